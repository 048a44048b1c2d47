//! Which of our places a pasted address means, and whether it agrees with our data.

use super::{Ask, Found, Pasted, street_numbers, street_words};
use crate::facility::{CardLanguage, Evidence, Facilities, Facility, Site};
use crate::people::fold;
use crate::people::letters::cyrillic_twins;

/// Finds the place by all evidence of the text, and what differs from our data.
pub(super) fn find(pasted: &mut Pasted, text: &str, facilities: &Facilities) {
    let label = pasted.label.as_ref().map(|label| label.value.clone());
    let evidence = Evidence {
        label: label.as_deref().unwrap_or_default(),
        parts: &pasted.parts,
        country: &pasted.country,
        rest: text,
    };
    let located = facilities.locate(&evidence);
    let found = match located.facility {
        Some(facility) => Some((facility, true)),
        // A label that is none of ours is not replaced by another, unless it is one of ours behind
        // an adjective, at the very address.
        None if label.is_some() => {
            let bare = label
                .as_deref()
                .and_then(|label| bare_label(label, facilities));
            let evidence = Evidence {
                label: bare.unwrap_or_default(),
                ..evidence
            };
            let meant = bare.and_then(|_| facilities.locate(&evidence).facility);
            let there = |place: &&Facility| has_address(pasted, place);
            meant.filter(there).map(|place| (place, false))
        }
        None => by_address(pasted, facilities)
            .filter(|facility| located.country.as_ref() == Some(&facility.country))
            .map(|facility| (facility, false)),
    };
    pasted.country = located.country.unwrap_or_default();
    if let Some((facility, by_label)) = found {
        let same = agrees(pasted, facility);
        pasted.facility = Some(Found {
            value: facility.id.clone(),
            sure: by_label && same,
        });
        if !same {
            pasted.asks.push(Ask::AddressDiffers);
        }
    }
}

/// «тюрьма №8» of «Следственная тюрьма №8»; `None` where no word stands before the kind.
fn bare_label<'l>(label: &'l str, facilities: &Facilities) -> Option<&'l str> {
    let starts = label.match_indices(' ').map(|(at, _)| at + 1);
    let mut behind = starts.filter_map(|at| label.get(at..));
    behind.find(|rest| facilities.is_label(rest))
}

/// Whether the text gives the very postcode and street that we know for a place.
fn has_address(pasted: &Pasted, facility: &Facility) -> bool {
    let parts = &pasted.parts;
    !parts.postcode.is_empty() && !parts.street.is_empty() && agrees(pasted, facility)
}

/// The only place with this postcode, or the one of several whose street it is.
fn by_address<'f>(pasted: &Pasted, facilities: &'f Facilities) -> Option<&'f Facility> {
    let postcode = &pasted.parts.postcode;
    if postcode.is_empty() {
        return None;
    }
    let there: Vec<&Facility> = facilities
        .all()
        .iter()
        .filter(|facility| {
            sites(facility)
                .iter()
                .any(|site| site.parts.postcode == *postcode)
        })
        .collect();
    let street: Vec<&Facility> = there
        .iter()
        .copied()
        .filter(|facility| is_street_of(&pasted.parts.street, facility))
        .collect();
    match (there.as_slice(), street.as_slice()) {
        (_, [one]) => Some(one),
        ([one], []) if pasted.parts.street.is_empty() => Some(one),
        _ => None,
    }
}

/// Whether the text's address agrees with ours.
fn agrees(pasted: &Pasted, facility: &Facility) -> bool {
    let parts = &pasted.parts;
    let ours = sites(facility);
    let postcode = parts.postcode.is_empty()
        || ours
            .iter()
            .any(|site| site.parts.postcode == parts.postcode);
    let town = parts.locality.is_empty()
        || ours.iter().any(|site| {
            super::same_town(&site.parts.locality, &parts.locality)
        })
        // Lists write the nearest town for a village: the postcode decides then.
        || (!parts.postcode.is_empty() && postcode);
    let street = parts.street.is_empty() || is_street_of(&parts.street, facility);
    postcode && town && street
}

/// Asks where a text that was pasted names another town than ours, or another letter of the house.
/// A list is read more kindly: its rows name the nearest town, and houses in many spellings.
pub(super) fn ask_about_details(pasted: &mut Pasted, facilities: &Facilities) {
    let found = pasted.facility.as_ref();
    let Some(facility) = found.and_then(|found| facilities.get(&found.value)) else {
        return;
    };
    let parts = &pasted.parts;
    let ours = sites(facility);
    let is_ours = |same: &dyn Fn(&Site) -> bool| ours.iter().any(|site| same(site));
    let town = parts.locality.is_empty()
        || is_ours(&|site| super::same_town(&site.parts.locality, &parts.locality));
    let house = parts.street.is_empty()
        || is_ours(&|site| houses(&site.parts.street) == houses(&parts.street));
    let agrees = town && house;
    if !agrees && !pasted.asks.contains(&Ask::AddressDiffers) {
        pasted.asks.push(Ask::AddressDiffers);
        if let Some(found) = &mut pasted.facility {
            found.sure = false;
        }
    }
}

/// The numbers of a street's line, each with its letter: «258 В» is «258в».
fn houses(street: &str) -> Vec<String> {
    let mut houses: Vec<String> = Vec::new();
    let mut letters = street.chars().filter(|c| *c != ' ').peekable();
    while let Some(letter) = letters.next() {
        if !letter.is_ascii_digit() {
            continue;
        }
        let mut house = String::from(letter);
        while let Some(digit) = letters.next_if(char::is_ascii_digit) {
            house.push(digit);
        }
        let mut rest = letters.clone();
        let first = rest.next().filter(|c| c.is_alphabetic());
        if let Some(first) = first.filter(|_| rest.next().is_none_or(|c| !c.is_alphabetic())) {
            let first = first.to_string();
            house.push_str(&fold(&cyrillic_twins(&first).unwrap_or(first)));
        }
        houses.push(house);
    }
    houses
}

/// Our sites and the user's of a place.
fn sites(facility: &Facility) -> [&Site; 5] {
    let [ru, be] = CardLanguage::ALL.map(|language| facility.site(language));
    [&facility.ru, &facility.be, &facility.latin, ru, be]
}

/// Whether a street is that of a place: it has the same number and shares a word of the name.
fn is_street_of(street: &str, facility: &Facility) -> bool {
    let stems = |text: &str| -> Vec<String> {
        let words = street_words(text).into_iter();
        words
            .map(|word| word.chars().take(STEM).collect())
            .collect()
    };
    let wanted = stems(street);
    sites(facility).iter().any(|site| {
        let ours = &site.parts.street;
        let words = stems(ours);
        !ours.is_empty()
            && street_numbers(ours) == street_numbers(street)
            && (words.iter().any(|word| wanted.contains(word)) || words.is_empty())
    })
}

/// How many letters of a street's name must agree: its ending differs between languages.
const STEM: usize = 5;
