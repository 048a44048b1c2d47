//! What is to be printed: the choices of the column, and the content of the card.

use super::Card;
use crate::format::{Part, Product};
use crate::gui::drawing::{Content, Request};
use crate::gui::print_options::PrintOptions;
use crate::job::Job;
use crate::layout::Hand;
use crate::picture::Picture;
use std::sync::Arc;

impl Card {
    /// The print options for a batch, once the fonts and the picture are ready.
    pub fn print_options(&self) -> Option<PrintOptions> {
        let picture = match self.placed() {
            Some((own, frame)) => Some(own.picture(frame)?.clone()),
            None => self.drawing(),
        };
        self.print_options_with(self.chosen()?, picture)
    }

    /// The drawing on the front.
    fn drawing(&self) -> Option<Arc<Picture>> {
        let drawing = self.picture.as_ref().and_then(|id| self.pictures.get(id));
        drawing.filter(|_| !self.with_own).cloned()
    }

    fn print_options_with(
        &self,
        product: &Product,
        picture: Option<Arc<Picture>>,
    ) -> Option<PrintOptions> {
        Some(PrintOptions {
            product: product.clone(),
            skip: self.skip(),
            picture,
            hand: self.hand,
            sender: self.sender(),
            fonts: self.fonts.clone()?,
            pictures: self.pictures.clone(),
        })
    }

    /// The print options of an earlier job; `None` where its product or picture is gone.
    pub fn print_options_for(&self, job: &Job) -> Option<PrintOptions> {
        let product = self.products.get(&job.product);
        let product = product.filter(|product| product.paper() == job.paper)?;
        Some(PrintOptions {
            product: product.clone(),
            skip: job.order.skip,
            picture: job.picture(&self.pictures).ok()?,
            hand: job.hand,
            sender: job.sender.clone(),
            fonts: self.fonts.clone()?,
            pictures: self.pictures.clone(),
        })
    }

    /// The drawing request for a content, with the width in pixels.
    pub fn request(&self, content: Content, px: u32) -> Option<Request> {
        // While the own picture is not cut out, a small copy of it stands in its place.
        let (picture, sketch) = match self.placed() {
            Some((own, frame)) => match own.picture(frame) {
                Some(picture) => (Some(picture.clone()), None),
                None => (None, Some(own.sketch(frame))),
            },
            None => (self.drawing(), None),
        };
        let PrintOptions {
            product,
            skip,
            picture,
            hand,
            sender,
            fonts,
            pictures: _,
        } = self.print_options_with(self.product()?, picture)?;
        // A sheet about a person holds their story; everything else holds the letter.
        let about = has(&product, |part| matches!(part, Part::Title(_)));
        let message = if about {
            content.story
        } else {
            content.message
        };
        Some(Request {
            card: crate::layout::Card {
                picture,
                hand: if about { Hand::Print } else { hand },
                sender,
                title: about.then_some(content.name),
                meaning: content.meaning,
                ..crate::layout::Card::new(message, content.address)
            },
            // A trial sheet of labels is full: every label shows where it begins.
            copies: self.form.as_ref().map_or(1, |_| product.per_sheet()),
            skip,
            product,
            sketch,
            fonts,
            side: self.side,
            width_px: px,
        })
    }

    /// The sender's lines, where the user wants them.
    fn sender(&self) -> Vec<String> {
        let text = self.sender.text();
        let lines = text.lines().map(str::trim).filter(|line| !line.is_empty());
        let lines = lines.filter(|_| self.with_sender);
        lines.map(str::to_owned).collect()
    }
}

/// Whether a product has a part of some kind.
pub(super) fn has(product: &Product, kind: impl Fn(&Part) -> bool) -> bool {
    product.parts().any(kind)
}
