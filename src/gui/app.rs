//! The whole window: it holds what is shared, and makes the moves that its screens ask for.

mod keys;

use super::card::{self, Card};
use super::choose::{self, Choose};
use super::data::{self, Data};
use super::dates::{self, Dates};
use super::desk::{self, Desk, Opened};
use super::help;
use super::list::{self, List};
use super::settings::Settings;
use super::several::{self, Several};
use super::shelf::Shelf;
use super::theme::{Element, Theme, measure, space};
use super::top::{self, Page};
use super::widget::{focus_next, focus_previous, heading, note, scrolled, segments};
use super::write::{self, Write};
use crate::facility::{self, Language, UserWord};
use crate::person::{Id, Person};
use crate::storage::{self, Draft, Storage};
use crate::words::Tongue;
use chrono::{Local, NaiveDate};
use iced::futures::channel::{mpsc, oneshot};
use iced::widget::{column, container, operation, row, rule};
use iced::{Fill, Padding, Size, Subscription, Task, window};
use std::sync::Arc;
use std::time::Duration;

pub use keys::Shortcut;

/// A draft is kept so soon after a stroke.
const DRAFT_DELAY: Duration = Duration::from_millis(400);
/// The day is looked up so often.
const DAY_DELAY: Duration = Duration::from_secs(60);

/// What happened.
#[derive(Debug, Clone)]
pub enum Message {
    /// The user's files are read.
    Opened(Result<Arc<Opened>, desk::Error>),
    /// The books are on the shelf.
    Shelf(Arc<Shelf>),
    /// The user's choices are read.
    SettingsRead(Settings),
    /// It may be another day.
    Day(NaiveDate),
    /// The window is so large, at the present scale.
    Resized(Size),
    /// The screen draws a logical pixel with so many of its own.
    Rescaled(f32),
    /// A shortcut was pressed.
    Pressed(Shortcut),
    /// In the bar.
    Top(top::Message),
    /// In the column of people.
    Choose(choose::Message),
    /// In the column of the letter.
    Write(write::Message),
    /// In the column of the card.
    Card(card::Message),
    /// On the page of dates.
    Dates(dates::Message),
    /// On the page for several.
    Several(several::Message),
    /// On the page of data.
    Data(data::Message),
    /// Another step of a narrow window.
    Step(Step),
    /// With a list that comes in.
    List(list::Message),
    /// A person's draft was read.
    DraftRead(Id, Option<Draft>),
    /// The draft is due to be kept.
    DraftDue,
    /// The window is to be closed.
    Closing(window::Id),
    /// Something was kept on the disk, or could not be.
    Kept(Result<(), storage::Error>),
}

/// The steps of a narrow window.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Default)]
pub enum Step {
    /// Who.
    #[default]
    Choose,
    /// What.
    Write,
    /// On what.
    Print,
}

impl Step {
    const ALL: [(Self, &str); 3] = [
        (Self::Choose, "step-choose"),
        (Self::Write, "step-write"),
        (Self::Print, "step-print"),
    ];
}

/// The window.
#[derive(Debug)]
pub struct App {
    storage: Storage,
    /// Named on the command line; then the clock is not asked.
    fixed_day: Option<NaiveDate>,
    /// The system's language, where none is chosen.
    tongue: Tongue,
    desk: Desk,
    shelf: Shelf,
    settings: Settings,
    /// The window's size in logical pixels at a scale of 1, and the screen's own scale.
    size: Size,
    screen: f32,
    choose: Choose,
    write: Option<Write>,
    card: Card,
    dates: Dates,
    several: Several,
    data: Data,
    page: Page,
    step: Step,
    list: List,
    draft_waits: bool,
    trouble: Option<String>,
    ready: bool,
}

impl App {
    /// The window before anything is read.
    pub fn new(
        storage: Storage,
        today: Option<NaiveDate>,
        tongue: Tongue,
        size: Size,
    ) -> (Self, Task<Message>) {
        let (card, fonts) = Card::new();
        let app = Self {
            card,
            desk: Desk::new(tongue, today.unwrap_or_default()),
            shelf: Shelf::default(),
            storage,
            fixed_day: today,
            tongue,
            settings: Settings::default(),
            size,
            screen: 1.0,
            choose: Choose::new(),
            write: None,
            dates: Dates::new(),
            several: Several::new(),
            data: Data::default(),
            page: Page::default(),
            step: Step::default(),
            list: List::default(),
            draft_waits: false,
            trouble: None,
            ready: false,
        };
        let (storage, settings) = (app.storage.clone(), app.storage.clone());
        let day = today;
        let start = Task::batch([
            Task::future(async move {
                let settings = settings.settings().map(|loaded| loaded.value);
                Message::SettingsRead(settings.unwrap_or_default())
            }),
            Task::future(async move { Message::Shelf(Arc::new(Shelf::shipped(tongue))) }),
            Task::future(async move { Message::Day(day.unwrap_or_else(today_by_the_clock)) })
                .chain(Task::future(async move {
                    Message::Opened(Opened::read(&storage).map(Arc::new))
                })),
            fonts.map(Message::Card),
            window::oldest()
                .and_then(window::scale_factor)
                .map(Message::Rescaled),
            operation::focus(Choose::search_id()),
        ]);
        (app, start)
    }

    /// The window's title.
    pub fn title(&self) -> String {
        self.desk.words.say("window-title")
    }

    /// The look; `None` follows the system.
    pub fn theme(&self) -> Option<Theme> {
        self.settings.look.theme()
    }

    /// The zoom.
    pub fn scale(&self) -> f32 {
        self.settings.scale()
    }

    /// The text in the making.
    #[cfg(test)]
    pub fn text(&self) -> Option<String> {
        self.write.as_ref().map(Write::text)
    }

    /// The language that is spoken.
    #[cfg(test)]
    pub fn tongue(&self) -> Tongue {
        self.desk.words.tongue()
    }

    /// The people of the user's lists.
    #[cfg(test)]
    pub fn listed(&self) -> &[Person] {
        self.desk.listed()
    }

    /// How many are ticked on the page of dates.
    #[cfg(test)]
    pub fn picked(&self) -> usize {
        self.dates.picked()
    }

    /// What the window listens to.
    pub fn subscription(&self) -> Subscription<Message> {
        let day = match self.fixed_day {
            Some(_) => Subscription::none(),
            None => Subscription::run(minutes).map(Message::Day),
        };
        let closing = window::close_requests().map(Message::Closing);
        Subscription::batch([keys::listen(), day, closing])
    }

    /// Takes in what happened.
    pub fn update(&mut self, message: Message) -> Task<Message> {
        match message {
            Message::Opened(Ok(opened)) => self.open(Arc::unwrap_or_clone(opened)),
            Message::Opened(Err(error)) => {
                self.trouble = Some(match &error {
                    desk::Error::Storage(error) => self.desk.words.storage_error(error),
                    desk::Error::Built(_) => error.to_string(),
                });
                Task::none()
            }
            Message::Shelf(shelf) => {
                self.shelf = Arc::unwrap_or_clone(shelf);
                let tongue = self.desk.words.tongue();
                if tongue != self.tongue {
                    self.shelf.speak(tongue);
                }
                // Whoever was quicker than the books gets a text now.
                if let Some(write) = &mut self.write
                    && write.text().is_empty()
                {
                    write.begin(&self.desk, &self.shelf);
                }
                self.draw()
            }
            Message::SettingsRead(settings) => self.set(settings),
            Message::Day(day) => {
                self.desk.begin(self.fixed_day.unwrap_or(day));
                self.refresh();
                Task::none()
            }
            Message::Resized(size) => {
                // What comes is divided by the zoom; what is kept is not.
                self.size = size * self.scale();
                self.draw()
            }
            Message::Rescaled(screen) => {
                self.screen = screen;
                self.draw()
            }
            Message::Pressed(shortcut) => self.pressed(shortcut),
            Message::Top(message) => self.top(message),
            Message::Choose(message) => {
                let action = self.choose.update(message, &self.desk);
                self.chosen(action)
            }
            Message::Write(message) => self.written(message),
            Message::Card(message) => self.carded_with(message),
            Message::Dates(message) => {
                let action = self.dates.update(message, &self.desk);
                self.dated(action)
            }
            Message::Several(message) => {
                let press = self.card.press();
                let (desk, shelf, storage) = (&self.desk, &self.shelf, &self.storage);
                let action = self.several.update(message, desk, shelf, storage, press);
                match action {
                    several::Action::None => Task::none(),
                    several::Action::Run(task) => task.map(Message::Several),
                    several::Action::Write(id) => self.go_to(id),
                }
            }
            Message::Data(message) => {
                let action = self.data.update(message);
                self.data_wished(action)
            }
            Message::Step(step) => {
                self.step = step;
                Task::none()
            }
            Message::List(message) => self.list_moved(message),
            Message::DraftRead(id, Some(draft)) => match &mut self.write {
                Some(write) if *write.to() == id => {
                    write.update(write::Message::DraftRead(draft), &self.desk, &self.shelf);
                    self.draw()
                }
                _ => Task::none(),
            },
            Message::DraftRead(_, None) => Task::none(),
            Message::DraftDue => {
                self.draft_waits = false;
                self.keep_draft()
            }
            Message::Closing(id) => self.keep_draft().chain(window::close(id)),
            Message::Kept(Ok(())) => Task::none(),
            Message::Kept(Err(error)) => {
                self.trouble = Some(self.desk.words.storage_error(&error));
                Task::none()
            }
        }
    }

    fn open(&mut self, opened: Opened) -> Task<Message> {
        if let Some(aside) = opened.aside.first() {
            let file = [("file", aside.display().to_string().into())];
            self.trouble = Some(self.desk.words.say_with("file-set-aside", &file));
        }
        self.desk.lay(opened);
        self.refresh();
        self.ready = true;
        Task::none()
    }

    fn set(&mut self, settings: Settings) -> Task<Message> {
        let tongue = settings.tongue.unwrap_or(self.tongue);
        self.settings = settings;
        self.desk.posted_from.clone_from(&self.settings.posted_from);
        self.desk.script = self.settings.script;
        let Settings {
            product, picture, ..
        } = &self.settings;
        self.card.choose(product.as_ref(), picture.as_ref());
        if tongue != self.desk.words.tongue() {
            self.desk.words = crate::words::Words::of(tongue);
            self.shelf.speak(tongue);
            if let Some(write) = &mut self.write {
                write.retell(&self.desk, &self.shelf);
            }
        }
        self.draw()
    }

    fn pressed(&mut self, shortcut: Shortcut) -> Task<Message> {
        match shortcut {
            Shortcut::Search => {
                self.page = Page::Write;
                self.step = Step::Choose;
                operation::focus(Choose::search_id())
                    .chain(operation::select_all(Choose::search_id()))
            }
            Shortcut::Help => self.top(top::Message::Page(Page::Help)),
            Shortcut::Page(page) => self.top(top::Message::Page(page)),
            Shortcut::Back => {
                self.page = Page::Write;
                Task::none()
            }
            Shortcut::FocusNext => focus_next(),
            Shortcut::FocusPrevious => focus_previous(),
            Shortcut::Up => self.step(-1),
            Shortcut::Down => self.step(1),
            Shortcut::ZoomIn => self.change(Settings::zoom_in),
            Shortcut::ZoomOut => self.change(Settings::zoom_out),
            Shortcut::ZoomReset => self.change(|settings| settings.zoom = 100),
            Shortcut::Save => self.carded_with(card::Message::Save),
            Shortcut::Turn => {
                let side = self.card.turned();
                self.carded_with(card::Message::Side(side))
            }
            Shortcut::Open => self.list_moved(list::Message::Choose),
            Shortcut::Dropped(path) => self.list_moved(list::Message::Picked(Some(path))),
            Shortcut::Focused if self.fixed_day.is_none() => {
                Task::future(async { Message::Day(today_by_the_clock()) })
            }
            Shortcut::Focused => Task::none(),
        }
    }

    fn step(&mut self, by: isize) -> Task<Message> {
        if self.page != Page::Write {
            return Task::none();
        }
        let action = self.choose.update(choose::Message::Stepped(by), &self.desk);
        self.chosen(action)
    }

    fn top(&mut self, message: top::Message) -> Task<Message> {
        match message {
            top::Message::Page(page) => {
                self.page = page;
                Task::none()
            }
            top::Message::ZoomIn => self.change(Settings::zoom_in),
            top::Message::ZoomOut => self.change(Settings::zoom_out),
        }
    }

    fn dated(&mut self, action: dates::Action) -> Task<Message> {
        match action {
            dates::Action::None => Task::none(),
            dates::Action::Write(id) => self.go_to(id),
            dates::Action::Several(ids) => {
                self.page = Page::Several;
                let language = self.settings.language.unwrap_or(Language::Russian);
                let writer = self.settings.writer;
                let drafts = self.several.fill(ids, language, writer, &self.storage);
                // What was typed a moment ago is kept before the drafts are read.
                self.keep_draft().chain(drafts.map(Message::Several))
            }
            dates::Action::OnTheWay(days) => {
                self.change(|settings| settings.days_on_the_way = days)
            }
        }
    }

    fn data_wished(&mut self, action: data::Action) -> Task<Message> {
        match action {
            data::Action::None => Task::none(),
            data::Action::List => self.list_moved(list::Message::Choose),
            data::Action::Place(id, right) => self.hear_place(id, right),
            data::Action::Tongue(tongue) => self.change(|settings| settings.tongue = Some(tongue)),
            data::Action::Look(look) => self.change(|settings| settings.look = look),
            data::Action::Forget => self.forget(),
        }
    }

    /// To one person's letter, from another page.
    fn go_to(&mut self, id: Id) -> Task<Message> {
        self.page = Page::Write;
        let action = self.choose.update(choose::Message::Chose(id), &self.desk);
        self.chosen(action)
    }

    /// Everything that is the user's is deleted; the window begins anew.
    fn forget(&mut self) -> Task<Message> {
        self.write = None;
        self.card.clear();
        self.several = Several::new();
        self.choose = Choose::new();
        self.list = List::None;
        self.page = Page::Write;
        let storage = self.storage.clone();
        let set = self.set(Settings::default());
        let forgotten = Task::future(async move { storage.forget() }).then({
            let storage = self.storage.clone();
            move |forgotten| {
                let storage = storage.clone();
                Task::batch([
                    Task::done(Message::Kept(forgotten)),
                    Task::future(
                        async move { Message::Opened(Opened::read(&storage).map(Arc::new)) },
                    ),
                ])
            }
        });
        Task::batch([set, forgotten])
    }

    /// Looks everything up again: the people, the places or the day are others.
    fn refresh(&mut self) {
        self.choose.refresh(&self.desk);
        self.dates.refresh(&self.desk);
    }

    /// Changes the settings and keeps them.
    fn change(&mut self, change: impl FnOnce(&mut Settings)) -> Task<Message> {
        let mut settings = self.settings.clone();
        change(&mut settings);
        let set = self.set(settings);
        Task::batch([set, self.keep_settings()])
    }

    fn keep_settings(&self) -> Task<Message> {
        let (storage, settings) = (self.storage.clone(), self.settings.clone());
        Task::future(async move { Message::Kept(storage.save_settings(&settings)) })
    }

    fn chosen(&mut self, action: choose::Action) -> Task<Message> {
        match action {
            choose::Action::None => Task::none(),
            choose::Action::Run(task) => task.map(Message::Choose),
            choose::Action::Write(id, task) => {
                Task::batch([task.map(Message::Choose), self.write_to(id)])
            }
        }
    }

    /// Opens the letter to somebody, as it was left.
    fn write_to(&mut self, id: Id) -> Task<Message> {
        if self.write.as_ref().is_some_and(|write| *write.to() == id) {
            return Task::none();
        }
        let kept = self.keep_draft();
        self.card.clear();
        self.step = Step::Write;
        let language = self.settings.language.unwrap_or(Language::Russian);
        let mut write = Write::new(id.clone(), language, self.settings.writer);
        write.begin(&self.desk, &self.shelf);
        self.write = Some(write);
        let draw = self.draw();
        let storage = self.storage.clone();
        let read = Task::future(async move {
            let draft = storage.draft(&id).ok().and_then(|loaded| loaded.value);
            Message::DraftRead(id, draft)
        });
        Task::batch([kept.chain(read), draw])
    }

    fn written(&mut self, message: write::Message) -> Task<Message> {
        let Some(write) = &mut self.write else {
            return Task::none();
        };
        match write.update(message, &self.desk, &self.shelf) {
            write::Action::None => Task::none(),
            write::Action::Draw => self.draw(),
            write::Action::Changed => Task::batch([self.draw(), self.draft_soon()]),
            write::Action::Remember => {
                let (language, writer) = (write.language(), write.writer());
                let kept = self.change(|settings| {
                    settings.language = Some(language);
                    settings.writer = writer;
                });
                Task::batch([kept, self.draft_soon()])
            }
            write::Action::ConfirmPlace(id) => self.hear_place(id, true),
            write::Action::Forget => {
                let (storage, id) = (self.storage.clone(), write.to().clone());
                let forgotten =
                    Task::future(async move { Message::Kept(storage.save_draft(&id, None)) });
                Task::batch([self.draw(), forgotten])
            }
            write::Action::PostedFrom(code) => self.change(|settings| {
                settings.posted_from = code;
                settings.script = None;
            }),
            write::Action::Script(script) => self.change(|settings| settings.script = Some(script)),
            write::Action::Focus => operation::focus(super::editor::Editor::id()),
        }
    }

    fn carded_with(&mut self, message: card::Message) -> Task<Message> {
        let action = self.card.update(message, &self.desk, &self.storage);
        self.carded(action)
    }

    fn carded(&mut self, action: card::Action) -> Task<Message> {
        match action {
            card::Action::None => Task::none(),
            card::Action::Run(task) => task.map(Message::Card),
            card::Action::Draw => self.draw(),
            card::Action::Stocked => {
                let Settings {
                    product, picture, ..
                } = &self.settings;
                self.card.choose(product.as_ref(), picture.as_ref());
                self.draw()
            }
            card::Action::Remember => {
                let product = self.card.product_id().to_owned();
                let picture = self.card.picture_id().to_owned();
                self.change(|settings| {
                    settings.product = Some(product);
                    settings.picture = Some(picture);
                })
            }
        }
    }

    /// Draws the card as it stands now; nobody's where none can go.
    fn draw(&mut self) -> Task<Message> {
        let wish = self.write.as_ref().and_then(|write| {
            let said = write.said(&self.desk)?;
            self.card.wish(said, self.card_px())
        });
        self.card.draw(wish).map(Message::Card)
    }

    /// How many pixels of the screen draw a logical one.
    fn pixels(&self) -> f32 {
        self.screen * self.scale()
    }

    /// The card's width in the screen's own pixels.
    fn card_px(&self) -> u32 {
        let around = 2.0 * (space::WIDE + measure::SHADE);
        let width = self.logical().width.min(measure::CARD) - around;
        (width * self.pixels()) as u32
    }

    /// The window's size as its parts see it.
    fn logical(&self) -> Size {
        self.size * (1.0 / self.scale())
    }

    /// A draft is kept at most so often, and never later than the delay after a stroke.
    fn draft_soon(&mut self) -> Task<Message> {
        if std::mem::replace(&mut self.draft_waits, true) {
            return Task::none();
        }
        Task::perform(after(DRAFT_DELAY), |()| Message::DraftDue)
    }

    fn keep_draft(&self) -> Task<Message> {
        let Some(write) = &self.write else {
            return Task::none();
        };
        let Some(draft) = write.draft() else {
            return Task::none();
        };
        let (storage, id) = (self.storage.clone(), write.to().clone());
        Task::future(async move { Message::Kept(storage.save_draft(&id, Some(&draft))) })
    }

    /// The user's word that a place's address is right, or that it is taken back.
    fn hear_place(&mut self, id: facility::Id, right: bool) -> Task<Message> {
        let word = right.then_some(UserWord {
            on: self.desk.today,
            ru: None,
            be: None,
        });
        self.desk.facilities.hear(&id, word);
        self.desk.count();
        self.refresh();
        let words = self.desk.facilities.all().iter();
        let words = words
            .filter_map(|place| Some((place.id.clone(), place.user.clone()?)))
            .collect();
        let storage = self.storage.clone();
        let kept = Task::future(async move { Message::Kept(storage.save_places(&words)) });
        Task::batch([kept, self.draw()])
    }

    fn list_moved(&mut self, message: list::Message) -> Task<Message> {
        // A list on its way is seen where the letter is.
        if let list::Message::Picked(Some(_)) = message {
            self.page = Page::Write;
            self.step = Step::Write;
        }
        match self.list.update(message, &self.desk, &self.storage) {
            list::Action::None => Task::none(),
            list::Action::Run(task) => task.map(Message::List),
            list::Action::Keep(people) => self.keep_people(people),
        }
    }

    fn keep_people(&mut self, people: Vec<Person>) -> Task<Message> {
        self.desk.seat(people);
        self.refresh();
        let (storage, people) = (self.storage.clone(), self.desk.listed().to_vec());
        Task::future(async move { Message::Kept(storage.save_people(&people)) })
    }

    /// The window.
    pub fn view(&self) -> Element<'_, Message> {
        let size = self.logical();
        let several = self.several.count();
        let bar = top::view(&self.desk, &self.settings, self.page, several, size.width);
        let bar = bar.map(Message::Top);
        let mut window = column![bar, rule::horizontal(measure::LINE)];
        if let Some(trouble) = &self.trouble {
            window = window.push(container(note(trouble)).padding([space::SMALL, space::WIDE]));
        }
        let (desk, shelf) = (&self.desk, &self.shelf);
        window
            .push(match self.page {
                Page::Write => self.columns(size),
                Page::Dates => {
                    let way = self.settings.days_on_the_way;
                    self.dates.view(desk, way, size.height).map(Message::Dates)
                }
                Page::Several => self.several.view(desk, shelf).map(Message::Several),
                Page::Data => {
                    let data = self.data.view(desk, &self.settings, &self.storage);
                    data.map(Message::Data)
                }
                Page::Help => help::view(desk),
            })
            .into()
    }

    /// Three columns, or two with the card under the letter, or one with three steps.
    fn columns(&self, size: Size) -> Element<'_, Message> {
        let people = self
            .choose
            .view(&self.desk, size.height)
            .map(Message::Choose);
        let people = column![].push(self.first_run()).push(people);
        if size.width < measure::STEPS {
            let step = match self.step {
                Step::Choose => people.into(),
                Step::Write => self.letter(size.width, false),
                Step::Print => self.print(),
            };
            return column![self.steps(), step].into();
        }
        let people = container(people).width(measure::PEOPLE);
        let rest = size.width - measure::PEOPLE;
        if size.width < measure::FOLD {
            let letter = self.letter(rest, true);
            return row![people, rule::vertical(measure::LINE), letter]
                .height(Fill)
                .into();
        }
        let card = self.card_column();
        let width = if card.is_some() {
            rest - measure::CARD
        } else {
            rest
        };
        let letter = self.letter(width, false);
        let mut columns = row![people, rule::vertical(measure::LINE), letter];
        if let Some(card) = card {
            columns = columns
                .push(rule::vertical(measure::LINE))
                .push(container(scrolled(card)).width(measure::CARD));
        }
        columns.height(Fill).into()
    }

    /// The three steps of a narrow window.
    fn steps(&self) -> Element<'_, Message> {
        let words = &self.desk.words;
        let steps = Step::ALL.map(|(step, key)| (step, words.say(key)));
        container(segments(steps, Some(self.step), Message::Step))
            .padding([space::SMALL, space::WIDE])
            .into()
    }

    /// The last step: the card, or what is missing for one.
    fn print(&self) -> Element<'_, Message> {
        match self.card_column() {
            Some(card) => scrolled(card),
            None => self.letter(self.logical().width, false),
        }
    }

    /// The letter in a column of this width, with the card under it where the window is folded.
    fn letter(&self, width: f32, folded: bool) -> Element<'_, Message> {
        let words = &self.desk.words;
        if let Some(report) = self.list.view(&self.desk) {
            return scrolled(report.map(Message::List));
        }
        match &self.write {
            Some(write) => {
                let fit = card::fit(&self.card, words);
                let letter = write.view(&self.desk, &self.shelf, width, fit);
                let card = folded.then(|| self.card_column()).flatten();
                let page = column![letter.map(Message::Write)].push(card);
                scrolled(page)
            }
            None if self.ready => container(
                column![
                    heading(words.say("choose-title")),
                    note(words.say("choose-text"))
                ]
                .spacing(space::SMALL),
            )
            .padding(space::VAST)
            .width(Fill)
            .into(),
            None => iced::widget::space().width(Fill).into(),
        }
    }

    /// The card, for somebody who can have one.
    fn card_column(&self) -> Option<Element<'_, Message>> {
        let write = self.write.as_ref()?;
        let busy = self.list.view(&self.desk).is_some();
        if busy || write.block(&self.desk).is_none() {
            return None;
        }
        let card = self.card.view(&self.desk, self.pixels()).map(Message::Card);
        let card = container(card).padding([space::LARGE, space::WIDE]);
        Some(card.max_width(measure::CARD).into())
    }

    /// While there is no list: how to get today's.
    fn first_run(&self) -> Option<Element<'_, Message>> {
        let show = self.ready && self.desk.listed == 0;
        show.then(|| {
            container(list::invitation(&self.desk).map(Message::List))
                .padding(Padding::new(space::WIDE).bottom(0.0).top(space::LARGE))
                .into()
        })
    }
}

/// The day on the system's clock; asked in tasks only.
fn today_by_the_clock() -> NaiveDate {
    Local::now().date_naive()
}

/// Waits without holding a thread of the pool: the executor has no timer.
async fn after(delay: Duration) {
    let (done, waiting) = oneshot::channel();
    std::thread::spawn(move || {
        std::thread::sleep(delay);
        // Nobody waits any more once the window is closed.
        let _ = done.send(());
    });
    let _ = waiting.await;
}

/// The day, once a minute.
fn minutes() -> mpsc::UnboundedReceiver<NaiveDate> {
    let (sender, receiver) = mpsc::unbounded();
    std::thread::spawn(move || {
        while sender.unbounded_send(today_by_the_clock()).is_ok() {
            std::thread::sleep(DAY_DELAY);
        }
    });
    receiver
}
