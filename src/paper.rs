//! Lengths on paper, in whole micrometres; points only where a PDF wants them.

mod calibration;
mod measures;
mod media;

pub use calibration::{Calibration, Correction, Reading};
pub use measures::{Measured, Measures};

use serde::{Deserialize, Serialize};
use std::iter::Sum;
use std::ops::{Add, Div, Mul, Neg, Sub};

/// A length in micrometres.
#[derive(
    Debug, Clone, Copy, Default, PartialEq, Eq, Hash, PartialOrd, Ord, Serialize, Deserialize,
)]
#[serde(from = "f64", into = "f64")]
pub struct Um(pub i32);

impl Um {
    /// Nothing.
    pub const ZERO: Self = Self(0);

    /// Millimetres, to the nearest micrometre.
    pub const fn mm(millimetres: f64) -> Self {
        let micrometres = millimetres * 1000.0;
        let half = if micrometres < 0.0 { -0.5 } else { 0.5 };
        Self((micrometres + half) as i32)
    }

    /// PostScript points (1/72 inch), to the nearest micrometre.
    pub const fn pt(points: f64) -> Self {
        Self::mm(points * 25.4 / 72.0)
    }

    /// In millimetres.
    pub fn in_mm(self) -> f64 {
        f64::from(self.0) / 1000.0
    }

    /// In PostScript points.
    pub fn in_pt(self) -> f64 {
        self.in_mm() * 72.0 / 25.4
    }
}

/// Data files say lengths in millimetres.
impl From<f64> for Um {
    fn from(millimetres: f64) -> Self {
        Self::mm(millimetres)
    }
}

impl From<Um> for f64 {
    fn from(length: Um) -> Self {
        length.in_mm()
    }
}

impl Add for Um {
    type Output = Self;
    fn add(self, other: Self) -> Self {
        Self(self.0.saturating_add(other.0))
    }
}

impl Sub for Um {
    type Output = Self;
    fn sub(self, other: Self) -> Self {
        Self(self.0.saturating_sub(other.0))
    }
}

impl Neg for Um {
    type Output = Self;
    fn neg(self) -> Self {
        Self(self.0.saturating_neg())
    }
}

impl Mul<i32> for Um {
    type Output = Self;
    fn mul(self, times: i32) -> Self {
        Self(self.0.saturating_mul(times))
    }
}

impl Div<i32> for Um {
    type Output = Self;
    fn div(self, by: i32) -> Self {
        Self(self.0 / by)
    }
}

impl Sum for Um {
    fn sum<I: Iterator<Item = Self>>(lengths: I) -> Self {
        lengths.fold(Self::ZERO, Add::add)
    }
}

/// Width and height.
#[derive(Debug, Clone, Copy, Default, PartialEq, Eq, Hash, Serialize, Deserialize)]
pub struct Size {
    /// From left to right.
    pub width: Um,
    /// From top to bottom.
    pub height: Um,
}

impl Size {
    /// Whether it is wider than high.
    pub fn is_landscape(self) -> bool {
        self.width > self.height
    }
}

/// A place on paper: the origin is the top left corner, y runs downwards.
#[derive(Debug, Clone, Copy, Default, PartialEq, Eq, Hash, Serialize, Deserialize)]
pub struct Point {
    /// From the left edge.
    pub x: Um,
    /// From the top edge.
    pub y: Um,
}

/// A box on paper.
#[derive(Debug, Clone, Copy, Default, PartialEq, Eq, Hash, Serialize, Deserialize)]
pub struct Rect {
    /// Left edge.
    pub x: Um,
    /// Top edge.
    pub y: Um,
    /// From left to right.
    pub width: Um,
    /// From top to bottom.
    pub height: Um,
}

impl Rect {
    /// The box that holds a whole size.
    pub fn of(size: Size) -> Self {
        Self {
            x: Um::ZERO,
            y: Um::ZERO,
            width: size.width,
            height: size.height,
        }
    }

    /// Right edge.
    pub fn right(self) -> Um {
        self.x + self.width
    }

    /// Bottom edge.
    pub fn bottom(self) -> Um {
        self.y + self.height
    }

    /// The box within, this far from every edge.
    pub fn inset(self, by: Um) -> Self {
        Self {
            x: self.x + by,
            y: self.y + by,
            width: self.width - by * 2,
            height: self.height - by * 2,
        }
    }

    /// Whether two boxes have some room in common.
    pub fn meets(self, other: Self) -> bool {
        self.x < other.right()
            && other.x < self.right()
            && self.y < other.bottom()
            && other.y < self.bottom()
    }

    /// Whether another box lies wholly within.
    pub fn holds(self, other: Self) -> bool {
        other.x >= self.x
            && other.y >= self.y
            && other.right() <= self.right()
            && other.bottom() <= self.bottom()
    }
}
