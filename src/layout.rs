//! Text, lines and boxes to pages. Pure, cannot fail, never clips: what does not fit is a
//! finding with a number, and whoever prints asks first.

mod breaks;
mod calibration;
mod chunks;
mod copy;
mod fit;
mod flow;
mod fonts;
mod imposition;
mod lines;
mod marks;
mod sides;

pub use breaks::Glyph;
pub use calibration::calibration_sheet;
pub(crate) use chunks::in_chunks;
pub use chunks::{lay_out_while, lay_out_with};
pub use fonts::{Error as FontError, Face, FontFile, Fonts, Metrics, Shaped};
pub use imposition::{Imposition, Order, Placed, Turning, back_of, slot_of};
pub use lines::Line;

use crate::address::Block;
use crate::format::{Flip, Product};
use crate::paper::{Point, Rect, Size, Um};
use crate::picture::{Colour, Picture};
use kurbo::BezPath;
use serde::{Deserialize, Serialize};
use std::num::NonZeroUsize;
use std::sync::Arc;

/// What goes on one card.
#[derive(Debug, Clone)]
pub struct Card {
    /// The message; every line of it is a paragraph.
    pub message: String,
    /// To whom: only somebody who may be written to has one.
    pub address: Block,
    /// The front; without one it stays white.
    pub picture: Option<Arc<Picture>>,
    /// What the message looks like.
    pub hand: Hand,
    /// The sender's lines; none unless the writer wants them.
    pub sender: Vec<String>,
    /// A line under the picture.
    pub caption: Option<String>,
    /// Whom a case sheet is about.
    pub title: Option<String>,
    /// What each paragraph means in the writer's language, for the copy sheet.
    pub meaning: Vec<String>,
}

impl Card {
    /// A card in print, with nothing on its front and no sender. A tab is a blank.
    pub fn new(message: impl Into<String>, address: Block) -> Self {
        Self {
            message: message.into().replace('\t', " "),
            address,
            picture: None,
            hand: Hand::Print,
            sender: Vec::new(),
            caption: None,
            title: None,
            meaning: Vec::new(),
        }
    }
}

/// What a message looks like.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, Default, Serialize, Deserialize)]
pub enum Hand {
    /// In print.
    #[default]
    Print,
    /// As if written by hand.
    Script,
    /// Ruled lines to write on: the words themselves are on the copy sheet.
    Lines,
    /// Pale writing on ruled lines, to trace with a pen.
    Trace,
}

impl Hand {
    /// All of them, in the order in which they are offered.
    pub const ALL: [Self; 4] = [Self::Print, Self::Script, Self::Lines, Self::Trace];
}

/// The finished pages, and what there is to report about them.
#[derive(Debug, Clone, Default)]
pub struct Pages {
    /// In printing order.
    pub pages: Vec<Page>,
    /// How the printer turns the paper; `None` where it prints one side at a time.
    pub flip: Option<Flip>,
    /// What does not fit and which letters are missing.
    pub findings: Vec<Finding>,
    /// How much room is left, a card each.
    pub room: Vec<Room>,
}

/// One side of a sheet.
#[derive(Debug, Clone)]
pub struct Page {
    /// The paper.
    pub size: Size,
    /// Which side of the paper.
    pub side: Side,
    /// What is left of it when it is cut; `None` where the marks show it, or nothing is cut.
    pub trim: Option<Rect>,
    /// The cards' sides on it.
    pub placed: Vec<Placed>,
    /// Marks for the knife, in the page's own measure.
    pub marks: Vec<Rule>,
}

/// A side of a paper.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, Default)]
pub enum Side {
    /// The first, or the only one.
    #[default]
    Front,
    /// The second.
    Back,
}

/// One side of a card.
#[derive(Debug, Clone, Default)]
pub struct Panel {
    /// Its size.
    pub size: Size,
    /// What stands on it; later items cover earlier ones.
    pub items: Vec<Item>,
}

/// A thing on a card.
#[derive(Debug, Clone)]
pub enum Item {
    /// A line of text.
    Text(Text),
    /// A straight line.
    Rule(Rule),
    /// A picture, scaled into a box.
    Picture(Placing),
}

/// A picture on a card.
#[derive(Debug, Clone)]
pub struct Placing {
    /// Which.
    pub picture: Arc<Picture>,
    /// The whole of it.
    pub at: Rect,
    /// What is seen of it, where that is not all.
    pub seen: Option<Rect>,
}

/// A line of text on a card.
#[derive(Debug, Clone)]
pub struct Text {
    /// Its glyphs.
    pub line: Line,
    /// The type size in points.
    pub size: f64,
    /// Where the baseline begins.
    pub at: Point,
    /// Its colour.
    pub colour: Colour,
}

impl Text {
    /// The box of the line: its width, from the face's ascent to its descent.
    pub fn frame(&self, fonts: &Fonts) -> Rect {
        let metrics = fonts.metrics(self.line.paragraph.face);
        let length = |thousandths: f64| Um::pt(thousandths / 1000.0 * self.size);
        Rect {
            x: self.at.x,
            y: self.at.y - length(metrics.ascent),
            width: length(self.line.width),
            height: length(metrics.ascent + metrics.descent),
        }
    }
}

/// A straight line on a card or a page.
#[derive(Debug, Clone, Copy, PartialEq)]
pub struct Rule {
    /// One end.
    pub from: Point,
    /// The other.
    pub to: Point,
    /// How thick.
    pub width: Um,
    /// Whether it is dashed.
    pub dashed: bool,
    /// Its colour.
    pub colour: Colour,
}

/// An outline in units of a type size, y downwards.
#[derive(Debug, Clone, Default)]
pub struct Outline(pub BezPath);

/// What there is to report about a card before it is printed. `card` counts from 0.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Finding {
    /// The message does not fit in the smallest type.
    TextTooLong {
        /// Which card.
        card: usize,
        /// How many lines do not fit.
        lines: usize,
        /// How many characters stand on them.
        characters: usize,
    },
    /// The address does not fit in the smallest type, on the fewest lines.
    AddressTooLong {
        /// Which card.
        card: usize,
        /// The lines that do not fit.
        lines: Vec<String>,
    },
    /// The sender does not fit in the smallest type.
    SenderTooLong {
        /// Which card.
        card: usize,
        /// How many lines do not fit.
        lines: usize,
    },
    /// The line under the picture, or the title, does not fit in the smallest type.
    CaptionTooLong {
        /// Which card.
        card: usize,
        /// How many lines do not fit.
        lines: usize,
    },
    /// The user's own picture has too few pixels for its size on paper.
    CoarsePicture {
        /// Which card.
        card: usize,
        /// Pixels an inch.
        ppi: u32,
    },
    /// No face has a glyph for a character.
    NoGlyph {
        /// Which card.
        card: usize,
        /// The character.
        character: char,
        /// Whether the address needs it.
        in_address: bool,
    },
}

impl Finding {
    /// Whether the card is of no use: nobody delivers a letter to half an address.
    pub fn is_fatal(&self) -> bool {
        match self {
            Self::AddressTooLong { .. } => true,
            Self::NoGlyph { in_address, .. } => *in_address,
            _ => false,
        }
    }

    /// Which card it is about, counted from 0.
    pub fn card(&self) -> usize {
        match self {
            Self::TextTooLong { card, .. }
            | Self::AddressTooLong { card, .. }
            | Self::SenderTooLong { card, .. }
            | Self::CaptionTooLong { card, .. }
            | Self::CoarsePicture { card, .. }
            | Self::NoGlyph { card, .. } => *card,
        }
    }
}

/// How much room a message leaves.
#[derive(Debug, Clone, Copy, PartialEq, Default)]
pub struct Room {
    /// How many more lines fit before the type reaches its floor.
    pub lines: usize,
    /// The type size that was chosen, in points.
    pub size: f64,
}

/// Black alone: a laser prints it without a screen, a press with one ink.
const INK: Colour = Colour::new(0, 0, 0);
const PENCIL: Colour = Colour::new(0x90, 0x90, 0x90);
const PALE: Colour = Colour::new(0xE9, 0xE4, 0xDA);
/// Pale enough to be written over, dark enough to be followed.
const TRACE: Colour = Colour::new(0xB8, 0xB8, 0xB8);
/// The line under letters that are traced: paler than these.
const TRACE_LINE: Colour = Colour::new(0xD4, 0xD4, 0xD4);
/// A little more than a quarter of a point, the thinnest line that every printer draws.
const HAIRLINE: Um = Um(90);
/// A grey line is screened: it takes more to be seen.
const PENCIL_LINE: Um = Um(120);

/// No file of more cards: a printer that stops in the middle loses no more than these.
pub const CARDS_A_FILE: usize = 2_000;

/// The ranges of a long list of cards, a file each.
pub fn files(cards: usize) -> impl Iterator<Item = std::ops::Range<usize>> {
    (0..cards)
        .step_by(CARDS_A_FILE)
        .map(move |start| start..(start + CARDS_A_FILE).min(cards))
}

/// Lays out cards, one after the other, on the sheets of a product.
pub fn lay_out(product: &Product, cards: &[Card], fonts: &Fonts) -> Pages {
    lay_out_as(product, cards, &Imposition::default(), fonts)
}

/// Lays out cards on the sheets of a product in a chosen order.
pub fn lay_out_as(
    product: &Product,
    cards: &[Card],
    imposition: &Imposition,
    fonts: &Fonts,
) -> Pages {
    let workers = std::thread::available_parallelism().unwrap_or(NonZeroUsize::MIN);
    lay_out_with(product, cards, imposition, fonts, workers)
}

/// Whether products can lie in one file: on the same paper, turned the same way. Otherwise no
/// printer could print them in one go.
pub fn go_together(one: &Product, other: &Product, imposition: &Imposition) -> bool {
    one.paper() == other.paper() && imposition.flip(one) == imposition.flip(other)
}
