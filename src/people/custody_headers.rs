//! What columns and tables are called whose people are no longer held: «Дата выхода», "Wolny".
//!
//! The words are in `assets/people/custody_headers.ron`. A word for a column says nothing by itself:
//! what stands in its cell does.

use super::letters::{clean, plain};
use crate::limits::HEADER_BYTES;
use serde::Deserialize;
use std::collections::HashSet;
use std::sync::LazyLock;

const WORDS: &str = include_str!("../../assets/people/custody_headers.ron");

/// What a column says of the people in whose rows something stands under it.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Header {
    /// They are no longer held, or no longer there.
    Ends,
    /// Their sentence is over on that day.
    Term,
    /// They are still held, or alive.
    Holds,
    /// Where they are now.
    Whereabouts,
}

#[derive(Debug, Default, Deserialize)]
struct File {
    ends: Vec<String>,
    alone: Vec<String>,
    term: Vec<String>,
    holds: Vec<String>,
    place_now: Vec<String>,
    harmless: Vec<String>,
    still: Vec<String>,
    no: Vec<String>,
    titles: Vec<String>,
    before: Vec<String>,
}

/// Phrases, word by word.
#[derive(Debug, Default)]
struct Phrases {
    ends: Vec<Vec<String>>,
    alone: Vec<Vec<String>>,
    term: Vec<Vec<String>>,
    holds: Vec<Vec<String>>,
    place_now: Vec<Vec<String>>,
    harmless: Vec<Vec<String>>,
    still: Vec<Vec<String>>,
    no: Vec<Vec<String>>,
    titles: Vec<Vec<String>>,
    before: Vec<Vec<String>>,
    /// How the words begin that a cell with a value may begin with.
    begins: HashSet<String>,
}

static SHIPPED: LazyLock<Phrases> = LazyLock::new(|| {
    // A broken file is ruled out by a test.
    let file: File = ron::from_str(WORDS).unwrap_or_default();
    let phrases = |all: &[String]| all.iter().map(|phrase| words(phrase)).collect();
    let first = [&file.ends, &file.term, &file.before];
    let first = first.into_iter().flatten().flat_map(|phrase| words(phrase));
    Phrases {
        begins: first.map(|word| beginning(&word)).collect(),
        ends: phrases(&file.ends),
        alone: phrases(&file.alone),
        term: phrases(&file.term),
        holds: phrases(&file.holds),
        place_now: phrases(&file.place_now),
        harmless: phrases(&file.harmless),
        still: phrases(&file.still),
        no: phrases(&file.no),
        titles: phrases(&file.titles),
        before: phrases(&file.before),
    }
});

/// What a column of this header says; `None` for any other.
pub fn of_column(header: &str) -> Option<Header> {
    if header.len() > HEADER_BYTES {
        return None;
    }
    let words = without_harmless(words(&clean(header).0));
    let within = |all: &[Vec<String>]| all.iter().any(|phrase| stands_in(phrase, &words));
    let whole = |phrase: &Vec<String>| begins(phrase, &words) && phrase.len() == words.len();
    if within(&SHIPPED.term) {
        return Some(Header::Term);
    }
    if within(&SHIPPED.ends) || SHIPPED.alone.iter().any(whole) {
        return Some(Header::Ends);
    }
    let mut place_now = SHIPPED.place_now.iter();
    if place_now.any(|phrase| whole(phrase) || phrase.len() > 1 && stands_in(phrase, &words)) {
        return Some(Header::Whereabouts);
    }
    let still = |word: &&String| SHIPPED.still.iter().any(|still| still.contains(*word));
    let rest = words.get(words.iter().take_while(still).count()..)?;
    let holds = SHIPPED.holds.iter().any(|phrase| begins(phrase, rest));
    holds.then_some(Header::Holds)
}

/// Whether a cell is a plain no.
pub fn is_no(cell: &str) -> bool {
    let words = words(cell);
    !words.is_empty() && cell.len() <= CELL_BYTES && SHIPPED.no.contains(&words)
}

/// Whether a title or a heading says that the people below it are no longer held.
pub fn is_of_the_free(title: &str) -> bool {
    let words = words(&clean(title).0);
    let titles = SHIPPED.titles.iter();
    title.len() <= HEADER_BYTES && titles.clone().any(|phrase| stands_in(phrase, &words))
}

/// What follows where a cell begins like a header: `12.2025` in «Дата освобождения: 12.2025».
pub fn value_in_cell(cell: &str) -> Option<(Header, String)> {
    if cell.len() > CELL_BYTES {
        return None;
    }
    let first = cell
        .split(|c: char| !c.is_alphanumeric())
        .find(|w| !w.is_empty())?;
    // Most cells are nothing of the kind.
    if !SHIPPED.begins.contains(&beginning(&plain(first))) {
        return None;
    }
    let (text, _) = clean(cell);
    let digit = text.find(|c: char| c.is_ascii_digit());
    let (named, value) = match (text.split_once(':'), digit) {
        (Some((named, value)), _) => (named, value),
        (None, Some(digit)) => text.split_at_checked(digit)?,
        (None, None) => (text.as_str(), ""),
    };
    let all = words(named);
    let before = SHIPPED.before.iter().filter(|phrase| begins(phrase, &all));
    let before = before.map(Vec::len).max().unwrap_or(0);
    let rest = all.get(before..)?;
    let whole = |phrase: &&Vec<String>| begins(phrase, rest) && phrase.len() == rest.len();
    let header = match () {
        () if SHIPPED.ends.iter().any(|phrase| whole(&phrase)) => Header::Ends,
        () if SHIPPED.term.iter().any(|phrase| whole(&phrase)) => Header::Term,
        () => return None,
    };
    Some((header, value.trim().to_owned()))
}

/// A few letters of a word.
fn beginning(word: &str) -> String {
    word.chars().filter(|c| *c != '*').take(3).collect()
}

/// A longer cell is a story.
const CELL_BYTES: usize = 120;

/// The words of a text as they are compared.
fn words(text: &str) -> Vec<String> {
    let part = |c: char| !(c.is_alphanumeric() || c == '*' || "'’".contains(c));
    let words = text.split(part).filter(|word| !word.is_empty());
    words.map(plain).collect()
}

/// The words without those phrases that only hold a word for the end of custody.
fn without_harmless(mut words: Vec<String>) -> Vec<String> {
    for phrase in &SHIPPED.harmless {
        let at = (0..words.len()).find(|at| words.get(*at..).is_some_and(|w| begins(phrase, w)));
        if let Some(at) = at {
            words.drain(at..at + phrase.len());
        }
    }
    words
}

fn stands_in(phrase: &[String], words: &[String]) -> bool {
    (0..words.len()).any(|at| words.get(at..).is_some_and(|words| begins(phrase, words)))
}

fn begins(phrase: &[String], words: &[String]) -> bool {
    let same = |(part, word): (&String, &String)| match part.strip_suffix('*') {
        Some(stem) => word.starts_with(stem),
        None => part == word,
    };
    phrase.len() <= words.len() && phrase.iter().zip(words).all(same)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_file_is_whole() {
        let file: File = ron::from_str(WORDS).unwrap();
        let all = [
            file.ends,
            file.alone,
            file.term,
            file.holds,
            file.place_now,
            file.harmless,
            file.still,
            file.no,
            file.titles,
            file.before,
        ];
        for phrase in all.iter().flatten() {
            assert!(
                !words(phrase).is_empty() && phrase.trim() == phrase,
                "{phrase}"
            );
        }
    }

    #[test]
    fn headers_say_who_is_no_longer_held() {
        for (header, expected) in [
            ("Дата выхода", Some(Header::Ends)),
            ("Дата выхoда", Some(Header::Ends)),
            ("ОСВОБОЖДЁН", Some(Header::Ends)),
            ("Свободен", Some(Header::Ends)),
            ("УДО", Some(Header::Ends)),
            ("Wolny", Some(Header::Ends)),
            ("free", Some(Header::Ends)),
            ("Дзень выхаду", Some(Header::Ends)),
            ("Вийшла на волю", Some(Header::Ends)),
            ("Haftentlassung", Some(Header::Ends)),
            ("Entlassung am", Some(Header::Ends)),
            ("Laisvas", Some(Header::Ends)),
            ("Is vrij?", Some(Header::Ends)),
            ("parole date", Some(Header::Ends)),
            ("Условно-досрочное освобождение", Some(Header::Ends)),
            ("Дата смерти", Some(Header::Ends)),
            ("Переведён", Some(Header::Ends)),
            ("Конец срока", Some(Header::Term)),
            ("Haftende", Some(Header::Term)),
            ("Koniec kary", Some(Header::Term)),
            ("В тюрьме?", Some(Header::Holds)),
            ("Всё ещё сидит", Some(Header::Holds)),
            ("still in prison", Some(Header::Holds)),
            ("Żyje", Some(Header::Holds)),
            ("Libéré", Some(Header::Ends)),
            ("Libe\u{301}re\u{301}e le", Some(Header::Ends)),
            ("Libre", Some(Header::Ends)),
            ("Excarcelada", Some(Header::Ends)),
            ("Rilasciato", Some(Header::Ends)),
            ("Décédé", Some(Header::Ends)),
            ("Fallecido", Some(Header::Ends)),
            ("Deceduta", Some(Header::Ends)),
            ("Fin de peine", Some(Header::Term)),
            ("Aktywny", Some(Header::Holds)),
            ("active", Some(Header::Holds)),
            ("En prison", Some(Header::Holds)),
            ("Где сейчас", Some(Header::Whereabouts)),
            ("Где сейчас находится?", Some(Header::Whereabouts)),
            ("Where now", Some(Header::Whereabouts)),
            ("Gdzie teraz", Some(Header::Whereabouts)),
            ("Дзе цяпер", Some(Header::Whereabouts)),
            ("Возраст сейчас", None),
            ("Дата выхода статьи", None),
            ("Выход из партии", None),
            ("Texte libre", None),
            ("Campo libero", None),
            ("Письма в тюрьме", None),
            ("Дата ареста", None),
            ("Судья", None),
            ("Срок", None),
            ("Статья", None),
            ("Дата суда", None),
            ("Адвокат", None),
            ("Режим", None),
            ("free text", None),
            ("Freitext", None),
            ("Выходные данные", None),
            ("Penalty start date", None),
            ("Вольное поселение", None),
            ("№", None),
            ("", None),
        ] {
            assert_eq!(of_column(header), expected, "{header}");
        }
    }

    #[test]
    fn titles_name_the_people_below_them() {
        for (title, expected) in [
            ("Освобождённые в 2026 году", true),
            ("Бывшие политзаключённые", true),
            ("Вызваленыя палітвязні", true),
            ("Former political prisoners", true),
            ("Freigelassene", true),
            ("Zwolnieni w listopadzie", true),
            ("Buvę politiniai kaliniai", true),
            ("Overleden", true),
            ("Libérés", true),
            ("Liberados", true),
            ("Scarcerati", true),
            ("Exiled", true),
            ("Уже дома", true),
            ("Закончили срок", true),
            ("Отбыли срок", true),
            ("Отбывшие наказание", true),
            ("Вывезены из страны", true),
            ("Skazani, którzy wyszli", true),
            ("Вышли на свободу:", true),
            ("Как писать из-за границы", false),
            ("Liberté pour tous!", false),
            ("Свободу политзаключённым!", false),
            ("Комитет освобождения", false),
            ("Free Belarus: political prisoners", false),
            ("Список политзаключённых", false),
        ] {
            assert_eq!(is_of_the_free(title), expected, "{title}");
        }
    }

    #[test]
    fn a_cell_may_be_a_header_and_its_value() {
        for (cell, expected) in [
            ("Освобождение: 12.2025", Some((Header::Ends, "12.2025"))),
            ("Дата выхода 10.11.2026", Some((Header::Ends, "10.11.2026"))),
            ("УДО", Some((Header::Ends, ""))),
            (
                "Release date: 2025-12-01",
                Some((Header::Ends, "2025-12-01")),
            ),
            ("Конец срока: 2029", Some((Header::Term, "2029"))),
            ("освобождение от призыва", None),
            ("свобода слова", None),
            ("подал на УДО", None),
            ("смерть отца в 2025", None),
            ("", None),
        ] {
            let found = value_in_cell(cell);
            let found = found
                .as_ref()
                .map(|(header, value)| (*header, value.as_str()));
            assert_eq!(found, expected, "{cell}");
        }
    }
}
