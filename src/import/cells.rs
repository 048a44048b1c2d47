//! What stands in one cell: a text, a place.

use super::profile::{PlaceWord, Profile};
use crate::facility::{CardLanguage, Evidence, Facilities, Parts, Remainder};
use crate::person::{Listed, Place};

use crate::people::{fold, letters};

pub(super) use crate::people::letters::clean;

/// The place: a facility and its address, parted by a newline or `;`, or a word instead.
pub(super) fn place(cell: &str, profile: &Profile, facilities: &Facilities) -> Place {
    let (label, address) = label_and_address(cell, facilities);
    let (label, _) = clean(label);
    match profile.place(&label) {
        Some(PlaceWord::Released) => return Place::Released,
        Some(PlaceWord::AtLiberty) => return Place::AtLiberty,
        Some(PlaceWord::HouseArrest) => return Place::HouseArrest,
        Some(PlaceWord::Unknown) => return Place::Unknown,
        None if label.is_empty() => return Place::Unknown,
        None => {}
    }
    let address = address_parts(address);
    let found = facilities.locate(&Evidence {
        label: &label,
        parts: &address,
        country: profile.country(),
        rest: "",
    });
    let same = found.facility.is_some_and(|facility| {
        // What the list says is kept unless we and the user both say the same: the user's word can
        // be taken back. Of a place of the user's own there is nothing else to go back to.
        // Streets are spelled in many ways, so the postcode decides whether we agree.
        let ours = [&facility.ru, facility.site(CardLanguage::Russian)];
        let agreed = ours
            .iter()
            .all(|site| site.parts.postcode == address.postcode);
        let other_street = facilities
            .remainder(&in_one_alphabet(cell), Some(facility), "")
            .other_street;
        !facility.is_own() && !address.postcode.is_empty() && agreed && other_street.is_none()
    });
    Place::Held {
        facility: found.facility.map(|facility| facility.id.clone()),
        listed: (!same).then_some(Listed {
            label,
            address,
            country: found.country,
        }),
    }
}

/// The facility and its address. Where a comma parts them, what stands before it must name a place.
fn label_and_address<'c>(cell: &'c str, facilities: &Facilities) -> (&'c str, &'c str) {
    if let Some(parts) = cell.split_once(['\n', ';']) {
        return parts;
    }
    let parts = cell.split_once(',');
    let parts = parts.filter(|(label, _)| facilities.is_label(&clean(label).0));
    parts.unwrap_or((cell, ""))
}

/// What the cells of a place hold beside the place, for one that a card could go to.
pub(super) fn remainder(text: &str, place: &Place, facilities: &Facilities) -> Remainder {
    let Place::Held { facility, listed } = place else {
        return Remainder::default();
    };
    let facility = facility.as_ref().and_then(|id| facilities.get(id));
    let listed = listed.as_ref();
    let country = listed.and_then(|listed| listed.country.as_deref());
    let addressed = listed.is_some_and(|listed| !listed.address.postcode.is_empty());
    let own_rules = country.is_some_and(|code| facilities.country_of(code).is_some());
    if facility.is_none() && !(addressed && own_rules) {
        return Remainder::default();
    }
    let text = in_one_alphabet(text);
    facilities.remainder(&text, facility, country.unwrap_or_default())
}

/// Whether a word is of the person's name, in any grammatical case.
pub(super) fn is_of_name(word: &str, names: &str) -> bool {
    let begin = |text: &str| fold(text).chars().take(NAME_STEM).collect::<String>();
    let wanted = begin(word);
    let mut names = names.split(|c: char| !c.is_alphabetic());
    wanted.len() >= NAME_LETTERS && names.any(|name| begin(name) == wanted)
}

/// So many letters of a name are the same in all cases, and so many it has at least.
const NAME_STEM: usize = 4;
const NAME_LETTERS: usize = 3;

/// Every word in letters of one alphabet, line by line.
fn in_one_alphabet(text: &str) -> String {
    let lines = text.lines().map(|line| {
        let (line, _) = clean(line);
        let words: Vec<String> = line.split(' ').map(letters::in_one_alphabet).collect();
        words.join(" ")
    });
    lines.collect::<Vec<_>>().join("\n")
}

/// "postcode, town, street" in its parts. What cannot be told apart stays with the street.
fn address_parts(text: &str) -> Parts {
    let (text, _) = clean(&text.replace(['\n', ';'], " "));
    let mut parts = text
        .split(',')
        .map(str::trim)
        .filter(|part| !part.is_empty());
    let mut found = Parts::default();
    let mut rest: Vec<&str> = parts.by_ref().collect();
    let digits = |part: &str| part.bytes().all(|b| b.is_ascii_digit());
    // «246 035»: a blank is no contradiction.
    let is_postcode = |part: &&str| match part.split_once(' ') {
        Some((one, two)) => one.len() == 3 && two.len() == 3 && digits(one) && digits(two),
        None => part.len() == 6 && digits(part),
    };
    if let Some(at) = rest.iter().position(is_postcode) {
        found.postcode = rest.remove(at).replace(' ', "");
    }
    if !rest.is_empty() {
        found.locality = rest.remove(0).to_owned();
    }
    found.street = rest.join(", ");
    found
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::import::profile::Profiles;

    #[test]
    fn a_place_cell_has_many_forms() {
        let profiles = Profiles::shipped().unwrap();
        let header = ["name".to_owned(), "prison".to_owned()];
        let profile = profiles.of(&header);
        let facilities = Facilities::shipped().unwrap();
        for (cell, expected) in [
            ("", "unknown"),
            ("неизвестно", "unknown"),
            ("невядома", "unknown"),
            ("released", "released"),
            ("Освобождена", "released"),
            ("вызвалены", "released"),
            ("House arrest", "house arrest"),
            ("at liberty before serving sentence;", "at liberty"),
            (
                "находится на свободе до начала отбывания наказания",
                "at liberty",
            ),
            ("ИК №4\n246035, г. Гомель, ул. Антошкина, 3", "by-ik-4"),
            ("ИК №4; 246035, г. Гомель, ул. Антошкина, 3", "by-ik-4"),
            ("ИК №4\r\n246035, г. Гомель, ул. Антошкина, 3", "by-ik-4"),
            ("ИК №4", "by-ik-4, listed ИК №4 |  |  | "),
            (
                "ИК №4; 246000, г. Гомель, ул. Иная, 3",
                "by-ik-4, listed ИК №4 | ул. Иная, 3 | 246000 | г. Гомель",
            ),
            ("ИК №99", "listed ИК №99 |  |  | "),
            (
                "Колония-поселение №99\n210000, г. Полоцк, ул. Новая, 1, корп. 2",
                "listed Колония-поселение №99 | ул. Новая, 1, корп. 2 | 210000 | г. Полоцк",
            ),
            (
                "СИЗО-1\n220030, г. Минск, ул. Володарского, 2",
                "by-sizo-1-valadarskaha",
            ),
        ] {
            let found = match place(cell, profile, &facilities) {
                Place::Unknown => "unknown".to_owned(),
                Place::Released => "released".to_owned(),
                Place::HouseArrest => "house arrest".to_owned(),
                Place::AtLiberty => "at liberty".to_owned(),
                Place::Held { facility, listed } => {
                    let listed = listed.map(|listed| {
                        let Parts {
                            street,
                            postcode,
                            locality,
                            ..
                        } = listed.address;
                        format!(
                            "listed {} | {street} | {postcode} | {locality}",
                            listed.label
                        )
                    });
                    let ours = facility.map(|id| id.0);
                    ours.into_iter()
                        .chain(listed)
                        .collect::<Vec<_>>()
                        .join(", ")
                }
            };
            assert_eq!(found, expected, "{cell}");
        }
    }
}
