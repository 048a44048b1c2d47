//! The page for several, as it is seen: the text, the people with what each lacks, the file.

use super::{Message, Ready, Several, Stand, Trouble};
use crate::facility::Language;
use crate::gui::desk::Desk;
use crate::gui::shelf::Shelf;
use crate::gui::telling::{self, Mark, Sign};
use crate::gui::theme::{Element, Surface, Tone, measure, space};
use crate::gui::widget::{
    action, body, brief, chip, flow, heading, main_action, mark, name, note, notice, quiet,
    scrolled, segments, small,
};
use crate::person::Person;
use crate::template::{Missing, Writer};
use chrono::Datelike;
use iced::widget::{Column, column, container, row};
use iced::{Alignment, Fill};

/// So many findings are named one by one.
const SHOWN: usize = 20;

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
    } else {
        column![
            heading(words.say("several-title")),
            choices(several, desk, shelf)
        ]
        .push(buttons(several, desk))
        .push(told(several, desk))
        .push(people(several, desk, shelf))
    };
    let page = page.spacing(space::MEDIUM).max_width(measure::WIDE_PAGE);
    scrolled(container(page).padding(space::WIDE).center_x(Fill))
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
    let making = matches!(several.stand, Stand::Making(_));
    let n = [("n", several.ids.len().into())];
    let save = words.say_with("several-save", &n);
    let mut buttons = vec![main_action(save, "", (!making).then_some(Message::Save))];
    if making {
        buttons.push(action(words.say("several-stop"), "", Some(Message::Stop)));
    }
    buttons.push(quiet(words.say("several-clear"), Some(Message::Clear)));
    flow(buttons)
}

fn told<'a>(several: &Several, desk: &Desk) -> Option<Element<'a, Message>> {
    let words = &desk.words;
    match &several.stand {
        Stand::No => None,
        Stand::Making(_) => Some(note(words.say("several-making")).into()),
        Stand::Saved(path, cards) => {
            let variables = [
                ("n", (*cards).into()),
                ("file", path.display().to_string().into()),
            ];
            Some(mark(Mark {
                sign: Sign::Tick,
                word: words.say_with("several-saved", &variables),
                tone: Tone::Moss,
            }))
        }
        Stand::Failed(trouble) => {
            let said = match trouble {
                Trouble::Pdf(error) => error.to_string(),
                Trouble::Storage(error) => words.storage_error(error),
            };
            Some(notice(Surface::Stop, body(said)).into())
        }
        Stand::Unfit(findings) => {
            let said = findings.iter().take(SHOWN).map(|(name, finding)| {
                small(format!("{name}: {}", words.finding(finding)))
                    .class(Tone::Stamp)
                    .into()
            });
            let content = Column::with_children(said.collect::<Vec<_>>())
                .push(flow([
                    action(words.say("save-anyway"), "", Some(Message::SaveAnyway)),
                    action(words.say("save-back"), "", Some(Message::Stop)),
                ]))
                .spacing(space::SMALL);
            Some(notice(Surface::Stop, content).into())
        }
    }
}

fn people<'a>(several: &Several, desk: &Desk, shelf: &Shelf) -> Element<'a, Message> {
    let people = several
        .people(desk)
        .map(|person| one(several, person, desk, shelf));
    Column::with_children(people.collect::<Vec<_>>()).into()
}

fn one<'a>(several: &Several, person: &Person, desk: &Desk, shelf: &Shelf) -> Element<'a, Message> {
    let words = &desk.words;
    let (sign, word, tone) = match several.ready(person, desk, shelf, None) {
        Ready::Card(_) if several.drafts.contains_key(&person.id) => {
            (Sign::Tick, words.say("several-own"), Tone::Moss)
        }
        Ready::Card(_) => (Sign::Tick, words.say("several-ready"), Tone::Moss),
        Ready::Cannot(said) => (Sign::Cross, said, Tone::Stamp),
        Ready::Missing(missing) => {
            let key = match missing.first() {
                Some(Missing::Writer) => "several-writer",
                Some(Missing::Sex) => "several-sex",
                Some(Missing::Language) => "ask-language",
                _ => "several-blank",
            };
            (Sign::Question, words.say(key), Tone::Straw)
        }
    };
    row![
        container(name(person.name().to_owned())).width(Fill),
        container(brief(telling::latin(person))).width(Fill),
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
    .height(measure::LINES)
    .align_y(Alignment::Center)
    .into()
}
