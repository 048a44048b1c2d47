//! The phrase book: sentences by theme that make a card of one's own.

use super::source::{Error, Source, read};
use super::text::{Paragraph, RawParagraph, check_months, title};
use serde::Deserialize;
use std::collections::BTreeMap;

/// The phrase book, themes in the order in which a card takes them.
#[derive(Debug, Clone, Default)]
pub struct Phrases {
    themes: Vec<Theme>,
}

/// A theme and its phrases.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Theme {
    /// Stable key: `greeting`.
    pub id: String,
    /// Its place in a card, from 1.
    pub order: u32,
    /// What can be said about it.
    pub phrases: Vec<Phrase>,
    title: BTreeMap<String, String>,
}

/// One or two sentences that stand by themselves.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Phrase {
    /// Stable key: `greeting-1`.
    pub id: String,
    /// The months (1–12) in which it is true; empty: all year.
    pub months: Vec<u32>,
    /// Its words and its meanings.
    pub paragraph: Paragraph,
}

/// The files of `assets/phrases/`.
const FILES: &[(&str, &str)] = &[];

impl Phrases {
    /// The phrase book that comes with the program.
    ///
    /// # Errors
    /// Only for a file that is broken, which a test rules out.
    pub fn shipped() -> Result<Self, Error> {
        let themes = FILES.iter().map(|(file, text)| Theme::read(file, text));
        let mut themes: Vec<Theme> = themes.collect::<Result<_, _>>()?;
        themes.sort_by_key(|theme| theme.order);
        Ok(Self { themes })
    }

    /// All themes, in the order in which a card takes them.
    pub fn themes(&self) -> &[Theme] {
        &self.themes
    }

    /// The phrase with an id.
    pub fn get(&self, id: &str) -> Option<&Phrase> {
        let mut phrases = self.themes.iter().flat_map(|theme| &theme.phrases);
        phrases.find(|phrase| phrase.id == id)
    }
}

impl Theme {
    /// Reads one file of `assets/phrases/`.
    ///
    /// # Errors
    /// Everything that is wrong in it, with line and column.
    pub fn read(file: &str, text: &str) -> Result<Self, Error> {
        let raw: RawTheme = read(file, text)?;
        let mut source = Source::new(file, text);
        let phrases = raw.phrases.into_iter().map(|raw| {
            check_months(&raw.months, &mut source);
            let words = RawParagraph {
                ru: raw.ru,
                be: raw.be,
                meaning: raw.meaning,
            };
            Phrase {
                id: raw.id,
                months: raw.months,
                paragraph: Paragraph::of(words, &mut source),
            }
        });
        let phrases = phrases.collect();
        source.finish(Self {
            id: raw.theme,
            order: raw.order,
            phrases,
            title: raw.title,
        })
    }

    /// What it is called in a language of the program.
    pub fn title(&self, tongue: &str) -> &str {
        title(&self.title, tongue).unwrap_or(&self.id)
    }
}

impl Phrase {
    /// Whether it can be said in a month (1–12).
    pub fn fits(&self, month: u32) -> bool {
        self.months.is_empty() || self.months.contains(&month)
    }
}

#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
struct RawTheme {
    theme: String,
    order: u32,
    title: BTreeMap<String, String>,
    phrases: Vec<RawPhrase>,
}

#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
struct RawPhrase {
    id: String,
    #[serde(default)]
    months: Vec<u32>,
    ru: String,
    be: String,
    meaning: BTreeMap<String, String>,
}
