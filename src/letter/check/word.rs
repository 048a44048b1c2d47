//! The words of a text, each with its place and in a form that can be compared.

use std::ops::Range;

/// A word: letters, with apostrophes between them.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(super) struct Word {
    /// Characters from the start of the text.
    pub(super) at: Range<usize>,
    /// Small letters, ё as е, a leading ў as у, every apostrophe as ’.
    pub(super) plain: String,
    /// Begins with a capital.
    pub(super) capital: bool,
    /// Begins a sentence.
    pub(super) first: bool,
    /// Stands with the word before it in one clause.
    pub(super) joined: bool,
}

/// The signs that are written for an apostrophe.
pub(super) const APOSTROPHES: [char; 4] = ['\'', '’', 'ʼ', '‘'];

pub(super) fn words(chars: &[char]) -> Vec<Word> {
    let mut found: Vec<Word> = Vec::new();
    let mut at = 0;
    while at < chars.len() {
        let end = word_end(chars, at);
        if end == at {
            at += 1;
            continue;
        }
        let before = found.last().map_or(0, |word| word.at.end);
        let between = chars.get(before..at).unwrap_or_default();
        let first = found.is_empty() || between.iter().any(|c| ends_sentence(*c));
        let letters: String = chars.iter().skip(at).take(end - at).collect();
        found.push(Word {
            at: at..end,
            plain: plain(&letters),
            capital: letters.chars().next().is_some_and(char::is_uppercase),
            first,
            joined: !first
                && between
                    .iter()
                    .all(|c| *c == ' ' || *c == '\u{a0}' || *c == '-'),
        });
        at = end;
    }
    found
}

/// A word or a part of a pattern in the form in which they are compared.
pub(super) fn plain(word: &str) -> String {
    let mut plain = String::with_capacity(word.len());
    for c in word.chars().flat_map(char::to_lowercase) {
        match c {
            'ё' => plain.push('е'),
            // After a vowel Belarusian writes ў for у: «ўлада» is «улада».
            'ў' if plain.is_empty() => plain.push('у'),
            // A stress mark on a vowel.
            '\u{301}' => {}
            c if APOSTROPHES.contains(&c) => plain.push('’'),
            c => plain.push(c),
        }
    }
    plain
}

fn word_end(chars: &[char], start: usize) -> usize {
    let is_letter = |at: usize| {
        chars
            .get(at)
            .is_some_and(|c| c.is_alphabetic() || *c == '\u{301}')
    };
    let mut end = start;
    while is_letter(end)
        || (end > start
            && chars.get(end).is_some_and(|c| APOSTROPHES.contains(c))
            && is_letter(end + 1))
    {
        end += 1;
    }
    end
}

fn ends_sentence(c: char) -> bool {
    matches!(c, '.' | '!' | '?' | '…' | '\n')
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn words_have_their_places() {
        let chars: Vec<char> = "Ўсё п'ецца. Бел-чырвона, а\nЁж".chars().collect();
        let found: Vec<_> = words(&chars)
            .into_iter()
            .map(|word| (word.at, word.plain, word.first, word.joined))
            .collect();
        let expected = [
            (0..3, "усе", true, false),
            (4..10, "п’ецца", false, true),
            (12..15, "бел", true, false),
            (16..23, "чырвона", false, true),
            (25..26, "а", false, false),
            (27..29, "еж", true, false),
        ];
        let expected =
            expected.map(|(at, word, first, joined)| (at, word.to_owned(), first, joined));
        assert_eq!(found, expected);
    }
}
