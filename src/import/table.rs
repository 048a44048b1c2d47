//! Rows and columns with their meaning, within the limits of a field.

use super::Error;
use super::formula::unguarded;
use super::grid::Grid;
use super::profile::{Column, Profile};
use crate::people::custody_headers::{self, Header};
use crate::people::custody_words;

/// A longer field is none, in bytes.
pub const MAX_FIELD: usize = 4096;

/// A list's rows.
#[derive(Debug)]
pub(super) struct Table {
    pub rows: Vec<Row>,
    /// Headers of columns that are not read and of which the list's description knows nothing.
    pub not_read: Vec<String>,
}

/// One row.
#[derive(Debug)]
pub(super) struct Row {
    /// Its number in the file; the header is row 1.
    pub number: usize,
    /// Whether a cell that we need is missing.
    pub cells_missing: bool,
    /// Whether the story was cut.
    pub story_cut: bool,
    cells: Vec<(Column, String)>,
    /// Cells of columns that are not read.
    others: Vec<String>,
    /// Those of them whose header says who is no longer held.
    pub marked: Vec<Marked>,
}

/// A cell of a column that is not read, whose header says who is no longer held.
#[derive(Debug)]
pub(super) struct Marked {
    pub header: Header,
    /// The header as it stands.
    pub name: String,
    pub cell: String,
}

impl Row {
    /// The text under a column; empty where the list has no such column.
    pub fn cell(&self, column: Column) -> &str {
        let cell = self.cells.iter().find(|(other, _)| *other == column);
        cell.map_or("", |(_, text)| text)
    }

    /// The first of these columns with something in it.
    pub fn first(&self, columns: &[Column]) -> &str {
        let cells = columns.iter().map(|column| self.cell(*column));
        cells
            .into_iter()
            .find(|text| !text.trim().is_empty())
            .unwrap_or("")
    }

    /// The cells of columns that are not read, with something in them.
    pub fn others(&self) -> impl Iterator<Item = &str> {
        self.others.iter().map(String::as_str)
    }

    /// The only cell with something in it, of several: a heading between rows.
    pub fn only_cell(&self) -> Option<&str> {
        let cells = self.cells.iter().map(|(_, text)| text);
        let mut filled = cells.chain(&self.others).filter(|t| !t.trim().is_empty());
        let first = filled.next()?;
        let several = self.cells.len() > 1;
        (several && filled.next().is_none()).then_some(first)
    }

    /// Whether the list has such a column at all.
    pub fn has(&self, column: Column) -> bool {
        self.cells.iter().any(|(other, _)| *other == column)
    }
}

impl Table {
    /// The rows below the header, by the meaning of its columns.
    pub(super) fn new(
        grid: Grid,
        columns: &[Option<Column>],
        profile: &Profile,
    ) -> Result<Self, Error> {
        if columns.iter().all(Option::is_none) {
            return Err(Error::NoHeader);
        }
        if let Some(group) = profile.missing(columns) {
            let name = group.contains(&Column::Name) || group.contains(&Column::GivenName);
            return Err(Error::MissingColumn(if name { "name" } else { "prison" }));
        }
        let mut rows = grid.rows.into_iter();
        let header = rows.next().map(|row| row.cells).unwrap_or_default();
        let last_needed = columns
            .iter()
            .rposition(|column| column.is_some_and(|column| profile.needs(column)))
            .unwrap_or(0);
        let is_other = |at: usize, column: Option<Column>| match column {
            // Of two columns with one meaning the first is read.
            Some(column) => columns.iter().take(at).any(|c| *c == Some(column)),
            None => header.get(at).is_some_and(|cell| !profile.ignores(cell)),
        };
        // «на свободе с»: then the header says what a cell means.
        let says: Vec<bool> = header
            .iter()
            .map(|cell| custody_words::find(cell).is_some_and(|found| found.ends_or_moves()))
            .collect();
        let marks: Vec<Option<Header>> = header
            .iter()
            .map(|cell| custody_headers::of_column(cell))
            .collect();
        let others: Vec<bool> = columns
            .iter()
            .enumerate()
            .map(|(at, column)| is_other(at, *column))
            .collect();
        let not_read = header.iter().zip(&others).filter(|(_, other)| **other);
        let not_read =
            not_read.filter(|(cell, _)| !cell.trim().is_empty() && !profile.knows_unread(cell));
        let not_read = not_read.map(|(cell, _)| cell.clone()).collect();
        let mut table = Self {
            rows: Vec::new(),
            not_read,
        };
        for row in rows {
            let cells_missing = row.cells.len() <= last_needed;
            let mut cells = row.cells.into_iter();
            let mut known = Vec::new();
            let mut other_cells = Vec::new();
            let mut marked = Vec::new();
            let mut story_cut = false;
            for (at, column) in columns.iter().enumerate() {
                let mut cell = cells.next().map(unguarded).unwrap_or_default();
                if others.get(at).copied().unwrap_or_default() {
                    if !cell.trim().is_empty() {
                        let mark = marks.get(at).copied().flatten();
                        marked.extend(mark.map(|mark| Marked {
                            header: mark,
                            name: header.get(at).cloned().unwrap_or_default(),
                            cell: cell.clone(),
                        }));
                        if says.get(at).copied().unwrap_or_default() && !profile.is_no(&cell) {
                            let named = header.get(at).map_or("", String::as_str);
                            cell = format!("{named}: {cell}");
                        }
                        other_cells.push(cell);
                    }
                    continue;
                }
                let Some(column) = *column else {
                    continue;
                };
                if cell.len() > MAX_FIELD {
                    // A story is only shown; everything else decides about a card.
                    if column != Column::Story || cell.len() > MAX_STORY {
                        return Err(Error::FieldTooLong {
                            row: row.number,
                            column: header.get(at).cloned().unwrap_or_default(),
                        });
                    }
                    story_cut = true;
                    cell.truncate(cell.floor_char_boundary(MAX_FIELD));
                    cell.push('…');
                }
                known.push((column, cell));
            }
            table.rows.push(Row {
                number: row.number,
                cells_missing,
                story_cut,
                cells: known,
                others: other_cells,
                marked,
            });
        }
        Ok(table)
    }
}

/// A story past this is no story: a quotation mark is missing, and rows stand within it.
const MAX_STORY: usize = 16 * MAX_FIELD;
