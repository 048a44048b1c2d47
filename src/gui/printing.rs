//! Printing: which printers there are, and finished files on their way to one of them or to the
//! program for such files.

use crate::gui::theme::{Element, Tone, measure, space};
use crate::gui::widget::{Mark, Sign};
use crate::gui::widget::{mark, note, select};
use crate::paper::{Calibration, Measures, Size};
use crate::pdf;
use crate::storage::{self, PrintError, Printers, Printing, Storage};
use crate::words::Words;
use iced::widget::{container, row};
use iced::{Alignment, Fill};
use std::path::PathBuf;

/// What is known of printers; lent to whatever prints.
#[derive(Debug, Default)]
pub struct Known {
    /// The system's printers; `None` where it has no printing system.
    pub system: Option<Printers>,
    /// What was measured on them.
    pub measures: Measures,
    /// The one that the user chose.
    pub chosen: Option<String>,
    /// Whether what was printed to several is kept on the disk.
    pub keeps_jobs: bool,
}

impl Known {
    /// The printer that is used: the chosen one where it is there, else the usual one.
    pub fn name(&self) -> Option<&str> {
        let system = self.system.as_ref()?;
        let chosen = self.chosen.as_ref();
        let chosen = chosen.filter(|chosen| system.names.contains(chosen));
        chosen.or(system.usual.as_ref()).map(String::as_str)
    }

    /// What puts that printer right on a paper; nothing where it was not measured.
    pub fn calibration(&self, paper: Size) -> Calibration {
        let calibration = self
            .name()
            .and_then(|name| self.measures.calibration(name, paper));
        calibration.unwrap_or_default()
    }
}

/// Where a file went.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Sent {
    /// To this printer, or to the usual one.
    To(Option<String>),
    /// Into the program for such files: there is no printing system.
    Viewer(PathBuf),
    /// Onto the disk only.
    Saved(PathBuf),
}

/// Why it went nowhere.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Unsent {
    /// What the printing system says.
    Refused(String),
    /// Neither a printing system nor a program for such files; it was saved here.
    Nowhere(PathBuf),
    /// The file could not be put together.
    Pdf(pdf::Error),
    /// It could not be written.
    Storage(storage::Error),
}

/// Prints files, or saves and opens them where nothing prints.
///
/// # Errors
/// [`Unsent`].
pub fn send(files: &[Vec<u8>], how: &Printing, storage: &Storage) -> Result<Sent, Unsent> {
    for bytes in files {
        match storage.print(bytes, how) {
            Ok(()) => {}
            Err(PrintError::Refused(why)) => return Err(Unsent::Refused(why)),
            Err(PrintError::None) => return open(files, storage),
        }
    }
    Ok(Sent::To(how.printer.clone()))
}

/// Saves all of them and opens the first.
fn open(files: &[Vec<u8>], storage: &Storage) -> Result<Sent, Unsent> {
    let saved: Result<Vec<PathBuf>, storage::Error> =
        files.iter().map(|bytes| storage.save_card(bytes)).collect();
    let first = saved.map_err(Unsent::Storage)?.into_iter().next();
    let first = first.unwrap_or_default();
    match storage.open(&first) {
        true => Ok(Sent::Viewer(first)),
        false => Err(Unsent::Nowhere(first)),
    }
}

/// What is said of it.
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
            words.say_with("print-viewer", &file(path)),
        ),
        Ok(Sent::Saved(path)) => (Sign::Tick, Tone::Moss, words.say_with("saved", &file(path))),
        Err(unsent) => (
            Sign::Cross,
            Tone::Stamp,
            match unsent {
                Unsent::Refused(why) => {
                    words.say_with("print-refused", &[("why", why.as_str().into())])
                }
                Unsent::Nowhere(path) => format!(
                    "{} {}",
                    words.say("print-nothing"),
                    words.say_with("saved", &file(path))
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
    known: &Known,
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
