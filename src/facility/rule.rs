//! What prisons let in: rules in layers, from the country down to one person. Data.

use crate::date::PartialDate;
use serde::{Deserialize, Serialize};

/// One rule with its source. The nearer to the person, the stronger.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct Rule {
    /// Its topic.
    pub key: RuleKey,
    /// Its value.
    pub value: RuleValue,
    /// The same in a sentence; empty in a user's own rule.
    #[serde(default)]
    pub text: String,
    /// The source; empty in a user's own rule.
    #[serde(default)]
    pub source: String,
    /// The day of the source.
    pub as_of: Option<PartialDate>,
}

/// The topic of a rule.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, Serialize, Deserialize)]
pub enum RuleKey {
    /// The sender's address.
    ReturnAddress,
    /// Blank paper inside.
    BlankPaper,
    /// An envelope for the answer.
    Envelope,
    /// A stamp for the answer.
    Stamp,
    /// A postcard.
    Postcard,
    /// A folded greeting card.
    GreetingCard,
    /// An address on a label.
    AddressLabel,
    /// Stickers and glitter.
    Stickers,
    /// The colour of the ink.
    Ink,
    /// The colour of the paper.
    PaperColour,
    /// How many pages.
    Pages,
    /// How many characters.
    Characters,
    /// Another language than the country's.
    ForeignLanguage,
    /// The name or logo of an organisation.
    OrganisationName,
    /// Pictures of certain things.
    Pictures,
    /// Printed text.
    PrintedText,
    /// Cuttings from papers.
    Clippings,
    /// Name and number on each page.
    NameOnEachPage,
    /// Mail is scanned.
    Scanned,
}

impl RuleKey {
    /// All of them, in the order in which they are shown.
    pub const ALL: [Self; 19] = [
        Self::ReturnAddress,
        Self::BlankPaper,
        Self::Envelope,
        Self::Stamp,
        Self::Postcard,
        Self::GreetingCard,
        Self::AddressLabel,
        Self::Stickers,
        Self::Ink,
        Self::PaperColour,
        Self::Pages,
        Self::Characters,
        Self::ForeignLanguage,
        Self::OrganisationName,
        Self::Pictures,
        Self::PrintedText,
        Self::Clippings,
        Self::NameOnEachPage,
        Self::Scanned,
    ];

    /// A stable key for scripts and for the program's words.
    pub fn key(self) -> &'static str {
        match self {
            Self::ReturnAddress => "return-address",
            Self::BlankPaper => "blank-paper",
            Self::Envelope => "envelope",
            Self::Stamp => "stamp",
            Self::Postcard => "postcard",
            Self::GreetingCard => "greeting-card",
            Self::AddressLabel => "address-label",
            Self::Stickers => "stickers",
            Self::Ink => "ink",
            Self::PaperColour => "paper-colour",
            Self::Pages => "pages",
            Self::Characters => "characters",
            Self::ForeignLanguage => "foreign-language",
            Self::OrganisationName => "organisation-name",
            Self::Pictures => "pictures",
            Self::PrintedText => "printed-text",
            Self::Clippings => "clippings",
            Self::NameOnEachPage => "name-on-each-page",
            Self::Scanned => "scanned",
        }
    }

    /// The one of a key.
    pub fn of_key(key: &str) -> Option<Self> {
        Self::ALL.into_iter().find(|rule| rule.key() == key)
    }
}

/// The value of a rule.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize)]
pub enum RuleValue {
    /// Requested.
    Ask,
    /// Allowed.
    Allow,
    /// Advised against.
    Warn,
    /// Forbidden.
    Forbid,
    /// At most this many.
    Number(u32),
}

impl RuleValue {
    /// A stable key for scripts and for the program's words.
    pub fn key(self) -> &'static str {
        match self {
            Self::Ask => "ask",
            Self::Allow => "allow",
            Self::Warn => "warn",
            Self::Forbid => "forbid",
            Self::Number(_) => "at-most",
        }
    }

    /// The one of a key, or at most a number.
    pub fn of_key(key: &str) -> Option<Self> {
        let words = [Self::Ask, Self::Allow, Self::Warn, Self::Forbid];
        words
            .into_iter()
            .find(|value| value.key() == key)
            .or_else(|| key.parse().ok().map(Self::Number))
    }
}

/// What the prisons of one authority let in.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct Authority {
    /// Its name, or how its name begins: `ГУФСИН`.
    pub name: String,
    /// Its rules.
    pub rules: Vec<Rule>,
}

impl Authority {
    /// Whether a place under `authority` is one of its own.
    pub(super) fn holds(&self, authority: &str) -> bool {
        let rest = authority.strip_prefix(self.name.as_str());
        rest.is_some_and(|rest| !rest.starts_with(char::is_alphanumeric))
    }
}
