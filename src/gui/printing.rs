//! Printing: which printers there are, and finished files on their way to one of them or to the
//! program for such files.

use crate::gui::theme::{Element, Tone, measure, space};
use crate::gui::widget::{Mark, Sign};
use crate::gui::widget::{mark, note, select};
use crate::words::Words;
use iced::widget::{container, row};
use iced::{Alignment, Fill};
use std::path::PathBuf;

pub use crate::batch::{Sent, Unsent, send};
use crate::workspace::PrinterSettings;

/// The result of printing, as a line with its mark.
pub fn outcome<'a, Message: 'a>(
    done: &Result<Sent, Unsent>,
    words: &Words,
) -> Element<'a, Message> {
    let file = |path: &PathBuf| [("file", path.display().to_string().into())];
    let (sign, tone, word) = match done {
        Ok(Sent::To(printer)) => (Sign::Tick, Tone::Moss, words.print_sent(printer.as_deref())),
        Ok(Sent::Viewer(path)) => (
            Sign::Tick,
            Tone::Moss,
            words.say_with("printer-print-viewer", &file(path)),
        ),
        Ok(Sent::Saved(path)) => (
            Sign::Tick,
            Tone::Moss,
            words.say_with("card-saved", &file(path)),
        ),
        Err(unsent) => (
            Sign::Cross,
            Tone::Stamp,
            match unsent {
                Unsent::Refused(why) => {
                    words.say_with("printer-print-refused", &[("why", why.as_str().into())])
                }
                Unsent::Nowhere(path) => format!(
                    "{} {}",
                    words.say("printer-print-nothing"),
                    words.say_with("card-saved", &file(path))
                ),
                Unsent::Pdf(error) => error.to_string(),
                Unsent::Storage(error) => words.storage_error(error),
            },
        ),
    };
    mark(Mark { sign, word, tone })
}

/// The choice among printers, where there is one.
pub fn chooser<'a, Message: Clone + 'a>(
    known: &PrinterSettings,
    words: &Words,
    on_choose: impl Fn(String) -> Message + Clone + 'a,
) -> Option<Element<'a, Message>> {
    let system = known.system.as_ref()?;
    if system.names.is_empty() {
        return None;
    }
    let chosen = known.name().map(str::to_owned);
    Some(
        row![
            container(note(words.say("printer"))).width(measure::LABEL),
            container(select(system.names.clone(), chosen, on_choose)).width(Fill)
        ]
        .spacing(space::SMALL)
        .align_y(Alignment::Center)
        .into(),
    )
}
