//! Text in a box: as large as it fits, never smaller than the floor.

use super::flow::Block;
use super::fonts::{Face, Fonts, Shaped};
use super::lines::{Line, lines};
use super::{Item, Text};
use crate::format::TextBox;
use crate::paper::{Point, Rect, Um};
use crate::picture::Colour;
use std::sync::Arc;

/// Type sizes go down in these steps, in points.
const STEP: f64 = 0.25;
/// Between two paragraphs, in parts of the leading.
const GAP: f64 = 0.4;

/// A text set for a box.
#[derive(Debug)]
pub(super) struct Set {
    /// Those that fit, then those that do not.
    rows: Vec<Row>,
    fitting: usize,
    /// How wide the box is, where its lines stand in the middle.
    centred: Option<Um>,
    leading: Um,
    /// In points.
    pub size: f64,
    /// From the baseline up to the top, and down to the bottom.
    ascent: Um,
    descent: Um,
    /// How many lines do not fit.
    pub left_over: usize,
    pub characters_left_over: usize,
    /// How many more fit, in the smallest type.
    pub lines_free: usize,
}

#[derive(Debug)]
struct Row {
    line: Line,
    /// The baseline, from the first one.
    down: Um,
    /// From the left edge: the rest of an entry that went on to a second line.
    indent: Um,
    /// Whether it is the first of a paragraph.
    is_first: bool,
}

/// Sets paragraphs in the largest size that fits, or else what fits of them in the smallest.
pub(super) fn fit(fonts: &Fonts, face: Face, paragraphs: &[&str], area: TextBox) -> Set {
    let shaped: Vec<Arc<Shaped>> = paragraphs
        .iter()
        .map(|paragraph| fonts.shape(face, paragraph))
        .collect();
    let setting = Setting {
        fonts,
        face,
        paragraphs: &shaped,
        area,
    };
    let steps = ((area.largest - area.smallest) / STEP).floor().max(0.0) as usize;
    let size = |step: usize| area.largest - step as f64 * STEP;
    // An address is rather small than broken, where it can stand whole at all.
    let whole = face == Face::Address && setting.set(size(steps)).is_whole();
    let fits = |set: &Set| set.left_over == 0 && (!whole || set.is_whole());
    // The larger the type, the longer the text: the first step that fits, by halves.
    let (mut low, mut high) = (0, steps);
    let mut chosen = None;
    while low < high {
        let middle = low.midpoint(high);
        let set = setting.set(size(middle));
        match fits(&set) {
            true => {
                high = middle;
                chosen = Some(set);
            }
            false => low = middle + 1,
        }
    }
    let sized = chosen.filter(|set| set.size == size(low));
    let mut chosen = sized.unwrap_or_else(|| setting.set(size(low)));
    if chosen.left_over == 0 && low != steps {
        chosen.lines_free = setting.set(size(steps)).lines_free;
    }
    chosen
}

impl Set {
    /// Whether every paragraph stands on one line, and all of them fit.
    fn is_whole(&self) -> bool {
        self.left_over == 0 && self.rows.iter().all(|row| row.is_first)
    }
}

struct Setting<'a> {
    fonts: &'a Fonts,
    face: Face,
    paragraphs: &'a [Arc<Shaped>],
    area: TextBox,
}

impl Setting<'_> {
    fn set(&self, size: f64) -> Set {
        let area = &self.area;
        let leading = Um::pt(size * area.leading);
        let metrics = self.fonts.metrics(self.face);
        let ascent = Um::pt(metrics.ascent / 1000.0 * size);
        let descent = Um::pt(metrics.descent / 1000.0 * size);
        let width = area.at.width.in_pt() / size * 1000.0;
        // An address is one paragraph a line: no gaps, and what goes on is set in.
        let is_address = self.face == Face::Address;
        let indent = if is_address { Um::pt(size) } else { Um::ZERO };
        let narrow = width - indent.in_pt() / size * 1000.0;
        let gap = if is_address { Um::ZERO } else { gap(leading) };

        let mut set = Set {
            rows: Vec::new(),
            fitting: 0,
            centred: area.centred.then_some(area.at.width),
            leading,
            size,
            ascent,
            descent,
            left_over: 0,
            characters_left_over: 0,
            lines_free: 0,
        };
        let last_baseline = area.at.height - ascent - descent;
        let mut down = Um::ZERO;
        for (number, paragraph) in self.paragraphs.iter().enumerate() {
            if number > 0 {
                down = down + gap;
            }
            let broken = match lines(paragraph, width) {
                one if one.len() < 2 || !is_address => one,
                // All lines as narrow as the second: the first one then is as wide at the most.
                _ => lines(paragraph, narrow),
            };
            for (row, line) in broken.into_iter().enumerate() {
                match down <= last_baseline {
                    true => set.fitting += 1,
                    false => {
                        set.left_over += 1;
                        set.characters_left_over += line.text().chars().count();
                    }
                }
                set.rows.push(Row {
                    line,
                    down,
                    indent: if row > 0 { indent } else { Um::ZERO },
                    is_first: row == 0,
                });
                down = down + leading;
            }
        }
        let free = last_baseline - down;
        if set.left_over == 0 && free >= Um::ZERO {
            set.lines_free = (free.0 / leading.0.max(1) + 1) as usize;
        }
        set
    }
}

fn gap(leading: Um) -> Um {
    Um((f64::from(leading.0) * GAP) as i32)
}

impl Set {
    /// The lines from the top of the box down.
    pub fn at_top(self, at: Rect, colour: Colour) -> impl Iterator<Item = Text> {
        let first = at.y + self.ascent;
        self.texts(at.x, first, colour)
    }

    /// The lines so that the last stands at the bottom of the box.
    pub fn at_bottom(self, at: Rect, colour: Colour) -> impl Iterator<Item = Text> {
        let last = self.fitting.checked_sub(1);
        let last = last.and_then(|last| self.rows.get(last));
        let height = last.map_or(Um::ZERO, |row| row.down);
        let first = at.bottom() - self.descent - height;
        self.texts(at.x, first, colour)
    }

    /// From the top of the first line to the bottom of the last.
    pub fn height(&self) -> Um {
        let last = self.fitting.checked_sub(1);
        let last = last.and_then(|last| self.rows.get(last));
        last.map_or(Um::ZERO, |row| row.down + self.ascent + self.descent)
    }

    /// All lines, also those that do not fit, as blocks that go on from page to page.
    pub fn blocks(self, colour: Colour) -> impl Iterator<Item = Block> {
        let (size, ascent, descent, leading) = (self.size, self.ascent, self.descent, self.leading);
        let between = leading - ascent - descent;
        self.rows.into_iter().map(move |row| Block {
            height: ascent + descent,
            gap: if row.is_first {
                between + gap(leading)
            } else {
                between
            },
            items: vec![Item::Text(Text {
                at: Point {
                    x: row.indent,
                    y: ascent,
                },
                line: row.line,
                size,
                colour,
            })],
        })
    }

    fn texts(self, left: Um, first: Um, colour: Colour) -> impl Iterator<Item = Text> {
        let Self { size, centred, .. } = self;
        let inked = |row: &Row| !row.line.glyphs.is_empty();
        let fitting = self.rows.into_iter().take(self.fitting);
        fitting.filter(inked).map(move |row| {
            let wide = Um::pt(row.line.width / 1000.0 * size);
            let free = centred.map_or(Um::ZERO, |width| (width - wide) / 2);
            Text {
                at: Point {
                    x: left + row.indent + free,
                    y: first + row.down,
                },
                line: row.line,
                size,
                colour,
            }
        })
    }
}
