//! What an import counted, and every row that it left out.

use super::day::{Day, Proof};
use super::encoding::Encoding;
use super::format::Format;
use super::grid::Unread;
use super::profile::Column;
use serde::{Serialize, Serializer};
use std::collections::BTreeMap;
use std::fmt;

/// The report of one import; its JSON form is what `kartka import --json` prints.
///
/// Every row is in exactly one of `sendable`, `not_sendable` and `skipped`.
#[derive(Debug, Clone, Default, PartialEq, Eq, Serialize)]
pub struct Report {
    /// Which list it is: `viasna`, `list` for any other.
    pub list: String,
    /// The kind of file.
    pub format: Option<Format>,
    /// The encoding of its text.
    pub encoding: Option<Encoding>,
    /// Rows of the file, without the header.
    pub rows: usize,
    /// Rows with the status `active`.
    pub active: usize,
    /// Rows with the status `former`.
    pub former: usize,
    /// Rows with the status `np`: no political designation.
    pub np: usize,
    /// Rows that say that the person has died.
    pub died: usize,
    /// People who can be written to today.
    pub sendable: usize,
    /// People who cannot, by the first reason.
    pub not_sendable: BTreeMap<String, usize>,
    /// Active rows whose address has another postcode than ours. Both are kept.
    pub address_differs: usize,
    /// Active rows at a place that we do not know, without an address.
    pub unlisted_facility: usize,
    /// Active rows at a place that we do not know, with an address, which is kept as it stands.
    pub unlisted_with_address: usize,
    /// Active rows that do not say man or woman.
    pub sex_missing: usize,
    /// Groups of rows with the same name and the same full birth date. Never merged.
    pub lookalike_groups: usize,
    /// Names that held hidden characters, which were taken out.
    pub hidden_characters: usize,
    /// Names from which titles or roles were taken off: «гр.», "Mrs".
    pub titles_removed: usize,
    /// Names with letters that were put right: of another alphabet, all in capitals, all small.
    pub names_repaired: usize,
    /// Stories too long to be kept whole.
    pub stories_cut: usize,
    /// Rows that were left out.
    pub skipped: Vec<Skipped>,
    /// What was not understood, row by row. It never makes anybody sendable.
    pub remarks: Vec<Remark>,
    /// Sheets and tables of the file that are not read.
    #[serde(skip_serializing_if = "Vec::is_empty")]
    pub unread: Vec<Unread>,
    /// The day of the list, and how we know it.
    pub day: Option<Day>,
    /// The newest day that a row proves: the list is no older.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub proven: Option<Proof>,
}

impl Report {
    /// What the user is asked about.
    pub fn questions(&self) -> impl Iterator<Item = &Remark> {
        self.remarks.iter().filter(|remark| !remark.kind.is_note())
    }

    /// What was put right or passed over, and need not be answered.
    pub fn notes(&self) -> impl Iterator<Item = &Remark> {
        self.remarks.iter().filter(|remark| remark.kind.is_note())
    }
}

/// What the user should know of one row.
#[derive(Debug, Clone, PartialEq, Eq, Serialize)]
pub struct Remark {
    /// Its number in the file, or in its sheet; the first row is 1.
    pub row: usize,
    /// Its sheet or table, where the file has several.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub sheet: Option<String>,
    /// What it is about.
    #[serde(rename = "remark")]
    pub kind: RemarkKind,
    /// What stands there.
    pub text: String,
    /// The column, where the remark is about a day.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub column: Option<Column>,
    /// The earlier row of the same person.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub first_row: Option<usize>,
    /// All rows, where the remark is about several cells of one column; `row` is the first.
    #[serde(skip_serializing_if = "Vec::is_empty")]
    pub rows: Vec<usize>,
    /// The sheet of that row, where the file has several.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub first_sheet: Option<String>,
}

impl Remark {
    pub(super) fn new(row: usize, sheet: Option<String>, kind: RemarkKind, text: String) -> Self {
        Self {
            row,
            sheet,
            kind,
            text,
            column: None,
            first_row: None,
            first_sheet: None,
            rows: Vec::new(),
        }
    }
}

/// What a remark is about.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize)]
#[serde(rename_all = "kebab-case")]
pub enum RemarkKind {
    /// The status is a word that we do not know: the status is unknown.
    UnknownStatus,
    /// The status is empty in a list that has statuses: the status is unknown.
    EmptyStatus,
    /// Listed as held, with a day of release that is over: the status is unknown.
    ReleaseIsOver,
    /// What stands in the column of death is neither a day nor yes or no: the cells of the row may
    /// be shifted, and the status is unknown.
    StrangeDeath,
    /// What stands in the column of release is neither a day nor a word for none: the status is
    /// unknown.
    StrangeRelease,
    /// The cell of the name holds more than one person's name, or less: the status is unknown.
    StrangeName,
    /// The name may stand in the dative, as on an envelope: the status is unknown.
    DativeName,
    /// A column that is not read, in row 1.
    ColumnNotRead,
    /// A note or a cell of a column that is not read says that they are free or dead: the status is
    /// unknown.
    NoteWord,
    /// The rows below stand under a heading that says so: the status is unknown.
    UnderHeading,
    /// The cell of the place holds more than the place: the place is not clear.
    PlaceRemainder,
    /// The address names a street that is none of the place's: ours holds until the user decides.
    OtherStreet,
    /// A word beside the place says that they are no longer held there.
    PlaceWord,
    /// Day and month stand in an order that the column does not prove: only the year is kept.
    DayOrder,
    /// What stands in a column of days is no date that can be read for certain: it is left out.
    StrangeDate,
    /// A day after today: it is not used.
    FutureDay,
    /// The day of which a row says that it was true is after today or is none: the status is
    /// unknown.
    StrangeDay,
    /// The row names somebody whom an earlier row names: the worse of the two words counts.
    SamePerson,
    /// The id is that of somebody whom the program itself knows: they are kept apart.
    ShippedId,
    /// A letter was lost where a question mark stands: the status is unknown, or the place not
    /// clear.
    LostLetter,
    /// Letters of another encoding stand there: as above.
    Misread,
    /// The row has fewer cells than the header, and those that it has may be shifted: the status
    /// is unknown.
    ShortRow,
    /// The row has more cells than the header, and they may be shifted: the status is unknown.
    LongRow,
    /// A quotation mark is missing in the row, and other rows may stand within its cells: the status
    /// is unknown.
    TornRow,
    /// The row stands on a sheet that is hidden: the status is unknown.
    HiddenSheet,
    /// The row ends before the last columns, which are taken for empty.
    RowEndsEarly,
    /// A cell right of the columns, which is not read.
    CellPastHeader,
    /// What stands above the header.
    AboveHeader,
}

impl RemarkKind {
    /// A stable key for scripts and for the program's words: `import-remark-<key>`.
    pub fn key(self) -> &'static str {
        match self {
            Self::UnknownStatus => "unknown-status",
            Self::EmptyStatus => "empty-status",
            Self::ReleaseIsOver => "release-is-over",
            Self::StrangeDeath => "strange-death",
            Self::StrangeRelease => "strange-release",
            Self::StrangeName => "strange-name",
            Self::DativeName => "dative-name",
            Self::ColumnNotRead => "column-not-read",
            Self::NoteWord => "note-word",
            Self::UnderHeading => "under-heading",
            Self::PlaceRemainder => "place-remainder",
            Self::OtherStreet => "other-street",
            Self::PlaceWord => "place-word",
            Self::DayOrder => "day-order",
            Self::StrangeDate => "strange-date",
            Self::FutureDay => "future-day",
            Self::StrangeDay => "strange-day",
            Self::SamePerson => "same-person",
            Self::ShippedId => "shipped-id",
            Self::LostLetter => "lost-letter",
            Self::Misread => "misread",
            Self::ShortRow => "short-row",
            Self::LongRow => "long-row",
            Self::TornRow => "torn-row",
            Self::HiddenSheet => "hidden-sheet",
            Self::RowEndsEarly => "row-ends-early",
            Self::CellPastHeader => "cell-past-header",
            Self::AboveHeader => "above-header",
        }
    }

    /// Whether it only says what was done, and asks nothing.
    pub fn is_note(self) -> bool {
        matches!(
            self,
            Self::RowEndsEarly | Self::CellPastHeader | Self::AboveHeader
        )
    }
}

/// A row that was left out.
#[derive(Debug, Clone, PartialEq, Eq, Serialize)]
pub struct Skipped {
    /// Its number in the file, or in its sheet: a quoted newline begins no row.
    pub row: usize,
    /// Its sheet or table, where the file has several.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub sheet: Option<String>,
    /// Why.
    pub reason: SkipReason,
}

/// Why a row was left out.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum SkipReason {
    /// It has fewer cells than the columns that we need.
    TooFewCells,
    /// It names nobody.
    NoName,
    /// A name of more letters than [`crate::limits::NAME_LETTERS`].
    LongName,
    /// An earlier row has the same id.
    SameId,
    /// It has the names of the columns again.
    Header,
    /// It counts the rows above it.
    Total,
}

impl SkipReason {
    /// A stable key for scripts and for the program's words.
    pub fn key(self) -> &'static str {
        match self {
            Self::TooFewCells => "too-few-cells",
            Self::NoName => "no-name",
            Self::LongName => "long-name",
            Self::SameId => "same-id",
            Self::Header => "header",
            Self::Total => "total",
        }
    }
}

impl fmt::Display for SkipReason {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(self.key())
    }
}

impl Serialize for SkipReason {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        serializer.serialize_str(self.key())
    }
}
