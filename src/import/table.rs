//! Rows and columns out of the bytes: the separator, the byte order mark, the header's order.

use super::Error;
use super::profile::{Column, Profile};

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
    cells: Vec<(Column, String)>,
}

impl Row {
    /// The text under a column; empty where the list has no such column.
    pub fn cell(&self, column: Column) -> &str {
        let cell = self.cells.iter().find(|(other, _)| *other == column);
        cell.map_or("", |(_, text)| text)
    }

    /// Whether the list has such a column at all.
    pub fn has(&self, column: Column) -> bool {
        self.cells.iter().any(|(other, _)| *other == column)
    }
}

/// The columns without which there is no list, as the export calls them.
const NEEDED: [(Column, &str); 2] = [(Column::Name, "name"), (Column::Place, "prison")];

impl Table {
    pub(super) fn parse(bytes: &[u8], profile: &Profile) -> Result<Self, Error> {
        let text = std::str::from_utf8(bytes).map_err(|error| Error::NotText {
            line: 1 + bytes[..error.valid_up_to()]
                .iter()
                .filter(|b| **b == b'\n')
                .count(),
        })?;
        let text = text.trim_start_matches('\u{feff}');
        if text.trim().is_empty() {
            return Err(Error::Empty);
        }
        let mut lines = csv::ReaderBuilder::new()
            .delimiter(separator(text, profile))
            .has_headers(false)
            .flexible(true)
            .from_reader(text.as_bytes())
            .into_records();
        // The text is UTF-8, so no record can be broken.
        let header = lines.next().and_then(Result::ok).ok_or(Error::Empty)?;
        let columns: Vec<Option<Column>> = header.iter().map(|h| profile.column(h)).collect();
        if columns.iter().all(Option::is_none) {
            return Err(Error::NoHeader);
        }
        for (column, name) in NEEDED {
            if !columns.contains(&Some(column)) {
                return Err(Error::MissingColumn(name));
            }
        }
        let rows = lines
            .filter_map(Result::ok)
            .enumerate()
            .filter(|(_, record)| record.iter().any(|cell| !cell.trim().is_empty()))
            .map(|(index, record)| row(index + 2, &columns, &record))
            .collect();
        Ok(Self { rows })
    }
}

fn row(number: usize, columns: &[Option<Column>], record: &csv::StringRecord) -> Row {
    let last_needed = columns
        .iter()
        .rposition(|column| NEEDED.iter().any(|(needed, _)| *column == Some(*needed)))
        .unwrap_or(0);
    let cells = columns
        .iter()
        .enumerate()
        .filter_map(|(at, column)| {
            Some(((*column)?, record.get(at).unwrap_or_default().to_owned()))
        })
        .collect();
    Row {
        number,
        cells_missing: record.len() <= last_needed,
        cells,
    }
}

/// The separator under which the first line names the most columns.
fn separator(text: &str, profile: &Profile) -> u8 {
    let first = text.lines().next().unwrap_or("");
    let known = |separator: &u8| {
        first
            .split(char::from(*separator))
            .filter(|header| profile.column(header.trim_matches('"')).is_some())
            .count()
    };
    [b'\t', b';', b',']
        .into_iter()
        .max_by_key(known)
        .unwrap_or(b',')
}
