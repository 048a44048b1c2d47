//! A paragraph in lines: where it may break, where it must not, and what is too wide for a line.

use super::fonts::{Face, Fonts, Shaped};
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

/// The lines of a paragraph no wider than `width` thousandths of the type size. Nothing is lost:
/// a word that is wider than a line is broken between two letters. An empty paragraph is one
/// empty line.
pub fn lines(fonts: &Fonts, face: Face, paragraph: &str, width: f64) -> Vec<Line> {
    let shaped = fonts.shape(face, paragraph);
    let breaks = breaks(&shaped.text);
    let ends = glyph_ends(&shaped, &breaks);
    let mut lines = Vec::new();
    let mut start = 0;
    let mut fits = 0;
    for end in ends {
        if shaped.width(start..ink_end(&shaped, start, end)) > width && fits > start {
            lines.push(line(&shaped, start, fits));
            start = fits;
        }
        while shaped.width(start..ink_end(&shaped, start, end)) > width {
            let broken = break_word(&shaped, start, end, width);
            lines.push(line(&shaped, start, broken));
            start = broken;
        }
        fits = end;
    }
    if start < shaped.glyphs.len() || lines.is_empty() {
        lines.push(line(&shaped, start, shaped.glyphs.len()));
    }
    lines
}

fn line(shaped: &Arc<Shaped>, start: usize, end: usize) -> Line {
    let end = ink_end(shaped, start, end);
    Line {
        paragraph: Arc::clone(shaped),
        glyphs: start..end,
        width: shaped.width(start..end),
    }
}

/// Where the blanks at the end of a stretch begin.
fn ink_end(shaped: &Shaped, start: usize, end: usize) -> usize {
    let glyphs = shaped.glyphs.get(start..end).unwrap_or_default();
    let is_blank = |at: usize| {
        let glyph = glyphs.get(at);
        let letters = glyph.and_then(|g| shaped.text.get(g.from as usize..g.to as usize));
        letters.is_some_and(|letters| letters.chars().all(char::is_whitespace))
    };
    let inked = (0..glyphs.len()).rev().find(|at| !is_blank(*at));
    start + inked.map_or(0, |at| at + 1)
}

/// Where in a too wide word the line ends: after the last whole letter that fits, and after one
/// at least.
fn break_word(shaped: &Shaped, start: usize, end: usize, width: f64) -> usize {
    let from = shaped
        .glyphs
        .get(start)
        .map_or(0, |glyph| glyph.from as usize);
    let text = shaped.text.get(from..).unwrap_or("");
    let letters: Vec<usize> = text
        .grapheme_indices(true)
        .map(|(at, _)| from + at)
        .collect();
    let is_border = |at: usize| {
        shaped
            .glyphs
            .get(at)
            .is_none_or(|glyph| glyph.to > glyph.from && letters.contains(&(glyph.from as usize)))
    };
    let borders = (start + 1..=end).filter(|at| is_border(*at));
    let mut last = None;
    for border in borders {
        if last.is_some() && shaped.width(start..border) > width {
            break;
        }
        last = Some(border);
        if shaped.width(start..border) > width {
            break;
        }
    }
    last.unwrap_or(end).max(start + 1)
}

/// The glyph before which each break in the text falls.
fn glyph_ends(shaped: &Shaped, breaks: &[usize]) -> Vec<usize> {
    let mut ends = Vec::with_capacity(breaks.len());
    let mut glyph = 0;
    for at in breaks {
        while shaped
            .glyphs
            .get(glyph)
            .is_some_and(|g| (g.from as usize) < *at)
        {
            glyph += 1;
        }
        if ends.last() != Some(&glyph) {
            ends.push(glyph);
        }
    }
    ends
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
            let ends = glyph_ends(&shaped, &breaks(&shaped.text));
            let mut start = 0;
            let mut found = Vec::new();
            for end in ends {
                found.push(line(&shaped, start, end).text().to_owned());
                start = end;
            }
            assert_eq!(found.join("|"), expected);
        }
    }

    #[test]
    fn a_word_that_is_too_wide_is_broken_and_not_lost() {
        let fonts = Fonts::shipped().unwrap();
        let text = "да Человеконенавистничествоподобнейший нет";
        let lines = lines(&fonts, Face::Letter, text, 5_000.0);
        let glued: String = lines.iter().map(Line::text).collect();
        assert_eq!(glued.replace(' ', ""), text.replace(' ', ""));
        assert!(lines.len() > 3);
        assert!(lines.iter().all(|line| line.width <= 5_000.0));
    }
}
