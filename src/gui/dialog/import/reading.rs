//! Reads a file into a list, in the background; or into a question, where its columns
//! or its encoding are not known.

use super::columns::{ANY, Columns};
use super::{Answers, Incoming, Message, Trouble, country};
use crate::changes::{self, Changes};
use crate::facility::Facilities;
use crate::import::{self, About, Day, Encoding, Error, Mapping};
use crate::person::Person;
use crate::storage::ListFile;
use crate::workspace::{Folder, Workspace};
use chrono::NaiveDate;
use std::path::Path;
use std::sync::Arc;

/// What a list is compared with, for the background task.
#[derive(Debug, Clone)]
pub struct Context {
    old: Vec<Person>,
    facilities: Facilities,
    today: NaiveDate,
    folder: Folder,
}

impl Context {
    /// A snapshot of the workspace.
    pub fn of(workspace: &Workspace, folder: &Folder) -> Self {
        Self {
            old: workspace.listed().to_vec(),
            facilities: workspace.facilities.clone(),
            today: workspace.today,
            folder: folder.clone(),
        }
    }

    /// Reads a file, or returns a question for the user.
    pub fn read(&self, path: &Path) -> Message {
        let file = match Folder::read_list(path) {
            Ok(file) => Arc::new(file),
            Err(error) => return Message::Loaded(Err(Trouble::File(error))),
        };
        let known = self.known();
        match self.incoming(&file, Answers::default(), &known, None) {
            // Of an unknown format: unmapped columns are shown first.
            Ok(incoming) if incoming.report.list == ANY => match Columns::read(&file, None, &known)
            {
                Ok(columns) if columns.are_strange(&known) => {
                    Message::ColumnsLoaded(Arc::new(columns))
                }
                _ => Message::Loaded(Ok(Arc::new(incoming))),
            },
            Ok(incoming) => Message::Loaded(Ok(Arc::new(incoming))),
            Err(error) => self.ask(&file, None, error),
        }
    }

    /// Reads a file with the user's mapping, which is saved for its header.
    pub fn read_as(&self, columns: &Columns) -> Message {
        let mut known = self.known();
        if let Some(mapping) = columns.named() {
            known.retain(|other| other.header != mapping.header);
            known.push(mapping.clone());
        }
        let answers = Answers {
            encoding: Some(columns.encoding()),
            ..Answers::default()
        };
        match self.incoming(columns.file(), answers, &known, None) {
            Ok(incoming) => match self.remember(columns) {
                Ok(()) => Message::Loaded(Ok(Arc::new(incoming))),
                Err(error) => Message::Loaded(Err(Trouble::File(error))),
            },
            Err(error) => Message::ColumnsLoaded(Arc::new(columns.clone().refused(error))),
        }
    }

    /// Reads a list again with what the user said of it; a refusal is shown.
    pub fn read_again(&self, incoming: Incoming, answers: Answers, day: Day) -> Message {
        let known = self.known();
        let read = self.incoming(&incoming.file, answers, &known, Some(day));
        Message::Loaded(Ok(Arc::new(read.unwrap_or_else(|error| Incoming {
            refused: Some(error),
            ..incoming
        }))))
    }

    /// Looks at a file in another encoding.
    pub fn look(&self, file: &Arc<ListFile>, encoding: Encoding) -> Message {
        match Columns::read(file, Some(encoding), &self.known()) {
            Ok(columns) => Message::ColumnsLoaded(Arc::new(columns)),
            Err(error) => failed(file, error),
        }
    }

    fn remember(&self, columns: &Columns) -> Result<(), crate::storage::Error> {
        match columns.named() {
            Some(mapping) => self.folder.save_columns(std::slice::from_ref(mapping)),
            None => Ok(()),
        }
    }

    fn known(&self) -> Vec<Mapping> {
        let (known, _) = self.folder.columns().unwrap_or_default();
        known
    }

    /// Turns an error into a question where the user can answer it.
    fn ask(&self, file: &Arc<ListFile>, encoding: Option<Encoding>, error: Error) -> Message {
        let encoding = match error {
            Error::Misread { fits, .. } => fits.or(encoding),
            _ => encoding,
        };
        let can_be_answered = matches!(
            error,
            Error::Encoding(_) | Error::Misread { .. } | Error::NoHeader | Error::MissingColumn(_)
        );
        match Columns::read(file, encoding, &self.known()) {
            Ok(columns) if can_be_answered => {
                Message::ColumnsLoaded(Arc::new(columns.refused(error)))
            }
            _ => failed(file, error),
        }
    }

    /// The list of a day that the user named, or of the one that the file itself gives.
    fn incoming(
        &self,
        file: &Arc<ListFile>,
        answers: Answers,
        known: &[Mapping],
        named: Option<Day>,
    ) -> Result<Incoming, Error> {
        let of_file = || Day::of_file(&file.name, file.modified, self.today);
        let about = About {
            file_name: &file.name,
            as_of: named.unwrap_or_else(of_file),
        };
        let choices = answers.choices(known);
        let import = import::read_as(&file.bytes, &about, &self.facilities, self.today, &choices)?;
        let without_country = country::without_country(&import.people);
        let incoming = changes::Incoming {
            as_of: import.day.date().into(),
            source: &file.name,
            complete: import.is_complete(false),
        };
        let changes = Changes::between(&self.old, import.people, &incoming, &self.facilities);
        let drafts = self.folder.drafts().unwrap_or_default();
        Ok(Incoming {
            file: file.clone(),
            answers,
            without_country,
            day: import.day,
            typed_day: String::new(),
            refused: None,
            drafts: changes.no_longer_waiting(&drafts).count(),
            report: import.report,
            changes,
            first: self.old.is_empty(),
            open: None,
        })
    }
}

fn failed(file: &ListFile, error: Error) -> Message {
    Message::Loaded(Err(Trouble::Content(file.name.clone(), error)))
}
