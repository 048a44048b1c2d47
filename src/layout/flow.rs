//! What goes on from page to page: blocks that are never broken, one under the other.

use super::Item;
use crate::paper::{Point, Rect, Um};
use std::collections::VecDeque;

/// Some items that stay together; their places count from the block's top left corner.
#[derive(Debug, Clone)]
pub(super) struct Block {
    pub items: Vec<Item>,
    pub height: Um,
    /// Above it, unless it is the first of a page.
    pub gap: Um,
}

/// Takes as many blocks as a page has room for. One that is higher than the whole page stands on
/// a page of its own.
pub(super) fn fill(blocks: &mut VecDeque<Block>, area: Rect, items: &mut Vec<Item>) {
    let mut down = Um::ZERO;
    while let Some(block) = blocks.pop_front() {
        let is_first = down == Um::ZERO;
        let top = if is_first { down } else { down + block.gap };
        if !is_first && top + block.height > area.height {
            blocks.push_front(block);
            return;
        }
        down = top + block.height;
        let corner = Point {
            x: area.x,
            y: area.y + top,
        };
        items.extend(block.items.into_iter().map(|item| moved(item, corner)));
    }
}

fn moved(item: Item, by: Point) -> Item {
    let point = |at: Point| Point {
        x: at.x + by.x,
        y: at.y + by.y,
    };
    let rect = |at: Rect| Rect {
        x: at.x + by.x,
        y: at.y + by.y,
        ..at
    };
    match item {
        Item::Text(mut text) => {
            text.at = point(text.at);
            Item::Text(text)
        }
        Item::Rule(mut rule) => {
            (rule.from, rule.to) = (point(rule.from), point(rule.to));
            Item::Rule(rule)
        }
        Item::Picture(mut placing) => {
            placing.at = rect(placing.at);
            placing.seen = placing.seen.map(rect);
            Item::Picture(placing)
        }
    }
}
