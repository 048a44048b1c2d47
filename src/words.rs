//! The texts of the program, by language: Fluent files under `assets/words/`.
//!
//! The names of months are chrono's; by hand is only the order of a date's parts, and numbers for
//! a month without a day where chrono has its genitive alone.

mod fault;
mod history;
mod messages;
mod number;
mod order;
mod paper;
mod plural;
mod report;
mod source;
mod texts;

pub use order::Order;

use crate::person::{BirthDate, PartialDate};
use chrono::{Locale, NaiveDate};
use fluent_bundle::concurrent::FluentBundle;
use fluent_bundle::{FluentArgs, FluentResource, FluentValue};
use std::fmt;
use unic_langid::LanguageIdentifier;

/// A language of the program.
#[derive(
    Debug, Clone, Copy, PartialEq, Eq, Hash, Default, serde::Serialize, serde::Deserialize,
)]
pub enum UiLanguage {
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

impl UiLanguage {
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
    pub fn translated() -> impl Iterator<Item = Self> {
        Self::ALL
            .into_iter()
            .filter(|ui_language| !texts::of(*ui_language).is_empty())
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

    /// Whether it is written in Latin letters.
    pub fn is_latin(self) -> bool {
        !matches!(self, Self::Belarusian | Self::Russian | Self::Ukrainian)
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

    /// The language of a locale such as `de_AT.UTF-8`, where the program has it.
    pub fn of_locale(locale: &str) -> Option<Self> {
        let code = locale.split(['-', '_', '.']).next()?.to_lowercase();
        Self::ALL
            .into_iter()
            .find(|ui_language| ui_language.code() == code)
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

impl fmt::Display for UiLanguage {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(self.own_name())
    }
}

/// The program's words in one language.
pub struct Words {
    ui_language: UiLanguage,
    bundle: FluentBundle<FluentResource>,
}

impl fmt::Debug for Words {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "Words({})", self.ui_language.code())
    }
}

impl Words {
    /// The texts of a language. A missing one falls back to English; a test rules that out.
    pub fn of(ui_language: UiLanguage) -> Self {
        let language: LanguageIdentifier = ui_language.code().parse().unwrap_or_default();
        let mut bundle = FluentBundle::new_concurrent(vec![language]);
        bundle.set_use_isolating(false);
        // Only a name given twice could fail here.
        let _ = bundle.add_function("PLURAL", move |values, _| match values {
            [FluentValue::Number(number)] => {
                plural::category(ui_language, number.value as u64).into()
            }
            _ => FluentValue::Error,
        });
        for text in texts::of(UiLanguage::English) {
            bundle.add_resource_overriding(resource(text));
        }
        if ui_language != UiLanguage::English {
            for text in texts::of(ui_language) {
                bundle.add_resource_overriding(resource(text));
            }
        }
        Self {
            ui_language,
            bundle,
        }
    }

    /// The language they are in.
    pub fn ui_language(&self) -> UiLanguage {
        self.ui_language
    }

    /// A text without variables. An unknown key is returned as it is; a test rules that out.
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
        let format = match self.ui_language {
            UiLanguage::German => "%-d. %B %Y",
            UiLanguage::Lithuanian => "%Y m. %B %-d d.",
            _ => "%-d %B %Y",
        };
        date.format_localized(format, self.ui_language.locale())
            .to_string()
    }

    /// A birth date as far as it is known: `13 December 1985`, `1985`, `13 December`.
    pub fn birth_date(&self, birth: BirthDate) -> String {
        let day = match birth {
            BirthDate::Dated(date) => return self.partial_date(date),
            BirthDate::Yearless(day) => day,
        };
        let format = match self.ui_language {
            UiLanguage::German => "%-d. %B",
            UiLanguage::Lithuanian => "%B %-d d.",
            _ => "%-d %B",
        };
        // A leap year has every day.
        let date = day.in_year(2000).unwrap_or_default();
        date.format_localized(format, self.ui_language.locale())
            .to_string()
    }

    /// A date of which a part may be known: `July 2024`, `2023`. Where a month's name alone would
    /// stand in the wrong case, it is written in numbers.
    pub fn partial_date(&self, date: PartialDate) -> String {
        if let Some(day) = date.full() {
            return self.date(day);
        }
        let format = match (date.month(), self.ui_language) {
            (None, _) => "%Y",
            (Some(_), UiLanguage::English | UiLanguage::German | UiLanguage::Dutch) => "%B %Y",
            (Some(_), UiLanguage::Lithuanian) => "%Y-%m",
            (Some(_), _) => "%m.%Y",
        };
        date.earliest()
            .format_localized(format, self.ui_language.locale())
            .to_string()
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
        for ui_language in UiLanguage::ALL {
            for text in texts::of(ui_language) {
                assert!(
                    FluentResource::try_new((*text).to_owned()).is_ok(),
                    "{text}"
                );
            }
        }
    }

    #[test]
    fn dates_are_written_out() {
        for (ui_language, day, month) in [
            (UiLanguage::English, "13 December 2025", "July 2024"),
            (UiLanguage::Belarusian, "13 снежня 2025", "07.2024"),
            (UiLanguage::Russian, "13 декабря 2025", "07.2024"),
            (UiLanguage::German, "13. Dezember 2025", "Juli 2024"),
            (UiLanguage::Dutch, "13 december 2025", "juli 2024"),
            (UiLanguage::Polish, "13 grudnia 2025", "07.2024"),
            (UiLanguage::Lithuanian, "2025 m. gruodžio 13 d.", "2024-07"),
            (UiLanguage::Ukrainian, "13 грудня 2025", "07.2024"),
        ] {
            let words = Words::of(ui_language);
            for (date, sentence) in [("2025-12-13", day), ("2024-07", month), ("2023", "2023")] {
                assert_eq!(words.partial_date(date.parse().unwrap()), sentence);
                assert_eq!(words.birth_date(date.parse().unwrap()), sentence);
            }
        }
    }

    #[test]
    fn a_birthday_without_its_year_is_written_out() {
        for (ui_language, expected) in [
            (UiLanguage::English, "29 February"),
            (UiLanguage::Belarusian, "29 лютага"),
            (UiLanguage::Russian, "29 февраля"),
            (UiLanguage::German, "29. Februar"),
            (UiLanguage::Dutch, "29 februari"),
            (UiLanguage::Polish, "29 lutego"),
            (UiLanguage::Lithuanian, "vasario 29 d."),
            (UiLanguage::Ukrainian, "29 лютого"),
        ] {
            let words = Words::of(ui_language);
            let birth = "--02-29".parse().unwrap();
            assert_eq!(words.birth_date(birth), expected);
            // It is typed as it is shown.
            assert_eq!(BirthDate::typed(expected), Some(birth), "{expected}");
        }
    }

    #[test]
    fn a_date_is_read_as_it_is_shown() {
        for ui_language in UiLanguage::ALL {
            let words = Words::of(ui_language);
            for month in 1..=12 {
                let birth: BirthDate = format!("1980-{month:02}-24").parse().unwrap();
                let shown = words.birth_date(birth);
                assert_eq!(BirthDate::typed(&shown), Some(birth), "{shown}");
            }
        }
    }
}
