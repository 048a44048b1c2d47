//! The column of people: search, filters, and the list.

pub mod filter;
mod person_row;
mod reasons;
mod record;

use crate::gui::theme::{Element, Surface, measure, space};
use crate::gui::widget::{Rows, Scroll, link, note, notice, quiet, small};
use crate::people::Marks;
use crate::person::{Id, Person};
use crate::workspace::{Facts, Folder, State, Workspace};
use filter::Filter;
use iced::widget::{Row, column, container, row, rule, stack, text_input};
use iced::{Alignment, Fill, Padding, Task};
use record::Record;

/// Messages of the column.
#[derive(Debug, Clone)]
pub enum Message {
    /// The search text was typed.
    SearchTyped(String),
    /// A row was pressed.
    PersonChosen(Id),
    /// How many rows down from the chosen one.
    SelectionMoved(isize),
    /// The list was scrolled.
    Scrolled(Scroll),
    /// A message of the filters.
    Filter(filter::Message),
    /// Whom something is begun or kept for is counted.
    CardsCounted(Record),
    /// In this order.
    SortChosen(Sort),
    /// Everybody again.
    AllCleared,
    /// Somebody is to be added, by hand or by paste.
    AddPressed,
    /// Somebody who waits, chosen by the program.
    ChooseForMePressed,
    /// The reasons why somebody cannot be written to are opened or closed.
    ReasonsToggled(bool),
}

/// What the column asks the app to do.
#[derive(Debug)]
pub enum Action {
    /// Nothing.
    None,
    /// To write to this person.
    Write(Id, Task<Message>),
    /// To add somebody.
    Add,
    /// Something that takes its time.
    Run(Task<Message>),
}

/// The order of the list.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Default)]
pub enum Sort {
    /// Whose birthday is next comes first.
    #[default]
    Birthday,
    /// Who is held longest comes first.
    Held,
}

/// The column.
#[derive(Debug)]
pub struct People {
    search: String,
    filter: Filter,
    record: Record,
    sort: Sort,
    found: Vec<usize>,
    chosen: Option<Id>,
    rows: Rows,
    scroll: Scroll,
    reasons_open: bool,
    turn: u64,
}

impl People {
    /// The column before the people are loaded.
    pub fn new() -> Self {
        Self {
            search: String::new(),
            filter: Filter::default(),
            record: Record::default(),
            sort: Sort::default(),
            found: Vec::new(),
            chosen: None,
            rows: Rows::new("people", measure::ROW),
            scroll: Scroll::default(),
            reasons_open: false,
            turn: 0,
        }
    }

    /// The search text.
    #[cfg(test)]
    pub fn searched(&self) -> &str {
        &self.search
    }

    /// The name of the search field, for the focus.
    pub fn search_id() -> iced::widget::Id {
        iced::widget::Id::new("search")
    }

    /// Counts whom something is begun or kept for.
    pub fn count_cards(folder: &Folder) -> Task<Message> {
        Record::count(folder)
    }

    /// Refreshes the list after the people or the day changed.
    pub fn refresh(&mut self, workspace: &Workspace) {
        self.found = self.find(workspace);
        self.filter.refresh(workspace);
    }

    /// Applies a message.
    pub fn update(&mut self, message: Message, workspace: &Workspace) -> Action {
        match message {
            Message::SearchTyped(search) => self.search = search,
            Message::Filter(message) => self.filter.update(message, workspace),
            Message::CardsCounted(record) => {
                self.record = record;
                self.found = self.find(workspace);
                return Action::None;
            }
            Message::SortChosen(sort) => self.sort = sort,
            Message::AllCleared => {
                self.search.clear();
                self.filter = Filter::default();
                self.sort = Sort::default();
            }
            Message::ReasonsToggled(open) => {
                self.reasons_open = open;
                return Action::None;
            }
            Message::Scrolled(scroll) => {
                self.scroll = scroll;
                return Action::None;
            }
            Message::PersonChosen(id) => {
                self.chosen = Some(id.clone());
                return Action::Write(id, Task::none());
            }
            Message::SelectionMoved(by) => return self.step(by, workspace),
            Message::AddPressed => return Action::Add,
            Message::ChooseForMePressed => return self.choose_for_me(workspace),
        }
        self.found = self.find(workspace);
        self.scroll.offset = 0.0;
        Action::Run(self.rows.top())
    }

    /// Selects the person this many rows further.
    fn step(&mut self, by: isize, workspace: &Workspace) -> Action {
        let last = self.found.len().saturating_sub(1);
        let at = self
            .chosen
            .as_ref()
            .and_then(|id| self.place_of(id, workspace));
        let to = at.map_or(0, |at| at.saturating_add_signed(by).min(last));
        self.go_to(to, workspace)
    }

    fn go_to(&mut self, to: usize, workspace: &Workspace) -> Action {
        let Some(person) = self.person_at(to, workspace) else {
            return Action::None;
        };
        let id = person.id.clone();
        self.chosen = Some(id.clone());
        Action::Write(id, self.rows.show(to, self.scroll))
    }

    fn place_of(&self, id: &Id, workspace: &Workspace) -> Option<usize> {
        let all = workspace.people.all();
        let found = self.found.iter();
        found
            .map(|at| all.get(*at))
            .position(|person| person.is_some_and(|person| person.id == *id))
    }

    fn person_at<'a>(&self, place: usize, workspace: &'a Workspace) -> Option<&'a Person> {
        workspace.people.all().get(*self.found.get(place)?)
    }

    /// Somebody in the list who can be written to: another one at each press, each once.
    fn choose_for_me(&mut self, workspace: &Workspace) -> Action {
        let mut waiting: Vec<usize> = (0..self.found.len())
            .filter(|place| self.facts_at(*place, workspace).state.can_be_written_to())
            .collect();
        // Whoever has the fewest cards, as far as anything of them is kept, comes first.
        let cards = |place: &usize| {
            let person = self.person_at(*place, workspace);
            person.map_or(0, |person| self.record.cards(&person.id))
        };
        let fewest = waiting.iter().map(cards).min();
        waiting.retain(|place| Some(cards(place)) == fewest);
        if waiting.is_empty() {
            return Action::None;
        }
        // A stride coprime to the count visits everybody once before anybody twice.
        let count = waiting.len() as u64;
        let stride = (count * 5 / 8..)
            .find(|stride| coprime(*stride, count))
            .unwrap_or(1);
        let place = waiting[(self.turn.wrapping_mul(stride) % count) as usize];
        self.turn += 1;
        if waiting.len() > 1
            && self.chosen.as_ref() == self.person_at(place, workspace).map(|p| &p.id)
        {
            return self.choose_for_me(workspace);
        }
        self.go_to(place, workspace)
    }

    fn facts_at(&self, place: usize, workspace: &Workspace) -> Facts {
        let facts = self
            .found
            .get(place)
            .and_then(|at| workspace.facts.get(*at));
        facts.copied().unwrap_or(Facts {
            birthday_in: None,
            held: None,
            state: State::Gone("unknown-status"),
        })
    }

    /// The shown people, in order. Without a search those who are gone are hidden; a search
    /// finds them, so that no search is in vain.
    fn find(&self, workspace: &Workspace) -> Vec<usize> {
        let searched = !self.search.trim().is_empty();
        let mut found: Vec<usize> = if searched {
            workspace.people.search(&self.search)
        } else {
            (0..workspace.facts.len()).collect()
        };
        let all = workspace.people.all();
        found.retain(|at| {
            let (Some(person), Some(facts)) = (all.get(*at), workspace.facts.get(*at)) else {
                return false;
            };
            (searched || !matches!(facts.state, State::Gone(_)))
                && self
                    .filter
                    .lets_through(person, facts, &self.record, workspace)
        });
        if searched {
            // Who can be written to comes first, each as well as the words fit.
            found.sort_by_key(|at| match workspace.facts[*at].state {
                State::Waits(_) => 1,
                State::Gone(_) => 2,
                _ => 0,
            });
        }
        let sorted = self.sort == Sort::Held || self.filter.is_about_birthdays() || !searched;
        if sorted {
            match self.sort {
                Sort::Birthday => {
                    found.sort_by_key(|at| workspace.facts[*at].birthday_in.unwrap_or(i64::MAX));
                }
                Sort::Held => {
                    found.sort_by_key(|at| {
                        std::cmp::Reverse(workspace.facts[*at].held.unwrap_or(-1))
                    });
                }
            }
        }
        found
    }

    /// The column. `window` is the height of the window.
    pub fn view<'a>(&'a self, workspace: &'a Workspace, window: f32) -> Element<'a, Message> {
        let words = &workspace.words;
        let search = text_input(&words.say("people-search"), &self.search)
            .id(Self::search_id())
            .on_input(Message::SearchTyped)
            .on_submit(Message::SelectionMoved(1))
            .padding(space::MEDIUM)
            .size(crate::gui::theme::size::BODY);
        // The key stands in the field until something is typed.
        let key = self.search.is_empty().then(|| {
            container(note("Ctrl F"))
                .padding([0.0, space::MEDIUM])
                .align_right(Fill)
                .center_y(Fill)
        });
        let search = stack![search].push(key);
        let top = column![
            search,
            self.filter.view(self.sort, &self.record, workspace),
            self.count_line(workspace)
        ]
        .push(Self::clock(workspace))
        .spacing(space::SMALL);
        let content: Element<'a, Message> = if self.reasons_open {
            reasons::view(workspace)
        } else if self.found.is_empty() && workspace.facts.is_empty() {
            iced::widget::space().height(Fill).into()
        } else if self.found.is_empty() {
            self.nobody(workspace)
        } else {
            self.list(workspace, window)
        };
        column![
            container(top).padding(
                Padding::new(space::WIDE)
                    .bottom(space::HAIR)
                    .top(space::LARGE)
            ),
            container(content)
                .padding([0.0, space::MEDIUM])
                .height(Fill),
            container(self.unreachable(workspace)).padding([0.0, space::WIDE]),
            container(add(workspace)).padding([space::HAIR, space::WIDE]),
        ]
        .into()
    }

    fn list<'a>(&'a self, workspace: &'a Workspace, window: f32) -> Element<'a, Message> {
        let found = Marks::of(&self.search);
        self.rows.view(
            self.found.len(),
            self.scroll,
            window,
            |place| match self.person_at(place, workspace) {
                Some(person) => {
                    let on = self.chosen.as_ref() == Some(&person.id);
                    person_row::view(
                        workspace,
                        person,
                        self.facts_at(place, workspace),
                        on,
                        &found,
                    )
                }
                None => iced::widget::space().into(),
            },
            Message::Scrolled,
            Message::SelectionMoved,
        )
    }

    fn count_line<'a>(&self, workspace: &Workspace) -> Row<'a, Message, crate::gui::theme::Theme> {
        let words = &workspace.words;
        let order = match self.sort {
            Sort::Held => "people-count-held",
            Sort::Birthday if self.search.trim().is_empty() => "people-count-birthday",
            Sort::Birthday => "people-count",
        };
        let n = words.number(self.found.len() as i64);
        let variables = [("n", self.found.len().into()), ("number", n.into())];
        let any = !self.found.is_empty();
        row![
            container(note(words.say_with(order, &variables))).width(Fill),
            quiet(
                words.say("people-choose-for-me"),
                any.then_some(Message::ChooseForMePressed)
            ),
        ]
        .align_y(Alignment::Center)
    }

    /// The computer's date lies before what is known: ages cannot be computed.
    fn clock<'a>(workspace: &Workspace) -> Option<Element<'a, Message>> {
        let words = &workspace.words;
        let newest = workspace.people.newest()?;
        let variables = [
            ("today", words.date(workspace.today).into()),
            ("date", words.partial_date(newest).into()),
        ];
        (newest.earliest() > workspace.today).then(|| {
            let sentence = words.say_with("people-clock-behind", &variables);
            notice(Surface::Notice, small(sentence)).into()
        })
    }

    /// The advice where nobody is found.
    fn nobody<'a>(&self, workspace: &Workspace) -> Element<'a, Message> {
        let words = &workspace.words;
        container(
            column![
                note(words.say("people-nobody-found")),
                link(words.say("people-show-everybody"), Message::AllCleared),
            ]
            .spacing(space::SMALL),
        )
        .padding(space::MEDIUM)
        .height(Fill)
        .into()
    }

    /// How many cannot be written to, and the way to the reasons.
    fn unreachable<'a>(&self, workspace: &Workspace) -> Element<'a, Message> {
        let words = &workspace.words;
        let (unreachable, all) = reasons::counts(workspace);
        if self.reasons_open {
            return link(
                words.say("people-why-close"),
                Message::ReasonsToggled(false),
            );
        }
        if unreachable == 0 {
            return iced::widget::space().into();
        }
        let variables = [("n", unreachable.into()), ("all", all.into())];
        column![
            rule::horizontal(measure::LINE),
            row![
                note(words.say_with("people-cannot", &variables)),
                link(
                    words.say("people-cannot-why"),
                    Message::ReasonsToggled(true)
                ),
            ]
            .spacing(space::HAIR)
            .align_y(Alignment::Center),
        ]
        .spacing(space::HAIR)
        .into()
    }
}

/// The button to add somebody who is on no list.
fn add<'a>(workspace: &Workspace) -> Element<'a, Message> {
    let words = workspace.words.say("add-person");
    link(format!("{words}  Ctrl N"), Message::AddPressed)
}

fn coprime(a: u64, b: u64) -> bool {
    let (mut a, mut b) = (a, b);
    while b != 0 {
        (a, b) = (b, a % b);
    }
    a == 1
}
