//! What a new list changes in what is known: by group, each to be accepted or left.

use super::{Incoming, Message};
use crate::changes::{Entry, Group, ManyGone};
use crate::gui::theme::{Element, Tone, space};
use crate::gui::widget::{heading, link, note, small, tick};
use crate::person::{PartialDate, Status};
use crate::workspace::Workspace;
use iced::widget::{Column, column, row};
use iced::{Alignment, Padding};

/// How many people of a group are named until it is opened.
const SHOWN: usize = 8;

/// The groups in the order of the report.
pub fn view<'a>(incoming: &Incoming, workspace: &Workspace) -> Element<'a, Message> {
    let words = &workspace.words;
    let mut page = column![heading(words.say("changes-title"))].spacing(space::MEDIUM);
    if incoming.changes.is_empty() {
        // A list that was not understood confirms nothing.
        let confirms = incoming.report.questions().next().is_none();
        let confirms = confirms.then(|| note(words.say("changes-none")));
        return page.push(confirms).into();
    }
    if let Some(ManyGone { gone, of }) = incoming.changes.many_gone() {
        let counts = [("gone", gone.into()), ("of", of.into())];
        page = page.push(column![
            heading(words.say_with("changes-many-gone", &counts)).class(Tone::Stamp),
            note(words.say("import-many-gone-how")),
        ]);
    }
    if incoming.drafts > 0 {
        let drafts = words.say_with("changes-drafts", &[("n", incoming.drafts.into())]);
        page = page.push(small(drafts).class(Tone::Stamp));
    }
    for group in Group::ALL {
        let entries: Vec<&Entry> = incoming.changes.group(group).collect();
        if !entries.is_empty() {
            page = page.push(one_group(incoming, workspace, group, &entries));
        }
    }
    page.into()
}

fn one_group<'a>(
    incoming: &Incoming,
    workspace: &Workspace,
    group: Group,
    entries: &[&Entry],
) -> Element<'a, Message> {
    let words = &workspace.words;
    let all = entries.iter().all(|entry| entry.accepted);
    let text = words.say_with(
        &format!("changes-{}", group.key()),
        &[("n", entries.len().into())],
    );
    let head: Element<'a, Message> = match group {
        // Each of them needs a decision: there is no tick for all of them.
        Group::HeldAgain => column![
            heading(text).class(Tone::Stamp),
            note(words.say("import-held-again-how")),
        ]
        .into(),
        _ => tick(text, all, move |accepted| {
            Message::GroupPicked(group, accepted)
        }),
    };
    let left_out = (group == Group::Released && !all)
        .then(|| small(words.say("changes-released-left-out")).class(Tone::Straw));
    let open = incoming.open == Some(group);
    let shown = if open { entries.len() } else { SHOWN };
    let people = entries
        .iter()
        .take(shown)
        .map(|entry| one(entry, workspace));
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
    column![head].push(left_out).push(people).into()
}

fn one<'a>(entry: &Entry, workspace: &Workspace) -> Element<'a, Message> {
    let words = &workspace.words;
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
        _ if entry.group == Group::HeldAgain => known_before(entry, workspace),
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

/// What stood against a card until now, since when, and its source.
fn known_before(entry: &Entry, workspace: &Workspace) -> String {
    let words = &workspace.words;
    let Some(old) = &entry.old else {
        return String::new();
    };
    let lines = |key: &str, what: String, as_of: PartialDate, source: &str| {
        let variables = [
            ("what", what.into()),
            ("date", words.partial_date(as_of).into()),
            ("source", source.into()),
        ];
        words.say_with(key, &variables)
    };
    let (status, place) = (&old.status.now, &old.place.now);
    match &old.unlisted {
        Some(gone) if status.value == Status::Imprisoned => {
            lines("history-unlisted", String::new(), gone.as_of, &gone.source)
        }
        _ if status.value == Status::Imprisoned => {
            let what = words.place(&place.value, &workspace.facilities);
            lines("history-now", what, place.as_of, &place.source)
        }
        _ => lines(
            "history-now",
            words.status(&status.value),
            status.as_of,
            &status.source,
        ),
    }
}
