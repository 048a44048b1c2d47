//! The user's corrections of places of detention, and the places that only the user's lists name.

use super::{Counters, Error, Loaded, Repair, Storage};
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
        let held = self.hold()?;
        let mut words = held.places()?.value;
        match word {
            Some(word) => words.insert(id.clone(), word),
            None => words.remove(id),
        };
        // Corrections that were lost stay lost, however many there are again.
        let counters = Counters {
            places_lost: held.are_corrections_lost(),
            ..held.counters()
        };
        if counters.places_lost {
            held.count(counters)?;
        }
        held.write(PLACES, &words)?;
        held.count(Counters {
            places: held.generation_of(PLACES),
            places_lost: counters.places_lost,
            ..held.counters()
        })
    }

    /// Whether corrections of places were kept that are no longer there.
    fn are_corrections_lost(&self) -> bool {
        let counters = self.counters();
        counters.places_lost || self.generation_of(PLACES) < counters.places
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
        facilities.set_corrections_lost(self.are_corrections_lost());
        Ok(own.repair.into_iter().chain(words.repair).collect())
    }
}
