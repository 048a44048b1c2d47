//! `kartka people`: who is on the list, and who can be written to.

use super::arguments::People as Options;
use super::session::Session;
use super::{Refusal, json, target};
use crate::facility::CardLanguage;
use crate::import;
use crate::judgement::Reason;
use crate::people;
use crate::person::{Person, Place, Sex, Status};
use crate::workspace::Folder;
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
    reasons: Vec<ReasonText>,
    example: bool,
}

#[derive(Debug, Serialize)]
struct ReasonText {
    reason: &'static str,
    text: String,
}

pub(super) fn run(session: &Session, options: &Options) -> Result<String, Refusal> {
    let people = &session.people;
    if options.export.is_some() || options.texts.is_some() {
        return export(session, options);
    }
    let found = people.search(options.search.as_deref().unwrap_or(""));
    let rows: Vec<Row> = found
        .into_iter()
        .filter_map(|index| people.all().get(index))
        .map(|person| row(session, person))
        .filter(|row| row.sendable || !options.sendable)
        .collect();
    if options.json {
        return json(&rows);
    }
    Ok(rows.iter().map(|row| line(session, row)).collect())
}

/// Writes the user's own list, or the texts that were begun.
fn export(session: &Session, options: &Options) -> Result<String, Refusal> {
    let failed = |error| session.failed(error);
    let named = [&options.export, &options.texts].into_iter().flatten();
    let named: Vec<_> = named.cloned().collect();
    target::check(session, &named, options.force)?;
    let mut sentence = String::new();
    let mut save = |file: &Path, bytes: &[u8]| {
        Folder::save_output(file, bytes).map_err(failed)?;
        let file = [("file", file.display().to_string().into())];
        sentence.push_str(&(session.words.say_with("data-exported", &file) + "\n"));
        Ok(())
    };
    if let Some(file) = &options.export {
        save(file, &import::export(session.listed(), &session.facilities))?;
    }
    if let Some(file) = &options.texts {
        let texts = session
            .folder()
            .drafts_as_text(&session.people)
            .map_err(failed)?;
        save(file, texts.as_bytes())?;
    }
    Ok(sentence)
}

fn row(session: &Session, person: &Person) -> Row {
    let reasons = session.freshness(person).err().unwrap_or_default();
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
        facility: facility(session, person),
        sendable: reasons.is_empty(),
        reasons: reasons
            .iter()
            .map(|reason| reason_text(session, reason))
            .collect(),
        example: person.example,
    }
}

/// The list's own Latin spelling, else a computed one.
pub(super) fn name_latin(person: &Person) -> String {
    let stored = person.names.latin.clone();
    stored.unwrap_or_else(|| people::latin(person.name()))
}

fn reason_text(session: &Session, reason: &Reason) -> ReasonText {
    ReasonText {
        reason: reason.key(),
        text: session.reason(reason),
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
fn facility(session: &Session, person: &Person) -> Option<String> {
    let Place::Held { facility, listed } = &person.place.now.value else {
        return None;
    };
    let ours = facility.as_ref().and_then(|id| session.facilities.get(id));
    ours.map(|facility| facility.site(CardLanguage::Russian).label.clone())
        .or_else(|| listed.as_ref().map(|listed| listed.label.clone()))
}

fn line(session: &Session, row: &Row) -> String {
    let state = match row.reasons.first() {
        None => session.words.say("cli-can-be-written-to"),
        Some(reason) => reason.text.clone(),
    };
    let place = row.facility.as_deref().unwrap_or("–");
    let example = match row.example {
        true => format!(" [{}]", session.words.say("cli-example")),
        false => String::new(),
    };
    format!(
        "{}\t{} ({}){example}\t{place}\t{state}\n",
        row.id, row.name, row.name_latin
    )
}
