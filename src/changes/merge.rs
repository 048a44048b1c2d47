//! A newer record of somebody laid over the one that is known.

use crate::people::letters::mended;
use crate::person::{Fact, Names, Person, Said, Statement};

/// Lays a newer record over a known one. What the known one has and the newer one does not say
/// stays; what the user typed (dative, official name, own block) is never a list's to change.
/// A fact older than the known one is left, unless the user wants it (`force`); what the user
/// stated holds against a list of the same day too.
pub(crate) fn merge_record(known: &mut Person, newer: Person, force: bool) {
    let Names {
        ru,
        be,
        latin,
        official,
        patronymic,
        dative,
    } = newer.names;
    known.names.ru = name(known.names.ru.take(), ru);
    known.names.be = name(known.names.be.take(), be);
    known.names.latin = latin.or(known.names.latin.take());
    known.names.official = known.names.official.take().or(official);
    known.names.patronymic = known.names.patronymic.take().or(patronymic);
    known.names.dative = known.names.dative.take().or(dative);
    known.sex = newer.sex.or(known.sex);
    known.birth = newer.birth.or(known.birth);
    known.arrested = newer.arrested.or(known.arrested);
    known.sentence = newer.sentence.or(known.sentence.take());
    known.story = newer.story.or(known.story.take());
    known.page = newer.page.or(known.page.take());
    let as_of = newer.status.now.as_of;
    let statement = known.statement.as_deref();
    let status = force
        || beats(
            &newer.status.now,
            &known.status,
            statement.map(Statement::status),
        );
    let place = force
        || beats(
            &newer.place.now,
            &known.place,
            statement.map(Statement::place),
        );
    if status {
        known.status.learn(newer.status.now);
    }
    if place {
        known.place.learn(newer.place.now);
    }
    // What a later list says of the status answers what the user rejected before.
    known.rejected = known
        .rejected
        .take()
        .filter(|rejected| !force && as_of <= rejected.as_of);
    // Once a list has said something newer, there is nothing of the user's to take back.
    known.statement = known
        .statement
        .take()
        .filter(|statement| statement.still_holds(known));
    // Only a newer list can take back that a list no longer had them.
    known.unlisted = known
        .unlisted
        .take()
        .filter(|unlisted| !force && as_of <= unlisted.as_of);
}

/// Whether what is said now counts against what is known: it is not older, and newer than what
/// the user stated (`stated`: the user's own value, if there is one).
fn beats<T: PartialEq>(newer: &Said<T>, known: &Fact<T>, stated: Option<&Said<T>>) -> bool {
    match stated {
        Some(stated) if *stated == known.now => newer.as_of > known.now.as_of,
        _ => newer.as_of >= known.now.as_of,
    }
}

/// The newer name, unless it is the known one with letters that only look right: those the user
/// has put right stay right.
fn name(known: Option<String>, newer: Option<String>) -> Option<String> {
    match (known, newer) {
        (Some(known), Some(newer)) if mended(&newer) == known => Some(known),
        (known, newer) => newer.or(known),
    }
}
