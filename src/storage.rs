//! The only module that touches the disk.
//!
//! Whoever changes something holds the folder's lock from reading to writing, and the folder counts
//! its generations, so that two programs never undo each other. Every save is written beside and
//! renamed, the last good state stays as a backup, and a file that cannot be read is kept aside and
//! named: nothing the supporter typed is lost.

mod disk;
mod document;
mod draft;
#[cfg(test)]
mod faults;
mod jobs;
mod output;
mod paper;
mod people;
mod places;
mod printing;
mod texts;
mod window;

pub use document::{Loaded, Repair};
pub use draft::Draft;
pub use output::ListFile;
pub use people::LoadedPeople;
pub use printing::{PrintError, Printers, Printing};
pub use texts::{DictionaryFiles, OwnFile};
pub use window::FirstWindow;

use crate::import::Mapping;
use directories::{ProjectDirs, UserDirs};
use disk::{Disk, Lock, MemoryDisk, ReadOnlyDisk, SystemDisk};
use serde::Serialize;
use serde::de::DeserializeOwned;
use std::collections::BTreeSet;
use std::io;
use std::path::{Path, PathBuf};
use std::sync::atomic::{AtomicBool, Ordering};
use std::sync::{Arc, Mutex, PoisonError};
use std::time::Duration;
use std::{error, fmt, thread};

/// Where the program keeps what is the user's.
#[derive(Debug, Clone)]
pub struct Storage {
    folder: PathBuf,
    documents: PathBuf,
    /// Where the system's programs are, where not on the usual path.
    programs: Option<PathBuf>,
    disk: Arc<dyn Disk>,
    /// The lock, where one job holds it from its first reading to its last writing.
    held: Option<Arc<Lock>>,
    /// Files of a newer version, and files that could not be set aside: never written over.
    protected: Arc<Mutex<BTreeSet<PathBuf>>>,
    /// Whether the folder was there: if it is gone later, it vanished.
    seen: Arc<AtomicBool>,
    mode: Mode,
}

/// What is kept on the disk.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
enum Mode {
    /// Everything.
    Kept,
    /// Nothing: everything is in memory.
    Traceless,
    /// Nothing: the folder is only read.
    ReadOnly,
}

/// What can go wrong with a file. The path is the user's own; nothing of the content is in it.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Error {
    /// The system names no folder for the user's data.
    NoFolder,
    /// A file could not be read.
    Read(PathBuf, io::ErrorKind),
    /// A file could not be written: a full disk, a folder without rights.
    Write(PathBuf, io::ErrorKind),
    /// A file is larger than any that the program reads; in bytes.
    TooLarge(PathBuf, u64),
    /// A newer version of the program wrote this file; it is not written over.
    Newer(PathBuf),
    /// Another program has held the folder for [`LOCK_SECONDS`].
    Busy(PathBuf),
    /// The folder was there and is gone: a stick that was pulled out.
    Vanished(PathBuf),
    /// Another program changed the folder since it was read.
    Changed,
    /// The data could not be put into text; never the user's fault.
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
            Self::Newer(path) => write!(f, "{} is of a newer version", path.display()),
            Self::Busy(path) => write!(f, "{} is held by another program", path.display()),
            Self::Vanished(path) => write!(f, "{} is gone", path.display()),
            Self::Changed => write!(f, "another program changed the folder"),
            Self::Encode(what) => write!(f, "cannot encode: {what}"),
        }
    }
}

impl error::Error for Error {}

const COLUMNS: &str = "columns.ron";
const SETTINGS: &str = "settings.ron";
const MEASURES: &str = "printers.ron";
const RIGHT_WORDS: &str = "right-words.ron";
const DRAFTS: &str = "drafts";
const LOCK: &str = "lock";
const GENERATION: &str = "generation";

/// How long a program waits for another one to finish its writing, in seconds.
pub const LOCK_SECONDS: u64 = 2;
/// It looks again so often.
const LOCK_PAUSE: Duration = Duration::from_millis(20);

/// A counter that grows with every change of what the program knows of people, places and texts.
#[derive(Debug, Clone, Copy, Default, PartialEq, Eq, PartialOrd, Ord)]
pub struct Generation(u64);

/// What the folder counts.
#[derive(Debug, Clone, Copy, Default, PartialEq, Eq)]
struct Counters {
    /// All changes.
    folder: u64,
    /// The change with which the list of people was written last.
    people: u64,
    /// The change with which the corrections of places were written last.
    places: u64,
    /// How many people have a file of their own.
    single_people: u64,
    /// Whether corrections of places were lost.
    places_lost: bool,
}

impl Generation {
    /// Whether this is the change right after another.
    pub fn follows(self, other: Self) -> bool {
        self.0 == other.0 + 1
    }
}

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
        let documents = documents.unwrap_or_else(|| folder.clone());
        Ok(Self::on(Arc::new(SystemDisk), folder, documents))
    }

    /// One folder for all of it, finished cards too (`--data-dir`).
    pub fn at(folder: impl Into<PathBuf>) -> Self {
        let folder = folder.into();
        let documents = folder.join(DOCUMENTS);
        Self::on(Arc::new(SystemDisk), folder, documents)
    }

    /// The same documents folder, and nothing else on the disk: what is kept is kept in memory and
    /// gone with the program.
    #[must_use]
    pub fn without_trace(&self) -> Self {
        let mut storage = Self::on(
            Arc::new(MemoryDisk::default()),
            self.folder.clone(),
            self.documents.clone(),
        );
        storage.programs.clone_from(&self.programs);
        storage.mode = Mode::Traceless;
        storage
    }

    /// The same storage, of which nothing is changed.
    #[must_use]
    pub fn read_only(&self) -> Self {
        Self {
            disk: Arc::new(ReadOnlyDisk(Arc::clone(&self.disk))),
            mode: Mode::ReadOnly,
            ..self.clone()
        }
    }

    /// Whether nothing in the folder is changed.
    pub fn is_read_only(&self) -> bool {
        self.mode == Mode::ReadOnly
    }

    /// Whether nothing is kept on the disk.
    pub fn is_traceless(&self) -> bool {
        self.mode == Mode::Traceless
    }

    fn on(disk: Arc<dyn Disk>, folder: PathBuf, documents: PathBuf) -> Self {
        Self {
            folder,
            documents,
            programs: None,
            disk,
            held: None,
            protected: Arc::default(),
            seen: Arc::default(),
            mode: Mode::Kept,
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

    /// The same storage, which holds the lock until its last copy is gone: for a job that reads,
    /// decides and writes.
    ///
    /// # Errors
    /// [`Error::Busy`] where another program holds it, [`Error::Write`].
    pub fn hold(&self) -> Result<Self, Error> {
        let held = match &self.held {
            Some(held) => Arc::clone(held),
            None => self.wait_for_lock()?,
        };
        Ok(Self {
            held: Some(held),
            ..self.clone()
        })
    }

    /// The same storage, held while something is read; where nothing may be written, or nothing is
    /// there, it is read without.
    ///
    /// # Errors
    /// [`Error::Busy`] where another program holds it.
    pub fn hold_to_read(&self) -> Result<Self, Error> {
        if !self.disk.exists(&self.folder) {
            return Ok(self.clone());
        }
        match self.hold() {
            Err(Error::Write(..)) => Ok(self.clone()),
            held => held,
        }
    }

    /// Which change of the folder was the last.
    ///
    /// # Errors
    /// [`Error::Vanished`] where the folder was there and is gone.
    pub fn generation(&self) -> Result<Generation, Error> {
        let counters = self.counters();
        if counters == Counters::default() {
            self.look_for_folder()?;
        }
        Ok(Generation(counters.folder))
    }

    /// What the file of the counters says; all zero where there is none.
    fn counters(&self) -> Counters {
        let text = self.text_of(&self.folder.join(GENERATION));
        let text = text.unwrap_or_default().unwrap_or_default();
        let mut numbers = text
            .split_whitespace()
            .map(|word| word.parse().unwrap_or_default());
        let mut next = || numbers.next().unwrap_or_default();
        Counters {
            folder: next(),
            people: next(),
            places: next(),
            single_people: next(),
            places_lost: next() > 0,
        }
    }

    /// Counts one generation more, before what it counts is written: whoever looks later than
    /// that reads anew. Called while the lock is held.
    fn next_generation(&self) -> Result<u64, Error> {
        let counters = self.counters();
        if counters == Counters::default() {
            self.look_for_folder()?;
        }
        // The counter may have been lost or set back; the list knows how far it was.
        let known = counters.folder.max(self.generation_of_people());
        let folder = known + 1;
        self.count(Counters { folder, ..counters })?;
        Ok(folder)
    }

    fn count(&self, counters: Counters) -> Result<(), Error> {
        self.make_folder(&self.folder)?;
        let path = self.folder.join(GENERATION);
        let new = self.folder.join(format!("{}{GENERATION}", document::STRAY));
        let Counters {
            folder,
            people,
            places,
            single_people,
            places_lost,
        } = counters;
        let lost = u8::from(places_lost);
        let text = format!("{folder} {people} {places} {single_people} {lost}\n");
        self.create_anew(&new, text.as_bytes())?;
        let renamed = self.disk.rename(&new, &path);
        renamed.map_err(|error| Error::Write(path, error.kind()))
    }

    /// What columns mean in lists whose header the user explained.
    ///
    /// # Errors
    /// [`Error::Read`] where the file is there and the system does not give it.
    pub fn columns(&self) -> Result<Loaded<Vec<Mapping>>, Error> {
        self.read(COLUMNS)
    }

    /// Keeps what columns mean in these kinds of lists; other kinds stay as another window may
    /// have left them.
    ///
    /// # Errors
    /// [`Error::Write`]; the old file is then as it was.
    pub fn save_columns(&self, mappings: &[Mapping]) -> Result<(), Error> {
        self.change(COLUMNS, |known: &mut Vec<Mapping>| {
            known.retain(|old| mappings.iter().all(|new| new.header != old.header));
            known.extend_from_slice(mappings);
        })
    }

    /// The settings of a face, in its own shape.
    ///
    /// # Errors
    /// [`Error::Read`] where the file is there and the system does not give it.
    pub fn settings<T: DeserializeOwned + Default>(&self) -> Result<Loaded<T>, Error> {
        self.read(SETTINGS)
    }

    /// Keeps the settings.
    ///
    /// # Errors
    /// [`Error::Write`]; the old file is then as it was.
    pub fn save_settings<T: Serialize>(&self, settings: &T) -> Result<(), Error> {
        self.write(SETTINGS, settings)
    }

    /// Deletes everything of the user's that the program keeps, the folder itself too. Finished
    /// cards stay: where they lie in the folder, nothing but them is left in it.
    ///
    /// # Errors
    /// [`Error::Write`] for the first file that cannot be deleted.
    pub fn delete_everything(&self) -> Result<(), Error> {
        let failed = |path: &Path, error: &io::Error| Error::Write(path.into(), error.kind());
        if !self.disk.exists(&self.folder) {
            return Ok(());
        }
        let held = self.hold()?;
        self.seen.store(false, Ordering::Relaxed);
        if !self.documents.starts_with(&self.folder) || !self.disk.exists(&self.documents) {
            let removed = self.disk.remove_folder(&self.folder);
            drop(held);
            return removed.map_err(|error| failed(&self.folder, &error));
        }
        for folder in self.disk.folders(&self.folder).unwrap_or_default() {
            if folder != self.documents {
                let removed = self.disk.remove_folder(&folder);
                removed.map_err(|error| failed(&folder, &error))?;
            }
        }
        for file in self.disk.files(&self.folder).unwrap_or_default() {
            self.clear(&file)?;
        }
        Ok(())
    }

    /// Deletes what a program that was ended in the middle of a save left behind; only while the
    /// lock is held, when no other program is in the middle of one.
    pub fn clear_strays(&self) {
        if self.held.is_none() {
            return;
        }
        let folders = self.disk.folders(&self.folder).unwrap_or_default();
        for folder in folders.into_iter().chain([self.folder.clone()]) {
            for file in self.disk.files(&folder).unwrap_or_default() {
                let name = file.file_name().unwrap_or_default().to_string_lossy();
                if name.starts_with(document::STRAY) && folder != self.documents {
                    let _ = self.clear(&file);
                }
            }
        }
        output::clear_strays(&self.documents);
    }

    fn wait_for_lock(&self) -> Result<Arc<Lock>, Error> {
        self.make_folder(&self.folder)?;
        let path = self.folder.join(LOCK);
        let pauses = Duration::from_secs(LOCK_SECONDS).as_millis() / LOCK_PAUSE.as_millis();
        for _ in 0..=pauses {
            match self.disk.try_lock(&path) {
                Ok(Some(lock)) => return Ok(Arc::new(lock)),
                Ok(None) => thread::sleep(LOCK_PAUSE),
                Err(error) => return Err(Error::Write(path, error.kind())),
            }
        }
        Err(Error::Busy(self.folder.clone()))
    }

    /// Makes a folder of ours that only its owner can look into.
    fn make_folder(&self, folder: &Path) -> Result<(), Error> {
        self.look_for_folder()?;
        let made = self.disk.create_folder(folder);
        made.map_err(|error| Error::Write(folder.into(), error.kind()))?;
        self.seen.store(true, Ordering::Relaxed);
        Ok(())
    }

    /// Whether the folder is still there, if it was.
    fn look_for_folder(&self) -> Result<(), Error> {
        let there = self.disk.exists(&self.folder);
        match self.seen.fetch_or(there, Ordering::Relaxed) && !there {
            true => Err(Error::Vanished(self.folder.clone())),
            false => Ok(()),
        }
    }

    fn protect(&self, path: &Path) {
        let protected = self.protected.lock();
        let mut protected = protected.unwrap_or_else(PoisonError::into_inner);
        protected.insert(path.to_path_buf());
    }

    fn is_protected(&self, path: &Path) -> bool {
        let protected = self.protected.lock();
        let protected = protected.unwrap_or_else(PoisonError::into_inner);
        protected.contains(path)
    }

    /// The files in a folder of ours; none where it is not there.
    fn files_in(&self, folder: &str) -> Result<Vec<PathBuf>, Error> {
        let folder = self.folder.join(folder);
        match self.disk.files(&folder) {
            Ok(files) => Ok(files),
            Err(error) if error.kind() == io::ErrorKind::NotFound => Ok(Vec::new()),
            Err(error) => Err(Error::Read(folder, error.kind())),
        }
    }

    /// Writes bytes into a folder of ours under the first free number.
    fn keep_numbered(
        &self,
        folder: &str,
        bytes: &[u8],
        name: impl Fn(u32) -> String,
    ) -> Result<String, Error> {
        let held = self.hold()?;
        let folder = held.folder.join(folder);
        let free = (1..).map(&name);
        let free = free
            .into_iter()
            .find(|name| !held.disk.exists(&folder.join(name)));
        let name = free.unwrap_or_default();
        let path = folder.join(&name);
        let new = folder.join(format!("{}{name}", document::STRAY));
        held.make_folder(&folder)?;
        held.create_anew(&new, bytes)?;
        let placed = held.disk.rename(&new, &path);
        let placed = placed.and_then(|()| held.disk.flush_folder(&folder));
        placed.map_err(|error| Error::Write(path, error.kind()))?;
        Ok(name)
    }
}

/// Where finished cards go in a folder that holds everything.
const DOCUMENTS: &str = "documents";

#[cfg(test)]
mod tests {
    use super::*;
    use crate::person;
    use std::fs;

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
        assert_eq!(backup, "(schema:1,generation:0,content:[\n    1,\n])\n");
    }

    #[test]
    fn a_broken_file_is_kept_aside_and_its_backup_taken() {
        let (_folder, storage) = place();
        storage.save_settings(&vec![1_u8]).unwrap();
        storage.save_settings(&vec![2_u8]).unwrap();
        fs::write(storage.folder().join("settings.ron"), "[2, ").unwrap();
        let loaded = storage.settings::<Vec<u8>>().unwrap();
        assert_eq!(loaded.value, [1]);
        let path = storage.folder().join("settings.ron");
        let aside = storage.folder().join("settings-unreadable-1.ron");
        assert_eq!(fs::read_to_string(&aside).unwrap(), "[2, ");
        assert_eq!(loaded.repair, Some(Repair::Restored(path, Some(aside))));
        let again = storage.settings::<Vec<u8>>().unwrap();
        assert_eq!((again.value, again.repair), (vec![1], None));
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
        storage.delete_everything().unwrap();
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
