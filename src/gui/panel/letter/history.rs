//! What is known of a person and since when, what the last list changed, and who says so.

use super::Message;
use crate::facility::Language;
use crate::gui::addresses::{Address, side_by_side};
use crate::gui::desk::Desk;
use crate::gui::theme::{Element, Surface, Tone, measure, space};
use crate::gui::widget::{action, body, flow, note, notice, small, strong};
use crate::people::{difference, taken};
use crate::person::{Person, Place, Status};
use iced::widget::{Column, column};

/// What the newest list has changed, a line each; nothing where it only confirmed.
pub fn news<'a>(desk: &Desk, person: &Person) -> Option<Element<'a, Message>> {
    let words = &desk.words;
    let (status, place) = (&person.status, &person.place);
    let new = |since: bool, as_of| !since && Some(as_of) == desk.list_as_of && !person.is_own();
    let told = |key: &str, now: String, before: String, as_of| {
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
        new(status.since.is_some(), as_of).then(|| told("person-news", now, before, as_of))
    });
    let place = place.before.last().and_then(|before| {
        let as_of = place.now.as_of;
        let text = |place| words.place(place, &desk.facilities);
        let (now, before) = (text(&place.now.value), text(&before.value));
        let other = now != before && new(place.since.is_some(), as_of);
        other.then(|| told("person-news", now, before, as_of))
    });
    let lines = [status, place].into_iter().flatten();
    let lines: Vec<Element<'a, Message>> = lines
        .map(|line| small(line).class(Tone::Straw).into())
        .collect();
    (!lines.is_empty()).then(|| Column::with_children(lines).into())
}

/// Everything that was said of the person, newest first, and the sources to copy.
pub fn view<'a>(desk: &Desk, person: &Person) -> Element<'a, Message> {
    let words = &desk.words;
    let mut told = words.history(person, &desk.facilities);
    if let Some(arrested) = person.arrested {
        let date = [("date", words.partial_date(arrested).into())];
        told.push(words.say_with("person-arrested", &date));
    }
    told.extend(crate::gui::describe::sentence(words, person));
    if let Some(gone) = &person.unlisted {
        let variables = [
            ("date", words.partial_date(gone.as_of).into()),
            ("source", gone.source.as_str().into()),
        ];
        told.push(words.say_with("history-unlisted", &variables));
    }
    let told = told.into_iter().map(|line| body(line).into());
    let sources = sources(desk, person);
    let copy = Message::CopyPressed(sources.join("\n"));
    let sources = sources.into_iter().map(|line| note(line).into());
    let content = column![
        strong(words.say("person-history-title")),
        Column::with_children(told.collect::<Vec<_>>()).spacing(measure::RING),
        Column::with_children(sources.collect::<Vec<_>>()),
        flow([action(words.say("person-copy"), "", Some(copy))]),
    ];
    notice(Surface::Sheet, content.spacing(space::SMALL)).into()
}

/// Who says so, as text: the lists with their days, the page, the sources of the address.
fn sources(desk: &Desk, person: &Person) -> Vec<String> {
    let words = &desk.words;
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
        && let Some(ours) = desk.facilities.get(id)
        && !ours.sources.is_empty()
    {
        let label = &ours.site(Language::Russian).label;
        sources.push(format!("{label}: {}", desk.words.sources(&ours.sources)));
    }
    sources
}

/// The list gives another address for the place than ours: both, and the user's choice.
pub fn two_addresses<'a>(desk: &Desk, person: &Person, width: f32) -> Option<Element<'a, Message>> {
    let words = &desk.words;
    let waits = person.status.now.value == Status::Imprisoned;
    let difference = difference(person, &desk.facilities).filter(|d| waits && !d.decided)?;
    let ours = difference.ours;
    let listed = difference.listed;
    let word = |word| Message::PlaceAnswered(ours.id.clone(), Box::new(word));
    let site = ours.site(Language::Russian);
    let date = words.partial_date(difference.told.now.as_of);
    let both = [
        Address {
            title: "person-list-says",
            label: &listed.label,
            parts: &listed.address,
            take: "person-take-list",
            on_take: taken(ours, &listed.address, desk.today).map(word),
            taken: false,
        },
        Address {
            title: "person-ours",
            label: &site.label,
            parts: &site.parts,
            take: "person-take-ours",
            on_take: Some(word(ours.confirmed(desk.today))),
            taken: false,
        },
    ];
    let content = column![
        small(words.say_with("person-list-differs", &[("date", date.into())])).class(Tone::Straw),
        side_by_side(both, desk, width),
    ];
    Some(notice(Surface::Sheet, content.spacing(space::SMALL)).into())
}
