//! A date of which only a part may be known: `1958`, `1958-04`, `1958-04-12`.

mod birth;
mod written;

pub use birth::{BirthDate, MonthDay};
pub use written::{Order, Sense, Written};

use chrono::{Datelike, Months, NaiveDate};
use serde::{Deserialize, Deserializer, Serialize, Serializer, de};
use std::fmt;
use std::str::FromStr;

/// A calendar date that may lack its day, or its month and day.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, PartialOrd, Ord)]
pub struct PartialDate {
    year: i32,
    month: Option<u32>,
    day: Option<u32>,
}

impl PartialDate {
    /// A date that the calendar has. A day without its month is none.
    pub fn new(year: i32, month: Option<u32>, day: Option<u32>) -> Option<Self> {
        NaiveDate::from_ymd_opt(year, month.unwrap_or(1), day.unwrap_or(1))?;
        let day = month.and(day);
        Some(Self { year, month, day })
    }

    /// The year, always known.
    pub fn year(self) -> i32 {
        self.year
    }

    /// The month, 1–12.
    pub fn month(self) -> Option<u32> {
        self.month
    }

    /// The day of the month, 1–31.
    pub fn day(self) -> Option<u32> {
        self.day
    }

    /// The whole date, where all of it is known.
    pub fn full(self) -> Option<NaiveDate> {
        NaiveDate::from_ymd_opt(self.year, self.month?, self.day?)
    }

    /// The first day it can mean. Ages are counted from here: doubt makes a fact older.
    pub fn earliest(self) -> NaiveDate {
        NaiveDate::from_ymd_opt(self.year, self.month.unwrap_or(1), self.day.unwrap_or(1))
            .unwrap_or_default()
    }

    /// The last day it can mean.
    pub fn latest(self) -> NaiveDate {
        let after = match (self.month, self.day) {
            (Some(_), Some(_)) => return self.earliest(),
            (Some(_), None) => self.earliest().checked_add_months(Months::new(1)),
            _ => self.earliest().checked_add_months(Months::new(12)),
        };
        after
            .and_then(|day| day.pred_opt())
            .unwrap_or(self.earliest())
    }

    /// A date as people write it: `1980`, `03.1980`, `12.3.1980`, `12/03/1980`, `1980-03-12`; the
    /// day stands before the month. `None` for what is no date.
    pub fn typed(text: &str) -> Option<Self> {
        let text = text.trim().trim_end_matches(['г', '.', ' ']);
        if let Ok(date) = text.parse() {
            return Some(date);
        }
        let mut parts: Vec<&str> = text.split(['.', '/', '-']).map(str::trim).collect();
        parts.reverse();
        let digits = |part: &&str| !part.is_empty() && part.bytes().all(|b| b.is_ascii_digit());
        let whole = parts.iter().all(digits) && parts.len() <= 3;
        let padded: Vec<String> = parts.iter().map(|part| format!("{part:0>2}")).collect();
        whole.then(|| padded.join("-").parse().ok()).flatten()
    }
}

impl From<NaiveDate> for PartialDate {
    fn from(date: NaiveDate) -> Self {
        Self {
            year: date.year(),
            month: Some(date.month()),
            day: Some(date.day()),
        }
    }
}

/// The text is not a date of the form `YYYY`, `YYYY-MM` or `YYYY-MM-DD`.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct NotADate;

impl fmt::Display for NotADate {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str("not a date of the form YYYY, YYYY-MM or YYYY-MM-DD")
    }
}

impl std::error::Error for NotADate {}

impl FromStr for PartialDate {
    type Err = NotADate;

    fn from_str(text: &str) -> Result<Self, NotADate> {
        let mut parts = text.trim().split('-');
        let mut number = |digits: usize| match parts.next() {
            None => Ok(None),
            Some(part) if part.len() == digits && part.bytes().all(|b| b.is_ascii_digit()) => {
                part.parse::<u32>().map(Some).map_err(|_| NotADate)
            }
            Some(_) => Err(NotADate),
        };
        let (year, month, day) = (number(4)?.ok_or(NotADate)?, number(2)?, number(2)?);
        // A list that does not know the month or the day may write zeros.
        let (month, day) = (month.filter(|m| *m != 0), day.filter(|d| *d != 0));
        let date = Self {
            year: i32::try_from(year).map_err(|_| NotADate)?,
            month,
            day: month.and(day),
        };
        let real = NaiveDate::from_ymd_opt(date.year, month.unwrap_or(1), date.day.unwrap_or(1));
        match (real, parts.next(), year) {
            (Some(_), None, 1..) => Ok(date),
            _ => Err(NotADate),
        }
    }
}

impl fmt::Display for PartialDate {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "{:04}", self.year)?;
        for part in [self.month, self.day].into_iter().flatten() {
            write!(f, "-{part:02}")?;
        }
        Ok(())
    }
}

impl Serialize for PartialDate {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        serializer.collect_str(self)
    }
}

impl<'de> Deserialize<'de> for PartialDate {
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        let text = String::deserialize(deserializer)?;
        text.parse().map_err(de::Error::custom)
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn dates_in_whole_and_in_part() {
        for (text, expected) in [
            ("1958", Some("1958")),
            ("1958-04", Some("1958-04")),
            ("1958-04-12", Some("1958-04-12")),
            ("1958-00-00", Some("1958")),
            (" 1958-04-12 ", Some("1958-04-12")),
            ("1958-13", None),
            ("1958-02-30", None),
            ("12.04.1958", None),
            ("1958-04-12-01", None),
            ("", None),
            ("0000", None),
        ] {
            let found = text.parse::<PartialDate>().ok().map(|d| d.to_string());
            assert_eq!(found.as_deref(), expected, "{text}");
        }
    }

    #[test]
    fn dates_as_people_type_them() {
        for (text, expected) in [
            ("1958", Some("1958")),
            ("1958 г.", Some("1958")),
            ("04.1958", Some("1958-04")),
            ("12.4.1958", Some("1958-04-12")),
            ("12/04/1958", Some("1958-04-12")),
            ("12-04-1958", Some("1958-04-12")),
            ("1958-04-12", Some("1958-04-12")),
            ("12.4.58", None),
            ("31.02.1958", None),
            ("1.12.4.1958", None),
            ("весной", None),
            ("", None),
        ] {
            let found = PartialDate::typed(text).map(|d| d.to_string());
            assert_eq!(found.as_deref(), expected, "{text}");
        }
    }
}
