//! The rules on what may go to somebody, with their sources.

use super::{Letter, Message};
use crate::gui::theme::{Element, Surface, measure};
use crate::gui::widget::{note, notice, quiet, strong};
use crate::people::rules_for;
use crate::person::Person;
use crate::workspace::Workspace;
use iced::widget::Column;

/// The link to the rules; `None` where none is known.
pub fn open<'a>(
    write: &Letter,
    workspace: &Workspace,
    person: &Person,
) -> Option<Element<'a, Message>> {
    let key = if write.rules {
        "person-history-close"
    } else {
        "facility-rules-open"
    };
    let known = !rules_for(person, &workspace.facilities).is_empty();
    known.then(|| {
        quiet(
            workspace.words.say(key),
            Some(Message::RulesToggled(!write.rules)),
        )
    })
}

/// The rules, one a line.
pub fn view<'a>(workspace: &Workspace, person: &Person) -> Element<'a, Message> {
    let words = &workspace.words;
    let rules = rules_for(person, &workspace.facilities).into_iter();
    let lines = rules.map(|rule| note(words.rule(rule)).into());
    let lines = Column::with_children(vec![strong(words.say("facility-rules-title")).into()])
        .extend(lines.collect::<Vec<_>>())
        .spacing(measure::RING);
    notice(Surface::Sheet, lines).into()
}
