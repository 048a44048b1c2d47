//! Birthdays, and round numbers of days in prison.

use super::Workspace;
use crate::words::Words;
use chrono::{Datelike, Days, Months, NaiveDate};

/// Days in prison are round at each of these.
const ROUND: i64 = 500;
/// A month, for looking ahead.
const MONTH: i64 = 31;

/// How far ahead to look.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Ahead {
    /// How many months.
    Months(i64),
    /// The month that begins on this day.
    Month(NaiveDate),
}

impl Ahead {
    /// The first and the last day that are looked at.
    fn days(self, today: NaiveDate) -> (NaiveDate, NaiveDate) {
        match self {
            Self::Months(months) => {
                let days = Days::new((months * MONTH).unsigned_abs());
                (today, today.checked_add_days(days).unwrap_or(today))
            }
            Self::Month(first) => {
                let next = first.checked_add_months(Months::new(1));
                let last = next.and_then(|next| next.pred_opt()).unwrap_or(first);
                (first.max(today), last)
            }
        }
    }
}

/// The months that can be chosen: this one and those that follow, a year of them.
pub fn months(today: NaiveDate) -> impl Iterator<Item = NaiveDate> {
    let this = today.with_day(1).unwrap_or(today);
    (0..12).filter_map(move |after| this.checked_add_months(Months::new(after)))
}

/// A kind of day.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Kind {
    /// A birthday.
    Birthday,
    /// A round number of days in prison.
    Round,
}

/// The anniversary.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord)]
pub enum What {
    /// The age, where the year of birth is known.
    Birthday(Option<i64>),
    /// How many days in prison.
    Round(i64),
}

impl What {
    /// What kind of day it is.
    pub fn kind(self) -> Kind {
        match self {
            Self::Birthday(_) => Kind::Birthday,
            Self::Round(_) => Kind::Round,
        }
    }

    /// As a sentence in the language of the program.
    pub fn describe(self, words: &Words) -> String {
        match self {
            Self::Birthday(Some(age)) => words.say_with("dates-birthday", &[("age", age.into())]),
            Self::Birthday(None) => words.say("dates-birthday-ageless"),
            Self::Round(days) => {
                let number = words.number(days);
                words.say_with("dates-round", &[("number", number.into())])
            }
        }
    }
}

/// Why somebody is written to: which day, and what it is.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Anniversary {
    /// When.
    pub day: NaiveDate,
    /// What.
    pub what: What,
}

impl Anniversary {
    /// As a sentence in the language of the program.
    pub fn describe(self, words: &Words) -> String {
        format!("{} · {}", self.what.describe(words), words.date(self.day))
    }
}

/// A line of the list.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Line {
    /// A week begins, on a Monday.
    Week(NaiveDate),
    /// Somebody's day.
    Event(Event),
}

/// Somebody's day.
#[derive(Debug, Clone, PartialEq, Eq, PartialOrd, Ord)]
pub struct Event {
    /// When.
    pub day: NaiveDate,
    /// Where they are in the list of people.
    pub who: usize,
    /// What.
    pub what: What,
}

/// The days of all who can be written to.
pub fn events(workspace: &Workspace, ahead: Ahead, only: Option<Kind>) -> Vec<Event> {
    let mut events = Vec::new();
    let (first, last) = ahead.days(workspace.today);
    for (who, (person, facts)) in workspace
        .people
        .all()
        .iter()
        .zip(&workspace.facts)
        .enumerate()
    {
        // Those who need a confirmation are listed on the batch screen and written to singly.
        if !facts.state.can_be_written_to() && !facts.state.needs_confirmation() {
            continue;
        }
        let mut push = |days: i64, what: What| {
            let day = workspace
                .today
                .checked_add_days(Days::new(days.unsigned_abs()));
            let wanted = only.is_none_or(|kind| kind == what.kind());
            if let Some(day) = day.filter(|day| wanted && (first..=last).contains(day)) {
                events.push(Event { day, who, what });
            }
        };
        if let (Some(days), Some(birth)) = (facts.birthday_in, person.birth) {
            let day = workspace
                .today
                .checked_add_days(Days::new(days.unsigned_abs()));
            let years = day.zip(birth.year());
            let age = years.map(|(day, year)| i64::from(day.year() - year));
            push(days, What::Birthday(age));
        }
        if let Some(held) = facts.held.filter(|held| *held > 0) {
            let next = (held + ROUND - 1) / ROUND * ROUND;
            push(next - held, What::Round(next));
        }
    }
    events.sort();
    events
}

/// The same with the beginnings of the weeks.
pub fn lines(events: Vec<Event>) -> Vec<Line> {
    let mut lines = Vec::new();
    let mut week = None;
    for event in events {
        let since = Days::new(event.day.weekday().num_days_from_monday().into());
        let monday = event.day.checked_sub_days(since).unwrap_or(event.day);
        if week.replace(monday) != Some(monday) {
            lines.push(Line::Week(monday));
        }
        lines.push(Line::Event(event));
    }
    lines
}

#[cfg(test)]
mod tests {
    use super::*;

    fn day(year: i32, month: u32, day: u32) -> NaiveDate {
        NaiveDate::from_ymd_opt(year, month, day).unwrap()
    }

    #[test]
    fn weeks_begin_on_mondays_and_stand_once() {
        let event = |d| Event {
            day: day(2026, 11, d),
            who: 0,
            what: What::Birthday(Some(30)),
        };
        let lines = lines(vec![event(22), event(23), event(29), event(30)]);
        let weeks: Vec<NaiveDate> = lines
            .iter()
            .filter_map(|line| match line {
                Line::Week(monday) => Some(*monday),
                Line::Event(_) => None,
            })
            .collect();
        assert_eq!(weeks, [16, 23, 30].map(|d| day(2026, 11, d)));
        assert_eq!(lines.len(), 7);
    }

    #[test]
    fn a_month_is_whole_and_this_one_begins_today() {
        let today = day(2026, 11, 22);
        for (ahead, first, last) in [
            (Ahead::Months(1), today, day(2026, 12, 23)),
            (Ahead::Month(day(2026, 11, 1)), today, day(2026, 11, 30)),
            (
                Ahead::Month(day(2027, 2, 1)),
                day(2027, 2, 1),
                day(2027, 2, 28),
            ),
        ] {
            assert_eq!(ahead.days(today), (first, last), "{ahead:?}");
        }
        let months: Vec<NaiveDate> = months(today).collect();
        assert_eq!(months.len(), 12);
        assert_eq!(months.first(), Some(&day(2026, 11, 1)));
        assert_eq!(months.last(), Some(&day(2027, 10, 1)));
    }
}
