//! One name in many spellings: the folded key of the search, and Latin letters for the eye.
//!
//! By hand: crates that fold case or romanise know letters, not that Бяляцкі, Беляцкий and
//! Bjaljazki are one man.

use unicode_normalization::UnicodeNormalization;

/// The apostrophe that is printed, of all that are typed.
pub const APOSTROPHE: char = '’';

/// Whether a sign is typed where a name has an apostrophe.
pub fn is_apostrophe(sign: char) -> bool {
    matches!(
        sign,
        '\'' | '’' | 'ʼ' | '‘' | '‛' | '´' | '`' | '′' | '″' | 'ʹ' | 'ʻ' | 'ʾ' | 'ˈ' | '＇'
    )
}

/// A text with the one apostrophe.
pub fn with_one_apostrophe(text: &str) -> String {
    text.replace(is_apostrophe, "’")
}

/// The one spelling under which Бяляцкі, Беляцкий, Bialiatski, Bjaljazki and Beliatsky meet.
///
/// Small Latin letters; sounds that the languages and their Latin spellings write in different
/// ways fall together: е, ё, я, а, о · и, і, ы, й · г, х, h · в, ў, у, w · all of с, з, ц, ч, ш, ж.
/// Digits stay; everything else is a blank.
pub fn fold(text: &str) -> String {
    let mut folded = String::with_capacity(text.len());
    for letter in text.nfd().flat_map(char::to_lowercase) {
        for sound in sounds(letter).chars() {
            push(&mut folded, sound);
        }
    }
    folded
}

/// Adds a sound, unless it melts into the one before it.
fn push(folded: &mut String, sound: char) {
    let last = folded.chars().next_back();
    match (last, sound) {
        // Doubled, or a hiss after a hiss: ts, sh, shch, zh, cz.
        (Some(last), _) if last == sound && !sound.is_ascii_digit() => {}
        // t and d before a hiss are part of it: ts, tsch, дз, дж.
        (Some('t'), 's') => {
            folded.pop();
            push(folded, 's');
        }
        // The h of sh, ch, zh; kh is one sound with h.
        (Some('s'), 'h') => {}
        (Some('k'), 'h') => {
            folded.pop();
            push(folded, 'h');
        }
        // A glide before a vowel: ia, ja, ya, io, iu.
        (Some('i'), 'a' | 'v') => {
            folded.pop();
            push(folded, sound);
        }
        _ => folded.push(sound),
    }
}

/// The sounds of one letter; accents, soft signs and apostrophes have none.
fn sounds(letter: char) -> &'static str {
    match letter {
        'а' | 'я' | 'е' | 'э' | 'о' | 'є' | 'a' | 'e' | 'o' => "a",
        'и' | 'і' | 'ы' | 'ї' | 'i' | 'j' | 'y' => "i",
        'у' | 'ю' | 'в' | 'u' | 'v' | 'w' => "v",
        'б' | 'b' => "b",
        'г' | 'ґ' | 'х' | 'g' | 'h' => "h",
        'д' | 'd' => "d",
        'к' | 'k' | 'q' => "k",
        'л' | 'l' | 'ł' => "l",
        'м' | 'm' => "m",
        'н' | 'n' => "n",
        'п' | 'p' => "p",
        'р' | 'r' => "r",
        'т' | 't' => "t",
        'ф' | 'f' => "f",
        'x' => "ks",
        'с' | 'з' | 'ц' | 'ч' | 'ш' | 'щ' | 'ж' | 's' | 'z' | 'c' => "s",
        '0' => "0",
        '1' => "1",
        '2' => "2",
        '3' => "3",
        '4' => "4",
        '5' => "5",
        '6' => "6",
        '7' => "7",
        '8' => "8",
        '9' => "9",
        'ь' | 'ъ' | '\u{300}'..='\u{36f}' => "",
        _ if is_apostrophe(letter) => "",
        _ => " ",
    }
}

/// A key out of a name and what tells people of that name apart: `мария-липова-1990`.
pub fn slug(name: &str, besides: &str) -> String {
    let letters = |c: char| if c.is_alphanumeric() { c } else { '-' };
    format!("{name} {}", besides.trim())
        .trim_end()
        .to_lowercase()
        .chars()
        .map(letters)
        .collect()
}

/// A name in Latin letters as an English reader would say it, for the eye: Darya Nezabudkina.
///
/// Computed, and so only ever shown beside the Cyrillic name, never printed as an address.
pub fn latin(cyrillic: &str) -> String {
    let belarusian = cyrillic.contains(['і', 'І', 'ў', 'Ў']);
    cyrillic
        .split_inclusive(|c: char| !c.is_alphabetic())
        .map(|word| latin_word(word, belarusian))
        .collect()
}

fn latin_word(word: &str, belarusian: bool) -> String {
    let mut latin = String::with_capacity(word.len());
    let mut before: Option<char> = None;
    let letters = || word.chars().filter(|c| c.is_alphabetic());
    let all_capital = letters().nth(1).is_some() && letters().all(char::is_uppercase);
    // «-ий» ends in a plain y, as «-ый» does.
    let spelled = word.replace("ий", "ый").replace("ИЙ", "ЫЙ");
    for letter in spelled.chars() {
        let small = letter.to_lowercase().next().unwrap_or(letter);
        let written = latin_letter(small, before, belarusian);
        match written {
            Some(written) if all_capital => latin.push_str(&written.to_uppercase()),
            Some(written) if letter.is_uppercase() => {
                let mut letters = written.chars();
                latin.extend(letters.next().into_iter().flat_map(char::to_uppercase));
                latin.push_str(letters.as_str());
            }
            Some(written) => latin.push_str(written),
            None => latin.push(letter),
        }
        before = Some(small);
    }
    latin
}

fn latin_letter(letter: char, before: Option<char>, belarusian: bool) -> Option<&'static str> {
    let after_vowel = before.is_none_or(|c| is_apostrophe(c) || "аеёиіоуыэюяьъў".contains(c));
    Some(match letter {
        'а' => "a",
        'б' => "b",
        'в' => "v",
        'г' if belarusian => "h",
        'г' => "g",
        'д' => "d",
        'е' if after_vowel && before != Some('и') => "ye",
        'е' => "e",
        'ё' if matches!(before, Some('ж' | 'ш' | 'ч' | 'щ')) => "o",
        'ё' => "yo",
        'ж' => "zh",
        'з' => "z",
        'и' | 'і' => "i",
        'й' if before == Some('ы') => "",
        'й' => "y",
        'к' => "k",
        'л' => "l",
        'м' => "m",
        'н' => "n",
        'о' => "o",
        'п' => "p",
        'р' => "r",
        'с' => "s",
        'т' => "t",
        'у' | 'ў' => "u",
        'ф' => "f",
        'х' => "kh",
        'ц' => "ts",
        'ч' => "ch",
        'ш' => "sh",
        'щ' => "shch",
        'ъ' | 'ь' => "",
        _ if is_apostrophe(letter) => "",
        'ы' => "y",
        'э' => "e",
        'ю' => "yu",
        'я' => "ya",
        _ => return None,
    })
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn names_in_latin_letters() {
        for (cyrillic, expected) in [
            ("Дарья Незабудкина", "Darya Nezabudkina"),
            ("Иван Берёзкин", "Ivan Beryozkin"),
            ("Юрий Рябинин", "Yury Ryabinin"),
            ("Виктор Снегирёв", "Viktor Snegiryov"),
            ("Тимофей Липов", "Timofey Lipov"),
            ("Евгений Соловьёв-Щукин", "Yevgeny Solovyov-Shchukin"),
            ("Алег Рабінін", "Aleh Rabinin"),
            ("Ян Жураўлікаў", "Yan Zhuraulikau"),
            ("Maryia Kalesnikava", "Maryia Kalesnikava"),
            ("ПЁТР ТЕСТЁВ", "PYOTR TESTYOV"),
            ("ЮРИЙ ЩУКИН", "YURY SHCHUKIN"),
            ("Я. Тестов", "Ya. Testov"),
            ("Мар’яна Дзям’янчук", "Maryana Dzyamyanchuk"),
            ("Мар`яна Дзям´янчук", "Maryana Dzyamyanchuk"),
            ("Мар'яна Дзямʼянчук", "Maryana Dzyamyanchuk"),
        ] {
            assert_eq!(latin(cyrillic), expected);
        }
    }

    #[test]
    fn spellings_meet() {
        for spellings in [
            &[
                "Бяляцкі",
                "Беляцкий",
                "Bialiatski",
                "Bjaljazki",
                "Beliatsky",
                "Białacki",
            ][..],
            &["Мария", "Марыя", "Maryia", "Maria", "Marija"],
            &["Генадзь", "Henadz", "Gienadź"],
            &["Пётр", "Петр", "Piotr", "Petr"],
            &[
                "Шкловский",
                "Шклоўскі",
                "Shklouski",
                "Szkłowski",
                "Schklowski",
            ],
            &["Хаецкий", "Хаецкі", "Khayetsky", "Hajecki"],
            &[
                "Дзям’янчук",
                "Дзям'янчук",
                "Дзямʼянчук",
                "Дзям´янчук",
                "Дзям`янчук",
                "Дзям‘янчук",
                "Дзям′янчук",
                "Дзям″янчук",
                "Дзямъянчук",
            ],
        ] {
            let folded: Vec<String> = spellings.iter().map(|s| fold(s)).collect();
            assert!(folded.iter().all(|key| *key == folded[0]), "{folded:?}");
        }
    }
}
