//! What the program says, by language. The texts are Fluent files under `assets/words/`.

mod fault;
mod plural;
mod texts;

use crate::address::{self, parts};
use crate::facility::Slot;
use crate::freshness::{Freshness, Reason};
use crate::import::{self, SkipReason};
use crate::layout::Finding;
use crate::person::PartialDate;
use crate::storage;
use crate::template;
use chrono::{Locale, NaiveDate};
use fluent_bundle::concurrent::FluentBundle;
use fluent_bundle::{FluentArgs, FluentResource, FluentValue};
use std::path::Path;
use std::{fmt, io};
use unic_langid::LanguageIdentifier;

/// A language that the program speaks.
#[derive(
    Debug, Clone, Copy, PartialEq, Eq, Hash, Default, serde::Serialize, serde::Deserialize,
)]
pub enum Tongue {
    /// English.
    #[default]
    English,
    /// Belarusian, official spelling.
    Belarusian,
    /// Russian.
    Russian,
    /// German.
    German,
    /// Dutch.
    Dutch,
    /// Polish.
    Polish,
    /// Lithuanian.
    Lithuanian,
    /// Ukrainian.
    Ukrainian,
}

impl Tongue {
    /// All of them, in the order in which they are offered.
    pub const ALL: [Self; 8] = [
        Self::English,
        Self::Belarusian,
        Self::Russian,
        Self::German,
        Self::Dutch,
        Self::Polish,
        Self::Lithuanian,
        Self::Ukrainian,
    ];

    /// Those in which the program's texts are written.
    pub fn spoken() -> impl Iterator<Item = Self> {
        Self::ALL
            .into_iter()
            .filter(|tongue| !texts::of(*tongue).is_empty())
    }

    /// The ISO 639-1 code.
    pub fn code(self) -> &'static str {
        match self {
            Self::English => "en",
            Self::Belarusian => "be",
            Self::Russian => "ru",
            Self::German => "de",
            Self::Dutch => "nl",
            Self::Polish => "pl",
            Self::Lithuanian => "lt",
            Self::Ukrainian => "uk",
        }
    }

    /// What the language calls itself.
    pub fn own_name(self) -> &'static str {
        match self {
            Self::English => "English",
            Self::Belarusian => "Беларуская",
            Self::Russian => "Русский",
            Self::German => "Deutsch",
            Self::Dutch => "Nederlands",
            Self::Polish => "Polski",
            Self::Lithuanian => "Lietuvių",
            Self::Ukrainian => "Українська",
        }
    }

    /// The language of a locale such as `de_AT.UTF-8`, where the program speaks it.
    pub fn of_locale(locale: &str) -> Option<Self> {
        let code = locale.split(['-', '_', '.']).next()?.to_lowercase();
        Self::ALL.into_iter().find(|tongue| tongue.code() == code)
    }

    /// How chrono names months in it.
    fn locale(self) -> Locale {
        match self {
            Self::English => Locale::en_GB,
            Self::Belarusian => Locale::be_BY,
            Self::Russian => Locale::ru_RU,
            Self::German => Locale::de_DE,
            Self::Dutch => Locale::nl_NL,
            Self::Polish => Locale::pl_PL,
            Self::Lithuanian => Locale::lt_LT,
            Self::Ukrainian => Locale::uk_UA,
        }
    }
}

impl fmt::Display for Tongue {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(self.own_name())
    }
}

/// The program's words in one language.
pub struct Words {
    tongue: Tongue,
    bundle: FluentBundle<FluentResource>,
}

impl fmt::Debug for Words {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "Words({})", self.tongue.code())
    }
}

impl Words {
    /// The words of a language. What it lacks is said in English; a test rules that out.
    pub fn of(tongue: Tongue) -> Self {
        let language: LanguageIdentifier = tongue.code().parse().unwrap_or_default();
        let mut bundle = FluentBundle::new_concurrent(vec![language]);
        bundle.set_use_isolating(false);
        // Only a name given twice could fail here.
        let _ = bundle.add_function("PLURAL", move |values, _| match values {
            [FluentValue::Number(number)] => plural::category(tongue, number.value as u64).into(),
            _ => FluentValue::Error,
        });
        for text in texts::of(Tongue::English) {
            bundle.add_resource_overriding(resource(text));
        }
        if tongue != Tongue::English {
            for text in texts::of(tongue) {
                bundle.add_resource_overriding(resource(text));
            }
        }
        Self { tongue, bundle }
    }

    /// The language they are in.
    pub fn tongue(&self) -> Tongue {
        self.tongue
    }

    /// A text without variables. An unknown key is said as itself; a test rules that out.
    pub fn say(&self, key: &str) -> String {
        self.say_with(key, &[])
    }

    /// A text with its variables.
    pub fn say_with(&self, key: &str, variables: &[(&str, FluentValue<'_>)]) -> String {
        let Some(pattern) = self.bundle.get_message(key).and_then(|m| m.value()) else {
            return key.to_owned();
        };
        let mut arguments = FluentArgs::new();
        for (name, value) in variables {
            arguments.set(*name, value.clone());
        }
        let mut errors = Vec::new();
        self.bundle
            .format_pattern(pattern, Some(&arguments), &mut errors)
            .into_owned()
    }

    /// Whether there is a text with this key.
    pub fn has(&self, key: &str) -> bool {
        self.bundle.has_message(key)
    }

    /// A day written out: `13 December 2025`.
    pub fn date(&self, date: NaiveDate) -> String {
        let format = match self.tongue {
            Tongue::German => "%-d. %B %Y",
            Tongue::Lithuanian => "%Y m. %B %-d d.",
            _ => "%-d %B %Y",
        };
        date.format_localized(format, self.tongue.locale())
            .to_string()
    }

    /// A date of which a part may be known: `July 2024`, `2023`. Where a month's name alone would
    /// stand in the wrong case, it is written in numbers.
    pub fn partial_date(&self, date: PartialDate) -> String {
        if let Some(day) = date.full() {
            return self.date(day);
        }
        let format = match (date.month(), self.tongue) {
            (None, _) => "%Y",
            (Some(_), Tongue::English | Tongue::German | Tongue::Dutch) => "%B %Y",
            (Some(_), Tongue::Lithuanian) => "%Y-%m",
            (Some(_), _) => "%m.%Y",
        };
        date.earliest()
            .format_localized(format, self.tongue.locale())
            .to_string()
    }

    /// Why somebody cannot be written to, as a sentence.
    pub fn reason(&self, reason: &Reason) -> String {
        let key = format!("reason-{}", reason.key());
        match reason {
            Reason::Released { on, source }
            | Reason::Died { on, source }
            | Reason::Namesake { on, source } => match on {
                Some(on) => self.say_with(
                    &format!("{key}-on"),
                    &[
                        ("date", self.partial_date(*on).into()),
                        ("source", source.as_str().into()),
                    ],
                ),
                None => self.say_with(&key, &[("source", source.as_str().into())]),
            },
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
            | Reason::Disputed { facility } => {
                self.say_with(&key, &[("facility", facility.as_str().into())])
            }
            Reason::MissingField { field } => self.say(&format!("reason-missing-{}", field.key())),
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

    /// What went wrong with a file, and what that means for the user.
    pub fn storage_error(&self, error: &storage::Error) -> String {
        match error {
            storage::Error::NoFolder => self.say("file-none"),
            storage::Error::Read(path, kind) => self.about_file("file-cannot-read", path, *kind),
            storage::Error::Write(path, kind) => self.about_file("file-cannot-write", path, *kind),
            storage::Error::TooLarge(path, bytes) => self.say_with(
                "file-too-large",
                &[
                    ("file", path.display().to_string().into()),
                    ("megabytes", (bytes / 1_048_576).into()),
                ],
            ),
            storage::Error::Encode(what) => what.clone(),
        }
    }

    /// What a list that cannot be read wants.
    pub fn import_error(&self, file: &str, error: &import::Error) -> String {
        if let import::Error::Profile(what) = error {
            return what.clone();
        }
        let mut variables = vec![("file", file.into())];
        match error {
            import::Error::NotText { line } => variables.push(("line", (*line).into())),
            import::Error::MissingColumn(column) => variables.push(("column", (*column).into())),
            import::Error::Encoding(encoding) => {
                variables.push(("encoding", encoding.name().into()));
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
            Finding::HiddenRemoved
            | Finding::NoDative
            | Finding::NoAuthority
            | Finding::OwnBlockOutdated => self.say(&key),
        }
    }

    /// Why a row of parts has no lines.
    pub fn parts_problem(&self, problem: &parts::Problem) -> String {
        match problem {
            parts::Problem::UnknownOrigin(code) => {
                self.say_with("parts-unknown-origin", &[("code", code.as_str().into())])
            }
            parts::Problem::UnknownScript(key) => {
                self.say_with("parts-unknown-script", &[("script", key.as_str().into())])
            }
            parts::Problem::Empty => self.say("parts-empty"),
        }
    }

    /// Why a file holds no rows of parts.
    pub fn parts_error(&self, file: &str, error: parts::Error) -> String {
        match error {
            parts::Error::NotText => self.say_with("cli-not-utf8", &[("file", file.into())]),
            parts::Error::MissingColumn(column) => self.say_with(
                "import-error-missing-column",
                &[("file", file.into()), ("column", column.into())],
            ),
        }
    }

    /// Why a row of a list was left out.
    pub fn skipped(&self, reason: SkipReason) -> String {
        self.say(&format!("skip-{}", reason.key()))
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
                self.say_with("finding-text-too-long", &variables)
            }
            Finding::AddressTooLong { lines, .. } => {
                self.say_with("finding-address-too-long", &[("lines", (*lines).into())])
            }
            Finding::SenderTooLong { lines, .. } => {
                self.say_with("finding-sender-too-long", &[("lines", (*lines).into())])
            }
            Finding::CaptionTooLong { .. } => self.say("finding-caption-too-long"),
            Finding::CoarsePicture { ppi, .. } => {
                self.say_with("finding-coarse-picture", &[("ppi", (*ppi).into())])
            }
            Finding::NoGlyph { character, .. } => {
                let letter = character.to_string();
                self.say_with("finding-no-glyph", &[("letter", letter.into())])
            }
        }
    }

    fn about_file(&self, key: &str, path: &Path, kind: io::ErrorKind) -> String {
        let why = match kind {
            io::ErrorKind::NotFound => "file-why-not-found",
            io::ErrorKind::PermissionDenied | io::ErrorKind::ReadOnlyFilesystem => {
                "file-why-rights"
            }
            io::ErrorKind::IsADirectory => "file-why-folder",
            io::ErrorKind::StorageFull | io::ErrorKind::QuotaExceeded => "file-why-full",
            _ => "file-why-other",
        };
        self.say_with(
            key,
            &[
                ("file", path.display().to_string().into()),
                ("why", self.say(why).into()),
            ],
        )
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

/// Parses a built-in text. What cannot be parsed is left out; a test rules that out.
fn resource(text: &str) -> FluentResource {
    FluentResource::try_new(text.to_owned()).unwrap_or_else(|(rest, _)| rest)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn every_text_parses() {
        for tongue in Tongue::ALL {
            for text in texts::of(tongue) {
                assert!(
                    FluentResource::try_new((*text).to_owned()).is_ok(),
                    "{text}"
                );
            }
        }
    }

    #[test]
    fn dates_are_written_out() {
        for (tongue, day, month) in [
            (Tongue::English, "13 December 2025", "July 2024"),
            (Tongue::Belarusian, "13 снежня 2025", "07.2024"),
            (Tongue::Russian, "13 декабря 2025", "07.2024"),
            (Tongue::German, "13. Dezember 2025", "Juli 2024"),
            (Tongue::Dutch, "13 december 2025", "juli 2024"),
            (Tongue::Polish, "13 grudnia 2025", "07.2024"),
            (Tongue::Lithuanian, "2025 m. gruodžio 13 d.", "2024-07"),
            (Tongue::Ukrainian, "13 грудня 2025", "07.2024"),
        ] {
            let words = Words::of(tongue);
            for (date, said) in [("2025-12-13", day), ("2024-07", month), ("2023", "2023")] {
                assert_eq!(words.partial_date(date.parse().unwrap()), said);
            }
        }
    }
}
