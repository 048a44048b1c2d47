//! Cells out of a page saved from the browser: its tables, but for those that only lay it out.

use super::Error;
use super::grid::{Grid, Tables};
use super::markup::bare;
use crate::limits::{PAGE_BYTES, PAGE_DEPTH, PAGE_NODES, PAGE_TABLES};
use html5ever::tendril::TendrilSink;
use html5ever::{ParseOpts, parse_document};
use scraper::node::Node;
use scraper::{ElementRef, Html, HtmlTreeSink, Selector};
use std::ops::Deref;

pub(super) fn read(text: &str, tables: &mut Tables) -> Result<(), Error> {
    let page = parsed(&bare(text))?;
    let (Ok(all), Ok(rows), Ok(cells), Ok(caption)) = (
        Selector::parse("table"),
        Selector::parse("tr"),
        Selector::parse("td, th"),
        Selector::parse("caption"),
    ) else {
        return Err(Error::NoHeader);
    };
    if page.select(&all).next().is_none() {
        return Err(Error::NoHeader);
    }
    if page
        .select(&all)
        .any(|table| tables_around(table) >= PAGE_TABLES)
    {
        return Err(Error::TooDeep(PAGE_TABLES));
    }
    let mut headings = headings(&page).into_iter();
    for (at, table) in page.select(&all).enumerate() {
        let caption = table.select(&caption).map(visible_text).next();
        let caption = caption.map(|text| text.trim().to_owned());
        let name = caption.filter(|text| !text.is_empty());
        let mut grid = Grid {
            name: Some(name.unwrap_or_else(|| format!("#{}", at + 1))),
            headings: headings.next().unwrap_or_default(),
            is_written_out: true,
            ..Grid::default()
        };
        let own_rows = table
            .select(&rows)
            .filter(|row| around(*row, "table") == Some(table));
        for (index, row) in own_rows.enumerate() {
            let own_cells = row
                .select(&cells)
                .filter(|cell| around(*cell, "tr") == Some(row));
            let cells: Vec<String> = own_cells.map(visible_text).collect();
            if cells.iter().any(|cell| !cell.trim().is_empty()) {
                grid.push(index + 1, cells)?;
            }
        }
        // One that holds others may only lay the page out.
        match table.select(&all).next() {
            Some(_) => tables.add_if_known(grid)?,
            None => tables.add(grid)?,
        }
    }
    Ok(())
}

/// The title of a page and the headings over each of its tables, the higher ones first. A paragraph
/// that ends with a colon is one, until the next.
fn headings(page: &Html) -> Vec<Vec<String>> {
    let Ok(all) = Selector::parse("head > title, h1, h2, h3, h4, h5, h6, p, b, strong, table")
    else {
        return Vec::new();
    };
    let mut over: Vec<(usize, String)> = Vec::new();
    let mut tables = Vec::new();
    for element in page.select(&all) {
        let name = element.value().name();
        if name == "table" {
            tables.push(over.iter().map(|(_, text)| text.clone()).collect());
            continue;
        }
        let level = HEADINGS.iter().position(|heading| *heading == name);
        let leads = LEADS.contains(&name);
        if leads && around(element, "table").is_some() {
            continue;
        }
        let text = visible_text(element).trim().to_owned();
        let level = match leads {
            true => HEADINGS.len() + 1,
            false => level.map_or(0, |at| at + 1),
        };
        let counts = !leads || text.ends_with(':');
        // A heading ends those of its own level and below.
        if counts || name == "p" {
            over.retain(|(other, _)| *other < level);
        }
        if counts {
            over.push((level, text));
        }
    }
    tables
}

const HEADINGS: [&str; 6] = ["h1", "h2", "h3", "h4", "h5", "h6"];
const LEADS: [&str; 3] = ["p", "b", "strong"];

/// The nearest element of a name around another.
fn around<'a>(element: ElementRef<'a>, name: &str) -> Option<ElementRef<'a>> {
    let mut around = element.ancestors().filter_map(ElementRef::wrap);
    around.find(|element| element.value().name() == name)
}

/// The text of a page as it is seen, line by line; a blank line between paragraphs.
pub(super) fn text(page: &str) -> Result<String, Error> {
    let page = parsed(&bare(page))?;
    let mut text = String::new();
    push_text(&mut text, page.root_element(), false);
    Ok(text)
}

/// Adds the text of an element. Elements stand at most [`PAGE_DEPTH`] deep within each other.
fn push_text(text: &mut String, element: ElementRef, struck: bool) {
    let node: &Node = element.deref().value();
    let struck = struck || is_struck(std::iter::once(node));
    let name = element.value().name();
    push_break(text, name);
    for child in element.children() {
        match child.value() {
            Node::Text(piece) => push_words(text, piece, struck),
            Node::Element(inner) if !HIDDEN.contains(&inner.name()) => {
                if let Some(inner) = ElementRef::wrap(child) {
                    push_text(text, inner, struck);
                }
            }
            _ => {}
        }
    }
    if name != "br" {
        push_break(text, name);
    }
}

/// Adds words with single blanks between them; what is struck out in its marks.
fn push_words(text: &mut String, piece: &str, struck: bool) {
    let marks = if struck && !piece.trim().is_empty() {
        STRUCK
    } else {
        ""
    };
    text.push_str(marks);
    for (at, word) in piece.split(is_blank).enumerate() {
        if at > 0 && !text.is_empty() && !text.ends_with([' ', '\n']) {
            text.push(' ');
        }
        text.push_str(word);
    }
    text.push_str(marks);
}

/// A no-break space is kept: it is no layout of the page's source.
fn is_blank(c: char) -> bool {
    c.is_ascii_whitespace()
}

/// Begins a new line, paragraph or cell where an element does.
fn push_break(text: &mut String, element: &str) {
    let kept = text.trim_end_matches(' ').len();
    let sign = match element {
        _ if PARAGRAPHS.contains(&element) => "\n\n",
        _ if LINES.contains(&element) => "\n",
        "td" | "th" => " | ",
        _ => return,
    };
    text.truncate(kept);
    if element == "br" || !text.ends_with(sign) {
        text.push_str(sign);
    }
}

/// Elements that nobody sees, or that are no part of the page's text.
const HIDDEN: [&str; 10] = [
    "head", "script", "style", "noscript", "template", "nav", "button", "select", "svg", "iframe",
];
/// What begins and ends a paragraph.
const PARAGRAPHS: [&str; 14] = [
    "p",
    "h1",
    "h2",
    "h3",
    "h4",
    "h5",
    "h6",
    "ul",
    "ol",
    "table",
    "section",
    "article",
    "blockquote",
    "hr",
];
/// What begins and ends a line.
const LINES: [&str; 8] = ["br", "div", "li", "tr", "dt", "dd", "address", "pre"];

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
