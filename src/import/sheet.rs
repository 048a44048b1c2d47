//! Cells out of a spreadsheet, read one by one: a sheet may claim a million empty rows.

use super::Error;
use super::format::Format;
use super::grid::{Grid, Tables};
use crate::limits::{
    CELL_BYTES, LIST_COLUMNS, LIST_ROWS, WORKBOOK_BYTES, WORKBOOK_READ, WORKBOOK_STYLES,
    WORKBOOK_TEXTS,
};
use calamine::{DataRef, Reader, SheetVisible, Xlsx, open_workbook_from_rs};
use std::collections::HashSet;
use std::io::{Cursor, Read};
use zip::ZipArchive;

pub(super) fn read(bytes: &[u8], tables: &mut Tables) -> Result<(), Error> {
    let broken = Error::Broken(Format::Xlsx);
    let Contents {
        largest,
        has_formulas,
    } = check(bytes)?;
    let mut book: Xlsx<_> =
        open_workbook_from_rs(Cursor::new(bytes)).map_err(|_| broken.clone())?;
    let sheets = book.sheets_metadata().to_vec();
    if largest.saturating_mul(sheets.len() as u64) > WORKBOOK_READ {
        return Err(Error::UnpackedTooLarge);
    }
    let (mut found, mut filled) = (false, false);
    for about in sheets {
        let Some((mut grid, empty)) = sheet(&mut book, &about.name, has_formulas)? else {
            continue;
        };
        if !empty.is_empty() {
            show_formulas(&mut book, &about.name, &empty, &mut grid)?;
        }
        found = true;
        filled = filled || !grid.rows.is_empty();
        tables.add(Grid {
            name: Some(about.name),
            is_hidden: about.visible != SheetVisible::Visible,
            ..grid
        })?;
    }
    match (found, filled) {
        (false, _) => Err(broken),
        (true, false) => Err(Error::Empty),
        (true, true) => Ok(()),
    }
}

/// Rows and columns of cells, counted from 0.
type Places = HashSet<(u32, u32)>;

/// The cells of one sheet, and which of them hold no value, where they may hold formulas; `None` for a chart or a broken one.
fn sheet(
    book: &mut Xlsx<Cursor<&[u8]>>,
    name: &str,
    has_formulas: bool,
) -> Result<Option<(Grid, Places)>, Error> {
    let Ok(mut reader) = book.worksheet_cells_reader(name) else {
        return Ok(None);
    };
    let mut grid = Grid::default();
    let mut empty = HashSet::new();
    let mut current: Option<(u32, Vec<String>)> = None;
    loop {
        let cell = match reader.next_cell() {
            Ok(Some(cell)) => cell,
            Ok(None) => break,
            Err(_) => return Err(Error::Broken(Format::Xlsx)),
        };
        let (row, column) = cell.get_position();
        if has_formulas && *cell.get_value() == DataRef::Empty {
            empty.insert((row, column));
        }
        let text = cell_text(cell.get_value());
        let column = usize::try_from(column).unwrap_or(usize::MAX);
        if text.is_empty() || column >= LIST_COLUMNS {
            continue;
        }
        if usize::try_from(row).unwrap_or(usize::MAX) > LIST_ROWS {
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
    Ok(Some((grid, empty)))
}

/// Puts formulas where the program that wrote the file left their values out, so that nobody takes
/// these cells for empty.
fn show_formulas(
    book: &mut Xlsx<Cursor<&[u8]>>,
    name: &str,
    empty: &Places,
    grid: &mut Grid,
) -> Result<(), Error> {
    let Ok(mut reader) = book.worksheet_cells_reader(name) else {
        return Ok(());
    };
    loop {
        let cell = match reader.next_formula() {
            Ok(Some(cell)) => cell,
            Ok(None) => return Ok(()),
            Err(_) => return Err(Error::Broken(Format::Xlsx)),
        };
        let (row, column) = cell.get_position();
        let formula = cell.get_value();
        if formula.is_empty() || !empty.contains(&(row, column)) {
            continue;
        }
        let number = usize::try_from(row).unwrap_or(usize::MAX).saturating_add(1);
        let column = usize::try_from(column).unwrap_or(usize::MAX);
        let rows = &mut grid.rows;
        let at = rows.binary_search_by_key(&number, |row| row.number);
        let row = at.ok().and_then(|at| rows.get_mut(at));
        if let Some(row) = row.filter(|_| column < LIST_COLUMNS) {
            if row.cells.len() <= column {
                row.cells.resize(column + 1, String::new());
            }
            if let Some(slot) = row.cells.get_mut(column) {
                *slot = formula.chars().take(LONGEST_FORMULA).collect();
                slot.insert(0, '=');
            }
        }
    }
}

/// So much is shown of a formula.
const LONGEST_FORMULA: usize = 60;

fn push(grid: &mut Grid, row: u32, cells: Vec<String>) -> Result<(), Error> {
    let number = usize::try_from(row).unwrap_or(usize::MAX).saturating_add(1);
    grid.push(number, cells)
}

/// A cell as text: a whole number without `.0`, a date as `YYYY-MM-DD`, a failed formula as the
/// spreadsheet shows it.
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
        DataRef::DateTime(time) => time.as_f64().to_string(),
        DataRef::DateTimeIso(text) | DataRef::DurationIso(text) => text.clone(),
        DataRef::Error(error) => error.to_string(),
        DataRef::Empty => String::new(),
    }
}

/// What a workbook holds.
#[derive(Debug, Default, PartialEq, Eq)]
struct Contents {
    /// The size of its largest part, in bytes.
    largest: u64,
    /// Whether a sheet may have formulas.
    has_formulas: bool,
}

/// Unpacks the parts of a workbook bit by bit and looks what is in them.
/// What the file itself claims of sizes and counts is not believed.
///
/// # Errors
/// Where there is more in it than a list needs.
fn check(bytes: &[u8]) -> Result<Contents, Error> {
    let mut parts = ZipArchive::new(Cursor::new(bytes)).map_err(|_| Error::Broken(Format::Xlsx))?;
    let (mut all, mut contents) = (0, Contents::default());
    for index in 0..parts.len() {
        // A part that cannot be unpacked is no use to anybody else either.
        let Ok(part) = parts.by_index(index) else {
            continue;
        };
        let name = part.name().map(|name| name.to_lowercase());
        let name = name.unwrap_or_default();
        let texts = name.ends_with("sharedstrings.xml");
        let most = match name.ends_with("styles.xml") {
            true => WORKBOOK_STYLES.min(WORKBOOK_BYTES - all),
            false => WORKBOOK_BYTES - all,
        };
        let (size, has_formulas) = check_part(part, texts, most)?;
        all += size;
        contents.largest = size.max(contents.largest);
        contents.has_formulas |= has_formulas && name.contains("worksheets");
    }
    Ok(contents)
}

/// The size of one part, in bytes, and whether it may have formulas.
fn check_part(mut part: impl Read, texts: bool, most: u64) -> Result<(u64, bool), Error> {
    let mut buffer = vec![0; BUFFER];
    let (mut size, mut since_tag, mut claims) = (0, 0, Claims::default());
    let (mut is_xml, mut has_formulas) = (false, false);
    loop {
        let Ok(length @ 1..) = part.read(&mut buffer) else {
            return Ok((size, has_formulas));
        };
        let read = buffer.get(..length).unwrap_or_default();
        is_xml = is_xml || (size == 0 && starts_like_xml(read));
        size += length as u64;
        if size > most {
            return Err(Error::UnpackedTooLarge);
        }
        for byte in read {
            since_tag = if *byte == b'<' { 0 } else { since_tag + 1 };
            has_formulas |= since_tag == 1 && *byte == b'f';
            // A tag or a text is taken in whole.
            if is_xml && since_tag > CELL_BYTES {
                return Err(Error::UnpackedTooLarge);
            }
            if texts && claims.read(*byte) > WORKBOOK_TEXTS as u64 {
                return Err(Error::TooManyCells(WORKBOOK_TEXTS));
            }
        }
    }
}

const BUFFER: usize = 64 * 1024;

fn starts_like_xml(bytes: &[u8]) -> bool {
    let bytes = bytes.strip_prefix(b"\xef\xbb\xbf").unwrap_or(bytes);
    bytes.trim_ascii_start().starts_with(b"<")
}

/// How many shared texts there are: as the tag `sst` claims with `uniqueCount`, and as `si` begin.
#[derive(Default)]
struct Claims {
    /// The word that is being read.
    word: Vec<u8>,
    /// Whether that word is a claim, and its number is still to come.
    claimed: bool,
    texts: u64,
}

impl Claims {
    /// Reads on, and returns the larger of what is claimed here and what there is up to here.
    fn read(&mut self, byte: u8) -> u64 {
        const LONGEST: usize = 20;
        if byte.is_ascii_alphanumeric() {
            if self.word.len() <= LONGEST {
                self.word.push(byte);
            }
            return self.texts;
        }
        let word = std::mem::take(&mut self.word);
        match word.as_slice() {
            b"" => {}
            b"uniqueCount" => self.claimed = true,
            b"si" => self.texts += 1,
            // What is no number in there is none for calamine either.
            digits
                if std::mem::take(&mut self.claimed) && digits.iter().all(u8::is_ascii_digit) =>
            {
                let number = String::from_utf8_lossy(digits).parse();
                return number.unwrap_or(u64::MAX).max(self.texts);
            }
            _ => {}
        }
        self.texts
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_claim_is_found_however_it_is_written() {
        for (text, expected) in [
            ("<sst uniqueCount=\"4000000000\">", 4_000_000_000),
            ("<x:sst count='7' uniqueCount = '+99' >", 99),
            ("<sst uniqueCount=\"99999999999999999999999\">", u64::MAX),
            ("<sst uniqueCount=\"many\"><si></si><si/>", 3),
            ("<sst count=\"12\">", 0),
        ] {
            let mut claims = Claims::default();
            let found = text.bytes().map(|byte| claims.read(byte)).max();
            assert_eq!(found, Some(expected), "{text}");
        }
    }

    #[test]
    fn a_part_is_read_no_further_than_its_limit() {
        let spaces = |n| std::io::repeat(b' ').take(n);
        assert_eq!(check_part(spaces(100), false, 100), Ok((100, false)));
        let over = check_part(spaces(101), false, 100);
        assert_eq!(over, Err(Error::UnpackedTooLarge));
        let long = b"<t>".chain(spaces(CELL_BYTES as u64 + 10));
        let over = check_part(long, false, WORKBOOK_BYTES);
        assert_eq!(over, Err(Error::UnpackedTooLarge));
    }
}
