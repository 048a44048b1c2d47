//! Files that the user names to be written: none is replaced unless they say so, and none of the
//! program's own ever.

use super::Refusal;
use super::session::Session;
use crate::workspace::Folder;
use std::path::{Path, PathBuf};

/// Refuses where one of these files must not be written. Nothing is written then.
pub(super) fn check(session: &Session, files: &[PathBuf], force: bool) -> Result<(), Refusal> {
    let refuse = |key: &str, file: &Path| {
        let file = file.display().to_string();
        Err(session.refuse(key, &[("file", file.into())]))
    };
    let mut earlier: Vec<PathBuf> = Vec::new();
    for file in files {
        let real = Folder::real_path(file);
        if Folder::is_device(&real) {
            continue;
        }
        if is_own(&real, session.folder()) {
            return refuse("cli-own-file", file);
        }
        if earlier.contains(&real) {
            return refuse("cli-same-file", file);
        }
        if !force && Folder::exists(file) {
            return refuse("cli-file-exists", file);
        }
        earlier.push(real);
    }
    Ok(())
}

/// Whether a file lies where the program keeps the user's data; finished cards may.
fn is_own(file: &Path, folder: &Folder) -> bool {
    let data = Folder::real_path(folder.path());
    let documents = Folder::real_path(folder.documents());
    file.starts_with(&data) && (documents == data || !file.starts_with(documents))
}
