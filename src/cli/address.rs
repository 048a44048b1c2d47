//! `kartka address`: the lines on the envelope, for one person or for rows of ready parts.

use super::Refusal;
use super::arguments::{Address as Wish, Posting};
use super::desk::{Desk, broken};
use crate::address::{self, Block, Finding, Origins, Way, parts};
use crate::facility::Language;
use crate::judgement::{Sendable, Word};
use crate::storage::Storage;
use std::path::Path;

pub(super) fn run(desk: &Desk, wish: &Wish) -> Result<String, Refusal> {
    if let Some(file) = &wish.parts {
        return rows(desk, file);
    }
    let people = desk.people()?;
    let person = desk.person(&people, wish.id.as_deref().unwrap_or(""))?;
    let to = desk.sendable(&people, person, Word::for_one(wish.confirmed))?;
    let block = block(desk, &to, wish.language.into(), &wish.posting)?;
    for finding in block.findings() {
        eprintln!("{}", desk.words.address_finding(finding));
    }
    Ok(block.lines().join("\n") + "\n")
}

/// The block as it is posted from a country; refused where it cannot arrive.
pub(super) fn block(
    desk: &Desk,
    to: &Sendable,
    language: Language,
    posting: &Posting,
) -> Result<Block, Refusal> {
    let origins = Origins::shipped().map_err(broken)?;
    let origin = match &posting.origin {
        None => None,
        Some(code) => Some(origins.get(code).ok_or_else(|| {
            let all: Vec<&str> = origins.all().iter().map(|o| o.code.as_str()).collect();
            let all = all.join(", ").to_uppercase();
            let variables = [("code", code.as_str().into()), ("all", all.into())];
            desk.refuse("cli-no-such-origin", &variables)
        })?),
    };
    let usual = match origin {
        Some(origin) => Way::from(origin, language),
        None => Way::published(language),
    };
    let way = Way {
        script: posting.script.map_or(usual.script, Into::into),
        name: posting.name_form.map(Into::into),
        template: posting.order.as_deref(),
        ..usual
    };
    let block = address::block_by(to, &way);
    match block.findings().iter().find(|finding| finding.is_error()) {
        Some(error) => Err(Refusal::new(desk.words.address_finding(error))),
        None => Ok(block),
    }
}

/// Every row's case and lines, joined by ` | `. A row with a fault is said and the rest goes on.
fn rows(desk: &Desk, file: &Path) -> Result<String, Refusal> {
    let bytes = Storage::read_file(file).map_err(|error| desk.failed(&error))?;
    let origins = Origins::shipped().map_err(broken)?;
    let rows = parts::read(&bytes, &desk.facilities, &origins).map_err(|error| {
        Refusal::new(desk.words.parts_error(&file.display().to_string(), error))
    })?;
    let mut said = String::new();
    for row in rows {
        let about = |what: String| {
            let variables = [("row", row.number.into()), ("what", what.into())];
            eprintln!("{}", desk.words.say_with("cli-parts-row", &variables));
        };
        match row.outcome {
            Ok(parts::Lines { lines, findings }) => {
                said.push_str(
                    &[std::slice::from_ref(&row.case), &lines]
                        .concat()
                        .join(" | "),
                );
                said.push('\n');
                let said_of = |finding: &Finding| about(desk.words.address_finding(finding));
                findings.iter().for_each(said_of);
            }
            Err(problem) => about(desk.words.parts_problem(&problem)),
        }
    }
    Ok(said)
}
