//! What an import counted, and every row that it left out.

use super::format::{Encoding, Format};
use serde::{Serialize, Serializer};
use std::collections::BTreeMap;
use std::fmt;

/// The report of one import; its JSON form is what `kartka import --json` prints.
///
/// Every row is in exactly one of `sendable`, `not_sendable` and `skipped`.
#[derive(Debug, Clone, Default, PartialEq, Eq, Serialize)]
pub struct Report {
    /// Which list it is: `viasna`, `list` for any other.
    pub list: String,
    /// The kind of file.
    pub format: Option<Format>,
    /// The encoding of its text.
    pub encoding: Option<Encoding>,
    /// Rows of the file, without the header.
    pub rows: usize,
    /// Rows with the status `active`.
    pub active: usize,
    /// Rows with the status `former`.
    pub former: usize,
    /// Rows with the status `np`: no political designation.
    pub np: usize,
    /// Rows that say that the person has died.
    pub died: usize,
    /// People who can be written to today.
    pub sendable: usize,
    /// People who cannot, by the first reason.
    pub not_sendable: BTreeMap<String, usize>,
    /// Active rows whose address has another postcode than ours. Both are kept.
    pub address_differs: usize,
    /// Active rows at a place that we do not know, without an address.
    pub unlisted_facility: usize,
    /// Active rows at a place that we do not know, with an address, which is kept as it stands.
    pub unlisted_with_address: usize,
    /// Active rows that do not say man or woman.
    pub sex_missing: usize,
    /// Groups of rows with the same name and the same full birth date. Never merged.
    pub lookalike_groups: usize,
    /// Names that held hidden characters, which were taken out.
    pub hidden_characters: usize,
    /// Stories too long to be kept whole.
    pub stories_cut: usize,
    /// Rows that were left out.
    pub skipped: Vec<Skipped>,
}

/// A row that was left out.
#[derive(Debug, Clone, PartialEq, Eq, Serialize)]
pub struct Skipped {
    /// Its number in the file: the header is row 1, a quoted newline begins no row.
    pub row: usize,
    /// Why.
    pub reason: SkipReason,
}

/// Why a row was left out.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum SkipReason {
    /// It has fewer cells than the columns that we need.
    TooFewCells,
    /// It names nobody.
    NoName,
    /// An earlier row has the same id.
    SameId,
    /// Its status is a word that we do not know.
    UnknownStatus,
}

impl SkipReason {
    /// A stable key for scripts and for the program's words.
    pub fn key(self) -> &'static str {
        match self {
            Self::TooFewCells => "too-few-cells",
            Self::NoName => "no-name",
            Self::SameId => "same-id",
            Self::UnknownStatus => "unknown-status",
        }
    }
}

impl fmt::Display for SkipReason {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(self.key())
    }
}

impl Serialize for SkipReason {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        serializer.serialize_str(self.key())
    }
}
