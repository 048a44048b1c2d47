//! What is kept on the disk, and when.

use super::clock::after;
use super::{App, DRAFT_DELAY, Message};
use crate::facility::{self, OwnPlace, UserWord};
use crate::gui::choose::Choose;
use crate::gui::desk::Opened;
use crate::gui::list::List;
use crate::gui::settings::Settings;
use crate::gui::several::Several;
use crate::gui::top::Page;
use crate::person::Person;
use iced::Task;
use std::sync::Arc;

impl App {
    /// Everything that is the user's is deleted; the window begins anew.
    pub(super) fn forget(&mut self) -> Task<Message> {
        self.write = None;
        self.card.clear();
        self.several = Several::new();
        self.choose = Choose::new();
        self.list = List::None;
        self.page = Page::Write;
        let storage = self.storage.clone();
        let set = self.set(Settings::default());
        let forgotten = Task::future(async move { storage.forget() }).then({
            let storage = self.storage.clone();
            move |forgotten| {
                let storage = storage.clone();
                Task::batch([
                    Task::done(Message::Kept(forgotten)),
                    Task::future(
                        async move { Message::Opened(Opened::read(&storage).map(Arc::new)) },
                    ),
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

    /// The user has checked a place's address today: it is right.
    pub(super) fn confirm_place(&mut self, id: facility::Id) -> Task<Message> {
        let place = self.desk.facilities.get(&id);
        match place.map(|place| place.confirmed(self.desk.today)) {
            Some(word) => self.hear_place(id, Some(word)),
            None => Task::none(),
        }
    }

    /// The user's word on a place, or that it is taken back.
    pub(super) fn hear_place(&mut self, id: facility::Id, word: Option<UserWord>) -> Task<Message> {
        self.desk.facilities.hear(&id, word.clone());
        self.desk.count();
        self.refresh();
        let storage = self.storage.clone();
        let kept = Task::future(async move { Message::Kept(storage.say_of_place(&id, word)) });
        Task::batch([kept, self.draw()])
    }

    /// A place that only a list names gets an address.
    pub(super) fn begin_place(&mut self, own: OwnPlace, word: UserWord) -> Task<Message> {
        if !self.desk.facilities.add_own(&own) {
            return Task::none();
        }
        self.desk.facilities.hear(&own.id, Some(word.clone()));
        self.reseat();
        let storage = self.storage.clone();
        let kept = Task::future(async move {
            let kept = storage.keep_own_place(&own);
            Message::Kept(kept.and_then(|()| storage.say_of_place(&own.id, Some(word))))
        });
        Task::batch([kept, self.draw()])
    }

    /// Such a place is forgotten again.
    pub(super) fn forget_place(&mut self, id: facility::Id) -> Task<Message> {
        self.desk.facilities.forget_own(&id);
        self.reseat();
        let storage = self.storage.clone();
        let forgotten = Task::future(async move { Message::Kept(storage.forget_own_place(&id)) });
        Task::batch([forgotten, self.draw()])
    }

    /// Seats the people anew: which places there are has changed.
    fn reseat(&mut self) {
        let listed = self.desk.listed().to_vec();
        self.desk.seat(listed);
        self.refresh();
    }

    pub(super) fn keep_people(&mut self, people: Vec<Person>) -> Task<Message> {
        self.desk.seat(people);
        self.refresh();
        let (storage, people) = (self.storage.clone(), self.desk.listed().to_vec());
        Task::future(async move { Message::Kept(storage.save_people(&people)) })
    }
}
