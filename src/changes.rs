//! A second list over the first: what would change, before anything changes.
//!
//! A pure comparison. Nothing here forgets: who is missing from a newer list is marked, not
//! deleted, and a fact that is newer than the list's is kept until the user decides otherwise.
//! Nobody who was free, dead, unknown or no longer listed is held again without a decision on that
//! one person, and no release is dropped in silence: what is not accepted is at least a doubt.

mod entry;
mod merge;

pub use entry::{Entry, Group, What};
pub(crate) use merge::merge_record;

use crate::facility::Facilities;
use crate::person::{Id, PartialDate, Person, Status, Unlisted};
use entry::differences;
use serde::Serialize;
use std::borrow::Cow;
use std::collections::{HashMap, HashSet};

/// What is known of the incoming list as a whole.
#[derive(Debug, Clone)]
pub struct Incoming<'a> {
    /// The day on which it was true.
    pub as_of: PartialDate,
    /// Its file name.
    pub source: &'a str,
    /// Whether it names everybody. `None` where it is not known: a list with ids of its own
    /// does, a table that somebody keeps does where it has half of the old ones at least.
    pub complete: Option<bool>,
}

/// All changes, each with the user's decision.
#[derive(Debug, Clone, Default)]
pub struct Changes {
    entries: Vec<Entry>,
    /// People in whom nothing changes but the day.
    unchanged: HashMap<Id, Person>,
    /// How many are no longer listed, and how many it could have been.
    gone: (usize, usize),
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
        let named: HashSet<Id> = new.iter().map(|person| person.id.clone()).collect();
        let mut changes = Self::default();
        let list = new.first().map(|person| kind_of(&person.id));
        let newer = list
            .as_ref()
            .and_then(|list| newer_list(old, list, &named, incoming));
        for mut person in new {
            match known.get(&person.id) {
                None => {
                    person.unlisted = person.unlisted.or_else(|| newer.clone());
                    changes.entries.push(Entry::new_person(person, facilities));
                }
                Some(old) => {
                    // The user's newer statement overrides the list.
                    let known = match old.statement {
                        Some(_) => {
                            let words = Some(&person.place.now.value);
                            Cow::Owned(old.before_statements_of(person.status.now.as_of, words))
                        }
                        None => Cow::Borrowed(*old),
                    };
                    let what = differences(&known, &person, facilities);
                    if what.is_empty() {
                        changes.unchanged.insert(person.id.clone(), person);
                    } else {
                        let entry = Entry::change(known.into_owned(), person, what, facilities);
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
        let same_list = || old.iter().filter(|person| kind_of(&person.id) == list);
        let found = same_list().filter(|p| named.contains(&p.id)).count();
        let complete = incoming.complete.unwrap_or(
            list != TABLE && !list.ends_with(BY_NAME) || found * 2 >= same_list().count(),
        );
        if !complete {
            return;
        }
        let could_be = |person: &&Person| {
            // A later statement of the user is no later list.
            let last = match person.statement {
                Some(_) => last_known(&person.before_statements_of(incoming.as_of, None)),
                None => last_known(person),
            };
            person.unlisted.is_none() && last <= incoming.as_of
        };
        self.gone.1 = same_list().filter(could_be).count();
        for person in same_list().filter(could_be) {
            if named.contains(&person.id) {
                continue;
            }
            let unlisted = Unlisted {
                as_of: incoming.as_of,
                source: incoming.source.to_owned(),
            };
            let entry = Entry::gone(person.clone(), unlisted, facilities);
            self.entries.push(entry);
            self.gone.0 += 1;
        }
    }

    /// How many of how many are no longer listed, where that is more than a third: a great
    /// release, or a list that was cut down.
    pub fn many_gone(&self) -> Option<ManyGone> {
        let (gone, of) = self.gone;
        (gone * 3 > of).then_some(ManyGone { gone, of })
    }

    /// Whether the list takes back what is known: somebody would be held again, or be again at a
    /// place where they were before, or a newer fact would be overruled. An old list does that,
    /// whatever day it claims.
    pub fn takes_back(&self) -> bool {
        let back = |entry: &Entry| {
            let overruled = entry.group == Group::Older && entry.accepted;
            entry.group == Group::HeldAgain || overruled || entry.goes_back()
        };
        self.entries.iter().any(back)
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

    /// Accepts everything or nothing, what the user must be asked about too; but for those who
    /// are held again: each of them wants a look, and for what is older than what is known.
    pub fn set_all(&mut self, accepted: bool) {
        self.set_where(accepted, |_| true);
        self.set_group(Group::Older, false);
    }

    /// Accepts a group, or leaves it out; those who are held again only one by one.
    pub fn set_group(&mut self, group: Group, accepted: bool) {
        self.set_where(accepted, |entry| entry.group == group);
    }

    /// Accepts or rejects the change to one person; false where there is none for
    /// them. After a rejected release every card to the person needs a confirmation.
    pub fn set(&mut self, id: &Id, accepted: bool) -> bool {
        let mut found = false;
        for entry in self.entries.iter_mut().filter(|entry| entry.id == *id) {
            entry.accepted = accepted;
            entry.rejected = !accepted;
            found = true;
        }
        found
    }

    fn set_where(&mut self, accepted: bool, which: impl Fn(&Entry) -> bool) {
        for entry in self.entries.iter_mut().filter(|entry| which(entry)) {
            entry.accepted = accepted && entry.group != Group::HeldAgain;
            entry.rejected = false;
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
                Some(entry) => entry.left_out(person),
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
            merge_record(&mut person, newer.clone(), false);
        }
        person
    }

    /// The groups with their counts and names, for `--json`.
    pub fn summary(&self) -> Summary<'_> {
        let of = |group| self.group(group).collect();
        Summary {
            new: of(Group::New),
            released: of(Group::Released),
            held_again: of(Group::HeldAgain),
            many_gone: self.many_gone(),
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
    /// Free, dead, unknown or no longer listed before, and held again by this list.
    pub held_again: Vec<&'a Entry>,
    /// More than a third is gone.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub many_gone: Option<ManyGone>,
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

/// More than a third of those who could be gone from a list are.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize)]
pub struct ManyGone {
    /// How many are no longer listed.
    pub gone: usize,
    /// How many were listed.
    pub of: usize,
}

/// The last day of somebody's status and place.
/// The newest list of the same kind, where it is newer than the one that comes in and has half of
/// its people at least: whom it does not name was no longer listed by then.
fn newer_list(
    old: &[Person],
    list: &str,
    named: &HashSet<Id>,
    incoming: &Incoming,
) -> Option<Unlisted> {
    let of_lists = || {
        let same_list = old.iter().filter(|person| kind_of(&person.id) == list);
        same_list.filter(|person| person.statement.is_none())
    };
    let newest = of_lists().max_by_key(|person| person.status.now.as_of)?;
    let as_of = newest.status.now.as_of;
    let on_it = of_lists().filter(|person| person.status.now.as_of == as_of);
    let shared = on_it.filter(|person| named.contains(&person.id)).count();
    (as_of > incoming.as_of && shared * 2 >= named.len()).then(|| Unlisted {
        as_of,
        source: newest.status.now.source.clone(),
    })
}

fn last_known(person: &Person) -> PartialDate {
    person.status.now.as_of.max(person.place.now.as_of)
}

/// Whether a record is of a free person: by the status, or by the text in place of an address.
pub(crate) fn is_free(person: &Person) -> bool {
    matches!(person.status.now.value, Status::Released { .. }) || person.is_freed_by_place()
}

fn is_dead(person: &Person) -> bool {
    matches!(person.status.now.value, Status::Died { .. })
}

/// Whether somebody can be held, by the status and the text in place of an address.
pub(crate) fn is_held(person: &Person) -> bool {
    person.status.now.value == Status::Imprisoned && !person.is_freed_by_place()
}

/// The ids of tables that somebody keeps.
const TABLE: &str = "list";
/// What follows a list's name where its ids are names, as in a table copied from its site.
const BY_NAME: &str = "-by-name";

/// Which list an id is of: `viasna` of `viasna-1000`, `viasna-by-name` of `viasna-вера-лугова`.
/// A table with names is no list with numbers, so none is complete in place of the other.
fn kind_of(id: &Id) -> String {
    let (list, rest) = id.0.split_once('-').unwrap_or((&id.0, ""));
    match rest.bytes().all(|b| b.is_ascii_digit()) || list == TABLE {
        true => list.to_owned(),
        false => format!("{list}{BY_NAME}"),
    }
}
