//! Forms that contradict who writes or reads, two forms in one word, blanks left open.

use super::word::Word;
use super::{Kind, Match, Request};
use crate::person::Sex;
use crate::template::Writer;
use serde::Deserialize;
use std::ops::Range;

/// What the forms of a language look like.
#[derive(Debug, Clone, Deserialize)]
#[serde(deny_unknown_fields)]
pub(super) struct Forms {
    /// «я».
    me: String,
    /// Words that change with the writer: «рад», «рада», «рады».
    he: Vec<String>,
    she: Vec<String>,
    we: Vec<String>,
    /// Endings of the past tense.
    he_endings: Vec<String>,
    she_endings: Vec<String>,
    we_endings: Vec<String>,
    /// Words that end like that and are something else.
    other: Vec<String>,
    /// Words that may stand before «рад» where «я» is left out.
    before: Vec<String>,
    /// Words that begin another clause or name another subject.
    stops: Vec<String>,
    /// Endings of verbs in the first person; after them nothing else changes with the writer.
    present: Vec<String>,
    /// The words among them that it does change after: «буду рад».
    link: Vec<String>,
    /// «дорогой», «дорогая».
    dear_him: Vec<String>,
    dear_her: Vec<String>,
}

impl Forms {
    /// Forms that contradict who writes, or who reads.
    pub(super) fn find(&self, chars: &[char], words: &[Word], question: &Request) -> Vec<Match> {
        let mut found = Vec::new();
        let quoted = quoted(chars, words);
        let quoted = |at: usize| quoted.get(at).copied().unwrap_or_default();
        if let Some(to) = question.to {
            let first = (0..words.len()).find(|at| !quoted(*at));
            let first = first.and_then(|at| words.get(at));
            found.extend(first.and_then(|first| self.to_other(first, to)));
        }
        if let Some(writer) = question.writer {
            for (at, word) in words.iter().enumerate() {
                let clause = words.get(at..).unwrap_or_default();
                if quoted(at) {
                    continue;
                }
                let other = if word.plain == self.me {
                    self.of_me(clause.get(1..).unwrap_or_default(), writer)
                } else if word.first {
                    self.without_me(clause, writer)
                } else {
                    None
                };
                found.extend(other.map(|at| Match::new(Kind::Gender, "gender-writer", at)));
            }
        }
        found
    }

    /// A form after «я» that does not agree with the writer, unless one that does is there too.
    fn of_me(&self, clause: &[Word], writer: Writer) -> Option<Range<usize>> {
        let mut other = None;
        for word in clause.iter().take(CLAUSE).take_while(|word| word.joined) {
            if self.stops.contains(&word.plain) {
                break;
            }
            match self.writer_of(&word.plain) {
                Some(same) if same == writer => return None,
                Some(_) => other = other.or_else(|| Some(word.at.clone())),
                None if self.is_present(&word.plain) => break,
                None => {}
            }
        }
        other
    }

    /// «Очень рада написать Вам»: the subject is left out.
    fn without_me(&self, clause: &[Word], writer: Writer) -> Option<Range<usize>> {
        let mut words = clause.iter();
        let mut word = words.next()?;
        while self.before.contains(&word.plain) {
            word = words.next().filter(|word| word.joined)?;
        }
        let other = self.adjective_of(&word.plain)? != writer;
        other.then(|| word.at.clone())
    }

    fn to_other(&self, first: &Word, to: Sex) -> Option<Match> {
        let other = match to {
            Sex::Male => &self.dear_her,
            Sex::Female => &self.dear_him,
        };
        let is_other = other.contains(&first.plain);
        is_other.then(|| Match::new(Kind::Gender, "gender-reader", first.at.clone()))
    }

    fn writer_of(&self, word: &str) -> Option<Writer> {
        self.adjective_of(word).or_else(|| self.past_of(word))
    }

    fn adjective_of(&self, word: &str) -> Option<Writer> {
        let is_in = |list: &[String]| list.iter().any(|known| known == word);
        let lists = [
            (&self.he, Writer::He),
            (&self.she, Writer::She),
            (&self.we, Writer::We),
        ];
        lists
            .into_iter()
            .find(|(list, _)| is_in(list))
            .map(|(_, writer)| writer)
    }

    fn past_of(&self, word: &str) -> Option<Writer> {
        if self.other.iter().any(|known| known == word) {
            return None;
        }
        let ends = |endings: &[String]| {
            endings
                .iter()
                .any(|end| word.ends_with(end.as_str()) && word.len() > end.len())
        };
        let lists = [
            (&self.he_endings, Writer::He),
            (&self.she_endings, Writer::She),
            (&self.we_endings, Writer::We),
        ];
        lists
            .into_iter()
            .find(|(endings, _)| ends(endings))
            .map(|(_, writer)| writer)
    }

    fn is_present(&self, word: &str) -> bool {
        let ends = self.present.iter().any(|end| word.ends_with(end.as_str()));
        ends && !self.link.iter().any(|link| link == word)
    }
}

/// Words of a clause that are looked at: a form that far from its «я» belongs to something else.
const CLAUSE: usize = 40;

/// Of each word, whether it stands inside of « ».
fn quoted(chars: &[char], words: &[Word]) -> Vec<bool> {
    let (mut open, mut at) = (0_isize, 0);
    let mut quoted = Vec::with_capacity(words.len());
    for word in words {
        for c in chars.get(at..word.at.start).unwrap_or_default() {
            open += match c {
                '«' | '„' => 1,
                '»' | '“' => -1,
                _ => 0,
            };
        }
        at = word.at.start;
        quoted.push(open > 0);
    }
    quoted
}

/// Blanks that were never filled, and gaps where something was.
pub(super) fn blanks(chars: &[char]) -> Vec<Match> {
    let mut found = Vec::new();
    if !chars.iter().any(|c| c.is_alphabetic()) {
        found.push(Match::new(
            Kind::EmptyField,
            "empty-field-all",
            0..chars.len(),
        ));
        return found;
    }
    for (open, close) in [('{', '}'), ('[', ']'), ('<', '>')] {
        found.extend(between(chars, open, close));
    }
    let mut at = 0;
    while at < chars.len() {
        let c = chars.get(at).copied().unwrap_or(' ');
        let run = chars
            .iter()
            .skip(at)
            .take_while(|other| **other == c)
            .count();
        let next = chars.get(at + run).copied();
        let after_letter = at > 0 && chars.get(at - 1).is_some_and(|c| c.is_alphabetic());
        match c {
            '_' if run > 1 => {
                found.push(Match::new(
                    Kind::EmptyField,
                    "empty-field-blank",
                    at..at + run,
                ));
            }
            // «Дорогая !», «Мой город  красивый»: a word was to stand there.
            ' ' if after_letter && next.is_some_and(|c| matches!(c, ',' | '!' | '.')) => {
                let follows = chars.get(at + run + 1);
                if !(next == Some('.') && follows == Some(&'.')) {
                    found.push(Match::new(
                        Kind::EmptyField,
                        "empty-field-gap",
                        at..at + run + 1,
                    ));
                }
            }
            ' ' if run > 1 && at > 0 && next.is_some_and(char::is_alphanumeric) => {
                let at_start = chars.get(at - 1) == Some(&'\n');
                if !at_start {
                    found.push(Match::new(
                        Kind::EmptyField,
                        "empty-field-gap",
                        at..at + run,
                    ));
                }
            }
            _ => {}
        }
        at += run;
    }
    found
}

/// Pairs of signs on one line, and a brace without its other half.
fn between(chars: &[char], open: char, close: char) -> Vec<Match> {
    let mut found = Vec::new();
    let (mut at, mut end) = (0, 0);
    while let Some(start) = chars
        .iter()
        .skip(at)
        .position(|c| *c == open || *c == close)
    {
        let start = at + start;
        // Where the line or the pair ends; the same for all that were opened before it.
        if end <= start {
            let rest = chars.iter().skip(start + 1);
            end = start + 1 + rest.take_while(|c| **c != close && **c != '\n').count();
        }
        let is_pair = chars.get(start) == Some(&open) && chars.get(end) == Some(&close);
        at = if is_pair { end + 1 } else { start + 1 };
        if is_pair || open == '{' {
            found.push(Match::new(Kind::EmptyField, "empty-field-blank", start..at));
        }
    }
    found
}

/// «написал(а)», «рад/рада», «дорогой(-ая)».
pub(super) fn slashes(chars: &[char], harmless: &[String]) -> Vec<Match> {
    let letter = |at: usize| chars.get(at).is_some_and(|c| c.is_alphabetic());
    let mut found: Vec<Match> = Vec::new();
    for (at, c) in chars.iter().enumerate() {
        if !matches!(c, '/' | '(') || at == 0 || !letter(at - 1) {
            continue;
        }
        let word = |c: &&char| c.is_alphabetic();
        let start = at
            - chars
                .get(..at)
                .unwrap_or_default()
                .iter()
                .rev()
                .take_while(word)
                .count();
        let inner = at + 1 + usize::from(chars.get(at + 1) == Some(&'-'));
        let length = chars.iter().skip(inner).take_while(word).count();
        let closed = *c == '/' || chars.get(inner + length) == Some(&')');
        let end = inner + length + usize::from(*c == '(');
        let text: String = chars.get(start..end).unwrap_or_default().iter().collect();
        let is_new = found.last().is_none_or(|last| last.at.end <= start);
        if length > 0 && closed && is_new && !harmless.contains(&text.to_lowercase()) {
            found.push(Match::new(Kind::Slash, "slash", start..end));
        }
    }
    found
}
