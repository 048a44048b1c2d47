//! Countries of posting: how their post wants a foreign address. Data: `assets/places/origins.ron`.

use crate::facility::Country;
use crate::person::PartialDate;
use serde::Deserialize;
use std::collections::BTreeMap;

const ORIGINS: &str = include_str!("../../assets/places/origins.ron");

/// A country of posting.
#[derive(Debug, Clone, PartialEq, Eq, Deserialize)]
pub struct Origin {
    /// ISO 3166-1 code, small: `nl`.
    pub code: String,
    /// The last line, by the country of delivery.
    #[serde(default)]
    lines: BTreeMap<String, String>,
    /// What stands between postcode and town in the Latin line.
    pub separator: String,
    /// What stands before the postcode there.
    pub prefix: String,
    /// The most lines that its post reads.
    pub max_lines: usize,
    /// The most characters in a line.
    pub max_chars: usize,
    /// Whether the last lines go without accents and punctuation.
    #[serde(default)]
    pub plain_capitals: bool,
    /// What a source says of stopped mail, by the country of delivery.
    #[serde(default)]
    suspended: BTreeMap<String, Suspension>,
    /// Where the rule stands.
    pub source: String,
    /// What a user should know.
    #[serde(default)]
    pub note: String,
}

/// Mail was stopped, a source says of its day. No fact of today: "ask your post office".
#[derive(Debug, Clone, PartialEq, Eq, Deserialize)]
pub struct Suspension {
    /// The day of that source.
    pub on: PartialDate,
    /// Who says so.
    pub source: String,
}

impl Origin {
    /// The last line of a letter to a country; none for one that stays in it.
    pub fn country_line<'a>(&'a self, to: &'a Country) -> &'a str {
        match self.lines.get(&to.code) {
            _ if self.is_home_of(to) => "",
            Some(line) => line,
            None => &to.line,
        }
    }

    /// Whether the letter stays in the country.
    pub fn is_home_of(&self, to: &Country) -> bool {
        self.code == to.code
    }

    /// What a source says of stopped mail to a country.
    pub fn suspension(&self, to: &Country) -> Option<&Suspension> {
        self.suspended.get(&to.code)
    }
}

/// All countries of posting that the program knows.
#[derive(Debug, Clone)]
pub struct Origins(Vec<Origin>);

impl Origins {
    /// Those shipped with the program.
    ///
    /// # Errors
    /// Only if the shipped file is broken, which a test rules out.
    pub fn shipped() -> Result<Self, ron::error::SpannedError> {
        ron::from_str(ORIGINS).map(Self)
    }

    /// All of them, in the order of the file.
    pub fn all(&self) -> &[Origin] {
        &self.0
    }

    /// The country of a code, in small letters or capitals.
    pub fn get(&self, code: &str) -> Option<&Origin> {
        let code = code.trim().to_lowercase();
        self.0.iter().find(|origin| origin.code == code)
    }
}
