//! An open place: what is known of it, the sources, and what the user can do.

use super::book::{Entry, Key, Report};
use super::{Message, Places};
use crate::facility::{CardLanguage, Confidence, Facility, Parts, UserWord};
use crate::gui::theme::{Element, Surface, Tone, measure, space};
use crate::gui::widget::{Mark, Sign};
use crate::gui::widget::{action, body, flow, link, note, notice, quiet, small, strong};
use crate::workspace::Workspace;
use iced::Fill;
use iced::widget::{Column, column, row};

/// The confidence of an address, in a word.
pub fn mark(entry: &Entry, workspace: &Workspace) -> Mark {
    let words = &workspace.words;
    let Some(place) = facility_of(entry, workspace) else {
        return Mark {
            sign: Sign::Question,
            word: words.say("data-place-listed-only"),
            tone: Tone::Straw,
        };
    };
    if entry.reports.iter().any(|report| !report.decided) {
        return Mark {
            sign: Sign::Question,
            word: words.say("data-place-list-differs"),
            tone: Tone::Straw,
        };
    }
    if let Some(word) = &place.user {
        let date = [("date", words.date(word.on).into())];
        return Mark {
            sign: Sign::Tick,
            word: words.say_with("facility-your-word", &date),
            tone: Tone::Moss,
        };
    }
    let (key, sign, tone) = match place.confidence {
        Confidence::Confirmed => ("confirmed", Sign::Tick, Tone::Moss),
        Confidence::Single => ("single", Sign::Question, Tone::Straw),
        Confidence::Disputed => ("disputed", Sign::Question, Tone::Straw),
        Confidence::Historic => ("historic", Sign::Question, Tone::Straw),
        Confidence::Missing => ("missing", Sign::Cross, Tone::Stamp),
    };
    Mark {
        sign,
        word: words.say(&format!("facility-confidence-{key}")),
        tone,
    }
}

/// The place in our own or the user's data.
pub fn facility_of<'a>(entry: &Entry, workspace: &'a Workspace) -> Option<&'a Facility> {
    match &entry.key {
        Key::Known(id) => workspace.facilities.get(id),
        Key::Listed(..) => None,
    }
}

/// The details of one place.
pub fn view<'a>(
    page: &Places,
    entry: &Entry,
    narrow: bool,
    workspace: &Workspace,
) -> Element<'a, Message> {
    let words = &workspace.words;
    let place = facility_of(entry, workspace);
    let mut content = column![].spacing(space::SMALL);
    match place {
        Some(place) if entry.reports.is_empty() => content = content.push(ours(place, workspace)),
        Some(place) => {
            content = content.push(small(words.say("data-place-differs")).class(Tone::Straw));
            for report in &entry.reports {
                content = content.push(both(place, report, narrow, workspace));
            }
        }
        None => {
            content = content.push(note(words.say("data-place-listed-text")));
            let addresses = entry
                .reports
                .iter()
                .map(|report| list_address(report, workspace));
            content = content.extend(addresses.collect::<Vec<_>>());
        }
    }
    if let Some(form) = page.form.as_ref().filter(|form| form.key == entry.key) {
        let country = page.country(&entry.key, workspace);
        return content
            .push(form.view(country, workspace).map(Message::Form))
            .into();
    }
    content.push(choices(entry, place, workspace)).into()
}

/// What the user can do with it.
fn choices<'a>(
    entry: &Entry,
    place: Option<&Facility>,
    workspace: &Workspace,
) -> Element<'a, Message> {
    let words = &workspace.words;
    let addressed =
        place.is_some_and(|place| CardLanguage::ALL.iter().any(|l| place.has_address(*l)));
    let confirm = place.filter(|_| addressed && entry.reports.is_empty());
    let confirm = confirm.map(|place| {
        let confirm = Message::PlaceConfirmed(place.id.clone());
        action(words.say("data-place-confirm-today"), "", Some(confirm))
    });
    let correct = if addressed {
        "data-place-correct"
    } else {
        "data-place-enter"
    };
    let correct = action(
        words.say(correct),
        "",
        Some(Message::CorrectPressed(entry.key.clone())),
    );
    let back = place.filter(|place| place.user.is_some() || place.is_own());
    let back = back.map(|place| {
        let key = if place.is_own() {
            "data-place-forget-own"
        } else {
            "data-place-take-back"
        };
        quiet(
            words.say(key),
            Some(Message::AnswerWithdrawn(place.id.clone())),
        )
    });
    flow(confirm.into_iter().chain([correct]).chain(back))
}

/// Our address, the user's first, with its source.
fn ours<'a>(place: &Facility, workspace: &Workspace) -> Element<'a, Message> {
    let words = &workspace.words;
    let mut content = column![].spacing(measure::RING);
    if !place
        .user
        .as_ref()
        .is_some_and(|w| w.ru.is_some() || w.be.is_some())
    {
        content = content.extend(shipped(place, workspace));
        return content.into();
    }
    for language in CardLanguage::ALL
        .into_iter()
        .filter(|l| place.has_address(*l))
    {
        let site = place.site(language);
        content = content.push(body(one_line(&site.label, &site.parts)));
    }
    content
        .push(note(words.say("data-place-ours-was")))
        .extend(shipped(place, workspace))
        .into()
}

/// The shipped address in its languages, its day, its sources, what a user should know.
fn shipped<'a>(place: &Facility, workspace: &Workspace) -> Vec<Element<'a, Message>> {
    let words = &workspace.words;
    let mut lines: Vec<Element<'a, Message>> = Vec::new();
    for site in [&place.ru, &place.be] {
        if !site.parts.postcode.is_empty() {
            lines.push(body(one_line(&site.label, &site.parts)).into());
        }
    }
    if lines.is_empty() {
        lines.push(note(words.say("facility-confidence-missing")).into());
    }
    if let Some(as_of) = place.as_of {
        let date = [("date", words.partial_date(as_of).into())];
        lines.push(note(words.say_with("data-place-as-of", &date)).into());
    }
    if let Some(sentence) = place.note(words.ui_language().code()) {
        lines.push(note(sentence.to_owned()).into());
    }
    if !place.sources.is_empty() {
        let sources = words.sources(&place.sources);
        let variables = [("sources", sources.clone().into())];
        lines.push(note(words.say_with("person-place-sources", &variables)).into());
        lines.push(link(
            words.say("data-place-copy-sources"),
            Message::CopyPressed(sources),
        ));
    }
    lines
}

/// Ours and the list's side by side: the user chooses, once for the place.
fn both<'a>(
    place: &Facility,
    report: &Report,
    narrow: bool,
    workspace: &Workspace,
) -> Element<'a, Message> {
    let words = &workspace.words;
    let id = place.id.clone();
    let left = column![strong(words.say("data-place-ours"))]
        .push(ours(place, workspace))
        .push(action(
            words.say("data-place-keep-ours"),
            "",
            (!report.decided).then(|| Message::PlaceConfirmed(id.clone())),
        ));
    let take = match UserWord::from_list(workspace.today, place, &report.listed.address) {
        Some(word) => Message::PlaceAnswered(id, Box::new(word)),
        // In Latin letters: the postcode is taken, the rest is to be typed.
        None => Message::PostcodeTaken(Key::Known(id), report.listed.address.postcode.clone()),
    };
    let right = column![strong(words.say("data-place-theirs"))]
        .push(list_address(report, workspace))
        .push(action(words.say("data-place-use-theirs"), "", Some(take)));
    let decided = place.user.as_ref().filter(|_| report.decided).map(|word| {
        let date = [("date", words.date(word.on).into())];
        note(words.say_with("data-place-decided", &date))
    });
    let side = |content: Column<'a, Message, _>| {
        notice(Surface::Frame, content.spacing(space::SMALL)).width(Fill)
    };
    let sides: Element<'a, Message> = match narrow {
        true => column![side(left), side(right)]
            .spacing(space::SMALL)
            .into(),
        false => row![side(left), side(right)].spacing(space::SMALL).into(),
    };
    column![sides].push(decided).spacing(space::HAIR).into()
}

/// A list's address, with its day and the number of people.
fn list_address<'a>(report: &Report, workspace: &Workspace) -> Element<'a, Message> {
    let words = &workspace.words;
    let variables = [
        ("n", report.people.into()),
        ("date", words.partial_date(report.as_of).into()),
        ("source", report.source.clone().into()),
    ];
    column![
        body(one_line(&report.listed.label, &report.listed.address)),
        note(words.say_with("data-place-told", &variables)),
    ]
    .spacing(measure::RING)
    .into()
}

/// An address on one line.
fn one_line(label: &str, parts: &Parts) -> String {
    let parts = [
        label,
        &parts.street,
        &parts.postcode,
        &parts.locality,
        &parts.district,
        &parts.region,
    ];
    let parts: Vec<&str> = parts.into_iter().filter(|part| !part.is_empty()).collect();
    parts.join(", ")
}
