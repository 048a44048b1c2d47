//! Whether a fragment is somebody's name, and whether two are one human being's.

use crate::people::letters::{self, is_cyrillic_text};
use crate::people::{self, FullName, Order};
use crate::person::Names;
use crate::spelling::is_apostrophe;

/// Two to six words of letters, each with a capital but for those that names have small; titles
/// and roles are none.
pub(super) fn is_name(text: &str) -> bool {
    let (text, _) = people::without_titles(text);
    let words: Vec<&str> = text.split_whitespace().collect();
    let letters = |c: char| c.is_alphabetic() || "-–.\u{301}".contains(c) || is_apostrophe(c);
    let is_capital = |word: &str| word.starts_with(char::is_uppercase);
    let is_small = |word: &str| word == "–" || people::is_within_names(word);
    let is_word = |word: &&str| word.chars().all(letters) && (is_capital(word) || is_small(word));
    let capitals = words.iter().filter(|word| is_capital(word)).count();
    let whole = |word: &&&str| word.trim_end_matches('.').chars().count() > 1;
    (2..=6).contains(&words.len())
        && (2..=4).contains(&capitals)
        && words.iter().any(|word| whole(&word))
        && words.iter().all(is_word)
}

/// Whether two words written small are a name: one of them is a given name.
pub(super) fn is_small_name(text: &str) -> bool {
    let words: Vec<&str> = text.split_whitespace().collect();
    let letters = |word: &&str| word.chars().all(|c| c.is_lowercase() || is_apostrophe(c));
    words.len() == 2
        && words.iter().all(letters)
        && words.iter().filter(|word| people::is_given(word)).count() == 1
}

/// Family and given name around a comma, as one name: «Тестов, Иван».
pub(super) fn around_comma(family: &str, given: &str) -> Option<String> {
    let word = |text: &str| text.starts_with(char::is_uppercase) && text.split(' ').count() <= 2;
    let read = FullName::read(&format!("{family}, {given}"), Order::FamilyFirst);
    let one = word(given) && word(family) && !family.contains(' ');
    let known = given.split(' ').next().is_some_and(people::is_given);
    (one && known && read.greeted.is_some()).then(|| format!("{family} {given}"))
}

/// A name as it is shown: without titles, and with one capital a word.
pub(super) fn tidied(text: &str) -> String {
    let (bare, _) = people::without_titles(text);
    let mixed = bare.contains(char::is_lowercase) && bare.contains(char::is_uppercase);
    match mixed {
        true => bare,
        false => people::tidy(&bare).0,
    }
}

/// Whether two names are one in two spellings: Latin and Cyrillic, Russian and Belarusian, in the
/// dative and the nominative. Two spellings of one language are two people's.
pub(super) fn is_one(one: &str, other: &str) -> bool {
    let differs = |is_so: fn(&str) -> bool| is_so(one) != is_so(other);
    let two_spellings = differs(is_cyrillic_text)
        || differs(|name| letters::balance(name) > 0)
        || differs(people::may_be_dative);
    one == other || two_spellings && people::is_one_name_of(&names(one), &names(other))
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
