//! Saving the very bytes that are seen.

use super::{Action, Card, Message};
use crate::storage::{self, Storage};
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
    /// It is there.
    Done(PathBuf),
    /// It could not be written.
    Failed(storage::Error),
}

/// Where a card is saved.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(super) enum Where {
    /// The Documents folder, under a neutral name.
    Documents,
    /// Where the user said.
    Path(PathBuf),
}

impl Card {
    /// Saves the very bytes that are seen. What does not fit is asked about first.
    pub(super) fn save(&mut self, to: Where, anyway: bool, storage: &Storage) -> Action {
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
        self.saving = Saving::Writing;
        let (storage, pdf) = (storage.clone(), Arc::clone(&drawn.pdf));
        Action::Run(Task::future(async move {
            Message::Saved(match to {
                Where::Documents => storage.save_card(&pdf),
                Where::Path(path) => Storage::save_output(&path, &pdf).map(|()| path),
            })
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
