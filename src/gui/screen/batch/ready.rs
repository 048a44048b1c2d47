//! Somebody's card, or why there is none.

use super::Several;
use crate::address;
use crate::gui::calendar::Kind;
use crate::gui::calendar::SOON_DAYS;
use crate::gui::desk::Desk;
use crate::gui::panel::letter::{blanks_for, blanks_of_meaning};
use crate::gui::press::Press;
use crate::gui::shelf::Shelf;
use crate::judgement::Word;
use crate::layout::{self, Hand};
use crate::letter::Occasion;
use crate::person::{Id, Person};
use crate::storage::Draft;
use crate::template::Missing;
use crate::words::Words;

/// The days of a year.
const YEAR: i64 = 365;
/// So long after a birthday one still writes for it.
const AFTER: i64 = 30;

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
        let to = match desk.judge().judge(person, Word::default()) {
            Ok(to) => to,
            Err(reasons) => {
                let said: Vec<String> = reasons.iter().map(|r| desk.words.reason(r)).collect();
                return Ready::Cannot(said.join(" "));
            }
        };
        let (message, language) = match self.draft(&person.id) {
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

    /// The text that somebody has of their own already.
    fn draft(&self, id: &Id) -> Option<&Draft> {
        let draft = self.drafts.get(id);
        draft.filter(|draft| !draft.text.trim().is_empty())
    }

    /// Whether somebody is here for a day of this kind.
    pub(super) fn here_for(&self, id: &Id, kind: Kind) -> bool {
        let anniversaries = self.anniversaries.get(id);
        anniversaries
            .is_some_and(|anniversaries| anniversaries.iter().any(|why| why.what.kind() == kind))
    }

    /// Whether the text may not be meant for somebody: it is for a birthday, they are not here
    /// for theirs, and none is near or just past.
    pub(super) fn is_doubtful(&self, person: &Person, desk: &Desk, shelf: &Shelf) -> bool {
        let text = shelf.library.get(&self.template);
        let birthday = text.is_some_and(|text| text.occasion == Occasion::Birthday);
        let days = desk.facts_of(&person.id).and_then(|f| f.birthday_in);
        let near = days.is_some_and(|days| days <= SOON_DAYS || days >= YEAR - AFTER);
        birthday
            && !near
            && self.draft(&person.id).is_none()
            && !self.here_for(&person.id, Kind::Birthday)
    }

    /// What stands on somebody's card, each line with what it says; nothing is said of words of
    /// the user's own.
    pub(super) fn lines(
        &self,
        person: &Person,
        desk: &Desk,
        shelf: &Shelf,
    ) -> Vec<(String, String)> {
        if let Some(draft) = self.draft(&person.id) {
            let lines = draft.text.lines();
            return lines.map(|line| (line.to_owned(), String::new())).collect();
        }
        let Some(text) = shelf.library.get(&self.template) else {
            return Vec::new();
        };
        let tongue = desk.words.tongue();
        let blanks = blanks_for(person, self.language, self.writer, desk.today);
        let Ok(message) = text.fill(self.language, &blanks) else {
            return Vec::new();
        };
        let told = blanks_of_meaning(blanks, person, tongue);
        let meanings = text.meaning(tongue.code(), &told).into_iter();
        let meanings = meanings.chain(std::iter::repeat(String::new()));
        let lines = message.lines().map(str::to_owned);
        lines.zip(meanings).collect()
    }
}
