//! The bar at the top: where one is, how old the list is, zoom, look, language.

use super::desk::Desk;
use super::settings::Settings;
use super::telling;
use super::theme::{Element, measure, space};
use super::widget::{mark, note, quiet, title};
use iced::widget::{container, row};
use iced::{Alignment, Fill};

/// What happened in the bar.
#[derive(Debug, Clone)]
pub enum Message {
    /// Larger.
    ZoomIn,
    /// Smaller.
    ZoomOut,
    /// The next look.
    Look,
}

/// The bar, for a window of this width.
pub fn view<'a>(desk: &Desk, settings: &Settings, width: f32) -> Element<'a, Message> {
    let words = &desk.words;
    let name = title(words.say("window-title"));
    let zoom = [("percent", i64::from(settings.zoom).into())];
    let mut bar = row![container(name).width(Fill)]
        .spacing(space::MEDIUM)
        .align_y(Alignment::Center);
    if width >= measure::STEPS {
        bar = bar.push(mark(telling::list_age(desk)));
    }
    bar = bar
        .push(quiet("−", Some(Message::ZoomOut)))
        .push(note(words.say_with("zoom", &zoom)))
        .push(quiet("+", Some(Message::ZoomIn)))
        .push(quiet(words.say(settings.look.key()), Some(Message::Look)));
    container(bar)
        .padding([0.0, space::WIDE])
        .center_y(measure::BAR)
        .into()
}
