//! `kartka card`: one card, several, or one for everybody who waits.

mod batch;
mod press;
mod wording;

use super::Refusal;
use super::address;
use super::arguments::Card as Wish;
use super::desk::{Desk, broken};
use crate::format::{Part, Product};
use crate::job::{Job, Printed};
use crate::judgement::{Sendable, Word};
use crate::layout::Card;
use crate::people::People;
use crate::person::{PartialDate, Person};
use crate::picture::Pictures;
use crate::storage::Storage;
pub(super) use batch::Batch;
pub(super) use press::further;
pub(super) use press::product;
use press::{Look, calibration, chosen, imposition};
use std::collections::BTreeMap;
use std::path::Path;
use wording::Wording;

pub(super) fn run(desk: &Desk, wish: &Wish) -> Result<String, Refusal> {
    let people = desk.people()?;
    let to = match wish.all {
        true => everybody(desk, wish, &people)?,
        false => named(desk, wish, &people)?,
    };
    let products = desk.products()?;
    let product = chosen(desk, wish, &products)?;
    let order = imposition(&wish.press);
    let also = further(desk, &wish.with, &product, &order, &products)?;
    let cards = cards(desk, wish, &product, &to)?;
    let batch = Batch {
        product: &product,
        also: &also,
        cards: &cards,
        people: to.iter().map(Sendable::person).collect(),
        order,
        printer: calibration(desk, &wish.press, product.paper())?,
        anyway: wish.anyway,
        output: &wish.output,
    };
    let files = batch.made(desk)?;
    let said = batch.save(desk, &files)?;
    if let Some(file) = &wish.keep_job {
        keep(desk, wish, &batch, file)?;
    }
    Ok(said)
}

/// Keeps what is printed, so that it can be printed again.
fn keep(desk: &Desk, wish: &Wish, batch: &Batch, file: &Path) -> Result<(), Refusal> {
    let printed = Printed {
        made: desk.today,
        product: batch.product,
        also: batch.also,
        order: batch.order,
        printer: batch.printer,
        seed: wish.seed,
    };
    let cards = batch.people.iter().copied().zip(batch.cards);
    let pictures = Pictures::shipped().map_err(broken)?;
    let job = Job::of(&printed, cards, &pictures);
    let text = job.text().map_err(broken)?;
    Storage::save_output(file, text.as_bytes()).map_err(|error| desk.failed(&error))
}

/// The people asked for by id. One who cannot be written to stops the whole job: somebody
/// asked for that card and must know.
fn named<'a>(
    desk: &'a Desk,
    wish: &Wish,
    people: &'a People,
) -> Result<Vec<Sendable<'a>>, Refusal> {
    let one = wish.to.len() == 1;
    let word = Word {
        confirmed: wish.confirmed,
        // A namesake is lifted for one card, never for a batch.
        another_person: wish.confirmed && one,
    };
    wish.to
        .iter()
        .map(|id| desk.sendable(people, desk.person(people, id)?, word))
        .collect()
}

/// Everybody on the imported lists who can be written to; who is left out is said on stderr.
fn everybody<'a>(
    desk: &'a Desk,
    wish: &Wish,
    people: &'a People,
) -> Result<Vec<Sendable<'a>>, Refusal> {
    let judge = desk.judge(people);
    let word = Word {
        confirmed: wish.confirmed,
        another_person: false,
    };
    let mut waiting = Vec::new();
    let mut left_out: BTreeMap<&'static str, usize> = BTreeMap::new();
    let born = |person: &&Person| {
        let month = person.birth.and_then(PartialDate::month);
        wish.birthdays_in.is_none() || month == wish.birthdays_in
    };
    for person in desk.listed.iter().filter(born) {
        match judge.judge(person, word) {
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

fn cards(
    desk: &Desk,
    wish: &Wish,
    product: &Product,
    to: &[Sendable],
) -> Result<Vec<Card>, Refusal> {
    let wording = Wording::of(desk, wish)?;
    let look = Look::of(desk, wish, wording.language())?;
    // A sheet about somebody has their name on top and, without a text, tells their story.
    let is_about = product.parts().any(|part| matches!(part, Part::Title(_)));
    (0..)
        .zip(to)
        .map(|(number, to)| {
            if !to.country().languages.contains(&wording.language()) {
                return Err(desk.refuse("cli-language-not-read", &[]));
            }
            let person = to.person();
            let mut words = wording.to(desk, person, number)?;
            if is_about && words.message.is_empty() {
                words.message = person.story.clone().unwrap_or_default();
            }
            let card = Card {
                title: Some(person.name().to_owned()),
                meaning: words.meaning,
                ..Card::new(
                    words.message,
                    address::block(desk, to, wording.language(), &wish.posting)?,
                )
            };
            Ok(look.on(card, &wish.press))
        })
        .collect()
}

pub(super) fn no_such(desk: &Desk, key: &str, id: &str, all: &[&str]) -> Refusal {
    desk.refuse(key, &[("id", id.into()), ("all", all.join(", ").into())])
}
