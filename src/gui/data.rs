//! The page of data: lists, places to confirm, language and look, where files are.

use super::desk::Desk;
use super::printer;
use super::settings::{Look, Settings};
use super::telling;
use super::theme::{Element, Surface, Tone, measure, space};
use super::widget::{
    action, body, flow, heading, mark, note, notice, page, segments, small, title,
};
use crate::facility::{Confidence, Facility, Id, Language};
use crate::storage::Storage;
use crate::words::Tongue;
use iced::Fill;
use iced::widget::{Column, column, container};

/// What happened on the page.
#[derive(Debug, Clone)]
pub enum Message {
    /// A list is to be chosen.
    List,
    /// The user's word on a place: right, or taken back.
    Place(Id, bool),
    /// Another language of the program.
    Tongue(Tongue),
    /// Another look.
    Look(Look),
    /// With the printer, or the record of the printed.
    Printer(printer::Message),
    /// Everything is to be deleted.
    Forget,
    /// Yes, everything.
    ForgetIndeed,
    /// No.
    Keep,
}

/// What the page asks of the window.
#[derive(Debug, Clone)]
pub enum Action {
    /// Nothing.
    None,
    /// To choose a list.
    List,
    /// To keep the user's word on a place, or take it back.
    Place(Id, bool),
    /// To speak another language.
    Tongue(Tongue),
    /// To look otherwise.
    Look(Look),
    /// Something with the printer.
    Printer(printer::Message),
    /// To delete everything.
    Forget,
}

/// The page.
#[derive(Debug, Default)]
pub struct Data {
    asked: bool,
}

impl Data {
    /// Takes in what happened.
    pub fn update(&mut self, message: Message) -> Action {
        match message {
            Message::List => Action::List,
            Message::Place(id, right) => Action::Place(id, right),
            Message::Tongue(tongue) => Action::Tongue(tongue),
            Message::Look(look) => Action::Look(look),
            Message::Printer(message) => Action::Printer(message),
            Message::Forget => {
                self.asked = true;
                Action::None
            }
            Message::ForgetIndeed => {
                self.asked = false;
                Action::Forget
            }
            Message::Keep => {
                self.asked = false;
                Action::None
            }
        }
    }

    /// The page.
    pub fn view<'a>(
        &self,
        desk: &Desk,
        settings: &Settings,
        storage: &Storage,
        printer: Element<'a, printer::Message>,
    ) -> Element<'a, Message> {
        let words = &desk.words;
        page(
            column![title(words.say("data-title"))]
                .push(lists(desk))
                .push(program(desk, settings))
                .push(printer.map(Message::Printer))
                .push(places(desk))
                .push(self.files(desk, settings, storage))
                .spacing(space::VAST),
        )
    }

    /// Where everything is, and how to be rid of it.
    fn files<'a>(
        &self,
        desk: &Desk,
        settings: &Settings,
        storage: &Storage,
    ) -> Element<'a, Message> {
        let words = &desk.words;
        let folder = [("folder", storage.folder().display().to_string().into())];
        let cards = [("folder", storage.documents().display().to_string().into())];
        let rest: Element<'a, Message> = if self.asked {
            let content = column![
                body(words.say("forget-sure")).class(Tone::Stamp),
                body(words.say("mine-forget")).class(Tone::Stamp),
                flow([
                    action(words.say("forget-yes"), "", Some(Message::ForgetIndeed)),
                    action(words.say("forget-no"), "", Some(Message::Keep)),
                ]),
            ];
            notice(Surface::Stop, content.spacing(space::SMALL)).into()
        } else {
            flow([action(words.say("forget"), "", Some(Message::Forget))])
        };
        column![
            heading(words.say("data-files")),
            body(words.say_with("data-folder", &folder)),
            body(words.say_with("data-cards", &cards)),
            note(words.say(match settings.keep_jobs {
                true => "record-on",
                false => "data-private",
            })),
            rest,
        ]
        .spacing(space::SMALL)
        .into()
    }
}

fn lists<'a>(desk: &Desk) -> Element<'a, Message> {
    let words = &desk.words;
    let mut sources: Vec<(String, usize)> = Vec::new();
    for person in desk.listed() {
        let source = &person.status.now.source;
        match sources.iter_mut().find(|(known, _)| known == source) {
            Some((_, n)) => *n += 1,
            None => sources.push((source.clone(), 1)),
        }
    }
    let sources = sources.into_iter().map(|(file, n)| {
        let number = telling::number(words.tongue(), n as i64);
        let variables = [
            ("n", n.into()),
            ("number", number.into()),
            ("file", file.into()),
        ];
        note(words.say_with("data-list", &variables)).into()
    });
    column![
        heading(words.say("data-lists")),
        mark(telling::list_age(desk))
    ]
    .extend(sources.collect::<Vec<_>>())
    .push(note(words.say("first-page")))
    .push(flow([action(
        words.say("first-choose"),
        "Ctrl O",
        Some(Message::List),
    )]))
    .spacing(space::SMALL)
    .into()
}

/// Language and look.
fn program<'a>(desk: &Desk, settings: &Settings) -> Element<'a, Message> {
    let words = &desk.words;
    let looks = Look::ALL.map(|look| (look, words.say(look.key())));
    let tongues: Vec<(Tongue, String)> = Tongue::spoken()
        .map(|tongue| (tongue, tongue.own_name().to_owned()))
        .collect();
    // One language needs no choice.
    let tongues =
        (tongues.len() > 1).then(|| container(choice(tongues, words.tongue(), Message::Tongue)));
    column![heading(words.say("data-program"))]
        .push(tongues)
        .push(choice(looks.to_vec(), settings.look, Message::Look))
        .spacing(space::SMALL)
        .into()
}

/// One of several, in as many lines as they need.
fn choice<'a, T: Copy + PartialEq>(
    choices: Vec<(T, String)>,
    chosen: T,
    on_choose: impl Fn(T) -> Message,
) -> Element<'a, Message> {
    flow(
        choices
            .into_iter()
            .map(|(choice, words)| super::widget::chip(words, choice == chosen, on_choose(choice))),
    )
}

/// The places of which sources differ, or that have moved.
fn places<'a>(desk: &Desk) -> Element<'a, Message> {
    let words = &desk.words;
    let unsure = desk.facilities.all().iter().filter(|place| {
        matches!(
            place.confidence,
            Confidence::Disputed | Confidence::Historic
        ) || place.user.is_some()
    });
    let places = unsure.map(|place| one_place(place, desk));
    column![
        heading(words.say("data-places")),
        note(words.say("data-places-text"))
    ]
    .push(Column::with_children(places.collect::<Vec<_>>()).spacing(space::MEDIUM))
    .spacing(space::SMALL)
    .into()
}

fn one_place<'a>(place: &Facility, desk: &Desk) -> Element<'a, Message> {
    let words = &desk.words;
    let site = place.site(Language::Russian);
    let parts = &site.parts;
    let address = [&site.label, &parts.street, &parts.postcode, &parts.locality];
    let address: Vec<&str> = address
        .into_iter()
        .map(String::as_str)
        .filter(|part| !part.is_empty())
        .collect();
    let why = match place.confidence {
        Confidence::Historic => words.say("place-historic"),
        _ => words.say("place-disputed"),
    };
    let sources = [("sources", place.sources.join("; ").into())];
    let mut content = column![
        body(address.join(", ")),
        small(why).class(Tone::Straw),
        note(place.note.clone()),
        note(words.say_with("place-sources", &sources)),
    ]
    .spacing(measure::RING);
    let choices = [
        (true, words.say("place-right")),
        (false, words.say("place-unsure")),
    ];
    let id = place.id.clone();
    content = content.push(segments(
        choices,
        Some(place.user.is_some()),
        move |right| Message::Place(id.clone(), right),
    ));
    notice(Surface::Sheet, content).width(Fill).into()
}
