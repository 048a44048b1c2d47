//! Rows of ready parts into lines, for groups that keep their own lists, and for checks.

use super::compose::{Composed, Request, Script, Spelled, compose, with_suggestions};
use super::{Finding, Origins};
use crate::facility::{Evidence, Facilities, Parts};
use crate::import::{self, check_csv};
use crate::limits::{LIST_BYTES, LIST_ROWS};
use crate::people::latin;
use std::collections::HashMap;
use std::fmt;

/// One row of the file and what became of it.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Row {
    /// Its number in the file; the header is row 1.
    pub number: usize,
    /// Its key in the file.
    pub case: String,
    /// The lines with their findings, or why there are none.
    pub outcome: Result<Lines, Problem>,
}

/// The lines of one row.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Lines {
    /// Top to bottom.
    pub lines: Vec<String>,
    /// The findings about them.
    pub findings: Vec<Finding>,
}

/// Why a row has no lines.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Problem {
    /// No country of posting has this code.
    UnknownOrigin(String),
    /// No script is called so.
    UnknownScript(String),
    /// No country is named, one whose rules we do not know, or the parts contradict each other.
    NoCountry(String),
    /// Neither a name nor a place.
    Empty,
}

impl fmt::Display for Problem {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self {
            Self::UnknownOrigin(code) => write!(f, "unknown origin «{code}»"),
            Self::UnknownScript(key) => write!(f, "unknown script «{key}»"),
            Self::NoCountry(named) => write!(f, "no country that we know: «{named}»"),
            Self::Empty => f.write_str("the row is empty"),
        }
    }
}

/// Why a file holds no rows of parts.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Error {
    /// Not UTF-8 text.
    NotText,
    /// A column without which there is no address.
    MissingColumn(&'static str),
    /// Larger than a table may be.
    TooMuch(import::Error),
}

impl fmt::Display for Error {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self {
            Self::NotText => f.write_str("the file is not UTF-8 text"),
            Self::MissingColumn(column) => write!(f, "there is no column «{column}»"),
            Self::TooMuch(error) => error.fmt(f),
        }
    }
}

impl std::error::Error for Error {}

const NEEDED: [&str; 3] = ["name", "postcode", "locality"];

/// Reads a CSV file with the columns `case, name, facility, street, postcode, locality, district,
/// region, name_latin, facility_latin, street_latin, town_latin, district_latin, region_latin,
/// origin, script`, and if it has them `year`, `extra` and `country`.
///
/// # Errors
/// Where the file as a whole is none of the kind. An error in a row is in its [`Row::outcome`].
pub fn read(bytes: &[u8], facilities: &Facilities, origins: &Origins) -> Result<Vec<Row>, Error> {
    if bytes.len() > LIST_BYTES {
        return Err(Error::TooMuch(import::Error::TooLarge));
    }
    let text = std::str::from_utf8(bytes).map_err(|_| Error::NotText)?;
    let text = text.trim_start_matches('\u{feff}');
    let first = text.lines().next().unwrap_or("");
    let delimiter = match first.matches(';').count() > first.matches(',').count() {
        true => b';',
        false => b',',
    };
    check_csv(text, delimiter).map_err(Error::TooMuch)?;
    let mut reader = csv::ReaderBuilder::new()
        .delimiter(delimiter)
        .flexible(true)
        .from_reader(text.as_bytes());
    let header = reader.headers().map_err(|_| Error::NotText)?;
    let columns: HashMap<String, usize> = header
        .iter()
        .enumerate()
        .map(|(at, name)| (name.trim().to_lowercase(), at))
        .collect();
    if let Some(missing) = NEEDED.iter().find(|name| !columns.contains_key(**name)) {
        return Err(Error::MissingColumn(missing));
    }
    let mut rows = Vec::new();
    for (index, record) in reader.records().filter_map(Result::ok).enumerate() {
        if index >= LIST_ROWS {
            return Err(Error::TooMuch(import::Error::TooManyRows));
        }
        let cell = |name: &str| {
            let at = columns.get(name).copied();
            at.and_then(|at| record.get(at)).unwrap_or_default().trim()
        };
        rows.push(Row {
            number: index + 2,
            case: cell("case").to_owned(),
            outcome: lines(&cell, facilities, origins),
        });
    }
    Ok(rows)
}

fn lines<'r>(
    cell: &dyn Fn(&str) -> &'r str,
    facilities: &Facilities,
    origins: &Origins,
) -> Result<Lines, Problem> {
    let origin = match cell("origin") {
        "" => None,
        code => {
            let unknown = || Problem::UnknownOrigin(code.to_owned());
            Some(origins.get(code).ok_or_else(unknown)?)
        }
    };
    let script = match cell("script").to_lowercase().as_str() {
        "" if origin.is_some() => Script::Both,
        "" => Script::Destination,
        key => Script::from_key(key).ok_or_else(|| Problem::UnknownScript(key.to_owned()))?,
    };
    let text = |name: &str| cell(name).to_owned();
    let parts = Parts {
        postcode: text("postcode"),
        street: text("street"),
        locality: text("locality"),
        district: text("district"),
        region: text("region"),
    };
    let located = facilities.locate(&Evidence {
        label: cell("facility"),
        parts: &parts,
        country: cell("country"),
        rest: "",
    });
    // A country that is named holds, and the findings say what does not fit it.
    let named = facilities.country_named(cell("country"));
    let country = named.or(located.country);
    let country = country
        .as_deref()
        .and_then(|code| facilities.country_of(code));
    let country = country.ok_or_else(|| Problem::NoCountry(cell("country").to_owned()))?;
    let own = Spelled {
        name: text("name"),
        year: match cell("year") {
            "" => String::new(),
            year => country.year_line.replace("{year}", year),
        },
        extra: text("extra"),
        facility: text("facility"),
        parts,
    };
    if own == Spelled::default() && cell("name_latin").is_empty() {
        return Err(Problem::Empty);
    }
    let stored = Spelled {
        name: text("name_latin"),
        year: text("year"),
        extra: String::new(),
        facility: text("facility_latin"),
        parts: Parts {
            postcode: text("postcode"),
            street: text("street_latin"),
            locality: text("town_latin"),
            district: text("district_latin"),
            region: text("region_latin"),
        },
    };
    let (latin, suggested) = match script {
        Script::Destination => (stored, Vec::new()),
        Script::Both | Script::Latin => with_suggestions(stored, &own, script, latin),
    };
    let question = Request {
        country,
        template: country.template(None),
        origin,
        script,
    };
    let Composed {
        lines,
        mut findings,
        ..
    } = compose(&own, &latin, &question);
    findings.extend(suggested);
    Ok(Lines { lines, findings })
}
