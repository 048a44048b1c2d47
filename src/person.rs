//! A person, and what is known of them: each fact with its date and its source.

mod merge;
#[cfg(test)]
pub(crate) mod sample;
mod statement;

pub use crate::date::{BirthDate, PartialDate};
pub use statement::{Claim, Layer, NewStatement, Statement, StatementError};

use crate::facility;
use crate::language::CardLanguage;
use serde::{Deserialize, Serialize};

/// The stable key of a person: `viasna-1000`, `ales-bialiatski`.
#[derive(Debug, Clone, PartialEq, Eq, Hash, PartialOrd, Ord, Serialize, Deserialize)]
#[serde(transparent)]
pub struct Id(pub String);

impl Id {
    /// The first free id that is this one with a number appended: `own-анна-липова-2`.
    #[must_use]
    pub fn numbered(&self, is_taken: impl Fn(&Self) -> bool) -> Self {
        (1_u32..)
            .map(|number| Self(format!("{}-{number}", self.0)))
            .find(|id| !is_taken(id))
            .unwrap_or_else(|| self.clone())
    }
}

/// The grammatical sex of a person, as a list gives it. Never guessed from a name.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, Serialize, Deserialize)]
pub enum Sex {
    /// He.
    Male,
    /// She.
    Female,
}

/// A value with the day on which it was true and its source.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct Sourced<T> {
    /// The value.
    pub value: T,
    /// The newest day for which the source gives it.
    pub as_of: PartialDate,
    /// The source: the list's file name and kind, a paper, the user.
    pub source: String,
}

/// The current value, and the earlier ones, oldest first.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct Fact<T> {
    /// The current value.
    pub now: Sourced<T>,
    /// The first day for which it was given, where that was before `now.as_of`.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub since: Option<PartialDate>,
    /// Earlier values that differ from it, oldest first.
    #[serde(default = "Vec::new", skip_serializing_if = "Vec::is_empty")]
    pub before: Vec<Sourced<T>>,
}

impl<T: PartialEq> Fact<T> {
    /// A fact without earlier values.
    pub fn new(value: T, as_of: PartialDate, source: impl Into<String>) -> Self {
        Self {
            now: Sourced {
                value,
                as_of,
                source: source.into(),
            },
            since: None,
            before: Vec::new(),
        }
    }

    /// Replaces the current value; the old one is kept only if it differs.
    pub fn update(&mut self, sourced: Sourced<T>) {
        let old = std::mem::replace(&mut self.now, sourced);
        // A day is never lost: an older word that says the same leaves the newer one known.
        if old.value != self.now.value || old.as_of > self.now.as_of {
            self.since = None;
            self.before.push(old);
        } else if self.since.is_none() && old.as_of < self.now.as_of {
            self.since = Some(old.as_of);
        }
    }

    /// The first day for which the current value was given.
    pub fn since(&self) -> PartialDate {
        self.since.unwrap_or(self.now.as_of)
    }
}

/// The status of a person.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub enum Status {
    /// Held, and designated a political prisoner by the list.
    Imprisoned,
    /// Free.
    Released {
        /// The day of release, where a source names it.
        on: Option<PartialDate>,
    },
    /// Dead.
    Died {
        /// The day of death, where a source names it.
        on: Option<PartialDate>,
    },
    /// In the list without a political designation.
    NotDesignated,
    /// Not known.
    Unknown {
        /// The last time a source saw them in custody.
        last_in_custody: Option<PartialDate>,
    },
}

/// Where somebody is.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub enum Place {
    /// In a place of detention: ours, the list's, or both where they differ.
    Held {
        /// The place in our own data that kind and number point to.
        facility: Option<facility::Id>,
        /// The place as the list writes it; kept where it differs from ours or ours is unknown.
        listed: Option<Listed>,
    },
    /// At liberty until the sentence begins.
    AtLiberty,
    /// Under house arrest.
    HouseArrest,
    /// The list says "released" in place of an address.
    Released,
    /// Not known.
    Unknown,
}

/// A place of detention as a list writes it.
#[derive(Debug, Clone, PartialEq, Eq, Hash, Serialize, Deserialize)]
pub struct Listed {
    /// The facility's name, as written.
    pub label: String,
    /// The address, cut into its parts; empty where the list gives none.
    pub address: facility::Parts,
    /// The code of the country that it is in; `None` where it is not known or the evidence
    /// contradicts itself: then no card goes there before the user has answered.
    #[serde(
        default,
        with = "country_code",
        skip_serializing_if = "Option::is_none"
    )]
    pub country: Option<String>,
}

impl Listed {
    /// All of it on one line, as the list has it.
    pub fn line(&self) -> String {
        let facility::Parts {
            postcode,
            street,
            locality,
            district,
            region,
        } = &self.address;
        let parts = [&self.label, street, postcode, locality, district, region];
        let parts: Vec<&str> = parts
            .into_iter()
            .map(String::as_str)
            .filter(|part| !part.is_empty())
            .collect();
        parts.join(", ")
    }
}

/// A country's code as data folders have always held it: a text, absent or empty for none.
mod country_code {
    use serde::{Deserialize, Deserializer, Serializer};

    pub(super) fn serialize<S: Serializer>(
        code: &Option<String>,
        serializer: S,
    ) -> Result<S::Ok, S::Error> {
        serializer.serialize_str(code.as_deref().unwrap_or_default())
    }

    pub(super) fn deserialize<'de, D: Deserializer<'de>>(
        deserializer: D,
    ) -> Result<Option<String>, D::Error> {
        let code = String::deserialize(deserializer)?;
        Ok(Some(code).filter(|code| !code.is_empty()))
    }
}

/// An address block in the user's own words, for as long as the person stays at the place.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct OwnBlock {
    /// The lines, top to bottom.
    pub lines: Vec<String>,
    /// The day on which the user wrote them.
    pub on: chrono::NaiveDate,
    /// Where the person was held then: at another place the lines no longer hold.
    pub at: Place,
}

/// Missing from a newer complete list. That is no statement of a release.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct Unlisted {
    /// The day of the list that no longer has them.
    pub as_of: PartialDate,
    /// That list.
    pub source: String,
}

/// The names of one person. At least one of `ru`, `be`, `latin` is there.
#[derive(Debug, Clone, Default, PartialEq, Eq, Serialize, Deserialize)]
#[serde(default)]
pub struct Names {
    /// Given and family name in Russian, nominative, as publicly known.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub ru: Option<String>,
    /// The same in Belarusian.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub be: Option<String>,
    /// The same in Latin letters, as the list writes it.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub latin: Option<String>,
    /// The name in the passport, where it is another one (Марфа is officially Мария).
    #[serde(skip_serializing_if = "Option::is_none")]
    pub official: Option<String>,
    /// The patronymic, nominative.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub patronymic: Option<String>,
    /// The whole addressee line in the dative. Only ever typed or confirmed by a human.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub dative: Option<String>,
}

/// One person on a list.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct Person {
    /// Stable key.
    pub id: Id,
    /// All forms of the name.
    pub names: Names,
    /// As the list gives it; `None` is asked for, never guessed.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub sex: Option<Sex>,
    /// Birth date, as much of it as is known; perhaps without its year.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub birth: Option<BirthDate>,
    /// The status.
    pub status: Fact<Status>,
    /// Where they are.
    pub place: Fact<Place>,
    /// One more line of the address: unit, brigade, number.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub extra_line: Option<String>,
    /// Day of arrest.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub arrested: Option<PartialDate>,
    /// The sentence, in the list's words.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub sentence: Option<String>,
    /// A line about them, in the list's words.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub story: Option<String>,
    /// Where the list has a page about them; shown as text, never opened.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub page: Option<String>,
    /// Invented, for trying the program out. Their cards carry a mark.
    #[serde(default, skip_serializing_if = "std::ops::Not::not")]
    pub example: bool,
    /// Set where a newer complete list no longer has them.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub unlisted: Option<Unlisted>,
    /// The status of a list that the user rejected: a doubt until a newer list. A list
    /// that no longer has them counts as "unknown".
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub rejected: Option<Box<Sourced<Status>>>,
    /// The place of a list that the user rejected: a doubt until a newer list.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub rejected_place: Option<Box<Sourced<Place>>>,
    /// A damaged file held a newer state than this one, which is as of this day: a doubt until a
    /// newer list speaks.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub lost: Option<PartialDate>,
    /// The user's statements, with what they override. Boxed because it is rare.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub statement: Option<Box<Statement>>,
    /// The user's own address block. Boxed because it is rare.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub own_block: Option<Box<OwnBlock>>,
    /// Rules for this person alone, from the user.
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    pub rules: Vec<facility::Rule>,
}

impl Person {
    /// A person with nothing but this known.
    pub fn new(id: Id, names: Names, status: Fact<Status>, place: Fact<Place>) -> Self {
        Self {
            id,
            names,
            sex: None,
            birth: None,
            status,
            place,
            extra_line: None,
            arrested: None,
            sentence: None,
            story: None,
            page: None,
            example: false,
            unlisted: None,
            rejected: None,
            rejected_place: None,
            lost: None,
            statement: None,
            own_block: None,
            rules: Vec::new(),
        }
    }

    /// The status values that count: the current one, and those recorded earlier that
    /// are of the same day or later. One on the designation alone does not hide the one before it.
    pub fn statuses(&self) -> impl Iterator<Item = &Sourced<Status>> {
        let Fact { now, before, .. } = &self.status;
        let designated = |sourced: &&Sourced<Status>| sourced.value != Status::NotDesignated;
        let behind = before.iter().rev().find(designated);
        let behind = behind.filter(|_| now.value == Status::NotDesignated);
        // The days of the one that stands behind count as those of the one that holds.
        let day = behind.map_or(now.as_of, |behind| behind.as_of.min(now.as_of));
        let not_older = before.iter().rev();
        let not_older = not_older.filter(move |sourced| sourced.as_of.latest() >= day.earliest());
        std::iter::once(now).chain(not_older)
    }

    /// Notes that this record is an older state than one that was lost.
    pub(crate) fn doubt_as_lost(&mut self) {
        let as_of = self.status.now.as_of.max(self.place.now.as_of);
        self.lost = self.lost.max(Some(as_of));
    }

    /// Whether the user entered them: by hand or by paste, not from a list.
    pub fn is_own(&self) -> bool {
        self.id.0.starts_with("own-")
    }

    /// The name to show: Russian, else Belarusian, else Latin.
    pub fn name(&self) -> &str {
        let Names { ru, be, latin, .. } = &self.names;
        ru.as_ref()
            .or(be.as_ref())
            .or(latin.as_ref())
            .map_or("", String::as_str)
    }

    /// The publicly known name in a language, else in the other Cyrillic spelling: a Russian name
    /// stays a name in a Belarusian text. A Latin one is never borrowed.
    pub fn known_name(&self, language: CardLanguage) -> Option<&str> {
        let Names { ru, be, .. } = &self.names;
        let names = match language {
            CardLanguage::Russian => [ru, be],
            CardLanguage::Belarusian => [be, ru],
        };
        let mut written = names.into_iter().flatten().map(|name| name.trim());
        written.find(|name| !name.is_empty())
    }

    /// Age in whole years on a day; `None` where the birth date is not full.
    pub fn age(&self, today: chrono::NaiveDate) -> Option<u32> {
        self.birth?
            .full()
            .and_then(|birth| today.years_since(birth))
    }
}
