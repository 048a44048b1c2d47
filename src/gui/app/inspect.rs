//! What the tests read from the window.

use super::App;
use crate::gui::panel::letter::Letter;
use crate::person::{Id, Person};
use crate::words::UiLanguage;

impl App {
    /// The text being written.
    pub fn text(&self) -> Option<String> {
        self.write.letter.as_ref().map(Letter::text)
    }

    /// The language that is spoken.
    pub fn ui_language(&self) -> UiLanguage {
        self.workspace.words.ui_language()
    }

    /// The people of the user's lists.
    pub fn listed(&self) -> &[Person] {
        self.workspace.listed()
    }

    /// Somebody who is known, by id.
    pub fn person(&self, id: &str) -> &Person {
        self.workspace.people.get(&Id(id.to_owned())).unwrap()
    }

    /// The search text.
    pub fn searched(&self) -> &str {
        self.write.people.searched()
    }

    /// How many are ticked on the page of dates.
    pub fn picked(&self) -> usize {
        self.dates.picked(&self.workspace)
    }
}
