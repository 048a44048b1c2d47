//! Saving and printing the very bytes that are seen.

use super::{Action, Card, Message};
use crate::batch::turning;
use crate::gui::printing::{Known, Sent, Unsent, send};
use crate::storage::{Printing, Storage};
use iced::Task;
use std::path::PathBuf;
use std::sync::Arc;

/// Where saving stands.
#[derive(Debug, Clone, PartialEq, Eq, Default)]
pub(super) enum Saving {
    /// Nothing is saved.
    #[default]
    No,
    /// As soon as the card is drawn.
    WhenDrawn(Where),
    /// Something does not fit: the user is asked.
    Asked(Where),
    /// It is being written.
    Writing,
    /// It is there, or went to the printer.
    Done(Sent),
    /// It could not be written or printed.
    Failed(Unsent),
}

/// Where a card is saved.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(super) enum Where {
    /// The Documents folder, under a neutral name.
    Documents,
    /// Where the user said.
    Path(PathBuf),
    /// Onto paper.
    Printer,
}

impl Card {
    /// Saves or prints the very bytes that are seen, put right for the printer where it misses.
    /// What does not fit is asked about first.
    pub(super) fn save(
        &mut self,
        to: Where,
        anyway: bool,
        known: &Known,
        storage: &Storage,
    ) -> Action {
        let Some(drawn) = &self.drawn else {
            return Action::None;
        };
        if self.drawing.is_some() || !self.is_cut() {
            self.saving = Saving::WhenDrawn(to);
            return Action::None;
        }
        if !anyway && !drawn.findings.is_empty() {
            self.saving = Saving::Asked(to);
            return Action::None;
        }
        let (Some(product), Some(fonts)) = (self.product(), self.fonts.clone()) else {
            return Action::None;
        };
        let paper = product.paper();
        let printing = Printing {
            printer: known.name().map(str::to_owned),
            paper,
            flip: drawn.flip.or(turning(product)),
        };
        let calibration = known.calibration(paper);
        self.saving = Saving::Writing;
        let (storage, drawn) = (storage.clone(), Arc::clone(drawn));
        Action::Run(Task::future(async move {
            let file = drawn.file_for(&calibration, &fonts).map_err(Unsent::Pdf);
            let saved = |path| Ok(Sent::Saved(path));
            Message::Saved(file.and_then(|file| {
                match to {
                    Where::Documents => storage
                        .save_card(&file)
                        .map_err(Unsent::Storage)
                        .and_then(saved),
                    Where::Path(path) => Storage::save_output(&path, &file)
                        .map_err(Unsent::Storage)
                        .and_then(|()| saved(path)),
                    Where::Printer => send(std::slice::from_ref(&*file), &printing, &storage),
                }
            }))
        }))
    }
}

/// Asks where to; without the system's dialog it answers like "nowhere".
pub(super) async fn pick(title: String) -> Option<PathBuf> {
    let dialog = rfd::AsyncFileDialog::new()
        .set_title(title)
        .set_file_name("card.pdf");
    dialog.save_file().await.map(|file| file.path().to_owned())
}
