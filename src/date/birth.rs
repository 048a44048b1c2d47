//! When somebody was born: a date, in whole or in part, or only its day and month.

use super::{NotADate, PartialDate};
use chrono::{Datelike, NaiveDate};
use serde::{Deserialize, Deserializer, Serialize, Serializer, de};
use std::fmt;
use std::str::FromStr;

/// When somebody was born, as far as it is known: `1980`, `1980-03`, `1980-03-12`, or without the
/// year `--03-12`.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
pub enum BirthDate {
    /// A date of which at least the year is known.
    Dated(PartialDate),
    /// The birthday alone.
    Yearless(MonthDay),
}

/// A day of every year.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, PartialOrd, Ord)]
pub struct MonthDay {
    month: u32,
    day: u32,
}

/// Has a 29 February.
const LEAP_YEAR: i32 = 2000;

impl MonthDay {
    /// A day that some year has.
    pub fn new(month: u32, day: u32) -> Option<Self> {
        NaiveDate::from_ymd_opt(LEAP_YEAR, month, day).map(|_| Self { month, day })
    }

    /// The month, 1–12.
    pub fn month(self) -> u32 {
        self.month
    }

    /// The day of the month, 1–31.
    pub fn day(self) -> u32 {
        self.day
    }

    /// This day in a year; 28 February for one that the year does not have.
    pub fn in_year(self, year: i32) -> Option<NaiveDate> {
        NaiveDate::from_ymd_opt(year, self.month, self.day)
            .or_else(|| NaiveDate::from_ymd_opt(year, self.month, self.day.checked_sub(1)?))
    }
}

impl BirthDate {
    /// The date with its year, where that is known.
    pub fn dated(self) -> Option<PartialDate> {
        match self {
            Self::Dated(date) => Some(date),
            Self::Yearless(_) => None,
        }
    }

    /// The year.
    pub fn year(self) -> Option<i32> {
        self.dated().map(PartialDate::year)
    }

    /// The month, 1–12.
    pub fn month(self) -> Option<u32> {
        match self {
            Self::Dated(date) => date.month(),
            Self::Yearless(day) => Some(day.month),
        }
    }

    /// The day of the month, 1–31.
    pub fn day(self) -> Option<u32> {
        match self {
            Self::Dated(date) => date.day(),
            Self::Yearless(day) => Some(day.day),
        }
    }

    /// The whole date, where all of it is known.
    pub fn full(self) -> Option<NaiveDate> {
        self.dated()?.full()
    }

    /// Whether two cannot be of one birth: where both give a part, the part differs.
    pub fn contradicts(self, other: Self) -> bool {
        let differ = |a: Option<u32>, b: Option<u32>| a.zip(b).is_some_and(|(a, b)| a != b);
        let years = self.year().zip(other.year());
        years.is_some_and(|(a, b)| a != b)
            || differ(self.month(), other.month())
            || differ(self.day(), other.day())
    }

    /// Whether two may be of one birth, in lists that may write the month before the day.
    pub fn may_be(self, other: Self) -> bool {
        let years = self.year().zip(other.year());
        let swapped = years.is_none_or(|(a, b)| a == b)
            && self.day().is_some()
            && self.day() == other.month()
            && self.month() == other.day();
        swapped || !self.contradicts(other)
    }

    /// A newer word laid over this one: the newer where they contradict, else what both know.
    #[must_use]
    pub fn updated(self, newer: Self) -> Self {
        if self.contradicts(newer) {
            return newer;
        }
        let month = newer.month().or(self.month());
        let day = newer.day().or(self.day());
        match newer.year().or(self.year()) {
            Some(year) => PartialDate::new(year, month, day).map_or(newer, Self::Dated),
            None => newer,
        }
    }

    /// The next birthday on or after a day, where day and month are known.
    /// Somebody born on 29 February has it on 28 February in other years.
    pub fn next_birthday(self, today: NaiveDate) -> Option<NaiveDate> {
        let birthday = MonthDay::new(self.month()?, self.day()?)?;
        birthday
            .in_year(today.year())
            .filter(|day| *day >= today)
            .or_else(|| birthday.in_year(today.year() + 1))
    }

    /// As it is typed into a field, for [`Self::typed`] to read again.
    pub fn to_typed(self) -> String {
        match self {
            Self::Dated(date) => date.to_string(),
            Self::Yearless(MonthDay { month, day }) => format!("{day:02}.{month:02}"),
        }
    }
}

impl From<PartialDate> for BirthDate {
    fn from(date: PartialDate) -> Self {
        Self::Dated(date)
    }
}

impl FromStr for BirthDate {
    type Err = NotADate;

    fn from_str(text: &str) -> Result<Self, NotADate> {
        let Some(day) = text.trim().strip_prefix("--") else {
            return text.parse().map(Self::Dated);
        };
        let two = |part: &str| part.len() == 2 && part.bytes().all(|b| b.is_ascii_digit());
        let parts = day.split_once('-').filter(|(a, b)| two(a) && two(b));
        let numbers = parts.and_then(|(a, b)| Some((a.parse().ok()?, b.parse().ok()?)));
        let day = numbers.and_then(|(month, day)| MonthDay::new(month, day));
        day.map(Self::Yearless).ok_or(NotADate)
    }
}

impl fmt::Display for BirthDate {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self {
            Self::Dated(date) => date.fmt(f),
            // ISO 8601:2000, and the vCard of RFC 6350.
            Self::Yearless(MonthDay { month, day }) => write!(f, "--{month:02}-{day:02}"),
        }
    }
}

impl Serialize for BirthDate {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        serializer.collect_str(self)
    }
}

impl<'de> Deserialize<'de> for BirthDate {
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        let text = String::deserialize(deserializer)?;
        text.parse().map_err(de::Error::custom)
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn birth(text: &str) -> BirthDate {
        text.parse().unwrap()
    }

    #[test]
    fn a_birth_date_is_stored_as_before_and_without_its_year() {
        for text in ["1958", "1958-04", "1958-04-12", "--04-12", "--02-29"] {
            let stored = ron::to_string(&birth(text)).unwrap();
            assert_eq!(stored, format!("\"{text}\""));
            assert_eq!(ron::from_str::<BirthDate>(&stored).unwrap(), birth(text));
            assert_eq!(BirthDate::typed(&birth(text).to_typed()), Some(birth(text)));
        }
        for text in [
            "--13-01", "--02-30", "--4-12", "-04-12", "--04", "04-12", "",
        ] {
            assert!(text.parse::<BirthDate>().is_err(), "{text}");
        }
    }

    #[test]
    fn the_next_birthday_is_today_at_the_earliest() {
        let day = |y, m, d| NaiveDate::from_ymd_opt(y, m, d).unwrap();
        for (text, today, next) in [
            ("1990-11-22", day(2026, 11, 22), Some(day(2026, 11, 22))),
            ("1990-11-21", day(2026, 11, 22), Some(day(2027, 11, 21))),
            ("1992-02-29", day(2026, 1, 1), Some(day(2026, 2, 28))),
            ("--02-29", day(2028, 1, 1), Some(day(2028, 2, 29))),
            ("--11-21", day(2026, 11, 22), Some(day(2027, 11, 21))),
            ("1990-11", day(2026, 11, 22), None),
            ("1990", day(2026, 11, 22), None),
        ] {
            assert_eq!(birth(text).next_birthday(today), next, "{text}");
        }
    }

    #[test]
    fn a_part_that_is_missing_contradicts_nothing() {
        for (one, two, contradicts, may_be, updated) in [
            ("1980-03-12", "--03-12", false, true, "1980-03-12"),
            ("--03-12", "1980-03-12", false, true, "1980-03-12"),
            ("1980-03-12", "--12-03", true, true, "--12-03"),
            ("1980-03-12", "--03-13", true, false, "--03-13"),
            ("1980", "--03-12", false, true, "1980-03-12"),
            ("1980-03-12", "1980", false, true, "1980-03-12"),
            ("1980-03-12", "1981", true, false, "1981"),
            ("1980-03-12", "1980-12-03", true, true, "1980-12-03"),
            ("--03-12", "--03-12", false, true, "--03-12"),
        ] {
            let (a, b) = (birth(one), birth(two));
            assert_eq!(a.contradicts(b), contradicts, "{one} {two}");
            assert_eq!(a.may_be(b), may_be, "{one} {two}");
            assert_eq!(a.updated(b).to_string(), updated, "{one} {two}");
        }
    }
}
