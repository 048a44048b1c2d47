//! How much the program takes in, in one place: whatever the user opens, reading it needs at most
//! two seconds and 300 MB on a small laptop.
//!
//! Past a limit the file is refused with a sentence that names the limit and what to do instead.
//! The numbers leave room for several times what a list, a card or a picture of our tests takes.

/// Any file that the user opens, in bytes. A photograph of the largest size is below that.
pub const FILE_BYTES: u64 = 64 * 1024 * 1024;
/// A list's file, in bytes: it is in memory next to everything that is read out of it.
pub const LIST_BYTES: usize = 32 * 1024 * 1024;
/// Rows below a list's header. Each takes about 4 KB once it is a person, and 25 µs.
pub const LIST_ROWS: usize = 50_000;
/// Columns of a list. A spreadsheet has 16,384, all empty but for some twenty.
pub const LIST_COLUMNS: usize = 512;
/// Cells of a list, empty ones too: each takes 24 bytes and its text.
pub const LIST_CELLS: usize = 1_000_000;
/// One cell of any column, in bytes. A missing quotation mark makes one cell of a whole file.
pub const CELL_BYTES: usize = 1024 * 1024;
/// Letters of a name: it is compared in every spelling and with every other one.
pub const NAME_LETTERS: usize = 256;
/// A name of a column, in bytes: longer ones are not looked up.
pub const HEADER_BYTES: usize = 256;
/// Objects and arrays within each other in JSON; `serde_json` takes one more.
pub const JSON_DEPTH: usize = 127;
/// Values of a list in JSON: each takes about 200 bytes with its key until it is a cell.
pub const JSON_VALUES: usize = 700_000;

/// A workbook's parts unpacked, in bytes: its packed size says nothing about them.
pub const WORKBOOK_BYTES: u64 = 128 * 1024 * 1024;
/// The formats of a workbook's cells unpacked, in bytes: all of them are kept while it is read.
pub const WORKBOOK_STYLES: u64 = 8 * 1024 * 1024;
/// Bytes of a workbook that are read for its sheets, each taken for as large as the largest part:
/// thousands of names can stand for one sheet.
pub const WORKBOOK_READ: u64 = 3 * WORKBOOK_BYTES;
/// Texts that the sheets of a workbook share. `calamine` reserves room for as many as the file
/// claims.
pub const WORKBOOK_TEXTS: usize = 1_000_000;

/// A saved page without scripts, attributes and comments, in bytes.
pub const PAGE_BYTES: usize = 8 * 1024 * 1024;
/// Elements and texts of a saved page: each takes about 120 bytes.
pub const PAGE_NODES: usize = 1_000_000;
/// Elements within each other in a saved page. `html5ever` goes through all that are open for
/// each one that is opened.
pub const PAGE_DEPTH: usize = 256;
/// Tables within each other in a saved page: each repeats the text of those inside.
pub const PAGE_TABLES: usize = 8;

/// A text to be printed or checked, in bytes: some ten sheets. A card has room for 1,000.
pub const TEXT_BYTES: usize = 64 * 1024;
/// A file of the user's own with texts, words to look for or a product, in bytes.
pub const OWN_FILE_BYTES: usize = 256 * 1024;
/// A kept job, in bytes: a thousand cards, and a picture as large as they come.
pub const JOB_BYTES: usize = 16 * 1024 * 1024;
/// Mistakes that are named of one text or file. Nobody mends more at once.
pub const FAULTS: usize = 50;
/// Gaps of a pattern of words to look for: each is tried in every length with all of the others.
pub const PATTERN_GAPS: usize = 4;
/// Parts of a side of a product. The shipped ones have up to ten.
pub const SIDE_PARTS: usize = 64;

/// Pixels of a picture.
pub const PICTURE_PIXELS: u64 = 64_000_000;
/// The longer side of a picture, in pixels.
pub const PICTURE_SIDE: u32 = 16_000;
/// What unpacking a picture takes, in bytes.
pub const PICTURE_BYTES: u64 = 220_000_000;
/// Passes over a progressive JPEG. The usual ones have ten.
pub const PICTURE_SCANS: usize = 20;
