//! What the window listens to: keys, its own size and place, the day, its closing.

use super::clock::{Change, changes, minutes};
use super::shortcut::{Shortcut, shortcut};
use super::{App, Message};
use crate::workspace::Folder;
use iced::{Event, Subscription, event, keyboard, window};
use std::hash::{Hash, Hasher};

impl App {
    /// What the window listens to.
    pub fn subscription(&self) -> Subscription<Message> {
        let day = match self.fixed_day {
            Some(_) => Subscription::none(),
            None => Subscription::run(minutes).map(Message::DayChanged),
        };
        let closing = window::close_requests().map(Message::CloseRequested);
        let folder = Subscription::run_with(Watched(self.folder.clone()), |Watched(folder)| {
            changes(folder.clone())
        });
        let folder = folder.map(|change| match change {
            Change::Generation(found) => Message::FolderChanged(found),
            Change::Called => Message::Called,
        });
        Subscription::batch([listen(), day, closing, folder])
    }
}

/// The folder that is watched, told apart by where it lies.
#[derive(Debug)]
struct Watched(Folder);

impl Hash for Watched {
    fn hash<H: Hasher>(&self, state: &mut H) {
        self.0.path().hash(state);
    }
}

/// Keys, and what happens to the window itself.
fn listen() -> Subscription<Message> {
    event::listen_with(|event, status, _| match event {
        Event::Keyboard(keyboard::Event::KeyPressed {
            key,
            physical_key,
            modifiers,
            ..
        }) => shortcut(&key, key.to_latin(physical_key), modifiers, status)
            .map(Message::ShortcutPressed),
        Event::Window(window::Event::Resized(size) | window::Event::Opened { size, .. }) => {
            Some(Message::Resized(size))
        }
        Event::Window(window::Event::Rescaled(scale)) => Some(Message::Rescaled(scale)),
        Event::Window(window::Event::FileDropped(path)) => {
            Some(Message::ShortcutPressed(Shortcut::Dropped(path)))
        }
        Event::Window(window::Event::Focused) => Some(Message::ShortcutPressed(Shortcut::Focused)),
        _ => None,
    })
}
