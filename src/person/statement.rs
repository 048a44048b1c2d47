//! What the user states of somebody: free, dead, moved, not known; with a day, a source and a way
//! back.

use super::{Fact, PartialDate, Person, Place, Sourced, Status};
use serde::{Deserialize, Serialize};

/// What the user states of somebody.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Claim {
    /// Free, and since when, where that is known.
    Freed(Option<PartialDate>),
    /// Dead, and since when, where that is known.
    Died(Option<PartialDate>),
    /// Held at this place.
    Moved(Place),
    /// Nobody knows any more whether they are held.
    Unknown,
}

/// What the user stated, and what is held true without it: the way back.
///
/// It lies over what the lists say. They go on being learned underneath, each with its own day.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct Statement {
    status: Sourced<Status>,
    place: Sourced<Place>,
    status_before: Fact<Status>,
    place_before: Fact<Place>,
    #[serde(default, skip_serializing_if = "Option::is_none")]
    statement_before: Option<Box<Statement>>,
}

impl Statement {
    pub(crate) fn status(&self) -> &Sourced<Status> {
        &self.status
    }

    pub(crate) fn place(&self) -> &Sourced<Place> {
        &self.place
    }
}

/// One statement without what lies under it; a part that it says nothing of is `None`.
#[derive(Debug, Clone)]
pub(crate) struct Layer {
    status: Option<Sourced<Status>>,
    place: Option<Sourced<Place>>,
}

impl Layer {
    /// Whether a list of this day is newer.
    pub(crate) fn is_older_than(&self, day: PartialDate) -> bool {
        let status = self.status.as_ref().map(|said| said.as_of);
        let place = self.place.as_ref().map(|said| said.as_of);
        status.max(place) < Some(day)
    }
}

impl Person {
    /// Takes in what the user states. It holds against every list of its day and older; a newer
    /// list that says that they are held again is asked about.
    ///
    /// A claim that they moved is one that they were held then, but frees nobody from an earlier
    /// word that they are free, dead or unknown.
    pub fn state(&mut self, claim: Claim, as_of: PartialDate, source: &str) {
        let status = match claim {
            Claim::Freed(on) => Some(Status::Released { on }),
            Claim::Died(on) => Some(Status::Died { on }),
            Claim::Unknown => Some(Status::Unknown {
                last_in_custody: None,
            }),
            Claim::Moved(_) => Some(Status::Imprisoned).filter(|_| self.stays_held(as_of)),
        };
        let place = match claim {
            Claim::Moved(place) => Some(place),
            Claim::Freed(_) | Claim::Died(_) | Claim::Unknown => None,
        };
        self.put(Layer {
            status: status.map(|status| said(status, as_of, source)),
            place: place.map(|place| said(place, as_of, source)),
        });
    }

    /// Takes back what the user stated last; false where nothing of it is left. What the lists say
    /// now holds, and what the user stated before.
    pub fn take_back(&mut self) -> bool {
        let mut layers = self.take_off();
        let found = layers.pop().is_some();
        for layer in layers {
            self.lay(layer);
        }
        found
    }

    /// Takes everything off that the user stated, oldest first: what the lists say is left.
    pub(crate) fn take_off(&mut self) -> Vec<Layer> {
        let Some(mut statement) = self.statement.take() else {
            return Vec::new();
        };
        // What was learned over a statement, as older data folders have it, is a list's word.
        let status_holds = statement.status == self.status.now;
        let place_holds = statement.place == self.place.now;
        let mut layers = Vec::new();
        loop {
            let Statement {
                status,
                place,
                status_before,
                place_before,
                statement_before,
            } = *statement;
            layers.push(Layer {
                status: Some(status).filter(|said| status_holds && *said != status_before.now),
                place: Some(place).filter(|said| place_holds && *said != place_before.now),
            });
            match statement_before {
                Some(before) => statement = before,
                None => {
                    if status_holds {
                        self.status = status_before;
                    }
                    if place_holds {
                        self.place = place_before;
                    }
                    break;
                }
            }
        }
        layers.retain(|layer| layer.status.is_some() || layer.place.is_some());
        layers.reverse();
        layers
    }

    /// Lays a statement over what the lists say by now; what of it a newer list has answered is
    /// gone. A list that says that they are held answers nothing: that is the user's to accept.
    pub(crate) fn lay(&mut self, layer: Layer) {
        let known = &self.status.now;
        let is_gone = |status: &Status| {
            matches!(
                status,
                Status::Released { .. } | Status::Died { .. } | Status::Unknown { .. }
            )
        };
        let Layer { status, place } = layer;
        let status = status.filter(|said| match said.value {
            Status::Imprisoned => self.stays_held(said.as_of),
            _ => said.as_of >= known.as_of || !is_gone(&known.value),
        });
        let place = place.filter(|said| said.as_of >= self.place.now.as_of);
        if status.is_some() || place.is_some() {
            self.put(Layer { status, place });
        }
    }

    /// What is known without the statements of this day and later: what a list of the day is
    /// compared with.
    pub(crate) fn before_statements_of(&self, day: PartialDate) -> Self {
        let mut person = self.clone();
        for layer in person.take_off() {
            if layer.is_older_than(day) {
                person.lay(layer);
            }
        }
        person
    }

    /// Whether somebody says "released" in place of their address. That the user states another
    /// place frees nobody from it.
    pub fn is_freed_by_place(&self) -> bool {
        let mut places = vec![&self.place.now.value];
        let mut statement = self.statement.as_ref();
        while let Some(under) = statement {
            places.push(&under.place_before.now.value);
            statement = under.statement_before.as_ref();
        }
        places.contains(&&Place::Released)
    }

    /// Whether they are held by a word that is not newer: nothing becomes older by being said
    /// again.
    fn stays_held(&self, as_of: PartialDate) -> bool {
        let known = &self.status.now;
        known.value == Status::Imprisoned && as_of >= known.as_of
    }

    fn put(&mut self, layer: Layer) {
        let (status_before, place_before) = (self.status.clone(), self.place.clone());
        if let Some(status) = layer.status {
            self.status.update(status);
        }
        if let Some(place) = layer.place {
            self.place.update(place);
        }
        self.statement = Some(Box::new(Statement {
            status: self.status.now.clone(),
            place: self.place.now.clone(),
            status_before,
            place_before,
            statement_before: self.statement.take(),
        }));
    }
}

fn said<T>(value: T, as_of: PartialDate, source: &str) -> Sourced<T> {
    Sourced {
        value,
        as_of,
        source: source.to_owned(),
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::person::{Id, Names};

    fn person() -> Person {
        let day: PartialDate = "2026-11-01".parse().unwrap();
        Person::new(
            Id("viasna-1".into()),
            Names::default(),
            Fact::new(Status::Imprisoned, day, "list"),
            Fact::new(Place::Unknown, day, "list"),
        )
    }

    #[test]
    fn what_was_stated_can_be_taken_back() {
        let day: PartialDate = "2026-11-20".parse().unwrap();
        for claim in [
            Claim::Freed(Some(day)),
            Claim::Died(None),
            Claim::Unknown,
            Claim::Moved(Place::HouseArrest),
        ] {
            let before = person();
            let mut stated = before.clone();
            stated.state(claim.clone(), day, "a paper");
            assert_ne!(stated.status, before.status, "{claim:?}");
            stated.state(Claim::Freed(None), day, "another paper");
            assert!(stated.take_back() && stated.take_back(), "{claim:?}");
            assert_eq!(stated, before, "{claim:?}");
            assert!(!stated.take_back(), "{claim:?}");
        }
    }

    #[test]
    fn to_have_moved_frees_nobody_from_the_word_that_they_are_free() {
        let day: PartialDate = "2026-11-20".parse().unwrap();
        let mut stated = person();
        stated.state(Claim::Freed(None), day, "a paper");
        stated.state(Claim::Moved(Place::HouseArrest), day, "a paper");
        assert_eq!(stated.status.now.value, Status::Released { on: None });
    }
}
