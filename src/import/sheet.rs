//! Cells out of a spreadsheet, read one by one: a sheet may claim a million empty rows.

use super::Error;
use super::format::Format;
use super::grid::{Grid, MAX_COLUMNS, MAX_ROWS};
use super::profile::Profiles;
use calamine::{DataRef, Reader, Xlsx, open_workbook_from_rs};
use std::io::Cursor;

/// The unpacked size past which a file is no list but a trap.
const MAX_UNPACKED: u64 = 512 * 1024 * 1024;

pub(super) fn read(bytes: &[u8], profiles: &Profiles) -> Result<Grid, Error> {
    if unpacked(bytes) > MAX_UNPACKED {
        return Err(Error::TooLarge);
    }
    let broken = Error::Broken(Format::Xlsx);
    let mut book: Xlsx<_> =
        open_workbook_from_rs(Cursor::new(bytes)).map_err(|_| broken.clone())?;
    let names = book.sheet_names();
    let grids = names
        .iter()
        .filter_map(|name| sheet(&mut book, name).transpose());
    let grid = Grid::best_known(grids, profiles)?.ok_or(broken)?;
    match grid.rows.is_empty() {
        true => Err(Error::Empty),
        false => Ok(grid),
    }
}

/// The cells of one sheet; `None` for a chart or a broken one.
fn sheet(book: &mut Xlsx<Cursor<&[u8]>>, name: &str) -> Result<Option<Grid>, Error> {
    let Ok(mut reader) = book.worksheet_cells_reader(name) else {
        return Ok(None);
    };
    let mut grid = Grid::default();
    let mut current: Option<(u32, Vec<String>)> = None;
    loop {
        let cell = match reader.next_cell() {
            Ok(Some(cell)) => cell,
            Ok(None) => break,
            Err(_) => return Err(Error::Broken(Format::Xlsx)),
        };
        let (row, column) = cell.get_position();
        let text = cell_text(cell.get_value());
        let column = usize::try_from(column).unwrap_or(usize::MAX);
        if text.is_empty() || column >= MAX_COLUMNS {
            continue;
        }
        if usize::try_from(row).unwrap_or(usize::MAX) > MAX_ROWS {
            return Err(Error::TooManyRows);
        }
        if let Some((at, cells)) = current.take_if(|(at, _)| *at != row) {
            push(&mut grid, at, cells)?;
        }
        let (_, cells) = current.get_or_insert_with(|| (row, Vec::new()));
        if cells.len() <= column {
            cells.resize(column + 1, String::new());
        }
        if let Some(slot) = cells.get_mut(column) {
            *slot = text;
        }
    }
    if let Some((at, cells)) = current {
        push(&mut grid, at, cells)?;
    }
    Ok(Some(grid))
}

fn push(grid: &mut Grid, row: u32, cells: Vec<String>) -> Result<(), Error> {
    let number = usize::try_from(row).unwrap_or(usize::MAX).saturating_add(1);
    grid.push(number, cells)
}

/// A cell as text: a whole number without `.0`, a date as `YYYY-MM-DD`.
fn cell_text(value: &DataRef) -> String {
    match value {
        DataRef::Int(number) => number.to_string(),
        DataRef::Float(number) if number.fract() == 0.0 && number.abs() < 1e15 => {
            format!("{number:.0}")
        }
        DataRef::Float(number) => number.to_string(),
        DataRef::String(text) => text.clone(),
        DataRef::SharedString(text) => (*text).to_owned(),
        DataRef::Bool(is) => is.to_string(),
        DataRef::DateTime(date) if date.is_datetime() => {
            let (year, month, day, ..) = date.to_ymd_hms_milli();
            format!("{year:04}-{month:02}-{day:02}")
        }
        DataRef::DateTimeIso(text) => text.clone(),
        _ => String::new(),
    }
}

/// The unpacked size of the file's parts, as its central directory claims.
fn unpacked(bytes: &[u8]) -> u64 {
    const ENTRY: &[u8] = b"PK\x01\x02";
    const SIZE_AT: usize = 24;
    let size = |at: usize| {
        let field = bytes.get(at + SIZE_AT..at + SIZE_AT + 4)?;
        Some(u64::from(u32::from_le_bytes(field.try_into().ok()?)))
    };
    bytes
        .windows(ENTRY.len())
        .enumerate()
        .filter(|(_, window)| *window == ENTRY)
        .filter_map(|(at, _)| size(at))
        .sum()
}
