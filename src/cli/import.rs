//! `kartka import`: a list from a file, and a report of every row that was left out.

use super::arguments::Import as Wish;
use super::desk::Desk;
use super::{Refusal, json};
use crate::import::{self, About, Import, Report};
use crate::storage::Storage;
use std::fmt::Write;

pub(super) fn run(desk: &Desk, wish: &Wish) -> Result<String, Refusal> {
    let file = Storage::read_list(&wish.file).map_err(|error| desk.failed(&error))?;
    let about = About {
        file_name: &file.name,
        as_of: wish.as_of.unwrap_or(file.modified),
    };
    let Import { people, report, .. } =
        import::read(&file.bytes, &about, &desk.facilities, desk.today)
            .map_err(|error| Refusal::new(desk.words.import_error(&file.name, &error)))?;
    if !wish.dry_run {
        let merged = import::merge(desk.listed.clone(), people);
        desk.storage
            .save_people(&merged)
            .map_err(|error| desk.failed(&error))?;
    }
    if wish.json {
        return json(&report);
    }
    Ok(in_words(desk, &report, wish.dry_run))
}

fn in_words(desk: &Desk, report: &Report, dry_run: bool) -> String {
    let words = &desk.words;
    let mut said = String::new();
    let counts = [
        ("rows", report.rows),
        ("active", report.active),
        ("former", report.former),
        ("np", report.np),
        ("sendable", report.sendable),
        ("address-differs", report.address_differs),
        ("unlisted-facility", report.unlisted_facility),
        ("sex-missing", report.sex_missing),
        ("lookalike-groups", report.lookalike_groups),
        ("hidden-characters", report.hidden_characters),
    ];
    for (key, count) in counts {
        let line = words.say_with(&format!("import-{key}"), &[("n", count.into())]);
        let _ = writeln!(said, "{line}");
    }
    let _ = writeln!(said, "{}", words.say("import-cannot"));
    for (reason, count) in &report.not_sendable {
        let reason = words.say(&format!("reason-short-{reason}"));
        let _ = writeln!(said, "  {count} × {reason}");
    }
    for skipped in &report.skipped {
        let variables = [
            ("row", skipped.row.into()),
            ("reason", words.skipped(skipped.reason).into()),
        ];
        let _ = writeln!(said, "{}", words.say_with("import-skipped", &variables));
    }
    if dry_run {
        let _ = writeln!(said, "{}", words.say("import-dry-run"));
    }
    said
}
