//! Lines and marks: folds, stamps, the word across an example.

use super::{Face, Fonts, HAIRLINE, INK, PALE, PENCIL, PENCIL_LINE, Rule};
use crate::format::Stroke;
use crate::paper::{Point, Rect, Size};
use crate::picture::{Art, Ink, Picture, Shape};

/// The pale word along the rising diagonal of a card.
pub(super) fn example_mark(size: Size, fonts: &Fonts) -> Picture {
    const WORDS: &str = "EXAMPLE / ПРИМЕР";
    let outline = fonts.outline(Face::Mark, WORDS).0;
    let wide = fonts.shape(Face::Mark, WORDS);
    let wide = wide.width(0..wide.glyphs.len()) / 1000.0;
    let (width, height) = (size.width.in_mm(), size.height.in_mm());
    // Over three quarters of the diagonal.
    let scale = width.hypot(height) * 0.75 / wide;
    let place = kurbo::Affine::translate((width / 2.0, height / 2.0))
        * kurbo::Affine::rotate(-height.atan2(width))
        * kurbo::Affine::scale(scale)
        * kurbo::Affine::translate((-wide / 2.0, 0.35));
    Picture {
        id: "example".to_owned(),
        title: Default::default(),
        size,
        art: Art::Drawn(vec![Shape {
            path: place * outline,
            fill: Some(PALE),
            line: None,
            ink: Ink::Keep,
        }]),
        background: None,
    }
}

/// A thin grey line from one point to another.
pub(super) fn thin(from: Point, to: Point) -> Rule {
    Rule {
        from,
        to,
        width: PENCIL_LINE,
        dashed: false,
        colour: PENCIL,
    }
}

/// A line that must be seen on every printer: a cut, a fold.
pub(super) fn mark(from: Point, to: Point) -> Rule {
    Rule {
        width: HAIRLINE,
        colour: INK,
        ..thin(from, to)
    }
}

pub(super) fn line(Stroke { from, to }: Stroke) -> Rule {
    mark(from, to)
}

pub(super) fn fold(stroke: Stroke) -> Rule {
    Rule {
        dashed: true,
        ..line(stroke)
    }
}

/// Four dashed edges.
pub(super) fn stamp_box(at: Rect) -> [Rule; 4] {
    let corner = |x, y| Point { x, y };
    let corners = [
        corner(at.x, at.y),
        corner(at.right(), at.y),
        corner(at.right(), at.bottom()),
        corner(at.x, at.bottom()),
    ];
    [0, 1, 2, 3].map(|side| Rule {
        dashed: true,
        ..mark(corners[side], corners[(side + 1) % 4])
    })
}
