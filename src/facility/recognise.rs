//! Kind and number out of a facility's name as lists write it, in three languages.

use super::{Facility, Kind};
use serde::Deserialize;

/// How lists name the kinds of places; data of the country, longest words first.
#[derive(Debug, Clone, Default, Deserialize)]
#[serde(transparent)]
pub(super) struct Words(Vec<(Kind, Vec<String>)>);

/// What a label means.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(super) struct Wanted {
    kind: Kind,
    number: Option<u32>,
}

impl Words {
    pub(super) fn recognise(&self, _label: &str) -> Option<Wanted> {
        todo!()
    }
}

impl Wanted {
    pub(super) fn means(&self, facility: &Facility) -> bool {
        self.kind == facility.kind && self.number == facility.number
    }
}
