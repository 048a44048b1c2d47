//! Rows and columns with their meaning, within the limits of a field.

use super::Error;
use super::formula::unguarded;
use super::grid::{Grid, GridRow};
use super::profile::{Column, PlacePart, Profile};
use crate::people::custody_headers::{self, Header};
use crate::people::custody_words;

/// A longer field is none, in bytes.
pub const MAX_FIELD: usize = 4096;

/// The rows of all tables of a file.
#[derive(Debug, Default)]
pub(super) struct Table {
    pub rows: Vec<Row>,
    /// The tables, in the order of the file.
    pub sections: Vec<Section>,
}

/// A table of a file.
#[derive(Debug)]
pub(super) struct Section {
    /// What it is called.
    pub name: Option<String>,
    /// The headings of the page that stand over it.
    pub headings: Vec<String>,
    /// Whether the file has no other.
    pub is_only: bool,
    /// Whether the program that shows the file hides it.
    pub is_hidden: bool,
    /// What stands above the header, row by row.
    pub above: Vec<(usize, String)>,
    /// The row of the header.
    pub header: usize,
    /// Headers of columns that are not read and of which the list's description knows nothing.
    pub not_read: Vec<String>,
}

impl Section {
    /// Its name, where rows have to be told apart by it.
    pub fn sheet(&self) -> Option<String> {
        self.name.clone().filter(|_| !self.is_only)
    }
}

/// One row.
#[derive(Debug)]
pub(super) struct Row {
    /// Its number in the file; the first row is 1.
    pub number: usize,
    /// Which of the tables it stands in.
    pub section: usize,
    pub kind: Kind,
    pub shape: Shape,
    /// Whether a cell that we need is missing.
    pub cells_missing: bool,
    /// Whether the story was cut.
    pub story_cut: bool,
    cells: Vec<(Column, String)>,
    /// Cells of columns that are not read.
    others: Vec<String>,
    /// Those of them whose header says who is no longer held.
    pub marked: Vec<Marked>,
}

/// A cell of a column that is not read, whose header says who is no longer held.
#[derive(Debug)]
pub(super) struct Marked {
    pub header: Header,
    /// The header as it stands.
    pub name: String,
    pub cell: String,
}

/// What a row is about.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) enum Kind {
    Person,
    /// The names of the columns again.
    Header,
    /// «Итого: 3».
    Total,
}

/// Whether a row has as many cells as the header.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(super) enum Shape {
    Whole,
    /// Fewer; whether one may be missing in the middle, so that others are shifted.
    Short {
        may_be_shifted: bool,
    },
    /// More, with something in them.
    Long {
        text: String,
        may_be_shifted: bool,
    },
    /// Other rows may stand within its cells: a quotation mark is missing.
    Torn,
}

impl Row {
    /// The text under a column; empty where the list has no such column.
    pub fn cell(&self, column: Column) -> &str {
        let cell = self.cells.iter().find(|(other, _)| *other == column);
        cell.map_or("", |(_, text)| text)
    }

    /// The first of these columns with something in it.
    pub fn first(&self, columns: &[Column]) -> &str {
        let cells = columns.iter().map(|column| self.cell(*column));
        cells
            .into_iter()
            .find(|text| !text.trim().is_empty())
            .unwrap_or("")
    }

    /// The cells of columns that are not read, with something in them.
    pub fn others(&self) -> impl Iterator<Item = &str> {
        self.others.iter().map(String::as_str)
    }

    /// The only cell with something in it, of several: a heading between rows.
    pub fn only_cell(&self) -> Option<&str> {
        let cells = self.cells.iter().map(|(_, text)| text);
        let mut filled = cells.chain(&self.others).filter(|t| !t.trim().is_empty());
        let first = filled.next()?;
        let several = self.cells.len() > 1;
        (several && filled.next().is_none()).then_some(first)
    }

    /// Whether the list has such a column at all.
    pub fn has(&self, column: Column) -> bool {
        self.cells.iter().any(|(other, _)| *other == column)
    }
}

impl Table {
    /// The rows of tables that have a header each, by the meaning of its columns.
    pub(super) fn new(
        grids: Vec<(Grid, Vec<Option<Column>>)>,
        profile: &Profile,
    ) -> Result<Self, Error> {
        let mut table = Self::default();
        for (grid, columns) in grids {
            table.add(grid, columns, profile)?;
        }
        Ok(table)
    }

    fn add(
        &mut self,
        grid: Grid,
        columns: Vec<Option<Column>>,
        profile: &Profile,
    ) -> Result<(), Error> {
        if columns.iter().all(Option::is_none) {
            return Err(Error::NoHeader);
        }
        if let Some(group) = profile.missing(&columns) {
            let name = group.contains(&Column::Name) || group.contains(&Column::GivenName);
            return Err(Error::MissingColumn(if name { "name" } else { "prison" }));
        }
        let above = grid.above.into_iter();
        let above = above.map(|row| (row.number, row_text(&row.cells)));
        let mut rows = grid.rows.into_iter();
        let header = rows.next().unwrap_or_default();
        let section = self.sections.len();
        let mut layout = Layout::new(header.cells, columns, grid.is_written_out, profile);
        self.sections.push(Section {
            name: grid.name,
            headings: grid.headings,
            is_only: grid.is_only,
            is_hidden: grid.is_hidden,
            above: above.filter(|(_, text)| !text.is_empty()).collect(),
            header: header.number.max(1),
            not_read: layout.not_read(),
        });
        self.rows.reserve(rows.len());
        for row in rows {
            let kind = layout.kind_of(&row.cells);
            let cells = (kind == Kind::Header).then(|| row.cells.clone());
            self.rows.push(layout.row(row, section, kind)?);
            if let Some(other) = cells {
                layout.turn_to(other);
            }
        }
        Ok(())
    }
}

/// What stands in a row, as one text.
fn row_text(cells: &[String]) -> String {
    let cells = cells.iter().map(|cell| cell.trim());
    let cells: Vec<&str> = cells.filter(|cell| !cell.is_empty()).collect();
    cells.join(" ")
}

/// How the cells under a header are read.
struct Layout<'p> {
    profile: &'p Profile,
    header: Vec<String>,
    columns: Vec<Option<Column>>,
    uses: Vec<Use>,
    /// The columns that hold the parts of a place, in their order.
    joined: Vec<(Column, Vec<usize>)>,
    /// Past the last column that has a name.
    width: usize,
    /// The last column that no row can do without.
    last_needed: usize,
    is_written_out: bool,
}

/// What becomes of the cells of a column.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
enum Use {
    /// They are read.
    Read(Column),
    /// They are a part of another column's text.
    Part,
    /// Only words of custody are looked for; whether the header is one («на свободе с»), and
    /// whether it is one for a day or mark of release.
    Watched {
        header_says: bool,
        mark: Option<Header>,
    },
    Ignored,
}

impl<'p> Layout<'p> {
    fn new(
        header: Vec<String>,
        columns: Vec<Option<Column>>,
        is_written_out: bool,
        profile: &'p Profile,
    ) -> Self {
        let joined = joined(&header, &columns, profile);
        let uses = (0..columns.len())
            .map(|at| use_of(at, &header, &columns, &joined, profile))
            .collect();
        let last_named = header.iter().rposition(|cell| !cell.trim().is_empty());
        let last_needed = columns
            .iter()
            .rposition(|column| column.is_some_and(|column| profile.needs(column)));
        Self {
            profile,
            uses,
            joined,
            width: last_named.map_or(0, |at| at + 1),
            last_needed: last_needed.unwrap_or(0),
            header,
            columns,
            is_written_out,
        }
    }

    /// Another header comes, of a list that was put below this one.
    fn turn_to(&mut self, header: Vec<String>) {
        if is_like_header(&header, &self.header) {
            return;
        }
        let columns: Vec<_> = header
            .iter()
            .map(|cell| self.profile.column(cell))
            .collect();
        if self.profile.missing(&columns).is_none() {
            *self = Self::new(header, columns, self.is_written_out, self.profile);
        }
    }

    /// The headers of columns that are not read, but for those that are known.
    fn not_read(&self) -> Vec<String> {
        let watched = self.header.iter().zip(&self.uses);
        let watched = watched.filter(|(_, used)| matches!(used, Use::Watched { .. }));
        watched
            .map(|(cell, _)| cell)
            .filter(|cell| !cell.trim().is_empty() && !self.profile.knows_unread(cell))
            .cloned()
            .collect()
    }

    fn kind_of(&self, cells: &[String]) -> Kind {
        let filled = || cells.iter().filter(|cell| !cell.trim().is_empty());
        let Some(first) = filled().next() else {
            return Kind::Person;
        };
        let is_word = |cell: &String| self.profile.is_header_word(cell);
        let is_header = is_like_header(cells, &self.header)
            || (filled().nth(1).is_some() && filled().all(is_word));
        if is_header {
            return Kind::Header;
        }
        let has_letters = |cell: &String| cell.contains(char::is_alphabetic);
        match !filled().skip(1).any(has_letters) && self.profile.is_total(first) {
            true => Kind::Total,
            false => Kind::Person,
        }
    }

    fn row(&self, row: GridRow, section: usize, kind: Kind) -> Result<Row, Error> {
        let mut read = Row {
            number: row.number,
            section,
            kind,
            shape: match row.is_torn {
                true => Shape::Torn,
                false => self.shape_of(&row.cells),
            },
            cells_missing: row.cells.len() <= self.last_needed,
            story_cut: false,
            cells: Vec::with_capacity(self.columns.len()),
            others: Vec::new(),
            marked: Vec::new(),
        };
        if kind != Kind::Person {
            return Ok(read);
        }
        let mut parts = Vec::new();
        let mut cells = row.cells.into_iter().map(unguarded);
        for (at, used) in self.uses.iter().enumerate() {
            let cell = cells.next().unwrap_or_default();
            match *used {
                Use::Read(column) => {
                    let cell = self.value(column, cell);
                    self.put(column, cell, at, &mut read)?;
                }
                Use::Part => parts.push((at, cell)),
                Use::Watched { header_says, mark } if !cell.trim().is_empty() => {
                    let named = self.header.get(at).map_or("", String::as_str);
                    read.marked.extend(mark.map(|header| Marked {
                        header,
                        name: named.to_owned(),
                        cell: cell.clone(),
                    }));
                    read.others
                        .push(match header_says && !self.profile.is_no(&cell) {
                            true => format!("{named}: {cell}"),
                            false => cell,
                        });
                }
                Use::Watched { .. } | Use::Ignored => {}
            }
        }
        read.others
            .extend(cells.filter(|cell| !cell.trim().is_empty()));
        for (column, order) in &self.joined {
            let text = self.joined_text(*column, order, &mut parts);
            self.put(
                *column,
                text,
                order.first().copied().unwrap_or(0),
                &mut read,
            )?;
        }
        Ok(read)
    }

    /// The cell of a column as it is read: nothing for `FALSE`, a number without its `.0`.
    fn value(&self, column: Column, cell: String) -> String {
        if self.profile.is_nothing(column, &cell) {
            return String::new();
        }
        match cell.strip_suffix(".0") {
            Some(number) if number.bytes().all(|b| b.is_ascii_digit()) => number.to_owned(),
            _ => cell,
        }
    }

    /// A place out of the columns of its parts: its name, and below it the address.
    fn joined_text(
        &self,
        column: Column,
        order: &[usize],
        parts: &mut [(usize, String)],
    ) -> String {
        let mut pieces: Vec<String> = Vec::new();
        for at in order {
            let part = parts.iter_mut().find(|(other, _)| other == at);
            let part = part.map(|(_, text)| self.value(column, std::mem::take(text)));
            let part = part.filter(|text| !text.trim().is_empty());
            pieces.extend(part.filter(|text| !pieces.contains(text)));
        }
        match pieces.split_first() {
            Some((name, [])) => name.clone(),
            Some((name, address)) => format!("{name}\n{}", address.join(", ")),
            None => String::new(),
        }
    }

    /// Adds a cell to a row, within the limits of a field.
    fn put(&self, column: Column, mut cell: String, at: usize, row: &mut Row) -> Result<(), Error> {
        if cell.len() > MAX_FIELD {
            // A story is only shown; everything else decides about a card.
            if column != Column::Story || cell.len() > MAX_STORY {
                return Err(Error::FieldTooLong {
                    row: row.number,
                    column: self.header.get(at).cloned().unwrap_or_default(),
                });
            }
            row.story_cut = true;
            cell.truncate(cell.floor_char_boundary(MAX_FIELD));
            cell.push('…');
        }
        row.cells.push((column, cell));
        Ok(())
    }

    /// Whether a row has as many cells as the header. In a spreadsheet every cell has its place.
    fn shape_of(&self, cells: &[String]) -> Shape {
        let past = cells.get(self.columns.len()..).unwrap_or_default();
        let text = row_text(past);
        if !text.is_empty() {
            return Shape::Long {
                text,
                may_be_shifted: self.is_written_out,
            };
        }
        match self.is_written_out && cells.len() < self.width {
            true => Shape::Short {
                may_be_shifted: self.may_be_shifted(cells),
            },
            false => Shape::Whole,
        }
    }

    /// Whether a cell may be missing before the last ones of a row that is too short. None is
    /// missing before a cell that can only belong to its column.
    fn may_be_shifted(&self, cells: &[String]) -> bool {
        let filled = |cell: &String| !cell.trim().is_empty();
        let fits = |(column, cell): (&Option<Column>, &String)| {
            filled(cell) && column.is_some_and(|column| self.profile.fits(column, cell))
        };
        let certain = self.columns.iter().zip(cells).rposition(fits);
        let after = certain.map_or(0, |at| at + 1);
        let decides = |column: &Option<Column>| column.is_some_and(decides);
        let columns = self.columns.get(after..).unwrap_or_default();
        let cells = cells.get(after..).unwrap_or_default();
        cells.iter().any(filled) && columns.iter().any(decides)
    }
}

/// Whether a column decides about a card.
fn decides(column: Column) -> bool {
    !matches!(
        column,
        Column::Page | Column::Story | Column::Sentence | Column::Penalty | Column::Verdict
    )
}

/// Whether most of what stands in a row are the names of its columns.
fn is_like_header(cells: &[String], header: &[String]) -> bool {
    let named = cells.iter().zip(header);
    let is_same =
        |(cell, named): &(&String, &String)| !cell.trim().is_empty() && cell.trim() == named.trim();
    let same = named.filter(is_same).count();
    // Of most rows there is no need to count the cells.
    same > 0 && {
        let filled = cells.iter().filter(|cell| !cell.trim().is_empty()).count();
        same == filled || (same > 1 && same * 2 >= filled)
    }
}

/// The columns that hold the parts of a place, in the order in which they make it up.
fn joined(
    header: &[String],
    columns: &[Option<Column>],
    profile: &Profile,
) -> Vec<(Column, Vec<usize>)> {
    let mut found: Vec<(Column, Vec<(PlacePart, usize)>)> = Vec::new();
    let all = || header.iter().zip(columns).enumerate();
    for (at, (cell, column)) in all() {
        let part = profile
            .place_part(cell)
            .filter(|_| !profile.names_column(cell));
        let Some((place, part)) = part.filter(|(place, _)| *column == Some(*place)) else {
            continue;
        };
        match found.iter_mut().find(|(other, _)| *other == place) {
            Some((_, parts)) => parts.push((part, at)),
            None => found.push((place, vec![(part, at)])),
        }
    }
    for (place, parts) in &mut found {
        let whole = all()
            .filter(|(_, (cell, column))| **column == Some(*place) && profile.names_column(cell));
        parts.extend(whole.map(|(at, _)| (PlacePart::Whole, at)));
        parts.sort_unstable();
    }
    found
        .into_iter()
        .map(|(place, parts)| (place, parts.into_iter().map(|(_, at)| at).collect()))
        .collect()
}

fn use_of(
    at: usize,
    header: &[String],
    columns: &[Option<Column>],
    joined: &[(Column, Vec<usize>)],
    profile: &Profile,
) -> Use {
    if joined.iter().any(|(_, parts)| parts.contains(&at)) {
        return Use::Part;
    }
    let cell = header.get(at).map_or("", String::as_str);
    let earlier = |column| columns.iter().take(at).any(|other| *other == Some(column));
    let watched = match columns.get(at).copied().flatten() {
        // Of two columns with one meaning the first is read.
        Some(column) if !earlier(column) => return Use::Read(column),
        Some(_) => true,
        None => !profile.ignores(cell),
    };
    // «на свободе с»: then the header says what a cell means.
    let says = || custody_words::find(cell).is_some_and(|found| found.ends_or_moves());
    match watched {
        true => Use::Watched {
            header_says: says(),
            mark: custody_headers::of_column(cell),
        },
        false => Use::Ignored,
    }
}

/// A story past this is no story: a quotation mark is missing, and rows stand within it.
const MAX_STORY: usize = 16 * MAX_FIELD;
