//! Reasons, errors and findings of the lower modules as sentences.

use super::Words;
use crate::address::{self, parts};
use crate::facility::{Fault, Rule, RuleValue, Slot, country_name};
use crate::freshness::Freshness;
use crate::import::{self, Remark, Skipped};
use crate::job::Unread;
use crate::judgement::{BlockFault, Fate, ListWord, Reason};
use crate::layout::Finding;
use crate::limits;
use crate::paper::Size;
use crate::person::StatementError;
use crate::storage;
use crate::template;
use fluent_bundle::FluentValue;
use std::io;
use std::path::Path;

const MEGABYTE: u64 = 1_048_576;

impl Words {
    /// What is wrong with an address that the user gives, as a sentence.
    pub fn place_fault(&self, fault: &Fault) -> String {
        match fault {
            Fault::Postcode { digits } => self.say_with(
                "address-not-a-postcode",
                &[("digits", (*digits as i64).into())],
            ),
            Fault::StrangeRegion { region } => self.say_with(
                "address-strange-postcode",
                &[("region", region.as_str().into())],
            ),
            Fault::Missing(slot) => {
                let part = self.say(&format!("address-part-{}", slot.key()));
                self.say_with("address-missing", &[("part", part.into())])
            }
        }
    }

    /// A rule on what prisons let in: its topic, what holds, and its source.
    pub fn rule(&self, rule: &Rule) -> String {
        let value = format!("facility-rule-is-{}", rule.value.key());
        let value = match rule.value {
            RuleValue::Number(n) => self.say_with(&value, &[("n", n.into())]),
            _ => self.say(&value),
        };
        let source = match rule.as_of {
            Some(day) if rule.source.is_empty() => {
                let date = self.partial_date(day);
                self.say_with("facility-rule-yours", &[("date", date.into())])
            }
            _ => self.source(&rule.source),
        };
        let variables = [
            (
                "what",
                self.say(&format!("facility-rule-{}", rule.key.key()))
                    .into(),
            ),
            ("value", value.into()),
            ("source", source.into()),
        ];
        self.say_with("facility-rule-line", &variables)
    }

    /// Why somebody cannot be written to, as a sentence.
    pub fn reason(&self, reason: &Reason) -> String {
        let key = format!("judgement-{}", reason.key());
        match reason {
            Reason::Released { on, source } | Reason::Died { on, source } => match on {
                Some(on) => self.say_with(
                    &format!("{key}-on"),
                    &[
                        ("date", self.partial_date(*on).into()),
                        ("source", source.as_str().into()),
                    ],
                ),
                None => self.say_with(&key, &[("source", source.as_str().into())]),
            },
            Reason::Namesake {
                name,
                fate,
                source,
                as_of,
                ..
            } => {
                let (end, date) = match fate {
                    Fate::Died(_) => ("-died", None),
                    Fate::Free(Some(on)) => ("-on", Some(*on)),
                    Fate::Free(None) => ("", None),
                    Fate::Unknown => ("-unknown", None),
                    Fate::Unlisted(_) => ("-unlisted", None),
                };
                let date = date.map_or_else(String::new, |date| self.partial_date(date));
                let variables = [
                    ("name", name.as_str().into()),
                    ("date", date.into()),
                    ("source", self.source(source).into()),
                    ("day", self.partial_date(*as_of).into()),
                ];
                self.say_with(&format!("{key}{end}"), &variables)
            }
            Reason::ClockBehind { newest } => {
                self.say_with(&key, &[("date", self.partial_date(*newest).into())])
            }
            Reason::UnknownStatus {
                last_in_custody,
                source,
            } => match last_in_custody {
                Some(seen) => self.say_with(
                    &format!("{key}-seen"),
                    &[
                        ("date", self.partial_date(*seen).into()),
                        ("source", source.as_str().into()),
                    ],
                ),
                None => self.say_with(&key, &[("source", source.as_str().into())]),
            },
            Reason::NoAddress { facility }
            | Reason::Historic { facility }
            | Reason::Disputed { facility }
            | Reason::CorrectionsLost { facility } => {
                self.say_with(&key, &[("facility", facility.as_str().into())])
            }
            Reason::PlaceUnclear { text, country } => {
                let text = ("text", text.as_str().into());
                match country.as_deref().and_then(|code| self.country(code)) {
                    Some(name) => {
                        let variables = [text, ("country", name.into())];
                        self.say_with(&format!("{key}-country"), &variables)
                    }
                    None => self.say_with(&key, &[text]),
                }
            }
            Reason::OwnBlock(BlockFault::Word(word)) => {
                self.say_with(&format!("{key}-word"), &[("word", word.as_str().into())])
            }
            Reason::OwnBlock(BlockFault::Country { named, held }) => {
                let name = |code: &String| self.country(code).unwrap_or(code).to_owned();
                let variables = [("country", name(named).into()), ("held", name(held).into())];
                self.say_with(&format!("{key}-country"), &variables)
            }
            Reason::MissingField { field } => {
                self.say(&format!("judgement-missing-{}", field.key()))
            }
            Reason::Rejected {
                claim,
                as_of,
                source,
            } => {
                let end = match claim {
                    ListWord::Free => "",
                    ListWord::Died => "-died",
                    ListWord::NotHeld => "-not-held",
                    ListWord::Elsewhere => "-elsewhere",
                };
                let date = self.partial_date(*as_of).into();
                let variables = [("date", date), ("source", source.as_str().into())];
                self.say_with(&format!("{key}{end}"), &variables)
            }
            Reason::Lost { as_of } => {
                self.say_with(&key, &[("date", self.partial_date(*as_of).into())])
            }
            Reason::Unlisted { as_of, source } => {
                let date = self.partial_date(*as_of).into();
                self.say_with(&key, &[("date", date), ("source", source.as_str().into())])
            }
            Reason::Old { days } => self.say_with(&key, &[("days", (*days).into())]),
            Reason::NotDesignated
            | Reason::UnknownPlace
            | Reason::AtLiberty
            | Reason::HouseArrest => self.say(&key),
        }
    }

    /// What the user has to correct in a statement.
    pub fn statement_error(&self, error: &StatementError) -> String {
        let date = |key: &str, day| self.say_with(key, &[("date", self.partial_date(day).into())]);
        match error {
            StatementError::NotADay => self.say("person-birth-wrong"),
            StatementError::DayAfterToday(day) => date("statement-day-after-today", *day),
            StatementError::NoPlace => self.say("statement-place-missing"),
            StatementError::NoSuchPlace(id) => {
                let id = [("id", id.0.as_str().into())];
                self.say_with("statement-no-such-place", &id)
            }
            StatementError::PlaceKnownLater(day) => date("statement-place-newer", *day),
            StatementError::NoSource => self.say("statement-source-missing"),
        }
    }

    /// What went wrong with a file, and what that means for the user.
    pub fn storage_error(&self, error: &storage::Error) -> String {
        match error {
            storage::Error::NoFolder => self.say("storage-file-none"),
            storage::Error::Read(path, kind) => {
                self.about_file("storage-file-cannot-read", path, *kind)
            }
            storage::Error::Write(path, kind) => {
                self.about_file("storage-file-cannot-write", path, *kind)
            }
            storage::Error::TooLarge(path, bytes) => self.say_with(
                "storage-file-too-large",
                &[
                    ("file", path.display().to_string().into()),
                    ("megabytes", (bytes / MEGABYTE).into()),
                    ("most", (limits::FILE_BYTES / MEGABYTE).into()),
                ],
            ),
            storage::Error::Newer(path) => self.with_file("storage-file-newer", path),
            storage::Error::Busy(path) => self.with_file("storage-busy", path),
            storage::Error::Vanished(path) => self.with_file("storage-vanished", path),
            storage::Error::Changed => self.say("storage-changed"),
            storage::Error::Encode(what) => what.clone(),
        }
    }

    /// What is said of a file that was not as it should be.
    pub fn repair(&self, repair: &storage::Repair) -> String {
        match repair {
            storage::Repair::Restored(path, None) => self.with_file("storage-file-restored", path),
            storage::Repair::Restored(path, Some(aside)) => {
                let aside = aside.display().to_string();
                let file = path.display().to_string();
                let variables = [("file", file.into()), ("aside", aside.into())];
                self.say_with("storage-file-restored-aside", &variables)
            }
            storage::Repair::Lost(aside) => self.with_file("storage-file-set-aside", aside),
            storage::Repair::Gone(folder) => self.with_file("storage-files-gone", folder),
            storage::Repair::ReadOnly(path) => self.with_file("storage-file-newer", path),
        }
    }

    fn with_file(&self, key: &str, path: &Path) -> String {
        self.say_with(key, &[("file", path.display().to_string().into())])
    }

    /// Why a list cannot be read, and what to do.
    pub fn import_error(&self, file: &str, error: &import::Error) -> String {
        if let import::Error::Profile(what) = error {
            return what.clone();
        }
        let mut variables = vec![("file", file.into())];
        match error {
            import::Error::NotText { line } => variables.push(("line", (*line).into())),
            import::Error::OtherCountry { of_list } => {
                let country = self.country(of_list).unwrap_or(of_list);
                variables.push(("country", country.to_owned().into()));
            }
            import::Error::FutureDay { day, today } => variables.extend([
                ("date", self.date(*day).into()),
                ("today", self.date(*today).into()),
            ]),
            import::Error::OlderThanItsRows { day, proof } => variables.extend([
                ("date", self.date(*day).into()),
                ("row", proof.row.into()),
                (
                    "column",
                    self.say(&format!("import-column-{}", proof.column.key()))
                        .into(),
                ),
                ("proven", self.date(proof.day).into()),
            ]),
            import::Error::MissingColumn(column) => variables.push(("column", (*column).into())),
            import::Error::Addresses(n) => variables.push(("n", (*n).into())),
            import::Error::Encoding(encoding) => {
                variables.push(("encoding", encoding.name().into()));
            }
            import::Error::Misread { encoding, fits } => {
                let fits = fits.map_or("", import::Encoding::name);
                variables.push(("encoding", encoding.name().into()));
                variables.push(("fits", fits.into()));
            }
            import::Error::SavedMisread { own, taken_for } => variables.extend([
                ("fits", own.name().into()),
                ("encoding", taken_for.name().into()),
            ]),
            import::Error::Kind(kind) => variables.push(("kind", kind.name.into())),
            import::Error::TooDeep(levels) => variables.push(("levels", (*levels).into())),
            import::Error::TooManyCells(most) => {
                let most = i64::try_from(*most).unwrap_or(i64::MAX);
                variables.push(("most", self.number(most).into()));
            }
            import::Error::CellTooLong { row, column } => {
                variables.push(("row", (*row).into()));
                variables.push(("column", (*column).into()));
            }
            import::Error::FieldTooLong { row, column } => {
                variables.push(("row", (*row).into()));
                variables.push(("column", column.as_str().into()));
            }
            _ => {}
        }
        self.say_with(&format!("import-error-{}", error.key()), &variables)
    }

    /// What the user should know of an address.
    pub fn address_finding(&self, finding: &address::Finding) -> String {
        use address::Finding;
        let key = format!("address-{}", finding.key());
        let part = |slot: &Slot| self.say(&format!("address-part-{}", slot.key()));
        match finding {
            Finding::TooManyLines { lines, most } => self.say_with(
                &key,
                &[("lines", (*lines).into()), ("most", (*most).into())],
            ),
            Finding::LineTooLong {
                line,
                characters,
                most,
            } => self.say_with(
                &key,
                &[
                    ("line", (*line).into()),
                    ("characters", (*characters).into()),
                    ("most", (*most).into()),
                ],
            ),
            Finding::NotAPostcode { digits } => {
                self.say_with(&key, &[("digits", (*digits).into())])
            }
            Finding::StrangePostcode { region } => {
                self.say_with(&key, &[("region", region.as_str().into())])
            }
            Finding::Suggested { slot, text } => self.say_with(
                &key,
                &[("part", part(slot).into()), ("text", text.as_str().into())],
            ),
            Finding::Missing { slot } => self.say_with(&key, &[("part", part(slot).into())]),
            Finding::Suspended { on, source } => self.say_with(
                &key,
                &[
                    ("date", self.partial_date(*on).into()),
                    ("source", source.as_str().into()),
                ],
            ),
            Finding::NoRules { country } => {
                match country.as_deref().and_then(|code| self.country(code)) {
                    Some(name) => self.say_with(&key, &[("country", name.into())]),
                    None => self.say(&format!("{key}-unnamed")),
                }
            }
            Finding::HiddenRemoved
            | Finding::NoDative
            | Finding::NoAuthority
            | Finding::OwnBlockOutdated => self.say(&key),
        }
    }

    /// What the country of a code is called.
    pub fn country(&self, code: &str) -> Option<&'static str> {
        country_name(code, self.ui_language().code())
    }

    /// Why a row of parts has no lines.
    pub fn parts_problem(&self, problem: &parts::Problem) -> String {
        match problem {
            parts::Problem::UnknownOrigin(code) => self.say_with(
                "cli-parts-unknown-origin",
                &[("code", code.as_str().into())],
            ),
            parts::Problem::UnknownScript(key) => self.say_with(
                "cli-parts-unknown-script",
                &[("script", key.as_str().into())],
            ),
            parts::Problem::NoCountry(named) => self.say_with(
                "cli-parts-no-country",
                &[("country", named.as_str().into())],
            ),
            parts::Problem::Empty => self.say("cli-parts-empty"),
        }
    }

    /// Why a file holds no rows of parts.
    pub fn parts_error(&self, file: &str, error: parts::Error) -> String {
        match error {
            parts::Error::NotText => self.say_with("cli-not-utf8", &[("file", file.into())]),
            parts::Error::MissingColumn(column) => self.say_with(
                "cli-parts-no-column",
                &[("file", file.into()), ("column", column.into())],
            ),
            parts::Error::TooMuch(error) => self.import_error(file, &error),
        }
    }

    /// What the user should know of a row of a list.
    pub fn remark(&self, remark: &Remark) -> String {
        let column = remark
            .column
            .map(|column| self.say(&format!("import-column-{}", column.key())));
        let first = remark.first_row.unwrap_or_default();
        let variables = [
            ("row", row_of_sheet(remark.row, remark.sheet.as_deref())),
            ("text", remark.text.as_str().into()),
            ("column", column.unwrap_or_default().into()),
            ("first", row_of_sheet(first, remark.first_sheet.as_deref())),
            ("rows", rows(&remark.rows).into()),
            ("n", remark.rows.len().into()),
        ];
        self.say_with(&format!("import-remark-{}", remark.kind.key()), &variables)
    }

    /// A row of a list that was left out, and why.
    pub fn skipped(&self, skipped: &Skipped) -> String {
        let reason = self.say(&format!("import-skip-{}", skipped.reason.key()));
        let row = row_of_sheet(skipped.row, skipped.sheet.as_deref());
        self.say_with("import-skipped", &[("row", row), ("reason", reason.into())])
    }

    /// A sheet or table of a file that is not read.
    pub fn unread(&self, unread: &import::Unread) -> String {
        let variables = [
            ("name", unread.name.as_str().into()),
            ("n", unread.rows.into()),
        ];
        self.say_with("import-unread", &variables)
    }

    /// What is wrong in a text with blanks, and where.
    pub fn template_error(&self, error: &template::Error) -> String {
        let (start, end) = (error.at.start + 1, error.at.end);
        let mut variables = vec![("start", start.into()), ("end", end.into())];
        let key = match &error.kind {
            template::ErrorKind::Unclosed => "template-unclosed",
            template::ErrorKind::Stray => "template-stray",
            template::ErrorKind::UnknownField(name) => {
                variables.push(("name", name.as_str().into()));
                "template-unknown-field"
            }
            template::ErrorKind::Forms { wanted, found } => {
                variables.push(("wanted", (*wanted).into()));
                variables.push(("found", (*found).into()));
                "template-forms"
            }
        };
        self.say_with(key, &variables)
    }

    /// What does not fit on a card, or which letter is missing.
    pub fn finding(&self, finding: &Finding) -> String {
        match finding {
            Finding::TextTooLong {
                lines, characters, ..
            } => {
                let variables = [
                    ("lines", (*lines).into()),
                    ("characters", (*characters).into()),
                ];
                self.say_with("layout-text-too-long", &variables)
            }
            Finding::AddressTooLong { lines, .. } => self.say_with(
                "layout-address-too-long",
                &[("lines", lines.join("; ").into())],
            ),
            Finding::SenderTooLong { lines, .. } => {
                self.say_with("layout-sender-too-long", &[("lines", (*lines).into())])
            }
            Finding::CaptionTooLong { .. } => self.say("layout-caption-too-long"),
            Finding::CoarsePicture { ppi, .. } => {
                self.say_with("layout-coarse-picture", &[("ppi", (*ppi).into())])
            }
            Finding::NoGlyph { character, .. } => {
                let letter = character.to_string();
                // A character that no font has may be invisible here too: its code names it.
                let code = format!("U+{:04X}", u32::from(*character));
                let variables = [("letter", letter.into()), ("code", code.into())];
                self.say_with("layout-no-glyph", &variables)
            }
        }
    }

    fn about_file(&self, key: &str, path: &Path, kind: io::ErrorKind) -> String {
        let why = match kind {
            io::ErrorKind::NotFound => "storage-file-why-not-found",
            io::ErrorKind::PermissionDenied => "storage-file-why-rights",
            io::ErrorKind::ReadOnlyFilesystem => "storage-file-why-read-only",
            io::ErrorKind::InvalidInput => "storage-file-why-no-file",
            io::ErrorKind::IsADirectory => "storage-file-why-folder",
            io::ErrorKind::StorageFull | io::ErrorKind::QuotaExceeded => "storage-file-why-full",
            _ => "storage-file-why-other",
        };
        self.say_with(
            key,
            &[
                ("file", path.display().to_string().into()),
                ("why", self.say(why).into()),
            ],
        )
    }

    /// Why a range of cards, for a job of this many, cannot be read.
    pub fn numbers_unread(&self, unread: &Unread, cards: usize) -> String {
        match unread {
            Unread::Part(part) => self.say_with("job-number", &[("part", part.as_str().into())]),
            Unread::Beyond(number) => {
                let variables = [("number", (*number).into()), ("n", cards.into())];
                self.say_with("job-beyond", &variables)
            }
        }
    }

    /// A paper's size.
    pub fn paper(&self, paper: Size) -> String {
        format!("{} × {} mm", paper.width.in_mm(), paper.height.in_mm())
    }

    /// That a file went to a printer: to this one, or to the usual one.
    pub fn print_sent(&self, printer: Option<&str>) -> String {
        match printer {
            Some(name) => self.say_with("printer-print-sent-to", &[("name", name.into())]),
            None => self.say("printer-print-sent"),
        }
    }

    /// How old what we know is, as a short phrase.
    pub fn freshness(&self, freshness: Freshness) -> String {
        let key = match freshness {
            Freshness::Fresh { days: 0 } => "freshness-today",
            Freshness::Fresh { .. } => "freshness-fresh",
            Freshness::PleaseCheck { .. } => "freshness-please-check",
            Freshness::Old { .. } => "freshness-old",
        };
        self.say_with(key, &[("days", freshness.days().into())])
    }
}

/// The numbers of rows, those that follow each other in one: `2, 5–9, 12`.
fn rows(rows: &[usize]) -> String {
    let mut runs: Vec<(usize, usize)> = Vec::new();
    for row in rows {
        match runs.last_mut() {
            Some((_, last)) if *last + 1 == *row => *last = *row,
            _ => runs.push((*row, *row)),
        }
    }
    let texts = runs.iter().take(RUNS).map(|(first, last)| match last {
        last if last == first => first.to_string(),
        last => format!("{first}–{last}"),
    });
    let more = (runs.len() > RUNS).then(|| "…".to_owned());
    texts.chain(more).collect::<Vec<_>>().join(", ")
}

/// So many are named; the others are told apart by what stands in them.
const RUNS: usize = 12;

/// A row of a list as it is named: `3`, or of a sheet `3 (Минск)`.
fn row_of_sheet(row: usize, sheet: Option<&str>) -> FluentValue<'static> {
    match sheet {
        Some(sheet) => format!("{row} ({sheet})").into(),
        None => row.into(),
    }
}
