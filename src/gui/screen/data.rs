//! The page of data: lists, language and look, where files are; and the places of detention.

pub mod places;

use crate::gui::describe;
use crate::gui::dialog::printer;
use crate::gui::theme::{Element, Surface, Tone, measure, space};
use crate::gui::widget::{action, body, flow, heading, mark, note, notice, page, title};
use crate::storage;
use crate::words::UiLanguage;
use crate::workspace::{Folder, Look, Settings, Workspace};
use iced::widget::{column, container};
use places::Places;
use std::path::PathBuf;

/// Messages of the page.
#[derive(Debug, Clone)]
pub enum Message {
    /// A list is to be chosen.
    ChooseListPressed,
    /// The other part of the page.
    PartChosen(Part),
    /// Among the places.
    Places(places::Message),
    /// Another language of the program.
    LanguageChosen(UiLanguage),
    /// Another look.
    LookChosen(Look),
    /// From the printer's panel.
    Printer(printer::Message),
    /// Something of the user's is to be saved outside.
    ExportPressed(Export),
    /// It is saved, or could not be.
    Exported(Result<PathBuf, storage::Error>),
    /// Nothing more is to be kept on the disk.
    LeaveNoTracePressed,
    /// Drafts are deleted after so many days; 0 for never.
    DraftDaysChosen(u16),
    /// Everything is to be deleted.
    DeletePressed,
    /// Yes, everything.
    DeleteConfirmed,
    /// Cancels the deletion.
    DeleteCancelled,
}

/// What the page asks the app to do.
#[derive(Debug, Clone)]
pub enum Action {
    /// Nothing.
    None,
    /// To choose a list.
    ChooseList,
    /// What the places ask.
    Places(Box<places::Action>),
    /// To switch the language.
    SaveLanguage(UiLanguage),
    /// To switch the look.
    SaveLook(Look),
    /// To save something of the user's outside.
    Export(Export),
    /// Something with the printer.
    Printer(printer::Message),
    /// To keep nothing more on the disk.
    LeaveNoTrace,
    /// To delete drafts after so many days.
    SaveDraftDays(u16),
    /// To delete everything.
    DeleteEverything,
}

/// What the user can export.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Export {
    /// The people of the lists, with the user's corrections.
    People,
    /// The texts that were begun.
    Texts,
}

/// The parts of the page.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Default)]
pub enum Part {
    /// Lists, settings, files.
    #[default]
    General,
    /// The places of detention.
    Places,
}

/// After how many days drafts may be deleted; 0 for never.
const DRAFT_DAYS: [u16; 4] = [3, 7, 30, 0];

/// The page.
#[derive(Debug, Default)]
pub struct Data {
    part: Part,
    places: Places,
    confirming: bool,
    exported: Option<Result<PathBuf, storage::Error>>,
}

impl Data {
    /// Refreshes what it shows after the people or the places changed.
    pub fn refresh(&mut self, workspace: &Workspace) {
        self.places.refresh(workspace);
    }

    /// Applies a message.
    pub fn update(&mut self, message: Message, workspace: &Workspace) -> Action {
        match message {
            Message::ChooseListPressed => Action::ChooseList,
            Message::PartChosen(part) => {
                self.part = part;
                Action::None
            }
            Message::Places(message) => {
                Action::Places(Box::new(self.places.update(message, workspace)))
            }
            Message::LanguageChosen(ui_language) => Action::SaveLanguage(ui_language),
            Message::LookChosen(look) => Action::SaveLook(look),
            Message::Printer(message) => Action::Printer(message),
            Message::ExportPressed(out) => Action::Export(out),
            Message::Exported(exported) => {
                self.exported = Some(exported);
                Action::None
            }
            Message::LeaveNoTracePressed => Action::LeaveNoTrace,
            Message::DraftDaysChosen(days) => Action::SaveDraftDays(days),
            Message::DeletePressed => {
                self.confirming = true;
                Action::None
            }
            Message::DeleteConfirmed => {
                self.confirming = false;
                Action::DeleteEverything
            }
            Message::DeleteCancelled => {
                self.confirming = false;
                Action::None
            }
        }
    }

    /// The page in a window of this width.
    pub fn view<'a>(
        &self,
        workspace: &Workspace,
        settings: &Settings,
        folder: &Folder,
        printer: Element<'a, printer::Message>,
        width: f32,
    ) -> Element<'a, Message> {
        let words = &workspace.words;
        let n = [("n", self.places.doubtful().into())];
        let parts = [
            (Part::General, words.say("data-part-general")),
            (Part::Places, words.say_with("data-part-places", &n)),
        ];
        let head = column![
            title(words.say("data-title")),
            choice(parts.to_vec(), self.part, Message::PartChosen),
        ];
        let part: Element<'a, Message> = match self.part {
            Part::General => column![lists(workspace)]
                .push(program(workspace, settings))
                .push(printer.map(Message::Printer))
                .push(drafts(workspace, settings))
                .push((!folder.is_traceless()).then(|| no_trace(workspace)))
                .push(self.files(workspace, settings, folder))
                .spacing(space::VAST)
                .into(),
            Part::Places => self
                .places
                .view(workspace, width < measure::STEPS)
                .map(Message::Places),
        };
        page(column![head.spacing(space::LARGE), part].spacing(space::WIDE))
    }

    /// The exports.
    fn exports<'a>(&self, workspace: &Workspace) -> Element<'a, Message> {
        let words = &workspace.words;
        let people = (workspace.listed > 0).then_some(Message::ExportPressed(Export::People));
        let texts = Some(Message::ExportPressed(Export::Texts));
        let exported = self.exported.as_ref();
        column![
            note(words.say("data-export-text")),
            flow([
                action(words.say("data-export-people"), "", people),
                action(words.say("data-export-texts"), "", texts),
            ]),
        ]
        .push(exported.map(|exported| body(export_text(exported, workspace))))
        .spacing(space::SMALL)
        .into()
    }

    /// Where the files are, and how to delete everything.
    fn files<'a>(
        &self,
        workspace: &Workspace,
        settings: &Settings,
        folder: &Folder,
    ) -> Element<'a, Message> {
        let words = &workspace.words;
        let lists = [("folder", folder.path().display().to_string().into())];
        let cards = [("folder", folder.documents().display().to_string().into())];
        column![
            heading(words.say("data-files")),
            body(match folder.is_traceless() {
                true => words.say("app-no-trace"),
                false => words.say_with("data-folder", &lists),
            }),
            body(words.say_with("data-cards", &cards)),
            note(words.say(match settings.keep_jobs {
                true => "data-record-on",
                false => "data-private",
            })),
            self.exports(workspace),
            self.deletion(workspace),
        ]
        .spacing(space::SMALL)
        .into()
    }

    /// The button that deletes everything, and the question behind it.
    fn deletion<'a>(&self, workspace: &Workspace) -> Element<'a, Message> {
        let words = &workspace.words;
        let button = |key: &str, message| action(words.say(key), "", Some(message));
        if !self.confirming {
            return flow([button("data-forget", Message::DeletePressed)]);
        }
        let content = column![
            body(words.say("data-forget-sure")).class(Tone::Stamp),
            body(words.say("letter-own-forget")).class(Tone::Stamp),
            flow([
                button("data-forget-yes", Message::DeleteConfirmed),
                button("data-forget-no", Message::DeleteCancelled),
            ]),
        ];
        notice(Surface::Stop, content.spacing(space::SMALL)).into()
    }
}

/// How long drafts are kept.
fn drafts<'a>(workspace: &Workspace, settings: &Settings) -> Element<'a, Message> {
    let words = &workspace.words;
    let days = DRAFT_DAYS.map(|days| {
        let n = [("n", i64::from(days).into())];
        let text = match days {
            0 => words.say("data-draft-days-never"),
            _ => words.say_with("data-draft-days", &n),
        };
        (days, text)
    });
    column![
        heading(words.say("data-drafts")),
        note(words.say("data-drafts-text")),
        choice(days.to_vec(), settings.draft_days, Message::DraftDaysChosen),
    ]
    .spacing(space::SMALL)
    .into()
}

/// The mode in which nothing is kept.
fn no_trace<'a>(workspace: &Workspace) -> Element<'a, Message> {
    let words = &workspace.words;
    column![
        heading(words.say("data-no-trace")),
        note(words.say("data-no-trace-text")),
        flow([action(
            words.say("data-no-trace"),
            "",
            Some(Message::LeaveNoTracePressed),
        )]),
    ]
    .spacing(space::SMALL)
    .into()
}

/// The sentence about an export, or its error.
fn export_text(exported: &Result<PathBuf, storage::Error>, workspace: &Workspace) -> String {
    match exported {
        Ok(file) => {
            let file = [("file", file.display().to_string().into())];
            workspace.words.say_with("data-exported", &file)
        }
        Err(error) => workspace.words.storage_error(error),
    }
}

fn lists<'a>(workspace: &Workspace) -> Element<'a, Message> {
    let words = &workspace.words;
    let mut sources: Vec<(String, usize)> = Vec::new();
    for person in workspace.listed() {
        let source = &person.listed_status().now.source;
        match sources.iter_mut().find(|(known, _)| known == source) {
            Some((_, n)) => *n += 1,
            None => sources.push((source.clone(), 1)),
        }
    }
    let sources = sources.into_iter().map(|(file, n)| {
        let number = words.number(n as i64);
        let variables = [
            ("n", n.into()),
            ("number", number.into()),
            ("file", file.into()),
        ];
        note(words.say_with("data-list", &variables)).into()
    });
    column![
        heading(words.say("data-lists")),
        mark(describe::list_age(workspace))
    ]
    .extend(sources.collect::<Vec<_>>())
    .push(note(words.say("import-first-page")))
    .push(flow([action(
        words.say("import-first-choose"),
        "Ctrl O",
        Some(Message::ChooseListPressed),
    )]))
    .spacing(space::SMALL)
    .into()
}

/// Language and look.
fn program<'a>(workspace: &Workspace, settings: &Settings) -> Element<'a, Message> {
    let words = &workspace.words;
    let looks = Look::ALL.map(|look| (look, words.say(look.key())));
    let ui_languages: Vec<(UiLanguage, String)> = UiLanguage::translated()
        .map(|ui_language| (ui_language, ui_language.own_name().to_owned()))
        .collect();
    // One language needs no choice.
    let ui_languages = (ui_languages.len() > 1).then(|| {
        container(choice(
            ui_languages,
            words.ui_language(),
            Message::LanguageChosen,
        ))
    });
    column![heading(words.say("data-program"))]
        .push(ui_languages)
        .push(choice(looks.to_vec(), settings.look, Message::LookChosen))
        .spacing(space::SMALL)
        .into()
}

/// One of several, in as many lines as they need.
fn choice<'a, T: Copy + PartialEq>(
    choices: Vec<(T, String)>,
    chosen: T,
    on_choose: impl Fn(T) -> Message,
) -> Element<'a, Message> {
    flow(choices.into_iter().map(|(choice, words)| {
        crate::gui::widget::chip(words, choice == chosen, on_choose(choice))
    }))
}
