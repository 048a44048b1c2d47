//! The page of dates: birthdays and round numbers of days in prison, by week.

use super::desk::Desk;
use super::telling;
use super::theme::{Element, Tone, measure, space};
use super::widget::{
    Rows, Scroll, brief, heading, main_action, name, note, quiet, segments, small, tick,
};
use crate::person::Id;
use chrono::{Datelike, Days, NaiveDate};
use iced::widget::{column, container, row, text_input};
use iced::{Alignment, Fill, Padding, Size};
use std::collections::BTreeSet;

/// Days in prison are round at each of these.
const ROUND: i64 = 500;
/// A month, for looking ahead.
const MONTH: i64 = 31;
/// So many characters of days on the way.
const DIGITS: usize = 3;

/// What happened on the page.
#[derive(Debug, Clone)]
pub enum Message {
    /// So many months ahead.
    Months(i64),
    /// So many days on the way, as typed.
    OnTheWay(String),
    /// Somebody is to be written to, or not.
    Picked(Id, bool),
    /// Everybody on the page, or nobody.
    All(bool),
    /// To somebody alone.
    Write(Id),
    /// To all who were picked.
    WriteThese,
    /// The list was scrolled.
    Scrolled(Scroll),
    /// Nothing: the list's own keys.
    Stepped,
}

/// What the page asks of the window.
#[derive(Debug, Clone, PartialEq)]
pub enum Action {
    /// Nothing.
    None,
    /// To write to one.
    Write(Id),
    /// To write to several.
    Several(Vec<Id>),
    /// To keep how long a card is on its way.
    OnTheWay(Option<u16>),
}

/// The page.
#[derive(Debug)]
pub struct Dates {
    months: i64,
    picked: BTreeSet<Id>,
    lines: Vec<Line>,
    rows: Rows,
    scroll: Scroll,
}

/// A line of the list.
#[derive(Debug, Clone, PartialEq, Eq)]
enum Line {
    /// A week begins, on a Monday.
    Week(NaiveDate),
    /// Somebody's day.
    Event(Event),
}

/// Somebody's day.
#[derive(Debug, Clone, PartialEq, Eq, PartialOrd, Ord)]
struct Event {
    day: NaiveDate,
    /// Where they are in the list of people.
    who: usize,
    what: What,
}

#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord)]
enum What {
    /// So old.
    Birthday(i64),
    /// So many days in prison.
    Round(i64),
}

impl Dates {
    /// The page, two months ahead.
    pub fn new() -> Self {
        Self {
            months: 2,
            picked: BTreeSet::new(),
            lines: Vec::new(),
            rows: Rows::new("dates", measure::LINES),
            scroll: Scroll::default(),
        }
    }

    /// The name of the field for the days on the way, for the focus.
    pub fn way_id() -> iced::widget::Id {
        iced::widget::Id::new("on-the-way")
    }

    /// How many are ticked.
    #[cfg(test)]
    pub fn picked(&self) -> usize {
        self.picked.len()
    }

    /// Looks the days up again: the people or the day are others.
    pub fn refresh(&mut self, desk: &Desk) {
        self.lines = lines(events(desk, self.months * MONTH));
    }

    /// Takes in what happened.
    pub fn update(&mut self, message: Message, desk: &Desk) -> Action {
        match message {
            Message::Months(months) => {
                self.months = months;
                self.refresh(desk);
            }
            Message::OnTheWay(typed) => {
                let digits: String = typed.chars().filter(char::is_ascii_digit).collect();
                if digits.len() <= DIGITS {
                    return Action::OnTheWay(digits.parse().ok());
                }
            }
            Message::Picked(id, true) => {
                self.picked.insert(id);
            }
            Message::Picked(id, false) => {
                self.picked.remove(&id);
            }
            Message::All(true) => self.picked = self.ids(desk).into_iter().collect(),
            Message::All(false) => self.picked.clear(),
            Message::Write(id) => return Action::Write(id),
            Message::WriteThese => {
                // In the order of their days.
                let mut ids = self.ids(desk);
                ids.retain(|id| self.picked.contains(id));
                return Action::Several(ids);
            }
            Message::Scrolled(scroll) => self.scroll = scroll,
            Message::Stepped => {}
        }
        Action::None
    }

    /// Everybody on the page, each once, in the order of their days.
    fn ids(&self, desk: &Desk) -> Vec<Id> {
        let mut ids = Vec::new();
        for line in &self.lines {
            if let Line::Event(event) = line
                && let Some(person) = desk.people.all().get(event.who)
                && !ids.contains(&person.id)
            {
                ids.push(person.id.clone());
            }
        }
        ids
    }

    /// The page in a window of this size.
    pub fn view<'a>(
        &'a self,
        desk: &'a Desk,
        on_the_way: Option<u16>,
        window: Size,
    ) -> Element<'a, Message> {
        let words = &desk.words;
        let months = [1, 2, 3].map(|months| {
            (
                months,
                words.say_with("dates-months", &[("n", months.into())]),
            )
        });
        let typed = on_the_way.map(|days| days.to_string()).unwrap_or_default();
        let way = text_input(&words.say("dates-way-hint"), &typed)
            .id(Self::way_id())
            .on_input(Message::OnTheWay)
            .padding(space::SMALL)
            .width(measure::LABEL);
        let wishes = row![
            segments(months, Some(self.months), Message::Months),
            note(words.say("dates-way")),
            way,
            note(words.say("dates-way-days")),
        ]
        .spacing(space::SMALL)
        .align_y(Alignment::Center)
        .wrap()
        .vertical_spacing(space::SMALL);
        // Nobody else can say it: no country profile names a time that a source stands for.
        let unset = on_the_way
            .is_none()
            .then(|| small(words.say("dates-way-unset")).class(Tone::Straw));
        let wishes = column![wishes].push(unset).spacing(space::HAIR);
        let n = self.picked.len();
        let these = words.say_with("dates-write-these", &[("n", n.into())]);
        let picked = row![
            main_action(these, "", (n > 0).then_some(Message::WriteThese)),
            quiet(words.say("dates-all"), Some(Message::All(true))),
            quiet(
                words.say("dates-none"),
                (n > 0).then_some(Message::All(false))
            ),
        ]
        .spacing(space::SMALL)
        .align_y(Alignment::Center);
        let list: Element<'a, Message> = if self.lines.is_empty() {
            container(note(words.say("dates-empty")))
                .height(Fill)
                .into()
        } else {
            self.rows.view(
                self.lines.len(),
                self.scroll,
                window.height,
                |at| self.line(at, desk, on_the_way, window.width < measure::STEPS),
                Message::Scrolled,
                |_| Message::Stepped,
            )
        };
        let page = column![heading(words.say("dates-title")), wishes, picked, list]
            .spacing(space::MEDIUM)
            .max_width(measure::WIDE_PAGE);
        container(page)
            .padding(space::WIDE)
            .center_x(Fill)
            .height(Fill)
            .into()
    }

    fn line<'a>(
        &self,
        at: usize,
        desk: &Desk,
        on_the_way: Option<u16>,
        narrow: bool,
    ) -> Element<'a, Message> {
        let words = &desk.words;
        let content: Element<'a, Message> = match self.lines.get(at) {
            Some(Line::Week(monday)) => {
                let date = [("date", words.date(*monday).into())];
                container(note(words.say_with("dates-week", &date)))
                    .align_bottom(Fill)
                    .into()
            }
            Some(Line::Event(event)) => self.event(event, desk, on_the_way, narrow),
            None => iced::widget::space().into(),
        };
        container(content)
            .height(measure::LINES)
            .width(Fill)
            .center_y(measure::LINES)
            .into()
    }

    fn event<'a>(
        &self,
        event: &Event,
        desk: &Desk,
        way: Option<u16>,
        narrow: bool,
    ) -> Element<'a, Message> {
        let words = &desk.words;
        let Some(person) = desk.people.all().get(event.who) else {
            return iced::widget::space().into();
        };
        let id = person.id.clone();
        let on = self.picked.contains(&id);
        let day = [("date", words.date(event.day).into())];
        let said = match event.what {
            What::Birthday(age) => words.say_with("dates-birthday", &[("age", age.into())]),
            What::Round(days) => {
                let number = telling::number(words.tongue(), days);
                words.say_with("dates-round", &[("number", number.into())])
            }
        };
        let post = way.map(|days| post_by(event.day, days, desk));
        let picked = id.clone();
        let tick = tick(String::new(), on, move |on| {
            Message::Picked(picked.clone(), on)
        });
        let write = quiet(words.say("dates-write"), Some(Message::Write(id)));
        if narrow {
            // The day of posting is what one acts on: it stands before the rest.
            let rest = format!("{} · {said}", words.say_with("dates-day", &day));
            let about = row![].push(post).push(brief(rest)).spacing(space::SMALL);
            let about = column![name(person.name().to_owned()), about].width(Fill);
            return row![tick, about, write]
                .spacing(space::SMALL)
                .padding(Padding::new(0.0).right(space::LARGE))
                .align_y(Alignment::Center)
                .into();
        }
        row![
            tick,
            container(name(person.name().to_owned())).width(Fill),
            container(brief(telling::latin(person))).width(Fill),
            container(small(words.say_with("dates-day", &day))).width(Fill),
            container(note(said)).width(Fill),
        ]
        .push(post.map(|post| container(post).width(Fill)))
        .push(write)
        .spacing(space::SMALL)
        .padding(Padding::new(0.0).right(space::LARGE))
        .align_y(Alignment::Center)
        .into()
    }
}

/// By when a card is to be posted, so that it may be there in time.
fn post_by<'a>(day: NaiveDate, way: u16, desk: &Desk) -> Element<'a, Message> {
    let words = &desk.words;
    let by = day.checked_sub_days(Days::new(way.into())).unwrap_or(day);
    if by < desk.today {
        return small(words.say("dates-late")).class(Tone::Straw).into();
    }
    small(words.say_with("dates-post-by", &[("date", words.date(by).into())])).into()
}

/// The days of all who can be written to, so many days ahead.
fn events(desk: &Desk, ahead: i64) -> Vec<Event> {
    let mut events = Vec::new();
    for (who, (person, facts)) in desk.people.all().iter().zip(&desk.facts).enumerate() {
        if !facts.state.can_be_written_to() {
            continue;
        }
        let mut push = |days: i64, what: What| {
            let day = desk.today.checked_add_days(Days::new(days.unsigned_abs()));
            if let Some(day) = day.filter(|_| (0..=ahead).contains(&days)) {
                events.push(Event { day, who, what });
            }
        };
        if let (Some(days), Some(birth)) = (facts.birthday_in, person.birth) {
            let day = desk.today.checked_add_days(Days::new(days.unsigned_abs()));
            let age = day.map_or(0, |day| i64::from(day.year() - birth.year()));
            push(days, What::Birthday(age));
        }
        if let Some(held) = facts.held.filter(|held| *held > 0) {
            let next = (held + ROUND - 1) / ROUND * ROUND;
            push(next - held, What::Round(next));
        }
    }
    events.sort();
    events
}

/// The same with the beginnings of the weeks.
fn lines(events: Vec<Event>) -> Vec<Line> {
    let mut lines = Vec::new();
    let mut week = None;
    for event in events {
        let since = Days::new(event.day.weekday().num_days_from_monday().into());
        let monday = event.day.checked_sub_days(since).unwrap_or(event.day);
        if week.replace(monday) != Some(monday) {
            lines.push(Line::Week(monday));
        }
        lines.push(Line::Event(event));
    }
    lines
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn weeks_begin_on_mondays_and_stand_once() {
        let day = |d| NaiveDate::from_ymd_opt(2026, 11, d).unwrap();
        let event = |d| Event {
            day: day(d),
            who: 0,
            what: What::Birthday(30),
        };
        let lines = lines(vec![event(22), event(23), event(29), event(30)]);
        let weeks: Vec<NaiveDate> = lines
            .iter()
            .filter_map(|line| match line {
                Line::Week(monday) => Some(*monday),
                Line::Event(_) => None,
            })
            .collect();
        assert_eq!(weeks, [day(16), day(23), day(30)]);
        assert_eq!(lines.len(), 7);
    }
}
