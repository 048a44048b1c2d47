//! Products: what a card looks like and how cards lie on a sheet, as data.

mod check;
mod labels;
mod own;
mod products;

pub use check::Broken;
pub use labels::{Grid, Label, Labels};
pub use own::LabelSheet;
pub use products::Products;

use crate::paper::{Point, Rect, Size, Um};
use serde::{Deserialize, Serialize};

/// A thing that can be printed. All measures in millimetres in the file.
#[derive(Debug, Clone, PartialEq, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Product {
    /// Stable key; what it is called is among the program's words, as `format-product-…`.
    pub id: String,
    /// What a product of the user's own is called; the shipped ones are named by the words.
    #[serde(default)]
    pub title: Option<String>,
    /// From where the measures are that the post or a maker of envelopes prescribes.
    #[serde(default)]
    pub source: Option<String>,
    /// Whether no source was found for them: the user measures first.
    #[serde(default)]
    pub measure_first: bool,
    /// One card as it is when it is cut.
    pub card: Size,
    /// How far from every edge of the card ink stays.
    pub safe: Um,
    /// How far a picture that fills its side goes on past the cut.
    #[serde(default)]
    pub bleed: Um,
    /// What stands on the first side.
    pub front: Vec<Part>,
    /// What stands on the second; without any, the paper is printed on one side.
    #[serde(default)]
    pub back: Vec<Part>,
    /// What stands on further pages, onto which a long text goes on; without any, it has to fit.
    #[serde(default)]
    pub further: Vec<Part>,
    /// How cards lie on a sheet; without one, every side is a page.
    #[serde(default)]
    pub sheet: Option<Sheet>,
}

impl Product {
    /// Whether both sides of the paper are printed.
    pub fn has_back(&self) -> bool {
        !self.back.is_empty()
    }

    /// Whether a long text may continue on further pages.
    pub fn has_further(&self) -> bool {
        !self.further.is_empty()
    }

    /// How many cards lie on a sheet.
    pub fn per_sheet(&self) -> usize {
        self.sheet.map_or(1, |sheet| sheet.columns * sheet.rows)
    }

    /// The paper that goes into the printer.
    pub fn paper(&self) -> Size {
        let bleed = self.bleed * 2;
        self.sheet.map_or(
            Size {
                width: self.card.width + bleed,
                height: self.card.height + bleed,
            },
            |sheet| sheet.paper,
        )
    }

    /// All parts, whatever side they stand on.
    pub fn parts(&self) -> impl Iterator<Item = &Part> {
        self.front.iter().chain(&self.back).chain(&self.further)
    }

    /// Whether a text in a hand can stand on it at all.
    pub fn has_message(&self) -> bool {
        self.parts().any(|part| matches!(part, Part::Message(_)))
    }
}

/// Something that stands on a side.
#[derive(Debug, Clone, Copy, PartialEq, Deserialize)]
#[serde(deny_unknown_fields)]
pub enum Part {
    /// The picture.
    Picture(PictureBox),
    /// A line under the picture.
    Caption(TextBox),
    /// A large line: whom a sheet is about.
    Title(TextBox),
    /// The text.
    Message(TextBox),
    /// The address; its last line is at the bottom.
    Address(TextBox),
    /// The sender, if the writer wants it. A message below makes room for it.
    Sender(TextBox),
    /// The text to copy by hand: in print, in script, how it sounds, what it means.
    Copy(TextBox),
    /// Name and number of a further page.
    Footer(TextBox),
    /// Room for the stamp, shown.
    Stamp(Rect),
    /// Room for the stamp or for the post's machines that nothing else may fill, not shown.
    Free(Rect),
    /// A thin line.
    Line(Stroke),
    /// Where to fold, in dashes at the two ends.
    Fold(Stroke),
}

impl Part {
    /// Whether it is the same on the cards of all people who get the same picture.
    pub fn is_shared(&self) -> bool {
        match self {
            Self::Picture(_)
            | Self::Caption(_)
            | Self::Stamp(_)
            | Self::Free(_)
            | Self::Line(_)
            | Self::Fold(_) => true,
            Self::Title(_)
            | Self::Message(_)
            | Self::Address(_)
            | Self::Sender(_)
            | Self::Copy(_)
            | Self::Footer(_) => false,
        }
    }
}

/// Where a picture stands.
#[derive(Debug, Clone, Copy, PartialEq, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct PictureBox {
    /// Where.
    pub at: Rect,
    /// Whether it fills its box, and is cut at its edges, or lies in it whole.
    #[serde(default)]
    pub fills: bool,
}

/// A box of text and the sizes it may be set in.
#[derive(Debug, Clone, Copy, PartialEq, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct TextBox {
    /// Where.
    pub at: Rect,
    /// The largest type, in points.
    pub largest: f64,
    /// The smallest type, in points: what does not fit in it is reported, never shrunk further.
    pub smallest: f64,
    /// From baseline to baseline, in type sizes.
    pub leading: f64,
    /// Whether its lines stand in the middle.
    #[serde(default)]
    pub centred: bool,
}

/// A straight line, level or upright.
#[derive(Debug, Clone, Copy, PartialEq, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Stroke {
    /// One end.
    pub from: Point,
    /// The other.
    pub to: Point,
}

/// A sheet that is printed and cut.
#[derive(Debug, Clone, Copy, PartialEq, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Sheet {
    /// The paper.
    pub paper: Size,
    /// Cards side by side.
    pub columns: usize,
    /// Cards one under the other.
    pub rows: usize,
    /// The edge over which the printer turns the paper.
    #[serde(default)]
    pub flip: Flip,
    /// Between two cards.
    #[serde(default)]
    pub gap: Size,
    /// The corner of the first card; without it the cards lie in the middle of the sheet.
    #[serde(default)]
    pub first: Option<Point>,
    /// What shows where to cut.
    #[serde(default)]
    pub marks: Marks,
}

/// What shows where to cut.
#[derive(Debug, Clone, Copy, PartialEq, Default, Deserialize)]
pub enum Marks {
    /// Nothing: the sheet is cut already.
    #[default]
    None,
    /// Ticks of this length at the edges of the sheet, and a cross where two cuts meet.
    Ticks(Um),
    /// Crop marks of this length at every card's corners, outside the bleed.
    Crop(Um),
}

/// The edge over which a printer turns the paper.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, Default, Serialize, Deserialize)]
pub enum Flip {
    /// The long edge.
    #[default]
    LongEdge,
    /// The short edge.
    ShortEdge,
}
