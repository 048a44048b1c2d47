//! The report of an import as a text, to be printed by the command line or copied from the window.

use super::Words;
use crate::import::{Remark, RemarkKind, Report};
use std::fmt::Write;

impl Words {
    /// What was counted, what is asked, what was left out, line by line.
    pub fn import_report(&self, report: &Report) -> String {
        let mut text = String::new();
        let counts = [
            ("rows", report.rows),
            ("active", report.active),
            ("former", report.former),
            ("np", report.np),
            ("sendable", report.sendable),
            ("address-differs", report.address_differs),
            ("unlisted-facility", report.unlisted_facility),
            ("sex-missing", report.sex_missing),
            ("lookalike-groups", report.lookalike_groups),
            ("hidden-characters", report.hidden_characters),
            ("names-repaired", report.names_repaired),
            ("titles-removed", report.titles_removed),
        ];
        for (key, count) in counts {
            let line = self.say_with(&format!("import-{key}"), &[("n", count.into())]);
            let _ = writeln!(text, "{line}");
        }
        if !report.not_sendable.is_empty() {
            let _ = writeln!(text, "{}", self.say("import-cannot"));
        }
        for (reason, count) in &report.not_sendable {
            let reason = self.say(&format!("judgement-short-{reason}"));
            let _ = writeln!(text, "  {count} × {reason}");
        }
        let remarks = report.questions().chain(report.notes());
        let lines = remarks.map(|remark| self.remark(remark));
        let lines = lines.chain(report.unread.iter().map(|unread| self.unread(unread)));
        let is_open = |remark: &Remark| remark.kind == RemarkKind::DayOrder;
        let how = report.remarks.iter().any(is_open);
        let lines = lines.chain(how.then(|| self.say("import-dates-how")));
        for line in lines.chain(report.skipped.iter().map(|skipped| self.skipped(skipped))) {
            let _ = writeln!(text, "{line}");
        }
        text
    }
}
