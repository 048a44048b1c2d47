//! What may go to somebody, and who says so.

use super::{Letter, Message};
use crate::gui::desk::Desk;
use crate::gui::theme::{Element, Surface, measure};
use crate::gui::widget::{note, notice, quiet, strong};
use crate::people::rules_for;
use crate::person::Person;
use iced::widget::Column;

/// The quiet way to the rules; nothing where none is known.
pub fn open<'a>(write: &Letter, desk: &Desk, person: &Person) -> Option<Element<'a, Message>> {
    let key = if write.rules {
        "person-history-close"
    } else {
        "facility-rules-open"
    };
    let known = !rules_for(person, &desk.facilities).is_empty();
    known.then(|| {
        quiet(
            desk.words.say(key),
            Some(Message::RulesToggled(!write.rules)),
        )
    })
}

/// The rules, one a line.
pub fn view<'a>(desk: &Desk, person: &Person) -> Element<'a, Message> {
    let words = &desk.words;
    let rules = rules_for(person, &desk.facilities).into_iter();
    let lines = rules.map(|rule| note(words.rule(rule)).into());
    let lines = Column::with_children(vec![strong(words.say("facility-rules-title")).into()])
        .extend(lines.collect::<Vec<_>>())
        .spacing(measure::RING);
    notice(Surface::Sheet, lines).into()
}
