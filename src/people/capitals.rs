//! Names that are written all in capitals or all small, as names are written.

use super::name_parts::{is_particle, makes_patronymic};
use crate::spelling::is_apostrophe;

/// The words of a name, each as names are written, where some are all in capitals or all are small.
pub(super) fn as_names(words: &[&str]) -> Vec<String> {
    let small = !words.iter().any(|word| word.contains(char::is_uppercase));
    let all_capital = words.iter().all(|word| !word.contains(char::is_lowercase));
    let last = words.len().saturating_sub(1);
    let written = words.iter().enumerate().map(|(at, word)| {
        let wrong = |part: &str| small || is_capital(part, all_capital) || is_turned(part);
        if !word.split_inclusive(is_hyphen).any(wrong) {
            return (*word).to_owned();
        }
        let within = at > 0 && at < last && is_particle(word);
        let is_small = within || at > 0 && makes_patronymic(word);
        match is_small && wrong(word) {
            true => word.to_lowercase(),
            false => by_part(word, wrong),
        }
    });
    written.collect()
}

/// Each half of a double name for itself.
fn by_part(word: &str, wrong: impl Fn(&str) -> bool) -> String {
    let parts = word.split_inclusive(is_hyphen);
    let parts = parts.map(|part| match wrong(part) {
        true if makes_patronymic(part.trim_end_matches(is_hyphen)) && part.len() < word.len() => {
            part.to_lowercase()
        }
        true => capitalised(part),
        false => part.to_owned(),
    });
    parts.collect()
}

fn is_hyphen(c: char) -> bool {
    "-‐‑–".contains(c)
}

/// Whether a word is all in capitals, and no initial.
fn is_capital(part: &str, all_capital: bool) -> bool {
    let letters: Vec<char> = part.chars().filter(|c| c.is_alphabetic()).collect();
    // «Тестов АВ»: two letters may be initials.
    let least = if all_capital { 2 } else { 3 };
    let capital = letters
        .iter()
        .all(|c| c.is_uppercase() || is_apostrophe(*c));
    letters.len() >= least && capital && !part.contains('.')
}

/// «тЕСТОВ»: the key for capitals was locked.
fn is_turned(part: &str) -> bool {
    let mut letters = part.chars().filter(|c| c.is_alphabetic());
    let first = letters.next().is_some_and(char::is_lowercase);
    let mut rest = 0;
    first && letters.inspect(|_| rest += 1).all(char::is_uppercase) && rest > 1
}

/// A word with one capital; a second one after the apostrophe of O’Neill, not after that of Мар’яна
/// or В’ячеслав.
fn capitalised(word: &str) -> String {
    let mut written = String::with_capacity(word.len());
    let mut letters = 0;
    let mut after_one = false;
    for letter in word.to_lowercase().chars() {
        if is_apostrophe(letter) {
            after_one = letters == 1;
            written.push(letter);
            continue;
        }
        let capital =
            letters == 0 || after_one && !"яюєїеёі".contains(letter) && !letter.is_ascii();
        let capital = capital || after_one && written.starts_with(['O', 'D', 'L']);
        after_one = false;
        letters += usize::from(letter.is_alphabetic());
        match capital {
            true => written.extend(letter.to_uppercase()),
            false => written.push(letter),
        }
    }
    written
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_name_has_one_capital_a_word() {
        for (name, expected) in [
            ("ТЕСТЁВ ПЁТР ЮРЬЕВИЧ", "Тестёв Пётр Юрьевич"),
            ("тестёв пётр юрьевич", "Тестёв Пётр Юрьевич"),
            ("ТЕСТОВ Пётр", "Тестов Пётр"),
            ("тЕСТОВ пЁТР", "Тестов Пётр"),
            ("МАР’ЯНА ДЗЯМ’ЯНЧУК", "Мар’яна Дзям’янчук"),
            ("мар’яна дзям’янчук", "Мар’яна Дзям’янчук"),
            ("В’ЯЧЕСЛАВ Д’ЯЧЕНКО", "В’ячеслав Д’яченко"),
            ("ШАРЛЬ Д’АРТАНЬЯН", "Шарль Д’Артаньян"),
            ("SHANE O’NEILL", "Shane O’Neill"),
            ("MÜLLER-TESTOWA ANNA", "Müller-Testowa Anna"),
            ("ИВАНОВ-ПЕТРОВ ИВАН", "Иванов-Петров Иван"),
            ("ТЕСТОВ РАШАД ЮСУФ ОГЛЫ", "Тестов Рашад Юсуф оглы"),
            ("ТЕСТОВ РАШАД ЮСУФ-ОГЛЫ", "Тестов Рашад Юсуф-оглы"),
            ("АННА ФОН ТЕСТ", "Анна фон Тест"),
            ("JAN VAN DER TEST", "Jan van der Test"),
            ("жан де тест", "Жан де Тест"),
            ("ЯН ТЕСТОВ", "Ян Тестов"),
            ("Т. И. ТЕСТОВ", "Т. И. Тестов"),
            ("И.И. ТЕСТОВ", "И.И. Тестов"),
            ("Тестов АВ", "Тестов АВ"),
            ("Shane McTest", "Shane McTest"),
            ("Анна Тестова", "Анна Тестова"),
        ] {
            let words: Vec<&str> = name.split(' ').collect();
            assert_eq!(as_names(&words).join(" "), expected);
        }
    }
}
