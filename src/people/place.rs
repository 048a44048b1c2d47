//! Places in words, and how many are held at each.

use super::{People, letters};
use crate::facility::{
    self, CardLanguage, Country, Facilities, Facility, Parts, Rule, Site, UserWord,
};
use crate::person::{Fact, Listed, Person, Place, Status};
use chrono::NaiveDate;

/// The facility as the envelope names it, in Russian, ours before the list's.
pub fn place_label(place: &Place, facilities: &Facilities) -> Option<String> {
    let Place::Held { facility, listed } = place else {
        return None;
    };
    let ours = facility.as_ref().and_then(|id| facilities.get(id));
    let ours = ours.map(|facility| facility.site(CardLanguage::Russian).label.clone());
    ours.or(listed.as_ref().map(|listed| listed.label.clone()))
}

/// The town of a place, the list's before ours: where they differ it is the list that moved.
pub fn place_town(place: &Place, facilities: &Facilities) -> Option<String> {
    let Place::Held { facility, listed } = place else {
        return None;
    };
    let theirs = listed.as_ref().map(|listed| &listed.address);
    let theirs = theirs.filter(|address| **address != Parts::default());
    let ours = facility.as_ref().and_then(|id| facilities.get(id));
    let parts = theirs.or(ours.map(|facility| &facility.site(CardLanguage::Russian).parts))?;
    let town = [&parts.locality, &parts.district, &parts.postcode];
    town.into_iter().find(|text| !text.is_empty()).cloned()
}

/// The country where somebody is held; `None` where no source says, or we know no rules of it.
pub fn country_of<'a>(person: &Person, facilities: &'a Facilities) -> Option<&'a Country> {
    let Place::Held { facility, listed } = &person.place.now.value else {
        return None;
    };
    let ours = facility.as_ref().and_then(|id| facilities.get(id));
    let code = ours.map(|facility| facility.country.as_str());
    let listed = || listed.as_ref().and_then(|listed| listed.country.as_deref());
    facilities.country_of(code.or_else(listed)?)
}

/// What may be written where somebody is held: all languages where no rules say.
pub fn languages_read<'a>(person: &Person, facilities: &'a Facilities) -> &'a [CardLanguage] {
    let country = country_of(person, facilities).unwrap_or(facilities.rules_of(""));
    &country.languages
}

/// What may go to somebody: their own rules, the place's, its authority's, the country's.
pub fn rules_for<'a>(person: &'a Person, facilities: &'a Facilities) -> Vec<&'a Rule> {
    let place = match &person.place.now.value {
        Place::Held { facility, .. } => facility.as_ref().and_then(|id| facilities.get(id)),
        _ => None,
    };
    let country = country_of(person, facilities).unwrap_or(facilities.rules_of(""));
    country.rules_for(place, &person.rules)
}

/// A place for which the list and our data differ: the user chooses, and the choice is
/// remembered for the place as the user's correction.
#[derive(Debug, Clone, Copy)]
pub struct Difference<'a> {
    /// Our place.
    pub ours: &'a Facility,
    /// What the list says, with its day and source in [`Difference::statement`].
    pub listed: &'a Listed,
    /// The statement of the list.
    pub statement: &'a Fact<Place>,
    /// Whether the user has chosen the right one, on or after the list's day.
    pub is_decided: bool,
}

impl Difference<'_> {
    /// What the list says and what we say: the postcodes, or the streets where those agree.
    pub fn parts(&self, facilities: &Facilities) -> (String, String) {
        let (theirs, ours) = (&self.listed.address, &self.ours.ru.parts);
        let street = has_postcode(self.ours, theirs)
            .then(|| other_street(self.ours, theirs, facilities))
            .flatten();
        match street {
            Some(street) => (street, ours.street.clone()),
            None => (theirs.postcode.clone(), ours.postcode.clone()),
        }
    }
}

fn has_postcode(ours: &Facility, address: &Parts) -> bool {
    let mut languages = CardLanguage::ALL
        .into_iter()
        .filter(|l| ours.has_address(*l));
    languages.any(|l| ours.site(l).parts.postcode == address.postcode)
}

/// The street of an address, where it is none of the place's.
fn other_street(ours: &Facility, address: &Parts, facilities: &Facilities) -> Option<String> {
    if address.street.is_empty() {
        return None;
    }
    let cell = format!("{}; {}", ours.ru.label, address.street);
    facilities.remainder(&cell, Some(ours), "").other_street
}

/// The difference between the list and our data about where somebody is, if there is one.
pub fn difference<'a>(person: &'a Person, facilities: &'a Facilities) -> Option<Difference<'a>> {
    let Place::Held {
        facility: Some(id),
        listed: Some(listed),
    } = &person.place.now.value
    else {
        return None;
    };
    let ours = facilities.get(id)?;
    let address = &listed.address;
    if address.postcode.is_empty() {
        return None;
    }
    if has_postcode(ours, address) && other_street(ours, address, facilities).is_none() {
        return None;
    }
    let sourced = ours.user.as_ref().map(|word| word.on);
    let decided = sourced.is_some_and(|on| on >= person.place.now.as_of.earliest());
    Some(Difference {
        ours,
        listed,
        statement: &person.place,
        is_decided: decided,
    })
}

/// A list's address as the user's word on our place; `None` where it is not in letters that the
/// country reads, or too little to send a card to.
pub fn word_from_list(ours: &Facility, address: &Parts, on: NaiveDate) -> Option<UserWord> {
    let language = letters::language_of(&format!("{} {}", address.street, address.locality))?;
    let somewhere = !address.street.is_empty() || !address.locality.is_empty();
    let site = Site {
        label: ours.site(language).label.clone(),
        parts: address.clone(),
    };
    (somewhere && !address.postcode.is_empty()).then(|| UserWord::with_address(on, language, site))
}

impl People {
    /// How many can get a card at a place.
    pub fn held_at(&self, id: &facility::Id) -> usize {
        let there = |person: &&Person| {
            let held = matches!(&person.place.now.value,
                Place::Held { facility: Some(at), .. } if at == id);
            held && person.status.now.value == Status::Imprisoned && !person.example
        };
        self.all().iter().filter(there).count()
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_lists_address_is_taken_only_where_a_card_can_follow_it() {
        let facilities = Facilities::shipped().unwrap();
        let ours = facilities.find("ИК №4", "").unwrap();
        let on = NaiveDate::from_ymd_opt(2026, 11, 22).unwrap();
        for (postcode, street, locality, language) in [
            (
                "246000",
                "ул. Новая, 1",
                "г. Минск",
                Some(CardLanguage::Russian),
            ),
            (
                "246000",
                "вул. Новая, 1",
                "г. Мінск",
                Some(CardLanguage::Belarusian),
            ),
            ("", "ул. Новая, 1", "г. Минск", None),
            ("246000", "", "", None),
            ("246000", "ul. Novaya, 1", "Minsk", None),
        ] {
            let parts = Parts {
                postcode: postcode.into(),
                street: street.into(),
                locality: locality.into(),
                ..Parts::default()
            };
            let word = word_from_list(ours, &parts, on);
            let given = word.map(|word| match word.ru.is_some() {
                true => CardLanguage::Russian,
                false => CardLanguage::Belarusian,
            });
            assert_eq!(given, language, "{street} {locality}");
        }
    }
}
