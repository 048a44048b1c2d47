//! Saving and printing the very bytes that are seen.

use super::{Action, Card, Message};
use crate::batch::Destination;
use crate::gui::printing::{Sent, Unsent};
use crate::workspace::{Folder, Workspace};
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
    WhenDrawn(Destination),
    /// Something does not fit: the user is asked.
    Asked(Destination),
    /// It is being written.
    Writing,
    /// It is there, or went to the printer.
    Done(Sent),
    /// It could not be written or printed.
    Failed(Unsent),
}

impl Card {
    /// Saves or prints the very bytes that are shown, corrected for a calibrated printer.
    /// What does not fit is asked about first.
    pub(super) fn save(
        &mut self,
        to: Destination,
        anyway: bool,
        workspace: &Workspace,
        folder: &Folder,
    ) -> Action {
        let Some(drawn) = &self.drawn else {
            return Action::None;
        };
        if self.drawing.is_some() || !self.is_cut() {
            self.saving = Saving::WhenDrawn(to);
            return Action::None;
        }
        if drawn.proof.is_fatal() || (!anyway && drawn.proof.asks()) {
            self.saving = Saving::Asked(to);
            return Action::None;
        }
        let Some(fonts) = self.fonts.clone() else {
            return Action::None;
        };
        let calibration = workspace.printing.calibration(drawn.proof.paper());
        self.saving = Saving::Writing;
        let (folder, drawn) = (folder.clone(), Arc::clone(drawn));
        let judged = workspace.generation();
        Action::Run(Task::future(async move {
            let sent = drawn
                .proof
                .deliver(&to, &calibration, &fonts, &folder, judged);
            Message::Saved(to, sent)
        }))
    }
}

/// Asks for a path; `None` also where the system has no dialog.
pub(super) async fn pick(title: String) -> Option<PathBuf> {
    let dialog = rfd::AsyncFileDialog::new()
        .set_title(title)
        .set_file_name("card.pdf");
    dialog.save_file().await.map(|file| file.path().to_owned())
}
