//! The user's own ready texts: this one kept for the next person, an own one changed or deleted.

mod keep;
mod view;

pub use view::{broken, panel, tools};

use super::{Action, Letter, text};
use crate::facility::CardLanguage;
use crate::gui::widget::editor::{self, Editor};
use crate::letter::{Error, Text};
use crate::storage;
use crate::template::Field;
use crate::workspace::{Folder, Own, Texts, Workspace};
use iced::widget::Id;
use std::collections::{BTreeMap, BTreeSet};

/// Messages of the user's own texts.
#[derive(Debug, Clone)]
pub enum Message {
    /// The text is to be kept for the next person.
    KeepPressed,
    /// The user's own text with this id is to be changed.
    ChangePressed(String),
    /// What it is called.
    TitleTyped(String),
    /// Whether a field stands where its value stood.
    BlankToggled(Field, bool),
    /// Something happened in the words that are changed.
    Words(editor::Message),
    /// It is to be kept as it is seen.
    SavePressed,
    /// It is to be deleted: confirming first.
    DeletePressed,
    /// Confirms the deletion.
    DeleteConfirmed,
    /// Cancels the deletion.
    DeleteCancelled,
    /// What was deleted is to come back.
    RestorePressed,
    /// Nothing is to be kept.
    Closed,
    /// It is kept under this id, or taken away.
    Saved(Option<String>),
    /// Saving failed: everything stays as it was typed.
    Failed,
}

/// What is to be done on the disk.
#[derive(Debug, Clone, PartialEq)]
pub enum Change {
    /// A new text is kept under a title.
    Add(String, Box<Text>),
    /// A text is kept in its file, in place of the one before.
    Save(Own),
    /// A text is taken away.
    Remove(Own),
}

impl Change {
    /// Carries it out; returns the id of the saved text.
    ///
    /// # Errors
    /// The file cannot be written; nothing has changed then.
    pub fn save(
        &self,
        folder: &Folder,
        taken: &BTreeSet<String>,
    ) -> Result<Option<String>, storage::Error> {
        match self {
            Self::Add(title, text) => folder.add_own_text(title, text, taken).map(Some),
            Self::Save(own) => {
                folder.save_own_text(&own.stem, &own.text)?;
                Ok(Some(own.text.id.clone()))
            }
            Self::Remove(own) => folder.remove_own_text(&own.stem).map(|()| None),
        }
    }
}

/// The state of the own texts.
#[derive(Debug, Default)]
pub struct State {
    /// The panel under the text, where it is open.
    pub form: Option<Form>,
    /// What was deleted last, until something else is done.
    pub deleted: Option<Own>,
    /// What was kept last: its title.
    pub kept: Option<String>,
}

/// The panel in which a text is named, looked at and kept.
#[derive(Debug)]
pub struct Form {
    /// What it is called.
    pub title: String,
    /// What is done.
    pub work: Work,
    /// What is wrong with the words.
    pub problem: Option<Error>,
    /// Whether it is on its way to the disk.
    pub waits: bool,
}

/// Keeping or changing.
#[derive(Debug)]
pub enum Work {
    /// The text becomes a ready one; fields with whether they stand where their values stood.
    Keep(BTreeMap<Field, bool>),
    /// An own text gets other words, in one language.
    Change {
        /// The text as it is kept.
        own: Box<Own>,
        /// In which language its words are changed.
        language: CardLanguage,
        /// The words.
        words: Box<Editor>,
        /// Whether it was confirming if it is to be deleted.
        confirming: bool,
    },
}

impl State {
    /// Whether an own text is being changed.
    pub fn is_changing(&self) -> bool {
        let work = self.form.as_ref().map(|form| &form.work);
        matches!(work, Some(Work::Change { .. }))
    }
}

impl Form {
    /// The name of the field for the title.
    pub fn title_id() -> Id {
        Id::new("mine-title")
    }

    /// The name of the field for the words.
    pub fn words_id() -> Id {
        Id::new("own-words")
    }
}

impl Letter {
    pub(super) fn update_own(
        &mut self,
        message: Message,
        workspace: &Workspace,
        texts: &Texts,
    ) -> Action {
        match message {
            Message::KeepPressed if self.text().trim().is_empty() => return Action::None,
            Message::KeepPressed => {
                let fields = self.blanks_in_own_words(workspace, texts);
                let sure = |field: Field| !matches!(field, Field::Age | Field::Month);
                let fields = fields.into_iter().map(|field| (field, sure(field)));
                self.open(String::new(), Work::Keep(fields.collect()));
                return Action::FocusOn(Form::title_id());
            }
            Message::ChangePressed(id) => {
                let Some(own) = texts.own(&id) else {
                    return Action::None;
                };
                let languages = own.text.languages();
                let language = match languages.first() {
                    Some(first) if !languages.contains(&self.language) => *first,
                    _ => self.language,
                };
                let title = own
                    .text
                    .title(workspace.words.ui_language().code())
                    .to_owned();
                let words = Box::new(Editor::new(&own.text.source(language)));
                let work = Work::Change {
                    own: Box::new(own.clone()),
                    language,
                    words,
                    confirming: false,
                };
                self.open(title, work);
                return Action::FocusOn(Form::words_id());
            }
            Message::SavePressed => return self.save(workspace, texts),
            Message::DeleteConfirmed => return self.delete(),
            Message::RestorePressed => {
                let deleted = self.own.deleted.clone();
                return deleted
                    .map_or(Action::None, |own| Action::ChangeOwnText(Change::Save(own)));
            }
            Message::Saved(id) => return self.finish_saving(id, workspace, texts),
            Message::Closed => self.own.form = None,
            other => self.own_form(other),
        }
        Action::None
    }

    fn open(&mut self, title: String, work: Work) {
        self.own = State {
            form: Some(Form {
                title,
                work,
                problem: None,
                waits: false,
            }),
            ..State::default()
        };
    }

    /// What happens inside the panel.
    fn own_form(&mut self, message: Message) {
        let Some(form) = &mut self.own.form else {
            return;
        };
        match (message, &mut form.work) {
            (Message::TitleTyped(title), _) => form.title = title,
            (Message::BlankToggled(field, on), Work::Keep(fields)) => {
                fields.insert(field, on);
            }
            (Message::Words(message), Work::Change { words, .. }) => {
                words.update(message);
            }
            (Message::DeletePressed, Work::Change { confirming, .. }) => *confirming = true,
            (Message::DeleteCancelled, Work::Change { confirming, .. }) => *confirming = false,
            (Message::Failed, _) => form.waits = false,
            _ => {}
        }
    }

    fn delete(&mut self) -> Action {
        match &mut self.own.form {
            Some(Form {
                work: Work::Change { own, .. },
                waits,
                ..
            }) if !*waits => {
                *waits = true;
                Action::ChangeOwnText(Change::Remove(own.as_ref().clone()))
            }
            _ => Action::None,
        }
    }

    /// After saving: the text is among the ready ones now, or no longer.
    fn finish_saving(
        &mut self,
        id: Option<String>,
        workspace: &Workspace,
        texts: &Texts,
    ) -> Action {
        let form = self.own.form.take();
        let back = self.own.deleted.take();
        let Some(id) = id else {
            let gone = form.and_then(|form| match form.work {
                Work::Change { own, .. } => Some(*own),
                Work::Keep(_) => None,
            });
            if self.template.as_ref() == gone.as_ref().map(|own| &own.text.id) {
                self.template = None;
            }
            self.own.deleted = gone;
            return Action::None;
        };
        let title = form.map(|form| form.title);
        self.own.kept = title.or_else(|| {
            let ui_language = workspace.words.ui_language().code();
            back.map(|own| own.text.title(ui_language).to_owned())
        });
        let untouched = self.text() == self.filled.text();
        let same = self.template.as_ref() == Some(&id);
        if same && untouched {
            // The letter was this text and nothing else, and still is.
            self.filled = super::LetterText::default();
            self.fill(workspace, texts);
            return Action::Changed;
        }
        let kept = texts.library.get(&id);
        let words = kept.and_then(|text| {
            let person = workspace.people.get(&self.to)?;
            let blanks = text::blanks(self, person, workspace);
            text.fill(self.language, &blanks).ok()
        });
        let stands = |words: String| words.lines().eq(self.text().lines().map(str::trim));
        if same || words.is_some_and(stands) {
            self.template = Some(id);
            self.phrases.clear();
            self.fill_blanks(workspace, texts);
        }
        Action::Changed
    }
}
