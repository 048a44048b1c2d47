//! Rows of cells out of the bytes of any file.

use super::format::Format;
use super::grid::Grid;
use super::profile::Profiles;
use super::{Error, page, sheet, text};

/// The cells of a file of a known form; of several tables the one with the most columns that
/// we know.
pub(super) fn open(
    bytes: &[u8],
    text: &str,
    format: Format,
    profiles: &Profiles,
) -> Result<Grid, Error> {
    match format {
        Format::Csv => text::csv(text, profiles),
        Format::Json => text::json(text),
        Format::Html => page::read(text, profiles),
        Format::Xlsx => sheet::read(bytes, profiles),
    }
}
