//! Spelling, off the window's thread: the dictionaries are read when they are first needed.

use crate::facility::CardLanguage;
use crate::letter::check::{Checks, Dictionary, Finding, RightWords};
use crate::person::Id;
use crate::workspace::Folder;
use std::collections::BTreeMap;

/// For so many words others are suggested.
const SUGGESTED_FOR: usize = 5;
/// So many words are suggested for one.
const SUGGESTIONS: usize = 3;

/// A word that is not in the dictionary, and words near to it.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Misspelt {
    /// Where, and why it is named.
    pub finding: Finding,
    /// The likeliest first.
    pub near: Vec<String>,
}

/// The dictionaries that were looked for, and the words that the user called right.
#[derive(Debug, Clone, Default)]
pub struct Speller {
    dictionaries: BTreeMap<CardLanguage, Option<Dictionary>>,
    right: RightWords,
}

/// A text to be looked through.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Request {
    /// To whom it is.
    pub to: Id,
    /// The text.
    pub text: String,
    /// Its language.
    pub language: CardLanguage,
}

/// What was found, with the dictionaries as they were read for it.
#[derive(Debug, Clone)]
pub struct Answer {
    /// The text that was looked through.
    pub asked: Request,
    /// The words, in the text's order.
    pub found: Vec<Misspelt>,
    /// For the next time.
    pub speller: Speller,
}

impl Speller {
    /// Whether a dictionary for a language is read; `None` before anybody looked for one.
    pub fn has(&self, language: CardLanguage) -> Option<bool> {
        self.dictionaries.get(&language).map(Option::is_some)
    }

    /// Looks again for dictionaries that were not there.
    pub fn look_again(&mut self) {
        self.dictionaries
            .retain(|_, dictionary| dictionary.is_some());
    }

    /// The words that the user called right are these now.
    pub fn set_right_words(&mut self, right: RightWords) {
        self.right = right;
    }

    /// Looks a text through. Slow: for a task.
    pub fn answer(mut self, asked: Request, checks: &Checks, folder: &Folder) -> Answer {
        let language = asked.language;
        if self.has(language).is_none() {
            self.dictionaries
                .insert(language, folder.dictionary(language));
            if let Ok(right) = folder.right_words() {
                self.right = right;
            }
        }
        let mut found = Vec::new();
        if let Some(Some(dictionary)) = self.dictionaries.get(&language) {
            let findings = checks.spelling(&asked.text, language, dictionary, &self.right);
            for (number, finding) in findings.into_iter().enumerate() {
                let mut near = Vec::new();
                if number < SUGGESTED_FOR {
                    near = dictionary.near(&finding.text);
                    near.truncate(SUGGESTIONS);
                }
                found.push(Misspelt { finding, near });
            }
        }
        Answer {
            asked,
            found,
            speller: self,
        }
    }
}

/// What was found in a text before, as far as it stands there still; a change before or after a
/// word leaves the word.
pub fn still_there(found: &[Misspelt], before: &str, text: &str) -> Vec<Misspelt> {
    let chars: Vec<char> = text.chars().collect();
    let grown = chars.len() as isize - before.chars().count() as isize;
    let stands = |start: usize, word: &str| {
        let length = word.chars().count();
        let there = chars.get(start..start + length);
        let letter = |at: Option<usize>| {
            at.and_then(|at| chars.get(at))
                .is_some_and(|c| c.is_alphabetic())
        };
        there.is_some_and(|there| there.iter().copied().eq(word.chars()))
            && !letter(start.checked_sub(1))
            && !letter(Some(start + length))
    };
    let kept = found.iter().filter_map(|misspelt| {
        let mut misspelt = misspelt.clone();
        let finding = &mut misspelt.finding;
        let moved = finding.start.checked_add_signed(grown);
        let starts = [Some(finding.start), moved].into_iter().flatten();
        let start = starts
            .into_iter()
            .find(|start| stands(*start, &finding.text))?;
        finding.end = start + (finding.end - finding.start);
        finding.start = start;
        Some(misspelt)
    });
    kept.collect()
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::letter::check::Kind;

    #[test]
    fn words_that_stand_there_still_are_named_still() {
        let misspelt = Misspelt {
            finding: Finding {
                kind: Kind::Spelling,
                key: "spelling".into(),
                text: "коот".into(),
                start: 4,
                end: 8,
                reason: String::new(),
            },
            near: Vec::new(),
        };
        for (text, expected) in [
            ("Мой коот спит и ест", Some(4)),
            ("И вот мой коот спит", Some(10)),
            ("Мой кот спит", None),
            ("Мой кооты спит", None),
        ] {
            let still = still_there(std::slice::from_ref(&misspelt), "Мой коот спит", text);
            let start = still.first().map(|misspelt| misspelt.finding.start);
            assert_eq!(start, expected, "{text}");
        }
    }
}
