//! The history of a person, newest first, each statement with its day and source.

use super::Words;
use crate::facility::Facilities;
use crate::people::place_label;
use crate::person::{PartialDate, Person, Place, Status};

impl Words {
    /// Status and place, now and before, a line each.
    pub fn history(&self, person: &Person, facilities: &Facilities) -> Vec<String> {
        let mut lines = Vec::new();
        let (now, since) = (&person.status.now, person.status.since());
        lines.push(self.fact("history-now", self.status(&now.value), since, &now.source));
        for sourced in person.status.before.iter().rev() {
            let what = self.status(&sourced.value);
            lines.push(self.fact("history-then", what, sourced.as_of, &sourced.source));
        }
        let (now, since) = (&person.place.now, person.place.since());
        let mut after = self.place(&now.value, facilities);
        lines.push(self.fact("history-now", after.clone(), since, &now.source));
        for sourced in person.place.before.iter().rev() {
            // The same place with another address is no other place.
            let before = self.place(&sourced.value, facilities);
            if before != after {
                lines.push(self.fact(
                    "history-then",
                    before.clone(),
                    sourced.as_of,
                    &sourced.source,
                ));
            }
            after = before;
        }
        lines
    }

    fn fact(&self, key: &str, what: String, day: PartialDate, source: &str) -> String {
        let variables = [
            ("what", what.into()),
            ("date", self.partial_date(day).into()),
            ("source", source.into()),
        ];
        self.say_with(key, &variables)
    }

    /// The status, in a few words.
    pub fn status(&self, status: &Status) -> String {
        self.say(match status {
            Status::Imprisoned => "history-imprisoned",
            Status::Released { .. } => "history-released",
            Status::Died { .. } => "history-died",
            Status::NotDesignated => "history-not-designated",
            Status::Unknown { .. } => "history-status-unknown",
        })
    }

    /// The place, in a few words.
    pub fn place(&self, place: &Place, facilities: &Facilities) -> String {
        self.say(match place {
            Place::Held { .. } => {
                let place = place_label(place, facilities).unwrap_or_default();
                return self.say_with("history-held", &[("place", place.into())]);
            }
            Place::AtLiberty => "history-at-liberty",
            Place::HouseArrest => "history-house-arrest",
            Place::Released => "history-released",
            Place::Unknown => "history-place-unknown",
        })
    }
}
