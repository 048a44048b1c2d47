//! Advice on the text: a quiet list, each with its reason, that leads to the place.

use super::{Message, Write};
use crate::gui::desk::Desk;
use crate::gui::telling::{Mark, Sign};
use crate::gui::theme::{Element, Press, Tone, space};
use crate::gui::widget::{mark, note, press, small};
use crate::person::{Person, Sex};
use iced::Fill;
use iced::widget::{Column, column, row};

/// So many pieces of advice are shown at once.
const SHOWN: usize = 5;

/// The advice, or that there is none to give.
pub fn view<'a>(write: &Write, desk: &Desk, person: &Person) -> Option<Element<'a, Message>> {
    let words = &desk.words;
    if write.text().trim().is_empty() {
        return None;
    }
    if write.findings.is_empty() {
        let forms = match (write.sex_of(person), write.writer) {
            (Some(sex), Some(writer)) => {
                let sex = match sex {
                    Sex::Female => "woman",
                    Sex::Male => "man",
                };
                words.say(&format!("right-{sex}-{}", writer.key()))
            }
            _ => words.say("right"),
        };
        return Some(mark(Mark {
            sign: Sign::Tick,
            word: forms,
            tone: Tone::Moss,
        }));
    }
    let shown = write.findings.iter().take(SHOWN).map(|finding| {
        let words = column![
            row![
                small("?").class(Tone::Straw),
                small(format!("«{}»", finding.text))
            ]
            .spacing(space::HAIR),
            note(finding.reason.clone()),
        ]
        .width(Fill);
        press(
            words,
            Press::Entry,
            Some(Message::Show(finding.start, finding.end)),
        )
    });
    let more = write.findings.len().saturating_sub(SHOWN);
    let more = (more > 0).then(|| note(words.say_with("advice-more", &[("n", more.into())])));
    let list = Column::with_children(shown.collect::<Vec<_>>()).push(more);
    Some(list.spacing(space::HAIR).into())
}
