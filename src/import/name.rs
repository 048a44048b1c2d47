//! Whether the cell of a name holds one person's name and nothing else: «Иван Тестов †»,
//! «Анна (вышла)» and «Иван и Пётр» do not.

use super::profile::{Profile, StatusWord};
use crate::people::custody_words;
use crate::people::letters::plain;

/// Whether a cell is one name, whole or in part. What else stands there is not understood.
pub(super) fn is_clear(cell: &str, profile: &Profile) -> bool {
    // «Липова2»: a list that numbers namesakes.
    let numbered: Vec<String> = cell
        .split(' ')
        .map(|word| {
            let bare = word.trim_end_matches(|c: char| c.is_ascii_digit());
            let is_word = bare.chars().any(char::is_alphabetic);
            if is_word { bare } else { word }.to_owned()
        })
        .collect();
    let cell = numbered.join(" ");
    let cell = cell.as_str();
    let letters = |c: char| c.is_alphabetic() || c == ' ' || is_mark(c);
    if !cell.chars().any(char::is_alphabetic) || !cell.chars().all(letters) {
        return false;
    }
    if custody_words::find(cell).is_some() {
        return false;
    }
    let words: Vec<&str> = cell
        .split(|c: char| !c.is_alphabetic() && !"-‐‑'’ʼ`´\u{301}".contains(c))
        .filter(|word| !word.is_empty())
        .collect();
    // A list may write every name small; a single small word among others is no name.
    let capital = |word: &str| word.chars().any(char::is_uppercase);
    let any_capital = words.iter().any(|word| capital(word));
    words.iter().all(|word| {
        let small = plain(word);
        let known = profile.is_name_word(&small);
        let of_custody = !known && !could_be_latin_name(word) && ends_custody(&small, profile);
        !of_custody
            && (is_initial(word, cell) || !profile.is_not_one_name(&small))
            && (known || capital(word) || !any_capital || word.chars().count() == 1)
    })
}

/// «И. И. Тестов»: a letter with a point is no word for "and".
fn is_initial(word: &str, cell: &str) -> bool {
    word.chars().count() == 1 && cell.contains(&format!("{word}."))
}

/// What stands in names beside letters.
fn is_mark(c: char) -> bool {
    "-‐‑–'’ʼ`´.,\u{301}\u{306}\u{308}\u{a0}".contains(c)
}

fn ends_custody(word: &str, profile: &Profile) -> bool {
    matches!(
        profile.status(word),
        Some(StatusWord::Former | StatusWord::Died)
    )
}

/// Frei and Vrij are family names.
fn could_be_latin_name(word: &str) -> bool {
    word.starts_with(|c: char| c.is_uppercase() && c.is_ascii())
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::import::profile::Profiles;

    #[test]
    fn what_is_no_name_is_not_clear() {
        let profiles = Profiles::shipped().unwrap();
        for (cell, expected) in [
            ("Иван Тестов", true),
            ("ИВАН ТЕСТОВ", true),
            ("иван тестов", true),
            ("гр. Иван Тестов", true),
            ("И. И. Тестов", true),
            ("И.И. Тестов", true),
            ("Тестов, Иван", true),
            ("Тестов Иван Петрович", true),
            ("Анна-Мария Тестова-Пробина", true),
            ("Дар'я Тестава", true),
            ("Дар’я Незабудкіна", true),
            ("Jan van der Test", true),
            ("Anna Frei", true),
            ("Мамед Тестов оглы", true),
            ("Žalgirė Łąćka-Übung", true),
            ("Анна Тестова2", true),
            ("Анна Тестова 2025", false),
            ("-1 Тестов", false),
            ("Тестов -2", false),
            ("Иван Тестов (освобождён)", false),
            ("Иван Тестов †", false),
            ("Иван Тестов (умер)", false),
            ("Иван Тестов — на воле", false),
            ("Иван Тестов - на воле", false),
            ("Иван Тестов (RELEASED)", false),
            ("Иван Тестов RELEASED", false),
            ("Иван Тестов, освобожден 10.11.2026", false),
            ("Иван Тестов [deceased]", false),
            ("Иван Тестов (помилован)", false),
            ("(не писать) Иван Тестов", false),
            ("вышла Анна Тестова", false),
            ("ВЫШЛА АННА ТЕСТОВА", false),
            ("Иван Тестов (1980–2025)", false),
            ("Иван Тестов дома", false),
            ("Иван Тестов?", false),
            ("???", false),
            ("-", false),
            ("Иван Тестов и Пётр Пробин", false),
            ("Іван Тэстаў і Пётр Пробін", false),
            ("Ivan Testov and Piotr Probin", false),
            ("Иван Тестов / Пётр Пробин", false),
            ("семья Тестовых", false),
            ("Семья Тестовых", false),
        ] {
            assert_eq!(is_clear(cell, profiles.any()), expected, "{cell}");
        }
    }
}
