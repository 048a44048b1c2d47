//! A birth date within a text.

use super::words::Words;
use crate::person::BirthDate;

/// How many words from here on give a birth: `1990 г. р.`, `12.03.1980`, "born 24 January 1980".
/// A month in words counts without a word for the birth behind a name only: streets bear dates.
pub(super) fn length(
    tokens: &[&str],
    is_behind_name: impl Fn() -> bool,
    words: &Words,
) -> Option<usize> {
    let first = tokens.first()?.to_lowercase();
    let digit = first.starts_with(|c: char| c.is_ascii_digit());
    if !digit && !words.begins_birth(&first) {
        return None;
    }
    let behind_name = is_behind_name();
    let most = tokens.len().min(MOST_WORDS);
    (1..=most).rev().find(|length| {
        let run = tokens.get(..*length).unwrap_or_default().join(" ");
        let small = run.to_lowercase();
        let marked = words.marks_birth(&small);
        let last = small.trim_end_matches(['г', '.', ' ']);
        let ends = words.ends_birth(&small) || last.ends_with(|c: char| c.is_ascii_digit());
        (*length == 1 || marked || behind_name) && ends && read(&run, words).is_some()
    })
}

/// «24 января 1980 года рождения» has the most words of them.
const MOST_WORDS: usize = 6;

/// The birth date that a text gives and nothing else. A year or a birthday alone needs a word that
/// says so.
pub(super) fn read(text: &str, words: &Words) -> Option<BirthDate> {
    if !text.contains(|c: char| c.is_ascii_digit()) {
        return None;
    }
    let small = text.to_lowercase();
    let marked = words.marks_birth(&small);
    let whole = |date: &BirthDate| date.full().is_some() || marked;
    let bare = small.trim_matches(['(', ')', ' ']);
    if let Some(date) = BirthDate::typed(bare).filter(whole) {
        return Some(date);
    }
    let long = |word: &&str| word.len() >= WHOLE_DATE;
    let mut dates = small
        .split_whitespace()
        .filter(long)
        .filter_map(BirthDate::typed);
    if let Some(date) = dates.find(|date| date.full().is_some()) {
        return Some(date);
    }
    let years = small.split(|c: char| !c.is_ascii_digit());
    let mut years = years.filter(|part| part.len() == 4);
    let year = years.next()?;
    let plausible = year.starts_with("19") || year.starts_with("20");
    (marked && plausible && years.next().is_none())
        .then(|| year.parse().ok())
        .flatten()
}

/// The shortest date with its whole year: 1.3.1980.
const WHOLE_DATE: usize = 8;

/// The birth date that stands behind a word which says so, or beside a name: a year alone is one,
/// and a birthday without its year.
pub(super) fn read_labelled(text: &str, words: &Words) -> Option<BirthDate> {
    BirthDate::typed(text).or_else(|| read(text, words))
}

/// Whether a word is the name of a month.
pub(super) fn is_month(word: &str) -> bool {
    let named = word.starts_with(char::is_alphabetic);
    named && BirthDate::typed(&format!("1 {word}")).is_some()
}
