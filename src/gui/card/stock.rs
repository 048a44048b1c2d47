//! What a card is printed on, and with what.

use crate::format::Products;
use crate::layout::Fonts;
use crate::picture::Pictures;

/// What is printed on, and with what.
#[derive(Debug, Clone)]
pub struct Stock {
    /// On what.
    pub(super) products: Products,
    /// The drawings.
    pub(super) pictures: Pictures,
    /// The card's fonts.
    pub(super) fonts: Option<Fonts>,
}

impl Stock {
    /// What comes with the program. A broken file is left out; tests rule that out.
    pub(super) fn shipped() -> Self {
        Self {
            products: Products::shipped().unwrap_or_default(),
            pictures: Pictures::shipped().unwrap_or_default(),
            fonts: Fonts::shipped().ok(),
        }
    }
}
