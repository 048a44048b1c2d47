//! The card for a person, or why there is none.

use super::Batch;
use crate::batch::{self, Look, Prepared, Recipient, Request, Source, Why, Wording};
use crate::gui::panel::letter::{blanks_for, blanks_of_meaning};
use crate::gui::print_options::PrintOptions;
use crate::layout::{self, Hand};
use crate::letter::Occasion;
use crate::person::{Id, Person};
use crate::storage::Draft;
use crate::template::Missing;
use crate::words::Words;
use crate::workspace::calendar::Kind;
use crate::workspace::{Texts, Workspace};

/// The days of a year.
const YEAR: i64 = 365;
/// How many days after a birthday one still writes for it.
const AFTER: i64 = 30;

/// A card, or why there is none.
pub(super) enum Ready {
    Card(Box<layout::Card>),
    Not(Why),
}

impl Ready {
    /// Why there is no card, as a sentence.
    pub fn lacks(&self, words: &Words) -> Option<String> {
        match self {
            Self::Card(_) => None,
            Self::Not(why) => Some(reason_text(why, words)),
        }
    }

    /// Whether something is to be filled in first.
    pub fn asks(&self) -> bool {
        matches!(self, Self::Not(Why::Missing(_)))
    }
}

/// Why somebody gets no card, as a sentence.
pub(super) fn reason_text(why: &Why, words: &Words) -> String {
    why.say(words, |missing| {
        words.say(match missing.first() {
            Some(Missing::Writer) => "batch-writer",
            Some(Missing::Sex) => "batch-sex",
            Some(Missing::Language) => "letter-ask-language",
            _ => "batch-blank",
        })
    })
}

impl Batch {
    /// Somebody's card: their own draft where there is one, else the ready text.
    pub(super) fn ready(
        &self,
        person: &Person,
        workspace: &Workspace,
        texts: &Texts,
        print_options: Option<&PrintOptions>,
    ) -> Ready {
        let prepared = self.prepared(
            std::slice::from_ref(&person.id),
            workspace,
            texts,
            print_options,
        );
        let left_out = prepared.left_out.into_iter().next();
        match (prepared.ready.into_iter().next(), left_out) {
            (Some(ready), _) => Ready::Card(Box::new(ready.card)),
            (None, Some(left_out)) => Ready::Not(left_out.why),
            (None, None) => Ready::Not(Why::Nobody),
        }
    }

    /// The cards of these people, and who gets none.
    pub(super) fn prepared<'a>(
        &self,
        ids: &[Id],
        workspace: &'a Workspace,
        texts: &Texts,
        print_options: Option<&PrintOptions>,
    ) -> Prepared<'a> {
        let text = texts.library.get(&self.template).cloned();
        let wording = Wording {
            source: text.map_or(Source::Gone, |text| Source::Ready(Box::new(text))),
            language: self.language,
            writer: self.writer,
            to_sex: None,
            fields: Vec::new(),
        };
        let to: Vec<Recipient> = ids.iter().map(|id| self.recipient(id)).collect();
        let look = Look {
            picture: print_options.and_then(|print_options| print_options.picture.clone()),
            caption: None,
            hand: print_options.map_or_else(Hand::default, |print_options| print_options.hand),
            sender: print_options
                .map(|print_options| print_options.sender.clone())
                .unwrap_or_default(),
        };
        let request = Request {
            to: &to,
            wording: &wording,
            posting: &workspace.posting(),
            look: &look,
            product: print_options.map(|print_options| &print_options.product),
            confirmed: false,
            another_person: &[],
            against_list: None,
        };
        batch::prepare(workspace, &request).unwrap_or_default()
    }

    fn recipient(&self, id: &Id) -> Recipient {
        let own = self.draft(id).map(|draft| {
            let language = draft.language.unwrap_or(self.language);
            (draft.text.clone(), language)
        });
        let id = id.clone();
        Recipient { id, own }
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

    /// Whether the text may be wrong for somebody: it is for a birthday, they are not here
    /// for theirs, and none is near or just past.
    pub(super) fn is_doubtful(
        &self,
        person: &Person,
        workspace: &Workspace,
        texts: &Texts,
    ) -> bool {
        let text = texts.library.get(&self.template);
        let birthday = text.is_some_and(|text| text.occasion == Occasion::Birthday);
        let near = workspace.facts_of(&person.id).is_some_and(|facts| {
            let is_just_past = facts.birthday_in.is_some_and(|days| days >= YEAR - AFTER);
            facts.is_birthday_soon() || is_just_past
        });
        birthday
            && !near
            && self.draft(&person.id).is_none()
            && !self.here_for(&person.id, Kind::Birthday)
    }

    /// The text of somebody's card, each line with its meaning; empty for words of
    /// the user's own.
    pub(super) fn lines(
        &self,
        person: &Person,
        workspace: &Workspace,
        texts: &Texts,
    ) -> Vec<(String, String)> {
        if let Some(draft) = self.draft(&person.id) {
            let lines = draft.text.lines();
            return lines.map(|line| (line.to_owned(), String::new())).collect();
        }
        let Some(text) = texts.library.get(&self.template) else {
            return Vec::new();
        };
        let ui_language = workspace.words.ui_language();
        let blanks = blanks_for(person, self.language, self.writer, workspace.today);
        let Ok(message) = text.fill(self.language, &blanks) else {
            return Vec::new();
        };
        let meaning_blanks = blanks_of_meaning(blanks, person, ui_language);
        let meanings = text
            .meaning(ui_language.code(), &meaning_blanks)
            .into_iter();
        let meanings = meanings.chain(std::iter::repeat(String::new()));
        let lines = message.lines().map(str::to_owned);
        lines.zip(meanings).collect()
    }
}
