//! The days in a list's columns. Whether a column writes the day or the month first is read off all
//! its cells: 1/13 in one of them tells what 3/4 is in another.

use super::cells::clean;
use super::profile::{Column, Profile, StatusWord};
use super::table::Table;
use crate::date::{BirthDate, Order, PartialDate, Sense, Written};
use crate::people::letters;
use chrono::NaiveDate;

/// The columns that hold days.
const DATES: [Column; 7] = [
    Column::Birth,
    Column::BirthYear,
    Column::Arrested,
    Column::Verdict,
    Column::Released,
    Column::Died,
    Column::KnownFor,
];

/// How the columns of one list write their days.
#[derive(Debug)]
pub(super) struct Dates {
    columns: Vec<(Column, Proofs)>,
    /// The order of columns that prove none: the user's, else the list's own.
    otherwise: Option<Order>,
    today: NaiveDate,
}

/// What the cells of a column prove, apart for those that part day and month with a dot.
#[derive(Debug, Default, Clone, Copy)]
struct Proofs {
    dotted: Proof,
    other: Proof,
}

#[derive(Debug, Default, Clone, Copy, PartialEq, Eq)]
enum Proof {
    #[default]
    None,
    Of(Order),
    /// Some cells prove the one, some the other.
    Mixed,
}

impl Proof {
    fn and(self, order: Order) -> Self {
        match self {
            Self::None => Self::Of(order),
            Self::Of(other) if other == order => self,
            _ => Self::Mixed,
        }
    }

    fn order(self) -> Option<Order> {
        match self {
            Self::Of(order) => Some(order),
            _ => None,
        }
    }
}

/// Why a cell does not give a whole date.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) enum Doubt {
    /// Nothing tells whether its day or its month stands first.
    Order,
    /// It is no date that can be read for certain.
    Strange,
}

/// What a cell says of a day.
#[derive(Debug, Clone, Copy, Default, PartialEq, Eq)]
pub(super) struct Reading {
    /// The date, or as much of it as is clear.
    pub date: Option<BirthDate>,
    /// Why it is not all that the cell says.
    pub doubt: Option<Doubt>,
}

impl Reading {
    const STRANGE: Self = Self {
        date: None,
        doubt: Some(Doubt::Strange),
    };

    /// The date with its year.
    pub(super) fn dated(self) -> Option<PartialDate> {
        self.date.and_then(BirthDate::dated)
    }
}

impl Dates {
    pub(super) fn of(
        table: &Table,
        profile: &Profile,
        choice: Option<Order>,
        today: NaiveDate,
    ) -> Self {
        let there = |column: &Column| table.rows.first().is_some_and(|row| row.has(*column));
        let columns = DATES.into_iter().filter(there);
        let proofs = |column: Column| {
            let cells = table.rows.iter().map(|row| row.cell(column));
            (column, Proofs::of(cells))
        };
        Self {
            columns: columns.map(proofs).collect(),
            otherwise: choice.or(profile.dates),
            today,
        }
    }

    /// What a cell of a column says.
    pub(super) fn read(&self, cell: &str, column: Column) -> Reading {
        if let Some(day) = iso_day(cell) {
            return Reading {
                date: Some(day.into()),
                doubt: None,
            };
        }
        let (text, _) = clean(cell);
        if text.is_empty() || text == ZERO_DATE {
            return Reading::default();
        }
        let Some(written) = written(&text, column) else {
            return serial(&text).map_or(Reading::STRANGE, |day| Reading {
                date: Some(PartialDate::from(day).into()),
                doubt: None,
            });
        };
        if written.is_rough() {
            return Reading::STRANGE;
        }
        let order = self.order(column, written);
        let date = written.read(order, sense(column), self.today);
        let open = written.needs_order() && order.is_none();
        let year_missing =
            date.is_some_and(|date| date.year().is_none()) && column != Column::Birth;
        let doubt = match (open, date) {
            (true, _) => Some(Doubt::Order),
            (false, Some(_)) if !year_missing => None,
            _ => Some(Doubt::Strange),
        };
        Reading { date, doubt }
    }

    /// Whether the day that a cell names is over, wherever the cell stands; `None` where it names
    /// none. A day that is not certain may be over.
    pub(super) fn is_over(&self, cell: &str) -> Option<bool> {
        let (text, _) = clean(cell);
        let day = match written(&text, Column::Released) {
            Some(written) => {
                let date = written.read(None, Sense::Expected, self.today);
                date.and_then(BirthDate::dated)
            }
            None => Some(serial(&text)?.into()),
        };
        Some(day.is_none_or(|day| day.earliest() <= self.today))
    }

    fn order(&self, column: Column, written: Written) -> Option<Order> {
        let (_, proofs) = self.columns.iter().find(|(other, _)| *other == column)?;
        match written.is_dotted() {
            // A dot means that the day comes first, whatever the slashes of the list say.
            true => proofs.dotted.order(),
            false => proofs.other.order().or(self.otherwise),
        }
    }
}

impl Proofs {
    fn of<'a>(cells: impl Iterator<Item = &'a str>) -> Self {
        let mut proofs = Self::default();
        for cell in cells {
            if cell.is_empty() || iso_day(cell).is_some() {
                continue;
            }
            let (text, _) = clean(cell);
            let Some(written) = Written::parse(&text) else {
                continue;
            };
            let Some(order) = written.proof() else {
                continue;
            };
            let proof = match written.is_dotted() {
                true => &mut proofs.dotted,
                false => &mut proofs.other,
            };
            *proof = proof.and(order);
        }
        proofs
    }
}

/// What databases write where there is no date.
const ZERO_DATE: &str = "0000-00-00";

/// `1975-01-13`, as most lists write every day.
fn iso_day(cell: &str) -> Option<PartialDate> {
    let bytes = cell.as_bytes();
    let recent = bytes.starts_with(b"19") || bytes.starts_with(b"20");
    (bytes.len() == 10 && recent).then(|| cell.parse().ok())?
}

fn written(text: &str, column: Column) -> Option<Written> {
    let parse = match column {
        Column::BirthYear => Written::parse_year,
        _ => Written::parse,
    };
    parse(text).or_else(|| {
        let words: Vec<String> = text.split(' ').map(letters::in_one_alphabet).collect();
        let words = words.join(" ");
        (words != text).then(|| parse(&words))?
    })
}

fn sense(column: Column) -> Sense {
    match column {
        Column::Birth | Column::BirthYear => Sense::Birth,
        Column::Released => Sense::Expected,
        _ => Sense::Past,
    }
}

/// The serial number of a day in a spreadsheet, perhaps with its time: `27407`, `27407.5`.
fn serial(text: &str) -> Option<NaiveDate> {
    let day = text.split_once('.').map_or(text, |(day, time)| {
        let whole = time.bytes().all(|b| b.is_ascii_digit());
        if whole { day } else { text }
    });
    let digits = day.len() == SERIAL_DIGITS && day.bytes().all(|b| b.is_ascii_digit());
    let days = digits.then(|| day.parse().ok())??;
    SERIAL_START.checked_add_days(chrono::Days::new(days))
}

/// The serial numbers of the days from 1927 to 2173.
const SERIAL_DIGITS: usize = 5;
/// The day that spreadsheets count from.
const SERIAL_START: NaiveDate = match NaiveDate::from_ymd_opt(1899, 12, 30) {
    Some(day) => day,
    None => NaiveDate::MIN,
};

/// Whether a cell says that there is no day, or that nobody knows it.
pub(super) fn says_none(cell: &str, profile: &Profile) -> bool {
    profile.is_no(cell) || profile.status(cell) == Some(StatusWord::Unknown) || cell.trim() == "?"
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_date_has_many_forms() {
        let day = Some(Order::DayFirst);
        let month = Some(Order::MonthFirst);
        for (text, otherwise, expected) in [
            ("2024-05-06", day, "2024-05-06"),
            ("2024-05-06 00:00:00", day, "2024-05-06"),
            ("06.05.2024", day, "2024-05-06"),
            ("6.5.2024 г.", day, "2024-05-06"),
            ("6/5/2024", day, "2024-05-06"),
            ("5/6/2024", month, "2024-05-06"),
            ("5/6/2024", None, "2024 Order"),
            ("06.05.2024", month, "2024-05-06"),
            ("1958", None, "1958"),
            ("45418", None, "2024-05-06"),
            ("45418.0", None, "2024-05-06"),
            ("45418.75", None, "2024-05-06"),
            ("6 мaя 2024", None, "2024-05-06"),
            ("0000-00-00", None, ""),
            ("31/31/2024", day, " Strange"),
            ("6 May", None, "--05-06 Strange"),
            ("1715000000", None, " Strange"),
            ("soon", day, " Strange"),
            ("99999", day, "2173-10-13"),
        ] {
            let dates = Dates {
                columns: vec![(Column::Arrested, Proofs::default())],
                otherwise,
                today: "2026-11-25".parse().unwrap(),
            };
            let reading = dates.read(text, Column::Arrested);
            let mut found = reading
                .date
                .map_or_else(String::new, |date| date.to_string());
            if let Some(doubt) = reading.doubt {
                found = format!("{found} {doubt:?}");
            }
            assert_eq!(found, expected, "{text}");
        }
    }
}
