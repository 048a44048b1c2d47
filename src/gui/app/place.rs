//! The user's corrections of places of detention, applied and saved; and the exports.

use super::{App, Message};
use crate::facility::{Id, OwnPlace, UserWord};
use crate::gui::screen::data::{self, Export, places};
use crate::import;
use iced::{Task, clipboard};

impl App {
    pub(super) fn apply_places(&mut self, action: places::Action) -> Task<Message> {
        match action {
            places::Action::None => Task::none(),
            places::Action::SaveWord(id, word) => self.set_place_word(id, word),
            places::Action::AddPlace(own, word) => self.add_place(own, word),
            places::Action::RemovePlace(id) => self.remove_place(id),
            places::Action::Copy(text) => clipboard::write(text),
        }
    }

    /// The user has checked a place's address today: it is right as it stands.
    pub(super) fn confirm_place(&mut self, id: Id) -> Task<Message> {
        let place = self.workspace.facilities.get(&id);
        match place.map(|place| place.confirmed(self.workspace.today)) {
            Some(word) => self.set_place_word(id, Some(word)),
            None => Task::none(),
        }
    }

    /// Saves the user's correction of a place, or removes it.
    pub(super) fn set_place_word(&mut self, id: Id, word: Option<UserWord>) -> Task<Message> {
        self.workspace.facilities.set_user_word(&id, word.clone());
        self.workspace.refresh_facts();
        self.refresh();
        let folder = self.folder.clone();
        let kept = Task::future(async move { Message::Saved(folder.save_place_word(&id, word)) });
        Task::batch([kept, self.draw_card()])
    }

    /// A place that only a list names gets an address.
    fn add_place(&mut self, own: OwnPlace, word: UserWord) -> Task<Message> {
        if !self.workspace.facilities.add_own(&own) {
            return Task::none();
        }
        self.workspace
            .facilities
            .set_user_word(&own.id, Some(word.clone()));
        self.refresh_people();
        let folder = self.folder.clone();
        let kept = Task::future(async move {
            let kept = folder.save_own_place(&own);
            Message::Saved(kept.and_then(|()| folder.save_place_word(&own.id, Some(word))))
        });
        Task::batch([kept, self.draw_card()])
    }

    /// Removes such a place.
    fn remove_place(&mut self, id: Id) -> Task<Message> {
        self.workspace.facilities.forget_own(&id);
        self.refresh_people();
        let folder = self.folder.clone();
        let forgotten = Task::future(async move { Message::Saved(folder.remove_own_place(&id)) });
        Task::batch([forgotten, self.draw_card()])
    }

    /// Saves something of the user's in the Documents folder, under a neutral name.
    pub(super) fn export(&self, what: Export) -> Task<Message> {
        let folder = self.folder.clone();
        let (people, facilities) = (
            self.workspace.people.clone(),
            self.workspace.facilities.clone(),
        );
        let listed = self.workspace.listed;
        self.save_draft().chain(Task::future(async move {
            let taken = match what {
                Export::People => {
                    let listed = people.all().get(..listed).unwrap_or_default();
                    let table = import::export(listed, &facilities);
                    folder.save_numbered("people", "csv", &table)
                }
                Export::Texts => folder
                    .drafts_as_text(&people)
                    .and_then(|texts| folder.save_numbered("texts", "txt", texts.as_bytes())),
            };
            Message::Data(data::Message::Exported(taken))
        }))
    }

    /// Rebuilds the list of people after the places have changed.
    fn refresh_people(&mut self) {
        let listed = self.workspace.listed().to_vec();
        self.workspace.set_listed(listed);
        self.refresh();
    }
}
