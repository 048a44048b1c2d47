//! The people: those of the lists in one file, and each whom the user changed since in a file of
//! their own, so that a stroke on one of them does not write ten thousand.

use super::document::{Header, Loaded, Repair, backup_of, document, pretty};
use super::draft::{file_in, id_in};
use super::{Counters, Error, Generation, Storage};
use crate::person::{Id, Layer, Person};
use std::collections::{BTreeMap, BTreeSet, HashMap};
use std::path::PathBuf;

const PEOPLE: &str = "people.ron";
const REMOVED: &str = "removed.ron";
const STATEMENTS: &str = "statements.ron";
/// Holds the people who were changed since [`PEOPLE`] was written.
pub(super) const CHANGED: &str = "people";

/// The people as they lie on the disk.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct LoadedPeople {
    /// All of them.
    pub value: Vec<Person>,
    /// Files that were not as they should be.
    pub repairs: Vec<Repair>,
}

impl Storage {
    /// The user's people: those of the lists, and what the user changed in them since.
    ///
    /// # Errors
    /// [`Error::Read`] where a file is there and the system does not give it.
    pub fn people(&self) -> Result<LoadedPeople, Error> {
        let Loaded {
            mut value,
            repair,
            generation,
        } = self.read::<Vec<Person>>(PEOPLE)?;
        let counters = self.counters();
        let mut repairs: Vec<Repair> = repair.into_iter().collect();
        if repairs.is_empty() && value.is_empty() && generation == 0 && counters.people > 0 {
            repairs.push(Repair::Gone(self.path(PEOPLE)));
        }
        let mut places: HashMap<Id, usize> = HashMap::new();
        let changed = self.changed_files()?;
        let files_gone = (changed.len() as u64) < counters.single_people;
        // An older state than the one that was written last: a release may be missing in it.
        if generation < counters.people || files_gone {
            value.iter_mut().for_each(Person::doubt_as_lost);
        }
        if files_gone {
            repairs.push(Repair::Gone(self.path(CHANGED)));
        }
        if !changed.is_empty() {
            let ids = value.iter().enumerate();
            places.extend(ids.map(|(at, person)| (person.id.clone(), at)));
        }
        for id in changed {
            let loaded = self.read::<Option<Person>>(&file_in(CHANGED, &id))?;
            // A file that was renamed is still about whom it says.
            let about = loaded.value.as_ref().map_or(&id, |person| &person.id);
            let known = places.get(about).and_then(|at| value.get_mut(*at));
            let is_lost = matches!(loaded.repair, Some(Repair::Restored(..) | Repair::Lost(_)));
            repairs.extend(loaded.repair);
            // An older one is in the list already.
            let newer = loaded.value.filter(|_| loaded.generation > generation);
            let mut person = match (newer, &known) {
                (Some(person), _) => person,
                (None, Some(known)) if is_lost => Person::clone(known),
                (None, _) => continue,
            };
            if is_lost {
                person.doubt_as_lost();
                // Kept, so that the doubt outlives this start; where it cannot be, it is felt anew.
                let _ = self.save_person(&person);
            }
            match known {
                Some(known) => *known = person,
                None => {
                    places.insert(person.id.clone(), value.len());
                    value.push(person);
                }
            }
        }
        Ok(LoadedPeople { value, repairs })
    }

    /// Keeps all people; what the user changed in single ones is among them.
    ///
    /// # Errors
    /// [`Error::Busy`], [`Error::Write`], [`Error::Newer`]; the old files are then as they were.
    pub fn save_people(&self, people: &[Person]) -> Result<(), Error> {
        let text = ron::to_string(people).map_err(|e| Error::Encode(e.to_string()))?;
        let held = self.hold()?;
        let before = held.generation_of(PEOPLE);
        let generation = held.next_generation()?;
        held.put(PEOPLE, document(generation, &text).as_bytes())?;
        let ids = held.changed_files()?;
        let names: Vec<String> = ids.iter().map(|id| file_in(CHANGED, id)).collect();
        // What is newer than the backup still counts where that has to stand in for the list.
        let is_old = |name: &&String| held.generation_of(name) <= before;
        let (old, newer): (Vec<&String>, Vec<&String>) = names.iter().partition(is_old);
        held.count(Counters {
            people: generation,
            single_people: newer.len() as u64,
            ..held.counters()
        })?;
        old.into_iter().try_for_each(|name| held.clear_single(name))
    }

    /// Keeps all people, if nothing else was changed since a generation; returns the new one.
    ///
    /// # Errors
    /// [`Error::Changed`], and those of [`Self::save_people`].
    pub fn save_people_since(
        &self,
        people: &[Person],
        known: Generation,
    ) -> Result<Generation, Error> {
        let held = self.hold()?;
        if held.generation()? != known {
            return Err(Error::Changed);
        }
        held.save_people(people)?;
        held.generation()
    }

    /// Keeps somebody new, under an id of their own, and returns it.
    ///
    /// # Errors
    /// [`Error::Busy`], [`Error::Read`], [`Error::Write`], [`Error::Newer`].
    pub fn add_person(&self, person: &Person) -> Result<Id, Error> {
        let held = self.hold()?;
        let people = held.people()?.value;
        let is_taken = |id: &Id| people.iter().any(|other| other.id == *id);
        let id = match is_taken(&person.id) {
            true => person.id.numbered(is_taken),
            false => person.id.clone(),
        };
        held.save_person(&Person {
            id: id.clone(),
            ..person.clone()
        })?;
        Ok(id)
    }

    /// Keeps people as the user changed them: each as the user saw them in the generation `known`,
    /// and as they are to be. What another program changed since stays, but for what the user
    /// changed too. Returns the new generation.
    ///
    /// # Errors
    /// [`Error::Busy`], [`Error::Read`], [`Error::Write`], [`Error::Newer`].
    pub fn change_people(
        &self,
        changes: &[(Person, Person)],
        known: Generation,
    ) -> Result<Generation, Error> {
        let held = self.hold()?;
        // Thousands of people are read only where somebody else may have changed these.
        let now = match held.generation()? == known {
            true => Vec::new(),
            false => held.people()?.value,
        };
        for (before, after) in changes {
            let changed = now.iter().find(|person| person.id == after.id);
            let merged = changed.map(|person| person.with_changes(before, after));
            held.save_person(merged.as_ref().unwrap_or(after))?;
        }
        held.generation()
    }

    /// Keeps one person.
    ///
    /// # Errors
    /// [`Error::Busy`], [`Error::Write`], [`Error::Newer`]; the old state is then as it was.
    pub fn save_person(&self, person: &Person) -> Result<(), Error> {
        let text = pretty(&Some(person))?;
        let held = self.hold()?;
        let generation = held.next_generation()?;
        let name = file_in(CHANGED, &person.id);
        let counted = held.has_single(&name);
        held.put(&name, document(generation, &text).as_bytes())?;
        let counters = held.counters();
        match counted {
            true => Ok(()),
            false => held.count(Counters {
                single_people: counters.single_people + 1,
                ..counters
            }),
        }
    }

    /// Whether somebody has a file of their own, or a backup of one.
    fn has_single(&self, name: &str) -> bool {
        let path = self.path(name);
        self.disk.exists(&path) || self.disk.exists(&backup_of(&path))
    }

    /// Deletes the file of somebody who stands in the list.
    fn clear_single(&self, name: &str) -> Result<(), Error> {
        self.clear(&backup_of(&self.path(name)))?;
        self.clear(&self.path(name))
    }

    /// The people whom the user added and removed again: the way back.
    ///
    /// # Errors
    /// [`Error::Read`] where the file is there and the system does not give it.
    pub fn removed(&self) -> Result<Loaded<Vec<Person>>, Error> {
        self.read(REMOVED)
    }

    /// Removes somebody whom the user added; they are kept for the way back.
    ///
    /// # Errors
    /// [`Error::Busy`], [`Error::Read`], [`Error::Write`], [`Error::Newer`].
    pub fn remove_person(&self, id: &Id) -> Result<(), Error> {
        let held = self.hold()?;
        let mut people = held.people()?.value;
        let Some(at) = people.iter().position(|person| person.id == *id) else {
            return Ok(());
        };
        let person = people.remove(at);
        held.change(REMOVED, |removed: &mut Vec<Person>| {
            removed.retain(|other| other.id != person.id);
            removed.push(person);
        })?;
        // Kept aside first: at no moment are they nowhere.
        held.save_people(&people)?;
        let own = file_in(CHANGED, id);
        if held.has_single(&own) {
            let counters = held.counters();
            held.count(Counters {
                single_people: counters.single_people.saturating_sub(1),
                ..counters
            })?;
        }
        held.clear_single(&own)
    }

    /// Brings back somebody who was removed, as this record; `id` is whom it was removed as.
    ///
    /// # Errors
    /// [`Error::Busy`], [`Error::Read`], [`Error::Write`], [`Error::Newer`].
    pub fn restore_person(&self, id: &Id, person: &Person) -> Result<(), Error> {
        let held = self.hold()?;
        held.save_person(person)?;
        held.change(REMOVED, |removed: &mut Vec<Person>| {
            removed.retain(|other| other.id != *id);
        })
    }

    /// What the user states of the people whom the program itself knows, oldest first.
    ///
    /// # Errors
    /// [`Error::Read`] where the file exists and cannot be read.
    pub fn statements(&self) -> Result<Loaded<BTreeMap<Id, Vec<Layer>>>, Error> {
        self.read(STATEMENTS)
    }

    /// Keeps what the user states of one of them; the others stay as another window may have left
    /// them.
    ///
    /// # Errors
    /// [`Error::Busy`], [`Error::Read`], [`Error::Write`], [`Error::Newer`].
    pub fn save_statements(&self, id: &Id, layers: Vec<Layer>) -> Result<(), Error> {
        self.change(STATEMENTS, |statements: &mut BTreeMap<_, _>| {
            match layers.is_empty() {
                true => statements.remove(id),
                false => statements.insert(id.clone(), layers),
            };
        })
    }

    /// How far the counter was when the list was written.
    pub(super) fn generation_of_people(&self) -> u64 {
        self.generation_of(PEOPLE)
    }

    pub(super) fn generation_of(&self, name: &str) -> u64 {
        let start = self.disk.read(&self.path(name), 64).unwrap_or_default();
        Header::of(&String::from_utf8_lossy(&start)).generation
    }

    /// The people who have a file of their own.
    fn changed_files(&self) -> Result<Vec<Id>, Error> {
        let files: Vec<PathBuf> = self.files_in(CHANGED)?;
        // A backup without its file, too: that was lost.
        let ids = files.iter().filter_map(|path| match path.extension() {
            Some(end) if end == "bak" => id_in(&path.with_extension("")),
            _ => id_in(path),
        });
        let ids: BTreeSet<Id> = ids.collect();
        Ok(ids.into_iter().collect())
    }
}
