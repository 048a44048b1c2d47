//! `kartka templates`: the ready texts, and one of the user's own kept among them.

use super::arguments::Templates as Options;
use super::session::{Session, broken};
use super::{Refusal, json};
use crate::facility::CardLanguage;
use crate::format::Products;
use crate::letter::{Occasion, Text, own};
use crate::limits::TEXT_BYTES;
use serde::Serialize;
use std::path::Path;

#[derive(Debug, Serialize)]
struct Row<'a> {
    id: &'a str,
    title: &'a str,
    occasion: &'a str,
    languages: Vec<&'static str>,
    products: Vec<&'a str>,
}

pub(super) fn run(session: &Session, options: &Options) -> Result<String, Refusal> {
    if let (Some(title), Some(file)) = (&options.keep, &options.text) {
        let language = options
            .language
            .map_or(CardLanguage::Russian, CardLanguage::from);
        return keep(session, title, file, language);
    }
    let library = session.library()?;
    let products = Products::shipped().map_err(broken)?;
    let ui_language = session.words.ui_language().code();
    let requested = options.language.map(CardLanguage::from);
    let rows: Vec<Row> = library
        .texts()
        .iter()
        .filter(|text| requested.is_none_or(|language| text.languages().contains(&language)))
        .map(|text| row(text, ui_language, &products))
        .collect();
    if options.json {
        return json(&rows);
    }
    Ok(rows
        .iter()
        .map(|row| format!("{}\t{}\t{}\n", row.id, row.title, row.languages.join(" ")))
        .collect())
}

/// Keeps a text with blanks as a new one of the user's own.
fn keep(
    session: &Session,
    title: &str,
    file: &Path,
    language: CardLanguage,
) -> Result<String, Refusal> {
    let words = session.text(file, TEXT_BYTES)?;
    let name = file.display().to_string();
    let faulty = |error| Refusal::new(session.words.file_faults(&error));
    let lines = own::paragraphs(&name, &words, language, &[]).map_err(faulty)?;
    let ui_language = session.words.ui_language().code();
    let text = Text::own((ui_language, title), Occasion::Everyday, lines);
    let id = session.add_own_text(title, &text);
    let id = id.map_err(|error| session.failed(error))?;
    let sentence = session.words.say_with("cli-own-kept", &[("id", id.into())]);
    Ok(sentence + "\n")
}

fn row<'a>(text: &'a Text, ui_language: &str, products: &'a Products) -> Row<'a> {
    Row {
        id: &text.id,
        title: text.title(ui_language),
        occasion: text.occasion.key(),
        languages: text.languages().iter().map(|l| l.code()).collect(),
        products: products
            .all()
            .iter()
            .filter(|product| product.has_message())
            .map(|product| product.id.as_str())
            .collect(),
    }
}
