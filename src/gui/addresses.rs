//! Two addresses of one place, side by side, for the user to choose the right one.

use crate::facility::Parts;
use crate::gui::theme::{Element, Tone, measure, space};
use crate::gui::widget::{action, body, note, sheet, small};
use crate::workspace::Workspace;
use iced::Fill;
use iced::widget::{Column, column, row};

/// One of the two.
pub struct Address<'a, Message> {
    /// The source, by the key of its text.
    pub title: &'a str,
    /// The place as the envelope names it.
    pub label: &'a str,
    /// Its address.
    pub parts: &'a Parts,
    /// The button that chooses it, by the key of its text.
    pub take: &'a str,
    /// The message on choosing it; `None` where it cannot be chosen.
    pub on_take: Option<Message>,
    /// Whether the user has chosen it.
    pub taken: bool,
}

/// Both, stacked in a narrow window.
pub fn side_by_side<'a, Message: Clone + 'a>(
    addresses: [Address<'_, Message>; 2],
    workspace: &Workspace,
    width: f32,
) -> Element<'a, Message> {
    let both = addresses.map(|address| one(address, workspace));
    match width < measure::STACK {
        true => Column::with_children(both).spacing(space::SMALL).into(),
        false => row(both).spacing(space::MEDIUM).into(),
    }
}

fn one<'a, Message: Clone + 'a>(
    address: Address<'_, Message>,
    workspace: &Workspace,
) -> Element<'a, Message> {
    let words = &workspace.words;
    let lines = lines(address.label, address.parts).into_iter();
    let lines = lines.map(|line| body(line).into());
    let lines = sheet(Column::with_children(lines.collect::<Vec<_>>()))
        .padding(space::MEDIUM)
        .width(Fill);
    let take: Element<'a, Message> = match (address.taken, address.on_take) {
        (true, _) => small(words.say("add-person-taken"))
            .class(Tone::Moss)
            .into(),
        (false, None) => note(words.say("add-person-cannot-take")).into(),
        (false, take) => action(words.say(address.take), "", take),
    };
    column![note(words.say(address.title)), lines, take]
        .spacing(space::HAIR)
        .width(Fill)
        .into()
}

/// Label and address, a line each.
pub fn lines(label: &str, parts: &Parts) -> Vec<String> {
    let town = [parts.postcode.as_str(), parts.locality.as_str()];
    let town: Vec<&str> = town.into_iter().filter(|text| !text.is_empty()).collect();
    let town = town.join(", ");
    [label, &parts.street, &town, &parts.district, &parts.region]
        .into_iter()
        .filter(|line| !line.is_empty())
        .map(str::to_owned)
        .collect()
}
