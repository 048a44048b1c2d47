//! What the user prints with of their own: pictures that are kept to be used again, and products.

use super::{Error, OwnFile, Storage};
use crate::limits::FILE_BYTES;
use std::io;
use std::path::PathBuf;

pub(super) const PICTURES: &str = "pictures";
const PRODUCTS: &str = "products";

impl Storage {
    /// The kept pictures, by the neutral names of their files.
    ///
    /// # Errors
    /// [`Error::Read`] where the folder exists and cannot be read.
    pub fn pictures(&self) -> Result<Vec<String>, Error> {
        let files = self.files_in(PICTURES)?.into_iter();
        let names = files.filter_map(|path| Some(path.file_name()?.to_str()?.to_owned()));
        let mut names: Vec<String> = names.filter(|name| number_of(name).is_some()).collect();
        names.sort_by_key(|name| number_of(name));
        Ok(names)
    }

    /// A kept picture.
    ///
    /// # Errors
    /// [`Error::Read`] where there is none of this name, or the system does not give it.
    pub fn picture(&self, name: &str) -> Result<Vec<u8>, Error> {
        let path = self.picture_path(name)?;
        let read = self.disk.read(&path, FILE_BYTES);
        read.map_err(|error| Error::Read(path, error.kind()))
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
        self.clear(&self.picture_path(name)?)
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
        self.own_files(PRODUCTS)
    }

    /// Keeps a sheet of labels under the first free name, and returns its name. `text` makes the file
    /// for its key, which is the file's name without its ending.
    ///
    /// # Errors
    /// [`Error::Write`]: a full disk, a folder without rights; no half file is left.
    pub fn keep_labels(&self, text: impl Fn(&str) -> String) -> Result<OwnFile, Error> {
        let held = self.hold()?;
        let folder = held.folder.join(PRODUCTS);
        let stem = (1..)
            .map(|number: u32| format!("my-labels-{number}"))
            .find(|stem| !held.disk.exists(&folder.join(format!("{stem}.ron"))))
            .unwrap_or_default();
        let text = text(&stem);
        let name = format!("{stem}.ron");
        held.put(&format!("{PRODUCTS}/{name}"), text.as_bytes())?;
        Ok(OwnFile { name, text })
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
        storage.delete_everything().unwrap();
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
