//! A handle of the opened folder's files, for what a face reads and saves beside its thread.

use super::{Notice, Opened, OwnFiles, Settings, Workspace};
use crate::facility::{self, OwnPlace, UserWord};
use crate::import::Mapping;
use crate::job::Job;
use crate::language::CardLanguage;
use crate::letter::Text;
use crate::letter::check::{Dictionary, RightWords};
use crate::paper::{Measured, Measures};
use crate::people::People;
use crate::person::{self, Person};
use crate::storage::{
    Draft, Error, FirstWindow, Generation, ListFile, Loaded, OwnFile, PrintError, Printers,
    Printing, Storage,
};
use crate::words::Words;
use chrono::NaiveDate;
use std::collections::BTreeSet;
use std::path::{Path, PathBuf};
use std::sync::Arc;

/// The files of an opened folder; cheap to clone, so that a task can take it along.
///
/// Whatever a function cannot read or write is a [`crate::storage::Error`], which names the file.
#[derive(Debug, Clone)]
pub struct Folder {
    storage: Arc<Storage>,
}

impl Folder {
    /// A folder on a storage that is set up already.
    pub fn new(storage: Storage) -> Self {
        let storage = Arc::new(storage);
        Self { storage }
    }

    /// One folder for everything, finished cards too (`--data-dir`).
    pub fn at(path: impl Into<PathBuf>) -> Self {
        Self::new(Storage::at(path))
    }

    /// The user's own folders, as the system names them.
    ///
    /// # Errors
    /// [`Error::NoFolder`] where the system names none.
    pub fn of_user() -> Result<Self, Error> {
        Ok(Self::new(Storage::of_user()?))
    }

    pub(super) fn storage(&self) -> &Storage {
        &self.storage
    }

    /// A workspace on it, before anything is read.
    pub fn workspace(&self, words: Words, today: NaiveDate) -> Workspace {
        Workspace::new(self.clone(), words, today)
    }

    /// Where it lies.
    pub fn path(&self) -> &Path {
        self.storage.folder()
    }

    /// Where finished cards are saved.
    pub fn documents(&self) -> &Path {
        self.storage.documents()
    }

    /// The people and the places, as they lie on the disk.
    ///
    /// # Errors
    /// A file exists and cannot be read.
    pub fn open(&self) -> Result<Opened, super::Error> {
        Opened::read(&self.storage)
    }

    /// The user's own texts and lists of words.
    ///
    /// # Errors
    /// A file exists and cannot be read.
    pub fn own_files(&self) -> Result<OwnFiles, Error> {
        OwnFiles::read(&self.storage)
    }

    /// The choices.
    ///
    /// # Errors
    /// A file exists and cannot be read.
    pub fn settings(&self) -> Result<Settings, Error> {
        Ok(self.storage.settings()?.value)
    }

    /// Keeps the choices.
    ///
    /// # Errors
    /// Where it cannot be written.
    pub fn save_settings(&self, settings: &Settings) -> Result<(), Error> {
        self.storage.save_settings(settings)
    }

    /// The same folder, which no other program can change until this handle is gone.
    ///
    /// # Errors
    /// [`Error::Busy`] where another program holds it.
    pub fn hold(&self) -> Result<Self, Error> {
        Ok(Self::new(self.storage.hold()?))
    }

    /// The same folder, held as by [`Self::hold`]; where nothing may be written there, it is only
    /// read.
    ///
    /// # Errors
    /// [`Error::Busy`] where another program holds it.
    pub fn hold_or_read(&self) -> Result<Self, Error> {
        match self.hold() {
            Err(Error::Write(..)) => Ok(self.clone()),
            held => held,
        }
    }

    /// The same documents folder, with everything else in memory only.
    #[must_use]
    pub fn without_trace(&self) -> Self {
        Self::new(self.storage.without_trace())
    }

    /// The same folder, of which nothing is changed.
    #[must_use]
    pub fn read_only(&self) -> Self {
        Self::new(self.storage.read_only())
    }

    /// Whether nothing in it is changed.
    pub fn is_read_only(&self) -> bool {
        self.storage.is_read_only()
    }

    /// Becomes the first window on the folder; `None` where another one is.
    ///
    /// # Errors
    /// Where nothing can be written there.
    pub fn become_first_window(&self) -> Result<Option<FirstWindow>, Error> {
        self.storage.become_first_window()
    }

    /// Asks the first window to show itself.
    ///
    /// # Errors
    /// Where nothing can be written there.
    pub fn call_first_window(&self) -> Result<(), Error> {
        self.storage.call_first_window()
    }

    /// Whether another window asks the first one to show itself.
    pub fn is_called(&self) -> bool {
        self.storage.is_called()
    }

    /// The first window has shown itself.
    ///
    /// # Errors
    /// Where it cannot be written.
    pub fn answer_call(&self) -> Result<(), Error> {
        self.storage.answer_call()
    }

    /// Whether nothing is kept on the disk.
    pub fn is_traceless(&self) -> bool {
        self.storage.is_traceless()
    }

    /// Deletes drafts that were not touched since a day; with `only_count`, says how many there
    /// are. Drafts without a day are as old as this day: they are given it.
    ///
    /// # Errors
    /// Where they cannot be read or deleted.
    pub fn old_drafts(
        &self,
        today: NaiveDate,
        days: u16,
        only_count: bool,
    ) -> Result<usize, Error> {
        self.storage.old_drafts(today, days, only_count)
    }

    /// Which change of the folder was the last.
    ///
    /// # Errors
    /// [`Error::Vanished`] where the folder was there and is gone.
    pub fn generation(&self) -> Result<Generation, Error> {
        self.storage.generation()
    }

    /// Whether nothing has been changed since people were judged by this generation.
    ///
    /// # Errors
    /// [`Error::Changed`], [`Error::Vanished`].
    pub fn expect(&self, known: Generation) -> Result<(), Error> {
        match self.storage.generation()? == known {
            true => Ok(()),
            false => Err(Error::Changed),
        }
    }

    /// Deletes everything that is the user's but finished cards.
    ///
    /// # Errors
    /// Where it cannot be written.
    pub fn delete_everything(&self) -> Result<(), Error> {
        self.storage.delete_everything()
    }

    /// Keeps all people, if nothing else was changed since a generation; returns the new one.
    ///
    /// # Errors
    /// [`Error::Changed`], or where it cannot be written.
    pub fn save_people_since(
        &self,
        people: &[Person],
        known: Generation,
    ) -> Result<Generation, Error> {
        self.storage.save_people_since(people, known)
    }

    /// Keeps what the user changed in people of a generation, each before and after; what another
    /// program changed since stays. Returns the new generation.
    ///
    /// # Errors
    /// Where it cannot be read or written.
    pub fn change_people(
        &self,
        changes: &[(Person, Person)],
        known: Generation,
    ) -> Result<Generation, Error> {
        self.storage.change_people(changes, known)
    }

    /// Keeps one person.
    ///
    /// # Errors
    /// Where it cannot be written.
    pub fn save_person(&self, person: &Person) -> Result<(), Error> {
        self.storage.save_person(person)
    }

    /// Keeps somebody new, and returns under which id.
    ///
    /// # Errors
    /// Where it cannot be read or written.
    pub fn add_person(&self, person: &Person) -> Result<person::Id, Error> {
        self.storage.add_person(person)
    }

    /// Keeps the people.
    ///
    /// # Errors
    /// Where it cannot be written.
    pub fn save_people(&self, people: &[Person]) -> Result<(), Error> {
        self.storage.save_people(people)
    }

    /// Keeps what the user states of somebody whom the program itself knows.
    ///
    /// # Errors
    /// Where it cannot be written.
    pub fn save_statements(&self, person: &Person) -> Result<(), Error> {
        self.storage
            .save_statements(&person.id, person.statements())
    }

    /// The people of the user's own who were removed.
    ///
    /// # Errors
    /// A file exists and cannot be read.
    pub fn removed(&self) -> Result<Vec<Person>, Error> {
        Ok(self.storage.removed()?.value)
    }

    /// Removes somebody whom the user added; they are kept for the way back.
    ///
    /// # Errors
    /// Where it cannot be read or written.
    pub fn remove_person(&self, id: &person::Id) -> Result<(), Error> {
        self.storage.remove_person(id)
    }

    /// Brings back somebody who was removed as `id`, as this record.
    ///
    /// # Errors
    /// Where it cannot be read or written.
    pub fn restore_person(&self, id: &person::Id, person: &Person) -> Result<(), Error> {
        self.storage.restore_person(id, person)
    }

    /// What columns mean in lists whose header the user explained; a file that had to be set
    /// aside is in the notice.
    ///
    /// # Errors
    /// A file exists and cannot be read.
    pub fn columns(&self) -> Result<(Vec<Mapping>, Option<Notice>), Error> {
        Ok(noticed(self.storage.columns()?))
    }

    /// Keeps what columns mean.
    ///
    /// # Errors
    /// Where it cannot be written.
    pub fn save_columns(&self, mappings: &[Mapping]) -> Result<(), Error> {
        self.storage.save_columns(mappings)
    }

    /// The text that was begun for somebody.
    ///
    /// # Errors
    /// A file exists and cannot be read.
    pub fn draft(&self, to: &person::Id) -> Result<Option<Draft>, Error> {
        Ok(self.storage.draft(to)?.value)
    }

    /// Keeps the text that was begun for somebody, or takes it away.
    ///
    /// # Errors
    /// Where it cannot be written.
    pub fn save_draft(&self, to: &person::Id, draft: Option<&Draft>) -> Result<(), Error> {
        self.storage.save_draft(to, draft)
    }

    /// For whom a text is begun.
    ///
    /// # Errors
    /// A file exists and cannot be read.
    pub fn drafts(&self) -> Result<Vec<person::Id>, Error> {
        self.storage.drafts()
    }

    /// All texts that were begun, each under the name of whom it is for.
    ///
    /// # Errors
    /// A file exists and cannot be read.
    pub fn drafts_as_text(&self, people: &People) -> Result<String, Error> {
        self.storage.drafts_as_text(people)
    }

    /// Keeps a new ready text of the user's own, and returns its id: none of `taken`.
    ///
    /// # Errors
    /// Where it cannot be written.
    pub fn add_own_text(
        &self,
        title: &str,
        text: &Text,
        taken: &BTreeSet<String>,
    ) -> Result<String, Error> {
        self.storage.add_own_text(title, text, taken)
    }

    /// Keeps a ready text of the user's own that was changed.
    ///
    /// # Errors
    /// Where it cannot be written.
    pub fn save_own_text(&self, stem: &str, text: &Text) -> Result<(), Error> {
        self.storage.save_own_text(stem, text)
    }

    /// Takes a ready text of the user's own away.
    ///
    /// # Errors
    /// Where it cannot be written.
    pub fn remove_own_text(&self, stem: &str) -> Result<(), Error> {
        self.storage.remove_own_text(stem)
    }

    /// The dictionary of a language; nothing where there is none that can be read.
    pub fn dictionary(&self, language: CardLanguage) -> Option<Dictionary> {
        let files = self.storage.dictionary(language)?;
        Dictionary::new(&files.aff, &files.dic).ok()
    }

    /// The words that the user accepted as correct.
    ///
    /// # Errors
    /// A file exists and cannot be read.
    pub fn right_words(&self) -> Result<RightWords, Error> {
        Ok(self.storage.right_words()?.value)
    }

    /// Keeps a word that the user accepts as correct; gives all of them.
    ///
    /// # Errors
    /// Where it cannot be written.
    pub fn add_right_word(&self, language: CardLanguage, word: &str) -> Result<RightWords, Error> {
        self.storage.add_right_word(language, word)
    }

    /// Saves the user's correction of a place, or removes it.
    ///
    /// # Errors
    /// Where it cannot be written.
    pub fn save_place_word(&self, id: &facility::Id, word: Option<UserWord>) -> Result<(), Error> {
        self.storage.save_place_word(id, word)
    }

    /// Saves a place that no shipped file knows.
    ///
    /// # Errors
    /// Where it cannot be written.
    pub fn save_own_place(&self, own: &OwnPlace) -> Result<(), Error> {
        self.storage.keep_own_place(own)
    }

    /// Removes a place that no shipped file knows, with the correction of it.
    ///
    /// # Errors
    /// Where it cannot be written.
    pub fn remove_own_place(&self, id: &facility::Id) -> Result<(), Error> {
        self.storage.forget_own_place(id)
    }

    /// The user's own products.
    ///
    /// # Errors
    /// A file exists and cannot be read.
    pub fn own_products(&self) -> Result<Vec<OwnFile>, Error> {
        self.storage.own_products()
    }

    /// Keeps a sheet of labels, which is made for the id that it gets.
    ///
    /// # Errors
    /// Where it cannot be written.
    pub fn keep_labels(&self, text: impl Fn(&str) -> String) -> Result<OwnFile, Error> {
        self.storage.keep_labels(text)
    }

    /// The names of the user's pictures that are kept.
    ///
    /// # Errors
    /// A file exists and cannot be read.
    pub fn own_pictures(&self) -> Result<Vec<String>, Error> {
        self.storage.pictures()
    }

    /// A picture that is kept.
    ///
    /// # Errors
    /// A file exists and cannot be read.
    pub fn own_picture(&self, name: &str) -> Result<Vec<u8>, Error> {
        self.storage.picture(name)
    }

    /// Keeps a picture, and returns its name.
    ///
    /// # Errors
    /// Where it cannot be written.
    pub fn keep_picture(&self, jpeg: &[u8]) -> Result<String, Error> {
        self.storage.keep_picture(jpeg)
    }

    /// Takes a picture away.
    ///
    /// # Errors
    /// Where it cannot be written.
    pub fn remove_picture(&self, name: &str) -> Result<(), Error> {
        self.storage.remove_picture(name)
    }

    /// What was measured on printers; a file that had to be set aside is in the notice.
    ///
    /// # Errors
    /// A file exists and cannot be read.
    pub fn measures(&self) -> Result<(Measures, Option<Notice>), Error> {
        Ok(noticed(self.storage.measures()?))
    }

    /// Keeps what was measured on a printer; what is known of others stays.
    ///
    /// # Errors
    /// Where it cannot be read or written.
    pub fn keep_measured(&self, printer: &str, measured: Measured) -> Result<(), Error> {
        self.storage.keep_measured(printer, measured)
    }

    /// Forgets what was measured on a printer; false where nothing was.
    ///
    /// # Errors
    /// Where it cannot be read or written.
    pub fn forget_measured(&self, printer: &str) -> Result<bool, Error> {
        self.storage.forget_measured(printer)
    }

    /// The system's printers; `None` where it has no printing system.
    pub fn printers(&self) -> Option<Printers> {
        self.storage.printers()
    }

    /// Gives a finished file to a printer.
    ///
    /// # Errors
    /// What the printing system says.
    pub fn print(&self, pdf: &[u8], how: &Printing) -> Result<(), PrintError> {
        self.storage.print(pdf, how)
    }

    /// Opens a file in the system's own program; false where there is none.
    pub fn open_file(&self, path: &Path) -> bool {
        self.storage.open(path)
    }

    /// Saves a finished card among the documents, under a neutral name.
    ///
    /// # Errors
    /// Where it cannot be written.
    pub fn save_card(&self, bytes: &[u8]) -> Result<PathBuf, Error> {
        self.storage.save_card(bytes)
    }

    /// Saves something else there, under this name and a number.
    ///
    /// # Errors
    /// Where it cannot be written.
    pub fn save_numbered(&self, name: &str, kind: &str, bytes: &[u8]) -> Result<PathBuf, Error> {
        self.storage.save_numbered(name, kind, bytes)
    }

    /// The jobs that are kept, by the names of their files; one that cannot be read is left out.
    ///
    /// # Errors
    /// A file exists and cannot be read.
    pub fn jobs(&self) -> Result<Vec<(String, Job)>, Error> {
        let files = self.storage.jobs()?.into_iter();
        let jobs = files.filter_map(|file| Some((file.name, Job::read(&file.text).ok()?)));
        Ok(jobs.collect())
    }

    /// Keeps a job.
    ///
    /// # Errors
    /// Where it cannot be written.
    pub fn keep_job(&self, job: &Job) -> Result<(), Error> {
        let text = job.text();
        let text = text.map_err(|error| Error::Encode(error.to_string()))?;
        self.storage.keep_job(&text)
    }

    /// Takes a kept job away.
    ///
    /// # Errors
    /// Where it cannot be written.
    pub fn remove_job(&self, name: &str) -> Result<(), Error> {
        self.storage.remove_job(name)
    }

    /// A list that the user names.
    ///
    /// # Errors
    /// Where it cannot be read, or is too large.
    pub fn read_list(path: &Path) -> Result<ListFile, Error> {
        Storage::read_list(path)
    }

    /// A file that the user names.
    ///
    /// # Errors
    /// Where it cannot be read.
    pub fn read_file(path: &Path) -> Result<Vec<u8>, Error> {
        Storage::read_file(path)
    }

    /// Writes a file where the user says.
    ///
    /// # Errors
    /// Where it cannot be written; no half file is left.
    pub fn save_output(path: &Path, bytes: &[u8]) -> Result<(), Error> {
        Storage::save_output(path, bytes)
    }

    /// Where a file really lies, or would: links followed.
    pub fn real_path(path: &Path) -> PathBuf {
        Storage::real_path(path)
    }

    /// Whether something is there that is written to and never replaced: a pipe, a device.
    pub fn is_device(path: &Path) -> bool {
        Storage::is_device(path)
    }

    /// Whether a file exists.
    pub fn exists(path: &Path) -> bool {
        Storage::exists(path)
    }
}

fn noticed<T>(loaded: Loaded<T>) -> (T, Option<Notice>) {
    (loaded.value, loaded.repair.map(Notice::Repair))
}
