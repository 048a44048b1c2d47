//! Numbers, with their digits grouped as the language does.

use super::{UiLanguage, Words};

impl Words {
    /// A number as the language groups its digits.
    pub fn number(&self, number: i64) -> String {
        grouped(self.ui_language(), number)
    }
}

fn grouped(ui_language: UiLanguage, number: i64) -> String {
    let separator = match ui_language {
        UiLanguage::English => ",",
        UiLanguage::German | UiLanguage::Dutch => ".",
        _ => "\u{a0}",
    };
    let digits = number.to_string();
    // Four digits stand together where the language writes them so.
    if digits.len() <= 4 && ui_language != UiLanguage::English {
        return digits;
    }
    let head = digits.len() % 3;
    let mut groups: Vec<&str> = Vec::new();
    if head > 0 {
        groups.push(&digits[..head]);
    }
    groups.extend(
        (head..digits.len())
            .step_by(3)
            .map(|at| &digits[at..at + 3]),
    );
    groups.join(separator)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn digits_are_grouped_as_the_language_does() {
        for (ui_language, n, text) in [
            (UiLanguage::English, 12, "12"),
            (UiLanguage::English, 1132, "1,132"),
            (UiLanguage::English, 1_234_567, "1,234,567"),
            (UiLanguage::German, 1132, "1132"),
            (UiLanguage::German, 11_132, "11.132"),
            (UiLanguage::Polish, 11_132, "11\u{a0}132"),
        ] {
            assert_eq!(grouped(ui_language, n), text);
        }
    }
}
