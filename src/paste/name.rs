//! Whether a fragment is somebody's name, and whether two are one human being's.

use super::words::Words;
use crate::people;
use crate::people::letters::is_cyrillic_text;
use crate::person::Names;

/// Two to five words of letters, each with a capital; among them small ones that names have.
pub(super) fn is_name(text: &str) -> bool {
    let words: Vec<&str> = text.split_whitespace().collect();
    let letters = |c: char| c.is_alphabetic() || "-–’'ʼ`´‘.\u{301}".contains(c);
    let is_capital = |word: &str| word.starts_with(char::is_uppercase);
    let is_word = |word: &&str| {
        word.chars().all(letters) && (is_capital(word) || *word == "–" || SMALL.contains(word))
    };
    let capitals = words.iter().filter(|word| is_capital(word)).count();
    let whole = words
        .iter()
        .filter(|word| word.trim_end_matches('.').chars().count() > 1);
    (2..=6).contains(&words.len())
        && (2..=4).contains(&capitals)
        && whole.count() > 0
        && words.iter().all(is_word)
}

/// Small words of names: «Эмир Расим оглы», "Jan van der Test".
const SMALL: [&str; 17] = [
    "оглы", "оглу", "огли", "кызы", "кизи", "гызы", "қызы", "улы", "ұлы", "oglu", "oğlu", "ogly",
    "qizi", "qızı", "kyzy", "van", "de",
];

/// Whether two names can be of one human being in two spellings: Latin and Cyrillic, Russian and
/// Belarusian, in the dative and the nominative.
pub(super) fn is_one(one: &str, other: &str) -> bool {
    people::is_one_name_of(&names(one), &names(other))
}

fn names(text: &str) -> Names {
    let text = Some(text.to_owned());
    match is_cyrillic_text(text.as_deref().unwrap_or_default()) {
        true => Names {
            ru: text,
            ..Names::default()
        },
        false => Names {
            latin: text,
            ..Names::default()
        },
    }
}

/// Whether a name may stand in the dative.
pub(super) fn is_dative(name: &str, words: &Words) -> bool {
    let lower = name.to_lowercase();
    lower
        .split_whitespace()
        .any(|word| words.dative_endings.iter().any(|end| word.ends_with(end)))
}
