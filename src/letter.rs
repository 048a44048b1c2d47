//! The supporter's text: ready texts and phrases, and the checks on what was written.

pub mod check;
mod library;
mod occasion;
pub mod own;
mod phrases;
mod source;
mod text;

pub use library::Library;
pub use occasion::Occasion;
pub use phrases::{CARD_ROOM, Chosen, Phrase, Phrases, Theme, Wanted};
pub use source::{Error, Fault, Problem};
pub use text::{Body, Length, Paragraph, Text};

use crate::facility::CardLanguage;
use crate::people;
use crate::person::Person;
use crate::template::{Blanks, Field, Writer};
use chrono::{Datelike, NaiveDate};
use std::collections::BTreeMap;

/// What is known of a person for a text in a language: names, sex, the age at the next
/// birthday, the present month. What is not known stays open and is asked for, as is the given name
/// where another word may be it or it may stand in the dative; a Latin name is never written into a
/// Cyrillic text.
///
/// # Errors
/// Only where the built-in names of the months are broken, which a test rules out.
pub fn blanks_for(
    person: &Person,
    language: CardLanguage,
    from: Option<Writer>,
    today: NaiveDate,
) -> Result<Blanks, Error> {
    let mut blanks = Blanks {
        to: person.sex,
        from,
        fields: Vec::new(),
    };
    let birthday = person.birth.and_then(|birth| birth.next_birthday(today));
    for (field, value) in [
        (Field::Name, people::greeted_name(person, language)),
        (Field::Known, person.known_name(language).map(str::to_owned)),
        (
            Field::Age,
            birthday
                .and_then(|day| person.age(day))
                .map(|age| age.to_string()),
        ),
        (Field::Month, month(language, today.month())?),
    ] {
        if let Some(value) = value {
            blanks.set(field, value);
        }
    }
    Ok(blanks)
}

/// A month's name in the nominative, small letters.
fn month(language: CardLanguage, month: u32) -> Result<Option<String>, Error> {
    let names: BTreeMap<CardLanguage, Vec<String>> =
        source::read("months.ron", include_str!("../assets/months.ron"))?;
    let at = usize::try_from(month)
        .ok()
        .and_then(|month| month.checked_sub(1));
    Ok(at.and_then(|at| names.get(&language)?.get(at).cloned()))
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::person::{Fact, Id, Names, Place, Sex, Status};

    fn person() -> Person {
        let day = "2026-08-30".parse().unwrap();
        let names = Names {
            ru: Some("Дарья Незабудкина".into()),
            latin: Some("Darya Nezabudkina".into()),
            ..Names::default()
        };
        let status = Fact::new(Status::Imprisoned, day, "example");
        let place = Fact::new(Place::Unknown, day, "example");
        Person {
            sex: Some(Sex::Female),
            birth: Some("1987-12-03".parse().unwrap()),
            example: true,
            ..Person::new(Id("example".into()), names, status, place)
        }
    }

    #[test]
    fn a_person_fills_the_blanks() {
        let today = NaiveDate::from_ymd_opt(2026, 11, 22).unwrap();
        let blanks = |language| blanks_for(&person(), language, Some(Writer::We), today).unwrap();
        let ru = blanks(CardLanguage::Russian);
        for (field, expected) in [
            (Field::Name, Some("Дарья")),
            (Field::Known, Some("Дарья Незабудкина")),
            (Field::Age, Some("39")),
            (Field::Month, Some("ноябрь")),
            (Field::Me, None),
            (Field::Town, None),
        ] {
            assert_eq!(ru.get(field).as_deref(), expected, "{field:?}");
        }
        assert_eq!((ru.to, ru.from), (Some(Sex::Female), Some(Writer::We)));
        // No Belarusian name is known: a Russian name stays a name.
        let be = blanks(CardLanguage::Belarusian);
        assert_eq!(be.get(Field::Name).as_deref(), Some("Дарья"));
        assert_eq!(be.get(Field::Month).as_deref(), Some("лістапад"));
    }

    #[test]
    fn every_month_has_a_name_in_both_languages() {
        for language in CardLanguage::ALL {
            for number in 1..=12 {
                assert!(month(language, number).unwrap().is_some(), "{number}");
            }
            assert_eq!(month(language, 0).unwrap(), None);
            assert_eq!(month(language, 13).unwrap(), None);
        }
    }
}
