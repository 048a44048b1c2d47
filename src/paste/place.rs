//! Which of our places a pasted address means, and whether it says the same as we do.

use super::{Ask, Found, Pasted};
use crate::facility::{Facilities, Facility, Language};
use crate::people::fold;

/// Finds the place: by its label, else by postcode and street; and what differs.
pub(super) fn find(pasted: &mut Pasted, facilities: &Facilities) {
    let by_label = by_label(pasted, facilities);
    let found = match by_label {
        Some(facility) => Some((facility, true)),
        // A label that is none of ours is not talked into another.
        None if pasted.label.is_some() => None,
        None => by_address(pasted, facilities).map(|facility| (facility, false)),
    };
    if let Some((facility, by_label)) = found {
        let same = agrees(pasted, facility);
        pasted.country.clone_from(&facility.country);
        pasted.facility = Some(Found {
            value: facility.id.clone(),
            sure: by_label && same,
        });
        if !same {
            pasted.asks.push(Ask::AddressDiffers);
        }
    } else if pasted.country.is_empty() {
        pasted.country = guessed_country(pasted, facilities);
    }
}

fn by_label<'f>(pasted: &Pasted, facilities: &'f Facilities) -> Option<&'f Facility> {
    let label = &pasted.label.as_ref()?.value;
    let postcode = &pasted.parts.postcode;
    let named = |code: &str| facilities.find_in(code, label, postcode);
    if !pasted.country.is_empty() {
        return named(&pasted.country);
    }
    if facilities.names_an_authority(label) {
        let others = facilities
            .countries()
            .filter(|c| !c.authority_words.is_empty());
        return others.into_iter().find_map(|country| named(&country.code));
    }
    let all: Vec<&Facility> = facilities
        .countries()
        .filter_map(|country| named(&country.code))
        .collect();
    // The one with this very postcode before the one that only bears the label.
    let exact = all.iter().find(|f| f.ru.parts.postcode == *postcode);
    exact.or(all.first()).copied()
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
        .filter(|facility| facility.ru.parts.postcode == *postcode)
        .collect();
    let street: Vec<&Facility> = there
        .iter()
        .copied()
        .filter(|facility| same_street(&pasted.parts.street, facility))
        .collect();
    match (there.as_slice(), street.as_slice()) {
        (_, [one]) => Some(one),
        ([one], []) if pasted.parts.street.is_empty() => Some(one),
        _ => None,
    }
}

/// Whether what the text says of the address is what we say.
fn agrees(pasted: &Pasted, facility: &Facility) -> bool {
    let parts = &pasted.parts;
    let user = facility.site(Language::Russian);
    let ours = [&facility.ru, &facility.be, &facility.latin, user];
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
    let street = parts.street.is_empty() || same_street(&parts.street, facility);
    postcode && town && street
}

/// Whether two streets have the same number and share a word of the name.
fn same_street(street: &str, facility: &Facility) -> bool {
    let numbers = |text: &str| {
        text.chars()
            .filter(char::is_ascii_digit)
            .collect::<String>()
    };
    let stems = |text: &str| -> Vec<String> {
        text.split(|c: char| !c.is_alphabetic())
            .map(fold)
            .filter(|word| word.len() > 3)
            .map(|word| word.chars().take(STEM).collect())
            .collect()
    };
    let wanted = stems(street);
    let sites = [&facility.ru, &facility.be, &facility.latin];
    sites.iter().any(|site| {
        let ours = &site.parts.street;
        let words = stems(ours);
        !ours.is_empty()
            && numbers(ours) == numbers(street)
            && (words.iter().any(|word| wanted.contains(word)) || words.is_empty())
    })
}

/// How many letters of a street's name must agree: its ending differs between languages.
const STEM: usize = 5;

/// A country for a place that we do not know: the one whose authorities its label names, else the
/// one that knows the postcode's region; else none is guessed.
fn guessed_country(pasted: &Pasted, facilities: &Facilities) -> String {
    let label = pasted
        .label
        .as_ref()
        .map_or("", |label| label.value.as_str());
    let home = facilities.country();
    let postcode = &pasted.parts.postcode;
    let authority = facilities
        .countries()
        .find(|country| country.names_an_authority(label));
    let known = !postcode.is_empty() && home.strange_region(postcode).is_none();
    match (authority, known) {
        (Some(country), _) => country.code.clone(),
        (None, true) => home.code.clone(),
        (None, false) => String::new(),
    }
}
