//! Text in a box: as large as it fits, never smaller than the floor.

use super::Text;
use super::fonts::{Face, Fonts};
use super::lines::{Line, lines};
use crate::format::TextBox;
use crate::paper::{Point, Rect, Um};
use crate::picture::Colour;

/// Type sizes go down in these steps, in points.
const STEP: f64 = 0.25;
/// Between two paragraphs, in parts of the leading.
const GAP: f64 = 0.4;

/// A text set for a box.
#[derive(Debug)]
pub(super) struct Set {
    rows: Vec<Row>,
    /// In points.
    pub size: f64,
    /// From the baseline up to the top, and down to the bottom.
    ascent: Um,
    descent: Um,
    /// So many lines do not fit.
    pub left_over: usize,
    pub characters_left_over: usize,
    /// So many more fit, in the smallest type.
    pub lines_free: usize,
}

#[derive(Debug)]
struct Row {
    line: Line,
    /// The baseline, from the first one.
    down: Um,
    /// From the left edge: the rest of an entry that went on to a second line.
    indent: Um,
}

/// Sets paragraphs in the largest size that fits, or else what fits of them in the smallest.
pub(super) fn fit(fonts: &Fonts, face: Face, paragraphs: &[&str], area: TextBox) -> Set {
    let steps = ((area.largest - area.smallest) / STEP).floor().max(0.0) as usize;
    let size = |step: usize| area.largest - step as f64 * STEP;
    let fits = |step: usize| set(fonts, face, paragraphs, area, size(step)).left_over == 0;
    // The larger the type, the longer the text: the first step that fits, by halves.
    let (mut low, mut high) = (0, steps);
    while low < high {
        let middle = low.midpoint(high);
        match fits(middle) {
            true => high = middle,
            false => low = middle + 1,
        }
    }
    let mut chosen = set(fonts, face, paragraphs, area, size(low));
    if chosen.left_over == 0 {
        let smallest = set(fonts, face, paragraphs, area, size(steps));
        chosen.lines_free = smallest.lines_free;
    }
    chosen
}

fn set(fonts: &Fonts, face: Face, paragraphs: &[&str], area: TextBox, size: f64) -> Set {
    let leading = Um::pt(size * area.leading);
    let metrics = fonts.metrics(face);
    let ascent = Um::pt(metrics.ascent / 1000.0 * size);
    let descent = Um::pt(metrics.descent / 1000.0 * size);
    let width = area.at.width.in_pt() / size * 1000.0;
    // An address is one paragraph a line: no gaps, and what goes on is set in.
    let is_address = face == Face::Address;
    let indent = if is_address { Um::pt(size) } else { Um::ZERO };
    let narrow = width - indent.in_pt() / size * 1000.0;

    let mut set = Set {
        rows: Vec::new(),
        size,
        ascent,
        descent,
        left_over: 0,
        characters_left_over: 0,
        lines_free: 0,
    };
    let last_baseline = area.at.height - ascent - descent;
    let mut down = Um::ZERO;
    for (number, paragraph) in paragraphs.iter().enumerate() {
        if number > 0 && !is_address {
            down = down + Um((f64::from(leading.0) * GAP) as i32);
        }
        let broken = match lines(fonts, face, paragraph, width) {
            one if one.len() < 2 => one,
            // All lines as narrow as the second: the first one then is as wide at the most.
            _ => lines(fonts, face, paragraph, narrow),
        };
        for (row, line) in broken.into_iter().enumerate() {
            match down <= last_baseline {
                true => set.rows.push(Row {
                    line,
                    down,
                    indent: if row > 0 { indent } else { Um::ZERO },
                }),
                false => {
                    set.left_over += 1;
                    set.characters_left_over += line.text().chars().count();
                }
            }
            down = down + leading;
        }
    }
    let free = last_baseline - down;
    if set.left_over == 0 && free >= Um::ZERO {
        set.lines_free = (free.0 / leading.0.max(1) + 1) as usize;
    }
    set
}

impl Set {
    /// The lines from the top of the box down.
    pub fn hung(self, at: Rect, colour: Colour) -> impl Iterator<Item = Text> {
        let first = at.y + self.ascent;
        self.texts(at.x, first, colour)
    }

    /// The lines so that the last stands at the bottom of the box.
    pub fn stood(self, at: Rect, colour: Colour) -> impl Iterator<Item = Text> {
        let height = self.rows.last().map_or(Um::ZERO, |row| row.down);
        let first = at.bottom() - self.descent - height;
        self.texts(at.x, first, colour)
    }

    fn texts(self, left: Um, first: Um, colour: Colour) -> impl Iterator<Item = Text> {
        let size = self.size;
        let inked = |row: &Row| !row.line.glyphs.is_empty();
        self.rows.into_iter().filter(inked).map(move |row| Text {
            at: Point {
                x: left + row.indent,
                y: first + row.down,
            },
            line: row.line,
            size,
            colour,
        })
    }
}
