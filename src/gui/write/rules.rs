//! What may go to somebody, and who says so.

use super::{Message, Write};
use crate::gui::desk::Desk;
use crate::gui::theme::{Element, space};
use crate::gui::widget::{note, quiet};
use crate::people::rules_for;
use crate::person::Person;
use iced::widget::column;

/// One quiet line, and the rules under it once it is opened; nothing where no rule is known.
pub fn view<'a>(write: &Write, desk: &Desk, person: &Person) -> Option<Element<'a, Message>> {
    let words = &desk.words;
    let rules = rules_for(person, &desk.facilities);
    if rules.is_empty() {
        return None;
    }
    let open = quiet(words.say("rules-title"), Some(Message::Rules(!write.rules)));
    let shown = rules.into_iter().filter(|_| write.rules);
    let lines = shown.map(|rule| note(words.rule(rule)).into());
    Some(
        column![open]
            .extend(lines.collect::<Vec<_>>())
            .spacing(space::HAIR)
            .into(),
    )
}
