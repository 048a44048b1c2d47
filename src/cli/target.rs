//! Files that the user names to be written: none is replaced unless they say so, and none of the
//! program's own ever.

use super::Refusal;
use super::session::Session;
use crate::workspace::Folder;
use std::path::{Component, Path, PathBuf};

/// Refuses where one of these files must not be written. Nothing is written then.
pub(super) fn check(session: &Session, files: &[PathBuf], force: bool) -> Result<(), Refusal> {
    let refuse = |key: &str, file: &Path| {
        let file = file.display().to_string();
        Err(session.refuse(key, &[("file", file.into())]))
    };
    let mut earlier: Vec<PathBuf> = Vec::new();
    for file in files {
        let real = absolute(file);
        if is_device(&real) {
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
    let (data, documents) = (absolute(folder.path()), absolute(folder.documents()));
    file.starts_with(&data) && (documents == data || !file.starts_with(documents))
}

/// A pipe, the terminal or nothing at all is written to and never replaced.
fn is_device(file: &Path) -> bool {
    file.starts_with("/dev") && !file.starts_with("/dev/shm")
}

/// A path from the root, without `.` and `..`.
fn absolute(path: &Path) -> PathBuf {
    let path = std::path::absolute(path).unwrap_or_else(|_| path.to_path_buf());
    let mut plain = PathBuf::new();
    for part in path.components() {
        match part {
            Component::ParentDir => {
                plain.pop();
            }
            part => plain.push(part),
        }
    }
    plain
}
