//! The countries of the world with their names, regions and towns: what tells a place of one
//! country from a place of another. Data: `assets/places/world.ron`, read when first needed.

use serde::Deserialize;
use std::collections::HashMap;
use std::sync::LazyLock;

const WORLD: &str = include_str!("../../assets/places/world.ron");

/// ISO 3166-1 code, small: `by`.
pub(super) type Code = [u8; 2];

/// The languages of the names in the file, in its order.
const LANGUAGES: [&str; 8] = ["be", "de", "en", "lt", "nl", "pl", "ru", "uk"];

#[derive(Debug, Deserialize)]
struct Entry {
    code: String,
    names: [String; LANGUAGES.len()],
    #[serde(default)]
    also: Vec<String>,
    #[serde(default)]
    seen: Vec<String>,
    #[serde(default)]
    digits: usize,
    #[serde(default)]
    regions: Vec<Region>,
    #[serde(default)]
    towns: Vec<String>,
}

#[derive(Debug, Deserialize)]
struct Region {
    names: Vec<String>,
    #[serde(default)]
    postcodes: Vec<String>,
}

/// A region: its country and its number among that country's regions.
pub(super) type RegionKey = (Code, usize);

/// Everything by which a country is recognised.
#[derive(Debug, Default)]
pub(super) struct World {
    names: HashMap<Code, [String; LANGUAGES.len()]>,
    by_name: HashMap<String, Vec<Code>>,
    /// Countries of which regions and towns are known: their names count within a line, too.
    near: Vec<Code>,
    regions: HashMap<String, Vec<RegionKey>>,
    towns: HashMap<String, Vec<Code>>,
    prefixes: HashMap<String, Vec<RegionKey>>,
    digits: HashMap<Code, usize>,
}

static SHIPPED: LazyLock<World> = LazyLock::new(|| {
    // A broken file is ruled out by a test.
    let entries: Vec<Entry> = ron::from_str(WORLD).unwrap_or_default();
    World::new(entries)
});

impl World {
    pub(super) fn shipped() -> &'static Self {
        &SHIPPED
    }

    fn new(entries: Vec<Entry>) -> Self {
        let mut world = Self::default();
        for entry in entries {
            let Some(code) = code(&entry.code) else {
                continue;
            };
            let other = entry.also.iter().chain(&entry.seen);
            for name in entry.names.iter().chain(other) {
                push(&mut world.by_name, plain(name), code);
            }
            if entry.digits > 0 {
                world.digits.insert(code, entry.digits);
            }
            if !entry.towns.is_empty() {
                world.near.push(code);
            }
            for town in &entry.towns {
                push(&mut world.towns, plain(town), code);
            }
            for (at, region) in entry.regions.iter().enumerate() {
                for name in &region.names {
                    push(&mut world.regions, region_key(name), (code, at));
                }
                for prefix in &region.postcodes {
                    push(&mut world.prefixes, prefix.clone(), (code, at));
                }
            }
            world.names.insert(code, entry.names);
        }
        world
    }

    /// What a country is called in the language of a code; `None` for a code of none.
    pub(super) fn name(&self, of: &str, language: &str) -> Option<&str> {
        let names = self.names.get(&code(of)?)?;
        let at = LANGUAGES.iter().position(|known| *known == language);
        names.get(at.unwrap_or(2)).map(String::as_str)
    }

    /// The codes of all countries, in order.
    pub(super) fn codes(&self) -> Vec<&str> {
        let codes = self.names.keys();
        let mut codes: Vec<&str> = codes
            .filter_map(|code| std::str::from_utf8(code).ok())
            .collect();
        codes.sort_unstable();
        codes
    }

    /// A code as a text; `None` for a code of no country.
    pub(super) fn code_text(&self, code: Code) -> Option<&str> {
        let (own, _) = self.names.get_key_value(&code)?;
        std::str::from_utf8(own).ok()
    }

    /// All names of a country.
    pub(super) fn names(&self, of: &str) -> impl Iterator<Item = &str> {
        let code = code(of);
        let all = self.by_name.iter();
        all.filter(move |(_, codes)| code.is_some_and(|code| codes.contains(&code)))
            .map(|(name, _)| name.as_str())
    }

    /// The country of a code or of a name in any of the languages.
    pub(super) fn country(&self, text: &str) -> Option<Code> {
        let by_code =
            code(&text.trim().to_lowercase()).filter(|code| self.names.contains_key(code));
        by_code.or_else(|| self.named(text).first().copied())
    }

    /// The countries that bear a name.
    pub(super) fn named(&self, text: &str) -> &[Code] {
        let name = plain(text);
        let bare = REPUBLIC.iter().find_map(|word| name.strip_prefix(word));
        let found = self.by_name.get(&name);
        let found = found.or_else(|| self.by_name.get(bare?));
        found.map_or(&[], Vec::as_slice)
    }

    pub(super) fn is_near(&self, code: Code) -> bool {
        self.near.contains(&code)
    }

    /// The regions that bear a name, whatever its grammatical case.
    pub(super) fn regions(&self, key: &str) -> &[RegionKey] {
        self.regions.get(key).map_or(&[], Vec::as_slice)
    }

    /// The countries that have a town of this name.
    pub(super) fn towns(&self, plain_name: &str) -> &[Code] {
        self.towns.get(plain_name).map_or(&[], Vec::as_slice)
    }

    /// The regions whose postcodes begin like this one.
    pub(super) fn regions_of_postcode(&self, postcode: &str) -> &[RegionKey] {
        let prefix = postcode.get(..PREFIX).and_then(|p| self.prefixes.get(p));
        prefix.map_or(&[], Vec::as_slice)
    }

    /// The countries whose postcodes have so many digits and are told apart by nothing else.
    pub(super) fn with_digits(&self, digits: usize) -> impl Iterator<Item = Code> {
        let told_apart = |code: &Code| self.prefixes.values().flatten().any(|(c, _)| c == code);
        let known = self.digits.iter().filter(move |(_, d)| **d == digits);
        known.map(|(code, _)| *code).filter(move |c| !told_apart(c))
    }
}

/// What may stand before the name of a country.
const REPUBLIC: [&str; 3] = ["республика ", "рэспубліка ", "республіка "];

/// How many digits of a postcode name the region.
pub(super) const PREFIX: usize = 3;

/// A code of two letters.
pub(super) fn code(text: &str) -> Option<Code> {
    let letters: Code = text.as_bytes().try_into().ok()?;
    letters
        .iter()
        .all(u8::is_ascii_lowercase)
        .then_some(letters)
}

fn push<T: PartialEq>(into: &mut HashMap<String, Vec<T>>, key: String, value: T) {
    if key.is_empty() {
        return;
    }
    let all = into.entry(key).or_default();
    if !all.contains(&value) {
        all.push(value);
    }
}

/// A name in small letters, without points and with single blanks.
pub(super) fn plain(text: &str) -> String {
    let letters = text.to_lowercase().replace('ё', "е");
    let words = letters.split(|c: char| !c.is_alphanumeric() && !"'’`".contains(c));
    let words: Vec<&str> = words.filter(|word| !word.is_empty()).collect();
    words.join(" ")
}

/// What is left of a region's name in any grammatical case, without the word for its kind:
/// «Тверская область», «Тверской области», "Tverskaya oblast".
pub(super) fn region_key(name: &str) -> String {
    let plain = plain(name);
    let words = plain.split(' ').filter(|word| !is_region_word(word));
    let stems: Vec<&str> = words.map(stem).filter(|stem| !stem.is_empty()).collect();
    stems.join(" ")
}

/// Whether a word names the kind of a region.
pub(super) fn is_region_word(word: &str) -> bool {
    REGION_WORDS.iter().any(|begin| word.starts_with(begin))
        || ["ао", "аа", "край", "края", "крае", "краю"].contains(&word)
}

/// How words for kinds of regions begin, in small letters.
const REGION_WORDS: [&str; 20] = [
    "обл",
    "вобл",
    "республик",
    "рэспублік",
    "округ",
    "акруг",
    "автоном",
    "аўтаном",
    "oblast",
    "obl",
    "voblas",
    "region",
    "respublik",
    "republic",
    "okrug",
    "kray",
    "krai",
    "kraj",
    "avtonom",
    "облыс",
];

/// A word without its ending: «тверской» and «тверская», «мордовии» and «мордовия».
fn stem(word: &str) -> &str {
    let ending = ENDINGS.iter().find(|ending| {
        word.strip_suffix(**ending)
            .is_some_and(|rest| rest.chars().count() > 2)
    });
    match ending {
        Some(ending) => &word[..word.len() - ending.len()],
        None => word.trim_end_matches(|c: char| "аеиіоуыэюяьйaeiouy'’".contains(c)),
    }
}

/// Endings of adjectives, the longer first.
const ENDINGS: [&str; 18] = [
    "ому", "ого", "ога", "ага", "аму", "ая", "ой", "ую", "ий", "ый", "ом", "ое", "ай", "aya",
    "aja", "oy", "oj", "iy",
];

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_file_is_whole() {
        let entries: Vec<Entry> = ron::from_str(WORLD).unwrap();
        assert_eq!(entries.len(), 249);
        for entry in &entries {
            assert!(code(&entry.code).is_some(), "{}", entry.code);
            assert!(entry.names.iter().all(|name| !name.is_empty()));
        }
    }

    #[test]
    fn a_region_is_known_in_every_case_and_alphabet() {
        for (one, other) in [
            ("Тверская область", "Тверской области"),
            ("Самарская обл.", "Самарской обл."),
            ("Республика Мордовия", "Республике Мордовия"),
            ("Республика Мордовия", "Республики Мордовии"),
            ("Respublika Mordoviya", "Respublike Mordoviya"),
            ("Tverskaya oblast", "Tverskoy oblasti"),
            ("Алтайский край", "Алтайскому краю"),
        ] {
            assert_eq!(region_key(one), region_key(other), "{one}");
        }
    }

    #[test]
    fn a_country_is_known_by_its_code_and_its_names() {
        for (text, expected) in [
            ("by", Some("by")),
            ("BY", Some("by")),
            ("Казахстан", Some("kz")),
            ("Республика Казахстан", Some("kz")),
            ("Republic of Kazakhstan", Some("kz")),
            ("Азербайджан", Some("az")),
            ("Gruzja", Some("ge")),
            ("Украина", Some("ua")),
            ("РФ", Some("ru")),
            ("REPUBLIC OF BELARUS", Some("by")),
            ("Atlantis", None),
            ("xx", None),
            ("", None),
        ] {
            let found = World::shipped().country(text);
            assert_eq!(found, expected.and_then(code), "{text}");
        }
    }
}
