//! Lists of words and of phrases to look for, with stems and with what is harmless.

use super::super::source::{Error, Problem, Source, read};
use super::word::{Word, plain};
use super::{Kind, Match, Reason};
use crate::facility::CardLanguage;
use crate::limits::PATTERN_GAPS;
use serde::Deserialize;
use std::collections::{BTreeMap, BTreeSet};
use std::ops::Range;

/// How many words a `~` in a pattern may stand for.
const GAP: usize = 3;

/// Words that mean one thing, in both languages.
#[derive(Debug, Clone)]
pub(super) struct List {
    pub(super) key: String,
    pub(super) reason: Reason,
    kind: Kind,
    words: BTreeMap<CardLanguage, Patterns>,
}

#[derive(Debug, Clone)]
struct Patterns {
    avoid: Vec<Pattern>,
    harmless: Vec<Pattern>,
}

/// One pattern: words one after the other.
#[derive(Debug, Clone)]
struct Pattern(Vec<Part>);

#[derive(Debug, Clone)]
enum Part {
    /// Any of these words.
    Word(Vec<Form>),
    /// Up to [`GAP`] words.
    Gap,
}

#[derive(Debug, Clone)]
struct Form {
    text: String,
    /// Written with `*`: any ending.
    stem: bool,
    /// Written with a capital: only with a capital.
    capital: bool,
}

#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
struct RawList {
    key: String,
    kind: String,
    #[serde(default)]
    source: String,
    reason: BTreeMap<String, String>,
    #[serde(default)]
    ru: Vec<String>,
    #[serde(default)]
    be: Vec<String>,
    #[serde(default)]
    harmless_ru: Vec<String>,
    #[serde(default)]
    harmless_be: Vec<String>,
}

/// Reads a file of lists.
pub(super) fn read_lists(file: &str, text: &str) -> Result<Vec<List>, Error> {
    let raw: Vec<RawList> = read(file, text)?;
    let mut source = Source::new(file, text);
    let lists = raw.into_iter().map(|raw| {
        let kind = match raw.kind.as_str() {
            "avoid-word" => Kind::AvoidWord,
            "asks-reply" => Kind::AsksReply,
            other => {
                source.wrong(other, Problem::Kind(other.to_owned()));
                Kind::AvoidWord
            }
        };
        for pattern in [&raw.ru, &raw.be, &raw.harmless_ru, &raw.harmless_be] {
            for text in pattern.iter().filter(|text| gaps(text) > PATTERN_GAPS) {
                source.wrong(text, Problem::Gaps(text.clone()));
            }
        }
        let patterns = |avoid: &[String], harmless: &[String]| Patterns {
            avoid: avoid.iter().map(|text| Pattern::parse(text)).collect(),
            harmless: harmless.iter().map(|text| Pattern::parse(text)).collect(),
        };
        List {
            key: raw.key,
            kind,
            words: BTreeMap::from([
                (CardLanguage::Russian, patterns(&raw.ru, &raw.harmless_ru)),
                (
                    CardLanguage::Belarusian,
                    patterns(&raw.be, &raw.harmless_be),
                ),
            ]),
            reason: Reason {
                reason: raw.reason,
                source: raw.source,
            },
        }
    });
    let lists = lists.collect();
    source.finish(lists)
}

/// How many words of any kind a pattern lets in.
fn gaps(pattern: &str) -> usize {
    let parts = pattern.split_whitespace();
    parts.filter(|part| *part == "~").count()
}

impl List {
    /// Where its words stand, less where they stand in something harmless.
    pub(super) fn find(&self, words: &[Word], language: CardLanguage) -> Vec<Match> {
        let Some(patterns) = self.words.get(&language) else {
            return Vec::new();
        };
        let harmless = all(&patterns.harmless, words);
        let mut places = all(&patterns.avoid, words);
        places.sort_by_key(|place| (place.start, std::cmp::Reverse(place.end)));
        let mut harmless = joined(harmless).into_iter().peekable();
        let mut kept: Vec<Range<usize>> = Vec::new();
        for place in places {
            while harmless.next_if(|other| other.end <= place.start).is_some() {}
            let is_harmless = harmless.peek().is_some_and(|other| overlap(&place, other));
            if !is_harmless && kept.last().is_none_or(|last| last.end <= place.start) {
                kept.push(place);
            }
        }
        let found = kept
            .into_iter()
            .map(|at| Match::new(self.kind, &self.key, at));
        found.collect()
    }
}

impl Pattern {
    fn parse(text: &str) -> Self {
        let part = |part: &str| match part {
            "~" => Part::Gap,
            _ => Part::Word(part.split('|').map(Form::parse).collect()),
        };
        Self(text.split_whitespace().map(part).collect())
    }

    /// Where it ends if it begins at a word.
    fn end(&self, words: &[Word], start: usize) -> Option<usize> {
        end(&self.0, words, start, true)
    }
}

impl Form {
    fn parse(text: &str) -> Self {
        let word = text.strip_suffix('*');
        Self {
            stem: word.is_some(),
            text: plain(word.unwrap_or(text)),
            capital: text.chars().next().is_some_and(char::is_uppercase),
        }
    }

    fn fits(&self, word: &Word) -> bool {
        let same = if self.stem {
            word.plain.starts_with(&self.text)
        } else {
            word.plain == self.text
        };
        same && (!self.capital || word.capital)
    }
}

fn end(parts: &[Part], words: &[Word], at: usize, first: bool) -> Option<usize> {
    let Some((part, rest)) = parts.split_first() else {
        return at
            .checked_sub(1)
            .and_then(|last| words.get(last))
            .map(|word| word.at.end);
    };
    match part {
        Part::Word(forms) => {
            let word = words.get(at)?;
            let fits = (first || !word.first) && forms.iter().any(|form| form.fits(word));
            fits.then(|| end(rest, words, at + 1, false)).flatten()
        }
        Part::Gap => (0..=GAP)
            .take_while(|gap| (0..*gap).all(|n| words.get(at + n).is_some_and(|w| !w.first)))
            .find_map(|gap| end(rest, words, at + gap, false)),
    }
}

fn all(patterns: &[Pattern], words: &[Word]) -> Vec<Range<usize>> {
    let mut found = Vec::new();
    for (number, word) in words.iter().enumerate() {
        let ends = patterns
            .iter()
            .filter_map(|pattern| pattern.end(words, number));
        let ends: BTreeSet<usize> = ends.collect();
        found.extend(ends.into_iter().map(|end| word.at.start..end));
    }
    found
}

/// The same places in their order, with those that overlap as one.
fn joined(mut places: Vec<Range<usize>>) -> Vec<Range<usize>> {
    places.sort_by_key(|place| place.start);
    let mut joined: Vec<Range<usize>> = Vec::new();
    for place in places {
        match joined.last_mut() {
            Some(last) if overlap(last, &place) => last.end = last.end.max(place.end),
            _ => joined.push(place),
        }
    }
    joined
}

fn overlap(a: &Range<usize>, b: &Range<usize>) -> bool {
    a.start < b.end && b.start < a.end
}
