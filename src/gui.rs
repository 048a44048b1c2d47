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
use std::panic::{self, AssertUnwindSafe};
use std::sync::Arc;
use std::sync::atomic::{AtomicBool, Ordering};
use std::{error, fmt};

/// The window's size when it opens first.
const SIZE: Size = Size::new(1440.0, 900.0);
/// It is never smaller.
const LEAST: Size = Size::new(420.0, 480.0);

/// Why there is no window.
#[derive(Debug)]
pub enum Error {
    /// No display answers: none is named, or nothing is there.
    NoDisplay,
    /// Something else, in the toolkit's words.
    Toolkit(iced::Error),
}

impl fmt::Display for Error {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self {
            Self::NoDisplay => write!(f, "no display answers"),
            Self::Toolkit(error) => error.fmt(f),
        }
    }
}

impl error::Error for Error {}

/// Opens the window and stays until it is closed. `today` replaces the clock where it is given.
///
/// # Errors
/// Where the system gives no window.
pub fn run(folder: Folder, today: Option<NaiveDate>) -> Result<(), Error> {
    // The toolkit panics where no display answers, before it starts the program.
    let is_started = Arc::new(AtomicBool::new(false));
    let usual = panic::take_hook();
    let started = Arc::clone(&is_started);
    panic::set_hook(Box::new(move |what| {
        if started.load(Ordering::Relaxed) {
            usual(what);
        }
    }));
    let started = Arc::clone(&is_started);
    let ended = panic::catch_unwind(AssertUnwindSafe(|| open(folder, today, started)));
    match ended {
        Ok(ended) => ended.map_err(Error::Toolkit),
        Err(_) if !is_started.load(Ordering::Relaxed) => Err(Error::NoDisplay),
        Err(what) => panic::resume_unwind(what),
    }
}

fn open(folder: Folder, today: Option<NaiveDate>, is_started: Arc<AtomicBool>) -> iced::Result {
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
        move || {
            is_started.store(true, Ordering::Relaxed);
            App::new(folder.clone(), today, system_language(), SIZE)
        },
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
