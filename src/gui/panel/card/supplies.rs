//! What a card is printed on, and with what.

use crate::format::{Broken, Labels, Products};
use crate::layout::Fonts;
use crate::picture::Pictures;
use crate::workspace::Folder;

/// What is printed on, and with what.
#[derive(Debug, Clone)]
pub struct Supplies {
    /// On what.
    pub(super) products: Products,
    /// The user's own that cannot be used: the file, and why.
    pub(super) broken: Vec<(String, Broken)>,
    /// The sheets of labels that are known.
    pub(super) labels: Labels,
    /// The drawings.
    pub(super) pictures: Pictures,
    /// The names of the user's pictures that are kept.
    pub(super) kept: Vec<String>,
    /// The card's fonts.
    pub(super) fonts: Option<Fonts>,
}

impl Supplies {
    /// What comes with the program, and what is the user's. A broken file of the program's is left
    /// out; tests rule that out.
    pub(super) fn read(folder: &Folder) -> Self {
        let mut products = Products::shipped().unwrap_or_default();
        let own = folder.own_products().unwrap_or_default().into_iter();
        let broken = own.filter_map(|file| {
            let broken = products.add(&file.text).err()?;
            Some((file.name, broken))
        });
        let broken = broken.collect();
        Self {
            products,
            broken,
            labels: Labels::shipped().unwrap_or_default(),
            pictures: Pictures::shipped().unwrap_or_default(),
            kept: folder.own_pictures().unwrap_or_default(),
            fonts: Fonts::shipped().ok(),
        }
    }
}
