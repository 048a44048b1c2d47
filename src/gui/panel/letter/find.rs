//! Finding words in the text: a field over it, the places marked, from one to the next.

use super::{Action, Letter, Message as Column};
use crate::gui::theme::{Element, size, space};
use crate::gui::widget::editor::Editor;
use crate::gui::widget::{Place, flow, note, quiet};
use crate::workspace::Workspace;
use iced::widget::{Id, column, text_input};
use std::ops::Range;

/// Messages of the field.
#[derive(Debug, Clone)]
pub enum Message {
    /// It is to open.
    Opened,
    /// The search text.
    Typed(String),
    /// To the next place, from the last to the first.
    NextPressed,
    /// To the one before.
    PreviousPressed,
    /// It is to close.
    Closed,
}

/// The open field.
#[derive(Debug, Default)]
pub struct Find {
    sought: String,
    /// The number of the place that is meant.
    at: usize,
}

impl Find {
    /// The name of the field, for the focus.
    pub fn id() -> Id {
        Id::new("find")
    }
}

impl Letter {
    pub(super) fn update_find(&mut self, message: Message) -> Action {
        let text = self.editor.text();
        let cursor = self.editor.character();
        let find = match (message, &mut self.find) {
            (Message::Opened, find) => {
                find.get_or_insert_default();
                return Action::FocusOn(Find::id());
            }
            (Message::Closed, find) => {
                *find = None;
                return Action::FocusText;
            }
            (_, None) => return Action::None,
            (Message::Typed(sought), Some(find)) => {
                find.sought = sought;
                let places = places(&text, &find.sought);
                let next = places.iter().position(|place| place.end >= cursor);
                find.at = next.unwrap_or(0);
                find
            }
            (Message::NextPressed, Some(find)) => {
                find.at += 1;
                find
            }
            (Message::PreviousPressed, Some(find)) => {
                let count = places(&text, &find.sought).len();
                find.at = find.at.checked_sub(1).unwrap_or(count.saturating_sub(1));
                find
            }
        };
        let places = places(&text, &find.sought);
        find.at = find.at.checked_rem(places.len()).unwrap_or(0);
        match places.get(find.at) {
            Some(place) => {
                self.editor.select(place.start, place.end);
                Action::ShowCursor
            }
            None => Action::None,
        }
    }

    /// The places that are marked in the text, and which of them is meant.
    pub(super) fn matches(&self) -> (Vec<Place>, Option<usize>) {
        let Some(find) = &self.find else {
            return (Vec::new(), None);
        };
        let text = self.editor.text();
        let places = places(&text, &find.sought);
        let marked = places.iter().map(|place| Editor::place(&text, place));
        (marked.collect(), Some(find.at))
    }
}

/// The field, where it is open: what is looked for, how often it is there.
pub fn view<'a>(write: &'a Letter, workspace: &Workspace) -> Option<Element<'a, Column>> {
    let find = write.find.as_ref()?;
    let words = &workspace.words;
    let count = places(&write.editor.text(), &find.sought).len();
    let sentence = match (find.sought.is_empty(), count) {
        (true, _) => String::new(),
        (_, 0) => words.say("letter-find-none"),
        _ => {
            let at = find.at.min(count - 1) + 1;
            words.say_with(
                "letter-find-count",
                &[("at", at.into()), ("n", count.into())],
            )
        }
    };
    let input = text_input(&words.say("letter-find-hint"), &find.sought)
        .id(Find::id())
        .on_input(Message::Typed)
        .on_submit(Message::NextPressed)
        .padding(space::SMALL)
        .size(size::BODY);
    let some = |message: Message| (count > 0).then_some(message);
    let steps = flow([
        note(sentence).into(),
        quiet(words.say("letter-find-next"), some(Message::NextPressed)),
        quiet(
            words.say("letter-find-previous"),
            some(Message::PreviousPressed),
        ),
        quiet(words.say("letter-find-close"), Some(Message::Closed)),
    ]);
    let field: Element<'a, Message> = column![input, steps].spacing(space::HAIR).into();
    Some(field.map(Column::Find))
}

/// Where words stand in a text, in characters; capitals and ё make no difference.
fn places(text: &str, sought: &str) -> Vec<Range<usize>> {
    let (text, sought) = (folded(text), folded(sought));
    let mut found = Vec::new();
    let mut at = 0;
    while !sought.is_empty() && at + sought.len() <= text.len() {
        if text.get(at..at + sought.len()) == Some(&sought[..]) {
            found.push(at..at + sought.len());
            at += sought.len();
        } else {
            at += 1;
        }
    }
    found
}

/// Every character in the form in which it is compared: still one.
fn folded(text: &str) -> Vec<char> {
    let fold = |c: char| match c.to_lowercase().next().unwrap_or(c) {
        'ё' => 'е',
        '\'' | 'ʼ' | '‘' => '’',
        other => other,
    };
    text.chars().map(fold).collect()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn words_are_found_whatever_their_case() {
        for (text, sought, expected) in [
            ("Мой кот и МОЙ пёс", "мой", vec![(0, 3), (10, 13)]),
            ("Мой пёс", "ПЕС", vec![(4, 7)]),
            ("Дар'я", "Дар’я", vec![(0, 5)]),
            ("аааа", "аа", vec![(0, 2), (2, 4)]),
            ("кот", "", vec![]),
            ("", "кот", vec![]),
            ("кот\nкот", "т\nк", vec![(2, 5)]),
        ] {
            let found = places(text, sought);
            let found: Vec<_> = found.iter().map(|at| (at.start, at.end)).collect();
            assert_eq!(found, expected, "{text} {sought}");
        }
    }
}
