//! The place that a card can reach.

use super::reason::Reason;
use crate::facility::{CardLanguage, Confidence, Country, Facilities, Facility};
use crate::person::{Listed, Person, Place};

/// Where a card goes: a place of ours, or one that only the list knows.
#[derive(Debug, Clone, Copy)]
pub(crate) enum Destination<'a> {
    Ours(&'a Facility),
    Listed(&'a Listed),
    /// Where the user's own block says, in the country of this code or in one that nobody names.
    OwnBlock(Option<&'a str>),
}

impl<'a> Destination<'a> {
    /// The country that delivers there.
    pub(super) fn country(self, facilities: &'a Facilities) -> &'a Country {
        let code = match self {
            Self::Ours(facility) => Some(facility.country.as_str()),
            Self::Listed(listed) => listed.country.as_deref(),
            Self::OwnBlock(code) => code,
        };
        facilities.rules_of(code.unwrap_or_default())
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
            let found = held(ours, listed.as_ref(), facilities);
            match &person.own_block {
                Some(own) if own.at == person.place.now.value => {
                    found.or_else(|reason| by_own_block(reason, listed.as_ref()))
                }
                _ => found,
            }
        }
    }
}

/// The user's own block answers where the place is not clear or has no address.
fn by_own_block(reason: Reason, listed: Option<&Listed>) -> Result<Destination<'_>, Reason> {
    let country = listed.and_then(|listed| listed.country.as_deref());
    match reason {
        Reason::PlaceUnclear { .. } | Reason::NoAddress { .. } => {
            Ok(Destination::OwnBlock(country))
        }
        other => Err(other),
    }
}

fn held<'a>(
    ours: Option<&'a Facility>,
    listed: Option<&'a Listed>,
    facilities: &Facilities,
) -> Result<Destination<'a>, Reason> {
    let addressed = listed.filter(|listed| !listed.address.postcode.is_empty());
    let Some(facility) = ours else {
        let known = |code: &String| facilities.country_of(code).is_some();
        let unclear = listed.filter(|listed| !listed.country.as_ref().is_some_and(known));
        if let Some(listed) = unclear {
            return Err(Reason::PlaceUnclear {
                text: listed.line(),
                country: listed.country.clone(),
            });
        }
        return match (addressed, listed) {
            (Some(listed), _) => Ok(Destination::Listed(listed)),
            (None, Some(listed)) => Err(Reason::NoAddress {
                facility: listed.label.clone(),
            }),
            (None, None) => Err(Reason::UnknownPlace),
        };
    };
    let label = || facility.site(CardLanguage::Russian).label.clone();
    match (facility.confidence, &facility.user) {
        (Confidence::Historic, None) => Err(Reason::Historic { facility: label() }),
        (Confidence::Disputed, None) => Err(Reason::Disputed { facility: label() }),
        _ if CardLanguage::ALL.iter().any(|l| facility.has_address(*l)) => {
            match facilities.country_of(&facility.country) {
                Some(_) => Ok(Destination::Ours(facility)),
                None => Err(Reason::PlaceUnclear {
                    text: label(),
                    country: None,
                }),
            }
        }
        // Ours has no address: the list's own, if it gives one.
        _ => addressed
            .map(Destination::Listed)
            .ok_or_else(|| Reason::NoAddress { facility: label() }),
    }
}
