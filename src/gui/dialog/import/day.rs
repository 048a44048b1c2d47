//! The day of a list that does not give one: proposed by the file's date, confirmed by the user.

use super::{Incoming, Message};
use crate::gui::theme::{Element, Surface, Tone, space};
use crate::gui::widget::{action, field, flow, note, notice, small, strong};
use crate::import::Day;
use crate::person::PartialDate;
use crate::workspace::Workspace;
use chrono::NaiveDate;
use iced::widget::{Id, column};

/// The name of the field for the day, for the focus.
pub fn id() -> Id {
    Id::new("list-day")
}

/// The day as it is typed; `None` while it is no whole day.
pub fn typed(text: &str) -> Option<NaiveDate> {
    PartialDate::typed(text.trim())?.full()
}

/// Whether the list can be imported: one that would take back known facts needs its day first.
pub fn is_answered(incoming: &Incoming) -> bool {
    !(incoming.day.is_proposed() && incoming.changes.takes_back())
}

/// The question, the proposal and the field; nothing where the file names its day.
pub fn view<'a>(incoming: &Incoming, workspace: &Workspace) -> Option<Element<'a, Message>> {
    let words = &workspace.words;
    let Day::Proposed(proposed) = incoming.day else {
        return None;
    };
    let waits = !is_answered(incoming);
    let why = waits.then(|| small(words.say("import-day-needed")).class(Tone::Stamp));
    let refused = incoming.refused.as_ref().map(|error| {
        let sentence = words.import_error(&incoming.file.name, error);
        small(sentence).class(Tone::Stamp)
    });
    let day = typed(&incoming.typed_day);
    let unread = (day.is_none() && !incoming.typed_day.trim().is_empty())
        .then(|| note(words.say("import-day-unread")));
    let date = [("date", words.date(proposed).into())];
    let field = field(
        id(),
        words.say("import-day-field"),
        &incoming.typed_day,
        Message::DayTyped,
    );
    let take = action(
        words.say("import-day-take"),
        "",
        day.map(Message::DayChosen),
    );
    let right = action(
        words.say_with("import-day-right", &date),
        "",
        Some(Message::DayChosen(proposed)),
    );
    let content = column![
        strong(words.say("import-day-title")),
        note(words.say_with("import-day-file-date", &date)),
    ]
    .push(why)
    .push(flow([right]))
    .push(field)
    .push(unread)
    .push(refused)
    .push(flow([take]))
    .spacing(space::SMALL);
    Some(notice(Surface::Notice, content).into())
}
