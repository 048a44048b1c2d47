//! Dates as people write them: numbers in any order, months as words, a year of two digits, and
//! words around them that say nothing of the day.
//!
//! By hand: crates that parse dates take one order for granted, or know English alone. The words
//! are in `assets/date_words.ron`.

use super::{BirthDate, MonthDay, PartialDate};
use chrono::{Datelike, NaiveDate};
use serde::Deserialize;
use std::collections::HashMap;
use std::sync::LazyLock;
use unicode_normalization::UnicodeNormalization;
use unicode_normalization::char::is_combining_mark;

const WORDS: &str = include_str!("../../assets/date_words.ron");

/// Whether the day or the month stands first.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, Deserialize)]
pub enum Order {
    /// 24/12.
    DayFirst,
    /// 12/24.
    MonthFirst,
}

/// What happened on a date; it tells the century of a year of two digits.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Sense {
    /// The birth of somebody who can be in prison today.
    Birth,
    /// Something that has happened.
    Past,
    /// Something that is expected, or has happened lately.
    Expected,
}

/// A date as it is written: of one meaning, or of one for each order of day and month.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Written {
    year: Option<Year>,
    day: Day,
    /// The order that it proves, if it is written in numbers.
    proof: Option<Order>,
    /// Whether day and month are parted by a dot.
    dotted: bool,
    rough: bool,
}

#[derive(Debug, Clone, Copy, PartialEq, Eq)]
enum Year {
    Whole(i32),
    /// Its last two digits.
    Short(i32),
}

#[derive(Debug, Clone, Copy, PartialEq, Eq)]
enum Day {
    None,
    Month(u32),
    Known {
        month: u32,
        day: u32,
    },
    /// Two numbers that are both a month.
    Open(u32, u32),
}

/// Years that a date can have. One before is no date of our time.
const YEARS: std::ops::RangeInclusive<i32> = 1900..=2099;
/// How old somebody in prison is.
const AGES: std::ops::RangeInclusive<i32> = 14..=110;
/// A longer text is no date.
const LENGTH: usize = 80;

impl Written {
    /// The date that a text gives; `None` where there is none, or more than one.
    pub fn parse(text: &str) -> Option<Self> {
        Self::of(text, false)
    }

    /// The same, where a number of two digits that stands alone is a year.
    pub fn parse_year(text: &str) -> Option<Self> {
        Self::of(text, true)
    }

    fn of(text: &str, year: bool) -> Option<Self> {
        if text.len() > LENGTH {
            return None;
        }
        let text = folded(text);
        if let Some(day) = text.strip_prefix("--") {
            let birth: BirthDate = format!("--{day}").parse().ok()?;
            return parts(None, birth.month()?, birth.day()?);
        }
        let text = without_time(without_brackets(&text))?;
        if let Some(date) = eight_digits(&text) {
            return Some(date);
        }
        pieces(&text)?.date(year)
    }

    fn new(year: Option<Year>, day: Day) -> Self {
        Self {
            year,
            day,
            proof: None,
            dotted: false,
            rough: false,
        }
    }

    /// The order of day and month that its numbers prove.
    pub fn proof(self) -> Option<Order> {
        self.proof
    }

    /// Whether a dot parts day and month. Where that is done, the day comes first.
    pub fn is_dotted(self) -> bool {
        self.dotted
    }

    /// Whether only the order of day and month that others prove can tell its day.
    pub fn needs_order(self) -> bool {
        matches!(self.day, Day::Open(..)) && !self.dotted
    }

    /// Whether it says itself that it is not certain: `~1968`, `1968?`.
    pub fn is_rough(self) -> bool {
        self.rough
    }

    /// The date. Without an order only the year, where two are possible; `None` where nothing is
    /// left, and where the century is not clear.
    pub fn read(self, order: Option<Order>, sense: Sense, today: NaiveDate) -> Option<BirthDate> {
        let year = match self.year {
            Some(Year::Whole(year)) => Some(year),
            Some(Year::Short(short)) => Some(century(short, sense, today)?),
            None => None,
        };
        self.in_year(year, order)
    }

    /// The date, unless its year has only two digits.
    fn with_whole_year(self, order: Option<Order>) -> Option<BirthDate> {
        match self.year {
            Some(Year::Whole(year)) => self.in_year(Some(year), order),
            Some(Year::Short(_)) => None,
            None => self.in_year(None, order),
        }
    }

    fn in_year(self, year: Option<i32>, order: Option<Order>) -> Option<BirthDate> {
        let order = order.or(self.dotted.then_some(Order::DayFirst));
        let (month, day) = match (self.day, order) {
            (Day::None, _) | (Day::Open(..), None) => (None, None),
            (Day::Month(month), _) => (Some(month), None),
            (Day::Known { month, day }, _)
            | (Day::Open(day, month), Some(Order::DayFirst))
            | (Day::Open(month, day), Some(Order::MonthFirst)) => (Some(month), Some(day)),
        };
        match year {
            Some(year) => PartialDate::new(year, month, day).map(BirthDate::Dated),
            None => MonthDay::new(month?, day?).map(BirthDate::Yearless),
        }
    }
}

impl BirthDate {
    /// A birth date as people type it: everything that [`PartialDate::typed`] takes, and `12.03`,
    /// `12 March`, `12 March 1980`; the day stands before the month. `None` for what is no date.
    pub fn typed(text: &str) -> Option<Self> {
        if let Some(date) = PartialDate::typed(text) {
            return Some(Self::Dated(date));
        }
        let written = Written::parse(text).filter(|written| !written.is_rough())?;
        written.with_whole_year(Some(Order::DayFirst))
    }

    /// The birth date that a text gives, however it is written; `None` where its order or its
    /// year is not clear.
    pub fn written(text: &str, today: NaiveDate) -> Option<Self> {
        let written = Written::parse(text)?;
        let clear = !written.is_rough() && !written.needs_order();
        clear.then(|| written.read(None, Sense::Birth, today))?
    }
}

/// The whole year of two digits.
fn century(short: i32, sense: Sense, today: NaiveDate) -> Option<i32> {
    let (last, this) = (1900 + short, 2000 + short);
    match sense {
        Sense::Birth => {
            let likely = |year: &i32| AGES.contains(&(today.year() - year));
            let mut years = [last, this].into_iter().filter(likely);
            years.next().filter(|_| years.next().is_none())
        }
        Sense::Past if this > today.year() => Some(last),
        Sense::Past | Sense::Expected => Some(this),
    }
}

/// Small letters without accents.
fn folded(text: &str) -> String {
    let letters = text.trim().nfd().filter(|c| !is_combining_mark(*c));
    letters.flat_map(char::to_lowercase).collect()
}

/// The text in brackets around all of it, or what stands before brackets that say an age.
fn without_brackets(text: &str) -> &str {
    let Some((before, rest)) = text.split_once('(') else {
        return text;
    };
    match rest.split_once(')') {
        Some((inside, "")) if before.is_empty() => inside,
        Some((inside, after)) if is_noise(after) && is_age(inside) => before.trim(),
        _ => text,
    }
}

/// «51 год», `51`, "age 51".
fn is_age(text: &str) -> bool {
    let Some(pieces) = pieces(text) else {
        return false;
    };
    let mut numbers = pieces.all.iter().filter_map(|piece| match piece.kind {
        Kind::Number { value, .. } => Some(value),
        _ => None,
    });
    let age = numbers.next().is_some_and(|number| number <= 120);
    age && numbers.next().is_none() && pieces.all.iter().all(|piece| piece.kind != Kind::Month)
}

fn is_noise(text: &str) -> bool {
    pieces(text).is_some_and(|pieces| {
        let word = |piece: &Piece| matches!(piece.kind, Kind::Word(_));
        pieces.all.iter().all(word)
    })
}

/// What stands before a time of day; `None` where more follows than a time.
fn without_time(text: &str) -> Option<String> {
    let bytes = text.as_bytes();
    let digit = |at: usize| bytes.get(at).is_some_and(u8::is_ascii_digit);
    let colon =
        (1..bytes.len()).find(|at| bytes.get(*at) == Some(&b':') && digit(at - 1) && digit(at + 1));
    let Some(colon) = colon else {
        return Some(text.to_owned());
    };
    let hours = if colon >= 2 && digit(colon - 2) { 2 } else { 1 };
    let (day, time) = text.split_at_checked(colon - hours)?;
    let in_time = |c: char| c.is_ascii_digit() || ":.+-zapmutc ".contains(c);
    let day = day.trim_end_matches([' ', ',']);
    let day = match day.strip_suffix('t') {
        Some(before) if before.ends_with(|c: char| c.is_ascii_digit()) => before,
        _ => day,
    };
    (time.chars().all(in_time) && !day.is_empty()).then(|| day.to_owned())
}

/// `19750113`.
fn eight_digits(text: &str) -> Option<Written> {
    let whole = text.len() == 8 && text.bytes().all(|b| b.is_ascii_digit());
    let number: u32 = whole.then(|| text.parse().ok())??;
    let year = i32::try_from(number / 10_000).ok()?;
    let (month, day) = (number / 100 % 100, number % 100);
    let valid = YEARS.contains(&year) && month > 0 && day > 0;
    valid.then(|| parts(Some(Year::Whole(year)), month, day))?
}

/// The words of `assets/date_words.ron` as they are written there.
#[derive(Debug, Default, Deserialize)]
struct File {
    months: Vec<Vec<String>>,
    year: Vec<String>,
    birth: Vec<String>,
    filler: Vec<String>,
    age: Vec<String>,
    rough: Vec<String>,
}

#[derive(Debug, Default)]
struct Vocabulary {
    months: HashMap<String, u32>,
    words: HashMap<String, Meaning>,
}

/// What a word says; some say several things.
#[derive(Debug, Clone, Copy, Default, PartialEq, Eq)]
struct Meaning {
    year: bool,
    birth: bool,
    age: bool,
    rough: bool,
}

static VOCABULARY: LazyLock<Vocabulary> = LazyLock::new(|| {
    // A broken file is ruled out by a test.
    let file: File = ron::from_str(WORDS).unwrap_or_default();
    let mut vocabulary = Vocabulary::default();
    for (number, names) in (1..).zip(&file.months) {
        let names = names.iter().map(|name| (folded(name), number));
        vocabulary.months.extend(names);
    }
    let mut add = |words: &[String], mark: fn(&mut Meaning)| {
        for word in words {
            mark(vocabulary.words.entry(folded(word)).or_default());
        }
    };
    add(&file.filler, |_| {});
    add(&file.year, |meaning| meaning.year = true);
    add(&file.birth, |meaning| meaning.birth = true);
    add(&file.age, |meaning| meaning.age = true);
    add(&file.rough, |meaning| meaning.rough = true);
    vocabulary
});

const ROMAN: [&str; 12] = [
    "i", "ii", "iii", "iv", "v", "vi", "vii", "viii", "ix", "x", "xi", "xii",
];

#[derive(Debug, Clone, Copy, PartialEq, Eq)]
enum Kind {
    Number {
        value: u32,
        digits: usize,
    },
    /// Its number is the piece's value.
    Month,
    /// A number in Roman letters, which is a month between two others.
    Roman,
    Word(Meaning),
}

/// A number or a word.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
struct Piece {
    kind: Kind,
    /// Of a month.
    month: u32,
    /// Whether a dot stands behind it.
    dot: bool,
    /// Whether an apostrophe stands before it: `'82`.
    apostrophe: bool,
}

#[derive(Debug, Default)]
struct Pieces {
    all: Vec<Piece>,
    rough: bool,
}

/// The numbers and the words of a text; `None` where there is anything else in it.
fn pieces(text: &str) -> Option<Pieces> {
    let mut pieces = Pieces::default();
    let mut rest = text;
    let mut apostrophe = false;
    while let Some(first) = rest.chars().next() {
        let same = |c: char| match first.is_ascii_digit() {
            true => c.is_ascii_digit(),
            false => c.is_alphabetic(),
        };
        if !same(first) {
            rest = rest.get(first.len_utf8()..)?;
            apostrophe = "'’‘`ʼ".contains(first);
            match first {
                '?' | '~' | '≈' | '±' => pieces.rough = true,
                '.' => {
                    if let Some(last) = pieces.all.last_mut() {
                        last.dot = true;
                    }
                }
                _ if " /-–—−‑,;:()[]'’‘`ʼ\u{a0}".contains(first) => {}
                _ => return None,
            }
            continue;
        }
        let end = rest.find(|c: char| !same(c)).unwrap_or(rest.len());
        let (word, after) = rest.split_at_checked(end)?;
        let mut piece = piece(word)?;
        piece.apostrophe = std::mem::take(&mut apostrophe);
        pieces.rough |= matches!(piece.kind, Kind::Word(meaning) if meaning.rough);
        pieces.all.push(piece);
        rest = after;
    }
    Some(pieces)
}

fn piece(word: &str) -> Option<Piece> {
    let of = |kind: Kind, month: u32| Piece {
        kind,
        month,
        dot: false,
        apostrophe: false,
    };
    if word.bytes().all(|b| b.is_ascii_digit()) {
        let value = word.parse().ok()?;
        let digits = word.len();
        return Some(of(Kind::Number { value, digits }, 0));
    }
    if let Some(month) = VOCABULARY.months.get(word) {
        return Some(of(Kind::Month, *month));
    }
    if let Some(meaning) = VOCABULARY.words.get(word) {
        return Some(of(Kind::Word(*meaning), 0));
    }
    let latin = word.replace('і', "i").replace('х', "x");
    let roman = (1..).zip(ROMAN).find(|(_, roman)| *roman == latin);
    roman.map(|(month, _)| of(Kind::Roman, month))
}

/// A number of a date.
#[derive(Debug, Clone, Copy)]
struct Number {
    value: u32,
    digits: usize,
    dot: bool,
    apostrophe: bool,
    /// How many months stand before it.
    months: usize,
}

impl Number {
    fn year(self) -> Option<Year> {
        let value = i32::try_from(self.value).ok()?;
        match self.digits {
            4 => YEARS.contains(&value).then_some(Year::Whole(value)),
            2 => Some(Year::Short(value)),
            _ => None,
        }
    }

    /// Whether it can only be a year.
    fn is_year(self) -> bool {
        self.digits == 4 || self.apostrophe || self.digits == 2 && self.value > 31
    }
}

impl Pieces {
    fn date(&self, bare_year: bool) -> Option<Written> {
        let mut numbers: Vec<Number> = Vec::new();
        let mut months: Vec<u32> = Vec::new();
        let romans = self.all.iter().filter(|piece| piece.kind == Kind::Roman);
        let roman = romans.count() == 1 && self.numbers() >= 2;
        let (mut aged, mut year_alone) = (false, bare_year);
        for (at, piece) in self.all.iter().enumerate() {
            match piece.kind {
                Kind::Number { .. } if self.is_age(at) => aged = true,
                Kind::Number { value, digits } => numbers.push(Number {
                    value,
                    digits,
                    dot: piece.dot,
                    apostrophe: piece.apostrophe,
                    months: months.len(),
                }),
                Kind::Month => months.push(piece.month),
                Kind::Roman if roman => months.push(piece.month),
                Kind::Roman => return None,
                Kind::Word(meaning) => year_alone |= meaning.birth || meaning.year && !meaning.age,
            }
        }
        let date = match months[..] {
            [] => in_numbers(&numbers, year_alone),
            [month] => with_month(month, &numbers),
            _ => None,
        }?;
        // «24 апреля 82 года»: an age or a year.
        let whole = !aged || matches!(date.year, Some(Year::Whole(_)));
        let rough = self.rough;
        whole.then_some(Written { rough, ..date })
    }

    fn numbers(&self) -> usize {
        let number = |piece: &&Piece| matches!(piece.kind, Kind::Number { .. });
        self.all.iter().filter(number).count()
    }

    /// Whether a number is followed by a word for years of life, and that by none for a birth.
    fn is_age(&self, at: usize) -> bool {
        let word = |at: usize| match self.all.get(at)?.kind {
            Kind::Word(meaning) => Some(meaning),
            _ => None,
        };
        let short = |piece: &Piece| matches!(piece.kind, Kind::Number { digits: ..=3, .. });
        self.all.get(at).is_some_and(short)
            && word(at + 1).is_some_and(|word| word.age)
            && !word(at + 2).is_some_and(|word| word.birth)
    }
}

/// A date with its month as a word: the day stands before the month or between month and year.
fn with_month(month: u32, numbers: &[Number]) -> Option<Written> {
    match *numbers {
        [year] if year.is_year() => parts(Some(year.year()?), month, 0),
        // «апрель 05»: a day or a year.
        [number] if number.months == 1 && number.digits == 2 && number.value < 10 => None,
        [day] => parts(None, month, day.value),
        [year, day] if year.is_year() => parts(Some(year.year()?), month, day.value),
        [day, year] => parts(Some(year.year()?), month, day.value),
        _ => None,
    }
}

/// A date in numbers alone. A single number of two digits is a year only where that is said.
fn in_numbers(numbers: &[Number], year_alone: bool) -> Option<Written> {
    match *numbers {
        [year] if year.digits == 4 || year.apostrophe || year_alone => {
            parts(Some(year.year()?), 0, 0)
        }
        [year, month] if year.digits == 4 => month_of(month, year.year()?),
        [month, year] if year.is_year() => month_of(month, year.year()?),
        [first, second] => day_of(None, first, second),
        [year, month, day] if year.is_year() && day.digits <= 2 => {
            parts(Some(year.year()?), month.value, day.value)
        }
        [first, second, year] => day_of(Some(year.year()?), first, second),
        _ => None,
    }
}

fn month_of(month: Number, year: Year) -> Option<Written> {
    (month.digits <= 2).then(|| parts(Some(year), month.value, 0))?
}

/// Two numbers of day and month, in the order that they prove, or open.
fn day_of(year: Option<Year>, first: Number, second: Number) -> Option<Written> {
    let (a, b) = (first.value, second.value);
    if first.digits > 2 || second.digits > 2 {
        return None;
    }
    let (date, proof) = match (a, b) {
        (0, month) | (month, 0) => (parts(year, month, 0)?, None),
        (13.., _) => (parts(year, b, a)?, Some(Order::DayFirst)),
        (_, 13..) => (parts(year, a, b)?, Some(Order::MonthFirst)),
        _ if a == b => (parts(year, a, b)?, None),
        _ => (Written::new(year, Day::Open(a, b)), None),
    };
    Some(Written {
        proof,
        dotted: first.dot,
        ..date
    })
}

/// A date of which a list that does not know the month or the day writes zeros.
fn parts(year: Option<Year>, month: u32, day: u32) -> Option<Written> {
    let in_year = match year {
        Some(Year::Whole(year)) => year,
        // Some year has this day.
        _ => LEAP_YEAR,
    };
    NaiveDate::from_ymd_opt(in_year, month.max(1), day.max(1))?;
    let day = match (month, day) {
        (0, _) => Day::None,
        (month, 0) => Day::Month(month),
        (month, day) => Day::Known { month, day },
    };
    let some = year.is_some() || matches!(day, Day::Known { .. });
    some.then(|| Written::new(year, day))
}

const LEAP_YEAR: i32 = 2000;

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn every_word_means_one_thing() {
        let file: File = ron::from_str(WORDS).unwrap();
        assert_eq!(file.months.len(), 12);
        let mut months: HashMap<String, usize> = HashMap::new();
        for (month, names) in file.months.iter().enumerate() {
            for name in names {
                let other = months.insert(folded(name), month);
                assert!(other.is_none_or(|other| other == month), "{name}");
                assert!(!VOCABULARY.words.contains_key(&folded(name)), "{name}");
            }
        }
    }
}
