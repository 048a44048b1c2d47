//! Products: what a card looks like and how cards lie on a sheet, as data.

use crate::paper::{Rect, Size, Um};
use serde::Deserialize;

const SHIPPED: [&str; 2] = [
    include_str!("../assets/products/postcard-a6.ron"),
    include_str!("../assets/products/postcard-a6-4up.ron"),
];

/// A thing that can be printed. All measures in millimetres in the file.
#[derive(Debug, Clone, PartialEq, Deserialize)]
pub struct Product {
    /// Stable key; what it is called is among the program's words, as `product-…`.
    pub id: String,
    /// One card.
    pub card: Size,
    /// How far from every edge of the card ink stays.
    pub safe: Um,
    /// What stands on the back.
    pub back: Back,
    /// How cards lie on a sheet; without one, every side is a page.
    pub sheet: Option<Sheet>,
}

/// The side with message and address.
#[derive(Debug, Clone, PartialEq, Deserialize)]
pub struct Back {
    /// Where the message stands.
    pub message: TextBox,
    /// Where the address stands; its last line is at the bottom.
    pub address: TextBox,
    /// Room for the stamp.
    pub stamp: Rect,
    /// The line between message and address.
    pub divider: Divider,
}

/// A box of text and the sizes it may be set in.
#[derive(Debug, Clone, Copy, PartialEq, Deserialize)]
pub struct TextBox {
    /// Where.
    pub at: Rect,
    /// The largest type, in points.
    pub largest: f64,
    /// The smallest type, in points: what does not fit in it is said, never shrunk further.
    pub smallest: f64,
    /// From baseline to baseline, in type sizes.
    pub leading: f64,
}

/// An upright line.
#[derive(Debug, Clone, Copy, PartialEq, Deserialize)]
pub struct Divider {
    /// From the left edge.
    pub x: Um,
    /// Where it begins.
    pub top: Um,
    /// Where it ends.
    pub bottom: Um,
}

/// A sheet that is printed on both sides and cut.
#[derive(Debug, Clone, Copy, PartialEq, Deserialize)]
pub struct Sheet {
    /// The paper.
    pub paper: Size,
    /// Cards side by side.
    pub columns: usize,
    /// Cards one under the other.
    pub rows: usize,
    /// The edge over which the printer turns the paper.
    pub flip: Flip,
    /// How long the ticks are that show where to cut.
    pub tick: Um,
}

/// The edge over which a printer turns the paper.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, Deserialize)]
pub enum Flip {
    /// The long edge.
    LongEdge,
    /// The short edge.
    ShortEdge,
}

/// All products.
#[derive(Debug, Clone, Default)]
pub struct Products(Vec<Product>);

impl Products {
    /// The products shipped with the program.
    ///
    /// # Errors
    /// Only if a shipped file is broken, which a test rules out.
    pub fn shipped() -> Result<Self, ron::error::SpannedError> {
        SHIPPED
            .into_iter()
            .map(ron::from_str)
            .collect::<Result<_, _>>()
            .map(Self)
    }

    /// All of them, in the order in which they are offered.
    pub fn all(&self) -> &[Product] {
        &self.0
    }

    /// The product with this key.
    pub fn get(&self, id: &str) -> Option<&Product> {
        self.0.iter().find(|product| product.id == id)
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn every_box_lies_within_the_safe_area_and_off_the_others() {
        for product in Products::shipped().unwrap().all() {
            let card = Rect::of(product.card);
            let safe = card.inset(product.safe);
            let Back {
                message,
                address,
                stamp,
                divider,
            } = &product.back;
            for rect in [message.at, address.at, *stamp] {
                assert!(safe.holds(rect), "{}: {rect:?}", product.id);
            }
            assert!(message.at.right() < divider.x && divider.x < address.at.x);
            assert!(stamp.bottom() < address.at.y);
            // The post's machines print in the lowest 15 mm.
            assert!(address.at.bottom() <= card.bottom() - Um::mm(15.0));
        }
    }
}
