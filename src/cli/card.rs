//! `kartka card`: one card, several, or one for everybody who can be written to.

mod answer;
mod printing;
mod wording;

use super::arguments::Card as Options;
use super::session::{Session, broken};
use super::{Refusal, target};
use crate::batch::{self, Destination, Keep, Prepared, Recipient, Request, Why, Work};
use crate::date::BirthDate;
use crate::job::{Job, Printed};
use crate::layout::Fonts;
use crate::people;
use crate::person::{Id, Person};
use crate::picture::Pictures;
pub(super) use answer::{Listing, ask, made, say_left_out};
use printing::{calibration, chosen, imposition, look};
pub(super) use printing::{further, product, skip};
use std::sync::Arc;

pub(super) fn run(session: &Session, options: &Options) -> Result<String, Refusal> {
    let products = session.products()?;
    let product = chosen(session, options, &products)?;
    let order = imposition(session, &options.printing, &product)?;
    let also = further(session, &options.with, &product, &order, &products)?;
    let wording = wording::of(session, options)?;
    let look = look(session, options, wording.language)?;
    let posting = options.posting.posting();
    // Before anybody is judged: there is such a country of posting.
    session.address_style(&posting, wording.language)?;
    let to: Vec<Recipient> = match options.all {
        true => listed(session, options).map(Recipient::from).collect(),
        false => options
            .to
            .iter()
            .cloned()
            .map(Id)
            .map(Recipient::from)
            .collect(),
    };
    let alone = alone(options);
    let mut another_person: Vec<Id> = options.another_person.iter().cloned().map(Id).collect();
    another_person.extend(alone.clone());
    let request = Request {
        to: &to,
        wording: &wording,
        posting: &posting,
        look: &look,
        product: Some(&product),
        confirmed: options.confirmed,
        another_person: &another_person,
        against_list: alone.as_ref(),
    };
    let prepared = batch::prepare(session, &request).unwrap_or_default();
    some(session, options, &prepared, to.len())?;
    let printer = calibration(session, &options.printing, product.paper())?;
    let printed = Printed {
        made: session.today,
        product: &product,
        also: &also,
        order,
        printer,
        seed: options.seed,
        posting: &posting,
    };
    let keep = match &options.keep_job {
        Some(file) => Keep::File(file.clone(), Arc::new(job(&printed, &prepared)?)),
        None => Keep::Nothing,
    };
    let work = Work {
        names: names(&prepared),
        judged: session.generation(),
        cards: prepared.ready.into_iter().map(|ready| ready.card).collect(),
        order,
        printer,
        fonts: Fonts::shipped().map_err(broken)?,
        anyway: options.anyway,
        to: Destination::File(options.output.clone()),
        keep,
        product,
        also,
    };
    target::check(session, &work.named_files(), options.force)?;
    made(session, &work, &prepared.left_out, options.json)
}

/// Whose cards they are, in Latin letters for the eye.
pub(super) fn names(prepared: &Prepared<'_>) -> Vec<String> {
    let ready = prepared.ready.iter();
    ready
        .map(|ready| people::latin(ready.person.name()))
        .collect()
}

/// Everybody on the imported lists, or those born in a month.
fn listed<'a>(session: &'a Session, options: &Options) -> impl Iterator<Item = Id> + 'a {
    let wanted = options.birthdays_in;
    let born = move |person: &&Person| {
        let month = person.birth.and_then(BirthDate::month);
        wanted.is_none() || month == wanted
    };
    let listed = session.listed().iter().filter(born);
    listed.map(|person| person.id.clone())
}

/// Reports who is left out, and refuses where no card is left or something must be answered first.
fn some(
    session: &Session,
    options: &Options,
    prepared: &Prepared<'_>,
    requested: usize,
) -> Result<(), Refusal> {
    let asks = prepared.asks();
    if !asks.is_empty() {
        return Err(Refusal::new(ask(session, "", &asks)));
    }
    // A single requested card is named in the refusal.
    if requested == 1
        && !options.all
        && let [left_out] = &prepared.left_out[..]
    {
        return Err(match &left_out.why {
            Why::Nobody => session.no_such_person(&left_out.id.0),
            Why::Reasons(reasons) => session.not_sendable(&left_out.name, reasons),
            why => Refusal::new(why.say(&session.words, |missing| {
                ask(session, &left_out.name, missing)
            })),
        });
    }
    let listing = match options.all {
        true => Listing::Counted,
        false => Listing::Named,
    };
    say_left_out(session, &prepared.left_out, listing);
    match (prepared.ready.is_empty(), options.all) {
        (false, _) => Ok(()),
        (true, true) => Err(session.refuse("cli-nobody", &[])),
        (true, false) => Err(session.refuse("job-none", &[])),
    }
}

/// The only recipient, where the card is confirmed: one confirmation then covers everything.
fn alone(options: &Options) -> Option<Id> {
    let mut to = options.to.iter();
    let one = to.next().filter(|_| options.confirmed)?;
    to.all(|other| other == one).then(|| Id(one.clone()))
}

/// What is printed, so that it can be printed again.
fn job(printed: &Printed<'_>, prepared: &Prepared<'_>) -> Result<Job, Refusal> {
    let pictures = Pictures::shipped().map_err(broken)?;
    let ready = prepared.ready.iter();
    let cards = ready.map(|ready| (ready.person, ready.language, &ready.card));
    Ok(Job::of(printed, cards, &pictures))
}

pub(super) fn no_such(session: &Session, key: &str, id: &str, all: &[&str]) -> Refusal {
    session.refuse(key, &[("id", id.into()), ("all", all.join(", ").into())])
}
