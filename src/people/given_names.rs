//! Which words are given names, and which are the datives of given names.

use super::letters::plain;
use super::short_names::written_names;
use crate::spelling::{is_apostrophe, latin};
use std::collections::HashMap;
use std::sync::LazyLock;

const NAMES: &str = include_str!("../../assets/people/given_names.ron");

/// Given names and their datives, as they are compared; whether each is a nominative.
static SHIPPED: LazyLock<HashMap<String, bool>> = LazyLock::new(|| {
    // A broken file is ruled out by a test.
    let own: Vec<String> = ron::from_str(NAMES).unwrap_or_default();
    let own = own.iter().map(|name| as_written(name));
    let mut known = HashMap::new();
    for name in own.chain(written_names().map(str::to_owned)) {
        for dative in datives(&name) {
            known.entry(dative).or_insert(false);
        }
        known.insert(as_written(&latin(&name)), true);
        known.insert(name, true);
    }
    known
});

/// What a name may be in the dative in Russian, Belarusian and Ukrainian; Никита is declined as a
/// woman's name in Russian and as a man's in Belarusian, so that both are there.
fn datives(name: &str) -> Vec<String> {
    let with = |stem: &str, endings: &[&str]| -> Vec<String> {
        let forms = endings.iter().map(|ending| format!("{stem}{ending}"));
        forms.collect()
    };
    if let Some((_, dative)) = IRREGULAR.iter().find(|(nominative, _)| *nominative == name) {
        return vec![(*dative).to_owned()];
    }
    let mut letters = name.chars();
    let Some(last) = letters.next_back() else {
        return Vec::new();
    };
    let stem = letters.as_str();
    match last {
        'а' => {
            let soft = softened(stem);
            let mut forms = with(stem, &["е", "ы", "и", "у", "і"]);
            forms.extend(
                soft.into_iter()
                    .flat_map(|soft| with(&soft, &["е", "ы", "і"])),
            );
            forms
        }
        'я' => with(stem, &["е", "и", "і", "ю", "ї"]),
        'й' => with(stem, &["ю", "ю", "єві", "ові"]),
        'ь' => with(stem, &["ю", "и", "і", "еві"]),
        'о' => with(stem, &["у", "ові"]),
        'ў' => with(stem, &["ву"]),
        _ if is_consonant(last) => with(name, &["у", "ю", "ові", "еві"]),
        _ => Vec::new(),
    }
}

/// Вольга, Вользе; Вераніка, Вераніцы; Света, Свеце.
fn softened(stem: &str) -> Option<String> {
    let (at, last) = stem.char_indices().next_back()?;
    let soft = match last {
        'г' => "з",
        'к' => "ц",
        'х' => "с",
        'т' => "ц",
        'д' => "дз",
        _ => return None,
    };
    Some(format!("{}{soft}", stem.get(..at)?))
}

fn is_consonant(letter: char) -> bool {
    "бвгґджзклмнпрстфхцчшщ".contains(letter)
}

/// Datives that lose a vowel.
const IRREGULAR: [(&str, &str); 6] = [
    ("павел", "павлу"),
    ("павал", "паўлу"),
    ("лев", "льву"),
    ("леў", "льву"),
    ("любовь", "любови"),
    ("любоў", "любові"),
];

fn as_written(word: &str) -> String {
    plain(word).replace(|c: char| is_apostrophe(c) || c == '\u{301}', "")
}

/// Whether a word, as it is compared, is a given name, whole or short: `true` in the nominative,
/// `false` in the dative. Of a double name one half is enough.
pub(super) fn given_name(key: &str) -> Option<bool> {
    if key.contains(is_apostrophe) {
        return given_name(&key.replace(is_apostrophe, ""));
    }
    let hyphen = ['-', '‑'];
    let whole = SHIPPED.get(key).copied();
    let halves = key.contains(hyphen).then(|| key.split(hyphen));
    let halves = halves.into_iter().flatten();
    whole.or_else(|| halves.filter_map(|half| SHIPPED.get(half).copied()).max())
}

/// Whether a word is a given name, whole or short, in the nominative.
pub(crate) fn is_given(word: &str) -> bool {
    given_name(&as_written(word)) == Some(true)
}

#[cfg(test)]
mod tests {
    use super::*;
    use std::collections::HashSet;

    #[test]
    fn the_file_is_whole() {
        let names: Vec<String> = ron::from_str(NAMES).unwrap();
        let once: HashSet<&String> = names.iter().collect();
        assert!(names.len() > 500 && once.len() == names.len());
    }

    #[test]
    fn a_given_name_is_known_in_the_nominative_and_in_the_dative() {
        for (nominative, dative) in [
            ("Иван", "Ивану"),
            ("Іван", "Івану"),
            ("Пётр", "Петру"),
            ("Пятро", "Пятру"),
            ("Павел", "Павлу"),
            ("Павал", "Паўлу"),
            ("Лев", "Льву"),
            ("Сергей", "Сергею"),
            ("Юрый", "Юрыю"),
            ("Игорь", "Игорю"),
            ("Алесь", "Алесю"),
            ("Никита", "Никите"),
            ("Мікіта", "Мікіту"),
            ("Илья", "Илье"),
            ("Рашад", "Рашаду"),
            ("Анна", "Анне"),
            ("Ганна", "Ганне"),
            ("Ольга", "Ольге"),
            ("Вольга", "Вользе"),
            ("Вераніка", "Вераніцы"),
            ("Света", "Свеце"),
            ("Аляксандра", "Аляксандры"),
            ("Мария", "Марии"),
            ("Марыя", "Марыі"),
            ("Дарья", "Дарье"),
            ("Дар’я", "Дар’і"),
            ("Любовь", "Любови"),
            ("Ваня", "Ване"),
            ("Саша", "Саше"),
            ("Андрій", "Андрієві"),
        ] {
            assert_eq!(given_name(&plain(nominative)), Some(true), "{nominative}");
            assert_eq!(given_name(&plain(dative)), Some(false), "{dative}");
        }
        for word in ["Тестов", "Тестова", "Ионеску", "Ли", "Ткаченко", ""]
        {
            assert_eq!(given_name(&plain(word)), None, "{word}");
        }
    }
}
