//! How a list is written, read from `assets/lists/viasna.ron`: its columns and its words.

use super::cells::clean;
use crate::person::Sex;
use serde::Deserialize;

const VIASNA: &str = include_str!("../../assets/lists/viasna.ron");

/// What a column holds.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, Deserialize)]
pub(super) enum Column {
    Id,
    Page,
    Name,
    Status,
    Sex,
    Story,
    Birth,
    Arrested,
    Place,
    Sentence,
    Penalty,
    Released,
    Died,
}

/// What a list says of somebody's status.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Deserialize)]
pub(super) enum StatusWord {
    Active,
    Former,
    NotDesignated,
}

/// What stands in place of an address.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Deserialize)]
pub(super) enum PlaceWord {
    Released,
    Unknown,
    AtLiberty,
    HouseArrest,
}

/// The words of one list, folded.
#[derive(Debug, Deserialize)]
pub(super) struct Profile {
    columns: Vec<(Column, Vec<String>)>,
    status: Vec<(StatusWord, Vec<String>)>,
    sex: Vec<(Sex, Vec<String>)>,
    place: Vec<(PlaceWord, Vec<String>)>,
}

impl Profile {
    pub(super) fn shipped() -> Result<Self, ron::error::SpannedError> {
        ron::from_str(VIASNA)
    }

    pub(super) fn column(&self, header: &str) -> Option<Column> {
        meaning(&self.columns, header)
    }

    pub(super) fn status(&self, word: &str) -> Option<StatusWord> {
        meaning(&self.status, word)
    }

    pub(super) fn sex(&self, word: &str) -> Option<Sex> {
        meaning(&self.sex, word)
    }

    pub(super) fn place(&self, word: &str) -> Option<PlaceWord> {
        meaning(&self.place, word)
    }
}

/// What a word means, whatever its case and the blanks around it.
fn meaning<T: Copy>(words: &[(T, Vec<String>)], word: &str) -> Option<T> {
    let word = clean(word).0.to_lowercase();
    if word.is_empty() {
        return None;
    }
    words
        .iter()
        .find(|(_, all)| all.iter().any(|one| one.to_lowercase() == word))
        .map(|(meaning, _)| *meaning)
}
