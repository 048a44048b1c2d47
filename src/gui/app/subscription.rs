//! What the window listens to: keys, its own size and place, the day, its closing.

use super::clock::minutes;
use super::shortcut::{Shortcut, shortcut};
use super::{App, Message};
use iced::{Event, Subscription, event, keyboard, window};

impl App {
    /// What the window listens to.
    pub fn subscription(&self) -> Subscription<Message> {
        let day = match self.fixed_day {
            Some(_) => Subscription::none(),
            None => Subscription::run(minutes).map(Message::DayChanged),
        };
        let closing = window::close_requests().map(Message::CloseRequested);
        Subscription::batch([listen(), day, closing])
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
