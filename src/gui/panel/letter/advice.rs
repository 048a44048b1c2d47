//! Advice on the text: a quiet list, each with its reason, that leads to the place.

use super::{Letter, Message};
use crate::facility::CardLanguage;
use crate::gui::spelling::{self, Misspelt, Request};
use crate::gui::theme::{ButtonRole, Element, Tone, space};
use crate::gui::widget::{Mark, Sign};
use crate::gui::widget::{chip, flow, mark, note, quiet, role_button, small};
use crate::letter::check::Finding;
use crate::limits::TEXT_BYTES;
use crate::person::{Person, Sex};
use crate::workspace::{Texts, Workspace};
use iced::Fill;
use iced::widget::{Column, column, container, row};

/// The result of the last spelling check.
#[derive(Debug, Default)]
pub struct Spelling {
    /// The words, as far as they stand in the text still.
    found: Vec<Misspelt>,
    /// The text to which their places belong.
    text: String,
    /// The text that was checked, and its language.
    seen: Option<(String, CardLanguage)>,
}

/// How many pieces of advice are shown at once.
const SHOWN: usize = 5;

impl Letter {
    /// Checks the text.
    pub(super) fn check(&mut self, workspace: &Workspace, texts: &Texts) {
        let to = workspace
            .people
            .get(&self.to)
            .and_then(|person| self.sex_of(person));
        let request = crate::letter::check::Request {
            language: self.language,
            writer: self.writer,
            to,
        };
        let found = texts
            .checks
            .as_ref()
            .map(|checks| checks.check(&self.text(), &request));
        self.findings = found.unwrap_or_default();
        let (found, before) = (&self.spelling.found, &self.spelling.text);
        self.spelling.found = spelling::still_there(found, before, &self.text());
        self.spelling.text = self.text();
    }

    /// The request for a spelling check; `None` where it is done.
    pub fn spelling_request(&self) -> Option<Request> {
        let (text, language) = (self.text(), self.language);
        let seen = &self.spelling.seen;
        let done = seen
            .as_ref()
            .is_some_and(|seen| seen.0 == text && seen.1 == language);
        let to = self.to.clone();
        (!done && !text.trim().is_empty()).then_some(Request { to, text, language })
    }

    /// Applies the result, if the text is still the one that was checked.
    pub fn apply_spelling(&mut self, request: Request, found: Vec<Misspelt>) {
        if self.spelling_request().as_ref() == Some(&request) {
            self.spelling = Spelling {
                found,
                text: request.text.clone(),
                seen: Some((request.text, request.language)),
            };
        }
    }

    /// Marks the text as unchecked.
    pub fn reset_spelling(&mut self) {
        self.spelling.seen = None;
    }
}

/// The advice, or that there is none to give.
pub fn view<'a>(
    write: &Letter,
    workspace: &Workspace,
    person: &Person,
) -> Option<Element<'a, Message>> {
    let words = &workspace.words;
    if write.editor.is_overfull() {
        let most = [("kilobytes", (TEXT_BYTES / 1024).into())];
        let sentence = words.say_with("letter-pasted-too-much", &most);
        return Some(small(sentence).class(Tone::Stamp).into());
    }
    if write.text().trim().is_empty() {
        return None;
    }
    let found = &write.spelling.found;
    if write.findings.is_empty() && found.is_empty() {
        let forms = match (write.sex_of(person), write.writer) {
            (Some(sex), Some(writer)) => {
                let sex = match sex {
                    Sex::Female => "woman",
                    Sex::Male => "man",
                };
                words.say(&format!("letter-right-{sex}-{}", writer.key()))
            }
            _ => words.say("letter-right"),
        };
        return Some(mark(Mark {
            sign: Sign::Tick,
            word: forms,
            tone: Tone::Moss,
        }));
    }
    let spelling = found
        .iter()
        .map(|misspelt| (&misspelt.finding, Some(misspelt)));
    let mut all: Vec<(&Finding, Option<&Misspelt>)> = write
        .findings
        .iter()
        .map(|finding| (finding, None))
        .chain(spelling)
        .collect();
    all.sort_by_key(|(finding, _)| (finding.start, finding.end));
    let shown = all.iter().take(SHOWN).map(|(finding, misspelt)| {
        let one = one(finding);
        match misspelt {
            Some(misspelt) => column![one, suggestions(misspelt, workspace)].into(),
            None => one,
        }
    });
    let more = all.len().saturating_sub(SHOWN);
    let more =
        (more > 0).then(|| note(words.say_with("letter-advice-more", &[("n", more.into())])));
    let list = Column::with_children(shown.collect::<Vec<_>>()).push(more);
    Some(list.spacing(space::HAIR).into())
}

/// One piece of advice: the words, and why.
fn one<'a>(finding: &Finding) -> Element<'a, Message> {
    let words = column![
        row![
            small("?").class(Tone::Straw),
            small(format!("«{}»", finding.text))
        ]
        .spacing(space::HAIR),
        note(finding.reason.clone()),
    ]
    .width(Fill);
    let show = Message::AdvicePressed(finding.start, finding.end);
    role_button(words, ButtonRole::Entry, Some(show))
}

/// The suggestions for an unknown word, and the button to accept it.
fn suggestions<'a>(misspelt: &Misspelt, workspace: &Workspace) -> Element<'a, Message> {
    let finding = &misspelt.finding;
    let near = misspelt.near.iter().map(|word| {
        let replace = Message::ReplacementChosen(finding.start, finding.end, word.clone());
        chip(word.clone(), false, replace)
    });
    let perhaps = (!misspelt.near.is_empty()).then(|| {
        let label: Element<'a, Message> =
            note(workspace.words.say("letter-spelling-perhaps")).into();
        label
    });
    let right = Message::WordAccepted(finding.text.clone());
    let right = quiet(workspace.words.say("letter-spelling-right"), Some(right));
    let all = perhaps.into_iter().chain(near).chain([right]);
    container(flow(all)).padding([0.0, space::SMALL]).into()
}
