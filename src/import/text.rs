//! Cells out of text: CSV with any separator, and JSON.

use super::Error;
use super::format::Format;
use super::grid::Grid;
use super::profile::Profiles;
use crate::limits::{CELL_BYTES, HEADER_BYTES, JSON_DEPTH, JSON_VALUES, LIST_COLUMNS};
use serde_json::Value;
use std::collections::HashMap;

pub(super) fn csv(text: &str, profiles: &Profiles) -> Result<Grid, Error> {
    let text = text.trim_start_matches('\u{feff}');
    if text.trim().is_empty() {
        return Err(Error::Empty);
    }
    let delimiter = separator(text, profiles);
    check_csv(text, delimiter)?;
    let lines = csv::ReaderBuilder::new()
        .delimiter(delimiter)
        .has_headers(false)
        .flexible(true)
        .from_reader(text.as_bytes())
        .into_records();
    let mut grid = Grid::default();
    // The text is UTF-8, so no record can be broken.
    for (index, record) in lines.filter_map(Result::ok).enumerate() {
        let header = index == 0;
        if header || record.iter().any(|cell| !cell.trim().is_empty()) {
            grid.push(index + 1, record.iter().map(str::to_owned).collect())?;
        }
    }
    Ok(grid)
}

/// Looks at a table before it is read, for the reader takes in a whole row at once.
///
/// # Errors
/// Where a row has too many columns, or a cell is too long.
pub(crate) fn check_csv(text: &str, delimiter: u8) -> Result<(), Error> {
    let (mut row, mut column, mut length) = (1, 1, 0);
    let mut in_quotes = false;
    for byte in text.bytes() {
        match byte {
            // A doubled quotation mark ends the quotes and begins them again.
            b'"' if in_quotes || length == 0 => in_quotes = !in_quotes,
            _ if in_quotes => {}
            b'\n' | b'\r' => {
                row += usize::from(column > 1 || length > 0);
                (column, length) = (1, 0);
                continue;
            }
            byte if byte == delimiter => {
                (column, length) = (column + 1, 0);
                if column > LIST_COLUMNS {
                    return Err(Error::TooManyColumns);
                }
                continue;
            }
            _ => {}
        }
        length += 1;
        if length > CELL_BYTES {
            return Err(Error::CellTooLong { row, column });
        }
    }
    Ok(())
}

/// The separator under which the first line names the most columns.
fn separator(text: &str, profiles: &Profiles) -> u8 {
    let first = text.lines().next().unwrap_or("");
    let most = LIST_COLUMNS * HEADER_BYTES;
    let first = &first[..first.floor_char_boundary(most)];
    let known = |separator: &u8| {
        let header: Vec<String> = first
            .split(char::from(*separator))
            .take(LIST_COLUMNS)
            .map(|cell| cell.trim_matches('"').to_owned())
            .collect();
        profiles.known_columns(&header)
    };
    [b'\t', b';', b',']
        .into_iter()
        .max_by_key(known)
        .unwrap_or(b',')
}

/// An array of objects, or an object that holds one: the keys are the header.
pub(super) fn json(text: &str) -> Result<Grid, Error> {
    let broken = |_| Error::Broken(Format::Json);
    let text = text.trim_start_matches('\u{feff}');
    check_json(text)?;
    let value: Value = serde_json::from_str(text).map_err(broken)?;
    let objects = match value {
        Value::Array(objects) => objects,
        Value::Object(fields) => fields
            .into_iter()
            .find_map(|(_, value)| match value {
                Value::Array(objects) if objects.iter().any(Value::is_object) => Some(objects),
                _ => None,
            })
            .ok_or(Error::NoHeader)?,
        _ => return Err(Error::NoHeader),
    };
    let mut header: Vec<String> = Vec::new();
    let mut places: HashMap<String, usize> = HashMap::new();
    let mut grid = Grid::default();
    grid.push(1, Vec::new())?;
    for (index, object) in objects.into_iter().enumerate() {
        let Value::Object(fields) = object else {
            grid.push(index + 2, Vec::new())?;
            continue;
        };
        let mut cells = vec![String::new(); header.len()];
        for (key, value) in fields {
            let at = places.get(&key).copied().unwrap_or_else(|| {
                header.push(key.clone());
                cells.push(String::new());
                places.insert(key, header.len() - 1);
                header.len() - 1
            });
            if let Some(cell) = cells.get_mut(at) {
                *cell = cell_text(&value);
            }
        }
        grid.push(index + 2, cells)?;
    }
    if header.is_empty() {
        return Err(Error::Empty);
    }
    if let Some(first) = grid.rows.first_mut() {
        first.cells = header;
    }
    Ok(grid)
}

/// Looks at the signs of a JSON text before anything is made of it.
fn check_json(text: &str) -> Result<(), Error> {
    let (mut depth, mut values) = (0_usize, 0);
    let (mut in_string, mut escaped) = (false, false);
    for byte in text.bytes() {
        match byte {
            _ if escaped => escaped = false,
            b'\\' if in_string => escaped = true,
            b'"' => in_string = !in_string,
            _ if in_string => {}
            b'[' | b'{' => (depth, values) = (depth + 1, values + 1),
            b']' | b'}' => depth = depth.saturating_sub(1),
            b',' => values += 1,
            _ => {}
        }
        if depth > JSON_DEPTH {
            return Err(Error::TooDeep(JSON_DEPTH));
        }
        if values > JSON_VALUES {
            return Err(Error::TooManyCells(JSON_VALUES));
        }
    }
    Ok(())
}

/// A value as a cell; of an object or an array all that is in it, line by line.
fn cell_text(value: &Value) -> String {
    match value {
        Value::Null => String::new(),
        Value::String(text) => text.clone(),
        Value::Bool(_) | Value::Number(_) => value.to_string(),
        Value::Array(values) => lines(values.iter()),
        Value::Object(fields) => lines(fields.values()),
    }
}

fn lines<'v>(values: impl Iterator<Item = &'v Value>) -> String {
    values
        .map(cell_text)
        .filter(|text| !text.is_empty())
        .collect::<Vec<_>>()
        .join("\n")
}
