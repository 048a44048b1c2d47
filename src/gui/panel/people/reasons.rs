//! Why some cannot be written to: the reasons with counts and names.

use super::Message;
use crate::gui::describe;
use crate::gui::theme::{Element, space};
use crate::gui::widget::{link, note, scrolled, small, strong};
use crate::person::Person;
use crate::workspace::{State, Workspace};
use iced::widget::{Column, column};
use std::collections::BTreeMap;

/// How many names stand under a reason; the search finds the rest.
const NAMES: usize = 12;

/// How many of those who are held cannot be written to, and how many are held.
pub fn counts(workspace: &Workspace) -> (usize, usize) {
    let waiting = workspace
        .facts
        .iter()
        .filter(|f| !matches!(f.state, State::Gone(_)));
    let unreachable = waiting.clone().filter(|f| !f.state.can_be_written_to());
    (unreachable.count(), waiting.count())
}

/// The reasons, those of most people first.
pub fn view<'a>(workspace: &Workspace) -> Element<'a, Message> {
    let words = &workspace.words;
    let mut groups: BTreeMap<&str, Vec<&Person>> = BTreeMap::new();
    for (person, facts) in workspace.people.all().iter().zip(&workspace.facts) {
        if let Some(reason) = facts.state.reason() {
            groups.entry(reason).or_default().push(person);
        }
    }
    let mut groups: Vec<_> = groups.into_iter().collect();
    groups.sort_by_key(|(_, people)| std::cmp::Reverse(people.len()));
    let groups = groups.into_iter().map(|(reason, people)| {
        let n = words.number(people.len() as i64);
        let text = words.say_with(
            &format!("people-why-{reason}"),
            &[("n", people.len().into()), ("number", n.into())],
        );
        let more = people.len().saturating_sub(NAMES);
        let names = people.iter().take(NAMES).map(|person| {
            let both = format!("{} · {}", person.name(), describe::latin(person));
            link(both, Message::PersonChosen(person.id.clone()))
        });
        let group = column![small(text)].extend(names);
        let n = words.number(more as i64);
        let more = (more > 0).then(|| {
            note(words.say_with(
                "people-why-more",
                &[("n", more.into()), ("number", n.into())],
            ))
        });
        group.push(more).into()
    });
    let all: Vec<Element<'a, Message>> = groups.collect();
    scrolled(
        column![strong(words.say("people-why-title"))]
            .push(Column::with_children(all).spacing(space::LARGE))
            .spacing(space::MEDIUM)
            .padding(space::MEDIUM),
    )
}
