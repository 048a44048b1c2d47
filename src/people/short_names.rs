//! Which given names a word may stand for: «Ваня» for Иван, «Саша» for Александр and Александра.

use super::letters::plain;
use super::name_words::{frames, is_one_word, sounds};
use crate::spelling::is_apostrophe;
use serde::Deserialize;
use std::collections::HashMap;
use std::sync::LazyLock;

const SHORT_NAMES: &str = include_str!("../../assets/people/short_names.ron");

/// A given name with all by which people of this name go.
#[derive(Debug, Deserialize)]
struct Entry {
    full: Vec<String>,
    short: Vec<String>,
}

/// The file.
#[derive(Debug, Default, Deserialize)]
struct File {
    men: Vec<Entry>,
    women: Vec<Entry>,
}

/// The given names of the file by the consonants of everything that stands for them.
#[derive(Debug, Default)]
struct ShortNames {
    by_frame: HashMap<String, Vec<(String, usize)>>,
    /// The numbers of the names by everything that stands for them, as it is written.
    written: HashMap<String, Vec<usize>>,
    /// What each name begins with, in all its languages.
    first: Vec<Vec<char>>,
    /// The whole names, as they are written, and the numbers of the names.
    whole: Vec<(String, usize)>,
    /// The numbers before this one are of men.
    men: usize,
}

static SHIPPED: LazyLock<ShortNames> = LazyLock::new(|| {
    // A broken file is ruled out by a test.
    let file: File = ron::from_str(SHORT_NAMES).unwrap_or_default();
    let men = file.men.len();
    let entries: Vec<Entry> = file.men.into_iter().chain(file.women).collect();
    ShortNames {
        men,
        ..ShortNames::new(&entries)
    }
});

impl ShortNames {
    fn new(entries: &[Entry]) -> Self {
        let mut names = Self::default();
        for (at, Entry { full, short }) in entries.iter().enumerate() {
            for word in full.iter().chain(short) {
                let written = names.written.entry(as_written(word)).or_default();
                if !written.contains(&at) {
                    written.push(at);
                }
                let folded = sounds(word);
                for frame in frames(&folded) {
                    let known = names.by_frame.entry(frame).or_default();
                    if !known.contains(&(folded.clone(), at)) {
                        known.push((folded.clone(), at));
                    }
                }
            }
            let whole = full.iter().map(|word| (as_written(word), at));
            names.whole.extend(whole);
            let first = full.iter().flat_map(|word| {
                let letter: String = word.chars().take(1).collect();
                let folded = [sounds(word), sounds(&letter)];
                folded.map(|word| word.chars().next())
            });
            names.first.push(first.flatten().collect());
        }
        names
    }
}

fn as_written(word: &str) -> String {
    plain(word).replace(|c: char| is_apostrophe(c) || c == '\u{301}', "")
}

/// The numbers of the given names that a folded word may stand for; none for any other word.
pub(super) fn given_names(folded: &str) -> Vec<usize> {
    let frames = frames(folded);
    let known = frames
        .iter()
        .filter_map(|frame| SHIPPED.by_frame.get(frame));
    let known = known.flatten();
    let mut names: Vec<usize> = known
        .filter(|(word, _)| is_one_word(word, folded))
        .map(|(_, at)| *at)
        .collect();
    names.sort_unstable();
    names.dedup();
    names
}

/// The numbers of the given names that a word stands for as it is written, whatever its case and
/// apostrophe.
pub(super) fn given_names_written(word: &str) -> &'static [usize] {
    SHIPPED
        .written
        .get(&as_written(word))
        .map_or(&[], Vec::as_slice)
}

/// Every word of the file, as it is compared.
pub(super) fn written_names() -> impl Iterator<Item = &'static str> {
    SHIPPED.written.keys().map(String::as_str)
}

/// The whole names of the file, as they are compared, with their numbers.
pub(super) fn whole_names() -> &'static [(String, usize)] {
    &SHIPPED.whole
}

/// Whether two names are both of men or both of women.
pub(super) fn are_of_one_sex(a: usize, b: usize) -> bool {
    (a < SHIPPED.men) == (b < SHIPPED.men)
}

/// The first sounds of a given name.
pub(super) fn first_sounds(name: usize) -> &'static [char] {
    SHIPPED.first.get(name).map_or(&[], Vec::as_slice)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_file_is_whole() {
        let file: File = ron::from_str(SHORT_NAMES).unwrap();
        assert!(file.men.len() > 50 && file.women.len() > 40);
        for Entry { full, short } in file.men.iter().chain(&file.women) {
            assert!(!full.is_empty() && !short.is_empty(), "{full:?}");
            let words = full.iter().chain(short);
            let repeated = short.iter().filter(|word| full.contains(word));
            assert_eq!(repeated.count(), 0, "{full:?}");
            assert!(words.clone().all(|word| sounds(word).len() > 1), "{full:?}");
        }
    }
}
