//! Fields to type into, each under its label.

use crate::gui::theme::{Element, measure, size, space};
use crate::gui::widget::note;
use iced::Fill;
use iced::keyboard::{Key, key::Named};
use iced::widget::text_editor::{Action, Binding, Content, KeyPress, Status};
use iced::widget::{Id, column, text_editor, text_input};

/// One line to type, under its label.
pub fn field<'a, Message: Clone + 'a>(
    id: Id,
    label: String,
    value: &str,
    on_input: impl Fn(String) -> Message + 'a,
) -> Element<'a, Message> {
    let input = text_input("", value)
        .id(id)
        .on_input(on_input)
        .padding(space::SMALL)
        .size(size::BODY);
    column![note(label), input]
        .spacing(measure::RING)
        .width(Fill)
        .into()
}

/// Several lines to type; as high as they are, and never lower than so many logical pixels.
pub fn lines<'a, Message: Clone + 'a>(
    id: Id,
    content: &'a Content,
    placeholder: String,
    least: f32,
    on_action: impl Fn(Action) -> Message + 'a,
) -> Element<'a, Message> {
    let editor = text_editor(content)
        .id(id)
        .placeholder(placeholder)
        .on_action(on_action)
        .key_binding(binding)
        .size(size::BODY)
        .line_height(size::LINE)
        .padding(space::MEDIUM)
        .min_height(least);
    // The line around stays to be seen while the field has no focus.
    super::sheet(editor)
        .padding(measure::LINE)
        .width(Fill)
        .into()
}

/// The usual keys, while the field has the focus; what it has no use for is the window's.
fn binding<Message>(key_press: KeyPress) -> Option<Binding<Message>> {
    if !matches!(key_press.status, Status::Focused { .. })
        || key_press.key == Key::Named(Named::Tab)
    {
        return None;
    }
    if key_press.modifiers.command()
        && let Some(letter) = key_press.key.to_latin(key_press.physical_key)
        && !matches!(letter, 'c' | 'x' | 'v' | 'a')
    {
        return None;
    }
    Binding::from_key_press(key_press)
}
