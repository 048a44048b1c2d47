//! Labels by the user's own measures: a form, a trial sheet, a file that keeps them.

use super::{Action, Card, Message as CardMessage};
use crate::format::{Broken, Label, LabelSheet, Part, Product};
use crate::paper::{Point, Rect, Size, Um};
use crate::storage::{self, OwnFile};
use crate::workspace::Folder;
use iced::Task;

/// Messages of the labels.
#[derive(Debug, Clone)]
pub enum Message {
    /// Opens the form.
    Opened,
    /// Closes the form.
    Closed,
    /// The measures of a known sheet are taken over.
    SheetChosen(String),
    /// Another paper.
    PaperChosen(Paper),
    /// Another name.
    TitleTyped(String),
    /// Something was typed for a measure.
    MeasureTyped(Measure, String),
    /// To be kept.
    KeepPressed,
    /// Kept, or not.
    Saved(Result<OwnFile, storage::Error>),
    /// The first label that is still there, counted from 1.
    FirstLabelTyped(usize),
}

/// The papers that labels come on.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
#[allow(missing_docs)]
pub enum Paper {
    A4,
    Letter,
}

impl Paper {
    /// ISO 216, ANSI.
    fn size(self) -> Size {
        let (width, height) = match self {
            Self::A4 => (210.0, 297.0),
            Self::Letter => (215.9, 279.4),
        };
        size(width, height)
    }
}

/// What is measured on a sheet of labels, in the order in which it is asked.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
#[allow(missing_docs)]
pub enum Measure {
    Columns,
    Rows,
    Width,
    Height,
    Left,
    Top,
    Across,
    Down,
}

impl Measure {
    /// All of them.
    pub const ALL: [Self; 8] = [
        Self::Columns,
        Self::Rows,
        Self::Width,
        Self::Height,
        Self::Left,
        Self::Top,
        Self::Across,
        Self::Down,
    ];

    /// The word for it.
    pub fn key(self) -> &'static str {
        match self {
            Self::Columns => "card-labels-columns",
            Self::Rows => "card-labels-rows",
            Self::Width => "card-labels-width",
            Self::Height => "card-labels-height",
            Self::Left => "card-labels-left",
            Self::Top => "card-labels-top",
            Self::Across => "card-labels-across",
            Self::Down => "card-labels-down",
        }
    }
}

/// Why the measures give no sheet.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(super) enum Problem {
    /// This is no number.
    Number(Measure),
    /// They do not fit together.
    Broken(Broken),
}

/// The form.
#[derive(Debug, Clone)]
pub(super) struct Form {
    pub title: String,
    pub paper: Paper,
    pub known: Option<String>,
    pub texts: [String; 8],
    /// The last sheet that could be printed, with the edges of its labels.
    pub trial: Option<Product>,
    pub problem: Option<Problem>,
    pub trouble: Option<storage::Error>,
}

impl Form {
    fn new(title: String, first: Option<&Label>) -> Self {
        let mut form = Self {
            title,
            paper: Paper::A4,
            known: None,
            texts: Default::default(),
            trial: None,
            problem: None,
            trouble: None,
        };
        if let Some(label) = first {
            form.take_over(label);
        }
        form
    }

    fn take_over(&mut self, label: &Label) {
        let grid = label.grid();
        self.paper = match grid.paper == Paper::Letter.size() {
            true => Paper::Letter,
            false => Paper::A4,
        };
        self.known = Some(label.id());
        let mm = |length: Um| length.in_mm().to_string();
        self.texts = [
            grid.columns.to_string(),
            grid.rows.to_string(),
            mm(grid.label.width),
            mm(grid.label.height),
            mm(grid.first.x),
            mm(grid.first.y),
            mm(grid.step.width),
            mm(grid.step.height),
        ];
        self.try_out();
    }

    /// What was typed for a measure.
    pub fn text(&self, measure: Measure) -> &str {
        let at = Measure::ALL.iter().position(|m| *m == measure);
        at.and_then(|at| self.texts.get(at))
            .map_or("", String::as_str)
    }

    fn length(&self, measure: Measure) -> Result<f64, Problem> {
        let text = self.text(measure).trim().replace(',', ".");
        let number = text.parse().ok().filter(|n: &f64| n.is_finite());
        number.ok_or(Problem::Number(measure))
    }

    fn count(&self, measure: Measure) -> Result<usize, Problem> {
        let number = self.text(measure).trim().parse();
        number.map_err(|_| Problem::Number(measure))
    }

    fn sheet(&self, id: &str) -> Result<LabelSheet, Problem> {
        Ok(LabelSheet {
            id: id.to_owned(),
            title: self.title.trim().to_owned(),
            paper: self.paper.size(),
            columns: self.count(Measure::Columns)?,
            rows: self.count(Measure::Rows)?,
            label: size(self.length(Measure::Width)?, self.length(Measure::Height)?),
            first: Point {
                x: Um::mm(self.length(Measure::Left)?),
                y: Um::mm(self.length(Measure::Top)?),
            },
            step: size(self.length(Measure::Across)?, self.length(Measure::Down)?),
        })
    }

    /// Looks whether the measures give a sheet; the trial shows the labels' edges.
    fn try_out(&mut self) {
        let product = self
            .sheet("trial")
            .and_then(|sheet| sheet.product().map_err(Problem::Broken));
        match product {
            Ok(mut product) => {
                let edge = Rect::of(product.card).inset(product.safe);
                product.front.push(Part::Stamp(edge));
                self.trial = Some(product);
                self.problem = None;
            }
            Err(problem) => self.problem = Some(problem),
        }
    }
}

/// The form begins with a sheet of labels for addresses, not of four large ones.
fn is_usual(label: &Label) -> bool {
    let grid = label.grid();
    grid.columns * grid.rows >= 20
}

fn size(width: f64, height: f64) -> Size {
    Size {
        width: Um::mm(width),
        height: Um::mm(height),
    }
}

impl Card {
    /// How many labels of the first sheet are used up already.
    pub(super) fn skip(&self) -> usize {
        match self.starts_anywhere() {
            true => self.first_label.saturating_sub(1),
            false => 0,
        }
    }

    /// Whether a sheet may be used from any of its labels on.
    pub(super) fn starts_anywhere(&self) -> bool {
        let product = self.product();
        self.form.is_none() && product.is_some_and(|p| !p.has_back() && p.per_sheet() > 1)
    }

    /// Applies a message of the labels. `title` is what a new sheet is called.
    pub(super) fn update_labels(
        &mut self,
        message: Message,
        title: String,
        folder: &Folder,
    ) -> Action {
        match message {
            Message::Opened => {
                self.form = Some(Form::new(
                    title,
                    self.labels.all().iter().find(|label| is_usual(label)),
                ));
                self.turn_to_first();
                return Action::Draw;
            }
            Message::Closed => {
                self.form = None;
                self.turn_to_first();
                return Action::Draw;
            }
            Message::FirstLabelTyped(first) => {
                let most = self.product().map_or(1, Product::per_sheet);
                self.first_label = first.clamp(1, most.max(1));
                return Action::Draw;
            }
            Message::Saved(Ok(file)) => {
                // A file that was just written in this form can be read.
                if self.products.add(&file.text).is_ok() {
                    self.product = file.name.trim_end_matches(".ron").to_owned();
                }
                self.form = None;
                self.first_label = 1;
                self.turn_to_first();
                return Action::SaveChoices;
            }
            _ => {}
        }
        let Some(form) = &mut self.form else {
            return Action::None;
        };
        match message {
            Message::SheetChosen(id) => {
                if let Some(label) = self.labels.get(&id) {
                    form.take_over(label);
                }
            }
            Message::PaperChosen(paper) => form.paper = paper,
            Message::TitleTyped(title) => form.title = title,
            Message::MeasureTyped(measure, text) => {
                let at = Measure::ALL.iter().position(|m| *m == measure);
                if let Some(known) = at.and_then(|at| form.texts.get_mut(at)) {
                    *known = text;
                }
                form.known = None;
            }
            Message::Saved(Err(error)) => {
                form.trouble = Some(error);
                return Action::None;
            }
            Message::KeepPressed => {
                let (form, folder) = (form.clone(), folder.clone());
                let keep = async move {
                    Message::Saved(folder.keep_labels(|id| {
                        let sheet = form.sheet(id).ok().and_then(|sheet| sheet.to_ron().ok());
                        sheet.unwrap_or_default()
                    }))
                };
                return Action::Run(Task::future(keep).map(CardMessage::Labels));
            }
            Message::Opened
            | Message::Closed
            | Message::FirstLabelTyped(_)
            | Message::Saved(Ok(_)) => {}
        }
        form.try_out();
        Action::Draw
    }
}
