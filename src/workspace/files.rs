//! What is read on demand and what is saved: the one place where the faces' wishes meet the disk.

use super::{Error, Folder, Notice, Workspace};
use crate::facility::{self, OwnPlace, UserWord};
use crate::format::{Labels, Product, Products};
use crate::import::Mapping;
use crate::language::CardLanguage;
use crate::letter::check::{Checks, Dictionary, RightWords};
use crate::letter::{Library, Text};
use crate::paper::Measures;
use crate::person::{self, Person};
use crate::storage::{ListFile, Loaded, PrintError, Printers, Printing, Storage};
use std::path::Path;

impl Workspace {
    /// A handle of the files, for work that runs beside the face.
    pub fn folder(&self) -> Folder {
        Folder::new(self.storage.clone())
    }

    /// The ready texts, the user's own among them; a broken one is in the notices.
    ///
    /// # Errors
    /// Where the system does not give a file that is there.
    pub fn library(&self) -> Result<(Library, Vec<Notice>), Error> {
        let mut library = Library::shipped()?;
        let own = self.storage.own_texts()?;
        let files = own
            .iter()
            .map(|file| (file.name.as_str(), file.text.as_str()));
        let broken = library.add_own(files);
        Ok((library, broken.into_iter().map(Notice::Faulty).collect()))
    }

    /// The checks, with the user's own lists of words; a broken one is in the notices.
    ///
    /// # Errors
    /// Where the system does not give a file that is there.
    pub fn checks(&self) -> Result<(Checks, Vec<Notice>), Error> {
        let mut checks = Checks::shipped(self.ui_language().code())?;
        let own = self.storage.own_checks()?;
        let broken = own
            .iter()
            .filter_map(|file| checks.add(&file.name, &file.text).err());
        let broken = broken.map(Notice::Faulty).collect();
        Ok((checks, broken))
    }

    /// The system's dictionary of a language with the words that the user called right; nothing
    /// where there is no dictionary.
    ///
    /// # Errors
    /// Where the system does not give a file that is there.
    pub fn dictionary(
        &self,
        language: CardLanguage,
    ) -> Result<Option<(Dictionary, RightWords)>, Error> {
        let files = self.storage.dictionary(language);
        let dictionary = files.and_then(|files| Dictionary::new(&files.aff, &files.dic).ok());
        match dictionary {
            Some(dictionary) => Ok(Some((dictionary, self.storage.right_words()?.value))),
            None => Ok(None),
        }
    }

    /// The products, the user's own among them; a broken one is in the notices.
    ///
    /// # Errors
    /// Where the system does not give a file that is there.
    pub fn products(&self) -> Result<(Products, Vec<Notice>), Error> {
        let mut products = Products::shipped()?;
        let own = self.storage.own_products()?;
        let broken = own.iter().filter_map(|file| {
            let error = products.add(&file.text).err()?;
            Some(Notice::Product(file.name.clone(), error))
        });
        let broken = broken.collect();
        Ok((products, broken))
    }

    /// The product with an id, also a sheet of labels; or the ids that there are.
    ///
    /// # Errors
    /// Where a built-in file is broken.
    pub fn product(&self, id: &str, all: &Products) -> Result<Result<Product, Vec<String>>, Error> {
        if let Some(product) = all.get(id) {
            return Ok(Ok(product.clone()));
        }
        let labels = Labels::shipped()?;
        if let Some(label) = labels.get(id) {
            let product = label.product();
            return product.map(Ok).map_err(|error| Error::built(&error));
        }
        let mut ids: Vec<String> = all.all().iter().map(|p| p.id.clone()).collect();
        let checked = labels.all().iter().filter(|label| label.is_checked);
        ids.extend(checked.map(|label| label.id()));
        Ok(Err(ids))
    }

    /// What was measured on printers, with the file that had to be set aside.
    ///
    /// # Errors
    /// Where the system does not give a file that is there.
    pub fn measures(&self) -> Result<(Measures, Option<Notice>), Error> {
        Ok(noticed(self.storage.measures()?))
    }

    /// Keeps what was measured on printers.
    ///
    /// # Errors
    /// Where it cannot be written.
    pub fn save_measures(&self, measures: &Measures) -> Result<(), Error> {
        Ok(self.storage.save_measures(measures)?)
    }

    /// The system's printers; `None` where it has no printing system.
    pub fn printers(&self) -> Option<Printers> {
        self.storage.printers()
    }

    /// Gives a finished file to a printer.
    ///
    /// # Errors
    /// What the printing system says.
    pub fn print(&self, pdf: &[u8], how: &Printing) -> Result<(), PrintError> {
        self.storage.print(pdf, how)
    }

    /// Opens a file in the system's own program; false where there is none.
    pub fn open_file(&self, path: &Path) -> bool {
        self.storage.open(path)
    }

    /// Keeps the people.
    ///
    /// # Errors
    /// Where they cannot be written; what was there stays.
    pub fn save_people(&self, people: &[Person]) -> Result<(), Error> {
        Ok(self.storage.save_people(people)?)
    }

    /// The people of the user's own who were removed, with their way back.
    ///
    /// # Errors
    /// Where the system does not give a file that is there.
    pub fn removed(&self) -> Result<Vec<Person>, Error> {
        Ok(self.storage.removed()?.value)
    }

    /// Keeps the people who were removed.
    ///
    /// # Errors
    /// Where they cannot be written.
    pub fn save_removed(&self, people: &[Person]) -> Result<(), Error> {
        Ok(self.storage.save_removed(people)?)
    }

    /// What columns mean in lists whose header the user explained.
    ///
    /// # Errors
    /// Where the system does not give a file that is there.
    pub fn columns(&self) -> Result<(Vec<Mapping>, Option<Notice>), Error> {
        Ok(noticed(self.storage.columns()?))
    }

    /// Keeps what columns mean.
    ///
    /// # Errors
    /// Where it cannot be written.
    pub fn save_columns(&self, mappings: &[Mapping]) -> Result<(), Error> {
        Ok(self.storage.save_columns(mappings)?)
    }

    /// For whom a draft is kept.
    ///
    /// # Errors
    /// Where the system does not give a file that is there.
    pub fn drafts(&self) -> Result<Vec<person::Id>, Error> {
        Ok(self.storage.drafts()?)
    }

    /// All texts that were begun, each under the name of whom it is for.
    ///
    /// # Errors
    /// Where the system does not give a file that is there.
    pub fn drafts_as_text(&self) -> Result<String, Error> {
        Ok(self.storage.drafts_as_text(&self.people)?)
    }

    /// Keeps a new ready text of the user's own, and says its id.
    ///
    /// # Errors
    /// Where it cannot be written.
    pub fn add_own_text(&self, title: &str, text: &Text) -> Result<String, Error> {
        let (library, _) = self.library()?;
        let taken = library.texts().iter().map(|text| text.id.clone()).collect();
        Ok(self.storage.add_own_text(title, text, &taken)?)
    }

    /// Keeps what the user says of a place, or takes it back.
    ///
    /// # Errors
    /// Where it cannot be written.
    pub fn say_of_place(&self, id: &facility::Id, word: Option<UserWord>) -> Result<(), Error> {
        Ok(self.storage.save_place_word(id, word)?)
    }

    /// Keeps a place that no shipped file knows.
    ///
    /// # Errors
    /// Where it cannot be written.
    pub fn keep_own_place(&self, own: &OwnPlace) -> Result<(), Error> {
        Ok(self.storage.keep_own_place(own)?)
    }

    /// Forgets a place that no shipped file knows, with what was said of it.
    ///
    /// # Errors
    /// Where it cannot be written.
    pub fn forget_own_place(&self, id: &facility::Id) -> Result<(), Error> {
        Ok(self.storage.forget_own_place(id)?)
    }
}

/// A list that the user names.
///
/// # Errors
/// Where it cannot be read, or is too large.
pub fn read_list(path: &Path) -> Result<ListFile, Error> {
    Ok(Storage::read_list(path)?)
}

/// A file that the user names.
///
/// # Errors
/// Where it cannot be read.
pub fn read_file(path: &Path) -> Result<Vec<u8>, Error> {
    Ok(Storage::read_file(path)?)
}

/// Writes a file where the user says.
///
/// # Errors
/// Where it cannot be written; no half file is left.
pub fn save_output(path: &Path, bytes: &[u8]) -> Result<(), Error> {
    Ok(Storage::save_output(path, bytes)?)
}

/// Whether a file is there.
pub fn exists(path: &Path) -> bool {
    Storage::exists(path)
}

fn noticed<T>(loaded: Loaded<T>) -> (T, Option<Notice>) {
    (loaded.value, loaded.aside.map(Notice::SetAside))
}
