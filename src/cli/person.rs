//! `kartka person`: what is known of somebody and since when, and what the user corrects.

mod statement;

use super::Refusal;
use super::arguments::Person as Options;
use super::session::Session;
use crate::facility::Rule;
use crate::limits::TEXT_BYTES;
use crate::people::custody_words;
use crate::people::{difference, latin, letters, rules_for};
use crate::person::{OwnBlock, PartialDate, Person};
use std::fmt::Write;

pub(super) fn run(session: &Session, options: &Options) -> Result<String, Refusal> {
    if options.restore {
        return statement::restore(session, &options.id);
    }
    let person = session.person(&options.id)?;
    if options.remove {
        return statement::remove(session, person);
    }
    let mut edited = person.clone();
    edit(session, options, &mut edited)?;
    if edited != *person && !session.is_listed(person) {
        return Err(session.refuse("cli-person-not-yours", &[]));
    }
    let edited = statement::apply(session, options, edited)?;
    if edited != *person {
        let saved = session.save_person(&edited);
        saved.map_err(|error| session.failed(error))?;
    }
    Ok(story(session, &edited))
}

/// Applies the user's corrections to a person; an empty value removes one.
fn edit(session: &Session, options: &Options, person: &mut Person) -> Result<(), Refusal> {
    let names = &mut person.names;
    for (field, sentence) in [
        (&mut names.official, &options.official),
        (&mut names.patronymic, &options.patronymic),
        (&mut names.dative, &options.dative),
        (&mut person.extra_line, &options.extra),
    ] {
        if let Some(sentence) = sentence {
            let (sentence, _) = letters::clean(sentence);
            *field = (!sentence.is_empty()).then_some(sentence);
        }
    }
    person.sex = options.sex.map(Into::into).or(person.sex);
    person.birth = options.birth.or(person.birth);
    for word in &options.rule {
        person.rules.retain(|rule| rule.key != word.about);
        person.rules.extend(word.value.map(|value| Rule {
            key: word.about,
            value,
            text: String::new(),
            source: String::new(),
            as_of: Some(PartialDate::from(session.today)),
        }));
    }
    if let Some(file) = &options.block {
        let text = session.text(file, TEXT_BYTES)?;
        let lines: Vec<String> = text.lines().map(str::to_owned).collect();
        if let Some(found) = custody_words::find(&text) {
            return Err(session.refuse("person-block-word", &[("word", found.text.into())]));
        }
        let some = lines.iter().any(|line| !line.trim().is_empty());
        person.own_block = some.then(|| {
            Box::new(OwnBlock {
                lines,
                on: session.today,
                at: person.place.now.value.clone(),
            })
        });
    }
    Ok(())
}

fn story(session: &Session, person: &Person) -> String {
    let words = &session.words;
    let mut output = format!("{} ({})\n", person.name(), name_latin(person));
    let mut line = |text: String| {
        let _ = writeln!(output, "{text}");
    };
    for sentence in words.history(person, &session.facilities) {
        line(sentence);
    }
    if let Some(difference) = difference(person, &session.facilities).filter(|d| !d.is_decided) {
        let (theirs, ours) = difference.parts(&session.facilities);
        let variables = [
            ("listed", theirs.into()),
            ("ours", ours.into()),
            ("id", difference.ours.id.0.as_str().into()),
        ];
        line(words.say_with("history-address-differs", &variables));
    }
    let holding = rules_for(person, &session.facilities);
    if !holding.is_empty() {
        line(words.say("facility-rules-title"));
    }
    for rule in holding {
        line(format!("- {}", words.rule(rule)));
    }
    match session.freshness(person) {
        Ok(freshness) => line(words.freshness(freshness)),
        Err(reasons) => reasons
            .iter()
            .for_each(|reason| line(session.reason(reason))),
    }
    output
}

fn name_latin(person: &Person) -> String {
    let listed = person.names.latin.clone();
    listed.unwrap_or_else(|| latin(person.name()))
}
