//! The page for several: one ready text to many people, made in one go, and made again.

mod again;
mod make;
mod outcome;
mod ready;
mod shown;
mod view;

pub use make::To;

use crate::batch::{Made, Progress};
use crate::facility::CardLanguage;
use crate::gui::drawing::{self, Drawn, Side};
use crate::gui::panel::card::{self, Supply};
use crate::gui::print_options::PrintOptions;
use crate::gui::printing::Unsent;
use crate::gui::theme::Element;
use crate::job::{Job, Unread};
use crate::layout::Finding;
use crate::person::{Id, Person};
use crate::storage::{self, Draft};
use crate::template::Writer;
use crate::workspace::calendar::{Anniversary, Kind};
use crate::workspace::{Folder, Texts, Workspace};
use iced::{Task, task};
use ready::Ready;
use shown::Shown;
use std::collections::HashMap;
use std::sync::Arc;
use std::time::Duration;

/// Messages of the page.
#[derive(Debug, Clone)]
pub enum Message {
    /// The drafts of those on the page are read.
    DraftsLoaded(Vec<(Id, Draft)>),
    /// Another ready text.
    TemplateChosen(String),
    /// Another language.
    LanguageChosen(CardLanguage),
    /// Who writes.
    WriterChosen(Writer),
    /// Somebody is taken off the page.
    PersonRemoved(Id),
    /// To one of them alone.
    WritePressed(Id),
    /// To the page where people are picked.
    DatesPressed,
    /// Another one's card is to be seen: the next, the one before.
    StepPressed(isize),
    /// Another side of it.
    SideChosen(Side),
    /// It is drawn.
    Drawn(Result<Arc<Drawn>, drawing::Error>),
    /// What it is printed on, or the picture, is another one.
    Card(Box<card::Message>),
    /// What was saved is to be opened in the system's own program.
    OpenPressed,
    /// Opened, or not.
    Opened(bool),
    /// The cards are to be made, and to go there.
    MakePressed(To),
    /// They are to be made although something does not fit.
    AnywayPressed,
    /// Not now.
    StopPressed,
    /// The progress, and the time left.
    Progressed(Progress, Option<Duration>),
    /// They are made; something does not fit, or nothing.
    Made(Result<Made, Unsent>),
    /// The page is emptied.
    Cleared,
    /// Another printer.
    PrinterChosen(String),
    /// What was printed earlier and is kept, by the names of the files.
    JobsLoaded(Vec<(String, Arc<Job>)>),
    /// Another of the earlier jobs.
    JobChosen(usize),
    /// Which of its cards.
    NumbersTyped(String),
    /// They are to be made again, and to go there.
    ReprintPressed(To),
    /// The earlier job is to be kept no longer.
    ForgetPressed,
}

/// What the page asks the app to do.
#[derive(Debug)]
pub enum Action {
    /// Nothing.
    None,
    /// Something that takes its time.
    Run(Task<Message>),
    /// To write to one.
    Write(Id),
    /// To the page where people are picked.
    OpenDates,
    /// The shown card looks otherwise now: draw it.
    Draw,
    /// Something happened with what is printed on.
    Card(Box<card::Message>),
    /// Another printer is used.
    SavePrinter(String),
    /// Cards were saved or printed, those with these drafts among them; with what is to be read
    /// now.
    Finished(Vec<(Id, Draft)>, Task<Message>),
    /// Another program changed the folder: it is to be read again.
    Reload,
}

/// The stage of the batch.
#[derive(Debug, Default)]
enum Stage {
    #[default]
    No,
    Making {
        /// Aborts the task when dropped.
        _handle: task::Handle,
        progress: Option<(Progress, Option<Duration>)>,
    },
    /// The text may not be confirmed for these.
    Doubtful(Vec<String>),
    /// Something changed since these were printed.
    Changed(Vec<String>),
    Unfit(Vec<(String, Finding)>),
    Done(Made),
    Failed(Unsent),
    Unread(Unread, usize),
    Nobody,
}

/// What was requested last, so that it can be done anyway.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
enum Pending {
    These(To),
    Again(To),
}

/// The page.
#[derive(Debug)]
pub struct Batch {
    ids: Vec<Id>,
    /// Why they are here.
    anniversaries: HashMap<Id, Vec<Anniversary>>,
    drafts: HashMap<Id, Draft>,
    /// Whose cards are being made.
    making_for: Vec<Id>,
    template: String,
    /// Whether the user chose it.
    template_chosen: bool,
    language: CardLanguage,
    writer: Option<Writer>,
    stand: Stage,
    wanted: Option<Pending>,
    /// Whether the user confirmed a doubtful text.
    confirmed: bool,
    shown: Shown,
    cannot_open: bool,
    /// What is being made; once it is made, it can be made again.
    making: Option<Arc<Job>>,
    /// What was printed, the newest first; with the name of its file where it is kept.
    earlier: Vec<(Option<String>, Arc<Job>)>,
    /// Which of them is confirmed, and which of its cards.
    chosen: usize,
    numbers: String,
    /// Whose cards were not made again, and why.
    left_out: Vec<String>,
}

impl Batch {
    /// An empty page.
    pub fn new() -> Self {
        Self {
            ids: Vec::new(),
            anniversaries: HashMap::new(),
            drafts: HashMap::new(),
            making_for: Vec::new(),
            template: "greeting".to_owned(),
            template_chosen: false,
            language: CardLanguage::Russian,
            writer: None,
            stand: Stage::No,
            wanted: None,
            confirmed: false,
            shown: Shown::default(),
            cannot_open: false,
            making: None,
            earlier: Vec::new(),
            chosen: 0,
            numbers: String::new(),
            left_out: Vec::new(),
        }
    }

    /// How many are on the page.
    pub fn count(&self) -> usize {
        self.ids.len()
    }

    /// The field for the numbers of cards that are made again.
    pub fn numbers_id() -> iced::widget::Id {
        iced::widget::Id::new("again-numbers")
    }

    /// Fills the page with people and their days, with the current choices, and loads
    /// their drafts. If all come for their birthdays, the birthday text is preselected.
    pub fn fill(
        &mut self,
        picked: Vec<(Id, Vec<Anniversary>)>,
        language: CardLanguage,
        writer: Option<Writer>,
        folder: &Folder,
    ) -> Task<Message> {
        for (id, anniversaries) in picked {
            if !self.ids.contains(&id) {
                self.ids.push(id.clone());
            }
            self.anniversaries.insert(id, anniversaries);
        }
        if !self.template_chosen {
            let birthdays = self.ids.iter().all(|id| self.here_for(id, Kind::Birthday));
            let offered = if birthdays { "birthday" } else { "greeting" };
            offered.clone_into(&mut self.template);
        }
        self.language = language;
        self.writer = writer.or(self.writer);
        self.stand = Stage::No;
        let (ids, folder) = (self.ids.clone(), folder.clone());
        Task::future(async move {
            let draft = |id: Id| Some((id.clone(), folder.draft(&id).ok()??));
            Message::DraftsLoaded(ids.into_iter().filter_map(draft).collect())
        })
    }

    /// Applies a message. `print_options` are the current ones,
    /// `options_for` gives those of an earlier job.
    pub fn update(
        &mut self,
        message: Message,
        workspace: &Workspace,
        texts: &Texts,
        folder: &Folder,
        print_options: Option<PrintOptions>,
        options_for: &dyn Fn(&Job) -> Option<PrintOptions>,
    ) -> Action {
        match message {
            Message::DraftsLoaded(drafts) => {
                self.drafts = drafts.into_iter().collect();
                return Action::None;
            }
            Message::TemplateChosen(id) => {
                self.template = id;
                self.template_chosen = true;
            }
            Message::DatesPressed => return Action::OpenDates,
            Message::Card(message) => return Action::Card(message),
            Message::StepPressed(_) | Message::SideChosen(_) | Message::Drawn(_) => {
                return self.turned(message);
            }
            Message::OpenPressed => return self.open(folder),
            Message::Opened(opened) => {
                self.cannot_open = !opened;
                return Action::None;
            }
            Message::LanguageChosen(language) => self.language = language,
            Message::WriterChosen(writer) => self.writer = Some(writer),
            Message::PersonRemoved(id) => self.ids.retain(|known| *known != id),
            Message::WritePressed(id) => return Action::Write(id),
            Message::MakePressed(to) => {
                self.wanted = Some(Pending::These(to));
                return self.make(to, false, workspace, texts, folder, print_options);
            }
            Message::ReprintPressed(to) => {
                self.confirmed = false;
                self.wanted = Some(Pending::Again(to));
                return self.again(to, false, workspace, folder, options_for);
            }
            Message::AnywayPressed => match self.wanted {
                Some(Pending::These(to)) if matches!(self.stand, Stage::Doubtful(_)) => {
                    self.confirmed = true;
                    return self.make(to, false, workspace, texts, folder, print_options);
                }
                Some(Pending::These(to)) => {
                    return self.make(to, true, workspace, texts, folder, print_options);
                }
                Some(Pending::Again(to)) if matches!(self.stand, Stage::Changed(_)) => {
                    self.confirmed = true;
                    return self.again(to, false, workspace, folder, options_for);
                }
                Some(Pending::Again(to)) => {
                    return self.again(to, true, workspace, folder, options_for);
                }
                None => {}
            },
            Message::StopPressed => {}
            Message::Progressed(progress, left) => {
                if let Stage::Making {
                    progress: known, ..
                } = &mut self.stand
                {
                    *known = Some((progress, left));
                }
                return Action::None;
            }
            Message::Made(made) => return self.made(made, workspace, folder),
            Message::Cleared => {
                self.ids.clear();
                self.anniversaries.clear();
                self.template_chosen = false;
            }
            Message::PrinterChosen(name) => return Action::SavePrinter(name),
            Message::JobsLoaded(kept) => {
                // Jobs that are not saved live until the window closes.
                self.earlier.retain(|(name, _)| name.is_none());
                let kept = kept.into_iter().rev();
                self.earlier
                    .extend(kept.map(|(name, job)| (Some(name), job)));
                self.chosen = 0;
                return Action::None;
            }
            Message::JobChosen(chosen) => self.chosen = chosen,
            Message::NumbersTyped(numbers) => {
                self.numbers = numbers;
                return Action::None;
            }
            Message::ForgetPressed => return self.forget_job(folder),
        }
        self.stand = Stage::No;
        self.confirmed = false;
        self.left_out.clear();
        Action::None
    }

    fn made(
        &mut self,
        made: Result<Made, Unsent>,
        workspace: &Workspace,
        folder: &Folder,
    ) -> Action {
        let job = self.making.take();
        self.stand = match made {
            Ok(Made::Unfit(findings)) => Stage::Unfit(findings),
            Ok(done) => {
                let kept = match workspace.printing.keeps_jobs {
                    true => Self::load_jobs(folder),
                    false => Task::none(),
                };
                let job = job.filter(|_| !workspace.printing.keeps_jobs);
                if let Some(job) = job {
                    self.earlier.insert(0, (None, job));
                    self.chosen = 0;
                    self.numbers.clear();
                }
                self.stand = Stage::Done(done);
                let ids = std::mem::take(&mut self.making_for);
                let drafts = ids.into_iter();
                let drafts =
                    drafts.filter_map(|id| Some((id.clone(), self.drafts.get(&id)?.clone())));
                return Action::Finished(drafts.collect(), kept);
            }
            Err(unsent) => {
                let changed = matches!(unsent, Unsent::Storage(storage::Error::Changed));
                self.stand = Stage::Failed(unsent);
                if changed {
                    return Action::Reload;
                }
                return Action::None;
            }
        };
        Action::None
    }

    fn people<'a>(&self, workspace: &'a Workspace) -> impl Iterator<Item = &'a Person> {
        self.ids.iter().filter_map(|id| workspace.people.get(id))
    }

    /// The page, in a window so wide; `choices` is the card's own. `scale` is the number of pixels
    /// that draw a logical one.
    pub fn view<'a>(
        &'a self,
        workspace: &'a Workspace,
        texts: &'a Texts,
        supply: Supply<'a>,
        width: f32,
        scale: f32,
    ) -> Element<'a, Message> {
        view::view(self, workspace, texts, supply, width, scale)
    }
}
