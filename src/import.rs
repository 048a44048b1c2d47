//! Lists from files: Viasna's CSV, with all its mess, into people and a report.
//!
//! The report counts everything and names every row that was left out and why. Nobody is merged
//! by name: look-alikes are counted and kept apart.

mod cells;
mod profile;
mod report;
mod table;

pub use report::{Report, SkipReason, Skipped};

use crate::changes::teach;
use crate::facility::{Facilities, Language};
use crate::freshness;
use crate::people::letters::is_cyrillic_text;
use crate::people::{self, fold, slug};
use crate::person::{Fact, Id, Names, PartialDate, Person, Place, Said, Status};
use cells::{clean, date, place};
use chrono::NaiveDate;
use profile::{Column, Profile, StatusWord};
use std::collections::{HashMap, HashSet};
use std::fmt;
use table::{Row, Table};

/// What is known of a file beside its content.
#[derive(Debug, Clone, Copy)]
pub struct About<'a> {
    /// Its name, without the folder; stored as the source of every fact.
    pub file_name: &'a str,
    /// The day on which it was true; stored with every fact.
    pub as_of: NaiveDate,
}

/// What a file holds.
#[derive(Debug, Clone)]
pub struct Import {
    /// Everybody in it who could be read.
    pub people: Vec<Person>,
    /// What was counted and what was left out.
    pub report: Report,
    /// Ids of rows that were left out: their people are in the list, if not in ours.
    pub left_out: Vec<Id>,
}

/// Why a file is no list.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Error {
    /// Nothing in it.
    Empty,
    /// Not UTF-8 text.
    NotText {
        /// The line of the first byte that is none.
        line: usize,
    },
    /// The first line names no columns that we know.
    NoHeader,
    /// A column without which there is no list.
    MissingColumn(
        /// What it is called in the export.
        &'static str,
    ),
    /// A shipped file cannot be read; ruled out by a test.
    Profile(String),
}

impl fmt::Display for Error {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self {
            Self::Empty => f.write_str("the file is empty"),
            Self::NotText { line } => write!(f, "line {line} is not UTF-8 text"),
            Self::NoHeader => f.write_str("the first line names no known column"),
            Self::MissingColumn(column) => write!(f, "there is no column «{column}»"),
            Self::Profile(what) => write!(f, "a shipped file: {what}"),
        }
    }
}

impl std::error::Error for Error {}

/// Reads a list.
///
/// # Errors
/// Where the file as a whole is no list. A broken row is none: it is reported and left out.
pub fn read(
    bytes: &[u8],
    about: &About,
    facilities: &Facilities,
    today: NaiveDate,
) -> Result<Import, Error> {
    let profile = Profile::shipped().map_err(|error| Error::Profile(error.to_string()))?;
    let table = Table::parse(bytes, &profile)?;
    let mut reader = Reader {
        profile: &profile,
        about,
        facilities,
        today,
        language: language_of(&table),
        freed: freed().map_err(|error| Error::Profile(error.to_string()))?,
        report: Report::default(),
        seen: HashSet::new(),
    };
    let mut people = Vec::with_capacity(table.rows.len());
    for row in &table.rows {
        reader.report.rows += 1;
        match reader.person(row) {
            Ok(person) => people.push(person),
            Err(reason) => reader.report.skip(row.number, reason),
        }
    }
    let Reader {
        mut report,
        mut seen,
        ..
    } = reader;
    report.lookalike_groups = lookalike_groups(&people);
    for person in &people {
        seen.remove(&person.id);
    }
    Ok(Import {
        people,
        report,
        left_out: seen.into_iter().collect(),
    })
}

/// Lays a newer list over an older one: by id, never by name. What the older one knew and the
/// newer one does not say stays; somebody of the same id with another birth date or sex is
/// somebody else.
pub fn merge(old: Vec<Person>, new: Vec<Person>) -> Vec<Person> {
    let mut merged = old;
    let mut places: HashMap<Id, usize> = merged
        .iter()
        .enumerate()
        .map(|(place, person)| (person.id.clone(), place))
        .collect();
    for person in new {
        match places.get(&person.id).and_then(|at| merged.get_mut(*at)) {
            Some(known) => update(known, person),
            None => {
                places.insert(person.id.clone(), merged.len());
                merged.push(person);
            }
        }
    }
    merged
}

fn update(known: &mut Person, newer: Person) {
    let differs = |a: Option<_>, b: Option<_>| a.is_some() && b.is_some() && a != b;
    let other_sex = known.sex.is_some() && newer.sex.is_some() && known.sex != newer.sex;
    if other_sex || differs(known.birth, newer.birth) {
        *known = newer;
        return;
    }
    // An older list read late teaches nothing.
    teach(known, newer, false);
}

struct Reader<'a> {
    profile: &'a Profile,
    about: &'a About<'a>,
    facilities: &'a Facilities,
    today: NaiveDate,
    /// What its Cyrillic names are written in.
    language: Language,
    /// Publicly known people who are free, by their folded names.
    freed: HashMap<String, Said<Status>>,
    report: Report,
    seen: HashSet<Id>,
}

impl Reader<'_> {
    fn person(&mut self, row: &Row) -> Result<Person, SkipReason> {
        if row.cells_missing {
            return Err(SkipReason::TooFewCells);
        }
        let (name, hidden) = clean(row.cell(Column::Name));
        if name.is_empty() {
            return Err(SkipReason::NoName);
        }
        let id = self.id(row, &name)?;
        let word = self.status_word(row)?;
        let held = place(row.cell(Column::Place), self.profile, self.facilities);
        let as_of = PartialDate::from(self.about.as_of);
        let source = self.about.file_name;
        let status = Fact::new(status(row, word), as_of, source);
        let place = Fact::new(held, as_of, source);
        let person = Person {
            sex: self.profile.sex(row.cell(Column::Sex)),
            birth: date(row.cell(Column::Birth)),
            arrested: date(row.cell(Column::Arrested)),
            sentence: sentence(row),
            story: text(row, Column::Story),
            page: text(row, Column::Page),
            namesake: self.freed.get(&fold(&name)).cloned(),
            ..Person::new(id, self.names(name), status, place)
        };
        self.count(&person, word, hidden);
        Ok(person)
    }

    fn id(&mut self, row: &Row, name: &str) -> Result<Id, SkipReason> {
        let (number, _) = clean(row.cell(Column::Id));
        let id = match number.as_str() {
            // A table copied from the site has no ids: name and birth date make one.
            "" => Id(format!("list-{}", slug(name, row.cell(Column::Birth)))),
            _ => Id(format!("viasna-{number}")),
        };
        match self.seen.insert(id.clone()) {
            true => Ok(id),
            false => Err(SkipReason::SameId),
        }
    }

    fn status_word(&self, row: &Row) -> Result<StatusWord, SkipReason> {
        match self.profile.status(row.cell(Column::Status)) {
            Some(word) => Ok(word),
            // A table copied from the site lists only those who are held.
            None if !row.has(Column::Status) => Ok(StatusWord::Active),
            None => Err(SkipReason::UnknownStatus),
        }
    }

    /// The name in the slot of its alphabet and language.
    fn names(&self, name: String) -> Names {
        let mut names = Names::default();
        let slot = match (is_cyrillic_text(&name), self.language) {
            (true, Language::Belarusian) => &mut names.be,
            (true, Language::Russian) => &mut names.ru,
            (false, _) => &mut names.latin,
        };
        *slot = Some(name);
        names
    }

    fn count(&mut self, person: &Person, word: StatusWord, hidden: bool) {
        let report = &mut self.report;
        match word {
            StatusWord::Active => report.active += 1,
            StatusWord::Former => report.former += 1,
            StatusWord::NotDesignated => report.np += 1,
        }
        let active = word == StatusWord::Active;
        let dead = matches!(person.status.now.value, Status::Died { .. });
        report.died += usize::from(dead);
        report.hidden_characters += usize::from(hidden);
        report.sex_missing += usize::from(active && person.sex.is_none());
        if let (true, Place::Held { facility, listed }) = (active, &person.place.now.value) {
            let addressed = listed
                .as_ref()
                .is_some_and(|listed| !listed.address.postcode.is_empty());
            report.address_differs += usize::from(facility.is_some() && addressed);
            report.unlisted_facility += usize::from(facility.is_none() && !addressed);
            report.unlisted_with_address += usize::from(facility.is_none() && addressed);
        }
        match freshness::sendable(person, self.facilities, self.today, false) {
            Ok(_) => report.sendable += 1,
            Err(reasons) => {
                let first = reasons.first().map_or("", |reason| reason.key());
                *report.not_sendable.entry(first.to_owned()).or_default() += 1;
            }
        }
    }
}

/// What became of publicly known people, under every spelling of their names.
fn freed() -> Result<HashMap<String, Said<Status>>, ron::error::SpannedError> {
    let mut freed = HashMap::new();
    for person in people::known()? {
        let Names { ru, be, latin, .. } = &person.names;
        if let Status::Released { .. } = person.status.now.value {
            for name in [ru, be, latin].into_iter().flatten() {
                freed.insert(fold(name), person.status.now.clone());
            }
        }
    }
    Ok(freed)
}

fn status(row: &Row, word: StatusWord) -> Status {
    let died = row.cell(Column::Died);
    match word {
        _ if !clean(died).0.is_empty() => Status::Died { on: date(died) },
        StatusWord::Active => Status::Imprisoned,
        StatusWord::Former => Status::Released {
            on: date(row.cell(Column::Released)),
        },
        StatusWord::NotDesignated => Status::NotDesignated,
    }
}

fn sentence(row: &Row) -> Option<String> {
    let parts: Vec<String> = [Column::Sentence, Column::Penalty]
        .into_iter()
        .filter_map(|column| text(row, column))
        .collect();
    (!parts.is_empty()).then(|| parts.join(", "))
}

fn text(row: &Row, column: Column) -> Option<String> {
    Some(clean(row.cell(column)).0).filter(|text| !text.is_empty())
}

/// Belarusian where its own letters outweigh the Russian ones over all names.
fn language_of(table: &Table) -> Language {
    let letters = table
        .rows
        .iter()
        .flat_map(|row| row.cell(Column::Name).chars());
    let balance: i64 = letters
        .map(|letter| match letter.to_lowercase().next() {
            Some('і' | 'ў') => 1,
            Some('и' | 'щ' | 'ъ') => -1,
            _ => 0,
        })
        .sum();
    match balance > 0 {
        true => Language::Belarusian,
        false => Language::Russian,
    }
}

/// How many groups of two or more share a name and a full birth date.
fn lookalike_groups(people: &[Person]) -> usize {
    let mut groups: HashMap<(&str, NaiveDate), usize> = HashMap::new();
    for person in people {
        if let Some(birth) = person.birth.and_then(PartialDate::full) {
            *groups.entry((person.name(), birth)).or_default() += 1;
        }
    }
    groups.values().filter(|size| **size > 1).count()
}
