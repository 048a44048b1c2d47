//! One person's row: name in both alphabets, place, birthday, state in a word and a mark.

use super::Message;
use crate::gui::desk::{Desk, Facts, State};
use crate::gui::telling::{self, Mark};
use crate::gui::theme::{Element, Press, Surface, measure, space};
use crate::gui::widget::{mark, name, note};
use crate::person::Person;
use iced::widget::{button, column, container, row, text};
use iced::{Alignment, Fill};

/// The row; the list as a whole has the focus, so no row takes it.
pub fn view<'a>(desk: &Desk, person: &Person, facts: Facts, on: bool) -> Element<'a, Message> {
    let words = &desk.words;
    let example = person.example.then(|| words.say("example"));
    let place = telling::place(desk, person);
    let about = [Some(telling::latin(person)), Some(place), example];
    let about: Vec<String> = about
        .into_iter()
        .flatten()
        .filter(|s| !s.is_empty())
        .collect();
    let when = match facts.state {
        State::Gone(_) => String::new(),
        _ => telling::birthday_in(words, facts).unwrap_or_default(),
    };
    let state: Mark = telling::mark(words, facts.state);
    let edge = container(iced::widget::space())
        .width(measure::RING + measure::LINE)
        .height(Fill)
        .class(if on { Surface::Mark } else { Surface::Clear });
    let first = row![cut(name(person.name().to_owned())), mark(state),];
    let second = row![
        cut(note(about.join(" · ")).wrapping(text::Wrapping::None)),
        note(when),
    ];
    let lines = column![
        first.spacing(space::SMALL).align_y(Alignment::Center),
        second.spacing(space::SMALL).align_y(Alignment::Center),
    ];
    let content = container(lines)
        .padding([0.0, space::MEDIUM])
        .center_y(Fill)
        .width(Fill);
    button(row![edge, content])
        .padding(0)
        .width(Fill)
        .height(measure::ROW)
        .class(Press::Row { on })
        .on_press(Message::Chose(person.id.clone()))
        .into()
}

/// What is too long for its place ends at the edge instead of pushing the rest away.
fn cut<'a>(words: impl Into<Element<'a, Message>>) -> Element<'a, Message> {
    container(words.into()).width(Fill).clip(true).into()
}
