//! What the user states of somebody: free, dead, moved, not known; with a day, a source and a way
//! back.

use super::{Fact, PartialDate, Person, Place, Said, Status};
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

/// What the user stated, and what was held true before: the way back.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct Statement {
    status: Said<Status>,
    place: Said<Place>,
    status_before: Fact<Status>,
    place_before: Fact<Place>,
    #[serde(default, skip_serializing_if = "Option::is_none")]
    statement_before: Option<Box<Statement>>,
}

impl Statement {
    pub(crate) fn status(&self) -> &Said<Status> {
        &self.status
    }

    pub(crate) fn place(&self) -> &Said<Place> {
        &self.place
    }

    /// Whether a part of it is still what is held true of the person.
    pub(crate) fn still_holds(&self, person: &Person) -> bool {
        let status = self.status == person.status.now && self.status != self.status_before.now;
        let place = self.place == person.place.now && self.place != self.place_before.now;
        status || place
    }
}

impl Person {
    /// Takes in what the user states. It holds against every list of its day and older; a newer
    /// list that says that they are held again is asked about.
    ///
    /// A claim that they moved is one that they were held then, but frees nobody from an earlier
    /// word that they are free, dead or unknown.
    pub fn state(&mut self, claim: Claim, as_of: PartialDate, source: &str) {
        let (status_before, place_before) = (self.status.clone(), self.place.clone());
        let status = match claim {
            Claim::Freed(on) => Some(Status::Released { on }),
            Claim::Died(on) => Some(Status::Died { on }),
            Claim::Unknown => Some(Status::Unknown {
                last_in_custody: None,
            }),
            // Nothing becomes older by being said again.
            Claim::Moved(_)
                if self.status.now.value == Status::Imprisoned
                    && as_of >= self.status.now.as_of =>
            {
                Some(Status::Imprisoned)
            }
            Claim::Moved(_) => None,
        };
        if let Some(value) = status {
            self.status.learn(said(value, as_of, source));
        }
        if let Claim::Moved(place) = claim {
            self.place.learn(said(place, as_of, source));
        }
        self.statement = Some(Box::new(Statement {
            status: self.status.now.clone(),
            place: self.place.now.clone(),
            status_before,
            place_before,
            statement_before: self.statement.take(),
        }));
    }

    /// Takes back what the user stated last; false where nothing of it is left. What a list has
    /// said since stays.
    pub fn take_back(&mut self) -> bool {
        let Some(statement) = self.statement.take() else {
            return false;
        };
        if statement.status == self.status.now {
            self.status = statement.status_before;
        }
        if statement.place == self.place.now {
            self.place = statement.place_before;
        }
        self.statement = statement.statement_before;
        true
    }
}

fn said<T>(value: T, as_of: PartialDate, source: &str) -> Said<T> {
    Said {
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
