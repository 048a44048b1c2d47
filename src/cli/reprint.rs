//! `kartka reprint`: cards of a job that was kept, made again by what is true today.

use super::arguments::Reprint as Options;
use super::card::{Listing, further, made, names, no_such, product, say_left_out, skip};
use super::session::{Session, broken};
use super::{Refusal, target, terminal};
use crate::batch::{self, Change, Confirmed, Destination, Keep, Work};
use crate::job::{Job, Numbers};
use crate::layout::{Fonts, Imposition};
use crate::limits::JOB_BYTES;
use crate::people;
use crate::person::Id;
use crate::picture::Pictures;

pub(super) fn run(session: &Session, options: &Options) -> Result<String, Refusal> {
    let job = read(session, options)?;
    let products = session.products()?;
    let product = product(session, &job.product, &products)?;
    if product.paper() != job.paper {
        return Err(session.refuse("job-other-paper", &[("id", job.product.as_str().into())]));
    }
    let pictures = Pictures::shipped().map_err(broken)?;
    let picture = job.picture(&pictures).map_err(|id| {
        let ids: Vec<&str> = pictures.all().iter().map(|p| p.id.as_str()).collect();
        no_such(session, "cli-no-such-picture", &id, &ids)
    })?;
    let numbers = match &options.cards {
        Some(text) => Some(numbers(session, text, job.cards.len())?),
        None => None,
    };
    if let Some(posting) = &job.posting {
        session.address_style(posting, crate::language::CardLanguage::Russian)?;
    }
    let another_person: Vec<Id> = options.another_person.iter().cloned().map(Id).collect();
    let prepared = batch::again(
        session,
        &job,
        numbers.as_ref(),
        picture.as_ref(),
        Confirmed {
            records: options.confirmed,
            changes: options.confirmed,
            another_person: &another_person,
        },
    )
    .unwrap_or_default();
    say_left_out(session, &prepared.left_out, Listing::Named);
    for ready in prepared.ready.iter().filter(|r| !r.changed.is_empty()) {
        let name = people::latin(ready.person.name());
        let changed = Change::say_all(&ready.changed, &session.words);
        terminal::note(&format!("{name}: {changed}"));
    }
    if prepared.ready.is_empty() {
        return Err(session.refuse("job-none", &[]));
    }
    let order = job.order_of(numbers.as_ref());
    let first = options.first.map(|first| skip(session, &product, first));
    let also = further(session, &job.also, &product, &order, &products)?;
    let work = Work {
        names: names(&prepared),
        judged: session.generation(),
        cards: prepared.ready.into_iter().map(|ready| ready.card).collect(),
        order: Imposition {
            skip: first.transpose()?.unwrap_or(order.skip),
            ..order
        },
        printer: job.printer,
        fonts: Fonts::shipped().map_err(broken)?,
        anyway: options.anyway,
        to: Destination::File(options.output.clone()),
        keep: Keep::Nothing,
        product,
        also,
    };
    target::check(session, &work.named_files(), options.force)?;
    made(session, &work, &prepared.left_out, options.json)
}

/// Reads the job from its file; an error is reported with line and column.
fn read(session: &Session, options: &Options) -> Result<Job, Refusal> {
    let text = session.text(&options.job, JOB_BYTES)?;
    Job::read(&text).map_err(|error| {
        let what = [("what", error.code.to_string().into())];
        let variables = [
            ("file", options.job.display().to_string().into()),
            ("line", error.span.start.line.into()),
            ("column", error.span.start.col.into()),
            ("what", session.words.say_with("fault-form", &what).into()),
        ];
        session.refuse("fault", &variables)
    })
}

fn numbers(session: &Session, text: &str, cards: usize) -> Result<Numbers, Refusal> {
    Numbers::read(text, cards)
        .map_err(|unread| Refusal::new(session.words.numbers_unread(&unread, cards)))
}
