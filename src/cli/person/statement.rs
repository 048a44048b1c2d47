//! What the user states of somebody (free, dead, moved, not known), and the way back.

use super::super::Refusal;
use super::super::arguments::Person as Wish;
use super::super::desk::Desk;
use crate::facility;
use crate::person::{Claim, Id, PartialDate, Person, Place};

/// Lays the user's statement over a person, or takes the last one back.
pub fn apply(desk: &Desk, wish: &Wish, person: &mut Person) -> Result<(), Refusal> {
    if wish.take_back {
        let id = person.id.0.clone();
        return match person.take_back() {
            true => Ok(()),
            false => Err(desk.refuse("person-nothing-to-take-back", &[("id", id.into())])),
        };
    }
    let Some(claim) = claim(desk, wish)? else {
        return Ok(());
    };
    let source = wish.source.as_deref().unwrap_or_default().trim();
    if source.is_empty() {
        return Err(desk.refuse("person-needs-source", &[]));
    }
    let as_of = PartialDate::from(wish.as_of.unwrap_or(desk.today));
    let as_of = match &claim {
        // Whoever knows the day knew it on that day at the earliest.
        Claim::Freed(Some(on)) | Claim::Died(Some(on)) if wish.as_of.is_some() => as_of.max(*on),
        _ => as_of,
    };
    let days = match claim {
        Claim::Freed(on) | Claim::Died(on) => on,
        Claim::Moved(_) | Claim::Unknown => None,
    };
    for day in days.into_iter().chain([as_of]) {
        if day.earliest() > desk.today {
            let date = desk.words.partial_date(day);
            return Err(desk.refuse("person-day-after-today", &[("date", date.into())]));
        }
    }
    let known = person.place.now.as_of;
    if matches!(claim, Claim::Moved(_)) && known > as_of {
        let date = desk.words.partial_date(known);
        return Err(desk.refuse("person-place-known-newer", &[("date", date.into())]));
    }
    person.state(claim, as_of, source);
    Ok(())
}

fn claim(desk: &Desk, wish: &Wish) -> Result<Option<Claim>, Refusal> {
    let Some(place) = &wish.moved else {
        let unknown = wish.unknown.then_some(Claim::Unknown);
        let claim = wish.freed.map(Claim::Freed).or(wish.died.map(Claim::Died));
        return Ok(claim.or(unknown));
    };
    let id = facility::Id(place.clone());
    let known = desk.facilities.get(&id).is_some();
    let variables = [("id", place.as_str().into())];
    match known {
        true => Ok(Some(Claim::Moved(Place::Held {
            facility: Some(id),
            listed: None,
        }))),
        false => Err(desk.refuse("cli-no-such-place", &variables)),
    }
}

/// Removes somebody whom the user added.
pub fn remove(desk: &Desk, person: &Person) -> Result<String, Refusal> {
    let id = [("id", person.id.0.as_str().into())];
    if !person.is_own() {
        return Err(desk.refuse("person-not-added", &id));
    }
    let failed = |error| desk.failed(&error);
    let mut removed = desk.storage.removed().map_err(failed)?.value;
    removed.retain(|other| other.id != person.id);
    removed.push(person.clone());
    desk.storage.save_removed(&removed).map_err(failed)?;
    let mut listed = desk.listed.clone();
    listed.retain(|other| other.id != person.id);
    desk.storage.save_people(&listed).map_err(failed)?;
    Ok(told(desk, "person-removed", person))
}

/// Brings back somebody whom the user removed.
pub fn restore(desk: &Desk, id: &str) -> Result<String, Refusal> {
    let failed = |error| desk.failed(&error);
    let id = Id(id.to_owned());
    let mut removed = desk.storage.removed().map_err(failed)?.value;
    let Some(at) = removed.iter().position(|person| person.id == id) else {
        return Err(desk.refuse("person-not-removed", &[("id", id.0.into())]));
    };
    let mut person = removed.remove(at);
    // Somebody of the name may have been added since.
    if desk.listed.iter().any(|other| other.id == person.id) {
        person.id = desk.people()?.id_for_added(&person, &removed);
    }
    let mut listed = desk.listed.clone();
    listed.push(person.clone());
    desk.storage.save_people(&listed).map_err(failed)?;
    desk.storage.save_removed(&removed).map_err(failed)?;
    Ok(told(desk, "person-restored", &person))
}

fn told(desk: &Desk, key: &str, person: &Person) -> String {
    let variables = [
        ("id", person.id.0.as_str().into()),
        ("name", person.name().into()),
    ];
    desk.words.say_with(key, &variables) + "\n"
}
