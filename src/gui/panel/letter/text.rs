//! The ready text as it was filled in, and what each of its paragraphs means.

use super::Letter;
use crate::facility::CardLanguage;
use crate::letter;
use crate::people;
use crate::person::Person;
use crate::template::{Blanks, Field, Writer};
use crate::words::UiLanguage;
use crate::workspace::Workspace;
use chrono::NaiveDate;

/// Paragraphs that are not the user's own words: of the ready text, or phrases.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub struct LetterText {
    paragraphs: Vec<Paragraph>,
}

#[derive(Debug, Clone, PartialEq, Eq)]
struct Paragraph {
    /// Its number in the ready text, or the phrase's id.
    key: String,
    line: String,
    meaning: String,
}

impl LetterText {
    /// A filled ready text and the meaning of each of its lines.
    pub fn new(text: &str, meanings: Vec<String>) -> Self {
        let meanings = meanings.into_iter().chain(std::iter::repeat(String::new()));
        let lines = text.lines().zip(meanings).enumerate();
        Self {
            paragraphs: lines
                .map(|(number, (line, meaning))| Paragraph {
                    key: number.to_string(),
                    line: line.to_owned(),
                    meaning,
                })
                .collect(),
        }
    }

    /// Takes a phrase in.
    pub fn add(&mut self, id: &str, line: String, meaning: String) {
        self.paragraphs.retain(|known| known.key != id);
        self.paragraphs.push(Paragraph {
            key: id.to_owned(),
            line,
            meaning,
        });
    }

    /// Each paragraph with its meaning.
    pub fn pairs(&self) -> Vec<(String, String)> {
        let pairs = self.paragraphs.iter();
        pairs
            .map(|known| (known.line.clone(), known.meaning.clone()))
            .collect()
    }

    /// The text.
    pub fn text(&self) -> String {
        let lines: Vec<&str> = self.paragraphs.iter().map(|p| p.line.as_str()).collect();
        lines.join("\n")
    }

    /// The ready paragraph that a line is: its number in the ready text, or the phrase's id.
    pub fn key(&self, line: &str) -> Option<&str> {
        let known = self.paragraphs.iter().find(|known| known.line == line);
        known.map(|known| known.key.as_str())
    }

    /// What a line means; `None` for the user's own words.
    pub fn meaning(&self, line: &str) -> Option<&str> {
        let known = self
            .paragraphs
            .iter()
            .find(|known| known.line == line.trim());
        known.map(|known| known.meaning.as_str())
    }

    /// The text with each paragraph of `before` replaced by ours; words that are the
    /// user's own stay where they stand, and under ours where there was nothing before. Where we
    /// have nothing, the text stays.
    pub fn exchange(&self, before: &Self, text: &str) -> String {
        if self.paragraphs.is_empty() {
            return text.to_owned();
        }
        if text.trim().is_empty() {
            return self.text();
        }
        if before.paragraphs.is_empty() {
            return format!("{}\n{text}", self.text());
        }
        let exchanged = text.split('\n').map(|line| {
            let known = before.paragraphs.iter().find(|known| known.line == line);
            let ours = known.and_then(|known| self.paragraphs.iter().find(|p| p.key == known.key));
            ours.map_or(line, |ours| ours.line.as_str())
        });
        exchanged.collect::<Vec<_>>().join("\n")
    }
}

/// What the list knows of both people for a text.
pub fn blanks_for(
    person: &Person,
    language: CardLanguage,
    writer: Option<Writer>,
    today: NaiveDate,
) -> Blanks {
    // Only a broken built-in file could fail here, which a test rules out.
    letter::blanks_for(person, language, writer, today).unwrap_or_default()
}

/// What is known of both people for the text.
pub fn blanks(write: &Letter, person: &Person, workspace: &Workspace) -> Blanks {
    let mut blanks = blanks_for(person, write.language, write.writer, workspace.today);
    blanks.to = write.sex_of(person);
    for (field, value) in &write.fields {
        if !value.trim().is_empty() {
            blanks.set(*field, value.trim());
        }
    }
    blanks
}

/// The same for the meaning: a reader of Latin letters reads the name in them.
pub fn blanks_of_meaning(mut blanks: Blanks, person: &Person, ui_language: UiLanguage) -> Blanks {
    if matches!(
        ui_language,
        UiLanguage::Belarusian | UiLanguage::Russian | UiLanguage::Ukrainian
    ) {
        return blanks;
    }
    let latin = person.names.latin.clone();
    let latin = latin.unwrap_or_else(|| people::latin(person.name()));
    let greeted = blanks.get(Field::Name).is_some();
    if let Some(given) = latin.split_whitespace().next().filter(|_| greeted) {
        blanks.set(Field::Name, given);
    }
    blanks.set(Field::Known, latin);
    blanks
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn own_words_stay_when_the_rest_is_exchanged() {
        let she = LetterText::new("Дорогая Анна!\nЯ рада.", vec!["Dear".into(), "Glad".into()]);
        let he = LetterText::new("Дорогая Анна!\nЯ рад.", vec!["Dear".into(), "Glad".into()]);
        for (text, exchanged) in [
            ("Дорогая Анна!\nЯ рада.", "Дорогая Анна!\nЯ рад."),
            (
                "Дорогая Анна!\nМой кот спит.\nЯ рада.",
                "Дорогая Анна!\nМой кот спит.\nЯ рад.",
            ),
            ("Совсем другое.", "Совсем другое."),
            ("", "Дорогая Анна!\nЯ рад."),
        ] {
            assert_eq!(he.exchange(&she, text), exchanged, "{text}");
        }
        assert_eq!(LetterText::default().exchange(&she, "Кот."), "Кот.");
        assert_eq!(he.meaning("Я рад."), Some("Glad"));
        assert_eq!(he.meaning("Мой кот спит."), None);
    }
}
