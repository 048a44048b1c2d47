//! Why no card can go.

use crate::facility::Field;
use crate::person::{Id, PartialDate};
use serde::Serialize;

/// Why a card cannot go to somebody. The faces word it.
#[derive(Debug, Clone, PartialEq, Eq, Serialize)]
pub enum Reason {
    /// Free.
    Released {
        /// Since when, where known.
        on: Option<PartialDate>,
        /// Who says so.
        source: String,
    },
    /// Dead.
    Died {
        /// When, where known.
        on: Option<PartialDate>,
        /// Who says so.
        source: String,
    },
    /// On the list without a political designation.
    NotDesignated,
    /// No source says whether they are held.
    UnknownStatus {
        /// When a source last saw them in custody.
        last_in_custody: Option<PartialDate>,
        /// Which source.
        source: String,
    },
    /// Held, but no source says where.
    UnknownPlace,
    /// What the list says of the place contradicts itself, names no country or one whose rules we
    /// do not know.
    PlaceUnclear {
        /// All that the list says.
        text: String,
        /// The code of the country, where only its rules are not known.
        country: Option<String>,
    },
    /// The user's own address says something that no card can follow.
    OwnBlock(BlockFault),
    /// At liberty until the sentence begins.
    AtLiberty,
    /// Under house arrest.
    HouseArrest,
    /// The place has no postal address, neither ours nor the list's.
    NoAddress {
        /// The place as the envelope would name it.
        facility: String,
    },
    /// The place is reported moved away.
    Historic {
        /// The place as the envelope would name it.
        facility: String,
    },
    /// Sources differ on the place's address.
    Disputed {
        /// The place as the envelope would name it.
        facility: String,
    },
    /// The user's corrections of places were lost, and there may have been one of this place's address.
    CorrectionsLost {
        /// The place as the envelope would name it.
        facility: String,
    },
    /// A record of the same name says that this card may reach nobody, and the user has not confirmed
    /// for this card that it is another person's.
    Namesake {
        /// Whose record.
        id: Id,
        /// The name in it.
        name: String,
        /// What it says.
        fate: Fate,
        /// Who says so.
        source: String,
        /// As of which day.
        as_of: PartialDate,
    },
    /// The country's post wants something that is not known of the person.
    MissingField {
        /// What.
        field: Field,
    },
    /// A newer list no longer has them, and the user has not confirmed for this card.
    Unlisted {
        /// The day of that list.
        as_of: PartialDate,
        /// That list.
        source: String,
    },
    /// A list says that they are no longer held or at another place, the user did not take that
    /// over, and has not confirmed for this card.
    Rejected {
        /// What the list says.
        claim: ListWord,
        /// The day of that list.
        as_of: PartialDate,
        /// That list.
        source: String,
    },
    /// A file was damaged, and an older state of what is known of them stands in for it: a release
    /// may be missing. The user has not confirmed for this card.
    Lost {
        /// As of which day that is.
        as_of: PartialDate,
    },
    /// Today lies before a day for which something is known: the clock is wrong, and the age
    /// of what is known cannot be computed. Not confirmed for this card.
    ClockBehind {
        /// The newest day for which something is known.
        newest: PartialDate,
    },
    /// What we know is older than [`crate::freshness::CONFIRM_DAYS`] and not confirmed for this card.
    Old {
        /// Days since it was confirmed.
        days: i64,
    },
}

/// What is wrong with the user's own address.
#[derive(Debug, Clone, PartialEq, Eq, Serialize)]
pub enum BlockFault {
    /// It says that they are not held there.
    Word(
        /// In these words.
        String,
    ),
    /// It is in another country than the place.
    Country {
        /// The code of the address's.
        named: String,
        /// The code of the place's.
        held: String,
    },
}

/// What the record of a namesake says.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize)]
pub enum Fate {
    /// Dead.
    Died(Option<PartialDate>),
    /// Free, since a day where it is known.
    Free(Option<PartialDate>),
    /// Nobody knows.
    Unknown,
    /// No longer listed, by the list of a day.
    Unlisted(PartialDate),
}

/// What a list says of somebody that the user did not take over.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize)]
pub enum ListWord {
    /// Dead.
    Died,
    /// No longer held.
    Free,
    /// It does not have them, or not as held.
    NotHeld,
    /// At another place.
    Elsewhere,
}

impl Reason {
    /// A stable key for scripts: `released`, `no-address` …
    pub fn key(&self) -> &'static str {
        match self {
            Self::Released { .. } => "released",
            Self::Died { .. } => "died",
            Self::NotDesignated => "not-designated",
            Self::UnknownStatus { .. } => "unknown-status",
            Self::UnknownPlace => "unknown-place",
            Self::PlaceUnclear { .. } => "place-unclear",
            Self::OwnBlock(_) => "own-block",
            Self::AtLiberty => "at-liberty",
            Self::HouseArrest => "house-arrest",
            Self::NoAddress { .. } => "no-address",
            Self::Historic { .. } => "historic",
            Self::Disputed { .. } => "disputed",
            Self::CorrectionsLost { .. } => "corrections-lost",
            Self::Namesake { .. } => "namesake",
            Self::MissingField { .. } => "missing-field",
            Self::Unlisted { .. } => "unlisted",
            Self::Rejected { .. } => "rejected",
            Self::Lost { .. } => "lost",
            Self::ClockBehind { .. } => "clock-behind",
            Self::Old { .. } => "old",
        }
    }

    /// Whether it is a question about the place that the user can answer.
    pub fn asks_for_place(&self) -> bool {
        matches!(self, Self::PlaceUnclear { .. } | Self::NoAddress { .. })
    }

    /// Whether the user can answer it by confirming the place's address.
    pub fn asks_for_address(&self) -> bool {
        matches!(
            self,
            Self::Historic { .. } | Self::Disputed { .. } | Self::CorrectionsLost { .. }
        )
    }

    /// Whether the user can lift it for this card.
    pub fn can_be_confirmed(&self) -> bool {
        matches!(
            self,
            Self::Namesake { .. }
                | Self::Unlisted { .. }
                | Self::Rejected { .. }
                | Self::Lost { .. }
                | Self::ClockBehind { .. }
                | Self::Old { .. }
        )
    }
}
