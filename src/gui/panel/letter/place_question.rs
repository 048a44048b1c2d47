//! The question where somebody is, if the list's text for the place is not understood: it is a
//! place of ours, or the user writes the lines, or it is not known. Until then no card can be made.

use super::{Action, Letter};
use crate::facility;
use crate::gui::find_place::place_search;
use crate::gui::theme::{Element, Surface, Tone, measure, space};
use crate::gui::widget::{action, body, flow, lines, link, note, notice, small, strong};
use crate::judgement::Reason;
use crate::person::{OwnBlock, Person, Place};
use crate::workspace::Workspace;
use iced::Fill;
use iced::widget::text_editor::{Action as TextAction, Content};
use iced::widget::{Column, Id, column};

/// Messages of the question.
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
    /// The place is not known.
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

    /// Applies a message; returns the person with the answer as soon as there is one.
    fn update(
        &mut self,
        message: Message,
        person: &Person,
        workspace: &Workspace,
    ) -> Option<Person> {
        let mut answered = person.clone();
        let place = match message {
            Message::PlaceSearched(search) => {
                self.search = search;
                return None;
            }
            Message::LinesToggled(open) => {
                // The name is given; the user writes the address.
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
                    on: workspace.today,
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
        // The answer has the day of the record that it is about.
        let as_of = person.place.now.as_of;
        answered.answer_place(
            place,
            as_of,
            &workspace.words.say("data-place-question-source"),
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
        workspace: &'a Workspace,
        reasons: &[Reason],
    ) -> Element<'a, super::Message> {
        let words = &workspace.words;
        let sentences = reasons
            .iter()
            .map(|reason| body(words.reason(reason)).into());
        let place = place_search(
            Self::search_id(),
            &self.search,
            workspace,
            |text| happened(Message::PlaceSearched(text)),
            |id| happened(Message::PlaceChosen(id)),
        );
        let own = match &self.lines {
            None => flow([link(
                words.say("data-place-question-lines"),
                happened(Message::LinesToggled(true)),
            )]),
            Some(content) => self.own_lines(content, workspace),
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
        workspace: &Workspace,
    ) -> Element<'a, super::Message> {
        let words = &workspace.words;
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
    pub(super) fn update_place_question(
        &mut self,
        message: Message,
        workspace: &Workspace,
    ) -> Action {
        let Some(person) = workspace
            .people
            .get(&self.to)
            .filter(|p| workspace.is_listed(p))
        else {
            return Action::None;
        };
        match self.place_answer.update(message, person, workspace) {
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
