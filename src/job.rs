//! A job: what was printed, kept so that exactly the same cards can be made again.
//!
//! It holds texts and addresses as they came onto paper. Who wrote to whom can harm people, so
//! no job is saved to disk unless the user wants it. A job is no permission: its
//! cards are judged by today's list like any other, and the address is composed again from it.

mod numbers;
mod picture;

pub use numbers::{Numbers, Unread};
pub use picture::KeptPicture;

use crate::address::Posting;
use crate::format::Product;
use crate::language::CardLanguage;
use crate::layout::{Card, Hand, Imposition};
use crate::paper::{Calibration, Size};
use crate::person::{Id, Person, Place};
use crate::picture::{Picture, Pictures};
use chrono::NaiveDate;
use serde::{Deserialize, Serialize};
use std::sync::Arc;

/// What was printed.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Job {
    /// The day on which it was made.
    pub made: NaiveDate,
    /// On what, by its id.
    pub product: String,
    /// On what else, by id, in the same file.
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    pub also: Vec<String>,
    /// The paper of that product.
    pub paper: Size,
    /// How the cards lie on it.
    pub order: Imposition,
    /// What was put right for the printer.
    #[serde(default)]
    pub printer: Calibration,
    /// The number by which the texts were drawn, where they were.
    #[serde(default)]
    pub seed: Option<u64>,
    /// What the texts look like.
    pub hand: Hand,
    /// The picture on all fronts.
    #[serde(default)]
    pub picture: Option<KeptPicture>,
    /// The line under it.
    #[serde(default)]
    pub caption: Option<String>,
    /// Who sends them, a line each.
    #[serde(default)]
    pub sender: Vec<String>,
    /// How the addresses were written; `None` in jobs from before November 2026.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub posting: Option<Posting>,
    /// The cards, in their order; the first is number 1.
    pub cards: Vec<KeptCard>,
}

/// A card of a job: what is its own.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct KeptCard {
    /// To whom.
    pub to: Id,
    /// Where they were held.
    pub at: Place,
    /// The name by which they were known; `None` in older jobs.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub name: Option<String>,
    /// The language of the card; `None` in older jobs.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub language: Option<CardLanguage>,
    /// The lines of the address as they were printed: only to see what changed since.
    pub address: Vec<String>,
    /// The text as it was printed.
    pub message: String,
    /// Whom a sheet is about.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub title: Option<String>,
    /// What each paragraph means in the writer's language.
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    pub meaning: Vec<String>,
}

impl KeptCard {
    /// Whether somebody is held where the card went. A list may change the spelling of a place of ours.
    pub fn still_reaches(&self, person: &Person) -> bool {
        match (&self.at, &person.place.now.value) {
            (
                Place::Held {
                    facility: Some(then),
                    ..
                },
                Place::Held {
                    facility: Some(now),
                    ..
                },
            ) => then == now,
            (then, now) => then == now,
        }
    }
}

/// How the cards of a job were printed, beside what stands on them.
#[derive(Debug, Clone, Copy)]
pub struct Printed<'a> {
    /// The day.
    pub made: NaiveDate,
    /// On what.
    pub product: &'a Product,
    /// On what else, in the same file.
    pub also: &'a [Product],
    /// How the cards lie on it.
    pub order: Imposition,
    /// What was put right for the printer.
    pub printer: Calibration,
    /// The number by which the texts were drawn, where they were.
    pub seed: Option<u64>,
    /// How the addresses were written.
    pub posting: &'a Posting,
}

impl Job {
    /// The job of cards that share picture, hand, caption and sender, each with whom it goes to
    /// and in which language.
    pub fn of<'a>(
        printed: &Printed,
        cards: impl IntoIterator<Item = (&'a Person, CardLanguage, &'a Card)>,
        pictures: &Pictures,
    ) -> Self {
        let mut job = Self {
            made: printed.made,
            product: printed.product.id.clone(),
            also: printed.also.iter().map(|p| p.id.clone()).collect(),
            paper: printed.product.paper(),
            order: printed.order,
            printer: printed.printer,
            seed: printed.seed,
            hand: Hand::default(),
            picture: None,
            caption: None,
            sender: Vec::new(),
            posting: Some(printed.posting.clone()),
            cards: Vec::new(),
        };
        for (to, language, card) in cards {
            if job.cards.is_empty() {
                let picture = card.picture.as_ref();
                job.picture = picture.map(|picture| KeptPicture::of(picture, pictures));
                job.hand = card.hand;
                job.caption.clone_from(&card.caption);
                job.sender.clone_from(&card.sender);
            }
            job.cards.push(KeptCard {
                to: to.id.clone(),
                at: to.place.now.value.clone(),
                name: Some(to.name().to_owned()),
                language: Some(language),
                address: card.address.lines().to_vec(),
                message: card.message.clone(),
                title: card.title.clone(),
                meaning: card.meaning.clone(),
            });
        }
        job
    }

    /// A job out of its file.
    ///
    /// # Errors
    /// With line and column, where the text is no job.
    pub fn read(text: &str) -> Result<Self, ron::error::SpannedError> {
        ron::from_str(text)
    }

    /// The job as a file.
    ///
    /// # Errors
    /// Never for a job that [`Self::of`] made.
    pub fn text(&self) -> Result<String, ron::Error> {
        ron::ser::to_string_pretty(self, ron::ser::PrettyConfig::default())
    }

    /// The picture of its cards; an error where there is none of that name any more.
    ///
    /// # Errors
    /// The picture's id.
    pub fn picture(&self, pictures: &Pictures) -> Result<Option<Arc<Picture>>, String> {
        let picture = self.picture.as_ref();
        picture.map(|kept| kept.picture(pictures)).transpose()
    }

    /// How the cards with these numbers are to lie on their sheets: the whole job as before;
    /// some of them begin on a fresh sheet.
    pub fn order_of(&self, numbers: Option<&Numbers>) -> Imposition {
        match numbers {
            None => self.order,
            Some(_) => Imposition {
                skip: 0,
                ..self.order
            },
        }
    }
}
