//! A second list over the first: what would change, before anything changes.
//!
//! A pure comparison. Nothing here forgets: who is missing from a newer list is marked, not
//! deleted, and a fact that is newer than the list's is kept until the user says otherwise.

mod entry;
mod teach;

pub use entry::{Entry, Group, What};
pub(crate) use teach::teach;

use crate::facility::Facilities;
use crate::person::{Id, PartialDate, Person, Place, Status, Unlisted};
use entry::differences;
use serde::Serialize;
use std::collections::{HashMap, HashSet};

/// What is known of the incoming list as a whole.
#[derive(Debug, Clone)]
pub struct Incoming<'a> {
    /// The day on which it was true.
    pub as_of: PartialDate,
    /// Its file name.
    pub source: &'a str,
    /// Whether it names everybody; `None` to judge by how many of the old ones it has.
    pub complete: Option<bool>,
    /// Ids that the list names in rows that could not be read: they are not gone.
    pub also_named: &'a [Id],
}

/// All changes, each with the user's decision.
#[derive(Debug, Clone, Default)]
pub struct Changes {
    entries: Vec<Entry>,
    /// People in whom nothing changes but the day.
    unchanged: HashMap<Id, Person>,
}

impl Changes {
    /// What a new list changes in an old one. Everything counts as accepted, but for what the
    /// user must be asked: facts that are newer than the list's, and ids of somebody else.
    pub fn between(
        old: &[Person],
        new: Vec<Person>,
        incoming: &Incoming,
        facilities: &Facilities,
    ) -> Self {
        let known: HashMap<&Id, &Person> = old.iter().map(|person| (&person.id, person)).collect();
        let named: HashSet<Id> = new
            .iter()
            .map(|person| person.id.clone())
            .chain(incoming.also_named.iter().cloned())
            .collect();
        let mut changes = Self::default();
        let list = new.first().map(|person| list_of(&person.id).to_owned());
        for person in new {
            match known.get(&person.id) {
                None => changes.entries.push(Entry::new_person(person, facilities)),
                Some(old) => {
                    let what = differences(old, &person, facilities);
                    if what.is_empty() {
                        changes.unchanged.insert(person.id.clone(), person);
                    } else {
                        let entry = Entry::change((*old).clone(), person, what, facilities);
                        changes.entries.push(entry);
                    }
                }
            }
        }
        if let Some(list) = list {
            changes.find_gone(old, &list, &named, incoming, facilities);
        }
        changes
            .entries
            .sort_by(|a, b| (a.group, &a.name, &a.id).cmp(&(b.group, &b.name, &b.id)));
        changes
    }

    fn find_gone(
        &mut self,
        old: &[Person],
        list: &str,
        named: &HashSet<Id>,
        incoming: &Incoming,
        facilities: &Facilities,
    ) {
        let same_list = || old.iter().filter(|person| list_of(&person.id) == list);
        let found = same_list().filter(|p| named.contains(&p.id)).count();
        let complete = incoming
            .complete
            .unwrap_or(found * 2 >= same_list().count());
        if !complete {
            return;
        }
        let gone = same_list().filter(|person| {
            let last = person.status.now.as_of.max(person.place.now.as_of);
            !named.contains(&person.id) && person.unlisted.is_none() && last <= incoming.as_of
        });
        for person in gone {
            let unlisted = Unlisted {
                as_of: incoming.as_of,
                source: incoming.source.to_owned(),
            };
            let entry = Entry::gone(person.clone(), unlisted, facilities);
            self.entries.push(entry);
        }
    }

    /// All of them, by group and name.
    pub fn entries(&self) -> &[Entry] {
        &self.entries
    }

    /// Those of one group.
    pub fn group(&self, group: Group) -> impl Iterator<Item = &Entry> {
        self.entries
            .iter()
            .filter(move |entry| entry.group == group)
    }

    /// Whether nothing changes but the day.
    pub fn is_empty(&self) -> bool {
        self.entries.is_empty()
    }

    /// Accepts or rejects everything, what the user must be asked about too.
    pub fn set_all(&mut self, accepted: bool) {
        self.set_where(accepted, |_| true);
    }

    /// Accepts or rejects a group.
    pub fn set_group(&mut self, group: Group, accepted: bool) {
        self.set_where(accepted, |entry| entry.group == group);
    }

    /// Accepts or rejects one.
    pub fn set(&mut self, id: &Id, accepted: bool) {
        self.set_where(accepted, |entry| entry.id == *id);
    }

    fn set_where(&mut self, accepted: bool, which: impl Fn(&Entry) -> bool) {
        for entry in self.entries.iter_mut().filter(|entry| which(entry)) {
            entry.accepted = accepted;
        }
    }

    /// Those of the given people, such as those with a draft, whom the new list says are free or
    /// dead: "3 of your drafts are for people who are free now".
    pub fn no_longer_waiting<'a>(&'a self, of: &'a [Id]) -> impl Iterator<Item = &'a Entry> {
        self.entries.iter().filter(|entry| {
            let person = entry.new.as_ref();
            let gone = person.is_some_and(|person| is_free(person) || is_dead(person));
            gone && of.contains(&entry.id)
        })
    }

    /// The list with what was accepted. The old one is not touched.
    pub fn apply(&self, old: &[Person]) -> Vec<Person> {
        let entries: HashMap<&Id, &Entry> = self
            .entries
            .iter()
            .map(|entry| (&entry.id, entry))
            .collect();
        let mut list: Vec<Person> = old
            .iter()
            .map(|person| match entries.get(&person.id) {
                Some(entry) if entry.accepted => entry.applied(person),
                Some(_) => person.clone(),
                None => self.refreshed(person),
            })
            .collect();
        let known: HashSet<&Id> = old.iter().map(|person| &person.id).collect();
        let added = self
            .entries
            .iter()
            .filter(|entry| entry.accepted && !known.contains(&entry.id))
            .filter_map(|entry| entry.new.clone());
        list.extend(added);
        list
    }

    /// Confirmed by the new list as they were: only the day is newer.
    fn refreshed(&self, person: &Person) -> Person {
        let mut person = person.clone();
        if let Some(newer) = self.unchanged.get(&person.id) {
            teach(&mut person, newer.clone(), false);
        }
        person
    }

    /// The groups with their counts and names, for `--json`.
    pub fn summary(&self) -> Summary<'_> {
        let of = |group| self.group(group).collect();
        Summary {
            new: of(Group::New),
            released: of(Group::Released),
            moved: of(Group::Moved),
            changed: of(Group::Changed),
            gone: of(Group::Gone),
            older: of(Group::Older),
            somebody_else: of(Group::SomebodyElse),
        }
    }
}

/// All changes by group.
#[derive(Debug, Serialize)]
pub struct Summary<'a> {
    /// Newly listed.
    pub new: Vec<&'a Entry>,
    /// Free now.
    pub released: Vec<&'a Entry>,
    /// At another place.
    pub moved: Vec<&'a Entry>,
    /// Other changes.
    pub changed: Vec<&'a Entry>,
    /// No longer listed.
    pub gone: Vec<&'a Entry>,
    /// What we know is newer than the list.
    pub older: Vec<&'a Entry>,
    /// The id stands for somebody else now.
    pub somebody_else: Vec<&'a Entry>,
}

/// Whether the list says that somebody is free: by the status, or in place of an address.
pub(crate) fn is_free(person: &Person) -> bool {
    matches!(person.status.now.value, Status::Released { .. })
        || person.place.now.value == Place::Released
}

fn is_dead(person: &Person) -> bool {
    matches!(person.status.now.value, Status::Died { .. })
}

/// Which list an id is of: `viasna` of `viasna-1000`.
fn list_of(id: &Id) -> &str {
    id.0.split('-').next().unwrap_or_default()
}
