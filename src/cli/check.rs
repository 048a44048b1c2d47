//! `kartka check`: advice on a text before it is sent, never a block.

use super::arguments::Check as Options;
use super::card::product;
use super::session::{Session, broken};
use super::{Refusal, json};
use crate::batch;
use crate::facility::CardLanguage;
use crate::layout::{self, Fonts};
use crate::letter::check::{Checks, Finding, Request};
use crate::limits::TEXT_BYTES;
use std::borrow::Cow;

pub(super) fn run(session: &Session, options: &Options) -> Result<String, Refusal> {
    let text = session.text(&options.file, TEXT_BYTES)?;
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
    let line_ends: Vec<usize> = text
        .chars()
        .enumerate()
        .filter_map(|(at, c)| (c == '\n').then_some(at))
        .collect();
    Ok(findings
        .iter()
        .map(|finding| line(&line_ends, finding))
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
fn line(line_ends: &[usize], finding: &Finding) -> String {
    let above = line_ends.partition_point(|end| *end < finding.start);
    let line_start = above.checked_sub(1).and_then(|above| line_ends.get(above));
    let column = finding.start - line_start.map_or(0, |end| end + 1) + 1;
    let row = above + 1;
    let words = shortened(&finding.text);
    format!("{row}:{column}\t«{words}»\t{}\n", finding.reason)
}

/// The beginning of what a finding is about: it can be a whole text.
fn shortened(words: &str) -> Cow<'_, str> {
    match words.char_indices().nth(SHOWN) {
        Some((end, _)) => Cow::Owned(format!("{}…", &words[..end])),
        None => Cow::Borrowed(words),
    }
}

/// Characters of a finding that are shown.
const SHOWN: usize = 2_000;
