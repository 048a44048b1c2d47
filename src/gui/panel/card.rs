//! The column of the card: the PDF's own picture, what it is printed on, and saving it.

mod labels;
mod own;
mod request;
mod saving;
mod supplies;
mod turn;
mod view;

#[cfg(test)]
pub use labels::Measure;
pub use labels::Message as LabelsMessage;
pub use own::{Message as OwnMessage, is_picture};
pub use supplies::Supplies;
pub use view::{advice, fit, paper};

use crate::batch::Destination;
use crate::format::{Broken, Labels, Product, Products};
use crate::gui::drawing::{self, Drawn, Request, Side};
use crate::gui::printing::{Sent, Unsent};
use crate::gui::theme::Element;
use crate::layout::{Fonts, Hand};
use crate::picture::Pictures;
use crate::storage;
use crate::workspace::{Folder, Workspace};
use iced::widget::text_editor::{self, Content};
use iced::{Task, task};
use own::Own;
use saving::{Saving, pick};
use std::path::PathBuf;
use std::sync::Arc;

/// Messages of the column.
#[derive(Debug, Clone)]
pub enum Message {
    /// Products, pictures and fonts are ready.
    StockLoaded(Arc<Supplies>),
    /// Another side is to be seen.
    SideChosen(Side),
    /// The card is printed on something else.
    ProductChosen(String),
    /// Another picture on the front, or none.
    PictureChosen(Option<String>),
    /// Something happened with the user's own picture.
    Own(OwnMessage),
    /// Something happened with a sheet of labels.
    Labels(LabelsMessage),
    /// Print or handwriting, printed or for a pen.
    HandChosen(Hand),
    /// Who sends it is printed, or not.
    SenderToggled(bool),
    /// Something happened in the sender's lines.
    SenderEdited(text_editor::Action),
    /// The card is drawn.
    Drawn(Result<Arc<Drawn>, drawing::Error>),
    /// To be saved in the Documents folder.
    SavePressed,
    /// To be saved although something does not fit.
    SaveAnywayPressed,
    /// Back to the text.
    SaveCancelled,
    /// To be saved where the user says.
    SaveAsPressed,
    /// Where the user says, if anywhere.
    PathPicked(Option<PathBuf>),
    /// To be printed.
    PrintPressed,
    /// Another printer.
    PrinterChosen(String),
    /// Saved or printed, or not.
    Saved(Destination, Result<Sent, Unsent>),
    /// To be opened in the system's own program.
    OpenPressed,
    /// Opened, or not.
    Opened(bool),
}

impl Message {
    /// Whether it makes a card: then the person is judged once more.
    pub fn makes_a_card(&self) -> bool {
        matches!(
            self,
            Self::SavePressed
                | Self::SaveAnywayPressed
                | Self::SaveAsPressed
                | Self::PathPicked(Some(_))
                | Self::PrintPressed
                | Self::Drawn(_)
        )
    }
}

/// What the column asks the app to do.
#[derive(Debug)]
pub enum Action {
    /// A card was saved or printed.
    Finished,
    /// Another program changed the folder: it is to be read again.
    Reload,
    /// Nothing.
    None,
    /// Something that takes its time.
    Run(Task<Message>),
    /// The card looks otherwise now: draw it.
    Draw,
    /// The same, and keep the choice.
    SaveChoices,
    /// Another printer is used.
    SavePrinter(String),
    /// What can be chosen is there: choose what was chosen last.
    RestoreChoices,
}

/// The column.
#[derive(Debug)]
pub struct Card {
    products: Products,
    /// The user's own that cannot be used: the file, and why.
    broken: Vec<(String, Broken)>,
    /// The sheets of labels that are known.
    labels: Labels,
    /// Labels by the user's own measures, while they are being typed.
    form: Option<labels::Form>,
    /// The first label that is still there, counted from 1.
    first_label: usize,
    pictures: Pictures,
    fonts: Option<Fonts>,
    side: Side,
    with_sender: bool,
    /// Kept nowhere: it is gone when the window is closed.
    sender: Content,
    product: String,
    picture: Option<String>,
    /// The user's own picture; kept only where the user wants it.
    own: Option<Own>,
    /// Whether it is on the front, in place of a drawing.
    with_own: bool,
    /// The names of the pictures that are kept.
    kept: Vec<String>,
    /// A kept one that is still to be read.
    wanted: Option<String>,
    own_trouble: Option<own::Trouble>,
    /// Whether the front is to be seen as soon as the picture is there.
    shows_own: bool,
    hand: Hand,
    drawn: Option<Arc<Drawn>>,
    /// The running drawing; only one at a time.
    drawing: Option<task::Handle>,
    behind: bool,
    saving: Saving,
    /// What was drawn last was so large, in the screen's own pixels.
    paper: Option<(u32, u32)>,
    trouble: Option<drawing::Error>,
    cannot_open: bool,
}

impl Card {
    /// The column, and the task that loads its supplies: the first frame does not wait for it.
    pub fn new(folder: &Folder) -> (Self, Task<Message>) {
        let card = Self {
            product: String::new(),
            picture: None,
            own: None,
            with_own: false,
            kept: Vec::new(),
            wanted: None,
            own_trouble: None,
            shows_own: false,
            products: Products::default(),
            broken: Vec::new(),
            labels: Labels::default(),
            form: None,
            first_label: 1,
            pictures: Pictures::default(),
            fonts: None,
            side: Side::Back,
            with_sender: false,
            sender: Content::new(),
            hand: Hand::default(),
            drawn: None,
            drawing: None,
            behind: false,
            saving: Saving::default(),
            paper: None,
            trouble: None,
            cannot_open: false,
        };
        let folder = folder.clone();
        let supplies =
            Task::future(async move { Message::StockLoaded(Arc::new(Supplies::read(&folder))) });
        (card, supplies)
    }

    /// Takes the kept choices over.
    pub fn choose(&mut self, product: Option<&String>, picture: Option<&String>) {
        if let Some(product) = product.filter(|id| self.products.get(id).is_some()) {
            self.product.clone_from(product);
            self.turn_to_first();
        }
        if let Some(name) = picture.filter(|name| self.kept.contains(name)) {
            let own = self.own.as_ref().filter(|_| self.with_own);
            if own.and_then(Own::kept) != Some(name.as_str()) {
                self.wanted = Some(name.clone());
            }
        } else if let Some(picture) = picture {
            self.picture = Some(picture.clone()).filter(|id| self.pictures.get(id).is_some());
        }
    }

    /// What it is printed on, by id.
    pub fn product_id(&self) -> &str {
        &self.product
    }

    /// The picture on the front, by id; empty for none. An own one counts only if it is kept.
    pub fn picture_id(&self) -> &str {
        let own = self.own.as_ref().filter(|_| self.with_own);
        if let Some(kept) = own.and_then(Own::kept) {
            return kept;
        }
        self.picture.as_deref().unwrap_or("")
    }

    /// Clears the drawing when the recipient changes.
    pub fn clear(&mut self) {
        self.drawn = None;
        if let Some(drawing) = self.drawing.take() {
            drawing.abort();
        }
        self.behind = false;
        self.saving = Saving::No;
        self.trouble = None;
    }

    /// Resets everything of the user's.
    pub fn forget(&mut self) {
        self.clear();
        (self.own, self.wanted, self.with_own) = (None, None, false);
        self.kept.clear();
        self.sender = Content::new();
        self.with_sender = false;
    }

    /// Draws; while a drawing is running, the next one waits for its end.
    pub fn draw(&mut self, request: Option<Request>, folder: &Folder) -> Task<Message> {
        let settled = self.finish_own_picture(folder);
        Task::batch([self.draw_now(request), settled])
    }

    fn draw_now(&mut self, request: Option<Request>) -> Task<Message> {
        let Some(request) = request else {
            self.clear();
            return Task::none();
        };
        if let Saving::Done(_) | Saving::Failed(_) | Saving::Asked(_) = self.saving {
            self.saving = Saving::No;
        }
        if self.drawing.is_some() {
            self.behind = true;
            return Task::none();
        }
        let (draw, handle) =
            Task::future(async move { Message::Drawn(drawing::draw(&request).map(Arc::new)) })
                .abortable();
        self.drawing = Some(handle.abort_on_drop());
        draw
    }

    /// What is printed on, and the fonts of the printed.
    pub fn paper_and_fonts(&self) -> (Option<&Product>, Option<&Fonts>) {
        (self.product(), self.fonts.as_ref())
    }

    /// What is seen: a trial sheet while labels are being measured.
    fn product(&self) -> Option<&Product> {
        let trial = self.form.as_ref().and_then(|form| form.trial.as_ref());
        trial.or_else(|| self.chosen())
    }

    /// What is printed on.
    fn chosen(&self) -> Option<&Product> {
        self.products.get(&self.product)
    }

    /// Applies a message.
    pub fn update(&mut self, message: Message, workspace: &Workspace, folder: &Folder) -> Action {
        match message {
            Message::StockLoaded(supplies) => {
                let Supplies {
                    products,
                    broken,
                    labels,
                    pictures,
                    kept,
                    fonts,
                } = Arc::unwrap_or_clone(supplies);
                (self.kept, self.broken, self.labels) = (kept, broken, labels);
                (self.products, self.pictures, self.fonts) = (products, pictures, fonts);
                let first = self.products.all().first();
                self.product = first.map(|p| p.id.clone()).unwrap_or_default();
                self.picture = self.pictures.all().first().map(|p| p.id.clone());
                return Action::RestoreChoices;
            }
            Message::SideChosen(side) => {
                self.side = side;
                return Action::Draw;
            }
            Message::ProductChosen(product) => {
                self.product = product;
                (self.form, self.first_label) = (None, 1);
                self.turn_to_first();
                return Action::SaveChoices;
            }
            Message::PictureChosen(picture) => {
                self.choose_picture(picture);
                return Action::SaveChoices;
            }
            Message::Labels(message) => {
                return self.update_labels(
                    message,
                    workspace.words.say("card-labels-name"),
                    folder,
                );
            }
            Message::Own(message) => {
                return self.update_own(
                    message,
                    workspace.words.say("card-picture-choose"),
                    folder,
                );
            }
            Message::HandChosen(hand) => {
                self.hand = hand;
                return Action::Draw;
            }
            Message::SenderToggled(with) => {
                self.with_sender = with;
                return Action::Draw;
            }
            Message::SenderEdited(action) => {
                self.sender.perform(action);
                return Action::Draw;
            }
            Message::Drawn(drawn) => return self.drawn(drawn, workspace, folder),
            Message::SavePressed => {
                return self.save(Destination::Documents, false, workspace, folder);
            }
            Message::SaveAnywayPressed => {
                if let Saving::Asked(to) = std::mem::take(&mut self.saving) {
                    return self.save(to, true, workspace, folder);
                }
            }
            Message::SaveCancelled => self.saving = Saving::No,
            Message::SaveAsPressed => {
                let title = workspace.words.say("card-save-as");
                return Action::Run(Task::perform(pick(title), Message::PathPicked));
            }
            Message::PathPicked(Some(path)) => {
                return self.save(Destination::File(path), false, workspace, folder);
            }
            Message::PathPicked(None) => {}
            Message::PrintPressed => {
                let to = Destination::Printer(workspace.printing.name().map(str::to_owned));
                return self.save(to, false, workspace, folder);
            }
            Message::PrinterChosen(name) => return Action::SavePrinter(name),
            Message::Saved(_, Ok(sent)) => {
                self.saving = Saving::Done(sent);
                self.cannot_open = false;
                return Action::Finished;
            }
            // Another program changed the lists: read them, judge and draw once more, then save.
            Message::Saved(to, Err(Unsent::Storage(storage::Error::Changed))) => {
                self.saving = Saving::WhenDrawn(to);
                return Action::Reload;
            }
            Message::Saved(_, Err(unsent)) => self.saving = Saving::Failed(unsent),
            Message::OpenPressed => {
                if let Saving::Done(Sent::Saved(path)) = &self.saving {
                    let (path, folder) = (path.clone(), folder.clone());
                    return Action::Run(Task::future(async move {
                        Message::Opened(folder.open_file(&path))
                    }));
                }
            }
            Message::Opened(opened) => self.cannot_open = !opened,
        }
        Action::None
    }

    fn drawn(
        &mut self,
        drawn: Result<Arc<Drawn>, drawing::Error>,
        workspace: &Workspace,
        folder: &Folder,
    ) -> Action {
        self.drawing = None;
        match drawn {
            Ok(drawn) => {
                self.paper = Some((drawn.width_px, drawn.height_px));
                self.drawn = Some(drawn);
                self.trouble = None;
            }
            Err(error) => self.trouble = Some(error),
        }
        if std::mem::take(&mut self.behind) {
            return Action::Draw;
        }
        match std::mem::take(&mut self.saving) {
            Saving::WhenDrawn(to) => self.save(to, false, workspace, folder),
            other => {
                self.saving = other;
                Action::None
            }
        }
    }

    /// What the page for several shows of the card.
    pub fn supply<'a>(&'a self, workspace: &'a Workspace) -> Supply<'a> {
        Supply {
            choices: view::choices(self, &workspace.words),
            product: self.chosen(),
            skip: self.skip(),
        }
    }

    /// The column. `scale` is the number of pixels that draw a logical one.
    pub fn view<'a>(&'a self, workspace: &'a Workspace, scale: f32) -> Element<'a, Message> {
        view::view(self, workspace, scale)
    }
}

/// What the card column provides for the page.
pub struct Supply<'a> {
    /// What is printed on, the picture, the hand, to be chosen.
    pub choices: Element<'a, Message>,
    /// What is printed on.
    pub product: Option<&'a Product>,
    /// How many labels of the first sheet are used up already.
    pub skip: usize,
}
