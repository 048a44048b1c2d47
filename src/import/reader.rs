//! Rows into people, and the count of what was read.

use super::About;
use super::cells::{self, clean};
use super::dates::{Dates, Doubt, Reading, says_none};
use super::doubts::Doubts;
use super::encoding::{has_lost_letter, is_misread};
use super::name::{self, RowName};
use super::profile::{Column, NAMES, PlaceWord, Profile, StatusWord};
use super::report::{Remark, RemarkKind, Report, SkipReason, Skipped};
use super::same_person;
use super::table::{Kind, Marked, Row, Section, Shape, Table};
use crate::facility::{CardLanguage, Facilities, Parts, Remainder};
use crate::judgement::{Confirmation, Judge};
use crate::limits::NAME_LETTERS;
use crate::paste;
use crate::people::custody_headers::{self, Header};
use crate::people::custody_words::{self, CustodyWord, Found};
use crate::people::{self, NameDoubt, Order, People, slug};
use crate::person::{BirthDate, Fact, Id, Listed, PartialDate, Person, Place, Status};
use chrono::NaiveDate;
use std::collections::{HashMap, HashSet};

/// Reads the rows of one file.
pub(super) struct Reader<'a> {
    profile: &'a Profile,
    file_name: &'a str,
    /// The day on which the list was true.
    as_of: NaiveDate,
    facilities: &'a Facilities,
    today: NaiveDate,
    /// The country of places of which neither the list nor their rows name one.
    country: &'a str,
    /// What its Cyrillic names are written in.
    language: CardLanguage,
    /// The order of their words.
    order: Order,
    words: paste::Words,
    /// Places by their cells: a list names few places and many people.
    places: HashMap<Whereabouts, ReadPlace>,
    /// What words in place cells say, by the cell.
    words_of_cells: HashMap<String, Option<Found>>,
    /// The heading under which the rows stand, where it says that people are free or dead.
    heading: Option<String>,
    dates: &'a Dates,
    /// What was not clear in columns of days.
    doubts: Doubts,
    /// What the table of the row leaves open of everybody in it.
    table_doubt: Option<(RemarkKind, String)>,
    /// The name of that table, where the file has several.
    sheet: Option<String>,
    /// Ids of the people whom the program itself knows.
    shipped: HashSet<Id>,
    report: Report,
}

/// A place as its cells were read.
#[derive(Debug, Clone)]
struct ReadPlace {
    place: Place,
    /// What its cells hold besides.
    left: Remainder,
    /// A letter that was lost or misread.
    fault: Option<(RemarkKind, String)>,
}

/// A row as it was read.
struct Read {
    row: usize,
    sheet: Option<String>,
    person: Person,
    word: StatusWord,
    hidden: bool,
    titled: bool,
    repaired: bool,
}

impl<'a> Reader<'a> {
    pub(super) fn new(
        profile: &'a Profile,
        about: &About<'a>,
        facilities: &'a Facilities,
        today: NaiveDate,
        country: &'a str,
        dates: &'a Dates,
        table: &Table,
    ) -> Result<Self, ron::error::SpannedError> {
        let shipped = people::known()?.into_iter();
        Ok(Self {
            profile,
            file_name: about.file_name,
            as_of: about.as_of.date(),
            facilities,
            today,
            country,
            language: language_of(table),
            order: name::order(table, profile),
            words: paste::Words::shipped()?,
            places: HashMap::new(),
            words_of_cells: HashMap::new(),
            heading: None,
            dates,
            doubts: Doubts::default(),
            table_doubt: None,
            sheet: None,
            shipped: shipped.map(|person| person.id).collect(),
            report: Report::default(),
        })
    }

    /// Everybody in the table, each once, and the report.
    ///
    /// # Errors
    /// Only if the shipped people are broken, which a test rules out.
    pub(super) fn read(
        &mut self,
        table: &Table,
    ) -> Result<(Vec<Person>, Report), ron::error::SpannedError> {
        let mut all: Vec<Read> = Vec::with_capacity(table.rows.len());
        let mut places: HashMap<Id, usize> = HashMap::with_capacity(table.rows.len());
        for section in &table.sections {
            self.name_unread(section);
        }
        let about_tables = self.report.remarks.len();
        let mut section = None;
        for row in &table.rows {
            if section != Some(row.section) {
                section = Some(row.section);
                let entered = table.sections.get(row.section).into_iter();
                entered.for_each(|section| self.enter(section));
            }
            self.report.rows += 1;
            let read = match self.row(row) {
                Ok(read) => read,
                Err(reason) => {
                    self.skip(row.number, reason);
                    continue;
                }
            };
            let at = places.get(&read.person.id);
            match at.and_then(|at| all.get_mut(*at)) {
                Some(first) => {
                    same_person::lay_worse_over(&mut first.person, &read.person);
                    let (kind, id) = (RemarkKind::SamePerson, read.person.id.0);
                    self.report.remarks.push(Remark {
                        first_row: Some(first.row),
                        first_sheet: first.sheet.clone(),
                        ..Remark::new(read.row, read.sheet, kind, id)
                    });
                    self.skip(row.number, SkipReason::SameId);
                }
                None => {
                    places.insert(read.person.id.clone(), all.len());
                    all.push(read);
                }
            }
        }
        // What holds for whole columns stands before what is about single rows.
        let doubts = std::mem::take(&mut self.doubts).into_remarks();
        let at = about_tables..about_tables;
        self.report.remarks.splice(at, doubts);
        for read in &all {
            self.report.hidden_characters += usize::from(read.hidden);
            self.report.titles_removed += usize::from(read.titled);
            self.report.names_repaired += usize::from(read.repaired);
            self.count(&read.person, read.word);
        }
        let people: Vec<Person> = all.into_iter().map(|read| read.person).collect();
        self.report.lookalike_groups = lookalike_groups(&people);
        self.judge(&people)?;
        Ok((people, std::mem::take(&mut self.report)))
    }

    /// Counts who can be written to, by the list and the publicly known people.
    fn judge(&mut self, people: &[Person]) -> Result<(), ron::error::SpannedError> {
        let mut all = people.to_vec();
        all.extend(people::known()?);
        let known = People::new(all, self.facilities);
        let judge = Judge::new(&known, self.facilities, self.today);
        for person in people {
            match judge.judge(person, Confirmation::default()) {
                Ok(_) => self.report.sendable += 1,
                Err(reasons) => {
                    let first = reasons.first().map_or("", |reason| reason.key());
                    let counts = &mut self.report.not_sendable;
                    *counts.entry(first.to_owned()).or_default() += 1;
                }
            }
        }
        Ok(())
    }

    fn skip(&mut self, row: usize, reason: SkipReason) {
        self.report.skipped.push(Skipped {
            row,
            sheet: self.sheet.clone(),
            reason,
        });
    }

    /// Names what stands above a table, and what is not read of it.
    fn name_unread(&mut self, section: &Section) {
        self.sheet = section.sheet();
        for (row, text) in &section.above {
            self.remark_on(*row, RemarkKind::AboveHeader, clean(text).0);
        }
        for header in &section.not_read {
            self.remark_on(section.header, RemarkKind::ColumnNotRead, header.clone());
        }
    }

    /// Begins a table: looks whether its name or title says that the people in it are no longer
    /// held.
    fn enter(&mut self, section: &Section) {
        self.sheet = section.sheet();
        self.heading = None;
        let titles = section
            .name
            .iter()
            .chain(&section.headings)
            .chain(section.above.iter().map(|(_, text)| text));
        let mut ending = titles.filter(|title| {
            let found = custody_words::find(title);
            let ends = found.as_ref().is_some_and(Found::ends_custody);
            ends || custody_headers::is_of_the_free(title)
        });
        let ending = ending.next().map(|title| clean(title).0);
        let name = section.name.clone().unwrap_or_default();
        let is_former = self.profile.is_former_sheet(&name);
        self.table_doubt = match ending.or(is_former.then(|| name.clone())) {
            Some(title) => Some((RemarkKind::UnderHeading, title)),
            None => section.is_hidden.then_some((RemarkKind::HiddenSheet, name)),
        };
    }

    fn remark(&mut self, row: &Row, kind: RemarkKind, column: Column) {
        let (text, _) = clean(row.cell(column));
        let is_day = matches!(kind, RemarkKind::FutureDay | RemarkKind::StrangeDay);
        self.report.remarks.push(Remark {
            column: is_day.then_some(column),
            ..Remark::new(row.number, self.sheet.clone(), kind, text)
        });
    }

    fn remark_on(&mut self, row: usize, kind: RemarkKind, text: String) {
        let remark = Remark::new(row, self.sheet.clone(), kind, text);
        self.report.remarks.push(remark);
    }

    fn row(&mut self, row: &Row) -> Result<Read, SkipReason> {
        match row.kind {
            Kind::Person => {}
            Kind::Header => return Err(SkipReason::Header),
            Kind::Total => return Err(SkipReason::Total),
        }
        if let Some(text) = row.only_cell() {
            let found = custody_words::find(text);
            let is_heading = found.as_ref().is_some_and(Found::ends_custody)
                || custody_headers::is_of_the_free(text);
            self.heading = is_heading.then(|| clean(text).0);
            if is_heading {
                return Err(SkipReason::NoName);
            }
        }
        if row.cells_missing {
            return Err(SkipReason::TooFewCells);
        }
        if NAMES.iter().any(|column| is_long(row.cell(*column))) {
            return Err(SkipReason::LongName);
        }
        let name = RowName::of(row, self.order, self.language);
        if name.key.is_empty() {
            return Err(SkipReason::NoName);
        }
        let id = self.id(row, &name.key);
        let word = self.status_word(row);
        let doubted = self.is_doubted(row, &name);
        let beside = self.word_beside_place(row);
        let held = match beside.map(|word| (word, place_of_word(word))) {
            Some((_, Some(place))) => place,
            // Of the dead the place no longer matters.
            Some(_) => self.place(row, false),
            None => self.place(row, true),
        };
        let (as_of, day_is_known) = self.known_for(row);
        let source = text(row, Column::KnownFrom);
        let source = source.as_deref().unwrap_or(self.file_name);
        let value = match (self.status(row, word), beside) {
            (Status::Died { on }, _) => Status::Died { on },
            (_, Some(CustodyWord::Died)) => Status::Died { on: None },
            (Status::Imprisoned, _) if !day_is_known || doubted => NOT_KNOWN,
            (status, _) => status,
        };
        let status = Fact::new(value, as_of, source);
        let place = Fact::new(held, as_of, source);
        let person = Person {
            sex: self.profile.sex(row.cell(Column::Sex)),
            birth: self.birth(row),
            arrested: self.past_day(row, Column::Arrested),
            sentence: sentence(row),
            story: text(row, Column::Story),
            page: text(row, Column::Page),
            extra_line: text(row, Column::Extra),
            ..Person::new(id, name.names, status, place)
        };
        let _ = self.past_day(row, Column::Verdict);
        self.report.stories_cut += usize::from(row.story_cut);
        Ok(Read {
            row: row.number,
            sheet: self.sheet.clone(),
            person,
            word,
            hidden: name.hidden,
            titled: name.titled,
            repaired: name.repaired,
        })
    }

    /// Whether the name, a note, a heading or a column that is not read leaves it open whether the
    /// row is of one person who is held. The row is named.
    fn is_doubted(&mut self, row: &Row, name: &RowName) -> bool {
        let mut doubts: Vec<(RemarkKind, String)> = doubt_of_letters(row).into_iter().collect();
        let heading_or_name = row.only_cell().filter(|text| !names_a_person(text));
        let heading_or_name = heading_or_name.filter(|_| doubts.is_empty());
        doubts.extend(heading_or_name.map(|text| (RemarkKind::StrangeName, clean(text).0)));
        for column in NAMES.into_iter().filter(|_| doubts.is_empty()) {
            let (cell, _) = clean(row.cell(column));
            if !cell.is_empty() && !name::is_clear(&cell, self.profile) {
                doubts.push((RemarkKind::StrangeName, cell));
                break;
            }
        }
        let kind = name
            .doubt
            .filter(|_| doubts.is_empty())
            .map(|doubt| match doubt {
                NameDoubt::Strange => RemarkKind::StrangeName,
                NameDoubt::Dative => RemarkKind::DativeName,
            });
        doubts.extend(kind.map(|kind| (kind, name.cells.clone())));
        let story = row.cell(Column::Story);
        let notes = [story].into_iter().filter(|_| self.profile.notes_count());
        let notes = notes
            .filter_map(|cell| Some((cell, custody_words::find(cell)?)))
            .find(|(cell, found)| found.ends_custody() || !is_story(cell) && found.ends_or_moves())
            .map(|(_, found)| found);
        // What is no date in a column of days may be a word for what became of them.
        let days = [
            Column::Birth,
            Column::BirthYear,
            Column::Arrested,
            Column::Verdict,
        ];
        let days = days.into_iter().filter_map(|column| {
            let cell = row.cell(column);
            let may_be_word = cell.contains(char::is_alphabetic);
            let is_strange = || self.dates.read(cell, column).doubt == Some(Doubt::Strange);
            (may_be_word && is_strange()).then_some(cell)
        });
        let others = row.others().chain([row.cell(Column::Extra)]).chain(days);
        let others = others.filter_map(custody_words::find);
        let wording = notes.or_else(|| {
            others
                .filter(Found::ends_or_moves)
                .min_by_key(|f| f.meaning)
        });
        let marked = self.marked_as_free(row);
        let wording = marked.or(wording.map(|found| found.text));
        doubts.extend(wording.map(|text| (RemarkKind::NoteWord, text)));
        let heading = self.heading.clone();
        let heading = heading.map(|text| (RemarkKind::UnderHeading, text));
        doubts.extend(heading.or_else(|| self.table_doubt.clone()));
        doubts.extend(self.doubt_of_shape(row, &name.cells));
        let doubted = !doubts.is_empty();
        for (kind, text) in doubts {
            self.remark_on(row.number, kind, text);
        }
        doubted
    }

    /// The header and the cell that say together that somebody is no longer held: «Дата выхода:
    /// 10.11.2026». Both may stand in one cell.
    fn marked_as_free(&self, row: &Row) -> Option<String> {
        let mut marked = row.marked.iter();
        let marked = marked.find(|marked| self.ends(marked.header, &marked.cell));
        if let Some(Marked { name, cell, .. }) = marked {
            return Some(format!("{}: {}", clean(name).0, clean(cell).0));
        }
        let notes = [row.cell(Column::Story)].into_iter();
        let notes = notes.filter(|_| self.profile.notes_count());
        let mut cells = row.others().chain([row.cell(Column::Extra)]).chain(notes);
        let found = cells.find(|cell| {
            let found = custody_headers::value_in_cell(cell);
            found.is_some_and(|(header, value)| {
                value.is_empty() && header == Header::Ends || self.ends(header, &value)
            })
        });
        found.map(|cell| clean(cell).0)
    }

    /// Whether a cell under such a header says so: with a day that is over, with every other word
    /// but one for no.
    fn ends(&self, header: Header, cell: &str) -> bool {
        match header {
            Header::Holds => return custody_headers::is_no(cell),
            Header::Whereabouts => return self.is_no_prison(cell),
            Header::Ends | Header::Term => {}
        }
        match self.dates.is_over(cell) {
            Some(is_over) => is_over,
            None => header == Header::Ends && !says_none(cell, self.profile),
        }
    }

    /// Whether a cell in which a place stands names no place of detention.
    fn is_no_prison(&self, cell: &str) -> bool {
        let (cell, _) = clean(cell);
        let mut words = cell.split(|c: char| !c.is_alphabetic());
        let held = || {
            self.profile.status(&cell) == Some(StatusWord::Active)
                || custody_headers::of_column(&cell) == Some(Header::Holds)
        };
        !self.profile.is_no(&cell)
            && !held()
            && !self.facilities.is_label(&cell)
            && !self.facilities.names_an_authority(&cell)
            && !words.any(|word| word.len() > 1 && self.facilities.begins_a_label(word))
    }

    /// The doubt of a row with another number of cells than the header, where they may be shifted;
    /// else it is only named.
    fn doubt_of_shape(&mut self, row: &Row, name: &str) -> Option<(RemarkKind, String)> {
        let (kind, text, is_doubt) = match &row.shape {
            Shape::Whole => return None,
            Shape::Torn => (RemarkKind::TornRow, None, true),
            Shape::Short {
                may_be_shifted: true,
            } => (RemarkKind::ShortRow, None, true),
            Shape::Short { .. } => (RemarkKind::RowEndsEarly, None, false),
            Shape::Long {
                text,
                may_be_shifted: true,
            } => (RemarkKind::LongRow, Some(text), true),
            Shape::Long { text, .. } => (RemarkKind::CellPastHeader, Some(text), false),
        };
        let text = text.map_or_else(|| name.to_owned(), |text| clean(text).0);
        if is_doubt {
            return Some((kind, text));
        }
        self.remark_on(row.number, kind, text);
        None
    }

    /// The day of which a row says that it was true, else the list's; and whether it is one. A
    /// table that goes from hand to hand is no news: what was known stays as old as it was.
    fn known_for(&mut self, row: &Row) -> (PartialDate, bool) {
        let day = PartialDate::from(self.as_of);
        if row.cell(Column::KnownFor).trim().is_empty() {
            return (day, true);
        }
        match self.date(row, Column::KnownFor) {
            Some(known) if known.earliest() <= self.today => (known.min(day), true),
            _ => {
                self.remark(row, RemarkKind::StrangeDay, Column::KnownFor);
                (day, false)
            }
        }
    }

    /// A day of the past; one after today is named and not used.
    fn past_day(&mut self, row: &Row, column: Column) -> Option<PartialDate> {
        let date = self.date(row, column)?;
        if date.earliest() <= self.today {
            return Some(date);
        }
        self.remark(row, RemarkKind::FutureDay, column);
        None
    }

    fn id(&mut self, row: &Row, name: &str) -> Id {
        let (number, _) = clean(row.cell(Column::Id));
        let list = &self.profile.id;
        let own = !number.is_empty() && self.profile.own_ids;
        match own {
            true if self.profile.whole_ids => {
                let id = Id(number);
                if !self.shipped.contains(&id) {
                    return id;
                }
                self.remark(row, RemarkKind::ShippedId, Column::Id);
                Id(format!("list-{}", id.0))
            }
            true => Id(format!("{list}-{number}")),
            // A table copied from the site has no ids, and the numbers of a list that somebody
            // keeps are those of its rows: name and birth make a key.
            false => {
                let birth = row.first(&[Column::Birth, Column::BirthYear]);
                let list = if self.profile.own_ids { "list" } else { list };
                Id(format!("{list}-{}", slug(name, birth)))
            }
        }
    }

    /// What the list says of somebody's status. What it does not say plainly is unknown.
    fn status_word(&mut self, row: &Row) -> StatusWord {
        let one_can_write = row
            .has(Column::CanWrite)
            .then(|| self.profile.is_yes(row.cell(Column::CanWrite)));
        let (cell, _) = clean(row.cell(Column::Status));
        let word = match (cell.is_empty(), one_can_write) {
            // A table copied from the site lists only those who are held.
            (true, None) if !row.has(Column::Status) => StatusWord::Active,
            (true, Some(true)) => StatusWord::Active,
            (true, _) => {
                self.remark(row, RemarkKind::EmptyStatus, Column::Status);
                StatusWord::Unknown
            }
            (false, _) => self.word_of_status(row, &cell),
        };
        match (word, one_can_write) {
            (StatusWord::Active, Some(false)) => StatusWord::Unknown,
            (word, _) => word,
        }
    }

    fn word_of_status(&mut self, row: &Row, cell: &str) -> StatusWord {
        if let Some(word) = self.profile.status(cell) {
            return word;
        }
        // «освобождён 10.11.2026»
        let found = custody_words::find(cell);
        match found.map(|found| found.meaning) {
            Some(CustodyWord::Died) => StatusWord::Died,
            Some(CustodyWord::Released) => StatusWord::Former,
            _ => {
                self.remark(row, RemarkKind::UnknownStatus, Column::Status);
                StatusWord::Unknown
            }
        }
    }

    fn status(&mut self, row: &Row, word: StatusWord) -> Status {
        let died = row.cell(Column::Died);
        let (day, released) = (self.reading(row, Column::Died).date, Column::Released);
        match word {
            _ if day.is_some() => Status::Died {
                on: self.past_day(row, Column::Died),
            },
            _ if self.says_death(died) => Status::Died { on: None },
            StatusWord::Died => Status::Died { on: None },
            StatusWord::Former => Status::Released {
                on: self.past_day(row, released),
            },
            _ if !self.profile.is_no(died) => {
                self.remark(row, RemarkKind::StrangeDeath, Column::Died);
                NOT_KNOWN
            }
            StatusWord::Active => {
                let day = self.date(row, released);
                if day.is_none() && !self.profile.is_no(row.cell(released)) {
                    self.remark(row, RemarkKind::StrangeRelease, released);
                    return NOT_KNOWN;
                }
                if day.is_some_and(|day| day.earliest() <= self.today) {
                    self.remark(row, RemarkKind::ReleaseIsOver, released);
                    return NOT_KNOWN;
                }
                Status::Imprisoned
            }
            StatusWord::NotDesignated => Status::NotDesignated,
            StatusWord::Unknown => NOT_KNOWN,
        }
    }

    /// Whether the cell in the column of death says yes, or a word for it.
    fn says_death(&self, cell: &str) -> bool {
        let word = || custody_words::find(cell).is_some_and(|f| f.meaning == CustodyWord::Died);
        !cell.is_empty()
            && !cell.contains('?')
            && (self.profile.is_yes(cell)
                || self.profile.status(cell) == Some(StatusWord::Died)
                || word())
    }

    /// The worst word in the cells of the place that says what became of somebody. One that stands
    /// beside an address is named in the report.
    fn word_beside_place(&mut self, row: &Row) -> Option<CustodyWord> {
        let columns = [
            Column::ColonyPlace,
            Column::RemandPlace,
            Column::Place,
            Column::Facility,
            Column::Address,
        ];
        let mut worst: Option<Found> = None;
        for column in columns {
            let cell = row.cell(column);
            if cell.is_empty() {
                continue;
            }
            let found = match self.words_of_cells.get(cell) {
                Some(found) => found.clone(),
                None => {
                    let mut found = custody_words::find(cell);
                    if let Some(found) = &mut found {
                        let label = cell.trim().trim_end_matches(';');
                        found.alone = found.alone || self.profile.place(label).is_some();
                    }
                    self.words_of_cells.insert(cell.to_owned(), found.clone());
                    found
                }
            };
            if let Some(found) = found
                && worst.as_ref().is_none_or(|w| found.meaning < w.meaning)
            {
                worst = Some(found);
            }
        }
        let found = worst?;
        if !found.alone {
            self.remark_on(row.number, RemarkKind::PlaceWord, found.text);
        }
        Some(found.meaning)
    }

    /// The place; one whose cell holds more than the place is not clear, and its row is named.
    fn place(&mut self, row: &Row, remainder_counts: bool) -> Place {
        let held_at = row.first(&[Column::ColonyPlace, Column::RemandPlace, Column::Place]);
        let cell = |column| row.cell(column).to_owned();
        let key = match self.profile.export_places {
            true => Whereabouts {
                held_at: held_at.to_owned(),
                ..Whereabouts::default()
            },
            false => Whereabouts {
                held_at: held_at.to_owned(),
                facility: cell(Column::Facility),
                address: cell(Column::Address),
                street: cell(Column::Street),
                postcode: cell(Column::Postcode),
                locality: cell(Column::Locality),
                district: cell(Column::District),
                region: cell(Column::Region),
                country: cell(Column::Country),
            },
        };
        let read = match self.places.get(&key) {
            Some(known) => known.clone(),
            None => {
                let read = self.read_place(&key);
                self.places.insert(key.clone(), read.clone());
                read
            }
        };
        let ReadPlace { place, left, fault } = read;
        let Remainder {
            words,
            other_street,
        } = left;
        // Whole envelopes name the person, too.
        let names = match words.is_empty() {
            true => String::new(),
            false => NAMES.map(|column| row.cell(column)).join(" "),
        };
        let left: Vec<String> = words
            .into_iter()
            .filter(|word| !cells::is_of_name(word, &names))
            .collect();
        if let Some((kind, text)) = fault.filter(|_| remainder_counts) {
            self.remark_on(row.number, kind, text);
            return key.not_clear();
        }
        if left.is_empty() || !remainder_counts {
            let ours = matches!(
                &place,
                Place::Held {
                    facility: Some(_),
                    ..
                }
            );
            if let Some(street) = other_street.filter(|_| ours && remainder_counts) {
                self.remark_on(row.number, RemarkKind::OtherStreet, street);
            }
            return place;
        }
        self.remark_on(row.number, RemarkKind::PlaceRemainder, left.join(" "));
        key.not_clear()
    }

    fn read_place(&self, cells: &Whereabouts) -> ReadPlace {
        let place = match self.profile.export_places {
            true => cells::place(&cells.held_at, self.profile, self.facilities),
            false => self.analysed(cells),
        };
        ReadPlace {
            left: cells::remainder(&cells.text(), &place, self.facilities),
            fault: cells.cells().into_iter().find_map(fault_of_place),
            place,
        }
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
        let country_cell = one(&cells.country);
        let country = match country_cell.as_str() {
            "" => self.country.to_owned(),
            named => named.to_owned(),
        };
        let cells = paste::PlaceCells {
            facility: one(&cells.facility),
            place: cells.held_at.clone(),
            address: cells.address.clone(),
            parts: Parts {
                postcode: one(&cells.postcode).replace(' ', ""),
                street: one(&cells.street),
                locality: one(&cells.locality),
                district: one(&cells.district),
                region: one(&cells.region),
            },
            country,
            country_cell,
        };
        paste::place_of(cells, &self.words, self.facilities).unwrap_or(Place::Unknown)
    }

    /// A day, with what is not clear of it noted for its column.
    fn date(&mut self, row: &Row, column: Column) -> Option<PartialDate> {
        self.reading(row, column).dated()
    }

    fn reading(&mut self, row: &Row, column: Column) -> Reading {
        let cell = row.cell(column);
        // Most days of most rows are empty.
        if cell.is_empty() {
            return Reading::default();
        }
        let reading = self.dates.read(cell, column);
        let own_remark = [Column::Released, Column::Died, Column::KnownFor].contains(&column);
        let named = match reading.doubt {
            Some(Doubt::Strange) => !own_remark && !says_none(cell, self.profile),
            other => other.is_some(),
        };
        if let Some(doubt) = reading.doubt.filter(|_| named) {
            self.doubts.add(row, self.sheet.as_deref(), column, doubt);
        }
        reading
    }

    /// The birth date, completed by the year of birth where that has a column of its own.
    fn birth(&mut self, row: &Row) -> Option<BirthDate> {
        let year = self.past_day(row, Column::BirthYear).map(BirthDate::from);
        let birth = match self.reading(row, Column::Birth).date {
            Some(BirthDate::Dated(_)) => self.past_day(row, Column::Birth).map(BirthDate::from),
            yearless => yearless,
        };
        match (year, birth) {
            (Some(year), Some(birth)) => Some(year.updated(birth)),
            (year, birth) => birth.or(year),
        }
    }

    fn count(&mut self, person: &Person, word: StatusWord) {
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

/// The first name or line of an address in which a letter was lost or is of another encoding.
fn doubt_of_letters(row: &Row) -> Option<(RemarkKind, String)> {
    let printed = [Column::OfficialName, Column::Dative, Column::Extra];
    let mut cells = NAMES
        .into_iter()
        .chain(printed)
        .map(|column| row.cell(column));
    cells.find_map(fault_of_letters)
}

/// Whether the only cell of a row is somebody's name, and no heading.
fn names_a_person(text: &str) -> bool {
    people::order_of(text).is_some()
}

/// The same of a place: there a question mark is a doubt wherever it stands.
fn fault_of_place(cell: &str) -> Option<(RemarkKind, String)> {
    match cell.contains('?') {
        true => Some((RemarkKind::LostLetter, clean(cell).0)),
        false => fault_of_letters(cell),
    }
}

fn fault_of_letters(cell: &str) -> Option<(RemarkKind, String)> {
    // «???» is no name, whatever it was.
    let has_letters = || cell.contains(char::is_alphabetic);
    let kind = match () {
        () if has_lost_letter(cell) && has_letters() => RemarkKind::LostLetter,
        () if is_misread(cell) => RemarkKind::Misread,
        () => return None,
    };
    Some((kind, clean(cell).0))
}

/// A longer note is a story, in which people are moved from place to place.
fn is_story(note: &str) -> bool {
    note.chars().nth(NOTE_LETTERS).is_some()
}

const NOTE_LETTERS: usize = 200;

fn is_long(name: &str) -> bool {
    name.chars().nth(NAME_LETTERS).is_some()
}

/// Nobody says whether they are held.
const NOT_KNOWN: Status = Status::Unknown {
    last_in_custody: None,
};

/// The place that such a word stands for; `None` for the dead, of whom the status says it.
fn place_of_word(word: CustodyWord) -> Option<Place> {
    match word {
        CustodyWord::Died => None,
        CustodyWord::Released => Some(Place::Released),
        CustodyWord::Moved | CustodyWord::Unknown => Some(Place::Unknown),
        CustodyWord::HouseArrest => Some(Place::HouseArrest),
        CustodyWord::AtLiberty => Some(Place::AtLiberty),
    }
}

/// What the cells of one row say of a place.
#[derive(Debug, Clone, Default, PartialEq, Eq, Hash)]
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

impl Whereabouts {
    fn cells(&self) -> [&str; 9] {
        [
            &self.held_at,
            &self.facility,
            &self.address,
            &self.street,
            &self.postcode,
            &self.locality,
            &self.district,
            &self.region,
            &self.country,
        ]
        .map(String::as_str)
    }

    /// All cells, one a line.
    fn text(&self) -> String {
        self.cells().join("\n")
    }

    /// A place of which only the words are known, for the user to look at.
    fn not_clear(&self) -> Place {
        let lines = self.text();
        let lines = lines.lines().map(str::trim).filter(|line| !line.is_empty());
        Place::Held {
            facility: None,
            listed: Some(Listed {
                label: clean(&lines.collect::<Vec<_>>().join("; ")).0,
                address: Parts::default(),
                country: None,
            }),
        }
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
fn language_of(table: &Table) -> CardLanguage {
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
        true => CardLanguage::Belarusian,
        false => CardLanguage::Russian,
    }
}

/// How many groups of two or more share a name and a full birth date.
fn lookalike_groups(people: &[Person]) -> usize {
    let mut groups: HashMap<(&str, NaiveDate), usize> = HashMap::new();
    for person in people {
        if let Some(birth) = person.birth.and_then(BirthDate::full) {
            *groups.entry((person.name(), birth)).or_default() += 1;
        }
    }
    groups.values().filter(|size| **size > 1).count()
}
