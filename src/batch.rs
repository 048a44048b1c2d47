//! The one way to a card: recipients are judged, texts filled, cards laid out,
//! checked, written and kept as a job.
//!
//! A single card is a batch of one. What stops a batch, what is asked, and who is left out is
//! decided here alone; a face fills in a [`Request`] and shows what comes back.
//!
//! Nobody stops a batch: whoever may not be written to, or whom a text does not fit, is left out by
//! name and reason, and the others' cards are made.

mod again;
mod left_out;
mod print_run;
mod send;
mod single;
mod wording;
mod work;

pub use again::{Confirmed, again};
pub use left_out::{Change, LeftOut, Why};
pub use print_run::{PrintRun, Progress};
pub use send::{Sent, Unsent, send};
pub use single::{Addressed, Proof, ProofOf, addressed};
pub use wording::{Source, Worded, Wording};
pub(crate) use work::turning;
pub use work::{Destination, Found, Keep, Made, Work};

use crate::address::{self, Posting};
use crate::format::{Part, Product};
use crate::judgement::{Confirmation, Judge, Sendable};
use crate::language::CardLanguage;
use crate::layout::{Card, Hand};
use crate::person::{Id, Person};
use crate::picture::Picture;
use crate::template::Missing;
use crate::workspace::Workspace;
use std::collections::HashSet;
use std::sync::Arc;

/// What all cards of a batch look like; the message and the address are each card's own.
#[derive(Debug, Clone, Default)]
pub struct Look {
    /// The front; without one it stays white.
    pub picture: Option<Arc<Picture>>,
    /// A line under it.
    pub caption: Option<String>,
    /// What the message looks like.
    pub hand: Hand,
    /// Who sends it, a line each.
    pub sender: Vec<String>,
}

/// Whom a card is for.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Recipient {
    /// By id.
    pub id: Id,
    /// Words that were written to them alone, in place of the batch's.
    pub own: Option<(String, CardLanguage)>,
}

impl From<Id> for Recipient {
    fn from(id: Id) -> Self {
        Self { id, own: None }
    }
}

/// What is to be made.
#[derive(Debug, Clone, Copy)]
pub struct Request<'a> {
    /// For whom; an id that stands twice gets one card.
    pub to: &'a [Recipient],
    /// The words.
    pub wording: &'a Wording,
    /// How the addresses are written.
    pub posting: &'a Posting,
    /// What it looks like.
    pub look: &'a Look,
    /// On what, where that is known already.
    pub product: Option<&'a Product>,
    /// The user confirms that old records and the like were checked.
    pub confirmed: bool,
    /// Those of whom the user says that whoever has their name is another person.
    pub another_person: &'a [Id],
    /// The only recipient, confirmed by the user against what a list says and the user did
    /// not take over.
    pub against_list: Option<&'a Id>,
}

/// A card that can be laid out.
#[derive(Debug, Clone)]
pub struct Ready<'a> {
    /// To whom.
    pub person: &'a Person,
    /// In which language.
    pub language: CardLanguage,
    /// The card.
    pub card: Card,
    /// What changed since it was printed before, where it was.
    pub changed: Vec<Change>,
}

/// The cards that can be made, and who is left out.
#[derive(Debug, Clone, Default)]
pub struct Prepared<'a> {
    /// In the order of the request.
    pub ready: Vec<Ready<'a>>,
    /// With the reason.
    pub left_out: Vec<LeftOut>,
}

impl Prepared<'_> {
    /// What must be answered before any card of the batch can be made: who writes, a blank that is the
    /// same for all. Nobody is left out for it.
    pub fn asks(&self) -> Vec<Missing> {
        let missing = self.left_out.iter().filter_map(|left| match &left.why {
            Why::Missing(missing) => Some(missing),
            _ => None,
        });
        let mut asks: Vec<Missing> = missing
            .flatten()
            .copied()
            .filter(|missing| left_out::is_shared_by_all(*missing))
            .collect();
        asks.sort();
        asks.dedup();
        asks
    }
}

/// Judges, words and addresses everybody of a request; `None` where the country of posting is
/// not a known country.
pub fn prepare<'a>(workspace: &'a Workspace, request: &Request<'_>) -> Option<Prepared<'a>> {
    let origins = workspace.origins.as_ref()?;
    let judge = workspace.judge();
    let mut known = HashSet::new();
    let to: Vec<&Recipient> = request
        .to
        .iter()
        .filter(|to| known.insert(&to.id))
        .collect();
    let mut prepared = Prepared::default();
    let mut number = 0;
    for to in to {
        let Some(person) = workspace.people.get(&to.id) else {
            prepared.left_out.push(LeftOut::nobody(None, &to.id));
            continue;
        };
        let confirmation = Confirmation {
            confirmed: request.confirmed,
            another_person: request.another_person.contains(&to.id),
            against_list: request.against_list == Some(&to.id),
        };
        let sendable = match judge.judge(person, confirmation) {
            Ok(sendable) => sendable,
            Err(reasons) => {
                let why = Why::Reasons(reasons);
                prepared.left_out.push(LeftOut::new(None, person, why));
                continue;
            }
        };
        let (message, meaning, language) = match &to.own {
            Some((text, language)) => (text.clone(), Vec::new(), *language),
            None => match request.wording.to(person, number, workspace) {
                Ok(Worded { message, meaning }) => (message, meaning, request.wording.language),
                Err(missing) => {
                    number += 1;
                    let why = Why::Missing(missing);
                    prepared.left_out.push(LeftOut::new(None, person, why));
                    continue;
                }
            },
        };
        number += 1;
        let style = request.posting.style(origins, language)?;
        match block_to(&sendable, &style) {
            Ok(address) => {
                let card = Card {
                    title: Some(person.name().to_owned()),
                    meaning,
                    picture: request.look.picture.clone(),
                    caption: request.look.caption.clone(),
                    hand: request.look.hand,
                    sender: request.look.sender.clone(),
                    ..Card::new(about(message, person, request.product), address)
                };
                prepared.ready.push(Ready {
                    person,
                    language,
                    card,
                    changed: Vec::new(),
                });
            }
            Err(why) => prepared.left_out.push(LeftOut::new(None, person, why)),
        }
    }
    Some(prepared)
}

/// A sheet about somebody tells their story where no text was written.
fn about(message: String, person: &Person, product: Option<&Product>) -> String {
    let mut parts = product.into_iter().flat_map(Product::parts);
    let is_about = parts.any(|part| matches!(part, Part::Title(_)));
    match is_about && message.is_empty() {
        true => person.story.clone().unwrap_or_default(),
        false => message,
    }
}

/// The address of today's record, where it can arrive and the language is let in.
fn block_to(to: &Sendable<'_>, style: &address::Style<'_>) -> Result<address::Block, Why> {
    let block = address::block_by(to, style);
    match stopped(to, style.language, &block) {
        Some(why) => Err(why),
        None => Ok(block),
    }
}

/// What stops a card to somebody who may be written to: its language is not let in, or its address
/// cannot arrive.
fn stopped(to: &Sendable<'_>, language: CardLanguage, block: &address::Block) -> Option<Why> {
    if !to.country().languages.contains(&language) {
        return Some(Why::LanguageNotRead);
    }
    let error = block.findings().iter().find(|finding| finding.is_error());
    error.cloned().map(Why::Address)
}

/// An invented person's card with a text, to see how much of it a product has room for.
pub fn sample<'a>(workspace: &'a Workspace, text: &str) -> Option<Card> {
    let judge: Judge<'a> = workspace.judge();
    let examples = workspace.people.all().iter().filter(|p| p.example);
    let mut somebody =
        examples.filter_map(|person| judge.judge(person, Confirmation::for_one(true)).ok());
    let block = address::block(&somebody.next()?, CardLanguage::Russian);
    Some(Card::new(text, block))
}
