//! Invisible characters, and letters that look like others.
//!
//! By hand: the confusables of `unicode-security` join whole alphabets; here only a Latin letter
//! within a Cyrillic word is one, and what was meant is needed.

use crate::facility::CardLanguage;
use crate::person::Names;
use crate::spelling::is_apostrophe;
use unicode_normalization::UnicodeNormalization;
use unicode_normalization::char::is_combining_mark;

/// A text in NFC, without hidden characters and doubled blanks; and whether there were any
/// hidden ones. Accents without a letter below them are no text.
pub fn clean(text: &str) -> (String, bool) {
    // Most texts: letters and signs that are seen and that no other can join.
    let trimmed = text.trim_matches(' ');
    if text.chars().all(is_usual) && !trimmed.contains("  ") {
        return (trimmed.to_owned(), false);
    }
    let mut hidden = false;
    let visible: String = text
        .nfc()
        .filter_map(|character| match character {
            '\u{a0}' | '\u{202f}' | '\u{2007}' => {
                hidden = true;
                Some(' ')
            }
            _ if is_hidden(character) => {
                hidden = true;
                None
            }
            other => Some(other),
        })
        .collect();
    let words: Vec<&str> = visible.split_whitespace().collect();
    let shown = |c: char| !is_combining_mark(c);
    match words.iter().any(|word| word.contains(shown)) {
        true => (words.join(" "), hidden),
        false => (String::new(), hidden || !words.is_empty()),
    }
}

/// Whether a character is one of ASCII or of Russian and Belarusian, or a sign that texts in them
/// have: each is a whole one by itself, so that nothing is put together out of them.
fn is_usual(character: char) -> bool {
    matches!(character,
        ' '..='~' | 'А'..='я' | 'Ё' | 'ё' | 'І' | 'і' | 'Ў' | 'ў' | '№' | '’' | '–' | '—' | '«' | '»')
}

/// Zero-width and direction marks, the byte order mark, the soft hyphen, control characters, and
/// letters that are drawn as nothing: the fillers of Hangul, Khmer and Braille.
pub fn is_hidden(character: char) -> bool {
    let blank = matches!(character, '\n' | '\r' | '\t');
    matches!(character,
        '\u{ad}' | '\u{34f}' | '\u{61c}' | '\u{115f}' | '\u{1160}' | '\u{17b4}' | '\u{17b5}'
        | '\u{180b}'..='\u{180f}' | '\u{200b}'..='\u{200f}' | '\u{2028}'..='\u{202e}'
        | '\u{2060}'..='\u{206f}' | '\u{2800}' | '\u{3164}' | '\u{fe00}'..='\u{fe0f}'
        | '\u{feff}' | '\u{ffa0}' | '\u{fff9}'..='\u{fffb}' | '\u{e0000}'..='\u{e01ef}')
        || (character.is_control() && !blank)
}

/// A Latin letter within a Cyrillic word, or the other way round.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Lookalike {
    /// Which character of the text, counted from 0.
    pub at: usize,
    /// The letter that stands there.
    pub letter: char,
    /// The letter that is meant.
    pub meant: char,
}

/// Letters of the other alphabet in words that are otherwise Cyrillic: А/A, о/o, с/c. A word all
/// of look-alikes («Осе») is left alone, unless its neighbours are Cyrillic.
pub fn lookalikes(text: &str) -> Vec<Lookalike> {
    let cyrillic = text
        .chars()
        .any(|c| is_cyrillic(c) && latin_twin(c).is_none());
    let mut found = Vec::new();
    let mut at = 0;
    for word in text.split_inclusive(|c: char| !c.is_alphabetic()) {
        let pure_latin = word
            .chars()
            .any(|c| c.is_ascii_alphabetic() && cyrillic_twin(c).is_none());
        let own = word.chars().any(is_cyrillic);
        for letter in word.chars() {
            if let Some(meant) = cyrillic_twin(letter)
                && (own || cyrillic)
                && !pure_latin
            {
                found.push(Lookalike { at, letter, meant });
            }
            at += 1;
        }
    }
    found
}

/// The text with the letters that are meant: the one-click fix.
pub fn without_lookalikes(text: &str) -> String {
    let mut letters: Vec<char> = text.chars().collect();
    for Lookalike { at, meant, .. } in lookalikes(text) {
        if let Some(letter) = letters.get_mut(at) {
            *letter = meant;
        }
    }
    letters.into_iter().collect()
}

/// A word in one alphabet: that of the letters which look like no other. A word all of look-alikes
/// stays as it is.
pub fn in_one_alphabet(word: &str) -> String {
    if !is_mixed(word) {
        return word.to_owned();
    }
    match (has_only_latin(word), has_only_cyrillic(word)) {
        (true, false) => in_twins(word, latin_twin),
        (false, true) => in_twins(word, |letter| {
            let marked = MARKED.iter().find(|(latin, _)| *latin == letter);
            let marked = marked.map(|(_, cyrillic)| *cyrillic);
            marked.or_else(|| cyrillic_twin(letter))
        }),
        _ => word.to_owned(),
    }
}

/// Every word of a name in one alphabet. A word of both, all of look-alikes, is in that of its
/// neighbours where they have but one; one all of look-alikes of one alphabet stays as it is.
pub fn words_in_one_alphabet(name: &str) -> String {
    if !is_mixed(name) {
        return name.to_owned();
    }
    let is_end = |c: char| !c.is_alphabetic() && !is_apostrophe(c) && !"-‐‑–".contains(c);
    let words: Vec<String> = name.split_inclusive(is_end).map(in_one_alphabet).collect();
    let (latin, cyrillic) = (has_only_latin(name), has_only_cyrillic(name));
    let words = words.into_iter().map(|word| match (latin, cyrillic) {
        (false, true) if is_mixed(&word) => in_twins(&word, cyrillic_twin),
        (true, false) if is_mixed(&word) => in_twins(&word, latin_twin),
        _ => word,
    });
    words.collect()
}

/// Whether a word has letters of two alphabets.
pub fn is_mixed(word: &str) -> bool {
    let other = |c: char| !is_cyrillic(c) && c.is_alphabetic() && !is_apostrophe(c);
    !word.is_ascii() && word.contains(other) && word.contains(is_cyrillic)
}

/// A word with Latin letters, all of which have Cyrillic twins, in those.
pub(crate) fn cyrillic_twins(word: &str) -> Option<String> {
    let letters = word.chars();
    let twins = letters.map(|c| cyrillic_twin(c).or(is_cyrillic(c).then_some(c)));
    let twins: Option<String> = twins.collect();
    twins.filter(|twins| twins != word)
}

fn in_twins(word: &str, twin: impl Fn(char) -> Option<char>) -> String {
    word.chars().map(|c| twin(c).unwrap_or(c)).collect()
}

/// Whether a letter of a text is Latin and looks like no Cyrillic one.
fn has_only_latin(text: &str) -> bool {
    let marked = |c: char| MARKED.iter().any(|(latin, _)| *latin == c);
    let own = |c: char| c.is_alphabetic() && !is_cyrillic(c) && !is_apostrophe(c) && !marked(c);
    text.chars().any(|c| own(c) && cyrillic_twin(c).is_none())
}

/// Whether a letter of a text is Cyrillic and looks like no Latin one.
fn has_only_cyrillic(text: &str) -> bool {
    text.chars()
        .any(|c| is_cyrillic(c) && latin_twin(c).is_none())
}

/// A word as it is compared: small, of one alphabet, with е for ё.
pub(crate) fn plain(word: &str) -> String {
    let small = in_one_alphabet(word).to_lowercase();
    match small.contains('ё') {
        true => small.replace('ё', "е"),
        false => small,
    }
}

/// How many letters in somebody's Cyrillic names only look right.
pub fn lookalikes_in(names: &Names) -> usize {
    let mut names = names.clone();
    let all = cyrillic_forms(&mut names).into_iter().flatten();
    all.map(|name| lookalikes(name).len()).sum()
}

/// Puts the letters in all Cyrillic names right.
pub fn replace_lookalikes(names: &mut Names) {
    for name in cyrillic_forms(names).into_iter().flatten() {
        *name = without_lookalikes(name);
    }
}

fn cyrillic_forms(names: &mut Names) -> [Option<&mut String>; 5] {
    [
        names.ru.as_mut(),
        names.be.as_mut(),
        names.official.as_mut(),
        names.patronymic.as_mut(),
        names.dative.as_mut(),
    ]
}

/// Whether most letters of a text are Cyrillic.
pub fn is_cyrillic_text(text: &str) -> bool {
    let letters = text.chars().filter(|c| c.is_alphabetic());
    let (cyrillic, other): (Vec<char>, Vec<char>) = letters.partition(|c| is_cyrillic(*c));
    cyrillic.len() > other.len()
}

/// Whether a Cyrillic text is Russian or Belarusian, by its letters; Russian where they do not
/// tell, `None` for a text in other letters.
pub fn language_of(text: &str) -> Option<CardLanguage> {
    is_cyrillic_text(text).then_some(match balance(text) {
        1.. => CardLanguage::Belarusian,
        _ => CardLanguage::Russian,
    })
}

/// How many more letters of a text are only Belarusian than only Russian.
pub(crate) fn balance(text: &str) -> i32 {
    let letters = text.chars().flat_map(char::to_lowercase);
    letters
        .map(|c| match c {
            'і' | 'ў' | '’' => 1,
            'и' | 'щ' | 'ъ' => -1,
            _ => 0,
        })
        .sum()
}

/// Whether a letter is Cyrillic.
pub fn is_cyrillic(letter: char) -> bool {
    ('\u{400}'..='\u{52f}').contains(&letter)
}

/// Latin letters and the Cyrillic ones that look the same.
const TWINS: [(char, char); 21] = [
    ('A', 'А'),
    ('B', 'В'),
    ('C', 'С'),
    ('E', 'Е'),
    ('H', 'Н'),
    ('I', 'І'),
    ('K', 'К'),
    ('M', 'М'),
    ('O', 'О'),
    ('P', 'Р'),
    ('T', 'Т'),
    ('X', 'Х'),
    ('Y', 'У'),
    ('a', 'а'),
    ('c', 'с'),
    ('e', 'е'),
    ('i', 'і'),
    ('o', 'о'),
    ('p', 'р'),
    ('x', 'х'),
    ('y', 'у'),
];

/// Latin letters with marks that stand for Cyrillic ones within Cyrillic words alone.
const MARKED: [(char, char); 4] = [('ë', 'ё'), ('Ë', 'Ё'), ('ï', 'ї'), ('Ï', 'Ї')];

fn cyrillic_twin(letter: char) -> Option<char> {
    let found = TWINS.iter().find(|(latin, _)| *latin == letter);
    found.map(|(_, cyrillic)| *cyrillic)
}

fn latin_twin(letter: char) -> Option<char> {
    let found = TWINS.iter().find(|(_, cyrillic)| *cyrillic == letter);
    found.map(|(latin, _)| *latin)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn hidden_characters_are_removed_and_reported() {
        for (text, expected, hidden) in [
            ("Мария Колесникова", "Мария Колесникова", false),
            ("  Мария \n Колесникова ", "Мария Колесникова", false),
            ("Мария\u{a0}\u{200b} Колесникова", "Мария Колесникова", true),
            ("\u{202e}Мария\u{2069}", "Мария", true),
            ("Маи\u{306}я", "Майя", false),
            ("Мари\u{ad}я\u{3164}", "Мария", true),
            ("Даря\u{301}", "Даря\u{301}", false),
            ("\u{2800}\u{2800} \u{3164}", "", true),
            ("\u{115f}\u{1160}\u{ffa0}", "", true),
            ("\u{301} \u{20dd}", "", true),
            ("\u{200b}\u{feff}", "", true),
            (" \u{a0} ", "", true),
            ("  ", "", false),
        ] {
            assert_eq!(clean(text), (expected.to_owned(), hidden), "{text:?}");
        }
    }

    #[test]
    fn a_language_is_recognised_by_its_letters() {
        for (text, language) in [
            ("ул. Новая, г. Минск", Some(CardLanguage::Russian)),
            ("вул. Савецкая, г. Мінск", Some(CardLanguage::Belarusian)),
            ("г. Орша", Some(CardLanguage::Russian)),
            ("ul. Novaya, Minsk", None),
            ("", None),
        ] {
            assert_eq!(language_of(text), language, "{text}");
        }
    }

    #[test]
    fn a_word_of_a_name_has_one_alphabet() {
        for (name, expected) in [
            ("Сяргeй Bераб’ёў", "Сяргей Вераб’ёў"),
            ("Haталля Tecтaвa", "Наталля Тестава"),
            ("Сeмëн TЕСТОВ-Пpобин", "Семён ТЕСТОВ-Пробин"),
            ("Марʼяна Пpобина", "Марʼяна Пробина"),
            ("Рavel Тestau", "Pavel Testau"),
            ("Иван Coсo", "Иван Сосо"),
            ("Ivan Coсo", "Ivan Coco"),
            ("Иван COPA", "Иван COPA"),
            ("Иван COPA-Тестов", "Иван СОРА-Тестов"),
            ("COPA", "COPA"),
            ("Coсo", "Coсo"),
            ("Tesтов Иван", "Tesтов Иван"),
            ("Noël Zoé", "Noël Zoé"),
        ] {
            assert_eq!(words_in_one_alphabet(name), expected, "{name}");
        }
        assert!(is_mixed("Coсo") && is_mixed("Tesтов") && !is_mixed("Марʼяна"));
    }

    #[test]
    fn a_latin_letter_in_a_cyrillic_name_is_found_and_mended() {
        for (text, count, expected) in [
            ("Мария Липова", 0, "Мария Липова"),
            ("Maрия Липoва", 3, "Мария Липова"),
            ("Cнегирёв", 1, "Снегирёв"),
            ("Maria Lipova", 0, "Maria Lipova"),
            ("Maria Липова", 0, "Maria Липова"),
            ("Ася Coco", 4, "Ася Сосо"),
            ("", 0, ""),
        ] {
            assert_eq!(lookalikes(text).len(), count, "{text}");
            assert_eq!(without_lookalikes(text), expected, "{text}");
        }
    }
}
