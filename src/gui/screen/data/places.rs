//! The page of places: all places of detention, how sure their addresses are, who says so, how
//! many are held there, and the user's own word on each.

pub mod book;
pub mod form;
mod place;

use crate::facility::{CardLanguage, Country, Id, OwnPlace, Parts, Site, UserWord};
use crate::gui::session::Session;
use crate::gui::theme::{Element, Press, Surface, measure, size, space};
use crate::gui::widget::{brief, heading, mark, name, note, press, sheet};
use crate::people::Marks;
use book::{Book, Entry, Key};
use form::Form;
use iced::widget::{Column, column, container, row, rule, text_input};
use iced::{Alignment, Fill};

/// What happened on the page.
#[derive(Debug, Clone)]
pub enum Message {
    /// The search text is another one.
    SearchTyped(String),
    /// A place is opened or closed.
    PlaceToggled(Key),
    /// The address is right, the user says today.
    PlaceConfirmed(Id),
    /// The address is to be corrected or entered.
    CorrectPressed(Key),
    /// The same, with the postcode that a list gives.
    PostcodeTaken(Key, String),
    /// In the form of an address.
    Form(form::Message),
    /// The user says this of a place.
    PlaceAnswered(Id, Box<UserWord>),
    /// The user's word is taken back.
    AnswerWithdrawn(Id),
    /// A text goes to the clipboard.
    CopyPressed(String),
}

/// What the page asks of the window.
#[derive(Debug, Clone, PartialEq)]
pub enum Action {
    /// Nothing.
    None,
    /// To keep the user's word on a place, or take it back.
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
    /// Looks the places up again: they or the people are others.
    pub fn refresh(&mut self, session: &Session) {
        self.book = Book::of(session);
        // What only a list named is the user's own place now.
        if let Some(Key::Listed(label, country)) = &self.open {
            let own = OwnPlace::new(label, country).id;
            if session.facilities.get(&own).is_some() {
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

    /// Takes in what happened.
    pub fn update(&mut self, message: Message, session: &Session) -> Action {
        match message {
            Message::SearchTyped(search) => self.search = search,
            Message::PlaceToggled(key) => {
                self.form = None;
                self.open = (self.open.as_ref() != Some(&key)).then_some(key);
            }
            Message::PlaceConfirmed(id) => {
                let place = session.facilities.get(&id);
                let word = place.map(|place| place.confirmed(session.today));
                return word.map_or(Action::None, |word| Action::SaveWord(id, Some(word)));
            }
            Message::CorrectPressed(key) => {
                let parts = self.known_parts(&key, CardLanguage::Russian, session);
                self.form = Some(Form::new(key, CardLanguage::Russian, parts));
            }
            Message::PostcodeTaken(key, postcode) => {
                let parts = Parts {
                    postcode,
                    ..Parts::default()
                };
                self.form = Some(Form::new(key, CardLanguage::Russian, parts));
            }
            Message::Form(message) => return self.formed(message, session),
            Message::PlaceAnswered(id, word) => return Action::SaveWord(id, Some(*word)),
            Message::AnswerWithdrawn(id) => {
                let own = session
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

    fn formed(&mut self, message: form::Message, session: &Session) -> Action {
        let Some(mut form) = self.form.take() else {
            return Action::None;
        };
        match message {
            form::Message::Closed => return Action::None,
            form::Message::Typed(slot, text) => form.typed(slot, text),
            form::Message::LanguageChosen(language) => {
                let parts = self.known_parts(&form.key, language, session);
                form = Form::new(form.key, language, parts);
            }
            form::Message::KeepPressed => {
                let country = self.country(&form.key, session);
                if let Some(parts) = form.checked_parts(country) {
                    return word_action(&form.key, form.language, parts, session);
                }
            }
        }
        self.form = Some(form);
        Action::None
    }

    /// The country that a place is in.
    fn country<'a>(&self, key: &Key, session: &'a Session) -> &'a Country {
        let code = match key {
            Key::Known(id) => session
                .facilities
                .get(id)
                .map(|place| place.country.as_str()),
            Key::Listed(_, country) => Some(country.as_str()),
        };
        session.facilities.rules_of(code.unwrap_or(""))
    }

    /// The address to begin with: ours, else the list's.
    fn known_parts(&self, key: &Key, language: CardLanguage, session: &Session) -> Parts {
        match key {
            Key::Known(id) => {
                let place = session.facilities.get(id);
                place.map_or_else(Parts::default, |place| place.site(language).parts.clone())
            }
            Key::Listed(..) => {
                let entry = self.book.entries().iter().find(|entry| entry.key == *key);
                let output = entry.and_then(|entry| entry.reports.first());
                output.map_or_else(Parts::default, |output| output.listed.address.clone())
            }
        }
    }

    /// The page; in a narrow window nothing stands side by side.
    pub fn view<'a>(&self, session: &Session, narrow: bool) -> Element<'a, Message> {
        let words = &session.words;
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
                .map(|entry| self.one(entry, &marks, narrow, session));
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
        session: &Session,
    ) -> Element<'a, Message> {
        let words = &session.words;
        let found = marks.in_text(&entry.name);
        let held = words.say_with("facility-held", &[("n", entry.held.into())]);
        let as_of = place::facility_of(entry, session).and_then(|place| place.as_of);
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
                mark(place::mark(entry, session)),
            ]
            .spacing(space::SMALL)
            .align_y(Alignment::Center),
            brief(about),
        ];
        let open = Message::PlaceToggled(entry.key.clone());
        let line = press(lines, Press::Entry, Some(open));
        let details = (self.open.as_ref() == Some(&entry.key)).then(|| {
            container(place::view(self, entry, narrow, session))
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

/// What the user says with a form.
fn word_action(key: &Key, language: CardLanguage, parts: Parts, session: &Session) -> Action {
    let label = match key {
        Key::Known(id) => {
            let place = session.facilities.get(id);
            place.map_or_else(String::new, |place| place.site(language).label.clone())
        }
        Key::Listed(label, _) => label.clone(),
    };
    let word = UserWord::with_address(session.today, language, Site { label, parts });
    match key {
        Key::Known(id) => Action::SaveWord(id.clone(), Some(word)),
        Key::Listed(label, country) => Action::AddPlace(OwnPlace::new(label, country), word),
    }
}
