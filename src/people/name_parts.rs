//! The words and endings by which the parts of a name are known: `assets/people/name_parts.ron`.

use super::given_names::is_given;
use super::letters::plain;
use crate::spelling::{is_apostrophe, with_one_apostrophe};
use serde::Deserialize;
use std::collections::HashSet;
use std::sync::LazyLock;

const PARTS: &str = include_str!("../../assets/people/name_parts.ron");
const ADDITIONS: &str = include_str!("../../assets/people/additions.ron");

/// The file, with its words as they are compared.
#[derive(Debug, Default, Deserialize)]
struct Parts {
    titles: HashSet<String>,
    title_or_name: HashSet<String>,
    patronymic_words: HashSet<String>,
    patronymic_tails: Vec<String>,
    patronymic_endings_he: Vec<String>,
    patronymic_endings_she: Vec<String>,
    patronymics: HashSet<String>,
    particles: HashSet<String>,
    family_endings: Vec<String>,
    family_or_given_endings: Vec<String>,
    given_endings: Vec<String>,
    dative_family_endings: Vec<String>,
    dative_patronymic_endings: Vec<String>,
}

static SHIPPED: LazyLock<Parts> = LazyLock::new(|| {
    // A broken file is ruled out by a test.
    let mut parts: Parts = ron::from_str(PARTS).unwrap_or_default();
    for words in [
        &mut parts.titles,
        &mut parts.title_or_name,
        &mut parts.patronymic_words,
        &mut parts.patronymics,
        &mut parts.particles,
    ] {
        *words = words.iter().map(|word| compared(word)).collect();
    }
    for endings in [
        &mut parts.patronymic_tails,
        &mut parts.patronymic_endings_he,
        &mut parts.patronymic_endings_she,
        &mut parts.family_endings,
        &mut parts.family_or_given_endings,
        &mut parts.given_endings,
        &mut parts.dative_family_endings,
        &mut parts.dative_patronymic_endings,
    ] {
        endings
            .iter_mut()
            .for_each(|ending| *ending = compared(ending));
    }
    parts
});

static SHIPPED_ADDITIONS: LazyLock<HashSet<String>> =
    LazyLock::new(|| ron::from_str(ADDITIONS).unwrap_or_default());

/// Small, of one alphabet, with the one apostrophe, without a last point and a number.
fn compared(word: &str) -> String {
    let end = |c: char| c == '.' || c == ',' || c.is_ascii_digit();
    plain(&with_one_apostrophe(word.trim_end_matches(end)))
}

/// Whether a word belongs to names, though it is small: «оглы», "van".
pub fn is_within_names(word: &str) -> bool {
    makes_patronymic(word) || is_particle(word)
}

/// Whether a word is a title or a role: «гр.», "Mrs", «осуждённый».
pub fn is_title(word: &str) -> bool {
    SHIPPED.titles.contains(&compared(word)) || may_be_title(word)
}

/// Whether a word is a title or, without its point, a name: «Пан».
pub(super) fn may_be_title(word: &str) -> bool {
    SHIPPED.title_or_name.contains(&compared(word))
}

/// Whether a word is none of the name, but tells the younger from the elder: «мл.».
pub(super) fn is_addition(word: &str) -> bool {
    let word = compared(word);
    SHIPPED_ADDITIONS.contains(&word) && !SHIPPED.titles.contains(&word)
}

/// Whether a word makes the one before it a patronymic: «оглы».
pub(super) fn makes_patronymic(word: &str) -> bool {
    SHIPPED.patronymic_words.contains(&compared(word))
}

/// Whether a word belongs to the one behind it: «фон», "van".
pub(super) fn is_particle(word: &str) -> bool {
    SHIPPED.particles.contains(&compared(word))
}

/// Whether a word ends as patronymics do; some family names do, too.
pub(super) fn may_be_patronymic(word: &str) -> bool {
    let word = compared(word);
    let letters = |text: &str| text.chars().count();
    let parts = &*SHIPPED;
    let mut tails = parts.patronymic_tails.iter();
    let long = |tail: &String| letters(&word) > letters(tail) + FATHER;
    parts.patronymics.contains(&word)
        || ends(&word, &parts.patronymic_endings_he)
        || ends(&word, &parts.patronymic_endings_she)
        || tails.any(|tail| word.ends_with(tail.as_str()) && long(tail))
}

/// The letters of a father's name at least.
const FATHER: usize = 2;

/// Whether a word is the patronymic of a woman.
pub(super) fn is_hers(word: &str) -> bool {
    ends(&compared(word), &SHIPPED.patronymic_endings_she)
}

/// Whether a word ends as only family names do, and is no given name.
pub(super) fn is_family(word: &str) -> bool {
    let end = last_half(word);
    !is_given(word) && ends(&end, &SHIPPED.family_endings) && !ends(&end, &SHIPPED.given_endings)
}

/// Whether a word may be a family name by its end, and is no given name.
pub(super) fn may_be_family(word: &str) -> bool {
    let end = last_half(word);
    is_family(word) || !is_given(word) && ends(&end, &SHIPPED.family_or_given_endings)
}

/// Whether a word ends as family names do in the dative.
pub(super) fn is_dative_of_family(word: &str) -> bool {
    ends(&last_half(word), &SHIPPED.dative_family_endings)
}

/// Whether a word ends as patronymics do in the dative.
pub(super) fn is_dative_of_patronymic(word: &str) -> bool {
    ends(&compared(word), &SHIPPED.dative_patronymic_endings)
}

/// The last half of a double name.
fn last_half(word: &str) -> String {
    let word = compared(word);
    let half = word.rsplit(|c: char| !c.is_alphabetic() && !is_apostrophe(c));
    half.into_iter().next().unwrap_or_default().to_owned()
}

fn ends(word: &str, endings: &[String]) -> bool {
    let ends = |ending: &String| word.len() > ending.len() && word.ends_with(ending.as_str());
    endings.iter().any(ends)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_file_is_whole() {
        let parts: Parts = ron::from_str(PARTS).unwrap();
        assert!(parts.titles.len() > 50 && parts.particles.len() > 20);
        assert!(!parts.family_endings.is_empty() && !parts.dative_family_endings.is_empty());
    }

    #[test]
    fn parts_are_known_by_their_ends() {
        for (word, patronymic, family, dative) in [
            ("Юрьевич", true, false, false),
            ("Юрьевна", true, false, false),
            ("Уладзіміравіч", true, false, false),
            ("Нурлановна", true, false, false),
            ("Юсуфоглы", true, false, false),
            ("Нурланкызы", true, false, false),
            ("Ильич", true, false, false),
            ("Кызы", false, false, false),
            ("Тестов", false, true, false),
            ("Тестова-Пробина", false, false, false),
            ("Пробина-Тестова", false, true, false),
            ("Тэстаў", false, true, false),
            ("Яков", false, false, false),
            ("Святослав", false, false, false),
            ("Браніслава", false, false, false),
            ("Тестову", false, false, true),
            ("Тестовой", false, false, true),
            ("Липскому", false, false, true),
            ("Тэставай", false, false, true),
        ] {
            assert_eq!(may_be_patronymic(word), patronymic, "{word}");
            assert_eq!(is_family(word), family, "{word}");
            assert_eq!(is_dative_of_family(word), dative, "{word}");
        }
    }
}
