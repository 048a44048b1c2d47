//! Making the cards in a thread: with progress, and cancellable.

use super::ready::reason_text;
use super::{Action, Batch, Message, Stage};
use crate::batch::{Destination, Keep, Prepared, Progress, Work};
use crate::gui::print_options::PrintOptions;
use crate::job::{Job, Printed};
use crate::layout::Imposition;
use crate::workspace::{Folder, Texts, Workspace};
use iced::Task;
use iced::futures::channel::mpsc;
use std::sync::Arc;
use std::time::{Duration, Instant};

/// The interval between two progress messages.
const PACE: Duration = Duration::from_millis(100);

/// Where cards go.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum To {
    /// The Documents folder, under a neutral name.
    Documents,
    /// Onto paper.
    Printer,
}

/// Does the work in a thread of its own. Dropping the task stops it.
pub(super) fn run(work: Work, folder: Folder) -> Task<Message> {
    let (sender, receiver) = mpsc::unbounded();
    std::thread::spawn(move || {
        let began = Instant::now();
        let mut last_report = began;
        let mut go_on = |progress: Progress| {
            if last_report.elapsed() >= PACE {
                last_report = Instant::now();
                let left = progress.left(began.elapsed());
                let _ = sender.unbounded_send(Message::Progressed(progress, left));
            }
            !sender.is_closed()
        };
        if let Some(made) = work.run(&folder, &mut go_on) {
            // The receiver is gone where the task was dropped at the last moment.
            let _ = sender.unbounded_send(Message::Made(made));
        }
    });
    Task::stream(receiver)
}

impl To {
    pub(super) fn destination(self, workspace: &Workspace) -> Destination {
        match self {
            Self::Documents => Destination::Documents,
            Self::Printer => Destination::Printer(workspace.printing.name().map(str::to_owned)),
        }
    }
}

impl Batch {
    /// Makes the cards of all who can have one; the rest is named on the page.
    pub(super) fn make(
        &mut self,
        to: To,
        anyway: bool,
        workspace: &Workspace,
        texts: &Texts,
        folder: &Folder,
        print_options: Option<PrintOptions>,
    ) -> Action {
        let Some(print_options) = print_options else {
            return Action::None;
        };
        let Prepared { ready, left_out } =
            self.prepared(&self.ids, workspace, texts, Some(&print_options));
        let left_out = left_out.iter();
        let left_out = left_out.map(|left| {
            format!(
                "{}: {}",
                left.name,
                reason_text(&left.why, &workspace.words)
            )
        });
        let left_out: Vec<String> = left_out.collect();
        if ready.is_empty() {
            self.stand = Stage::No;
            self.left_out = left_out;
            return Action::None;
        }
        let doubtful = ready.iter().map(|ready| ready.person);
        let doubtful = doubtful.filter(|p| self.is_doubtful(p, workspace, texts));
        let doubtful: Vec<String> = doubtful.map(|p| p.name().to_owned()).collect();
        if !doubtful.is_empty() && !anyway && !self.confirmed {
            self.stand = Stage::Doubtful(doubtful);
            return Action::None;
        }
        let order = Imposition {
            skip: print_options.skip,
            ..Imposition::default()
        };
        let printer = workspace
            .printing
            .calibration(print_options.product.paper());
        let printed = Printed {
            made: workspace.today,
            product: &print_options.product,
            also: &[],
            order,
            printer,
            seed: None,
            posting: &workspace.posting(),
        };
        let cards = ready.iter();
        let cards = cards.map(|ready| (ready.person, ready.language, &ready.card));
        let job = Arc::new(Job::of(&printed, cards, &print_options.pictures));
        self.making = Some(Arc::clone(&job));
        self.making_for = ready.iter().map(|ready| ready.person.id.clone()).collect();
        self.left_out = left_out;
        let names = ready.iter().map(|ready| ready.person.name().to_owned());
        self.run(
            Work {
                names: names.collect(),
                judged: workspace.generation(),
                cards: ready.into_iter().map(|ready| ready.card).collect(),
                product: print_options.product,
                also: Vec::new(),
                order,
                printer,
                fonts: print_options.fonts,
                anyway,
                to: to.destination(workspace),
                keep: match workspace.printing.keeps_jobs {
                    true => Keep::Folder(job),
                    false => Keep::Nothing,
                },
            },
            folder,
        )
    }

    pub(super) fn run(&mut self, work: Work, folder: &Folder) -> Action {
        let (make, handle) = run(work, folder.clone()).abortable();
        self.stand = Stage::Making {
            _handle: handle.abort_on_drop(),
            progress: None,
        };
        Action::Run(make)
    }
}
