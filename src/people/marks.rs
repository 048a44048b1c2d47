//! The parts of a shown text that a search matched, in whatever spelling.

use super::{Wanted, fold};
use crate::spelling::is_apostrophe;
use std::ops::Range;

/// A searched word matches at most this many times its own number of letters.
const LONGEST: usize = 3;

/// What somebody is searched by, once for all the rows that are drawn.
#[derive(Debug, Default)]
pub struct Marks {
    wanted: Vec<Wanted>,
}

impl Marks {
    /// The marks of a search text.
    pub fn of(search: &str) -> Self {
        let wanted = search.split_whitespace().filter_map(Wanted::of).collect();
        Self { wanted }
    }

    /// The parts of a shown text that begin as a searched word does, in order and apart, as bytes:
    /// `Bialiatski` marks «Беляцкий».
    pub fn in_text(&self, shown: &str) -> Vec<Range<usize>> {
        let mut marks: Vec<Range<usize>> = Vec::new();
        if self.wanted.is_empty() {
            return marks;
        }
        for start in beginnings(shown) {
            let ends = self
                .wanted
                .iter()
                .filter_map(|word| word.end_in(&shown[start..]));
            let Some(end) = ends.max().map(|end| start + end) else {
                continue;
            };
            match marks.last_mut() {
                Some(last) if last.end >= start => last.end = last.end.max(end),
                _ => marks.push(start..end),
            }
        }
        marks
    }

    /// Whether every searched word begins a word of the text; so for no word.
    pub fn all_in(&self, text: &str) -> bool {
        let begins = |word: &Wanted| beginnings(text).any(|at| word.end_in(&text[at..]).is_some());
        self.wanted.iter().all(begins)
    }
}

/// Where the words of a text begin.
fn beginnings(text: &str) -> impl Iterator<Item = usize> {
    let mut inside = false;
    text.char_indices().filter_map(move |(at, letter)| {
        let letter = letter.is_alphanumeric() || inside && is_apostrophe(letter);
        let begins = letter && !inside;
        inside = letter;
        begins.then_some(at)
    })
}

impl Wanted {
    /// Where this word ends in a text that begins with it; `None` where it does not.
    fn end_in(&self, text: &str) -> Option<usize> {
        let spelled = self.spelled.trim_start();
        let folded = self.folded.trim_start();
        let most = spelled.chars().count() * LONGEST;
        let ends = text.char_indices().take(most);
        let ends: Vec<usize> = ends.map(|(at, letter)| at + letter.len_utf8()).collect();
        let same = ends
            .iter()
            .find(|end| text[..**end].to_lowercase() == spelled);
        let alike = || {
            let fits = |end: &&usize| fold(&text[..**end]).starts_with(folded);
            ends.iter().find(fits).filter(|_| !folded.is_empty())
        };
        let end = *same.or_else(alike)?;
        let after = text[end..].chars().next();
        let goes_on = after.is_some_and(char::is_alphanumeric);
        // What has no sound belongs to the letter before it: «Генадзь».
        let silent = after.filter(|letter| matches!(letter, 'ь' | 'ъ'));
        let end = end + silent.map_or(0, char::len_utf8);
        (!self.number || !goes_on).then_some(end)
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_letters_that_were_found_are_marked_in_any_spelling() {
        for (search, shown, marked) in [
            ("Bialiatski", "Алесь Беляцкий", &["Беляцки"][..]),
            ("бяляц", "Алесь Беляцкий", &["Беляц"]),
            ("бяляц", "Ales Bialiatski", &["Bialiats"]),
            ("Беляцкий", "Ales Bialiatski", &["Bialiatski"]),
            ("анн", "Анна Липова", &["Анн"]),
            ("ann", "Анна Липова", &["Ан"]),
            ("липова анна", "Анна Липова", &["Анна", "Липова"]),
            ("Henadz", "Генадзь Васількоў", &["Генадзь"]),
            ("ova", "Анна Липова", &[]),
            ("ик 4", "ИК №4, Гомель", &["ИК", "4"]),
            ("ик-4", "ИК №4, Гомель", &["ИК №4"]),
            ("4", "ИК №43, Гомель", &[]),
            ("homel", "ИК №4, Гомель", &["Гомель"]),
            ("шк", "Шкловский", &["Шк"]),
            ("мар'яна", "Мар’яна Тэстава", &["Мар’яна"]),
            ("дзям`янч", "Мар’яна Дзям’янчук", &["Дзям’янч"]),
            ("Maryana", "Мар’яна Тэстава", &["Мар’яна"]),
            ("", "Анна", &[]),
            ("…", "Анна", &[]),
        ] {
            let marks = Marks::of(search).in_text(shown);
            let found: Vec<&str> = marks.into_iter().map(|at| &shown[at]).collect();
            assert_eq!(found, marked, "{search} in {shown}");
        }
    }
}
