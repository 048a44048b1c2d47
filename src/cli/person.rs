//! `kartka person`: what is known of somebody and since when, and what the user says of them.

use super::Refusal;
use super::arguments::Person as Wish;
use super::desk::Desk;
use crate::facility::Rule;
use crate::freshness;
use crate::people::{difference, latin, place_label, rules_for};
use crate::person::{OwnBlock, PartialDate, Person, Place, Said, Status};
use std::fmt::Write;

pub(super) fn run(desk: &Desk, wish: &Wish) -> Result<String, Refusal> {
    let people = desk.people()?;
    let person = desk.person(&people, &wish.id)?;
    let mut edited = person.clone();
    edit(desk, wish, &mut edited)?;
    if edited != *person {
        let mut listed = desk.listed.clone();
        let own = listed.iter_mut().find(|other| other.id == edited.id);
        // The shipped people are no list of the user's.
        let own = own.ok_or_else(|| desk.refuse("cli-person-not-yours", &[]))?;
        own.clone_from(&edited);
        desk.storage
            .save_people(&listed)
            .map_err(|error| desk.failed(&error))?;
    }
    Ok(story(desk, &edited))
}

/// Lays what the user says over a person; an empty word takes back what stood there.
fn edit(desk: &Desk, wish: &Wish, person: &mut Person) -> Result<(), Refusal> {
    let names = &mut person.names;
    for (field, said) in [
        (&mut names.official, &wish.official),
        (&mut names.patronymic, &wish.patronymic),
        (&mut names.dative, &wish.dative),
        (&mut person.extra_line, &wish.extra),
    ] {
        if let Some(said) = said {
            let said = said.trim().to_owned();
            *field = (!said.is_empty()).then_some(said);
        }
    }
    person.sex = wish.sex.map(Into::into).or(person.sex);
    person.birth = wish.birth.or(person.birth);
    for word in &wish.rule {
        person.rules.retain(|rule| rule.key != word.about);
        person.rules.extend(word.value.map(|value| Rule {
            key: word.about,
            value,
            text: String::new(),
            source: String::new(),
            as_of: Some(PartialDate::from(desk.today)),
        }));
    }
    if let Some(file) = &wish.block {
        let text = desk.text(file)?;
        let lines: Vec<String> = text.lines().map(str::to_owned).collect();
        let some = lines.iter().any(|line| !line.trim().is_empty());
        person.own_block = some.then(|| OwnBlock {
            lines,
            on: desk.today,
            at: person.place.now.value.clone(),
        });
    }
    Ok(())
}

fn story(desk: &Desk, person: &Person) -> String {
    let words = &desk.words;
    let mut told = format!("{} ({})\n", person.name(), name_latin(person));
    let mut line = |text: String| {
        let _ = writeln!(told, "{text}");
    };
    let date = |said| words.partial_date(said);
    let fact = |key: &str, what: String, day, source: &str| {
        let variables = [
            ("what", what.into()),
            ("date", date(day).into()),
            ("source", source.into()),
        ];
        words.say_with(key, &variables)
    };
    let status = |said: &Said<Status>| words.say(&format!("history-{}", status_key(&said.value)));
    let place = |said: &Said<Place>| place_words(desk, &said.value);
    let (now, since) = (&person.status.now, person.status.since());
    line(fact("history-now", status(now), since, &now.source));
    for said in person.status.before.iter().rev() {
        line(fact("history-then", status(said), said.as_of, &said.source));
    }
    let (now, since) = (&person.place.now, person.place.since());
    line(fact("history-now", place(now), since, &now.source));
    let mut after = place(now);
    for said in person.place.before.iter().rev() {
        // The same place with another address is no other place.
        let before = place(said);
        if before != after {
            line(fact(
                "history-then",
                before.clone(),
                said.as_of,
                &said.source,
            ));
        }
        after = before;
    }
    if let Some(difference) = difference(person, &desk.facilities).filter(|d| !d.decided) {
        let parts = &difference.listed.address;
        let variables = [
            ("postcode", parts.postcode.as_str().into()),
            ("ours", difference.ours.ru.parts.postcode.as_str().into()),
            ("id", difference.ours.id.0.as_str().into()),
        ];
        line(words.say_with("history-address-differs", &variables));
    }
    let holding = rules_for(person, &desk.facilities);
    if !holding.is_empty() {
        line(words.say("rules-title"));
    }
    for rule in holding {
        line(format!("- {}", words.rule(rule)));
    }
    match freshness::sendable(person, &desk.facilities, desk.today, false) {
        Ok(to) => line(words.freshness(to.freshness())),
        Err(reasons) => reasons.iter().for_each(|reason| line(words.reason(reason))),
    }
    told
}

fn name_latin(person: &Person) -> String {
    let listed = person.names.latin.clone();
    listed.unwrap_or_else(|| latin(person.name()))
}

fn place_words(desk: &Desk, place: &Place) -> String {
    let key = match place {
        Place::Held { .. } => {
            let place = place_label(place, &desk.facilities).unwrap_or_default();
            return desk
                .words
                .say_with("history-held", &[("place", place.into())]);
        }
        Place::AtLiberty => "history-at-liberty",
        Place::HouseArrest => "history-house-arrest",
        Place::Released => "history-released",
        Place::Unknown => "history-place-unknown",
    };
    desk.words.say(key)
}

fn status_key(status: &Status) -> &'static str {
    match status {
        Status::Imprisoned => "imprisoned",
        Status::Released { .. } => "released",
        Status::Died { .. } => "died",
        Status::NotDesignated => "not-designated",
        Status::Unknown { .. } => "status-unknown",
    }
}
