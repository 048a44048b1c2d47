//! The page for several: one ready text to many people, as one file.

mod view;

use super::desk::Desk;
use super::shelf::Shelf;
use super::theme::Element;
use super::write::blanks_for;
use crate::facility::Language;
use crate::format::Product;
use crate::freshness::sendable;
use crate::layout::{self, Finding, Fonts, Hand, Imposition, lay_out_as};
use crate::pdf;
use crate::person::{Id, Person};
use crate::picture::Picture;
use crate::storage::{self, Draft, Storage};
use crate::template::{Missing, Writer};
use iced::{Task, task};
use std::collections::HashMap;
use std::path::PathBuf;
use std::sync::Arc;

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
    /// The file is to be made.
    Save,
    /// The file is to be made although something does not fit.
    SaveAnyway,
    /// Not now.
    Stop,
    /// The pages are laid out; something does not fit, or nothing.
    Made(Result<Made, Trouble>),
    /// The page is emptied.
    Clear,
}

/// What became of the file.
#[derive(Debug, Clone)]
pub enum Made {
    /// It is there.
    Saved(PathBuf, usize),
    /// Something does not fit: nothing was written.
    Unfit(Vec<(String, Finding)>),
}

/// Why there is no file.
#[derive(Debug, Clone)]
pub enum Trouble {
    /// It could not be put together.
    Pdf(pdf::Error),
    /// It could not be written.
    Storage(storage::Error),
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
}

/// Where the file stands.
#[derive(Debug, Default)]
enum Stand {
    #[default]
    No,
    Making(#[allow(dead_code)] task::Handle),
    Unfit(Vec<(String, Finding)>),
    Saved(PathBuf, usize),
    Failed(Trouble),
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
}

/// Somebody's card, or why there is none.
enum Ready {
    Card(Box<layout::Card>),
    Cannot(String),
    Missing(Vec<Missing>),
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
        }
    }

    /// How many are on the page.
    pub fn count(&self) -> usize {
        self.ids.len()
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

    /// Takes in what happened.
    pub fn update(
        &mut self,
        message: Message,
        desk: &Desk,
        shelf: &Shelf,
        storage: &Storage,
        press: Option<Press>,
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
            Message::Save => return self.make(false, desk, shelf, storage, press),
            Message::SaveAnyway => return self.make(true, desk, shelf, storage, press),
            Message::Stop => {}
            Message::Made(Ok(Made::Saved(path, cards))) => {
                self.stand = Stand::Saved(path, cards);
                return Action::None;
            }
            Message::Made(Ok(Made::Unfit(findings))) => {
                self.stand = Stand::Unfit(findings);
                return Action::None;
            }
            Message::Made(Err(trouble)) => {
                self.stand = Stand::Failed(trouble);
                return Action::None;
            }
            Message::Clear => self.ids.clear(),
        }
        self.stand = Stand::No;
        Action::None
    }

    /// Makes the cards of all who can have one; the rest is named on the page.
    fn make(
        &mut self,
        anyway: bool,
        desk: &Desk,
        shelf: &Shelf,
        storage: &Storage,
        press: Option<Press>,
    ) -> Action {
        let Some(press) = press else {
            return Action::None;
        };
        let people = self.people(desk).map(|person| {
            let ready = self.ready(person, desk, shelf, Some(&press));
            (person.name().to_owned(), ready)
        });
        let cards = people.filter_map(|(name, ready)| match ready {
            Ready::Card(card) => Some((name, *card)),
            Ready::Cannot(_) | Ready::Missing(_) => None,
        });
        let (names, cards): (Vec<String>, Vec<layout::Card>) = cards.unzip();
        if cards.is_empty() {
            return Action::None;
        }
        let storage = storage.clone();
        let make =
            Task::future(
                async move { Message::Made(made(&names, &cards, &press, anyway, &storage)) },
            );
        let (make, handle) = make.abortable();
        self.stand = Stand::Making(handle.abort_on_drop());
        Action::Run(make)
    }

    fn people<'a>(&self, desk: &'a Desk) -> impl Iterator<Item = &'a Person> {
        self.ids.iter().filter_map(|id| desk.people.get(id))
    }

    /// Somebody's card: their own draft where there is one, else the ready text.
    fn ready(&self, person: &Person, desk: &Desk, shelf: &Shelf, press: Option<&Press>) -> Ready {
        let to = match sendable(person, &desk.facilities, desk.today, false) {
            Ok(to) => to,
            Err(reasons) => {
                let said: Vec<String> = reasons.iter().map(|r| desk.words.reason(r)).collect();
                return Ready::Cannot(said.join(" "));
            }
        };
        let draft = self
            .drafts
            .get(&person.id)
            .filter(|draft| !draft.text.trim().is_empty());
        let (message, language) = match draft {
            Some(draft) => (draft.text.clone(), draft.language.unwrap_or(self.language)),
            None => {
                let Some(text) = shelf.library.get(&self.template) else {
                    return Ready::Missing(vec![Missing::Language]);
                };
                let blanks = blanks_for(person, self.language, self.writer, desk.today);
                match text.fill(self.language, &blanks) {
                    Ok(message) => (message, self.language),
                    Err(missing) => return Ready::Missing(missing),
                }
            }
        };
        Ready::Card(Box::new(layout::Card {
            picture: press.and_then(|press| press.picture.clone()),
            hand: press.map_or_else(Hand::default, |press| press.hand),
            sender: press.map(|press| press.sender.clone()).unwrap_or_default(),
            ..layout::Card::new(message, crate::address::block_by(&to, &desk.way(language)))
        }))
    }

    /// The page.
    pub fn view<'a>(&'a self, desk: &'a Desk, shelf: &'a Shelf) -> Element<'a, Message> {
        view::view(self, desk, shelf)
    }
}

fn made(
    names: &[String],
    cards: &[layout::Card],
    press: &Press,
    anyway: bool,
    storage: &Storage,
) -> Result<Made, Trouble> {
    let order = Imposition {
        skip: press.skip,
        ..Imposition::default()
    };
    let pages = lay_out_as(&press.product, cards, &order, &press.fonts);
    if !anyway && !pages.findings.is_empty() {
        let named = pages.findings.into_iter().map(|finding| {
            let name = names.get(finding.card()).cloned().unwrap_or_default();
            (name, finding)
        });
        return Ok(Made::Unfit(named.collect()));
    }
    let pdf = pdf::write(&pages, &press.fonts).map_err(Trouble::Pdf)?;
    let path = storage.save_card(&pdf).map_err(Trouble::Storage)?;
    Ok(Made::Saved(path, cards.len()))
}
