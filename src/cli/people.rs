//! `kartka people`: who is on the list, and who can be written to.

use super::arguments::People as Wish;
use super::desk::Desk;
use super::{Refusal, json};
use crate::facility::Language;
use crate::import;
use crate::judgement::{Judge, Reason, Word};
use crate::people::{self, People};
use crate::person::{Person, Place, Sex, Status};
use crate::storage::Storage;
use serde::Serialize;
use std::path::Path;

#[derive(Debug, Serialize)]
struct Row {
    id: String,
    name: String,
    name_latin: String,
    sex: Option<&'static str>,
    birth_date: Option<String>,
    status: &'static str,
    as_of: String,
    source: String,
    facility: Option<String>,
    sendable: bool,
    reasons: Vec<Said>,
    example: bool,
}

#[derive(Debug, Serialize)]
struct Said {
    reason: &'static str,
    text: String,
}

pub(super) fn run(desk: &Desk, wish: &Wish) -> Result<String, Refusal> {
    let people = desk.people()?;
    if wish.export.is_some() || wish.texts.is_some() {
        return take_out(desk, &people, wish);
    }
    let found = people.search(wish.search.as_deref().unwrap_or(""));
    let judge = desk.judge(&people);
    let rows: Vec<Row> = found
        .into_iter()
        .filter_map(|index| people.all().get(index))
        .map(|person| row(desk, &judge, person))
        .filter(|row| row.sendable || !wish.sendable)
        .collect();
    if wish.json {
        return json(&rows);
    }
    Ok(rows.iter().map(|row| line(desk, row)).collect())
}

/// Writes the user's own list, or the texts that were begun.
fn take_out(desk: &Desk, people: &People, wish: &Wish) -> Result<String, Refusal> {
    let failed = |error| desk.failed(&error);
    let mut said = String::new();
    let mut save = |file: &Path, bytes: &[u8]| {
        Storage::save_output(file, bytes).map_err(failed)?;
        let file = [("file", file.display().to_string().into())];
        said.push_str(&(desk.words.say_with("taken-out", &file) + "\n"));
        Ok(())
    };
    if let Some(file) = &wish.export {
        save(file, &import::export(&desk.listed, &desk.facilities))?;
    }
    if let Some(file) = &wish.texts {
        let texts = desk.storage.drafts_as_text(people).map_err(failed)?;
        save(file, texts.as_bytes())?;
    }
    Ok(said)
}

fn row<'a>(desk: &Desk, judge: &Judge<'a>, person: &'a Person) -> Row {
    let reasons = judge
        .judge(person, Word::default())
        .map(|_| Vec::new())
        .unwrap_or_else(|reasons| reasons);
    Row {
        id: person.id.0.clone(),
        name: person.name().to_owned(),
        name_latin: name_latin(person),
        sex: person.sex.map(|sex| match sex {
            Sex::Male => "m",
            Sex::Female => "f",
        }),
        birth_date: person.birth.map(|date| date.to_string()),
        status: status(&person.status.now.value),
        as_of: person.status.now.as_of.to_string(),
        source: person.status.now.source.clone(),
        facility: facility(desk, person),
        sendable: reasons.is_empty(),
        reasons: reasons.iter().map(|reason| said(desk, reason)).collect(),
        example: person.example,
    }
}

/// The list's own Latin spelling, else one computed for the eye.
pub(super) fn name_latin(person: &Person) -> String {
    let stored = person.names.latin.clone();
    stored.unwrap_or_else(|| people::latin(person.name()))
}

fn said(desk: &Desk, reason: &Reason) -> Said {
    Said {
        reason: reason.key(),
        text: desk.words.reason(reason),
    }
}

fn status(status: &Status) -> &'static str {
    match status {
        Status::Imprisoned => "imprisoned",
        Status::Released { .. } => "released",
        Status::Died { .. } => "died",
        Status::NotDesignated => "not-designated",
        Status::Unknown { .. } => "unknown",
    }
}

/// The place as the envelope names it: ours, else the list's.
fn facility(desk: &Desk, person: &Person) -> Option<String> {
    let Place::Held { facility, listed } = &person.place.now.value else {
        return None;
    };
    let ours = facility.as_ref().and_then(|id| desk.facilities.get(id));
    ours.map(|facility| facility.site(Language::Russian).label.clone())
        .or_else(|| listed.as_ref().map(|listed| listed.label.clone()))
}

fn line(desk: &Desk, row: &Row) -> String {
    let state = match row.reasons.first() {
        None => desk.words.say("cli-can-be-written-to"),
        Some(reason) => reason.text.clone(),
    };
    let place = row.facility.as_deref().unwrap_or("–");
    let example = match row.example {
        true => format!(" [{}]", desk.words.say("cli-example")),
        false => String::new(),
    };
    format!(
        "{}\t{} ({}){example}\t{place}\t{state}\n",
        row.id, row.name, row.name_latin
    )
}
