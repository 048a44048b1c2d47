//! What happens in the window.

use super::Shortcut;
use super::bar;
use crate::gui::dialog::{add_person, import, printer};
#[cfg(test)]
use crate::gui::panel::letter;
use crate::gui::panel::{card, people};
use crate::gui::screen::{batch, data, dates, write};
use crate::gui::session::{self, Opened};
use crate::gui::settings::Settings;
use crate::gui::spelling::Answer;
use crate::gui::texts::{OwnFiles, Shelf};
use crate::letter::check::RightWords;
use crate::person::{Id, Person};
use crate::storage::{self, Draft};
use chrono::NaiveDate;
use iced::{Size, window};
use std::sync::Arc;

/// What happened.
#[derive(Debug, Clone)]
pub enum Message {
    /// The user's files are read.
    Opened(Result<Arc<Opened>, session::Error>),
    /// The ready texts, the phrase book and the checks are read.
    BooksLoaded(Arc<Shelf>),
    /// The settings are read.
    SettingsLoaded(Settings),
    /// It may be another day.
    DayChanged(NaiveDate),
    /// The window has this size, at the present zoom.
    Resized(Size),
    /// The screen draws a logical pixel with this many of its own.
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
    /// With the printer.
    Printer(printer::Message),
    /// Somebody's draft is read, if there is one.
    DraftLoaded(Id, Option<Draft>),
    /// The time to save the draft has come.
    DraftSaveDue,
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
    /// The words that the user called right, with one more.
    RightWordsLoaded(Result<RightWords, storage::Error>),
    /// Somebody whom the user removed is to be there again.
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
