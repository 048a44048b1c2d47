//! `kartka card`: one card, several, or one for everybody who waits.

mod wording;

use super::Refusal;
use super::address;
use super::arguments::Card as Wish;
use super::desk::{Desk, broken};
use crate::format::{Product, Products};
use crate::freshness::{self, Sendable};
use crate::layout::{self, Card, Fonts, Hand, Pages};
use crate::pdf;
use crate::people::{self, People};
use crate::picture::{Picture, Pictures};
use crate::storage::Storage;
use std::collections::BTreeMap;
use std::sync::Arc;
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
    let pages = layout::lay_out(product, &cards, &fonts);
    ask_first(desk, wish, &pages, &to)?;
    let bytes = pdf::write(&pages, &fonts).map_err(broken)?;
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
    let picture = picture(desk, wish)?;
    let wording = Wording::of(desk, wish)?;
    (0..)
        .zip(to)
        .map(|(number, to)| {
            if !to.country().languages.contains(&wording.language()) {
                return Err(desk.refuse("cli-language-not-read", &[]));
            }
            let message = wording.to(desk, to.person(), number)?;
            let address = address::block(desk, to, wording.language(), &wish.posting)?;
            Ok(Card {
                picture: picture.clone(),
                hand: Hand::Print,
                ..Card::new(message, address)
            })
        })
        .collect()
}

/// The product with an id, or the refusal that names those there are.
pub(super) fn product<'a>(
    desk: &Desk,
    id: &str,
    all: &'a Products,
) -> Result<&'a Product, Refusal> {
    all.get(id).ok_or_else(|| {
        let names: Vec<&str> = all.all().iter().map(|p| p.id.as_str()).collect();
        no_such(desk, "cli-no-such-product", id, &names)
    })
}

fn picture(desk: &Desk, wish: &Wish) -> Result<Option<Arc<Picture>>, Refusal> {
    let pictures = Pictures::shipped().map_err(broken)?;
    let Some(id) = &wish.picture else {
        return Ok(pictures.all().first().cloned());
    };
    let found = pictures.get(id).cloned();
    found.map(Some).ok_or_else(|| {
        let ids: Vec<&str> = pictures.all().iter().map(|p| p.id.as_str()).collect();
        no_such(desk, "cli-no-such-picture", id, &ids)
    })
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
