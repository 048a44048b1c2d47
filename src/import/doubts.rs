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
    pub(super) fn add(&mut self, row: &Row, column: Column, doubt: Doubt) {
        let kind = match doubt {
            Doubt::Order => RemarkKind::DayOrder,
            Doubt::Strange => RemarkKind::StrangeDate,
        };
        let same = |remark: &&mut Remark| remark.kind == kind && remark.column == Some(column);
        let Some(remark) = self.0.iter_mut().find(same) else {
            return self.0.push(Remark {
                row: row.number,
                kind,
                text: clean(row.cell(column)).0,
                column: Some(column),
                first_row: None,
                rows: vec![row.number],
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
