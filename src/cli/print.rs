//! `kartka print`: a finished file to a printer, or into the program for such files.

use super::Refusal;
use super::arguments::{Print as Options, SidesWord};
use super::session::Session;
use crate::format::Flip;
use crate::pdf;
use crate::storage::{PrintError, Printing};
use crate::workspace::Folder;

pub(super) fn run(session: &Session, options: &Options) -> Result<String, Refusal> {
    let bytes = Folder::read_file(&options.file).map_err(|error| session.failed(error))?;
    let file = options.file.display().to_string();
    let asks = pdf::printable(&bytes)
        .ok_or_else(|| session.refuse("printer-print-no-pdf", &[("file", file.as_str().into())]))?;
    let printing = Printing {
        printer: options.printer.clone(),
        paper: asks.paper,
        flip: match options.sides {
            None => asks.flip,
            Some(SidesWord::One) => None,
            Some(SidesWord::Long) => Some(Flip::LongEdge),
            Some(SidesWord::Short) => Some(Flip::ShortEdge),
        },
    };
    let sentence = match session.folder().print(&bytes, &printing) {
        Ok(()) => session.words.print_sent(printing.printer.as_deref()),
        Err(PrintError::Refused(why)) => {
            return Err(session.refuse("printer-print-refused", &[("why", why.into())]));
        }
        Err(PrintError::None) if session.folder().open_file(&options.file) => {
            let file = [("file", file.into())];
            session.words.say_with("printer-print-viewer", &file)
        }
        Err(PrintError::None) => return Err(session.refuse("printer-print-nothing", &[])),
    };
    Ok(sentence + "\n")
}
