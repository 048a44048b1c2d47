//! The column of the card: the PDF's own picture, what it is printed on, and saving it.

mod draw;
mod saving;
mod stock;
mod view;

pub use draw::{Drawn, Wish};
pub use stock::Stock;
pub use view::fit;

use super::desk::Desk;
use super::several::Press;
use super::theme::Element;
use crate::address::Block;
use crate::format::{Part, Product, Products};
use crate::layout::{Fonts, Hand};
use crate::picture::Pictures;
use crate::storage::{self, Storage};
use iced::widget::text_editor::{self, Content};
use iced::{Task, task};
use saving::{Saving, Where, pick};
use std::path::PathBuf;
use std::sync::Arc;

/// What happened in the column.
#[derive(Debug, Clone)]
pub enum Message {
    /// Products, pictures and fonts are ready.
    Stocked(Arc<Stock>),
    /// Another side is to be seen.
    Side(Side),
    /// The card is printed on something else.
    Product(String),
    /// Another picture on the front, or none.
    Picture(Option<String>),
    /// Print or handwriting, printed or for a pen.
    Hand(Hand),
    /// Who sends it is printed, or not.
    WithSender(bool),
    /// Something happened in the sender's lines.
    Sender(text_editor::Action),
    /// The card is drawn.
    Drawn(Result<Arc<Drawn>, draw::Error>),
    /// To be saved in the Documents folder.
    Save,
    /// To be saved although something does not fit.
    SaveAnyway,
    /// Back to the text.
    Back,
    /// To be saved where the user says.
    SaveAs,
    /// Where the user says, if anywhere.
    PickedPath(Option<PathBuf>),
    /// Saved, or not.
    Saved(Result<PathBuf, storage::Error>),
    /// To be opened in the system's own program.
    Open,
    /// Opened, or not.
    Opened(bool),
}

/// What the column asks of the window.
#[derive(Debug)]
pub enum Action {
    /// Nothing.
    None,
    /// Something that takes its time.
    Run(Task<Message>),
    /// The card looks otherwise now: draw it.
    Draw,
    /// The same, and keep the choice.
    Remember,
    /// What can be chosen is there: choose what was chosen last.
    Stocked,
}

/// What is seen of the card.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
pub enum Side {
    /// The picture.
    Front,
    /// Message and address.
    Back,
    /// The sheet that is printed, its first side.
    Sheet,
    /// A page of something that is printed on one side, counted from 0.
    Page(usize),
}

/// What stands on the card beside the picture: from the letter, the person, the reader's words.
#[derive(Debug, Clone)]
pub struct Said {
    /// The text.
    pub message: String,
    /// What each of its lines means.
    pub meaning: Vec<String>,
    /// What is told of the person, for a sheet about them.
    pub story: String,
    /// The person's name.
    pub name: String,
    /// To where.
    pub address: Block,
}

/// The column.
#[derive(Debug)]
pub struct Card {
    products: Products,
    pictures: Pictures,
    fonts: Option<Fonts>,
    side: Side,
    with_sender: bool,
    /// Kept nowhere: it is gone when the window is closed.
    sender: Content,
    product: String,
    picture: Option<String>,
    hand: Hand,
    drawn: Option<Arc<Drawn>>,
    /// One drawing at a time: a stroke never waits behind older ones.
    drawing: Option<task::Handle>,
    behind: bool,
    saving: Saving,
    /// What was drawn last was so large, in the screen's own pixels.
    paper: Option<(u32, u32)>,
    trouble: Option<draw::Error>,
    cannot_open: bool,
}

impl Card {
    /// The column, and what it needs on its way: the first frame does not wait for it.
    pub fn new() -> (Self, Task<Message>) {
        let card = Self {
            product: String::new(),
            picture: None,
            products: Products::default(),
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
        let stock = Task::future(async { Message::Stocked(Arc::new(Stock::shipped())) });
        (card, stock)
    }

    /// Takes the kept choices over.
    pub fn choose(&mut self, product: Option<&String>, picture: Option<&String>) {
        if let Some(product) = product.filter(|id| self.products.get(id).is_some()) {
            self.product.clone_from(product);
            self.turn_to_first();
        }
        if let Some(picture) = picture {
            self.picture = Some(picture.clone()).filter(|id| self.pictures.get(id).is_some());
        }
    }

    /// What it is printed on, by id.
    pub fn product_id(&self) -> &str {
        &self.product
    }

    /// The picture on the front, by id; empty for none.
    pub fn picture_id(&self) -> &str {
        self.picture.as_deref().unwrap_or("")
    }

    /// Somebody else is written to, or nobody: what was drawn is not theirs.
    pub fn clear(&mut self) {
        self.drawn = None;
        if let Some(drawing) = self.drawing.take() {
            drawing.abort();
        }
        self.behind = false;
        self.saving = Saving::No;
        self.trouble = None;
    }

    /// On what several are printed, once the fonts are ready.
    pub fn press(&self) -> Option<Press> {
        let picture = self.picture.as_ref().and_then(|id| self.pictures.get(id));
        Some(Press {
            product: self.product()?.clone(),
            picture: picture.cloned(),
            hand: self.hand,
            sender: self.sender(),
            fonts: self.fonts.clone()?,
        })
    }

    /// What is to be drawn for what is said, in so many pixels.
    pub fn wish(&self, said: Said, px: u32) -> Option<Wish> {
        let Press {
            product,
            picture,
            hand,
            sender,
            fonts,
        } = self.press()?;
        // A sheet about a person tells of them; everything else holds the letter.
        let about = has(&product, |part| matches!(part, Part::Title(_)));
        let message = if about { said.story } else { said.message };
        Some(Wish {
            card: crate::layout::Card {
                picture,
                hand: if about { Hand::Print } else { hand },
                sender,
                title: about.then_some(said.name),
                meaning: said.meaning,
                ..crate::layout::Card::new(message, said.address)
            },
            product,
            fonts,
            side: self.side,
            width_px: px,
        })
    }

    /// The sender's lines, where the user wants them.
    fn sender(&self) -> Vec<String> {
        let text = self.sender.text();
        let lines = text.lines().map(str::trim).filter(|line| !line.is_empty());
        let lines = lines.filter(|_| self.with_sender);
        lines.map(str::to_owned).collect()
    }

    /// The next side or page.
    pub fn turned(&self) -> Side {
        let pages = self.drawn.as_ref().map_or(1, |drawn| drawn.pages.max(1));
        match self.side {
            Side::Front => Side::Back,
            Side::Back | Side::Sheet => Side::Front,
            Side::Page(page) => Side::Page((page + 1) % pages),
        }
    }

    /// The side that is seen first of what is printed on.
    fn turn_to_first(&mut self) {
        let both = self.product().is_none_or(Product::has_back);
        self.side = match (both, self.side) {
            (false, _) => Side::Page(0),
            (true, Side::Page(_)) => Side::Back,
            (true, side) => side,
        };
        if self.product().is_some_and(|p| p.sheet.is_none()) && self.side == Side::Sheet {
            self.side = Side::Back;
        }
    }

    /// Draws; while a drawing is on its way, the next one waits for its end.
    pub fn draw(&mut self, wish: Option<Wish>) -> Task<Message> {
        let Some(wish) = wish else {
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
            Task::future(async move { Message::Drawn(draw::draw(&wish).map(Arc::new)) })
                .abortable();
        self.drawing = Some(handle.abort_on_drop());
        draw
    }

    fn product(&self) -> Option<&Product> {
        self.products.get(&self.product)
    }

    /// Takes in what happened.
    pub fn update(&mut self, message: Message, desk: &Desk, storage: &Storage) -> Action {
        match message {
            Message::Stocked(stock) => {
                let Stock {
                    products,
                    pictures,
                    fonts,
                } = Arc::unwrap_or_clone(stock);
                (self.products, self.pictures, self.fonts) = (products, pictures, fonts);
                let first = self.products.all().first();
                self.product = first.map(|p| p.id.clone()).unwrap_or_default();
                self.picture = self.pictures.all().first().map(|p| p.id.clone());
                return Action::Stocked;
            }
            Message::Side(side) => {
                self.side = side;
                return Action::Draw;
            }
            Message::Product(product) => {
                self.product = product;
                self.turn_to_first();
                return Action::Remember;
            }
            Message::Picture(picture) => {
                self.picture = picture;
                return Action::Remember;
            }
            Message::Hand(hand) => {
                self.hand = hand;
                return Action::Draw;
            }
            Message::WithSender(with) => {
                self.with_sender = with;
                return Action::Draw;
            }
            Message::Sender(action) => {
                self.sender.perform(action);
                return Action::Draw;
            }
            Message::Drawn(drawn) => return self.drawn(drawn, storage),
            Message::Save => return self.save(Where::Documents, false, storage),
            Message::SaveAnyway => {
                if let Saving::Asked(to) = std::mem::take(&mut self.saving) {
                    return self.save(to, true, storage);
                }
            }
            Message::Back => self.saving = Saving::No,
            Message::SaveAs => {
                let title = desk.words.say("save-as");
                return Action::Run(Task::perform(pick(title), Message::PickedPath));
            }
            Message::PickedPath(Some(path)) => {
                return self.save(Where::Path(path), false, storage);
            }
            Message::PickedPath(None) => {}
            Message::Saved(Ok(path)) => {
                self.saving = Saving::Done(path);
                self.cannot_open = false;
            }
            Message::Saved(Err(error)) => self.saving = Saving::Failed(error),
            Message::Open => {
                if let Saving::Done(path) = &self.saving {
                    let (path, storage) = (path.clone(), storage.clone());
                    return Action::Run(Task::future(async move {
                        Message::Opened(storage.open(&path))
                    }));
                }
            }
            Message::Opened(opened) => self.cannot_open = !opened,
        }
        Action::None
    }

    fn drawn(&mut self, drawn: Result<Arc<Drawn>, draw::Error>, storage: &Storage) -> Action {
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
            Saving::WhenDrawn(to) => self.save(to, false, storage),
            other => {
                self.saving = other;
                Action::None
            }
        }
    }

    /// The column. `scale` is the number of pixels that draw a logical one.
    pub fn view<'a>(&'a self, desk: &'a Desk, scale: f32) -> Element<'a, Message> {
        view::view(self, desk, scale)
    }
}

/// Whether a product has a part of some kind.
fn has(product: &Product, kind: impl Fn(&Part) -> bool) -> bool {
    product.parts().any(kind)
}
