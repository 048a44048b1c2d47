//! The place that a card can reach.

use super::reason::Reason;
use crate::facility::{Confidence, Country, Facilities, Facility, Language};
use crate::person::{Listed, Person, Place};

/// Where a card goes: a place of ours, or one that only the list knows.
#[derive(Debug, Clone, Copy)]
pub(crate) enum Destination<'a> {
    Ours(&'a Facility),
    Listed(&'a Listed),
}

impl<'a> Destination<'a> {
    /// The country that delivers there.
    pub(super) fn country(self, facilities: &'a Facilities) -> &'a Country {
        facilities.country_of(match self {
            Self::Ours(facility) => &facility.country,
            Self::Listed(listed) => &listed.country,
        })
    }
}

/// Where a card to this person goes, or why nowhere.
pub(super) fn destination<'a>(
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
