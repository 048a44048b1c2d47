//! `kartka import`: a list from a file, what it would change, and every row that was left out.

mod preview;

use super::arguments::{AcceptWord, Import as Options};
use super::session::Session;
use super::{Refusal, json, terminal};
use crate::changes::{Changes, Entry, Group, Incoming, ManyGone, Summary};
use crate::import::{self, About, Choices, Day, Import, Report};
use crate::people::latin;
use crate::person::Id;
use crate::workspace::Folder;
use serde::Serialize;
use std::fmt::Write;

/// The answer to `--json`: the report's own keys, and the changes by group.
#[derive(Serialize)]
struct Answer<'a> {
    #[serde(flatten)]
    report: &'a Report,
    changes: Summary<'a>,
    drafts_no_longer_waiting: usize,
}

pub(super) fn run(session: &Session, options: &Options) -> Result<String, Refusal> {
    let file = Folder::read_list(&options.file).map_err(|error| session.failed(error))?;
    let about = About {
        file_name: &file.name,
        as_of: match options.as_of {
            Some(day) => Day::Named(day),
            None => Day::of_file(&file.name, file.modified, session.today),
        },
    };
    let mappings = preview::mappings(session, options, &file)?;
    let choices = Choices {
        encoding: options.encoding.map(|word| word.0),
        mappings: &mappings,
        country: options.country.as_ref().map(|code| code.0.as_str()),
        dates: options.dates.map(Into::into),
    };
    if options.preview {
        return preview::describe(session, &file, &choices);
    }
    let import = import::read_as(
        &file.bytes,
        &about,
        &session.facilities,
        session.today,
        &choices,
    )
    .map_err(|error| preview::refused(session, &file, &choices, &error))?;
    let incoming = Incoming {
        as_of: import.day.date().into(),
        source: about.file_name,
        complete: import.is_complete(options.partial),
    };
    let Import {
        people,
        report,
        day,
    } = import;
    let mut changes = Changes::between(session.listed(), people, &incoming, &session.facilities);
    accept(session, &mut changes, options);
    if day.is_proposed() {
        let date = [("date", session.words.date(day.date()).into())];
        if changes.takes_back() && !options.dry_run {
            return Err(session.refuse("import-day-asked", &date));
        }
        terminal::note(&session.words.say_with("import-day-proposed", &date));
    }
    if !options.dry_run {
        session
            .folder()
            .save_people(&changes.apply(session.listed()))
            .map_err(|error| session.failed(error))?;
    }
    let drafts = session
        .folder()
        .drafts()
        .map_err(|error| session.failed(error))?;
    let freed_drafts = changes.no_longer_waiting(&drafts).count();
    if options.json {
        return json(&Answer {
            report: &report,
            changes: changes.summary(),
            drafts_no_longer_waiting: freed_drafts,
        });
    }
    let mut sentence = session.words.import_report(&report);
    sentence.push_str(&changes_in_words(session, &report, &changes, freed_drafts));
    if options.dry_run {
        let _ = writeln!(sentence, "{}", session.words.say("import-dry-run"));
    }
    Ok(sentence)
}

/// The user's decisions. Without one, everything is accepted but what must be asked. That a list
/// no longer has somebody is always accepted, unless it was rejected by id: nobody stays sendable
/// in silence.
fn accept(session: &Session, changes: &mut Changes, options: &Options) {
    if !options.accept.is_empty() {
        changes.set_all(false);
        changes.set_group(Group::Gone, true);
    }
    for word in &options.accept {
        match word {
            AcceptWord::All => changes.set_all(true),
            AcceptWord::Released => changes.set_group(Group::Released, true),
            AcceptWord::Moved => changes.set_group(Group::Moved, true),
            AcceptWord::New => changes.set_group(Group::New, true),
        }
    }
    for id in &options.accept_person {
        if !changes.set(&Id(id.clone()), true) {
            let id = [("id", id.as_str().into())];
            terminal::note(&session.words.say_with("import-no-such-change", &id));
        }
    }
    for id in &options.reject {
        changes.set(&Id(id.clone()), false);
    }
}

/// What changes, group by group and name by name. The very first list is reported by its counts.
fn changes_in_words(
    session: &Session,
    report: &Report,
    changes: &Changes,
    freed_drafts: usize,
) -> String {
    let mut sentence = String::new();
    if session.listed().is_empty() {
        return sentence;
    }
    // A list that was not understood confirms nothing.
    if changes.is_empty() && report.questions().next().is_none() {
        let _ = writeln!(sentence, "{}", session.words.say("changes-none"));
    }
    if let Some(ManyGone { gone, of }) = changes.many_gone() {
        let variables = [("gone", gone.into()), ("of", of.into())];
        let line = session.words.say_with("changes-many-gone", &variables);
        let how = session.words.say("changes-many-gone-how");
        let _ = writeln!(sentence, "\n{line}\n{how}\n");
    }
    for group in Group::ALL {
        let entries: Vec<&Entry> = changes.group(group).collect();
        if entries.is_empty() {
            continue;
        }
        let key = format!("changes-{}", group.key());
        let heading = session.words.say_with(&key, &[("n", entries.len().into())]);
        let _ = writeln!(sentence, "{heading}");
        for entry in &entries {
            let _ = writeln!(sentence, "{}", line(session, entry));
        }
        let left_out = group == Group::Released && entries.iter().any(|entry| !entry.accepted);
        for (hint, shown) in [
            ("changes-held-again-how", group == Group::HeldAgain),
            ("changes-released-left-out", left_out),
        ] {
            if shown {
                let _ = writeln!(sentence, "  {}", session.words.say(hint));
            }
        }
    }
    if freed_drafts > 0 {
        let variables = [("n", freed_drafts.into())];
        let _ = writeln!(
            sentence,
            "{}",
            session.words.say_with("changes-drafts", &variables)
        );
    }
    sentence
}

fn line(session: &Session, entry: &Entry) -> String {
    let mark = if entry.accepted { '+' } else { '–' };
    let mut line = format!(
        "  {mark} {}\t{} ({})",
        entry.id.0,
        entry.name,
        latin(&entry.name)
    );
    let what: Vec<String> = match (&entry.from, &entry.to) {
        (Some(from), Some(to)) if from != to => {
            let variables = [("from", from.as_str().into()), ("to", to.as_str().into())];
            vec![session.words.say_with("changes-from-to", &variables)]
        }
        _ => entry
            .what
            .iter()
            .map(|what| session.words.say(&format!("changes-what-{}", what.key())))
            .collect(),
    };
    if !what.is_empty() {
        let _ = write!(line, "\t{}", what.join(", "));
    }
    line
}
