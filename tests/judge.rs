//! Somebody alone before the judge, for the tests of other parts.

use chrono::NaiveDate;
use kartka::facility::Facilities;
use kartka::judgement::{Judge, Reason, Sendable, Word};
use kartka::people::People;
use kartka::person::Person;
use std::sync::LazyLock;

static NOBODY: LazyLock<People> = LazyLock::new(People::default);

/// Whether a card may go to somebody of whom nobody else is known to bear the name.
pub fn sendable<'a>(
    person: &'a Person,
    facilities: &'a Facilities,
    today: NaiveDate,
    confirmed: bool,
) -> Result<Sendable<'a>, Vec<Reason>> {
    let word = Word::for_one(confirmed);
    Judge::new(&NOBODY, facilities, today).judge(person, word)
}
