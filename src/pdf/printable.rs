//! What a printer must know of a finished file.

use crate::format::Flip;
use crate::paper::{Size, Um};
use lopdf::{Document, Object};

/// Paper and sides of a file.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Printable {
    /// The paper of its first page.
    pub paper: Size,
    /// The edge over which it asks the printer to turn the paper.
    pub flip: Option<Flip>,
}

/// What a file asks of a printer; `None` where it is no PDF, or has no page of a known size.
pub fn printable(bytes: &[u8]) -> Option<Printable> {
    let document = Document::load_mem(bytes).ok()?;
    let (_, first) = document.get_pages().into_iter().next()?;
    let page = document.get_dictionary(first).ok()?;
    let bounds = page.get(b"MediaBox").and_then(Object::as_array).ok()?;
    let bounds: Vec<f64> = bounds
        .iter()
        .filter_map(|length| length.as_float().ok().map(f64::from))
        .collect();
    let &[left, bottom, right, top] = bounds.as_slice() else {
        return None;
    };
    let preferences = document
        .catalog()
        .and_then(|catalog| catalog.get(b"ViewerPreferences"))
        .and_then(Object::as_dict);
    let duplex = preferences.and_then(|preferences| preferences.get(b"Duplex"));
    Some(Printable {
        paper: Size {
            width: Um::pt(right - left),
            height: Um::pt(top - bottom),
        },
        flip: match duplex.and_then(Object::as_name) {
            Ok(b"DuplexFlipLongEdge") => Some(Flip::LongEdge),
            Ok(b"DuplexFlipShortEdge") => Some(Flip::ShortEdge),
            _ => None,
        },
    })
}
