//! Statements of the user about somebody: free, dead, moved, not known; with a day, a source and an
//! undo.

use super::{Fact, PartialDate, Person, Place, Sourced, Status};
use crate::facility::{self, Facilities};
use chrono::NaiveDate;
use serde::{Deserialize, Serialize};

/// A claim of the user about somebody.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Claim {
    /// Free, and since when, where that is known.
    Freed(Option<PartialDate>),
    /// Dead, and since when, where that is known.
    Died(Option<PartialDate>),
    /// Held at this place.
    Moved(Place),
    /// It is no longer known whether they are held.
    Unknown,
}

/// A statement as the user gives it, before it is checked.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct NewStatement<'a> {
    /// What is stated.
    pub claim: Claim,
    /// The day on which it was true; today where the user names none.
    pub as_of: Option<PartialDate>,
    /// Where the user read it.
    pub source: &'a str,
}

/// Why a statement is not taken in.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum StatementError {
    /// What was typed for the day is no day.
    NotADay,
    /// The day is after today.
    DayAfterToday(PartialDate),
    /// The new place is missing.
    NoPlace,
    /// There is no place with this id.
    NoSuchPlace(facility::Id),
    /// Where they are is known for this later day.
    PlaceKnownLater(PartialDate),
    /// Nobody says where it was read.
    NoSource,
}

impl NewStatement<'_> {
    /// Checks the statement against what is known of the person; gives the day from which it holds.
    ///
    /// # Errors
    /// What the user has to correct first.
    pub fn check(
        &self,
        person: &Person,
        facilities: &Facilities,
        today: NaiveDate,
    ) -> Result<PartialDate, StatementError> {
        let beginning = match self.claim {
            Claim::Freed(on) | Claim::Died(on) => on,
            Claim::Moved(_) | Claim::Unknown => None,
        };
        let later = |day: &PartialDate| day.earliest() > today;
        if let Some(day) = beginning.into_iter().chain(self.as_of).find(later) {
            return Err(StatementError::DayAfterToday(day));
        }
        let as_of = match self.as_of {
            // Whoever knows the day knew it on that day at the earliest.
            Some(day) => beginning.map_or(day, |on| on.max(day)),
            None => PartialDate::from(today),
        };
        if let Claim::Moved(place) = &self.claim {
            if let Place::Held {
                facility: Some(id), ..
            } = place
                && facilities.get(id).is_none()
            {
                return Err(StatementError::NoSuchPlace(id.clone()));
            }
            let known = person.place.now.as_of;
            if known > as_of {
                return Err(StatementError::PlaceKnownLater(known));
            }
        }
        match self.source.trim() {
            "" => Err(StatementError::NoSource),
            _ => Ok(as_of),
        }
    }
}

/// What the user stated, and what holds without it, to undo it.
///
/// It overrides what the lists say. They are still recorded underneath, each with its own day.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct Statement {
    status: Sourced<Status>,
    place: Sourced<Place>,
    status_before: Fact<Status>,
    place_before: Fact<Place>,
    #[serde(default, skip_serializing_if = "Option::is_none")]
    answers: Option<Place>,
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

/// One statement without what it overrides; a part that it does not mention is `None`.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct Layer {
    #[serde(default, skip_serializing_if = "Option::is_none")]
    status: Option<Sourced<Status>>,
    #[serde(default, skip_serializing_if = "Option::is_none")]
    place: Option<Sourced<Place>>,
    /// The words of a list for a place that were not understood, where the user chose which place
    /// they mean. It holds for as long as lists repeat them.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    answers: Option<Place>,
}

impl Layer {
    /// Whether a list of this day is newer.
    pub(crate) fn is_older_than(&self, day: PartialDate) -> bool {
        let status = self.status.as_ref().map(|stated| stated.as_of);
        let place = self.place.as_ref().map(|stated| stated.as_of);
        status.max(place) < Some(day)
    }

    /// Whether the user has chosen which place these words of a list mean.
    fn answers(&self, words: &Place) -> bool {
        let answered = self.answers.as_ref();
        answered.is_some_and(|answered| are_same_words(answered, words))
    }

    /// Whether these are other words than those that the user has answered, and not clear either.
    fn is_open_again(&self, words: &Place) -> bool {
        let unclear = matches!(words, Place::Held { facility: None, .. });
        self.answers.is_some() && unclear && !self.answers(words)
    }
}

/// Whether a list says of two places the very same. Of "released" in place of an address nothing
/// is ever the same.
fn are_same_words(one: &Place, other: &Place) -> bool {
    let (
        Place::Held {
            facility: one_id,
            listed: one,
        },
        Place::Held {
            facility: other_id,
            listed: other,
        },
    ) = (one, other)
    else {
        return false;
    };
    match (one, other) {
        // The country is no word of the list's but what its words, and the user, say.
        (Some(one), Some(other)) => one.label == other.label && one.address == other.address,
        (None, None) => one_id.is_some() && one_id == other_id,
        _ => false,
    }
}

impl Person {
    /// Applies a statement of the user. It holds against every list of its day and older; a newer
    /// list that has them as held again needs a decision of the user.
    ///
    /// A claim that they moved means that they were held then, but does not override an earlier
    /// statement that they are free, dead or unknown.
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
            status: status.map(|status| sourced(status, as_of, source)),
            place: place.map(|place| sourced(place, as_of, source)),
            answers: None,
        });
    }

    /// Takes in which place a list means by words that were not understood. It holds for these
    /// very words: a newer list that repeats them confirms it, one with others is asked about.
    pub fn answer_place(&mut self, place: Place, as_of: PartialDate, source: &str) {
        let words = self.without_statements().place.now.value;
        self.state(Claim::Moved(place), as_of, source);
        if let Some(statement) = &mut self.statement {
            statement.answers = Some(words);
        }
    }

    /// What the lists say of the status, under everything that the user stated.
    pub fn listed_status(&self) -> &Fact<Status> {
        let first = self.first_statement(|statement| statement.status == self.status.now);
        first.map_or(&self.status, |statement| &statement.status_before)
    }

    /// What the lists say of the place, under everything that the user stated.
    pub fn listed_place(&self) -> &Fact<Place> {
        let first = self.first_statement(|statement| statement.place == self.place.now);
        first.map_or(&self.place, |statement| &statement.place_before)
    }

    /// The oldest statement, where the newest still holds.
    fn first_statement(&self, holds: impl FnOnce(&Statement) -> bool) -> Option<&Statement> {
        let mut first = self.statement.as_deref().filter(|newest| holds(newest))?;
        while let Some(before) = &first.statement_before {
            first = before;
        }
        Some(first)
    }

    /// What the lists say, without anything that the user stated.
    pub fn without_statements(&self) -> Self {
        let mut person = self.clone();
        person.take_off();
        person
    }

    /// What the user stated, oldest first.
    pub fn statements(&self) -> Vec<Layer> {
        self.clone().take_off()
    }

    /// Undoes the last statement; false where nothing of it is left. What the lists say
    /// now holds, and the statements before.
    pub fn take_back(&mut self) -> bool {
        let mut layers = self.take_off();
        let found = layers.pop().is_some();
        for layer in layers {
            self.lay(layer);
        }
        found
    }

    /// Removes all statements, oldest first, so that what the lists say is left.
    pub(crate) fn take_off(&mut self) -> Vec<Layer> {
        let Some(mut statement) = self.statement.take() else {
            return Vec::new();
        };
        // A newer fact over a statement, as older data folders have it, comes from a list.
        let status_holds = statement.status == self.status.now;
        let place_holds = statement.place == self.place.now;
        let mut layers = Vec::new();
        loop {
            let Statement {
                status,
                place,
                status_before,
                place_before,
                answers,
                statement_before,
            } = *statement;
            layers.push(Layer {
                status: Some(status).filter(|stated| status_holds && *stated != status_before.now),
                place: Some(place).filter(|stated| place_holds && *stated != place_before.now),
                answers,
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

    /// Applies a statement to what the lists say by now; a part that a newer list has settled is
    /// dropped. A list that has them as held settles nothing: the user must accept that. One
    /// that repeats words for a place that the user has answered confirms the answer.
    pub fn lay(&mut self, layer: Layer) {
        let known = &self.status.now;
        let is_gone = |status: &Status| {
            matches!(
                status,
                Status::Released { .. } | Status::Died { .. } | Status::Unknown { .. }
            )
        };
        let words = &self.place.now;
        let repeated = layer.answers(&words.value);
        let is_open_again = layer.is_open_again(&words.value);
        let Layer {
            status,
            place,
            answers,
        } = layer;
        let status = status.filter(|stated| match stated.value {
            Status::Imprisoned => self.stays_held(stated.as_of),
            _ => stated.as_of >= known.as_of || !is_gone(&known.value),
        });
        let place = place.map(|stated| Sourced {
            as_of: match repeated {
                true => stated.as_of.max(words.as_of),
                false => stated.as_of,
            },
            ..stated
        });
        let place = place.filter(|stated| !is_open_again && stated.as_of >= words.as_of);
        if status.is_some() || place.is_some() {
            self.put(Layer {
                status,
                place,
                answers,
            });
        }
    }

    /// What is known without the statements of this day and later: what a list of the day is
    /// compared with. Neither with the answer to words for a place that the list repeats.
    pub(crate) fn before_statements_of(&self, day: PartialDate, words: Option<&Place>) -> Self {
        let mut person = self.clone();
        for layer in person.take_off() {
            if layer.is_older_than(day) && !words.is_some_and(|words| layer.answers(words)) {
                person.lay(layer);
            }
        }
        person
    }

    /// Whether a source gives "released" in place of the address. A statement of another
    /// place does not override it.
    pub fn is_freed_by_place(&self) -> bool {
        let mut places = vec![&self.place.now.value];
        let mut statement = self.statement.as_ref();
        while let Some(under) = statement {
            places.push(&under.place_before.now.value);
            statement = under.statement_before.as_ref();
        }
        places.contains(&&Place::Released)
    }

    /// Whether they are known as held for this day or later: repeating a fact does not make it
    /// older.
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
            answers: layer.answers,
            statement_before: self.statement.take(),
        }));
    }
}

fn sourced<T>(value: T, as_of: PartialDate, source: &str) -> Sourced<T> {
    Sourced {
        value,
        as_of,
        source: source.to_owned(),
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::person::sample;

    fn person() -> Person {
        sample::imprisoned("viasna-1", "Иван Тестов", "2026-11-01")
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
    fn a_statement_is_checked_against_what_is_known() {
        let facilities = Facilities::shipped().unwrap();
        let today: NaiveDate = "2026-11-22".parse().unwrap();
        let day = |text: &str| text.parse::<PartialDate>().unwrap();
        let at = |id: &str| {
            Claim::Moved(Place::Held {
                facility: Some(facility::Id(id.into())),
                listed: None,
            })
        };
        let no_place = StatementError::NoSuchPlace(facility::Id("by-ik-99".into()));
        for (claim, as_of, source, expected) in [
            (Claim::Freed(None), None, "w", Ok(day("2026-11-22"))),
            (
                Claim::Freed(Some(day("2026-11-20"))),
                None,
                "w",
                Ok(day("2026-11-22")),
            ),
            (
                Claim::Died(Some(day("2026-11-20"))),
                Some(day("2026-11-18")),
                "w",
                Ok(day("2026-11-20")),
            ),
            (
                Claim::Freed(Some(day("2026-11"))),
                None,
                "w",
                Ok(day("2026-11-22")),
            ),
            (
                at("by-ik-3"),
                Some(day("2026-11-02")),
                "w",
                Ok(day("2026-11-02")),
            ),
            (
                Claim::Died(Some(day("2026-11-23"))),
                None,
                "w",
                Err(StatementError::DayAfterToday(day("2026-11-23"))),
            ),
            (
                Claim::Unknown,
                Some(day("2026-12")),
                "w",
                Err(StatementError::DayAfterToday(day("2026-12"))),
            ),
            (at("by-ik-99"), None, "w", Err(no_place)),
            (
                at("by-ik-3"),
                Some(day("2026-10-31")),
                "w",
                Err(StatementError::PlaceKnownLater(day("2026-11-01"))),
            ),
            (
                Claim::Unknown,
                Some(day("2026-10-31")),
                "w",
                Ok(day("2026-10-31")),
            ),
            (Claim::Unknown, None, "  ", Err(StatementError::NoSource)),
        ] {
            let statement = NewStatement {
                claim,
                as_of,
                source,
            };
            let checked = statement.check(&person(), &facilities, today);
            assert_eq!(checked, expected, "{statement:?}");
        }
    }

    #[test]
    fn an_answer_holds_for_the_very_words_that_were_asked_about() {
        use crate::facility::Parts;
        use crate::person::Listed;
        let day = |text: &str| text.parse::<PartialDate>().unwrap();
        let unclear = |label: &str, street: &str| Place::Held {
            facility: None,
            listed: Some(Listed {
                label: label.into(),
                address: Parts {
                    street: street.into(),
                    ..Parts::default()
                },
                country: None,
            }),
        };
        let ours = |id: &str| Place::Held {
            facility: Some(facility::Id(id.into())),
            listed: None,
        };
        let asked = unclear("СИЗО-1", "Симферополь");
        for (label, listed, answered) in [
            ("the same words", asked.clone(), true),
            ("another label", unclear("СИЗО-2", "Симферополь"), false),
            ("another street", unclear("СИЗО-1", "Симферополь, 4"), false),
            ("a place of ours", ours("by-ik-3"), false),
            ("released", Place::Released, false),
            ("nobody knows", Place::Unknown, false),
        ] {
            let mut stated = person();
            stated.place = Fact::new(asked.clone(), day("2026-11-10"), "list");
            stated.answer_place(ours("by-ik-4"), day("2026-11-10"), "me");
            let layers = stated.take_off();
            let held = sourced(Status::Imprisoned, day("2026-11-20"), "a newer list");
            stated.status.update(held);
            stated
                .place
                .update(sourced(listed.clone(), day("2026-11-20"), "a newer list"));
            for layer in layers {
                stated.lay(layer);
            }
            let expected = match answered {
                true => ours("by-ik-4"),
                false => listed,
            };
            assert_eq!(stated.place.now.value, expected, "{label}");
            assert_eq!(stated.place.now.as_of, day("2026-11-20"), "{label}");
            assert_eq!(stated.take_back(), answered, "{label}");
        }
    }

    #[test]
    fn what_the_lists_say_lies_under_the_statements() {
        let day: PartialDate = "2026-11-20".parse().unwrap();
        let listed = person();
        let mut stated = listed.clone();
        stated.state(Claim::Moved(Place::HouseArrest), day, "a paper");
        stated.state(Claim::Freed(None), day, "another paper");
        assert_eq!(stated.listed_status(), &listed.status);
        assert_eq!(stated.listed_place(), &listed.place);
        assert_eq!(listed.listed_status(), &listed.status);
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
