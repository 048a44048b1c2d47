//! `kartka address`: the lines on the envelope, for one person or for rows of ready parts.

use super::arguments::Address as Options;
use super::session::{Session, broken};
use super::{Refusal, terminal};
use crate::address::{Finding, Origins, parts};
use crate::judgement::Confirmation;
use crate::workspace::Folder;
use std::path::Path;

pub(super) fn run(session: &Session, options: &Options) -> Result<String, Refusal> {
    if let Some(file) = &options.parts {
        return rows(session, file);
    }
    let person = session.person(options.id.as_deref().unwrap_or(""))?;
    let posting = options.posting.posting();
    let style = session.address_style(&posting, options.language.into())?;
    let block = session.address(person, &style, Confirmation::for_one(options.confirmed));
    let block = block.map_err(|reasons| session.not_sendable(person.name(), &reasons))?;
    // Refused where it cannot arrive.
    if let Some(error) = block.findings().iter().find(|finding| finding.is_error()) {
        return Err(Refusal::new(session.words.address_finding(error)));
    }
    for finding in block.findings() {
        terminal::note(&session.words.address_finding(finding));
    }
    Ok(block.lines().join("\n") + "\n")
}

/// Every row's case and lines, joined by ` | `. A row with a fault is reported and the rest goes on.
fn rows(session: &Session, file: &Path) -> Result<String, Refusal> {
    let bytes = Folder::read_file(file).map_err(|error| session.failed(error))?;
    let origins = Origins::shipped().map_err(broken)?;
    let rows = parts::read(&bytes, &session.facilities, &origins).map_err(|error| {
        Refusal::new(
            session
                .words
                .parts_error(&file.display().to_string(), error),
        )
    })?;
    let mut sentence = String::new();
    for row in rows {
        let about = |what: String| {
            let variables = [("row", row.number.into()), ("what", what.into())];
            terminal::note(&session.words.say_with("cli-parts-row", &variables));
        };
        match row.outcome {
            Ok(parts::Lines { lines, findings }) => {
                sentence.push_str(
                    &[std::slice::from_ref(&row.case), &lines]
                        .concat()
                        .join(" | "),
                );
                sentence.push('\n');
                let said_of = |finding: &Finding| about(session.words.address_finding(finding));
                findings.iter().for_each(said_of);
            }
            Err(problem) => about(session.words.parts_problem(&problem)),
        }
    }
    Ok(sentence)
}
