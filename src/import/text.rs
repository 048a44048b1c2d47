//! Cells out of text: CSV with any separator, and JSON.

use super::Error;
use super::format::Format;
use super::grid::Grid;
use super::profile::Profiles;
use serde_json::Value;

pub(super) fn csv(text: &str, profiles: &Profiles) -> Result<Grid, Error> {
    let text = text.trim_start_matches('\u{feff}');
    if text.trim().is_empty() {
        return Err(Error::Empty);
    }
    let lines = csv::ReaderBuilder::new()
        .delimiter(separator(text, profiles))
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

/// The separator under which the first line names the most columns.
fn separator(text: &str, profiles: &Profiles) -> u8 {
    let first = text.lines().next().unwrap_or("");
    let known = |separator: &u8| {
        let header: Vec<String> = first
            .split(char::from(*separator))
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
    let mut grid = Grid::default();
    grid.push(1, Vec::new())?;
    for (index, object) in objects.iter().enumerate() {
        let Value::Object(fields) = object else {
            grid.push(index + 2, Vec::new())?;
            continue;
        };
        let mut cells = vec![String::new(); header.len()];
        for (key, value) in fields {
            let at = header.iter().position(|known| known == key);
            let at = at.unwrap_or_else(|| {
                header.push(key.clone());
                cells.push(String::new());
                header.len() - 1
            });
            if let Some(cell) = cells.get_mut(at) {
                *cell = cell_text(value);
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
