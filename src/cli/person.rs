//! `kartka person`: what is known of somebody and since when, and what the user says of them.

mod statement;

use super::Refusal;
use super::arguments::Person as Wish;
use super::desk::Desk;
use crate::facility::Rule;
use crate::judgement::Word;
use crate::people::{People, difference, latin, rules_for};
use crate::person::{OwnBlock, PartialDate, Person};
use std::fmt::Write;

pub(super) fn run(desk: &Desk, wish: &Wish) -> Result<String, Refusal> {
    if wish.restore {
        return statement::restore(desk, &wish.id);
    }
    let people = desk.people()?;
    let person = desk.person(&people, &wish.id)?;
    if wish.remove {
        return statement::remove(desk, person);
    }
    let mut edited = person.clone();
    edit(desk, wish, &mut edited)?;
    statement::apply(desk, wish, &mut edited)?;
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
    Ok(story(desk, &people, &edited))
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
        person.own_block = some.then(|| {
            Box::new(OwnBlock {
                lines,
                on: desk.today,
                at: person.place.now.value.clone(),
            })
        });
    }
    Ok(())
}

fn story(desk: &Desk, people: &People, person: &Person) -> String {
    let words = &desk.words;
    let mut told = format!("{} ({})\n", person.name(), name_latin(person));
    let mut line = |text: String| {
        let _ = writeln!(told, "{text}");
    };
    for said in words.history(person, &desk.facilities) {
        line(said);
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
    match desk.judge(people).judge(person, Word::default()) {
        Ok(to) => line(words.freshness(to.freshness())),
        Err(reasons) => reasons.iter().for_each(|reason| line(words.reason(reason))),
    }
    told
}

fn name_latin(person: &Person) -> String {
    let listed = person.names.latin.clone();
    listed.unwrap_or_else(|| latin(person.name()))
}
