//! `kartka templates`: the ready texts.

use super::arguments::Templates as Wish;
use super::desk::{Desk, broken};
use super::{Refusal, json};
use crate::facility::Language;
use crate::format::Products;
use crate::letter::Text;
use serde::Serialize;

#[derive(Debug, Serialize)]
struct Row<'a> {
    id: &'a str,
    title: &'a str,
    occasion: &'a str,
    languages: Vec<&'static str>,
    products: Vec<&'a str>,
}

pub(super) fn run(desk: &Desk, wish: &Wish) -> Result<String, Refusal> {
    let library = desk.library()?;
    let products = Products::shipped().map_err(broken)?;
    let tongue = desk.words.tongue().code();
    let wished = wish.language.map(Language::from);
    let rows: Vec<Row> = library
        .texts()
        .iter()
        .filter(|text| wished.is_none_or(|language| text.languages().contains(&language)))
        .map(|text| row(text, tongue, &products))
        .collect();
    if wish.json {
        return json(&rows);
    }
    Ok(rows
        .iter()
        .map(|row| format!("{}\t{}\t{}\n", row.id, row.title, row.languages.join(" ")))
        .collect())
}

fn row<'a>(text: &'a Text, tongue: &str, products: &'a Products) -> Row<'a> {
    Row {
        id: &text.id,
        title: text.title(tongue),
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
