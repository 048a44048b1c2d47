//! The only module that touches the disk.
//!
//! Every save is written beside and renamed, the last version stays as a backup, and a file that
//! cannot be read is kept aside and named: nothing the supporter typed is lost.

mod draft;
mod jobs;
mod output;
mod paper;
mod places;
mod printing;
mod texts;

pub use draft::Draft;
pub use output::{ListFile, MAX_LIST_BYTES};
pub use printing::{PrintError, Printers, Printing};
pub use texts::{DictionaryFiles, OwnFile};

use crate::import::Mapping;
use crate::person::{self, Layer, Person};
use directories::{ProjectDirs, UserDirs};
use serde::Serialize;
use serde::de::DeserializeOwned;
use std::collections::BTreeMap;
use std::fs::{self, File};
use std::io::{self, Write};
use std::path::{Path, PathBuf};
use std::{error, fmt};

/// The folders of the user's data.
#[derive(Debug, Clone)]
pub struct Storage {
    folder: PathBuf,
    documents: PathBuf,
    /// Where the system's programs are, where not on the usual path.
    programs: Option<PathBuf>,
}

/// What was read, and the file that had to be set aside for it, if one could not be read.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Loaded<T> {
    /// The content: the file's, else its backup's, else the empty one.
    pub value: T,
    /// The unreadable file, kept under this name.
    pub aside: Option<PathBuf>,
}

/// Why a file cannot be read or written. It holds the path, never the content.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Error {
    /// The system names no folder for the user's data.
    NoFolder,
    /// A file could not be read.
    Read(PathBuf, io::ErrorKind),
    /// A file could not be written: a full disk, a folder without rights.
    Write(PathBuf, io::ErrorKind),
    /// A file is too large to be a list.
    TooLarge(PathBuf, u64),
    /// The data could not be serialised; never the user's fault.
    Encode(String),
}

impl fmt::Display for Error {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self {
            Self::NoFolder => write!(f, "no folder for the user's data"),
            Self::Read(path, kind) => write!(f, "cannot read {}: {kind}", path.display()),
            Self::Write(path, kind) => write!(f, "cannot write {}: {kind}", path.display()),
            Self::TooLarge(path, bytes) => {
                write!(f, "{} has {bytes} bytes: too large", path.display())
            }
            Self::Encode(what) => write!(f, "cannot encode: {what}"),
        }
    }
}

impl error::Error for Error {}

const PEOPLE: &str = "people.ron";
const REMOVED: &str = "removed.ron";
const STATEMENTS: &str = "statements.ron";
const COLUMNS: &str = "columns.ron";
const SETTINGS: &str = "settings.ron";

impl Storage {
    /// The user's own folders, as the system names them.
    ///
    /// # Errors
    /// [`Error::NoFolder`] where the system names none.
    pub fn of_user() -> Result<Self, Error> {
        let project = ProjectDirs::from("", "", "kartka").ok_or(Error::NoFolder)?;
        let documents = UserDirs::new().map(|user| {
            let folder = user.document_dir().unwrap_or(user.home_dir());
            folder.to_path_buf()
        });
        let folder = project.data_dir().to_path_buf();
        Ok(Self {
            documents: documents.unwrap_or_else(|| folder.clone()),
            folder,
            programs: None,
        })
    }

    /// One folder for all of it, finished cards too (`--data-dir`).
    pub fn at(folder: impl Into<PathBuf>) -> Self {
        let folder = folder.into();
        Self {
            documents: folder.join("documents"),
            folder,
            programs: None,
        }
    }

    /// Where the program's data lies.
    pub fn folder(&self) -> &Path {
        &self.folder
    }

    /// Where finished cards go by default.
    pub fn documents(&self) -> &Path {
        &self.documents
    }

    /// The people of the imported lists.
    ///
    /// # Errors
    /// [`Error::Read`] where the file exists and cannot be read.
    pub fn people(&self) -> Result<Loaded<Vec<Person>>, Error> {
        self.read(PEOPLE)
    }

    /// Keeps the people.
    ///
    /// # Errors
    /// [`Error::Write`]; the old file is then as it was.
    pub fn save_people(&self, people: &[Person]) -> Result<(), Error> {
        let text = ron::to_string(people).map_err(|e| Error::Encode(e.to_string()))?;
        self.write(PEOPLE, &text)
    }

    /// The people whom the user removed, to be restored.
    ///
    /// # Errors
    /// [`Error::Read`] where the file exists and cannot be read.
    pub fn removed(&self) -> Result<Loaded<Vec<Person>>, Error> {
        self.read(REMOVED)
    }

    /// Keeps the people whom the user removed.
    ///
    /// # Errors
    /// [`Error::Write`]; the old file is then as it was.
    pub fn save_removed(&self, people: &[Person]) -> Result<(), Error> {
        self.write(REMOVED, &pretty(&people)?)
    }

    /// What the user states of the people whom the program itself knows, oldest first.
    ///
    /// # Errors
    /// [`Error::Read`] where the file is there and the system does not give it.
    pub fn statements(&self) -> Result<Loaded<BTreeMap<person::Id, Vec<Layer>>>, Error> {
        self.read(STATEMENTS)
    }

    /// Keeps what the user states of one of them; the others stay as another window may have left
    /// them.
    ///
    /// # Errors
    /// [`Error::Read`], [`Error::Write`]; the old file is then as it was.
    pub fn save_statements(&self, id: &person::Id, layers: Vec<Layer>) -> Result<(), Error> {
        let mut statements = self.statements()?.value;
        match layers.is_empty() {
            true => statements.remove(id),
            false => statements.insert(id.clone(), layers),
        };
        self.write(STATEMENTS, &pretty(&statements)?)
    }

    /// What columns mean in lists whose header the user explained.
    ///
    /// # Errors
    /// [`Error::Read`] where the file exists and cannot be read.
    pub fn columns(&self) -> Result<Loaded<Vec<Mapping>>, Error> {
        self.read(COLUMNS)
    }

    /// Keeps what columns mean.
    ///
    /// # Errors
    /// [`Error::Write`]; the old file is then as it was.
    pub fn save_columns(&self, mappings: &[Mapping]) -> Result<(), Error> {
        self.write(COLUMNS, &pretty(&mappings)?)
    }

    /// The settings of a face, in the face's own type.
    ///
    /// # Errors
    /// [`Error::Read`] where the file exists and cannot be read.
    pub fn settings<T: DeserializeOwned + Default>(&self) -> Result<Loaded<T>, Error> {
        self.read(SETTINGS)
    }

    /// Keeps the settings.
    ///
    /// # Errors
    /// [`Error::Write`]; the old file is then as it was.
    pub fn save_settings<T: Serialize>(&self, settings: &T) -> Result<(), Error> {
        self.write(SETTINGS, &pretty(settings)?)
    }

    /// The draft for somebody, if there is one.
    ///
    /// # Errors
    /// [`Error::Read`] where the file exists and cannot be read.
    pub fn draft(&self, to: &person::Id) -> Result<Loaded<Option<Draft>>, Error> {
        self.read(&draft::file_of(to))
    }

    /// Keeps a draft; `None` takes it away, its backup too: no trace of whom was written to.
    ///
    /// # Errors
    /// [`Error::Write`]; the old draft is then as it was.
    pub fn save_draft(&self, to: &person::Id, draft: Option<&Draft>) -> Result<(), Error> {
        let name = draft::file_of(to);
        if draft.is_some() {
            return self.write(&name, &pretty(&draft)?);
        }
        let path = self.folder.join(name);
        for path in [backup_of(&path), path] {
            match fs::remove_file(&path) {
                Err(error) if error.kind() != io::ErrorKind::NotFound => {
                    return Err(Error::Write(path, error.kind()));
                }
                _ => {}
            }
        }
        Ok(())
    }

    /// Whom a draft is kept for.
    ///
    /// # Errors
    /// [`Error::Read`] where the folder exists and cannot be read.
    pub fn drafts(&self) -> Result<Vec<person::Id>, Error> {
        let folder = self.folder.join(draft::FOLDER);
        let entries = match fs::read_dir(&folder) {
            Ok(entries) => entries,
            Err(error) if error.kind() == io::ErrorKind::NotFound => return Ok(Vec::new()),
            Err(error) => return Err(Error::Read(folder, error.kind())),
        };
        let mut ids: Vec<_> = entries
            .filter_map(|entry| draft::id_of(entry.ok()?.path().as_path()))
            .filter(|id| matches!(self.draft(id), Ok(Loaded { value: Some(_), .. })))
            .collect();
        ids.sort();
        Ok(ids)
    }

    /// Deletes everything of the user's that the program keeps, backups and set-aside files too.
    /// Finished cards in the Documents folder stay.
    ///
    /// # Errors
    /// [`Error::Write`] for the first file that cannot be deleted.
    pub fn forget(&self) -> Result<(), Error> {
        let _lock = self.lock()?;
        let folders = [
            self.folder.join(draft::FOLDER),
            self.folder.join(paper::PICTURES),
            self.folder.join(jobs::FOLDER),
            self.texts_folder(),
            self.folder.clone(),
        ];
        for folder in folders {
            let failed = |error: io::Error| Error::Write(folder.clone(), error.kind());
            let Ok(entries) = fs::read_dir(&folder) else {
                continue;
            };
            for entry in entries {
                let path = entry.map_err(failed)?.path();
                let kind = path.extension().and_then(|kind| kind.to_str());
                if path.is_file() && matches!(kind, Some("ron" | "bak" | "unreadable" | "jpg")) {
                    fs::remove_file(&path).map_err(failed)?;
                }
            }
        }
        Ok(())
    }

    /// Reads a document; a broken one is set aside and its backup taken.
    fn read<T: DeserializeOwned + Default>(&self, name: &str) -> Result<Loaded<T>, Error> {
        let path = self.folder.join(name);
        let Some(text) = text_of(&path)? else {
            return Ok(Loaded {
                value: T::default(),
                aside: None,
            });
        };
        if let Some(value) = parsed(&text) {
            return Ok(Loaded { value, aside: None });
        }
        let aside = self.set_aside(&path)?;
        let backup = text_of(&backup_of(&path))?;
        Ok(Loaded {
            value: backup.and_then(|text| parsed(&text)).unwrap_or_default(),
            aside: Some(aside),
        })
    }

    /// Writes a document: beside, then renamed over; what was there becomes the backup.
    fn write(&self, name: &str, text: &str) -> Result<(), Error> {
        let path = self.folder.join(name);
        let folder = path.parent().unwrap_or(&self.folder);
        make_private(folder)?;
        let _lock = self.lock()?;
        let mut file = beside(&path)?;
        file.write_all(text.as_bytes())
            .and_then(|()| file.as_file().sync_all())
            .map_err(|error| Error::Write(path.clone(), error.kind()))?;
        if path.exists() {
            // A copy, not a rename: the file exists at every moment.
            let copied = fs::copy(&path, backup_of(&path));
            copied.map_err(|error| Error::Write(backup_of(&path), error.kind()))?;
        }
        file.persist(&path)
            .map_err(|error| Error::Write(path.clone(), error.error.kind()))?;
        Ok(())
    }

    /// Held while something is written, so that two windows wait for each other.
    fn lock(&self) -> Result<File, Error> {
        let path = self.folder.join("lock");
        let mut options = File::options();
        options.write(true).create(true).truncate(false);
        #[cfg(unix)]
        std::os::unix::fs::OpenOptionsExt::mode(&mut options, 0o600);
        options
            .open(&path)
            .and_then(|file| file.lock().map(|()| file))
            .map_err(|error| Error::Write(path, error.kind()))
    }

    fn set_aside(&self, path: &Path) -> Result<PathBuf, Error> {
        let name = path.file_stem().unwrap_or_default().to_string_lossy();
        let free = (1..)
            .map(|n: u32| path.with_file_name(format!("{name}-unreadable-{n}.ron")))
            .find(|aside| !aside.exists())
            .unwrap_or_else(|| path.with_extension("unreadable"));
        fs::rename(path, &free).map_err(|error| Error::Write(path.into(), error.kind()))?;
        Ok(free)
    }
}

fn pretty<T: Serialize>(value: &T) -> Result<String, Error> {
    ron::ser::to_string_pretty(value, ron::ser::PrettyConfig::default())
        .map_err(|error| Error::Encode(error.to_string()))
}

fn parsed<T: DeserializeOwned>(text: &str) -> Option<T> {
    ron::from_str(text).ok()
}

/// A file's text; `None` where there is no such file. Broken UTF-8 reads as a broken file.
fn text_of(path: &Path) -> Result<Option<String>, Error> {
    match fs::read(path) {
        Ok(bytes) => Ok(Some(String::from_utf8_lossy(&bytes).into_owned())),
        Err(error) if error.kind() == io::ErrorKind::NotFound => Ok(None),
        Err(error) => Err(Error::Read(path.into(), error.kind())),
    }
}

fn backup_of(path: &Path) -> PathBuf {
    path.with_extension("ron.bak")
}

/// A new file in the same folder, readable by its owner only; gone if it is not kept.
fn beside(path: &Path) -> Result<tempfile::NamedTempFile, Error> {
    let folder = path.parent().filter(|p| !p.as_os_str().is_empty());
    tempfile::Builder::new()
        .prefix(".~")
        .tempfile_in(folder.unwrap_or(Path::new(".")))
        .map_err(|error| Error::Write(path.into(), error.kind()))
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

#[cfg(test)]
mod tests {
    use super::*;

    fn place() -> (tempfile::TempDir, Storage) {
        let folder = tempfile::tempdir().unwrap();
        let storage = Storage::at(folder.path().join("data"));
        (folder, storage)
    }

    #[test]
    fn what_is_saved_is_read_again_and_the_last_version_kept() {
        let (_folder, storage) = place();
        assert_eq!(
            storage.settings::<Vec<u8>>().unwrap().value,
            Vec::<u8>::new()
        );
        storage.save_settings(&vec![1_u8]).unwrap();
        storage.save_settings(&vec![2_u8]).unwrap();
        assert_eq!(storage.settings::<Vec<u8>>().unwrap().value, [2]);
        let backup = fs::read_to_string(storage.folder().join("settings.ron.bak")).unwrap();
        assert_eq!(parsed::<Vec<u8>>(&backup), Some(vec![1]));
    }

    #[test]
    fn a_broken_file_is_kept_aside_and_its_backup_taken() {
        let (_folder, storage) = place();
        storage.save_settings(&vec![1_u8]).unwrap();
        storage.save_settings(&vec![2_u8]).unwrap();
        fs::write(storage.folder().join("settings.ron"), "[2, ").unwrap();
        let loaded = storage.settings::<Vec<u8>>().unwrap();
        assert_eq!(loaded.value, [1]);
        let aside = loaded.aside.unwrap();
        assert_eq!(fs::read_to_string(aside).unwrap(), "[2, ");
    }

    #[test]
    fn a_draft_is_found_again_and_taken_away() {
        let (_folder, storage) = place();
        let id = person::Id("viasna-1000".into());
        let draft = Draft {
            text: "Добры дзень!".into(),
            ..Draft::default()
        };
        assert_eq!(storage.drafts().unwrap(), []);
        storage.save_draft(&id, Some(&draft)).unwrap();
        assert_eq!(storage.draft(&id).unwrap().value, Some(draft));
        assert_eq!(storage.drafts().unwrap(), std::slice::from_ref(&id));
        storage.save_draft(&id, None).unwrap();
        assert_eq!(storage.drafts().unwrap(), []);
        let left = fs::read_dir(storage.folder().join("drafts")).unwrap();
        assert_eq!(left.count(), 0);
    }

    #[test]
    fn everything_is_forgotten_but_finished_cards() {
        let (_folder, storage) = place();
        storage.save_settings(&1_u8).unwrap();
        storage.save_settings(&2_u8).unwrap();
        let id = person::Id("viasna-1000".into());
        storage.save_draft(&id, Some(&Draft::default())).unwrap();
        let card = storage.save_card(b"card").unwrap();
        storage.forget().unwrap();
        assert_eq!(storage.settings::<u8>().unwrap().value, 0);
        assert_eq!(storage.drafts().unwrap(), []);
        assert!(!storage.folder().join("settings.ron.bak").exists());
        assert!(card.exists());
    }

    #[cfg(unix)]
    #[test]
    fn only_the_owner_can_read() {
        use std::os::unix::fs::PermissionsExt;
        let (_folder, storage) = place();
        storage.save_settings(&1_u8).unwrap();
        let mode = |path: &Path| fs::metadata(path).unwrap().permissions().mode() & 0o777;
        assert_eq!(mode(storage.folder()), 0o700);
        assert_eq!(mode(&storage.folder().join("settings.ron")), 0o600);
    }
}
