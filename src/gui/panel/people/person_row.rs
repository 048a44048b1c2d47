//! One person's row: name in both alphabets, place, birthday, state in a word and a mark.

use super::Message;
use crate::gui::describe;
use crate::gui::theme::{ButtonRole, Element, Surface, measure, space};
use crate::gui::widget::{brief, mark, name, note};
use crate::people::Marks;
use crate::person::Person;
use crate::workspace::{Facts, State, Workspace};
use iced::widget::{button, column, container, row};
use iced::{Alignment, Fill, Padding};

/// The row; the list as a whole has the focus, so no row takes it. `found` marks what the search
/// found in it.
pub fn view<'a>(
    workspace: &Workspace,
    person: &Person,
    facts: Facts,
    on: bool,
    found: &Marks,
) -> Element<'a, Message> {
    let words = &workspace.words;
    let about = [describe::latin(person), describe::place(workspace, person)];
    let about: Vec<String> = about.into_iter().filter(|s| !s.is_empty()).collect();
    let when = match facts.state {
        State::Gone(_) => String::new(),
        _ => describe::birthday_in(words, facts).unwrap_or_default(),
    };
    let state: Element<'a, Message> = if person.example {
        note(words.say("people-example")).into()
    } else {
        mark(describe::mark(words, facts.state))
    };
    let edge = container(iced::widget::space())
        .width(measure::RING + measure::LINE)
        .height(Fill)
        .class(if on { Surface::Mark } else { Surface::Clear });
    let about = about.join(" · ");
    let in_name = found.in_text(person.name());
    let in_about = found.in_text(&about);
    let first = row![name(person.name().to_owned()).found(in_name), state];
    let second = row![brief(about).found(in_about), note(when)];
    let lines = column![
        first.spacing(space::SMALL).align_y(Alignment::Center),
        second.spacing(space::SMALL).align_y(Alignment::Center),
    ];
    let content = container(lines)
        .padding(
            Padding::new(0.0)
                .left(space::MEDIUM - measure::RING - measure::LINE)
                .right(space::MEDIUM),
        )
        .center_y(Fill)
        .width(Fill);
    button(row![edge, content])
        .padding(0)
        .width(Fill)
        .height(measure::ROW)
        .class(ButtonRole::Row { on })
        .on_press(Message::PersonChosen(person.id.clone()))
        .into()
}
