//! Importing a list: chosen or dropped, read in the background, reported row by row.

pub mod columns;
mod country;
mod dates;
pub mod day;
mod differences;
mod reading;
mod report;

use crate::changes::{Changes, Group};
use crate::date::Order;
use crate::gui::theme::{Element, Surface, space};
use crate::gui::widget::{action, flow, main_action, note, notice, strong};
use crate::import::{self, Choices, Day, Encoding, Mapping, Report};
use crate::person::{Id, Person};
use crate::storage::{self, ListFile};
use crate::workspace::{Folder, Workspace};
use chrono::NaiveDate;
use columns::Columns;
use iced::widget::{column, row};
use iced::{Task, task};
use reading::Context;
use std::path::PathBuf;
use std::sync::Arc;

/// The endings of files that can be a list.
pub const KINDS: [&str; 7] = ["csv", "tsv", "txt", "xlsx", "json", "html", "htm"];

/// A message.
#[derive(Debug, Clone)]
pub enum Message {
    /// A file is to be chosen.
    ChoosePressed,
    /// The path of the file is typed.
    PathTyped(String),
    /// A file was chosen, or none.
    Picked(Option<PathBuf>),
    /// The file is read.
    Loaded(Result<Arc<Incoming>, Trouble>),
    /// The file's columns are to be looked at first.
    ColumnsLoaded(Arc<Columns>),
    /// Something happened there.
    Columns(columns::Message),
    /// A group of changes is accepted, or not.
    GroupPicked(Group, bool),
    /// One change is accepted, or not.
    PersonPicked(Id, bool),
    /// A group shows everybody in it, or only the first.
    GroupToggled(Option<Group>),
    /// The day of the list is typed.
    DayTyped(String),
    /// The list is of this day, in the user's word.
    DayChosen(NaiveDate),
    /// Day or month stands first in the list's dates, where they do not prove it.
    OrderChosen(Order),
    /// The list's places are in the country of this code, where it names none.
    CountryChosen(String),
    /// The report goes to the clipboard.
    CopyPressed,
    /// Imports the people.
    ImportPressed,
    /// The list could not be saved, or another program changed the folder meanwhile: it is compared
    /// with what is known now.
    NotSaved,
    /// Not now.
    Closed,
}

/// A list that was read and is not imported yet.
#[derive(Debug, Clone)]
pub struct Incoming {
    file: Arc<ListFile>,
    /// What the user said of the file.
    answers: Answers,
    /// The day of the list, and how it is known.
    day: Day,
    /// The day as the user types it.
    typed_day: String,
    /// Why the list cannot be of the day that the user named.
    refused: Option<import::Error>,
    report: Report,
    /// How many people are held at a place in a country that nobody names.
    without_country: usize,
    /// What it changes in what is known.
    changes: Changes,
    /// Whether anything was known before.
    first: bool,
    /// Drafts for people who are no longer waiting.
    drafts: usize,
    /// The group that shows everybody in it.
    open: Option<Group>,
}

/// What the user said of a file that it does not say itself.
#[derive(Debug, Clone, Default)]
struct Answers {
    /// The encoding that the user confirmed.
    encoding: Option<Encoding>,
    /// The code of the country of places of which the list names none.
    country: Option<String>,
    /// Whether day or month stands first in its dates.
    dates: Option<Order>,
}

impl Answers {
    fn choices<'a>(&'a self, mappings: &'a [Mapping]) -> Choices<'a> {
        Choices {
            encoding: self.encoding,
            mappings,
            country: self.country.as_deref(),
            dates: self.dates,
        }
    }
}

/// Why a list cannot be read.
#[derive(Debug, Clone)]
pub enum Trouble {
    /// The file.
    File(storage::Error),
    /// What is in it.
    Content(String, import::Error),
}

/// What the app is asked to do.
#[derive(Debug)]
pub enum Action {
    /// Nothing.
    None,
    /// Something that takes its time.
    Run(Task<Message>),
    /// These are the user's people now.
    SavePeople(Vec<Person>),
}

/// Where a list stands on its way in.
#[derive(Debug, Default)]
pub enum Import {
    /// None is on its way.
    #[default]
    None,
    /// It is being read; dropping the handle stops that.
    Reading {
        /// Aborts the task when dropped.
        _handle: task::Handle,
    },
    /// Its columns are looked at.
    Columns(Box<Columns>),
    /// It was read.
    Read(Box<Incoming>),
    /// It could not be read.
    Failed(Trouble),
    /// No file came from the system's dialog; its path can be typed.
    Path(String),
    /// It was imported.
    Taken(Box<Incoming>),
}

impl Import {
    /// Applies a message.
    pub fn update(&mut self, message: Message, workspace: &Workspace, folder: &Folder) -> Action {
        match message {
            Message::ChoosePressed => {
                let title = workspace.words.say("import-choose");
                Action::Run(Task::perform(choose(title), Message::Picked))
            }
            Message::Picked(None) => {
                *self = Self::Path(String::new());
                Action::None
            }
            Message::PathTyped(path) => {
                *self = Self::Path(path);
                Action::None
            }
            Message::Picked(Some(path)) => {
                let context = Context::of(workspace, folder);
                self.work(move || context.read(&path))
            }
            Message::ColumnsLoaded(columns) => {
                *self = Self::Columns(Box::new(Arc::unwrap_or_clone(columns)));
                Action::None
            }
            Message::Columns(message) => self.update_columns(message, workspace, folder),
            Message::Loaded(Ok(incoming)) => {
                *self = Self::Read(Box::new(Arc::unwrap_or_clone(incoming)));
                Action::None
            }
            Message::Loaded(Err(trouble)) => {
                *self = Self::Failed(trouble);
                Action::None
            }
            Message::GroupPicked(group, accepted) => {
                if let Self::Read(incoming) = self {
                    incoming.changes.set_group(group, accepted);
                }
                Action::None
            }
            Message::PersonPicked(id, accepted) => {
                if let Self::Read(incoming) = self {
                    incoming.changes.set(&id, accepted);
                }
                Action::None
            }
            Message::GroupToggled(group) => {
                if let Self::Read(incoming) = self {
                    incoming.open = group;
                }
                Action::None
            }
            Message::DayTyped(typed) => {
                if let Self::Read(incoming) = self {
                    incoming.typed_day = typed;
                    incoming.refused = None;
                }
                Action::None
            }
            Message::DayChosen(day) => {
                let Self::Read(incoming) = self else {
                    return Action::None;
                };
                let (context, incoming) = (Context::of(workspace, folder), incoming.clone());
                let answers = incoming.answers.clone();
                self.work(move || context.read_again(*incoming, answers, Day::Named(day)))
            }
            Message::CountryChosen(code) => {
                let context = Context::of(workspace, folder);
                self.answer(context, |answers| answers.country = Some(code))
            }
            Message::OrderChosen(order) => {
                let context = Context::of(workspace, folder);
                self.answer(context, |answers| answers.dates = Some(order))
            }
            Message::CopyPressed => match self.report_text(workspace) {
                Some(text) => Action::Run(iced::clipboard::write(text)),
                None => Action::None,
            },
            Message::ImportPressed => match std::mem::take(self) {
                Self::Read(incoming) if day::is_answered(&incoming) => {
                    let people = incoming.changes.apply(workspace.listed());
                    *self = Self::Taken(incoming);
                    Action::SavePeople(people)
                }
                other => {
                    *self = other;
                    Action::None
                }
            },
            Message::NotSaved => match std::mem::take(self) {
                Self::Taken(incoming) => {
                    let context = Context::of(workspace, folder);
                    let (answers, day) = (incoming.answers.clone(), incoming.day);
                    self.work(move || context.read_again(*incoming, answers, day))
                }
                other => {
                    *self = other;
                    Action::None
                }
            },
            Message::Closed => {
                *self = Self::None;
                Action::None
            }
        }
    }

    /// Applies a message of the columns page.
    fn update_columns(
        &mut self,
        message: columns::Message,
        workspace: &Workspace,
        folder: &Folder,
    ) -> Action {
        let Self::Columns(columns) = self else {
            return Action::None;
        };
        let context = Context::of(workspace, folder);
        match message {
            columns::Message::MeaningChosen(at, meaning) => {
                columns.name(at, meaning);
                Action::None
            }
            columns::Message::EncodingChosen(encoding) => {
                let file = columns.file().clone();
                self.work(move || context.look(&file, encoding))
            }
            columns::Message::ImportPressed => {
                let columns = columns.clone();
                self.work(move || context.read_as(&columns))
            }
        }
    }

    /// Reads the list again with one more answer.
    fn answer(&mut self, context: Context, answer: impl FnOnce(&mut Answers)) -> Action {
        let Self::Read(incoming) = self else {
            return Action::None;
        };
        let (incoming, day) = (incoming.clone(), incoming.day);
        let mut answers = incoming.answers.clone();
        answer(&mut answers);
        self.work(move || context.read_again(*incoming, answers, day))
    }

    /// The report as a text, where a list was read.
    fn report_text(&self, workspace: &Workspace) -> Option<String> {
        let (Self::Read(incoming) | Self::Taken(incoming)) = self else {
            return None;
        };
        let report = workspace.words.import_report(&incoming.report);
        Some(format!("{}\n{report}", incoming.file.name))
    }

    /// Runs something in the background; dropping the list aborts it.
    fn work(&mut self, work: impl FnOnce() -> Message + Send + 'static) -> Action {
        let (work, handle) = Task::future(async move { work() }).abortable();
        *self = Self::Reading {
            _handle: handle.abort_on_drop(),
        };
        Action::Run(work)
    }

    /// The view; `None` where no list is on its way.
    pub fn view<'a>(&'a self, workspace: &'a Workspace) -> Option<Element<'a, Message>> {
        report::view(self, workspace)
    }
}

/// How to get today's list, while there is none.
pub fn invitation<'a>(workspace: &Workspace) -> Element<'a, Message> {
    let words = &workspace.words;
    let content = column![
        strong(words.say("import-first-title")),
        note(words.say("import-first-text")),
        note(words.say("import-first-page")),
        row![action(
            words.say("import-first-choose"),
            "Ctrl O",
            Some(Message::ChoosePressed)
        )],
    ]
    .spacing(space::SMALL);
    notice(Surface::Sheet, content).into()
}

/// The button under a finished report.
fn close<'a>(workspace: &Workspace) -> Element<'a, Message> {
    row![action(
        workspace.words.say("import-close"),
        "",
        Some(Message::Closed)
    )]
    .into()
}

/// The buttons under a list that can be taken in, as soon as its day is known where that counts.
fn take<'a>(incoming: &Incoming, workspace: &Workspace) -> Element<'a, Message> {
    let words = &workspace.words;
    let ready = day::is_answered(incoming).then_some(Message::ImportPressed);
    let why = ready
        .is_none()
        .then(|| note(words.say("import-day-needed")));
    let buttons = flow([
        main_action(words.say("import-take"), "", ready),
        action(words.say("import-not-now"), "", Some(Message::Closed)),
    ]);
    column![buttons].push(why).spacing(space::SMALL).into()
}

/// Asks for a file; `None` also where the system has no dialog.
async fn choose(title: String) -> Option<PathBuf> {
    let dialog = rfd::AsyncFileDialog::new()
        .set_title(&title)
        .add_filter(&title, &KINDS);
    dialog.pick_file().await.map(|file| file.path().to_owned())
}
