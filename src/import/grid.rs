//! Rows of cells, within limits.

use super::Error;
use super::profile::Profiles;
use crate::limits::{CELL_BYTES, LIST_CELLS, LIST_COLUMNS, LIST_ROWS};

/// The cells of a file, as text.
#[derive(Debug, Clone, Default)]
pub(super) struct Grid {
    pub rows: Vec<GridRow>,
    /// How many there are in all rows.
    cells: usize,
}

/// One row.
#[derive(Debug, Clone)]
pub(super) struct GridRow {
    /// Its number in the file, the first one being 1.
    pub number: usize,
    pub cells: Vec<String>,
}

impl Grid {
    /// Of several tables the one whose header has the most columns that we know.
    pub(super) fn best_known(
        grids: impl Iterator<Item = Result<Self, Error>>,
        profiles: &Profiles,
    ) -> Result<Option<Self>, Error> {
        let mut best: Option<(usize, Self)> = None;
        for grid in grids {
            let mut grid = grid?;
            grid.trim_to_header(profiles);
            let known = grid
                .rows
                .first()
                .map_or(0, |header| profiles.known_columns(&header.cells));
            if best.as_ref().is_none_or(|(most, _)| known > *most) {
                best = Some((known, grid));
            }
        }
        Ok(best.map(|(_, grid)| grid))
    }

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
        self.rows.push(GridRow { number, cells });
        Ok(())
    }

    /// Drops what stands above the header: a title, an empty row.
    pub(super) fn trim_to_header(&mut self, profiles: &Profiles) {
        let known = |row: &GridRow| profiles.known_columns(&row.cells);
        let best = self
            .rows
            .iter()
            .take(ROWS_ABOVE)
            .enumerate()
            .rev()
            .max_by_key(|(_, row)| known(row));
        if let Some((at, row)) = best
            && known(row) > 0
        {
            self.rows.drain(..at);
        }
    }
}

/// How far down a header may stand.
const ROWS_ABOVE: usize = 20;
