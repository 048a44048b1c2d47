//! Given names that were cut short, and those in which a finger slipped.

use super::letters::plain;
use super::name_parts::is_known;
use super::short_names::whole_names;
use crate::spelling::{is_apostrophe, latin};
use std::collections::HashMap;
use std::sync::LazyLock;

/// The whole given names, each in Cyrillic and Latin letters.
static NAMES: LazyLock<Vec<(Vec<char>, usize)>> = LazyLock::new(|| {
    let names = whole_names().iter().flat_map(|(name, number)| {
        let spelled = [name.clone(), latin(name)];
        spelled.map(|name| (name.chars().collect(), *number))
    });
    names
        .filter(|(name, _): &(Vec<char>, usize)| name.len() >= LEAST)
        .collect()
});

/// Where in [`NAMES`] those stand that are this word without one of their letters, or whole.
static WITHOUT_ONE: LazyLock<HashMap<String, Vec<usize>>> = LazyLock::new(|| {
    let mut known: HashMap<String, Vec<usize>> = HashMap::new();
    for (at, (name, _)) in NAMES.iter().enumerate() {
        for rest in without_one(name) {
            known.entry(rest).or_default().push(at);
        }
    }
    known
});

/// In shorter words a slip makes another name.
const LEAST: usize = 5;

/// The given names for which a word stands that is cut short: «Нат.», «Ал-др».
pub(super) fn shortened(word: &str) -> Vec<usize> {
    let (begin, end) = match word.split_once('-') {
        Some((begin, end)) if end.starts_with(char::is_lowercase) => (begin, end),
        None if word.ends_with('.') => (word.trim_end_matches('.'), ""),
        _ => return Vec::new(),
    };
    let (begin, end) = (plain(begin), plain(end.trim_end_matches('.')));
    let cut = |name: &str| {
        let rest = name.strip_prefix(begin.as_str());
        rest.is_some_and(|rest| rest.len() > end.len() && rest.ends_with(end.as_str()))
    };
    let names = whole_names().iter().filter(|(name, _)| cut(name));
    names.map(|(_, number)| *number).collect()
}

/// The given names of which a word that is no name differs by one letter, or by two that changed
/// their places.
pub(super) fn slips(word: &str) -> Vec<usize> {
    if is_known(word) {
        return Vec::new();
    }
    let typed = plain(word);
    let letters: Vec<char> = typed.chars().filter(|c| !is_apostrophe(*c)).collect();
    if letters.len() < LEAST {
        return Vec::new();
    }
    let near = without_one(&letters).into_iter();
    let near = near.filter_map(|rest| WITHOUT_ONE.get(&rest)).flatten();
    let near = near.filter_map(|at| NAMES.get(*at));
    let mut names: Vec<usize> = near
        .filter(|(name, _)| is_one_slip(name, &letters))
        .map(|(_, number)| *number)
        .collect();
    names.sort_unstable();
    names.dedup();
    names
}

/// A word, and the word without each of its letters.
fn without_one(letters: &[char]) -> Vec<String> {
    let without = (0..letters.len()).map(|at| {
        let (before, behind) = letters.split_at(at);
        before.iter().chain(behind.iter().skip(1)).collect()
    });
    without.chain([letters.iter().collect()]).collect()
}

/// Whether two words differ by a letter too many, another letter, or two that changed places.
fn is_one_slip(one: &[char], other: &[char]) -> bool {
    let same =
        |pairs: &mut dyn Iterator<Item = (&char, &char)>| pairs.take_while(|(a, b)| a == b).count();
    let begin = same(&mut one.iter().zip(other));
    let (one, other) = (one.split_at(begin).1, other.split_at(begin).1);
    let end = same(&mut one.iter().rev().zip(other.iter().rev()));
    let rest = |word: &[char]| word.get(..word.len() - end).unwrap_or_default().to_vec();
    match (&rest(one)[..], &rest(other)[..]) {
        ([a, b], [c, d]) => a == d && b == c,
        (one, other) => one.len() < 2 && other.len() < 2,
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::people::short_names::given_names_written;

    #[test]
    fn a_name_is_known_though_it_is_cut_short_or_mistyped() {
        for (word, name) in [
            ("Нат.", "Наталья"),
            ("Конст.", "Константин"),
            ("Алекс.", "Алексей"),
            ("Алекс.", "Александра"),
            ("Ал-др", "Александр"),
            ("Ал-др.", "Александр"),
            ("Вл-р", "Владимир"),
            ("Алексндр", "Александр"),
            ("Алескандр", "Александр"),
            ("Алексанндр", "Александр"),
            ("Сергнй", "Сергей"),
            ("Екатреина", "Екатерина"),
            ("Aleksndr", "Александр"),
        ] {
            let found = [shortened(word), slips(word)].concat();
            let meant = given_names_written(name);
            assert!(meant.iter().any(|number| found.contains(number)), "{word}");
        }
        for word in ["Ал-др", "Вл-р", "Алексндр"] {
            let found = [shortened(word), slips(word)].concat();
            let other = given_names_written("Александра");
            assert!(!other.iter().any(|number| found.contains(number)), "{word}");
        }
        for word in [
            "Марина",
            "Мария",
            "Анна",
            "Инна",
            "Иван",
            "Петров",
            "Петрович",
            "Тестов",
            "Ян",
        ] {
            assert!(
                slips(word).is_empty() && shortened(word).is_empty(),
                "{word}"
            );
        }
    }
}
