//! Words in a cell that say what became of somebody: «ИК №1 (освобождён); 211440…», "in exile".
//!
//! They count beside an address too. The words and what they mean are in
//! `assets/people/custody_words.ron`; they are compared whole, after letters that only look right
//! were put right. Signs count like words: † beside a name.

use super::letters::{clean, plain};
use serde::Deserialize;
use std::collections::HashMap;
use std::sync::LazyLock;

const WORDS: &str = include_str!("../../assets/people/custody_words.ron");

/// What such a word means; the worst first.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Deserialize)]
pub enum CustodyWord {
    /// Dead.
    Died,
    /// Free.
    Released,
    /// Moved, abroad, on the run: not where they were.
    Moved,
    /// Unknown, there until a day or in former times: where they are now is not said.
    Unknown,
    /// Under house arrest.
    HouseArrest,
    /// At liberty until the sentence begins.
    AtLiberty,
}

#[derive(Debug, Default, Deserialize)]
struct File {
    words: Vec<(CustodyWord, Vec<String>)>,
    /// What turns the next word round.
    negations: Vec<String>,
    /// Signs that say it without a word.
    signs: Vec<(CustodyWord, Vec<char>)>,
    /// What holds such a word and says nothing of the kind.
    harmless: Vec<String>,
}

/// Phrases and what they mean, by their first word.
#[derive(Debug, Default)]
struct Phrases {
    by_first: HashMap<String, Vec<(CustodyWord, Vec<String>)>>,
    negations: Vec<String>,
    signs: Vec<(char, CustodyWord)>,
    harmless: Vec<Vec<String>>,
}

static SHIPPED: LazyLock<Phrases> = LazyLock::new(|| {
    // A broken file is ruled out by a test.
    let file: File = ron::from_str(WORDS).unwrap_or_default();
    let signs = file.signs.iter();
    let signs = signs.flat_map(|(meaning, all)| all.iter().map(|sign| (*sign, *meaning)));
    let harmless = file.harmless.iter();
    let mut phrases = Phrases {
        negations: file.negations,
        signs: signs.collect(),
        harmless: harmless
            .map(|phrase| phrase.split(' ').map(plain).collect())
            .collect(),
        ..Phrases::default()
    };
    for (meaning, all) in &file.words {
        for phrase in all {
            let words: Vec<String> = phrase.split(' ').map(plain).collect();
            if let Some(first) = words.first() {
                let known = phrases.by_first.entry(first.clone()).or_default();
                known.push((*meaning, words));
            }
        }
    }
    phrases
});

/// What was found in a cell.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Found {
    /// What it means.
    pub meaning: CustodyWord,
    /// The words, as the cell has them.
    pub text: String,
    /// Whether the cell says nothing else.
    pub alone: bool,
}

impl Found {
    /// Whether it says that somebody is no longer held, or no longer there.
    pub fn ends_or_moves(&self) -> bool {
        self.ends_custody() || self.meaning == CustodyWord::Moved
    }

    /// Whether it says that somebody is free or dead.
    pub fn ends_custody(&self) -> bool {
        matches!(self.meaning, CustodyWord::Died | CustodyWord::Released)
    }
}

/// The worst of what the words in a cell mean; `None` for an ordinary place.
pub fn find(cell: &str) -> Option<Found> {
    let (text, _) = clean(cell);
    let words: Vec<&str> = text
        .split(|c: char| !c.is_alphanumeric())
        .filter(|word| !word.is_empty())
        .collect();
    let plain: Vec<String> = words.iter().map(|word| plain(word)).collect();
    let at_each = (0..plain.len()).filter_map(|at| longest(&plain, at));
    let worst = at_each.min_by_key(|(meaning, start, _)| (*meaning, *start));
    let by_word = worst.and_then(|(meaning, start, end)| {
        Some(Found {
            meaning,
            text: words.get(start..end)?.join(" "),
            alone: start == 0 && end == words.len(),
        })
    });
    let signs = text.chars().filter_map(|c| Some((sign(c)?, c)));
    let by_sign = signs
        .min_by_key(|(meaning, _)| *meaning)
        .map(|(meaning, sign)| Found {
            meaning,
            text: sign.to_string(),
            alone: words.is_empty(),
        });
    let both = by_word.into_iter().chain(by_sign);
    both.min_by_key(|found| found.meaning)
}

/// Whether a character says by itself that somebody is free or dead.
pub fn is_sign(c: char) -> bool {
    sign(c).is_some()
}

fn sign(c: char) -> Option<CustodyWord> {
    // Letters are none.
    if c < '\u{2000}' {
        return None;
    }
    let found = SHIPPED.signs.iter().find(|(sign, _)| *sign == c);
    found.map(|(_, meaning)| *meaning)
}

/// The longest phrase that begins at a word: its meaning, and where it begins and ends.
fn longest(words: &[String], at: usize) -> Option<(CustodyWord, usize, usize)> {
    let from = words.get(at..)?;
    let (first, _) = from.split_first()?;
    let (meaning, length) = SHIPPED
        .by_first
        .get(first)?
        .iter()
        .filter_map(|(meaning, phrase)| Some((*meaning, length(phrase, from)?)))
        .max_by_key(|(_, length)| *length)?;
    if is_harmless(words, at) {
        return None;
    }
    let before = at.checked_sub(1).and_then(|before| words.get(before));
    let negated = before.is_some_and(|word| SHIPPED.negations.contains(word));
    let meaning = if negated {
        CustodyWord::Unknown
    } else {
        meaning
    };
    Some((meaning, at, at + length))
}

/// Whether a word is part of a phrase that only holds it.
fn is_harmless(words: &[String], at: usize) -> bool {
    SHIPPED.harmless.iter().any(|phrase| {
        (0..phrase.len()).any(|inner| {
            let from = at.checked_sub(inner).and_then(|from| words.get(from..));
            from.is_some_and(|from| from.starts_with(phrase))
        })
    })
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

    fn found(cell: &str) -> Option<CustodyWord> {
        find(cell).map(|found| found.meaning)
    }

    #[test]
    fn the_file_is_whole() {
        let file: File = ron::from_str(WORDS).unwrap();
        assert!(file.words.len() > 4 && !file.negations.is_empty());
        assert!(!file.signs.is_empty() && !file.harmless.is_empty());
    }

    #[test]
    fn words_beside_an_address_give_a_status() {
        use CustodyWord::{AtLiberty, Died, HouseArrest, Moved, Released, Unknown};
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
            ("in exile", Moved),
            ("этапирован", Moved),
            ("этапирoвaнa", Moved),
            ("пераведзены", Moved),
            ("в розыске", Moved),
            ("перевод из ИК №1", Moved),
            ("verlegt, IK-1", Moved),
            ("бывший: ИК №1", Unknown),
            ("former IK-1", Unknown),
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
            ("†", Died),
            ("‡", Died),
            ("✝", Died),
            ("✟", Died),
            ("⚰", Died),
            ("⚰\u{fe0f}", Died),
            ("🕯", Died),
            ("🕊", Released),
            ("🕊\u{fe0f}", Released),
            ("ИК №1 (†2025)", Died),
            ("УДО", Released),
            ("вышел на УДО", Released),
            ("обмен", Released),
            ("абмен", Released),
            ("уже дома", Released),
            ("закончил срок", Released),
            ("вывезен из страны", Moved),
            ("libéré en mars 2026", Released),
            ("libe\u{301}re\u{301}e", Released),
            ("LIBERADO", Released),
            ("puesta en libertad", Released),
            ("rilasciato il 3 marzo", Released),
            ("scarcerata", Released),
            ("décédé", Died),
            ("fallecida", Died),
            ("deceduto", Died),
            ("à l'étranger", Moved),
            ("trasladado", Moved),
            ("in esilio", Moved),
            ("assigné à résidence", HouseArrest),
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
            "12 rue de la Libération, 75001 Paris",
            "Plaza de la Libertad 3",
            "Via della Libertà 8",
            "1 Exchange Street, Belfast",
            "подал на УДО",
            "отказано в УДО",
            "обмен письмами",
            "Удод Иван",
            "ул. 40 лет Победы, 2025",
        ] {
            assert_eq!(found(cell), None, "{cell}");
        }
    }

    #[test]
    fn no_shipped_place_is_taken_for_a_word() {
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
                assert_eq!(find(&cell), None, "{cell}");
            }
        }
    }
}
