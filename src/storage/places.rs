//! The user's corrections of places of detention, and the places that only the user's lists name.

use super::{Error, Loaded, Repair, Storage};
use crate::facility::{self, Facilities, OwnPlace, UserWord};
use std::collections::BTreeMap;

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

    /// Saves the user's correction of one place, or removes it; other corrections stay as another
    /// window may have left them.
    ///
    /// # Errors
    /// [`Error::Read`], [`Error::Write`]; the old file is then as it was.
    pub fn save_place_word(&self, id: &facility::Id, word: Option<UserWord>) -> Result<(), Error> {
        self.change(PLACES, |words: &mut BTreeMap<_, _>| {
            match word {
                Some(word) => words.insert(id.clone(), word),
                None => words.remove(id),
            };
        })
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
        self.change(OWN_PLACES, |all: &mut Vec<OwnPlace>| {
            all.retain(|other| other.id != own.id);
            all.push(own.clone());
        })
    }

    /// Forgets a place that no shipped file knows, with the correction of it.
    ///
    /// # Errors
    /// [`Error::Read`], [`Error::Write`].
    pub fn forget_own_place(&self, id: &facility::Id) -> Result<(), Error> {
        let held = self.hold()?;
        held.change(OWN_PLACES, |all: &mut Vec<OwnPlace>| {
            all.retain(|other| other.id != *id);
        })?;
        held.save_place_word(id, None)
    }

    /// Lays the user's own places and words over the shipped ones; says which files were not
    /// as they should be.
    ///
    /// # Errors
    /// [`Error::Read`] where a file is there and the system does not give it.
    pub fn apply_user_places(&self, facilities: &mut Facilities) -> Result<Vec<Repair>, Error> {
        let (own, words) = (self.own_places()?, self.places()?);
        for place in &own.value {
            facilities.add_own(place);
        }
        for (id, word) in words.value {
            facilities.set_user_word(&id, Some(word));
        }
        Ok(own.repair.into_iter().chain(words.repair).collect())
    }
}
