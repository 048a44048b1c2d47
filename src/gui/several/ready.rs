//! Somebody's card, or why there is none.

use super::{Press, Several};
use crate::address;
use crate::freshness::sendable;
use crate::gui::desk::Desk;
use crate::gui::shelf::Shelf;
use crate::gui::write::blanks_for;
use crate::layout::{self, Hand};
use crate::person::Person;
use crate::template::Missing;
use crate::words::Words;

/// A card, or why there is none.
pub(super) enum Ready {
    Card(Box<layout::Card>),
    Cannot(String),
    Missing(Vec<Missing>),
}

impl Ready {
    /// Why there is no card, in the reader's words.
    pub fn lacks(&self, words: &Words) -> Option<String> {
        match self {
            Self::Card(_) => None,
            Self::Cannot(said) => Some(said.clone()),
            Self::Missing(missing) => Some(words.say(match missing.first() {
                Some(Missing::Writer) => "several-writer",
                Some(Missing::Sex) => "several-sex",
                Some(Missing::Language) => "ask-language",
                _ => "several-blank",
            })),
        }
    }
}

impl Several {
    /// Somebody's card: their own draft where there is one, else the ready text.
    pub(super) fn ready(
        &self,
        person: &Person,
        desk: &Desk,
        shelf: &Shelf,
        press: Option<&Press>,
    ) -> Ready {
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
            ..layout::Card::new(message, address::block_by(&to, &desk.way(language)))
        }))
    }
}
