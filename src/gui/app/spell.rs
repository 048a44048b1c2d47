//! When the text is looked through for spelling.

use super::clock::after;
use super::{App, Message};
use crate::facility::CardLanguage;
use crate::gui::spelling::Answer;
use crate::letter::check::RightWords;
use crate::storage;
use iced::Task;
use std::time::Duration;

/// So soon after a stroke.
const DELAY: Duration = Duration::from_millis(400);

impl App {
    /// Has the text looked through, unless it is already or there is no dictionary for it.
    pub(super) fn check_spelling_soon(&mut self) -> Task<Message> {
        let Some(asked) = self
            .write
            .letter
            .as_ref()
            .and_then(|letter| letter.unspelt())
        else {
            return Task::none();
        };
        match self.speller.has(asked.language) {
            Some(false) => Task::none(),
            _ if std::mem::replace(&mut self.spell_waits, true) => Task::none(),
            // Nobody has looked for the dictionary yet: the first time nothing is waited for.
            None => Task::done(Message::SpellingDue),
            Some(true) => Task::perform(after(DELAY), |()| Message::SpellingDue),
        }
    }

    pub(super) fn check_spelling(&self) -> Task<Message> {
        let asked = self
            .write
            .letter
            .as_ref()
            .and_then(|letter| letter.unspelt());
        let (Some(asked), Some(checks)) = (asked, self.texts.checks.clone()) else {
            return Task::none();
        };
        let (speller, folder) = (self.speller.clone(), self.folder.clone());
        Task::future(
            async move { Message::SpellingChecked(speller.answer(asked, &checks, &folder)) },
        )
    }

    /// Takes what was found for the text as it stands; for another one it is looked again.
    pub(super) fn finish_spelling(&mut self, answer: Answer) -> Task<Message> {
        self.speller = answer.speller;
        if let Some(letter) = &mut self.write.letter {
            letter.spelt(answer.asked, answer.found);
        }
        self.check_spelling_soon()
    }

    /// Keeps a word that the user calls right.
    pub(super) fn save_right_word(&self, language: CardLanguage, word: String) -> Task<Message> {
        let folder = self.folder.clone();
        Task::future(
            async move { Message::RightWordsLoaded(folder.add_right_word(language, &word)) },
        )
    }

    pub(super) fn set_right_words(
        &mut self,
        words: Result<RightWords, storage::Error>,
    ) -> Task<Message> {
        match words {
            Ok(words) => self.speller.set_right_words(words),
            Err(error) => self.trouble = Some(self.session.words.storage_error(&error)),
        }
        if let Some(letter) = &mut self.write.letter {
            letter.reset_spelling();
        }
        self.check_spelling_soon()
    }
}
