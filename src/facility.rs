//! Places of detention: where they are, who says so, and how sure that is.

mod recognise;

use crate::person::PartialDate;
use chrono::NaiveDate;
use serde::{Deserialize, Serialize};
use std::collections::HashMap;

/// The stable key of a place: `by-ik-4`.
#[derive(Debug, Clone, PartialEq, Eq, Hash, PartialOrd, Ord, Serialize, Deserialize)]
#[serde(transparent)]
pub struct Id(pub String);

/// What kind of place it is.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, Serialize, Deserialize)]
pub enum Kind {
    /// Penal colony.
    Colony,
    /// Prison in the narrow sense.
    Prison,
    /// Remand prison.
    Remand,
    /// Open-type facility.
    Open,
    /// Colony for minors.
    Juvenile,
    /// Short-term detention: people move on within days.
    ShortTerm,
}

/// How sure an address is. The words are those of `data/belarus/README.md`.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, Serialize, Deserialize)]
pub enum Confidence {
    /// Two or more independent sources agree.
    Confirmed,
    /// One source; its date is shown.
    Single,
    /// Sources differ: the user confirms before a card is made.
    Disputed,
    /// Reported moved away: the user confirms before a card is made.
    Historic,
    /// No postal address found: the user enters one before a card is made.
    Missing,
}

/// A language that an address and a card may be written in.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, PartialOrd, Ord, Serialize, Deserialize)]
pub enum Language {
    /// Russian.
    #[serde(rename = "ru")]
    Russian,
    /// Belarusian.
    #[serde(rename = "be")]
    Belarusian,
}

impl Language {
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

/// The parts of an address in one language; what no source gives stays empty.
#[derive(Debug, Clone, Default, PartialEq, Eq, Serialize, Deserialize)]
#[serde(default)]
pub struct Parts {
    /// Six digits in Belarus.
    pub postcode: String,
    /// Street and number: `ул. Антошкина, 3`.
    pub street: String,
    /// Town or village with its kind: `г. Гомель`.
    pub locality: String,
    /// District.
    pub district: String,
    /// Region.
    pub region: String,
}

/// A place's label and address in one language.
#[derive(Debug, Clone, Default, PartialEq, Eq, Serialize, Deserialize)]
#[serde(default)]
pub struct Site {
    /// The facility as written on the envelope: `ИК №4`.
    pub label: String,
    /// Its address.
    pub parts: Parts,
}

/// What the user says of a place. Kept apart from the shipped data and stronger than it.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct UserWord {
    /// The day on which the user said it.
    pub on: NaiveDate,
    /// The user's own address, where it is another one or ours is missing.
    #[serde(default)]
    pub ru: Option<Site>,
    /// The same in Belarusian.
    #[serde(default)]
    pub be: Option<Site>,
}

/// A place of detention.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct Facility {
    /// Stable key.
    pub id: Id,
    /// What kind of place.
    pub kind: Kind,
    /// Its number among places of this kind, where it has one.
    pub number: Option<u32>,
    /// The name for the reader of the program, in English.
    pub name_en: String,
    /// Label and address in Russian.
    pub ru: Site,
    /// Label and address in Belarusian.
    pub be: Site,
    /// How sure the address is.
    pub confidence: Confidence,
    /// The newest date for which a source gives this address.
    pub as_of: Option<PartialDate>,
    /// Where it stands.
    pub sources: Vec<String>,
    /// What a user should know.
    #[serde(default)]
    pub note: String,
    /// What the user says, if anything. Never part of the shipped data.
    #[serde(skip)]
    pub user: Option<UserWord>,
}

impl Facility {
    /// Label and address in a language; the user's word before ours.
    pub fn site(&self, language: Language) -> &Site {
        let word = self.user.as_ref();
        match language {
            Language::Russian => word.and_then(|w| w.ru.as_ref()).unwrap_or(&self.ru),
            Language::Belarusian => word.and_then(|w| w.be.as_ref()).unwrap_or(&self.be),
        }
    }

    /// Whether a card can be addressed to it at all in this language.
    pub fn has_address(&self, language: Language) -> bool {
        let parts = &self.site(language).parts;
        let somewhere = !parts.locality.is_empty() || !parts.street.is_empty();
        somewhere && !parts.postcode.is_empty()
    }
}

/// All places the program knows, with the user's words laid over them.
#[derive(Debug, Clone, Default)]
pub struct Facilities {
    list: Vec<Facility>,
    by_id: HashMap<Id, usize>,
    words: recognise::Words,
    country: Country,
}

/// What a country's post wants on the envelope.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub struct Country {
    /// ISO 3166-1 code, small: `by`.
    pub code: String,
    /// The last line where no country of posting is chosen.
    pub line: String,
    /// Towns that need no district and region line, without the word for "town".
    pub regional_centres: Vec<String>,
}

/// The shipped file of places: `assets/places/belarus.ron`.
#[derive(Debug, Deserialize)]
struct Shipped {
    country: String,
    country_line: String,
    regional_centres: Vec<String>,
    words: recognise::KindWords,
    names: recognise::Names,
    facilities: Vec<Facility>,
}

const BELARUS: &str = include_str!("../assets/places/belarus.ron");

impl Facilities {
    /// The places shipped with the program.
    ///
    /// # Errors
    /// Only if the shipped file is broken, which a test rules out.
    pub fn shipped() -> Result<Self, ron::error::SpannedError> {
        let shipped: Shipped = ron::from_str(BELARUS)?;
        let by_id = shipped
            .facilities
            .iter()
            .enumerate()
            .map(|(index, facility)| (facility.id.clone(), index))
            .collect();
        Ok(Self {
            list: shipped.facilities,
            by_id,
            words: recognise::Words::new(shipped.words, shipped.names),
            country: Country {
                code: shipped.country,
                line: shipped.country_line,
                regional_centres: shipped.regional_centres,
            },
        })
    }

    /// The country's rules for the envelope.
    pub fn country(&self) -> &Country {
        &self.country
    }

    /// Lays the user's word over a place; `None` takes it back. False if there is no such place.
    pub fn hear(&mut self, id: &Id, word: Option<UserWord>) -> bool {
        match self
            .by_id
            .get(id)
            .and_then(|index| self.list.get_mut(*index))
        {
            Some(facility) => {
                facility.user = word;
                true
            }
            None => false,
        }
    }

    /// The place with this key.
    pub fn get(&self, id: &Id) -> Option<&Facility> {
        self.by_id.get(id).and_then(|index| self.list.get(*index))
    }

    /// All places, in the order of the file.
    pub fn all(&self) -> &[Facility] {
        &self.list
    }

    /// The place that a label as lists write it (`ИК №4`, `ПК-4`, `Penal colony No. 4`) means:
    /// kind and number decide, not the exact string. Where two places bear the label, the
    /// postcode decides; without one, or with one that is neither's, the newer.
    pub fn find(&self, label: &str, postcode: &str) -> Option<&Facility> {
        let wanted = self.words.recognise(label)?;
        let mut same = self.list.iter().filter(|facility| wanted.means(facility));
        let newest = same.clone().find(|f| f.confidence != Confidence::Historic);
        same.find(|f| !postcode.is_empty() && f.ru.parts.postcode == postcode)
            .or(newest)
    }
}
