//! Somebody alone before the judge, for the tests of other parts.

use chrono::NaiveDate;
use kartka::facility::Facilities;
use kartka::judgement::{Confirmation, Judge, Reason, Sendable};
use kartka::people::People;
use kartka::person::Person;
use std::sync::LazyLock;

static NOBODY: LazyLock<People> = LazyLock::new(People::default);

/// Whether a card may go to somebody who has no known namesake.
pub fn sendable<'a>(
    person: &'a Person,
    facilities: &'a Facilities,
    today: NaiveDate,
    confirmed: bool,
) -> Result<Sendable<'a>, Vec<Reason>> {
    let confirmation = Confirmation::for_one(confirmed);
    Judge::new(&NOBODY, facilities, today).judge(person, confirmation)
}
