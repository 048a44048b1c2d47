//! Words in a cell that say what became of somebody: «ИК №1 (освобождён); 211440…», "in exile".
//!
//! They count beside an address too. The words and what they mean are in `assets/lists/any.ron`;
//! they are compared whole, after letters that only look right were put right.

use super::profile::{CellWord, Profile, plain};
use crate::people::letters::clean;

/// What was found in a cell.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(super) struct Found {
    pub meaning: CellWord,
    /// The words, as the cell has them.
    pub text: String,
    /// Whether the cell says nothing else.
    pub alone: bool,
}

impl Found {
    /// Whether it says that somebody is free or dead.
    pub(super) fn ends_custody(&self) -> bool {
        matches!(self.meaning, CellWord::Died | CellWord::Released)
    }
}

/// The worst of what the words in a cell mean; `None` for an ordinary place.
pub(super) fn find(cell: &str, profile: &Profile) -> Option<Found> {
    let (text, _) = clean(cell);
    let words: Vec<&str> = text
        .split(|c: char| !c.is_alphanumeric())
        .filter(|word| !word.is_empty())
        .collect();
    let plain: Vec<String> = words.iter().map(|word| plain(word)).collect();
    let at_each = (0..plain.len()).filter_map(|at| longest(&plain, at, profile));
    let (meaning, start, end) = at_each.min_by_key(|(meaning, start, _)| (*meaning, *start))?;
    Some(Found {
        meaning,
        text: words.get(start..end)?.join(" "),
        alone: start == 0 && end == words.len(),
    })
}

/// The longest phrase that begins at a word: its meaning, and where it begins and ends.
fn longest(words: &[String], at: usize, profile: &Profile) -> Option<(CellWord, usize, usize)> {
    let from = words.get(at..)?;
    let (first, _) = from.split_first()?;
    let (meaning, length) = profile
        .cell_words_beginning(first)
        .filter_map(|(meaning, phrase)| Some((*meaning, length(phrase, from)?)))
        .max_by_key(|(_, length)| *length)?;
    let before = at.checked_sub(1).and_then(|before| words.get(before));
    let negated = before.is_some_and(|word| profile.is_negation(word));
    let meaning = if negated { CellWord::Unknown } else { meaning };
    Some((meaning, at, at + length))
}

/// How many words a phrase takes up, if the words begin with it.
fn length(phrase: &[String], words: &[String]) -> Option<usize> {
    let mut taken = 0;
    for part in phrase {
        let rest = words.get(taken..)?;
        taken += match part.as_str() {
            YEAR => rest.iter().take(3).position(|word| is_year(word))? + 1,
            part if rest.first()? == part => 1,
            _ => return None,
        };
    }
    Some(taken)
}

/// Stands for a year that follows soon.
const YEAR: &str = "{year}";

fn is_year(word: &str) -> bool {
    word.parse::<u16>()
        .is_ok_and(|year| (1990..2100).contains(&year))
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::facility::{CardLanguage, Facilities};
    use crate::import::profile::Profiles;

    fn found(cell: &str) -> Option<CellWord> {
        let profiles = Profiles::shipped().unwrap();
        find(cell, profiles.any()).map(|found| found.meaning)
    }

    #[test]
    fn words_beside_an_address_give_a_status() {
        use CellWord::{AtLiberty, Died, HouseArrest, Released, Unknown};
        let address = "; 211440, г. Новополоцк, ул. Техническая, 8";
        for (cell, meaning) in [
            ("ИК №1 (освобождён)", Released),
            ("ИК №1 (оcвобождён)", Released),
            ("ИК №1 (освобождëн)", Released),
            ("ИК №1 (relеased)", Released),
            ("ИК №1 (ОСВОБОЖДЕНА)", Released),
            ("Освобождён из ИК №1", Released),
            ("вышел на свободу", Released),
            ("находится на свободе", Released),
            ("ПК №1, вызвалены", Released),
            ("ВК №1, звільнений", Released),
            ("KK 1 (zwolniona)", Released),
            ("Penal colony No. 1, released 2026-11-10", Released),
            ("IK-1, freigelassen", Released),
            ("PK-1 (paleista)", Released),
            ("IK-1, vrijgelaten", Released),
            ("ИК №1 (умер)", Died),
            ("умерла, ИК №1", Died),
            ("ПК №1 (памёр)", Died),
            ("IK-1, deceased", Died),
            ("до 2025 ИК №1", Unknown),
            ("ИК №1 до 31.12.2025", Unknown),
            ("IK-1 until May 2025", Unknown),
            ("in exile", Unknown),
            ("этапирован", Unknown),
            ("этапирoвaнa", Unknown),
            ("пераведзены", Unknown),
            ("в розыске", Unknown),
            ("ИК №1, не освобождён", Unknown),
            ("домашний арест", HouseArrest),
            ("под домашним арестом", HouseArrest),
            ("at liberty before serving sentence", AtLiberty),
            (
                "находится на свободе до начала отбывания наказания",
                AtLiberty,
            ),
            ("этапирован, потом освобождён", Released),
            ("освобождён, умер", Died),
        ] {
            assert_eq!(found(cell), Some(meaning), "{cell}");
            let with_address = format!("{cell}{address}");
            assert_eq!(found(&with_address), Some(meaning), "{with_address}");
            let after = format!("ИК №1{address}; {cell}");
            assert_eq!(found(&after), Some(meaning), "{after}");
        }
    }

    #[test]
    fn an_ordinary_address_gives_no_status() {
        for cell in [
            "",
            "ИК №1; 211440, г. Новополоцк, ул. Свободы, 8",
            "ИК №1; 211440, г. Новополоцк, ул. Освобождения, 8",
            "ИК №1; 211440, г. Новополоцк, пл. Освобождённого Труда, 8",
            "ИК №1; 211440, г. Новополоцк, ул. Павших и Погибших, 8",
            "СИЗО-1, 220030, г. Минск, ул. Воли, 2",
            "ПК №1, 211440, г. Наваполацк, вул. Вызвалення, 8",
            "Zakład karny, ul. Wolności 3, 00-001 Warszawa",
            "Haus 3 bis 5, Freiheitsstraße 7",
            "до востребования, 220030, г. Минск",
            "Liberty Street 2",
            "ул. 40 лет Победы, 2025",
        ] {
            assert_eq!(found(cell), None, "{cell}");
        }
    }

    #[test]
    fn no_shipped_place_is_taken_for_a_word() {
        let profiles = Profiles::shipped().unwrap();
        for place in Facilities::shipped().unwrap().all() {
            for language in CardLanguage::ALL {
                let site = place.site(language);
                let parts = &site.parts;
                let cell = format!(
                    "{}; {}, {}, {}, {}, {}; {}",
                    site.label,
                    parts.postcode,
                    parts.region,
                    parts.district,
                    parts.locality,
                    parts.street,
                    place.name_en
                );
                assert_eq!(find(&cell, profiles.any()), None, "{cell}");
            }
        }
    }
}
