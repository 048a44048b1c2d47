//! Given names as other languages write them: Catherine and Katarzyna for Екатерина.

use super::short_names::given_names_written;
use serde::Deserialize;
use std::collections::HashMap;
use std::sync::LazyLock;
use unicode_normalization::UnicodeNormalization;
use unicode_normalization::char::is_combining_mark;

const FOREIGN: &str = include_str!("../../assets/people/foreign_names.ron");

/// Names of ours, and what stands for each of them.
#[derive(Debug, Deserialize)]
struct Entry {
    names: Vec<String>,
    spelled: Vec<String>,
}

static SHIPPED: LazyLock<HashMap<String, Vec<usize>>> = LazyLock::new(|| {
    // A broken file is ruled out by a test.
    let entries: Vec<Entry> = ron::from_str(FOREIGN).unwrap_or_default();
    let mut known: HashMap<String, Vec<usize>> = HashMap::new();
    for Entry { names, spelled } in &entries {
        let numbers = names.iter().flat_map(|name| given_names_written(name));
        for word in spelled {
            let meant = known.entry(compared(word)).or_default();
            meant.extend(numbers.clone());
            meant.sort_unstable();
            meant.dedup();
        }
    }
    known
});

/// The numbers of the given names that a foreign spelling stands for.
pub(super) fn foreign_names(word: &str) -> Option<&'static [usize]> {
    SHIPPED.get(&compared(word)).map(Vec::as_slice)
}

/// Small and without accents.
fn compared(word: &str) -> String {
    let letters = word.nfd().filter(|c| !is_combining_mark(*c));
    let letters = letters.flat_map(char::to_lowercase);
    letters.map(|c| if c == 'ł' { 'l' } else { c }).collect()
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::people::short_names::{are_of_one_sex, whole_names};

    #[test]
    fn the_file_is_whole() {
        let entries: Vec<Entry> = ron::from_str(FOREIGN).unwrap();
        assert!(entries.len() > 80);
        for Entry { names, spelled } in &entries {
            assert!(!names.is_empty() && !spelled.is_empty());
            for name in names {
                let known = given_names_written(name);
                let whole = whole_names()
                    .iter()
                    .any(|(_, number)| known.contains(number));
                assert!(whole, "{name}");
            }
            assert!(
                spelled.iter().all(|word| *word == word.to_lowercase()),
                "{names:?}"
            );
        }
    }

    #[test]
    fn a_spelling_stands_for_names_of_one_sex_unless_both_bear_it() {
        for (word, names) in [
            ("Alexandre", &["Александр"][..]),
            ("Alexandra", &["Александра"]),
            ("Władysław", &["Владислав"]),
            ("Grégoire", &["Григорий"]),
            ("Sascha", &["Александр", "Александра"]),
        ] {
            let found = foreign_names(word).unwrap();
            let meant: Vec<usize> = whole_names()
                .iter()
                .filter(|(_, number)| found.contains(number))
                .map(|(_, number)| *number)
                .collect();
            for name in names {
                let known = given_names_written(name);
                assert!(known.iter().any(|number| meant.contains(number)), "{word}");
            }
            let one_sex = found.windows(2).all(|two| are_of_one_sex(two[0], two[1]));
            assert_eq!(one_sex, names.len() == 1, "{word}");
        }
    }
}
