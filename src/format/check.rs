//! Whether a product can be read and printed: sizes that exist, parts within the safe area.

use super::{Part, Product, Stroke, TextBox};
use crate::limits::{OWN_FILE_BYTES, SIDE_PARTS};
use crate::paper::{Rect, Um};
use ron::extensions::Extensions;
use std::fmt;

/// Why a user's own product cannot be used.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Broken {
    /// The text cannot be read.
    Text {
        /// Counted from 1.
        line: usize,
        /// Counted from 1.
        column: usize,
        /// What is wrong there, in the words of the parser.
        reason: String,
    },
    /// A measure is nothing, negative or larger than any paper.
    Measure(&'static str),
    /// A part lies outside the safe area of the card.
    Outside(&'static str),
    /// The cards do not find room on the sheet.
    Sheet,
    /// The file is larger than [`OWN_FILE_BYTES`].
    TooLarge,
    /// A side has more parts than [`SIDE_PARTS`].
    TooManyParts,
}

impl fmt::Display for Broken {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self {
            Self::Text {
                line,
                column,
                reason,
            } => write!(f, "line {line}, column {column}: {reason}"),
            Self::Measure(what) => write!(f, "{what}: not a measure of paper"),
            Self::Outside(part) => write!(f, "{part}: outside the safe area"),
            Self::Sheet => f.write_str("the cards do not find room on the sheet"),
            Self::TooLarge => write!(f, "more than {OWN_FILE_BYTES} bytes"),
            Self::TooManyParts => write!(f, "more than {SIDE_PARTS} parts on a side"),
        }
    }
}

impl std::error::Error for Broken {}

/// What the parser says of a text, with the place.
pub(super) fn place(error: &ron::error::SpannedError) -> Broken {
    Broken::Text {
        line: error.span.start.line,
        column: error.span.start.col,
        reason: error.code.to_string(),
    }
}

pub(super) fn parse(text: &str) -> Result<Product, ron::error::SpannedError> {
    ron::Options::default()
        .with_default_extension(Extensions::UNWRAP_VARIANT_NEWTYPES | Extensions::IMPLICIT_SOME)
        .from_str(text)
}

/// No printer of a household or a shop takes larger paper, in millimetres.
const LARGEST: f64 = 1_200.0;

/// Whether a product can be printed: sizes that exist, parts within the safe area, cards within
/// the sheet.
pub(super) fn check(product: &Product) -> Result<(), Broken> {
    let is_paper = |length: Um| length > Um::ZERO && length <= Um::mm(LARGEST);
    let is_edge = |length: Um| length >= Um::ZERO && length <= Um::mm(LARGEST);
    let card = Rect::of(product.card);
    for (what, right) in [
        ("card", is_paper(card.width) && is_paper(card.height)),
        ("safe", is_edge(product.safe)),
        ("bleed", is_edge(product.bleed)),
    ] {
        right.then_some(()).ok_or(Broken::Measure(what))?;
    }
    let sides = [&product.front, &product.back, &product.further];
    if sides.iter().any(|side| side.len() > SIDE_PARTS) {
        return Err(Broken::TooManyParts);
    }
    let safe = card.inset(product.safe);
    let whole = card.inset(-product.bleed);
    for part in product.parts() {
        let (name, within) = part_within(part, card, safe, whole);
        within.then_some(()).ok_or(Broken::Outside(name))?;
    }
    let Some(sheet) = product.sheet else {
        return Ok(());
    };
    let count = |n: usize| i32::try_from(n).ok().filter(|n| (1..=100).contains(n));
    let (Some(columns), Some(rows)) = (count(sheet.columns), count(sheet.rows)) else {
        return Err(Broken::Measure("columns and rows"));
    };
    let paper = Rect::of(sheet.paper);
    if !is_paper(paper.width) || !is_paper(paper.height) {
        return Err(Broken::Measure("paper"));
    }
    if !is_edge(sheet.gap.width) || !is_edge(sheet.gap.height) {
        return Err(Broken::Measure("gap"));
    }
    let first = sheet.first.unwrap_or_default();
    let along = |at: Um, one: Um, gap: Um, n: i32| {
        i64::from(at.0) + i64::from(one.0) * i64::from(n) + i64::from(gap.0) * i64::from(n - 1)
    };
    let width = along(first.x, card.width, sheet.gap.width, columns);
    let height = along(first.y, card.height, sheet.gap.height, rows);
    let fits = width <= i64::from(paper.width.0) && height <= i64::from(paper.height.0);
    (fits && first.x >= Um::ZERO && first.y >= Um::ZERO)
        .then_some(())
        .ok_or(Broken::Sheet)
}

fn part_within(part: &Part, card: Rect, safe: Rect, whole: Rect) -> (&'static str, bool) {
    let text = |area: &TextBox| {
        let sizes = area.smallest > 0.0 && area.largest >= area.smallest && area.largest <= 500.0;
        let leading = (0.5..=5.0).contains(&area.leading);
        area.at.width > Um::ZERO && area.at.height > Um::ZERO && sizes && leading
    };
    match part {
        Part::Picture(picture) if picture.fills => ("Picture", whole.holds(picture.at)),
        Part::Picture(picture) => ("Picture", safe.holds(picture.at)),
        Part::Caption(area) => ("Caption", text(area) && safe.holds(area.at)),
        Part::Title(area) => ("Title", text(area) && safe.holds(area.at)),
        Part::Message(area) => ("Message", text(area) && safe.holds(area.at)),
        Part::Address(area) => ("Address", text(area) && safe.holds(area.at)),
        Part::Sender(area) => ("Sender", text(area) && safe.holds(area.at)),
        Part::Copy(area) => ("Copy", text(area) && safe.holds(area.at)),
        Part::Footer(area) => ("Footer", text(area) && safe.holds(area.at)),
        Part::Stamp(at) => ("Stamp", safe.holds(*at)),
        Part::Free(at) => ("Free", card.holds(*at)),
        Part::Line(stroke) => ("Line", holds(safe, stroke)),
        Part::Fold(stroke) => ("Fold", holds(card, stroke)),
    }
}

fn holds(area: Rect, stroke: &Stroke) -> bool {
    [stroke.from, stroke.to].into_iter().all(|at| {
        let across = area.x <= at.x && at.x <= area.right();
        across && area.y <= at.y && at.y <= area.bottom()
    })
}
