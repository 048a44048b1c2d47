//! The page that shows by how much a printer misses.
//!
//! A thick line 20 mm from each edge, with a ruler through it: whoever measures from the edge of
//! the paper to the line knows how far off the printer is. The cross of rulers in the middle of the
//! first side and the plain cross of the second meet when held against the light. No words: the
//! figures are read in every language.

use super::fit::fit;
use super::{Face, Fonts, HAIRLINE, INK, Item, Page, Pages, Panel, Placed, Rule, Side};
use crate::format::{Flip, TextBox};
use crate::paper::{Point, Reading, Rect, Size, Um};
use std::sync::Arc;

/// Both sides of the test page of a paper.
pub fn calibration_sheet(paper: Size, flip: Flip, fonts: &Fonts) -> Pages {
    let page = |side| Page {
        size: paper,
        side,
        trim: None,
        placed: vec![Placed {
            panel: Arc::new(Panel {
                size: paper,
                items: items(paper, side, fonts),
            }),
            at: Point::default(),
            turned: false,
        }],
        marks: Vec::new(),
    };
    Pages {
        pages: vec![page(Side::Front), page(Side::Back)],
        flip: Some(flip),
        ..Pages::default()
    }
}

/// How far a ruler goes on each side of the thick line.
const REACH: i32 = 14;
const THICK: Um = Um(600);

fn items(paper: Size, side: Side, fonts: &Fonts) -> Vec<Item> {
    let mut items = Vec::new();
    let line = Reading::RIGHT;
    let middle = Point {
        x: paper.width / 2,
        y: paper.height / 2,
    };
    // A quarter along each edge, so that the rulers are far from the cross.
    let across = paper.width / 4;
    let along = paper.height / 4;
    for (from_edge, length) in [(line, 1), (paper.width - line, -1)] {
        ruler(&mut items, fonts, |mm, half| {
            let x = from_edge + Um::mm(f64::from(mm * length));
            [Point { x, y: along - half }, Point { x, y: along + half }]
        });
    }
    for (from_edge, length) in [(line, 1), (paper.height - line, -1)] {
        ruler(&mut items, fonts, |mm, half| {
            let y = from_edge + Um::mm(f64::from(mm * length));
            [
                Point {
                    x: across - half,
                    y,
                },
                Point {
                    x: across + half,
                    y,
                },
            ]
        });
    }
    cross(&mut items, middle, side);
    let name = match side {
        Side::Front => "1",
        Side::Back => "2",
    };
    let at = Point {
        x: middle.x + Um::mm(25.0),
        y: middle.y - Um::mm(25.0),
    };
    figure(&mut items, fonts, name, at, 28.0);
    items
}

/// Ticks a millimetre apart, a thick one where the line is; `place` gives the two ends of a tick
/// so many millimetres further from the edge, of the given half length.
fn ruler(items: &mut Vec<Item>, fonts: &Fonts, place: impl Fn(i32, Um) -> [Point; 2]) {
    for mm in -REACH..=REACH {
        let half = match mm {
            0 => Um::mm(18.0),
            _ if mm % 5 == 0 => Um::mm(3.5),
            _ => Um::mm(2.0),
        };
        let width = if mm == 0 { THICK } else { HAIRLINE };
        let [from, to] = place(mm, half);
        items.push(Item::Rule(rule(from, to, width)));
        if mm % 5 == 0 && mm != 0 {
            let [at, _] = place(mm, Um::mm(6.5));
            let words = (mm + 20).to_string();
            figure(items, fonts, &words, at, 8.0);
        }
    }
}

/// On the first side a cross with millimetres, on the second a plain one.
fn cross(items: &mut Vec<Item>, at: Point, side: Side) {
    let arm = Um::mm(f64::from(REACH));
    let point = |x: Um, y: Um| Point {
        x: at.x + x,
        y: at.y + y,
    };
    let zero = Um::ZERO;
    for (from, to) in [
        (point(-arm, zero), point(arm, zero)),
        (point(zero, -arm), point(zero, arm)),
    ] {
        items.push(Item::Rule(rule(from, to, HAIRLINE)));
    }
    if side == Side::Back {
        return;
    }
    for mm in -REACH..=REACH {
        let half = Um::mm(if mm % 5 == 0 { 2.5 } else { 1.2 });
        let step = Um::mm(f64::from(mm));
        for (from, to) in [
            (point(step, -half), point(step, half)),
            (point(-half, step), point(half, step)),
        ] {
            items.push(Item::Rule(rule(from, to, HAIRLINE)));
        }
    }
}

/// Figures around a point.
fn figure(items: &mut Vec<Item>, fonts: &Fonts, words: &str, at: Point, size: f64) {
    let (width, height) = (Um::pt(size * 3.0), Um::pt(size * 1.4));
    let area = TextBox {
        at: Rect {
            x: at.x - width / 2,
            y: at.y - height / 2,
            width,
            height,
        },
        largest: size,
        smallest: size,
        leading: 1.0,
        centred: true,
    };
    let set = fit(fonts, Face::Address, &[words], area);
    items.extend(set.at_top(area.at, INK).map(Item::Text));
}

fn rule(from: Point, to: Point, width: Um) -> Rule {
    Rule {
        from,
        to,
        width,
        dashed: false,
        colour: INK,
    }
}
