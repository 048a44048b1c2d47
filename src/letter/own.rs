//! The supporter's own ready texts: a card that was written, kept for the next person.
//!
//! They have the form of the texts that come with the program, one file each, so they can be
//! changed in any editor and passed on.

use super::library::Library;
use super::occasion::Occasion;
use super::source::Error;
use super::text::{RawParagraph, RawText, Text};
use crate::facility::Language;
use crate::people;
use crate::template::{Field, Template};
use std::collections::{BTreeMap, BTreeSet};
use std::ops::Range;

/// A card that is to become a ready text.
#[derive(Debug, Clone, Copy)]
pub struct Kept<'a> {
    /// What the supporter calls it, and in which language of the program.
    pub title: (&'a str, &'a str),
    /// The language of the card.
    pub language: Language,
    /// When one writes it.
    pub occasion: Occasion,
    /// Its words; what is to become a blank stands in `blanks`.
    pub text: &'a str,
    /// Places in the text, in characters, and the field that each becomes.
    pub blanks: &'a [(Range<usize>, Field)],
}

/// Where names stand in a text as whole words, in characters: the places to ask about before a
/// card is kept. The full name counts as one place.
pub fn places(text: &str, names: &[(Field, &str)]) -> Vec<(Range<usize>, Field)> {
    let chars: Vec<char> = text.chars().collect();
    let letter = |at: Option<usize>| {
        at.and_then(|at| chars.get(at))
            .is_some_and(|c| c.is_alphabetic())
    };
    let mut longest: Vec<(Field, Vec<char>)> = names
        .iter()
        .map(|(field, name)| (*field, name.trim().chars().collect::<Vec<char>>()))
        .filter(|(_, name)| !name.is_empty())
        .collect();
    longest.sort_by_key(|(_, name)| std::cmp::Reverse(name.len()));
    let mut found: Vec<(Range<usize>, Field)> = Vec::new();
    let mut at = 0;
    while at < chars.len() {
        let rest = chars.get(at..).unwrap_or_default();
        let stands = |name: &[char]| {
            rest.starts_with(name) && !letter(at.checked_sub(1)) && !letter(Some(at + name.len()))
        };
        match longest.iter().find(|(_, name)| stands(name)) {
            Some((field, name)) => {
                found.push((at..at + name.len(), *field));
                at += name.len();
            }
            None => at += 1,
        }
    }
    found
}

impl Kept<'_> {
    /// The file's text. Blank lines are left out; a line becomes a paragraph.
    ///
    /// # Errors
    /// What RON says about it, or about what was written: nothing that a text can hold.
    pub fn to_ron(&self, id: &str) -> Result<String, Error> {
        let template = self.template();
        let lines = template
            .lines()
            .map(str::trim)
            .filter(|line| !line.is_empty());
        let card = lines.map(|line| {
            let (ru, be) = match self.language {
                Language::Russian => (line.to_owned(), String::new()),
                Language::Belarusian => (String::new(), line.to_owned()),
            };
            RawParagraph {
                ru,
                be,
                meaning: BTreeMap::new(),
            }
        });
        let (tongue, title) = self.title;
        let raw = RawText {
            id: id.to_owned(),
            occasion: self.occasion.key().to_owned(),
            months: Vec::new(),
            title: BTreeMap::from([(tongue.to_owned(), title.trim().to_owned())]),
            card: card.collect(),
            letter: Vec::new(),
        };
        let pretty = ron::ser::PrettyConfig::default();
        let text = ron::ser::to_string_pretty(&raw, pretty)
            .map_err(|error| Error::of_form(id, &error.to_string()))?;
        // What is kept can be read again, or it is not kept.
        Text::read(id, &text)?;
        Ok(text)
    }

    /// The words with their blanks. Braces that were typed stay braces.
    fn template(&self) -> String {
        let chars: Vec<char> = self.text.chars().collect();
        let words = |at: Range<usize>| -> String {
            Template::escape(&chars.get(at).unwrap_or_default().iter().collect::<String>())
        };
        let mut places: Vec<&(Range<usize>, Field)> = self.blanks.iter().collect();
        places.sort_by_key(|(at, _)| at.start);
        let (mut template, mut done) = (String::new(), 0);
        for (at, field) in places {
            if at.start < done || at.end > chars.len() || at.start >= at.end {
                continue;
            }
            template += &words(done..at.start);
            template += &format!("{{{}}}", field.key());
            done = at.end;
        }
        template + &words(done..chars.len())
    }
}

/// A file's name for a title, without its ending: Latin letters, figures, hyphens; another one
/// than those that are taken.
pub fn id(title: &str, taken: &BTreeSet<String>) -> String {
    let latin = people::latin(title).to_lowercase();
    let kept = |c: char| if c.is_ascii_alphanumeric() { c } else { '-' };
    let dashed: String = latin.chars().map(kept).collect();
    let words: Vec<&str> = dashed.split('-').filter(|word| !word.is_empty()).collect();
    let name: String = words.join("-").chars().take(40).collect();
    let name = if name.is_empty() {
        "text".to_owned()
    } else {
        format!("my-{name}")
    };
    let numbered = (2..).map(|number| format!("{name}-{number}"));
    let mut names = std::iter::once(name.clone()).chain(numbered);
    names.find(|name| !taken.contains(name)).unwrap_or(name)
}

impl Library {
    /// Adds the files of the supporter's folder (name and text). A file that is broken is named
    /// and left out; the rest works.
    pub fn add_own<'a>(
        &mut self,
        files: impl IntoIterator<Item = (&'a str, &'a str)>,
    ) -> Vec<Error> {
        let mut broken = Vec::new();
        for (file, text) in files {
            match Text::read(file, text) {
                Ok(text) => self.add(text),
                Err(error) => broken.push(error),
            }
        }
        broken
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::template::Blanks;

    #[test]
    fn names_are_found_as_whole_words() {
        let names = [
            (Field::Name, "Анна"),
            (Field::Known, "Анна Ландыш"),
            (Field::Me, " "),
        ];
        for (text, expected) in [
            ("Дорогая Анна!", vec![(8..12, Field::Name)]),
            (
                "Анна Ландыш, Анна",
                vec![(0..11, Field::Known), (13..17, Field::Name)],
            ),
            ("Жанна, Аннара, анна, Анной", vec![]),
        ] {
            assert_eq!(places(text, &names), expected, "{text}");
        }
    }

    #[test]
    fn a_card_is_kept_and_read_again() {
        let text = "Дорогая Анна!\n\n  «Ёж» {и} \"кот\" \\ \nАнна, пока.";
        let blanks = places(text, &[(Field::Name, "Анна")]);
        let kept = Kept {
            title: ("nl", "Mijn kaart"),
            language: Language::Russian,
            occasion: Occasion::Everyday,
            text,
            blanks: &blanks,
        };
        let file = kept.to_ron("my-card").unwrap();
        assert!(file.contains("Дорогая {name}!"), "{file}");
        let mut library = Library::default();
        let broken = library.add_own([("my-card.ron", file.as_str()), ("bad.ron", "(\n id: }")]);
        assert_eq!(broken.len(), 1);
        assert_eq!(
            (broken[0].file.as_str(), broken[0].faults[0].line),
            ("bad.ron", 2)
        );
        let own = library.get("my-card").unwrap();
        assert_eq!(own.title("en"), "Mijn kaart");
        let mut blanks = Blanks::default();
        blanks.set(Field::Name, "Ольга");
        let filled = own.fill(Language::Russian, &blanks).unwrap();
        assert_eq!(filled, "Дорогая Ольга!\n«Ёж» {и} \"кот\" \\\nОльга, пока.");
        assert_eq!(own.languages(), [Language::Russian]);
    }

    #[test]
    fn a_title_becomes_a_file_name() {
        let taken = BTreeSet::from(["my-kaart".to_owned()]);
        for (title, expected) in [
            ("Kaart", "my-kaart-2"),
            ("  Zum Geburtstag!  ", "my-zum-geburtstag"),
            ("Мой кот", "my-moy-kot"),
            ("…", "text"),
            ("../../x", "my-x"),
        ] {
            assert_eq!(id(title, &taken), expected, "{title}");
        }
    }
}
