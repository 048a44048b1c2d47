//! The sheet to copy from: for a hand that has never written Cyrillic.
//!
//! Every line stands there in print, in the hand that is taught in school, and in Latin letters
//! as it sounds; under each paragraph, what it means. First of all the letters whose written form
//! is unlike their printed one.

use super::flow::Block;
use super::fonts::{Face, Fonts};
use super::lines::{Line, lines};
use super::marks::thin;
use super::{INK, Item, PENCIL, Text};
use crate::format::TextBox;
use crate::paper::{Point, Um};
use crate::people;
use crate::picture::Colour;
use serde::Deserialize;
use std::collections::VecDeque;
use std::sync::LazyLock;

/// The script of a line, in sizes of its print.
const SCRIPT: f64 = 1.35;
/// How it sounds and what it means, in sizes of its print.
const SMALL: f64 = 0.66;

/// The blocks of a copy sheet; the type size of the print is the largest of the box.
pub(super) fn blocks(
    fonts: &Fonts,
    paragraphs: &[&str],
    meaning: &[String],
    area: &TextBox,
) -> VecDeque<Block> {
    let sheet = Sheet { fonts, area };
    let mut blocks: VecDeque<Block> = sheet.letters(paragraphs).into_iter().collect();
    for (number, paragraph) in paragraphs.iter().enumerate() {
        if paragraph.trim().is_empty() {
            continue;
        }
        let mut of_paragraph = sheet.paragraph(paragraph);
        if let Some(meant) = meaning.get(number).filter(|text| !text.is_empty()) {
            // The last line stays with what the paragraph means.
            let last = of_paragraph.last_mut();
            let below = sheet.small(meant, INK);
            match last {
                Some(last) => sheet.append(last, below),
                None => of_paragraph.push(below),
            }
        }
        if let Some(first) = of_paragraph.first_mut() {
            first.gap = sheet.length(1.3);
        }
        blocks.extend(of_paragraph);
    }
    blocks
}

struct Sheet<'a> {
    fonts: &'a Fonts,
    area: &'a TextBox,
}

impl Sheet<'_> {
    fn size(&self) -> f64 {
        self.area.largest
    }

    fn length(&self, sizes: f64) -> Um {
        Um::pt(self.size() * sizes)
    }

    /// One block for every line.
    fn paragraph(&self, paragraph: &str) -> Vec<Block> {
        self.broken(paragraph)
            .into_iter()
            .map(|(print, script)| self.line(print, script))
            .collect()
    }

    /// A paragraph in lines that are no wider than the box in print and in script alike.
    fn broken(&self, paragraph: &str) -> Vec<(Line, Line)> {
        let whole = self.area.at.width.in_pt() * 1000.0;
        let shaped = self.fonts.shape(Face::School, paragraph);
        let mut width = whole / (self.size() * SCRIPT);
        loop {
            let both: Vec<(Line, Line)> = lines(&shaped, width)
                .into_iter()
                .map(|script| (self.whole(Face::Letter, script.text()), script))
                .collect();
            let fits = |(print, _): &(Line, Line)| print.width * self.size() <= whole;
            if both.iter().all(fits) || width < 1_000.0 {
                return both;
            }
            width *= 0.95;
        }
    }

    /// A text in one line.
    fn whole(&self, face: Face, text: &str) -> Line {
        let shaped = self.fonts.shape(face, text);
        let glyphs = 0..shaped.glyphs.len();
        Line {
            width: shaped.width(glyphs.clone()),
            paragraph: shaped,
            glyphs,
        }
    }

    fn line(&self, print: Line, script: Line) -> Block {
        let sounds = people::latin(print.text());
        let mut down = self.length(1.0);
        let mut items = vec![self.text(print, self.size(), down, INK)];
        down = down + self.length(1.75);
        let left = Point {
            x: Um::ZERO,
            y: down,
        };
        let right = Point {
            x: self.area.at.width,
            y: down,
        };
        items.push(Item::Rule(thin(left, right)));
        items.push(self.text(script, self.size() * SCRIPT, down, INK));
        let mut block = Block {
            items,
            height: down + self.length(0.55),
            gap: self.length(0.8),
        };
        self.append(&mut block, self.small(&sounds, PENCIL));
        block
    }

    /// Small lines: how it sounds, what it means.
    fn small(&self, words: &str, colour: Colour) -> Block {
        let size = self.size() * SMALL;
        let width = self.area.at.width.in_pt() / size * 1000.0;
        let shaped = self.fonts.shape(Face::Address, words);
        let mut items = Vec::new();
        let mut down = Um::ZERO;
        for line in lines(&shaped, width) {
            down = down + Um::pt(size * 1.25);
            items.push(self.text(line, size, down, colour));
        }
        Block {
            items,
            height: down + Um::pt(size * 0.35),
            gap: Um::ZERO,
        }
    }

    fn append(&self, block: &mut Block, below: Block) {
        let by = block.height;
        block
            .items
            .extend(below.items.into_iter().map(|item| match item {
                Item::Text(mut text) => {
                    text.at.y = text.at.y + by;
                    Item::Text(text)
                }
                other => other,
            }));
        block.height = by + below.height;
    }

    /// The letters of the text that are written unlike they are printed, each in both forms.
    fn letters(&self, paragraphs: &[&str]) -> Option<Block> {
        let small: Vec<String> = paragraphs.iter().map(|p| p.to_lowercase()).collect();
        let used = HINTS.unlike.chars().filter(|letter| {
            let mut all = small.iter();
            all.any(|text| text.contains(*letter))
        });
        let down = self.length(1.3);
        let step = self.length(5.2);
        let mut items = Vec::new();
        let mut x = Um::ZERO;
        for letter in used {
            let letter = letter.to_string();
            let print = self.whole(Face::Letter, &letter);
            let script = self.whole(Face::School, &letter);
            let middle = down - self.length(0.25);
            let at = |x| Point { x, y: middle };
            items.push(self.placed(print, self.size(), Point { x, y: down }, PENCIL));
            // From the printed letter to the written one.
            let (from, to) = (x + self.length(1.1), x + self.length(1.9));
            items.push(Item::Rule(thin(at(from), at(to))));
            let barb = self.length(0.2);
            for y in [middle - barb, middle + barb] {
                items.push(Item::Rule(thin(Point { x: to - barb, y }, at(to))));
            }
            let x_script = x + self.length(2.3);
            let place = Point {
                x: x_script,
                y: down,
            };
            items.push(self.placed(script, self.size() * SCRIPT, place, INK));
            x = x + step;
        }
        (!items.is_empty()).then_some(Block {
            items,
            height: self.length(2.4),
            gap: Um::ZERO,
        })
    }

    fn text(&self, line: Line, size: f64, down: Um, colour: Colour) -> Item {
        let at = Point {
            x: Um::ZERO,
            y: down,
        };
        self.placed(line, size, at, colour)
    }

    fn placed(&self, line: Line, size: f64, at: Point, colour: Colour) -> Item {
        Item::Text(Text {
            line,
            size,
            at,
            colour,
        })
    }
}

/// What the copy sheet points out: `assets/typography.ron`.
#[derive(Debug, Default, Deserialize)]
struct Hints {
    unlike: String,
}

static HINTS: LazyLock<Hints> = LazyLock::new(|| {
    // A test proves that the shipped file can be read.
    ron::from_str(include_str!("../../assets/typography.ron")).unwrap_or_default()
});

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_hints_can_be_read() {
        assert!(HINTS.unlike.contains('т'));
    }
}
