//! The user's own picture, as it is chosen and placed.

use super::{OWN, Offer, labelled};
use crate::gui::panel::card::own::{Message as OwnMessage, Trouble};
use crate::gui::panel::card::{Card, Drawn, Message, Side};
use crate::gui::theme::{Element, Tone, measure, space as gap};
use crate::gui::widget::{Focus, chip, flow, note, small, tick};
use crate::paper::Um;
use crate::picture::PhotoError;
use crate::words::Words;
use iced::keyboard::{Key, key::Named};
use iced::mouse::{Interaction, ScrollDelta};
use iced::widget::{column, mouse_area};

/// One press of a key or a button makes the picture so many times larger.
const LARGER: f64 = 1.1;
/// One press of an arrow moves the picture so far.
const STEP: Um = Um::mm(2.0);
/// How many pixels of a smooth wheel are one notch.
const NOTCH: f32 = 40.0;

/// The drawing, on which mouse and keys place the picture.
pub(super) fn draggable<'a>(
    card: &'a Card,
    drawn: &Drawn,
    shown: Element<'a, Message>,
    scale: f32,
) -> Element<'a, Message> {
    let held = card.placed().is_some_and(|(own, _)| own.is_held());
    let wide = card.product().map_or(Um::ZERO, |product| match card.side {
        Side::Page(_) => product.paper().width,
        _ => product.card.width,
    });
    let mm = wide.in_mm() / f64::from(drawn.width_px.max(1)) * f64::from(scale);
    let on_paper = move |length: f32| Um::mm(f64::from(length) * mm);
    let area = mouse_area(shown)
        .on_move(move |at| Message::Own(OwnMessage::Hovered(on_paper(at.x), on_paper(at.y))))
        .on_press(Message::Own(OwnMessage::Grabbed))
        .on_release(Message::Own(OwnMessage::Released))
        .on_exit(Message::Own(OwnMessage::Released))
        .on_scroll(|delta| {
            let notches = match delta {
                ScrollDelta::Lines { y, .. } => y,
                ScrollDelta::Pixels { y, .. } => y / NOTCH,
            };
            Message::Own(OwnMessage::Zoomed(LARGER.powf(f64::from(notches))))
        })
        .interaction(match held {
            true => Interaction::Grabbing,
            false => Interaction::Grab,
        });
    Focus::new(area, true, |key, _| by_key(key).map(Message::Own))
        .by_hand()
        .into()
}

/// What a key does to the picture that has the focus.
fn by_key(key: &Key) -> Option<OwnMessage> {
    let step = |right: i32, down: i32| Some(OwnMessage::Moved(STEP * right, STEP * down));
    match key.as_ref() {
        Key::Named(Named::ArrowLeft) => step(-1, 0),
        Key::Named(Named::ArrowRight) => step(1, 0),
        Key::Named(Named::ArrowUp) => step(0, -1),
        Key::Named(Named::ArrowDown) => step(0, 1),
        Key::Character("+" | "=") => Some(OwnMessage::Zoomed(LARGER)),
        Key::Character("-") => Some(OwnMessage::Zoomed(1.0 / LARGER)),
        _ => None,
    }
}

/// The pictures of the user's own among those that are offered.
pub(super) fn offers(card: &Card, words: &Words) -> Vec<Offer> {
    let of_today = card.own.as_ref().filter(|own| own.kept().is_none());
    let of_today = of_today.map(|_| Offer {
        id: Some(OWN.to_owned()),
        name: words.say("card-picture-own"),
    });
    let kept = card.kept.iter().map(|name| Offer {
        id: Some(name.clone()),
        name: words.say_with("card-picture-own-kept", &[("n", number(name).into())]),
    });
    kept.chain(of_today).collect()
}

/// `7` of `picture-7.jpg`.
fn number(name: &str) -> String {
    name.chars().filter(char::is_ascii_digit).collect()
}

/// The id of the own picture that is on the front.
pub(super) fn id(card: &Card) -> String {
    let kept = card.own.as_ref().and_then(|own| own.kept());
    kept.unwrap_or(OWN).to_owned()
}

/// What places the picture without a mouse, and how it is placed with one.
pub(super) fn placement_buttons<'a>(card: &'a Card, words: &Words) -> Option<Element<'a, Message>> {
    let buttons = [
        ("card-picture-larger", OwnMessage::Zoomed(LARGER)),
        ("card-picture-smaller", OwnMessage::Zoomed(1.0 / LARGER)),
        ("card-picture-fill", OwnMessage::FillPressed),
        ("card-picture-whole", OwnMessage::WholePressed),
    ];
    card.can_place().then(|| {
        let buttons =
            buttons.map(|(key, message)| chip(words.say(key), false, Message::Own(message)));
        column![flow(buttons), note(words.say("card-picture-how"))]
            .spacing(gap::HAIR)
            .into()
    })
}

/// Choosing a picture, keeping it.
pub(super) fn place<'a>(card: &'a Card, words: &Words) -> Element<'a, Message> {
    let say = |key: &str| words.say(key);
    let button = |words: String, message: OwnMessage| chip(words, false, Message::Own(message));
    let choose = button(say("card-picture-choose"), OwnMessage::ChoosePressed);
    let trouble = card.own_trouble.as_ref();
    let trouble = trouble.map(|trouble| small(trouble_text(trouble, words)).class(Tone::Stamp));
    let Some((picture, _)) = card.placed() else {
        let lines = column![flow([choose])]
            .push(trouble)
            .push(note(say("card-picture-limits")))
            .spacing(gap::SMALL);
        return labelled(String::new(), lines.into());
    };
    let kept = picture.kept().is_some();
    let keep = tick(say("card-picture-keep"), kept, |keep| {
        Message::Own(match keep {
            true => OwnMessage::KeepToggled,
            false => OwnMessage::RemovePressed,
        })
    });
    let told_kept = note(say(if kept {
        "card-picture-kept"
    } else {
        "card-picture-not-kept"
    }));
    let lines = column![]
        .push(trouble)
        .push(flow([choose]))
        .push(column![keep, told_kept].spacing(measure::LINE))
        .spacing(gap::SMALL);
    labelled(String::new(), lines.into())
}

/// Why a picture cannot be taken, and what to do.
fn trouble_text(trouble: &Trouble, words: &Words) -> String {
    match trouble {
        Trouble::Storage(error) => words.storage_error(error),
        Trouble::Photo(PhotoError::Format) => words.say("card-picture-format"),
        Trouble::Photo(PhotoError::Damaged) => words.say("card-picture-damaged"),
        Trouble::Photo(PhotoError::TooManyScans) => words.say("card-picture-scans"),
        Trouble::Photo(PhotoError::TooLarge(width, height)) => {
            let size = [("width", (*width).into()), ("height", (*height).into())];
            words.say_with("card-picture-too-large", &size)
        }
    }
}
