//! What is computed of each person once a day: their state, the next birthday, the days in prison.

use crate::date::PartialDate;
use crate::freshness::Freshness;
use crate::judgement::{Confirmation, Judge, Reason, Sendable};
use crate::person::{Person, Status};
use chrono::NaiveDate;

/// A birthday that many days ahead is soon: a letter takes weeks.
pub const SOON_DAYS: i64 = 60;

/// What the list shows and sorts by.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Facts {
    /// Days to the next birthday.
    pub birthday_in: Option<i64>,
    /// Days since the arrest, that day included.
    pub held: Option<i64>,
    /// Whether a card can go to them, and why not.
    pub state: State,
}

impl Facts {
    pub(super) fn of(person: &Person, judge: &Judge<'_>, today: NaiveDate) -> Self {
        Self {
            birthday_in: person
                .birth
                .and_then(|birth| birth.next_birthday(today))
                .map(|day| (day - today).num_days()),
            held: person
                .arrested
                .and_then(PartialDate::full)
                .map(|day| (today - day).num_days() + 1),
            state: State::of(person, judge),
        }
    }
}

/// Somebody's state, in the order in which a reader should know it.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, PartialOrd, Ord)]
pub enum State {
    /// Can be written to, seen within a month.
    Checked,
    /// Can be written to; only one source gives the address.
    OneSource,
    /// Can be written to, but what is known is some weeks old.
    PleaseCheck {
        /// How many days.
        days: i64,
    },
    /// To be confirmed for each card.
    Old {
        /// How many days.
        days: i64,
    },
    /// Is held, but no card can go; by the reason's key.
    Waits(&'static str),
    /// Is not held, or it is not known; by the reason's key.
    Gone(&'static str),
}

impl Facts {
    /// Whether the next birthday is near enough to write for it now.
    pub fn is_birthday_soon(self) -> bool {
        self.birthday_in.is_some_and(|days| days <= SOON_DAYS)
    }
}

impl State {
    fn of(person: &Person, judge: &Judge<'_>) -> Self {
        match judge.judge(person, Confirmation::default()) {
            Ok(sendable) => Self::of_sendable(&sendable),
            Err(reasons) => match reasons.first() {
                Some(Reason::Old { days }) => Self::Old { days: *days },
                Some(reason) if person.status.now.value == Status::Imprisoned => {
                    Self::Waits(reason.key())
                }
                Some(reason) => Self::Gone(reason.key()),
                None => Self::Gone("unknown-status"),
            },
        }
    }

    fn of_sendable(sendable: &Sendable<'_>) -> Self {
        match sendable.freshness() {
            Freshness::Fresh { .. } if sendable.has_one_source() => Self::OneSource,
            Freshness::Fresh { .. } => Self::Checked,
            Freshness::PleaseCheck { days } => Self::PleaseCheck { days },
            Freshness::Old { days } => Self::Old { days },
        }
    }

    /// Whether a card can go, perhaps after a confirmation.
    pub fn can_be_written_to(self) -> bool {
        !matches!(self, Self::Waits(_) | Self::Gone(_))
    }

    /// Whether each card needs the user's confirmation: then it can go singly, not in a batch.
    pub fn needs_confirmation(self) -> bool {
        matches!(
            self,
            Self::Old { .. } | Self::Waits("namesake" | "unlisted" | "rejected" | "clock-behind")
        )
    }

    /// Why no card can go, by the reason's key.
    pub fn reason(self) -> Option<&'static str> {
        match self {
            Self::Waits(key) | Self::Gone(key) => Some(key),
            _ => None,
        }
    }
}
