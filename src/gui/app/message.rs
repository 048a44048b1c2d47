//! The messages of the app.

use super::Shortcut;
use super::bar;
use crate::gui::dialog::{add_person, import, printer};
#[cfg(test)]
use crate::gui::panel::letter;
use crate::gui::panel::{card, people};
use crate::gui::screen::{batch, data, dates, write};
use crate::gui::spelling::Answer;
use crate::letter::check::RightWords;
use crate::person::{Id, Person};
use crate::storage::{self, Draft, FirstWindow, Generation};
use crate::workspace::{self, Opened, OwnFiles, Settings, Texts};
use chrono::NaiveDate;
use iced::{Size, window};
use std::sync::Arc;

/// A message.
#[derive(Debug, Clone)]
pub enum Message {
    /// The user's files are read.
    Opened(Result<Arc<Opened>, workspace::Error>),
    /// The ready texts, the phrase book and the checks are read.
    BooksLoaded(Arc<Texts>),
    /// The settings are read.
    SettingsLoaded(Settings),
    /// The date may have changed.
    DayChanged(NaiveDate),
    /// The window has this size, at the present zoom.
    Resized(Size),
    /// The scale of the screen: physical pixels for a logical one.
    Rescaled(f32),
    /// A shortcut was pressed.
    ShortcutPressed(Shortcut),
    /// In the bar.
    Bar(bar::Message),
    /// On the screen where one card is written.
    Write(write::Message),
    /// On the screen of dates.
    Dates(dates::Message),
    /// On the screen for several people.
    Batch(batch::Message),
    /// On the screen of data.
    Data(data::Message),
    /// From the printer's panel.
    Printer(printer::Message),
    /// Somebody's draft is read, if there is one.
    DraftLoaded(Id, Option<Draft>),
    /// The time to save the draft has come.
    DraftSaveDue,
    /// This is the first window on the folder, or another one is.
    FirstWindow(Result<Option<FirstWindow>, storage::Error>),
    /// Another window calls this one.
    Called,
    /// The first window is to be shown, and this one closed.
    OpenFirstPressed,
    /// Nothing is to be changed from this window.
    ReadOnlyPressed,
    /// Another change of the folder than the one that is known, or it is gone.
    FolderChanged(Result<Generation, storage::Error>),
    /// The folder is read again.
    Reloaded(Result<Arc<Opened>, workspace::Error>),
    /// What the user changed in people is on the disk, or is not.
    PeopleSaved(Result<Generation, storage::Error>),
    /// A list was saved whole, or was not.
    ListSaved(Result<Generation, storage::Error>),
    /// So many drafts are old enough to be deleted at the next start.
    DraftsCounted(Result<usize, storage::Error>),
    /// A draft was saved, or was not.
    DraftSaved(Result<(), storage::Error>),
    /// The time to save what the user corrected of people has come.
    PeopleSaveDue,
    /// The user closes the window.
    CloseRequested(window::Id),
    /// The user's own texts and lists of words are read.
    OwnTextsLoaded(Result<OwnFiles, storage::Error>),
    /// An own text is saved under an id, or removed; with all of them as they are now.
    OwnTextSaved(Result<(Option<String>, OwnFiles), storage::Error>),
    /// The time to check the spelling has come.
    SpellingDue,
    /// The spelling of a text is checked.
    SpellingChecked(Answer),
    /// The words that the user accepted as correct, with one more.
    RightWordsLoaded(Result<RightWords, storage::Error>),
    /// Somebody whom the user removed is to be restored.
    PersonRestored(Result<Option<Box<Person>>, storage::Error>),
    /// Something was saved, or could not be.
    Saved(Result<(), storage::Error>),
}

impl Message {
    /// In the column of people.
    pub fn people(message: people::Message) -> Self {
        Self::Write(write::Message::People(message))
    }

    /// In the column of the letter.
    #[cfg(test)]
    pub fn letter(message: letter::Message) -> Self {
        Self::Write(write::Message::Letter(message))
    }

    /// In the column of the card.
    pub fn card(message: card::Message) -> Self {
        Self::Write(write::Message::Card(message))
    }

    /// With a list that is imported.
    pub fn import(message: import::Message) -> Self {
        Self::Write(write::Message::Import(message))
    }

    /// With somebody who is added.
    pub fn add_person(message: add_person::Message) -> Self {
        Self::Write(write::Message::AddPerson(message))
    }
}
