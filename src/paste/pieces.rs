//! A text into pieces, and what each piece is.

use super::words::Words;
use crate::facility::Facilities;
use crate::people::fold;
use crate::people::letters::clean;
use crate::person::BirthDate;

/// A piece of the text.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(crate) struct Piece {
    pub text: String,
    pub kind: Kind,
    /// Whether a word in it proves the kind.
    pub sure: bool,
}

/// What a piece is.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(crate) enum Kind {
    Name,
    Birth(BirthDate),
    Facility,
    Street,
    House,
    Postcode,
    Locality,
    District,
    Region,
    Country(String),
    Extra,
    Unknown,
}

/// Cuts a text at lines, commas and words that begin a part, and finds the kind of each piece.
pub(crate) fn pieces(text: &str, words: &Words, facilities: &Facilities) -> Vec<Piece> {
    let mut found: Vec<Piece> = Vec::new();
    for line in text.lines() {
        for part in line.split([',', ';', '|', '\t']) {
            let (part, _) = clean(part);
            let part = without_label(&part, words);
            for piece in cut(part, words, facilities) {
                let (kind, sure) = kind(&piece, words, facilities);
                let piece = Piece {
                    text: piece,
                    kind,
                    sure,
                };
                join_or_push(&mut found, piece);
            }
        }
    }
    found
}

/// A house number belongs to the street before it; «Гомель» after «г.» to its word.
fn join_or_push(found: &mut Vec<Piece>, piece: Piece) {
    match (found.last_mut(), &piece.kind) {
        (Some(last), Kind::House) if matches!(last.kind, Kind::Street | Kind::House) => {
            last.text.push_str(", ");
            last.text.push_str(&piece.text);
        }
        _ => found.push(piece),
    }
}

/// «Кому: Мария Липова» → «Мария Липова».
fn without_label<'t>(text: &'t str, words: &Words) -> &'t str {
    let text = text.trim_matches(|c: char| c.is_whitespace() || c == '•' || c == '*' || c == '–');
    match text.split_once(':') {
        Some((label, rest)) if words.labels.contains(&label.trim().to_lowercase()) => rest.trim(),
        _ => text,
    }
}

/// Cuts where a postcode stands or a word begins another part, in a line without commas.
fn cut(text: &str, words: &Words, facilities: &Facilities) -> Vec<String> {
    let mut cuts: Vec<String> = Vec::new();
    let mut rest = text.to_owned();
    let mut after = None;
    if facilities.country_line(text).is_none()
        && let Some((before, postcode, behind)) = postcode_in(text)
    {
        rest = before;
        after = Some((postcode, behind));
    }
    cuts.extend(at_starters(&rest, words, facilities));
    if let Some((postcode, behind)) = after {
        cuts.push(postcode);
        cuts.extend(cut(&behind, words, facilities));
    }
    cuts.retain(|piece| !piece.is_empty());
    cuts
}

fn at_starters(text: &str, words: &Words, facilities: &Facilities) -> Vec<String> {
    // An authority's name holds words that would begin other parts.
    if facilities.names_an_authority(text) {
        return vec![text.to_owned()];
    }
    let tokens: Vec<&str> = text.split_whitespace().collect();
    let mut cuts: Vec<Vec<&str>> = Vec::new();
    let mut birth_ends = 0;
    for (at, token) in tokens.iter().enumerate() {
        if at < birth_ends {
            continue;
        }
        let rest = tokens.get(at..).unwrap_or_default();
        if let Some(length) = birth_length(rest, words) {
            cuts.push(rest.iter().take(length).copied().collect());
            birth_ends = at + length;
            // What follows is another part.
            cuts.push(Vec::new());
            continue;
        }
        let before = at.checked_sub(1).and_then(|at| tokens.get(at));
        let next = tokens.get(at + 1).copied().unwrap_or("");
        let starts = starts_a_part(token, next, words, facilities);
        let run = before
            .is_some_and(|b| facilities.begins_a_label(b) && facilities.begins_a_label(token));
        match cuts.last_mut() {
            Some(last) if !starts || run => last.push(token),
            _ => cuts.push(vec![token]),
        }
    }
    cuts.into_iter().map(|piece| piece.join(" ")).collect()
}

/// How many words from here on give a birth: `1990 г. р.`, `12.03.1980`.
fn birth_length(tokens: &[&str], words: &Words) -> Option<usize> {
    let first = tokens.first()?;
    if !first.starts_with(|c: char| c.is_ascii_digit()) {
        return None;
    }
    let most = tokens.len().min(BIRTH_WORDS);
    (1..=most).rev().find(|length| {
        let text = tokens
            .iter()
            .take(*length)
            .copied()
            .collect::<Vec<_>>()
            .join(" ");
        let text = text.to_lowercase();
        let ends = words
            .birth_words
            .iter()
            .any(|word| text.ends_with(word.as_str()));
        (ends || *length == 1) && birth(&text, words).is_some()
    })
}

/// `1990 г. р.` has the most words of them.
const BIRTH_WORDS: usize = 3;

fn starts_a_part(token: &str, next: &str, words: &Words, facilities: &Facilities) -> bool {
    let small = token.to_lowercase();
    let number = |text: &str| text.starts_with(|c: char| c.is_ascii_digit());
    // «д. 7» is a house, «д. Новосады» a village.
    let locality = words.locality_starts.contains(&small) && !number(next) && !next.is_empty();
    words.street_starts.contains(&small)
        || locality
        || words.extra_starts.contains(&small)
        || facilities.begins_a_label(token)
}

fn kind(text: &str, words: &Words, facilities: &Facilities) -> (Kind, bool) {
    let small = text.to_lowercase();
    let tokens: Vec<&str> = small.split_whitespace().collect();
    let first = tokens.first().copied().unwrap_or("");
    let has = |list: &[String]| {
        tokens
            .iter()
            .any(|token| list.iter().any(|word| word == token))
    };
    let second = tokens.get(1).copied().unwrap_or("");
    let digit = |text: &str| text.starts_with(|c: char| c.is_ascii_digit());
    let begins = |list: &[String]| list.iter().any(|word| word == first);
    if let Some(code) = facilities.country_line(text) {
        return (Kind::Country(code), true);
    }
    if is_postcode(text) {
        return (Kind::Postcode, true);
    }
    if let Some(date) = birth(&small, words) {
        return (Kind::Birth(date), true);
    }
    if facilities.names_an_authority(text) || facilities.is_label(text) {
        return (Kind::Facility, true);
    }
    if begins(&words.extra_starts) {
        return (Kind::Extra, true);
    }
    if begins(&words.street_starts) {
        return (Kind::Street, true);
    }
    if glued(&small, &words.street_starts) {
        return (Kind::Street, true);
    }
    if is_house(&small, words) {
        return (Kind::House, true);
    }
    if has(&words.district_words) {
        return (Kind::District, true);
    }
    if has(&words.region_words) {
        return (Kind::Region, true);
    }
    if begins(&words.locality_starts) && tokens.len() > 1 && !digit(second) {
        return (Kind::Locality, true);
    }
    if glued(&small, &words.locality_starts) {
        return (Kind::Locality, true);
    }
    if has(&words.street_words) {
        return (Kind::Street, true);
    }
    if is_known_town(text, facilities) {
        return (Kind::Locality, false);
    }
    if facilities.begins_a_label(first) && tokens.len() > 1 {
        return (Kind::Facility, false);
    }
    // «Советская 22А»: a word, then a number.
    let last = tokens.last().copied().unwrap_or("");
    if tokens.len() > 1 && digit(last) && text.starts_with(char::is_uppercase) {
        return (Kind::Street, false);
    }
    match is_name(text) {
        true => (Kind::Name, false),
        false => (Kind::Unknown, false),
    }
}

/// «г.Гомель», «ул.Антошкина»: the word and the name without a blank.
fn glued(small: &str, starts: &[String]) -> bool {
    starts.iter().any(|start| {
        let rest = start
            .ends_with('.')
            .then(|| small.strip_prefix(start.as_str()));
        rest.flatten()
            .is_some_and(|rest| rest.chars().any(char::is_alphabetic))
    })
}

fn is_house(small: &str, words: &Words) -> bool {
    let digit = |text: &str| text.starts_with(|c: char| c.is_ascii_digit());
    let after = words
        .house_starts
        .iter()
        .find_map(|start| small.strip_prefix(start.as_str()));
    let number = after.map_or(small, str::trim_start);
    digit(number) && number.chars().count() <= HOUSE_CHARS
}

/// `195А`, `143/4`, `13 корп. 2`.
const HOUSE_CHARS: usize = 12;

/// The year or day of birth that a piece gives.
fn birth(small: &str, words: &Words) -> Option<BirthDate> {
    let marked = words
        .birth_words
        .iter()
        .any(|word| small.contains(word.as_str()));
    let dated = |text: &str| {
        let mut parts = text.split('.');
        let (day, month, year) = (parts.next()?, parts.next()?, parts.next()?);
        let whole = year.len() == 4 && parts.next().is_none();
        let date = format!("{year}-{month:0>2}-{day:0>2}");
        whole.then(|| date.parse().ok()).flatten()
    };
    let date = small
        .split_whitespace()
        .find_map(|word| dated(word.trim_end_matches(['г', '.'])));
    if date.is_some() {
        return date;
    }
    let years = small.split(|c: char| !c.is_ascii_digit());
    let mut years = years.filter(|part| part.len() == 4);
    let year = years.next()?;
    let plausible = year.starts_with("19") || year.starts_with("20");
    (marked && plausible && years.next().is_none())
        .then(|| year.parse().ok())
        .flatten()
}

/// The first postcode within a text: what stands before it, itself, what stands behind.
fn postcode_in(text: &str) -> Option<(String, String, String)> {
    let chars: Vec<char> = text.chars().collect();
    let digit = |at: usize| chars.get(at).is_some_and(char::is_ascii_digit);
    let run = |from: usize, length: usize| (from..from + length).all(digit);
    for at in 0..chars.len() {
        let begins = at == 0 || !digit(at - 1);
        // «171 161», as Memorial writes it: only at the beginning, where it is no house number.
        let gap = at == 0 && run(0, 3) && chars.get(3) == Some(&' ') && run(4, 3) && !digit(7);
        let length = match (begins && run(at, 6) && !digit(at + 6), gap) {
            (true, _) => 6,
            (false, true) => 7,
            (false, false) => continue,
        };
        let collect = |range: &[char]| range.iter().collect::<String>();
        let before = collect(chars.get(..at)?);
        let before = before
            .trim()
            .trim_end_matches("BY-")
            .trim_end_matches("RU-")
            .trim();
        let postcode: String = collect(chars.get(at..at + length)?);
        let behind = collect(chars.get(at + length..)?);
        return Some((
            before.to_owned(),
            postcode.replace(' ', ""),
            behind.trim_matches(['.', ' ', '-']).to_owned(),
        ));
    }
    None
}

fn is_postcode(text: &str) -> bool {
    text.len() == 6 && text.bytes().all(|b| b.is_ascii_digit())
}

/// Whether a text is the bare name of a town where we know a place of detention.
fn is_known_town(text: &str, facilities: &Facilities) -> bool {
    let folded = fold(text);
    facilities.all().iter().any(|facility| {
        [&facility.ru, &facility.be, &facility.latin]
            .iter()
            .any(|site| {
                let town = site.parts.locality.as_str();
                let bare = town.split_once(' ').map_or(town, |(_, bare)| bare);
                !bare.is_empty() && (fold(bare) == folded || fold(town) == folded)
            })
    })
}

/// Two to four words of letters, each with a capital.
fn is_name(text: &str) -> bool {
    let words: Vec<&str> = text.split_whitespace().collect();
    let is_word = |word: &&str| {
        let letters = |c: char| c.is_alphabetic() || "-’'ʼ`.".contains(c);
        word.starts_with(char::is_uppercase) && word.chars().all(letters)
    };
    (2..=4).contains(&words.len()) && words.iter().all(is_word)
}
