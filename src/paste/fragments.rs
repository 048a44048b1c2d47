//! A text as pages and messages write it, in fragments: cut at lines, commas, sentences, dashes
//! and brackets, without bullets, numbers, quotation marks and the words that name a part.

use super::name::is_name;
use super::words::{Field, Label, Words};
use crate::facility::Facilities;
use crate::people::custody_words::is_sign;
use crate::people::letters::clean;

/// What stands between two separators.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(super) struct Fragment {
    pub text: String,
    /// What the word before its colon says that it is.
    pub field: Option<Field>,
    /// On which line it stands.
    pub line: usize,
    /// Whether a blank line stands before it.
    pub after_gap: bool,
    /// Whether a line or a semicolon begins with it.
    pub begins: bool,
}

/// A line without what is no part of it.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(super) struct Line {
    pub text: String,
    after_gap: bool,
}

impl Line {
    /// Whether it says something by signs alone: †.
    pub(super) fn is_only_signs(&self) -> bool {
        self.has_signs() && !self.text.contains(char::is_alphanumeric)
    }

    /// The signs of it that say that somebody is free or dead.
    pub(super) fn signs(&self) -> String {
        self.text.chars().filter(|c| is_sign(*c)).collect()
    }

    /// Whether one of its signs says that somebody is free or dead.
    pub(super) fn has_signs(&self) -> bool {
        self.text.contains(is_sign)
    }
}

/// The lines that have a text. Of a text in which every other line is blank none are gaps.
pub(super) fn lines(text: &str) -> Vec<Line> {
    let unified = text.replace("\r\n", "\n");
    let breaks = [
        '\n', '\r', '\u{b}', '\u{c}', '\u{85}', '\u{2028}', '\u{2029}',
    ];
    let raw: Vec<String> = unified
        .split(breaks)
        .map(|line| clean(&line.replace('\t', " | ")).0)
        .map(|line| line.replace(['*', '_'], ""))
        .collect();
    let numbered = are_numbered(&raw);
    let mut lines: Vec<(Line, usize)> = Vec::new();
    let mut blank = 0;
    for line in &raw {
        let text = without_marks(line, numbered);
        if text.is_empty() {
            blank += 1;
            continue;
        }
        let text = text.to_owned();
        lines.push((
            Line {
                text,
                after_gap: false,
            },
            std::mem::take(&mut blank),
        ));
    }
    let inner = || lines.iter().skip(1).map(|(_, blank)| *blank);
    let spaced = lines.len() > 2 && inner().all(|blank| blank > 0);
    let gap = if spaced { 2 } else { 1 };
    let lines = lines.into_iter();
    lines
        .map(|(line, blank)| Line {
            after_gap: blank >= gap,
            ..line
        })
        .collect()
}

/// Whether lines begin with 1, 2, 3 and no sign behind the number.
fn are_numbered(lines: &[String]) -> bool {
    let bare = |line: &String| {
        let (number, rest) = line.trim().split_once(' ')?;
        let starts = rest.trim_start().starts_with(|c: char| !c.is_ascii_digit());
        number.parse::<usize>().ok().filter(|_| starts)
    };
    let written = lines.iter().filter(|line| !line.is_empty());
    let run = written
        .zip(1..)
        .take_while(|(line, at)| bare(line) == Some(*at));
    run.count() > 1
}

/// A line without the bullet, the number or the e-mail's quotation mark that it begins with.
fn without_marks(line: &str, numbered: bool) -> &str {
    let mut rest = line.trim();
    loop {
        let bare = rest.trim_start_matches(is_bullet).trim_start();
        let bare = without_number(bare, numbered).trim_start();
        if bare.len() == rest.len() {
            return rest;
        }
        rest = bare;
    }
}

/// What may stand before a line and is no letter, number, bracket or quotation mark of it.
fn is_bullet(c: char) -> bool {
    !c.is_alphanumeric() && !c.is_whitespace() && !"№#+~(['’«\"“„‘‚".contains(c) && !is_sign(c)
}

/// «1. », «1) », «№1 », «(1) »; «1 » where the lines are numbered.
fn without_number(text: &str, numbered: bool) -> &str {
    let (open, inner) = match text.chars().next() {
        Some(sign @ ('№' | '#' | '(' | '[')) => (Some(sign), text.get(sign.len_utf8()..)),
        _ => (None, Some(text)),
    };
    let inner = inner.unwrap_or_default().trim_start();
    let after = inner.trim_start_matches(|c: char| c.is_ascii_digit());
    let digits = inner.len() - after.len();
    if digits == 0 || digits > NUMBER_DIGITS {
        return text;
    }
    let mut signs = after.chars();
    let sign = signs.next().unwrap_or(' ');
    let rest = signs.as_str();
    let is_word = |text: &str| {
        let first = text.trim_start().chars().next();
        first.is_some_and(|c| !c.is_ascii_digit())
    };
    let is_item = match (open, sign) {
        (Some('('), sign) => sign == ')',
        (Some('['), sign) => sign == ']',
        // «№1» alone names nobody; «№ 9» is a place's number.
        (Some(_), '.' | ')' | ':') => is_word(rest),
        (Some(_), sign) => sign == ' ' && rest.starts_with(char::is_uppercase),
        // «12.03.1980», «4. 213410».
        (None, '.' | ')' | ':') => {
            let next = rest.trim_start().split(' ').next().unwrap_or_default();
            (rest.starts_with(' ') || is_word(rest)) && !super::birth::is_month(next)
        }
        (None, sign) => numbered && sign == ' ',
    };
    // A number without a text behind it is that of a house.
    if is_item && !rest.trim().is_empty() {
        rest
    } else {
        text
    }
}

/// Digits of the number before an item.
const NUMBER_DIGITS: usize = 3;

/// The fragments of these lines.
pub(super) fn fragments(lines: &[Line], words: &Words, facilities: &Facilities) -> Vec<Fragment> {
    let mut all = Vec::new();
    let mut field = None;
    for (at, line) in lines.iter().enumerate() {
        let mut cutter = Cutter {
            words,
            facilities,
            found: Vec::new(),
            field: field.take(),
            begins: true,
            text: String::new(),
        };
        match line.is_only_signs() {
            true => cutter.found.push(Fragment {
                text: line.text.clone(),
                field: None,
                line: at,
                after_gap: false,
                begins: true,
            }),
            false => cutter.cut(&line.text),
        }
        // A word that names a part on a line of its own is about the next line.
        field = cutter.field;
        let mut gap = line.after_gap;
        all.extend(cutter.found.into_iter().map(|fragment| Fragment {
            line: at,
            after_gap: std::mem::take(&mut gap),
            ..fragment
        }));
    }
    join_name_parts(all)
}

/// Given name, patronymic and family name from fields of their own as one name.
fn join_name_parts(fragments: Vec<Fragment>) -> Vec<Fragment> {
    let mut joined: Vec<Fragment> = Vec::with_capacity(fragments.len());
    let is_part = |fragment: &Fragment| {
        let single = !fragment.text.contains(' ');
        fragment.field == Some(Field::NamePart) || fragment.field == Some(Field::Name) && single
    };
    let mut open = false;
    for fragment in fragments {
        let part = is_part(&fragment);
        match joined.last_mut() {
            Some(last) if open && part => {
                last.text.push(' ');
                last.text.push_str(&fragment.text);
            }
            _ => joined.push(Fragment {
                field: if part {
                    Some(Field::Name)
                } else {
                    fragment.field
                },
                ..fragment
            }),
        }
        open = part;
    }
    joined
}

/// Cuts one line.
struct Cutter<'c> {
    words: &'c Words,
    facilities: &'c Facilities,
    found: Vec<Fragment>,
    field: Option<Field>,
    begins: bool,
    /// What was read since the last separator.
    text: String,
}

impl Cutter<'_> {
    fn cut(&mut self, line: &str) {
        let mut before = ' ';
        let mut letters = line.char_indices().peekable();
        while let Some((at, letter)) = letters.next() {
            let after = letters.peek().map_or(' ', |(_, next)| *next);
            let rest = line.get(at + letter.len_utf8()..).unwrap_or_default();
            let alone = before == ' ' && after == ' ';
            match letter {
                // The name beside it is read; what the sign says is looked for in the line.
                sign if is_sign(sign) => self.push_blank(),
                ' ' => self.push_blank(),
                ',' | '|' | '(' | ')' | '[' | ']' => self.flush(),
                ';' => {
                    self.flush();
                    self.begins = true;
                }
                '!' | '?' if after == ' ' => self.flush(),
                '.' if after == ' ' && self.ends_sentence(rest) => self.flush(),
                ':' if after == ' ' => self.label_or_flush(),
                '/' if alone => self.flush(),
                '-' | '–' | '—' | '−' | '―' if alone => match self.joins(rest) {
                    Some(joint) => self.join(joint),
                    None => self.label_or_flush(),
                },
                _ => self.text.push(letter),
            }
            before = letter;
        }
        match self.words.label(&self.text) {
            Some(label) if self.found.is_empty() && self.field.is_none() => self.take_label(label),
            _ => self.flush(),
        }
    }

    fn push_blank(&mut self) {
        if !self.text.ends_with(' ') {
            self.text.push(' ');
        }
    }

    /// A word that names a part is taken off; anything else is a fragment.
    fn label_or_flush(&mut self) {
        match self.words.label(unquoted(&self.text)) {
            Some(label) => self.take_label(label),
            None => self.flush(),
        }
    }

    fn take_label(&mut self, label: Label) {
        self.text.clear();
        self.field = match label {
            Label::Plain => None,
            Label::Of(field) => Some(field),
        };
    }

    fn flush(&mut self) {
        let text = std::mem::take(&mut self.text);
        let text = self.trimmed(&text);
        if text.is_empty() {
            return;
        }
        for text in self.apart(text) {
            self.found.push(Fragment {
                text,
                field: self.field.take(),
                line: 0,
                after_gap: false,
                begins: std::mem::take(&mut self.begins),
            });
        }
    }

    /// Without quotation marks around it and points behind it.
    fn trimmed<'t>(&self, text: &'t str) -> &'t str {
        let mut text = unquoted(text);
        loop {
            let bare = text.trim_end_matches([',', ';', ':', '!', '?', ' ', '…']);
            let bare = match bare.strip_suffix('.') {
                Some(whole) if !self.keeps_its_point(whole) => unquoted(whole),
                _ => bare,
            };
            if bare.len() == text.len() {
                return text;
            }
            text = bare;
        }
    }

    /// Whether the point behind a text belongs to its last word: «Брянская обл.», «Тестов И.».
    fn keeps_its_point(&self, text: &str) -> bool {
        let word = text.split_whitespace().next_back().unwrap_or_default();
        let letters = word.chars().filter(|c| c.is_alphabetic()).count();
        word.contains('.')
            || letters == 1 && word.chars().count() == 1
            || self.words.is_abbreviation(&format!("{word}."))
    }

    /// The names on both sides of «и».
    fn apart(&self, text: &str) -> Vec<String> {
        let tokens: Vec<&str> = text.split(' ').collect();
        let at = tokens.iter().position(|token| {
            let small = token.to_lowercase();
            self.words.conjunctions.contains(&small)
        });
        if let Some(at) = at {
            let sides = [tokens.get(..at), tokens.get(at + 1..)];
            let sides = sides.map(|side| side.unwrap_or_default().join(" "));
            if sides.iter().all(|side| is_name(side)) {
                return sides.to_vec();
            }
        }
        vec![text.to_owned()]
    }

    /// Whether a point that a blank follows ends a sentence.
    fn ends_sentence(&self, rest: &str) -> bool {
        let text = self.text.trim();
        let word = text.split_whitespace().next_back().unwrap_or_default();
        let next = rest.trim_start();
        let begins = next.starts_with(|c: char| c.is_uppercase() || c.is_ascii_digit() || c == '«');
        if !begins || self.keeps_its_point(text) {
            return false;
        }
        let letters = word.chars().filter(|c| c.is_alphabetic()).count();
        let digit = |c: char| c.is_ascii_digit();
        // «№9», «22А»
        let number = word.ends_with(digit) || word.starts_with(digit);
        let following = next.split([' ', ',', '.']).next().unwrap_or_default();
        match number {
            true => !super::birth::is_month(following),
            false => letters >= SENTENCE_LETTERS,
        }
    }

    /// With what a dash between blanks joins what stands around it; `None` where it parts them.
    fn joins(&self, rest: &str) -> Option<&'static str> {
        let rest = rest.trim_start();
        let left = self.text.trim();
        let last = left.split_whitespace().next_back().unwrap_or_default();
        let digits = rest.chars().take_while(char::is_ascii_digit).count();
        let number = last.chars().all(|c| c.is_ascii_digit());
        if (1..POSTCODE_DIGITS).contains(&digits)
            && (self.facilities.begins_a_label(last) || number && !last.is_empty())
        {
            return Some("-");
        }
        // «Мария Тестова – Липова».
        let ends = |c: char| ",;|()[]:—–".contains(c);
        let right = rest.split(ends).next().unwrap_or_default().trim();
        let capital = right.starts_with(char::is_uppercase);
        let one = capital && right.chars().all(char::is_alphabetic);
        let place = self.facilities.begins_a_label(right) || self.facilities.is_town(right);
        (one && !place && is_name(left) && !right.is_empty()).then_some(" – ")
    }

    fn join(&mut self, joint: &str) {
        let left = self.text.trim_end().len();
        self.text.truncate(left);
        self.text.push_str(joint);
    }
}

/// A text without quotation marks around the whole of it, or one that has no other.
fn unquoted(text: &str) -> &str {
    let mut text = text.trim();
    loop {
        let quote = |c: char| OPENING.contains(&c) || CLOSING.contains(&c);
        let front = text.strip_prefix(OPENING).unwrap_or(text);
        let bare = front.strip_suffix(CLOSING).unwrap_or(front);
        // «ФКУ "ИК-5"» keeps its own.
        if bare.len() == text.len() || bare.contains(quote) {
            return text;
        }
        text = bare.trim();
    }
}

const OPENING: [char; 6] = ['«', '"', '“', '„', '‚', '‹'];
const CLOSING: [char; 6] = ['»', '"', '”', '“', '‘', '›'];
/// A shorter word before a point may be an abbreviation.
const SENTENCE_LETTERS: usize = 4;
const POSTCODE_DIGITS: usize = 5;
