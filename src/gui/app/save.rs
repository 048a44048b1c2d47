//! What is saved to disk, and when.

use super::clock::after;
use super::{App, DRAFT_DELAY, Message, RETRY_DELAY};
use crate::gui::app::bar::Page;
use crate::gui::dialog::import;
use crate::gui::dialog::printer::Printer;
use crate::gui::panel::letter;
use crate::gui::panel::letter::own::{self, Change};
use crate::gui::panel::people::People;
use crate::gui::screen::batch::Batch;
use crate::paper::Measures;
use crate::person::{Id, Person};
use crate::storage::{self, Draft, Generation};
use crate::workspace::{Opened, OwnFiles, Settings};
use iced::Task;
use std::sync::Arc;
use std::time::Duration;

impl App {
    /// Deletes everything of the user's and resets the window.
    pub(super) fn delete_everything(&mut self) -> Task<Message> {
        self.reset();
        self.printer = Printer::default();
        self.workspace.printing.measures = Measures::default();
        let set = self.apply_settings(Settings::default());
        let folder = self.folder.clone();
        let deleted = Task::future(async move { Message::Saved(folder.delete_everything()) });
        let opened = Task::batch([self.open_folder(), self.load_own_texts()]);
        Task::batch([set, deleted.chain(opened)])
    }

    /// Nobody is chosen, and nothing waits to be saved.
    fn reset(&mut self) {
        self.write.clear();
        self.unsaved.clear();
        self.finished.clear();
        self.batch = Batch::new();
        self.page = Page::Write;
    }

    /// Reads the people and the places.
    fn open_folder(&self) -> Task<Message> {
        let folder = self.folder.clone();
        Task::future(async move { Message::Opened(folder.open().map(Arc::new)) })
    }

    /// From now on nothing is kept on the disk: the window begins anew, in memory. What lay on the
    /// disk before stays there, unread.
    pub(super) fn leave_no_trace(&mut self) -> Task<Message> {
        let saved = Task::batch([self.save_edited_people(), self.save_draft()]);
        self.folder = self.folder.without_trace();
        let words = crate::words::Words::of(self.workspace.ui_language());
        let today = self.workspace.today;
        let printing = std::mem::take(&mut self.workspace.printing);
        self.workspace = self.folder.workspace(words, today);
        self.workspace.printing = printing;
        self.reset();
        let settings = Settings {
            keep_jobs: false,
            ..self.settings.clone()
        };
        let set = self.apply_settings(settings);
        let opened = self.open_folder();
        Task::batch([saved.chain(opened), set, self.load_own_texts()])
    }

    /// Deletes drafts that were not touched for long; before the first time it is only said.
    pub(super) fn clear_old_drafts(&self) -> Task<Message> {
        if self.folder.is_traceless() || self.folder.is_read_only() {
            return Task::none();
        }
        let (folder, today) = (self.folder.clone(), self.workspace.today);
        Task::future(async move {
            let Settings {
                draft_days,
                draft_days_told,
                ..
            } = folder.settings().unwrap_or_default();
            if draft_days == 0 {
                return Message::Saved(Ok(()));
            }
            let old = folder.old_drafts(today, draft_days, !draft_days_told);
            match draft_days_told {
                true => Message::Saved(old.map(|_| ())),
                false => Message::DraftsCounted(old),
            }
        })
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
        let Some(draft) = letter.draft().filter(|_| !self.folder.is_read_only()) else {
            return Task::none();
        };
        let draft = Draft {
            on: Some(self.workspace.today),
            ..draft
        };
        let (folder, id) = (self.folder.clone(), letter.to().clone());
        Task::future(async move { Message::DraftSaved(folder.save_draft(&id, Some(&draft))) })
    }

    /// A draft that could not be saved is tried again after a while.
    pub(super) fn finish_saving_draft(
        &mut self,
        saved: Result<(), storage::Error>,
    ) -> Task<Message> {
        match saved {
            Ok(()) => {
                if std::mem::take(&mut self.draft_failed) {
                    self.trouble = None;
                }
                Task::none()
            }
            Err(error) => {
                self.trouble = Some(self.workspace.words.storage_error(&error));
                self.draft_failed = true;
                match std::mem::replace(&mut self.draft_waits, true) {
                    true => Task::none(),
                    false => Task::perform(after(RETRY_DELAY), |()| Message::DraftSaveDue),
                }
            }
        }
    }

    /// A card was saved or printed: its text is taken off the disk, and kept until the window
    /// closes.
    pub(super) fn put_away_draft(&mut self) -> Task<Message> {
        let Some(letter) = &mut self.write.letter else {
            return Task::none();
        };
        let id = letter.to().clone();
        if let Some(draft) = letter.put_away() {
            self.finished.insert(id.clone(), draft);
        }
        self.delete_drafts(vec![id])
    }

    /// Takes drafts off the disk.
    pub(super) fn delete_drafts(&self, ids: Vec<Id>) -> Task<Message> {
        let (folder, count) = (self.folder.clone(), People::count_cards(&self.folder));
        Task::future(async move {
            let mut deleted = ids.iter().map(|id| folder.save_draft(id, None));
            Message::Saved(deleted.find(Result::is_err).unwrap_or(Ok(())))
        })
        .chain(count.map(Message::people))
    }

    /// Another program changed the folder, or it is gone.
    pub(super) fn follow_folder(
        &mut self,
        found: Result<Generation, storage::Error>,
    ) -> Task<Message> {
        match found {
            Ok(found) if found == self.workspace.generation() || !self.ready => Task::none(),
            // What this window writes itself is compared when it is written.
            Ok(_) if self.unsaved.is_writing() => Task::none(),
            Ok(_) => self.reload(),
            Err(error) => {
                self.trouble = Some(self.workspace.words.storage_error(&error));
                Task::none()
            }
        }
    }

    /// Reads the folder again.
    pub(super) fn reload(&self) -> Task<Message> {
        let folder = self.folder.clone();
        Task::future(async move { Message::Reloaded(folder.open().map(Arc::new)) })
            .chain(self.load_own_texts())
    }

    /// Takes in what another program changed; what is not saved here yet stays.
    pub(super) fn finish_reloading(&mut self, opened: Opened) -> Task<Message> {
        self.workspace.apply(opened);
        let changes: Vec<_> = self.unsaved.all().cloned().collect();
        for (before, after) in changes {
            let known = self.workspace.people.get(&after.id);
            let person = known.map_or(after.clone(), |known| known.with_changes(&before, &after));
            self.workspace.replace_person(person);
        }
        self.workspace.refresh_facts();
        self.show_people()
    }

    /// Shows the people as they are now; the open one may be free by now.
    fn show_people(&mut self) -> Task<Message> {
        self.refresh();
        if let Some(letter) = &mut self.write.letter {
            letter.refill(&self.workspace, &self.texts);
        }
        self.draw_card()
    }

    /// Deletes the draft of the open letter.
    pub(super) fn delete_draft(&self) -> Task<Message> {
        let Some(letter) = &self.write.letter else {
            return Task::none();
        };
        self.delete_drafts(vec![letter.to().clone()])
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
        if let Some(before) = self.workspace.people.get(&person.id) {
            self.unsaved.add(before, &person);
        }
        self.workspace.replace_person(person);
        if let Some(letter) = &mut self.write.letter {
            letter.refill(&self.workspace, &self.texts);
        }
        Task::batch([self.draw_card(), self.save_people_after(DRAFT_DELAY)])
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
        let shown = self.show_people();
        let folder = self.folder.clone();
        let kept = Task::future(async move { Message::Saved(folder.save_statements(&person)) });
        Task::batch([kept, shown])
    }

    fn save_people_after(&mut self, delay: Duration) -> Task<Message> {
        match std::mem::replace(&mut self.people_save_due, true) {
            true => Task::none(),
            false => Task::perform(after(delay), |()| Message::PeopleSaveDue),
        }
    }

    /// Saves what the user changed in people, if it is not saved yet.
    pub(super) fn save_edited_people(&mut self) -> Task<Message> {
        self.people_save_due = false;
        if self.unsaved.is_empty() {
            return Task::none();
        }
        if self.unsaved.is_writing() {
            return self.save_people_after(DRAFT_DELAY);
        }
        self.refresh();
        let (folder, changes) = (self.folder.clone(), self.unsaved.write());
        let known = self.workspace.generation();
        Task::future(async move { Message::PeopleSaved(folder.change_people(&changes, known)) })
    }

    /// What the user changed in people is on the disk; what is not is tried again after a while.
    pub(super) fn finish_saving_people(
        &mut self,
        saved: Result<Generation, storage::Error>,
    ) -> Task<Message> {
        match saved {
            Ok(generation) => {
                self.unsaved.written();
                match generation.follows(self.workspace.generation()) {
                    true => self.workspace.set_generation(generation),
                    // Several records, or another program came between: read what is there now.
                    false => return self.reload(),
                }
                Task::none()
            }
            Err(error) => {
                self.unsaved.failed();
                self.trouble = Some(self.workspace.words.storage_error(&error));
                self.save_people_after(RETRY_DELAY)
            }
        }
    }

    /// Replaces the user's people.
    fn set_people(&mut self, people: Vec<Person>) -> Task<Message> {
        self.workspace.set_listed(people);
        self.show_people()
    }

    /// Replaces the user's people by an imported list, and saves it, unless another program has
    /// changed the folder: then that is read, and the list is to be read again.
    pub(super) fn save_list(&mut self, people: Vec<Person>) -> Task<Message> {
        // What waits to be saved is in the list.
        self.unsaved.clear();
        let drawn = self.set_people(people);
        let (folder, people) = (self.folder.clone(), self.workspace.listed().to_vec());
        let known = self.workspace.generation();
        let saved =
            Task::future(
                async move { Message::ListSaved(folder.save_people_since(&people, known)) },
            );
        Task::batch([saved, drawn])
    }

    /// The list is on the disk, or is not.
    pub(super) fn finish_saving_list(
        &mut self,
        saved: Result<Generation, storage::Error>,
    ) -> Task<Message> {
        match saved {
            Ok(generation) => {
                self.workspace.set_generation(generation);
                Task::none()
            }
            Err(error) => {
                self.trouble = Some(self.workspace.words.storage_error(&error));
                let again = Message::import(import::Message::NotSaved);
                self.reload().chain(Task::done(again))
            }
        }
    }

    /// Adds somebody to the user's people.
    pub(super) fn add_person(&mut self, person: Person) -> Task<Message> {
        let mut people = self.workspace.listed().to_vec();
        people.push(person.clone());
        let drawn = self.set_people(people);
        let folder = self.folder.clone();
        let saved =
            Task::future(async move { Message::Saved(folder.add_person(&person).map(|_| ())) });
        Task::batch([saved, drawn])
    }

    /// Removes somebody whom the user added; they are saved among the removed first.
    pub(super) fn remove_person(&mut self, id: &Id) -> Task<Message> {
        self.workspace.remove(id);
        let drawn = self.show_people();
        let (folder, id) = (self.folder.clone(), id.clone());
        let removed = Task::future(async move { Message::Saved(folder.remove_person(&id)) });
        let saved = self.save_edited_people();
        Task::batch([saved.chain(removed), drawn])
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
        self.workspace.forget_removed(&id);
        let mut people = self.workspace.listed().to_vec();
        people.push(person.clone());
        let drawn = self.set_people(people);
        let restored =
            Task::future(async move { Message::Saved(folder.restore_person(&id, &person)) });
        let open = self.select_person(shown);
        Task::batch([restored, drawn, open])
    }
}
