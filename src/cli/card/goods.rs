//! What a card is printed on and what is on its front.

use super::super::Refusal;
use super::super::arguments::{Card as Wish, PaperWord};
use super::super::desk::{Desk, broken};
use crate::format::{Product, Products};
use crate::paper::{Size, Um};
use crate::picture::{Photo, PhotoError, Picture, Pictures};
use crate::storage::Storage;
use std::path::Path;
use std::sync::Arc;

/// The card's product: the one that is named, else the usual one for the paper that is named.
pub(super) fn product<'a>(
    desk: &Desk,
    wish: &Wish,
    all: &'a Products,
) -> Result<&'a Product, Refusal> {
    let usual = match wish.paper {
        None => "postcard-a6",
        Some(PaperWord::A4) => "postcard-a6-4up",
        Some(PaperWord::Letter) => "postcard-us-4up",
    };
    let product = product_of(desk, wish.product.as_deref().unwrap_or(usual), all)?;
    match wish.paper.map(size) {
        Some(paper) if !same_paper(product.paper(), paper) => {
            let fits = |other: &&Product| same_paper(other.paper(), paper);
            let names: Vec<&str> = all
                .all()
                .iter()
                .filter(fits)
                .map(|p| p.id.as_str())
                .collect();
            Err(no_such(desk, "cli-not-on-paper", &product.id, &names))
        }
        _ => Ok(product),
    }
}

/// The product with an id, or the refusal that names those there are.
pub(crate) fn product_of<'a>(
    desk: &Desk,
    id: &str,
    all: &'a Products,
) -> Result<&'a Product, Refusal> {
    all.get(id).ok_or_else(|| {
        let names: Vec<&str> = all.all().iter().map(|p| p.id.as_str()).collect();
        no_such(desk, "cli-no-such-product", id, &names)
    })
}

/// The drawing of a name, or the user's own picture from a file.
pub(super) fn picture(desk: &Desk, wish: &Wish) -> Result<Option<Arc<Picture>>, Refusal> {
    let pictures = Pictures::shipped().map_err(broken)?;
    let Some(name) = &wish.picture else {
        return Ok(pictures.all().first().cloned());
    };
    if let Some(picture) = pictures.get(name) {
        return Ok(Some(Arc::clone(picture)));
    }
    let file = Path::new(name);
    if !Storage::exists(file) {
        let ids: Vec<&str> = pictures.all().iter().map(|p| p.id.as_str()).collect();
        return Err(no_such(desk, "cli-no-such-picture", name, &ids));
    }
    let bytes = Storage::read_file(file).map_err(|error| desk.failed(&error))?;
    let photo = Photo::read(&bytes).map_err(|error| {
        let key = match error {
            PhotoError::Format => "cli-picture-format",
            PhotoError::TooLarge(..) => "cli-picture-too-large",
            PhotoError::Damaged => "cli-picture-damaged",
        };
        desk.refuse(key, &[("file", name.as_str().into())])
    })?;
    Ok(Some(Arc::new(Picture::own(photo))))
}

fn no_such(desk: &Desk, key: &str, id: &str, all: &[&str]) -> Refusal {
    desk.refuse(key, &[("id", id.into()), ("all", all.join(", ").into())])
}

/// ISO 216 and ANSI sizes, upright.
fn size(paper: PaperWord) -> Size {
    let (width, height) = match paper {
        PaperWord::A4 => (210.0, 297.0),
        PaperWord::Letter => (215.9, 279.4),
    };
    Size {
        width: Um::mm(width),
        height: Um::mm(height),
    }
}

/// Whichever way it lies.
fn same_paper(one: Size, other: Size) -> bool {
    let sides = |size: Size| (size.width.min(size.height), size.width.max(size.height));
    sides(one) == sides(other)
}
