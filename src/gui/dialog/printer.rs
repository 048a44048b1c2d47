//! The printer: which one is used, what was measured on it, and what is kept of the printed.

mod view;

pub use view::view;

use crate::format::{Flip, Product};
use crate::gui::printing::{Sent, Unsent, send};
use crate::layout::{Fonts, calibration_sheet};
use crate::paper::{Measured, Measures, Reading, Um};
use crate::pdf;
use crate::storage::{self, Printers, Printing};
use crate::workspace::{Folder, Workspace};
use iced::Task;
use iced::widget::Id;

/// The edges that are measured, in the order in which they are asked for.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Edge {
    /// Left.
    Left,
    /// Right.
    Right,
    /// Top.
    Top,
    /// Bottom.
    Bottom,
}

impl Edge {
    /// All of them.
    pub const ALL: [Self; 4] = [Self::Left, Self::Right, Self::Top, Self::Bottom];

    /// The word for it in the texts.
    pub fn key(self) -> &'static str {
        match self {
            Self::Left => "printer-left",
            Self::Right => "printer-right",
            Self::Top => "printer-top",
            Self::Bottom => "printer-bottom",
        }
    }
}

/// Messages of the printer.
#[derive(Debug, Clone)]
pub enum Message {
    /// The printers and what is kept of them are read.
    Loaded(Option<Printers>, Measures),
    /// Another printer.
    PrinterChosen(String),
    /// A measure was typed: on which side, counted from 0, at which edge.
    MeasureTyped(usize, Edge, String),
    /// The measures are to be kept.
    KeepPressed,
    /// The measures are to be forgotten.
    ForgetPressed,
    /// The test page is to be saved.
    SavePagePressed,
    /// The test page is to be printed.
    PrintPagePressed,
    /// The test page went somewhere, or not.
    PageSent(Result<Sent, Unsent>),
    /// What was printed is kept, or not.
    KeepJobsToggled(bool),
    /// It was written, or could not be.
    Saved(Result<(), storage::Error>),
}

/// What the printer asks the app to do.
#[derive(Debug)]
pub enum Action {
    /// Nothing.
    None,
    /// Something that takes its time.
    Run(Task<Message>),
    /// The printers are read: store them in the workspace.
    SetPrinters(Option<Printers>, Measures),
    /// Another printer is used.
    SavePrinter(String),
    /// This was measured on a printer: keep it.
    KeepMeasured(String, Measured),
    /// Forget what was measured on a printer.
    ForgetMeasured(String),
    /// What was printed is kept from now on, or no longer.
    SaveKeepJobs(bool),
}

/// The notice on the page.
#[derive(Debug, Clone)]
enum Notice {
    Kept(String),
    Forgotten(String),
    Impossible,
    Page(Result<Sent, Unsent>),
    Failed(storage::Error),
}

/// The state of the panel.
#[derive(Debug, Default)]
pub struct Printer {
    typed: [[String; 4]; 2],
    notice: Option<Notice>,
}

impl Printer {
    /// Asks the system for its printers, and the disk for what was measured on them.
    pub fn load(folder: &Folder) -> Task<Message> {
        let folder = folder.clone();
        Task::future(async move {
            let (measures, _) = folder.measures().unwrap_or_default();
            Message::Loaded(folder.printers(), measures)
        })
    }

    /// The field for a measure.
    pub fn field_id(side: usize, edge: Edge) -> Id {
        Id::from(format!("{}-{side}", edge.key()))
    }

    /// Applies a message; `product` is what is printed on, where that is known.
    pub fn update(
        &mut self,
        message: Message,
        workspace: &Workspace,
        folder: &Folder,
        product: Option<&Product>,
        fonts: Option<&Fonts>,
    ) -> Action {
        match message {
            Message::Loaded(system, measures) => return Action::SetPrinters(system, measures),
            Message::PrinterChosen(name) => {
                self.notice = None;
                self.typed = Default::default();
                return Action::SavePrinter(name);
            }
            Message::MeasureTyped(side, edge, text) => {
                let fields = self.typed.get_mut(side);
                if let Some(field) = fields.and_then(|fields| fields.get_mut(edge as usize)) {
                    *field = text;
                }
            }
            Message::KeepPressed => return self.keep(workspace, product),
            Message::ForgetPressed => {
                if let Some(name) = workspace.printing.name() {
                    self.notice = Some(Notice::Forgotten(name.to_owned()));
                    return Action::ForgetMeasured(name.to_owned());
                }
            }
            Message::SavePagePressed | Message::PrintPagePressed => {
                let is_printed = matches!(message, Message::PrintPagePressed);
                let (Some(product), Some(fonts)) = (product, fonts) else {
                    return Action::None;
                };
                let page = page(product, fonts.clone(), is_printed, workspace, folder);
                return Action::Run(page);
            }
            Message::PageSent(done) => self.notice = Some(Notice::Page(done)),
            Message::KeepJobsToggled(keep) => return Action::SaveKeepJobs(keep),
            Message::Saved(Ok(())) => {}
            Message::Saved(Err(error)) => self.notice = Some(Notice::Failed(error)),
        }
        Action::None
    }

    /// Keeps what was typed for the printer that is used, on the paper that is printed on.
    fn keep(&mut self, workspace: &Workspace, product: Option<&Product>) -> Action {
        let (Some(name), Some(product)) = (workspace.printing.name(), product) else {
            return Action::None;
        };
        let sides = self.typed.each_ref().map(reading);
        let measured = match sides {
            [Ok(front), Ok(back)] if front.is_some() || back.is_some() => Some(Measured {
                paper: product.paper(),
                front,
                back,
            }),
            _ => None,
        };
        let Some(measured) = measured.filter(|measured| measured.calibration().is_some()) else {
            self.notice = Some(Notice::Impossible);
            return Action::None;
        };
        self.notice = Some(Notice::Kept(name.to_owned()));
        Action::KeepMeasured(name.to_owned(), measured)
    }
}

/// Four typed measures; nothing where nothing was typed.
fn reading(typed: &[String; 4]) -> Result<Option<Reading>, ()> {
    if typed.iter().all(|text| text.trim().is_empty()) {
        return Ok(None);
    }
    // A comma stands before the tenths in most of Europe.
    let number = |text: &String| text.trim().replace(',', ".").parse::<f64>().map_err(drop);
    let [left, right, top, bottom] = typed;
    Ok(Some(Reading {
        left: Um::mm(number(left)?),
        right: Um::mm(number(right)?),
        top: Um::mm(number(top)?),
        bottom: Um::mm(number(bottom)?),
    }))
}

/// The page that shows by how much a printer misses, saved or printed.
fn page(
    product: &Product,
    fonts: Fonts,
    is_printed: bool,
    workspace: &Workspace,
    folder: &Folder,
) -> Task<Message> {
    let flip = product.sheet.map_or(Flip::LongEdge, |sheet| sheet.flip);
    let paper = product.paper();
    let printing = is_printed.then(|| Printing {
        printer: workspace.printing.name().map(str::to_owned),
        paper,
        flip: Some(flip),
    });
    let folder = folder.clone();
    Task::future(async move {
        let pages = calibration_sheet(paper, flip, &fonts);
        let made = pdf::write(&pages, &fonts).map_err(Unsent::Pdf);
        Message::PageSent(made.and_then(|bytes| match printing {
            Some(printing) => send(&[bytes], &printing, &folder),
            None => {
                let saved = folder.save_card(&bytes).map(Sent::Saved);
                saved.map_err(Unsent::Storage)
            }
        }))
    })
}
