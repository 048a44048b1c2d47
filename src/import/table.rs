//! Rows and columns with their meaning, within the limits of a field.

use super::Error;
use super::grid::Grid;
use super::profile::{Column, Profile};

/// A longer field is none, in bytes.
pub const MAX_FIELD: usize = 4096;

/// A list's rows.
#[derive(Debug)]
pub(super) struct Table {
    pub rows: Vec<Row>,
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
        let mut table = Self { rows: Vec::new() };
        for row in rows {
            let cells_missing = row.cells.len() <= last_needed;
            let mut cells = row.cells.into_iter();
            let mut known = Vec::new();
            let mut story_cut = false;
            for (at, column) in columns.iter().enumerate() {
                let mut cell = cells.next().unwrap_or_default();
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
            });
        }
        Ok(table)
    }
}

/// A story past this is no story: a quotation mark is missing, and rows stand within it.
const MAX_STORY: usize = 16 * MAX_FIELD;
