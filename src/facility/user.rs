//! The user's corrections of places, kept apart from the shipped data and overriding it.

use super::{
    CardLanguage, Confidence, Country, Evidence, Facilities, Facility, Id, Kind, Parts, Site, Slot,
};
use chrono::NaiveDate;
use serde::{Deserialize, Serialize};
use std::collections::BTreeMap;

/// The prefix of the ids of places that only the user's data have.
const OWN: &str = "own-";

/// The user's correction of a place, kept apart from the shipped data and overriding it.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct UserWord {
    /// The day of the correction.
    pub on: NaiveDate,
    /// The user's own address, where it is another one or ours is missing.
    #[serde(default)]
    pub ru: Option<Site>,
    /// The same in Belarusian.
    #[serde(default)]
    pub be: Option<Site>,
}

impl UserWord {
    /// The user confirms our address on a day.
    pub fn confirmation(on: NaiveDate) -> Self {
        Self {
            on,
            ru: None,
            be: None,
        }
    }

    /// The user gives an address in a language: entered, corrected, or taken from a list.
    pub fn with_address(on: NaiveDate, language: CardLanguage, site: Site) -> Self {
        let mut word = Self::confirmation(on);
        match language {
            CardLanguage::Russian => word.ru = Some(site),
            CardLanguage::Belarusian => word.be = Some(site),
        }
        word
    }

    /// The user accepts a list's address of a place on a day instead of ours; `None`
    /// where the list's address is in letters that the post there does not read.
    pub fn from_list(on: NaiveDate, place: &Facility, listed: &Parts) -> Option<Self> {
        let language = language_of(listed)?;
        let site = Site {
            label: place.site(language).label.clone(),
            parts: listed.clone(),
        };
        Some(Self::with_address(on, language, site))
    }
}

/// The language that an address is written in; `None` for Latin letters.
fn language_of(parts: &Parts) -> Option<CardLanguage> {
    let text = [
        &parts.street,
        &parts.locality,
        &parts.district,
        &parts.region,
    ];
    let mut letters = text.iter().flat_map(|part| part.chars());
    let cyrillic = letters
        .clone()
        .any(|c| ('\u{400}'..='\u{52f}').contains(&c));
    let belarusian = letters.any(|c| matches!(c, 'і' | 'ў' | 'І' | 'Ў'));
    match (cyrillic, belarusian) {
        (false, _) => None,
        (true, true) => Some(CardLanguage::Belarusian),
        (true, false) => Some(CardLanguage::Russian),
    }
}

impl Id {
    /// Whether the user entered the place.
    pub fn is_own(&self) -> bool {
        self.0.starts_with(OWN)
    }
}

impl Facility {
    /// The user has checked on a day that the address is right as it stands, the user's own if it
    /// was corrected before.
    pub fn confirmed(&self, on: NaiveDate) -> UserWord {
        let word = self.user.clone().unwrap_or(UserWord::confirmation(on));
        UserWord { on, ..word }
    }

    /// Whether only the user's data have it.
    pub fn is_own(&self) -> bool {
        self.id.is_own()
    }
}

/// A place that no shipped file knows, because only a list names it. Its address is a
/// [`UserWord`] as for any other.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct OwnPlace {
    /// Stable key, made of the name.
    pub id: Id,
    /// As the envelope and the list write it.
    pub name: String,
    /// The code of the country that it is in.
    pub country: String,
}

impl OwnPlace {
    /// A place of a name in a country, by its code.
    pub fn new(name: &str, country: &str) -> Self {
        let key: String = name.to_lowercase().chars().map(letter_or_dash).collect();
        let words: Vec<&str> = key.split('-').filter(|word| !word.is_empty()).collect();
        Self {
            id: Id(format!("{OWN}{}", words.join("-"))),
            name: name.to_owned(),
            country: country.to_owned(),
        }
    }
}

fn letter_or_dash(letter: char) -> char {
    if letter.is_alphanumeric() {
        letter
    } else {
        '-'
    }
}

/// What is wrong with an address that the user gives.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Fault {
    /// The postcode has not as many digits as the country's.
    Postcode {
        /// How many.
        digits: usize,
    },
    /// A part that the post needs is missing.
    Missing(Slot),
    /// No place that we know has a postcode that begins like this, though it may be right.
    StrangeRegion {
        /// The first digits.
        region: String,
    },
}

impl Fault {
    /// Whether the address cannot be kept as it is.
    pub fn stops(&self) -> bool {
        !matches!(self, Self::StrangeRegion { .. })
    }
}

impl Country {
    /// What is wrong with an address that the user gives.
    pub fn faults(&self, parts: &Parts) -> Vec<Fault> {
        let digits = self.postcode_digits;
        let postcode = &parts.postcode;
        let numeric = postcode.chars().all(|c| c.is_ascii_digit());
        let mut faults = Vec::new();
        if digits > 0 && (!numeric || postcode.len() != digits) {
            faults.push(Fault::Postcode { digits });
        } else if let Some(region) = self.strange_region(postcode) {
            let region = region.to_owned();
            faults.push(Fault::StrangeRegion { region });
        }
        if parts.locality.is_empty() {
            faults.push(Fault::Missing(Slot::Locality));
        }
        faults
    }
}

impl Facilities {
    /// Adds a place that only the user's data have. False where it is known already.
    pub fn add_own(&mut self, own: &OwnPlace) -> bool {
        if own.name.is_empty() || self.get(&own.id).is_some() || self.knows(own) {
            return false;
        }
        let code = own.country.clone();
        let site = Site {
            label: own.name.clone(),
            parts: Parts::default(),
        };
        let place = Facility {
            id: own.id.clone(),
            kind: self.kind_of(&own.name).unwrap_or(Kind::Other),
            number: None,
            name_en: own.name.clone(),
            ru: site.clone(),
            be: site,
            latin: Site::default(),
            authority: String::new(),
            rules: Vec::new(),
            confidence: Confidence::Missing,
            as_of: None,
            sources: Vec::new(),
            note: BTreeMap::new(),
            country: code.clone(),
            user: None,
        };
        for land in &mut self.lands {
            if land.country.code == code {
                land.words.add(&own.name, &own.id);
            }
        }
        self.by_id.insert(place.id.clone(), self.list.len());
        self.list.push(place);
        true
    }

    /// An own place of an old data folder names no country: its address does.
    pub(super) fn find_country(&mut self, id: &Id) {
        let own = self.get(id).filter(|p| p.is_own() && p.country.is_empty());
        let Some(own) = own else {
            return;
        };
        let site = CardLanguage::ALL.map(|language| own.site(language));
        let site = site
            .into_iter()
            .max_by_key(|s| !s.parts.postcode.is_empty());
        let label = own.ru.label.clone();
        let code = site.and_then(|site| {
            let sourced = Evidence {
                label: &label,
                parts: &site.parts,
                country: "",
                rest: "",
            };
            self.locate(&sourced).country
        });
        let Some(code) = code else {
            return;
        };
        if let Some(place) = self.by_id.get(id).and_then(|at| self.list.get_mut(*at)) {
            place.country.clone_from(&code);
        }
        for land in &mut self.lands {
            if land.country.code == code {
                land.words.add(&label, id);
            }
        }
    }

    /// Whether a shipped place bears this name.
    fn knows(&self, own: &OwnPlace) -> bool {
        self.find_in(&own.country, &own.name, "").is_some()
    }

    /// Removes a place that only the user's data have. False for any other.
    pub fn forget_own(&mut self, id: &Id) -> bool {
        let own = self.get(id).is_some_and(Facility::is_own);
        if own {
            self.list.retain(|place| place.id != *id);
            let places = self.list.iter().enumerate();
            self.by_id = places.map(|(at, place)| (place.id.clone(), at)).collect();
            for land in &mut self.lands {
                land.words.remove(id);
            }
        }
        own
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn day() -> NaiveDate {
        NaiveDate::from_ymd_opt(2026, 11, 22).unwrap()
    }

    #[test]
    fn a_name_of_a_shipped_place_is_no_new_place() {
        let mut places = Facilities::shipped().unwrap();
        for name in ["ИК-4", "Penal colony No. 4", "СИЗО КГБ", ""] {
            assert!(!places.add_own(&OwnPlace::new(name, "by")), "{name}");
        }
    }

    #[test]
    fn an_address_is_checked_before_it_is_kept() {
        let places = Facilities::shipped().unwrap();
        for (postcode, locality, faults, stops) in [
            ("246035", "г. Гомель", 0, false),
            ("24603", "г. Гомель", 1, true),
            ("24603a", "г. Гомель", 1, true),
            ("999999", "г. Гомель", 1, false),
            ("246035", "", 1, true),
            ("", "", 2, true),
        ] {
            let parts = Parts {
                postcode: postcode.into(),
                locality: locality.into(),
                ..Parts::default()
            };
            let found = places.rules_of("by").faults(&parts);
            assert_eq!(found.len(), faults, "{postcode} {locality}");
            assert_eq!(
                found.iter().any(Fault::stops),
                stops,
                "{postcode} {locality}"
            );
        }
    }

    #[test]
    fn the_list_s_address_is_taken_in_its_own_language() {
        let places = Facilities::shipped().unwrap();
        let place = places.get(&Id("by-ik-4".into())).unwrap();
        for (locality, ru, be) in [
            ("г. Гомель", true, false),
            ("г. Баранавічы", false, true),
            ("Gomel", false, false),
        ] {
            let listed = Parts {
                postcode: "246099".into(),
                locality: locality.into(),
                ..Parts::default()
            };
            let word = UserWord::from_list(day(), place, &listed);
            let given = word.map_or((false, false), |w| (w.ru.is_some(), w.be.is_some()));
            assert_eq!(given, (ru, be), "{locality}");
        }
    }
}
