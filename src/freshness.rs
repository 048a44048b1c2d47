//! How old a fact is, what that means, and whether a card may go to somebody at all.
//!
//! [`sendable`] is the one door: every face and every batch goes through it, and no address
//! can be made without the [`Sendable`] that it hands out.

use crate::facility::{Confidence, Country, Facilities, Facility, Field, Language};
use crate::person::{Listed, PartialDate, Person, Place, Status};
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
    /// The freshness of a fact on a day. A fact from the future counts as of today.
    pub fn of(as_of: PartialDate, today: NaiveDate) -> Self {
        let days = (today - as_of.earliest()).num_days().max(0);
        match days {
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

/// Why a card cannot go to somebody. The faces say it in words.
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
    /// Somebody of the same name is publicly known to be free, and the user has not said for
    /// this card that this is another person.
    Namesake {
        /// Since when the other is free, where known.
        on: Option<PartialDate>,
        /// Who says so.
        source: String,
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
    /// What we know is older than [`CONFIRM_DAYS`] and not confirmed for this card.
    Old {
        /// Days since it was confirmed.
        days: i64,
    },
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
            Self::AtLiberty => "at-liberty",
            Self::HouseArrest => "house-arrest",
            Self::NoAddress { .. } => "no-address",
            Self::Historic { .. } => "historic",
            Self::Disputed { .. } => "disputed",
            Self::Namesake { .. } => "namesake",
            Self::MissingField { .. } => "missing-field",
            Self::Unlisted { .. } => "unlisted",
            Self::Old { .. } => "old",
        }
    }

    /// Whether the user's word for this card is enough to lift it.
    pub fn can_be_confirmed(&self) -> bool {
        matches!(
            self,
            Self::Namesake { .. } | Self::Unlisted { .. } | Self::Old { .. }
        )
    }
}

/// Where a card goes: a place of ours, or one that only the list knows.
#[derive(Debug, Clone, Copy)]
pub(crate) enum Destination<'a> {
    Ours(&'a Facility),
    Listed(&'a Listed),
}

/// Somebody who waits for a card at a place that post can reach. Only [`sendable`] makes one.
#[derive(Debug, Clone, Copy)]
pub struct Sendable<'a> {
    person: &'a Person,
    destination: Destination<'a>,
    country: &'a Country,
    freshness: Freshness,
}

impl<'a> Sendable<'a> {
    /// To whom.
    pub fn person(&self) -> &'a Person {
        self.person
    }

    /// How old what we know is.
    pub fn freshness(&self) -> Freshness {
        self.freshness
    }

    /// The place in our own data, if it is one.
    pub fn facility(&self) -> Option<&'a Facility> {
        match self.destination {
            Destination::Ours(facility) => Some(facility),
            Destination::Listed(_) => None,
        }
    }

    /// The country that delivers.
    pub fn country(&self) -> &'a Country {
        self.country
    }

    pub(crate) fn destination(&self) -> Destination<'a> {
        self.destination
    }
}

/// Whether a card may go to this person on this day, or all the reasons why not.
///
/// `confirmed` is the user's word for this one card; it lifts only what can be confirmed.
///
/// # Errors
/// Every [`Reason`] that stands against it.
pub fn sendable<'a>(
    person: &'a Person,
    facilities: &'a Facilities,
    today: NaiveDate,
    confirmed: bool,
) -> Result<Sendable<'a>, Vec<Reason>> {
    let mut reasons: Vec<Reason> = against_status(person).into_iter().collect();
    let destination = match destination(person, facilities) {
        Ok(destination) => Some(destination),
        // Where somebody is free or dead, the place adds nothing.
        Err(reason) => {
            if reasons.is_empty() {
                reasons.push(reason);
            }
            None
        }
    };
    let country = destination.map_or(facilities.country(), |destination| {
        facilities.country_of(match destination {
            Destination::Ours(facility) => &facility.country,
            Destination::Listed(listed) => &listed.country,
        })
    });
    if reasons.is_empty() {
        reasons.extend(missing(person, country));
    }
    let freshness = freshness(person, today);
    if !confirmed && reasons.is_empty() {
        reasons.extend(against_haste(person, freshness));
    }
    match destination {
        Some(destination) if reasons.is_empty() => Ok(Sendable {
            person,
            destination,
            country,
            freshness,
        }),
        _ => Err(reasons),
    }
}

/// What the country's post requires and nobody has told us.
fn missing(person: &Person, country: &Country) -> Option<Reason> {
    let lacks = |field: &Field| match field {
        Field::BirthYear => person.birth.is_none(),
        Field::Dative => person.names.dative.is_none(),
        // A facility's name is the facility's matter, reported with the address.
        Field::Authority => false,
    };
    let field = country.required.iter().copied().find(lacks)?;
    Some(Reason::MissingField { field })
}

/// How old what we know of a person is: the older of status and place decides. What is told of
/// an invented person is never old.
pub fn freshness(person: &Person, today: NaiveDate) -> Freshness {
    if person.example {
        return Freshness::Fresh { days: 0 };
    }
    let older = person.status.now.as_of.min(person.place.now.as_of);
    Freshness::of(older, today)
}

fn against_status(person: &Person) -> Option<Reason> {
    let source = || person.status.now.source.clone();
    match &person.status.now.value {
        Status::Imprisoned => None,
        Status::Released { on } => Some(Reason::Released {
            on: *on,
            source: source(),
        }),
        Status::Died { on } => Some(Reason::Died {
            on: *on,
            source: source(),
        }),
        Status::NotDesignated => Some(Reason::NotDesignated),
        Status::Unknown { last_in_custody } => Some(Reason::UnknownStatus {
            last_in_custody: *last_in_custody,
            source: source(),
        }),
    }
}

/// What the user's word for this one card lifts.
fn against_haste(person: &Person, freshness: Freshness) -> impl Iterator<Item = Reason> {
    let namesake = person.namesake.as_ref().and_then(|said| match said.value {
        Status::Released { on } => Some(Reason::Namesake {
            on,
            source: said.source.clone(),
        }),
        _ => None,
    });
    let unlisted = person.unlisted.as_ref().map(|unlisted| Reason::Unlisted {
        as_of: unlisted.as_of,
        source: unlisted.source.clone(),
    });
    let old = match freshness {
        // That a newer list lacks them says more than an old date.
        Freshness::Old { days } if unlisted.is_none() => Some(Reason::Old { days }),
        _ => None,
    };
    namesake.into_iter().chain(unlisted).chain(old)
}

fn destination<'a>(
    person: &'a Person,
    facilities: &'a Facilities,
) -> Result<Destination<'a>, Reason> {
    match &person.place.now.value {
        Place::Unknown => Err(Reason::UnknownPlace),
        Place::AtLiberty => Err(Reason::AtLiberty),
        Place::HouseArrest => Err(Reason::HouseArrest),
        Place::Released => Err(Reason::Released {
            on: None,
            source: person.place.now.source.clone(),
        }),
        Place::Held { facility, listed } => {
            let ours = facility.as_ref().and_then(|id| facilities.get(id));
            held(ours, listed.as_ref())
        }
    }
}

fn held<'a>(
    ours: Option<&'a Facility>,
    listed: Option<&'a Listed>,
) -> Result<Destination<'a>, Reason> {
    let addressed = listed.filter(|listed| !listed.address.postcode.is_empty());
    let Some(facility) = ours else {
        return match (addressed, listed) {
            (Some(listed), _) => Ok(Destination::Listed(listed)),
            (None, Some(listed)) => Err(Reason::NoAddress {
                facility: listed.label.clone(),
            }),
            (None, None) => Err(Reason::UnknownPlace),
        };
    };
    let label = || facility.site(Language::Russian).label.clone();
    match (facility.confidence, &facility.user) {
        (Confidence::Historic, None) => Err(Reason::Historic { facility: label() }),
        (Confidence::Disputed, None) => Err(Reason::Disputed { facility: label() }),
        _ if Language::ALL.iter().any(|l| facility.has_address(*l)) => {
            Ok(Destination::Ours(facility))
        }
        // Ours has no address: the list's own, if it gives one.
        _ => addressed
            .map(Destination::Listed)
            .ok_or_else(|| Reason::NoAddress { facility: label() }),
    }
}
