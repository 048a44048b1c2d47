//! What the user states of somebody (free, dead, moved, not known), and the way back.

use super::super::Refusal;
use super::super::arguments::Person as Options;
use super::super::session::Session;
use crate::facility;
use crate::person::{Claim, Id, PartialDate, Person, Place};

/// Lays the user's statement over a person, or takes the last one back.
pub fn apply(session: &Session, options: &Options, person: &mut Person) -> Result<(), Refusal> {
    if options.take_back {
        let id = person.id.0.clone();
        return match person.take_back() {
            true => Ok(()),
            false => Err(session.refuse("person-nothing-to-take-back", &[("id", id.into())])),
        };
    }
    let Some(claim) = claim(session, options)? else {
        return Ok(());
    };
    let source = options.source.as_deref().unwrap_or_default().trim();
    if source.is_empty() {
        return Err(session.refuse("person-needs-source", &[]));
    }
    let as_of = PartialDate::from(options.as_of.unwrap_or(session.today));
    let as_of = match &claim {
        // Whoever knows the day knew it on that day at the earliest.
        Claim::Freed(Some(on)) | Claim::Died(Some(on)) if options.as_of.is_some() => as_of.max(*on),
        _ => as_of,
    };
    let days = match claim {
        Claim::Freed(on) | Claim::Died(on) => on,
        Claim::Moved(_) | Claim::Unknown => None,
    };
    for day in days.into_iter().chain([as_of]) {
        if day.earliest() > session.today {
            let date = session.words.partial_date(day);
            return Err(session.refuse("person-day-after-today", &[("date", date.into())]));
        }
    }
    let known = person.place.now.as_of;
    if matches!(claim, Claim::Moved(_)) && known > as_of {
        let date = session.words.partial_date(known);
        return Err(session.refuse("person-place-known-newer", &[("date", date.into())]));
    }
    person.state(claim, as_of, source);
    Ok(())
}

fn claim(session: &Session, options: &Options) -> Result<Option<Claim>, Refusal> {
    let Some(place) = &options.moved else {
        let unknown = options.unknown.then_some(Claim::Unknown);
        let claim = options
            .freed
            .map(Claim::Freed)
            .or(options.died.map(Claim::Died));
        return Ok(claim.or(unknown));
    };
    let id = facility::Id(place.clone());
    let known = session.facilities.get(&id).is_some();
    let variables = [("id", place.as_str().into())];
    match known {
        true => Ok(Some(Claim::Moved(Place::Held {
            facility: Some(id),
            listed: None,
        }))),
        false => Err(session.refuse("person-no-such-place", &variables)),
    }
}

/// Removes somebody whom the user added.
pub fn remove(session: &Session, person: &Person) -> Result<String, Refusal> {
    let id = [("id", person.id.0.as_str().into())];
    if !person.is_own() {
        return Err(session.refuse("person-not-added", &id));
    }
    let failed = |error| session.failed(&error);
    let mut removed = session.removed().map_err(failed)?;
    removed.retain(|other| other.id != person.id);
    removed.push(person.clone());
    session.save_removed(&removed).map_err(failed)?;
    let mut listed = session.listed().to_vec();
    listed.retain(|other| other.id != person.id);
    session.save_people(&listed).map_err(failed)?;
    Ok(told(session, "person-removed", person))
}

/// Brings back somebody whom the user removed.
pub fn restore(session: &Session, id: &str) -> Result<String, Refusal> {
    let failed = |error| session.failed(&error);
    let id = Id(id.to_owned());
    let mut removed = session.removed().map_err(failed)?;
    let Some(at) = removed.iter().position(|person| person.id == id) else {
        return Err(session.refuse("person-not-removed", &[("id", id.0.into())]));
    };
    let mut person = removed.remove(at);
    // Somebody of the name may have been added since.
    if session.listed().iter().any(|other| other.id == person.id) {
        person.id = session.people.id_for_added(&person, &removed);
    }
    let mut listed = session.listed().to_vec();
    listed.push(person.clone());
    session.save_people(&listed).map_err(failed)?;
    session.save_removed(&removed).map_err(failed)?;
    Ok(told(session, "person-restored", &person))
}

fn told(session: &Session, key: &str, person: &Person) -> String {
    let variables = [
        ("id", person.id.0.as_str().into()),
        ("name", person.name().into()),
    ];
    session.words.say_with(key, &variables) + "\n"
}
