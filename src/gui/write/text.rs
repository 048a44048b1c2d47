//! The ready text as it was filled in, and what each of its paragraphs means.

use super::Write;
use crate::gui::desk::Desk;
use crate::letter;
use crate::people;
use crate::person::Person;
use crate::template::{Blanks, Field};
use crate::words::Tongue;

/// Paragraphs with their meanings.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub struct Written {
    paragraphs: Vec<(String, String)>,
}

impl Written {
    /// A filled text and the meaning of each of its lines.
    pub fn new(text: &str, meanings: Vec<String>) -> Self {
        let meanings = meanings.into_iter().chain(std::iter::repeat(String::new()));
        let lines = text.lines().map(str::to_owned);
        Self {
            paragraphs: lines.zip(meanings).collect(),
        }
    }

    /// The text.
    pub fn text(&self) -> String {
        let lines: Vec<&str> = self
            .paragraphs
            .iter()
            .map(|(line, _)| line.as_str())
            .collect();
        lines.join("\n")
    }

    /// What a line means; `None` for the user's own words.
    pub fn meaning(&self, line: &str) -> Option<&str> {
        let known = self
            .paragraphs
            .iter()
            .find(|(known, _)| known == line.trim());
        known.map(|(_, meaning)| meaning.as_str())
    }

    /// The text with each paragraph that was `before`'s exchanged for ours; words that are the
    /// user's own stay where they stand. Where nothing of `before` is left, the text as it is.
    pub fn exchange(&self, before: &Self, text: &str) -> String {
        if text.trim().is_empty() || before.paragraphs.is_empty() {
            return self.text();
        }
        if before.text() == text {
            return self.text();
        }
        let exchanged = text.split('\n').map(|line| {
            let known = before
                .paragraphs
                .iter()
                .position(|(known, _)| known == line);
            let ours = known.and_then(|at| self.paragraphs.get(at));
            ours.map_or(line, |(line, _)| line.as_str())
        });
        exchanged.collect::<Vec<_>>().join("\n")
    }
}

/// What is known of both people for the text.
pub fn blanks(write: &Write, person: &Person, desk: &Desk) -> Blanks {
    let known = letter::blanks_for(person, write.language, write.writer, desk.today);
    // Only a broken built-in file could fail here, which a test rules out.
    let mut blanks = known.unwrap_or_default();
    blanks.to = write.sex_of(person);
    for (field, value) in &write.fields {
        if !value.trim().is_empty() {
            blanks.set(*field, value.trim());
        }
    }
    blanks
}

/// The same for the meaning: a reader of Latin letters reads the name in them.
pub fn blanks_of_meaning(mut blanks: Blanks, person: &Person, tongue: Tongue) -> Blanks {
    if matches!(
        tongue,
        Tongue::Belarusian | Tongue::Russian | Tongue::Ukrainian
    ) {
        return blanks;
    }
    let latin = person.names.latin.clone();
    let latin = latin.unwrap_or_else(|| people::latin(person.name()));
    if let Some(given) = latin.split_whitespace().next() {
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
        let she = Written::new("Дорогая Анна!\nЯ рада.", vec!["Dear".into(), "Glad".into()]);
        let he = Written::new("Дорогая Анна!\nЯ рад.", vec!["Dear".into(), "Glad".into()]);
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
        assert_eq!(he.meaning("Я рад."), Some("Glad"));
        assert_eq!(he.meaning("Мой кот спит."), None);
    }
}
