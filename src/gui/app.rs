//! The app: it owns the shared state and performs the actions of its screens.

pub mod bar;
mod clock;
#[cfg(test)]
mod inspect;
mod message;
mod place;
mod run;
mod save;
mod shortcut;
mod spell;
mod subscription;
mod unsaved;
mod update;
mod view;

use crate::gui::dialog::printer::Printer;
use crate::gui::panel::people::People;
use crate::gui::screen::batch::Batch;
use crate::gui::screen::data::Data;
use crate::gui::screen::dates::Dates;
use crate::gui::screen::write::Write;
use crate::gui::spelling::Speller;
use crate::gui::theme::{Theme, measure, space};
use crate::person::Id;
use crate::storage::{Draft, FirstWindow};
use crate::words::{UiLanguage, Words};
use crate::workspace::{Folder, Opened, Settings, Texts, Workspace};
use bar::Page;
use chrono::NaiveDate;
use iced::widget::operation;
use iced::{Size, Task, window};
use std::collections::BTreeMap;
use std::sync::Arc;
use std::time::Duration;

use clock::today_by_the_clock;
use unsaved::Unsaved;

pub use message::Message;
pub use shortcut::Shortcut;

/// The delay between a keystroke and saving the draft.
const DRAFT_DELAY: Duration = Duration::from_millis(400);

/// What could not be saved is tried again after so long.
const RETRY_DELAY: Duration = Duration::from_secs(5);

/// The window.
#[derive(Debug)]
pub struct App {
    folder: Folder,
    /// The date of the command line; then the clock is not used.
    fixed_day: Option<NaiveDate>,
    /// The system's language, where none is chosen.
    ui_language: UiLanguage,
    workspace: Workspace,
    texts: Texts,
    settings: Settings,
    /// The window's size in logical pixels at a scale of 1, and the screen's own scale.
    size: Size,
    screen: f32,
    write: Write,
    dates: Dates,
    batch: Batch,
    data: Data,
    printer: Printer,
    page: Page,
    /// Held where this is the first window on the folder.
    first_window: Option<FirstWindow>,
    /// Whether another window is open on the folder, and the user has not answered yet.
    is_second: bool,
    draft_waits: bool,
    draft_failed: bool,
    speller: Speller,
    spell_waits: bool,
    unsaved: Unsaved,
    people_save_due: bool,
    /// Texts whose cards are saved or printed: off the disk, and here until the window closes.
    finished: BTreeMap<Id, Draft>,
    trouble: Option<String>,
    ready: bool,
}

impl App {
    /// The window before anything is read.
    pub fn new(
        folder: Folder,
        today: Option<NaiveDate>,
        ui_language: UiLanguage,
        size: Size,
    ) -> (Self, Task<Message>) {
        let (write, supplies) = Write::new(&folder);
        let app = Self {
            write,
            workspace: folder.workspace(Words::of(ui_language), today.unwrap_or_default()),
            texts: Texts::default(),
            folder,
            fixed_day: today,
            ui_language,
            settings: Settings::default(),
            size,
            screen: 1.0,
            dates: Dates::new(),
            batch: Batch::new(),
            data: Data::default(),
            printer: Printer::default(),
            page: Page::default(),
            first_window: None,
            is_second: false,
            draft_waits: false,
            draft_failed: false,
            speller: Speller::default(),
            spell_waits: false,
            unsaved: Unsaved::default(),
            people_save_due: false,
            finished: BTreeMap::new(),
            trouble: None,
            ready: false,
        };
        let (folder, settings) = (app.folder.clone(), app.folder.clone());
        let first = app.folder.clone();
        let day = today;
        let start = Task::batch([
            Task::future(async move {
                let settings = settings.settings();
                Message::SettingsLoaded(settings.unwrap_or_default())
            }),
            Task::future(
                async move { Message::DayChanged(day.unwrap_or_else(today_by_the_clock)) },
            )
            .chain(Task::future(async move {
                Message::Opened(folder.open().map(Arc::new))
            })),
            // The people are loaded first; the texts and the card after them.
            Task::future(
                async move { Message::BooksLoaded(Arc::new(Texts::shipped(ui_language))) },
            )
            .chain(app.load_own_texts()),
            supplies.map(Message::Write),
            Task::future(async move { Message::FirstWindow(first.become_first_window()) }),
            Printer::load(&app.folder).map(Message::Printer),
            Batch::load_jobs(&app.folder).map(Message::Batch),
            window::oldest()
                .and_then(window::scale_factor)
                .map(Message::Rescaled),
            operation::focus(People::search_id()),
        ]);
        (app, start)
    }

    /// The window's title.
    pub fn title(&self) -> String {
        self.workspace.words.say("app-title")
    }

    /// The look; `None` follows the system.
    pub fn theme(&self) -> Option<Theme> {
        Theme::of(self.settings.look)
    }

    /// The zoom.
    pub fn scale(&self) -> f32 {
        self.settings.scale()
    }

    fn open(&mut self, opened: Opened) -> Task<Message> {
        if let Some(notice) = opened.notices.first() {
            self.trouble = Some(notice.say(&self.workspace.words));
        }
        self.workspace.apply(opened);
        self.refresh();
        self.ready = true;
        let counted = People::count_cards(&self.folder).map(Message::people);
        self.clear_old_drafts().chain(counted)
    }

    fn apply_settings(&mut self, settings: Settings) -> Task<Message> {
        let ui_language = settings.ui_language.unwrap_or(self.ui_language);
        let scale = self.scale();
        self.settings = settings;
        self.workspace
            .posted_from
            .clone_from(&self.settings.posted_from);
        self.workspace.script = self.settings.script;
        self.workspace.name_form = self.settings.name_form;
        self.workspace
            .printing
            .chosen
            .clone_from(&self.settings.printer);
        self.workspace.printing.keeps_jobs = self.settings.keep_jobs;
        let Settings {
            product, picture, ..
        } = &self.settings;
        self.write.card.choose(product.as_ref(), picture.as_ref());
        if ui_language != self.workspace.words.ui_language() {
            self.workspace.words = crate::words::Words::of(ui_language);
            self.texts.set_ui_language(ui_language);
            if let Some(letter) = &mut self.write.letter {
                letter.refill(&self.workspace, &self.texts);
            }
        }
        let draw = self.draw_card();
        if scale == self.scale() {
            return draw;
        }
        // A size event still underway was measured by the zoom before.
        let size = window::oldest().and_then(window::size);
        Task::batch([draw, size.map(Message::Resized)])
    }

    /// Refreshes all screens after the people, the places or the day changed.
    fn refresh(&mut self) {
        self.write.people.refresh(&self.workspace);
        self.dates.refresh(&self.workspace);
        if self.page == Page::Data {
            self.data.refresh(&self.workspace);
        }
    }

    /// Draws the card as it is now; none where no card can go.
    fn draw_card(&mut self) -> Task<Message> {
        let request = self.write.letter.as_ref().and_then(|letter| {
            let content = letter.card_content(&self.workspace)?;
            self.write.card.request(content, self.card_px())
        });
        let drawn = self
            .write
            .card
            .draw(request, &self.folder)
            .map(Message::card);
        // The batch screen may have to be redrawn too.
        let several = self.draw_batch();
        Task::batch([drawn, several, self.check_spelling_soon()])
    }

    /// Whether a card may go to the person whose letter is open, as things stand now.
    fn can_be_sent(&self) -> bool {
        let letter = self.write.letter.as_ref();
        letter.is_some_and(|letter| letter.block(&self.workspace).is_some())
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
