//! Whether a list's dates name the day or the month first, where they do not prove it: the user
//! says it for this list alone.

use super::{Incoming, Message};
use crate::date::Order;
use crate::gui::theme::{Element, Surface, space};
use crate::gui::widget::{chip, flow, note, notice, strong};
use crate::import::RemarkKind;
use crate::workspace::Workspace;
use iced::widget::column;

/// The question; nothing where all dates are clear.
pub fn view<'a>(incoming: &Incoming, workspace: &Workspace) -> Option<Element<'a, Message>> {
    let words = &workspace.words;
    let remarks = &incoming.report.remarks;
    let open = remarks.iter().any(|r| r.kind == RemarkKind::DayOrder);
    let chosen = incoming.answers.dates;
    if !open && chosen.is_none() {
        return None;
    }
    let orders = [
        (Order::DayFirst, "import-dates-day-first"),
        (Order::MonthFirst, "import-dates-month-first"),
    ];
    let chips = orders.map(|(order, key)| {
        let on = chosen == Some(order);
        chip(words.say(key), on, Message::OrderChosen(order))
    });
    let content = column![
        strong(words.say("import-dates-title")),
        note(words.say("import-dates-text")),
        flow(chips),
    ]
    .spacing(space::SMALL);
    Some(notice(Surface::Notice, content).into())
}
