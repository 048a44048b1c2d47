//! The places in one book: ours, the user's own, and those that only a list names, each with how
//! many are held there and what the lists say of it.

use crate::facility::{Confidence, Facility, Id, Language, Parts};
use crate::gui::desk::Desk;
use crate::people;
use crate::person::{Listed, PartialDate, Person, Place, Status};
use crate::words::Order;
use std::collections::HashMap;

/// Which place.
#[derive(Debug, Clone, PartialEq, Eq, Hash)]
pub enum Key {
    /// One that we or the user's own data know.
    Known(Id),
    /// One that only a list names, as it does, in a country.
    Listed(String, String),
}

/// An address as a list gives it.
#[derive(Debug, Clone, PartialEq)]
pub struct Told {
    /// What the list says.
    pub listed: Listed,
    /// The newest day for which it does.
    pub as_of: PartialDate,
    /// The list.
    pub source: String,
    /// How many people it says it of.
    pub people: usize,
    /// Whether the user has said which one holds.
    pub decided: bool,
}

/// A place in the book.
#[derive(Debug, Clone)]
pub struct Entry {
    /// Which.
    pub key: Key,
    /// `ИК №4, Гомель`.
    pub name: String,
    /// How many wait there for a card.
    pub held: usize,
    /// What lists say that differs from ours, or all that is known of it; newest first.
    pub told: Vec<Told>,
    /// Whether the user should look at it.
    pub doubtful: bool,
    /// What else it is found by.
    pub also: String,
}

/// The book, those to look at first.
#[derive(Debug, Clone, Default)]
pub struct Book {
    entries: Vec<Entry>,
}

impl Book {
    /// The book of all that lies on the desk.
    pub fn of(desk: &Desk) -> Self {
        let mut gathered: HashMap<Key, (usize, Vec<Told>)> = HashMap::new();
        for person in desk.people.all() {
            let Some(key) = key_of(person, desk) else {
                continue;
            };
            let (held, told) = gathered.entry(key).or_default();
            *held += usize::from(!person.example);
            hear(told, person, desk);
        }
        let known = desk.facilities.all().iter();
        let mut entries: Vec<Entry> = known
            .map(|place| {
                let key = Key::Known(place.id.clone());
                let (held, told) = gathered.remove(&key).unwrap_or_default();
                Entry::known(place, held, told)
            })
            .collect();
        let rest = gathered.into_iter();
        entries.extend(rest.map(|(key, (held, told))| Entry::listed(key, held, told)));
        let tongue = desk.words.tongue();
        entries.sort_by_cached_key(|entry| entry.order(|text| tongue.order(text)));
        Self { entries }
    }

    /// All, those to look at first.
    pub fn entries(&self) -> &[Entry] {
        &self.entries
    }

    /// How many are to be looked at.
    pub fn doubtful(&self) -> usize {
        self.entries.iter().filter(|entry| entry.doubtful).count()
    }
}

impl Entry {
    fn known(place: &Facility, held: usize, mut told: Vec<Told>) -> Self {
        told.sort_by_key(|told| std::cmp::Reverse(told.as_of));
        let unsure = matches!(
            place.confidence,
            Confidence::Disputed | Confidence::Historic | Confidence::Missing
        );
        let site = place.site(Language::Russian);
        let besides = [&place.id.0, &place.name_en, &place.be.label];
        let besides = besides.map(String::as_str).join(" ");
        let towns = [&site.parts.postcode, &place.be.parts.locality];
        Self {
            key: Key::Known(place.id.clone()),
            name: named(&site.label, &site.parts.locality),
            held,
            doubtful: unsure && place.user.is_none() || told.iter().any(|told| !told.decided),
            told,
            also: format!("{besides} {}", towns.map(String::as_str).join(" ")),
        }
    }

    fn listed(key: Key, held: usize, mut told: Vec<Told>) -> Self {
        told.sort_by_key(|told| std::cmp::Reverse(told.as_of));
        let first = told.first().map(|told| &told.listed);
        let town = first.map_or("", |listed| listed.address.locality.as_str());
        let label = match &key {
            Key::Listed(label, _) => label.as_str(),
            Key::Known(_) => "",
        };
        let unaddressed = told.iter().all(|t| t.listed.address.postcode.is_empty());
        Self {
            name: named(label, town),
            held,
            doubtful: unaddressed,
            told,
            also: String::new(),
            key,
        }
    }

    /// Those to look at first, and of these those where somebody waits.
    fn order(&self, order: impl Fn(&str) -> Order) -> (bool, bool, Order) {
        let nobody = self.doubtful && self.held == 0;
        (!self.doubtful, nobody, order(&self.name))
    }
}

/// `ИК №4, Гомель`.
fn named(label: &str, locality: &str) -> String {
    let town = locality.split_once(' ').map_or(locality, |(_, town)| town);
    let parts: Vec<&str> = [label, town]
        .into_iter()
        .filter(|p| !p.is_empty())
        .collect();
    parts.join(", ")
}

/// Where somebody waits for a card; `None` for who does not.
fn key_of(person: &Person, desk: &Desk) -> Option<Key> {
    if person.status.now.value != Status::Imprisoned {
        return None;
    }
    let Place::Held { facility, listed } = &person.place.now.value else {
        return None;
    };
    match (facility, listed) {
        (Some(id), _) if desk.facilities.get(id).is_some() => Some(Key::Known(id.clone())),
        (_, Some(listed)) if !listed.label.is_empty() => Some(Key::Listed(
            listed.label.clone(),
            listed.country.clone().unwrap_or_default(),
        )),
        _ => None,
    }
}

/// Adds what the list says of the place where somebody is, if that is not what we say.
fn hear(told: &mut Vec<Told>, person: &Person, desk: &Desk) {
    let known = people::difference(person, &desk.facilities);
    let decided = known.is_some_and(|difference| difference.decided);
    let listed = match (&person.place.now.value, known) {
        (_, Some(difference)) => difference.listed,
        (
            Place::Held {
                facility,
                listed: Some(listed),
            },
            None,
        ) if facility
            .as_ref()
            .is_none_or(|id| desk.facilities.get(id).is_none()) =>
        {
            listed
        }
        _ => return,
    };
    let said = &person.place.now;
    match told
        .iter_mut()
        .find(|t| same(&t.listed.address, &listed.address))
    {
        Some(told) => {
            told.people += 1;
            if said.as_of > told.as_of {
                told.as_of = said.as_of;
                told.source.clone_from(&said.source);
            }
            told.decided &= decided;
        }
        None => told.push(Told {
            listed: listed.clone(),
            as_of: said.as_of,
            source: said.source.clone(),
            people: 1,
            decided,
        }),
    }
}

fn same(one: &Parts, other: &Parts) -> bool {
    one.postcode == other.postcode && one.street == other.street && one.locality == other.locality
}
