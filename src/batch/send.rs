//! Finished files to a printer, or to the program for such files where nothing prints.

use crate::pdf;
use crate::storage::{self, PrintError, Printing};
use crate::workspace::Folder;
use std::path::PathBuf;

/// Where a file went.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Sent {
    /// To this printer, or to the usual one.
    To(Option<String>),
    /// Into the program for such files: there is no printing system.
    Viewer(PathBuf),
    /// Onto the disk only.
    Saved(PathBuf),
}

/// Why it went nowhere.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Unsent {
    /// What the printing system says.
    Refused(String),
    /// Neither a printing system nor a program for such files; it was saved here.
    Nowhere(PathBuf),
    /// The file could not be put together.
    Pdf(pdf::Error),
    /// It could not be written.
    Storage(storage::Error),
}

/// Prints files, or saves and opens them where nothing prints.
///
/// # Errors
/// [`Unsent`].
pub fn send(files: &[Vec<u8>], how: &Printing, folder: &Folder) -> Result<Sent, Unsent> {
    for bytes in files {
        match folder.print(bytes, how) {
            Ok(()) => {}
            Err(PrintError::Refused(why)) => return Err(Unsent::Refused(why)),
            Err(PrintError::None) => return open(files, folder),
        }
    }
    Ok(Sent::To(how.printer.clone()))
}

/// Saves all of them and opens the first.
fn open(files: &[Vec<u8>], folder: &Folder) -> Result<Sent, Unsent> {
    let saved: Result<Vec<PathBuf>, storage::Error> =
        files.iter().map(|bytes| folder.save_card(bytes)).collect();
    let first = saved.map_err(Unsent::Storage)?.into_iter().next();
    let first = first.unwrap_or_default();
    match folder.open_file(&first) {
        true => Ok(Sent::Viewer(first)),
        false => Err(Unsent::Nowhere(first)),
    }
}
