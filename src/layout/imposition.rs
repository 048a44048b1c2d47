//! Cards on sheets: which lies where, and where its back comes to lie when the paper is turned.

use super::{PENCIL, Page, Panel, Rule};
use crate::format::{Flip, Product, Sheet};
use crate::paper::{Point, Size, Um};
use std::sync::Arc;

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

/// The pages of all cards, each given as its front and its back.
pub(super) fn pages(product: &Product, sides: &[(Arc<Panel>, Arc<Panel>)]) -> Vec<Page> {
    match product.sheet {
        None => sides
            .iter()
            .flat_map(|(front, back)| [alone(front), alone(back)])
            .collect(),
        Some(sheet) => sides
            .chunks(sheet.columns * sheet.rows)
            .flat_map(|cards| {
                let fronts = cards.iter().map(|(front, _)| front);
                let backs = cards.iter().map(|(_, back)| back);
                [
                    side(product.card, sheet, fronts, false),
                    side(product.card, sheet, backs, true),
                ]
            })
            .collect(),
    }
}

fn alone(panel: &Arc<Panel>) -> Page {
    Page {
        size: panel.size,
        placed: vec![Placed {
            panel: Arc::clone(panel),
            at: Point::default(),
            turned: false,
        }],
        marks: Vec::new(),
    }
}

fn side<'a>(
    card: Size,
    sheet: Sheet,
    panels: impl Iterator<Item = &'a Arc<Panel>>,
    is_back: bool,
) -> Page {
    let placed = panels.enumerate().map(|(number, panel)| {
        let (column, row) = (number % sheet.columns, number / sheet.columns);
        let (column, row, turned) = match is_back {
            true => back_of(column, row, sheet),
            false => (column, row, false),
        };
        Placed {
            panel: Arc::clone(panel),
            at: corner(card, sheet, column, row),
            turned,
        }
    });
    Page {
        size: sheet.paper,
        placed: placed.collect(),
        marks: marks(card, sheet),
    }
}

/// Where the back of the card in a column and row lies, and whether upside down.
///
/// The paper is turned over an upright axis if and only if it is turned over the long edge and
/// stands upright, or over the short edge and lies across. Then columns change places; else rows
/// do, and every back lies upside down.
pub fn back_of(column: usize, row: usize, sheet: Sheet) -> (usize, usize, bool) {
    let upright_axis = (sheet.flip == Flip::LongEdge) != sheet.paper.is_landscape();
    match upright_axis {
        true => (sheet.columns - 1 - column, row, false),
        false => (column, sheet.rows - 1 - row, true),
    }
}

/// The cards lie in the middle of the sheet, edge to edge.
fn corner(card: Size, sheet: Sheet, column: usize, row: usize) -> Point {
    let along = |whole: Um, one: Um, count: usize, number: usize| {
        let margin = (whole - one * count as i32) / 2;
        margin + one * number as i32
    };
    Point {
        x: along(sheet.paper.width, card.width, sheet.columns, column),
        y: along(sheet.paper.height, card.height, sheet.rows, row),
    }
}

/// A tick at the sheet's edges for every cut, and a cross where two cuts meet.
fn marks(card: Size, sheet: Sheet) -> Vec<Rule> {
    let Size { width, height } = sheet.paper;
    let half = sheet.tick / 2;
    let cuts_x: Vec<Um> = (1..sheet.columns)
        .map(|c| corner(card, sheet, c, 0).x)
        .collect();
    let cuts_y: Vec<Um> = (1..sheet.rows)
        .map(|r| corner(card, sheet, 0, r).y)
        .collect();
    let mut marks = Vec::new();
    for x in &cuts_x {
        marks.push(upright(*x, Um::ZERO, sheet.tick));
        marks.push(upright(*x, height - sheet.tick, height));
    }
    for y in &cuts_y {
        marks.push(level(*y, Um::ZERO, sheet.tick));
        marks.push(level(*y, width - sheet.tick, width));
    }
    for x in &cuts_x {
        for y in &cuts_y {
            marks.push(upright(*x, *y - half, *y + half));
            marks.push(level(*y, *x - half, *x + half));
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

fn mark(from: Point, to: Point) -> Rule {
    Rule {
        from,
        to,
        width: super::HAIRLINE,
        dashed: false,
        colour: PENCIL,
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_back_lies_behind_its_front() {
        let portrait = Size {
            width: Um::mm(210.0),
            height: Um::mm(297.0),
        };
        let landscape = Size {
            width: portrait.height,
            height: portrait.width,
        };
        for (paper, flip, expected) in [
            (portrait, Flip::LongEdge, (1, 0, false)),
            (portrait, Flip::ShortEdge, (0, 2, true)),
            (landscape, Flip::LongEdge, (0, 2, true)),
            (landscape, Flip::ShortEdge, (1, 0, false)),
        ] {
            let sheet = Sheet {
                paper,
                columns: 2,
                rows: 3,
                flip,
                tick: Um::ZERO,
            };
            assert_eq!(back_of(0, 0, sheet), expected, "{paper:?} {flip:?}");
            // Turned twice, a card is where it was.
            for (column, row) in [(0, 0), (1, 0), (0, 2), (1, 1)] {
                let (c, r, _) = back_of(column, row, sheet);
                let (c, r, _) = back_of(c, r, sheet);
                assert_eq!((c, r), (column, row));
            }
        }
    }
}
