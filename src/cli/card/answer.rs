//! The report on a batch: who is left out, what does not fit, which files were written.

use super::super::progress::Watch;
use super::super::session::Session;
use super::super::{Refusal, json, terminal};
use crate::batch::{Found, LeftOut, Made, Unsent, Why, Work};
use crate::layout::Finding;
use crate::people;
use crate::template::{Field, Missing};
use serde::Serialize;
use std::collections::BTreeMap;
use std::path::PathBuf;

/// How those who are left out are named.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(in super::super) enum Listing {
    /// Each by name and reason.
    Named,
    /// Those who may not be written to are counted by reason, since half of a list is free. Those
    /// whom a text does not fit are named.
    Counted,
}

/// Who is left out and why, on stderr.
pub(in super::super) fn say_left_out(session: &Session, all: &[LeftOut], listing: Listing) {
    if all.is_empty() {
        return;
    }
    let words = &session.words;
    terminal::note(&words.say_with("cli-left-out", &[("n", all.len().into())]));
    let mut counted: BTreeMap<&'static str, usize> = BTreeMap::new();
    for left_out in all {
        match &left_out.why {
            Why::Reasons(_) if listing == Listing::Counted => {
                *counted.entry(left_out.why.key()).or_default() += 1;
            }
            _ => terminal::note(&format!("  {}", line(session, left_out))),
        }
    }
    for (reason, count) in counted {
        let reason = words.say(&format!("judgement-short-{reason}"));
        terminal::note(&format!("  {count} × {reason}"));
    }
    let named = listing == Listing::Named;
    if named && all.iter().any(|left_out| left_out.why.can_be_confirmed()) {
        terminal::note(&words.say("job-confirm"));
    }
}

/// One who is left out: the number of the card where there is one, the name or id, the reason.
fn line(session: &Session, left_out: &LeftOut) -> String {
    let why = why(session, left_out);
    let number = left_out.number.map(|number| format!("{number} · "));
    let number = number.unwrap_or_default();
    let name = match (&left_out.why, left_out.number) {
        (Why::Nobody, Some(_)) => return format!("{number}{why}"),
        (Why::Nobody, None) => left_out.id.0.clone(),
        _ => people::latin(&left_out.name),
    };
    // The sentence about a missing blank begins with the name.
    match why.starts_with(&name) || why.starts_with(&left_out.name) && !left_out.name.is_empty() {
        true => format!("{number}{why}"),
        false => format!("{number}{name}: {why}"),
    }
}

fn why(session: &Session, left_out: &LeftOut) -> String {
    let ask = |missing: &[Missing]| ask(session, &left_out.name, missing);
    let sentence = match &left_out.why {
        Why::Reasons(reasons) => session.reasons(reasons),
        why => why.say(&session.words, ask),
    };
    sentence.replace('\n', " ")
}

/// What the user must answer first.
pub(in super::super) fn ask(session: &Session, name: &str, missing: &[Missing]) -> String {
    let words = &session.words;
    let sentence: Vec<String> = missing
        .iter()
        .map(|missing| match missing {
            Missing::Sex => {
                let name = people::latin(name);
                words.say_with("cli-ask-sex", &[("name", name.into())])
            }
            Missing::Writer => words.say("cli-ask-writer"),
            Missing::Language => words.say("cli-ask-language"),
            Missing::Field(field @ (Field::Name | Field::Known)) => {
                let variables = [("name", name.into()), ("field", field.key().into())];
                // A Cyrillic name is there, and which word of it one greets by is open.
                let key = match people::letters::is_cyrillic_text(name) {
                    true => "cli-ask-given-name",
                    false => "cli-ask-name",
                };
                words.say_with(key, &variables)
            }
            Missing::Field(field) => {
                words.say_with("cli-ask-field", &[("field", field.key().into())])
            }
        })
        .collect();
    sentence.join("\n")
}

#[derive(Serialize)]
struct Answer<'a> {
    written: Vec<Written<'a>>,
    left_out: Vec<Row<'a>>,
    findings: Vec<String>,
}

#[derive(Serialize)]
struct Written<'a> {
    file: &'a PathBuf,
    cards: usize,
}

#[derive(Serialize)]
struct Row<'a> {
    id: &'a str,
    name: &'a str,
    why: &'static str,
    text: String,
}

/// Makes the cards and reports which files were written.
pub(in super::super) fn made(
    session: &Session,
    work: &Work,
    left_out: &[LeftOut],
    as_json: bool,
) -> Result<String, Refusal> {
    let mut watch = Watch::new(&session.words);
    // Whoever stops it here stops the program, and nothing is on the disk yet.
    let made = work.run(session.folder(), &mut |progress| watch.show(progress));
    watch.pause();
    let (files, found) = match made {
        Some(Ok(Made::Saved(files, found))) => (files, found),
        Some(Ok(Made::Unfit(found))) => {
            let title = session.words.say("cli-does-not-fit");
            let advice = session.words.say(advice_on(&found));
            let found = findings(session, &found).join("\n");
            return Err(Refusal::new(format!("{title}\n{found}\n{advice}")));
        }
        Some(Ok(Made::Sent(_, found))) => (Vec::new(), found),
        Some(Err(Unsent::Storage(error))) => return Err(session.failed(error)),
        Some(Err(Unsent::Pdf(error))) => return Err(Refusal::new(error.to_string())),
        Some(Err(Unsent::Refused(why))) => {
            return Err(session.refuse("printer-print-refused", &[("why", why.into())]));
        }
        Some(Err(Unsent::Nowhere(_))) => return Err(session.refuse("printer-print-nothing", &[])),
        None => (Vec::new(), Vec::new()),
    };
    let found = findings(session, &found);
    for finding in &found {
        terminal::note(finding);
    }
    if as_json {
        let written = files.iter().map(|(file, cards)| Written {
            file,
            cards: *cards,
        });
        let rows = left_out.iter().map(|left_out| Row {
            id: &left_out.id.0,
            name: &left_out.name,
            why: left_out.why.key(),
            text: why(session, left_out),
        });
        return json(&Answer {
            written: written.collect(),
            left_out: rows.collect(),
            findings: found,
        });
    }
    let sentence = files.iter().map(|(file, cards)| {
        let file = file.display().to_string();
        let variables = [("n", (*cards).into()), ("file", file.into())];
        session.words.say_with("cli-written", &variables) + "\n"
    });
    Ok(sentence.collect())
}

fn findings(session: &Session, found: &[Found]) -> Vec<String> {
    let sentence = found.iter();
    sentence
        .map(|(name, finding)| format!("{name}: {}", session.words.finding(finding)))
        .collect()
}

/// What to do about what does not fit.
fn advice_on(found: &[Found]) -> &'static str {
    let mut findings = found.iter().map(|(_, finding)| finding);
    let is_letter = |finding: &Finding| matches!(finding, Finding::NoGlyph { .. });
    if findings.clone().any(Finding::is_fatal) {
        "cli-other-product"
    } else if findings.all(is_letter) {
        "cli-anyway-letter"
    } else {
        "cli-anyway"
    }
}
