//! Files that come from the user and go back: lists, texts, pictures, finished cards.

use super::{Error, Storage};
use crate::limits::FILE_BYTES;
use chrono::{DateTime, Local, NaiveDate};
use std::fs::{self, File, TryLockError};
use std::io::{self, Read, Write};
use std::path::{Component, Path, PathBuf};

/// A list as it lies on the disk.
#[derive(Debug, Clone)]
pub struct ListFile {
    /// Its name, without the folder.
    pub name: String,
    /// Its content.
    pub bytes: Vec<u8>,
    /// The day on which it was last changed, which is the day it was downloaded.
    pub modified: NaiveDate,
}

impl Storage {
    /// Reads a list that the user chose.
    ///
    /// # Errors
    /// [`Error::Read`], or [`Error::TooLarge`] past [`FILE_BYTES`].
    pub fn read_list(path: &Path) -> Result<ListFile, Error> {
        let failed = |error: io::Error| Error::Read(path.into(), error.kind());
        // Opening a pipe may wait for ever, and a device never ends.
        let about = fs::metadata(path).map_err(failed)?;
        if !about.is_file() {
            let kind = match about.is_dir() {
                true => io::ErrorKind::IsADirectory,
                false => io::ErrorKind::InvalidInput,
            };
            return Err(Error::Read(path.into(), kind));
        }
        let file = File::open(path).map_err(failed)?;
        if about.len() > FILE_BYTES {
            return Err(Error::TooLarge(path.into(), about.len()));
        }
        let mut bytes = Vec::new();
        file.take(FILE_BYTES + 1)
            .read_to_end(&mut bytes)
            .map_err(failed)?;
        let modified = about.modified().map_err(failed)?;
        Ok(ListFile {
            name: name_of(path),
            bytes,
            modified: DateTime::<Local>::from(modified).date_naive(),
        })
    }

    /// Reads any other file that the user chose: a text, a picture.
    ///
    /// # Errors
    /// [`Error::Read`], or [`Error::TooLarge`] past [`FILE_BYTES`].
    pub fn read_file(path: &Path) -> Result<Vec<u8>, Error> {
        Self::read_list(path).map(|file| file.bytes)
    }

    /// Writes a finished file whole or not at all, readable by its owner only.
    ///
    /// # Errors
    /// [`Error::Write`]: no rights, a full disk; what was there before is then still there.
    pub fn save_output(path: &Path, bytes: &[u8]) -> Result<(), Error> {
        let failed = |error: io::Error| Error::Write(path.into(), error.kind());
        // The target of a link is written, not the link; a pipe or a device is written to and
        // never replaced.
        let real = fs::canonicalize(path).unwrap_or_else(|_| path.to_path_buf());
        let path = real.as_path();
        if fs::metadata(path).is_ok_and(|about| !about.is_file() && !about.is_dir()) {
            let mut device = File::options().write(true).open(path).map_err(failed)?;
            return device.write_all(bytes).map_err(failed);
        }
        if let Some(folder) = path.parent() {
            clear_strays(folder);
        }
        let mut file = beside(path)?;
        file.write_all(bytes)
            .and_then(|()| file.as_file().sync_all())
            .map_err(failed)?;
        file.persist(path).map_err(|error| failed(error.error))?;
        Ok(())
    }

    /// Writes a finished card into the Documents folder under the first free neutral name,
    /// `card-1.pdf`, and returns its name.
    ///
    /// # Errors
    /// [`Error::Write`], as for [`Self::save_output`].
    pub fn save_card(&self, bytes: &[u8]) -> Result<PathBuf, Error> {
        self.save_numbered("card", "pdf", bytes)
    }

    /// Writes something else into the Documents folder under the first free neutral name,
    /// `people-1.csv`, and returns its name.
    ///
    /// # Errors
    /// [`Error::Write`], as for [`Self::save_output`].
    pub fn save_numbered(&self, name: &str, kind: &str, bytes: &[u8]) -> Result<PathBuf, Error> {
        let folder = self.documents();
        make_private(folder)?;
        clear_strays(folder);
        for number in 1_u32.. {
            let path = folder.join(format!("{name}-{number}.{kind}"));
            if path.exists() {
                continue;
            }
            let mut file = beside(&path)?;
            file.write_all(bytes)
                .and_then(|()| file.as_file().sync_all())
                .map_err(|error| Error::Write(path.clone(), error.kind()))?;
            match file.persist_noclobber(&path) {
                Ok(_) => return Ok(path),
                // Another process took the number: try the next one.
                Err(error) if error.error.kind() == io::ErrorKind::AlreadyExists => {}
                Err(error) => return Err(Error::Write(path, error.error.kind())),
            }
        }
        Err(Error::Write(folder.into(), io::ErrorKind::AlreadyExists))
    }

    /// Where a file really lies, or would: links followed, its own and those of the folders above.
    pub fn real_path(path: &Path) -> PathBuf {
        if let Ok(real) = fs::canonicalize(path) {
            return real;
        }
        let path = plain(path);
        match (path.parent(), path.file_name()) {
            (Some(folder), Some(name)) => Self::real_path(folder).join(name),
            _ => path,
        }
    }

    /// Whether something is there that is written to and never replaced: a pipe, a device.
    pub fn is_device(path: &Path) -> bool {
        fs::metadata(path).is_ok_and(|about| !about.is_file() && !about.is_dir())
    }

    /// Whether a file is already there.
    pub fn exists(path: &Path) -> bool {
        fs::exists(path).unwrap_or(false)
    }
}

/// Begins the name of a finished file while it is being written.
const STRAY: &str = ".~kartka-";

/// A new file in the same folder, readable by its owner only and locked while it is written; gone
/// if it is not kept.
fn beside(path: &Path) -> Result<tempfile::NamedTempFile, Error> {
    let folder = path.parent().filter(|p| !p.as_os_str().is_empty());
    loop {
        let file = tempfile::Builder::new()
            .prefix(STRAY)
            .tempfile_in(folder.unwrap_or(Path::new(".")))
            .map_err(|error| Error::Write(path.into(), error.kind()))?;
        // Whoever clears up takes a file for a stray that nobody holds: one that was taken so
        // before it could be held is gone.
        let taken = matches!(file.as_file().try_lock(), Err(TryLockError::WouldBlock));
        if !taken && file.path().exists() {
            return Ok(file);
        }
    }
}

/// Deletes what programs that were ended in the middle of writing a finished file left behind.
pub(super) fn clear_strays(folder: &Path) {
    let Ok(entries) = fs::read_dir(folder) else {
        return;
    };
    for path in entries.filter_map(|entry| Some(entry.ok()?.path())) {
        let is_stray = name_of(&path).starts_with(STRAY)
            && File::open(&path).is_ok_and(|file| file.try_lock().is_ok());
        if is_stray {
            let _ = fs::remove_file(&path);
        }
    }
}

/// Makes a folder that only its owner can look into.
fn make_private(folder: &Path) -> Result<(), Error> {
    if folder.is_dir() {
        return Ok(());
    }
    let mut builder = fs::DirBuilder::new();
    builder.recursive(true);
    #[cfg(unix)]
    std::os::unix::fs::DirBuilderExt::mode(&mut builder, 0o700);
    builder
        .create(folder)
        .map_err(|error| Error::Write(folder.into(), error.kind()))
}

/// A path from the root, without `.` and `..`.
fn plain(path: &Path) -> PathBuf {
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

fn name_of(path: &Path) -> String {
    path.file_name()
        .unwrap_or_default()
        .to_string_lossy()
        .into_owned()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn cards_get_neutral_names_and_never_replace_each_other() {
        let folder = tempfile::tempdir().unwrap();
        let storage = Storage::at(folder.path());
        for (content, name) in [(b"one", "card-1.pdf"), (b"two", "card-2.pdf")] {
            let path = storage.save_card(content).unwrap();
            assert_eq!(name_of(&path), name);
            assert_eq!(fs::read(path).unwrap(), content);
        }
    }

    #[cfg(target_os = "linux")]
    #[test]
    fn a_full_disk_is_an_error_and_a_device_stays_one() {
        let full = Path::new("/dev/full");
        let error = Storage::save_output(full, b"card").unwrap_err();
        assert_eq!(error, Error::Write(full.into(), io::ErrorKind::StorageFull));
        assert!(!fs::metadata(full).unwrap().is_file());
    }

    #[test]
    fn a_file_that_cannot_be_written_leaves_nothing_behind() {
        let folder = tempfile::tempdir().unwrap();
        let path = folder.path().join("no-such-folder").join("card.pdf");
        let error = Storage::save_output(&path, b"card").unwrap_err();
        assert_eq!(error, Error::Write(path, io::ErrorKind::NotFound));
        // A folder stands where the file should go: nothing is replaced, nothing left over.
        let taken = folder.path().join("taken.pdf");
        fs::create_dir(&taken).unwrap();
        assert!(Storage::save_output(&taken, b"card").is_err());
        assert_eq!(fs::read_dir(folder.path()).unwrap().count(), 1);
    }
}
