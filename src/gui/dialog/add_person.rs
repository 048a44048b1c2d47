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
    /// This one of several people in the text is looked at.
    PersonShown(usize),
    /// The person who is shown is not kept; the others are.
    PersonLeftOut,
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
    /// To show the beginning of the page.
    ToTop,
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
    refused: Option<paste::Error>,
    /// The person who is shown.
    form: Form,
    /// All people of the text where there are several, in its order; in the place of the one who
    /// is shown stands an empty form.
    people: Vec<Form>,
    /// Which of them is shown.
    at: usize,
    /// Who of the text was kept last.
    kept: Option<String>,
    /// Those whom the user removed: key and name.
    removed: Vec<(Id, String)>,
}

/// What is known of one person, and the user's answers.
#[derive(Debug, Default)]
struct Form {
    /// What the text says.
    read: Pasted,
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
                self.form.typed.insert(part, text);
            }
            Message::GuessConfirmed(part) => {
                self.form.right.insert(part);
            }
            Message::SexChosen(sex) => self.form.sex = Some(sex),
            Message::LettersCorrected => {
                let name = letters::without_lookalikes(&self.value(Part::Name));
                self.form.typed.insert(Part::Name, name);
            }
            Message::PlaceSearched(search) => self.form.search = search,
            Message::PlaceChosen(id) => {
                self.form.place = Where::Ours(id);
                self.form.search.clear();
                self.form.uses_text_address = None;
            }
            Message::OtherPlacePressed => self.form.place = Where::Asked,
            Message::ByAddressToggled(by) => {
                self.form.place = if by { Where::Address } else { Where::Asked }
            }
            Message::CountryChosen(code) => self.form.country = Some(code),
            Message::AddressChosen(of_text) => self.form.uses_text_address = Some(of_text),
            Message::RestLeftOut => self.form.left_out = true,
            Message::Cleared => {
                *self = Self {
                    removed: std::mem::take(&mut self.removed),
                    ..Self::default()
                }
            }
            Message::PersonShown(at) => {
                self.put_away();
                self.take_up(at);
                self.find_same_name(workspace);
            }
            Message::PersonLeftOut => {
                self.show_next(workspace);
                self.kept = None;
                return Action::ToTop;
            }
            Message::SamePersonChosen(id) => self.form.answer = Some(Namesake::Same(id)),
            Message::AnotherPersonChosen => self.form.answer = Some(Namesake::Another),
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
        let text = self.text.text();
        let read = paste::read_all(&text, None, &workspace.facilities);
        (self.refused, self.kept) = (None, None);
        let read = read.unwrap_or_else(|error| {
            self.refused = Some(error).filter(|error| *error != paste::Error::Empty);
            Vec::new()
        });
        self.put_away();
        let mut before = std::mem::take(&mut self.people);
        if before.is_empty() {
            before.push(std::mem::take(&mut self.form));
        }
        let mut people = Form::of_all(read, before);
        if people.len() == 1 {
            self.form = people.pop().unwrap_or_default();
        }
        let at = self.at.min(people.len().saturating_sub(1));
        self.people = people;
        self.at = at;
        self.take_up(at);
    }

    fn look_through(&mut self, workspace: &Workspace) {
        let source = workspace.words.say("paste-source");
        let pasted = self.pasted(workspace);
        self.form.person = pasted
            .person(workspace.today.into(), &source)
            .map(|person| Person {
                sex: self.form.sex,
                ..person
            });
        let by = (self.value(Part::Name), self.value(Part::Birth));
        if by != self.form.same_by {
            self.find_same_name(workspace);
        }
        self.form.asks = self.open_questions(workspace);
        self.form.preview = self.address_preview(workspace);
    }

    /// The address by our places, with the correction that the text gives.
    fn address_preview(&self, workspace: &Workspace) -> Option<Result<Block, Vec<Reason>>> {
        let person = self.form.person.as_ref()?;
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
            .form
            .person
            .clone()
            .unwrap_or_else(|| named(&by.0, &by.1, workspace.today.into()));
        let found = workspace.people.of_same_name(&named);
        let same: Vec<Id> = found.into_iter().take(SAME).map(|p| p.id.clone()).collect();
        // Another name or other people: the answer was about those before.
        if self.form.same_by != by || self.form.same != same {
            self.form.answer = None;
        }
        (self.form.same, self.form.same_by) = (same, by);
    }

    fn keep(&mut self, workspace: &Workspace) -> Action {
        let Some(person) = self
            .form
            .person
            .clone()
            .filter(|_| self.form.asks.is_empty())
        else {
            return Action::None;
        };
        let word = self.word(workspace).map(Box::new);
        match self.form.answer.take() {
            Some(Namesake::Same(id)) => Action::MovePerson(id, Box::new(person), word),
            _ => Action::SavePerson(Box::new(person), word),
        }
    }

    /// The form of the person who is shown, back among the others.
    fn put_away(&mut self) {
        if let Some(empty) = self.people.get_mut(self.at) {
            std::mem::swap(empty, &mut self.form);
        }
    }

    fn take_up(&mut self, at: usize) {
        if let Some(form) = self.people.get_mut(at) {
            std::mem::swap(form, &mut self.form);
            self.at = at;
        }
    }

    /// Goes on to the next person of the text once the shown one is kept or left out; false where
    /// nobody is left, and the page is empty again.
    pub fn show_next(&mut self, workspace: &Workspace) -> bool {
        let kept = self.form.name().map(str::to_owned);
        if self.people.len() < 2 {
            *self = Self {
                removed: std::mem::take(&mut self.removed),
                ..Self::default()
            };
            return false;
        }
        self.people.remove(self.at);
        let texts = self.people.iter().map(|form| form.read.lines.join("\n"));
        self.text = Content::with_text(&texts.collect::<Vec<_>>().join("\n\n"));
        self.at = self.at.min(self.people.len() - 1);
        self.form = Form::default();
        self.take_up(self.at);
        if self.people.len() == 1 {
            self.people.clear();
            self.at = 0;
        }
        self.kept = kept;
        self.refresh(workspace);
        true
    }

    /// Whether nothing was pasted, typed or chosen yet: then no missing part is shown.
    fn is_fresh(&self) -> bool {
        self.form.typed.is_empty()
            && self.form.place == Where::Read
            && self.text.text().trim().is_empty()
    }

    /// The text's address as the user's correction of our place, where the user chose it.
    fn word(&self, workspace: &Workspace) -> Option<(facility::Id, UserWord)> {
        if !self.differs(workspace) || self.form.uses_text_address != Some(true) {
            return None;
        }
        let id = self.facility()?;
        let ours = workspace.facilities.get(id)?;
        let word = people::word_from_list(ours, &self.parts(), workspace.today)?;
        Some((id.clone(), word))
    }
}

impl Form {
    /// The forms of the people who were read. One of whom the text says the same as before is as it
    /// was; another takes over what was typed into the form that stood in its place.
    fn of_all(read: Vec<Pasted>, before: Vec<Self>) -> Vec<Self> {
        let mut before: Vec<Option<Self>> = before.into_iter().map(Some).collect();
        let mut take = |fits: &dyn Fn(usize, &Self) -> bool| {
            let mut forms = before.iter_mut().enumerate();
            let found = forms.find(|(at, form)| form.as_ref().is_some_and(|form| fits(*at, form)));
            found.and_then(|(_, form)| form.take())
        };
        let read = match read.is_empty() {
            true => vec![Pasted::default()],
            false => read,
        };
        let same: Vec<Option<Self>> = read
            .iter()
            .map(|read| take(&|_, form| form.read == *read))
            .collect();
        let forms = read.into_iter().zip(same).enumerate();
        forms
            .map(|(at, (read, same))| {
                let mut other = || take(&|before, _| before == at).unwrap_or_default();
                same.unwrap_or_else(|| other().with(read))
            })
            .collect()
    }

    /// The form for another text; what was typed stays.
    fn with(mut self, read: Pasted) -> Self {
        self.right.clear();
        self.uses_text_address = None;
        self.left_out = false;
        if !matches!(self.place, Where::Ours(_)) {
            self.place = Where::Read;
        }
        Self { read, ..self }
    }

    /// The name as it is read or typed; none where there is no name yet.
    fn name(&self) -> Option<&str> {
        let read = self.read.name.as_ref().or(self.read.dative.as_ref());
        let name = match self.typed.get(&Part::Name) {
            Some(typed) => Some(typed.as_str()),
            None => read.map(|found| found.value.as_str()),
        };
        name.map(str::trim).filter(|name| !name.is_empty())
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
