//! Where somebody is, where the list's words for the place are not understood: it is a place of
//! ours, or the user writes the lines, or nobody knows. Until then no card can be made.

use super::statement::search;
use super::{Action, Letter};
use crate::facility;
use crate::gui::session::Session;
use crate::gui::theme::{Element, Surface, Tone, measure, space};
use crate::gui::widget::{action, body, flow, lines, link, note, notice, small, strong};
use crate::judgement::Reason;
use crate::person::{OwnBlock, Person, Place};
use iced::Fill;
use iced::widget::text_editor::{Action as TextAction, Content};
use iced::widget::{Column, Id, column};

/// What happened under the question.
#[derive(Debug, Clone)]
pub enum Message {
    /// A place was looked for.
    PlaceSearched(String),
    /// It is this place of ours.
    PlaceChosen(facility::Id),
    /// The user wants to write the lines, or not.
    LinesToggled(bool),
    /// Something happened in the lines.
    LinesEdited(TextAction),
    /// The lines are whole.
    LinesSaved,
    /// Nobody knows where they are.
    UnknownPressed,
}

/// The answer, while it is being given.
#[derive(Debug, Default)]
pub struct Answer {
    search: String,
    lines: Option<Content>,
}

impl Answer {
    /// The name of the field that looks for a place, for the focus.
    pub fn search_id() -> Id {
        Id::new("question-place")
    }

    /// The name of the field for the lines.
    pub fn lines_id() -> Id {
        Id::new("question-lines")
    }

    /// Takes in what happened; the person with the answer as soon as there is one.
    fn update(&mut self, message: Message, person: &Person, session: &Session) -> Option<Person> {
        let mut answered = person.clone();
        let place = match message {
            Message::PlaceSearched(search) => {
                self.search = search;
                return None;
            }
            Message::LinesToggled(open) => {
                // The name stands there; the address is the user's to write.
                self.lines = open.then(|| Content::with_text(&format!("{}\n", person.name())));
                return None;
            }
            Message::LinesEdited(edit) => {
                self.lines.as_mut()?.perform(edit);
                return None;
            }
            Message::LinesSaved => {
                let lines = self.written()?;
                answered.own_block = Some(Box::new(OwnBlock {
                    lines,
                    on: session.today,
                    at: person.place.now.value.clone(),
                }));
                return Some(answered);
            }
            Message::PlaceChosen(id) => Place::Held {
                facility: Some(id),
                listed: None,
            },
            Message::UnknownPressed => Place::Unknown,
        };
        // What is answered is as old as what was asked.
        let as_of = person.place.now.as_of;
        answered.answer_place(
            place,
            as_of,
            &session.words.say("data-place-question-source"),
        );
        Some(answered)
    }

    /// The lines that are written, where they are more than a name.
    fn written(&self) -> Option<Vec<String>> {
        let text = self.lines.as_ref()?.text();
        let lines: Vec<String> = text.lines().map(|line| line.trim().to_owned()).collect();
        let filled = lines.iter().filter(|line| !line.is_empty()).count();
        (filled > 1).then_some(lines)
    }

    /// The question and its answers.
    pub fn view<'a>(
        &'a self,
        session: &'a Session,
        reasons: &[Reason],
    ) -> Element<'a, super::Message> {
        let words = &session.words;
        let sentences = reasons
            .iter()
            .map(|reason| body(words.reason(reason)).into());
        let place = search(
            Self::search_id(),
            &self.search,
            session,
            |text| happened(Message::PlaceSearched(text)),
            |id| happened(Message::PlaceChosen(id)),
        );
        let own = match &self.lines {
            None => flow([link(
                words.say("data-place-question-lines"),
                happened(Message::LinesToggled(true)),
            )]),
            Some(content) => self.own_lines(content, session),
        };
        let unknown = link(
            words.say("data-place-question-unknown"),
            happened(Message::UnknownPressed),
        );
        let content = Column::with_children(sentences.collect::<Vec<_>>())
            .push(strong(words.say("data-place-question-title")))
            .push(place)
            .push(own)
            .push(flow([unknown]))
            .spacing(space::SMALL);
        notice(Surface::Notice, content).width(Fill).into()
    }

    fn own_lines<'a>(
        &'a self,
        content: &'a Content,
        session: &Session,
    ) -> Element<'a, super::Message> {
        let words = &session.words;
        let field = lines(
            Self::lines_id(),
            content,
            String::new(),
            measure::SENDER,
            |edit| happened(Message::LinesEdited(edit)),
        );
        let save = self.written().map(|_| happened(Message::LinesSaved));
        let back = link(
            words.say("person-edit-close"),
            happened(Message::LinesToggled(false)),
        );
        column![
            note(words.say("data-place-question-lines-text")),
            field,
            small(words.say("data-place-question-check")).class(Tone::Straw),
            flow([
                action(words.say("data-place-question-lines-save"), "", save),
                back
            ]),
        ]
        .spacing(space::HAIR)
        .into()
    }
}

/// Whether the reasons are a question about the place that the user can answer.
pub fn asks(reasons: &[Reason]) -> bool {
    !reasons.is_empty() && reasons.iter().all(Reason::asks_for_place)
}

impl Letter {
    /// The person with the user's answer; it counts at once.
    pub(super) fn update_place_question(&mut self, message: Message, session: &Session) -> Action {
        let Some(person) = session
            .people
            .get(&self.to)
            .filter(|p| session.is_listed(p))
        else {
            return Action::None;
        };
        match self.place_answer.update(message, person, session) {
            Some(person) => {
                self.place_answer = Answer::default();
                Action::SaveStatement(Box::new(person))
            }
            None => Action::None,
        }
    }
}

fn happened(message: Message) -> super::Message {
    super::Message::PlaceQuestion(message)
}
