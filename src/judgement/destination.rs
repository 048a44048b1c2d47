//! The place that a card can reach.

use super::reason::{BlockFault, Reason};
use crate::facility::{CardLanguage, Confidence, Country, Facilities, Facility, Parts, Site};
use crate::people::custody_words;
use crate::person::{Listed, Names, OwnBlock, Person, Place};

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
            if let Some(word) = word_of_the_user(person, ours) {
                return Err(Reason::OwnBlock(BlockFault::Word(word)));
            }
            match &person.own_block {
                Some(own) if own.at == person.place.now.value => {
                    let country = listed.as_ref().and_then(|l| l.country.as_deref());
                    let found = found.or_else(|reason| by_own_block(reason, country))?;
                    checked(found, own, facilities)
                }
                _ => found,
            }
        }
    }
}

/// A word in what the user wrote of the address, beside an own block, that says that nobody is held
/// there: in the lines of the person or of the place.
fn word_of_the_user(person: &Person, ours: Option<&Facility>) -> Option<String> {
    let Names {
        official, dative, ..
    } = &person.names;
    let lines = [official, dative, &person.extra_line];
    let lines = lines.into_iter().flatten().map(String::as_str);
    let word = ours.and_then(|facility| facility.user.as_ref());
    let sites = word.into_iter().flat_map(|word| [&word.ru, &word.be]);
    let sites = sites.flatten().flat_map(|Site { label, parts }| {
        let Parts {
            postcode: _,
            street,
            locality,
            district,
            region,
        } = parts;
        [label, street, locality, district, region]
    });
    let mut texts = lines.chain(sites.map(String::as_str));
    texts.find_map(|text| custody_words::find(text).map(|found| found.text))
}

/// The user's own block answers where the place is not clear or has no address.
fn by_own_block(reason: Reason, country: Option<&str>) -> Result<Destination<'_>, Reason> {
    match reason {
        Reason::PlaceUnclear { .. } | Reason::NoAddress { .. } => {
            Ok(Destination::OwnBlock(country))
        }
        other => Err(other),
    }
}

/// Where a card goes by the user's own block, if that says nothing against it: the words of a list
/// count in it, too. A country that nobody named before is the block's.
fn checked<'a>(
    to: Destination<'a>,
    own: &OwnBlock,
    facilities: &'a Facilities,
) -> Result<Destination<'a>, Reason> {
    if let Some(found) = custody_words::find(&own.lines.join("\n")) {
        return Err(Reason::OwnBlock(BlockFault::Word(found.text)));
    }
    // The first line is the name.
    let lines = own.lines.get(1..).unwrap_or_default();
    let named = facilities.countries_of_lines(lines);
    let held = match to {
        Destination::Ours(facility) => Some(facility.country.as_str()),
        Destination::Listed(listed) => listed.country.as_deref(),
        Destination::OwnBlock(code) => code,
    };
    match (held, named.as_slice()) {
        (Some(held), [first, ..]) if !named.contains(&held) => {
            Err(Reason::OwnBlock(BlockFault::Country {
                named: (*first).to_owned(),
                held: held.to_owned(),
            }))
        }
        (None, [one]) => Ok(Destination::OwnBlock(Some(one))),
        _ => Ok(to),
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
            (None, Some(listed)) if facilities.is_whole_label(&listed.label) => {
                Err(Reason::NoAddress {
                    facility: listed.label.clone(),
                })
            }
            // What is neither a place nor an address is not understood as a whole.
            (None, Some(listed)) => Err(Reason::PlaceUnclear {
                text: listed.line(),
                country: None,
            }),
            (None, None) => Err(Reason::UnknownPlace),
        };
    };
    let label = || facility.site(CardLanguage::Russian).label.clone();
    match (facility.confidence, &facility.user) {
        (Confidence::Historic, None) => Err(Reason::Historic { facility: label() }),
        (Confidence::Disputed, None) => Err(Reason::Disputed { facility: label() }),
        (_, None) if facilities.are_corrections_lost() => {
            Err(Reason::CorrectionsLost { facility: label() })
        }
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
