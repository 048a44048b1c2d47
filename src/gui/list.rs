//! A list that comes in: chosen or dropped, read in the background, reported row by row.

mod differences;
mod report;

use super::desk::Desk;
use super::theme::{Element, Surface, space};
use super::widget::{action, main_action, note, notice, strong};
use crate::changes::{self, Changes, Group};
use crate::facility::Facilities;
use crate::import::{self, About, Report};
use crate::person::{Id, Person};
use crate::storage::{self, Storage};
use chrono::NaiveDate;
use iced::widget::{column, row};
use iced::{Task, task};
use std::path::{Path, PathBuf};
use std::sync::Arc;

/// The endings of files that can be a list.
pub const KINDS: [&str; 7] = ["csv", "tsv", "txt", "xlsx", "json", "html", "htm"];

/// What happened.
#[derive(Debug, Clone)]
pub enum Message {
    /// A file is to be chosen.
    Choose,
    /// A file was chosen, or none.
    Picked(Option<PathBuf>),
    /// The file is read.
    Read(Result<Arc<Incoming>, Trouble>),
    /// A group of changes is accepted, or not.
    Group(Group, bool),
    /// One change is accepted, or not.
    One(Id, bool),
    /// A group shows everybody in it, or only the first.
    Open(Option<Group>),
    /// The people are taken in.
    Take,
    /// Not now.
    Close,
}

/// A list that was read and not taken in yet.
#[derive(Debug, Clone)]
pub struct Incoming {
    name: String,
    as_of: NaiveDate,
    report: Report,
    /// What it changes in what is known.
    changes: Changes,
    /// Whether anything was known before.
    first: bool,
    /// Drafts for people who are no longer waiting.
    drafts: usize,
    /// The group that shows everybody in it.
    open: Option<Group>,
}

/// Why a list cannot be read.
#[derive(Debug, Clone)]
pub enum Trouble {
    /// The file.
    File(storage::Error),
    /// What is in it.
    Content(String, import::Error),
}

/// What is asked of the window.
#[derive(Debug)]
pub enum Action {
    /// Nothing.
    None,
    /// Something that takes its time.
    Run(Task<Message>),
    /// These are the user's people now.
    Keep(Vec<Person>),
}

/// Where a list stands on its way in.
#[derive(Debug, Default)]
pub enum List {
    /// None is on its way.
    #[default]
    None,
    /// It is being read; dropping the handle stops that.
    Reading {
        /// Held, never asked.
        _handle: task::Handle,
    },
    /// It was read.
    Read(Box<Incoming>),
    /// It could not be read.
    Failed(Trouble),
    /// It was taken in; what it held.
    Taken(String, Box<Report>),
}

impl List {
    /// Takes in what happened.
    pub fn update(&mut self, message: Message, desk: &Desk, storage: &Storage) -> Action {
        match message {
            Message::Choose => {
                let title = desk.words.say("list-choose");
                Action::Run(Task::perform(choose(title), Message::Picked))
            }
            Message::Picked(None) => Action::None,
            Message::Picked(Some(path)) => {
                let facilities = desk.facilities.clone();
                let (old, today) = (desk.listed().to_vec(), desk.today);
                let storage = storage.clone();
                let read = Task::future(async move {
                    let read = read(&path, &old, &facilities, today, &storage);
                    Message::Read(read.map(Arc::new))
                });
                let (read, handle) = read.abortable();
                *self = Self::Reading {
                    _handle: handle.abort_on_drop(),
                };
                Action::Run(read)
            }
            Message::Read(Ok(incoming)) => {
                *self = Self::Read(Box::new(Arc::unwrap_or_clone(incoming)));
                Action::None
            }
            Message::Read(Err(trouble)) => {
                *self = Self::Failed(trouble);
                Action::None
            }
            Message::Group(group, accepted) => {
                if let Self::Read(incoming) = self {
                    incoming.changes.set_group(group, accepted);
                }
                Action::None
            }
            Message::One(id, accepted) => {
                if let Self::Read(incoming) = self {
                    incoming.changes.set(&id, accepted);
                }
                Action::None
            }
            Message::Open(group) => {
                if let Self::Read(incoming) = self {
                    incoming.open = group;
                }
                Action::None
            }
            Message::Take => match std::mem::take(self) {
                Self::Read(incoming) => {
                    let people = incoming.changes.apply(desk.listed());
                    *self = Self::Taken(incoming.name, Box::new(incoming.report));
                    Action::Keep(people)
                }
                other => {
                    *self = other;
                    Action::None
                }
            },
            Message::Close => {
                *self = Self::None;
                Action::None
            }
        }
    }

    /// What is said of it; nothing where none is on its way.
    pub fn view<'a>(&'a self, desk: &'a Desk) -> Option<Element<'a, Message>> {
        report::view(self, desk)
    }
}

/// How to get today's list, while there is none.
pub fn invitation<'a>(desk: &Desk) -> Element<'a, Message> {
    let words = &desk.words;
    let content = column![
        strong(words.say("first-title")),
        note(words.say("first-text")),
        note(words.say("first-page")),
        row![action(
            words.say("first-choose"),
            "Ctrl O",
            Some(Message::Choose)
        )],
    ]
    .spacing(space::SMALL);
    notice(Surface::Sheet, content).into()
}

/// The buttons under a report.
fn buttons<'a>(desk: &Desk, take: bool) -> Element<'a, Message> {
    let words = &desk.words;
    let close = if take { "list-not-now" } else { "list-close" };
    let take = take.then(|| main_action(words.say("list-take"), "", Some(Message::Take)));
    row![]
        .push(take)
        .push(action(words.say(close), "", Some(Message::Close)))
        .spacing(space::MEDIUM)
        .into()
}

/// Asks for a file; without the system's dialog it answers like "none".
async fn choose(title: String) -> Option<PathBuf> {
    let dialog = rfd::AsyncFileDialog::new()
        .set_title(&title)
        .add_filter(&title, &KINDS);
    dialog.pick_file().await.map(|file| file.path().to_owned())
}

fn read(
    path: &Path,
    old: &[Person],
    facilities: &Facilities,
    today: NaiveDate,
    storage: &Storage,
) -> Result<Incoming, Trouble> {
    let file = Storage::read_list(path).map_err(Trouble::File)?;
    let about = About {
        file_name: &file.name,
        as_of: file.modified.min(today),
    };
    let import = import::read(&file.bytes, &about, facilities, today)
        .map_err(|error| Trouble::Content(file.name.clone(), error))?;
    let incoming = changes::Incoming {
        as_of: about.as_of.into(),
        source: &file.name,
        complete: None,
        also_named: &[],
    };
    let changes = Changes::between(old, import.people, &incoming, facilities);
    let drafts = storage.drafts().unwrap_or_default();
    Ok(Incoming {
        as_of: about.as_of,
        drafts: changes.no_longer_waiting(&drafts).count(),
        report: import.report,
        changes,
        first: old.is_empty(),
        open: None,
        name: file.name.clone(),
    })
}
