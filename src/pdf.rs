//! Pages to bytes. The only module that knows printpdf.
//!
//! printpdf builds fonts and pictures; the pages' operators are written here, and lopdf finishes
//! the file, since printpdf's own save writes dates and a random identifier. Same pages, same
//! bytes, however many threads: nothing in the file tells the time, the user, the computer, the
//! program or a file's name.

mod content;
mod faces;
mod finish;
mod pictures;
mod printable;

use crate::layout::{Fonts, Page, Pages, Panel, Side, in_chunks};
use crate::paper::Calibration;
use faces::Faces;
use finish::Packed;
use pictures::Pictures;
pub use printable::{Printable, printable};
use printpdf::{
    FontId, Mm, Op, PdfDocument, PdfFont, PdfFontHandle, PdfPage, PdfSaveOptions, Pt, TextItem,
    XObject, XObjectId,
};
use std::collections::HashSet;
use std::fmt;
use std::num::NonZeroUsize;
use std::sync::Arc;

/// Why a file could not be made. Never the user's fault.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Error {
    /// A font could not be cut down to the glyphs that are used.
    Font(String),
    /// The file could not be put together.
    Write(String),
}

impl fmt::Display for Error {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self {
            Self::Font(what) => write!(f, "font: {what}"),
            Self::Write(what) => write!(f, "file: {what}"),
        }
    }
}

impl std::error::Error for Error {}

/// The pages as a PDF.
///
/// # Errors
/// Where a font cannot be subset or the file cannot be put together.
pub fn write(pages: &Pages, fonts: &Fonts) -> Result<Vec<u8>, Error> {
    write_for(pages, fonts, &Calibration::default())
}

/// The pages as a PDF for a printer that misses by a known measure.
///
/// # Errors
/// As for [`write()`].
pub fn write_for(pages: &Pages, fonts: &Fonts, printer: &Calibration) -> Result<Vec<u8>, Error> {
    let workers = std::thread::available_parallelism().unwrap_or(NonZeroUsize::MIN);
    write_with(pages, fonts, printer, workers)
}

/// The pages as a PDF, made with the given number of threads, which changes nothing in it.
///
/// # Errors
/// As for [`write()`].
pub fn write_with(
    pages: &Pages,
    fonts: &Fonts,
    printer: &Calibration,
    workers: NonZeroUsize,
) -> Result<Vec<u8>, Error> {
    let written = write_while(pages, fonts, printer, workers, &mut |_| true)?;
    Ok(written.unwrap_or_default())
}

/// How many pages are written between two progress reports.
const STRETCH: usize = 256;

/// The pages as a PDF, as long as `go_on`, which is given the progress, returns true; `None` where
/// it returned false. The bytes are the same as those that are written in one go.
///
/// # Errors
/// As for [`write()`].
pub fn write_while(
    pages: &Pages,
    fonts: &Fonts,
    printer: &Calibration,
    workers: NonZeroUsize,
    go_on: &mut dyn FnMut(usize) -> bool,
) -> Result<Option<Vec<u8>>, Error> {
    let panels = panels(&pages.pages);
    let faces = Faces::of(&panels, fonts)?;
    let pictures = Pictures::of(&panels);
    let mut packed = Vec::with_capacity(pages.pages.len());
    for stretch in pages.pages.chunks(STRETCH) {
        let parts = in_chunks(stretch, workers, |_, pages| {
            let packed = pages.iter().map(|page| {
                let correction = match page.side {
                    Side::Front => &printer.front,
                    Side::Back => &printer.back,
                };
                let operators = content::operators(page, &faces, &pictures, correction);
                Packed::of(&operators)
            });
            packed.collect::<Result<Vec<_>, _>>()
        });
        for part in parts {
            packed.extend(part?);
        }
        if !go_on(packed.len()) {
            return Ok(None);
        }
    }
    let document = materials(&faces, &pictures)?;
    finish::finish(document, pages, packed.into_iter(), &faces).map(Some)
}

/// A document with the fonts and the pictures, and one page on which all of them are used: what
/// is not, printpdf leaves out.
fn materials(faces: &Faces, pictures: &Pictures) -> Result<lopdf::Document, Error> {
    let mut document = PdfDocument::new("");
    let mut specimen = vec![Op::StartTextSection];
    for face in faces.all() {
        let font = FontId(face.resource());
        let parsed = PdfFont::new(face.parsed()?);
        document.resources.fonts.map.insert(font.clone(), parsed);
        specimen.extend([
            Op::SetFont {
                font: PdfFontHandle::External(font),
                size: Pt(1.0),
            },
            Op::ShowText {
                items: vec![TextItem::Text(face.specimen())],
            },
        ]);
    }
    specimen.push(Op::EndTextSection);
    for (number, picture) in pictures.all().iter().enumerate() {
        let object = XObject::External(pictures::object(picture));
        let id = XObjectId(format!("P{number}"));
        document.resources.xobjects.map.insert(id, object);
    }
    document.pages = vec![PdfPage::new(Mm(1.0), Mm(1.0), specimen)];
    Ok(document.to_lopdf_document(&PdfSaveOptions::default(), &mut Vec::new()))
}

/// Every side of a card that is printed, once.
fn panels(pages: &[Page]) -> Vec<&Arc<Panel>> {
    let mut seen = HashSet::new();
    pages
        .iter()
        .flat_map(|page| &page.placed)
        .map(|placed| &placed.panel)
        .filter(|panel| seen.insert(Arc::as_ptr(panel)))
        .collect()
}
