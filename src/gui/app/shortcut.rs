//! The window's keys. Letters are matched by their place too, so that they work on a Cyrillic
//! layout.

use super::bar::Page;
use iced::event::Status;
use iced::keyboard::{self, Key, key::Named};
use std::path::PathBuf;

/// What a key, or the window itself, asks for.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Shortcut {
    /// Ctrl F: to the search.
    Search,
    /// Ctrl O: a list is to be opened.
    Open,
    /// Ctrl N: somebody is to be added.
    Add,
    /// Ctrl S: the card is to be saved.
    Save,
    /// To print the card.
    Print,
    /// Ctrl T: the card is to be turned.
    Turn,
    /// F1: help.
    Help,
    /// Ctrl Shift F: words are to be found in the text.
    Find,
    /// F3: to the next place that was found.
    FindNext,
    /// Shift F3: to the one before.
    FindPrevious,
    /// Ctrl Shift S: the text is to be kept as an own one.
    KeepText,
    /// Esc: back to writing.
    Back,
    /// Esc in a field, which loses the focus by it: the panel around it closes.
    Leave,
    /// Ctrl 1 and so on: another page.
    Page(Page),
    /// Tab.
    FocusNext,
    /// Shift Tab.
    FocusPrevious,
    /// Up, where nothing else needs it.
    Up,
    /// Down, where nothing else needs it.
    Down,
    /// Ctrl +.
    ZoomIn,
    /// Ctrl −.
    ZoomOut,
    /// Ctrl 0.
    ZoomReset,
    /// A file was dropped on the window.
    Dropped(PathBuf),
    /// The window came to the front.
    Focused,
}

pub fn shortcut(
    key: &Key,
    latin: Option<char>,
    modifiers: keyboard::Modifiers,
    status: Status,
) -> Option<Shortcut> {
    if modifiers.command() && !modifiers.alt() {
        return match latin?.to_ascii_lowercase() {
            'f' if modifiers.shift() => Some(Shortcut::Find),
            's' if modifiers.shift() => Some(Shortcut::KeepText),
            'f' => Some(Shortcut::Search),
            'o' => Some(Shortcut::Open),
            'n' => Some(Shortcut::Add),
            's' => Some(Shortcut::Save),
            'p' => Some(Shortcut::Print),
            '1' => Some(Shortcut::Page(Page::Write)),
            '2' => Some(Shortcut::Page(Page::Dates)),
            '3' => Some(Shortcut::Page(Page::Batch)),
            '4' => Some(Shortcut::Page(Page::Data)),
            't' => Some(Shortcut::Turn),
            '+' | '=' => Some(Shortcut::ZoomIn),
            '-' => Some(Shortcut::ZoomOut),
            '0' => Some(Shortcut::ZoomReset),
            _ => None,
        };
    }
    if *key == Key::Named(Named::F1) {
        return Some(Shortcut::Help);
    }
    if *key == Key::Named(Named::F3) {
        return Some(if modifiers.shift() {
            Shortcut::FindPrevious
        } else {
            Shortcut::FindNext
        });
    }
    if status == Status::Captured {
        return (*key == Key::Named(Named::Escape)).then_some(Shortcut::Leave);
    }
    match key {
        Key::Named(Named::Tab) if modifiers.shift() => Some(Shortcut::FocusPrevious),
        Key::Named(Named::Tab) => Some(Shortcut::FocusNext),
        Key::Named(Named::Escape) => Some(Shortcut::Back),
        Key::Named(Named::ArrowUp) => Some(Shortcut::Up),
        Key::Named(Named::ArrowDown) => Some(Shortcut::Down),
        _ => None,
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use iced::keyboard::Modifiers;
    use iced::keyboard::key::{Code, Physical};

    #[test]
    fn keys_work_on_a_cyrillic_layout() {
        for (letter, code, expected) in [
            ("f", Code::KeyF, Some(Shortcut::Search)),
            ("а", Code::KeyF, Some(Shortcut::Search)),
            ("ы", Code::KeyS, Some(Shortcut::Save)),
            ("щ", Code::KeyO, Some(Shortcut::Open)),
            ("q", Code::KeyQ, None),
            ("0", Code::Digit0, Some(Shortcut::ZoomReset)),
        ] {
            let key = Key::Character(letter.into());
            let latin = key.to_latin(Physical::Code(code));
            let found = shortcut(&key, latin, Modifiers::COMMAND, Status::Ignored);
            assert_eq!(found, expected, "{letter}");
        }
    }

    #[test]
    fn the_shift_key_makes_another_shortcut_on_every_layout() {
        let modifiers = Modifiers::COMMAND | Modifiers::SHIFT;
        for (letter, code, expected) in [
            ("F", Code::KeyF, Shortcut::Find),
            ("А", Code::KeyF, Shortcut::Find),
            ("f", Code::KeyF, Shortcut::Find),
            ("Ы", Code::KeyS, Shortcut::KeepText),
        ] {
            let key = Key::Character(letter.into());
            let latin = key.to_latin(Physical::Code(code));
            let found = shortcut(&key, latin, modifiers, Status::Captured);
            assert_eq!(found, Some(expected), "{letter}");
        }
    }

    #[test]
    fn what_a_field_has_taken_is_not_taken_twice() {
        let key = Key::Named(Named::ArrowDown);
        for (status, expected) in [
            (Status::Captured, None),
            (Status::Ignored, Some(Shortcut::Down)),
        ] {
            let found = shortcut(&key, None, Modifiers::default(), status);
            assert_eq!(found, expected);
        }
    }
}
