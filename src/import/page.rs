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
    for node in cell.descendants() {
        match node.value() {
            Node::Text(piece) => {
                for (at, word) in piece.split(char::is_whitespace).enumerate() {
                    if at > 0 && !text.ends_with([' ', '\n']) {
                        text.push(' ');
                    }
                    text.push_str(word);
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

/// What begins a new line within a cell.
const BREAKS: [&str; 4] = ["br", "p", "div", "li"];
