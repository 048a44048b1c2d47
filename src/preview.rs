//! The preview is the PDF: the file's own bytes, drawn. The only module that knows the rasteriser.

use hayro::hayro_interpret::InterpreterSettings;
use hayro::hayro_syntax::Pdf;
use hayro::vello_cpu::color::palette::css::WHITE;
use hayro::{PixmapSettings, RenderCache, RenderSettings, render};
use std::fmt;
use std::sync::Arc;

/// A page in pixels.
#[derive(Clone, PartialEq, Eq)]
pub struct Image {
    /// In pixels.
    pub width: u32,
    /// In pixels.
    pub height: u32,
    /// Red, green, blue and an opaque alpha for each pixel, row by row.
    pub rgba: Vec<u8>,
}

impl fmt::Debug for Image {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "Image({} × {})", self.width, self.height)
    }
}

/// Why a page cannot be drawn.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Error {
    /// The bytes are no PDF.
    NotAPdf,
    /// There is no such page.
    NoPage(usize),
}

impl fmt::Display for Error {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self {
            Self::NotAPdf => f.write_str("not a PDF"),
            Self::NoPage(page) => write!(f, "no page {}", page + 1),
        }
    }
}

impl std::error::Error for Error {}

/// The widest picture that is drawn, in pixels.
const WIDEST: u32 = 8_000;

/// Draws a page, counted from 0, exactly `width` pixels wide on white paper.
///
/// # Errors
/// Where the bytes are no PDF or have no such page.
pub fn draw(pdf: &Arc<Vec<u8>>, page: usize, width: u32) -> Result<Image, Error> {
    let pdf = Pdf::new(Arc::clone(pdf)).map_err(|_| Error::NotAPdf)?;
    let page = pdf.pages().get(page).ok_or(Error::NoPage(page))?;
    let (points_wide, _) = page.render_dimensions();
    let width = width.clamp(1, WIDEST);
    // A touch more than exact, so that the rasteriser's cut to whole pixels loses none.
    let scale = (width as f32 + 0.01) / points_wide;
    let drawn = render(
        page,
        &RenderCache::new(),
        &InterpreterSettings::default(),
        &RenderSettings::default(),
        &PixmapSettings {
            x_scale: scale,
            y_scale: scale,
            bg_color: WHITE,
        },
    );
    let (width, height) = (drawn.width().into(), drawn.height().into());
    // On white paper every pixel is opaque, so there is nothing to unmultiply.
    let rgba = drawn
        .data()
        .iter()
        .flat_map(|p| [p.r, p.g, p.b, p.a])
        .collect();
    Ok(Image {
        width,
        height,
        rgba,
    })
}
