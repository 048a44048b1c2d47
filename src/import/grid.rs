//! Rows of cells, within limits, and the tables of a file that are read.

use super::profile::Profiles;
use super::{Error, Mapping};
use crate::limits::{CELL_BYTES, LIST_CELLS, LIST_COLUMNS, LIST_ROWS};
use serde::Serialize;

/// The cells of one table, as text: a sheet, a table of a page, or all of a text.
#[derive(Debug, Clone, Default)]
pub(super) struct Grid {
    /// What the table is called, where a file can have several.
    pub name: Option<String>,
    /// Whether the file has no other.
    pub is_only: bool,
    /// Whether the program that shows the file hides it.
    pub is_hidden: bool,
    /// Whether every row was written with all of its cells, so that a missing one is a fault.
    pub is_written_out: bool,
    /// Whether its first row are the keys of objects.
    pub has_keys: bool,
    /// The headings of the page that stand over it, and the page's title.
    pub headings: Vec<String>,
    /// What stands above the header.
    pub above: Vec<GridRow>,
    /// The rows; the first one is the header, once it was looked for.
    pub rows: Vec<GridRow>,
    /// How many cells there are in all rows.
    pub cells: usize,
}

/// One row.
#[derive(Debug, Clone, Default)]
pub(super) struct GridRow {
    /// Its number in the file, the first one being 1.
    pub number: usize,
    pub cells: Vec<String>,
    /// Whether a quotation mark is missing in it, so that other rows may stand within its cells.
    pub is_torn: bool,
}

impl GridRow {
    /// How many cells have something in them.
    fn filled(&self) -> usize {
        let cells = self.cells.iter();
        cells.filter(|cell| !cell.trim().is_empty()).count()
    }
}

impl Grid {
    /// Adds a row within the limits.
    ///
    /// # Errors
    /// Where there is one row, column or cell too many, or a cell is too long.
    pub(super) fn push(&mut self, number: usize, cells: Vec<String>) -> Result<(), Error> {
        // The header is no row of the list.
        if self.rows.len() > LIST_ROWS {
            return Err(Error::TooManyRows);
        }
        if cells.len() > LIST_COLUMNS {
            return Err(Error::TooManyColumns);
        }
        self.cells += cells.len();
        if self.cells > LIST_CELLS {
            return Err(Error::TooManyCells(LIST_CELLS));
        }
        if let Some(column) = cells.iter().position(|cell| cell.len() > CELL_BYTES) {
            return Err(Error::CellTooLong {
                row: number,
                column: column + 1,
            });
        }
        self.rows.push(GridRow {
            number,
            cells,
            is_torn: false,
        });
        Ok(())
    }

    /// The header; empty where there are no rows.
    pub(super) fn header(&self) -> &[String] {
        self.rows.first().map_or(&[], |row| &row.cells)
    }

    /// Moves what stands above the header aside: a title, an empty row.
    fn look_for_header(&mut self, headers: &Headers) {
        if self.has_keys {
            return;
        }
        let first = || self.rows.iter().take(ROWS_ABOVE);
        let remembered = first().position(|row| headers.is_remembered(&row.cells));
        let best = || {
            let known = first().map(|row| headers.profiles.known_columns(&row.cells));
            let best = known.enumerate().rev().max_by_key(|(_, known)| *known);
            best.filter(|(_, known)| *known > 0).map(|(at, _)| at)
        };
        // Of an unknown header we know that it names most of the columns.
        let widest = || {
            let most = first().map(GridRow::filled).max().unwrap_or(0);
            first().position(|row| row.filled() * 2 >= most && (row.filled() > 1 || most < 2))
        };
        let at = remembered.or_else(best).or_else(widest).unwrap_or(0);
        self.above = self.rows.drain(..at).collect();
    }
}

/// How far down a header may stand.
pub(super) const ROWS_ABOVE: usize = 20;

/// The headers of lists: those that we know, and those that the user named.
#[derive(Clone, Copy)]
pub(super) struct Headers<'a> {
    pub profiles: &'a Profiles,
    pub mappings: &'a [Mapping],
}

impl Headers<'_> {
    pub(super) fn is_remembered(&self, header: &[String]) -> bool {
        self.mappings.iter().any(|mapping| mapping.header == header)
    }

    /// Whether a header is that of a list.
    pub(super) fn is_header(&self, header: &[String]) -> bool {
        self.is_remembered(header) || self.profiles.is_header(header)
    }
}

/// A table of a file that is not read: it has no header of a list.
#[derive(Debug, Clone, PartialEq, Eq, Serialize)]
pub struct Unread {
    /// The name of the sheet, or the number of the table.
    pub name: String,
    /// How many rows it has.
    pub rows: usize,
}

/// The tables of a file.
pub(super) struct Tables<'a> {
    headers: Headers<'a>,
    /// Those that are read; the one whose header we know best comes first.
    read: Vec<Grid>,
    /// Of those without a known header the one that we know best.
    best: Option<(usize, Grid)>,
    unread: Vec<Unread>,
    rows: usize,
    cells: usize,
}

impl<'a> Tables<'a> {
    pub(super) fn new(headers: Headers<'a>) -> Self {
        Self {
            headers,
            read: Vec::new(),
            best: None,
            unread: Vec::new(),
            rows: 0,
            cells: 0,
        }
    }

    /// Adds a table; one without a known header is only named.
    ///
    /// # Errors
    /// Where all tables together have too many rows or cells.
    pub(super) fn add(&mut self, mut grid: Grid) -> Result<(), Error> {
        grid.look_for_header(&self.headers);
        if grid.rows.is_empty() {
            return Ok(());
        }
        if self.headers.is_header(grid.header()) {
            self.rows += grid.rows.len() - 1;
            self.cells += grid.cells;
            self.read.push(grid);
        } else {
            self.unread.push(Unread {
                name: grid.name.clone().unwrap_or_default(),
                rows: grid.rows.len() + grid.above.len(),
            });
            let known = self.headers.profiles.known_columns(grid.header());
            if self.best.as_ref().is_none_or(|(most, _)| known > *most) {
                self.best = Some((known, grid));
            }
        }
        match () {
            () if self.rows > LIST_ROWS => Err(Error::TooManyRows),
            () if self.cells > LIST_CELLS => Err(Error::TooManyCells(LIST_CELLS)),
            () => Ok(()),
        }
    }

    /// Adds a table where its header is that of a list.
    ///
    /// # Errors
    /// As [`Self::add`].
    pub(super) fn add_if_known(&mut self, grid: Grid) -> Result<(), Error> {
        let mut first = grid.rows.iter().take(ROWS_ABOVE);
        match first.any(|row| self.headers.is_header(&row.cells)) {
            true => self.add(grid),
            false => Ok(()),
        }
    }

    /// The tables that are read, and those that are not; where no header is known, the table that
    /// is the nearest to a list, for the user to look at.
    pub(super) fn finish(mut self) -> (Vec<Grid>, Vec<Unread>) {
        let best = self.best.filter(|_| self.read.is_empty());
        if let Some((_, best)) = best {
            let name = best.name.clone().unwrap_or_default();
            if let Some(at) = self.unread.iter().position(|unread| unread.name == name) {
                self.unread.remove(at);
            }
            self.read.push(best);
        }
        (self.read, self.unread)
    }
}
