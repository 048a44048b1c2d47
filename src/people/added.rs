//! People whom the user adds by hand or by paste: whether they are on a list already, and an id of
//! their own.

use super::names::{Word, forms, is_one_name};
use super::{People, fold};
use crate::person::{Id, Person};
use std::collections::BTreeSet;

impl People {
    /// Those who may be this very person: all words of the one name stand in the other, in any
    /// order, alphabet and spelling, short forms and halves of double names among them, and no birth
    /// dates contradict. The user decides whether it is the same person, moved, or another one:
    /// nobody is merged by name.
    pub fn of_same_name<'a>(&'a self, person: &Person) -> Vec<&'a Person> {
        let wanted = names_of(person);
        let wanted_forms = forms(&person.names);
        let same = |other: &&Person| {
            let contradicts = match (person.birth, other.birth) {
                (Some(one), Some(two)) => {
                    one.full().is_some() && two.full().is_some() && !one.may_be(two)
                }
                _ => false,
            };
            !contradicts
                && !other.example
                && (names_of(other)
                    .iter()
                    .any(|name| wanted.iter().any(|own| agree(name, own)))
                    || share_a_form(&wanted_forms, &forms(&other.names)))
        };
        self.all().iter().filter(same).collect()
    }

    /// An id for somebody whom the user adds: never of the name alone, so that a second person of
    /// the name is another one.
    pub fn id_for_added(&self, person: &Person, removed: &[Person]) -> Id {
        person
            .id
            .numbered(|id| self.get(id).is_some() || removed.iter().any(|person| person.id == *id))
    }
}

fn share_a_form(one: &[Vec<Word>], other: &[Vec<Word>]) -> bool {
    one.iter().any(|a| other.iter().any(|b| is_one_name(a, b)))
}

/// Each form of somebody's name as the set of its folded words.
fn names_of(person: &Person) -> Vec<BTreeSet<String>> {
    let names = &person.names;
    let forms = [&names.ru, &names.be, &names.latin, &names.official];
    let words = |name: &String| -> BTreeSet<String> {
        fold(name).split_whitespace().map(str::to_owned).collect()
    };
    forms.into_iter().flatten().map(words).collect()
}

/// Whether two names agree in two words at least; a patronymic may stand in one of them alone.
fn agree(one: &BTreeSet<String>, other: &BTreeSet<String>) -> bool {
    let (short, long) = match one.len() <= other.len() {
        true => (one, other),
        false => (other, one),
    };
    match short.len() {
        0 => false,
        1 => one == other,
        _ => short.is_subset(long),
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::facility::Facilities;
    use crate::person::sample;

    fn person(id: &str, name: &str, birth: &str) -> Person {
        Person {
            birth: birth.parse().ok(),
            ..sample::imprisoned(id, name, "2026-11-20")
        }
    }

    #[test]
    fn a_person_of_the_same_name_is_found_before_a_second_is_made() {
        let facilities = Facilities::shipped().unwrap();
        let known = person("own-иван-тестов-1", "Иван Тестов", "1980-01-02");
        let people = People::new(vec![known], &facilities);
        for (name, birth, found) in [
            ("Иван Тестов", "", true),
            ("Тестов Иван", "1980-01-02", true),
            ("Тестов Иван Петрович", "", true),
            ("Ivan Testov", "", true),
            ("Іван Тэстаў", "", true),
            ("Иван Тестов", "1980-02-01", true),
            ("Ваня Тестов", "", true),
            ("Иван Тестов-Пробин", "", true),
            ("И. Тестов", "", true),
            ("Иван Тестов", "1999-01-02", false),
            ("Иван Пробин", "", false),
            ("Иван", "", false),
        ] {
            let other = person("own-иван-тестов", name, birth);
            assert_eq!(!people.of_same_name(&other).is_empty(), found, "{name}");
        }
        let again = person("own-иван-тестов", "Иван Тестов", "");
        assert_eq!(people.id_for_added(&again, &[]).0, "own-иван-тестов-2");
        let removed = person("own-иван-тестов-2", "Иван Тестов", "");
        let id = people.id_for_added(&again, &[removed]);
        assert_eq!(id.0, "own-иван-тестов-3");
    }
}
