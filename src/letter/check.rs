//! Checks on what was written: advice with a reason and a source, never a block.
//!
//! What is looked for is data under `assets/checks/`; how it is looked for is here.

mod forms;
mod patterns;
mod script;
mod signs;
mod spelling;
mod word;

pub use spelling::{Dictionary, DictionaryError, RightWords};

use super::source::{Error, read};
use crate::facility::CardLanguage;
use crate::person::Sex;
use crate::template::Writer;
use forms::Forms;
use patterns::List;
use serde::{Deserialize, Serialize};
use std::collections::BTreeMap;
use std::ops::Range;
use word::Word;

/// What a text is checked against.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Request {
    /// The language in which it is meant to be.
    pub language: CardLanguage,
    /// Who writes; `None` where it is not known.
    pub writer: Option<Writer>,
    /// Who reads; `None` where it is not known.
    pub to: Option<Sex>,
}

/// One piece of advice.
#[derive(Debug, Clone, PartialEq, Eq, Serialize)]
pub struct Finding {
    /// What sort of advice it is.
    pub kind: Kind,
    /// The stable name of the reason: `avoid-freedom`, `alphabet-latin`.
    #[serde(skip)]
    pub key: String,
    /// The words it is about.
    pub text: String,
    /// Where they begin, in characters from the start of the whole text.
    pub start: usize,
    /// Where they end.
    pub end: usize,
    /// Why, with the source where there is one.
    pub reason: String,
}

/// The sorts of advice.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, PartialOrd, Ord, Serialize, Deserialize)]
#[serde(rename_all = "kebab-case")]
pub enum Kind {
    /// A word that stops cards.
    AvoidWord,
    /// Letters that the language does not have.
    Alphabet,
    /// Another language.
    Language,
    /// A blank that was forgotten.
    EmptyField,
    /// A form that contradicts who writes or reads.
    Gender,
    /// Two forms in one: «написал(а)».
    Slash,
    /// Asks for an answer.
    AsksReply,
    /// A telephone number, an address of the net.
    PersonalData,
    /// An emoji, also made of signs.
    Emoji,
    /// Capitals that stand for words.
    Abbreviation,
    /// Does not fit the card; the layout finds it.
    TooLong,
    /// Not in the dictionary.
    Spelling,
}

/// What is looked for, with the reasons in one language of the program.
#[derive(Debug, Clone)]
pub struct Checks {
    ui_language: String,
    sources: BTreeMap<String, String>,
    reasons: BTreeMap<String, Reason>,
    lists: Vec<List>,
    forms: BTreeMap<CardLanguage, Forms>,
    signs: signs::Known,
}

/// Why something is advised, and who says so.
#[derive(Debug, Clone, Deserialize)]
#[serde(deny_unknown_fields)]
struct Reason {
    reason: BTreeMap<String, String>,
    #[serde(default)]
    source: String,
}

/// A place in the text, found before its reason is known.
struct Match {
    kind: Kind,
    key: String,
    at: Range<usize>,
}

impl Match {
    fn new(kind: Kind, key: &str, at: Range<usize>) -> Self {
        Self {
            kind,
            key: key.to_owned(),
            at,
        }
    }
}

impl Checks {
    /// The checks that come with the program; the reasons in a language of the program.
    ///
    /// # Errors
    /// Only for a file that is broken, which a test rules out.
    pub fn shipped(ui_language: &str) -> Result<Self, Error> {
        let mut checks = Self {
            ui_language: ui_language.to_owned(),
            sources: read(
                "sources.ron",
                include_str!("../../assets/checks/sources.ron"),
            )?,
            reasons: read(
                "reasons.ron",
                include_str!("../../assets/checks/reasons.ron"),
            )?,
            lists: Vec::new(),
            forms: read("gender.ron", include_str!("../../assets/checks/gender.ron"))?,
            signs: read("signs.ron", include_str!("../../assets/checks/signs.ron"))?,
        };
        checks.add("words.ron", include_str!("../../assets/checks/words.ron"))?;
        Ok(checks)
    }

    /// Adds lists of words, of the form of `assets/checks/words.ron`; a list takes the place of
    /// one with the same key, so that a supporter can change what comes with the program.
    ///
    /// # Errors
    /// A file of another form, with line and column.
    pub fn add(&mut self, file: &str, text: &str) -> Result<(), Error> {
        for list in patterns::read_lists(file, text)? {
            self.lists.retain(|known| known.key != list.key);
            self.lists.push(list);
        }
        Ok(())
    }

    /// All findings about a text, in its order.
    pub fn check(&self, text: &str, question: &Request) -> Vec<Finding> {
        let chars: Vec<char> = text.chars().collect();
        let words = word::words(&chars);
        let mut found = Vec::new();
        for list in &self.lists {
            found.extend(list.find(&words, question.language));
        }
        let mut signs = self.signs.find(&chars, &words);
        signs.extend(forms::blanks(&chars));
        signs.extend(forms::slashes(&chars, &self.signs.slashes));
        // What is named already is neither a foreign word nor a wrong form as well.
        let named = |at: &Range<usize>| {
            let covers = |sign: &Match| sign.at.start <= at.start && at.end <= sign.at.end;
            signs
                .iter()
                .any(|sign| sign.kind != Kind::Abbreviation && covers(sign))
        };
        let words: Vec<Word> = words.into_iter().filter(|word| !named(&word.at)).collect();
        found.extend(script::find(&chars, &words, question.language));
        if let Some(forms) = self.forms.get(&question.language) {
            found.extend(forms.find(&chars, &words, question));
        }
        found.extend(signs);
        found.sort_by_key(|found| (found.at.start, found.at.end, found.kind));
        found.dedup_by(|a, b| a.kind == b.kind && a.at == b.at);
        found
            .into_iter()
            .map(|found| self.finding(&chars, found))
            .collect()
    }

    /// Words that are neither in the dictionary nor accepted by the supporter. Slow for long texts: not
    /// for the window's thread.
    pub fn spelling(
        &self,
        text: &str,
        language: CardLanguage,
        dictionary: &Dictionary,
        right: &RightWords,
    ) -> Vec<Finding> {
        let chars: Vec<char> = text.chars().collect();
        let unknown = dictionary.unknown(&chars, &word::words(&chars)).into_iter();
        let found = unknown.map(|at| Match::new(Kind::Spelling, "spelling", at));
        found
            .map(|found| self.finding(&chars, found))
            .filter(|finding| !right.holds(language, &finding.text))
            .collect()
    }

    /// The advice for a text of which only the first characters fit the card, as the layout says.
    pub fn too_long(&self, text: &str, fitting: usize) -> Finding {
        let chars: Vec<char> = text.chars().collect();
        let at = fitting.min(chars.len())..chars.len();
        self.finding(&chars, Match::new(Kind::TooLong, "too-long", at))
    }

    fn finding(&self, chars: &[char], found: Match) -> Finding {
        let Range { start, end } = found.at;
        Finding {
            kind: found.kind,
            reason: self.reason(&found.key),
            key: found.key,
            text: chars.get(start..end).unwrap_or_default().iter().collect(),
            start,
            end,
        }
    }

    /// The reason in the program's language, else in English, with its source.
    fn reason(&self, key: &str) -> String {
        let of_list = || {
            self.lists
                .iter()
                .find(|list| list.key == key)
                .map(|list| &list.reason)
        };
        let Some(reason) = self.reasons.get(key).or_else(of_list) else {
            return key.to_owned();
        };
        let sentence = super::text::title(&reason.reason, &self.ui_language).unwrap_or(key);
        match reason.source.as_str() {
            "" => sentence.to_owned(),
            source => {
                let source = self.sources.get(source).map_or(source, String::as_str);
                format!("{sentence} ({source})")
            }
        }
    }
}
