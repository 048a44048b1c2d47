//! What the user states of somebody (free, dead, moved, not known), and the way back.

use super::super::Refusal;
use super::super::arguments::Person as Options;
use super::super::session::Session;
use crate::facility;
use crate::person::{Claim, Id, NewStatement, PartialDate, Person, Place};

/// The person as the user states, or as they were before the last statement.
pub fn apply(session: &Session, options: &Options, person: Person) -> Result<Person, Refusal> {
    if options.take_back {
        let id = person.id.0.clone();
        let mut back = person;
        return match back.take_back() {
            true => Ok(back),
            false => Err(session.refuse("person-nothing-to-take-back", &[("id", id.into())])),
        };
    }
    let Some(claim) = claim(options) else {
        return Ok(person);
    };
    let statement = NewStatement {
        claim,
        as_of: options.as_of.map(PartialDate::from),
        source: options.source.as_deref().unwrap_or_default(),
    };
    session.stated(&person, statement)
}

fn claim(options: &Options) -> Option<Claim> {
    let moved = options.moved.as_ref().map(|id| {
        Claim::Moved(Place::Held {
            facility: Some(facility::Id(id.clone())),
            listed: None,
        })
    });
    moved
        .or(options.freed.map(Claim::Freed))
        .or(options.died.map(Claim::Died))
        .or(options.unknown.then_some(Claim::Unknown))
}

/// Removes somebody whom the user added.
pub fn remove(session: &Session, person: &Person) -> Result<String, Refusal> {
    let id = [("id", person.id.0.as_str().into())];
    if !person.is_own() {
        return Err(session.refuse("person-not-added", &id));
    }
    let failed = |error| session.failed(error);
    session.folder().remove_person(&person.id).map_err(failed)?;
    Ok(sentence(session, "person-removed", person))
}

/// Brings back somebody whom the user removed.
pub fn restore(session: &Session, id: &str) -> Result<String, Refusal> {
    let failed = |error| session.failed(error);
    let id = Id(id.to_owned());
    let removed = session.folder().removed().map_err(failed)?;
    let Some(found) = removed.iter().find(|person| person.id == id) else {
        return Err(session.refuse("person-not-removed", &[("id", id.0.into())]));
    };
    let mut person = found.clone();
    // Somebody with this id may have been added since.
    if session.listed().iter().any(|other| other.id == person.id) {
        person.id = session.people.id_for_added(&person, &removed);
    }
    let restored = session.folder().restore_person(&id, &person);
    restored.map_err(failed)?;
    Ok(sentence(session, "person-restored", &person))
}

/// A sentence about the person, by its key.
fn sentence(session: &Session, key: &str, person: &Person) -> String {
    let variables = [
        ("id", person.id.0.as_str().into()),
        ("name", person.name().into()),
    ];
    session.words.say_with(key, &variables) + "\n"
}
