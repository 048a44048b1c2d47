//! Letters of another alphabet, and texts in another language.

use super::word::Word;
use super::{Kind, Match};
use crate::facility::CardLanguage;
use std::ops::Range;
use whatlang::{Detector, Lang};

/// Fewer letters than this say nothing about a language.
const ENOUGH: usize = 15;
/// So do fewer words.
const ENOUGH_WORDS: usize = 3;
/// Fewer characters than this leave whatlang guessing.
const ENOUGH_TO_GUESS: usize = 60;

/// What is not in the language, among the words that no other check has named.
pub(super) fn find(chars: &[char], words: &[Word], language: CardLanguage) -> Vec<Match> {
    let mut rest = words;
    let other: Vec<Range<usize>> = paragraphs(chars)
        .filter(|at| {
            let (within, after) = rest.split_at(rest.partition_point(|w| w.at.start < at.end));
            rest = after;
            is_other(chars, within, language)
        })
        .collect();
    let mut found = Vec::new();
    let mut sentence = vec![false; other.len()];
    for word in words {
        let Some(key) = foreign(chars, word, language) else {
            continue;
        };
        // Where a whole paragraph is in another language, its first word is enough.
        let of = other.partition_point(|at| at.end <= word.at.start);
        let of = other
            .get(of)
            .filter(|at| at.contains(&word.at.start))
            .map(|_| of);
        if let Some(sentence) = of.and_then(|of| sentence.get_mut(of))
            && std::mem::replace(sentence, true)
        {
            continue;
        }
        found.push(Match::new(Kind::Alphabet, key, word.at.clone()));
    }
    found.extend(
        other
            .into_iter()
            .map(|at| Match::new(Kind::Language, "language", at)),
    );
    found
}

/// What is wrong with the letters of a word.
fn foreign(chars: &[char], word: &Word, language: CardLanguage) -> Option<&'static str> {
    let letters = chars.get(word.at.clone())?;
    let latin = letters.iter().filter(|c| is_latin(**c)).count();
    let cyrillic = letters.iter().filter(|c| is_cyrillic(**c)).count();
    if latin > 0 && cyrillic > 0 {
        return Some("alphabet-lookalike");
    }
    // «XXI век» is right in both languages; a lone I is a Latin letter in place of і.
    let is_number = letters.len() > 1 && letters.iter().all(|c| matches!(c, 'I' | 'V' | 'X'));
    if latin > 0 && !is_number {
        let alone = letters.len() == 1;
        return Some(if alone {
            "alphabet-lookalike"
        } else {
            "alphabet-latin"
        });
    }
    let strange = |c: &char| c.is_alphabetic() && !is_latin(*c) && !has(language, *c);
    letters.iter().any(strange).then_some("alphabet-letter")
}

fn has(language: CardLanguage, c: char) -> bool {
    let c = c.to_lowercase().next().unwrap_or(c);
    match language {
        CardLanguage::Russian => matches!(c, 'а'..='я' | 'ё'),
        CardLanguage::Belarusian => {
            matches!(c, 'а'..='я' | 'ё' | 'і' | 'ў') && !matches!(c, 'и' | 'щ' | 'ъ')
        }
    }
}

/// Whether a paragraph is surely not in the language.
fn is_other(chars: &[char], words: &[Word], language: CardLanguage) -> bool {
    let letters = |word: &Word| chars.get(word.at.clone()).unwrap_or_default().to_vec();
    let text = words.iter().map(letters).collect::<Vec<_>>().join(&' ');
    let latin = text.iter().filter(|c| is_latin(**c)).count();
    let cyrillic = text.iter().filter(|c| is_cyrillic(**c)).count();
    if latin + cyrillic < ENOUGH || words.len() < ENOUGH_WORDS {
        return false;
    }
    latin > cyrillic || guess(&text).is_some_and(|guess| guess != language.into())
}

/// The language of a Cyrillic text: by the letters that only one of the three neighbours has,
/// else by whatlang.
fn guess(text: &[char]) -> Option<Lang> {
    let small = text.iter().flat_map(|c| c.to_lowercase());
    let small: Vec<char> = small.collect();
    let count = |letters: &str| small.iter().filter(|c| letters.contains(**c)).count();
    let (dotted, russian, not_ukrainian) = (count("і"), count("и"), count("ўыэёъ"));
    let (belarusian, ukrainian) = (dotted + count("ў"), count("їєґ"));
    if dotted > 0 && not_ukrainian == 0 && (ukrainian > 0 || russian > 1) {
        return Some(Lang::Ukr);
    }
    if belarusian > russian + count("щъ") {
        return Some(Lang::Bel);
    }
    if russian + count("щъ") > belarusian + ukrainian {
        return Some(Lang::Rus);
    }
    if small.len() < ENOUGH_TO_GUESS {
        return None;
    }
    let detector = Detector::with_allowlist(vec![Lang::Bel, Lang::Rus, Lang::Ukr]);
    let info = detector.detect(&small.iter().collect::<String>())?;
    info.is_reliable().then(|| info.lang())
}

impl From<CardLanguage> for Lang {
    fn from(language: CardLanguage) -> Self {
        match language {
            CardLanguage::Russian => Self::Rus,
            CardLanguage::Belarusian => Self::Bel,
        }
    }
}

fn paragraphs(chars: &[char]) -> impl Iterator<Item = Range<usize>> {
    let mut start = 0;
    chars.split(|c| *c == '\n').map(move |paragraph| {
        let at = start..start + paragraph.len();
        start = at.end + 1;
        at
    })
}

fn is_latin(c: char) -> bool {
    c.is_alphabetic()
        && matches!(c, 'a'..='z' | 'A'..='Z' | '\u{c0}'..='\u{24f}' | '\u{1e00}'..='\u{1eff}')
}

fn is_cyrillic(c: char) -> bool {
    matches!(c, '\u{400}'..='\u{52f}')
}
