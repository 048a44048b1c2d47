//! A person by hand or by paste: what is recognised is shown, every guess is marked, and what is
//! not recognised is asked.

mod answers;
mod place;
mod view;

pub use answers::{Ask, Part};

use crate::address::Block;
use crate::facility::{self, CardLanguage, Facilities, UserWord};
use crate::judgement::Reason;
use crate::paste::{self, Pasted};
use crate::people::{self, letters};
use crate::person::{BirthDate, Fact, Id, Names, PartialDate, Person, Place, Sex, Status};
use crate::workspace::Workspace;
use answers::Where;
use iced::widget::text_editor::{Action as Edit, Content};
use std::collections::{BTreeMap, BTreeSet};

/// Messages of the page.
#[derive(Debug, Clone)]
pub enum Message {
    /// The text to be read was typed or pasted.
    TextEdited(Edit),
    /// A part was typed.
    Typed(Part, String),
    /// A guess is right.
    GuessConfirmed(Part),
    /// A woman or a man.
    SexChosen(Sex),
    /// Replaces look-alike letters of the name.
    LettersCorrected,
    /// A place is looked for.
    PlaceSearched(String),
    /// This place of ours.
    PlaceChosen(facility::Id),
    /// Another place than the one that is shown.
    OtherPlacePressed,
    /// A place that our data does not have, by its address.
    ByAddressToggled(bool),
    /// In this country, by its code.
    CountryChosen(String),
    /// The text's address holds for our place, or ours.
    AddressChosen(bool),
    /// What was not understood does not belong to the address.
    RestLeftOut,
    /// All fields are emptied.
    Cleared,
    /// The person is kept, and written to.
    KeepPressed,
    /// Somebody who is there already is written to.
    WritePressed(Id),
    /// It is this person who is there already, at another place now.
    SamePersonChosen(Id),
    /// It is another person of that name.
    AnotherPersonChosen,
    /// Those whom the user removed are read.
    RemovedLoaded(Vec<(Id, String)>),
    /// One of them is to be there again.
    RestorePressed(Id),
    /// Back to the letter.
    Closed,
}

/// What the page asks the app to do.
#[derive(Debug)]
pub enum Action {
    /// Nothing.
    None,
    /// To keep this person and write to them; with the correction of their place, if given.
    SavePerson(Box<Person>, Option<Box<(facility::Id, UserWord)>>),
    /// Moves the person with this id to the place of the new record, with the correction of the
    /// place, if given.
    MovePerson(Id, Box<Person>, Option<Box<(facility::Id, UserWord)>>),
    /// To write to somebody who is there.
    Write(Id),
    /// Somebody who was removed is to be there again.
    RestorePerson(Id),
    /// To be gone.
    Close,
}

/// The page.
#[derive(Debug, Default)]
pub struct AddPerson {
    text: Content,
    /// What the text says.
    read: Pasted,
    refused: Option<paste::Error>,
    typed: BTreeMap<Part, String>,
    /// Guesses that the user has looked at.
    right: BTreeSet<Part>,
    sex: Option<Sex>,
    place: Where,
    search: String,
    country: Option<String>,
    /// Whether the text's address holds where it differs from ours.
    uses_text_address: Option<bool>,
    left_out: bool,
    /// The open questions.
    asks: Vec<Ask>,
    /// The person as it would be kept.
    person: Option<Person>,
    /// The address as it will stand on the card, or the reasons why there is none yet.
    preview: Option<Result<Block, Vec<Reason>>>,
    /// People with the same name who are there already.
    same: Vec<Id>,
    /// The name and the birth date by which they were found.
    same_by: (String, String),
    /// Whether it is one of them.
    answer: Option<Namesake>,
    /// Those whom the user removed: key and name.
    removed: Vec<(Id, String)>,
}

/// The user's answer about people of the same name.
#[derive(Debug, Clone, PartialEq, Eq)]
enum Namesake {
    /// It is this one, moved.
    Same(Id),
    /// It is another person.
    Another,
}

impl AddPerson {
    /// Opens the page as it was left.
    pub fn refresh(&mut self, workspace: &Workspace) {
        // The list of people may have changed since.
        self.find_same_name(workspace);
        self.look_through(workspace);
    }

    /// The name of the field for the text, for the focus.
    pub fn text_id() -> iced::widget::Id {
        iced::widget::Id::new("entry-text")
    }

    /// The name of the field that looks for a place.
    pub fn search_id() -> iced::widget::Id {
        iced::widget::Id::new("entry-place")
    }

    /// Applies a message.
    pub fn update(&mut self, message: Message, workspace: &Workspace) -> Action {
        match message {
            Message::TextEdited(edit) => {
                let changed = edit.is_edit();
                self.text.perform(edit);
                if !changed {
                    return Action::None;
                }
                self.read_text(workspace);
            }
            Message::Typed(part, text) => {
                self.typed.insert(part, text);
            }
            Message::GuessConfirmed(part) => {
                self.right.insert(part);
            }
            Message::SexChosen(sex) => self.sex = Some(sex),
            Message::LettersCorrected => {
                let name = letters::without_lookalikes(&self.value(Part::Name));
                self.typed.insert(Part::Name, name);
            }
            Message::PlaceSearched(search) => self.search = search,
            Message::PlaceChosen(id) => {
                self.place = Where::Ours(id);
                self.search.clear();
                self.uses_text_address = None;
            }
            Message::OtherPlacePressed => self.place = Where::Asked,
            Message::ByAddressToggled(by) => {
                self.place = if by { Where::Address } else { Where::Asked }
            }
            Message::CountryChosen(code) => self.country = Some(code),
            Message::AddressChosen(of_text) => self.uses_text_address = Some(of_text),
            Message::RestLeftOut => self.left_out = true,
            Message::Cleared => {
                *self = Self {
                    removed: std::mem::take(&mut self.removed),
                    ..Self::default()
                }
            }
            Message::SamePersonChosen(id) => self.answer = Some(Namesake::Same(id)),
            Message::AnotherPersonChosen => self.answer = Some(Namesake::Another),
            Message::RemovedLoaded(removed) => {
                self.removed = removed;
                return Action::None;
            }
            Message::RestorePressed(id) => {
                self.removed.retain(|(removed, _)| *removed != id);
                return Action::RestorePerson(id);
            }
            Message::KeepPressed => return self.keep(workspace),
            Message::WritePressed(id) => return Action::Write(id),
            Message::Closed => return Action::Close,
        }
        self.look_through(workspace);
        Action::None
    }

    /// Reads the text again; what the user typed into the fields stays.
    fn read_text(&mut self, workspace: &Workspace) {
        (self.read, self.refused) = match paste::read(&self.text.text(), &workspace.facilities) {
            Ok(read) => (read, None),
            Err(paste::Error::Empty) => (Pasted::default(), None),
            Err(error) => (Pasted::default(), Some(error)),
        };
        self.right.clear();
        self.uses_text_address = None;
        self.left_out = false;
        if !matches!(self.place, Where::Ours(_)) {
            self.place = Where::Read;
        }
    }

    fn look_through(&mut self, workspace: &Workspace) {
        let source = workspace.words.say("paste-source");
        let pasted = self.pasted(workspace);
        self.person = pasted
            .person(workspace.today.into(), &source)
            .map(|person| Person {
                sex: self.sex,
                ..person
            });
        let by = (self.value(Part::Name), self.value(Part::Birth));
        if by != self.same_by {
            self.find_same_name(workspace);
        }
        self.asks = self.open_questions(workspace);
        self.preview = self.address_preview(workspace);
    }

    /// The address by our places, with the correction that the text gives.
    fn address_preview(&self, workspace: &Workspace) -> Option<Result<Block, Vec<Reason>>> {
        let person = self.person.as_ref()?;
        let address = |facilities: &Facilities| {
            workspace.address_of_new(person, facilities, CardLanguage::Russian)
        };
        Some(match self.word(workspace) {
            Some((id, word)) => {
                let mut facilities = workspace.facilities.clone();
                facilities.set_user_word(&id, Some(word));
                address(&facilities)
            }
            None => address(&workspace.facilities),
        })
    }

    /// Finds the people who may be this very one: nobody is merged by name, the user says it.
    fn find_same_name(&mut self, workspace: &Workspace) {
        let by = (self.value(Part::Name), self.value(Part::Birth));
        // Namesakes are searched as soon as there is a name, before the place is known.
        let named = self
            .person
            .clone()
            .unwrap_or_else(|| named(&by.0, &by.1, workspace.today.into()));
        let found = workspace.people.of_same_name(&named);
        let same: Vec<Id> = found.into_iter().take(SAME).map(|p| p.id.clone()).collect();
        // Another name or other people: the answer was about those before.
        if self.same_by != by || self.same != same {
            self.answer = None;
        }
        (self.same, self.same_by) = (same, by);
    }

    fn keep(&mut self, workspace: &Workspace) -> Action {
        let Some(person) = self.person.clone().filter(|_| self.asks.is_empty()) else {
            return Action::None;
        };
        let word = self.word(workspace).map(Box::new);
        match self.answer.take() {
            Some(Namesake::Same(id)) => Action::MovePerson(id, Box::new(person), word),
            _ => Action::SavePerson(Box::new(person), word),
        }
    }

    /// Whether nothing was pasted, typed or chosen yet: then no missing part is shown.
    fn is_fresh(&self) -> bool {
        self.typed.is_empty() && self.place == Where::Read && self.text.text().trim().is_empty()
    }

    /// The text's address as the user's correction of our place, where the user chose it.
    fn word(&self, workspace: &Workspace) -> Option<(facility::Id, UserWord)> {
        if !self.differs(workspace) || self.uses_text_address != Some(true) {
            return None;
        }
        let id = self.facility()?;
        let ours = workspace.facilities.get(id)?;
        let word = people::word_from_list(ours, &self.parts(), workspace.today)?;
        Some((id.clone(), word))
    }
}

/// How many people of the same name are named.
const SAME: usize = 3;

/// Somebody of whom no more is known than the name and perhaps the birth date.
fn named(name: &str, birth: &str, day: PartialDate) -> Person {
    let unknown = Status::Unknown {
        last_in_custody: None,
    };
    let names = Names {
        ru: Some(name.to_owned()),
        ..Names::default()
    };
    Person {
        birth: BirthDate::typed(birth),
        ..Person::new(
            Id(String::new()),
            names,
            Fact::new(unknown, day, ""),
            Fact::new(Place::Unknown, day, ""),
        )
    }
}
