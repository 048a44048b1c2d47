//! Everything that one opened folder knows: the people, the places, the texts, the products, the
//! printers, the choices, the day and the language.
//!
//! A face opens it once, queries it and saves through it; a face reads no file of the folder itself.

pub mod calendar;
mod error;
mod facts;
mod files;
mod folder;
mod printing;
mod settings;
mod statement;
mod texts;

pub use error::{Error, Notice};
pub use facts::{Facts, SOON_DAYS, State};
pub use folder::Folder;
pub use printing::PrinterSettings;
pub use settings::{Look, Settings};
pub use texts::{Own, OwnFiles, Texts};

use crate::address::{Block, Origins, Posting, Script, Style};
use crate::date::PartialDate;
use crate::facility::{Facilities, NameForm};
use crate::freshness::Freshness;
use crate::judgement::{Confirmation, Judge, Reason};
use crate::language::CardLanguage;
use crate::people::{self, People};
use crate::person::{Id, Person};
use crate::storage::{Generation, Storage};
use crate::words::{UiLanguage, Words};
use chrono::NaiveDate;

/// What one opened folder knows.
#[derive(Debug)]
pub struct Workspace {
    folder: Folder,
    /// The texts of the program, in its language.
    pub words: Words,
    /// Today.
    pub today: NaiveDate,
    /// The places, with the user's words on them.
    pub facilities: Facilities,
    /// The user's people, the known ones, the invented ones; nobody where they are not searched
    /// or judged ([`Workspace::open_lists`]).
    pub people: People,
    /// What is computed from them once a day, by their place in [`People::all`].
    pub facts: Vec<Facts>,
    /// The countries of posting; none only for a broken built-in file.
    pub origins: Option<Origins>,
    /// The country of posting that the user chose, by its code.
    pub posted_from: Option<String>,
    /// In which letters the address stands; the country of posting's own choice for `None`.
    pub script: Option<Script>,
    /// How the addressee is named; the country's own form for `None`.
    pub name_form: Option<NameForm>,
    /// The printers.
    pub printing: PrinterSettings,
    /// How many of the people come from the user's lists.
    pub listed: usize,
    /// The newest day of the user's lists.
    pub list_as_of: Option<PartialDate>,
    /// The people whom the program itself knows, as the user states of them.
    known: Vec<Person>,
    /// The people whom the user removed.
    removed: Vec<Person>,
    generation: Generation,
    /// The people of the lists as they lie on the disk, where nobody is searched or judged.
    unindexed: Vec<Person>,
}

/// Whether the invented people are there beside a list.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
enum Examples {
    /// Always: a script tries things out with them.
    Always,
    /// Until there is a list.
    UntilThereIsAList,
}

/// What was read from the disk.
#[derive(Debug, Clone)]
pub struct Opened {
    /// The people, indexed for the search.
    pub people: LoadedPeople,
    /// The places, with the user's words laid over them.
    pub facilities: Facilities,
    /// Files that were not as they should be.
    pub notices: Vec<Notice>,
    generation: Generation,
}

/// The user's people with the known ones behind them; an id that a list has is the list's.
#[derive(Debug, Clone)]
pub struct LoadedPeople {
    people: People,
    known: Vec<Person>,
    removed: Vec<Person>,
    listed: usize,
    list_as_of: Option<PartialDate>,
}

impl LoadedPeople {
    fn new(
        list: Vec<Person>,
        known: Vec<Person>,
        removed: Vec<Person>,
        facilities: &Facilities,
        examples: Examples,
    ) -> Result<Self, Error> {
        let mut list = list;
        people::connect_own_places(&mut list, facilities);
        let listed = list.len();
        let of_lists = list.iter().filter(|person| !person.is_own());
        let list_as_of = of_lists
            .map(|person| person.listed_status().now.as_of)
            .max();
        let mut all = list;
        all.extend(known.iter().cloned());
        if listed == 0 || examples == Examples::Always {
            all.extend(people::examples()?);
        }
        Ok(Self {
            people: People::new(all, facilities).with_removed(removed.clone()),
            known,
            removed,
            listed,
            list_as_of,
        })
    }
}

impl Opened {
    /// Reads the user's lists, and what the user says of places; the invented people are there
    /// until there is a list.
    ///
    /// # Errors
    /// A file exists and cannot be read.
    pub fn read(storage: &Storage) -> Result<Self, Error> {
        Self::read_with(storage, Examples::UntilThereIsAList)
    }

    fn read_with(storage: &Storage, examples: Examples) -> Result<Self, Error> {
        // One state of all files: nobody writes between them.
        let storage = &storage.hold_to_read()?;
        storage.clear_strays();
        let generation = storage.generation()?;
        let (list, facilities, mut notices) = lists(storage)?;
        let (known, set_aside) = known_people(storage)?;
        notices.extend(set_aside);
        let removed = storage.removed()?;
        notices.extend(removed.repair.map(Notice::Repair));
        Ok(Self {
            people: LoadedPeople::new(list, known, removed.value, &facilities, examples)?,
            facilities,
            notices,
            generation,
        })
    }
}

/// The people of the lists and the places, as they lie on the disk.
fn lists(storage: &Storage) -> Result<(Vec<Person>, Facilities, Vec<Notice>), Error> {
    let people = storage.people()?;
    let mut facilities = Facilities::shipped()?;
    let repairs = storage.apply_user_places(&mut facilities)?;
    let repairs = people.repairs.into_iter().chain(repairs);
    let notices = repairs.map(Notice::Repair).collect();
    Ok((people.value, facilities, notices))
}

/// The people whom the program itself knows, with what the user states of them.
fn known_people(storage: &Storage) -> Result<(Vec<Person>, Option<Notice>), Error> {
    let mut statements = storage.statements()?;
    let mut known = people::known()?;
    for person in &mut known {
        for layer in statements.value.remove(&person.id).unwrap_or_default() {
            person.lay(layer);
        }
    }
    Ok((known, statements.repair.map(Notice::Repair)))
}

impl Workspace {
    /// An empty one, until the files are read.
    pub fn new(folder: Folder, words: Words, today: NaiveDate) -> Self {
        Self {
            folder,
            words,
            today,
            facilities: Facilities::default(),
            people: People::default(),
            facts: Vec::new(),
            origins: Origins::shipped().ok(),
            posted_from: None,
            script: None,
            name_form: None,
            printing: PrinterSettings::default(),
            listed: 0,
            list_as_of: None,
            known: Vec::new(),
            removed: Vec::new(),
            unindexed: Vec::new(),
            generation: Generation::default(),
        }
    }

    /// Opens a folder with its people and places; what could not be read is in the notices.
    ///
    /// # Errors
    /// A file exists and cannot be read.
    pub fn open(
        folder: Folder,
        words: Words,
        today: NaiveDate,
    ) -> Result<(Self, Vec<Notice>), Error> {
        let opened = Opened::read_with(folder.storage(), Examples::Always)?;
        let mut workspace = Self::new(folder, words, today);
        let LoadedPeople {
            people,
            known,
            removed,
            listed,
            list_as_of,
        } = opened.people;
        workspace.facilities = opened.facilities;
        workspace.people = people;
        workspace.known = known;
        workspace.removed = removed;
        workspace.listed = listed;
        workspace.list_as_of = list_as_of;
        workspace.generation = opened.generation;
        Ok((workspace, opened.notices))
    }

    /// Opens a folder with its places and its lists as they are: for a job that compares lists and
    /// searches for nobody, which costs the folding of thousands of names.
    ///
    /// # Errors
    /// A file exists and cannot be read.
    pub fn open_lists(
        folder: Folder,
        words: Words,
        today: NaiveDate,
    ) -> Result<(Self, Vec<Notice>), Error> {
        let held = folder.storage().hold_to_read()?;
        held.clear_strays();
        let generation = held.generation()?;
        let (mut list, facilities, notices) = lists(&held)?;
        people::connect_own_places(&mut list, &facilities);
        let mut workspace = Self::new(folder, words, today);
        workspace.facilities = facilities;
        workspace.unindexed = list;
        workspace.generation = generation;
        Ok((workspace, notices))
    }

    /// Replaces people and places by what was read.
    pub fn apply(&mut self, opened: Opened) {
        self.generation = opened.generation;
        self.facilities = opened.facilities;
        self.set_people(opened.people);
    }

    /// Replaces the user's people.
    pub fn set_listed(&mut self, listed: Vec<Person>) {
        // A broken built-in file is ruled out by a test.
        let examples = Examples::UntilThereIsAList;
        let (known, removed) = (self.known.clone(), self.removed.clone());
        let loaded = LoadedPeople::new(listed, known, removed, &self.facilities, examples);
        if let Ok(loaded) = loaded {
            self.set_people(loaded);
        }
    }

    /// Replaces the user's people by those without one who was removed.
    pub fn remove(&mut self, id: &Id) {
        let (removed, listed): (Vec<_>, Vec<_>) = self
            .listed()
            .iter()
            .cloned()
            .partition(|person| person.id == *id);
        self.removed.extend(removed);
        self.set_listed(listed);
    }

    /// Forgets that somebody was removed: they are back.
    pub fn forget_removed(&mut self, id: &Id) {
        self.removed.retain(|person| person.id != *id);
    }

    fn set_people(&mut self, loaded: LoadedPeople) {
        self.people = loaded.people;
        self.known = loaded.known;
        self.removed = loaded.removed;
        self.listed = loaded.listed;
        self.list_as_of = loaded.list_as_of;
        self.refresh_facts();
    }

    /// The last change of the folder that this workspace knows.
    pub fn generation(&self) -> Generation {
        self.generation
    }

    /// The folder was changed by this workspace itself, which knows the change.
    pub fn set_generation(&mut self, generation: Generation) {
        self.generation = generation;
    }

    /// From now on another handle of the same folder holds.
    pub fn set_folder(&mut self, folder: Folder) {
        self.folder = folder;
    }

    /// The files of the folder.
    pub fn folder(&self) -> &Folder {
        &self.folder
    }

    /// The language of the program.
    pub fn ui_language(&self) -> UiLanguage {
        self.words.ui_language()
    }

    /// How an address is to be written, by the user's choices; the published form where the
    /// chosen country is no longer known.
    pub fn address_style(&self, language: CardLanguage) -> Style<'_> {
        let origins = self.origins.as_ref();
        let origin = self
            .posted_from
            .as_ref()
            .and_then(|code| origins?.get(code));
        let style = match origin {
            Some(origin) => Style::from(origin, language),
            None => Style::published(language),
        };
        Style {
            script: self.script.unwrap_or(style.script),
            name: self.name_form,
            ..style
        }
    }

    /// How addresses are written by the user's choices, as a job keeps it.
    pub fn posting(&self) -> Posting {
        let origin = self.posted_from.clone();
        let known = |code: &String| {
            self.origins
                .as_ref()
                .is_some_and(|all| all.get(code).is_some())
        };
        Posting {
            origin: origin.filter(known),
            script: self.script,
            name_form: self.name_form,
            order: None,
        }
    }

    /// Sets the day.
    pub fn set_today(&mut self, today: NaiveDate) {
        if self.today != today {
            self.today = today;
            self.refresh_facts();
        }
    }

    /// The user's own people, as they are kept on the disk.
    pub fn listed(&self) -> &[Person] {
        match self.listed {
            0 => &self.unindexed,
            listed => self.people.all().get(..listed).unwrap_or_default(),
        }
    }

    /// Computes again what depends on the day and on the places.
    pub fn refresh_facts(&mut self) {
        let judge = self.judge();
        let all = self.people.all().iter();
        self.facts = all
            .map(|person| Facts::of(person, &judge, self.today))
            .collect();
    }

    /// Replaces a person by an edited record.
    pub fn replace_person(&mut self, person: Person) {
        for known in self.known.iter_mut().filter(|known| known.id == person.id) {
            known.clone_from(&person);
        }
        if let Some(at) = self.people.replace(person, &self.facilities)
            && let Some(person) = self.people.all().get(at)
        {
            let facts = Facts::of(person, &self.judge(), self.today);
            if let Some(counted) = self.facts.get_mut(at) {
                *counted = facts;
            }
        }
    }

    /// The judge of whether somebody may be written to, who knows everybody.
    pub fn judge(&self) -> Judge<'_> {
        Judge::new(&self.people, &self.facilities, self.today)
    }

    /// How old what we know of somebody is, where a card can go to them without a confirmation of the
    /// user's.
    ///
    /// # Errors
    /// Every reason against it.
    pub fn freshness(&self, person: &Person) -> Result<Freshness, Vec<Reason>> {
        let judge = self.judge();
        let to = judge.judge(person, Confirmation::default())?;
        Ok(to.freshness())
    }

    /// The lines on an envelope to somebody, to be shown or copied.
    ///
    /// # Errors
    /// Every reason against it.
    pub fn address(
        &self,
        person: &Person,
        style: &Style<'_>,
        confirmation: Confirmation,
    ) -> Result<Block, Vec<Reason>> {
        let judge = self.judge();
        let to = judge.judge(person, confirmation)?;
        Ok(crate::address::block_by(&to, style))
    }

    /// The lines to somebody who is added, with the places as the user has typed them.
    ///
    /// # Errors
    /// Every reason against it.
    pub fn address_of_new(
        &self,
        person: &Person,
        facilities: &Facilities,
        language: CardLanguage,
    ) -> Result<Block, Vec<Reason>> {
        let judge = Judge::new(&self.people, facilities, self.today);
        let confirmation = Confirmation {
            confirmed: true,
            ..Confirmation::default()
        };
        let to = judge.judge(person, confirmation)?;
        Ok(crate::address::computed_block(
            &to,
            &self.address_style(language),
        ))
    }

    /// Whether somebody is of the user's own lists, not shipped with the program.
    pub fn is_listed(&self, person: &Person) -> bool {
        let at = self.people.position(&person.id);
        at.is_some_and(|at| at < self.listed)
    }

    /// What is computed of a person.
    pub fn facts_of(&self, id: &Id) -> Option<Facts> {
        self.facts.get(self.people.position(id)?).copied()
    }
}
