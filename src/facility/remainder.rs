//! What the cell of a place holds besides the place itself: «ИК №1; 211440, г. Новополоцк
//! (вышел)». Whatever is neither the label nor a part of the address is not understood.

use super::place_word::{folded, is_one_folded};
use super::world::World;
use super::{CardLanguage, Facilities, Facility, Site};
use serde::Deserialize;
use std::sync::LazyLock;

const WORDS: &str = include_str!("../../assets/places/address_words.ron");

/// Words of addresses that say nothing of the person.
#[derive(Debug, Default, Deserialize)]
struct AddressWords {
    streets: Vec<String>,
    towns: Vec<String>,
    areas: Vec<String>,
    houses: Vec<String>,
    units: Vec<String>,
    others: Vec<String>,
    in_streets: Vec<String>,
}

static SHIPPED: LazyLock<AddressWords> = LazyLock::new(|| {
    // A broken file is ruled out by a test.
    ron::from_str(WORDS).unwrap_or_default()
});

/// What a cell holds beside the place.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub struct Remainder {
    /// The words and signs that are not understood, as they stand there.
    pub words: Vec<String>,
    /// The street that it names, where that is none of the place's.
    pub other_street: Option<String>,
}

/// The words of a place's name and address.
struct KnownWords {
    words: Vec<String>,
    folded: Vec<String>,
    /// Whether the cell has the place's postcode: then a last vowel more or less is a spelling.
    same_postcode: bool,
    number: Option<u32>,
}

impl KnownWords {
    fn new(facilities: &Facilities, facility: &Facility) -> Self {
        let mut words = Vec::new();
        let sites = [
            &facility.ru,
            &facility.be,
            &facility.latin,
            facility.site(CardLanguage::Russian),
            facility.site(CardLanguage::Belarusian),
        ];
        for Site { label, parts } in sites {
            for text in [
                label,
                &parts.street,
                &parts.locality,
                &parts.district,
                &parts.region,
                &parts.postcode,
            ] {
                words.extend(tokens(text));
            }
        }
        words.extend(tokens(&facility.name_en));
        words.extend(tokens(&facility.authority));
        let land = facilities
            .lands
            .iter()
            .find(|land| land.country.code == facility.country);
        for text in land.iter().flat_map(|land| land.words.labels_of(facility)) {
            words.extend(tokens(text));
        }
        words.extend(country_words(&facility.country));
        Self {
            folded: words.iter().filter_map(|word| long(word)).collect(),
            words,
            same_postcode: false,
            number: facility.number,
        }
    }

    fn is_spelling(&self, own: &str, word: &str) -> bool {
        let bare = |word: &str| word.strip_suffix(['a', 'i']).unwrap_or(word).to_owned();
        is_one_folded(own, word) || self.same_postcode && bare(own) == bare(word)
    }

    fn has(&self, word: &str) -> bool {
        let spelled = |word: &str| {
            let folded = long(word);
            folded.is_some_and(|word| self.folded.iter().any(|own| self.is_spelling(own, &word)))
        };
        // "Techničnaja": ch for х, as in Belarusian Latin letters.
        let with_h = || word.contains("ch") && spelled(&word.replace("ch", "h"));
        self.words.iter().any(|own| own == word) || spelled(word) || with_h()
    }
}

impl Facilities {
    /// What a cell says beside the place that it names: one of ours, or one that we do not know, in
    /// the country of a code. Look-alike letters have been replaced before.
    pub fn remainder(&self, cell: &str, facility: Option<&Facility>, country: &str) -> Remainder {
        let own = match facility {
            Some(facility) => KnownWords {
                same_postcode: has_postcode(cell, facility),
                ..KnownWords::new(self, facility)
            },
            None => KnownWords {
                words: country_words(country),
                folded: Vec::new(),
                same_postcode: false,
                number: None,
            },
        };
        let mut reading = CellReader {
            facilities: self,
            own,
            known: facility.is_some(),
            postcode: None,
            house_follows: false,
            left: Remainder::default(),
        };
        let sign = |c: &char| !(c.is_alphanumeric() || c.is_whitespace() || is_mark(*c));
        let signs = cell.chars().filter(sign).map(String::from);
        reading.left.words.extend(signs);
        let pieces = cell
            .split([',', ';', '\n', '(', ')', '|', '\t'])
            .map(str::trim)
            .filter(|piece| !piece.is_empty());
        let label = pieces.clone().next().unwrap_or_default();
        for (at, piece) in pieces.enumerate() {
            reading.read(piece, at == 0);
        }
        // A number that none of our places has, at the address of one of ours.
        let ours = |postcode: &String| {
            let mut all = self.list.iter();
            all.any(|place| place.ru.parts.postcode == *postcode)
        };
        let numbered = facility.is_none() && self.kind_of(label).is_some();
        if numbered && reading.postcode.as_ref().is_some_and(ours) {
            reading.left.words.push(label.to_owned());
        }
        if facility.is_none() {
            reading.left.words.extend(self.words_before_a_label(label));
        }
        reading.left
    }

    /// The words before the name of a place in a label that begins small: «ещё недавно ИК №1».
    fn words_before_a_label(&self, label: &str) -> Vec<String> {
        let words: Vec<&str> = label.split_whitespace().collect();
        if self.is_label(label) || !label.starts_with(char::is_lowercase) {
            return Vec::new();
        }
        let at = (1..words.len()).find(|at| {
            let rest = words.get(*at..).unwrap_or_default();
            self.is_label(&rest.join(" "))
        });
        let before = words.get(..at.unwrap_or_default()).unwrap_or_default();
        before.iter().map(|word| (*word).to_owned()).collect()
    }
}

/// Reads the pieces of a cell and collects what is not understood.
struct CellReader<'f> {
    facilities: &'f Facilities,
    own: KnownWords,
    /// Whether the place is one of ours.
    known: bool,
    postcode: Option<String>,
    /// Whether a street of which we know nothing stood before.
    house_follows: bool,
    left: Remainder,
}

impl CellReader<'_> {
    fn read(&mut self, piece: &str, first: bool) {
        let mut words = tokens(piece);
        join_postcode(&mut words);
        let house_follows = std::mem::take(&mut self.house_follows);
        let shipped = &*SHIPPED;
        let is_number = |word: &String| word.starts_with(|c: char| c.is_ascii_digit());
        let starts = |list: &[String]| words.first().is_some_and(|word| list.contains(word));
        if first && !self.known {
            return;
        }
        if starts(&shipped.units) {
            let rest = words.iter().skip(1).filter(|word| !is_number(word));
            let rest: Vec<String> = rest.cloned().collect();
            return self.keep_unknown(&rest);
        }
        if house_follows && words.first().is_some_and(is_number) {
            if let Some(street) = &mut self.left.other_street {
                street.push_str(", ");
                street.push_str(piece);
            }
            let rest: Vec<String> = words.iter().skip(1).cloned().collect();
            let house = |word: &String| {
                is_number(word) || shipped.houses.contains(word) || word.chars().count() == 1
            };
            let rest: Vec<String> = rest.into_iter().filter(|word| !house(word)).collect();
            return self.keep_unknown(&rest);
        }
        self.find_other_number(&words);
        let named = words.iter().any(|word| shipped.streets.contains(word));
        // «258B» for «258В»: the letter of a house that is ours.
        let is_house_letter = |at: usize, word: &String| {
            let before = at.checked_sub(1).and_then(|at| words.get(at));
            let ours = |number: &String| is_number(number) && self.own.has(number);
            word.chars().count() == 1 && before.is_some_and(ours)
        };
        let mut alien: Vec<String> = Vec::new();
        for (at, word) in words.iter().enumerate() {
            let letter = is_house_letter(at, word);
            if !letter {
                alien.push(word.clone());
            }
        }
        alien.retain(|word| !self.is_understood(word));
        if alien.is_empty() {
            return;
        }
        if named && self.is_other_street(&words) && is_street_name(piece) {
            self.left.other_street = Some(piece.to_owned());
            self.house_follows = !words.last().is_some_and(is_number);
            return;
        }
        if !self.known && self.is_other_place(&words) {
            return;
        }
        self.keep_unknown(&alien);
    }

    fn is_understood(&mut self, word: &str) -> bool {
        let shipped = &*SHIPPED;
        let lists = [
            &shipped.streets,
            &shipped.towns,
            &shipped.areas,
            &shipped.houses,
            &shipped.others,
        ];
        if lists
            .iter()
            .any(|list| list.iter().any(|known| known == word))
            || self.own.has(word)
        {
            return true;
        }
        let is_postcode = word.len() == POSTCODE && word.bytes().all(|b| b.is_ascii_digit());
        if !is_postcode {
            return false;
        }
        // Where it differs from ours, the list's address is kept as it stands.
        let before = self.postcode.get_or_insert_with(|| word.to_owned());
        before == word
    }

    /// The number of another place of detention: «ИК №1, ИК №3».
    fn find_other_number(&mut self, words: &[String]) {
        let Some(own) = self.own.number else {
            return;
        };
        let counts = ["no", "n", "nr"];
        let words: Vec<&String> = words
            .iter()
            .filter(|word| !counts.contains(&word.as_str()))
            .collect();
        for pair in words.windows(2) {
            let [kind, number] = pair else { continue };
            let other = number.parse::<u32>().is_ok_and(|number| number != own);
            if other && self.facilities.ends_a_kind(kind) {
                let both = [(*kind).clone(), (*number).clone()];
                self.keep_unknown(&both);
            }
        }
    }

    /// «ул. Другая, 5»: a word for a street, a name of which nothing is ours, a number.
    fn is_other_street(&mut self, words: &[String]) -> bool {
        let shipped = &*SHIPPED;
        let is_number = |word: &String| word.starts_with(|c: char| c.is_ascii_digit());
        let end = words
            .iter()
            .rposition(|word| !is_number(word) && !shipped.houses.contains(word))
            .map_or(0, |at| at + 1);
        let names: Vec<&String> = words
            .iter()
            .take(end)
            .filter(|word| !shipped.streets.contains(word))
            .collect();
        let numbers_after = names.iter().skip(1).any(|word| is_number(word));
        let any_own = names.iter().any(|word| self.own.has(word));
        (1..=STREET_WORDS).contains(&names.len()) && !numbers_after && !any_own
    }

    /// A town, a district or a region of a place that we do not know.
    fn is_other_place(&mut self, words: &[String]) -> bool {
        let shipped = &*SHIPPED;
        let letters = |word: &String| word.chars().all(char::is_alphabetic);
        let kind = |word: &String| shipped.towns.contains(word) || shipped.areas.contains(word);
        let names = words
            .iter()
            .filter(|word| !kind(word) && word.len() != POSTCODE)
            .count();
        let town = words.iter().any(kind) || self.facilities.is_town(&words.join(" "));
        town && (1..=PLACE_WORDS).contains(&names)
            && words
                .iter()
                .all(|word| letters(word) || word.len() <= POSTCODE)
    }

    fn keep_unknown(&mut self, words: &[String]) {
        self.left.words.extend_from_slice(words);
    }
}

/// Whether a piece is written as streets are: «ул. 40 лет Победы», and not «ул. уже не сидит».
fn is_street_name(piece: &str) -> bool {
    let shipped = &*SHIPPED;
    let words = piece.split(|c: char| c.is_whitespace() || c == '.');
    let mut words = words.filter(|word| !word.is_empty());
    words.all(|word| {
        let small = word.to_lowercase();
        let known = [&shipped.streets, &shipped.houses, &shipped.in_streets];
        !word.starts_with(char::is_lowercase) || known.iter().any(|list| list.contains(&small))
    })
}

/// Digits of a postcode in Belarus and Russia.
const POSTCODE: usize = 6;
/// The longest name of a street and of a town, in words.
const STREET_WORDS: usize = 4;
const PLACE_WORDS: usize = 3;
/// A word of at least this many sounds is recognised in another spelling.
const LONG: usize = 4;

/// The words of a text: small, one spelling of ё, cut at everything else.
fn tokens(text: &str) -> Vec<String> {
    let small = text.to_lowercase().replace('ё', "е");
    let small: String = small.chars().filter(|c| !"'’ʼ`".contains(*c)).collect();
    let words = small.split(|c: char| !c.is_alphanumeric());
    let words = words.filter(|word| !word.is_empty());
    words.flat_map(number_and_letter).collect()
}

/// «195А» is «195» and «а».
fn number_and_letter(word: &str) -> Vec<String> {
    let digits = word.find(|c: char| !c.is_ascii_digit());
    match digits {
        Some(at) if at > 0 => {
            let (number, letters) = word.split_at(at);
            vec![number.to_owned(), letters.to_owned()]
        }
        _ => vec![word.to_owned()],
    }
}

/// «246 035» is one postcode.
fn join_postcode(words: &mut Vec<String>) {
    let half =
        |word: &String| word.len() * 2 == POSTCODE && word.bytes().all(|b| b.is_ascii_digit());
    if let [one, two, ..] = words.as_slice()
        && half(one)
        && half(two)
    {
        let joined = format!("{one}{two}");
        words.splice(..2, [joined]);
    }
}

fn long(word: &str) -> Option<String> {
    let folded = folded(word);
    (folded.chars().count() >= LONG).then_some(folded)
}

/// Punctuation without meaning.
fn is_mark(c: char) -> bool {
    ".,;:/-‐‑–—№#«»\"“”„'’ʼ`()|*•\u{301}".contains(c)
}

/// Whether a cell has the postcode of a place.
fn has_postcode(cell: &str, facility: &Facility) -> bool {
    let sites = CardLanguage::ALL.map(|language| facility.site(language));
    let sites = [&facility.ru, &facility.be].into_iter().chain(sites);
    let mut codes = sites.map(|site| site.parts.postcode.as_str());
    codes.any(|code| !code.is_empty() && cell.contains(code))
}

/// A country by all its names.
fn country_words(code: &str) -> Vec<String> {
    let mut words = vec![code.to_owned()];
    for name in World::shipped().names(code) {
        words.extend(tokens(name));
    }
    words
}
