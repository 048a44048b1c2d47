//! Words that a Hunspell dictionary does not know.

use super::word::{APOSTROPHES, Word, plain};
use crate::facility::CardLanguage;
use serde::{Deserialize, Serialize};
use std::collections::{BTreeMap, BTreeSet};
use std::fmt;
use std::ops::Range;
use std::sync::Arc;

/// A Hunspell dictionary in memory. Reading one takes a moment: not for the window's thread.
#[derive(Clone)]
pub struct Dictionary(Arc<spellbook::Dictionary>);

/// Words that the supporter accepts as correct although no dictionary knows them.
#[derive(Debug, Clone, Default, PartialEq, Eq, Serialize, Deserialize)]
#[serde(transparent)]
pub struct RightWords(BTreeMap<CardLanguage, BTreeSet<String>>);

impl RightWords {
    /// Takes a word in, however it is written.
    pub fn take(&mut self, language: CardLanguage, word: &str) {
        self.0.entry(language).or_default().insert(plain(word));
    }

    /// Whether a word is among them, however it is written.
    pub fn holds(&self, language: CardLanguage, word: &str) -> bool {
        let words = self.0.get(&language);
        words.is_some_and(|words| words.contains(&plain(word)))
    }
}

/// Letters of the longest word that is looked up: no dictionary has longer ones, and the search for
/// one grows faster than the word.
const LONGEST: usize = 64;

/// The two files are no dictionary.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct DictionaryError(String);

impl fmt::Debug for Dictionary {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str("Dictionary")
    }
}

impl fmt::Display for DictionaryError {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "not a Hunspell dictionary: {}", self.0)
    }
}

impl std::error::Error for DictionaryError {}

impl Dictionary {
    /// A dictionary from the texts of its `.aff` and `.dic` files, which the caller reads.
    ///
    /// # Errors
    /// What spellbook says about them.
    pub fn new(aff: &str, dic: &str) -> Result<Self, DictionaryError> {
        let dictionary = spellbook::Dictionary::new(aff, dic);
        let dictionary = dictionary.map_err(|error| DictionaryError(error.to_string()))?;
        Ok(Self(Arc::new(dictionary)))
    }

    /// Whether it knows a word, however its apostrophe is written and with ё or е.
    pub fn knows(&self, word: &str) -> bool {
        if word.chars().nth(LONGEST).is_some() {
            return false;
        }
        let with = |apostrophe: char| -> String {
            let same = |c| {
                if APOSTROPHES.contains(&c) {
                    apostrophe
                } else {
                    c
                }
            };
            word.chars().filter(|c| *c != '\u{301}').map(same).collect()
        };
        let (straight, curly) = (with('\''), with('’'));
        self.0.check(&straight)
            || (curly != straight && self.0.check(&curly))
            || (word.contains('ё') && self.0.check(&straight.replace('ё', "е")))
    }

    /// Words near to one that it does not know, the likeliest first.
    pub fn near(&self, word: &str) -> Vec<String> {
        let mut near = Vec::new();
        if word.chars().nth(LONGEST).is_some() {
            return near;
        }
        self.0.suggest(&word.replace('’', "'"), &mut near);
        near
    }

    /// The words that it does not know. A capital inside a sentence is a name, and no name is
    /// a mistake; parts of a word with a hyphen may be known together.
    pub(super) fn unknown(&self, chars: &[char], words: &[Word]) -> Vec<Range<usize>> {
        let mut found = Vec::new();
        for word in words {
            let letters: String = chars
                .get(word.at.clone())
                .unwrap_or_default()
                .iter()
                .collect();
            // «Дарья, …», «Дарья! …»: somebody is addressed.
            let called = chars
                .get(word.at.end)
                .is_some_and(|c| matches!(c, ',' | '!'));
            let is_name = word.capital && (!word.first || called);
            if is_name || letters.chars().count() < 2 || self.knows(&letters) {
                continue;
            }
            if !self.knows(&hyphened(chars, &word.at)) {
                found.push(word.at.clone());
            }
        }
        found
    }
}

/// The whole of a word that is written with hyphens.
fn hyphened(chars: &[char], at: &Range<usize>) -> String {
    let is_part = |c: &&char| c.is_alphabetic() || **c == '-' || APOSTROPHES.contains(c);
    let before = chars.get(..at.start).unwrap_or_default();
    let before = before.iter().rev().take(LONGEST);
    let before = before.take_while(is_part).count();
    let after = chars.iter().skip(at.end).take(LONGEST);
    let after = after.take_while(is_part).count();
    let whole = chars
        .iter()
        .skip(at.start - before)
        .take(before + at.len() + after);
    let whole: String = whole.collect();
    whole.trim_matches(|c: char| !c.is_alphabetic()).to_owned()
}

#[cfg(test)]
mod tests {
    use super::super::word::words;
    use super::*;

    #[test]
    fn a_word_is_right_however_it_is_written() {
        let mut right = RightWords::default();
        right.take(CardLanguage::Russian, "Мяу");
        right.take(CardLanguage::Belarusian, "п'ю");
        for (language, word, expected) in [
            (CardLanguage::Russian, "мяу", true),
            (CardLanguage::Belarusian, "мяу", false),
            (CardLanguage::Belarusian, "П’ю", true),
            (CardLanguage::Russian, "мяу-мяу", false),
        ] {
            assert_eq!(right.holds(language, word), expected, "{word}");
        }
    }

    #[test]
    fn unknown_words_are_found() {
        let aff = "SET UTF-8\nWORDCHARS '-\n";
        let dic = "8\nвосень\nп'ецца\nгарбата\nзеленый\nпо-русски\nмой\nкот\nчай\n";
        let dictionary = Dictionary::new(aff, dic).unwrap();
        for (text, expected) in [
            ("Восень, гарбата п’ецца.", vec![]),
            ("Гарбата пьецца", vec!["пьецца"]),
            ("Зелёный чай", vec![]),
            ("По-русски мой кот Барсик", vec![]),
            ("Мой коот", vec!["коот"]),
            ("Дарья! Мой кот", vec![]),
        ] {
            let chars: Vec<char> = text.chars().collect();
            let unknown = dictionary.unknown(&chars, &words(&chars));
            let unknown: Vec<String> = unknown
                .into_iter()
                .map(|at| chars[at].iter().collect())
                .collect();
            assert_eq!(unknown, expected, "{text}");
        }
        assert!(dictionary.near("коот").contains(&"кот".to_owned()));
        assert!(Dictionary::new("SET", "кот").is_err());
    }
}
