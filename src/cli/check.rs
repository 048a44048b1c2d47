//! `kartka check`: advice on a text before it is sent, never a block.

use super::arguments::Check as Options;
use super::card::product;
use super::session::{Session, broken};
use super::{Refusal, json};
use crate::batch;
use crate::facility::CardLanguage;
use crate::layout::{self, Fonts};
use crate::letter::check::{Checks, Finding, Request};

pub(super) fn run(session: &Session, options: &Options) -> Result<String, Refusal> {
    let text = session.text(&options.file)?;
    let question = Request {
        language: options.language.into(),
        writer: options.writer.map(Into::into),
        to: options.to_sex.map(Into::into),
    };
    let checks = session.checks()?;
    let mut findings = checks.check(&text, &question);
    findings.extend(spelling(session, &checks, &text, question.language)?);
    findings.sort_by_key(|finding| (finding.start, finding.end, finding.kind));
    findings.extend(too_long(session, options, &checks, &text)?);
    if options.json {
        return json(&findings);
    }
    if findings.is_empty() {
        return Ok(session.words.say("cli-check-nothing") + "\n");
    }
    Ok(findings
        .iter()
        .map(|finding| line(&text, finding))
        .collect())
}

/// What the dictionary does not know and the user never called right; nothing where there is no
/// dictionary.
fn spelling(
    session: &Session,
    checks: &Checks,
    text: &str,
    language: CardLanguage,
) -> Result<Vec<Finding>, Refusal> {
    let dictionary = session.dictionary(language);
    let dictionary = dictionary.map_err(|error| session.failed(error))?;
    Ok(dictionary.map_or_else(Vec::new, |(dictionary, right)| {
        checks.spelling(text, language, &dictionary, &right)
    }))
}

/// The part of a text that does not fit the product. The address plays no part in that, so an
/// invented person's stands in.
fn too_long(
    session: &Session,
    options: &Options,
    checks: &Checks,
    text: &str,
) -> Result<Option<Finding>, Refusal> {
    let products = session.products()?;
    let product = product(session, &options.product, &products)?;
    let Some(card) = batch::sample(session, text) else {
        return Ok(None);
    };
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
