//! `kartka card`: one card, several, or one for everybody who waits.

mod press;
mod wording;

use super::Refusal;
use super::address;
use super::arguments::Card as Wish;
use super::desk::{Desk, broken};
use crate::format::Products;
use crate::freshness::{self, Sendable};
use crate::layout::{self, Card, Fonts, Pages};
use crate::pdf;
use crate::people::{self, People};
use crate::storage::Storage;
pub(super) use press::product;
use press::{Look, calibration, imposition};
use std::collections::BTreeMap;
use wording::Wording;

pub(super) fn run(desk: &Desk, wish: &Wish) -> Result<String, Refusal> {
    let people = desk.people()?;
    let to = match wish.all {
        true => everybody(desk, wish)?,
        false => named(desk, wish, &people)?,
    };
    let products = Products::shipped().map_err(broken)?;
    let product = product(desk, &wish.product, &products)?;
    let cards = cards(desk, wish, &to)?;
    let fonts = Fonts::shipped().map_err(broken)?;
    let pages = layout::lay_out_as(&product, &cards, &imposition(&wish.press), &fonts);
    ask_first(desk, wish, &pages, &to)?;
    let printer = calibration(desk, &wish.press, product.paper())?;
    let bytes = pdf::write_for(&pages, &fonts, &printer).map_err(broken)?;
    Storage::save_output(&wish.output, &bytes).map_err(|error| desk.failed(&error))?;
    let file = wish.output.display().to_string();
    let variables = [("n", cards.len().into()), ("file", file.into())];
    Ok(desk.words.say_with("cli-written", &variables) + "\n")
}

/// The people asked for by id. One who cannot be written to stops the whole job: somebody
/// asked for that card and must know.
fn named<'a>(
    desk: &'a Desk,
    wish: &Wish,
    people: &'a People,
) -> Result<Vec<Sendable<'a>>, Refusal> {
    wish.to
        .iter()
        .map(|id| desk.sendable(desk.person(people, id)?, wish.confirmed))
        .collect()
}

/// Everybody on the imported lists who can be written to; who is left out is said on stderr.
fn everybody<'a>(desk: &'a Desk, wish: &Wish) -> Result<Vec<Sendable<'a>>, Refusal> {
    let mut waiting = Vec::new();
    let mut left_out: BTreeMap<&'static str, usize> = BTreeMap::new();
    for person in &desk.listed {
        match freshness::sendable(person, &desk.facilities, desk.today, wish.confirmed) {
            Ok(to) => waiting.push(to),
            Err(reasons) => {
                let first = reasons.first().map_or("", |reason| reason.key());
                *left_out.entry(first).or_default() += 1;
            }
        }
    }
    if !left_out.is_empty() {
        let n: usize = left_out.values().sum();
        eprintln!(
            "{}",
            desk.words.say_with("cli-left-out", &[("n", n.into())])
        );
        for (reason, count) in left_out {
            let reason = desk.words.say(&format!("reason-short-{reason}"));
            eprintln!("  {count} × {reason}");
        }
    }
    if waiting.is_empty() {
        return Err(desk.refuse("cli-nobody", &[]));
    }
    Ok(waiting)
}

fn cards(desk: &Desk, wish: &Wish, to: &[Sendable]) -> Result<Vec<Card>, Refusal> {
    let wording = Wording::of(desk, wish)?;
    let look = Look::of(desk, wish, wording.language())?;
    (0..)
        .zip(to)
        .map(|(number, to)| {
            if !to.country().languages.contains(&wording.language()) {
                return Err(desk.refuse("cli-language-not-read", &[]));
            }
            let message = wording.to(desk, to.person(), number)?;
            let address = address::block(desk, to, wording.language(), &wish.posting)?;
            let card = Card {
                title: Some(to.person().name().to_owned()),
                meaning: wording.meaning(desk, to.person())?,
                ..Card::new(message, address)
            };
            Ok(look.on(card, &wish.press))
        })
        .collect()
}

fn no_such(desk: &Desk, key: &str, id: &str, all: &[&str]) -> Refusal {
    desk.refuse(key, &[("id", id.into()), ("all", all.join(", ").into())])
}

/// Nothing is printed that does not fit, unless the user has decided so.
fn ask_first(desk: &Desk, wish: &Wish, pages: &Pages, to: &[Sendable]) -> Result<(), Refusal> {
    if pages.findings.is_empty() {
        return Ok(());
    }
    let said: Vec<String> = pages
        .findings
        .iter()
        .map(|finding| {
            let name = to.get(finding.card()).map_or("", |to| to.person().name());
            format!("{}: {}", people::latin(name), desk.words.finding(finding))
        })
        .collect();
    let said = said.join("\n");
    if wish.anyway {
        eprintln!("{said}");
        return Ok(());
    }
    let title = desk.words.say("cli-does-not-fit");
    let advice = desk.words.say("cli-anyway");
    Err(Refusal::new(format!("{title}\n{said}\n{advice}")))
}
