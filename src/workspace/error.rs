//! Errors of a folder, and notices about files that could not be used.

use crate::format::Broken;
use crate::storage::Repair;
use crate::words::Words;
use crate::{letter, storage};
use std::fmt;

/// Why a folder cannot be opened, read or saved.
#[derive(Debug, Clone)]
pub enum Error {
    /// A file of the user's.
    Storage(storage::Error),
    /// A built-in file is broken; ruled out by tests.
    Built(String),
}

/// A file of the user's that could not be used; the rest goes on without it.
#[derive(Debug, Clone)]
pub enum Notice {
    /// It was not as it should be.
    Repair(Repair),
    /// A ready text or a list of words that is broken.
    Faulty(letter::Error),
    /// A product that is broken, by its file's name.
    Product(String, Broken),
}

impl Error {
    /// A built-in file is broken.
    pub(crate) fn built(error: &impl fmt::Display) -> Self {
        Self::Built(error.to_string())
    }

    /// Something that the user named cannot be read.
    pub(crate) fn unreadable(name: &str, kind: std::io::ErrorKind) -> Self {
        Self::Storage(storage::Error::Read(name.into(), kind))
    }

    /// Whether another program changed the folder meanwhile.
    pub fn is_changed(&self) -> bool {
        matches!(self, Self::Storage(storage::Error::Changed))
    }

    /// As a sentence in the language of the program.
    pub fn say(&self, words: &Words) -> String {
        match self {
            Self::Storage(error) => words.storage_error(error),
            Self::Built(_) => self.to_string(),
        }
    }
}

impl Notice {
    /// As a sentence in the language of the program.
    pub fn say(&self, words: &Words) -> String {
        match self {
            Self::Repair(repair) => words.repair(repair),
            Self::Faulty(error) => words.file_faults(error),
            Self::Product(file, error) => words.broken_product(file, error),
        }
    }
}

impl fmt::Display for Error {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self {
            Self::Storage(error) => error.fmt(f),
            Self::Built(what) => write!(f, "a built-in file is broken: {what}"),
        }
    }
}

impl std::error::Error for Error {}

impl From<storage::Error> for Error {
    fn from(error: storage::Error) -> Self {
        Self::Storage(error)
    }
}

impl From<ron::error::SpannedError> for Error {
    fn from(error: ron::error::SpannedError) -> Self {
        Self::Built(error.to_string())
    }
}

impl From<letter::Error> for Error {
    fn from(error: letter::Error) -> Self {
        Self::Built(error.to_string())
    }
}
