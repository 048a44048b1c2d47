//! The page for several, as it is seen: the text, the people with what each lacks, the file.

use super::make::To;
use super::{Made, Message, Ready, Several, Stand, Wanted};
use crate::facility::Language;
use crate::gui::desk::Desk;
use crate::gui::printer::{chooser, told as sent_to};
use crate::gui::shelf::Shelf;
use crate::gui::telling::{self, Mark, Sign};
use crate::gui::theme::{Element, Surface, Tone, measure, space};
use crate::gui::widget::{
    action, body, brief, chip, field, flow, heading, main_action, mark, name, note, notice, quiet,
    scrolled, segments, select, small,
};
use crate::job::Progress;
use crate::person::Person;
use crate::template::Writer;
use crate::words::Words;
use chrono::Datelike;
use iced::widget::{Column, column, container, progress_bar, row};
use iced::{Alignment, Fill, FillPortion};
use std::fmt;
use std::time::Duration;

/// So many findings are named one by one.
const SHOWN: usize = 20;
/// So many people have a row.
const PEOPLE: usize = 100;

pub(super) fn view<'a>(
    several: &'a Several,
    desk: &'a Desk,
    shelf: &'a Shelf,
) -> Element<'a, Message> {
    let words = &desk.words;
    let page = if several.ids.is_empty() {
        column![
            heading(words.say("several-title")),
            note(words.say("several-empty"))
        ]
        .push(again(several, desk))
    } else {
        column![
            heading(words.say("several-title")),
            choices(several, desk, shelf)
        ]
        .push(buttons(several, desk))
        .push(chooser(&desk.printing, words, Message::Printer).map(narrow))
        .push(told_here(several, false, desk))
        .push(again(several, desk))
        .push(people(several, desk, shelf))
    };
    let page = page.spacing(space::MEDIUM).max_width(measure::WIDE_PAGE);
    scrolled(container(page).padding(space::WIDE).center_x(Fill))
}

/// No wider than a page of running text.
fn narrow<'a>(content: Element<'a, Message>) -> Element<'a, Message> {
    container(content).max_width(measure::PAGE).into()
}

fn choices<'a>(several: &Several, desk: &Desk, shelf: &Shelf) -> Element<'a, Message> {
    let words = &desk.words;
    let tongue = words.tongue().code();
    let texts = shelf
        .library
        .offered(desk.today.month())
        .into_iter()
        .map(|text| {
            let on = several.template == text.id;
            chip(
                text.title(tongue).to_owned(),
                on,
                Message::Template(text.id.clone()),
            )
        });
    let languages = Language::ALL.map(|language| {
        (
            language,
            words.say(&format!("language-{}", language.code())),
        )
    });
    let writers =
        Writer::ALL.map(|writer| (writer, words.say(&format!("writer-{}", writer.key()))));
    column![
        flow(texts),
        flow([
            segments(languages, Some(several.language), Message::Language),
            note(words.say("write-as")).into(),
            segments(writers, several.writer, Message::Writer),
        ]),
        note(words.say("several-drafts")),
    ]
    .spacing(space::MEDIUM)
    .into()
}

fn buttons<'a>(several: &Several, desk: &Desk) -> Element<'a, Message> {
    let words = &desk.words;
    let making = matches!(several.stand, Stand::Making(..));
    let n = [("n", several.ids.len().into())];
    let save = words.say_with("several-save", &n);
    let make = |to| (!making).then_some(Message::Make(to));
    flow([
        main_action(save, "", make(To::Documents)),
        action(words.say("print"), "", make(To::Printer)),
        quiet(words.say("several-clear"), Some(Message::Clear)),
    ])
}

/// What became of it, beside what was pressed.
fn told_here<'a>(several: &Several, again: bool, desk: &Desk) -> Option<Element<'a, Message>> {
    let is_again = matches!(several.wanted, Some(Wanted::Again(_)));
    (is_again == again).then(|| told(several, desk)).flatten()
}

/// What is on its way or became of it, and who was left out.
fn told<'a>(several: &Several, desk: &Desk) -> Option<Element<'a, Message>> {
    let words = &desk.words;
    let said = outcome(several, words);
    if several.left_out.is_empty() {
        return said;
    }
    let n = [("n", several.left_out.len().into())];
    let people = several.left_out.iter().take(SHOWN);
    let people = people.map(|said| small(said.clone()).class(Tone::Stamp).into());
    let left_out = column![body(words.say_with("cli-left-out", &n))].extend(people);
    let left_out = notice(Surface::Stop, left_out.spacing(space::SMALL));
    Some(
        column![]
            .push(said)
            .push(left_out)
            .spacing(space::SMALL)
            .into(),
    )
}

fn outcome<'a>(several: &Several, words: &Words) -> Option<Element<'a, Message>> {
    match &several.stand {
        Stand::No => None,
        Stand::Making(_, progress) => Some(making(*progress, words)),
        Stand::Done(Made::Sent(sent)) => Some(sent_to(&Ok(sent.clone()), words)),
        Stand::Done(Made::Saved(cards, path, files)) => {
            let variables = [
                ("n", (*cards).into()),
                ("files", (*files).into()),
                ("file", path.display().to_string().into()),
            ];
            let key = match files {
                1 => "several-saved",
                _ => "several-saved-files",
            };
            Some(mark(Mark {
                sign: Sign::Tick,
                word: words.say_with(key, &variables),
                tone: Tone::Moss,
            }))
        }
        Stand::Failed(unsent) => Some(sent_to(&Err(unsent.clone()), words)),
        Stand::Nobody => Some(notice(Surface::Stop, body(words.say("job-none"))).into()),
        Stand::Unread(unread, cards) => {
            let said = words.numbers_unread(unread, *cards);
            Some(notice(Surface::Stop, body(said)).into())
        }
        Stand::Unfit(findings) | Stand::Done(Made::Unfit(findings)) => {
            let said = findings.iter().take(SHOWN).map(|(name, finding)| {
                small(format!("{name}: {}", words.finding(finding)))
                    .class(Tone::Stamp)
                    .into()
            });
            let content = Column::with_children(said.collect::<Vec<_>>())
                .push(flow([
                    action(words.say("save-anyway"), "", Some(Message::Anyway)),
                    action(words.say("save-back"), "", Some(Message::Stop)),
                ]))
                .spacing(space::SMALL);
            Some(notice(Surface::Stop, content).into())
        }
    }
}

/// How far it is, how long it takes, and that it can be stopped.
fn making<'a>(
    progress: Option<(Progress, Option<Duration>)>,
    words: &Words,
) -> Element<'a, Message> {
    let stop = action(words.say("several-stop"), "", Some(Message::Stop));
    let Some((Progress { done, of }, left)) = progress else {
        return flow([note(words.say("several-making")).into(), stop]);
    };
    let seconds = left.map_or(1, |left| left.as_secs().max(1));
    let variables = [
        ("done", done.into()),
        ("of", of.into()),
        ("seconds", seconds.into()),
    ];
    let said = note(words.say_with("print-progress", &variables));
    column![
        progress_bar(0.0..=of as f32, done as f32).girth(space::SMALL),
        flow([said.into(), stop])
    ]
    .spacing(space::SMALL)
    .into()
}

/// An earlier job as it is offered.
#[derive(Debug, Clone, PartialEq)]
struct Earlier {
    at: usize,
    name: String,
}

impl fmt::Display for Earlier {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(&self.name)
    }
}

/// What was printed, to be printed again.
fn again<'a>(several: &'a Several, desk: &Desk) -> Option<Element<'a, Message>> {
    let (kept, job) = several.earlier.get(several.chosen)?;
    let words = &desk.words;
    let offers = several.earlier.iter().enumerate().map(|(at, (_, job))| {
        let variables = [
            ("n", job.cards.len().into()),
            ("date", words.date(job.made).into()),
            (
                "product",
                words.say(&format!("product-{}", job.product)).into(),
            ),
        ];
        Earlier {
            at,
            name: words.say_with("again-job", &variables),
        }
    });
    let offers: Vec<Earlier> = offers.collect();
    let chosen = offers.get(several.chosen).cloned();
    let free = !matches!(several.stand, Stand::Making(..));
    let make = |to| free.then_some(Message::Again(to));
    let last = [("n", job.cards.len().into())];
    let forget = match kept {
        Some(_) => words.say("again-forget"),
        None => words.say("again-forget-now"),
    };
    Some(
        column![
            heading(words.say("again-title")),
            select(offers, chosen, |offer| Message::Earlier(offer.at)),
            field(
                Several::numbers_id(),
                words.say_with("again-which", &last),
                &several.numbers,
                Message::Numbers
            ),
            flow([
                action(words.say("again-save"), "", make(To::Documents)),
                action(words.say("again-print"), "", make(To::Printer)),
                quiet(forget, Some(Message::Forget)),
            ]),
        ]
        .push(told_here(several, true, desk))
        .spacing(space::SMALL)
        .max_width(measure::PAGE)
        .into(),
    )
}

/// The first of them, with what each lacks. All of a thousand would keep the window waiting;
/// who is left out is said of all as soon as the cards are made.
fn people<'a>(several: &Several, desk: &Desk, shelf: &Shelf) -> Element<'a, Message> {
    let people = several
        .people(desk)
        .take(PEOPLE)
        .map(|person| one(several, person, desk, shelf));
    let more = several.ids.len().saturating_sub(PEOPLE);
    let more = (more > 0).then(|| {
        let n = [("n", more.into())];
        note(desk.words.say_with("several-more", &n))
    });
    Column::with_children(people.collect::<Vec<_>>())
        .push(more)
        .into()
}

fn one<'a>(several: &Several, person: &Person, desk: &Desk, shelf: &Shelf) -> Element<'a, Message> {
    let words = &desk.words;
    let ready = several.ready(person, desk, shelf, None);
    let (sign, word, tone) = match (&ready, ready.lacks(words)) {
        (Ready::Cannot(_), Some(why)) => (Sign::Cross, why, Tone::Stamp),
        (_, Some(why)) => (Sign::Question, why, Tone::Straw),
        (_, None) if several.drafts.contains_key(&person.id) => {
            (Sign::Tick, words.say("several-own"), Tone::Moss)
        }
        (_, None) => (Sign::Tick, words.say("several-ready"), Tone::Moss),
    };
    row![
        container(column![
            name(person.name().to_owned()),
            brief(telling::latin(person))
        ])
        .width(FillPortion(2)),
        container(mark(Mark { sign, word, tone })).width(Fill),
        quiet(
            words.say("dates-write"),
            Some(Message::Write(person.id.clone()))
        ),
        quiet(
            words.say("several-remove"),
            Some(Message::Remove(person.id.clone()))
        ),
    ]
    .spacing(space::SMALL)
    .height(measure::ROW)
    .align_y(Alignment::Center)
    .into()
}
