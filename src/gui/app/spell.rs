//! When the spelling of the text is checked.

use super::clock::after;
use super::{App, Message};
use crate::facility::CardLanguage;
use crate::gui::spelling::Answer;
use crate::letter::check::RightWords;
use crate::storage;
use iced::Task;
use std::time::Duration;

/// The delay after a keystroke.
const DELAY: Duration = Duration::from_millis(400);

impl App {
    /// Schedules a spelling check, unless one is done or there is no dictionary.
    pub(super) fn check_spelling_soon(&mut self) -> Task<Message> {
        let Some(request) = self
            .write
            .letter
            .as_ref()
            .and_then(|letter| letter.spelling_request())
        else {
            return Task::none();
        };
        match self.speller.has(request.language) {
            Some(false) => Task::none(),
            _ if std::mem::replace(&mut self.spell_waits, true) => Task::none(),
            // The dictionary was never looked for: the first check is not delayed.
            None => Task::done(Message::SpellingDue),
            Some(true) => Task::perform(after(DELAY), |()| Message::SpellingDue),
        }
    }

    pub(super) fn check_spelling(&self) -> Task<Message> {
        let request = self
            .write
            .letter
            .as_ref()
            .and_then(|letter| letter.spelling_request());
        let (Some(request), Some(checks)) = (request, self.texts.checks.clone()) else {
            return Task::none();
        };
        let (speller, folder) = (self.speller.clone(), self.folder.clone());
        Task::future(
            async move { Message::SpellingChecked(speller.answer(request, &checks, &folder)) },
        )
    }

    /// Applies the result if the text is unchanged; otherwise checks again.
    pub(super) fn finish_spelling(&mut self, answer: Answer) -> Task<Message> {
        self.speller = answer.speller;
        if let Some(letter) = &mut self.write.letter {
            letter.apply_spelling(answer.request, answer.found);
        }
        self.check_spelling_soon()
    }

    /// Keeps a word that the user accepts as correct.
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
            Err(error) => self.trouble = Some(self.workspace.words.storage_error(&error)),
        }
        if let Some(letter) = &mut self.write.letter {
            letter.reset_spelling();
        }
        self.check_spelling_soon()
    }
}
