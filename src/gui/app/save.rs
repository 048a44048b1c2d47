//! What is kept on the disk, and when.

use super::clock::after;
use super::{App, DRAFT_DELAY, Message};
use crate::gui::app::bar::Page;
use crate::gui::desk::Opened;
use crate::gui::dialog::add_person::Entry;
use crate::gui::dialog::import::List;
use crate::gui::dialog::printer::Printer;
use crate::gui::panel::letter;
use crate::gui::panel::letter::own::{self, Wish};
use crate::gui::panel::people::Choose;
use crate::gui::screen::batch::Several;
use crate::gui::settings::Settings;
use crate::gui::shelf::OwnFiles;
use crate::paper::Measures;
use crate::person::Person;
use crate::storage;
use iced::Task;
use std::sync::Arc;

impl App {
    /// Everything that is the user's is deleted; the window begins anew.
    pub(super) fn forget(&mut self) -> Task<Message> {
        self.write = None;
        self.people_wait = false;
        self.card.forget();
        self.several = Several::new();
        self.printer = Printer::default();
        self.desk.printing.measures = Measures::default();
        self.choose = Choose::new();
        self.list = List::None;
        self.entry = Entry::default();
        self.adding = false;
        self.page = Page::Write;
        let storage = self.storage.clone();
        let set = self.set(Settings::default());
        let forgotten = Task::future(async move { storage.forget() }).then({
            let storage = self.storage.clone();
            move |forgotten| {
                let storage = storage.clone();
                let own = storage.clone();
                Task::batch([
                    Task::done(Message::Kept(forgotten)),
                    Task::future(
                        async move { Message::Opened(Opened::read(&storage).map(Arc::new)) },
                    ),
                    Task::future(async move { Message::OwnRead(OwnFiles::read(&own)) }),
                ])
            }
        });
        Task::batch([set, forgotten])
    }

    /// Changes the settings and keeps them.
    pub(super) fn change(&mut self, change: impl FnOnce(&mut Settings)) -> Task<Message> {
        let mut settings = self.settings.clone();
        change(&mut settings);
        let set = self.set(settings);
        Task::batch([set, self.keep_settings()])
    }

    pub(super) fn keep_settings(&self) -> Task<Message> {
        let (storage, settings) = (self.storage.clone(), self.settings.clone());
        Task::future(async move { Message::Kept(storage.save_settings(&settings)) })
    }

    /// A draft is kept at most so often, and never later than the delay after a stroke.
    pub(super) fn draft_soon(&mut self) -> Task<Message> {
        if std::mem::replace(&mut self.draft_waits, true) {
            return Task::none();
        }
        Task::perform(after(DRAFT_DELAY), |()| Message::DraftDue)
    }

    pub(super) fn keep_draft(&self) -> Task<Message> {
        let Some(write) = &self.write else {
            return Task::none();
        };
        let Some(draft) = write.draft() else {
            return Task::none();
        };
        let (storage, id) = (self.storage.clone(), write.to().clone());
        Task::future(async move { Message::Kept(storage.save_draft(&id, Some(&draft))) })
    }

    /// Reads the supporter's own texts and lists of words.
    pub(super) fn read_own(&self) -> Task<Message> {
        let storage = self.storage.clone();
        Task::future(async move { Message::OwnRead(OwnFiles::read(&storage)) })
    }

    /// Puts the supporter's own texts among the ready ones.
    pub(super) fn own_read(&mut self, read: Result<OwnFiles, storage::Error>) -> Task<Message> {
        match read {
            Ok(files) => self.shelf.lay(files, self.desk.words.tongue()),
            Err(error) => self.trouble = Some(self.desk.words.storage_error(&error)),
        }
        Task::none()
    }

    /// Keeps an own text or takes it away, and reads them all again.
    pub(super) fn keep_own(&self, wish: Wish) -> Task<Message> {
        let storage = self.storage.clone();
        let taken = self.shelf.library.texts().iter();
        let taken = taken.map(|text| text.id.clone()).collect();
        Task::future(async move {
            let kept = wish.fulfil(&storage, &taken);
            Message::OwnKept(kept.and_then(|id| Ok((id, OwnFiles::read(&storage)?))))
        })
    }

    /// Keeps an own text that is being changed while the window closes.
    pub(super) fn keep_unsaved(&self) -> Task<Message> {
        let write = self.write.as_ref();
        let unsaved = write.and_then(|write| write.unsaved(&self.desk, &self.shelf));
        unsaved.map_or_else(Task::none, |wish| self.keep_own(wish))
    }

    pub(super) fn own_kept(
        &mut self,
        kept: Result<(Option<String>, OwnFiles), storage::Error>,
    ) -> Task<Message> {
        let message = match kept {
            Ok((id, files)) => {
                self.trouble = None;
                self.shelf.lay(files, self.desk.words.tongue());
                own::Message::Done(id)
            }
            Err(error) => {
                self.trouble = Some(self.desk.words.storage_error(&error));
                own::Message::Failed
            }
        };
        self.written(letter::Message::Own(message))
    }

    /// One of the user's people as the user says now; kept within a moment.
    pub(super) fn edit_person(&mut self, person: Person) -> Task<Message> {
        self.desk.edit(person);
        if let Some(write) = &mut self.write {
            write.retell(&self.desk, &self.shelf);
        }
        let waits = std::mem::replace(&mut self.people_wait, true);
        let due = match waits {
            true => Task::none(),
            false => Task::perform(after(DRAFT_DELAY), |()| Message::PeopleDue),
        };
        Task::batch([self.draw(), due])
    }

    /// Keeps the people, if the user has said something of them that is not kept yet.
    pub(super) fn keep_edited(&mut self) -> Task<Message> {
        if !std::mem::take(&mut self.people_wait) {
            return Task::none();
        }
        self.refresh();
        let (storage, people) = (self.storage.clone(), self.desk.listed().to_vec());
        Task::future(async move { Message::Kept(storage.save_people(&people)) })
    }

    pub(super) fn keep_people(&mut self, people: Vec<Person>) -> Task<Message> {
        self.desk.seat(people);
        self.refresh();
        let (storage, people) = (self.storage.clone(), self.desk.listed().to_vec());
        Task::future(async move { Message::Kept(storage.save_people(&people)) })
    }
}
