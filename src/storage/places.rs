//! The user's corrections of places of detention, and the places that only the user's lists name.

use super::{Error, Loaded, Storage, pretty};
use crate::facility::{self, Facilities, OwnPlace, UserWord};
use std::collections::BTreeMap;
use std::path::PathBuf;

const PLACES: &str = "places.ron";
const OWN_PLACES: &str = "own-places.ron";

impl Storage {
    /// The user's corrections of places of detention.
    ///
    /// # Errors
    /// [`Error::Read`] where the file exists and cannot be read.
    pub fn places(&self) -> Result<Loaded<BTreeMap<facility::Id, UserWord>>, Error> {
        self.read(PLACES)
    }

    /// Saves the user's corrections of places.
    ///
    /// # Errors
    /// [`Error::Write`]; the old file is then as it was.
    pub fn save_places(&self, words: &BTreeMap<facility::Id, UserWord>) -> Result<(), Error> {
        self.write(PLACES, &pretty(words)?)
    }

    /// Saves the user's correction of one place, or removes it; other corrections stay as another
    /// window may have left them.
    ///
    /// # Errors
    /// [`Error::Read`], [`Error::Write`]; the old file is then as it was.
    pub fn save_place_word(&self, id: &facility::Id, word: Option<UserWord>) -> Result<(), Error> {
        let mut words = self.places()?.value;
        match word {
            Some(word) => words.insert(id.clone(), word),
            None => words.remove(id),
        };
        self.save_places(&words)
    }

    /// The places that no shipped file knows.
    ///
    /// # Errors
    /// [`Error::Read`] where the file exists and cannot be read.
    pub fn own_places(&self) -> Result<Loaded<Vec<OwnPlace>>, Error> {
        self.read(OWN_PLACES)
    }

    /// Keeps a place that no shipped file knows.
    ///
    /// # Errors
    /// [`Error::Read`], [`Error::Write`]; the old file is then as it was.
    pub fn keep_own_place(&self, own: &OwnPlace) -> Result<(), Error> {
        let mut all = self.own_places()?.value;
        all.retain(|other| other.id != own.id);
        all.push(own.clone());
        self.write(OWN_PLACES, &pretty(&all)?)
    }

    /// Forgets a place that no shipped file knows, with the correction of it.
    ///
    /// # Errors
    /// [`Error::Read`], [`Error::Write`].
    pub fn forget_own_place(&self, id: &facility::Id) -> Result<(), Error> {
        let mut all = self.own_places()?.value;
        all.retain(|other| other.id != *id);
        self.write(OWN_PLACES, &pretty(&all)?)?;
        self.save_place_word(id, None)
    }

    /// Applies the user's own places and corrections to the shipped ones; returns the files
    /// that had to be set aside.
    ///
    /// # Errors
    /// [`Error::Read`] where a file exists and cannot be read.
    pub fn apply_user_places(&self, facilities: &mut Facilities) -> Result<Vec<PathBuf>, Error> {
        let (own, words) = (self.own_places()?, self.places()?);
        for place in &own.value {
            facilities.add_own(place);
        }
        for (id, word) in words.value {
            facilities.set_user_word(&id, Some(word));
        }
        Ok(own.aside.into_iter().chain(words.aside).collect())
    }
}
