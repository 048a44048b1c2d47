//! What a newer record teaches of a person.

use crate::people::letters::mended;
use crate::person::{Names, Person};

/// Lays a newer record over a known one. What the known one has and the newer one does not say
/// stays; what the user typed (dative, official name, own block) is never a list's to change.
/// A fact older than the known one is left, unless the user wants it (`force`).
pub(crate) fn teach(known: &mut Person, newer: Person, force: bool) {
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
    if force || newer.status.now.as_of >= known.status.now.as_of {
        known.status.learn(newer.status.now);
    }
    if force || newer.place.now.as_of >= known.place.now.as_of {
        known.place.learn(newer.place.now);
    }
    known.unlisted = newer.unlisted;
}

/// The newer name, unless it is the known one with letters that only look right: those the user
/// has put right stay right.
fn name(known: Option<String>, newer: Option<String>) -> Option<String> {
    match (known, newer) {
        (Some(known), Some(newer)) if mended(&newer) == known => Some(known),
        (known, newer) => newer.or(known),
    }
}
