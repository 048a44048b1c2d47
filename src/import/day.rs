//! The day on which a list was true: named by the user, written in the file's name, or only
//! proposed by the file's own date on the disk.

use super::dates::Dates;
use super::profile::Column;
use super::table::Table;
use crate::person::PartialDate;
use chrono::NaiveDate;
use serde::ser::SerializeStruct;
use serde::{Serialize, Serializer};

/// The day on which a list was true, and how we know it.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Day {
    /// The user named it.
    Named(NaiveDate),
    /// It stands in the file's name: `2026-11-20.csv`.
    InFileName(NaiveDate),
    /// Only the file's date on the disk, which a copy changes: a proposal, for the
    /// user to confirm.
    Proposed(NaiveDate),
}

impl Day {
    /// The day of a file for which the user gives none: the one in its name, else its date on the
    /// disk as a proposal, which is never after today.
    pub fn of_file(name: &str, modified: NaiveDate, today: NaiveDate) -> Self {
        match day_in_name(name).filter(|day| *day <= today) {
            Some(day) => Self::InFileName(day),
            None => Self::Proposed(modified.min(today)),
        }
    }

    /// The day itself.
    pub fn date(self) -> NaiveDate {
        match self {
            Self::Named(day) | Self::InFileName(day) | Self::Proposed(day) => day,
        }
    }

    /// Whether the user has still to confirm it.
    pub fn is_proposed(self) -> bool {
        matches!(self, Self::Proposed(_))
    }

    /// A stable key for scripts: `named`, `file-name`, `proposed`.
    pub fn key(self) -> &'static str {
        match self {
            Self::Named(_) => "named",
            Self::InFileName(_) => "file-name",
            Self::Proposed(_) => "proposed",
        }
    }

    /// Checks the day against the rows: a proposal gives way to their proof, a named day does not.
    pub(super) fn checked(
        self,
        proven: Option<Proof>,
        today: NaiveDate,
    ) -> Result<Self, super::Error> {
        let proof = proven.filter(|proof| proof.day > self.date());
        match (self, proof) {
            (Self::Proposed(day), None) => Ok(Self::Proposed(day.min(today))),
            // A day in the file name that the rows contradict is ignored.
            (Self::Proposed(_) | Self::InFileName(_), Some(proof)) => Ok(Self::Proposed(proof.day)),
            (named, _) if named.date() > today => Err(super::Error::FutureDay {
                day: named.date(),
                today,
            }),
            (named, Some(proof)) => Err(super::Error::OlderThanItsRows {
                day: named.date(),
                proof,
            }),
            (named, None) => Ok(named),
        }
    }
}

impl From<NaiveDate> for Day {
    fn from(day: NaiveDate) -> Self {
        Self::Named(day)
    }
}

impl Serialize for Day {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        let mut fields = serializer.serialize_struct("Day", 2)?;
        fields.serialize_field("date", &self.date())?;
        fields.serialize_field("from", self.key())?;
        fields.end()
    }
}

/// A day that a row proves: the list cannot be older.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize)]
pub struct Proof {
    /// The day.
    pub day: NaiveDate,
    /// The row that has it; the header is row 1.
    pub row: usize,
    /// In which column.
    pub column: Column,
}

/// The columns whose days have happened when a list has them.
pub(super) const PAST_DAYS: [Column; 5] = [
    Column::Arrested,
    Column::Verdict,
    Column::Died,
    Column::Released,
    Column::KnownFor,
];

/// The newest day up to today that the rows of a table prove. A day of release proves nothing: in
/// many lists it is the one that is expected.
pub(super) fn proof(table: &Table, dates: &Dates, today: NaiveDate) -> Option<Proof> {
    let mut newest: Option<Proof> = None;
    for row in &table.rows {
        let columns = PAST_DAYS.into_iter().filter(|c| *c != Column::Released);
        for column in columns {
            let cell = row.cell(column);
            if cell.is_empty() {
                continue;
            }
            let day = dates.read(cell, column).dated().map(PartialDate::earliest);
            let newer = |day: &NaiveDate| newest.is_none_or(|proof| *day > proof.day);
            if let Some(day) = day.filter(|day| *day <= today).filter(newer) {
                newest = Some(Proof {
                    day,
                    row: row.number,
                    column,
                });
            }
        }
    }
    newest
}

/// The one day that a file's name holds: `2026-11-20`, `2026_11_20`, `20261120`, `20.11.2026`.
fn day_in_name(name: &str) -> Option<NaiveDate> {
    let numbers: Vec<&str> = name
        .split(|c: char| !c.is_ascii_digit())
        .filter(|number| !number.is_empty())
        .collect();
    let whole = numbers.iter().filter_map(|number| match number.len() {
        8 => day_of(&number[..4], &number[4..6], &number[6..]),
        _ => None,
    });
    let parts = numbers.windows(3).filter_map(|parts| match parts {
        [year, month, day] if year.len() == 4 => day_of(year, month, day),
        [day, month, year] if year.len() == 4 => day_of(year, month, day),
        _ => None,
    });
    let mut days: Vec<NaiveDate> = whole.chain(parts).collect();
    days.dedup();
    match days[..] {
        [day] => Some(day),
        _ => None,
    }
}

fn day_of(year: &str, month: &str, day: &str) -> Option<NaiveDate> {
    let year: i32 = year.parse().ok().filter(|year| *year >= FIRST_YEAR)?;
    NaiveDate::from_ymd_opt(year, month.parse().ok()?, day.parse().ok()?)
}

/// No list of today's prisoners is older.
const FIRST_YEAR: i32 = 2020;

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_day_in_a_files_name_is_a_named_one() {
        let date = |text: &str| text.parse::<NaiveDate>().unwrap();
        let (modified, today) = (date("2026-11-24"), date("2026-11-25"));
        for (name, expected) in [
            ("2026-11-20.csv", "file-name 2026-11-20"),
            ("viasna_2026_11_20.csv", "file-name 2026-11-20"),
            ("viasna20261120.csv", "file-name 2026-11-20"),
            ("список 20.11.2026 (1).csv", "file-name 2026-11-20"),
            ("list.csv", "proposed 2026-11-24"),
            ("2031-01-01.csv", "proposed 2026-11-24"),
            ("2026-13-40.csv", "proposed 2026-11-24"),
            ("1999-01-02.csv", "proposed 2026-11-24"),
            ("2026-11-20 against 2026-11-01.csv", "proposed 2026-11-24"),
            ("12345678.csv", "proposed 2026-11-24"),
        ] {
            let day = Day::of_file(name, modified, today);
            assert_eq!(format!("{} {}", day.key(), day.date()), expected, "{name}");
        }
        let later = Day::of_file("list.csv", date("2031-01-01"), today);
        assert_eq!(later, Day::Proposed(today));
    }
}
