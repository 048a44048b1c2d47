//! Cards that were printed, made again as they were, to those who may still be written to.

use super::make::To;
use super::ready::reason_text;
use super::{Action, Batch, Message, Stage};
use crate::batch::{self, Confirmed, Keep, LeftOut, Prepared, Why, Work};
use crate::gui::print_options::PrintOptions;
use crate::job::{Job, Numbers};
use crate::workspace::{Folder, Workspace};
use iced::Task;
use std::sync::Arc;

impl Batch {
    /// Loads the kept jobs; one that cannot be read is left out.
    pub fn load_jobs(folder: &Folder) -> Task<Message> {
        let folder = folder.clone();
        Task::future(async move {
            let jobs = folder.jobs().unwrap_or_default().into_iter();
            let jobs = jobs.map(|(name, job)| (name, Arc::new(job)));
            Message::JobsLoaded(jobs.collect())
        })
    }

    /// Makes the chosen cards of the earlier job again.
    pub(super) fn again(
        &mut self,
        to: To,
        anyway: bool,
        workspace: &Workspace,
        folder: &Folder,
        options_for: &dyn Fn(&Job) -> Option<PrintOptions>,
    ) -> Action {
        let Some((_, job)) = self.earlier.get(self.chosen) else {
            return Action::None;
        };
        let job = Arc::clone(job);
        let Some(print_options) = options_for(&job) else {
            self.stand = Stage::Nobody;
            return Action::None;
        };
        let numbers = match self.numbers.trim() {
            "" => None,
            text => match Numbers::read(text, job.cards.len()) {
                Ok(numbers) => Some(numbers),
                Err(unread) => {
                    self.stand = Stage::Unread(unread, job.cards.len());
                    return Action::None;
                }
            },
        };
        let confirmed = Confirmed {
            records: false,
            changes: self.confirmed,
            another_person: &[],
        };
        let numbers = numbers.as_ref();
        let prepared = batch::again(
            workspace,
            &job,
            numbers,
            print_options.picture.as_ref(),
            confirmed,
        );
        let Prepared { ready, left_out } = prepared.unwrap_or_default();
        let changed = left_out
            .iter()
            .filter(|left| matches!(left.why, Why::Changed(_)));
        let changed: Vec<String> = changed.map(|left| line(left, workspace)).collect();
        if !changed.is_empty() {
            self.stand = Stage::Changed(changed);
            return Action::None;
        }
        self.left_out = left_out.iter().map(|left| line(left, workspace)).collect();
        self.making = None;
        if ready.is_empty() {
            self.stand = Stage::Nobody;
            return Action::None;
        }
        let names = ready.iter().map(|ready| ready.person.name().to_owned());
        self.run(
            Work {
                names: names.collect(),
                judged: workspace.generation(),
                cards: ready.into_iter().map(|ready| ready.card).collect(),
                order: job.order_of(numbers),
                // The printer that is used now may be another one.
                printer: match to {
                    To::Documents => job.printer,
                    To::Printer => workspace.printing.calibration(job.paper),
                },
                product: print_options.product,
                also: Vec::new(),
                fonts: print_options.fonts,
                to: to.destination(workspace),
                anyway,
                keep: Keep::Nothing,
            },
            folder,
        )
    }

    /// Forgets the earlier job, on disk too.
    pub(super) fn forget_job(&mut self, folder: &Folder) -> Action {
        if self.chosen >= self.earlier.len() {
            return Action::None;
        }
        let (name, _) = self.earlier.remove(self.chosen);
        self.chosen = 0;
        self.stand = Stage::No;
        self.left_out.clear();
        let Some(name) = name else {
            return Action::None;
        };
        let (folder, look) = (folder.clone(), Self::load_jobs(folder));
        Action::Run(
            Task::future(async move { folder.remove_job(&name).err() })
                .then(move |error| match error {
                    Some(error) => Task::done(Message::Made(Err(
                        crate::gui::printing::Unsent::Storage(error),
                    ))),
                    None => Task::none(),
                })
                .chain(look),
        )
    }
}

/// A card that is not made again, and why.
fn line(left_out: &LeftOut, workspace: &Workspace) -> String {
    let number = left_out.number.unwrap_or_default();
    let why = reason_text(&left_out.why, &workspace.words);
    match left_out.name.as_str() {
        "" => format!("{number} · {why}"),
        name => format!("{number} · {name}: {why}"),
    }
}
