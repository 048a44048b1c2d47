//! A list in an unknown format: its header, its first rows, and what each column is
//! interpreted as. The user confirms it before anything is imported.

use crate::gui::theme::{Element, Tone, measure, space};
use crate::gui::widget::{
    action, brief, chip, flow, heading, main_action, note, select, sheet, small, strong,
    thin_scrollbar, title,
};
use crate::import::{self, Choices, Column as Meaning, Encoding, Error, Format, Mapping, Preview};
use crate::storage::ListFile;
use crate::workspace::Workspace;
use iced::widget::scrollable::Direction;
use iced::widget::{Column, Row, column, container, scrollable};
use iced::{Fill, Shrink};
use std::fmt;
use std::sync::Arc;

/// The name of any list that is none of those that we know.
pub const ANY: &str = "list";

/// Messages of the page.
#[derive(Debug, Clone)]
pub enum Message {
    /// A column holds this, or nothing that is read.
    MeaningChosen(usize, Option<Meaning>),
    /// Another encoding.
    EncodingChosen(Encoding),
    /// Reads the list with these columns.
    ImportPressed,
}

/// A file whose columns are looked at.
#[derive(Debug, Clone)]
pub struct Columns {
    file: Arc<ListFile>,
    preview: Preview,
    /// Whether the user named a column.
    touched: bool,
    refused: Option<Error>,
}

impl Columns {
    /// Looks at a file.
    ///
    /// # Errors
    /// Where it is no table at all.
    pub fn read(
        file: &Arc<ListFile>,
        encoding: Option<Encoding>,
        known: &[Mapping],
    ) -> Result<Self, Error> {
        let choices = Choices {
            encoding,
            mappings: known,
            ..Choices::default()
        };
        Ok(Self {
            preview: import::preview(&file.bytes, &choices)?,
            file: file.clone(),
            touched: false,
            refused: None,
        })
    }

    /// The file.
    pub fn file(&self) -> &Arc<ListFile> {
        &self.file
    }

    /// The encoding that the user sees.
    pub fn encoding(&self) -> Encoding {
        self.preview.encoding
    }

    /// Whether a column is not understood, and the user has not mapped it before.
    pub fn are_strange(&self, known: &[Mapping]) -> bool {
        let mapping = &self.preview.mapping;
        let remembered = known.iter().any(|other| other.header == mapping.header);
        !remembered && mapping.columns.contains(&None)
    }

    /// The mapping to save for the header; `None` for a known format.
    pub fn named(&self) -> Option<&Mapping> {
        let named = self.touched || self.preview.list == ANY;
        named.then_some(&self.preview.mapping)
    }

    /// The same, with an error.
    pub fn refused(mut self, error: Error) -> Self {
        self.refused = Some(error);
        self
    }

    /// A column holds this.
    pub fn name(&mut self, at: usize, meaning: Option<Meaning>) {
        if let Some(column) = self.preview.mapping.columns.get_mut(at) {
            *column = meaning;
            self.touched = true;
            self.refused = None;
        }
    }

    /// The page.
    pub fn view<'a>(&'a self, workspace: &Workspace) -> Element<'a, super::Message> {
        let words = &workspace.words;
        let preview = &self.preview;
        let rows = [
            ("file", self.file.name.clone().into()),
            ("n", preview.count.into()),
            ("number", words.number(preview.count as i64).into()),
        ];
        // Why the file is asked about stands above, why it was refused beside the button.
        let refused = || {
            let error = self.refused.as_ref()?;
            Some(small(words.import_error(&self.file.name, error)).class(Tone::Stamp))
        };
        let close = action(
            words.say("import-not-now"),
            "",
            Some(super::Message::Closed),
        );
        let take = main_action(
            words.say("import-columns-take"),
            "",
            Some(wrap(Message::ImportPressed)),
        );
        column![
            title(words.say("import-columns-title")),
            note(words.say_with("import-columns-file", &rows)),
            note(words.say("import-columns-text")),
        ]
        .push(refused())
        .push(self.encodings(workspace))
        .push(self.meanings(workspace))
        .push(heading(words.say("import-columns-rows")))
        .push(self.rows())
        .push(refused())
        .push(flow([take, close]))
        .spacing(space::LARGE)
        .into()
    }

    /// Which letters they are; a spreadsheet has no choice.
    fn encodings<'a>(&self, workspace: &Workspace) -> Option<Element<'a, super::Message>> {
        let words = &workspace.words;
        let text = self.preview.format != Format::Xlsx;
        let unicode = std::str::from_utf8(&self.file.bytes).is_ok();
        let offered = Encoding::ALL.into_iter().filter(|encoding| match encoding {
            Encoding::Utf8 => unicode,
            Encoding::Utf16 => false,
            _ => true,
        });
        let chips = offered.map(|encoding| {
            let on = self.preview.encoding == encoding;
            chip(encoding.name(), on, wrap(Message::EncodingChosen(encoding)))
        });
        (text && self.preview.encoding != Encoding::Utf16).then(|| {
            column![
                note(words.say("import-encoding")),
                flow(chips.collect::<Vec<_>>()),
            ]
            .spacing(space::HAIR)
            .into()
        })
    }

    /// Each column: its header, what it is taken for, and what stands in it.
    fn meanings<'a>(&'a self, workspace: &Workspace) -> Element<'a, super::Message> {
        let words = &workspace.words;
        let unread = Choice {
            meaning: None,
            label: words.say("import-column-unread"),
        };
        let all = Meaning::ALL.into_iter().map(|meaning| Choice {
            meaning: Some(meaning),
            label: words.say(&format!("import-column-{}", meaning.key())),
        });
        let choices: Vec<Choice> = [unread].into_iter().chain(all).collect();
        let mapping = &self.preview.mapping;
        let columns = mapping.header.iter().zip(&mapping.columns).enumerate();
        let columns = columns.map(|(at, (header, meaning))| {
            let chosen = choices.iter().find(|choice| choice.meaning == *meaning);
            let choice = select(choices.clone(), chosen.cloned(), move |choice| {
                wrap(Message::MeaningChosen(at, choice.meaning))
            });
            let seen = self.preview.rows.iter().filter_map(|row| row.get(at));
            let seen = seen.map(|cell| cell.trim()).find(|cell| !cell.is_empty());
            let seen = brief(seen.unwrap_or_default().replace('\n', " / "));
            column![strong(header.clone()), seen, choice]
                .spacing(measure::RING)
                .into()
        });
        Column::with_children(columns.collect::<Vec<_>>())
            .spacing(space::MEDIUM)
            .into()
    }

    /// The header and the first rows, side by side as in the file.
    fn rows<'a>(&self) -> Element<'a, super::Message> {
        let line = |cells: &[String], head: bool| {
            let cells = cells.iter().map(|cell| {
                let text = cell.replace('\n', " / ");
                let text: Element<'a, super::Message> = match head {
                    true => small(text).into(),
                    false => brief(text).into(),
                };
                container(text).width(measure::CELL).clip(true).into()
            });
            Row::with_children(cells.collect::<Vec<_>>())
                .spacing(space::SMALL)
                .into()
        };
        let head = line(&self.preview.mapping.header, true);
        let rows = self.preview.rows.iter().map(|row| line(row, false));
        let table = Column::with_children([head].into_iter().chain(rows).collect::<Vec<_>>())
            .spacing(space::HAIR)
            .padding(space::MEDIUM)
            .width(Shrink);
        let bar = match thin_scrollbar() {
            Direction::Vertical(bar) => Direction::Horizontal(bar),
            other => other,
        };
        sheet(scrollable(table).direction(bar).width(Fill)).into()
    }
}

/// What a column can hold, as it is offered.
#[derive(Debug, Clone, PartialEq)]
struct Choice {
    meaning: Option<Meaning>,
    label: String,
}

impl fmt::Display for Choice {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(&self.label)
    }
}

fn wrap(message: Message) -> super::Message {
    super::Message::Columns(message)
}
