//! The system's printers, and its own program for a finished file.
//!
//! A card goes to a printer through a pipe, without a file in between; the job has a neutral
//! name.

use super::{Error, MEASURES, Storage};
use crate::format::Flip;
use crate::paper::{Measured, Measures, Size};
use std::ffi::OsString;
use std::io::{self, Write};
use std::path::Path;
use std::process::{Command, Output, Stdio};

/// The printers that the system knows.
#[derive(Debug, Clone, PartialEq, Eq, Default)]
pub struct Printers {
    /// Their names.
    pub names: Vec<String>,
    /// The one that is used where none is chosen.
    pub usual: Option<String>,
}

/// How a file is to be printed.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Printing {
    /// The printer; the system's usual one for `None`.
    pub printer: Option<String>,
    /// The paper.
    pub paper: Size,
    /// The edge over which the printer turns the paper; `None` for one side only.
    pub flip: Option<Flip>,
}

/// Why nothing was printed.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum PrintError {
    /// This computer has no printing system that we know.
    None,
    /// The printing system refused it; its own message.
    Refused(String),
}

#[cfg(target_os = "macos")]
const OPENER: &[&str] = &["open"];
#[cfg(target_os = "windows")]
const OPENER: &[&str] = &["explorer"];
#[cfg(not(any(target_os = "macos", target_os = "windows")))]
const OPENER: &[&str] = &["xdg-open"];

impl Storage {
    /// Looks for the system's programs in this folder alone: a printer is not for tests.
    pub fn with_programs(self, folder: impl Into<std::path::PathBuf>) -> Self {
        Self {
            programs: Some(folder.into()),
            ..self
        }
    }

    /// The printers that the system knows; `None` where it has no printing system (CUPS).
    pub fn printers(&self) -> Option<Printers> {
        let question = |argument: &str| {
            let mut lpstat = self.program("lpstat");
            // The output is parsed below, so it must not depend on the user's language.
            lpstat.env("LC_ALL", "C").arg(argument);
            let output = lpstat.stdin(Stdio::null()).output().ok()?;
            Some(String::from_utf8_lossy(&output.stdout).into_owned())
        };
        let names = question("-e")?;
        let names = names.lines().map(str::trim).filter(|name| !name.is_empty());
        let usual = question("-d")?;
        let usual = usual.trim().strip_prefix("system default destination:");
        Some(Printers {
            names: names.map(str::to_owned).collect(),
            usual: usual.map(|name| name.trim().to_owned()),
        })
    }

    /// Gives a file to a printer: on its paper, on its sides, in its size.
    ///
    /// # Errors
    /// [`PrintError`]: no printing system, or what it says.
    pub fn print(&self, pdf: &[u8], how: &Printing) -> Result<(), PrintError> {
        let mut lp = self.program("lp");
        lp.env("LC_ALL", "C").args(arguments(how));
        lp.stdin(Stdio::piped())
            .stdout(Stdio::piped())
            .stderr(Stdio::piped());
        let refused = |error: io::Error| PrintError::Refused(error.to_string());
        let mut lp = lp.spawn().map_err(|error| match error.kind() {
            io::ErrorKind::NotFound => PrintError::None,
            _ => refused(error),
        })?;
        if let Some(mut paper) = lp.stdin.take() {
            // A printing system that refuses does not read to the end; its own message is more useful
            // than the write error.
            let _ = paper.write_all(pdf);
        }
        let Output { status, stderr, .. } = lp.wait_with_output().map_err(refused)?;
        match status.success() {
            true => Ok(()),
            false => {
                let sentence = String::from_utf8_lossy(&stderr);
                let sentence = sentence.trim();
                let sentence = sentence.strip_prefix("lp: ").unwrap_or(sentence);
                Err(PrintError::Refused(sentence.to_owned()))
            }
        }
    }

    /// Opens a file in the system's own program; false where there is none.
    pub fn open(&self, path: &Path) -> bool {
        let Some((program, arguments)) = OPENER.split_first() else {
            return false;
        };
        let mut command = self.program(program);
        command.args(arguments).arg(path);
        command
            .stdin(Stdio::null())
            .stdout(Stdio::null())
            .stderr(Stdio::null());
        command.spawn().is_ok()
    }

    /// What was measured on printers.
    ///
    /// # Errors
    /// [`Error::Read`] where the file exists and cannot be read.
    pub fn measures(&self) -> Result<super::Loaded<Measures>, Error> {
        self.read(MEASURES)
    }

    /// Keeps what was measured on a printer; what is known of others stays.
    ///
    /// # Errors
    /// [`Error::Read`], [`Error::Write`]; the old file is then as it was.
    pub fn keep_measured(&self, printer: &str, measured: Measured) -> Result<(), Error> {
        self.change(MEASURES, |all: &mut Measures| all.keep(printer, measured))
    }

    /// Forgets what was measured on a printer; false where nothing was.
    ///
    /// # Errors
    /// [`Error::Read`], [`Error::Write`]; the old file is then as it was.
    pub fn forget_measured(&self, printer: &str) -> Result<bool, Error> {
        self.change(MEASURES, |all: &mut Measures| all.forget(printer))
    }

    fn program(&self, name: &str) -> Command {
        Command::new(match &self.programs {
            Some(folder) => folder.join(name).into_os_string(),
            None => OsString::from(name),
        })
    }
}

/// The arguments of `lp`. Source: lp(1) and the options page of CUPS.
fn arguments(how: &Printing) -> Vec<String> {
    let sides = match how.flip {
        None => "one-sided",
        Some(Flip::LongEdge) => "two-sided-long-edge",
        Some(Flip::ShortEdge) => "two-sided-short-edge",
    };
    let mut arguments = Vec::new();
    if let Some(printer) = &how.printer {
        arguments.extend(["-d".to_owned(), printer.clone()]);
    }
    arguments.extend(["-t".to_owned(), "card".to_owned()]);
    for option in [
        format!("media={}", how.paper.media()),
        format!("sides={sides}"),
        // Never larger, never smaller: the first is IPP's own word, the second the older one.
        "print-scaling=none".to_owned(),
        "fit-to-page=false".to_owned(),
    ] {
        arguments.extend(["-o".to_owned(), option]);
    }
    arguments.extend(["--".to_owned(), "-".to_owned()]);
    arguments
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::paper::Um;

    #[test]
    fn a_printer_gets_paper_and_sides_and_no_scaling() {
        let paper = Size {
            width: Um::mm(148.0),
            height: Um::mm(105.0),
        };
        for (printer, flip, expected) in [
            (
                Some("Kitchen"),
                Some(Flip::LongEdge),
                "-d Kitchen -t card -o media=iso_a6_105x148mm -o sides=two-sided-long-edge \
                 -o print-scaling=none -o fit-to-page=false -- -",
            ),
            (
                None,
                None,
                "-t card -o media=iso_a6_105x148mm -o sides=one-sided -o print-scaling=none \
                 -o fit-to-page=false -- -",
            ),
        ] {
            let how = Printing {
                printer: printer.map(str::to_owned),
                paper,
                flip,
            };
            assert_eq!(arguments(&how).join(" "), expected);
        }
    }

    #[test]
    fn a_system_without_printers_is_no_fault() {
        let folder = tempfile::tempdir().unwrap();
        let storage = Storage::at(folder.path()).with_programs(folder.path());
        assert_eq!(storage.printers(), None);
        let how = Printing {
            printer: None,
            paper: Size::default(),
            flip: None,
        };
        assert_eq!(storage.print(b"card", &how), Err(PrintError::None));
        assert!(!storage.open(folder.path()));
    }
}
