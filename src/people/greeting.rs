//! Whether a text greets or names somebody else than the one to whom it goes.

use super::letters::plain;
use super::names::forms;
use super::short_names::given_names_written;
use crate::person::{Names, Person};
use std::collections::HashSet;
use std::sync::LazyLock;

/// Beside these stands the name of who writes.
static WRITER_WORDS: LazyLock<HashSet<String>> = LazyLock::new(|| {
    // A broken file is ruled out by a test.
    ron::from_str(include_str!("../../assets/people/writer_words.ron")).unwrap_or_default()
});

/// The word of a text that is the name of somebody else: of those who were known by `before`, or
/// in the greeting any given name that is not this person's.
pub fn other_name_in(text: &str, person: &Person, before: Option<&str>) -> Option<String> {
    let mut words = words_of(text);
    let named = words.find(|word| before.is_some_and(|name| is_only_in(word, name, person)));
    named.or_else(|| other_greeting(text, person))
}

/// Whether a word stands in a name and in none of somebody's own.
fn is_only_in(word: &str, name: &str, person: &Person) -> bool {
    let in_name = |name: &str| name.split_whitespace().any(|part| is_case_of(word, part));
    in_name(name) && !is_own(word, person)
}

fn is_own(word: &str, person: &Person) -> bool {
    let parts = own_names(&person.names);
    let given = given_names_written(word);
    let shares = |part: &str| {
        let theirs = given_names_written(part);
        given.iter().any(|name| theirs.contains(name))
    };
    parts
        .iter()
        .any(|part| is_case_of(word, part) || shares(part))
        || spells_own(word, person)
}

/// Whether a word is one of somebody's in another alphabet: «Иван», «Іван».
fn spells_own(word: &str, person: &Person) -> bool {
    let alone = Names {
        ru: Some(format!("{word} {word}")),
        ..Names::default()
    };
    let word = forms(&alone).into_iter().flatten().next();
    let own = forms(&person.names);
    let mut own = own.iter().flatten();
    word.is_some_and(|word| own.any(|other| word.is_one_with(other)))
}

fn own_names(names: &Names) -> Vec<&str> {
    let Names {
        ru,
        be,
        latin,
        official,
        dative,
        patronymic,
    } = names;
    let all = [ru, be, latin, official, dative, patronymic];
    let all = all.into_iter().flatten();
    all.flat_map(|name| name.split_whitespace()).collect()
}

/// Whether two words are one in some grammatical case: the same but for an ending.
fn is_case_of(word: &str, name: &str) -> bool {
    let (word, name) = (plain(word), plain(name));
    let name = name.trim_matches(|c: char| !c.is_alphabetic());
    let pairs = word.chars().zip(name.chars());
    let same = pairs.take_while(|(a, b)| a == b).count();
    let (one, other) = (word.chars().count(), name.chars().count());
    let longer = one.max(other);
    // «Иван», «Ивану»; «Мария», «Марии»; «Ян», «Яну».
    same > 1 && same + ENDING >= longer && same + 1 >= one.min(other)
}

/// So many letters an ending has that differs: «Иван», «Иваном».
const ENDING: usize = 2;

/// The given name in a greeting, where it is not the person's.
fn other_greeting(text: &str, person: &Person) -> Option<String> {
    let first = text.lines().map(str::trim).find(|line| !line.is_empty())?;
    let greeting = first.split(['!', '.', '?']).next()?;
    let mut found = None;
    for part in greeting.split(',') {
        let words: Vec<String> = words_of(part).collect();
        let mut beside = part.split_whitespace();
        let is_writer = beside.any(|word| WRITER_WORDS.contains(&word.to_lowercase()));
        let given = words
            .iter()
            .find(|word| !given_names_written(word).is_empty());
        match given {
            Some(word) if is_own(word, person) => return None,
            Some(word) if !is_writer && part.split_whitespace().count() <= GREETING_WORDS => {
                found.get_or_insert_with(|| word.clone());
            }
            _ => {}
        }
    }
    found
}

/// «Дорогая Мария Ивановна»: a longer part is a sentence.
const GREETING_WORDS: usize = 4;

/// The words that begin with a capital.
fn words_of(text: &str) -> impl Iterator<Item = String> {
    let words = text.split(|c: char| !c.is_alphabetic() && !"'’ʼ\u{301}".contains(c));
    let words = words.filter(|word| word.starts_with(char::is_uppercase));
    words.map(str::to_owned)
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::person::sample;

    #[test]
    fn the_file_is_whole() {
        assert!(WRITER_WORDS.len() > 3);
    }

    #[test]
    fn a_text_to_somebody_else_is_known_by_the_name() {
        for (text, to, before, other) in [
            (
                "Дорогая Дарья! С днём рождения!",
                "Иван Тестов",
                "Дарья Липова",
                "Дарья",
            ),
            (
                "Дорогая Дарья! С днём рождения!",
                "Иван Тестов",
                "",
                "Дарья",
            ),
            ("Добры дзень, Дар’я!", "Иван Тестов", "", "Дар’я"),
            ("Здравствуйте, Олег! Пишу Вам.", "Иван Тестов", "", "Олег"),
            ("Привет, Ваня!", "Пётр Тестов", "", "Ваня"),
            (
                "С днём рождения!\nЖелаю Дарье света.",
                "Иван Тестов",
                "Дарья Липова",
                "Дарье",
            ),
            (
                "С днём рождения, Липова!",
                "Иван Тестов",
                "Дарья Липова",
                "Липова",
            ),
            (
                "Дорогой Иван! С днём рождения!",
                "Иван Тестов",
                "Дарья Липова",
                "",
            ),
            (
                "Дорогой Ваня! С днём рождения!",
                "Иван Тестов",
                "Дарья Липова",
                "",
            ),
            ("Дарагі Іван!", "Иван Тестов", "", ""),
            ("Ивану: с днём рождения!", "Иван Тестов", "Дарья Липова", ""),
            ("Дорогая Ласточка!", "Иван Тестов", "Дарья Липова", ""),
            (
                "Добрый день! Меня зовут Анна.",
                "Иван Тестов",
                "Дарья Липова",
                "",
            ),
            (
                "Здравствуйте, меня зовут Анна.",
                "Иван Тестов",
                "Дарья Липова",
                "",
            ),
            ("Дорогая Анна! Она поёт.", "Анна Тестова", "Анна Липова", ""),
            (
                "Добрый день! Она поёт. Вера в лучшее.",
                "Иван Тестов",
                "Анна Липова",
                "",
            ),
            ("", "Иван Тестов", "Дарья Липова", ""),
        ] {
            let before = Some(before).filter(|name| !name.is_empty());
            let found = other_name_in(
                text,
                &sample::imprisoned("list-1", to, "2026-11-20"),
                before,
            );
            assert_eq!(found.as_deref().unwrap_or_default(), other, "{text} {to}");
        }
    }
}
