//! The plural form for a number.
//!
//! By hand, since `intl_pluralrules` 7.0.2, which Fluent would ask, gives 22 the form of 5 in
//! Belarusian and Lithuanian. Source: Unicode CLDR 45, plural rules for whole numbers.

use super::UiLanguage;

/// The CLDR category of a whole number: `one`, `few`, `many` or `other`.
pub(super) fn category(ui_language: UiLanguage, number: u64) -> &'static str {
    let (last, last_two) = (number % 10, number % 100);
    let teens = (11..=19).contains(&last_two);
    let few = (2..=4).contains(&last) && !(12..=14).contains(&last_two);
    match ui_language {
        UiLanguage::English | UiLanguage::German | UiLanguage::Dutch => match number {
            1 => "one",
            _ => "other",
        },
        UiLanguage::Polish => match number {
            1 => "one",
            _ if few => "few",
            _ => "many",
        },
        UiLanguage::Russian | UiLanguage::Belarusian | UiLanguage::Ukrainian => match last {
            1 if last_two != 11 => "one",
            _ if few => "few",
            _ => "many",
        },
        UiLanguage::Lithuanian => match last {
            1 if !teens => "one",
            2..=9 if !teens => "few",
            _ => "other",
        },
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn numbers_find_their_form() {
        let numbers = [0, 1, 2, 5, 11, 21, 22, 25, 111, 122];
        for (ui_language, forms) in [
            (
                UiLanguage::English,
                "other one other other other other other other other other",
            ),
            (
                UiLanguage::German,
                "other one other other other other other other other other",
            ),
            (
                UiLanguage::Dutch,
                "other one other other other other other other other other",
            ),
            (
                UiLanguage::Polish,
                "many one few many many many few many many few",
            ),
            (
                UiLanguage::Russian,
                "many one few many many one few many many few",
            ),
            (
                UiLanguage::Belarusian,
                "many one few many many one few many many few",
            ),
            (
                UiLanguage::Ukrainian,
                "many one few many many one few many many few",
            ),
            (
                UiLanguage::Lithuanian,
                "other one few few other one few few other few",
            ),
        ] {
            let found = numbers
                .map(|number| category(ui_language, number))
                .join(" ");
            assert_eq!(found, forms, "{ui_language:?}");
        }
    }
}
