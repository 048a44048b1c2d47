//! A paragraph in lines: where it may break, where it must not, and what is too wide for a line.

use super::fonts::{Glyph, Shaped};
use serde::Deserialize;
use std::ops::Range;
use std::sync::{Arc, LazyLock};
use unicode_linebreak::{BreakOpportunity, linebreaks};
use unicode_segmentation::UnicodeSegmentation;

/// One line: some of a paragraph's glyphs.
#[derive(Debug, Clone)]
pub struct Line {
    /// The paragraph.
    pub paragraph: Arc<Shaped>,
    /// Which of its glyphs, without the blanks at the end.
    pub glyphs: Range<usize>,
    /// Width in thousandths of the type size.
    pub width: f64,
}

impl Line {
    /// The letters on this line.
    pub fn text(&self) -> &str {
        let glyphs = self
            .paragraph
            .glyphs
            .get(self.glyphs.clone())
            .unwrap_or_default();
        let (Some(first), Some(last)) = (glyphs.first(), glyphs.last()) else {
            return "";
        };
        let end = glyphs.iter().map(|g| g.to).max().unwrap_or(last.to);
        self.paragraph
            .text
            .get(first.from as usize..end as usize)
            .unwrap_or("")
    }
}

/// A place where a line may end, in glyphs.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) struct End {
    /// The glyph before which the next line begins.
    glyph: u32,
    /// Where the blanks at the end of this line begin.
    ink: u32,
}

/// The lines of a paragraph no wider than `width` thousandths of the type size. Nothing is lost:
/// a word that is wider than a line is broken between two letters. An empty paragraph is one
/// empty line.
pub fn lines(shaped: &Arc<Shaped>, width: f64) -> Vec<Line> {
    let mut lines = Vec::new();
    let mut start = 0;
    let mut fits = End { glyph: 0, ink: 0 };
    for end in &shaped.ends {
        let ink = end.ink as usize;
        if shaped.width(start..ink.max(start)) > width && fits.glyph as usize > start {
            lines.push(line(shaped, start, fits.ink as usize));
            start = fits.glyph as usize;
        }
        // Nothing is left of the word where the line is narrower than a letter.
        while start < ink && shaped.width(start..ink) > width {
            let broken = break_word(shaped, start, end.glyph as usize, width);
            lines.push(line(shaped, start, broken));
            start = broken;
        }
        fits = *end;
    }
    if start < shaped.glyphs.len() || lines.is_empty() {
        lines.push(line(shaped, start, fits.ink as usize));
    }
    lines
}

fn line(shaped: &Arc<Shaped>, start: usize, ink: usize) -> Line {
    let glyphs = start..ink.max(start);
    Line {
        paragraph: Arc::clone(shaped),
        width: shaped.width(glyphs.clone()),
        glyphs,
    }
}

/// Where in a too wide word the line ends: after the last whole letter that fits, and after one
/// at least.
fn break_word(shaped: &Shaped, start: usize, end: usize, width: f64) -> usize {
    let from_byte = |glyph: &Glyph| glyph.from as usize;
    let from = shaped.glyphs.get(start).map_or(0, from_byte);
    let text = shaped.text.get(from..).unwrap_or("");
    let mut letters = text
        .grapheme_indices(true)
        .map(|(at, _)| from + at)
        .peekable();
    // Glyphs and letters go forward together, so that a long word is read once.
    let mut is_border = |at: usize| match shaped.glyphs.get(at) {
        None => true,
        Some(glyph) => {
            while letters
                .next_if(|letter| *letter < from_byte(glyph))
                .is_some()
            {}
            glyph.to > glyph.from && letters.peek() == Some(&from_byte(glyph))
        }
    };
    let mut last = None;
    for border in start + 1..=end {
        let too_wide = shaped.width(start..border) > width;
        if too_wide && last.is_some() {
            break;
        }
        if is_border(border) {
            last = Some(border);
            if too_wide {
                break;
            }
        }
    }
    last.unwrap_or(end).max(start + 1)
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
    let spaced = before.ends_with(char::is_whitespace);
    let word = before
        .trim_end()
        .rsplit(char::is_whitespace)
        .next()
        .unwrap_or("");
    let word = word.trim_start_matches(['«', '“', '„', '(', '"']);
    let next = after.chars().next().unwrap_or(' ');
    if !spaced {
        // After a hyphen and the like; never before or after a dash without blanks.
        return true;
    }
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
    use super::super::fonts::{Face, Fonts};
    use super::*;

    #[test]
    fn the_rules_can_be_read() {
        assert!(!RULES.no_break_after.is_empty());
    }

    /// Every word on a line of its own, unless it may not stand there.
    #[test]
    fn where_a_line_may_not_break() {
        let fonts = Fonts::shipped().unwrap();
        for (text, expected) in [
            ("два слова", "два|слова"),
            ("город г. Минск", "город|г. Минск"),
            ("на ул. Ленина дом", "на|ул. Ленина|дом"),
            ("школа № 4 рядом", "школа|№ 4|рядом"),
            ("стоит 10 000 рублей", "стоит|10 000|рублей"),
            ("кот — друг", "кот —|друг"),
            ("я и ты", "я и ты"),
            ("иду к морю", "иду|к морю"),
            ("З днём нараджэння", "З днём|нараджэння"),
            ("во Вторник", "во|Вторник"),
            ("не\u{a0}рвать тут", "не\u{a0}рвать|тут"),
            ("", ""),
        ] {
            // Narrower than any word: every allowed break is taken, and no word is broken.
            let shaped = fonts.shape(Face::Letter, text);
            let mut start = 0;
            let mut found = Vec::new();
            for end in &shaped.ends {
                let line = line(&shaped, start, end.ink as usize);
                found.push(line.text().to_owned());
                start = end.glyph as usize;
            }
            assert_eq!(found.join("|"), expected);
        }
    }

    #[test]
    fn a_line_narrower_than_a_letter_holds_one_letter_and_ends() {
        let fonts = Fonts::shipped().unwrap();
        let text = "да Человек нет";
        let shaped = fonts.shape(Face::Letter, text);
        for width in [-5_000.0, -0.1, 0.0, 0.1, 100.0, 400.0] {
            let lines = lines(&shaped, width);
            let glued: String = lines.iter().map(Line::text).collect();
            assert_eq!(glued.replace(' ', ""), text.replace(' ', ""), "{width}");
            assert!(lines.len() <= text.chars().count(), "{width}");
        }
    }

    #[test]
    fn a_word_that_is_too_wide_is_broken_and_not_lost() {
        let fonts = Fonts::shipped().unwrap();
        let text = "да Человеконенавистничествоподобнейший нет";
        let lines = lines(&fonts.shape(Face::Letter, text), 5_000.0);
        let glued: String = lines.iter().map(Line::text).collect();
        assert_eq!(glued.replace(' ', ""), text.replace(' ', ""));
        assert!(lines.len() > 3);
        assert!(lines.iter().all(|line| line.width <= 5_000.0));
    }
}
