//! A person by hand or by paste: what is recognised is shown, every guess is marked, and what is
//! not recognised is asked.

mod answers;
mod place;
mod view;

pub use answers::{Ask, Part};

use crate::facility::{self, UserWord};
use crate::gui::session::Session;
use crate::paste::{self, Pasted};
use crate::people::{self, letters};
use crate::person::{Fact, Id, Names, PartialDate, Person, Place, Sex, Status};
use answers::Where;
use iced::widget::text_editor::{Action as Edit, Content};
use std::collections::{BTreeMap, BTreeSet};

/// What happened on the page.
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
    /// Letters of the name that only look right are to be put right.
    LettersCorrected,
    /// A place is looked for.
    PlaceSearched(String),
    /// This place of ours.
    PlaceChosen(facility::Id),
    /// Another place than the one that is shown.
    OtherPlacePressed,
    /// A place that we do not know, by its address.
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

/// What the page asks of the window.
#[derive(Debug)]
pub enum Action {
    /// Nothing.
    None,
    /// To keep this person and write to them; with the user's word on their place, if given.
    SavePerson(Box<Person>, Option<Box<(facility::Id, UserWord)>>),
    /// The person of this key is at the place of the new record now, with the user's word on the
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
    theirs: Option<bool>,
    left_out: bool,
    /// What is still asked.
    asks: Vec<Ask>,
    /// The person as it would be kept.
    person: Option<Person>,
    /// People with the same name who are there already.
    same: Vec<Id>,
    /// The name and the birth date by which they were found.
    same_by: (String, String),
    /// Whether it is one of them.
    answer: Option<Namesake>,
    /// Those whom the user removed: key and name.
    removed: Vec<(Id, String)>,
}

/// The user's word on people of the same name.
#[derive(Debug, Clone, PartialEq, Eq)]
enum Namesake {
    /// It is this one, moved.
    Same(Id),
    /// It is another person.
    Another,
}

impl AddPerson {
    /// The page comes into sight, as it was left.
    pub fn begin(&mut self, session: &Session) {
        // Others may be there by now.
        self.find_same_name(session);
        self.look_through(session);
    }

    /// The name of the field for the text, for the focus.
    pub fn text_id() -> iced::widget::Id {
        iced::widget::Id::new("entry-text")
    }

    /// The name of the field that looks for a place.
    pub fn search_id() -> iced::widget::Id {
        iced::widget::Id::new("entry-place")
    }

    /// Takes in what happened.
    pub fn update(&mut self, message: Message, session: &Session) -> Action {
        match message {
            Message::TextEdited(edit) => {
                let changed = edit.is_edit();
                self.text.perform(edit);
                if !changed {
                    return Action::None;
                }
                self.read_text(session);
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
                self.theirs = None;
            }
            Message::OtherPlacePressed => self.place = Where::Asked,
            Message::ByAddressToggled(by) => {
                self.place = if by { Where::Address } else { Where::Asked }
            }
            Message::CountryChosen(code) => self.country = Some(code),
            Message::AddressChosen(theirs) => self.theirs = Some(theirs),
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
            Message::KeepPressed => return self.keep(session),
            Message::WritePressed(id) => return Action::Write(id),
            Message::Closed => return Action::Close,
        }
        self.look_through(session);
        Action::None
    }

    /// Another text is read anew; what the user typed into the fields stays.
    fn read_text(&mut self, session: &Session) {
        (self.read, self.refused) = match paste::read(&self.text.text(), &session.facilities) {
            Ok(read) => (read, None),
            Err(paste::Error::Empty) => (Pasted::default(), None),
            Err(error) => (Pasted::default(), Some(error)),
        };
        self.right.clear();
        self.theirs = None;
        self.left_out = false;
        if !matches!(self.place, Where::Ours(_)) {
            self.place = Where::Read;
        }
    }

    fn look_through(&mut self, session: &Session) {
        let source = session.words.say("paste-source");
        let pasted = self.pasted(session);
        self.person = pasted
            .person(session.today.into(), &source)
            .map(|person| Person {
                sex: self.sex,
                ..person
            });
        let by = (self.value(Part::Name), self.value(Part::Birth));
        if by != self.same_by {
            self.find_same_name(session);
        }
        self.asks = self.open_questions(session);
    }

    /// Finds the people who may be this very one: nobody is merged by name, the user says it.
    fn find_same_name(&mut self, session: &Session) {
        let by = (self.value(Part::Name), self.value(Part::Birth));
        // The name is asked about as soon as it stands there, before the place is known.
        let named = self
            .person
            .clone()
            .unwrap_or_else(|| named(&by.0, &by.1, session.today.into()));
        let found = session.people.of_same_name(&named);
        let same: Vec<Id> = found.into_iter().take(SAME).map(|p| p.id.clone()).collect();
        // Another name or other people: what was answered was said of those before.
        if self.same_by != by || self.same != same {
            self.answer = None;
        }
        (self.same, self.same_by) = (same, by);
    }

    fn keep(&mut self, session: &Session) -> Action {
        let Some(person) = self.person.clone().filter(|_| self.asks.is_empty()) else {
            return Action::None;
        };
        let word = self.word(session).map(Box::new);
        match self.answer.take() {
            Some(Namesake::Same(id)) => Action::MovePerson(id, Box::new(person), word),
            _ => Action::SavePerson(Box::new(person), word),
        }
    }

    /// Whether nothing was pasted, typed or chosen yet: then nobody is told what is missing.
    fn is_fresh(&self) -> bool {
        self.typed.is_empty() && self.place == Where::Read && self.text.text().trim().is_empty()
    }

    /// The text's address as the user's word on our place, where the user took it.
    fn word(&self, session: &Session) -> Option<(facility::Id, UserWord)> {
        if !self.differs(session) || self.theirs != Some(true) {
            return None;
        }
        let id = self.facility()?;
        let ours = session.facilities.get(id)?;
        let word = people::word_from_list(ours, &self.parts(), session.today)?;
        Some((id.clone(), word))
    }
}

/// So many people of the same name are named.
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
        birth: PartialDate::typed(birth),
        ..Person::new(
            Id(String::new()),
            names,
            Fact::new(unknown, day, ""),
            Fact::new(Place::Unknown, day, ""),
        )
    }
}
