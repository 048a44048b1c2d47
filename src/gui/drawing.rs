//! From a text to the picture of the PDF's own bytes; done in a task.

use crate::address::Block;
use crate::batch::{Proof, ProofOf};
use crate::format::Product;
use crate::layout::{self, Finding, Fonts, Page, Room};
use crate::picture::{Cutout, Photo, Picture};
use crate::preview::{self, Image};
use crate::{pdf, preview::draw as rasterise};
use iced::widget::image;
use std::fmt;
use std::sync::Arc;

/// What is seen of the card.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
pub enum Side {
    /// The picture.
    Front,
    /// Message and address.
    Back,
    /// The sheet that is printed, its first side.
    Sheet,
    /// Its second side.
    SheetBack,
    /// A page of something that is printed on one side, counted from 0.
    Page(usize),
}

/// The content of the card beside the picture.
#[derive(Debug, Clone)]
pub struct Content {
    /// The text.
    pub message: String,
    /// What each of its lines means.
    pub meaning: Vec<String>,
    /// The story of the person, for a sheet about them.
    pub story: String,
    /// The person's name.
    pub name: String,
    /// To where.
    pub address: Block,
}

/// What is to be drawn.
#[derive(Debug, Clone)]
pub struct Request {
    /// On what.
    pub product: Product,
    /// The card.
    pub card: layout::Card,
    /// How many copies.
    pub copies: usize,
    /// How many places of the first sheet stay empty.
    pub skip: usize,
    /// Replaces the own picture while it is being placed: a small copy, and its visible part.
    pub sketch: Option<(Photo, Cutout)>,
    /// The card's fonts.
    pub fonts: Fonts,
    /// What is seen of it.
    pub side: Side,
    /// The width in the screen's own pixels.
    pub width_px: u32,
}

/// A drawn card.
#[derive(Debug, Clone)]
pub struct Drawn {
    /// The file, as it is saved.
    pub proof: Proof,
    /// What is seen.
    pub picture: image::Handle,
    /// In the screen's own pixels.
    pub width_px: u32,
    /// In the screen's own pixels.
    pub height_px: u32,
    /// How many pages.
    pub pages: usize,
    /// How much room the text leaves.
    pub room: Room,
}

/// Why there is no drawing; no text of the user's can cause it.
#[derive(Debug, Clone)]
pub enum Error {
    /// The file could not be put together.
    Pdf(pdf::Error),
    /// The file could not be drawn.
    Preview(preview::Error),
}

impl fmt::Display for Error {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self {
            Self::Pdf(error) => error.fmt(f),
            Self::Preview(error) => error.fmt(f),
        }
    }
}

impl std::error::Error for Error {}

/// Lays out, writes the file, draws what is to be seen of it.
///
/// # Errors
/// Where the file cannot be put together or drawn; tests rule it out for the shipped data.
pub fn draw(request: &Request) -> Result<Drawn, Error> {
    let mut card = request.card.clone();
    if let Some((photo, seen)) = &request.sketch {
        let seen = photo.cropped(*seen).ok();
        card.picture = seen.map(|photo| Arc::new(Picture::own(photo)));
    }
    let mut proof = Proof::of(&ProofOf {
        product: &request.product,
        card: &card,
        copies: request.copies,
        skip: request.skip,
        fonts: &request.fonts,
    })
    .map_err(Error::Pdf)?;
    if request.sketch.is_some() {
        // The resolution is reported for the picture, not for its small copy.
        let coarse = |finding: &Finding| matches!(finding, Finding::CoarsePicture { .. });
        proof.findings.retain(|finding| !coarse(finding));
    }
    let (pdf, pages) = (&proof.pdf, &proof.pages);
    let last = pages.pages.len().saturating_sub(1);
    let number = match request.side {
        Side::Front | Side::Sheet => 0,
        Side::Back | Side::SheetBack => 1,
        Side::Page(page) => page.min(last),
    };
    let seen = match (request.side, pages.pages.get(number)) {
        (Side::Front | Side::Back, Some(page)) => one_card(request, pdf, number, page),
        _ => rasterise(pdf, number.min(last), request.width_px),
    };
    let Image {
        width,
        height,
        rgba,
    } = seen.map_err(Error::Preview)?;
    Ok(Drawn {
        picture: image::Handle::from_rgba(width, height, rgba),
        width_px: width,
        height_px: height,
        pages: pages.pages.len(),
        room: pages.room.first().copied().unwrap_or_default(),
        proof,
    })
}

/// The card alone, cut out of its sheet.
fn one_card(
    request: &Request,
    pdf: &Arc<Vec<u8>>,
    number: usize,
    page: &Page,
) -> Result<Image, preview::Error> {
    let Some(placed) = page.placed.first() else {
        return rasterise(pdf, number, request.width_px);
    };
    let per_mm = f64::from(request.width_px) / placed.panel.size.width.in_mm();
    let sheet = rasterise(
        pdf,
        number,
        (page.size.width.in_mm() * per_mm).round() as u32,
    )?;
    let px = |length: crate::paper::Um| (length.in_mm() * per_mm).round() as u32;
    let size = placed.panel.size;
    let cut = cut(
        &sheet,
        px(placed.at.x),
        px(placed.at.y),
        px(size.width),
        px(size.height),
    );
    Ok(if placed.turned { turned(cut) } else { cut })
}

fn cut(image: &Image, x: u32, y: u32, width: u32, height: u32) -> Image {
    let width = width.min(image.width.saturating_sub(x));
    let height = height.min(image.height.saturating_sub(y));
    let at = |value: u32| value as usize * 4;
    let rows = image.rgba.chunks_exact(at(image.width).max(4));
    let rows = rows.skip(y as usize).take(height as usize);
    let rgba = rows.flat_map(|row| row[at(x)..at(x + width)].iter().copied());
    Image {
        width,
        height,
        rgba: rgba.collect(),
    }
}

/// Upside down: as the reader holds it.
fn turned(image: Image) -> Image {
    let pixels = image.rgba.chunks_exact(4).rev().flatten();
    Image {
        rgba: pixels.copied().collect(),
        ..image
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn pixels(numbers: &[u8]) -> Vec<u8> {
        numbers.iter().flat_map(|n| [*n; 4]).collect()
    }

    #[test]
    fn a_card_is_cut_out_and_turned() {
        let image = Image {
            width: 3,
            height: 2,
            rgba: pixels(&[1, 2, 3, 4, 5, 6]),
        };
        for (x, y, width, height, expected) in [
            (0, 0, 3, 2, vec![1, 2, 3, 4, 5, 6]),
            (1, 0, 2, 2, vec![2, 3, 5, 6]),
            (1, 1, 9, 9, vec![5, 6]),
        ] {
            assert_eq!(cut(&image, x, y, width, height).rgba, pixels(&expected));
        }
        assert_eq!(turned(image).rgba, pixels(&[6, 5, 4, 3, 2, 1]));
    }
}
