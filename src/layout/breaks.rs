//! Glyphs, and where a line of them may end: UAX #14 and `assets/typography.ron`.

use serde::Deserialize;
use std::sync::LazyLock;
use unicode_linebreak::{BreakOpportunity, linebreaks};

/// One glyph of a shaped text. Lengths in thousandths of the type size.
#[derive(Debug, Clone, Copy, PartialEq)]
pub struct Glyph {
    /// Its number in the font.
    pub id: u16,
    /// How far the pen moves on.
    pub advance: f32,
    /// How far the pen would move on by the font's own table, without kerning.
    pub natural: f32,
    /// How far from the pen it stands, to the right and up: an accent over its letter.
    pub shift: (f32, f32),
    /// Where in the text its letters begin, in bytes.
    pub from: u32,
    /// Where they end; the same for a further glyph of the same letters.
    pub to: u32,
}

/// A place where a line may end, in glyphs.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) struct End {
    /// The glyph before which the next line begins.
    pub(super) glyph: u32,
    /// Where the blanks at the end of this line begin.
    pub(super) ink: u32,
}

/// Where a line of these glyphs may end; the last place is the end of the text.
pub(super) fn ends(text: &str, glyphs: &[Glyph]) -> Vec<End> {
    let breaks = breaks(text);
    let mut ends: Vec<End> = Vec::with_capacity(breaks.len());
    let mut glyph = 0;
    for at in breaks {
        while glyphs.get(glyph).is_some_and(|g| (g.from as usize) < at) {
            glyph += 1;
        }
        let end = |glyph: usize| u32::try_from(glyph).unwrap_or(u32::MAX);
        if ends.last().is_none_or(|last| last.glyph != end(glyph)) {
            ends.push(End {
                glyph: end(glyph),
                ink: end(ink_end(text, glyphs, glyph)),
            });
        }
    }
    ends
}

/// Where the blanks before a glyph begin.
fn ink_end(text: &str, glyphs: &[Glyph], end: usize) -> usize {
    let is_blank = |glyph: &Glyph| {
        let letters = text.get(glyph.from as usize..glyph.to as usize);
        letters.is_some_and(|letters| letters.chars().all(char::is_whitespace))
    };
    let before = glyphs.get(..end).unwrap_or_default();
    before
        .iter()
        .rposition(|glyph| !is_blank(glyph))
        .map_or(0, |at| at + 1)
}

/// Where a line may end, in bytes of the text: UAX #14 less the places of our own list.
fn breaks(text: &str) -> Vec<usize> {
    let mut found = Vec::new();
    for (at, kind) in linebreaks(text) {
        let last = at == text.len();
        if last || kind == BreakOpportunity::Mandatory || may_break(text, at) {
            found.push(at);
        }
    }
    found
}

fn may_break(text: &str, at: usize) -> bool {
    let (before, after) = text.split_at(at);
    if !before.ends_with(char::is_whitespace) {
        // After a hyphen and the like; never before or after a dash without blanks.
        return true;
    }
    let word = before
        .trim_end()
        .rsplit(char::is_whitespace)
        .next()
        .unwrap_or("");
    let word = word.trim_start_matches(['«', '“', '„', '(', '"']);
    let next = after.chars().next().unwrap_or(' ');
    let digits = |c: Option<char>| c.is_some_and(|c| c.is_ascii_digit());
    let is_short = RULES
        .no_break_after
        .iter()
        .any(|rule| *rule == word.to_lowercase())
        || one_letter(word).is_some_and(|letter| RULES.one_letter_words.contains(letter));
    let number_goes_on = digits(word.chars().next_back()) && next.is_ascii_digit();
    !(is_short || number_goes_on || RULES.dashes.contains(next))
}

fn one_letter(word: &str) -> Option<char> {
    let mut letters = word.chars();
    letters.next().filter(|_| letters.next().is_none())
}

/// Where a line may not break: `assets/typography.ron`.
#[derive(Debug, Default, Deserialize)]
struct Rules {
    no_break_after: Vec<String>,
    one_letter_words: String,
    dashes: String,
}

static RULES: LazyLock<Rules> = LazyLock::new(|| {
    // A test proves that the shipped file can be read.
    ron::from_str(include_str!("../../assets/typography.ron")).unwrap_or_default()
});

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_rules_can_be_read() {
        assert!(!RULES.no_break_after.is_empty());
    }
}
