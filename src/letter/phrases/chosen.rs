//! A card put together from phrases: in a sensible order, no phrase twice.

use super::{Phrase, Phrases};
use crate::facility::CardLanguage;
use crate::template::{Blanks, Missing};

/// The phrases of one card.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub struct Chosen {
    ids: Vec<String>,
}

impl Chosen {
    /// Adds a phrase behind the others of its theme and before those of later themes. `false`
    /// where it stands there already, or where there is no such phrase.
    pub fn add(&mut self, phrases: &Phrases, id: &str) -> bool {
        let Some(place) = phrases.place(id) else {
            return false;
        };
        if self.ids.iter().any(|known| known == id) {
            return false;
        }
        let later = |known: &String| phrases.place(known).is_some_and(|other| other > place);
        let at = self.ids.iter().position(later).unwrap_or(self.ids.len());
        self.ids.insert(at, id.to_owned());
        true
    }

    /// Takes a phrase out.
    pub fn remove(&mut self, id: &str) {
        self.ids.retain(|known| known != id);
    }

    /// The phrases in the order in which they are written.
    pub fn ids(&self) -> &[String] {
        &self.ids
    }

    /// The text, a phrase a line.
    ///
    /// # Errors
    /// Everything that must be asked first.
    pub fn fill(
        &self,
        phrases: &Phrases,
        language: CardLanguage,
        blanks: &Blanks,
    ) -> Result<String, Vec<Missing>> {
        let (mut lines, mut missing) = (Vec::new(), Vec::new());
        for phrase in self.phrases(phrases) {
            match phrase.paragraph.fill(language, blanks) {
                Ok(line) => lines.push(line),
                Err(lacking) => missing.extend(lacking),
            }
        }
        missing.sort();
        missing.dedup();
        if missing.is_empty() {
            Ok(lines.join("\n"))
        } else {
            Err(missing)
        }
    }

    /// What each phrase says in a language of the program.
    pub fn meaning(&self, phrases: &Phrases, ui_language: &str, blanks: &Blanks) -> Vec<String> {
        let sentence = |phrase: &Phrase| phrase.paragraph.meaning(ui_language, blanks);
        self.phrases(phrases).map(sentence).collect()
    }

    fn phrases<'a>(&'a self, phrases: &'a Phrases) -> impl Iterator<Item = &'a Phrase> {
        self.ids.iter().filter_map(|id| phrases.get(id))
    }
}
