//! `kartka reprint`: cards of a job that was kept, made again as they were.

use super::Refusal;
use super::arguments::Reprint as Wish;
use super::card::{Batch, further, no_such, product};
use super::desk::{Desk, broken};
use crate::job::{Job, KeptCard, Numbers};
use crate::judgement::{Reason, Sendable, Word};
use crate::layout::Imposition;
use crate::people::{self, People};
use crate::picture::Pictures;
use std::num::NonZeroUsize;

pub(super) fn run(desk: &Desk, wish: &Wish) -> Result<String, Refusal> {
    let job = read(desk, wish)?;
    let products = desk.products()?;
    let product = product(desk, &job.product, &products)?;
    if product.paper() != job.paper {
        return Err(desk.refuse("job-other-paper", &[("id", job.product.as_str().into())]));
    }
    let pictures = Pictures::shipped().map_err(broken)?;
    let picture = job.picture(&pictures).map_err(|id| {
        let ids: Vec<&str> = pictures.all().iter().map(|p| p.id.as_str()).collect();
        no_such(desk, "cli-no-such-picture", &id, &ids)
    })?;
    let numbers = match &wish.cards {
        Some(text) => Some(numbers(desk, text, job.cards.len())?),
        None => None,
    };
    let people = desk.people()?;
    let to = waiting(desk, wish, &job, numbers.as_ref(), &people)?;
    let cards: Vec<_> = to
        .iter()
        .map(|(kept, to)| job.card(kept, to, picture.clone()))
        .collect();
    let order = job.order_of(numbers.as_ref());
    let also = further(desk, &job.also, &product, &order, &products)?;
    let batch = Batch {
        product: &product,
        also: &also,
        cards: &cards,
        people: to.iter().map(|(_, to)| to.person()).collect(),
        order: Imposition {
            skip: wish.first.map_or(order.skip, |first| first.get() - 1),
            ..order
        },
        printer: job.printer,
        anyway: wish.anyway,
        output: &wish.output,
    };
    let files = batch.made(desk)?;
    batch.save(desk, &files)
}

/// The job out of its file; what is wrong there is said with line and column.
fn read(desk: &Desk, wish: &Wish) -> Result<Job, Refusal> {
    let text = desk.text(&wish.job)?;
    Job::read(&text).map_err(|error| {
        let what = [("what", error.code.to_string().into())];
        let variables = [
            ("file", wish.job.display().to_string().into()),
            ("line", error.span.start.line.into()),
            ("column", error.span.start.col.into()),
            ("what", desk.words.say_with("fault-form", &what).into()),
        ];
        desk.refuse("fault", &variables)
    })
}

fn numbers(desk: &Desk, text: &str, cards: usize) -> Result<Numbers, Refusal> {
    Numbers::read(text, cards)
        .map_err(|unread| Refusal::new(desk.words.numbers_unread(&unread, cards)))
}

/// Those who are asked for and may be written to today, each with their card. Whoever is left
/// out is named on stderr with the number of the card.
fn waiting<'a>(
    desk: &'a Desk,
    wish: &Wish,
    job: &'a Job,
    numbers: Option<&Numbers>,
    people: &'a People,
) -> Result<Vec<(&'a KeptCard, Sendable<'a>)>, Refusal> {
    let numbered = (1..).zip(&job.cards);
    let asked = numbered.filter(|(number, _)| numbers.is_none_or(|some| some.contains(*number)));
    let judge = desk.judge(people);
    let word = Word {
        confirmed: wish.confirmed,
        another_person: false,
    };
    let mut waiting = Vec::new();
    let mut left_out = Vec::new();
    let mut can_be_confirmed = false;
    for (number, kept) in asked {
        let Some(person) = people.get(&kept.to) else {
            left_out.push(format!("  {number} · {}", desk.words.say("job-nobody")));
            continue;
        };
        let name = people::latin(person.name());
        match judge.judge(person, word) {
            Ok(to) if kept.still_reaches(person) => waiting.push((kept, to)),
            Ok(_) => {
                let said = desk.words.say("job-moved");
                left_out.push(format!("  {number} · {name}: {said}"));
            }
            Err(reasons) => {
                can_be_confirmed |= reasons.iter().all(Reason::can_be_confirmed);
                let said: Vec<String> = reasons.iter().map(|r| desk.words.reason(r)).collect();
                left_out.push(format!("  {number} · {name}: {}", said.join(" ")));
            }
        }
    }
    if let Some(n) = NonZeroUsize::new(left_out.len()) {
        let title = desk
            .words
            .say_with("cli-left-out", &[("n", n.get().into())]);
        eprintln!("{title}\n{}", left_out.join("\n"));
        if can_be_confirmed {
            eprintln!("{}", desk.words.say("job-confirm"));
        }
    }
    if waiting.is_empty() {
        return Err(desk.refuse("job-none", &[]));
    }
    Ok(waiting)
}
