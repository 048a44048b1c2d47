//! Telephone numbers, addresses of the net, emoji, capitals that stand for words.

use super::word::Word;
use super::{Kind, Match};
use serde::Deserialize;
use std::ops::Range;

/// What looks like one of these and is none, and the smileys made of signs.
#[derive(Debug, Clone, Deserialize)]
#[serde(deny_unknown_fields)]
pub(super) struct Known {
    /// Faces made of signs.
    smileys: Vec<String>,
    /// Words that are written in capitals to be loud.
    loud: Vec<String>,
    /// Pairs with a stroke that are no two forms of a word.
    pub(super) slashes: Vec<String>,
    /// Endings of addresses of the net.
    domains: Vec<String>,
}

/// Digits of a telephone number, at least.
const DIGITS: usize = 7;
/// Letters of an abbreviation, at most; longer words in capitals are loud.
const LETTERS: usize = 6;

impl Known {
    /// All of it.
    pub(super) fn find(&self, chars: &[char], words: &[Word]) -> Vec<Match> {
        let mut found = self.addresses(chars);
        found.extend(telephones(chars));
        found.extend(emoji(chars));
        found.extend(self.smileys(chars));
        found.extend(self.abbreviations(chars, words));
        found
    }

    /// E-mail, links and @names.
    fn addresses(&self, chars: &[char]) -> Vec<Match> {
        let mut found = Vec::new();
        for at in chunks(chars) {
            let chunk: String = chars.get(at.clone()).unwrap_or_default().iter().collect();
            let small = chunk.to_lowercase();
            let site = small.split('/').next().unwrap_or("");
            let is_site = site.rsplit_once('.').is_some_and(|(name, end)| {
                !name.is_empty() && self.domains.iter().any(|d| d == end)
            });
            let named = |at: usize| small.chars().nth(at + 1).is_some_and(char::is_alphanumeric);
            let key = match small.chars().position(|c| c == '@') {
                Some(0) if named(0) => "personal-data-account",
                Some(sign) if sign > 0 && named(sign) => "personal-data-mail",
                _ if small.contains("://") || small.starts_with("www.") || is_site => {
                    "personal-data-link"
                }
                _ => continue,
            };
            found.push(Match::new(Kind::PersonalData, key, at));
        }
        found
    }

    fn smileys(&self, chars: &[char]) -> Vec<Match> {
        let mut found = Vec::new();
        let mut at = 0;
        while at < chars.len() {
            let rest = chars.get(at..).unwrap_or_default();
            let starts = |smiley: &&String| {
                rest.iter()
                    .copied()
                    .take(smiley.chars().count())
                    .eq(smiley.chars())
            };
            let Some(smiley) = self.smileys.iter().filter(starts).max_by_key(|s| s.len()) else {
                at += 1;
                continue;
            };
            let end = at + smiley.chars().count();
            let run = chars
                .iter()
                .skip(end)
                .take_while(|c| matches!(c, ')' | '('))
                .count();
            found.push(Match::new(Kind::Emoji, "emoticon", at..end + run));
            at = end + run;
        }
        found
    }

    fn abbreviations(&self, chars: &[char], words: &[Word]) -> Vec<Match> {
        let all = |word: &Word| {
            let letters = chars.get(word.at.clone()).unwrap_or_default();
            // Latin capitals are named as foreign letters already.
            let capital = |c: &char| c.is_uppercase() && !c.is_ascii();
            letters.len() > 1 && letters.iter().all(capital)
        };
        let mut found = Vec::new();
        for (number, word) in words.iter().enumerate().filter(|(_, word)| all(word)) {
            let before = number.checked_sub(1).and_then(|at| words.get(at));
            // Two words in capitals side by side are loud; «ИК» is alone.
            let beside = [
                before.filter(|_| word.joined),
                words.get(number + 1).filter(|w| w.joined),
            ];
            let loud = beside.into_iter().flatten().any(all)
                || word.at.len() > LETTERS
                || self.loud.contains(&word.plain);
            if !loud {
                found.push(Match::new(
                    Kind::Abbreviation,
                    "abbreviation",
                    word.at.clone(),
                ));
            }
        }
        found
    }
}

/// Pieces between spaces, without the signs around them.
fn chunks(chars: &[char]) -> Vec<Range<usize>> {
    let mut found = Vec::new();
    let mut start = 0;
    for piece in chars.split(|c| c.is_whitespace()) {
        let around = |c: &&char| !c.is_alphanumeric() && **c != '@';
        let front = piece.iter().take_while(around).count();
        let back = piece.iter().rev().take_while(around).count();
        if front + back < piece.len() {
            found.push(start + front..start + piece.len() - back);
        }
        start += piece.len() + 1;
    }
    found
}

fn telephones(chars: &[char]) -> Vec<Match> {
    let is_part =
        |c: char| c.is_ascii_digit() || matches!(c, ' ' | '-' | '–' | '(' | ')' | '+' | '\u{a0}');
    let mut found = Vec::new();
    let mut at = 0;
    while at < chars.len() {
        let run = chars.iter().skip(at).take_while(|c| is_part(**c)).count();
        if run == 0 {
            at += 1;
            continue;
        }
        let is_edge = |c: &&char| !c.is_ascii_digit() && !matches!(**c, '+' | '(');
        let piece = chars.get(at..at + run).unwrap_or_default();
        let front = piece.iter().take_while(is_edge).count();
        let back = piece
            .iter()
            .rev()
            .take_while(|c| !c.is_ascii_digit())
            .count();
        let number = piece
            .get(front..run - back.min(run - front))
            .unwrap_or_default();
        if is_telephone(number) {
            let place = at + front..at + front + number.len();
            found.push(Match::new(
                Kind::PersonalData,
                "personal-data-telephone",
                place,
            ));
        }
        at += run;
    }
    found
}

/// Enough digits, and no day, no years, no big number in groups of three.
fn is_telephone(number: &[char]) -> bool {
    let text: String = number.iter().collect();
    let groups: Vec<&str> = text
        .split(|c: char| !c.is_ascii_digit())
        .filter(|g| !g.is_empty())
        .collect();
    let lengths: Vec<usize> = groups.iter().map(|group| group.len()).collect();
    let only = |signs: &[char]| {
        text.chars()
            .all(|c| c.is_ascii_digit() || signs.contains(&c))
    };
    let is_day = only(&['-']) && lengths == [4, 2, 2];
    let is_years = only(&['-', '–', ' ']) && lengths == [4, 4];
    let in_threes =
        only(&[' ', '\u{a0}']) && lengths.iter().skip(1).all(|n| *n == 3) && lengths.len() > 1;
    lengths.iter().sum::<usize>() >= DIGITS && !is_day && !is_years && !in_threes
}

fn emoji(chars: &[char]) -> Vec<Match> {
    let mut found: Vec<Match> = Vec::new();
    for (at, c) in chars.iter().enumerate() {
        let joins = matches!(c, '\u{200d}' | '\u{fe0f}' | '\u{20e3}');
        if !joins && !is_emoji(*c) {
            continue;
        }
        match found.last_mut() {
            Some(last) if last.at.end == at => last.at.end = at + 1,
            _ if joins => {}
            _ => found.push(Match::new(Kind::Emoji, "emoji", at..at + 1)),
        }
    }
    found
}

fn is_emoji(c: char) -> bool {
    matches!(c,
        '\u{1f000}'..='\u{1faff}' | '\u{2600}'..='\u{27bf}' | '\u{2b00}'..='\u{2bff}'
        | '\u{2190}'..='\u{21ff}' | '\u{2300}'..='\u{23ff}' | '\u{25a0}'..='\u{25ff}'
        | '\u{e0020}'..='\u{e007f}')
}
