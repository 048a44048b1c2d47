//! Who this is, the address as it will stand on the card, and whether a card can go.

use super::{Letter, Message, edit, history, place_question, statement};
use crate::address::{Block, Script};
use crate::batch::{Addressed, Why};
use crate::facility;
use crate::gui::describe;
use crate::gui::session::{Session, State};
use crate::gui::theme::{Element, Surface, Tone, measure, space};
use crate::gui::widget::{
    action, body, chip, flow, link, mark, note, notice, quiet, select, sheet, small, tick, title,
};
use crate::judgement::Reason;
use crate::person::{Person, Place};
use iced::Fill;
use iced::widget::{Column, Row, column, container, row};

/// The person's part of the column.
pub fn view<'a>(
    write: &'a Letter,
    session: &'a Session,
    person: &Person,
    addressed: &Result<Addressed<'_>, Vec<Reason>>,
    width: f32,
) -> Element<'a, Message> {
    let about = column![about(session, person, write.history)].width(Fill);
    let block = addressed.as_ref().ok().map(|addressed| &addressed.block);
    let address = block.map(|block| address(write, block, session));
    let top: Element<'a, Message> = if width < measure::STACK {
        column![about].push(address).spacing(space::MEDIUM).into()
    } else {
        row![about].push(address).spacing(space::WIDE).into()
    };
    let mut page = column![column![top].push(links(write, session, person))].spacing(space::MEDIUM);
    let form = write.statement.as_ref();
    page = page
        .push(statement::stated(session, person))
        .push(form.map(|form| form.view(session, person, width)))
        .push(history::news(session, person))
        .push(write.history.then(|| history::view(session, person)))
        .push(write.rules.then(|| super::rules::view(session, person)))
        .push(letters(session, person))
        .push(history::two_addresses(session, person, width));
    if let Some(edit) = &write.edit {
        let to = addressed.as_ref().ok().map(|addressed| &addressed.to);
        page = page.push(edit.view(session, person, to, &session.way(write.language), width));
    }
    match addressed {
        Ok(addressed) => {
            page = page.extend(ticks(write, session, &[]));
            let why = addressed.stopped.as_ref();
            page = page.push(why.map(|why| stopped(session, why)));
        }
        Err(reasons) if reasons.iter().all(Reason::can_be_confirmed) => {
            page = page.push(confirm(write, session, reasons));
        }
        Err(reasons) if place_question::asks(reasons) && session.is_listed(person) => {
            page = page.push(write.place_answer.view(session, reasons));
        }
        Err(reasons) => page = page.push(stop(session, person, reasons)),
    }
    page.into()
}

/// Names, age, birthday, story, days in prison, place, freshness.
fn about<'a>(session: &Session, person: &Person, open: bool) -> Element<'a, Message> {
    let words = &session.words;
    let facts = session.facts_of(&person.id);
    let state = facts.map(|facts| facts.state);
    let gone = matches!(state, Some(State::Gone(_)) | None);
    let latin = describe::latin(person);
    let latin = match person.age(session.today) {
        Some(age) => words.say_with(
            "person-latin-age",
            &[("name", latin.into()), ("age", age.into())],
        ),
        None => latin,
    };
    let mut lines: Vec<Element<'a, Message>> =
        vec![title(person.name().to_owned()).into(), body(latin).into()];
    let output = if gone {
        Vec::new()
    } else {
        describe::story(session, person)
    };
    let output = output.into_iter().map(|line| match open {
        true => line,
        false => folded(line),
    });
    lines.extend(output.map(|line| note(line).into()));
    match state.filter(|_| !gone) {
        _ if person.example => lines.push(note(words.say("person-example")).into()),
        Some(State::Waits(_)) | None => {}
        Some(state) => lines.push(mark(describe::freshness(session, person, state))),
    }
    Column::with_children(lines).spacing(measure::RING).into()
}

/// A long story is told by its beginning until what is known is opened.
fn folded(line: String) -> String {
    if line.chars().count() <= STORY {
        return line;
    }
    let beginning: String = line.chars().take(STORY).collect();
    let end = beginning.rfind(' ').unwrap_or(beginning.len());
    format!("{} …", beginning.get(..end).unwrap_or_default())
}

/// So many characters of a story are told at once.
const STORY: usize = 240;

/// What can be done with what is known; quietly.
fn links<'a>(write: &Letter, session: &Session, person: &Person) -> Option<Element<'a, Message>> {
    let words = &session.words;
    let own = session.is_listed(person);
    let edit = (own && write.edit.is_none())
        .then(|| quiet(words.say("person-edit"), Some(Message::EditToggled(true))));
    let key = match write.history {
        true => "person-history-close",
        false => "person-history",
    };
    let history = Message::HistoryToggled(!write.history);
    let history = (!person.example).then(|| quiet(words.say(key), Some(history)));
    let stated = session.takes_statements(person);
    let statement = (stated && write.statement.is_none()).then(|| {
        let open = Message::StatementToggled(true);
        quiet(words.say("statement-open"), Some(open))
    });
    let rules = super::rules::open(write, session, person);
    let remove = (own && person.is_own())
        .then(|| quiet(words.say("person-remove"), Some(Message::RemovePressed)));
    let links = [history, edit, statement, rules, remove];
    let links: Vec<Element<'a, Message>> = links.into_iter().flatten().collect();
    (!links.is_empty()).then(|| Row::with_children(links).spacing(space::WIDE).wrap().into())
}

/// Letters in the name that only look right, and the way to put them right.
fn letters<'a>(session: &Session, person: &Person) -> Option<Element<'a, Message>> {
    let words = &session.words;
    let n = crate::people::letters::lookalikes_in(&person.names);
    (n > 0 && session.is_listed(person)).then(|| {
        let text = words.say_with("paste-lookalikes", &[("n", n.into())]);
        let mend = Message::Edit(edit::Message::LettersCorrected);
        flow([
            small(text).class(Tone::Straw).into(),
            link(words.say("paste-mend"), mend),
        ])
    })
}

/// The address block, line for line, what is to be said of it, and how it is written.
fn address<'a>(write: &Letter, block: &Block, session: &Session) -> Element<'a, Message> {
    let words = &session.words;
    let lines = block.lines().iter().map(|line| body(line.clone()).into());
    let lines = sheet(Column::with_children(lines.collect::<Vec<_>>()))
        .padding([space::MEDIUM, space::LARGE])
        .width(Fill);
    let from = match &session.posted_from {
        Some(code) => {
            let country = words.say(&format!("address-country-{code}"));
            words.say_with("person-posted-from", &[("country", country.into())])
        }
        None => words.say("person-posted-from-where"),
    };
    let change = quiet(from, Some(Message::AddressOptionsToggled(!write.way)));
    // What stops the card is said by itself.
    let findings = block.findings().iter();
    let findings = findings.filter(|finding| !finding.is_error());
    let findings = findings.map(|finding| {
        small(words.address_finding(finding))
            .class(Tone::Straw)
            .into()
    });
    let own = block.is_edited().then(|| {
        let person = session.people.get(write.to());
        let own = person.and_then(edit::holding);
        let on = own.map_or_else(String::new, |own| words.date(own.on));
        let date = [("date", on.into())];
        let back = Message::Edit(edit::Message::ComputedBlock);
        column![
            small(words.say_with("person-block-edited", &date)).class(Tone::Straw),
            quiet(words.say("person-block-back"), Some(back)),
        ]
    });
    let again = (write.aside.is_some() && !block.is_edited()).then(|| {
        let again = Message::Edit(edit::Message::OwnBlock);
        quiet(words.say("person-block-again"), Some(again))
    });
    column![lines]
        .push(own)
        .push(again)
        .push(change)
        .push(write.way.then(|| posting(write, session)))
        .extend(findings.collect::<Vec<_>>())
        .spacing(space::HAIR)
        .width(measure::ADDRESS)
        .into()
}

/// A country of posting as it is offered.
#[derive(Debug, Clone, PartialEq)]
struct Country {
    code: Option<String>,
    name: String,
}

impl std::fmt::Display for Country {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        f.write_str(&self.name)
    }
}

/// Where the card is posted, and in which letters the address stands.
fn posting<'a>(write: &Letter, session: &Session) -> Element<'a, Message> {
    let words = &session.words;
    let codes = session.origins.iter().flat_map(|origins| origins.all());
    let mut countries: Vec<Country> = codes
        .map(|origin| Country {
            name: words.say(&format!("address-country-{}", origin.code)),
            code: Some(origin.code.clone()),
        })
        .collect();
    countries.sort_by_cached_key(|country| words.ui_language().order(&country.name));
    countries.insert(
        0,
        Country {
            code: None,
            name: words.say("person-posted-from-unsaid"),
        },
    );
    let chosen = countries
        .iter()
        .find(|country| country.code == session.posted_from)
        .cloned();
    let script = session.way(write.language).script;
    let scripts = Script::ALL.map(|script| {
        (
            script,
            words.say(&format!("address-script-{}", script.key())),
        )
    });
    let scripts = scripts.map(|(one, text)| chip(text, one == script, Message::ScriptChosen(one)));
    column![
        select(countries, chosen, |country| Message::PostedFromChosen(
            country.code
        )),
        flow(scripts),
    ]
    .spacing(space::SMALL)
    .into()
}

/// What stands against the card until the user says otherwise, and the ticks.
fn confirm<'a>(write: &Letter, session: &Session, reasons: &[Reason]) -> Element<'a, Message> {
    let text = reasons
        .iter()
        .map(|reason| body(session.words.reason(reason)).into());
    let content = Column::with_children(text.collect::<Vec<_>>())
        .extend(ticks(write, session, reasons))
        .spacing(space::SMALL);
    notice(Surface::Notice, content).into()
}

/// What stops the card although they may be written to.
fn stopped<'a>(session: &Session, why: &Why) -> Element<'a, Message> {
    let text = why.say(&session.words, |_| String::new());
    notice(Surface::Stop, body(text).class(Tone::Stamp))
        .width(Fill)
        .into()
}

/// Why no card can go, and what to do instead.
fn stop<'a>(session: &Session, person: &Person, reasons: &[Reason]) -> Element<'a, Message> {
    let words = &session.words;
    let text = reasons.iter().map(|reason| {
        let tone = match reason {
            Reason::Historic { .. } | Reason::Disputed { .. } => Tone::Straw,
            _ => Tone::Stamp,
        };
        body(words.reason(reason)).class(tone).into()
    });
    let mut content = Column::with_children(text.collect::<Vec<_>>()).spacing(space::SMALL);
    let unsure = reasons
        .iter()
        .any(|reason| matches!(reason, Reason::Historic { .. } | Reason::Disputed { .. }));
    match our_place(session, person).filter(|_| unsure) {
        Some(place) => {
            let site = place.site(facility::CardLanguage::Russian);
            let parts = &site.parts;
            let address = [&site.label, &parts.street, &parts.postcode, &parts.locality];
            let address: Vec<&str> = address
                .into_iter()
                .map(String::as_str)
                .filter(|p| !p.is_empty())
                .collect();
            content = content.push(body(address.join(", ")));
            if let Some(text) = place.note(words.ui_language().code()) {
                content = content.push(note(text.to_owned()));
            }
            if !place.sources.is_empty() {
                let sources = [("sources", words.sources(&place.sources).into())];
                content = content.push(note(words.say_with("person-place-sources", &sources)));
            }
            let confirm = Message::PlaceConfirmed(place.id.clone());
            content = content.push(action(words.say("person-place-confirm"), "", Some(confirm)));
        }
        None => content = content.push(small(words.say(advice_key(reasons)))),
    }
    notice(
        if unsure {
            Surface::Notice
        } else {
            Surface::Stop
        },
        content,
    )
    .width(Fill)
    .into()
}

/// What to do where no card can go: somebody whose place nobody tells is waiting too.
fn advice_key(reasons: &[Reason]) -> &'static str {
    match reasons {
        [Reason::UnknownPlace] => "person-unknown-place",
        [Reason::NoAddress { .. } | Reason::PlaceUnclear { .. }] => "person-no-address",
        _ => "person-choose-another",
    }
}

/// The place in our own data that the person is in.
fn our_place<'a>(session: &'a Session, person: &Person) -> Option<&'a facility::Facility> {
    match &person.place.now.value {
        Place::Held {
            facility: Some(id), ..
        } => session.facilities.get(id),
        _ => None,
    }
}

/// What the user can say for this card, and has said.
fn ticks<'a>(write: &Letter, session: &Session, reasons: &[Reason]) -> Vec<Element<'a, Message>> {
    let is_namesake = |reason: &Reason| matches!(reason, Reason::Namesake { .. });
    let others = write.confirmed || reasons.iter().any(|reason| !is_namesake(reason));
    let namesake = write.another_person || reasons.iter().any(is_namesake);
    let confirmed = others.then(|| {
        let text = session.words.say("person-confirm-old");
        tick(text, write.confirmed, Message::OldRecordConfirmed)
    });
    let another = namesake.then(|| {
        let text = session.words.say("person-confirm-another-person");
        tick(text, write.another_person, Message::AnotherPersonConfirmed)
    });
    confirmed.into_iter().chain(another).collect()
}

/// Somebody whom the user removed, and the way back.
pub fn removed<'a>(name: Option<&str>, session: &Session) -> Element<'a, Message> {
    let words = &session.words;
    let content = name.map(|name| {
        let name = [("name", name.to_owned().into())];
        let back = action(
            words.say("person-restore"),
            "",
            Some(Message::RestorePressed),
        );
        column![
            body(words.say_with("person-is-removed", &name)),
            flow([back])
        ]
        .spacing(space::MEDIUM)
    });
    container(column![].push(content))
        .padding(space::VAST)
        .into()
}
