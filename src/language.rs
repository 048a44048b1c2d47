//! The languages of cards and addresses.

use serde::{Deserialize, Serialize};

/// A language that an address and a card may be written in.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, PartialOrd, Ord, Serialize, Deserialize)]
pub enum CardLanguage {
    /// Russian.
    #[serde(rename = "ru")]
    Russian,
    /// Belarusian.
    #[serde(rename = "be")]
    Belarusian,
}

impl CardLanguage {
    /// Both, in the order in which they are offered.
    pub const ALL: [Self; 2] = [Self::Russian, Self::Belarusian];

    /// The ISO 639-1 code: `ru`, `be`.
    pub fn code(self) -> &'static str {
        match self {
            Self::Russian => "ru",
            Self::Belarusian => "be",
        }
    }

    /// The language of a code.
    pub fn from_code(code: &str) -> Option<Self> {
        Self::ALL
            .into_iter()
            .find(|language| language.code() == code)
    }
}
