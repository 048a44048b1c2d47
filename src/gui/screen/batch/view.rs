//! The view of the batch screen: the text, the people with what is missing for each, the file.

use super::make::To;
use super::outcome::outcome_beside;
use super::{Batch, Message, Stage};
use crate::facility::CardLanguage;
use crate::format::Product;
use crate::gui::describe;
use crate::gui::drawing::Side;
use crate::gui::panel::card::{self, Supply};
use crate::gui::printing::chooser;
use crate::gui::theme::{Element, Surface, Tone, measure, space};
use crate::gui::widget::{Mark, Sign};
use crate::gui::widget::{
    action, body, brief, chip, field, flow, heading, main_action, mark, name, note, notice, quiet,
    scrolled, segments, select, small,
};
use crate::person::Person;
use crate::template::Writer;
use crate::workspace::{Texts, Workspace};
use chrono::Datelike;
use iced::widget::{Column, column, container, row};
use iced::{Alignment, Fill, FillPortion};
use std::fmt;

/// How many people have a row.
const PEOPLE: usize = 100;

pub(super) fn view<'a>(
    several: &'a Batch,
    workspace: &'a Workspace,
    texts: &'a Texts,
    supply: Supply<'a>,
    width: f32,
    scale: f32,
) -> Element<'a, Message> {
    let words = &workspace.words;
    let page = if several.ids.is_empty() {
        column![
            heading(words.say("batch-title")),
            note(words.say("batch-empty")),
            flow([action(
                words.say("batch-to-dates"),
                "",
                Some(Message::DatesPressed)
            )]),
        ]
        .push(again(several, workspace))
    } else {
        let paper = paper(several, &supply, workspace);
        let shown = shown(several, supply.product, workspace, scale);
        let text = text(several, workspace, texts);
        let choices = supply
            .choices
            .map(|message| Message::Card(Box::new(message)));
        let right = column![text, choices, paper]
            .push(buttons(several, workspace))
            .push(chooser(&workspace.printing, words, Message::PrinterChosen).map(narrow))
            .push(outcome_beside(several, false, workspace))
            .spacing(space::MEDIUM);
        let card: Element<'a, Message> = if width < measure::FOLD {
            column![shown, right].spacing(space::LARGE).into()
        } else {
            row![container(shown).width(measure::CARD), right]
                .spacing(space::WIDE)
                .into()
        };
        column![
            heading(words.say("batch-title")),
            text_choices(several, workspace, texts),
            card
        ]
        .push(again(several, workspace))
        .push(people(several, workspace, texts, width < measure::STEPS))
    };
    let page = page.spacing(space::MEDIUM).max_width(measure::WIDE_PAGE);
    scrolled(container(page).padding(space::WIDE).center_x(Fill))
}

/// One of the cards as it will be printed, and the way to the others.
fn shown<'a>(
    several: &'a Batch,
    product: Option<&Product>,
    workspace: &'a Workspace,
    scale: f32,
) -> Element<'a, Message> {
    let words = &workspace.words;
    let Some((at, person)) = several.shown(workspace) else {
        return iced::widget::space().into();
    };
    let of = several.ids.len();
    let variables = [
        ("at", (at + 1).into()),
        ("of", of.into()),
        ("name", person.name().to_owned().into()),
    ];
    let step =
        |key, by, there: bool| quiet(words.say(key), there.then_some(Message::StepPressed(by)));
    let steps = flow([
        step("batch-previous", -1, at > 0),
        note(words.say_with("batch-shown", &variables)).into(),
        step("batch-next", 1, at + 1 < of),
    ]);
    let sides = product.filter(|product| product.has_back()).map(|_| {
        let sides = [
            (Side::Front, "card-side-front"),
            (Side::Back, "card-side-back"),
        ];
        let sides = sides.map(|(side, key)| (side, words.say(key)));
        segments(sides, Some(several.shown.side), Message::SideChosen)
    });
    let drawn = several.shown.drawn.as_ref();
    let drawn = drawn.map(|drawn| card::paper(drawn, scale));
    column![steps]
        .push(sides)
        .push(drawn)
        .spacing(space::SMALL)
        .into()
}

/// The text of the shown card, line by line with its meaning; or what is missing for one.
fn text<'a>(several: &Batch, workspace: &Workspace, texts: &Texts) -> Element<'a, Message> {
    let Some((_, person)) = several.shown(workspace) else {
        return iced::widget::space().into();
    };
    if let Some(why) = several
        .ready(person, workspace, texts, None)
        .lacks(&workspace.words)
    {
        return small(why).class(Tone::Straw).into();
    }
    let lines = several.lines(person, workspace, texts).into_iter();
    let lines = lines.filter(|(line, _)| !line.trim().is_empty());
    let lines = lines.map(|(line, meaning)| {
        let meaning = (!meaning.is_empty()).then(|| note(meaning));
        column![body(line)].push(meaning).into()
    });
    let lines = Column::with_children(lines.collect::<Vec<_>>()).spacing(space::HAIR);
    notice(Surface::Sheet, lines).into()
}

/// How much paper is needed, and how it is printed.
fn paper<'a>(
    several: &Batch,
    supply: &Supply<'a>,
    workspace: &Workspace,
) -> Option<Element<'a, Message>> {
    let words = &workspace.words;
    let (product, cards) = (supply.product?, several.shown.cards);
    let places = product.per_sheet().max(1);
    let sheets = (cards + supply.skip).div_ceil(places);
    let free = (sheets * places).saturating_sub(cards + supply.skip);
    let variables = [("cards", cards.into()), ("sheets", sheets.into())];
    // How many pages a long text takes is only known once it is laid out.
    let needed = (cards > 0 && !product.has_further())
        .then(|| note(words.say_with("batch-sheets", &variables)));
    let free =
        (free > 0 && cards > 0).then(|| note(words.say_with("batch-free", &[("n", free.into())])));
    let advice = card::advice(product, words).map(note);
    Some(
        column![]
            .push(needed)
            .push(free)
            .push(advice)
            .spacing(space::HAIR)
            .into(),
    )
}

/// No wider than a page of running text.
fn narrow<'a>(content: Element<'a, Message>) -> Element<'a, Message> {
    container(content).max_width(measure::PAGE).into()
}

fn text_choices<'a>(several: &Batch, workspace: &Workspace, texts: &Texts) -> Element<'a, Message> {
    let words = &workspace.words;
    let ui_language = words.ui_language().code();
    let texts = texts
        .library
        .offered(workspace.today.month())
        .into_iter()
        .map(|text| {
            let on = several.template == text.id;
            chip(
                text.title(ui_language).to_owned(),
                on,
                Message::TemplateChosen(text.id.clone()),
            )
        });
    let languages = CardLanguage::ALL.map(|language| {
        (
            language,
            words.say(&format!("letter-language-{}", language.code())),
        )
    });
    let writers = Writer::ALL.map(|writer| {
        (
            writer,
            words.say(&format!("letter-writer-{}", writer.key())),
        )
    });
    column![
        flow(texts),
        flow([
            segments(languages, Some(several.language), Message::LanguageChosen),
            note(words.say("letter-write-as")).into(),
            segments(writers, several.writer, Message::WriterChosen),
        ]),
        note(words.say("batch-drafts")),
    ]
    .spacing(space::MEDIUM)
    .into()
}

fn buttons<'a>(several: &Batch, workspace: &Workspace) -> Element<'a, Message> {
    let words = &workspace.words;
    let making = matches!(several.stand, Stage::Making { .. });
    let n = [("n", several.ids.len().into())];
    let save = words.say_with("batch-save", &n);
    let make = |to| (!making).then_some(Message::MakePressed(to));
    flow([
        main_action(save, "", make(To::Documents)),
        action(words.say("printer-print"), "", make(To::Printer)),
        quiet(words.say("batch-clear"), Some(Message::Cleared)),
    ])
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
fn again<'a>(several: &'a Batch, workspace: &Workspace) -> Option<Element<'a, Message>> {
    let (kept, job) = several.earlier.get(several.chosen)?;
    let words = &workspace.words;
    let offers = several.earlier.iter().enumerate().map(|(at, (_, job))| {
        let variables = [
            ("n", job.cards.len().into()),
            ("date", words.date(job.made).into()),
            (
                "product",
                words.say(&format!("format-product-{}", job.product)).into(),
            ),
        ];
        Earlier {
            at,
            name: words.say_with("batch-again-job", &variables),
        }
    });
    let offers: Vec<Earlier> = offers.collect();
    let chosen = offers.get(several.chosen).cloned();
    let free = !matches!(several.stand, Stage::Making { .. });
    let make = |to| free.then_some(Message::ReprintPressed(to));
    let last = [("n", job.cards.len().into())];
    let forget = match kept {
        Some(_) => words.say("batch-again-forget"),
        None => words.say("batch-again-forget-now"),
    };
    Some(
        column![
            heading(words.say("batch-again-title")),
            select(offers, chosen, |offer| Message::JobChosen(offer.at)),
            field(
                Batch::numbers_id(),
                words.say_with("batch-again-which", &last),
                &several.numbers,
                Message::NumbersTyped
            ),
            flow([
                action(words.say("batch-again-save"), "", make(To::Documents)),
                action(words.say("batch-again-print"), "", make(To::Printer)),
                quiet(forget, Some(Message::ForgetPressed)),
            ]),
        ]
        .push(outcome_beside(several, true, workspace))
        .spacing(space::SMALL)
        .max_width(measure::PAGE)
        .into(),
    )
}

/// The first of them, with what is missing for each. All of a thousand would block the window;
/// everybody who is left out is named once the cards are made.
fn people<'a>(
    several: &Batch,
    workspace: &Workspace,
    texts: &Texts,
    narrow: bool,
) -> Element<'a, Message> {
    let people = several
        .people(workspace)
        .take(PEOPLE)
        .map(|person| one(several, person, workspace, texts, narrow));
    let more = several.ids.len().saturating_sub(PEOPLE);
    let more = (more > 0).then(|| {
        let n = [("n", more.into())];
        note(workspace.words.say_with("batch-more", &n))
    });
    Column::with_children(people.collect::<Vec<_>>())
        .push(more)
        .into()
}

fn one<'a>(
    several: &Batch,
    person: &Person,
    workspace: &Workspace,
    texts: &Texts,
    narrow: bool,
) -> Element<'a, Message> {
    let words = &workspace.words;
    let ready = several.ready(person, workspace, texts, None);
    let (sign, word, tone) = match (&ready, ready.lacks(words)) {
        (ready, Some(why)) if ready.asks() => (Sign::Question, why, Tone::Straw),
        (_, Some(why)) => (Sign::Cross, why, Tone::Stamp),
        (_, None) if several.drafts.contains_key(&person.id) => {
            (Sign::Tick, words.say("batch-own"), Tone::Moss)
        }
        (_, None) if several.is_doubtful(person, workspace, texts) => {
            (Sign::Question, words.say("batch-no-birthday"), Tone::Straw)
        }
        (_, None) => (Sign::Tick, words.say("batch-ready"), Tone::Moss),
    };
    let anniversaries = several.anniversaries.get(&person.id).map(|anniversaries| {
        let days: Vec<String> = anniversaries
            .iter()
            .map(|anniversary| anniversary.describe(words))
            .collect();
        note(days.join("; "))
    });
    let names = column![
        name(person.name().to_owned()),
        brief(describe::latin(person))
    ];
    let state = column![]
        .push(anniversaries)
        .push(mark(Mark { sign, word, tone }));
    let write = Message::WritePressed(person.id.clone());
    let write = quiet(words.say("dates-write"), Some(write));
    let remove = Message::PersonRemoved(person.id.clone());
    let remove = quiet(words.say("batch-remove"), Some(remove));
    let row = match narrow {
        true => row![
            column![names, state].width(Fill),
            column![write, remove].align_x(Alignment::End)
        ],
        false => row![
            names.width(FillPortion(2)),
            state.width(FillPortion(3)),
            write,
            remove
        ],
    };
    row.spacing(space::SMALL)
        .padding([space::HAIR, 0.0])
        .align_y(Alignment::Center)
        .into()
}
