//! `kartka check`: advice on a text before it is sent, never a block.

use super::arguments::Check as Wish;
use super::card::product;
use super::desk::{Desk, broken};
use super::{Refusal, json};
use crate::address;
use crate::facility::Language;
use crate::judgement::Word;
use crate::layout::{self, Card, Fonts};
use crate::letter::check::{Asked, Checks, Dictionary, Finding};

pub(super) fn run(desk: &Desk, wish: &Wish) -> Result<String, Refusal> {
    let text = desk.text(&wish.file)?;
    let asked = Asked {
        language: wish.language.into(),
        writer: wish.writer.map(Into::into),
        to: wish.to_sex.map(Into::into),
    };
    let checks = desk.checks()?;
    let mut findings = checks.check(&text, &asked);
    findings.extend(spelling(desk, &checks, &text, asked.language)?);
    findings.sort_by_key(|finding| (finding.start, finding.end, finding.kind));
    findings.extend(too_long(desk, wish, &checks, &text)?);
    if wish.json {
        return json(&findings);
    }
    if findings.is_empty() {
        return Ok(desk.words.say("cli-check-nothing") + "\n");
    }
    Ok(findings
        .iter()
        .map(|finding| line(&text, finding))
        .collect())
}

/// What the dictionary does not know and the user never called right; nothing where there is no
/// dictionary.
fn spelling(
    desk: &Desk,
    checks: &Checks,
    text: &str,
    language: Language,
) -> Result<Vec<Finding>, Refusal> {
    let files = desk.storage.dictionary(language);
    let Some(dictionary) = files.and_then(|files| Dictionary::new(&files.aff, &files.dic).ok())
    else {
        return Ok(Vec::new());
    };
    let right = desk.storage.right_words().map_err(|e| desk.failed(&e))?;
    Ok(checks.spelling(text, language, &dictionary, &right.value))
}

/// The part of a text that does not fit the product. The address plays no part in that, so an
/// invented person's stands in.
fn too_long(
    desk: &Desk,
    wish: &Wish,
    checks: &Checks,
    text: &str,
) -> Result<Option<Finding>, Refusal> {
    let products = desk.products()?;
    let product = product(desk, &wish.product, &products)?;
    let people = desk.people()?;
    let judge = desk.judge(&people);
    let examples = people.all().iter().filter(|person| person.example);
    let mut somebody = examples.filter_map(|person| judge.judge(person, Word::for_one(true)).ok());
    let Some(somebody) = somebody.next() else {
        return Ok(None);
    };
    let card = Card::new(text, address::block(&somebody, Language::Russian));
    let fonts = Fonts::shipped().map_err(broken)?;
    let pages = layout::lay_out(&product, &[card], &fonts);
    let left_over = pages.findings.iter().find_map(|finding| match finding {
        layout::Finding::TextTooLong { characters, .. } => Some(*characters),
        _ => None,
    });
    let length = text.trim_end().chars().count();
    Ok(left_over.map(|over| checks.too_long(text, length.saturating_sub(over))))
}

/// Line and column as an editor counts them, the words, and why.
fn line(text: &str, finding: &Finding) -> String {
    let before: String = text.chars().take(finding.start).collect();
    let row = before.matches('\n').count() + 1;
    let column = before.chars().rev().take_while(|c| *c != '\n').count() + 1;
    format!("{row}:{column}\t«{}»\t{}\n", finding.text, finding.reason)
}
