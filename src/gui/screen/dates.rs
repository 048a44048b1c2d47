//! The page of dates: birthdays and round numbers of days in prison, by week.

use crate::gui::describe;
use crate::gui::theme::{Element, Tone, measure, space};
use crate::gui::widget::{
    Rows, Scroll, brief, chip, flow, heading, main_action, name, note, quiet, segments, select,
    small, tick,
};
use crate::person::Id;
use crate::words::Words;
use crate::workspace::Workspace;
use crate::workspace::calendar::{
    Ahead, Anniversary, Event, Kind, Line, What, events, lines, months,
};
use chrono::{Days, NaiveDate};
use iced::widget::{column, container, row, text_input};
use iced::{Alignment, Fill, Padding, Size};
use std::collections::BTreeSet;
use std::fmt;

/// How many months are shown at first.
const MONTHS: i64 = 2;
/// How many characters of days on the way.
const DIGITS: usize = 3;

/// Messages of the page.
#[derive(Debug, Clone)]
pub enum Message {
    /// How many months ahead.
    MonthsChosen(i64),
    /// A whole month, by its first day.
    MonthChosen(NaiveDate),
    /// Only days of a kind, or all.
    KindChosen(Option<Kind>),
    /// How many days on the way, as typed.
    DaysOnTheWayTyped(String),
    /// Somebody is to be written to for a day of theirs, or not.
    Picked(Id, What, bool),
    /// Everybody on the page, or nobody.
    AllPicked(bool),
    /// To somebody alone.
    WritePressed(Id),
    /// To all who were picked.
    WriteBatchPressed,
    /// The list was scrolled.
    Scrolled(Scroll),
    /// Nothing: the list's own keys.
    KeyPressed,
}

/// What the page asks the app to do.
#[derive(Debug, Clone, PartialEq)]
pub enum Action {
    /// Nothing.
    None,
    /// To write to one.
    Write(Id),
    /// To write to several, with the days for which they were picked.
    WriteBatch(Vec<(Id, Vec<Anniversary>)>),
    /// To keep how long a card is on its way.
    SaveDaysOnTheWay(Option<u16>),
}

/// The page.
#[derive(Debug)]
pub struct Dates {
    ahead: Ahead,
    only: Option<Kind>,
    /// Hidden rows stay picked, but only shown ones count.
    picked: BTreeSet<(Id, What)>,
    lines: Vec<Line>,
    rows: Rows,
    scroll: Scroll,
}

/// A month as it is offered.
#[derive(Debug, Clone, PartialEq)]
struct Offer {
    /// Its first day; none while no single month is looked at.
    first: Option<NaiveDate>,
    name: String,
}

impl fmt::Display for Offer {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(&self.name)
    }
}

impl Dates {
    /// The page, two months ahead.
    pub fn new() -> Self {
        Self {
            ahead: Ahead::Months(MONTHS),
            only: None,
            picked: BTreeSet::new(),
            lines: Vec::new(),
            rows: Rows::new("dates", measure::ROW),
            scroll: Scroll::default(),
        }
    }

    /// The name of the field for the days on the way, for the focus.
    pub fn days_on_the_way_id() -> iced::widget::Id {
        iced::widget::Id::new("on-the-way")
    }

    /// How many are ticked.
    #[cfg(test)]
    pub fn picked(&self, workspace: &Workspace) -> usize {
        self.chosen(workspace).len()
    }

    /// Refreshes the days after the people or the day changed.
    pub fn refresh(&mut self, workspace: &Workspace) {
        self.lines = lines(events(workspace, self.ahead, self.only));
    }

    /// Applies a message.
    pub fn update(&mut self, message: Message, workspace: &Workspace) -> Action {
        match message {
            Message::MonthsChosen(months) => {
                self.ahead = Ahead::Months(months);
                self.refresh(workspace);
            }
            Message::MonthChosen(first) => {
                self.ahead = Ahead::Month(first);
                self.refresh(workspace);
            }
            Message::KindChosen(only) => {
                self.only = only;
                self.refresh(workspace);
            }
            Message::DaysOnTheWayTyped(typed) => {
                let digits: String = typed.chars().filter(char::is_ascii_digit).collect();
                if digits.len() <= DIGITS {
                    return Action::SaveDaysOnTheWay(digits.parse().ok());
                }
            }
            Message::Picked(id, what, true) => {
                self.picked.insert((id, what));
            }
            Message::Picked(id, what, false) => {
                self.picked.remove(&(id, what));
            }
            Message::AllPicked(true) => {
                let seen = self.visible(workspace);
                self.picked = seen.map(|(id, event)| (id.clone(), event.what)).collect();
            }
            Message::AllPicked(false) => self.picked.clear(),
            Message::WritePressed(id) => return Action::Write(id),
            Message::WriteBatchPressed => {
                return Action::WriteBatch(self.chosen(workspace));
            }
            Message::Scrolled(scroll) => self.scroll = scroll,
            Message::KeyPressed => {}
        }
        Action::None
    }

    /// Everybody's days on the page, in their order.
    fn visible<'a>(
        &'a self,
        workspace: &'a Workspace,
    ) -> impl Iterator<Item = (&'a Id, &'a Event)> {
        self.lines.iter().filter_map(|line| match line {
            Line::Event(event) => Some((&workspace.people.all().get(event.who)?.id, event)),
            Line::Week(_) => None,
        })
    }

    /// Who is ticked on the page, each once, in the order of their days, and for which.
    fn chosen(&self, workspace: &Workspace) -> Vec<(Id, Vec<Anniversary>)> {
        let mut chosen: Vec<(Id, Vec<Anniversary>)> = Vec::new();
        for (id, event) in self.visible(workspace) {
            if !self.picked.contains(&(id.clone(), event.what)) {
                continue;
            }
            let (day, what) = (event.day, event.what);
            match chosen.iter_mut().find(|(known, _)| known == id) {
                Some((_, anniversaries)) => anniversaries.push(Anniversary { day, what }),
                None => chosen.push((id.clone(), vec![Anniversary { day, what }])),
            }
        }
        chosen
    }

    /// The page, in a window of this size.
    pub fn view<'a>(
        &'a self,
        workspace: &'a Workspace,
        days_on_the_way: Option<u16>,
        window: Size,
    ) -> Element<'a, Message> {
        let words = &workspace.words;
        let typed = days_on_the_way
            .map(|days| days.to_string())
            .unwrap_or_default();
        let field = text_input(&words.say("dates-way-hint"), &typed)
            .id(Self::days_on_the_way_id())
            .on_input(Message::DaysOnTheWayTyped)
            .padding(space::SMALL)
            .width(measure::LABEL);
        let choice_of_days = row![
            note(words.say("dates-way")),
            field,
            note(words.say("dates-way-days")),
        ]
        .spacing(space::SMALL)
        .align_y(Alignment::Center)
        .wrap()
        .vertical_spacing(space::SMALL);
        // Only the user can give it: no source states a delivery time.
        let unset = days_on_the_way
            .is_none()
            .then(|| small(words.say("dates-way-unset")).class(Tone::Straw));
        let choice_of_days = column![choice_of_days].push(unset).spacing(space::HAIR);
        let n = self.chosen(workspace).len();
        let these = words.say_with("dates-write-these", &[("n", n.into())]);
        let picked = row![
            main_action(these, "", (n > 0).then_some(Message::WriteBatchPressed)),
            quiet(words.say("dates-all"), Some(Message::AllPicked(true))),
            quiet(
                words.say("dates-none"),
                (n > 0).then_some(Message::AllPicked(false))
            ),
        ]
        .spacing(space::SMALL)
        .align_y(Alignment::Center)
        .wrap()
        .vertical_spacing(space::SMALL);
        let list: Element<'a, Message> = if self.lines.is_empty() {
            container(note(words.say("dates-empty")))
                .height(Fill)
                .into()
        } else {
            self.rows.view(
                self.lines.len(),
                self.scroll,
                window.height,
                |at| self.line(at, workspace, days_on_the_way, window.width),
                Message::Scrolled,
                |_| Message::KeyPressed,
            )
        };
        let page = column![
            heading(words.say("dates-title")),
            self.choices(workspace),
            choice_of_days,
            picked,
            list
        ]
        .spacing(space::MEDIUM)
        .max_width(measure::WIDE_PAGE);
        container(page)
            .padding(space::WIDE)
            .center_x(Fill)
            .height(Fill)
            .into()
    }

    /// How far ahead to look, and which days.
    fn choices<'a>(&self, workspace: &Workspace) -> Element<'a, Message> {
        let words = &workspace.words;
        let spans = [1, 2, 3].map(|months| {
            let n = [("n", months.into())];
            (Ahead::Months(months), words.say_with("dates-months", &n))
        });
        let spans = segments(spans, Some(self.ahead), |ahead| match ahead {
            Ahead::Months(months) => Message::MonthsChosen(months),
            Ahead::Month(first) => Message::MonthChosen(first),
        });
        let none = Offer {
            first: None,
            name: words.say("dates-no-month"),
        };
        let offers = months(workspace.today).map(|first| offer(first, words));
        let offers: Vec<Offer> = [none.clone()].into_iter().chain(offers).collect();
        let chosen = match self.ahead {
            Ahead::Month(first) => offer(first, words),
            Ahead::Months(_) => none,
        };
        let month = select(offers, Some(chosen), |offer| match offer.first {
            Some(first) => Message::MonthChosen(first),
            None => Message::MonthsChosen(MONTHS),
        });
        let kinds = [
            (Kind::Birthday, "dates-only-birthdays"),
            (Kind::Round, "dates-only-round"),
        ];
        let kinds = kinds.map(|(kind, key)| {
            let on = self.only == Some(kind);
            let only = Some(kind).filter(|_| !on);
            chip(words.say(key), on, Message::KindChosen(only))
        });
        let month = [
            note(words.say("dates-one-month")).into(),
            container(month).width(measure::CELL).into(),
        ];
        flow([spans].into_iter().chain(month).chain(kinds))
    }

    fn line<'a>(
        &self,
        at: usize,
        workspace: &Workspace,
        days_on_the_way: Option<u16>,
        width: f32,
    ) -> Element<'a, Message> {
        let words = &workspace.words;
        let content: Element<'a, Message> = match self.lines.get(at) {
            Some(Line::Week(monday)) => {
                let date = [("date", words.date(*monday).into())];
                container(note(words.say_with("dates-week", &date)))
                    .align_bottom(Fill)
                    .into()
            }
            Some(Line::Event(event)) => self.event(event, workspace, days_on_the_way, width),
            None => iced::widget::space().into(),
        };
        container(content)
            .height(measure::ROW)
            .width(Fill)
            .center_y(measure::ROW)
            .into()
    }

    fn event<'a>(
        &self,
        event: &Event,
        workspace: &Workspace,
        days_on_the_way: Option<u16>,
        width: f32,
    ) -> Element<'a, Message> {
        let words = &workspace.words;
        let Some(person) = workspace.people.all().get(event.who) else {
            return iced::widget::space().into();
        };
        let id = person.id.clone();
        let (picked, what) = (id.clone(), event.what);
        let on = self.picked.contains(&(id.clone(), what));
        let day = [("date", words.date(event.day).into())];
        let post = days_on_the_way.map(|days| post_by(event.day, days, workspace));
        let ticked = tick(String::new(), on, move |on| {
            Message::Picked(picked.clone(), what, on)
        });
        let write = quiet(words.say("dates-write"), Some(Message::WritePressed(id)));
        let name = name(person.name().to_owned());
        let (day, text) = (words.say_with("dates-day", &day), what.describe(words));
        let line = if width < measure::STEPS {
            let rest = brief(format!("{text} · {day}"));
            row![ticked, column![name, rest].push(post).width(Fill)]
        } else {
            let latin = brief(describe::latin(person));
            row![
                ticked,
                column![name, latin].width(Fill),
                column![small(day), note(text)].width(Fill),
            ]
            .push(post.map(|post| container(post).width(Fill)))
        };
        line.push(write)
            .spacing(space::SMALL)
            .padding(Padding::new(0.0).right(space::LARGE))
            .align_y(Alignment::Center)
            .into()
    }
}

/// A month, named.
fn offer(first: NaiveDate, words: &Words) -> Offer {
    let month = first.format("%Y-%m").to_string().parse();
    Offer {
        first: Some(first),
        name: month.map_or_else(|_| words.date(first), |month| words.partial_date(month)),
    }
}

/// The last day to post a card so that it arrives in time.
fn post_by<'a>(
    day: NaiveDate,
    days_on_the_way: u16,
    workspace: &Workspace,
) -> Element<'a, Message> {
    let words = &workspace.words;
    let by = day
        .checked_sub_days(Days::new(days_on_the_way.into()))
        .unwrap_or(day);
    if by < workspace.today {
        return small(words.say("dates-late")).class(Tone::Straw).into();
    }
    small(words.say_with("dates-post-by", &[("date", words.date(by).into())])).into()
}
