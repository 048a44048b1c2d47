//! The window.

mod addresses;
mod app;
mod describe;
mod dialog;
mod drawing;
mod find_place;
mod panel;
mod print_options;
mod printing;
mod screen;
mod spelling;
#[cfg(test)]
mod tests;
mod theme;
mod widget;

use crate::words::UiLanguage;
use crate::workspace::Folder;
use app::App;
use chrono::NaiveDate;
use iced::{Size, window};

/// The window's size when it opens first.
const SIZE: Size = Size::new(1440.0, 900.0);
/// It is never smaller.
const LEAST: Size = Size::new(420.0, 480.0);

/// Opens the window and stays until it is closed. `today` replaces the clock where it is given.
///
/// # Errors
/// Where the system gives no window.
pub fn run(folder: Folder, today: Option<NaiveDate>) -> iced::Result {
    let settings = iced::Settings {
        fonts: theme::FONTS.iter().map(|font| (*font).into()).collect(),
        default_font: theme::SANS,
        default_text_size: theme::size::BODY.into(),
        ..iced::Settings::default()
    };
    let window = window::Settings {
        size: SIZE,
        min_size: Some(LEAST),
        // The draft is saved first.
        exit_on_close_request: false,
        ..window::Settings::default()
    };
    iced::application(
        move || App::new(folder.clone(), today, system_language(), SIZE),
        App::update,
        App::view,
    )
    .title(App::title)
    .theme(App::theme)
    .scale_factor(App::scale)
    .subscription(App::subscription)
    .settings(settings)
    .window(window)
    .run()
}

/// The system's language, where the program has it.
fn system_language() -> UiLanguage {
    sys_locale::get_locale()
        .and_then(|locale| UiLanguage::of_locale(&locale))
        .unwrap_or_default()
}
