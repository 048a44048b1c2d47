//! A file before it is taken: what it seems to be, its columns, its first rows.

use super::super::Refusal;
use super::super::arguments::Import as Options;
use super::super::session::Session;
use crate::import::{self, Choices, Column, Error, Mapping};
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
        encoding: options.encoding.map(|word| word.0),
        mappings: &known,
        ..Choices::default()
    };
    let preview = import::preview(&file.bytes, &choices)
        .map_err(|error| refused(session, file, &choices, &error))?;
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

/// Why a file cannot be imported, and with which options it can.
pub(super) fn refused(
    session: &Session,
    file: &ListFile,
    choices: &Choices,
    error: &Error,
) -> Refusal {
    let words = &session.words;
    let mut lines = vec![words.import_error(&file.name, error)];
    match error {
        Error::Encoding(encoding)
        | Error::Misread {
            fits: Some(encoding),
            ..
        } => {
            let name = [("encoding", encoding.name().into())];
            lines.push(words.say_with("import-encoding-how", &name));
        }
        Error::NoHeader | Error::MissingColumn(_) => {
            let preview = import::preview(&file.bytes, choices);
            let header = preview.map_or_else(|_| Vec::new(), |preview| preview.mapping.header);
            lines.extend(columns(session, &header));
        }
        _ => {}
    }
    Refusal::new(lines.join("\n"))
}

/// The headers of a file, and how to say what stands below them.
fn columns(session: &Session, header: &[String]) -> Option<String> {
    let cells = header.iter().map(|cell| {
        let words: Vec<&str> = cell.split_whitespace().collect();
        words
            .join(" ")
            .chars()
            .take(LONGEST_NAMED)
            .collect::<String>()
    });
    let cells: Vec<String> = cells
        .filter(|cell| !cell.is_empty())
        .take(MOST_NAMED)
        .collect();
    let first = cells.first()?.clone();
    let words = &session.words;
    let named = [("columns", cells.join(", ").into())];
    let kinds = Column::ALL.map(Column::key).join(", ");
    let how = [("column", first.into()), ("kinds", kinds.into())];
    Some(format!(
        "{}\n{}",
        words.say_with("import-columns-found", &named),
        words.say_with("import-columns-how", &how)
    ))
}

/// So many columns are named of a file that is no list.
const MOST_NAMED: usize = 40;
/// So much is shown of a header.
const LONGEST_NAMED: usize = 60;

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
