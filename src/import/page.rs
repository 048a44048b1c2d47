//! Cells out of a page saved from the browser: the table whose header we know best.

use super::Error;
use super::grid::Grid;
use super::profile::Profiles;
use scraper::node::Node;
use scraper::{ElementRef, Html, Selector};

pub(super) fn read(text: &str, profiles: &Profiles) -> Result<Grid, Error> {
    let page = Html::parse_document(text);
    let (Ok(tables), Ok(rows), Ok(cells)) = (
        Selector::parse("table"),
        Selector::parse("tr"),
        Selector::parse("td, th"),
    ) else {
        return Err(Error::NoHeader);
    };
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
