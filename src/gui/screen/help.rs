//! The help page: how to get the list, what to write, how to print and post, what is
//! protected and what is not, the keys.

use crate::gui::theme::{Element, space};
use crate::gui::widget::{body, heading, note, page, title};
use crate::workspace::Workspace;
use iced::widget::{Column, column, row};

/// The parts, in reading order; each has a title and a text of as many paragraphs as it needs.
const PARTS: [&str; 11] = [
    "list", "write", "not", "spelling", "print", "post", "safe", "limits", "evening", "fault",
    "keys",
];

/// The keys, with what they do.
const KEYS: [(&str, &str); 15] = [
    ("Ctrl F", "help-key-search"),
    ("↑ ↓", "help-key-step"),
    ("Ctrl O", "help-key-open"),
    ("Ctrl N", "help-key-add-person"),
    ("Ctrl S", "help-key-save"),
    ("Ctrl P", "help-key-print"),
    ("Ctrl T", "help-key-turn"),
    ("Ctrl Shift S", "help-key-keep-text"),
    ("Ctrl Shift F, F3, Shift F3", "help-key-find"),
    ("Ctrl Z, Ctrl Y", "help-key-undo"),
    ("Tab, Shift Tab", "help-key-tab"),
    ("Ctrl 1 … 4", "help-key-pages"),
    ("Ctrl +, Ctrl −, Ctrl 0", "help-key-zoom"),
    ("F1", "help-key-help"),
    ("Esc", "help-key-back"),
];

/// The page.
pub fn view<'a, Message: 'a>(workspace: &Workspace) -> Element<'a, Message> {
    let words = &workspace.words;
    let parts = PARTS.map(|part| {
        let text = words.say(&format!("help-{part}-text"));
        let paragraphs = text.split("\n").filter(|line| !line.trim().is_empty());
        let paragraphs = paragraphs.map(|line| body(line.to_owned()).into());
        let source = format!("help-{part}-source");
        let source = words.has(&source).then(|| note(words.say(&source)));
        column![heading(words.say(&format!("help-{part}")))]
            .extend(paragraphs.collect::<Vec<_>>())
            .push(source)
            .spacing(space::SMALL)
            .into()
    });
    let keys = KEYS.map(|(key, does)| {
        row![
            iced::widget::container(note(key)).width(crate::gui::theme::measure::ADDRESS),
            body(words.say(does)),
        ]
        .into()
    });
    page(
        column![title(words.say("help-title"))]
            .push(Column::with_children(parts).spacing(space::WIDE))
            .push(Column::with_children(keys).spacing(space::HAIR))
            .spacing(space::LARGE),
    )
}
