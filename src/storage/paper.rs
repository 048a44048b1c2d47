//! What the user prints with of their own: pictures that are kept to be used again, and products.

use super::texts::own_files;
use super::{Error, OwnFile, Storage, beside, make_private};
use std::fs;
use std::io::{self, Write};
use std::path::PathBuf;

pub(super) const PICTURES: &str = "pictures";
const PRODUCTS: &str = "products";

impl Storage {
    /// The kept pictures, by the neutral names of their files.
    ///
    /// # Errors
    /// [`Error::Read`] where the folder exists and cannot be read.
    pub fn pictures(&self) -> Result<Vec<String>, Error> {
        let folder = self.folder.join(PICTURES);
        let entries = match fs::read_dir(&folder) {
            Ok(entries) => entries,
            Err(error) if error.kind() == io::ErrorKind::NotFound => return Ok(Vec::new()),
            Err(error) => return Err(Error::Read(folder, error.kind())),
        };
        let names = entries.filter_map(|entry| entry.ok()?.file_name().into_string().ok());
        let mut names: Vec<String> = names.filter(|name| number_of(name).is_some()).collect();
        names.sort_by_key(|name| number_of(name));
        Ok(names)
    }

    /// A kept picture.
    ///
    /// # Errors
    /// [`Error::Read`] where there is none of this name, or the system does not give it.
    pub fn picture(&self, name: &str) -> Result<Vec<u8>, Error> {
        Self::read_file(&self.picture_path(name)?)
    }

    /// Keeps a picture under the first free neutral name, and returns its name.
    ///
    /// # Errors
    /// [`Error::Write`]: a full disk, a folder without rights; no half file is left.
    pub fn keep_picture(&self, jpeg: &[u8]) -> Result<String, Error> {
        self.keep_numbered(PICTURES, jpeg, |number| format!("picture-{number}.jpg"))
    }

    /// Takes a kept picture away.
    ///
    /// # Errors
    /// [`Error::Write`] where it is still there afterwards.
    pub fn remove_picture(&self, name: &str) -> Result<(), Error> {
        let path = self.picture_path(name)?;
        match fs::remove_file(&path) {
            Err(error) if error.kind() != io::ErrorKind::NotFound => {
                Err(Error::Write(path, error.kind()))
            }
            _ => Ok(()),
        }
    }

    /// A name from the settings must not lead out of the folder.
    fn picture_path(&self, name: &str) -> Result<PathBuf, Error> {
        let path = self.folder.join(PICTURES);
        match number_of(name) {
            Some(_) => Ok(path.join(name)),
            None => Err(Error::Read(path, io::ErrorKind::NotFound)),
        }
    }

    /// The user's own products, by name.
    ///
    /// # Errors
    /// [`Error::Read`] where the folder or a file exists and cannot be read.
    pub fn own_products(&self) -> Result<Vec<OwnFile>, Error> {
        own_files(&self.folder.join(PRODUCTS))
    }

    /// Keeps a sheet of labels under the first free name, and returns its name. `text` makes the file
    /// for its key, which is the file's name without its ending.
    ///
    /// # Errors
    /// [`Error::Write`]: a full disk, a folder without rights; no half file is left.
    pub fn keep_labels(&self, text: impl Fn(&str) -> String) -> Result<OwnFile, Error> {
        let folder = self.folder.join(PRODUCTS);
        let stem = (1..)
            .map(|number: u32| format!("my-labels-{number}"))
            .find(|stem| !folder.join(format!("{stem}.ron")).exists())
            .unwrap_or_default();
        let text = text(&stem);
        let name = format!("{stem}.ron");
        self.write(&format!("{PRODUCTS}/{name}"), &text)?;
        Ok(OwnFile { name, text })
    }

    /// Writes bytes into a folder of its own under the first free number.
    fn keep_numbered(
        &self,
        folder: &str,
        bytes: &[u8],
        name: impl Fn(u32) -> String,
    ) -> Result<String, Error> {
        let folder = self.folder.join(folder);
        make_private(&self.folder)?;
        make_private(&folder)?;
        let _lock = self.lock()?;
        for number in 1.. {
            let name = name(number);
            let path = folder.join(&name);
            if path.exists() {
                continue;
            }
            let failed = |error: io::Error| Error::Write(path.clone(), error.kind());
            let mut file = beside(&path)?;
            file.write_all(bytes)
                .and_then(|()| file.as_file().sync_all())
                .map_err(failed)?;
            file.persist_noclobber(&path)
                .map_err(|error| failed(error.error))?;
            return Ok(name);
        }
        Err(Error::Write(folder, io::ErrorKind::AlreadyExists))
    }
}

/// The number of a kept picture; `None` for any other name.
fn number_of(name: &str) -> Option<u32> {
    let number = name.strip_prefix("picture-")?.strip_suffix(".jpg")?;
    number
        .parse()
        .ok()
        .filter(|n: &u32| n.to_string() == number)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn pictures_are_kept_under_neutral_names_and_taken_away() {
        let folder = tempfile::tempdir().unwrap();
        let storage = Storage::at(folder.path().join("data"));
        assert_eq!(storage.pictures(), Ok(vec![]));
        for (bytes, name) in [(b"one", "picture-1.jpg"), (b"two", "picture-2.jpg")] {
            assert_eq!(storage.keep_picture(bytes), Ok(name.to_owned()));
            assert_eq!(storage.picture(name), Ok(bytes.to_vec()));
        }
        storage.remove_picture("picture-1.jpg").unwrap();
        storage.remove_picture("picture-1.jpg").unwrap();
        assert_eq!(storage.pictures(), Ok(vec!["picture-2.jpg".to_owned()]));
        for name in ["../settings.ron", "picture-01.jpg", "picture-x.jpg", ""] {
            assert!(storage.picture(name).is_err(), "{name}");
        }
        storage.forget().unwrap();
        assert_eq!(storage.pictures(), Ok(vec![]));
    }

    #[test]
    fn labels_are_kept_one_beside_the_other() {
        let folder = tempfile::tempdir().unwrap();
        let storage = Storage::at(folder.path().join("data"));
        for number in 1..=2 {
            let kept = storage.keep_labels(str::to_owned).unwrap();
            assert_eq!(kept.name, format!("my-labels-{number}.ron"));
            assert_eq!(kept.text, format!("my-labels-{number}"));
        }
        assert_eq!(storage.own_products().unwrap().len(), 2);
    }
}
