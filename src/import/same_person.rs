//! Two rows of one file about the same person: the worse status counts.

use crate::person::{Person, Place, Status};

/// Merges a later row into an earlier one of the same person, where its status is worse.
/// Two different places in one list leave the place unknown.
pub(super) fn lay_worse_over(first: &mut Person, later: &Person) {
    let status = rank(&later.status.now.value) > rank(&first.status.now.value);
    if status {
        first.status.clone_from(&later.status);
    }
    let (one, other) = (&first.place.now.value, &later.place.now.value);
    if one != other {
        let free = [one, other].contains(&&Place::Released);
        first.place.now.value = if free {
            Place::Released
        } else {
            Place::Unknown
        };
    }
    // Of two days the older: a repeated row must not make a fact fresher.
    let day = first.status.now.as_of.min(later.status.now.as_of);
    if !status {
        first.status.now.as_of = day;
    }
    first.place.now.as_of = first.place.now.as_of.min(later.place.now.as_of);
}

/// The worse, the higher: dead, free, unknown, not designated, held.
fn rank(status: &Status) -> u8 {
    match status {
        Status::Imprisoned => 0,
        Status::NotDesignated => 1,
        Status::Unknown { .. } => 2,
        Status::Released { .. } => 3,
        Status::Died { .. } => 4,
    }
}
