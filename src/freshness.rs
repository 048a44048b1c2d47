//! How old a fact is, and what that means.

use crate::person::{PartialDate, Person};
use chrono::NaiveDate;
use serde::{Deserialize, Serialize};

/// Up to this many days after it was confirmed, a record counts as fresh.
pub const FRESH_DAYS: i64 = 30;
/// Past this many days the user confirms each card.
pub const CONFIRM_DAYS: i64 = 180;

/// How old what we know of a person is.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize)]
pub enum Freshness {
    /// Confirmed within [`FRESH_DAYS`].
    Fresh {
        /// Days since it was confirmed.
        days: i64,
    },
    /// Older: please check.
    PleaseCheck {
        /// Days since it was confirmed.
        days: i64,
    },
    /// Older than [`CONFIRM_DAYS`]: to be confirmed for each card.
    Old {
        /// Days since it was confirmed.
        days: i64,
    },
}

impl Freshness {
    /// The freshness of a fact on a day. A fact from the future confirms nothing.
    pub fn of(as_of: PartialDate, today: NaiveDate) -> Self {
        let days = (today - as_of.earliest()).num_days();
        match days {
            ..0 => Self::PleaseCheck { days: 0 },
            0..=FRESH_DAYS => Self::Fresh { days },
            _ if days <= CONFIRM_DAYS => Self::PleaseCheck { days },
            _ => Self::Old { days },
        }
    }

    /// Days since the fact was confirmed.
    pub fn days(self) -> i64 {
        match self {
            Self::Fresh { days } | Self::PleaseCheck { days } | Self::Old { days } => days,
        }
    }
}

/// How old what we know of a person is: the older of status and place decides. A record of
/// an invented person is never old.
pub fn freshness(person: &Person, today: NaiveDate) -> Freshness {
    if person.example {
        return Freshness::Fresh { days: 0 };
    }
    let older = person.status.now.as_of.min(person.place.now.as_of);
    Freshness::of(older, today)
}
