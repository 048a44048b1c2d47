//! The words and endings by which the parts of a name are known: `assets/people/name_parts.ron`.

use super::given_names::given_name;
use super::letters::plain;
use crate::spelling::{is_apostrophe, with_one_apostrophe};
use serde::Deserialize;
use std::collections::HashMap;
use std::sync::LazyLock;

const PARTS: &str = include_str!("../../assets/people/name_parts.ron");
const ADDITIONS: &str = include_str!("../../assets/people/additions.ron");

/// The file.
#[derive(Debug, Default, Deserialize)]
struct Parts {
    titles: Vec<String>,
    title_or_name: Vec<String>,
    patronymic_words: Vec<String>,
    patronymic_tails: Endings,
    patronymic_endings_he: Endings,
    patronymic_endings_she: Endings,
    patronymics: Vec<String>,
    particles: Vec<String>,
    family_endings: Endings,
    family_or_given_endings: Endings,
    given_endings: Endings,
    dative_family_endings: Endings,
    dative_patronymic_endings: Endings,
}

// A broken file is ruled out by a test.
static SHIPPED: LazyLock<Parts> = LazyLock::new(|| ron::from_str(PARTS).unwrap_or_default());

/// The words of both files, as they are compared.
static WORDS: LazyLock<HashMap<String, Kind>> = LazyLock::new(|| {
    let additions: Vec<String> = ron::from_str(ADDITIONS).unwrap_or_default();
    let parts = &*SHIPPED;
    let mut words: HashMap<String, Kind> = HashMap::new();
    let mut mark = |all: &[String], mark: fn(&mut Kind)| {
        for word in all {
            mark(words.entry(compared(word)).or_default());
        }
    };
    mark(&additions, |kind| kind.addition = true);
    mark(&parts.titles, |kind| {
        kind.title = true;
        kind.addition = false;
    });
    mark(&parts.title_or_name, |kind| {
        kind.title = true;
        kind.title_or_name = true;
    });
    mark(&parts.patronymic_words, |kind| kind.makes_patronymic = true);
    mark(&parts.patronymics, |kind| kind.patronymic = true);
    mark(&parts.particles, |kind| kind.particle = true);
    words
});

fn listed(word: &str) -> Kind {
    WORDS.get(&compared(word)).copied().unwrap_or_default()
}

/// Small, of one alphabet, with the one apostrophe, without a last point and a number.
fn compared(word: &str) -> String {
    let end = |c: char| c == '.' || c == ',' || c.is_ascii_digit();
    let word = word.trim_end_matches(end);
    match word.contains(is_apostrophe) {
        true => plain(&with_one_apostrophe(word)),
        false => plain(word),
    }
}

/// Whether a word belongs to names, though it is small: «оглы», "van".
pub fn is_within_names(word: &str) -> bool {
    let kind = listed(word);
    kind.makes_patronymic || kind.particle
}

/// Whether a word is a title or a role: «гр.», "Mrs", «осуждённый».
pub fn is_title(word: &str) -> bool {
    listed(word).title
}

/// Whether a word is a title or, without its point, a name: «Пан».
pub(super) fn may_be_title(word: &str) -> bool {
    listed(word).title_or_name
}

/// Whether a word makes the one before it a patronymic: «оглы».
pub(super) fn makes_patronymic(word: &str) -> bool {
    listed(word).makes_patronymic
}

/// Whether a word belongs to the one behind it: «фон», "van".
pub(super) fn is_particle(word: &str) -> bool {
    listed(word).particle
}

/// Whether a word is no given name that was mistyped: a family name, a patronymic, or a given name.
pub(super) fn is_known(word: &str) -> bool {
    let key = compared(word);
    SHIPPED.family_endings.end(last_half(&key))
        || ends_as_patronymic(&key)
        || given_name(&key).is_some()
}

/// What a word can be within a name.
#[derive(Debug, Clone, Copy, Default)]
pub(super) struct Kind {
    /// A given name, whole or short.
    pub given: bool,
    /// A given name in the dative.
    pub dative_of_given: bool,
    /// A title or a role: «гр.».
    pub title: bool,
    /// A title or, without its point, a name: «Пан».
    pub title_or_name: bool,
    /// None of the name, but tells the younger from the elder: «мл.».
    pub addition: bool,
    /// What makes the word before it a patronymic: «оглы».
    pub makes_patronymic: bool,
    /// Belongs to the word behind it: «фон».
    pub particle: bool,
    /// Ends as patronymics do; some family names do, too.
    pub patronymic: bool,
    /// Ends as patronymics of women do.
    pub hers: bool,
    /// Ends as only family names do, and is no given name.
    pub family: bool,
    /// May be a family name by its end, and is no given name.
    pub may_be_family: bool,
    pub dative_of_family: bool,
    pub dative_of_patronymic: bool,
}

impl Kind {
    pub(super) fn of(word: &str) -> Self {
        let parts = &*SHIPPED;
        let key = compared(word);
        let listed = WORDS.get(&key).copied().unwrap_or_default();
        let end = last_half(&key);
        let given_name = given_name(&key);
        let given = given_name == Some(true);
        let family = !given && parts.family_endings.end(end) && !parts.given_endings.end(end);
        Self {
            given,
            dative_of_given: given_name == Some(false),
            patronymic: listed.patronymic || ends_as_patronymic(&key),
            hers: parts.patronymic_endings_she.end(&key),
            family,
            may_be_family: family || !given && parts.family_or_given_endings.end(end),
            dative_of_family: parts.dative_family_endings.end(end),
            dative_of_patronymic: parts.dative_patronymic_endings.end(&key),
            ..listed
        }
    }
}

fn ends_as_patronymic(key: &str) -> bool {
    let parts = &*SHIPPED;
    let long = || key.chars().count() > TAILED;
    parts.patronymic_endings_he.end(key)
        || parts.patronymic_endings_she.end(key)
        || parts.patronymic_tails.end(key) && long()
}

/// More letters has a father's name with such a tail: «Юсуфоглы».
const TAILED: usize = 6;

/// The last half of a double name.
fn last_half(key: &str) -> &str {
    let half = key.rsplit(|c: char| !c.is_alphabetic() && !is_apostrophe(c));
    half.into_iter().next().unwrap_or_default()
}

/// Endings by their last letter.
#[derive(Debug, Default, Deserialize)]
#[serde(from = "Vec<String>")]
struct Endings(HashMap<char, Vec<String>>);

impl From<Vec<String>> for Endings {
    fn from(endings: Vec<String>) -> Self {
        let mut by_last: HashMap<char, Vec<String>> = HashMap::new();
        for ending in endings {
            let ending = compared(&ending);
            if let Some(last) = ending.chars().next_back() {
                by_last.entry(last).or_default().push(ending);
            }
        }
        Self(by_last)
    }
}

impl Endings {
    /// Whether a longer word ends so.
    fn end(&self, word: &str) -> bool {
        let last = word.chars().next_back();
        let endings = last.and_then(|last| self.0.get(&last));
        let ends = |ending: &String| word.len() > ending.len() && word.ends_with(ending.as_str());
        endings.is_some_and(|endings| endings.iter().any(ends))
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_file_is_whole() {
        let parts: Parts = ron::from_str(PARTS).unwrap();
        assert!(parts.titles.len() > 50 && parts.particles.len() > 20);
        assert!(!parts.family_endings.0.is_empty() && !parts.dative_family_endings.0.is_empty());
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
            let kind = Kind::of(word);
            let found = (kind.patronymic, kind.family, kind.dative_of_family);
            assert_eq!(found, (patronymic, family, dative), "{word}");
        }
    }
}
