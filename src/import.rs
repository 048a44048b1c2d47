//! Lists from files into people and a report: Viasna's CSV with all its mess, and any other
//! table as CSV, spreadsheet, JSON or saved page.
//!
//! The report counts everything and names every row that was left out and why. Nobody is merged
//! by name: look-alikes are counted and kept apart.

mod cells;
mod dates;
mod day;
mod doubts;
mod encoding;
mod export;
mod format;
mod formula;
mod grid;
mod kind;
mod markup;
mod name;
mod open;
mod page;
mod profile;
mod reader;
mod report;
mod same_person;
mod sheet;
mod table;
mod text;

pub use day::{Day, Proof};
pub use encoding::Encoding;
pub use export::export;
pub use format::Format;
pub use grid::Unread;
pub use kind::{Kind, Remedy};
pub use profile::Column;
pub use report::{Remark, RemarkKind, Report, SkipReason, Skipped};
pub use table::MAX_FIELD;
pub(crate) use text::check_csv;

use crate::changes::merge_record;
use crate::date::Order;
use crate::facility::Facilities;
use crate::limits;
use crate::paste;
use crate::person::{Id, Person};
use chrono::NaiveDate;
use dates::Dates;
use encoding::Fault;
use grid::{Grid, Headers};
use profile::{Profile, Profiles};
use reader::Reader;
use serde::{Deserialize, Serialize};
use std::borrow::Cow;
use std::collections::HashMap;
use std::fmt;
use table::Table;

/// What is known of a file beside its content.
#[derive(Debug, Clone, Copy)]
pub struct About<'a> {
    /// Its name, without the folder; stored as the source of every fact.
    pub file_name: &'a str,
    /// The day on which it was true, and how we know it; the day is stored with every fact.
    pub as_of: Day,
}

/// What the user has said of a file, or of earlier ones with the same header.
#[derive(Debug, Clone, Copy, Default)]
pub struct Choices<'a> {
    /// The encoding that the user saw and took.
    pub encoding: Option<Encoding>,
    /// What columns mean, by header, as the user named them.
    pub mappings: &'a [Mapping],
    /// The code of the country of places of which nobody else names one.
    pub country: Option<&'a str>,
    /// Whether day or month stands first, in columns that do not prove it.
    pub dates: Option<Order>,
}

/// What the columns of a header mean. Remembered for that header.
#[derive(Debug, Clone, Default, PartialEq, Eq, Serialize, Deserialize)]
pub struct Mapping {
    /// The header, cell by cell.
    pub header: Vec<String>,
    /// The meaning of each; `None` for one that is not read.
    pub columns: Vec<Option<Column>>,
}

/// A file before it is taken: what it seems to be, and its first rows.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Preview {
    /// The kind of file.
    pub format: Format,
    /// The encoding of its text. Windows-1251 is a guess for the user to confirm: then it goes
    /// into [`Choices::encoding`].
    pub encoding: Encoding,
    /// Which list it is: `viasna`, `ovd-info`, `politzek`, `memorial`, `list` for any other.
    pub list: String,
    /// Its header and what we take the columns for.
    pub mapping: Mapping,
    /// The first ten rows.
    pub rows: Vec<Vec<String>>,
    /// How many rows there are below the header.
    pub count: usize,
}

/// What a file holds.
#[derive(Debug, Clone)]
pub struct Import {
    /// Everybody in it who could be read.
    pub people: Vec<Person>,
    /// What was counted and what was left out.
    pub report: Report,
    /// The day on which it was true. A proposed one is no older than what the rows prove.
    pub day: Day,
}

impl Import {
    /// Whether the list names everybody, for [`crate::changes::Incoming::complete`]: not where the
    /// user says that it is only a part (`partial`), nor where it is a table that Kartka itself
    /// wrote; `None` where the list itself has to tell.
    pub fn is_complete(&self, partial: bool) -> Option<bool> {
        (partial || self.report.list == "kartka").then_some(false)
    }
}

/// Why a file is no list.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Error {
    /// Nothing in it.
    Empty,
    /// No text in any encoding that we know.
    NotText {
        /// The line of the first byte that is none.
        line: usize,
    },
    /// It looks like text in this encoding. The user looks at it ([`preview`]) and says so.
    Encoding(Encoding),
    /// Its names are none in the encoding that the user or the page names.
    Misread {
        /// The encoding that was named.
        encoding: Encoding,
        /// The one under which they read well.
        fits: Option<Encoding>,
    },
    /// Its names are none: it was saved by a program that took it for another encoding.
    SavedMisread {
        /// Its own encoding, in which they read well.
        own: Encoding,
        /// The one that it was taken for.
        taken_for: Encoding,
    },
    /// Question marks stand for the letters of most names.
    LettersLost,
    /// It is a file of another kind.
    Kind(Kind),
    /// It begins like a file of this kind, and is none.
    Broken(Format),
    /// More than [`limits::LIST_BYTES`].
    TooLarge,
    /// A workbook that is more than [`limits::WORKBOOK_BYTES`] when it is unpacked, its formats more
    /// than [`limits::WORKBOOK_STYLES`], or one cell more than [`limits::CELL_BYTES`].
    UnpackedTooLarge,
    /// A saved page of more than [`limits::PAGE_BYTES`] or [`limits::PAGE_NODES`].
    PageTooLarge,
    /// Elements or values within each other, deeper than this.
    TooDeep(
        /// [`limits::PAGE_DEPTH`], [`limits::PAGE_TABLES`] or [`limits::JSON_DEPTH`].
        usize,
    ),
    /// More than [`limits::LIST_ROWS`].
    TooManyRows,
    /// More than [`limits::LIST_COLUMNS`].
    TooManyColumns,
    /// More cells, values or texts than this.
    TooManyCells(
        /// [`limits::LIST_CELLS`], [`limits::JSON_VALUES`] or [`limits::WORKBOOK_TEXTS`].
        usize,
    ),
    /// A cell of more than [`limits::CELL_BYTES`], in a column that may have no name.
    CellTooLong {
        /// Its row.
        row: usize,
        /// Its column, counted from 1.
        column: usize,
    },
    /// A field of more than [`MAX_FIELD`] bytes.
    FieldTooLong {
        /// Its row.
        row: usize,
        /// The name of its column.
        column: String,
    },
    /// The first line names no columns that we know.
    NoHeader,
    /// A saved page without a table that holds addresses, so many of them: they are confirmed one by
    /// one where a text is pasted.
    Addresses(usize),
    /// A column without which there is no list.
    MissingColumn(
        /// What it is called in the export.
        &'static str,
    ),
    /// The day that was named for it is after today.
    FutureDay {
        /// The day that was named.
        day: NaiveDate,
        /// Today.
        today: NaiveDate,
    },
    /// The day that was named for it is before one that a row of it has.
    OlderThanItsRows {
        /// The day that was named.
        day: NaiveDate,
        /// The row, and its day.
        proof: Proof,
    },
    /// The list is of places in another country than the one that was named for it.
    OtherCountry {
        /// The code of the list's country.
        of_list: String,
    },
    /// The shipped description of a list cannot be read; ruled out by a test.
    Profile(String),
}

impl Error {
    /// A stable key for the program's words: `import-error-<key>`.
    pub fn key(&self) -> &'static str {
        match self {
            Self::Empty => "empty",
            Self::NotText { .. } => "not-text",
            Self::Encoding(_) => "encoding",
            Self::Misread { fits: Some(_), .. } => "misread",
            Self::Misread { fits: None, .. } => "misread-unknown",
            Self::SavedMisread { .. } => "saved-misread",
            Self::LettersLost => "letters-lost",
            Self::Kind(kind) => kind.remedy.error_key(),
            Self::Broken(_) => "broken",
            Self::TooLarge => "too-large",
            Self::UnpackedTooLarge => "unpacked-too-large",
            Self::PageTooLarge => "page-too-large",
            Self::TooDeep(_) => "too-deep",
            Self::TooManyRows => "too-many-rows",
            Self::TooManyColumns => "too-many-columns",
            Self::TooManyCells(_) => "too-many-cells",
            Self::CellTooLong { .. } => "cell-too-long",
            Self::FieldTooLong { .. } => "field-too-long",
            Self::NoHeader => "no-header",
            Self::Addresses(_) => "addresses",
            Self::MissingColumn(_) => "missing-column",
            Self::FutureDay { .. } => "future-day",
            Self::OlderThanItsRows { .. } => "older-than-its-rows",
            Self::OtherCountry { .. } => "other-country",
            Self::Profile(_) => "profile",
        }
    }
}

impl fmt::Display for Error {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self {
            Self::Empty => f.write_str("the file is empty"),
            Self::NotText { line } => write!(f, "line {line} is not UTF-8 text"),
            Self::Encoding(encoding) => write!(f, "looks like {}", encoding.name()),
            Self::Misread { encoding, fits } => {
                let fits = fits.map_or("no other that we know", Encoding::name);
                write!(f, "does not read as {}, but as {fits}", encoding.name())
            }
            Self::SavedMisread { own, taken_for } => {
                write!(f, "{} saved as {}", own.name(), taken_for.name())
            }
            Self::LettersLost => f.write_str("question marks stand for its letters"),
            Self::Kind(kind) => write!(f, "a file of another kind: {}", kind.name),
            Self::Broken(format) => write!(f, "a broken {format:?} file"),
            Self::TooLarge => write!(f, "more than {} bytes", limits::LIST_BYTES),
            Self::UnpackedTooLarge => {
                write!(f, "more than {} bytes unpacked", limits::WORKBOOK_BYTES)
            }
            Self::PageTooLarge => write!(
                f,
                "more than {} bytes or {} elements",
                limits::PAGE_BYTES,
                limits::PAGE_NODES
            ),
            Self::TooDeep(levels) => write!(f, "more than {levels} levels deep"),
            Self::TooManyRows => write!(f, "more than {} rows", limits::LIST_ROWS),
            Self::TooManyColumns => write!(f, "more than {} columns", limits::LIST_COLUMNS),
            Self::TooManyCells(most) => write!(f, "more than {most} cells"),
            Self::CellTooLong { row, column } => {
                let most = limits::CELL_BYTES;
                write!(f, "row {row}, column {column}: more than {most} bytes")
            }
            Self::FieldTooLong { row, column } => {
                write!(
                    f,
                    "row {row}, column «{column}»: more than {MAX_FIELD} bytes"
                )
            }
            Self::NoHeader => f.write_str("the first line names no known column"),
            Self::Addresses(n) => write!(f, "a page without a table, with {n} addresses"),
            Self::MissingColumn(column) => write!(f, "there is no column «{column}»"),
            Self::FutureDay { day, today } => write!(f, "{day} is after today, {today}"),
            Self::OlderThanItsRows { day, proof } => {
                write!(f, "{day} is before {} in row {}", proof.day, proof.row)
            }
            Self::OtherCountry { of_list } => write!(f, "the list is of places in {of_list}"),
            Self::Profile(what) => write!(f, "assets/lists: {what}"),
        }
    }
}

impl std::error::Error for Error {}

/// Reads a list that needs no word of the user.
///
/// # Errors
/// As [`read_as`].
pub fn read(
    bytes: &[u8],
    about: &About,
    facilities: &Facilities,
    today: NaiveDate,
) -> Result<Import, Error> {
    read_as(bytes, about, facilities, today, &Choices::default())
}

/// Reads a list as the user said that it is written.
///
/// # Errors
/// Where the file as a whole is no list. A broken row is none: it is reported and left out.
pub fn read_as(
    bytes: &[u8],
    about: &About,
    facilities: &Facilities,
    today: NaiveDate,
    choices: &Choices,
) -> Result<Import, Error> {
    let profiles = profiles()?;
    let file = File::open(bytes, choices, profiles).map_err(|error| match error {
        Error::NoHeader => no_table(bytes, choices, facilities),
        other => other,
    })?;
    file.check_letters(bytes)?;
    let country = country(file.profile, choices)?;
    let table = Table::new(file.tables, file.profile)?;
    let dates = Dates::of(&table, file.profile, choices.dates, today);
    let proven = day::proof(&table, &dates, today);
    let day = about.as_of.checked(proven, today)?;
    let broken = |error: ron::error::SpannedError| Error::Profile(error.to_string());
    let mut reader = Reader::new(
        file.profile,
        &About {
            as_of: day,
            ..*about
        },
        facilities,
        today,
        country,
        &dates,
        &table,
    )
    .map_err(broken)?;
    let (people, mut report) = reader.read(&table).map_err(broken)?;
    report.list.clone_from(&file.profile.id);
    report.format = Some(file.format);
    report.encoding = Some(file.encoding);
    report.day = Some(day);
    report.proven = proven;
    report.unread = file.unread;
    Ok(Import {
        people,
        report,
        day,
    })
}

/// Whether a file is a saved page, by its first bytes.
pub fn is_page(bytes: &[u8]) -> bool {
    format::format(bytes) == Format::Html
}

/// The text of a saved page as it is seen.
///
/// # Errors
/// Where it is too large, or in no encoding that we know.
pub fn page_text(bytes: &[u8], encoding: Option<Encoding>) -> Result<String, Error> {
    if bytes.len() > limits::LIST_BYTES {
        return Err(Error::TooLarge);
    }
    let (text, _) = format::decoded(bytes, Format::Html, encoding)?;
    page::text(&text)
}

/// Why a file without a known header is no list: a page may hold addresses in its text.
fn no_table(bytes: &[u8], choices: &Choices, facilities: &Facilities) -> Error {
    if !is_page(bytes) {
        return Error::NoHeader;
    }
    let text = page_text(bytes, choices.encoding).unwrap_or_default();
    match paste::read_page(&text, choices.country, facilities) {
        Ok(page) if !page.people.is_empty() => Error::Addresses(page.people.len()),
        _ => Error::NoHeader,
    }
}

/// The country of places of which the rows name none: the list's, else the one that the user names.
fn country<'a>(profile: &'a Profile, choices: &Choices<'a>) -> Result<&'a str, Error> {
    match (profile.country(), choices.country) {
        ("", named) => Ok(named.unwrap_or_default()),
        (own, Some(named)) if own != named => Err(Error::OtherCountry {
            of_list: own.to_owned(),
        }),
        (own, _) => Ok(own),
    }
}

/// Looks at a file without taking it. What looks like Windows-1251 is read as such, for the user
/// to see and confirm.
///
/// # Errors
/// Where the file as a whole is no table.
pub fn preview(bytes: &[u8], choices: &Choices) -> Result<Preview, Error> {
    let profiles = profiles()?;
    let file = match File::open(bytes, choices, profiles) {
        Err(Error::Encoding(encoding)) => {
            let choices = Choices {
                encoding: Some(encoding),
                ..*choices
            };
            File::open(bytes, &choices, profiles)?
        }
        opened => opened?,
    };
    let count = file.tables.iter();
    let count = count
        .map(|(grid, _)| grid.rows.len().saturating_sub(1))
        .sum();
    let Some((grid, columns)) = file.tables.into_iter().nth(file.best) else {
        return Err(Error::Empty);
    };
    let mut rows = grid.rows.into_iter();
    let header = rows.next().unwrap_or_default().cells;
    Ok(Preview {
        format: file.format,
        encoding: file.encoding,
        list: file.profile.id.clone(),
        rows: rows.take(PREVIEW_ROWS).map(|row| row.cells).collect(),
        count,
        mapping: Mapping { header, columns },
    })
}

/// How many rows a preview shows.
const PREVIEW_ROWS: usize = 10;

/// A file's cells, and what we take it for.
struct File<'p> {
    format: Format,
    encoding: Encoding,
    profile: &'p Profile,
    /// Its tables, and the meaning of the columns of each.
    tables: Vec<(Grid, Vec<Option<Column>>)>,
    /// The table whose header we know best.
    best: usize,
    unread: Vec<Unread>,
}

impl<'p> File<'p> {
    fn open(bytes: &[u8], choices: &Choices, profiles: &'p Profiles) -> Result<Self, Error> {
        if bytes.len() > limits::LIST_BYTES {
            return Err(Error::TooLarge);
        }
        if let Some(kind) = kind::of(bytes) {
            return Err(Error::Kind(kind));
        }
        let format = format::format(bytes);
        let (text, encoding) = match format {
            Format::Xlsx => (Cow::Borrowed(""), Encoding::Utf8),
            _ => format::decoded(bytes, format, choices.encoding)?,
        };
        let headers = Headers {
            profiles,
            mappings: choices.mappings,
        };
        let (mut grids, unread) = open::open(bytes, &text, format, headers)?;
        let known = grids
            .iter()
            .map(|grid| profiles.known_columns(grid.header()));
        let best = known.enumerate().rev().max_by_key(|(_, known)| *known);
        let (best, _) = best.ok_or(Error::Empty)?;
        if grids.len() + unread.len() == 1 {
            // Of a single table nobody need know the name, but for what it says.
            for grid in &mut grids {
                grid.is_only = true;
            }
        }
        let profile = profile_of(&grids, best, headers.mappings, profiles);
        let tables = grids.into_iter().map(|grid| {
            let mut named = choices.mappings.iter();
            let columns = match named.find(|mapping| mapping.header == grid.header()) {
                Some(mapping) => mapping.columns.clone(),
                None => grid
                    .header()
                    .iter()
                    .map(|cell| profile.column(cell))
                    .collect(),
            };
            (grid, columns)
        });
        Ok(Self {
            format,
            encoding,
            profile,
            tables: tables.collect(),
            best,
            unread,
        })
    }

    /// Looks whether the names and places of the first rows read well; where no column is known,
    /// all cells.
    ///
    /// # Errors
    /// [`Error::Misread`], [`Error::SavedMisread`], [`Error::LettersLost`].
    fn check_letters(&self, bytes: &[u8]) -> Result<(), Error> {
        let mut sample = String::new();
        for (grid, columns) in &self.tables {
            let any = !columns.iter().any(|column| is_in_letters(*column));
            let counts = |at: usize| {
                let column = columns.get(at).copied().flatten();
                any || is_in_letters(column)
            };
            for row in grid.rows.iter().skip(usize::from(!any)) {
                let cells = row.cells.iter().enumerate().filter(|(at, _)| counts(*at));
                for (_, cell) in cells.filter(|(_, cell)| cell.len() <= MAX_FIELD) {
                    sample.push_str(cell);
                    sample.push(' ');
                }
                if sample.len() > SAMPLE {
                    break;
                }
            }
        }
        match encoding::fault(&sample, self.encoding, bytes) {
            None => Ok(()),
            Some(Fault::Lost) => Err(Error::LettersLost),
            Some(Fault::Misread(fits)) => Err(Error::Misread {
                encoding: self.encoding,
                fits,
            }),
            Some(Fault::SavedMisread { own, taken_for }) => {
                Err(Error::SavedMisread { own, taken_for })
            }
        }
    }
}

/// How much of a list is looked at, in bytes of a table.
const SAMPLE: usize = 64 * 1024;

/// Whether the cells of a column are words in the list's own letters.
fn is_in_letters(column: Option<Column>) -> bool {
    let places = [
        Column::Place,
        Column::Facility,
        Column::Address,
        Column::Locality,
    ];
    column.is_some_and(|column| profile::NAMES.contains(&column) || places.contains(&column))
}

/// What a file is taken for: for what its best table is, unless that does not know the columns of
/// all others.
fn profile_of<'p>(
    grids: &[Grid],
    best: usize,
    mappings: &[Mapping],
    profiles: &'p Profiles,
) -> &'p Profile {
    let any = profiles.any();
    let is_named = |grid: &Grid| {
        mappings
            .iter()
            .any(|mapping| mapping.header == grid.header())
    };
    if grids.iter().any(is_named) {
        return any;
    }
    let knows = |profile: &Profile| {
        let mut all = grids.iter().map(|grid| {
            let columns = grid.header().iter().map(|cell| profile.column(cell));
            columns.collect::<Vec<_>>()
        });
        all.all(|columns| profile.missing(&columns).is_none())
    };
    let best = grids
        .get(best)
        .map_or(any, |grid| profiles.of(grid.header()));
    if !knows(best) && knows(any) {
        any
    } else {
        best
    }
}

fn profiles() -> Result<&'static Profiles, Error> {
    Profiles::shipped().map_err(|error| Error::Profile(error.to_string()))
}

/// Lays newer records over older ones: by id, never by name. What the older one knew and the
/// newer one does not say stays; somebody of the same id with another birth date or sex is somebody
/// else, and is added beside, under an id that is free. Nobody is replaced.
pub fn merge(old: Vec<Person>, new: Vec<Person>) -> Vec<Person> {
    let mut merged = old;
    let mut places: HashMap<Id, usize> = merged
        .iter()
        .enumerate()
        .map(|(place, person)| (person.id.clone(), place))
        .collect();
    for mut person in new {
        let known = places.get(&person.id).and_then(|at| merged.get_mut(*at));
        if let Some(known) = known {
            if !is_somebody_else(known, &person) {
                // An older record read late changes nothing.
                merge_record(known, person, false);
                continue;
            }
            person.id = person.id.numbered(|id| places.contains_key(id));
        }
        places.insert(person.id.clone(), merged.len());
        merged.push(person);
    }
    merged
}

fn is_somebody_else(known: &Person, newer: &Person) -> bool {
    let births = known.birth.zip(newer.birth);
    let other_sex = known.sex.is_some() && newer.sex.is_some() && known.sex != newer.sex;
    other_sex || births.is_some_and(|(known, newer)| !known.may_be(newer))
}
