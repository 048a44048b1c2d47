//! The addressee's line. Nothing is declined here: a dative is only ever a stored one.

use super::Finding;
use crate::facility::{CardLanguage, Country, Field, NameForm};
use crate::person::Person;

/// The line, and a finding where the country's post wants another form.
pub(super) fn addressee(
    person: &Person,
    language: CardLanguage,
    form: NameForm,
    country: &Country,
) -> (String, Option<Finding>) {
    let dative = stored(person.names.dative.as_deref());
    match (form, dative) {
        (NameForm::AsStored | NameForm::Dative, Some(dative)) => (dative.to_owned(), None),
        (NameForm::AsStored, None) => (as_stored(person, language), None),
        (NameForm::GivenFamily, _) => (nominative(person, language).to_owned(), None),
        (NameForm::FamilyFirst, _) => (family_first(person, language, country), None),
        (NameForm::Dative, None) => {
            let wanted = country.wanted.contains(&Field::Dative);
            let finding = wanted.then_some(Finding::NoDative);
            (family_first(person, language, country), finding)
        }
    }
}

/// The official name with its patronymic, else the known one.
fn as_stored(person: &Person, language: CardLanguage) -> String {
    match stored(person.names.official.as_deref()) {
        Some(official) => with_patronymic(official, person),
        None => nominative(person, language).to_owned(),
    }
}

/// The official name, else the known one in the language, else any.
fn nominative(person: &Person, language: CardLanguage) -> &str {
    stored(person.names.official.as_deref())
        .or(person.known_name(language))
        .unwrap_or(person.name())
}

fn with_patronymic(name: &str, person: &Person) -> String {
    match stored(person.names.patronymic.as_deref()) {
        Some(patronymic) if !name.contains(patronymic) => format!("{name} {patronymic}"),
        _ => name.to_owned(),
    }
}

/// Family name, given name, patronymic. An official name keeps its order unless the known name
/// tells which word of it is the family name.
fn family_first(person: &Person, language: CardLanguage, country: &Country) -> String {
    let name = nominative(person, language);
    let mut words: Vec<&str> = name.split_whitespace().collect();
    let is_patronymic = |word: &&str| {
        let word = word.to_lowercase();
        country
            .patronymic_endings
            .iter()
            .any(|end| word.ends_with(end))
    };
    // «Околотович Геннадий Владиславович» already stands in this order.
    if words.len() > 2 && words.last().is_some_and(is_patronymic) {
        return name.to_owned();
    }
    let family = person
        .known_name(language)
        .and_then(|known| known.split_whitespace().next_back())
        .and_then(|family| words.iter().position(|word| *word == family));
    if let Some(at) = family {
        let word = words.remove(at);
        words.insert(0, word);
    }
    with_patronymic(&words.join(" "), person)
}

fn stored(text: Option<&str>) -> Option<&str> {
    text.map(str::trim).filter(|text| !text.is_empty())
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::facility::Facilities;
    use crate::person::{Fact, Id, Names, PartialDate, Place, Status};

    #[test]
    fn the_forms_of_a_name() {
        let facilities = Facilities::shipped().unwrap();
        let day: PartialDate = "2026-11-22".parse().unwrap();
        let (g, f, d, s) = (
            NameForm::GivenFamily,
            NameForm::FamilyFirst,
            NameForm::Dative,
            NameForm::AsStored,
        );
        for (ru, official, patronymic, dative, form, expected) in [
            ("Мария Липова", "", "", "", s, "Мария Липова"),
            ("Мария Липова", "", "", "", f, "Липова Мария"),
            (
                "Мария Липова",
                "",
                "Ивановна",
                "",
                f,
                "Липова Мария Ивановна",
            ),
            ("Мария Липова", "", "Ивановна", "", g, "Мария Липова"),
            (
                "Мария Липова",
                "",
                "Ивановна",
                "",
                d,
                "Липова Мария Ивановна",
            ),
            ("Мария Липова", "", "", "Липовой Марии", d, "Липовой Марии"),
            ("Мария Липова", "", "", "Липовой Марии", s, "Липовой Марии"),
            ("Мария Липова", "", "", "Липовой Марии", f, "Липова Мария"),
            (
                "Настя Липова",
                "Анастасия Липова",
                "",
                "",
                f,
                "Липова Анастасия",
            ),
            (
                "Геник Липов",
                "Липов Геннадий Ильич",
                "",
                "",
                f,
                "Липов Геннадий Ильич",
            ),
            (
                "Геник Липов",
                "Липов Геннадий",
                "Ильич",
                "",
                f,
                "Липов Геннадий Ильич",
            ),
            (
                "Геник Липов",
                "Липов Геннадий Ильич",
                "Ильич",
                "",
                s,
                "Липов Геннадий Ильич",
            ),
        ] {
            let some = |text: &str| Some(text.to_owned()).filter(|t| !t.is_empty());
            let names = Names {
                ru: some(ru),
                official: some(official),
                patronymic: some(patronymic),
                dative: some(dative),
                ..Names::default()
            };
            let person = Person::new(
                Id("x".into()),
                names,
                Fact::new(Status::Imprisoned, day, "list"),
                Fact::new(Place::Unknown, day, "list"),
            );
            let (found, _) = addressee(
                &person,
                CardLanguage::Russian,
                form,
                facilities.rules_of("by"),
            );
            assert_eq!(found, expected, "{form:?}");
        }
    }
}
