//! The index of records that warn about somebody of the same name.

use super::names::{Word, forms, frames, is_one_name};
use crate::person::{Person, Place, Status};
use std::collections::HashMap;
use std::hash::{DefaultHasher, Hash, Hasher};

/// Where the records stand that say free, dead, unknown or no longer listed, by pairs of the words
/// of their names.
#[derive(Debug, Clone, Default)]
pub(super) struct Namesakes(HashMap<u64, Vec<usize>>);

/// How a key was made: of two written words, or of a word and the first sound of another, which is
/// written out or not.
#[derive(Debug, Clone, Copy, Hash)]
enum Kind {
    Words,
    SoundOfWord,
    Initial,
}

impl Namesakes {
    /// Notes where somebody's record stands, if it may be a warning about another one.
    pub fn add(&mut self, at: usize, person: &Person) {
        if !warns(person) {
            return;
        }
        for form in forms(&person.names) {
            for (kind, key) in keys(&form) {
                let known = self.0.entry(hash(kind, &key)).or_default();
                if known.last() != Some(&at) {
                    known.push(at);
                }
            }
        }
    }

    /// The records that may be of this human being: of the same name, in whatever spelling, and no
    /// other birth date.
    pub fn find<'a>(&self, person: &Person, all: &'a [Person]) -> Vec<&'a Person> {
        let own = forms(&person.names);
        let mut found: Vec<usize> = own
            .iter()
            .flat_map(|form| keys(form))
            .flat_map(|(kind, key)| {
                let kinds: &[Kind] = match kind {
                    Kind::Words => &[Kind::Words],
                    // A name that is written out meets the initials of others.
                    Kind::SoundOfWord => &[Kind::Initial],
                    Kind::Initial => &[Kind::Initial, Kind::SoundOfWord],
                };
                kinds
                    .iter()
                    .filter_map(move |kind| self.0.get(&hash(*kind, &key)))
            })
            .flatten()
            .copied()
            .collect();
        found.sort_unstable();
        found.dedup();
        let born_then = |other: &&Person| {
            let births = person.birth.zip(other.birth);
            births.is_none_or(|(own, theirs)| !own.contradicts(theirs))
        };
        let so_called = |other: &&Person| {
            let theirs = forms(&other.names);
            own.iter().any(|a| theirs.iter().any(|b| is_one_name(a, b)))
        };
        let others = found.into_iter().filter_map(|at| all.get(at));
        let others = others.filter(|other| other.id != person.id);
        others.filter(born_then).filter(so_called).collect()
    }
}

/// Whether a record would stand against a card, were it the same human being.
fn warns(person: &Person) -> bool {
    let gone = person.statuses().any(|sourced| {
        matches!(
            sourced.value,
            Status::Released { .. } | Status::Died { .. } | Status::Unknown { .. }
        )
    });
    let freed = person.place.now.value == Place::Released;
    !person.example && (gone || freed || person.unlisted.is_some())
}

/// What two of the words make, for every two.
fn keys(form: &[Word]) -> Vec<(Kind, [String; 2])> {
    let mut keys = Vec::new();
    for (at, a) in form.iter().enumerate() {
        let Word::Whole(a, _) = a else { continue };
        for (other, b) in form.iter().enumerate() {
            for frame in frames(a) {
                match b {
                    _ if other == at => {}
                    Word::Whole(b, first) => {
                        if at < other {
                            keys.extend(frames(b).into_iter().map(|second| {
                                let mut pair = [frame.clone(), second];
                                pair.sort_unstable();
                                (Kind::Words, pair)
                            }));
                        }
                        let sounds = first.map(|sound| [frame.clone(), sound.to_string()]);
                        keys.extend(sounds.map(|key| (Kind::SoundOfWord, key)));
                    }
                    Word::Initial(first) => {
                        let sounds = first.map(|sound| [frame.clone(), sound.to_string()]);
                        keys.extend(sounds.map(|key| (Kind::Initial, key)));
                    }
                }
            }
        }
    }
    keys
}

fn hash(kind: Kind, key: &[String; 2]) -> u64 {
    let mut hasher = DefaultHasher::new();
    (kind, key).hash(&mut hasher);
    hasher.finish()
}
