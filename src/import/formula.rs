//! Cells that a spreadsheet would take for a formula: written with an apostrophe before them, which
//! every spreadsheet shows as text, and read without it.

use std::borrow::Cow;

/// A cell as it is written.
pub(super) fn guarded(cell: &str) -> Cow<'_, str> {
    match is_formula(cell) {
        true => Cow::Owned(format!("'{cell}")),
        false => Cow::Borrowed(cell),
    }
}

/// A cell as it was before it was written.
pub(super) fn unguarded(mut cell: String) -> String {
    if cell.starts_with('\'') && is_formula(&cell) {
        cell.remove(0);
    }
    cell
}

/// Whether a cell begins as a formula does. One that begins with apostrophes of its own counts, so
/// that it is not mistaken for a guarded one.
fn is_formula(cell: &str) -> bool {
    let cell = cell.trim_start_matches('\'');
    cell.starts_with(['=', '+', '-', '@', '\t', '\r', '\n', '＝', '＋', '－', '＠'])
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_formula_goes_out_as_text_and_comes_back() {
        for (cell, written) in [
            ("", ""),
            ("Анна Липова", "Анна Липова"),
            ("ИК №1", "ИК №1"),
            ("'звали Ольгой'", "'звали Ольгой'"),
            ("1 = 1", "1 = 1"),
            ("=cmd|'/C calc'!A0", "'=cmd|'/C calc'!A0"),
            ("+375 29 000-00-00", "'+375 29 000-00-00"),
            ("-1", "'-1"),
            ("@SUM(A1)", "'@SUM(A1)"),
            ("\t=1", "'\t=1"),
            ("\r\n=1", "'\r\n=1"),
            ("＝1", "'＝1"),
            ("'=1", "''=1"),
            ("''-1", "'''-1"),
        ] {
            assert_eq!(guarded(cell), written, "{cell:?}");
            assert_eq!(unguarded(written.to_owned()), cell, "{written:?}");
        }
    }
}
