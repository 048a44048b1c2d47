//! The card that is shown: one of those that will be made, drawn from its own PDF.

use super::{Action, Batch, Made, Message, PrintOptions, Ready, Stage};
use crate::gui::drawing::{self, Drawn, Request, Side};
use crate::person::Person;
use crate::workspace::{Folder, Texts, Workspace};
use iced::{Task, task};
use std::sync::Arc;

/// The card that is shown.
#[derive(Debug)]
pub(super) struct Shown {
    /// Whose, by their place on the page.
    at: usize,
    pub side: Side,
    pub drawn: Option<Arc<Drawn>>,
    drawing: Option<task::Handle>,
    behind: bool,
    /// How many on the page get a card.
    pub cards: usize,
}

impl Default for Shown {
    fn default() -> Self {
        Self {
            at: 0,
            side: Side::Back,
            drawn: None,
            drawing: None,
            behind: false,
            cards: 0,
        }
    }
}

impl Message {
    /// Whether the cards look otherwise after it, or another one is seen.
    pub fn changes_cards(&self) -> bool {
        matches!(
            self,
            Self::DraftsLoaded(_)
                | Self::TemplateChosen(_)
                | Self::LanguageChosen(_)
                | Self::WriterChosen(_)
                | Self::PersonRemoved(_)
                | Self::Cleared
                | Self::StepPressed(_)
                | Self::SideChosen(_)
        )
    }
}

impl Batch {
    /// Whose card is shown, and their place on the page.
    pub(super) fn shown<'a>(&self, workspace: &'a Workspace) -> Option<(usize, &'a Person)> {
        let at = self.shown.at.min(self.ids.len().checked_sub(1)?);
        Some((at, workspace.people.get(self.ids.get(at)?)?))
    }

    /// Draws the shown card as it is now, with the width in pixels.
    pub fn draw(
        &mut self,
        workspace: &Workspace,
        texts: &Texts,
        print_options: Option<PrintOptions>,
        px: u32,
    ) -> Task<Message> {
        if self.shown.drawing.is_some() {
            self.shown.behind = true;
            return Task::none();
        }
        let (Some((_, person)), Some(print_options)) = (self.shown(workspace), print_options)
        else {
            return Task::none();
        };
        let cards = self.prepared(&self.ids, workspace, texts, None).ready.len();
        let ready = self.ready(person, workspace, texts, Some(&print_options));
        self.shown.cards = cards;
        self.shown.side = match (print_options.product.has_back(), self.shown.side) {
            (true, Side::Front) => Side::Front,
            (true, _) => Side::Back,
            (false, Side::Page(page)) => Side::Page(page),
            (false, _) => Side::Page(0),
        };
        let Ready::Card(card) = ready else {
            self.shown.drawn = None;
            return Task::none();
        };
        let request = Request {
            product: print_options.product,
            card: *card,
            copies: 1,
            skip: 0,
            sketch: None,
            fonts: print_options.fonts,
            side: self.shown.side,
            width_px: px,
        };
        let draw = async move { Message::Drawn(drawing::draw(&request).map(Arc::new)) };
        let (draw, handle) = Task::future(draw).abortable();
        self.shown.drawing = Some(handle.abort_on_drop());
        draw
    }

    /// Another card, another side, or a drawing that is finished.
    pub(super) fn turned(&mut self, message: Message) -> Action {
        match message {
            Message::StepPressed(by) => {
                let last = self.ids.len().saturating_sub(1);
                let at = self.shown.at.min(last).saturating_add_signed(by);
                self.shown.at = at.min(last);
            }
            Message::SideChosen(side) => self.shown.side = side,
            Message::Drawn(drawn) => {
                self.shown.drawing = None;
                // No text of the user's can cause a card not to be drawn.
                self.shown.drawn = drawn.ok();
                if std::mem::take(&mut self.shown.behind) {
                    return Action::Draw;
                }
            }
            _ => {}
        }
        Action::None
    }

    /// Opens what was saved in the system's own program.
    pub(super) fn open(&self, folder: &Folder) -> Action {
        let Stage::Done(Made::Saved(files, _)) = &self.stand else {
            return Action::None;
        };
        let Some((path, _)) = files.first() else {
            return Action::None;
        };
        let (path, folder) = (path.clone(), folder.clone());
        Action::Run(Task::future(async move {
            Message::Opened(folder.open_file(&path))
        }))
    }
}
