//! The screen where one card is written: who, what, on what, side by side, or one after another
//! in a narrow window. A list that is imported and a person who is added take the place of the
//! letter until they are closed.

use crate::gui::dialog::add_person::{self, AddPerson};
use crate::gui::dialog::import::{self, Import};
use crate::gui::panel::card::{self, Card};
use crate::gui::panel::letter::{self, Letter};
use crate::gui::panel::people::{self, People};
use crate::gui::theme::{Element, measure, space};
use crate::gui::widget::{heading, note, scrolled, segments, thin_scrollbar};
use crate::workspace::{Folder, Texts, Workspace};
use iced::widget::{Id, column, container, row, rule, scrollable};
use iced::{Fill, Padding, Size, Task};

/// Messages of the screen.
#[derive(Debug, Clone)]
pub enum Message {
    /// In the column of people.
    People(people::Message),
    /// In the column of the letter.
    Letter(letter::Message),
    /// In the column of the card.
    Card(card::Message),
    /// With a list that is imported.
    Import(import::Message),
    /// With somebody who is added.
    AddPerson(add_person::Message),
    /// Another step of a narrow window was chosen.
    StepChosen(Step),
}

/// What the screen asks the app to do, by its parts.
#[derive(Debug)]
pub enum Action {
    /// Nothing.
    None,
    /// What the column of people asks.
    People(people::Action),
    /// What the column of the letter asks.
    Letter(letter::Action),
    /// What the column of the card asks.
    Card(card::Action),
    /// What the list that is imported asks.
    Import(import::Action),
    /// What the form for somebody new asks.
    AddPerson(add_person::Action),
}

/// The steps of a narrow window.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Default)]
pub enum Step {
    /// Who.
    #[default]
    Choose,
    /// What.
    Write,
    /// On what.
    Print,
}

impl Step {
    const ALL: [(Self, &str); 3] = [
        (Self::Choose, "app-step-choose"),
        (Self::Write, "app-step-write"),
        (Self::Print, "app-step-print"),
    ];
}

/// The screen.
#[derive(Debug)]
pub struct Write {
    /// The column of people.
    pub people: People,
    /// The letter, once somebody is chosen.
    pub letter: Option<Letter>,
    /// The column of the card.
    pub card: Card,
    /// The list that is imported.
    pub import: Import,
    /// The form for somebody new; what was typed stays when it is left.
    pub add_person: AddPerson,
    /// Whether that form is open.
    pub adding: bool,
    /// The step of a narrow window.
    pub step: Step,
}

impl Write {
    /// The screen before anybody is chosen, and what its card needs on the way.
    pub fn new(folder: &Folder) -> (Self, Task<Message>) {
        let (card, supplies) = Card::new(folder);
        let screen = Self {
            people: People::new(),
            letter: None,
            card,
            import: Import::default(),
            add_person: AddPerson::default(),
            adding: false,
            step: Step::default(),
        };
        (screen, supplies.map(Message::Card))
    }

    /// Applies a message.
    pub fn update(
        &mut self,
        message: Message,
        workspace: &Workspace,
        texts: &Texts,
        folder: &Folder,
    ) -> Action {
        match message {
            Message::People(message) => Action::People(self.people.update(message, workspace)),
            Message::Letter(message) => match &mut self.letter {
                Some(letter) => Action::Letter(letter.update(message, workspace, texts)),
                None => Action::None,
            },
            Message::Card(message) => Action::Card(self.card.update(message, workspace, folder)),
            Message::Import(message) => {
                // An import is shown in place of the letter.
                if let import::Message::Picked(_) = message {
                    self.adding = false;
                    self.step = Step::Write;
                }
                Action::Import(self.import.update(message, workspace, folder))
            }
            Message::AddPerson(message) => {
                Action::AddPerson(self.add_person.update(message, workspace))
            }
            Message::StepChosen(step) => {
                self.step = step;
                Action::None
            }
        }
    }

    /// Opens the form for somebody new, as it was left.
    pub fn open_add_person(&mut self, workspace: &Workspace) {
        self.step = Step::Write;
        self.adding = true;
        self.add_person.refresh(workspace);
    }

    /// Closes that form; false where it is not open.
    pub fn close_add_person(&mut self) -> bool {
        std::mem::take(&mut self.adding)
    }

    /// Resets everything of the user's.
    pub fn clear(&mut self) {
        self.letter = None;
        self.card.forget();
        self.people = People::new();
        self.import = Import::default();
        self.add_person = AddPerson::default();
        self.adding = false;
    }

    /// The name of the form for somebody new, for scrolling.
    pub fn form_id() -> iced::widget::Id {
        iced::widget::Id::new("add-person-form")
    }

    /// The name of the column of the letter, to bring its beginning into sight.
    pub fn letter_id() -> Id {
        Id::new("letter-column")
    }

    /// Three columns, or two with the card under the letter, or one with three steps. `scale` is
    /// the number of pixels that draw a logical one; `ready` whether the user's files are read.
    pub fn view<'a>(
        &'a self,
        workspace: &'a Workspace,
        texts: &'a Texts,
        size: Size,
        scale: f32,
        ready: bool,
    ) -> Element<'a, Message> {
        let view = View {
            screen: self,
            workspace,
            texts,
            scale,
            ready,
        };
        view.columns(size)
    }
}

/// The screen with what its view needs.
#[derive(Clone, Copy)]
struct View<'a> {
    screen: &'a Write,
    workspace: &'a Workspace,
    texts: &'a Texts,
    scale: f32,
    ready: bool,
}

impl<'a> View<'a> {
    fn columns(self, size: Size) -> Element<'a, Message> {
        let people = self.screen.people.view(self.workspace, size.height);
        let people = people.map(Message::People);
        let people = column![].push(self.first_run()).push(people);
        if size.width < measure::STEPS {
            let step = match self.screen.step {
                Step::Choose => people.into(),
                Step::Write => self.letter(size.width, false),
                Step::Print => self.print(size.width),
            };
            return column![self.steps(), step].into();
        }
        let people = container(people).width(measure::PEOPLE);
        let rest = size.width - measure::PEOPLE;
        if size.width < measure::FOLD {
            let letter = self.letter(rest, true);
            return row![people, rule::vertical(measure::LINE), letter]
                .height(Fill)
                .into();
        }
        let card = self.card();
        let width = if card.is_some() {
            rest - measure::CARD
        } else {
            rest
        };
        let letter = self.letter(width, false);
        let mut columns = row![people, rule::vertical(measure::LINE), letter];
        if let Some(card) = card {
            columns = columns
                .push(rule::vertical(measure::LINE))
                .push(container(scrolled(card)).width(measure::CARD));
        }
        columns.height(Fill).into()
    }

    /// The three steps of a narrow window.
    fn steps(self) -> Element<'a, Message> {
        let words = &self.workspace.words;
        let steps = Step::ALL.map(|(step, key)| (step, words.say(key)));
        container(segments(steps, Some(self.screen.step), Message::StepChosen))
            .padding([space::SMALL, space::WIDE])
            .into()
    }

    /// The last step: the card, or what is missing for one.
    fn print(self, width: f32) -> Element<'a, Message> {
        match self.card() {
            Some(card) => scrolled(card),
            None => self.letter(width, false),
        }
    }

    /// The letter in a column of this width, with the card under it where the window is folded.
    fn letter(self, width: f32, folded: bool) -> Element<'a, Message> {
        let (workspace, words) = (self.workspace, &self.workspace.words);
        if let Some(report) = self.screen.import.view(workspace) {
            return scrolled(report.map(Message::Import));
        }
        if self.screen.adding {
            let form = self.screen.add_person.view(workspace, width);
            return scrollable(form.map(Message::AddPerson))
                .id(Write::form_id())
                .direction(thin_scrollbar())
                .width(Fill)
                .height(Fill)
                .into();
        }
        match &self.screen.letter {
            Some(letter) => {
                let fit = card::fit(&self.screen.card, words);
                let letter = letter.view(workspace, self.texts, width, fit);
                let card = folded.then(|| self.card()).flatten();
                let page = column![letter.map(Message::Letter)].push(card);
                scrollable(page)
                    .id(Write::letter_id())
                    .direction(thin_scrollbar())
                    .width(Fill)
                    .height(Fill)
                    .into()
            }
            None if self.ready => container(
                column![
                    heading(words.say("letter-nobody-title")),
                    note(words.say("letter-nobody-text"))
                ]
                .spacing(space::SMALL),
            )
            .padding(space::VAST)
            .width(Fill)
            .into(),
            None => iced::widget::space().width(Fill).into(),
        }
    }

    /// The card, for somebody who can have one.
    fn card(self) -> Option<Element<'a, Message>> {
        let letter = self.screen.letter.as_ref()?;
        let busy = self.screen.adding || self.screen.import.view(self.workspace).is_some();
        if busy || letter.block(self.workspace).is_none() {
            return None;
        }
        let card = self.screen.card.view(self.workspace, self.scale);
        let card = container(card.map(Message::Card)).padding([space::LARGE, space::WIDE]);
        Some(card.max_width(measure::CARD).into())
    }

    /// While there is no list: how to get today's.
    fn first_run(self) -> Option<Element<'a, Message>> {
        let show = self.ready && self.workspace.listed == 0;
        show.then(|| {
            container(import::invitation(self.workspace).map(Message::Import))
                .padding(Padding::new(space::WIDE).bottom(0.0).top(space::LARGE))
                .into()
        })
    }
}
