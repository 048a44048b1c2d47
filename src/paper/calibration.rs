//! A printer that misses: what is measured on its test page, and what puts it right.

use super::{Size, Um};
use serde::{Deserialize, Serialize};

/// What a printer needs, a correction for each side of the paper. Applied when a file is made
/// for this printer, never in the preview.
#[derive(Debug, Clone, Copy, PartialEq, Default, Serialize, Deserialize)]
pub struct Calibration {
    /// The first side, or the only one.
    pub front: Correction,
    /// The second.
    pub back: Correction,
}

/// Where a point has to be put so that the printer hits it: `shift + scale × point`, from the top
/// left corner of the page.
#[derive(Debug, Clone, Copy, PartialEq, Serialize, Deserialize)]
pub struct Correction {
    /// To the right.
    pub right: Um,
    /// Downwards.
    pub down: Um,
    /// Along the width; 1 for a printer that does not scale.
    pub across: f64,
    /// Along the height.
    pub along: f64,
}

impl Default for Correction {
    fn default() -> Self {
        Self {
            right: Um::ZERO,
            down: Um::ZERO,
            across: 1.0,
            along: 1.0,
        }
    }
}

/// How far the four thick lines of the test page are from the edges of the paper.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize)]
pub struct Reading {
    /// From the left edge.
    pub left: Um,
    /// From the right edge.
    pub right: Um,
    /// From the top edge.
    pub top: Um,
    /// From the bottom edge.
    pub bottom: Um,
}

impl Reading {
    /// How far the lines are from the edges if the printer hits.
    pub const RIGHT: Um = Um::mm(20.0);
}

/// A printer that is further off than this was misread: 10 percent.
const MOST: f64 = 0.1;

impl Correction {
    /// The correction for a page of this size, from what was measured on it.
    ///
    /// `None` where the reading cannot be: a line beyond the paper, or a page smaller or larger by
    /// more than a tenth.
    pub fn of(paper: Size, reading: Reading) -> Option<Self> {
        let (right, across) = axis(paper.width, reading.left, reading.right)?;
        let (down, along) = axis(paper.height, reading.top, reading.bottom)?;
        Some(Self {
            right,
            down,
            across,
            along,
        })
    }

    /// Whether there is anything to put right.
    pub fn is_none(&self) -> bool {
        *self == Self::default()
    }
}

/// Shift and scale along one axis. The printer puts `x` at `moved + stretched × x`; to hit `x` it
/// is given `(x − moved) / stretched`.
fn axis(length: Um, near: Um, far: Um) -> Option<(Um, f64)> {
    let line = Reading::RIGHT.in_mm();
    let length = length.in_mm();
    let (near, far) = (near.in_mm(), far.in_mm());
    let stretched = (length - near - far) / (length - 2.0 * line);
    let is_read = near >= 0.0 && far >= 0.0 && (stretched - 1.0).abs() <= MOST;
    let moved = near - stretched * line;
    is_read.then(|| (Um::mm(-moved / stretched), 1.0 / stretched))
}

#[cfg(test)]
mod tests {
    use super::*;

    const A4: Size = Size {
        width: Um::mm(210.0),
        height: Um::mm(297.0),
    };

    /// Where a printer that stretches and moves puts what was put right for it.
    #[test]
    fn a_page_put_right_is_hit() {
        for (stretched, moved) in [(1.0, 0.0), (0.97, 3.15), (1.0, -2.0), (1.01, 0.4)] {
            let printed = |x: f64| moved + stretched * x;
            let (left, far) = (printed(20.0), 210.0 - printed(190.0));
            let (top, bottom) = (printed(20.0), 297.0 - printed(277.0));
            let reading = Reading {
                left: Um::mm(left),
                right: Um::mm(far),
                top: Um::mm(top),
                bottom: Um::mm(bottom),
            };
            let correction = Correction::of(A4, reading).unwrap();
            for x in [0.0, 5.0, 105.0, 210.0] {
                let given = correction.right.in_mm() + correction.across * x;
                assert!(
                    (printed(given) - x).abs() < 0.002,
                    "{stretched} {moved} {x}"
                );
            }
        }
    }

    #[test]
    fn what_cannot_be_is_not_put_right() {
        let twenty = Reading {
            left: Reading::RIGHT,
            right: Reading::RIGHT,
            top: Reading::RIGHT,
            bottom: Reading::RIGHT,
        };
        assert_eq!(Correction::of(A4, twenty), Some(Correction::default()));
        assert!(Correction::default().is_none());
        for (left, right) in [(-1.0, 20.0), (60.0, 60.0), (0.0, 0.0), (2.0, 200.0)] {
            let reading = Reading {
                left: Um::mm(left),
                right: Um::mm(right),
                ..twenty
            };
            assert_eq!(Correction::of(A4, reading), None, "{left} {right}");
        }
    }
}
