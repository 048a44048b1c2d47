//! Rows into people, and the count of what was read.

use super::cells::{self, clean, date};
use super::profile::{Column, PlaceWord, Profile, StatusWord};
use super::report::{Report, SkipReason};
use super::table::{Row, Table};
use super::{About, Skipped};
use crate::facility::{Facilities, Language, Parts};
use crate::judgement::{Judge, Word};
use crate::paste;
use crate::people::letters::is_cyrillic_text;
use crate::people::{self, People, slug};
use crate::person::{Fact, Id, Names, PartialDate, Person, Place, Status};
use chrono::NaiveDate;
use std::collections::{HashMap, HashSet};

/// Reads the rows of one file.
pub(super) struct Reader<'a> {
    profile: &'a Profile,
    about: &'a About<'a>,
    facilities: &'a Facilities,
    today: NaiveDate,
    /// What its Cyrillic names are written in.
    language: Language,
    words: paste::Words,
    /// Places by their cells: a list names few places and many people.
    places: HashMap<Whereabouts, Place>,
    report: Report,
    seen: HashSet<Id>,
}

impl<'a> Reader<'a> {
    pub(super) fn new(
        profile: &'a Profile,
        about: &'a About<'a>,
        facilities: &'a Facilities,
        today: NaiveDate,
        table: &Table,
    ) -> Result<Self, ron::error::SpannedError> {
        Ok(Self {
            profile,
            about,
            facilities,
            today,
            language: language_of(table),
            words: paste::Words::shipped()?,
            places: HashMap::new(),
            report: Report::default(),
            seen: HashSet::new(),
        })
    }

    pub(super) fn people(&mut self, table: &Table) -> Vec<Person> {
        let mut people = Vec::with_capacity(table.rows.len());
        for row in &table.rows {
            self.report.rows += 1;
            match self.person(row) {
                Ok(person) => people.push(person),
                Err(reason) => self.report.skipped.push(Skipped {
                    row: row.number,
                    reason,
                }),
            }
        }
        people
    }

    /// Counts who can be written to, by the list and the publicly known people.
    fn judge(&mut self, people: &[Person]) -> Result<(), ron::error::SpannedError> {
        let mut all = people.to_vec();
        all.extend(people::known()?);
        let known = People::new(all, self.facilities);
        let judge = Judge::new(&known, self.facilities, self.today);
        for person in people {
            match judge.judge(person, Word::default()) {
                Ok(_) => self.report.sendable += 1,
                Err(reasons) => {
                    let first = reasons.first().map_or("", |reason| reason.key());
                    *self
                        .report
                        .not_sendable
                        .entry(first.to_owned())
                        .or_default() += 1;
                }
            }
        }
        Ok(())
    }

    /// The report, and the ids of rows that were left out.
    ///
    /// # Errors
    /// Only if the shipped people are broken, which a test rules out.
    pub(super) fn finish(
        mut self,
        people: &[Person],
    ) -> Result<(Report, Vec<Id>), ron::error::SpannedError> {
        self.report.lookalike_groups = lookalike_groups(people);
        self.judge(people)?;
        for person in people {
            self.seen.remove(&person.id);
        }
        Ok((self.report, self.seen.into_iter().collect()))
    }

    fn person(&mut self, row: &Row) -> Result<Person, SkipReason> {
        if row.cells_missing {
            return Err(SkipReason::TooFewCells);
        }
        let (name, hidden) = self.name(row);
        if name.is_empty() {
            return Err(SkipReason::NoName);
        }
        let id = self.id(row, &name)?;
        let word = self.status_word(row)?;
        let held = self.place(row);
        let day = PartialDate::from(self.about.as_of);
        // A table that goes from hand to hand is no news: what was known stays as old as it was.
        let as_of = self
            .date(row, Column::KnownFor)
            .map_or(day, |known| known.min(day));
        let source = text(row, Column::KnownFrom);
        let source = source.as_deref().unwrap_or(self.about.file_name);
        let status = Fact::new(self.status(row, word), as_of, source);
        let place = Fact::new(held, as_of, source);
        let person = Person {
            sex: self.profile.sex(row.cell(Column::Sex)),
            birth: self
                .date(row, Column::Birth)
                .or(self.date(row, Column::BirthYear)),
            arrested: self.date(row, Column::Arrested),
            sentence: sentence(row),
            story: text(row, Column::Story),
            page: text(row, Column::Page),
            extra_line: text(row, Column::Extra),
            ..Person::new(id, self.names(row, name), status, place)
        };
        self.report.stories_cut += usize::from(row.story_cut);
        self.count(&person, word, hidden);
        Ok(person)
    }

    /// The name, given name first, and whether hidden characters stood in it.
    fn name(&self, row: &Row) -> (String, bool) {
        let columns = [Column::GivenName, Column::FamilyName];
        let [(given, hidden_given), (family, hidden_family)] =
            columns.map(|column| clean(row.cell(column)));
        let (whole, hidden) = clean(whole_name(row));
        let hidden = hidden || hidden_given || hidden_family;
        let name = match (given.is_empty(), family.is_empty()) {
            (true, true) => self.in_order(&whole, row).0,
            // "Name" beside "Vorname" is the family name, beside "Surname" the given one.
            (false, true) => format!("{given} {whole}"),
            (true, false) => format!("{whole} {family}"),
            (false, false) => format!("{given} {family}"),
        };
        (name.trim().to_owned(), hidden)
    }

    /// A name given name first, and the patronymic in it.
    fn in_order(&self, name: &str, row: &Row) -> (String, Option<String>) {
        let family_first = self.profile.family_first
            || row.cell(Column::Name).is_empty() && row.has(Column::FamilyFirstName);
        let words: Vec<&str> = name.split_whitespace().collect();
        let country = self.facilities.country_of(&self.profile.country);
        let is_patronymic = |word: &str| {
            let word = word.to_lowercase();
            let mut endings = country.patronymic_endings.iter();
            endings.any(|ending| word.ends_with(ending.as_str()))
        };
        match words[..] {
            [family, given, patronymic] if is_patronymic(patronymic) => {
                (format!("{given} {family}"), Some(patronymic.to_owned()))
            }
            [given, patronymic, family] if is_patronymic(patronymic) => {
                (format!("{given} {family}"), Some(patronymic.to_owned()))
            }
            [family, given] if family_first => (format!("{given} {family}"), None),
            _ => (name.to_owned(), None),
        }
    }

    fn id(&mut self, row: &Row, name: &str) -> Result<Id, SkipReason> {
        let (number, _) = clean(row.cell(Column::Id));
        let list = &self.profile.id;
        let own = !number.is_empty() && self.profile.own_ids;
        let id = match own {
            true if self.profile.whole_ids => Id(number),
            true => Id(format!("{list}-{number}")),
            // A table copied from the site has no ids, and the numbers of a list that somebody
            // keeps are those of its rows: name and birth make a key.
            false => {
                let birth = row.first(&[Column::Birth, Column::BirthYear]);
                let list = if self.profile.own_ids { "list" } else { list };
                Id(format!("{list}-{}", slug(name, birth)))
            }
        };
        match self.seen.insert(id.clone()) {
            true => Ok(id),
            false => Err(SkipReason::SameId),
        }
    }

    fn status_word(&self, row: &Row) -> Result<StatusWord, SkipReason> {
        let can_write =
            row.has(Column::CanWrite) && self.profile.is_yes(row.cell(Column::CanWrite));
        let (cell, _) = clean(row.cell(Column::Status));
        match self.profile.status(&cell) {
            Some(word) => Ok(word),
            None if can_write => Ok(StatusWord::Active),
            // A table copied from the site lists only those who are held.
            None if !row.has(Column::Status) && !row.has(Column::CanWrite) => {
                Ok(StatusWord::Active)
            }
            None if self.profile.keep_unknown_status => Ok(StatusWord::Unknown),
            None => Err(SkipReason::UnknownStatus),
        }
    }

    fn status(&self, row: &Row, word: StatusWord) -> Status {
        let died = row.cell(Column::Died);
        match word {
            _ if !clean(died).0.is_empty() => Status::Died { on: date(died) },
            StatusWord::Died => Status::Died { on: None },
            StatusWord::Active => Status::Imprisoned,
            StatusWord::Former => Status::Released {
                on: self.date(row, Column::Released),
            },
            StatusWord::NotDesignated => Status::NotDesignated,
            StatusWord::Unknown => Status::Unknown {
                last_in_custody: None,
            },
        }
    }

    /// The name in the slot of its alphabet and language, and its other forms.
    fn names(&self, row: &Row, name: String) -> Names {
        let (_, patronymic) = self.in_order(&clean(whole_name(row)).0, row);
        let mut names = Names {
            official: text(row, Column::OfficialName),
            patronymic: text(row, Column::Patronymic).or(patronymic),
            dative: text(row, Column::Dative),
            ..Names::default()
        };
        if row.has(Column::NameBelarusian) {
            names.ru = text(row, Column::Name);
            names.be = text(row, Column::NameBelarusian);
            names.latin = text(row, Column::NameLatin);
            return names;
        }
        let slot = match (is_cyrillic_text(&name), self.language) {
            (true, Language::Belarusian) => &mut names.be,
            (true, Language::Russian) => &mut names.ru,
            (false, _) => &mut names.latin,
        };
        *slot = Some(name);
        names
    }

    fn place(&mut self, row: &Row) -> Place {
        let held_at = row.first(&[Column::ColonyPlace, Column::RemandPlace, Column::Place]);
        if self.profile.export_places {
            return cells::place(held_at, self.profile, self.facilities);
        }
        let cell = |column| row.cell(column).to_owned();
        let key = Whereabouts {
            held_at: held_at.to_owned(),
            facility: cell(Column::Facility),
            address: cell(Column::Address),
            street: cell(Column::Street),
            postcode: cell(Column::Postcode),
            locality: cell(Column::Locality),
            district: cell(Column::District),
            region: cell(Column::Region),
            country: cell(Column::Country),
        };
        if let Some(place) = self.places.get(&key) {
            return place.clone();
        }
        let place = self.analysed(&key);
        self.places.insert(key, place.clone());
        place
    }

    /// A place out of cells of any form.
    fn analysed(&self, cells: &Whereabouts) -> Place {
        for cell in [&cells.held_at, &cells.facility, &cells.address] {
            match self.profile.place(cell) {
                Some(PlaceWord::Released) => return Place::Released,
                Some(PlaceWord::AtLiberty) => return Place::AtLiberty,
                Some(PlaceWord::HouseArrest) => return Place::HouseArrest,
                Some(PlaceWord::Unknown) => return Place::Unknown,
                None => {}
            }
        }
        let one = |text: &str| clean(text).0;
        let country = match one(&cells.country).as_str() {
            "" => self.profile.country.clone(),
            named => self.words.country(named).unwrap_or(named).to_owned(),
        };
        let told = paste::Told {
            label: one(&cells.facility),
            fallback_label: one(&cells.held_at),
            parts: Parts {
                postcode: one(&cells.postcode).replace(' ', ""),
                street: one(&cells.street),
                locality: one(&cells.locality),
                district: one(&cells.district),
                region: one(&cells.region),
            },
            country,
        };
        let text = format!("{}\n{}", cells.held_at, cells.address);
        paste::place_of(&text, told, &self.words, self.facilities).unwrap_or(Place::Unknown)
    }

    fn date(&self, row: &Row, column: Column) -> Option<PartialDate> {
        cells::date_of(row.cell(column), self.profile.dates)
    }

    fn count(&mut self, person: &Person, word: StatusWord, hidden: bool) {
        let report = &mut self.report;
        match word {
            StatusWord::Active => report.active += 1,
            StatusWord::Former => report.former += 1,
            StatusWord::NotDesignated => report.np += 1,
            StatusWord::Died | StatusWord::Unknown => {}
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
    }
}

/// What the cells of one row say of a place.
#[derive(Debug, Clone, PartialEq, Eq, Hash)]
struct Whereabouts {
    held_at: String,
    facility: String,
    address: String,
    street: String,
    postcode: String,
    locality: String,
    district: String,
    region: String,
    country: String,
}

/// The cell of the whole name, in whatever order.
fn whole_name(row: &Row) -> &str {
    row.first(&[
        Column::Name,
        Column::FamilyFirstName,
        Column::NameBelarusian,
        Column::NameLatin,
    ])
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
    let columns = [
        Column::Name,
        Column::FamilyFirstName,
        Column::GivenName,
        Column::FamilyName,
    ];
    let letters = table
        .rows
        .iter()
        .flat_map(|row| columns.map(|column| row.cell(column)))
        .flat_map(str::chars);
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
