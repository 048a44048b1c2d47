//! The texts: ready ones, the supporter's own among them, the phrases, the checks.

use crate::letter::check::Checks;
use crate::letter::{Error, Library, Phrases, Text};
use crate::storage::{self, OwnFile, Storage};
use crate::words::UiLanguage;
use std::path::PathBuf;

/// The texts, with the checks' reasons in the reader's language.
#[derive(Debug, Clone, Default)]
pub struct Texts {
    /// Ready texts, the supporter's own in their places.
    pub library: Library,
    /// Sentences by theme.
    pub phrases: Phrases,
    /// What is looked for in a text. `None` only for a broken built-in file.
    pub checks: Option<Checks>,
    /// What the supporter's own texts are.
    pub own: Vec<Own>,
    /// Files of the supporter's own that are broken.
    pub broken: Vec<Error>,
    /// Where the supporter's own texts lie.
    pub folder: PathBuf,
    shipped: Library,
    lists: Vec<OwnFile>,
}

/// A ready text of the supporter's own, and its file's name without the ending.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Own {
    /// The file's name without the ending.
    pub stem: String,
    /// What is in it.
    pub text: Text,
}

/// The supporter's own files as they were read.
#[derive(Debug, Clone, Default)]
pub struct OwnFiles {
    folder: PathBuf,
    texts: Vec<OwnFile>,
    lists: Vec<OwnFile>,
}

impl OwnFiles {
    /// Reads the ready texts and the lists of words.
    ///
    /// # Errors
    /// A file exists and cannot be read.
    pub fn read(storage: &Storage) -> Result<Self, storage::Error> {
        Ok(Self {
            folder: storage.texts_folder(),
            texts: storage.own_texts()?,
            lists: storage.own_checks()?,
        })
    }
}

impl Texts {
    /// The texts that come with the program. A broken one is left out; tests rule that out.
    pub fn shipped(ui_language: UiLanguage) -> Self {
        let shipped = Library::shipped().unwrap_or_default();
        Self {
            library: shipped.clone(),
            phrases: Phrases::shipped().unwrap_or_default(),
            checks: Checks::shipped(ui_language.code()).ok(),
            own: Vec::new(),
            broken: Vec::new(),
            folder: PathBuf::new(),
            shipped,
            lists: Vec::new(),
        }
    }

    /// Puts the supporter's own files among the ready ones, in place of those that stood there.
    pub fn set_own_files(&mut self, files: OwnFiles, ui_language: UiLanguage) {
        self.library = self.shipped.clone();
        self.own.clear();
        self.broken.clear();
        for file in files.texts {
            match Text::read(&file.name, &file.text) {
                Ok(text) => {
                    self.library.add(text.clone());
                    self.own.retain(|known| known.text.id != text.id);
                    let stem = file.stem().to_owned();
                    self.own.push(Own { stem, text });
                }
                Err(error) => self.broken.push(error),
            }
        }
        self.folder = files.folder;
        self.lists = files.lists;
        let broken = self.set_ui_language(ui_language);
        self.broken.extend(broken);
    }

    /// Switches the reasons to another language; returns the lists of words that are broken.
    pub fn set_ui_language(&mut self, ui_language: UiLanguage) -> Vec<Error> {
        self.checks = Checks::shipped(ui_language.code()).ok();
        let Some(checks) = &mut self.checks else {
            return Vec::new();
        };
        let lists = self.lists.iter();
        lists
            .filter_map(|file| checks.add(&file.name, &file.text).err())
            .collect()
    }

    /// The supporter's own text with an id.
    pub fn own(&self, id: &str) -> Option<&Own> {
        self.own.iter().find(|own| own.text.id == id)
    }
}
