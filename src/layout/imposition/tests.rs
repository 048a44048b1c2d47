//! Where cards and their backs come to lie, as arithmetic.

use super::*;

fn sheet(paper: Size, flip: Flip) -> Sheet {
    Sheet {
        paper,
        columns: 2,
        rows: 3,
        flip,
        gap: Size::default(),
        first: None,
        marks: Marks::None,
    }
}

fn papers() -> (Size, Size) {
    let portrait = Size {
        width: Um::mm(210.0),
        height: Um::mm(297.0),
    };
    let landscape = Size {
        width: portrait.height,
        height: portrait.width,
    };
    (portrait, landscape)
}

#[test]
fn a_back_lies_behind_its_front() {
    let (portrait, landscape) = papers();
    for (paper, flip, expected) in [
        (portrait, Flip::LongEdge, (1, 0, false)),
        (portrait, Flip::ShortEdge, (0, 2, true)),
        (landscape, Flip::LongEdge, (0, 2, true)),
        (landscape, Flip::ShortEdge, (1, 0, false)),
    ] {
        let sheet = sheet(paper, flip);
        assert_eq!(back_of(0, 0, sheet), expected, "{paper:?} {flip:?}");
        // Turned twice, a card is where it was.
        for (column, row) in [(0, 0), (1, 0), (0, 2), (1, 1)] {
            let (c, r, _) = back_of(column, row, sheet);
            let (c, r, _) = back_of(c, r, sheet);
            assert_eq!((c, r), (column, row));
        }
    }
}

/// Held against the light, front and back cover each other, also off the sheet's middle.
#[test]
fn through_the_paper_both_sides_cover_each_other() {
    let (portrait, landscape) = papers();
    let card = Size {
        width: Um::mm(60.0),
        height: Um::mm(50.0),
    };
    let off = Point {
        x: Um::mm(7.0),
        y: Um::mm(11.0),
    };
    for paper in [portrait, landscape] {
        for flip in [Flip::LongEdge, Flip::ShortEdge] {
            for first in [None, Some(off)] {
                let sheet = Sheet {
                    first,
                    gap: Size {
                        width: Um::mm(3.0),
                        height: Um::mm(4.0),
                    },
                    ..sheet(paper, flip)
                };
                for (column, row) in [(0, 0), (1, 0), (0, 2), (1, 1)] {
                    let front = corner(card, sheet, column, row, Side::Front);
                    let (c, r, turned) = back_of(column, row, sheet);
                    let back = corner(card, sheet, c, r, Side::Back);
                    // About an upright axis x is mirrored, about a level one y is.
                    let seen = match turned {
                        false => Point {
                            x: paper.width - back.x - card.width,
                            y: back.y,
                        },
                        true => Point {
                            x: back.x,
                            y: paper.height - back.y - card.height,
                        },
                    };
                    assert_eq!(seen, front, "{paper:?} {flip:?} {first:?} {column} {row}");
                }
            }
        }
    }
}

#[test]
fn which_card_lies_where() {
    let all = |order, skip: usize, cards: usize, per_sheet: usize| -> Vec<Vec<Option<usize>>> {
        let sheets = (cards + skip).div_ceil(per_sheet);
        let places = |sheet| {
            (0..per_sheet)
                .map(|place| slot_of(order, sheet, place, per_sheet, sheets, skip, cards))
                .collect()
        };
        (0..sheets).map(places).collect()
    };
    for (order, skip, cards, per_sheet, expected) in [
        (
            Order::Rows,
            0,
            3,
            2,
            vec![vec![Some(0), Some(1)], vec![Some(2), None]],
        ),
        (
            Order::Rows,
            1,
            2,
            2,
            vec![vec![None, Some(0)], vec![Some(1), None]],
        ),
        // Cut and stacked: the pile of the first places, then that of the second.
        (
            Order::CutAndStack,
            0,
            4,
            2,
            vec![vec![Some(0), Some(2)], vec![Some(1), Some(3)]],
        ),
        (
            Order::CutAndStack,
            0,
            3,
            2,
            vec![vec![Some(0), Some(2)], vec![Some(1), None]],
        ),
        (
            Order::CutAndStack,
            0,
            9,
            4,
            vec![
                vec![Some(0), Some(3), Some(6), None],
                vec![Some(1), Some(4), Some(7), None],
                vec![Some(2), Some(5), Some(8), None],
            ],
        ),
    ] {
        assert_eq!(
            all(order, skip, cards, per_sheet),
            expected,
            "{order:?} {cards}"
        );
    }
}
