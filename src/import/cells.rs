//! What stands in one cell: a text, a date, a place.

use super::profile::{PlaceWord, Profile};
use crate::facility::{Facilities, Parts};
use crate::person::{Listed, PartialDate, Place};

pub(super) use crate::people::letters::clean;

/// A date, whole or in part; `None` where there is none or it is no date.
pub(super) fn date(text: &str) -> Option<PartialDate> {
    let (text, _) = clean(text);
    // A time of day may follow.
    let day = text.split([' ', 'T']).next()?;
    day.parse().ok()
}

/// The place: a facility and its address, parted by a newline or `;`, or a word instead.
pub(super) fn place(cell: &str, profile: &Profile, facilities: &Facilities) -> Place {
    let (label, address) = cell.split_once(['\n', ';']).unwrap_or((cell, ""));
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
    let facility = facilities.find(&label, &address.postcode);
    let same = facility.is_some_and(|facility| {
        address.postcode.is_empty() || facility.ru.parts.postcode == address.postcode
    });
    Place::Held {
        facility: facility.map(|facility| facility.id.clone()),
        // Streets are spelled in many ways, so the postcode decides whether we agree.
        listed: (!same).then_some(Listed {
            label,
            address,
            country: String::new(),
        }),
    }
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
    let is_postcode = |part: &&str| part.len() == 6 && part.bytes().all(|b| b.is_ascii_digit());
    if let Some(at) = rest.iter().position(is_postcode) {
        found.postcode = rest.remove(at).to_owned();
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

    #[test]
    fn a_place_cell_has_many_forms() {
        let profile = Profile::shipped().unwrap();
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
            ("ИК №4", "by-ik-4"),
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
            let found = match place(cell, &profile, &facilities) {
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
