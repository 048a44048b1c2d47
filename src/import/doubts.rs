//! What is not clear in the columns of days: one remark for each column, with all its rows.

use super::cells::clean;
use super::dates::Doubt;
use super::profile::Column;
use super::report::{Remark, RemarkKind};
use super::table::Row;

/// What was not clear in the days of each column, with all its rows.
#[derive(Debug, Default)]
pub(super) struct Doubts(Vec<Remark>);

impl Doubts {
    /// Adds the cell of a row, on a sheet where the file has several.
    pub(super) fn add(&mut self, row: &Row, sheet: Option<&str>, column: Column, doubt: Doubt) {
        let kind = match doubt {
            Doubt::Order => RemarkKind::DayOrder,
            Doubt::Strange => RemarkKind::StrangeDate,
        };
        let same = |remark: &&mut Remark| {
            let is_there = remark.sheet.as_deref() == sheet;
            is_there && remark.kind == kind && remark.column == Some(column)
        };
        let Some(remark) = self.0.iter_mut().find(same) else {
            let text = clean(row.cell(column)).0;
            return self.0.push(Remark {
                column: Some(column),
                rows: vec![row.number],
                ..Remark::new(row.number, sheet.map(str::to_owned), kind, text)
            });
        };
        if remark.rows.last() != Some(&row.number) {
            remark.rows.push(row.number);
        }
    }

    pub(super) fn into_remarks(self) -> Vec<Remark> {
        self.0
    }
}
