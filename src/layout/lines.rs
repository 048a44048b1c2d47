//! A paragraph in lines, and what is too wide for a line.

use super::breaks::{End, Glyph};
use super::fonts::Shaped;
use std::ops::Range;
use std::sync::Arc;
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

#[cfg(test)]
mod tests {
    use super::super::fonts::{Face, Fonts};
    use super::*;

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
