//! The measures of both sides: how wide each is, and at which height a paragraph begins.

use super::Pair;
use crate::gui::theme::{measure, size, space};
use iced::advanced::graphics::text::cosmic_text::Cursor;
use iced::advanced::text::{self, LineHeight, Paragraph as _};
use iced::{Font, Point, Rectangle, Renderer, Size, alignment};
use std::ops::Range;

pub(super) type Paragraph = <Renderer as text::Renderer>::Paragraph;

/// Parts of the whole that the text's side has: half, unless the meanings need more room.
const PARTS: [f32; 4] = [0.5, 0.47, 0.44, 0.41];

/// The size of the text in the field.
pub(super) const TEXT: f32 = size::BODY + measure::LINE;

/// Both sides as they were measured last.
#[derive(Default)]
pub(super) struct Both {
    width: f32,
    stacked: bool,
    pairs: Vec<Pair>,
    decisive: Vec<Pair>,
    /// How wide the field is.
    pub(super) left: f32,
    /// Where the meanings' side begins, from above.
    pub(super) top: f32,
    lines: Vec<Line>,
}

/// A paragraph and its meaning, each with its height from the side's first line.
struct Line {
    text: Paragraph,
    text_y: f32,
    meaning: Paragraph,
    meaning_y: f32,
}

/// Measures both sides, if anything changed.
pub(super) fn set(
    both: &mut Both,
    width: f32,
    stacked: bool,
    pairs: &[Pair],
    decisive: &[Pair],
    font: Font,
) {
    let same_sides = both.width == width && both.stacked == stacked && both.decisive == decisive;
    if same_sides && both.pairs == pairs {
        return;
    }
    if !same_sides {
        both.left = if stacked {
            width
        } else {
            left_of(width, decisive, font)
        };
    }
    both.width = width;
    both.stacked = stacked;
    both.pairs = pairs.to_vec();
    both.decisive = decisive.to_vec();
    let (text_room, meaning_room) = rooms(width, both.left, stacked);
    let (mut text_y, mut meaning_y) = (0.0_f32, 0.0_f32);
    both.lines.clear();
    for (text, meaning) in pairs {
        let text = paragraph(text, TEXT, text_room, font);
        let meaning = paragraph(meaning, size::BODY, meaning_room, font);
        // A meaning begins beside its paragraph, or where the one before it ends.
        if !stacked {
            meaning_y = meaning_y.max(text_y);
        }
        let (text_height, meaning_height) = (height(&text), height(&meaning));
        both.lines.push(Line {
            text,
            text_y,
            meaning,
            meaning_y,
        });
        text_y += text_height;
        meaning_y += meaning_height;
    }
}

impl Both {
    /// How high the meanings' side is, with its margins.
    pub(super) fn meaning_height(&self) -> f32 {
        let last = self.lines.last();
        let end = last.map_or(0.0, |line| line.meaning_y + height(&line.meaning));
        end + 2.0 * space::LARGE
    }

    /// A meaning and its place.
    pub(super) fn meaning(&self, number: usize) -> Option<(&Paragraph, Rectangle)> {
        let line = self.lines.get(number)?;
        Some((&line.meaning, self.place_of_meaning(number)?))
    }

    /// The place of a meaning.
    pub(super) fn place_of_meaning(&self, number: usize) -> Option<Rectangle> {
        let line = self.lines.get(number)?;
        let x = if self.stacked { 0.0 } else { self.left };
        let at = Point::new(x + space::LARGE, self.top + space::LARGE + line.meaning_y);
        let (_, room) = rooms(self.width, self.left, self.stacked);
        Some(Rectangle::new(at, Size::new(room, height(&line.meaning))))
    }

    /// The row in which a byte of a paragraph stands.
    pub(super) fn row_of(&self, number: usize, byte: usize) -> Option<Rectangle> {
        let line = self.lines.get(number)?;
        let runs = line.text.buffer().layout_runs();
        let rows = runs.filter_map(|run| {
            let start = run.glyphs.iter().map(|glyph| glyph.start).min();
            (start.unwrap_or(0) <= byte).then_some(run.line_top)
        });
        let top = rows.last().unwrap_or(0.0);
        let at = Point::new(0.0, space::LARGE + line.text_y + top);
        Some(Rectangle::new(at, Size::new(self.left, line_height())))
    }

    /// Where bytes of a paragraph stand, a rectangle in each row.
    pub(super) fn places_of(&self, number: usize, bytes: &Range<usize>) -> Vec<Rectangle> {
        let Some(line) = self.lines.get(number) else {
            return Vec::new();
        };
        let (from, to) = (Cursor::new(0, bytes.start), Cursor::new(0, bytes.end));
        let runs = line.text.buffer().layout_runs();
        let places = runs.filter_map(|run| {
            let (x, width) = run.highlight(from, to).filter(|(_, width)| *width > 0.0)?;
            let y = space::LARGE + line.text_y + run.line_top;
            let at = Point::new(space::LARGE + x, y);
            Some(Rectangle::new(at, Size::new(width, run.line_height)))
        });
        places.collect()
    }
}

/// How wide the field is: half, or so much less that every meaning has room beside its paragraph.
fn left_of(width: f32, decisive: &[Pair], font: Font) -> f32 {
    let over = |part: f32| -> f32 {
        let (text_room, meaning_room) = rooms(width, (width * part).round(), false);
        let over = decisive.iter().map(|(text, meaning)| {
            let text = height(&paragraph(text, TEXT, text_room, font));
            let meaning = height(&paragraph(meaning, size::BODY, meaning_room, font));
            (meaning - text).max(0.0)
        });
        over.sum()
    };
    let mut best = (f32::INFINITY, PARTS[0]);
    for part in PARTS {
        let over = over(part);
        if over < best.0 {
            best = (over, part);
        }
        if over <= 0.0 {
            break;
        }
    }
    (width * best.1).round()
}

/// How much room words have on each side.
fn rooms(width: f32, left: f32, stacked: bool) -> (f32, f32) {
    let margins = 2.0 * space::LARGE;
    let right = if stacked {
        width
    } else {
        width - left - measure::LINE
    };
    ((left - margins).max(0.0), (right - margins).max(0.0))
}

fn line_height() -> f32 {
    TEXT * size::LINE
}

fn height(paragraph: &Paragraph) -> f32 {
    paragraph.min_bounds().height.max(line_height())
}

/// A paragraph set as the field sets it; on both sides the rows are equally high.
fn paragraph(words: &str, size: f32, room: f32, font: Font) -> Paragraph {
    Paragraph::with_text(text::Text {
        content: words,
        bounds: Size::new(room, f32::INFINITY),
        size: size.into(),
        line_height: LineHeight::Absolute(line_height().into()),
        font,
        align_x: text::Alignment::Default,
        align_y: alignment::Vertical::Top,
        shaping: text::Shaping::Advanced,
        wrapping: text::Wrapping::default(),
    })
}

#[cfg(test)]
mod tests {
    use super::*;

    fn pairs() -> Vec<Pair> {
        [
            ("Дорогая Дарья!", "Dear Darya,"),
            ("Желаю Вам крепкого здоровья, душевного тепла и добрых вестей от родных и друзей.", "I wish you good health, warmth in your heart and good news from family and friends."),
            ("", ""),
            ("Да.", "Ich denke oft an Sie und hoffe, dass Sie die Sonne sehen, die Vögel hören und gute Bücher haben, und dass die Tage schnell vergehen."),
            ("С теплом и уважением", "With warmth and respect"),
        ]
        .map(|(text, meaning)| (text.to_owned(), meaning.to_owned()))
        .to_vec()
    }

    #[test]
    fn a_meaning_begins_beside_its_paragraph_or_after_the_one_before() {
        for width in [300.0, 420.0, 600.0, 777.0, 1200.0] {
            let mut both = Both::default();
            set(&mut both, width, false, &pairs(), &pairs(), Font::DEFAULT);
            let mut end = 0.0_f32;
            for (number, line) in both.lines.iter().enumerate() {
                let expected = line.text_y.max(end);
                assert_eq!(line.meaning_y, expected, "{width}, {number}");
                end = line.meaning_y + height(&line.meaning);
            }
        }
    }

    #[test]
    fn the_sides_are_chosen_so_that_meanings_have_room() {
        let decisive = &pairs()[..2];
        for width in [420.0, 500.0, 600.0, 777.0] {
            let mut both = Both::default();
            set(&mut both, width, false, decisive, decisive, Font::DEFAULT);
            assert!(both.left <= (width * PARTS[0]).round() && both.left > 0.0);
            for line in &both.lines {
                assert_eq!(line.meaning_y, line.text_y, "{width}");
            }
        }
    }

    #[test]
    fn places_are_found_in_their_rows() {
        let mut both = Both::default();
        set(&mut both, 400.0, false, &pairs(), &[], Font::DEFAULT);
        assert_eq!(both.places_of(0, &(0..14)).len(), 1);
        // Over the end of a row: a rectangle in each.
        let long = pairs()[1].0.len();
        assert!(both.places_of(1, &(0..long)).len() > 1);
        assert_eq!(both.places_of(9, &(0..1)), []);
        let first = both.row_of(0, 0).unwrap().y;
        let last = both.row_of(1, long).unwrap().y;
        assert!(last >= first + 2.0 * line_height(), "{first} {last}");
    }
}
