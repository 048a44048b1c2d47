//! `kartka test-page`: the page that shows by how much a printer misses.

use super::arguments::TestPage as Options;
use super::card::product;
use super::session::{Session, broken};
use super::{Refusal, target};
use crate::format::Flip;
use crate::layout::{Fonts, calibration_sheet};
use crate::pdf;
use crate::workspace::Folder;

pub(super) fn run(session: &Session, options: &Options) -> Result<String, Refusal> {
    let output = std::slice::from_ref(&options.output);
    target::check(session, output, options.force)?;
    let products = session.products()?;
    let product = product(session, &options.product, &products)?;
    let fonts = Fonts::shipped().map_err(broken)?;
    let flip = product.sheet.map_or(Flip::LongEdge, |sheet| sheet.flip);
    let pages = calibration_sheet(product.paper(), flip, &fonts);
    let bytes = pdf::write(&pages, &fonts).map_err(broken)?;
    Folder::save_output(&options.output, &bytes).map_err(|error| session.failed(error))?;
    Ok(session.words.say("printer-test-page") + "\n")
}
