//! `kartka test-page`: the page that shows by how much a printer misses.

use super::Refusal;
use super::arguments::TestPage as Wish;
use super::card::product;
use super::desk::{Desk, broken};
use crate::format::Flip;
use crate::layout::{Fonts, calibration_sheet};
use crate::pdf;
use crate::storage::Storage;

pub(super) fn run(desk: &Desk, wish: &Wish) -> Result<String, Refusal> {
    let products = desk.products()?;
    let product = product(desk, &wish.product, &products)?;
    let fonts = Fonts::shipped().map_err(broken)?;
    let flip = product.sheet.map_or(Flip::LongEdge, |sheet| sheet.flip);
    let pages = calibration_sheet(product.paper(), flip, &fonts);
    let bytes = pdf::write(&pages, &fonts).map_err(broken)?;
    Storage::save_output(&wish.output, &bytes).map_err(|error| desk.failed(&error))?;
    Ok(desk.words.say("calibration-how") + "\n")
}
