//! What is known of a person and since when, what the last list changed, and the sources.

use super::Message;
use crate::facility::CardLanguage;
use crate::gui::addresses::{Address, side_by_side};
use crate::gui::theme::{Element, Surface, Tone, measure, space};
use crate::gui::widget::{action, body, flow, note, notice, small, strong};
use crate::people::{difference, word_from_list};
use crate::person::{Person, Place, Status};
use crate::workspace::Workspace;
use iced::widget::{Column, column};

/// What the newest list has changed, a line each; `None` where it only confirmed.
pub fn news<'a>(workspace: &Workspace, person: &Person) -> Option<Element<'a, Message>> {
    let words = &workspace.words;
    let (status, place) = (person.listed_status(), person.listed_place());
    let new =
        |since: bool, as_of| !since && Some(as_of) == workspace.list_as_of && !person.is_own();
    let line = |key: &str, now: String, before: String, as_of| {
        let variables = [
            ("date", words.partial_date(as_of).into()),
            ("now", now.into()),
            ("before", before.into()),
        ];
        words.say_with(key, &variables)
    };
    let status = status.before.last().and_then(|before| {
        let as_of = status.now.as_of;
        let (now, before) = (words.status(&status.now.value), words.status(&before.value));
        new(status.since.is_some(), as_of).then(|| line("person-news", now, before, as_of))
    });
    let place = place.before.last().and_then(|before| {
        let as_of = place.now.as_of;
        let text = |place| words.place(place, &workspace.facilities);
        let (now, before) = (text(&place.now.value), text(&before.value));
        let other = now != before && new(place.since.is_some(), as_of);
        other.then(|| line("person-news", now, before, as_of))
    });
    let lines = [status, place].into_iter().flatten();
    let lines: Vec<Element<'a, Message>> = lines
        .map(|line| small(line).class(Tone::Straw).into())
        .collect();
    (!lines.is_empty()).then(|| Column::with_children(lines).into())
}

/// The history of the person, newest first, and the sources to copy.
pub fn view<'a>(workspace: &Workspace, person: &Person) -> Element<'a, Message> {
    let words = &workspace.words;
    let mut lines = words.history(person, &workspace.facilities);
    if let Some(arrested) = person.arrested {
        let date = [("date", words.partial_date(arrested).into())];
        lines.push(words.say_with("person-arrested", &date));
    }
    lines.extend(crate::gui::describe::sentence(words, person));
    if let Some(gone) = &person.unlisted {
        let variables = [
            ("date", words.partial_date(gone.as_of).into()),
            ("source", gone.source.as_str().into()),
        ];
        lines.push(words.say_with("history-unlisted", &variables));
    }
    let lines = lines.into_iter().map(|line| body(line).into());
    let sources = sources(workspace, person);
    let copy = Message::CopyPressed(sources.join("\n"));
    let sources = sources.into_iter().map(|line| note(line).into());
    let content = column![
        strong(words.say("person-history-title")),
        Column::with_children(lines.collect::<Vec<_>>()).spacing(measure::RING),
        Column::with_children(sources.collect::<Vec<_>>()),
        flow([action(words.say("person-copy"), "", Some(copy))]),
    ];
    notice(Surface::Sheet, content.spacing(space::SMALL)).into()
}

/// The sources as text: the lists with their days, the page, the sources of the address.
fn sources(workspace: &Workspace, person: &Person) -> Vec<String> {
    let words = &workspace.words;
    let mut sources: Vec<String> = Vec::new();
    let (status, place) = (&person.status.now, &person.place.now);
    for (source, as_of) in [(&status.source, status.as_of), (&place.source, place.as_of)] {
        let line = format!("{source}, {}", words.partial_date(as_of));
        if !source.is_empty() && !sources.contains(&line) {
            sources.push(line);
        }
    }
    sources.extend(person.page.clone());
    if let Place::Held {
        facility: Some(id), ..
    } = &person.place.now.value
        && let Some(ours) = workspace.facilities.get(id)
        && !ours.sources.is_empty()
    {
        let label = &ours.site(CardLanguage::Russian).label;
        sources.push(format!(
            "{label}: {}",
            workspace.words.sources(&ours.sources)
        ));
    }
    sources
}

/// The list gives another address for the place than ours: both, and the user's choice.
pub fn two_addresses<'a>(
    workspace: &Workspace,
    person: &Person,
    width: f32,
) -> Option<Element<'a, Message>> {
    let words = &workspace.words;
    let waits = person.status.now.value == Status::Imprisoned;
    let difference =
        difference(person, &workspace.facilities).filter(|d| waits && !d.is_decided)?;
    let ours = difference.ours;
    let listed = difference.listed;
    let word = |word| Message::PlaceAnswered(ours.id.clone(), Box::new(word));
    let site = ours.site(CardLanguage::Russian);
    let date = words.partial_date(difference.statement.now.as_of);
    let both = [
        Address {
            title: "person-list-says",
            label: &listed.label,
            parts: &listed.address,
            take: "person-take-list",
            on_take: word_from_list(ours, &listed.address, workspace.today).map(word),
            taken: false,
        },
        Address {
            title: "person-ours",
            label: &site.label,
            parts: &site.parts,
            take: "person-take-ours",
            on_take: Some(word(ours.confirmed(workspace.today))),
            taken: false,
        },
    ];
    let content = column![
        small(words.say_with("person-list-differs", &[("date", date.into())])).class(Tone::Straw),
        side_by_side(both, workspace, width),
    ];
    Some(notice(Surface::Sheet, content.spacing(space::SMALL)).into())
}
