//! The command line: the same jobs as the window, for scripts, screen readers and checks.

mod address;
mod arguments;
mod card;
mod check;
mod import;
mod paste;
mod people;
mod person;
mod places;
mod print;
mod printer;
mod progress;
mod reprint;
mod session;
mod target;
mod templates;
mod terminal;
mod test_page;

use crate::gui;
use crate::words::{UiLanguage, Words};
use crate::workspace::{Error, Folder, Workspace};
use arguments::{Arguments, Job};
use chrono::{Local, NaiveDate};
use session::Session;
use std::ffi::OsString;
use std::io;
use std::process::ExitCode;

/// Why a command was refused, as the sentence for stderr.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(crate) struct Refusal(String);

impl Refusal {
    fn new(text: impl Into<String>) -> Self {
        Self(text.into())
    }
}

/// Does what the arguments ask for. Exit code: 0 done, 1 refused or failed, 2 wrong usage.
pub fn run(arguments: impl IntoIterator<Item = OsString>) -> ExitCode {
    let words = Words::of(ui_language());
    let Arguments {
        data_dir,
        today,
        no_trace,
        job,
    } = match arguments::parse(arguments, &words) {
        Ok(arguments) => arguments,
        Err(error) => {
            // Help goes to stdout with 0, wrong usage to stderr with 2.
            // Wrong usage repeats what was typed, so it is not coloured but written out.
            match error.use_stderr() {
                true => terminal::note(error.render().to_string().trim_end()),
                false => drop(error.print()),
            }
            return ExitCode::from(u8::try_from(error.exit_code()).unwrap_or(2));
        }
    };
    let folder = match data_dir {
        Some(folder) => Ok(Folder::at(folder)),
        None => Folder::of_user(),
    };
    let folder = folder.map_err(|error| Refusal(words.storage_error(&error)));
    let folder = folder.map(|folder| match no_trace {
        true => folder.without_trace(),
        false => folder,
    });
    let done = folder.and_then(|folder| match job {
        None => window(folder, today, &words),
        Some(job) => {
            let today = today.unwrap_or_else(|| Local::now().date_naive());
            do_job(job, folder, today, words)
        }
    });
    match done {
        Ok(output) => match terminal::print(&output) {
            // A reader that has had enough (`| head`) is no failure.
            Err(error) if error.kind() != io::ErrorKind::BrokenPipe => ExitCode::FAILURE,
            _ => ExitCode::SUCCESS,
        },
        Err(Refusal(reason)) => {
            terminal::note(&reason);
            ExitCode::FAILURE
        }
    }
}

fn window(folder: Folder, today: Option<NaiveDate>, words: &Words) -> Result<String, Refusal> {
    gui::run(folder, today)
        .map(|()| String::new())
        .map_err(|error| match error {
            gui::Error::NoDisplay => Refusal(words.say("cli-no-display")),
            gui::Error::Toolkit(error) => {
                let error = error.to_string();
                Refusal(words.say_with("cli-no-window", &[("error", error.into())]))
            }
        })
}

fn do_job(job: Job, folder: Folder, today: NaiveDate, words: Words) -> Result<String, Refusal> {
    let ui_language = words.ui_language();
    let failed = |error: Error| Refusal(error.say(&Words::of(ui_language)));
    // What reads all people or printers and writes them anew lets nobody come between.
    let folder = match job {
        Job::Import(_) | Job::Printer(_) => folder.hold_or_read(),
        _ => Ok(folder),
    };
    let folder = folder.map_err(|error| failed(error.into()))?;
    // Comparing lists needs no search and no judgement, so thousands of names need not be indexed.
    let opened = match job {
        Job::Import(_) => Workspace::open_lists(folder, words, today),
        _ => Workspace::open(folder, words, today),
    };
    let session = Session::new(opened.map_err(failed)?);
    match job {
        Job::Import(options) => import::run(&session, &options),
        Job::People(options) => people::run(&session, &options),
        Job::Person(options) => person::run(&session, &options),
        Job::Paste(options) => paste::run(&session, &options),
        Job::Places(options) => places::run(&session, &options),
        Job::Address(options) => address::run(&session, &options),
        Job::Templates(options) => templates::run(&session, &options),
        Job::Check(options) => check::run(&session, &options),
        Job::Card(options) => card::run(&session, &options),
        Job::Reprint(options) => reprint::run(&session, &options),
        Job::Print(options) => print::run(&session, &options),
        Job::Printer(options) => printer::run(&session, &options),
        Job::TestPage(options) => test_page::run(&session, &options),
    }
}

/// The system's language, where the program has it.
fn ui_language() -> UiLanguage {
    sys_locale::get_locale()
        .and_then(|locale| UiLanguage::of_locale(&locale))
        .unwrap_or_default()
}

/// A value as JSON.
fn json<T: serde::Serialize>(value: &T) -> Result<String, Refusal> {
    serde_json::to_string_pretty(value)
        .map(|text| text + "\n")
        .map_err(|error| Refusal(error.to_string()))
}
