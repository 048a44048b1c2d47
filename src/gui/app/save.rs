//! What is saved to disk, and when.

use super::clock::after;
use super::{App, DRAFT_DELAY, Message};
use crate::gui::app::bar::Page;
use crate::gui::dialog::printer::Printer;
use crate::gui::panel::letter;
use crate::gui::panel::letter::own::{self, Change};
use crate::gui::screen::batch::Batch;
use crate::paper::Measures;
use crate::person::{Id, Person};
use crate::storage;
use crate::workspace::{OwnFiles, Settings};
use iced::Task;
use std::sync::Arc;

impl App {
    /// Deletes everything of the user's and resets the window.
    pub(super) fn delete_everything(&mut self) -> Task<Message> {
        self.write.clear();
        self.people_wait = false;
        self.batch = Batch::new();
        self.printer = Printer::default();
        self.workspace.printing.measures = Measures::default();
        self.page = Page::Write;
        let folder = self.folder.clone();
        let set = self.apply_settings(Settings::default());
        let forgotten = Task::future(async move { folder.forget() }).then({
            let folder = self.folder.clone();
            move |forgotten| {
                let folder = folder.clone();
                let own = folder.clone();
                Task::batch([
                    Task::done(Message::Saved(forgotten)),
                    Task::future(async move { Message::Opened(folder.open().map(Arc::new)) }),
                    Task::future(async move { Message::OwnTextsLoaded(own.own_files()) }),
                ])
            }
        });
        Task::batch([set, forgotten])
    }

    /// Changes the settings and keeps them.
    pub(super) fn change_settings(&mut self, change: impl FnOnce(&mut Settings)) -> Task<Message> {
        let mut settings = self.settings.clone();
        change(&mut settings);
        let set = self.apply_settings(settings);
        Task::batch([set, self.save_settings()])
    }

    pub(super) fn save_settings(&self) -> Task<Message> {
        let (folder, settings) = (self.folder.clone(), self.settings.clone());
        Task::future(async move { Message::Saved(folder.save_settings(&settings)) })
    }

    /// Saves a draft at most once in the delay, and never later than the delay after a keystroke.
    pub(super) fn save_draft_soon(&mut self) -> Task<Message> {
        if std::mem::replace(&mut self.draft_waits, true) {
            return Task::none();
        }
        Task::perform(after(DRAFT_DELAY), |()| Message::DraftSaveDue)
    }

    pub(super) fn save_draft(&self) -> Task<Message> {
        let Some(letter) = &self.write.letter else {
            return Task::none();
        };
        let Some(draft) = letter.draft() else {
            return Task::none();
        };
        let (folder, id) = (self.folder.clone(), letter.to().clone());
        Task::future(async move { Message::Saved(folder.save_draft(&id, Some(&draft))) })
    }

    /// Deletes the draft of the open letter.
    pub(super) fn delete_draft(&self) -> Task<Message> {
        let Some(letter) = &self.write.letter else {
            return Task::none();
        };
        let (folder, id) = (self.folder.clone(), letter.to().clone());
        Task::future(async move { Message::Saved(folder.save_draft(&id, None)) })
    }

    /// Reads the user's own texts and lists of words.
    pub(super) fn load_own_texts(&self) -> Task<Message> {
        let folder = self.folder.clone();
        Task::future(async move { Message::OwnTextsLoaded(folder.own_files()) })
    }

    /// Puts the supporter's own texts among the ready ones.
    pub(super) fn set_own_texts(
        &mut self,
        read: Result<OwnFiles, storage::Error>,
    ) -> Task<Message> {
        match read {
            Ok(files) => self
                .texts
                .set_own_files(files, self.workspace.words.ui_language()),
            Err(error) => self.trouble = Some(self.workspace.words.storage_error(&error)),
        }
        Task::none()
    }

    /// Keeps an own text or takes it away, and reads them all again.
    pub(super) fn save_own_text(&self, change: Change) -> Task<Message> {
        let folder = self.folder.clone();
        let taken = self.texts.library.texts().iter();
        let taken = taken.map(|text| text.id.clone()).collect();
        Task::future(async move {
            let kept = change.save(&folder, &taken);
            Message::OwnTextSaved(kept.and_then(|id| Ok((id, folder.own_files()?))))
        })
    }

    /// Keeps an own text that is being changed while the window closes.
    pub(super) fn save_unsaved_text(&self) -> Task<Message> {
        let write = self.write.letter.as_ref();
        let unsaved = write.and_then(|letter| letter.unsaved(&self.workspace, &self.texts));
        unsaved.map_or_else(Task::none, |change| self.save_own_text(change))
    }

    pub(super) fn finish_own_text(
        &mut self,
        kept: Result<(Option<String>, OwnFiles), storage::Error>,
    ) -> Task<Message> {
        let message = match kept {
            Ok((id, files)) => {
                self.trouble = None;
                self.texts
                    .set_own_files(files, self.workspace.words.ui_language());
                own::Message::Saved(id)
            }
            Err(error) => {
                self.trouble = Some(self.workspace.words.storage_error(&error));
                own::Message::Failed
            }
        };
        self.update_letter(letter::Message::Own(message))
    }

    /// Applies the user's correction of a person; saved after a delay.
    pub(super) fn edit_person(&mut self, person: Person) -> Task<Message> {
        self.workspace.replace_person(person);
        if let Some(letter) = &mut self.write.letter {
            letter.refill(&self.workspace, &self.texts);
        }
        let waits = std::mem::replace(&mut self.people_wait, true);
        let due = match waits {
            true => Task::none(),
            false => Task::perform(after(DRAFT_DELAY), |()| Message::PeopleSaveDue),
        };
        Task::batch([self.draw_card(), due])
    }

    /// A statement of the user counts at once, for those of the same name too.
    pub(super) fn save_statement(&mut self, person: Person) -> Task<Message> {
        if self.workspace.is_listed(&person) {
            let edited = self.edit_person(person);
            self.workspace.refresh_facts();
            return Task::batch([edited, self.save_edited_people()]);
        }
        self.workspace.replace_person(person.clone());
        self.workspace.refresh_facts();
        self.refresh();
        if let Some(letter) = &mut self.write.letter {
            letter.refill(&self.workspace, &self.texts);
        }
        let folder = self.folder.clone();
        let kept = Task::future(async move { Message::Saved(folder.save_statements(&person)) });
        Task::batch([kept, self.draw_card()])
    }

    /// Saves the people if a correction is not saved yet.
    pub(super) fn save_edited_people(&mut self) -> Task<Message> {
        if !std::mem::take(&mut self.people_wait) {
            return Task::none();
        }
        self.refresh();
        let (folder, people) = (self.folder.clone(), self.workspace.listed().to_vec());
        Task::future(async move { Message::Saved(folder.save_people(&people)) })
    }

    /// Replaces the user's people; the open one may be free by now.
    pub(super) fn save_people(&mut self, people: Vec<Person>) -> Task<Message> {
        self.workspace.set_listed(people);
        self.refresh();
        if let Some(letter) = &mut self.write.letter {
            letter.refill(&self.workspace, &self.texts);
        }
        let drawn = self.draw_card();
        let (folder, people) = (self.folder.clone(), self.workspace.listed().to_vec());
        let saved = Task::future(async move { Message::Saved(folder.save_people(&people)) });
        Task::batch([saved, drawn])
    }

    /// Removes somebody whom the user added; they are saved among the removed first.
    pub(super) fn remove_person(&mut self, id: &Id) -> Task<Message> {
        let mut people = self.workspace.listed().to_vec();
        let Some(at) = people.iter().position(|person| person.id == *id) else {
            return Task::none();
        };
        let person = people.remove(at);
        let folder = self.folder.clone();
        let aside = Task::future(async move { Message::Saved(folder.set_aside(person)) });
        aside.chain(self.save_people(people))
    }

    /// Brings somebody back whom the user removed.
    pub(super) fn restore_person(&self, id: &Id) -> Task<Message> {
        let (folder, id) = (self.folder.clone(), id.clone());
        Task::future(async move {
            Message::PersonRestored(folder.removed().map(|removed| {
                let mut removed = removed.into_iter();
                removed.find(|person| person.id == id).map(Box::new)
            }))
        })
    }

    /// Restores somebody among the user's people, and deletes them from the removed.
    pub(super) fn finish_restoring(&mut self, person: Person) -> Task<Message> {
        let (id, folder) = (person.id.clone(), self.folder.clone());
        let mut person = person;
        // Somebody with this id may have been added since.
        if self.workspace.people.get(&id).is_some() {
            person.id = self.workspace.people.id_for_added(&person, &[]);
        }
        let shown = person.id.clone();
        let mut people = self.workspace.listed().to_vec();
        people.push(person);
        let saved = self.save_people(people);
        let cleared = Task::future(async move { Message::Saved(folder.take_back(&id)) });
        let open = self.select_person(shown);
        Task::batch([saved.chain(cleared), open])
    }
}
