//! Spelling, in a background task: the dictionaries are read when they are first needed.

use crate::facility::CardLanguage;
use crate::letter::check::{Checks, Dictionary, Finding, RightWords};
use crate::person::Id;
use crate::workspace::Folder;
use std::collections::BTreeMap;

/// For how many words suggestions are made.
const SUGGESTED_FOR: usize = 5;
/// How many words are suggested for one.
const SUGGESTIONS: usize = 3;

/// A word that is not in the dictionary, and words near to it.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Misspelt {
    /// Where, and why it is named.
    pub finding: Finding,
    /// The likeliest first.
    pub near: Vec<String>,
}

/// The dictionaries that were looked for, and the words that the user accepted as correct.
#[derive(Debug, Clone, Default)]
pub struct Speller {
    dictionaries: BTreeMap<CardLanguage, Option<Dictionary>>,
    right: RightWords,
}

/// A text to be checked.
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
    /// The text that was checked.
    pub request: Request,
    /// The words, in the text's order.
    pub found: Vec<Misspelt>,
    /// The speller with the dictionaries that were read.
    pub speller: Speller,
}

impl Speller {
    /// Whether there is a dictionary for a language; `None` before it was looked for.
    pub fn has(&self, language: CardLanguage) -> Option<bool> {
        self.dictionaries.get(&language).map(Option::is_some)
    }

    /// Looks again for dictionaries that were not there.
    pub fn look_again(&mut self) {
        self.dictionaries
            .retain(|_, dictionary| dictionary.is_some());
    }

    /// Replaces the words that the user accepted as correct.
    pub fn set_right_words(&mut self, right: RightWords) {
        self.right = right;
    }

    /// Checks a text. Slow: for a background task.
    pub fn answer(mut self, request: Request, checks: &Checks, folder: &Folder) -> Answer {
        let language = request.language;
        if self.has(language).is_none() {
            self.dictionaries
                .insert(language, folder.dictionary(language));
            if let Ok(right) = folder.right_words() {
                self.right = right;
            }
        }
        let mut found = Vec::new();
        if let Some(Some(dictionary)) = self.dictionaries.get(&language) {
            let findings = checks.spelling(&request.text, language, dictionary, &self.right);
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
            request,
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
