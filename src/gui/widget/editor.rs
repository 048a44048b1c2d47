//! The text being written, with undo and redo.
//!
//! Written by hand because the `text_editor` of iced 0.14 has none; a stack of texts with their
//! cursors is shorter than the commands that the `undo` crate would want, and a card's text is small.

use crate::gui::theme::{Element, measure, size, space};
use crate::gui::widget::Place;
use crate::limits::TEXT_BYTES;
use iced::advanced::text::highlighter::PlainText;
use iced::keyboard::{Key, key::Named};
use iced::widget::text_editor::{
    Action, Binding, Content, Cursor, Edit, KeyPress, Motion, Position, Status,
};
use iced::widget::{Id, TextEditor, text_editor};
use std::ops::Range;

/// How many steps can be taken back.
const STEPS: usize = 500;

/// Messages of the editor.
#[derive(Debug, Clone)]
pub enum Message {
    /// The text or the cursor changed.
    Acted(Action),
    /// Taken back.
    Undo,
    /// Done again.
    Redo,
}

/// A text with its past.
#[derive(Debug, Default)]
pub struct Editor {
    content: Content,
    past: Vec<Step>,
    future: Vec<Step>,
    typing: Option<Stroke>,
    /// Whether what was pasted last was too much.
    overfull: bool,
}

/// The text as it stood, and where the cursor was.
#[derive(Debug, Clone, PartialEq)]
struct Step {
    text: String,
    cursor: Cursor,
}

/// Keystrokes of one kind are undone together.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
enum Stroke {
    Letter,
    Gap,
    Rubber,
}

impl Editor {
    /// A text without a past.
    pub fn new(text: &str) -> Self {
        Self {
            content: Content::with_text(text),
            ..Self::default()
        }
    }

    /// The name of the field, for the focus.
    pub fn id() -> Id {
        Id::new("letter")
    }

    /// The text as it stands.
    pub fn text(&self) -> String {
        self.content.text()
    }

    /// Applies a message; true if the text changed.
    pub fn update(&mut self, message: Message) -> bool {
        match message {
            Message::Acted(action) if self.is_too_much(&action) => {
                self.overfull = true;
                false
            }
            Message::Acted(action) => {
                self.overfull &= !action.is_edit();
                let edit = action.is_edit();
                match &action {
                    Action::Edit(edit) => self.remember(edit),
                    _ => self.typing = None,
                }
                self.content.perform(action);
                edit
            }
            Message::Undo => {
                let last = self.past.pop();
                last.is_some_and(|step| {
                    let now = self.restore(&step);
                    self.future.push(now);
                    true
                })
            }
            Message::Redo => {
                let next = self.future.pop();
                next.is_some_and(|step| {
                    let now = self.restore(&step);
                    self.past.push(now);
                    true
                })
            }
        }
    }

    /// Whether what was pasted last was left out, because the text would be more than
    /// [`TEXT_BYTES`].
    pub fn is_overfull(&self) -> bool {
        self.overfull
    }

    fn is_too_much(&self, action: &Action) -> bool {
        match action {
            Action::Edit(Edit::Paste(pasted)) => pasted.len() + self.text().len() > TEXT_BYTES,
            _ => false,
        }
    }

    /// Puts another text in its place; the one before can be taken back.
    pub fn replace(&mut self, text: &str) {
        if self.text() == text {
            return;
        }
        self.keep();
        self.typing = None;
        self.content = Content::with_text(text);
        self.content.perform(Action::Move(Motion::DocumentEnd));
    }

    /// Selects characters by their numbers from the start of the text.
    pub fn select(&mut self, from: usize, to: usize) {
        let text = self.text();
        let (start, end) = (position(&text, from), position(&text, to));
        self.typing = None;
        self.content.move_to(Cursor {
            position: end,
            selection: Some(start),
        });
    }

    /// Puts a paragraph of its own after a line; before the first for `None`.
    pub fn insert_line(&mut self, after: Option<usize>, words: &str) {
        let mut lines: Vec<String> = self.text().split('\n').map(str::to_owned).collect();
        if self.text().trim().is_empty() {
            lines.clear();
        }
        let at = after.map_or(0, |after| after + 1).min(lines.len());
        lines.insert(at, words.to_owned());
        self.replace(&lines.join("\n"));
        self.content.move_to(Cursor {
            position: Position {
                line: at,
                column: words.len(),
            },
            selection: None,
        });
    }

    /// The line in which the cursor stands.
    pub fn line(&self) -> usize {
        self.content.cursor().position.line
    }

    /// The cursor: its line, and the byte in it.
    pub fn caret(&self) -> (usize, usize) {
        let Position { line, column } = self.content.cursor().position;
        (line, column)
    }

    /// The number of the character before which the cursor stands.
    pub fn character(&self) -> usize {
        let (line, byte) = self.caret();
        let text = self.text();
        let mut lines = text.split('\n');
        let before: usize = lines
            .by_ref()
            .take(line)
            .map(|l| l.chars().count() + 1)
            .sum();
        let here = lines.next().and_then(|line| line.get(..byte));
        before + here.map_or(0, |here| here.chars().count())
    }

    /// Characters of a text as bytes of the line in which they begin.
    pub fn place(text: &str, characters: &Range<usize>) -> Place {
        let start = position(text, characters.start);
        let end = position(text, characters.end);
        let line = text.split('\n').nth(start.line).unwrap_or_default();
        let end = if end.line == start.line {
            end.column
        } else {
            line.len()
        };
        (start.line, start.column..end)
    }

    /// Whether something can be taken back.
    pub fn can_undo(&self) -> bool {
        !self.past.is_empty()
    }

    /// The field of the letter: as high as its text, so that what stands beside it can keep step.
    pub fn view<'a>(&'a self, placeholder: String) -> Element<'a, Message> {
        self.field(Self::id(), placeholder).into()
    }

    /// The field under another name, as high as its place.
    pub fn view_in<'a>(&'a self, id: Id) -> Element<'a, Message> {
        self.field(id, String::new()).height(iced::Fill).into()
    }

    fn field(
        &self,
        id: Id,
        placeholder: String,
    ) -> TextEditor<'_, PlainText, Message, crate::gui::theme::Theme> {
        text_editor(&self.content)
            .id(id)
            .placeholder(placeholder)
            .on_action(Message::Acted)
            .key_binding(binding)
            .size(size::BODY + measure::LINE)
            .line_height(size::LINE)
            .padding(space::LARGE)
    }

    /// Stores an undo step, unless the keystroke continues the last one.
    fn remember(&mut self, edit: &Edit) {
        let stroke = match edit {
            Edit::Insert(c) if c.is_whitespace() => Some(Stroke::Gap),
            Edit::Insert(_) => Some(Stroke::Letter),
            Edit::Backspace | Edit::Delete => Some(Stroke::Rubber),
            _ => None,
        };
        // A word and the space after it are one step.
        let goes_on = match (self.typing, stroke) {
            (Some(Stroke::Letter), Some(Stroke::Gap)) => true,
            (last, stroke) => last.is_some() && last == stroke,
        };
        if !goes_on || self.content.selection().is_some() {
            self.keep();
        }
        self.typing = stroke;
    }

    fn keep(&mut self) {
        self.future.clear();
        if self.past.len() == STEPS {
            self.past.remove(0);
        }
        let now = self.now();
        self.past.push(now);
    }

    fn now(&self) -> Step {
        Step {
            text: self.text(),
            cursor: self.content.cursor(),
        }
    }

    /// Restores a step and returns the state before.
    fn restore(&mut self, step: &Step) -> Step {
        let now = self.now();
        self.typing = None;
        self.content = Content::with_text(&step.text);
        self.content.move_to(step.cursor);
        now
    }
}

/// Our keys on top of iced's; on a Cyrillic layout too. iced calls the binding without focus as
/// well, so the focus is checked first.
fn binding(key_press: KeyPress) -> Option<Binding<Message>> {
    if !matches!(key_press.status, Status::Focused { .. }) {
        return None;
    }
    let modifiers = key_press.modifiers;
    if modifiers.command() {
        let word = |motion, then| Some(Binding::Sequence(vec![Binding::Select(motion), then]));
        let latin = key_press.key.to_latin(key_press.physical_key);
        match latin.map(|c| c.to_ascii_lowercase()) {
            Some('z') if modifiers.shift() => return Some(Binding::Custom(Message::Redo)),
            Some('z') => return Some(Binding::Custom(Message::Undo)),
            Some('y') => return Some(Binding::Custom(Message::Redo)),
            Some('c' | 'x' | 'v' | 'a') | None => {}
            // Any other letter with Ctrl is a shortcut of the window.
            Some(_) => return None,
        }
        match key_press.key {
            Key::Named(Named::Backspace) => return word(Motion::WordLeft, Binding::Backspace),
            Key::Named(Named::Delete) => return word(Motion::WordRight, Binding::Delete),
            Key::Named(Named::Enter) => return None,
            _ => {}
        }
    }
    Binding::from_key_press(key_press)
}

/// The line and the byte in it of a character.
fn position(text: &str, character: usize) -> Position {
    let before: String = text.chars().take(character).collect();
    let line_start = before.rfind('\n').map_or(0, |at| at + 1);
    Position {
        line: before.matches('\n').count(),
        column: before.len() - line_start,
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use std::sync::Arc;

    fn typed(editor: &mut Editor, text: &str) {
        for c in text.chars() {
            let edit = if c == '\n' {
                Edit::Enter
            } else {
                Edit::Insert(c)
            };
            editor.update(Message::Acted(Action::Edit(edit)));
        }
    }

    #[test]
    fn words_are_taken_back_and_done_again() {
        let mut editor = Editor::new("");
        typed(&mut editor, "Добры дзень, Дар’я");
        let mut seen = Vec::new();
        while editor.update(Message::Undo) {
            seen.push(editor.text());
        }
        assert_eq!(seen, ["Добры дзень, ", "Добры ", ""]);
        assert!(!editor.can_undo());
        while editor.update(Message::Redo) {}
        assert_eq!(editor.text(), "Добры дзень, Дар’я");
    }

    #[test]
    fn what_is_rubbed_out_comes_back_in_one_step() {
        let mut editor = Editor::new("");
        typed(&mut editor, "один");
        for _ in 0..4 {
            editor.update(Message::Acted(Action::Edit(Edit::Backspace)));
        }
        assert_eq!(editor.text(), "");
        editor.update(Message::Undo);
        assert_eq!(editor.text(), "один");
    }

    #[test]
    fn a_new_text_can_be_taken_back_and_new_typing_ends_the_future() {
        let mut editor = Editor::new("первое");
        editor.replace("второе");
        editor.update(Message::Undo);
        assert_eq!(editor.text(), "первое");
        typed(&mut editor, "!");
        assert!(!editor.update(Message::Redo));
    }

    #[test]
    fn characters_are_found_in_their_lines() {
        let text = "Добры\nдзень";
        for (character, line, column) in [(0, 0, 0), (5, 0, 10), (6, 1, 0), (8, 1, 4)] {
            assert_eq!(position(text, character), Position { line, column });
        }
    }

    #[test]
    fn the_cursor_is_counted_in_characters_and_places_in_bytes() {
        let text = "Добры\nдзень";
        let mut editor = Editor::new(text);
        for (from, to, place) in [(0, 5, (0, 0..10)), (7, 9, (1, 2..6)), (3, 8, (0, 6..10))] {
            editor.select(from, to);
            assert_eq!(editor.character(), to);
            assert_eq!(Editor::place(text, &(from..to)), place);
        }
    }

    #[test]
    fn a_selection_is_replaced_and_comes_back() {
        let mut editor = Editor::new("Добры дзень");
        editor.select(6, 11);
        typed(&mut editor, "вечар");
        assert_eq!(editor.text(), "Добры вечар");
        editor.update(Message::Undo);
        assert_eq!(editor.text(), "Добры дзень");
    }

    #[test]
    fn a_book_is_not_pasted_into_a_card() {
        let mut editor = Editor::new("Добры дзень");
        let paste = |text: String| Message::Acted(Action::Edit(Edit::Paste(Arc::new(text))));
        assert!(!editor.update(paste("а".repeat(TEXT_BYTES))));
        assert!(editor.is_overfull());
        assert_eq!(editor.text(), "Добры дзень");
        assert!(editor.update(paste("!".into())));
        assert!(!editor.is_overfull());
        assert_eq!(editor.text().chars().filter(|c| *c == '!').count(), 1);
    }

    #[test]
    fn a_paragraph_is_put_after_a_line() {
        for (text, after, expected) in [
            ("", None, "новое"),
            ("один\nдва", Some(0), "один\nновое\nдва"),
            ("один\nдва", Some(9), "один\nдва\nновое"),
            ("один", None, "новое\nодин"),
        ] {
            let mut editor = Editor::new(text);
            editor.insert_line(after, "новое");
            assert_eq!(editor.text(), expected);
        }
    }
}
