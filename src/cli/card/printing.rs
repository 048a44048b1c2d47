//! How a card looks and how it comes onto paper: hand, picture, sender, order, printer.

use super::super::arguments::{Card as Options, CropWord, PaperWord, PrintArguments, TurningWord};
use super::super::session::{Session, broken};
use super::super::{Refusal, terminal};
use super::no_such;
use crate::batch::Look;
use crate::format::{Flip, Labels, Product, Products};
use crate::language::CardLanguage;
use crate::layout::{Imposition, Order, Turning, go_together};
use crate::paper::{Calibration, Measured, Size, Um};
use crate::picture::{Photo, PhotoError, Picture, Pictures};
use crate::workspace::Folder;
use std::num::NonZeroUsize;
use std::path::Path;
use std::sync::Arc;

/// The product with an id, also a sheet of labels, or the refusal that names those there are.
/// Warns about labels that were never checked.
pub(in super::super) fn product(
    session: &Session,
    id: &str,
    all: &Products,
) -> Result<Product, Refusal> {
    let found = session.product(id, all);
    let found = found.map_err(|error| session.failed(error))?;
    if found.is_ok() && Labels::is_unchecked(id) {
        terminal::note(&session.words.say("card-label-unchecked"));
    }
    found.map_err(|ids| {
        let ids: Vec<&str> = ids.iter().map(String::as_str).collect();
        no_such(session, "cli-no-such-product", id, &ids)
    })
}

/// The card's product: the one that is named, else the usual one for the paper that is named.
pub(super) fn chosen(
    session: &Session,
    options: &Options,
    all: &Products,
) -> Result<Product, Refusal> {
    let usual = match options.paper {
        None => "postcard-a6",
        Some(PaperWord::A4) => "postcard-a6-4up",
        Some(PaperWord::Letter) => "postcard-us-4up",
    };
    let product = product(session, options.product.as_deref().unwrap_or(usual), all)?;
    match options.paper.map(size) {
        Some(paper) if !same_paper(product.paper(), paper) => {
            let fits = |other: &&Product| same_paper(other.paper(), paper);
            let fitting = all.all().iter().filter(fits);
            let names: Vec<&str> = fitting.map(|other| other.id.as_str()).collect();
            Err(no_such(session, "cli-not-on-paper", &product.id, &names))
        }
        _ => Ok(product),
    }
}

/// What else the cards are printed on, in the same file; refused where no printer could print it
/// in one go.
pub(in super::super) fn further(
    session: &Session,
    ids: &[String],
    first: &Product,
    order: &Imposition,
    all: &Products,
) -> Result<Vec<Product>, Refusal> {
    let one = |id: &String| {
        let product = product(session, id, all)?;
        if go_together(first, &product, order) {
            return Ok(product);
        }
        let both = [
            ("one", first.id.as_str().into()),
            ("other", id.as_str().into()),
        ];
        Err(session.refuse("cli-not-together", &both))
    };
    ids.iter().map(one).collect()
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

/// What all cards look like.
pub(super) fn look(
    session: &Session,
    options: &Options,
    language: CardLanguage,
) -> Result<Look, Refusal> {
    let picture = picture(session, options)?.map(|picture| match options.printing.save_ink {
        true => Arc::new(picture.saving_ink()),
        false => picture,
    });
    let caption = picture
        .as_ref()
        .filter(|picture| options.printing.caption && !picture.title.is_empty())
        .map(|picture| picture.title(language.code()).to_owned());
    Ok(Look {
        picture,
        caption,
        hand: options.printing.hand.into(),
        sender: options.printing.sender.clone(),
    })
}

/// The drawing of a name, or the user's own picture from a file.
fn picture(session: &Session, options: &Options) -> Result<Option<Arc<Picture>>, Refusal> {
    let pictures = Pictures::shipped().map_err(broken)?;
    let Some(id) = &options.picture else {
        return Ok(pictures.all().first().cloned());
    };
    if let Some(drawing) = pictures.get(id) {
        return match options.printing.crop {
            Some(_) => Err(session.refuse("cli-crop-drawing", &[])),
            None => Ok(Some(Arc::clone(drawing))),
        };
    }
    let file = Path::new(id);
    if Folder::exists(file) {
        return photo(session, file, options.printing.crop).map(Some);
    }
    let ids: Vec<&str> = pictures.all().iter().map(|p| p.id.as_str()).collect();
    Err(no_such(session, "cli-no-such-picture", id, &ids))
}

fn photo(session: &Session, file: &Path, crop: Option<CropWord>) -> Result<Arc<Picture>, Refusal> {
    let bytes = Folder::read_file(file).map_err(|error| session.failed(error))?;
    let read = Photo::read(&bytes).and_then(|photo| match crop {
        Some(crop) => photo.cropped(crop.of(photo.size())),
        None => Ok(photo),
    });
    let photo = read.map_err(|error| {
        let name = ("file", file.display().to_string().into());
        match error {
            PhotoError::Format => session.refuse("cli-photo-format", &[name]),
            PhotoError::Damaged => session.refuse("cli-photo-damaged", &[name]),
            PhotoError::TooManyScans => session.refuse("cli-photo-scans", &[name]),
            PhotoError::TooLarge(width, height) => session.refuse(
                "cli-photo-too-large",
                &[name, ("width", width.into()), ("height", height.into())],
            ),
        }
    })?;
    Ok(Arc::new(Picture::own(photo)))
}

/// How many places of the first sheet stay empty: those before a place that is on it.
pub(in super::super) fn skip(
    session: &Session,
    product: &Product,
    first: NonZeroUsize,
) -> Result<usize, Refusal> {
    let places = product.per_sheet();
    let skip = first.get() - 1;
    match skip < places {
        true => Ok(skip),
        false => Err(session.refuse("cli-first-beyond", &[("n", places.into())])),
    }
}

/// How cards come to lie on their sheets.
///
/// # Errors
/// Where the first place is none of the sheet's.
pub(super) fn imposition(
    session: &Session,
    arguments: &PrintArguments,
    product: &Product,
) -> Result<Imposition, Refusal> {
    let skip = arguments.first.map(|first| skip(session, product, first));
    Ok(Imposition {
        turning: match arguments.turning {
            None => Turning::Usual,
            Some(TurningWord::Long) => Turning::Duplex(Flip::LongEdge),
            Some(TurningWord::Short) => Turning::Duplex(Flip::ShortEdge),
            Some(TurningWord::HandLong) => Turning::ByHand(Flip::LongEdge),
            Some(TurningWord::HandShort) => Turning::ByHand(Flip::ShortEdge),
        },
        order: match arguments.cut_and_stack {
            true => Order::CutAndStack,
            false => Order::Rows,
        },
        skip: skip.transpose()?.unwrap_or_default(),
    })
}

/// What puts the printer right for this file only: what is kept of a printer, or what was
/// measured for this once.
pub(super) fn calibration(
    session: &Session,
    arguments: &PrintArguments,
    paper: Size,
) -> Result<Calibration, Refusal> {
    if let Some(printer) = &arguments.printer {
        let measures = session.measures()?;
        return measures.calibration(printer, paper).ok_or_else(|| {
            let name = ("name", printer.as_str().into());
            session.refuse(
                "printer-unmeasured",
                &[name, ("paper", session.words.paper(paper).into())],
            )
        });
    }
    let measured = Measured {
        paper,
        front: arguments.measured_front.map(Into::into),
        back: arguments.measured_back.map(Into::into),
    };
    let calibration = measured.calibration();
    calibration.ok_or_else(|| session.refuse("cli-measured", &[]))
}
