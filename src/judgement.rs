//! Whether a card may go to somebody: one judgement, over everything that is known, at the moment
//! of making.
//!
//! [`Judge::judge`] is the only entry point: every face and every batch goes through it, and no
//! address can be made without the [`Sendable`] that it hands out.

mod destination;
mod reason;

pub(crate) use destination::Destination;
pub use reason::{BlockFault, Fate, ListWord, Reason};

use crate::facility::{Confidence, Country, Facilities, Facility, Field};
use crate::freshness::{Freshness, freshness};
use crate::people::{People, newest};
use crate::person::{BirthDate, PartialDate, Person, Place, Sourced, Status};
use chrono::NaiveDate;
use destination::destination;

/// The user's confirmations for one card. They lift only reasons that can be lifted.
#[derive(Debug, Clone, Copy, Default, PartialEq, Eq)]
pub struct Confirmation {
    /// What is known is old, or a newer list lacks the person: the card goes all the same.
    pub confirmed: bool,
    /// Whoever of that name is free, dead or of unknown fate is another person.
    pub another_person: bool,
    /// What a list says and the user did not accept is wrong. Confirmed for one person alone: no
    /// confirmation for a batch lifts it.
    pub against_list: bool,
}

impl Confirmation {
    /// One card that the user saw and confirmed, with everything that can be lifted.
    pub fn for_one(confirmed: bool) -> Self {
        Self {
            confirmed,
            another_person: confirmed,
            against_list: confirmed,
        }
    }
}

/// Judges people by everything that is known on a day.
#[derive(Debug, Clone, Copy)]
pub struct Judge<'a> {
    people: &'a People,
    facilities: &'a Facilities,
    today: NaiveDate,
}

/// Somebody who is held at a place that post can reach. Only a [`Judge`] makes one.
#[derive(Debug, Clone, Copy)]
pub struct Sendable<'a> {
    person: &'a Person,
    destination: Destination<'a>,
    country: &'a Country,
    freshness: Freshness,
    one_source: bool,
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
            Destination::Listed(_) | Destination::OwnBlock(_) => None,
        }
    }

    /// Whether one old source alone gives the address: neither the user nor a list of the last
    /// [`crate::freshness::FRESH_DAYS`] days confirms it.
    pub fn has_one_source(&self) -> bool {
        self.one_source
    }

    /// The country that delivers.
    pub fn country(&self) -> &'a Country {
        self.country
    }

    pub(crate) fn destination(&self) -> Destination<'a> {
        self.destination
    }
}

impl<'a> Judge<'a> {
    /// A judge that knows everybody: the lists, the people entered by hand, the publicly known.
    pub fn new(people: &'a People, facilities: &'a Facilities, today: NaiveDate) -> Self {
        Self {
            people,
            facilities,
            today,
        }
    }

    /// Whether a card may go to this person, or all the reasons why not.
    ///
    /// # Errors
    /// Every [`Reason`] that stands against it.
    pub fn judge(
        &self,
        person: &'a Person,
        confirmation: Confirmation,
    ) -> Result<Sendable<'a>, Vec<Reason>> {
        let mut reasons: Vec<Reason> = against_status(person).collect();
        let destination = match destination(person, self.facilities) {
            Ok(destination) => Some(destination),
            // Where somebody is free or dead, the place adds nothing.
            Err(reason) => {
                if reasons.is_empty() {
                    reasons.push(reason);
                }
                None
            }
        };
        let facilities = self.facilities;
        let country = destination.map_or(facilities.rules_of(""), |to| to.country(facilities));
        if reasons.is_empty() {
            reasons.extend(missing(person, country));
        }
        let freshness = freshness(person, self.today);
        if reasons.is_empty() {
            reasons.extend(liftable(
                person,
                self.people,
                self.today,
                freshness,
                confirmation,
            ));
        }
        match destination {
            Some(destination) if reasons.is_empty() => Ok(Sendable {
                person,
                destination,
                country,
                freshness,
                one_source: self.one_source(destination),
            }),
            _ => Err(reasons),
        }
    }
}

impl Judge<'_> {
    fn one_source(&self, destination: Destination) -> bool {
        let Destination::Ours(place) = destination else {
            return false;
        };
        let listed = self.people.listed_on(&place.id);
        let confirmed = listed.is_some_and(|on| {
            let age = Freshness::of(on, self.today);
            matches!(age, Freshness::Fresh { .. })
        });
        place.confidence == Confidence::Single && place.user.is_none() && !confirmed
    }
}

/// What the country's post requires and is not known.
fn missing(person: &Person, country: &Country) -> Option<Reason> {
    let lacks = |field: &Field| match field {
        Field::BirthYear => person.birth.and_then(BirthDate::year).is_none(),
        Field::Dative => person.names.dative.is_none(),
        // A facility's name is the facility's matter, reported with the address.
        Field::Authority => false,
    };
    let field = country.required.iter().copied().find(lacks)?;
    Some(Reason::MissingField { field })
}

/// What the person's own record says against it: the current statement, and whichever earlier
/// learned one is of the same day or later. It cannot be lifted.
fn against_status(person: &Person) -> impl Iterator<Item = Reason> {
    let freed = person.place.before.iter().find(|sourced| {
        let held_since = person.place.now.as_of.max(person.status.now.as_of);
        sourced.value == Place::Released && sourced.as_of.latest() >= held_since.earliest()
    });
    let now = &person.place.now;
    let freed =
        freed.or((now.value != Place::Released && person.is_freed_by_place()).then_some(now));
    let freed = freed.map(|sourced| Reason::Released {
        on: None,
        source: sourced.source.clone(),
    });
    let sourced = person.statuses();
    sourced.filter_map(against).chain(freed).take(1)
}

/// What a statement says against a card.
fn against(sourced: &Sourced<Status>) -> Option<Reason> {
    let source = || sourced.source.clone();
    match &sourced.value {
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

/// What the user's confirmations for this one card lift.
fn liftable(
    person: &Person,
    people: &People,
    today: NaiveDate,
    freshness: Freshness,
    confirmation: Confirmation,
) -> Vec<Reason> {
    let namesake = match confirmation.another_person {
        true => None,
        false => namesake(person, people),
    };
    let unlisted = person.unlisted.as_ref().map(|unlisted| Reason::Unlisted {
        as_of: unlisted.as_of,
        source: unlisted.source.clone(),
    });
    let lost = person.lost.map(|as_of| Reason::Lost { as_of });
    let doubts = rejected(person).chain(lost);
    let doubts = doubts.filter(|_| !confirmation.against_list);
    let old = match freshness {
        // That a newer list lacks them says more than an old date.
        Freshness::Old { days } if unlisted.is_none() => Some(Reason::Old { days }),
        _ => None,
    };
    let newest = people.newest().max(newest(person));
    let clock = newest
        .filter(|newest| !person.example && newest.earliest() > today)
        .map(|newest| Reason::ClockBehind { newest });
    let haste = unlisted.into_iter().chain(old).chain(clock);
    namesake
        .into_iter()
        .chain(doubts)
        .chain(haste.filter(|_| !confirmation.confirmed))
        .collect()
}

/// What lists say of somebody and the user did not accept: of the place only what is not older
/// than the place that is known by now.
fn rejected(person: &Person) -> impl Iterator<Item = Reason> {
    let status = person.rejected.as_deref().map(|sourced| {
        let claimed = match sourced.value {
            Status::Died { .. } => ListWord::Died,
            Status::Unknown { .. } => ListWord::NotHeld,
            _ => ListWord::Free,
        };
        (claimed, sourced.as_of, &sourced.source)
    });
    let now = &person.place.now;
    let place = person.rejected_place.as_deref();
    let place = place.filter(|sourced| {
        sourced.value != now.value && sourced.as_of.latest() >= now.as_of.earliest()
    });
    let place = place.map(|sourced| (ListWord::Elsewhere, sourced.as_of, &sourced.source));
    let words = status.into_iter().chain(place);
    words.map(|(claim, as_of, source)| Reason::Rejected {
        claim,
        as_of,
        source: source.clone(),
    })
}

/// The gravest record of a namesake: dead or free on any day, unknown or no
/// longer listed as of the same day or later.
fn namesake(person: &Person, people: &People) -> Option<Reason> {
    let day = person.status.now.as_of.min(person.place.now.as_of);
    let not_older = |as_of: PartialDate| as_of.latest() >= day.earliest();
    let fates = people.namesakes(person).into_iter().flat_map(|other| {
        let statuses = other.statuses().filter_map(|sourced| {
            let (rank, fate) = match sourced.value {
                Status::Died { on } => (0, Fate::Died(on)),
                Status::Released { on } => (1, Fate::Free(on)),
                Status::Unknown { .. } if not_older(sourced.as_of) => (3, Fate::Unknown),
                _ => return None,
            };
            Some((rank, fate, &sourced.source, sourced.as_of))
        });
        let place = &other.place.now;
        let free = (2, Fate::Free(None), &place.source, place.as_of);
        let place = (place.value == Place::Released).then_some(free);
        let unlisted = other.unlisted.as_ref();
        let unlisted = unlisted.filter(|unlisted| {
            other.status.now.value != Status::NotDesignated && not_older(unlisted.as_of)
        });
        let unlisted = unlisted.map(|unlisted| {
            let as_of = unlisted.as_of;
            (4, Fate::Unlisted(as_of), &unlisted.source, as_of)
        });
        let fates = statuses.chain(place).chain(unlisted);
        fates.map(move |(rank, fate, source, as_of)| (rank, other, fate, source.clone(), as_of))
    });
    let (_, other, fate, source, as_of) = fates.min_by_key(|(rank, ..)| *rank)?;
    Some(Reason::Namesake {
        id: other.id.clone(),
        name: other.name().to_owned(),
        fate,
        source,
        as_of,
    })
}
