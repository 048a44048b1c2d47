//! The whole window: it holds what is shared, and makes the moves that its screens ask for.

pub mod bar;
mod clock;
#[cfg(test)]
mod inspect;
mod place;
mod save;
mod shortcut;
mod spell;
mod update;
mod view;

use crate::gui::desk::{self, Desk, Opened};
use crate::gui::dialog::add_person::{self, Entry};
use crate::gui::dialog::import::{self, List};
use crate::gui::dialog::printer::{self, Printer};
use crate::gui::panel::card::{self, Card};
use crate::gui::panel::letter::{self, Write};
use crate::gui::panel::people::{self, Choose};
use crate::gui::screen::batch::{self, Several};
use crate::gui::screen::data::{self, Data};
use crate::gui::screen::dates::{self, Dates};
use crate::gui::settings::Settings;
use crate::gui::shelf::{OwnFiles, Shelf};
use crate::gui::spelling::{Answer, Speller};
use crate::gui::theme::{Theme, measure, space};
use crate::letter::check::RightWords;
use crate::person::Id;
use crate::storage::{self, Draft, Storage};
use crate::words::Tongue;
use bar::Page;
use chrono::NaiveDate;
use iced::widget::operation;
use iced::{Size, Subscription, Task, window};
use std::sync::Arc;
use std::time::Duration;

use clock::{minutes, today_by_the_clock};

pub use shortcut::Shortcut;

/// A draft is kept so soon after a stroke.
const DRAFT_DELAY: Duration = Duration::from_millis(400);

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
    Top(bar::Message),
    /// In the column of people.
    Choose(people::Message),
    /// In the column of the letter.
    Write(letter::Message),
    /// In the column of the card.
    Card(card::Message),
    /// On the page of dates.
    Dates(dates::Message),
    /// On the page for several.
    Several(batch::Message),
    /// On the page of data.
    Data(data::Message),
    /// With the printer.
    Printer(printer::Message),
    /// Another step of a narrow window.
    Step(Step),
    /// With somebody who is added.
    Entry(add_person::Message),
    /// With a list that comes in.
    List(import::Message),
    /// A person's draft was read.
    DraftRead(Id, Option<Draft>),
    /// The draft is due to be kept.
    DraftDue,
    /// What the user said of people is due to be kept.
    PeopleDue,
    /// The window is to be closed.
    Closing(window::Id),
    /// The supporter's own texts are read.
    OwnRead(Result<OwnFiles, storage::Error>),
    /// An own text is kept under an id, or taken away; with all of them as they are now.
    OwnKept(Result<(Option<String>, OwnFiles), storage::Error>),
    /// The text is to be looked through for spelling.
    SpellDue,
    /// It is looked through.
    Spelt(Answer),
    /// The words that the user called right.
    RightWords(Result<RightWords, storage::Error>),
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
    printer: Printer,
    page: Page,
    step: Step,
    list: List,
    entry: Entry,
    /// Whether somebody is being added; what was typed stays when it is left.
    adding: bool,
    draft_waits: bool,
    speller: Speller,
    spell_waits: bool,
    people_wait: bool,
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
        let (card, fonts) = Card::new(&storage);
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
            printer: Printer::default(),
            page: Page::default(),
            step: Step::default(),
            list: List::default(),
            entry: Entry::default(),
            adding: false,
            draft_waits: false,
            speller: Speller::default(),
            spell_waits: false,
            people_wait: false,
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
            Task::future(async move { Message::Day(day.unwrap_or_else(today_by_the_clock)) })
                .chain(Task::future(async move {
                    Message::Opened(Opened::read(&storage).map(Arc::new))
                })),
            // The people are seen first; the books and the card come behind them.
            Task::future(async move { Message::Shelf(Arc::new(Shelf::shipped(tongue))) })
                .chain(app.read_own()),
            fonts.map(Message::Card),
            Printer::ask(&app.storage).map(Message::Printer),
            Several::look(&app.storage).map(Message::Several),
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

    /// What the window listens to.
    pub fn subscription(&self) -> Subscription<Message> {
        let day = match self.fixed_day {
            Some(_) => Subscription::none(),
            None => Subscription::run(minutes).map(Message::Day),
        };
        let closing = window::close_requests().map(Message::Closing);
        Subscription::batch([shortcut::listen(), day, closing])
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
            Message::Several(message) => self.several_moved(message),
            Message::Data(message) => {
                let action = self.data.update(message, &self.desk);
                self.data_wished(action)
            }
            Message::Printer(message) => self.printed(message),
            Message::Step(step) => {
                self.step = step;
                Task::none()
            }
            Message::Entry(message) => self.entered(message),
            Message::List(message) => self.list_moved(message),
            Message::DraftRead(id, Some(draft)) => match &mut self.write {
                Some(write) if *write.to() == id => {
                    write.update(letter::Message::DraftRead(draft), &self.desk, &self.shelf);
                    self.draw()
                }
                _ => Task::none(),
            },
            Message::DraftRead(_, None) => Task::none(),
            Message::DraftDue => {
                self.draft_waits = false;
                self.keep_draft()
            }
            Message::SpellDue => {
                self.spell_waits = false;
                self.spell()
            }
            Message::Spelt(answer) => self.spelt(answer),
            Message::RightWords(words) => self.right_words(words),
            Message::OwnRead(read) => self.own_read(read),
            Message::OwnKept(kept) => self.own_kept(kept),
            Message::PeopleDue => self.keep_edited(),
            Message::Closing(id) => self
                .keep_edited()
                .chain(self.keep_draft())
                .chain(self.keep_unsaved())
                .chain(window::close(id)),
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
        Choose::look(&self.storage).map(Message::Choose)
    }

    fn set(&mut self, settings: Settings) -> Task<Message> {
        let tongue = settings.tongue.unwrap_or(self.tongue);
        let scale = self.scale();
        self.settings = settings;
        self.desk.posted_from.clone_from(&self.settings.posted_from);
        self.desk.script = self.settings.script;
        self.desk.name_form = self.settings.name_form;
        self.desk.printing.chosen.clone_from(&self.settings.printer);
        self.desk.printing.keeps_jobs = self.settings.keep_jobs;
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
        let draw = self.draw();
        if scale == self.scale() {
            return draw;
        }
        // A size that was on its way was measured by the zoom before.
        let size = window::oldest().and_then(window::size);
        Task::batch([draw, size.map(Message::Resized)])
    }

    /// Looks everything up again: the people, the places or the day are others.
    fn refresh(&mut self) {
        self.choose.refresh(&self.desk);
        self.dates.refresh(&self.desk);
        if self.page == Page::Data {
            self.data.refresh(&self.desk);
        }
    }

    /// Draws the card as it stands now; nobody's where none can go.
    fn draw(&mut self) -> Task<Message> {
        let wish = self.write.as_ref().and_then(|write| {
            let said = write.said(&self.desk)?;
            self.card.wish(said, self.card_px())
        });
        let drawn = self.card.draw(wish, &self.storage).map(Message::Card);
        // Whatever draws the card anew may have another text.
        let several = self.draw_several();
        Task::batch([drawn, several, self.spell_soon()])
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
}
