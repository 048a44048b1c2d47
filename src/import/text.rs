//! Cells out of text: CSV with any separator, and JSON.

use super::Error;
use super::format::Format;
use super::grid::{Grid, ROWS_ABOVE, Tables};
use super::profile::Profiles;
use crate::limits::{CELL_BYTES, HEADER_BYTES, JSON_DEPTH, JSON_VALUES, LIST_COLUMNS};
use serde_json::Value;
use std::collections::HashMap;
use std::io::Read;

pub(super) fn csv(text: &str, profiles: &Profiles, tables: &mut Tables) -> Result<(), Error> {
    let text = text.trim_start_matches('\u{feff}');
    if text.trim().is_empty() {
        return Err(Error::Empty);
    }
    let (text, named, lines_before) = after_sep_line(text);
    let delimiter = named.unwrap_or_else(|| separator(text, profiles));
    check_csv(text, delimiter)?;
    let mut reader = csv::ReaderBuilder::new()
        .delimiter(delimiter)
        .has_headers(false)
        .flexible(true)
        // So that the last line ends like all others.
        .from_reader(text.as_bytes().chain(&b"\n"[..]));
    let mut grid = Grid {
        is_written_out: true,
        ..Grid::default()
    };
    let mut record = csv::StringRecord::new();
    let mut number = lines_before;
    loop {
        let before = reader.position().clone();
        // The text is UTF-8, so no record can be broken.
        let Ok(true) = reader.read_record(&mut record) else {
            break;
        };
        let lines = usize::try_from(reader.position().line() - before.line()).unwrap_or(1);
        let within: usize = match lines {
            0 | 1 => 0,
            _ => record.iter().map(|cell| cell.matches('\n').count()).sum(),
        };
        // Empty lines count as rows, as every program shows them.
        number += lines.saturating_sub(within).max(1);
        if record.iter().any(|cell| !cell.trim().is_empty()) {
            grid.push(number, record.iter().map(str::to_owned).collect())?;
            if within > 0
                && let Some(row) = grid.rows.last_mut()
            {
                row.is_torn = is_torn(raw(text, &before, reader.position()), delimiter);
            }
        }
    }
    tables.add(grid)
}

/// The text between two places.
fn raw<'t>(text: &'t str, from: &csv::Position, to: &csv::Position) -> &'t [u8] {
    let at = |place: &csv::Position| usize::try_from(place.byte()).unwrap_or(usize::MAX);
    let end = at(to).min(text.len());
    text.as_bytes().get(at(from)..end).unwrap_or_default()
}

/// Whether a quotation mark is missing in a row: one that closes a cell is followed by more of it,
/// or none closes the last.
fn is_torn(row: &[u8], delimiter: u8) -> bool {
    let (mut in_quotes, mut at_start) = (false, true);
    let mut bytes = row.iter().copied().peekable();
    while let Some(byte) = bytes.next() {
        match byte {
            b'"' if in_quotes => match bytes.peek() {
                Some(b'"') => {
                    bytes.next();
                }
                Some(next) if *next != delimiter && !b"\r\n".contains(next) => return true,
                _ => in_quotes = false,
            },
            b'"' if at_start => in_quotes = true,
            _ => {}
        }
        at_start = !in_quotes && (byte == delimiter || byte == b'\n' || byte == b'\r');
    }
    in_quotes
}

/// The text below a line that names the separator for a spreadsheet (`sep=;`), the separator, and
/// how many lines that is.
fn after_sep_line(text: &str) -> (&str, Option<u8>, usize) {
    let (first, rest) = text.split_once('\n').unwrap_or((text, ""));
    let first = first.trim_end_matches('\r').trim_matches('"');
    let named = first
        .get(..SEP.len())
        .filter(|start| start.eq_ignore_ascii_case(SEP))
        .and_then(|_| first.get(SEP.len()..));
    match named.map(str::as_bytes) {
        // The other separators of the header row may follow it.
        Some([separator, after @ ..]) if after.iter().all(|other| b";,\t".contains(other)) => {
            (rest, Some(*separator), 1)
        }
        Some([]) => (rest, None, 1),
        _ => (text, None, 0),
    }
}

const SEP: &str = "sep=";

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

/// The separator under which one of the first lines names the most columns.
fn separator(text: &str, profiles: &Profiles) -> u8 {
    let most = LIST_COLUMNS * HEADER_BYTES;
    let lines = || {
        let lines = text.lines().filter(|line| !line.trim().is_empty());
        lines
            .take(ROWS_ABOVE)
            .map(|line| &line[..line.floor_char_boundary(most)])
    };
    let cells = |line: &str, separator: u8| -> Vec<String> {
        line.split(char::from(separator))
            .take(LIST_COLUMNS)
            .map(|cell| cell.trim_matches('"').to_owned())
            .collect()
    };
    let known = |separator: &u8| {
        let known = lines().map(|line| profiles.known_columns(&cells(line, *separator)));
        // Where no column is known, the one that parts the header into the most.
        let parts = lines()
            .next()
            .map_or(0, |line| line.matches(char::from(*separator)).count());
        (known.max().unwrap_or(0), parts)
    };
    [b'|', b'\t', b';', b',']
        .into_iter()
        .max_by_key(known)
        .unwrap_or(b',')
}

/// The objects of arrays, or one a line: their keys are the header.
pub(super) fn json(text: &str, profiles: &Profiles, tables: &mut Tables) -> Result<(), Error> {
    let broken = |_| Error::Broken(Format::Json);
    let text = text.trim_start_matches('\u{feff}');
    check_json(text)?;
    let values = serde_json::Deserializer::from_str(text).into_iter::<Value>();
    let values: Vec<Value> = values.collect::<Result<_, _>>().map_err(broken)?;
    if values.len() > 1 && values.iter().all(Value::is_object) {
        // One a line: its number is that of the line.
        let objects = values.iter().collect();
        return tables.add(objects_as_rows(objects, 1, None, profiles)?);
    }
    let mut lists = Vec::new();
    for value in &values {
        find_lists(value, "", &mut lists);
    }
    let is_empty = |value: &Value| value.as_array().is_some_and(Vec::is_empty);
    if values.iter().all(is_empty) {
        return Err(Error::Empty);
    }
    if lists.is_empty() {
        return Err(Error::NoHeader);
    }
    for (key, objects) in lists {
        let name = (!key.is_empty()).then_some(key);
        // The keys stand for the header, in row 1.
        tables.add(objects_as_rows(objects, 2, name, profiles)?)?;
    }
    Ok(())
}

/// Adds all arrays of objects in a value, with the path of keys to them. Where there are none, an
/// object that holds only objects is a list of these, and any other a list of one.
fn find_lists<'v>(value: &'v Value, path: &str, lists: &mut Vec<(String, Vec<&'v Value>)>) {
    let before = lists.len();
    match value {
        Value::Array(items) if items.iter().any(Value::is_object) => {
            lists.push((path.to_owned(), items.iter().collect()));
        }
        Value::Object(fields) => {
            for (key, value) in fields {
                let below = match path {
                    "" => key.clone(),
                    path => format!("{path}/{key}"),
                };
                find_lists(value, &below, lists);
            }
            let is_map = fields.len() > 1 && fields.values().all(Value::is_object);
            if lists.len() == before && is_map {
                lists.push((path.to_owned(), fields.values().collect()));
            } else if lists.is_empty() && path.is_empty() && !fields.is_empty() {
                lists.push((String::new(), vec![value]));
            }
        }
        _ => {}
    }
}

/// Objects as the rows of a table; the first one has the number `first`.
fn objects_as_rows(
    objects: Vec<&Value>,
    first: usize,
    name: Option<String>,
    profiles: &Profiles,
) -> Result<Grid, Error> {
    let mut keys = Keys::default();
    let mut grid = Grid {
        name,
        has_keys: true,
        ..Grid::default()
    };
    grid.push(first - 1, Vec::new())?;
    for (index, object) in objects.into_iter().enumerate() {
        let mut cells = vec![String::new(); keys.header.len()];
        // What is no object is a row in which there is nobody.
        for (key, value) in object.as_object().into_iter().flatten() {
            match value {
                // The parts of a place, as a flattened file has them.
                Value::Object(parts) if keys.is_place(key, profiles) => {
                    for (part, value) in parts {
                        keys.put(&format!("{key}/{part}"), value, &mut cells);
                    }
                }
                value => keys.put(key, value, &mut cells),
            }
        }
        grid.push(index + first, cells)?;
    }
    let header = keys.header;
    if header.is_empty() {
        return Err(Error::Empty);
    }
    if let Some(first) = grid.rows.first_mut() {
        first.cells = header;
    }
    Ok(grid)
}

/// The keys of objects, in the order in which they were seen.
#[derive(Default)]
struct Keys {
    header: Vec<String>,
    columns: HashMap<String, usize>,
    places: HashMap<String, bool>,
}

impl Keys {
    fn put(&mut self, key: &str, value: &Value, cells: &mut Vec<String>) {
        let at = match self.columns.get(key) {
            Some(at) => *at,
            None => {
                self.columns.insert(key.to_owned(), self.header.len());
                self.header.push(key.to_owned());
                self.header.len() - 1
            }
        };
        if cells.len() <= at {
            cells.resize(at + 1, String::new());
        }
        if let Some(cell) = cells.get_mut(at) {
            *cell = cell_text(value);
        }
    }

    fn is_place(&mut self, key: &str, profiles: &Profiles) -> bool {
        if let Some(known) = self.places.get(key) {
            return *known;
        }
        let is_place = profiles.is_place(key);
        self.places.insert(key.to_owned(), is_place);
        is_place
    }
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
