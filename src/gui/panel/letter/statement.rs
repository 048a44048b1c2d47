//! What the user knows of a person and no list says yet: free, dead, moved, not known; with its
//! day, its source and the way back.

use super::{Action, Letter};
use crate::facility;
use crate::gui::find_place::{in_one_line, place_search};
use crate::gui::theme::{Element, Surface, Tone, measure, space};
use crate::gui::widget::{
    action, body, chip, field, flow, link, note, notice, quiet, small, strong,
};
use crate::person::{Claim, NewStatement, PartialDate, Person, Place, StatementError, Status};
use crate::workspace::Workspace;
use iced::widget::{Id, column, row};

/// Messages of the form.
#[derive(Debug, Clone)]
pub enum Message {
    /// What is stated was chosen.
    KindChosen(Kind),
    /// The day was typed.
    DayTyped(String),
    /// The source was typed.
    SourceTyped(String),
    /// A place was looked for.
    PlaceSearched(String),
    /// The place was chosen.
    PlaceChosen(facility::Id),
    /// Another place than the chosen one.
    OtherPlacePressed,
    /// It is to be kept.
    SavePressed,
    /// What was stated last is taken back.
    TakeBackPressed,
}

/// What can be stated.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Kind {
    /// Free.
    Freed,
    /// Dead.
    Died,
    /// Held at another place.
    Moved,
    /// Nobody knows any more whether they are held.
    Unknown,
}

impl Kind {
    const ALL: [Self; 4] = [Self::Freed, Self::Moved, Self::Died, Self::Unknown];

    fn key(self) -> &'static str {
        match self {
            Self::Freed => "statement-freed",
            Self::Died => "statement-died",
            Self::Moved => "statement-moved",
            Self::Unknown => "statement-unknown",
        }
    }

    /// Whether the day is the one since when it is so, not the one on which it was read.
    fn has_beginning(self) -> bool {
        matches!(self, Self::Freed | Self::Died)
    }
}

/// The form for one statement.
#[derive(Debug, Default)]
pub struct Form {
    kind: Option<Kind>,
    day: String,
    source: String,
    search: String,
    place: Option<facility::Id>,
    /// Whether the user wanted it kept: then what is wrong is named.
    was_submitted: bool,
}

impl Form {
    /// The name of the field for the day, for the focus.
    pub fn day_id() -> Id {
        Id::new("statement-day")
    }

    /// The name of the field for the source.
    pub fn source_id() -> Id {
        Id::new("statement-source")
    }

    /// The name of the field that looks for a place.
    pub fn search_id() -> Id {
        Id::new("statement-place")
    }

    /// Applies a message; returns the person with the statement once it is complete and saved.
    fn update(
        &mut self,
        message: Message,
        person: &Person,
        workspace: &Workspace,
    ) -> Option<Person> {
        match message {
            Message::KindChosen(kind) => {
                self.kind = Some(kind);
                self.was_submitted = false;
            }
            Message::DayTyped(day) => self.day = day,
            Message::SourceTyped(source) => self.source = source,
            Message::PlaceSearched(search) => self.search = search,
            Message::PlaceChosen(place) => {
                self.place = Some(place);
                self.search.clear();
            }
            Message::OtherPlacePressed => self.place = None,
            Message::SavePressed => {
                self.was_submitted = true;
                return self.stated(self.kind?, person, workspace).ok();
            }
            Message::TakeBackPressed => {}
        }
        None
    }

    /// The person as it is stated, or what is still wrong.
    fn stated(
        &self,
        kind: Kind,
        person: &Person,
        workspace: &Workspace,
    ) -> Result<Person, StatementError> {
        let day = match self.day.trim() {
            "" => None,
            typed => Some(PartialDate::typed(typed).ok_or(StatementError::NotADay)?),
        };
        let claim = match kind {
            Kind::Freed => Claim::Freed(day),
            Kind::Died => Claim::Died(day),
            Kind::Unknown => Claim::Unknown,
            Kind::Moved => Claim::Moved(Place::Held {
                facility: Some(self.place.clone().ok_or(StatementError::NoPlace)?),
                listed: None,
            }),
        };
        let statement = NewStatement {
            claim,
            as_of: day.filter(|_| !kind.has_beginning()),
            source: &self.source,
        };
        workspace.state(person, statement)
    }

    /// The form, in a column of this width.
    pub fn view<'a>(
        &'a self,
        workspace: &'a Workspace,
        person: &Person,
        width: f32,
    ) -> Element<'a, super::Message> {
        let words = &workspace.words;
        let kinds = Kind::ALL.map(|kind| {
            let on = self.kind == Some(kind);
            chip(
                words.say(kind.key()),
                on,
                happened(Message::KindChosen(kind)),
            )
        });
        let close = quiet(
            words.say("person-edit-close"),
            Some(super::Message::StatementToggled(false)),
        );
        let content = column![
            strong(words.say("statement-title")),
            note(words.say("statement-text")),
            flow(kinds),
        ]
        .push(
            self.kind
                .map(|kind| self.details(kind, workspace, person, width)),
        );
        let save = self.kind.map(|_| {
            action(
                words.say("statement-save"),
                "",
                Some(happened(Message::SavePressed)),
            )
        });
        let content = content
            .push(flow(save.into_iter().chain([close])))
            .spacing(space::MEDIUM);
        notice(Surface::Sheet, content).into()
    }

    /// Where, since when, and who says so.
    fn details<'a>(
        &'a self,
        kind: Kind,
        workspace: &'a Workspace,
        person: &Person,
        width: f32,
    ) -> Element<'a, super::Message> {
        let words = &workspace.words;
        let day = match kind.has_beginning() {
            true => "statement-since",
            false => "statement-day",
        };
        let day: Element<'a, super::Message> =
            field(Self::day_id(), words.say(day), &self.day, |text| {
                happened(Message::DayTyped(text))
            });
        let source = field(
            Self::source_id(),
            words.say("statement-source"),
            &self.source,
            |text| happened(Message::SourceTyped(text)),
        );
        let both: Element<'a, super::Message> = if width < measure::STACK {
            column![day, source].spacing(space::SMALL).into()
        } else {
            row![day, source].spacing(space::MEDIUM).into()
        };
        let problem = self.stated(kind, person, workspace).err();
        let problem = problem.filter(|_| self.was_submitted);
        let problem = problem.map(|problem| {
            let sentence = words.statement_error(&problem);
            small(sentence).class(Tone::Stamp)
        });
        column![]
            .push((kind == Kind::Moved).then(|| self.place(workspace)))
            .push(both)
            .push(problem)
            .spacing(space::SMALL)
            .into()
    }

    /// The new place: looked for, or as it was chosen.
    fn place<'a>(&'a self, workspace: &'a Workspace) -> Element<'a, super::Message> {
        let words = &workspace.words;
        let chosen = self
            .place
            .as_ref()
            .and_then(|id| workspace.facilities.get(id));
        if let Some(place) = chosen {
            let other = Some(happened(Message::OtherPlacePressed));
            return column![
                body(in_one_line(place)),
                note(place.name_en.clone()),
                flow([quiet(words.say("add-person-other-place"), other)]),
            ]
            .spacing(measure::RING)
            .into();
        }
        place_search(
            Self::search_id(),
            &self.search,
            workspace,
            |text| happened(Message::PlaceSearched(text)),
            |id| happened(Message::PlaceChosen(id)),
        )
    }
}

/// What the user stated of the person, and the way back.
pub fn stated<'a>(workspace: &Workspace, person: &Person) -> Option<Element<'a, super::Message>> {
    let words = &workspace.words;
    let statement = person.statement.as_deref()?;
    let (status, place) = (statement.status(), statement.place());
    let (what, said_on, source) = match &status.value {
        Status::Imprisoned => (
            words.place(&place.value, &workspace.facilities),
            place.as_of,
            &place.source,
        ),
        value => (words.status(value), status.as_of, &status.source),
    };
    let variables = [
        ("date", words.partial_date(said_on).into()),
        ("what", what.into()),
        ("source", source.as_str().into()),
    ];
    let back = happened(Message::TakeBackPressed);
    let line = flow([
        small(words.say_with("statement-yours", &variables)).into(),
        link(words.say("statement-take-back"), back),
    ]);
    workspace.takes_statements(person).then_some(line)
}

impl Letter {
    /// The person as the user states now. It counts at once.
    pub(super) fn update_statement(&mut self, message: Message, workspace: &Workspace) -> Action {
        let Some(person) = workspace
            .people
            .get(&self.to)
            .filter(|p| workspace.takes_statements(p))
        else {
            return Action::None;
        };
        if matches!(message, Message::TakeBackPressed) {
            let mut back = person.clone();
            return match back.take_back() {
                true => Action::SaveStatement(Box::new(back)),
                false => Action::None,
            };
        }
        let form = self.statement.as_mut();
        match form.and_then(|form| form.update(message, person, workspace)) {
            Some(person) => {
                self.statement = None;
                Action::SaveStatement(Box::new(person))
            }
            None => Action::None,
        }
    }
}

fn happened(message: Message) -> super::Message {
    super::Message::Statement(message)
}
