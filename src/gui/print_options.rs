//! How everything is printed.

use crate::format::Product;
use crate::layout::{Fonts, Hand};
use crate::picture::{Picture, Pictures};
use std::sync::Arc;

/// How everything is printed; provided by the card column.
#[derive(Debug, Clone)]
pub struct PrintOptions {
    /// The product.
    pub product: Product,
    /// How many labels of the first sheet are used up already.
    pub skip: usize,
    /// The picture on the front.
    pub picture: Option<Arc<Picture>>,
    /// What the text looks like.
    pub hand: Hand,
    /// Who sends it, a line each.
    pub sender: Vec<String>,
    /// The fonts.
    pub fonts: Fonts,
    /// All drawings.
    pub pictures: Pictures,
}
