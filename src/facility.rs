//! Places of detention: where they are, who says so, and how sure that is.

mod country;
mod evidence;
mod place_word;
mod recognise;
mod remainder;
mod rule;
mod user;
mod world;

pub use country::{Compact, Country, Field, NameForm, Slot, Template};
pub use evidence::{Evidence, Located};
pub use remainder::Remainder;
pub use rule::{Authority, Rule, RuleKey, RuleValue};
pub use user::{Fault, OwnPlace, UserWord};

pub use crate::language::CardLanguage;

use crate::date::PartialDate;
use serde::{Deserialize, Serialize};
use std::collections::{BTreeMap, HashMap};

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
    /// Another one, such as a hospital that only a list names.
    Other,
}

impl Kind {
    /// All of them, in the order in which they are offered.
    pub const ALL: [Self; 7] = [
        Self::Colony,
        Self::Prison,
        Self::Remand,
        Self::Open,
        Self::Juvenile,
        Self::ShortTerm,
        Self::Other,
    ];

    /// A stable key for scripts and for the program's words: `facility-kind-<key>`.
    pub fn key(self) -> &'static str {
        match self {
            Self::Colony => "colony",
            Self::Prison => "prison",
            Self::Remand => "remand",
            Self::Open => "open",
            Self::Juvenile => "juvenile",
            Self::ShortTerm => "short-term",
            Self::Other => "other",
        }
    }
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

/// The parts of an address in one language; what no source gives stays empty.
#[derive(Debug, Clone, Default, PartialEq, Eq, Hash, Serialize, Deserialize)]
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
    /// Label and address in Latin letters, from the Russian ones, as the UPU's sheet writes them.
    #[serde(default)]
    pub latin: Site,
    /// The authority in the facility's name, where the country's post needs it.
    #[serde(default)]
    pub authority: String,
    /// Rules of this place, stronger than the country's.
    #[serde(default)]
    pub rules: Vec<Rule>,
    /// How sure the address is.
    pub confidence: Confidence,
    /// The newest date for which a source gives this address.
    pub as_of: Option<PartialDate>,
    /// Where it stands.
    pub sources: Vec<String>,
    /// What a user should know, by language of the program.
    #[serde(default)]
    pub note: BTreeMap<String, String>,
    /// The code of the country that it is in.
    #[serde(skip)]
    pub country: String,
    /// What the user says, if anything. Never part of the shipped data.
    #[serde(skip)]
    pub user: Option<UserWord>,
}

impl Facility {
    /// What a user should know, in the language of this code; in English where there is no other.
    pub fn note(&self, ui_language: &str) -> Option<&str> {
        let note = self.note.get(ui_language).or_else(|| self.note.get("en"));
        note.map(String::as_str)
    }

    /// Label and address in a language; the user's word before ours.
    pub fn site(&self, language: CardLanguage) -> &Site {
        let word = self.user.as_ref();
        match language {
            CardLanguage::Russian => word.and_then(|w| w.ru.as_ref()).unwrap_or(&self.ru),
            CardLanguage::Belarusian => word.and_then(|w| w.be.as_ref()).unwrap_or(&self.be),
        }
    }

    /// Whether a card can be addressed to it at all in this language. Where the user gives an
    /// address in one language only, ours in the other is no longer held true.
    pub fn has_address(&self, language: CardLanguage) -> bool {
        let word = self.user.as_ref();
        let corrected = word.is_some_and(|w| w.ru.is_some() || w.be.is_some());
        let in_it = word.is_some_and(|w| match language {
            CardLanguage::Russian => w.ru.is_some(),
            CardLanguage::Belarusian => w.be.is_some(),
        });
        let parts = &self.site(language).parts;
        let somewhere = !parts.locality.is_empty() || !parts.street.is_empty();
        (in_it || !corrected) && somewhere && !parts.postcode.is_empty()
    }

    /// Label and address in Latin letters; where the user corrected the address, only what the
    /// correction left as it was.
    pub fn latin_site(&self) -> Site {
        let Some(ru) = self.user.as_ref().and_then(|word| word.ru.as_ref()) else {
            let be_only = self.user.as_ref().is_some_and(|word| word.be.is_some());
            return if be_only {
                Site::default()
            } else {
                self.latin.clone()
            };
        };
        let kept = |now: &str, ours: &str, latin: &str| match now == ours {
            true => latin.to_owned(),
            false => String::new(),
        };
        let (now, ours, latin) = (&ru.parts, &self.ru.parts, &self.latin.parts);
        Site {
            label: kept(&ru.label, &self.ru.label, &self.latin.label),
            parts: Parts {
                postcode: now.postcode.clone(),
                street: kept(&now.street, &ours.street, &latin.street),
                locality: kept(&now.locality, &ours.locality, &latin.locality),
                district: kept(&now.district, &ours.district, &latin.district),
                region: kept(&now.region, &ours.region, &latin.region),
            },
        }
    }
}

/// All places the program knows, with the user's words laid over them.
#[derive(Debug, Clone, Default)]
pub struct Facilities {
    list: Vec<Facility>,
    by_id: HashMap<Id, usize>,
    lands: Vec<Land>,
    around: evidence::Surroundings,
    /// A country of which no rules are known.
    without_rules: Country,
    /// Whether corrections of the user's were lost.
    corrections_lost: bool,
}

/// A country with the words for its places.
#[derive(Debug, Clone)]
struct Land {
    country: Country,
    words: recognise::Words,
}

/// A shipped file of places: `assets/places/belarus.ron`.
#[derive(Debug, Deserialize)]
struct Shipped {
    country: Country,
    words: recognise::KindWords,
    names: recognise::Names,
    facilities: Vec<Facility>,
}

/// The countries.
const SHIPPED: [&str; 2] = [
    include_str!("../assets/places/belarus.ron"),
    include_str!("../assets/places/russia.ron"),
];

/// The codes of all countries, in order.
pub fn country_codes() -> Vec<&'static str> {
    world::World::shipped().codes()
}

/// What the country of a code is called in a language of the program; `None` for a code of none.
pub fn country_name(code: &str, language: &str) -> Option<&'static str> {
    world::World::shipped().name(code, language)
}

impl Facilities {
    /// The places shipped with the program.
    ///
    /// # Errors
    /// Only if a shipped file is broken, which a test rules out.
    pub fn shipped() -> Result<Self, ron::error::SpannedError> {
        let mut all = Self::default();
        all.without_rules.languages = CardLanguage::ALL.to_vec();
        for text in SHIPPED {
            all.add(ron::from_str(text)?);
        }
        Ok(all)
    }

    fn add(&mut self, shipped: Shipped) {
        let mut country = shipped.country;
        for mut facility in shipped.facilities {
            facility.country.clone_from(&country.code);
            country.add_postcode(&facility.ru.parts.postcode);
            // The towns and regions of the other countries are those of the world.
            if country.unique_numbers {
                self.around.add_facility(&facility);
            }
            self.around.add_town(&facility);
            self.by_id.insert(facility.id.clone(), self.list.len());
            self.list.push(facility);
        }
        self.lands.push(Land {
            country,
            words: recognise::Words::new(shipped.words, shipped.names),
        });
    }

    /// All countries whose rules we know.
    pub fn countries(&self) -> impl Iterator<Item = &Country> {
        self.lands.iter().map(|land| &land.country)
    }

    /// The country of a code; `None` for one whose rules we do not know.
    pub fn country_of(&self, code: &str) -> Option<&Country> {
        self.countries().find(|country| country.code == code)
    }

    /// The country of a code; for one whose rules we do not know a country without rules.
    pub fn rules_of(&self, code: &str) -> &Country {
        self.country_of(code).unwrap_or(&self.without_rules)
    }

    /// The code of the country that a text names, by code or in any of the program's languages;
    /// `None` for none.
    pub fn country_named(&self, text: &str) -> Option<String> {
        let code = world::World::shipped().country(text)?;
        std::str::from_utf8(&code).ok().map(str::to_owned)
    }

    /// The code of the country that a line of an address names and nothing else: `BELARUS`,
    /// «BIAŁORUŚ / BELARUS».
    pub fn country_line(&self, text: &str) -> Option<String> {
        let world = world::World::shipped();
        let mut named = text
            .split('/')
            .map(|part| world.named(part).first().copied());
        let first = named.next()??;
        let same = named.all(|code| code == Some(first));
        same.then(|| String::from_utf8_lossy(&first).into_owned())
    }

    /// Lays the user's word over a place; `None` takes it back. False if there is no such place.
    pub fn set_user_word(&mut self, id: &Id, word: Option<UserWord>) -> bool {
        match self
            .by_id
            .get(id)
            .and_then(|index| self.list.get_mut(*index))
        {
            Some(facility) => {
                facility.user = word;
            }
            None => return false,
        }
        self.find_country(id);
        true
    }

    /// Notes whether corrections of the user's were lost: then no shipped address is sure.
    pub fn set_corrections_lost(&mut self, lost: bool) {
        self.corrections_lost = lost;
    }

    /// Whether corrections of the user's were lost.
    pub fn are_corrections_lost(&self) -> bool {
        self.corrections_lost
    }

    /// The place with this key.
    pub fn get(&self, id: &Id) -> Option<&Facility> {
        self.by_id.get(id).and_then(|index| self.list.get(*index))
    }

    /// All places, in the order of the files.
    pub fn all(&self) -> &[Facility] {
        &self.list
    }

    /// What kind of place a label names, ours or not.
    pub fn kind_of(&self, label: &str) -> Option<Kind> {
        let mut lands = self.lands.iter();
        let wanted = lands.find_map(|land| land.words.recognise(label))?;
        wanted.kind(self)
    }

    /// Whether a text names a place of detention by kind and number or by its own name, ours or not.
    pub fn is_label(&self, text: &str) -> bool {
        self.lands
            .iter()
            .any(|land| land.words.recognise(text).is_some())
    }

    /// Whether a text names a place of detention and says nothing else.
    pub fn is_whole_label(&self, text: &str) -> bool {
        let from = text.find(|c: char| c.is_ascii_digit());
        let number = from.and_then(|at| text.get(at..)).unwrap_or_default();
        let rest = number.trim_start_matches(|c: char| c.is_ascii_digit());
        self.is_label(text) && !rest.contains(char::is_alphanumeric)
    }

    /// Whether a word is one that the name of a place begins with.
    pub fn begins_a_label(&self, word: &str) -> bool {
        self.lands.iter().any(|land| land.words.begins(word))
    }

    /// Whether a text names an authority, as the names of places do in some countries.
    pub fn names_an_authority(&self, text: &str) -> bool {
        self.countries()
            .any(|country| country.names_an_authority(text))
    }

    /// The only place of all countries that [`Self::find_in`] gives; for a search, as a list's
    /// place is found by [`Self::locate`].
    pub fn find(&self, label: &str, postcode: &str) -> Option<&Facility> {
        let countries = self.countries();
        let mut found = countries.filter_map(|c| self.find_in(&c.code, label, postcode));
        let first = found.next()?;
        found.next().is_none().then_some(first)
    }

    /// The place in a country that a label as lists write it (`ИК №4`, `ПК-4`, `Penal colony
    /// No. 4`) means: kind and number decide, not the exact string. Where two places bear the
    /// label, the postcode decides; without one, or with one that is neither's, the newer. Where
    /// numbers are given once in each region, only the postcode or the authority names a place.
    pub fn find_in(&self, country: &str, label: &str, postcode: &str) -> Option<&Facility> {
        let land = self.lands.iter().find(|l| l.country.code == country)?;
        let wanted = land.words.recognise(label)?;
        let mut same = self
            .list
            .iter()
            .filter(|facility| facility.country == country && wanted.means(facility));
        if wanted.has_several_kinds() && same.clone().nth(1).is_some() {
            return same.find(|f| !postcode.is_empty() && f.ru.parts.postcode == postcode);
        }
        if land.country.unique_numbers || wanted.is_named() {
            let newest = same.clone().find(|f| f.confidence != Confidence::Historic);
            return same
                .find(|f| !postcode.is_empty() && f.ru.parts.postcode == postcode)
                .or(newest);
        }
        same.find(|f| match postcode {
            "" => f.authority.contains(' ') && label.contains(&f.authority),
            _ => f.ru.parts.postcode == postcode,
        })
    }
}
