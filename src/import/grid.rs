//! Rows of cells, within limits.

use super::Error;
use super::profile::Profiles;

/// A larger file is no list.
pub const MAX_BYTES: usize = 64 * 1024 * 1024;
/// More rows are no list.
pub const MAX_ROWS: usize = 200_000;
/// More columns are no list.
pub(super) const MAX_COLUMNS: usize = 512;

/// The cells of a file, as text.
#[derive(Debug, Clone, Default)]
pub(super) struct Grid {
    pub rows: Vec<GridRow>,
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

    /// Adds a row, unless it is one too many.
    pub(super) fn push(&mut self, number: usize, cells: Vec<String>) -> Result<(), Error> {
        // The header is no row of the list.
        if self.rows.len() > MAX_ROWS {
            return Err(Error::TooManyRows);
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
