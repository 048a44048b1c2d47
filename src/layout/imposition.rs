//! Cards on sheets: which lies where, and where its back comes to lie when the paper is turned.

use super::marks::mark;
use super::sides::Sides;
use super::{Page, Panel, Rule, Side};
use crate::format::{Flip, Marks, Product, Sheet};
use crate::paper::{Point, Rect, Size, Um};
use serde::{Deserialize, Serialize};
use std::sync::Arc;

/// How cards come to lie on the sheets of a job.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Default, Serialize, Deserialize)]
pub struct Imposition {
    /// How the paper is turned.
    pub turning: Turning,
    /// Which card lies where.
    pub order: Order,
    /// How many places of the first sheet stay empty: labels that are used up already.
    pub skip: usize,
}

/// How the paper is turned between the two sides.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Default, Serialize, Deserialize)]
pub enum Turning {
    /// By the printer, as the product says.
    #[default]
    Usual,
    /// By the printer, over this edge.
    Duplex(Flip),
    /// By hand, over this edge: all fronts come first, then all backs.
    ByHand(Flip),
}

/// Which card lies where.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Default, Serialize, Deserialize)]
pub enum Order {
    /// Row by row, sheet by sheet.
    #[default]
    Rows,
    /// So that the piles of the cut sheets, laid one on the other, are in the order of the list.
    CutAndStack,
}

impl Imposition {
    /// What the printer is asked to do.
    pub(super) fn flip(&self, product: &Product) -> Option<Flip> {
        let turns = product.has_back() && product.sheet.is_some();
        match self.turning {
            Turning::Usual if turns => Some(self.turned_over(product)),
            Turning::Duplex(flip) if product.has_back() => Some(flip),
            _ => None,
        }
    }

    /// The edge over which the paper is turned, by whomever.
    fn turned_over(&self, product: &Product) -> Flip {
        match self.turning {
            Turning::Usual => product.sheet.map_or(Flip::LongEdge, |sheet| sheet.flip),
            Turning::Duplex(flip) | Turning::ByHand(flip) => flip,
        }
    }
}

/// One side of a card on a page.
#[derive(Debug, Clone)]
pub struct Placed {
    /// The side.
    pub panel: Arc<Panel>,
    /// Its top left corner as it lies on the page.
    pub at: Point,
    /// Whether it lies upside down.
    pub turned: bool,
}

/// The pages of all cards.
pub(super) fn pages(product: &Product, sides: &[Sides], how: &Imposition) -> Vec<Page> {
    let (fronts, backs): (Vec<Vec<Page>>, Vec<Option<Page>>) = match product.sheet {
        None => sides
            .iter()
            .map(|card| {
                let further = card.further.iter();
                let fronts = std::iter::once(&card.front).chain(further);
                let fronts = fronts.map(|panel| alone(product, panel, Side::Front));
                let back = card.back.as_ref();
                let back = back.map(|panel| alone(product, panel, Side::Back));
                (fronts.collect(), back)
            })
            .unzip(),
        Some(sheet) => {
            let sheet = Sheet {
                flip: how.turned_over(product),
                ..sheet
            };
            (0..sheets(product, sides.len(), how))
                .map(|number| {
                    let side = |side| on_sheet(product, sheet, sides, how, number, side);
                    let back = product.has_back().then(|| side(Side::Back));
                    (vec![side(Side::Front)], back)
                })
                .unzip()
        }
    };
    match how.turning {
        Turning::ByHand(_) => {
            let fronts = fronts.into_iter().flatten();
            fronts.chain(backs.into_iter().flatten()).collect()
        }
        Turning::Usual | Turning::Duplex(_) => fronts
            .into_iter()
            .zip(backs)
            .flat_map(|(fronts, back)| fronts.into_iter().chain(back))
            .collect(),
    }
}

/// How many sheets so many cards need.
fn sheets(product: &Product, cards: usize, how: &Imposition) -> usize {
    match cards {
        0 => 0,
        _ => (cards + skipped(product, how)).div_ceil(product.per_sheet()),
    }
}

/// A whole sheet is never skipped, and where piles are laid on each other nothing is.
fn skipped(product: &Product, how: &Imposition) -> usize {
    match how.order {
        Order::Rows => how.skip % product.per_sheet(),
        Order::CutAndStack => 0,
    }
}

/// Which card lies at a place of a sheet, all counted from 0; `None` for a blank.
pub fn slot_of(
    order: Order,
    sheet: usize,
    place: usize,
    per_sheet: usize,
    sheets: usize,
    skip: usize,
    cards: usize,
) -> Option<usize> {
    let number = match order {
        Order::Rows => sheet * per_sheet + place,
        Order::CutAndStack => place * sheets + sheet,
    };
    number.checked_sub(skip).filter(|card| *card < cards)
}

fn on_sheet(
    product: &Product,
    sheet: Sheet,
    sides: &[Sides],
    how: &Imposition,
    number: usize,
    side: Side,
) -> Page {
    let per_sheet = product.per_sheet();
    let all = sheets(product, sides.len(), how);
    let skip = skipped(product, how);
    let placed = (0..per_sheet).filter_map(|place| {
        let card = slot_of(how.order, number, place, per_sheet, all, skip, sides.len())?;
        let card = sides.get(card)?;
        let (column, row) = (place % sheet.columns, place / sheet.columns);
        let (panel, (column, row, turned)) = match side {
            Side::Front => (&card.front, (column, row, false)),
            Side::Back => (card.back.as_ref()?, back_of(column, row, sheet)),
        };
        Some(Placed {
            panel: Arc::clone(panel),
            at: corner(product.card, sheet, column, row, side),
            turned,
        })
    });
    Page {
        size: sheet.paper,
        side,
        trim: None,
        placed: placed.collect(),
        marks: marks(product, sheet, side),
    }
}

/// A card that is a page of its own, with its bleed around it.
fn alone(product: &Product, panel: &Arc<Panel>, side: Side) -> Page {
    let bleed = product.bleed;
    let at = Point { x: bleed, y: bleed };
    let Size { width, height } = panel.size;
    Page {
        size: product.paper(),
        side,
        trim: (bleed > Um::ZERO).then_some(Rect {
            x: at.x,
            y: at.y,
            width,
            height,
        }),
        placed: vec![Placed {
            panel: Arc::clone(panel),
            at,
            turned: false,
        }],
        marks: Vec::new(),
    }
}

/// Where the back of a card comes to lie, and whether it is turned by half a circle.
///
/// The paper turns about an upright axis where its long edge stands upright and it flips over the
/// long one, or where its long edge lies and it flips over the short one: then columns change
/// places. About a level axis rows change places, and what is printed stands on its head.
pub fn back_of(column: usize, row: usize, sheet: Sheet) -> (usize, usize, bool) {
    let upright = (sheet.flip == Flip::LongEdge) != sheet.paper.is_landscape();
    match upright {
        true => (sheet.columns - 1 - column, row, false),
        false => (column, sheet.rows - 1 - row, true),
    }
}

/// The top left corner of a place. Where the sheet is not filled evenly, a back is measured from
/// the edge that the front was measured from, as the paper lies when it is turned.
fn corner(card: Size, sheet: Sheet, column: usize, row: usize, side: Side) -> Point {
    let first = sheet.first.unwrap_or_else(|| middle(card, sheet));
    let number = |n: usize| i32::try_from(n).unwrap_or(i32::MAX);
    let along = |first: Um, one: Um, gap: Um, at: usize| first + (one + gap) * number(at);
    let whole = |first: Um, one: Um, gap: Um, count: usize| {
        first + one * number(count) + gap * number(count.saturating_sub(1))
    };
    let mut first = first;
    if side == Side::Back {
        let upright = (sheet.flip == Flip::LongEdge) != sheet.paper.is_landscape();
        match upright {
            true => {
                let used = whole(first.x, card.width, sheet.gap.width, sheet.columns);
                first.x = sheet.paper.width - used;
            }
            false => {
                let used = whole(first.y, card.height, sheet.gap.height, sheet.rows);
                first.y = sheet.paper.height - used;
            }
        }
    }
    Point {
        x: along(first.x, card.width, sheet.gap.width, column),
        y: along(first.y, card.height, sheet.gap.height, row),
    }
}

/// The corner from which cards fill the middle of the sheet.
fn middle(card: Size, sheet: Sheet) -> Point {
    let margin = |whole: Um, one: Um, gap: Um, count: usize| {
        let count = i32::try_from(count).unwrap_or(i32::MAX);
        (whole - one * count - gap * (count - 1)) / 2
    };
    Point {
        x: margin(
            sheet.paper.width,
            card.width,
            sheet.gap.width,
            sheet.columns,
        ),
        y: margin(
            sheet.paper.height,
            card.height,
            sheet.gap.height,
            sheet.rows,
        ),
    }
}

fn marks(product: &Product, sheet: Sheet, side: Side) -> Vec<Rule> {
    match sheet.marks {
        Marks::None => Vec::new(),
        Marks::Ticks(length) => ticks(product.card, sheet, side, length),
        Marks::Crop(length) => crop(product, sheet, side, length),
    }
}

/// A tick near the sheet's edges for every cut, where every printer prints, and a cross where two
/// cuts meet.
fn ticks(card: Size, sheet: Sheet, side: Side, length: Um) -> Vec<Rule> {
    let Size { width, height } = sheet.paper;
    let half = length / 2;
    let at = |column, row| corner(card, sheet, column, row, side);
    let cuts_x: Vec<Um> = (1..sheet.columns).map(|c| at(c, 0).x).collect();
    let cuts_y: Vec<Um> = (1..sheet.rows).map(|r| at(0, r).y).collect();
    let mut marks = Vec::new();
    for x in &cuts_x {
        let (first, last) = (MARGIN + length, height - MARGIN - length);
        marks.push(upright(*x, MARGIN, first));
        marks.push(upright(*x, last, height - MARGIN));
    }
    for y in &cuts_y {
        let (first, last) = (MARGIN + length, width - MARGIN - length);
        marks.push(level(*y, MARGIN, first));
        marks.push(level(*y, last, width - MARGIN));
    }
    for x in &cuts_x {
        for y in &cuts_y {
            marks.push(upright(*x, *y - half, *y + half));
            marks.push(level(*y, *x - half, *x + half));
        }
    }
    marks
}

/// No mark comes nearer to the sheet's edge: printers leave out 4.23 mm (a sixth of an inch) there,
/// by the ImageableArea of common PPDs.
pub(super) const MARGIN: Um = Um::mm(5.0);

/// Two short lines at each corner of each card, outside its bleed.
fn crop(product: &Product, sheet: Sheet, side: Side, length: Um) -> Vec<Rule> {
    let away = product.bleed;
    let mut marks = Vec::new();
    for place in 0..sheet.columns * sheet.rows {
        let (column, row) = (place % sheet.columns, place / sheet.columns);
        let at = corner(product.card, sheet, column, row, side);
        let (left, top) = (at.x, at.y);
        let (right, bottom) = (left + product.card.width, top + product.card.height);
        for x in [left, right] {
            marks.push(upright(x, top - away - length, top - away));
            marks.push(upright(x, bottom + away, bottom + away + length));
        }
        for y in [top, bottom] {
            marks.push(level(y, left - away - length, left - away));
            marks.push(level(y, right + away, right + away + length));
        }
    }
    marks
}

fn upright(x: Um, top: Um, bottom: Um) -> Rule {
    mark(Point { x, y: top }, Point { x, y: bottom })
}

fn level(y: Um, left: Um, right: Um) -> Rule {
    mark(Point { x: left, y }, Point { x: right, y })
}

#[cfg(test)]
mod tests;
