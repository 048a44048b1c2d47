//! The page of places: all places of detention, the confidence and the sources of their addresses,
//! how many are held there, and the user's correction of each.

pub mod book;
pub mod form;
mod place;

use crate::facility::{CardLanguage, Country, Id, OwnPlace, Parts, Site, UserWord};
use crate::gui::theme::{ButtonRole, Element, Surface, measure, size, space};
use crate::gui::widget::{brief, heading, mark, name, note, role_button, sheet};
use crate::people::Marks;
use crate::workspace::Workspace;
use book::{Book, Entry, Key};
use form::Form;
use iced::widget::{Column, column, container, row, rule, text_input};
use iced::{Alignment, Fill};

/// Messages of the page.
#[derive(Debug, Clone)]
pub enum Message {
    /// The search text was typed.
    SearchTyped(String),
    /// A place is opened or closed.
    PlaceToggled(Key),
    /// The user confirms the address today.
    PlaceConfirmed(Id),
    /// The address is to be corrected or entered.
    CorrectPressed(Key),
    /// The same, with the postcode that a list gives.
    PostcodeTaken(Key, String),
    /// In the form of an address.
    Form(form::Message),
    /// The user corrected a place.
    PlaceAnswered(Id, Box<UserWord>),
    /// The user's correction is removed.
    AnswerWithdrawn(Id),
    /// A text goes to the clipboard.
    CopyPressed(String),
}

/// What the page asks the app to do.
#[derive(Debug, Clone, PartialEq)]
pub enum Action {
    /// Nothing.
    None,
    /// To save the user's correction of a place, or remove it.
    SaveWord(Id, Option<UserWord>),
    /// To take in a place that only a list names, with its address.
    AddPlace(OwnPlace, UserWord),
    /// To forget such a place.
    RemovePlace(Id),
    /// To lay a text on the clipboard.
    Copy(String),
}

/// The page.
#[derive(Debug, Default)]
pub struct Places {
    search: String,
    book: Book,
    open: Option<Key>,
    form: Option<Form>,
}

impl Places {
    /// Refreshes the places after they or the people changed.
    pub fn refresh(&mut self, workspace: &Workspace) {
        self.book = Book::of(workspace);
        // What only a list named is the user's own place now.
        if let Some(Key::Listed(label, country)) = &self.open {
            let own = OwnPlace::new(label, country).id;
            if workspace.facilities.get(&own).is_some() {
                self.open = Some(Key::Known(own));
            }
        }
    }

    /// How many are to be looked at.
    pub fn doubtful(&self) -> usize {
        self.book.doubtful()
    }

    /// The name of the search field, for the focus.
    pub fn search_id() -> iced::widget::Id {
        iced::widget::Id::new("places-search")
    }

    /// Applies a message.
    pub fn update(&mut self, message: Message, workspace: &Workspace) -> Action {
        match message {
            Message::SearchTyped(search) => self.search = search,
            Message::PlaceToggled(key) => {
                self.form = None;
                self.open = (self.open.as_ref() != Some(&key)).then_some(key);
            }
            Message::PlaceConfirmed(id) => {
                let place = workspace.facilities.get(&id);
                let word = place.map(|place| place.confirmed(workspace.today));
                return word.map_or(Action::None, |word| Action::SaveWord(id, Some(word)));
            }
            Message::CorrectPressed(key) => {
                let parts = self.known_parts(&key, CardLanguage::Russian, workspace);
                self.form = Some(Form::new(key, CardLanguage::Russian, parts));
            }
            Message::PostcodeTaken(key, postcode) => {
                let parts = Parts {
                    postcode,
                    ..Parts::default()
                };
                self.form = Some(Form::new(key, CardLanguage::Russian, parts));
            }
            Message::Form(message) => return self.formed(message, workspace),
            Message::PlaceAnswered(id, word) => return Action::SaveWord(id, Some(*word)),
            Message::AnswerWithdrawn(id) => {
                let own = workspace
                    .facilities
                    .get(&id)
                    .is_some_and(|place| place.is_own());
                return match own {
                    true => Action::RemovePlace(id),
                    false => Action::SaveWord(id, None),
                };
            }
            Message::CopyPressed(text) => return Action::Copy(text),
        }
        Action::None
    }

    fn formed(&mut self, message: form::Message, workspace: &Workspace) -> Action {
        let Some(mut form) = self.form.take() else {
            return Action::None;
        };
        match message {
            form::Message::Closed => return Action::None,
            form::Message::Typed(slot, text) => form.typed(slot, text),
            form::Message::LanguageChosen(language) => {
                let parts = self.known_parts(&form.key, language, workspace);
                form = Form::new(form.key, language, parts);
            }
            form::Message::KeepPressed => {
                let country = self.country(&form.key, workspace);
                if let Some(parts) = form.checked_parts(country) {
                    return word_action(&form.key, form.language, parts, workspace);
                }
            }
        }
        self.form = Some(form);
        Action::None
    }

    /// The country that a place is in.
    fn country<'a>(&self, key: &Key, workspace: &'a Workspace) -> &'a Country {
        let code = match key {
            Key::Known(id) => workspace
                .facilities
                .get(id)
                .map(|place| place.country.as_str()),
            Key::Listed(_, country) => Some(country.as_str()),
        };
        workspace.facilities.rules_of(code.unwrap_or(""))
    }

    /// The address to begin with: ours, else the list's.
    fn known_parts(&self, key: &Key, language: CardLanguage, workspace: &Workspace) -> Parts {
        match key {
            Key::Known(id) => {
                let place = workspace.facilities.get(id);
                place.map_or_else(Parts::default, |place| place.site(language).parts.clone())
            }
            Key::Listed(..) => {
                let entry = self.book.entries().iter().find(|entry| entry.key == *key);
                let report = entry.and_then(|entry| entry.reports.first());
                report.map_or_else(Parts::default, |report| report.listed.address.clone())
            }
        }
    }

    /// The page; in a narrow window nothing stands side by side.
    pub fn view<'a>(&self, workspace: &Workspace, narrow: bool) -> Element<'a, Message> {
        let words = &workspace.words;
        let search = text_input(&words.say("data-places-search"), &self.search)
            .id(Self::search_id())
            .on_input(Message::SearchTyped)
            .padding(space::MEDIUM)
            .size(size::BODY);
        let marks = Marks::of(&self.search);
        let found = self.book.entries().iter().filter(|entry| {
            let text = format!("{} {}", entry.name, entry.also);
            marks.all_in(&text)
        });
        let (doubtful, rest): (Vec<&Entry>, Vec<&Entry>) = found.partition(|e| e.doubtful);
        let group = |title: String, text: Option<String>, entries: Vec<&Entry>| {
            if entries.is_empty() {
                return None;
            }
            let rows = entries
                .iter()
                .map(|entry| self.one(entry, &marks, narrow, workspace));
            let rows = Column::with_children(rows.collect::<Vec<_>>());
            let head = column![heading(title)].push(text.map(note));
            Some(column![head, sheet(rows).width(Fill)].spacing(space::SMALL))
        };
        let count = [("n", doubtful.len().into())];
        let first = group(
            words.say_with("data-places-doubtful", &count),
            Some(words.say("data-places-doubtful-text")),
            doubtful,
        );
        let count = [("n", rest.len().into())];
        let second = group(words.say_with("data-places-rest", &count), None, rest);
        let nothing = first.is_none() && second.is_none();
        column![note(words.say("data-places-text")), search]
            .push(first)
            .push(second)
            .push(nothing.then(|| note(words.say("data-places-none"))))
            .spacing(space::LARGE)
            .into()
    }

    /// A place's row, and under it everything of the place where it is open.
    fn one<'a>(
        &self,
        entry: &Entry,
        marks: &Marks,
        narrow: bool,
        workspace: &Workspace,
    ) -> Element<'a, Message> {
        let words = &workspace.words;
        let found = marks.in_text(&entry.name);
        let held = words.say_with("facility-held", &[("n", entry.held.into())]);
        let as_of = place::facility_of(entry, workspace).and_then(|place| place.as_of);
        let as_of = as_of.map(|day| {
            let date = [("date", words.partial_date(day).into())];
            words.say_with("data-place-as-of", &date)
        });
        let about = match (as_of, entry.held) {
            (Some(as_of), 0) => as_of,
            (Some(as_of), _) => format!("{held} · {as_of}"),
            (None, _) => held,
        };
        let lines = column![
            row![
                name(entry.name.clone()).found(found),
                mark(place::mark(entry, workspace)),
            ]
            .spacing(space::SMALL)
            .align_y(Alignment::Center),
            brief(about),
        ];
        let open = Message::PlaceToggled(entry.key.clone());
        let line = role_button(lines, ButtonRole::Entry, Some(open));
        let details = (self.open.as_ref() == Some(&entry.key)).then(|| {
            container(place::view(self, entry, narrow, workspace))
                .padding([space::SMALL, space::LARGE])
        });
        column![
            container(line).padding(measure::RING),
            details.map(|details| details.width(Fill)),
            container(rule::horizontal(measure::LINE)).class(Surface::Clear),
        ]
        .into()
    }
}

/// The action for a finished form.
fn word_action(key: &Key, language: CardLanguage, parts: Parts, workspace: &Workspace) -> Action {
    let label = match key {
        Key::Known(id) => {
            let place = workspace.facilities.get(id);
            place.map_or_else(String::new, |place| place.site(language).label.clone())
        }
        Key::Listed(label, _) => label.clone(),
    };
    let word = UserWord::with_address(workspace.today, language, Site { label, parts });
    match key {
        Key::Known(id) => Action::SaveWord(id.clone(), Some(word)),
        Key::Listed(label, country) => Action::AddPlace(OwnPlace::new(label, country), word),
    }
}
