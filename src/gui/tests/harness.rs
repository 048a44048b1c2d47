//! The window without a display, with its tasks run in place: what a supporter sees and does.

use crate::gui::app::{App, Message};
use crate::gui::dialog::{add_person, import};
use crate::gui::panel::people::{self, filter};
use crate::gui::panel::{card, letter};
use crate::gui::theme;
use crate::gui::widget::editor;
use crate::gui::widget::focus_next;
use crate::person::Id;
use crate::storage::Storage;
use crate::words::UiLanguage;
use crate::workspace::Folder;
use chrono::NaiveDate;
use iced::advanced::renderer::Headless;
use iced::advanced::widget::operation;
use iced::advanced::widget::operation::{Operation, Outcome};
use iced::advanced::{clipboard, mouse};
use iced::futures::StreamExt;
use iced::futures::executor::block_on;
use iced::keyboard::Key;
use iced::keyboard::key::Named;
use iced::widget::text_editor;
use iced::{Settings, Size, Task};
use iced_test::Simulator;
use iced_test::runtime::Action;
use iced_test::runtime::user_interface::{Cache, UserInterface};
use iced_test::selector::{Candidate, Selector, is_focused};
use std::path::{Path, PathBuf};
use std::sync::Arc;

/// The window and the folder that it works in.
pub struct Harness {
    pub app: App,
    pub folder: tempfile::TempDir,
    pub size: Size,
}

impl Harness {
    /// Opens the window on an empty folder.
    pub fn open(size: Size) -> Self {
        Self::open_on(tempfile::tempdir().unwrap(), size)
    }

    /// Opens the window on a folder that is there.
    pub fn open_on(folder: tempfile::TempDir, size: Size) -> Self {
        Self::open_on_day(folder, size, (2026, 11, 22))
    }

    /// Opens the window on a folder within a folder.
    #[cfg(unix)]
    pub fn open_in(folder: tempfile::TempDir, name: &str, size: Size) -> Self {
        let path = folder.path().join(name);
        Self::open_at(folder, &path, size, (2026, 11, 22))
    }

    /// Opens the window on a folder that is there, on a day.
    pub fn open_on_day(folder: tempfile::TempDir, size: Size, day: (i32, u32, u32)) -> Self {
        let path = folder.path().to_owned();
        Self::open_at(folder, &path, size, day)
    }

    fn open_at(folder: tempfile::TempDir, path: &Path, size: Size, day: (i32, u32, u32)) -> Self {
        let today = NaiveDate::from_ymd_opt(day.0, day.1, day.2);
        // No printer of this machine is used.
        let storage = Storage::at(path).with_programs(folder.path().join("programs"));
        let (app, start) = App::new(Folder::new(storage), today, UiLanguage::English, size);
        let mut harness = Self { app, folder, size };
        harness.run(start);
        harness
    }

    /// Closes the window as a crash would: nothing more is done.
    pub fn crash(self) -> tempfile::TempDir {
        self.folder
    }

    /// Does a task and everything that follows from it; what only a display could do is left.
    pub fn run(&mut self, task: Task<Message>) {
        let mut tasks = vec![task];
        while let Some(task) = tasks.pop() {
            let Some(mut stream) = iced_test::runtime::task::into_stream(task) else {
                continue;
            };
            while let Some(action) = block_on(stream.next()) {
                if let Action::Output(message) = action {
                    tasks.push(self.app.update(message));
                }
            }
        }
    }

    /// Applies a message.
    pub fn send(&mut self, message: Message) {
        let task = self.app.update(message);
        self.run(task);
    }

    /// Applies a message of the column of people.
    pub fn people(&mut self, message: people::Message) {
        self.send(Message::people(message));
    }

    /// Applies a message of the column of the letter.
    pub fn letter(&mut self, message: letter::Message) {
        self.send(Message::letter(message));
    }

    /// Applies a message of the column of the card.
    pub fn card(&mut self, message: card::Message) {
        self.send(Message::card(message));
    }

    /// Applies a message of a list that is imported.
    pub fn import(&mut self, message: import::Message) {
        self.send(Message::import(message));
    }

    /// Applies a message of the form for somebody new.
    pub fn add_person(&mut self, message: add_person::Message) {
        self.send(Message::add_person(message));
    }

    /// The window as it stands.
    fn look<T>(&mut self, with: impl FnOnce(&mut Simulator<'_, Message, theme::Theme>) -> T) -> T {
        let settings = Settings {
            fonts: theme::FONTS.iter().map(|font| (*font).into()).collect(),
            default_font: theme::SANS,
            ..Settings::default()
        };
        let mut window = Simulator::with_size(settings, self.size, self.app.view());
        let seen = with(&mut window);
        let messages: Vec<Message> = window.into_messages().collect();
        for message in messages {
            self.send(message);
        }
        seen
    }

    /// Whether a text is shown.
    pub fn sees(&mut self, text: &str) -> bool {
        self.look(|window| window.find(text).is_ok())
    }

    /// Whether a text that begins like this is shown.
    pub fn sees_start(&mut self, start: &str) -> bool {
        let start = start.to_owned();
        let begins = move |candidate: Candidate<'_>| match candidate {
            Candidate::Text { content, .. } => content.starts_with(&start).then_some(()),
            _ => None,
        };
        self.look(|window| window.find(begins).is_ok())
    }

    /// Whether a text that contains this is shown.
    pub fn sees_part(&mut self, part: &str) -> bool {
        let part = part.to_owned();
        let holds = move |candidate: Candidate<'_>| match candidate {
            Candidate::Text { content, .. } => content.contains(&part).then_some(()),
            _ => None,
        };
        self.look(|window| window.find(holds).is_ok())
    }

    /// Clicks what bears a text, where it exists.
    pub fn click_if_there(&mut self, text: &str) {
        if self.sees(text) {
            self.click(text);
        }
    }

    /// Clicks what bears a text.
    pub fn click(&mut self, text: &str) {
        let pressed = self.look(|window| window.click(text).is_ok());
        assert!(pressed, "«{text}» is not there to be pressed");
    }

    /// Types into the field with an id, or into the one that bears a text.
    pub fn type_into(&mut self, id: iced::widget::Id, text: &str) {
        // Each letter meets the window as the one before left it.
        for letter in text.chars() {
            let id = id.clone();
            self.look(|window| {
                assert!(window.click(id).is_ok(), "no such field");
                window.tap_key(Key::Named(Named::End));
                window.typewrite(&letter.to_string())
            });
        }
    }

    /// Gives a field the focus, and the window these keys.
    pub fn feed(
        &mut self,
        id: iced::widget::Id,
        keys: impl IntoIterator<Item = iced::keyboard::Event>,
    ) {
        self.look(|window| {
            assert!(window.click(id).is_ok(), "no such field");
            window.simulate(keys.into_iter().map(iced::Event::Keyboard))
        });
    }

    /// Goes to something by Tab, as often as it takes, and presses it with the space bar.
    pub fn tab_to(&mut self, text: &str) {
        let middle = self.look(|window| window.find(text).unwrap().bounds().center());
        let mut messages = Vec::new();
        let mut renderer = block_on(<iced::Renderer as Headless>::new(
            theme::SANS,
            theme::size::BODY.into(),
            None,
        ))
        .unwrap();
        let view = self.app.view();
        let mut window = UserInterface::build(view, self.size, Cache::default(), &mut renderer);
        let mut reached = false;
        for _ in 0..200 {
            let mut next = operation_of(focus_next());
            while let Some(mut operation) = next {
                window.operate(&renderer, operation.as_mut());
                next = match operation.finish() {
                    Outcome::Chain(chained) => Some(chained),
                    _ => None,
                };
            }
            let mut find = is_focused().find();
            window.operate(&renderer, &mut operation::black_box(&mut find));
            let Outcome::Some(Some(focused)) = find.finish() else {
                continue;
            };
            if focused.bounds().contains(middle) {
                reached = true;
                break;
            }
        }
        assert!(reached, "Tab does not reach «{text}»");
        let space = [iced_test::simulator::press_key(
            Named::Space,
            Some(" ".into()),
        )];
        let cursor = mouse::Cursor::Unavailable;
        let _ = window.update(
            &space,
            cursor,
            &mut renderer,
            &mut clipboard::Null,
            &mut messages,
        );
        drop(window);
        assert!(
            !messages.is_empty(),
            "«{text}» does not answer to the space bar"
        );
        for message in messages {
            self.send(message);
        }
    }

    /// Chooses somebody by id.
    pub fn choose(&mut self, id: &str) {
        let id = Id(id.to_owned());
        self.people(crate::gui::panel::people::Message::PersonChosen(id));
    }
}

/// What a task asks of the widgets.
fn operation_of(task: Task<Message>) -> Option<Box<dyn Operation>> {
    let mut stream = iced_test::runtime::task::into_stream(task)?;
    match block_on(stream.next()) {
        Some(Action::Widget(operation)) => Some(operation),
        _ => None,
    }
}

/// The window as it opens first.
pub const WIDE: Size = Size::new(1440.0, 900.0);

/// An invented person whose birthday is near.
pub const DARYA: &str = "example-darya-nezabudkina";

/// A list of many people, as the export writes it.
pub fn many(people: usize, folder: &Path) -> PathBuf {
    let head = "id,url,name,status,gender,photo,description,birthday,arrested,articles,prison,\
                declaration,decision,penalty,judge,councel,penalty_start_date,release_date,\
                verdict_date,appeal_date,fake_terrorist_list,died,clusters\n";
    let mut list = head.to_owned();
    for n in 1..=people {
        let (month, day) = (n % 12 + 1, n % 28 + 1);
        list.push_str(&format!(
            "{n},,Иван{n} Фамилия{n},active,male,,,1980-{month:02}-{day:02},2023-01-01,,\
             \"ИК №4;246035, г. Гомель, ул. Антошкина, 3\",,,,,,,,,,,,\n"
        ));
    }
    let path = folder.join("many.csv");
    Storage::save_output(&path, list.as_bytes()).unwrap();
    path
}

/// The window with so many people from a list.
pub fn with_many(people: usize) -> Harness {
    let mut harness = Harness::open(WIDE);
    let path = many(people, harness.folder.path());
    harness.import(import::Message::Picked(Some(path)));
    harness.click("Take these people in");
    harness.click("Close");
    harness
}

/// A letter to Darya with a line of the user's own.
pub fn begun() -> Harness {
    let mut harness = Harness::open(tall(1_600.0));
    harness.choose(DARYA);
    harness.click("she");
    for action in at_the_end("\nМой кот машет лапой, Дарья!") {
        harness.letter(letter::Message::Editor(action));
    }
    harness
}

/// Words appended to the end of a text.
pub fn at_the_end(words: &str) -> [editor::Message; 2] {
    [
        text_editor::Action::Move(text_editor::Motion::DocumentEnd),
        text_editor::Action::Edit(text_editor::Edit::Paste(Arc::new(words.to_owned()))),
    ]
    .map(editor::Message::Acted)
}

/// Sets a filter of the column of people.
pub fn filter_by(harness: &mut Harness, filter: filter::Message) {
    harness.people(people::Message::Filter(filter));
}

/// A window of the usual width, as high as needed to have everything in sight.
pub const fn tall(height: f32) -> Size {
    Size::new(1440.0, height)
}
