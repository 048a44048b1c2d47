//! A file before it is taken: what it seems to be, its columns, its first rows.

use super::super::Refusal;
use super::super::arguments::Import as Options;
use super::super::session::Session;
use crate::import::{self, Choices, Mapping};
use crate::storage::ListFile;
use std::fmt::Write;

/// The user's mapping of columns: of this command line, or remembered for the header.
pub(super) fn mappings(
    session: &Session,
    options: &Options,
    file: &ListFile,
) -> Result<Vec<Mapping>, Refusal> {
    let failed = |error| session.failed(error);
    let mut known = session.noticed(session.folder().columns())?;
    if options.column.is_empty() {
        return Ok(known);
    }
    let choices = Choices {
        encoding: options.encoding.map(Into::into),
        mappings: &known,
        ..Choices::default()
    };
    let preview = import::preview(&file.bytes, &choices)
        .map_err(|error| Refusal::new(session.words.import_error(&file.name, &error)))?;
    let mut mapping = preview.mapping;
    for word in &options.column {
        let at = mapping
            .header
            .iter()
            .position(|cell| cell.trim() == word.header);
        let column = at.and_then(|at| mapping.columns.get_mut(at));
        let variables = [("column", word.header.as_str().into())];
        *column.ok_or_else(|| session.refuse("import-no-such-column", &variables))? =
            Some(word.column);
    }
    if !options.dry_run && !options.preview {
        let named = std::slice::from_ref(&mapping);
        session.folder().save_columns(named).map_err(failed)?;
    }
    known.retain(|other| other.header != mapping.header);
    known.push(mapping);
    Ok(known)
}

/// The preview in words.
pub(super) fn describe(
    session: &Session,
    file: &ListFile,
    choices: &Choices,
) -> Result<String, Refusal> {
    let words = &session.words;
    let preview = import::preview(&file.bytes, choices)
        .map_err(|error| Refusal::new(words.import_error(&file.name, &error)))?;
    let mut lines = words.say_with(
        "import-preview",
        &[
            ("file", file.name.as_str().into()),
            ("format", format!("{:?}", preview.format).into()),
            ("encoding", preview.encoding.name().into()),
            ("n", preview.count.into()),
        ],
    );
    lines.push('\n');
    let mapping = &preview.mapping;
    for (header, column) in mapping.header.iter().zip(&mapping.columns) {
        let meaning = match column {
            Some(column) => words.say(&format!("import-column-{}", column.key())),
            None => words.say("import-column-unread"),
        };
        let _ = writeln!(lines, "  {header} → {meaning}");
    }
    for row in &preview.rows {
        let cells: Vec<String> = row.iter().map(|cell| cell.replace('\n', " / ")).collect();
        let _ = writeln!(lines, "{}", cells.join(" | "));
    }
    Ok(lines)
}
