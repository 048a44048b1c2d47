//! Pages to bytes. The only module that knows printpdf.
//!
//! printpdf builds fonts and page content; lopdf finishes the file, since printpdf's own save
//! writes dates and a random identifier. Same pages, same bytes: nothing in the file tells the
//! time, the user, the computer, the program or a file's name.

mod content;
mod faces;
mod finish;

use crate::layout::{Fonts, Item, Page, Pages, Panel};
use crate::picture::Picture;
use content::{form, ops};
use faces::Faces;
use printpdf::{FontId, Mm, PdfDocument, PdfFont, PdfPage, PdfSaveOptions, XObject, XObjectId};
use std::collections::HashMap;
use std::fmt;
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
    let panels = panels(&pages.pages);
    let faces = Faces::of(&panels, fonts)?;
    let pictures = Drawings::of(&panels);

    let mut document = PdfDocument::new("");
    for face in faces.all() {
        let font = PdfFont::new(face.parsed()?);
        let id = FontId(face.resource.clone());
        document.resources.fonts.map.insert(id, font);
    }
    for (name, picture) in &pictures.0 {
        let drawing = XObject::External(form(picture));
        let id = XObjectId(name.clone());
        document.resources.xobjects.map.insert(id, drawing);
    }
    document.pages = pages
        .pages
        .iter()
        .map(|page| {
            let (width, height) = (page.size.width.in_mm(), page.size.height.in_mm());
            PdfPage::new(
                Mm(width as f32),
                Mm(height as f32),
                ops(page, &faces, &pictures),
            )
        })
        .collect();
    let unsaved = document.to_lopdf_document(&PdfSaveOptions::default(), &mut Vec::new());
    finish::finish(unsaved, pages.flip, &faces)
}

/// Every side of a card that is printed, once.
fn panels(pages: &[Page]) -> Vec<&Arc<Panel>> {
    let mut seen = std::collections::HashSet::new();
    pages
        .iter()
        .flat_map(|page| &page.placed)
        .map(|placed| &placed.panel)
        .filter(|panel| seen.insert(Arc::as_ptr(panel)))
        .collect()
}

/// The drawings of a file, each stored once, by the name that pages call it.
struct Drawings(Vec<(String, Arc<Picture>)>, HashMap<*const Picture, usize>);

impl Drawings {
    fn of(panels: &[&Arc<Panel>]) -> Self {
        let mut drawings = Self(Vec::new(), HashMap::new());
        for item in panels.iter().flat_map(|panel| &panel.items) {
            if let Item::Picture(picture, _) = item {
                let next = drawings.0.len();
                let known = *drawings.1.entry(Arc::as_ptr(picture)).or_insert(next);
                if known == next {
                    drawings.0.push((format!("P{next}"), Arc::clone(picture)));
                }
            }
        }
        drawings
    }

    fn name(&self, picture: &Arc<Picture>) -> Option<&str> {
        let at = self.1.get(&Arc::as_ptr(picture))?;
        self.0.get(*at).map(|(name, _)| name.as_str())
    }
}
