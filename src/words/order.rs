//! The sort order of texts: by the letters of an alphabet and by whole numbers.
//!
//! By hand: ICU's collator sorts by one language at a time, and a list holds several.

use super::UiLanguage;
use unicode_normalization::UnicodeNormalization;

/// The Cyrillic letters of Belarusian, Russian and Ukrainian, each language's in its own order.
const CYRILLIC: &str = "абвгґдеёєжзиіїйклмнопрстуўфхцчшщъыьэюя";

/// What texts are sorted by: blanks before numbers, numbers before letters.
#[derive(Debug, Clone, PartialEq, Eq, PartialOrd, Ord)]
pub struct Order(Vec<Sign>);

#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord)]
enum Sign {
    Blank,
    Number(u64),
    Latin { letter: char, marked: bool },
    Cyrillic(usize),
    Other(char),
}

impl UiLanguage {
    /// The sort key of a text: «ИК №4» before «ИК №15», Österreich beside Oslo, Šiauliai
    /// after the plain S where the alphabet has that letter.
    pub fn order(self, text: &str) -> Order {
        let mut signs: Vec<Sign> = Vec::with_capacity(text.len());
        for letter in text.nfc().flat_map(char::to_lowercase) {
            let sign = self.sign(letter);
            match (signs.last_mut(), sign) {
                (Some(Sign::Number(number)), Sign::Number(digit)) => {
                    *number = number.saturating_mul(10).saturating_add(digit);
                }
                (Some(Sign::Blank), Sign::Blank) => {}
                _ => signs.push(sign),
            }
        }
        Order(signs)
    }

    fn sign(self, letter: char) -> Sign {
        if let Some(digit) = letter.to_digit(10) {
            return Sign::Number(digit.into());
        }
        if let Some(at) = CYRILLIC.chars().position(|own| own == letter) {
            return Sign::Cyrillic(at);
        }
        if !letter.is_alphabetic() {
            return Sign::Blank;
        }
        let own_letters = matches!(self, Self::Polish | Self::Lithuanian);
        let plain = match letter {
            'ł' => 'l',
            'ß' => 's',
            'y' if self == Self::Lithuanian => 'i',
            other => std::iter::once(other).nfd().next().unwrap_or(other),
        };
        if plain.is_ascii_alphabetic() {
            let marked = own_letters && plain != letter;
            return Sign::Latin {
                letter: plain,
                marked,
            };
        }
        Sign::Other(letter)
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn words_stand_where_a_reader_looks_for_them() {
        for (ui_language, sorted) in [
            (
                UiLanguage::English,
                &["Austria", "belgium", "Czechia", "the United States"][..],
            ),
            (
                UiLanguage::German,
                &["Dänemark", "Deutschland", "Österreich", "Polen"],
            ),
            (
                UiLanguage::Polish,
                &["Litwa", "Łotwa", "Niemcy", "Szwecja", "Świdnica", "Ukraina"],
            ),
            (
                UiLanguage::Lithuanian,
                &["Suomija", "Šiauliai", "Ukraina", "Zarasai", "Žagarė"],
            ),
            (
                UiLanguage::Russian,
                &["Ельск", "Ёлкино", "Жодино", "Йога", "Канада"],
            ),
            (
                UiLanguage::Belarusian,
                &[
                    "Ельск",
                    "Жодзіна",
                    "Ірландыя",
                    "Канада",
                    "Уздым",
                    "Ўзор",
                    "Францыя",
                ],
            ),
            (
                UiLanguage::Ukrainian,
                &["Грузія", "Ґданськ", "Естонія", "Ірландія", "Канада"],
            ),
            (
                UiLanguage::English,
                &[
                    "ИК №2, Бобруйск",
                    "ИК №4, Гомель",
                    "ИК №15, Могилёв",
                    "СИЗО №1",
                    "Тюрьма №8",
                ],
            ),
        ] {
            let mut words: Vec<&str> = sorted.iter().rev().copied().collect();
            words.sort_by_cached_key(|word| ui_language.order(word));
            assert_eq!(words, sorted, "{}", ui_language.code());
        }
    }
}
