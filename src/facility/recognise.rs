//! Kind and number out of a facility's name as lists write it, in three languages.
//!
//! «ИК №4», «ИК-4», «Папраўчая калонія № 4» and "Penal colony No. 4" are one place; «ИК №99» is
//! unknown, and is never taken for a known one.

use super::{Facility, Id, Kind};
use serde::Deserialize;

/// How lists name places: data of the country.
#[derive(Debug, Clone, Default)]
pub(super) struct Words {
    kinds: Vec<(String, Kind)>,
    names: Vec<(String, Id)>,
    /// Words written out, folded, each with its abbreviation.
    short: Vec<(String, String)>,
}

/// What a label stands for.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(super) enum LabelMeaning {
    /// A place of this number and one of these kinds, the likeliest first.
    Numbered(Vec<Kind>, u32),
    /// This very place.
    Named(Id),
}

/// The words as the country's file gives them.
#[derive(Debug, Deserialize)]
#[serde(transparent)]
pub(super) struct KindWords(Vec<(Kind, Vec<String>)>);

/// The names as the country's file gives them.
#[derive(Debug, Deserialize)]
#[serde(transparent)]
pub(super) struct Names(Vec<(Id, Vec<String>)>);

impl Words {
    pub(super) fn new(kinds: KindWords, names: Names) -> Self {
        let fold_all = |words: Vec<String>| words.into_iter().map(|word| fold(&word).0);
        let written = kinds.0.iter().map(|(_, words)| words);
        let short = written
            .chain(names.0.iter().map(|(_, words)| words))
            .flat_map(|words| abbreviations(words))
            .collect();
        Self {
            short,
            kinds: kinds
                .0
                .into_iter()
                .flat_map(|(kind, words)| fold_all(words).map(move |word| (word, kind)))
                .collect(),
            names: names
                .0
                .into_iter()
                .flat_map(|(id, words)| {
                    words.into_iter().map(move |word| {
                        let (word, number) = fold(&word);
                        (numbered(&word, number), id.clone())
                    })
                })
                .collect(),
        }
    }

    /// The label with its kind abbreviated; none where it is short already.
    pub(super) fn short(&self, label: &str) -> Option<String> {
        let lower = label.to_lowercase();
        let (long, short) = self.short.iter().find(|(long, _)| {
            let rest = lower.strip_prefix(long.as_str());
            rest.is_some_and(|rest| !rest.starts_with(char::is_alphabetic))
        })?;
        let rest: String = label.chars().skip(long.chars().count()).collect();
        Some(format!("{short}{rest}"))
    }

    /// Adds the name of a place.
    pub(super) fn add(&mut self, name: &str, id: &Id) {
        let (words, number) = fold(name);
        self.names.push((numbered(&words, number), id.clone()));
    }

    /// Removes the names of a place.
    pub(super) fn remove(&mut self, id: &Id) {
        self.names.retain(|(_, other)| other != id);
    }

    /// Whether a label of ours begins with this word.
    pub(super) fn begins(&self, word: &str) -> bool {
        let (word, _) = fold(word);
        let first = |label: &str| label.split(' ').next() == Some(word.as_str());
        !word.is_empty()
            && !word.contains(' ')
            && (self.kinds.iter().any(|(label, _)| first(label))
                || self.names.iter().any(|(label, _)| first(label)))
    }

    /// Every name of a known place, folded.
    pub(super) fn labels_of<'w>(&'w self, facility: &'w Facility) -> impl Iterator<Item = &'w str> {
        let kinds = self.kinds.iter().filter(|(_, kind)| *kind == facility.kind);
        let names = self.names.iter().filter(|(_, id)| *id == facility.id);
        let kinds = kinds.map(|(word, _)| word.as_str());
        kinds.chain(names.map(|(name, _)| name.as_str()))
    }

    /// Whether a kind of places ends in this word: «колония».
    pub(super) fn ends_a_kind(&self, word: &str) -> bool {
        let mut kinds = self.kinds.iter();
        kinds.any(|(label, _)| label.split(' ').next_back() == Some(word))
    }

    pub(super) fn recognise(&self, label: &str) -> Option<LabelMeaning> {
        let (words, number) = fold(label);
        let whole = numbered(&words, number);
        let named = self.names.iter().find(|(name, _)| *name == whole);
        if let Some((_, id)) = named {
            return Some(LabelMeaning::Named(id.clone()));
        }
        let kinds = self.kinds.iter().filter(|(word, _)| *word == words);
        let kinds: Vec<Kind> = kinds.map(|(_, kind)| *kind).collect();
        (!kinds.is_empty()).then_some(LabelMeaning::Numbered(kinds, number?))
    }
}

impl LabelMeaning {
    /// Whether the label leaves it open which kind of place is meant.
    pub(super) fn has_several_kinds(&self) -> bool {
        matches!(self, Self::Numbered(kinds, _) if kinds.len() > 1)
    }

    pub(super) fn is_named(&self) -> bool {
        matches!(self, Self::Named(_))
    }

    pub(super) fn kind(&self, places: &super::Facilities) -> Option<Kind> {
        match self {
            Self::Numbered(kinds, _) => kinds.first().copied(),
            Self::Named(id) => places.get(id).map(|facility| facility.kind),
        }
    }

    pub(super) fn means(&self, facility: &Facility) -> bool {
        match self {
            Self::Numbered(kinds, number) => {
                kinds.contains(&facility.kind) && facility.number == Some(*number)
            }
            Self::Named(id) => facility.id == *id,
        }
    }
}

/// The words before the first number, small and in one alphabet, and the number.
fn fold(label: &str) -> (String, Option<u32>) {
    let label = label.to_lowercase();
    let cyrillic = label.chars().any(|c| ('а'..='ё').contains(&c) || c == 'і');
    let folded: String = label
        .chars()
        .map(|c| if cyrillic { cyrillic_twin(c) } else { c })
        .map(|c| {
            if c.is_alphanumeric() || c == 'ў' {
                c
            } else {
                ' '
            }
        })
        .collect();
    let digits_at = folded.find(|c: char| c.is_ascii_digit());
    let (before, after) = folded.split_at(digits_at.unwrap_or(folded.len()));
    let digits: String = after.chars().take_while(char::is_ascii_digit).collect();
    // "No. 4": the word for "number" is not part of the name.
    let words: Vec<&str> = before
        .split_whitespace()
        .filter(|word| !["no", "n", "nr"].contains(word))
        .collect();
    (words.join(" "), digits.parse().ok())
}

fn numbered(words: &str, number: Option<u32>) -> String {
    match number {
        Some(number) => format!("{words} {number}"),
        None => words.to_owned(),
    }
}

/// The Cyrillic letter that a Latin one in a Cyrillic word stands for.
fn cyrillic_twin(letter: char) -> char {
    match letter {
        'a' => 'а',
        'b' => 'в',
        'c' => 'с',
        'e' => 'е',
        'h' => 'н',
        'i' => 'і',
        'k' => 'к',
        'm' => 'м',
        'o' => 'о',
        'p' => 'р',
        't' => 'т',
        'x' => 'х',
        'y' => 'у',
        other => other,
    }
}

impl super::Facilities {
    /// A label with the kind as the abbreviation that the data know for it: `ВК №2`.
    pub fn short(&self, label: &str) -> String {
        let mut lands = self.lands.iter();
        let short = lands.find_map(|land| land.words.short(label));
        short.unwrap_or_else(|| label.to_owned())
    }
}

/// Cyrillic words written out, in small letters, each with the abbreviation that follows it.
fn abbreviations(words: &[String]) -> Vec<(String, String)> {
    let is_short = |word: &&String| {
        let cyrillic = |c: char| ('\u{400}'..='\u{52f}').contains(&c) && c.is_uppercase();
        word.chars().count() > 1 && word.chars().all(cyrillic)
    };
    let pairs = words.iter().enumerate().filter_map(|(at, long)| {
        let cyrillic = long.chars().any(|c| ('\u{400}'..='\u{52f}').contains(&c));
        let plain = !long.contains(|c: char| c.is_ascii_digit());
        let is_long = cyrillic && plain && !is_short(&long);
        let short = words.iter().skip(at + 1).find(is_short);
        let short = short.or_else(|| words.iter().find(is_short))?;
        is_long.then(|| (long.to_lowercase(), short.clone()))
    });
    pairs.collect()
}

#[cfg(test)]
mod tests {
    use crate::facility::Facilities;

    #[test]
    fn a_label_is_shortened_to_the_abbreviation_that_the_data_know() {
        let places = Facilities::shipped().unwrap();
        let cases = [
            ("Воспитательная колония №2", "ВК №2"),
            ("Исправительная колония №4", "ИК №4"),
            ("Папраўчая калонія №4", "ПК №4"),
            ("Центр изоляции правонарушителей", "ЦИП"),
            ("ИК №4", "ИК №4"),
            ("Тюрьма №8", "Тюрьма №8"),
            ("СИЗО-1", "СИЗО-1"),
            ("СИЗО КГБ", "СИЗО КГБ"),
            ("Больница", "Больница"),
        ];
        for (label, short) in cases {
            assert_eq!(places.short(label), short);
        }
    }

    #[test]
    fn a_place_is_found_by_kind_and_number() {
        let places = Facilities::shipped().unwrap();
        for (label, id) in [
            ("ИК №4", Some("by-ik-4")),
            ("ИК-4", Some("by-ik-4")),
            ("ИК № 4", Some("by-ik-4")),
            ("ИК\u{a0}№\u{a0}4", Some("by-ik-4")),
            ("ик4", Some("by-ik-4")),
            ("Исправительная колония №15", Some("by-ik-15")),
            ("ПК №4", Some("by-ik-4")),
            ("Папраўчая калонія №4", Some("by-ik-4")),
            ("Penal colony No. 4", Some("by-ik-4")),
            ("Penal Colony No. 4", Some("by-ik-4")),
            ("ИК №99", None),
            ("Penal Colony No. 99", None),
            ("ИК", None),
            ("Тюрьма № 8", Some("by-prison-8")),
            ("СИЗО-8", Some("by-prison-8")),
            ("Pre-trial detention center No. 8", Some("by-prison-8")),
            ("Prison No. 4", Some("by-prison-4")),
            ("СИЗО №7", Some("by-sizo-7")),
            ("Cледственный изолятор №7", Some("by-sizo-7")),
            ("Следчы ізалятар №2", Some("by-sizo-2")),
            ("Remand Prison SIZO-1", Some("by-sizo-1")),
            ("СИЗО КГБ", Some("by-sizo-kgb")),
            ("СІЗА КДБ", Some("by-sizo-kgb")),
            ("СИЗО", None),
            ("Воспитательная колония №2", Some("by-vk-2")),
            ("Juvenile penal colony No. 2", Some("by-vk-2")),
            ("ИУОТ-43", Some("by-iuot-43")),
            ("ПУАТ №43", Some("by-iuot-43")),
            ("Open correctional facility No. 43", Some("by-iuot-43")),
            ("ИВС Волковысского РОВД", Some("by-ivs-vawkavysk")),
            ("ИВС", None),
            ("Temporary detention center", Some("by-akrestsina")),
            ("Цэнтр ізаляцыі правапарушальнікаў", Some("by-akrestsina")),
            ("", None),
            ("Kolonia karna nr 17", Some("by-ik-17")),
            ("KOLONIA KARNA NR 17", Some("by-ik-17")),
            ("Kolonia poprawcza nr 2", Some("by-ik-2")),
            ("Więzienie nr 4", Some("by-prison-4")),
            ("Areszt śledczy nr 7", Some("by-sizo-7")),
            ("Strafkolonie Nr. 17", Some("by-ik-17")),
            ("Strafkolonie 17", Some("by-ik-17")),
            ("Gefängnis Nr. 8", Some("by-prison-8")),
            ("Untersuchungsgefängnis Nr. 7", Some("by-sizo-7")),
            ("Strafkolonie nr. 17", Some("by-ik-17")),
            ("Pataisos kolonija Nr. 17", Some("by-ik-17")),
            ("Виправна колонія № 17", Some("by-ik-17")),
            ("Correctional colony No. 17", Some("by-ik-17")),
            ("Correctional facility No. 43", Some("by-iuot-43")),
            ("Correctional facility № 15", Some("by-ik-15")),
            // One of each kind has the number.
            ("Correctional facility No. 17", None),
            ("Kolonia karna nr 99", None),
        ] {
            let found = places.find(label, "").map(|f| f.id.0.as_str());
            assert_eq!(found, id, "{label}");
        }
    }

    #[test]
    fn the_postcode_tells_the_old_site_from_the_new() {
        let places = Facilities::shipped().unwrap();
        for (postcode, id) in [
            ("220030", "by-sizo-1-valadarskaha"),
            ("223016", "by-sizo-1"),
            ("", "by-sizo-1"),
            ("999999", "by-sizo-1"),
        ] {
            let found = places.find("СИЗО-1", postcode).unwrap();
            assert_eq!(found.id.0, id, "{postcode}");
        }
    }
}
