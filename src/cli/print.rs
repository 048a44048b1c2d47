//! `kartka print`: a finished file to a printer, or into the program for such files.

use super::Refusal;
use super::arguments::{Print as Wish, SidesWord};
use super::desk::Desk;
use crate::format::Flip;
use crate::pdf;
use crate::storage::{PrintError, Printing, Storage};

pub(super) fn run(desk: &Desk, wish: &Wish) -> Result<String, Refusal> {
    let bytes = Storage::read_file(&wish.file).map_err(|error| desk.failed(&error))?;
    let file = wish.file.display().to_string();
    let asks = pdf::printable(&bytes)
        .ok_or_else(|| desk.refuse("print-no-pdf", &[("file", file.as_str().into())]))?;
    let printing = Printing {
        printer: wish.printer.clone(),
        paper: asks.paper,
        flip: match wish.sides {
            None => asks.flip,
            Some(SidesWord::One) => None,
            Some(SidesWord::Long) => Some(Flip::LongEdge),
            Some(SidesWord::Short) => Some(Flip::ShortEdge),
        },
    };
    let said = match desk.storage.print(&bytes, &printing) {
        Ok(()) => desk.words.print_sent(printing.printer.as_deref()),
        Err(PrintError::Refused(why)) => {
            return Err(desk.refuse("print-refused", &[("why", why.into())]));
        }
        Err(PrintError::None) if desk.storage.open(&wish.file) => {
            let file = [("file", file.into())];
            desk.words.say_with("print-viewer", &file)
        }
        Err(PrintError::None) => return Err(desk.refuse("print-nothing", &[])),
    };
    Ok(said + "\n")
}
