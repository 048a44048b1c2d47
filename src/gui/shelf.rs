//! The books on the shelf: ready texts, the phrase book, the checks.

use crate::letter::check::Checks;
use crate::letter::{Library, Phrases};
use crate::words::Tongue;

/// The books, with the checks' reasons in the reader's language.
#[derive(Debug, Clone, Default)]
pub struct Shelf {
    /// Ready texts.
    pub library: Library,
    /// Sentences by theme.
    pub phrases: Phrases,
    /// What is looked for in a text. `None` only for a broken built-in file.
    pub checks: Option<Checks>,
}

impl Shelf {
    /// The books that come with the program. A broken one is left out; tests rule that out.
    pub fn shipped(tongue: Tongue) -> Self {
        Self {
            library: Library::shipped().unwrap_or_default(),
            phrases: Phrases::shipped().unwrap_or_default(),
            checks: Checks::shipped(tongue.code()).ok(),
        }
    }

    /// The reasons in another language.
    pub fn speak(&mut self, tongue: Tongue) {
        self.checks = Checks::shipped(tongue.code()).ok();
    }
}
