//! `kartka check`: advice on a text before it is sent, never a block.

use super::arguments::Check as Wish;
use super::desk::{Desk, broken};
use super::{Refusal, json};
use crate::letter::check::{Asked, Checks, Finding};

pub(super) fn run(desk: &Desk, wish: &Wish) -> Result<String, Refusal> {
    let text = desk.text(&wish.file)?;
    let asked = Asked {
        language: wish.language.into(),
        writer: wish.writer.map(Into::into),
        to: wish.to_sex.map(Into::into),
    };
    let checks = Checks::shipped(desk.words.tongue().code()).map_err(broken)?;
    let findings = checks.check(&text, &asked);
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

/// Line and column as an editor counts them, the words, and why.
fn line(text: &str, finding: &Finding) -> String {
    let before: String = text.chars().take(finding.start).collect();
    let row = before.matches('\n').count() + 1;
    let column = before.chars().rev().take_while(|c| *c != '\n').count() + 1;
    format!("{row}:{column}\t«{}»\t{}\n", finding.text, finding.reason)
}
