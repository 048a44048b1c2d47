//! Cells out of a page saved from the browser: the table whose header we know best.

use super::Error;
use super::grid::Grid;
use super::markup::bare;
use super::profile::Profiles;
use crate::limits::{PAGE_BYTES, PAGE_DEPTH, PAGE_NODES, PAGE_TABLES};
use html5ever::tendril::TendrilSink;
use html5ever::{ParseOpts, parse_document};
use scraper::node::Node;
use scraper::{ElementRef, Html, HtmlTreeSink, Selector};

pub(super) fn read(text: &str, profiles: &Profiles) -> Result<Grid, Error> {
    let page = parsed(&bare(text))?;
    let (Ok(tables), Ok(rows), Ok(cells)) = (
        Selector::parse("table"),
        Selector::parse("tr"),
        Selector::parse("td, th"),
    ) else {
        return Err(Error::NoHeader);
    };
    if page
        .select(&tables)
        .any(|table| tables_around(table) >= PAGE_TABLES)
    {
        return Err(Error::TooDeep(PAGE_TABLES));
    }
    let grids = page.select(&tables).map(|table| {
        let mut grid = Grid::default();
        for (index, row) in table.select(&rows).enumerate() {
            let cells: Vec<String> = row.select(&cells).map(visible_text).collect();
            if cells.iter().any(|cell| !cell.trim().is_empty()) {
                grid.push(index + 1, cells)?;
            }
        }
        Ok(grid)
    });
    Grid::best_known(grids, profiles)?.ok_or(Error::NoHeader)
}

/// How many tables a table stands in.
fn tables_around(table: ElementRef) -> usize {
    let around = table.ancestors().filter_map(ElementRef::wrap);
    around
        .filter(|element| element.value().name() == "table")
        .count()
}

/// The page as a tree. It is handed over bit by bit and stopped where it grows too deep or too
/// large: a tag can open again all that were open before.
fn parsed(text: &str) -> Result<Html, Error> {
    if text.len() > PAGE_BYTES {
        return Err(Error::PageTooLarge);
    }
    let sink = HtmlTreeSink::new(Html::new_document());
    let mut parser = parse_document(sink, ParseOpts::default());
    let mut rest = text;
    while !rest.is_empty() {
        let (piece, after) = rest.split_at(rest.floor_char_boundary(PIECE));
        parser.process(piece.into());
        rest = after;
        let tree = &parser.tokenizer.sink.sink.0.borrow().tree;
        if tree.values().len() > PAGE_NODES {
            return Err(Error::PageTooLarge);
        }
        let newest = tree.nodes().next_back();
        if newest.is_some_and(|node| node.ancestors().count() > PAGE_DEPTH) {
            return Err(Error::TooDeep(PAGE_DEPTH));
        }
    }
    Ok(parser.finish())
}

/// How much of a page is handed over at once, in bytes.
const PIECE: usize = 1024;

/// The text of a cell as it is seen: a line break is one, other blanks are one blank.
fn visible_text(cell: ElementRef) -> String {
    let mut text = String::new();
    let end = cell.parent().and_then(|row| row.parent());
    let end = end.map(|table| table.id());
    for node in cell.descendants() {
        match node.value() {
            Node::Text(piece) => {
                let around = node.ancestors().take_while(|node| Some(node.id()) != end);
                let struck = !piece.trim().is_empty() && is_struck(around.map(|node| node.value()));
                if struck {
                    text.push_str(STRUCK);
                }
                for (at, word) in piece.split(char::is_whitespace).enumerate() {
                    if at > 0 && !text.ends_with([' ', '\n']) {
                        text.push(' ');
                    }
                    text.push_str(word);
                }
                if struck {
                    text.push_str(STRUCK);
                }
            }
            Node::Element(element) if BREAKS.contains(&element.name()) && !text.is_empty() => {
                text.push('\n');
            }
            _ => {}
        }
    }
    text
}

/// Whether one of the elements around a text strikes it out: somebody wrote it and took it back.
fn is_struck<'n>(mut around: impl Iterator<Item = &'n Node>) -> bool {
    around.any(|node| {
        let element = node.as_element();
        element.is_some_and(|element| {
            let style = element.attr("style").unwrap_or_default();
            STRIKES.contains(&element.name()) || style.contains("line-through")
        })
    })
}

/// Elements whose text is struck out.
const STRIKES: [&str; 3] = ["s", "del", "strike"];
/// Stands around what is struck out, so that nobody takes it for a name or a place.
const STRUCK: &str = "~~";

/// What begins a new line within a cell.
const BREAKS: [&str; 4] = ["br", "p", "div", "li"];
