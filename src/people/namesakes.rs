//! The index of records that warn about somebody of the same name.

use super::names::{Half, Word, forms, is_one_name};
use crate::person::{BirthDate, Person, Place, Status};
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
    /// other birth date, but for a digit of the year.
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
            births.is_none_or(|(own, theirs)| own.may_be(theirs) || is_slip(own, theirs))
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

/// Whether two whole birth dates differ in one digit of the year alone.
fn is_slip(one: BirthDate, other: BirthDate) -> bool {
    let day = |birth: BirthDate| (birth.month(), birth.day());
    let whole = one.full().is_some() && other.full().is_some();
    let years = one.year().zip(other.year()).filter(|_| whole);
    years.is_some_and(|(a, b)| {
        let (a, b) = (a.to_string(), b.to_string());
        let digits = a.bytes().zip(b.bytes()).filter(|(a, b)| a != b);
        day(one) == day(other) && digits.count() == 1
    })
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
        let Word::Whole(a) = a else { continue };
        let marks: Vec<String> = a.halves.iter().flat_map(Half::marks).collect();
        for (other, b) in form.iter().enumerate() {
            if other == at {
                continue;
            }
            match b {
                Word::Whole(b) => {
                    if at < other {
                        let theirs: Vec<String> = b.halves.iter().flat_map(Half::marks).collect();
                        keys.extend(pairs(Kind::Words, &marks, &theirs));
                    }
                    let first = b.halves.iter().flat_map(|half| &half.first);
                    keys.extend(pairs(Kind::SoundOfWord, &marks, &texts(first)));
                }
                Word::Initial(first) => {
                    keys.extend(pairs(Kind::Initial, &marks, &texts(first)));
                }
            }
        }
    }
    keys
}

fn texts<'a>(sounds: impl IntoIterator<Item = &'a char>) -> Vec<String> {
    sounds.into_iter().map(char::to_string).collect()
}

/// Each of the one with each of the other; of two words in one order.
fn pairs(kind: Kind, one: &[String], other: &[String]) -> Vec<(Kind, [String; 2])> {
    let all = one.iter().flat_map(|a| {
        other.iter().map(move |b| {
            let mut pair = [a.clone(), b.clone()];
            if matches!(kind, Kind::Words) {
                pair.sort_unstable();
            }
            (kind, pair)
        })
    });
    all.collect()
}

fn hash(kind: Kind, key: &[String; 2]) -> u64 {
    let mut hasher = DefaultHasher::new();
    (kind, key).hash(&mut hasher);
    hasher.finish()
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::person::sample;

    fn born(id: &str, name: &str, birth: &str, status: Status) -> Person {
        let mut person = sample::imprisoned(id, name, "2026-11-20");
        person.birth = birth.parse().ok();
        person.status.now.value = status;
        person
    }

    #[test]
    fn a_birth_date_ends_the_suspicion_only_where_it_is_another() {
        for (name, theirs, own, found) in [
            ("Иван Тестов", "1980-02-01", "1980-01-02", true),
            ("Иван Тестов", "1980-12-11", "1980-11-12", true),
            ("Ваня Тестов", "1980-02-01", "1980-01-02", true),
            ("Иван Тестов-Пробин", "1980-02-01", "1980", true),
            ("Иван Тестов", "1980-02-01", "1980-02", true),
            ("Иван Тестов", "", "1980-01-02", true),
            ("Иван Тестов", "1980-02-01", "1980-01-03", false),
            ("Иван Тестов", "1981-02-01", "1980-01-02", false),
            ("Иван Тестов", "1981-01-02", "1980-01-02", true),
            ("Иван Тестов", "1970-01-02", "1980-01-02", true),
            ("Алексндр Тестов", "1970-01-02", "1980-01-02", false),
            ("Иван Тестов", "1991-01-02", "1980-01-02", false),
            ("Иван Тестов", "1981-01-03", "1980-01-02", false),
            ("Иван Тестов", "1981", "1980-01-02", false),
            ("Ivan Testow", "1980-01-02", "1980-01-02", true),
            ("John Testoff", "1980-01-02", "1980-01-02", true),
            ("Иван Тестов", "1980-05-05", "1980-05-06", false),
            ("Пётр Тестов", "1980-02-01", "1980-01-02", false),
        ] {
            let freed = born("list-1", name, theirs, Status::Released { on: None });
            let held = born("list-2", "Иван Тестов", own, Status::Imprisoned);
            let mut namesakes = Namesakes::default();
            namesakes.add(0, &freed);
            let all = [freed, held];
            let count = namesakes.find(&all[1], &all).len();
            assert_eq!(count == 1, found, "{name} {theirs}, {own}");
        }
    }
}
