//! `kartka card`: one card, several, or one for everybody who waits.

mod press;
mod wording;

use super::Refusal;
use super::address;
use super::arguments::Card as Wish;
use super::desk::{Desk, broken};
use crate::format::{Part, Product, Products};
use crate::freshness::{self, Sendable};
use crate::layout::{self, Card, Finding, Fonts, Imposition, Pages};
use crate::pdf;
use crate::people::{self, People};
use crate::person::{PartialDate, Person};
use crate::storage::Storage;
pub(super) use press::product;
use press::{Look, calibration, chosen, imposition};
use std::collections::BTreeMap;
use std::path::{Path, PathBuf};
use wording::Wording;

pub(super) fn run(desk: &Desk, wish: &Wish) -> Result<String, Refusal> {
    let people = desk.people()?;
    let to = match wish.all {
        true => everybody(desk, wish)?,
        false => named(desk, wish, &people)?,
    };
    let products = Products::shipped().map_err(broken)?;
    let product = chosen(desk, wish, &products)?;
    let cards = cards(desk, wish, &product, &to)?;
    let fonts = Fonts::shipped().map_err(broken)?;
    let order = imposition(&wish.press);
    let pages: Vec<Pages> = layout::files(cards.len())
        .map(|some| {
            // Labels that are used already are on the first sheet of the first file only.
            let skip = if some.start == 0 { order.skip } else { 0 };
            let order = Imposition { skip, ..order };
            layout::lay_out_as(
                &product,
                cards.get(some).unwrap_or_default(),
                &order,
                &fonts,
            )
        })
        .collect();
    // Everything is looked at before anything is written.
    ask_first(desk, wish, &pages, &to)?;
    let printer = calibration(desk, &wish.press, product.paper())?;
    let mut said = String::new();
    for (number, (some, pages)) in layout::files(cards.len()).zip(&pages).enumerate() {
        let bytes = pdf::write_for(pages, &fonts, &printer).map_err(broken)?;
        let file = file_of(&wish.output, number, cards.len());
        Storage::save_output(&file, &bytes).map_err(|error| desk.failed(&error))?;
        let file = file.display().to_string();
        let variables = [("n", some.len().into()), ("file", file.into())];
        said.push_str(&desk.words.say_with("cli-written", &variables));
        said.push('\n');
    }
    Ok(said)
}

/// Where a part of the job goes: the file that was named, or `out-2.pdf` where there are several.
fn file_of(output: &Path, number: usize, cards: usize) -> PathBuf {
    if layout::files(cards).nth(1).is_none() {
        return output.to_path_buf();
    }
    let stem = output.file_stem().unwrap_or_default().to_string_lossy();
    let name = match output.extension() {
        Some(extension) => format!("{stem}-{}.{}", number + 1, extension.to_string_lossy()),
        None => format!("{stem}-{}", number + 1),
    };
    output.with_file_name(name)
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
    let born = |person: &&Person| {
        let month = person.birth.and_then(PartialDate::month);
        wish.birthdays_in.is_none() || month == wish.birthdays_in
    };
    for person in desk.listed.iter().filter(born) {
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

fn no_such(desk: &Desk, key: &str, id: &str, all: &[&str]) -> Refusal {
    desk.refuse(key, &[("id", id.into()), ("all", all.join(", ").into())])
}

/// Nothing is printed that does not fit, unless the user has decided so. That a picture is
/// coarse is only said.
fn ask_first(desk: &Desk, wish: &Wish, files: &[Pages], to: &[Sendable]) -> Result<(), Refusal> {
    let mut stops = false;
    let mut said = Vec::new();
    for (pages, some) in files.iter().zip(layout::files(to.len())) {
        for finding in &pages.findings {
            let name = to
                .get(some.start + finding.card())
                .map(|to| to.person().name());
            let name = people::latin(name.unwrap_or_default());
            said.push(format!("{name}: {}", desk.words.finding(finding)));
            stops |= !matches!(finding, Finding::CoarsePicture { .. });
        }
    }
    if said.is_empty() {
        return Ok(());
    }
    let said = said.join("\n");
    if wish.anyway || !stops {
        eprintln!("{said}");
        return Ok(());
    }
    let title = desk.words.say("cli-does-not-fit");
    let advice = desk.words.say("cli-anyway");
    Err(Refusal::new(format!("{title}\n{said}\n{advice}")))
}
