//! Who is left out of a batch, and why; and what changed since a card was printed before.

use crate::address;
use crate::judgement::Reason;
use crate::person::{Id, Person};
use crate::template::{Field, Missing};
use crate::words::Words;

/// Somebody who gets no card of a batch.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct LeftOut {
    /// The number of the card in a job that is printed again.
    pub number: Option<usize>,
    /// By id.
    pub id: Id,
    /// By name; empty where nobody has the id.
    pub name: String,
    /// The reason.
    pub why: Why,
}

/// Why somebody gets no card.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Why {
    /// Nobody on today's lists has the id.
    Nobody,
    /// No card may go to them.
    Reasons(Vec<Reason>),
    /// The text asks for something that is not known of them.
    Missing(Vec<Missing>),
    /// Letters in the card's language are not let in where they are held.
    LanguageNotRead,
    /// The address cannot arrive.
    Address(address::Finding),
    /// The words of the card name somebody else.
    OtherName {
        /// In this word.
        word: String,
        /// To whom it would go.
        now: String,
    },
    /// Something changed since the card was printed, and the user has not confirmed it.
    Changed(Vec<Change>),
}

/// What has changed since a card was printed.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Change {
    /// They were known by another name, or the id stands for somebody else.
    Name {
        /// Then.
        before: String,
        /// Today.
        now: String,
    },
    /// They are held somewhere else.
    Moved {
        /// The lines of the address today.
        now: Vec<String>,
    },
    /// The address is written otherwise: the place was corrected, or the person's lines.
    Address {
        /// The lines that stand there no longer.
        before: Vec<String>,
        /// The lines that are new.
        now: Vec<String>,
    },
}

impl LeftOut {
    pub(super) fn new(number: Option<usize>, person: &Person, why: Why) -> Self {
        Self {
            number,
            id: person.id.clone(),
            name: person.name().to_owned(),
            why,
        }
    }

    pub(super) fn nobody(number: Option<usize>, id: &Id) -> Self {
        Self {
            number,
            id: id.clone(),
            name: String::new(),
            why: Why::Nobody,
        }
    }
}

impl Why {
    /// Whether the user can confirm the card in spite of it.
    pub fn can_be_confirmed(&self) -> bool {
        match self {
            Self::Reasons(reasons) => reasons.iter().all(Reason::can_be_confirmed),
            Self::Changed(_) => true,
            _ => false,
        }
    }

    /// A stable key for scripts: the first reason's, or the kind.
    pub fn key(&self) -> &'static str {
        match self {
            Self::Nobody => "nobody",
            Self::Reasons(reasons) => reasons.first().map_or("unknown-status", Reason::key),
            Self::Missing(missing) => match missing.first() {
                Some(Missing::Sex) => "sex",
                Some(Missing::Writer) => "writer",
                Some(Missing::Language) => "language",
                Some(Missing::Field(field)) => field.key(),
                None => "missing",
            },
            Self::LanguageNotRead => "language-not-read",
            Self::Address(finding) => finding.key(),
            Self::OtherName { .. } => "other-name",
            Self::Changed(changes) => changes.first().map_or("changed", Change::key),
        }
    }

    /// As a sentence; `ask` words what a text is missing, which each face does in its own way.
    pub fn say(&self, words: &Words, ask: impl Fn(&[Missing]) -> String) -> String {
        match self {
            Self::Nobody => words.say("job-nobody"),
            Self::Reasons(reasons) => {
                let sentence: Vec<String> = reasons.iter().map(|r| words.reason(r)).collect();
                sentence.join(" ")
            }
            Self::Missing(missing) => ask(missing),
            Self::LanguageNotRead => words.say("cli-language-not-read"),
            Self::Address(finding) => words.address_finding(finding),
            Self::OtherName { word, now } => words.say_with(
                "job-names-another",
                &[("word", word.as_str().into()), ("now", now.as_str().into())],
            ),
            Self::Changed(changes) => Change::say_all(changes, words),
        }
    }
}

impl Change {
    /// A stable key for scripts.
    pub fn key(&self) -> &'static str {
        match self {
            Self::Name { .. } => "name",
            Self::Moved { .. } => "moved",
            Self::Address { .. } => "address",
        }
    }

    /// As a sentence in the language of the program.
    pub fn say(&self, words: &Words) -> String {
        let joined = |lines: &[String]| lines.join(" · ");
        match self {
            Self::Name { before, now } => words.say_with(
                "job-other-name",
                &[
                    ("before", before.as_str().into()),
                    ("now", now.as_str().into()),
                ],
            ),
            Self::Moved { now } => words.say_with("job-moved", &[("now", joined(now).into())]),
            Self::Address { before, now } => words.say_with(
                "job-other-address",
                &[
                    ("before", joined(before).into()),
                    ("now", joined(now).into()),
                ],
            ),
        }
    }

    /// Several in the user's words.
    pub fn say_all(changes: &[Self], words: &Words) -> String {
        let sentence: Vec<String> = changes.iter().map(|change| change.say(words)).collect();
        sentence.join(" ")
    }
}

/// Whether something that a text asks for is the same for everybody.
pub(super) fn is_shared_by_all(missing: Missing) -> bool {
    match missing {
        Missing::Writer | Missing::Language => true,
        Missing::Sex => false,
        Missing::Field(field) => {
            matches!(
                field,
                Field::Me | Field::Town | Field::Animal | Field::Month
            )
        }
    }
}
