//! What a new list changes in what is known: by group, each to be accepted or left.

use super::{Incoming, Message};
use crate::changes::{Entry, Group};
use crate::gui::desk::Desk;
use crate::gui::theme::{Element, Tone, space};
use crate::gui::widget::{heading, link, note, small, tick};
use iced::widget::{Column, column, row};
use iced::{Alignment, Padding};

/// So many people of a group are named until it is opened.
const SHOWN: usize = 8;

/// The groups in the order of telling.
pub fn view<'a>(incoming: &Incoming, desk: &Desk) -> Element<'a, Message> {
    let words = &desk.words;
    let mut page = column![heading(words.say("changes-title"))].spacing(space::MEDIUM);
    if incoming.changes.is_empty() {
        return page.push(note(words.say("changes-none"))).into();
    }
    if incoming.drafts > 0 {
        let drafts = words.say_with("changes-drafts", &[("n", incoming.drafts.into())]);
        page = page.push(small(drafts).class(Tone::Stamp));
    }
    for group in Group::ALL {
        let entries: Vec<&Entry> = incoming.changes.group(group).collect();
        if !entries.is_empty() {
            page = page.push(one_group(incoming, desk, group, &entries));
        }
    }
    page.into()
}

fn one_group<'a>(
    incoming: &Incoming,
    desk: &Desk,
    group: Group,
    entries: &[&Entry],
) -> Element<'a, Message> {
    let words = &desk.words;
    let all = entries.iter().all(|entry| entry.accepted);
    let text = words.say_with(
        &format!("changes-{}", group.key()),
        &[("n", entries.len().into())],
    );
    let head = tick(text, all, move |accepted| {
        Message::GroupPicked(group, accepted)
    });
    let open = incoming.open == Some(group);
    let shown = if open { entries.len() } else { SHOWN };
    let people = entries.iter().take(shown).map(|entry| one(entry, desk));
    let rest = entries.len().saturating_sub(shown);
    let more = match (rest, open) {
        (0, false) => None,
        (0, true) => Some(link(
            words.say("changes-fewer"),
            Message::GroupToggled(None),
        )),
        (n, _) => {
            let words = words.say_with("changes-more", &[("n", n.into())]);
            Some(link(words, Message::GroupToggled(Some(group))))
        }
    };
    let people = Column::with_children(people.collect::<Vec<_>>())
        .push(more)
        .padding(Padding::new(0.0).left(space::WIDE));
    column![head, people].into()
}

fn one<'a>(entry: &Entry, desk: &Desk) -> Element<'a, Message> {
    let words = &desk.words;
    let id = entry.id.clone();
    let name = tick(entry.name.clone(), entry.accepted, move |on| {
        Message::PersonPicked(id.clone(), on)
    });
    let what = entry
        .what
        .iter()
        .map(|what| match serde_json::to_value(what) {
            Ok(serde_json::Value::String(key)) => words.say(&format!("changes-what-{key}")),
            _ => String::new(),
        });
    let about = match (&entry.from, &entry.to) {
        (Some(from), Some(to)) => words.say_with(
            "changes-from-to",
            &[("from", from.clone().into()), ("to", to.clone().into())],
        ),
        (None, Some(to)) if entry.group == Group::New => to.clone(),
        _ => what.collect::<Vec<_>>().join(", "),
    };
    row![name, note(about)]
        .spacing(space::MEDIUM)
        .align_y(Alignment::Center)
        .into()
}
