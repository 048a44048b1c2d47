//! The person, the address as it will be on the card, and whether a card can go.

use super::{Letter, Message, edit, history, place_question, statement};
use crate::address::{Block, Script};
use crate::batch::{Addressed, Why};
use crate::facility;
use crate::gui::describe;
use crate::gui::theme::{Element, Surface, Tone, measure, space};
use crate::gui::widget::{
    action, body, chip, flow, link, mark, note, notice, quiet, select, sheet, small, tick, title,
};
use crate::judgement::Reason;
use crate::person::{Person, Place};
use crate::workspace::{State, Workspace};
use iced::Fill;
use iced::widget::{Column, Row, column, container, row};

/// The person's part of the column.
pub fn view<'a>(
    write: &'a Letter,
    workspace: &'a Workspace,
    person: &Person,
    addressed: &Result<Addressed<'_>, Vec<Reason>>,
    width: f32,
) -> Element<'a, Message> {
    let about = column![about(workspace, person, write.history)].width(Fill);
    let block = addressed.as_ref().ok().map(|addressed| &addressed.block);
    let address = block.map(|block| address(write, block, workspace));
    let top: Element<'a, Message> = if width < measure::STACK {
        column![about].push(address).spacing(space::MEDIUM).into()
    } else {
        row![about].push(address).spacing(space::WIDE).into()
    };
    let mut page =
        column![column![top].push(links(write, workspace, person))].spacing(space::MEDIUM);
    let form = write.statement.as_ref();
    page = page
        .push(statement::stated(workspace, person))
        .push(form.map(|form| form.view(workspace, person, width)))
        .push(history::news(workspace, person))
        .push(write.history.then(|| history::view(workspace, person)))
        .push(write.rules.then(|| super::rules::view(workspace, person)))
        .push(letters(workspace, person))
        .push(history::two_addresses(workspace, person, width));
    if let Some(edit) = &write.edit {
        let to = addressed.as_ref().ok().map(|addressed| &addressed.to);
        page = page.push(edit.view(
            workspace,
            person,
            to,
            &workspace.address_style(write.language),
            width,
        ));
    }
    match addressed {
        Ok(addressed) => {
            page = page.extend(ticks(write, workspace, &[]));
            let why = addressed.stopped.as_ref();
            page = page.push(why.map(|why| stopped(workspace, why)));
        }
        Err(reasons) if reasons.iter().all(Reason::can_be_confirmed) => {
            page = page.push(confirm(write, workspace, reasons));
        }
        Err(reasons) if place_question::asks(reasons) && workspace.is_listed(person) => {
            page = page.push(write.place_answer.view(workspace, reasons));
        }
        Err(reasons) => page = page.push(stop(workspace, person, reasons)),
    }
    page.into()
}

/// Names, age, birthday, story, days in prison, place, freshness.
fn about<'a>(workspace: &Workspace, person: &Person, open: bool) -> Element<'a, Message> {
    let words = &workspace.words;
    let facts = workspace.facts_of(&person.id);
    let state = facts.map(|facts| facts.state);
    let gone = matches!(state, Some(State::Gone(_)) | None);
    let latin = describe::latin(person);
    let latin = match person.age(workspace.today) {
        Some(age) => words.say_with(
            "person-latin-age",
            &[("name", latin.into()), ("age", age.into())],
        ),
        None => latin,
    };
    let mut lines: Vec<Element<'a, Message>> =
        vec![title(person.name().to_owned()).into(), body(latin).into()];
    let details = if gone {
        Vec::new()
    } else {
        describe::story(workspace, person)
    };
    let details = details.into_iter().map(|line| match open {
        true => line,
        false => folded(line),
    });
    lines.extend(details.map(|line| note(line).into()));
    match state.filter(|_| !gone) {
        _ if person.example => lines.push(note(words.say("person-example")).into()),
        Some(State::Waits(_)) | None => {}
        Some(state) => lines.push(mark(describe::freshness(workspace, person, state))),
    }
    Column::with_children(lines).spacing(measure::RING).into()
}

/// A long story is cut until the history is opened.
fn folded(line: String) -> String {
    if line.chars().count() <= STORY {
        return line;
    }
    let beginning: String = line.chars().take(STORY).collect();
    let end = beginning.rfind(' ').unwrap_or(beginning.len());
    format!("{} …", beginning.get(..end).unwrap_or_default())
}

/// How many characters of a story are shown at first.
const STORY: usize = 240;

/// The links under the person.
fn links<'a>(
    write: &Letter,
    workspace: &Workspace,
    person: &Person,
) -> Option<Element<'a, Message>> {
    let words = &workspace.words;
    let own = workspace.is_listed(person);
    let edit = (own && write.edit.is_none())
        .then(|| quiet(words.say("person-edit"), Some(Message::EditToggled(true))));
    let key = match write.history {
        true => "person-history-close",
        false => "person-history",
    };
    let history = Message::HistoryToggled(!write.history);
    let history = (!person.example).then(|| quiet(words.say(key), Some(history)));
    let stated = workspace.takes_statements(person);
    let statement = (stated && write.statement.is_none()).then(|| {
        let open = Message::StatementToggled(true);
        quiet(words.say("statement-open"), Some(open))
    });
    let rules = super::rules::open(write, workspace, person);
    let remove = (own && person.is_own())
        .then(|| quiet(words.say("person-remove"), Some(Message::RemovePressed)));
    let links = [history, edit, statement, rules, remove];
    let links: Vec<Element<'a, Message>> = links.into_iter().flatten().collect();
    (!links.is_empty()).then(|| Row::with_children(links).spacing(space::WIDE).wrap().into())
}

/// Letters in the name that only look right, and the way to put them right.
fn letters<'a>(workspace: &Workspace, person: &Person) -> Option<Element<'a, Message>> {
    let words = &workspace.words;
    let n = crate::people::letters::lookalikes_in(&person.names);
    (n > 0 && workspace.is_listed(person)).then(|| {
        let text = words.say_with("paste-lookalikes", &[("n", n.into())]);
        let fix_letters = Message::Edit(edit::Message::LettersCorrected);
        flow([
            small(text).class(Tone::Straw).into(),
            link(words.say("paste-mend"), fix_letters),
        ])
    })
}

/// The address block, line for line, its findings, and how it is written.
fn address<'a>(write: &Letter, block: &Block, workspace: &Workspace) -> Element<'a, Message> {
    let words = &workspace.words;
    let lines = block.lines().iter().map(|line| body(line.clone()).into());
    let lines = sheet(Column::with_children(lines.collect::<Vec<_>>()))
        .padding([space::MEDIUM, space::LARGE])
        .width(Fill);
    let from = match &workspace.posted_from {
        Some(code) => {
            let country = words.say(&format!("address-country-{code}"));
            words.say_with("person-posted-from", &[("country", country.into())])
        }
        None => words.say("person-posted-from-where"),
    };
    let change = quiet(
        from,
        Some(Message::AddressOptionsToggled(!write.address_options_open)),
    );
    // What stops the card is shown separately.
    let findings = block.findings().iter();
    let findings = findings.filter(|finding| !finding.is_error());
    let findings = findings.map(|finding| {
        small(words.address_finding(finding))
            .class(Tone::Straw)
            .into()
    });
    let own = block.is_edited().then(|| {
        let person = workspace.people.get(write.to());
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
        .push(
            write
                .address_options_open
                .then(|| posting(write, workspace)),
        )
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
fn posting<'a>(write: &Letter, workspace: &Workspace) -> Element<'a, Message> {
    let words = &workspace.words;
    let codes = workspace.origins.iter().flat_map(|origins| origins.all());
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
        .find(|country| country.code == workspace.posted_from)
        .cloned();
    let script = workspace.address_style(write.language).script;
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

/// The reasons against the card that the user can lift, and the ticks.
fn confirm<'a>(write: &Letter, workspace: &Workspace, reasons: &[Reason]) -> Element<'a, Message> {
    let text = reasons
        .iter()
        .map(|reason| body(workspace.words.reason(reason)).into());
    let content = Column::with_children(text.collect::<Vec<_>>())
        .extend(ticks(write, workspace, reasons))
        .spacing(space::SMALL);
    notice(Surface::Notice, content).into()
}

/// What stops the card although the person may be written to.
fn stopped<'a>(workspace: &Workspace, why: &Why) -> Element<'a, Message> {
    let text = why.say(&workspace.words, |_| String::new());
    notice(Surface::Stop, body(text).class(Tone::Stamp))
        .width(Fill)
        .into()
}

/// Why no card can go, and what to do instead.
fn stop<'a>(workspace: &Workspace, person: &Person, reasons: &[Reason]) -> Element<'a, Message> {
    let words = &workspace.words;
    let text = reasons.iter().map(|reason| {
        let tone = match reason.asks_for_address() {
            true => Tone::Straw,
            false => Tone::Stamp,
        };
        body(words.reason(reason)).class(tone).into()
    });
    let mut content = Column::with_children(text.collect::<Vec<_>>()).spacing(space::SMALL);
    let unsure = reasons.iter().any(Reason::asks_for_address);
    match our_place(workspace, person).filter(|_| unsure) {
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

/// What to do where no card can go: somebody whose place is not known is held too.
fn advice_key(reasons: &[Reason]) -> &'static str {
    match reasons {
        [Reason::UnknownPlace] => "person-unknown-place",
        [Reason::NoAddress { .. } | Reason::PlaceUnclear { .. }] => "person-no-address",
        _ => "person-choose-another",
    }
}

/// The place in our own data that the person is in.
fn our_place<'a>(workspace: &'a Workspace, person: &Person) -> Option<&'a facility::Facility> {
    match &person.place.now.value {
        Place::Held {
            facility: Some(id), ..
        } => workspace.facilities.get(id),
        _ => None,
    }
}

/// The confirmations for this card.
fn ticks<'a>(
    write: &Letter,
    workspace: &Workspace,
    reasons: &[Reason],
) -> Vec<Element<'a, Message>> {
    let is_namesake = |reason: &Reason| matches!(reason, Reason::Namesake { .. });
    let others = write.confirmed || reasons.iter().any(|reason| !is_namesake(reason));
    let namesake = write.another_person || reasons.iter().any(is_namesake);
    let confirmed = others.then(|| {
        let text = workspace.words.say("person-confirm-old");
        tick(text, write.confirmed, Message::OldRecordConfirmed)
    });
    let another = namesake.then(|| {
        let text = workspace.words.say("person-confirm-another-person");
        tick(text, write.another_person, Message::AnotherPersonConfirmed)
    });
    confirmed.into_iter().chain(another).collect()
}

/// Somebody whom the user removed, and the way back.
pub fn removed<'a>(name: Option<&str>, workspace: &Workspace) -> Element<'a, Message> {
    let words = &workspace.words;
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
