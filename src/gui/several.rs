//! The page for several: one ready text to many people, made in one go, and made again.

mod again;
mod make;
mod ready;
mod view;

pub use make::{Made, To};

use super::desk::Desk;
use super::printer::Unsent;
use super::shelf::Shelf;
use super::theme::Element;
use crate::facility::Language;
use crate::format::Product;
use crate::job::{Job, Printed, Progress, Unread};
use crate::layout::{Finding, Fonts, Hand, Imposition};
use crate::person::{Id, Person};
use crate::picture::{Picture, Pictures};
use crate::storage::{Draft, Storage};
use crate::template::Writer;
use iced::{Task, task};
use make::Work;
use ready::Ready;
use std::collections::HashMap;
use std::sync::Arc;
use std::time::Duration;

/// What happened on the page.
#[derive(Debug, Clone)]
pub enum Message {
    /// The drafts of those on the page are read.
    Drafts(Vec<(Id, Draft)>),
    /// Another ready text.
    Template(String),
    /// Another language.
    Language(Language),
    /// Who writes.
    Writer(Writer),
    /// Somebody is taken off the page.
    Remove(Id),
    /// To one of them alone.
    Write(Id),
    /// The cards are to be made, and to go there.
    Make(To),
    /// They are to be made although something does not fit.
    Anyway,
    /// Not now.
    Stop,
    /// How far it is, and how long the rest takes.
    Progress(Progress, Option<Duration>),
    /// They are made; something does not fit, or nothing.
    Made(Result<Made, Unsent>),
    /// The page is emptied.
    Clear,
    /// Another printer.
    Printer(String),
    /// What was printed earlier and is kept, by the names of the files.
    Kept(Vec<(String, Arc<Job>)>),
    /// Another of the earlier jobs.
    Earlier(usize),
    /// Which of its cards.
    Numbers(String),
    /// They are to be made again, and to go there.
    Again(To),
    /// The earlier job is to be kept no longer.
    Forget,
}

/// What the page asks of the window.
#[derive(Debug)]
pub enum Action {
    /// Nothing.
    None,
    /// Something that takes its time.
    Run(Task<Message>),
    /// To write to one.
    Write(Id),
    /// Another printer is used.
    Printer(String),
}

/// On what everything is printed; lent by the column of the card.
#[derive(Debug, Clone)]
pub struct Press {
    /// The product.
    pub product: Product,
    /// So many labels of the first sheet are used up already.
    pub skip: usize,
    /// The picture on the front.
    pub picture: Option<Arc<Picture>>,
    /// What the text looks like.
    pub hand: Hand,
    /// Who sends it, a line each.
    pub sender: Vec<String>,
    /// The fonts.
    pub fonts: Fonts,
    /// All drawings.
    pub pictures: Pictures,
}

/// What is on its way, or became of it.
#[derive(Debug, Default)]
enum Stand {
    #[default]
    No,
    Making(
        #[allow(dead_code)] task::Handle,
        Option<(Progress, Option<Duration>)>,
    ),
    Unfit(Vec<(String, Finding)>),
    Done(Made),
    Failed(Unsent),
    Unread(Unread, usize),
    Nobody,
}

/// What was asked for last, so that it can be asked for anyway.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
enum Wanted {
    These(To),
    Again(To),
}

/// The page.
#[derive(Debug)]
pub struct Several {
    ids: Vec<Id>,
    drafts: HashMap<Id, Draft>,
    template: String,
    language: Language,
    writer: Option<Writer>,
    stand: Stand,
    wanted: Option<Wanted>,
    /// What is being made; once it is made, it can be made again.
    making: Option<Arc<Job>>,
    /// What was printed, the newest first; with the name of its file where it is kept.
    earlier: Vec<(Option<String>, Arc<Job>)>,
    /// Which of them is meant, and which of its cards.
    chosen: usize,
    numbers: String,
    /// Whose cards were not made again, and why.
    left_out: Vec<String>,
}

impl Several {
    /// An empty page.
    pub fn new() -> Self {
        Self {
            ids: Vec::new(),
            drafts: HashMap::new(),
            template: "greeting".to_owned(),
            language: Language::Russian,
            writer: None,
            stand: Stand::No,
            wanted: None,
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

    /// Puts people on the page, with the choices that hold elsewhere, and looks for their drafts.
    pub fn fill(
        &mut self,
        ids: Vec<Id>,
        language: Language,
        writer: Option<Writer>,
        storage: &Storage,
    ) -> Task<Message> {
        for id in ids {
            if !self.ids.contains(&id) {
                self.ids.push(id);
            }
        }
        self.language = language;
        self.writer = writer.or(self.writer);
        self.stand = Stand::No;
        let (ids, storage) = (self.ids.clone(), storage.clone());
        Task::future(async move {
            let draft = |id: Id| Some((id.clone(), storage.draft(&id).ok()?.value?));
            Message::Drafts(ids.into_iter().filter_map(draft).collect())
        })
    }

    /// Takes in what happened. `press` is on what is printed now, `press_for` on what an earlier
    /// job was.
    pub fn update(
        &mut self,
        message: Message,
        desk: &Desk,
        shelf: &Shelf,
        storage: &Storage,
        press: Option<Press>,
        press_for: &dyn Fn(&Job) -> Option<Press>,
    ) -> Action {
        match message {
            Message::Drafts(drafts) => {
                self.drafts = drafts.into_iter().collect();
                return Action::None;
            }
            Message::Template(id) => self.template = id,
            Message::Language(language) => self.language = language,
            Message::Writer(writer) => self.writer = Some(writer),
            Message::Remove(id) => self.ids.retain(|known| *known != id),
            Message::Write(id) => return Action::Write(id),
            Message::Make(to) => {
                self.wanted = Some(Wanted::These(to));
                return self.make(to, false, desk, shelf, storage, press);
            }
            Message::Again(to) => {
                self.wanted = Some(Wanted::Again(to));
                return self.again(to, false, desk, storage, press_for);
            }
            Message::Anyway => match self.wanted {
                Some(Wanted::These(to)) => return self.make(to, true, desk, shelf, storage, press),
                Some(Wanted::Again(to)) => return self.again(to, true, desk, storage, press_for),
                None => {}
            },
            Message::Stop => {}
            Message::Progress(progress, left) => {
                if let Stand::Making(_, known) = &mut self.stand {
                    *known = Some((progress, left));
                }
                return Action::None;
            }
            Message::Made(made) => return self.made(made, desk, storage),
            Message::Clear => self.ids.clear(),
            Message::Printer(name) => return Action::Printer(name),
            Message::Kept(kept) => {
                // What is kept nowhere lives until the window closes.
                self.earlier.retain(|(name, _)| name.is_none());
                let kept = kept.into_iter().rev();
                self.earlier
                    .extend(kept.map(|(name, job)| (Some(name), job)));
                self.chosen = 0;
                return Action::None;
            }
            Message::Earlier(chosen) => self.chosen = chosen,
            Message::Numbers(numbers) => {
                self.numbers = numbers;
                return Action::None;
            }
            Message::Forget => return self.forget_job(storage),
        }
        self.stand = Stand::No;
        self.left_out.clear();
        Action::None
    }

    /// Makes the cards of all who can have one; the rest is named on the page.
    fn make(
        &mut self,
        to: To,
        anyway: bool,
        desk: &Desk,
        shelf: &Shelf,
        storage: &Storage,
        press: Option<Press>,
    ) -> Action {
        let Some(press) = press else {
            return Action::None;
        };
        let (mut people, mut cards, mut left_out) = (Vec::new(), Vec::new(), Vec::new());
        for person in self.people(desk) {
            match self.ready(person, desk, shelf, Some(&press)) {
                Ready::Card(card) => {
                    people.push(person);
                    cards.push(*card);
                }
                lacking => {
                    let why = lacking.lacks(&desk.words).unwrap_or_default();
                    left_out.push(format!("{}: {why}", person.name()));
                }
            }
        }
        if cards.is_empty() {
            self.stand = Stand::No;
            self.left_out = left_out;
            return Action::None;
        }
        let order = Imposition {
            skip: press.skip,
            ..Imposition::default()
        };
        let printer = desk.printing.calibration(press.product.paper());
        let printed = Printed {
            made: desk.today,
            product: &press.product,
            order,
            printer,
            seed: None,
        };
        let job = Job::of(
            &printed,
            people.iter().copied().zip(&cards),
            &press.pictures,
        );
        let job = Arc::new(job);
        let names = people.iter().map(|p| p.name().to_owned()).collect();
        self.making = Some(Arc::clone(&job));
        self.left_out = left_out;
        self.run(
            Work {
                names,
                cards,
                order,
                calibration: printer,
                press,
                to,
                printer: desk.printing.name().map(str::to_owned),
                anyway,
                kept: desk.printing.keeps_jobs.then_some(job),
            },
            storage,
        )
    }

    fn run(&mut self, work: Work, storage: &Storage) -> Action {
        let (make, handle) = make::run(work, storage.clone()).abortable();
        self.stand = Stand::Making(handle.abort_on_drop(), None);
        Action::Run(make)
    }

    fn made(&mut self, made: Result<Made, Unsent>, desk: &Desk, storage: &Storage) -> Action {
        let job = self.making.take();
        self.stand = match made {
            Ok(Made::Unfit(findings)) => Stand::Unfit(findings),
            Ok(done) => {
                if desk.printing.keeps_jobs {
                    self.stand = Stand::Done(done);
                    return Action::Run(Self::look(storage));
                }
                if let Some(job) = job {
                    self.earlier.insert(0, (None, job));
                    self.chosen = 0;
                    self.numbers.clear();
                }
                Stand::Done(done)
            }
            Err(unsent) => Stand::Failed(unsent),
        };
        Action::None
    }

    fn people<'a>(&self, desk: &'a Desk) -> impl Iterator<Item = &'a Person> {
        self.ids.iter().filter_map(|id| desk.people.get(id))
    }

    /// The page.
    pub fn view<'a>(&'a self, desk: &'a Desk, shelf: &'a Shelf) -> Element<'a, Message> {
        view::view(self, desk, shelf)
    }
}
