//! What may go to somebody, and who says so.

use super::{Letter, Message};
use crate::gui::session::Session;
use crate::gui::theme::{Element, Surface, measure};
use crate::gui::widget::{note, notice, quiet, strong};
use crate::people::rules_for;
use crate::person::Person;
use iced::widget::Column;

/// The quiet way to the rules; nothing where none is known.
pub fn open<'a>(
    write: &Letter,
    session: &Session,
    person: &Person,
) -> Option<Element<'a, Message>> {
    let key = if write.rules {
        "person-history-close"
    } else {
        "facility-rules-open"
    };
    let known = !rules_for(person, &session.facilities).is_empty();
    known.then(|| {
        quiet(
            session.words.say(key),
            Some(Message::RulesToggled(!write.rules)),
        )
    })
}

/// The rules, one a line.
pub fn view<'a>(session: &Session, person: &Person) -> Element<'a, Message> {
    let words = &session.words;
    let rules = rules_for(person, &session.facilities).into_iter();
    let lines = rules.map(|rule| note(words.rule(rule)).into());
    let lines = Column::with_children(vec![strong(words.say("facility-rules-title")).into()])
        .extend(lines.collect::<Vec<_>>())
        .spacing(measure::RING);
    notice(Surface::Sheet, lines).into()
}
