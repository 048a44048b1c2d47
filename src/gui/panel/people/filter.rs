//! The filters: they can be combined, and cleared one by one or all together. The first
//! row is always shown; the rest opens beneath it.

use super::record::Record;
use super::{Message as Column, Sort};
use crate::facility::Kind;
use crate::gui::describe;
use crate::gui::theme::{Element, space};
use crate::gui::widget::{chip, flow, link, quiet, select, sheet};
use crate::person::{Person, Place, Sex};
use crate::words::Words;
use crate::workspace::{Facts, SOON_DAYS, State, Workspace};
use iced::widget::column;
use std::collections::HashSet;

/// The months of a year.
const MONTHS: std::ops::RangeInclusive<u32> = 1..=12;

/// Messages of the filters.
#[derive(Debug, Clone)]
pub enum Message {
    /// Only those with a birthday soon, or everybody.
    SoonToggled(bool),
    /// Only those who can be written to, or everybody.
    ReachableToggled(bool),
    /// Only those to whom nothing is begun or kept, or everybody.
    UnwrittenToggled(bool),
    /// Only women or men, or everybody.
    SexChosen(Option<Sex>),
    /// Only those born in a month, or everybody.
    MonthChosen(Option<u32>),
    /// Only those at a kind of place, or everybody.
    KindChosen(Option<Kind>),
    /// Only those who are here, or everybody.
    PlaceChosen(Option<String>),
    /// The rest of the filters is opened or closed.
    MoreToggled(bool),
    /// All filters are taken off; what is open stays open.
    Cleared,
}

/// Who is shown.
#[derive(Debug, Clone, PartialEq, Default)]
pub struct Filter {
    soon: bool,
    reachable: bool,
    unwritten: bool,
    sex: Option<Sex>,
    month: Option<u32>,
    kind: Option<Kind>,
    place: Option<String>,
    /// What is offered while the rest is open.
    more: Option<Offers>,
}

/// The kinds and places where somebody of the list is.
#[derive(Debug, Clone, PartialEq, Default)]
struct Offers {
    kinds: Vec<Kind>,
    places: Vec<String>,
}

/// One of the things offered in a list that opens; the first of them is "any".
#[derive(Debug, Clone, PartialEq)]
struct Offer<T> {
    value: Option<T>,
    words: String,
}

impl<T> std::fmt::Display for Offer<T> {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        f.write_str(&self.words)
    }
}

impl Filter {
    /// Refreshes the offers after the people changed.
    pub fn refresh(&mut self, workspace: &Workspace) {
        if self.more.is_some() {
            self.more = Some(Offers::of(workspace));
        }
    }

    /// Applies a message.
    pub fn update(&mut self, message: Message, workspace: &Workspace) {
        match message {
            Message::SoonToggled(soon) => self.soon = soon,
            Message::ReachableToggled(reachable) => self.reachable = reachable,
            Message::UnwrittenToggled(unwritten) => self.unwritten = unwritten,
            Message::SexChosen(sex) => self.sex = sex,
            Message::MonthChosen(month) => self.month = month,
            Message::KindChosen(kind) => self.kind = kind,
            Message::PlaceChosen(place) => self.place = place,
            Message::MoreToggled(more) => self.more = more.then(|| Offers::of(workspace)),
            Message::Cleared => {
                *self = Self {
                    more: self.more.take(),
                    ..Self::default()
                }
            }
        }
    }

    /// Whether it asks for birthdays: then they decide the order.
    pub fn is_about_birthdays(&self) -> bool {
        self.soon || self.month.is_some()
    }

    /// Whether somebody is shown.
    pub fn lets_through(
        &self,
        person: &Person,
        facts: &Facts,
        record: &Record,
        workspace: &Workspace,
    ) -> bool {
        let born = |month: u32| person.birth.and_then(|birth| birth.month()) == Some(month);
        (!self.soon || facts.is_birthday_soon())
            && (!self.unwritten || record.cards(&person.id) == 0)
            && (!self.reachable || facts.state.can_be_written_to())
            && (self.sex.is_none() || person.sex == self.sex)
            && self.month.is_none_or(born)
            && (self.kind.is_none() || kind(person, workspace) == self.kind)
            && self
                .place
                .as_ref()
                .is_none_or(|place| describe::place(workspace, person) == *place)
    }

    /// The chips, and beneath them the rest where it is open.
    pub fn view<'a>(
        &self,
        sort: Sort,
        record: &Record,
        workspace: &Workspace,
    ) -> Element<'a, Column> {
        let words = &workspace.words;
        let days = [("days", SOON_DAYS.into())];
        let soon = words.say_with("people-filter-birthday", &days);
        let mut chips = vec![switch(soon, self.soon, Message::SoonToggled)];
        if self.more.is_none() {
            chips.extend((sort == Sort::Held).then(|| held_longest(sort, words)));
            chips.extend(self.set_beneath(words));
        }
        let open = self.more.is_some();
        let more = if open {
            "people-filter-fewer"
        } else {
            "people-filter-more"
        };
        chips.push(quiet(
            words.say(more),
            Some(Column::Filter(Message::MoreToggled(!open))),
        ));
        if self.count() > 1 || open && self.count() > 0 {
            let clear = words.say("people-filter-clear");
            chips.push(link(clear, Column::Filter(Message::Cleared)));
        }
        let rest = self.more.as_ref();
        let rest = rest.map(|offers| self.rest(offers, sort, record, words));
        column![flow(chips)].push(rest).spacing(space::SMALL).into()
    }

    /// How many filters are set.
    fn count(&self) -> usize {
        let filters = [
            self.soon,
            self.reachable,
            self.unwritten,
            self.sex.is_some(),
            self.month.is_some(),
            self.kind.is_some(),
            self.place.is_some(),
        ];
        filters.into_iter().filter(|on| *on).count()
    }

    /// The filters whose choices are hidden, each with a chip to clear it.
    fn set_beneath<'a>(&self, words: &Words) -> Vec<Element<'a, Column>> {
        let sex = self.sex.map(|sex| {
            let key = match sex {
                Sex::Female => "people-filter-women",
                Sex::Male => "people-filter-men",
            };
            (words.say(key), Message::SexChosen(None))
        });
        let reachable = self.reachable.then(|| {
            (
                words.say("people-filter-reachable"),
                Message::ReachableToggled(false),
            )
        });
        let month = self.month;
        let month = month.map(|month| (month_name(words, month), Message::MonthChosen(None)));
        let kind = self.kind;
        let kind = kind.map(|kind| (kind_name(words, kind), Message::KindChosen(None)));
        let place = self.place.clone();
        let place = place.map(|place| (place, Message::PlaceChosen(None)));
        let unwritten = self.unwritten.then(|| {
            (
                words.say("people-filter-unwritten"),
                Message::UnwrittenToggled(false),
            )
        });
        [reachable, unwritten, sex, month, kind, place]
            .into_iter()
            .flatten()
            .map(|(text, back)| chip(with_cross(text, true), true, Column::Filter(back)))
            .collect()
    }

    /// The choices that are not needed every day.
    fn rest<'a>(
        &self,
        offers: &Offers,
        sort: Sort,
        record: &Record,
        words: &Words,
    ) -> Element<'a, Column> {
        let one = |sex: Sex, key| {
            let on = self.sex == Some(sex);
            let chosen = (!on).then_some(sex);
            let text = with_cross(words.say(key), on);
            chip(text, on, Column::Filter(Message::SexChosen(chosen)))
        };
        let reachable = words.say("people-filter-reachable");
        // Without a record of earlier cards this filter has no use.
        let unwritten = (self.unwritten || !record.is_empty()).then(|| {
            let text = words.say("people-filter-unwritten");
            switch(text, self.unwritten, Message::UnwrittenToggled)
        });
        let reachable = switch(reachable, self.reachable, Message::ReachableToggled);
        let people = [
            one(Sex::Female, "people-filter-women"),
            one(Sex::Male, "people-filter-men"),
            held_longest(sort, words),
        ];
        let chips = flow(std::iter::once(reachable).chain(unwritten).chain(people));
        let months = MONTHS.map(|month| (month, month_name(words, month)));
        let kinds = offers.kinds.iter();
        let kinds = kinds.map(|kind| (*kind, kind_name(words, *kind)));
        let places = offers.places.iter();
        let places = places.map(|place| (place.clone(), place.clone()));
        let any = |key| words.say(key);
        let lists = column![
            choice(
                any("people-filter-any-month"),
                months,
                &self.month,
                Message::MonthChosen
            ),
            choice(
                any("people-filter-any-kind"),
                kinds,
                &self.kind,
                Message::KindChosen
            ),
            choice(
                any("people-filter-any-place"),
                places,
                &self.place,
                Message::PlaceChosen
            ),
        ];
        sheet(column![chips, lists.spacing(space::SMALL)].spacing(space::SMALL))
            .padding(space::SMALL)
            .into()
    }
}

/// A chip that turns a filter on and off.
fn switch<'a>(text: String, on: bool, message: fn(bool) -> Message) -> Element<'a, Column> {
    chip(with_cross(text, on), on, Column::Filter(message(!on)))
}

/// The chip of the other order.
fn held_longest<'a>(sort: Sort, words: &Words) -> Element<'a, Column> {
    let held = sort == Sort::Held;
    let other = if held { Sort::Birthday } else { Sort::Held };
    let text = with_cross(words.say("people-sort-held"), held);
    chip(text, held, Column::SortChosen(other))
}

/// A list that opens, with "any" before what is offered.
fn choice<'a, T: Clone + PartialEq + 'a>(
    any: String,
    offered: impl Iterator<Item = (T, String)>,
    chosen: &Option<T>,
    message: fn(Option<T>) -> Message,
) -> Element<'a, Column> {
    let any = Offer {
        value: None,
        words: any,
    };
    let offered = offered.map(|(value, words)| Offer {
        value: Some(value),
        words,
    });
    let offers: Vec<Offer<T>> = std::iter::once(any).chain(offered).collect();
    let at = offers.iter().find(|offer| offer.value == *chosen).cloned();
    select(offers, at, move |offer| {
        Column::Filter(message(offer.value))
    })
}

/// A filter that is on shows a cross.
fn with_cross(words: String, on: bool) -> String {
    if on { format!("{words} ×") } else { words }
}

fn month_name(words: &Words, month: u32) -> String {
    words.say(&format!("people-filter-month-{month}"))
}

fn kind_name(words: &Words, kind: Kind) -> String {
    words.say(&format!("facility-kind-{}", kind.key()))
}

/// The kind of place where somebody is: ours, else what the list's own name for it says.
fn kind(person: &Person, workspace: &Workspace) -> Option<Kind> {
    let Place::Held { facility, listed } = &person.place.now.value else {
        return None;
    };
    let ours = facility
        .as_ref()
        .and_then(|id| workspace.facilities.get(id));
    let theirs = || workspace.facilities.kind_of(&listed.as_ref()?.label);
    ours.map(|place| place.kind)
        .or_else(theirs)
        .or(Some(Kind::Other))
}

impl Offers {
    fn of(workspace: &Workspace) -> Self {
        let all = workspace.people.all().iter().zip(&workspace.facts);
        let all = all.filter(|(_, facts)| !matches!(facts.state, State::Gone(_)));
        let all = all.map(|(person, _)| person);
        let kinds: HashSet<Kind> = all.clone().filter_map(|p| kind(p, workspace)).collect();
        let places: HashSet<String> = all
            .map(|person| describe::place(workspace, person))
            .collect();
        let mut places: Vec<String> = places.into_iter().filter(|p| !p.is_empty()).collect();
        places.sort_by_cached_key(|place| workspace.words.ui_language().order(place));
        Self {
            kinds: Kind::ALL
                .into_iter()
                .filter(|k| kinds.contains(k))
                .collect(),
            places,
        }
    }
}
