//! What is read on demand: texts, checks, dictionaries and products, the user's own among them.

use super::{Error, Notice, Workspace};
use crate::format::{Labels, Product, Products};
use crate::language::CardLanguage;
use crate::letter::check::{Checks, Dictionary, RightWords};
use crate::letter::{Library, Text};

impl Workspace {
    /// The ready texts, the user's own among them; a broken one is in the notices.
    ///
    /// # Errors
    /// A file exists and cannot be read.
    pub fn library(&self) -> Result<(Library, Vec<Notice>), Error> {
        let mut library = Library::shipped()?;
        let own = self.folder.storage().own_texts()?;
        let files = own
            .iter()
            .map(|file| (file.name.as_str(), file.text.as_str()));
        let broken = library.add_own(files);
        Ok((library, broken.into_iter().map(Notice::Faulty).collect()))
    }

    /// The checks, with the user's own lists of words; a broken one is in the notices.
    ///
    /// # Errors
    /// A file exists and cannot be read.
    pub fn checks(&self) -> Result<(Checks, Vec<Notice>), Error> {
        let mut checks = Checks::shipped(self.ui_language().code())?;
        let own = self.folder.storage().own_checks()?;
        let broken = own
            .iter()
            .filter_map(|file| checks.add(&file.name, &file.text).err());
        let broken = broken.map(Notice::Faulty).collect();
        Ok((checks, broken))
    }

    /// The system's dictionary of a language with the words that the user accepted as correct;
    /// `None` where there is no dictionary.
    ///
    /// # Errors
    /// A file exists and cannot be read.
    pub fn dictionary(
        &self,
        language: CardLanguage,
    ) -> Result<Option<(Dictionary, RightWords)>, Error> {
        match self.folder.dictionary(language) {
            Some(dictionary) => Ok(Some((dictionary, self.folder.right_words()?))),
            None => Ok(None),
        }
    }

    /// The products, the user's own among them; a broken one is in the notices.
    ///
    /// # Errors
    /// A file exists and cannot be read.
    pub fn products(&self) -> Result<(Products, Vec<Notice>), Error> {
        let mut products = Products::shipped()?;
        let own = self.folder.own_products()?;
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

    /// Keeps a new ready text of the user's own, and returns its id.
    ///
    /// # Errors
    /// Where it cannot be written.
    pub fn add_own_text(&self, title: &str, text: &Text) -> Result<String, Error> {
        let (library, _) = self.library()?;
        let taken = library.texts().iter().map(|text| text.id.clone()).collect();
        Ok(self.folder.add_own_text(title, text, &taken)?)
    }
}
