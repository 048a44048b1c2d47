//! A text into pieces, and what each piece is.

use super::birth;
use super::name::is_name;
use super::words::Words;
use crate::facility::Facilities;
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
            for piece in of_part(part, words, facilities) {
                join_or_push(&mut found, piece);
            }
        }
    }
    found
}

/// The pieces of a text without lines and commas.
pub(super) fn of_part(part: &str, words: &Words, facilities: &Facilities) -> Vec<Piece> {
    let cuts = cut(part, words, facilities).into_iter();
    cuts.map(|text| {
        let (kind, sure) = kind(&text, words, facilities);
        Piece { text, kind, sure }
    })
    .collect()
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
        Some((label, rest)) if words.label(label).is_some() => rest.trim(),
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
        let behind_name = || cuts.last().is_some_and(|last| is_name(&last.join(" ")));
        if let Some(length) = birth::length(rest, behind_name, words) {
            cuts.push(rest.iter().take(length).copied().collect());
            birth_ends = at + length;
            // What follows is another part.
            cuts.push(Vec::new());
            continue;
        }
        let before = at.checked_sub(1).and_then(|at| tokens.get(at));
        let next = tokens.get(at + 1).copied().unwrap_or("");
        let starts = starts_a_part(token, next, words, facilities);
        let label = facilities.begins_a_label(token);
        let run = before.is_some_and(|b| facilities.begins_a_label(b) && label);
        match cuts.last_mut() {
            Some(last) if !starts || run || continues(last, token, label, words) => {
                last.push(token);
            }
            _ => cuts.push(vec![token]),
        }
    }
    cuts.into_iter().map(|piece| piece.join(" ")).collect()
}

/// Whether a word that could begin a part belongs to the words before it: «тюрьма» to
/// «Следственная», «В» to «258».
fn continues(before: &[&str], token: &str, label: bool, words: &Words) -> bool {
    let letters = token.chars().filter(|c| c.is_alphabetic()).count();
    let last = before.last().copied().unwrap_or("");
    let number = last.starts_with(|c: char| c.is_ascii_digit());
    if letters == 1 && token.chars().count() == 1 && number {
        return true;
    }
    let capitals = |text: &str| !text.chars().any(char::is_lowercase);
    let adjective = |word: &&str| words.is_adjective(word);
    let small = token.starts_with(char::is_lowercase);
    let shouted = letters > ABBREVIATION && capitals(token) && capitals(last);
    label && !before.is_empty() && before.iter().all(adjective) && (small || shouted)
}

/// «СИЗО», «ИУОТ»: longer words in capitals are no abbreviations.
const ABBREVIATION: usize = 4;

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
    if let Some(date) = birth::read(&small, words) {
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
    if facilities.is_town_of_ours(text) {
        return (Kind::Locality, false);
    }
    if tokens.len() > 1 && names_a_kind(&tokens, words, facilities) {
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

/// Whether a text begins with a kind of places, or with adjectives and then one.
fn names_a_kind(tokens: &[&str], words: &Words, facilities: &Facilities) -> bool {
    let is_kind = |word: &str| word.chars().count() > 1 && facilities.begins_a_label(word);
    let first = tokens
        .iter()
        .find(|word| is_kind(word) || !words.is_adjective(word));
    first.is_some_and(|word| is_kind(word))
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
