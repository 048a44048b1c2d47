//! Rows of cells out of the bytes of any file.

use super::format::Format;
use super::grid::{Grid, Headers, Tables, Unread};
use super::{Error, page, sheet, text};

/// The tables of a file of a known form that have a header of a list, and those that have none.
pub(super) fn open(
    bytes: &[u8],
    text: &str,
    format: Format,
    headers: Headers,
) -> Result<(Vec<Grid>, Vec<Unread>), Error> {
    let mut tables = Tables::new(headers);
    match format {
        Format::Csv => text::csv(text, headers.profiles, &mut tables)?,
        Format::Json => text::json(text, headers.profiles, &mut tables)?,
        Format::Html => page::read(text, &mut tables)?,
        Format::Xlsx => sheet::read(bytes, &mut tables)?,
    }
    Ok(tables.finish())
}
