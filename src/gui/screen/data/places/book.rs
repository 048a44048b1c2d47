//! The places in one book: ours, the user's own, and those that only a list names, each with how
//! many are held there and what the lists say about it.

use crate::facility::{CardLanguage, Confidence, Facility, Id, Parts};
use crate::people;
use crate::person::{Listed, PartialDate, Person, Place, Status};
use crate::words::Order;
use crate::workspace::Workspace;
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
pub struct Report {
    /// What the list says.
    pub listed: Listed,
    /// The newest day for which it does.
    pub as_of: PartialDate,
    /// The list.
    pub source: String,
    /// How many people it gives this address for.
    pub people: usize,
    /// Whether the user has chosen the right one.
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
    pub reports: Vec<Report>,
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
    /// The book of the workspace.
    pub fn of(workspace: &Workspace) -> Self {
        let mut gathered: HashMap<Key, (usize, Vec<Report>)> = HashMap::new();
        for person in workspace.people.all() {
            let Some(key) = key_of(person, workspace) else {
                continue;
            };
            let (held, lines) = gathered.entry(key).or_default();
            *held += usize::from(!person.example);
            add_report(lines, person, workspace);
        }
        let known = workspace.facilities.all().iter();
        let mut entries: Vec<Entry> = known
            .map(|place| {
                let key = Key::Known(place.id.clone());
                let (held, lines) = gathered.remove(&key).unwrap_or_default();
                Entry::known(place, held, lines)
            })
            .collect();
        let rest = gathered.into_iter();
        entries.extend(rest.map(|(key, (held, lines))| Entry::listed(key, held, lines)));
        let ui_language = workspace.words.ui_language();
        entries.sort_by_cached_key(|entry| entry.order(|text| ui_language.order(text)));
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
    fn known(place: &Facility, held: usize, mut lines: Vec<Report>) -> Self {
        lines.sort_by_key(|lines| std::cmp::Reverse(lines.as_of));
        let unsure = matches!(
            place.confidence,
            Confidence::Disputed | Confidence::Historic | Confidence::Missing
        );
        let site = place.site(CardLanguage::Russian);
        let besides = [&place.id.0, &place.name_en, &place.be.label];
        let besides = besides.map(String::as_str).join(" ");
        let towns = [&site.parts.postcode, &place.be.parts.locality];
        Self {
            key: Key::Known(place.id.clone()),
            name: named(&site.label, &site.parts.locality),
            held,
            doubtful: unsure && place.user.is_none() || lines.iter().any(|lines| !lines.decided),
            reports: lines,
            also: format!("{besides} {}", towns.map(String::as_str).join(" ")),
        }
    }

    fn listed(key: Key, held: usize, mut lines: Vec<Report>) -> Self {
        lines.sort_by_key(|lines| std::cmp::Reverse(lines.as_of));
        let first = lines.first().map(|lines| &lines.listed);
        let town = first.map_or("", |listed| listed.address.locality.as_str());
        let label = match &key {
            Key::Listed(label, _) => label.as_str(),
            Key::Known(_) => "",
        };
        let unaddressed = lines.iter().all(|t| t.listed.address.postcode.is_empty());
        Self {
            name: named(label, town),
            held,
            doubtful: unaddressed,
            reports: lines,
            also: String::new(),
            key,
        }
    }

    /// Doubtful places first, and among these those where somebody is held.
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

/// The place of somebody who can get a card; `None` otherwise.
fn key_of(person: &Person, workspace: &Workspace) -> Option<Key> {
    if person.status.now.value != Status::Imprisoned {
        return None;
    }
    let Place::Held { facility, listed } = &person.place.now.value else {
        return None;
    };
    match (facility, listed) {
        (Some(id), _) if workspace.facilities.get(id).is_some() => Some(Key::Known(id.clone())),
        (_, Some(listed)) if !listed.label.is_empty() => Some(Key::Listed(
            listed.label.clone(),
            listed.country.clone().unwrap_or_default(),
        )),
        _ => None,
    }
}

/// Adds the list's address for the place where somebody is, if it differs from ours.
fn add_report(lines: &mut Vec<Report>, person: &Person, workspace: &Workspace) {
    let known = people::difference(person, &workspace.facilities);
    let decided = known.is_some_and(|difference| difference.is_decided);
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
            .is_none_or(|id| workspace.facilities.get(id).is_none()) =>
        {
            listed
        }
        _ => return,
    };
    let stated = &person.place.now;
    match lines
        .iter_mut()
        .find(|t| same(&t.listed.address, &listed.address))
    {
        Some(lines) => {
            lines.people += 1;
            if stated.as_of > lines.as_of {
                lines.as_of = stated.as_of;
                lines.source.clone_from(&stated.source);
            }
            lines.decided &= decided;
        }
        None => lines.push(Report {
            listed: listed.clone(),
            as_of: stated.as_of,
            source: stated.source.clone(),
            people: 1,
            decided,
        }),
    }
}

fn same(one: &Parts, other: &Parts) -> bool {
    one.postcode == other.postcode && one.street == other.street && one.locality == other.locality
}
