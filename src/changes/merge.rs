//! A newer record of somebody laid over the one that is known.

use crate::people::letters::without_lookalikes;
use crate::person::{Names, PartialDate, Person};

/// Lays a newer record over a known one. What the known one has and the newer one does not say
/// stays; what the user typed (dative, official name, own block) is never a list's to change.
/// A fact older than the known one is left, unless the user wants it (`force`). What the user
/// stated overrides it as before, but for an older statement that `force` overrules.
pub(crate) fn merge_record(known: &mut Person, newer: Person, force: bool) {
    let layers = known.take_off();
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
    known.birth = match (known.birth, newer.birth) {
        (Some(known), Some(newer)) => Some(known.updated(newer)),
        (known, newer) => newer.or(known),
    };
    known.arrested = newer.arrested.or(known.arrested);
    known.sentence = newer.sentence.or(known.sentence.take());
    known.story = newer.story.or(known.story.take());
    known.page = newer.page.or(known.page.take());
    let as_of = newer.status.now.as_of;
    if force || as_of >= known.status.now.as_of {
        known.status.update(newer.status.now);
    }
    if force || newer.place.now.as_of >= known.place.now.as_of {
        known.place.update(newer.place.now);
    }
    // A later list settles what the user rejected before, and that a list no longer had
    // them; on the same day the user's decision does.
    let outlives = |day: PartialDate| as_of < day || as_of == day && !force;
    known.rejected = known
        .rejected
        .take()
        .filter(|sourced| outlives(sourced.as_of));
    let place = &known.place.now.value;
    known.rejected_place = known
        .rejected_place
        .take()
        .filter(|sourced| outlives(sourced.as_of) && sourced.value != *place);
    known.lost = known.lost.filter(|day| outlives(*day));
    known.unlisted = known.unlisted.take().filter(|gone| outlives(gone.as_of));
    for layer in layers {
        if !(force && layer.is_older_than(as_of)) {
            known.lay(layer);
        }
    }
}

/// The newer name, unless it is the known one with letters that only look right: those the user
/// has put right stay right.
fn name(known: Option<String>, newer: Option<String>) -> Option<String> {
    match (known, newer) {
        (Some(known), Some(newer)) if without_lookalikes(&newer) == known => Some(known),
        (known, newer) => newer.or(known),
    }
}
