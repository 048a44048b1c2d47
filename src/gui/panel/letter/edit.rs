//! The user's corrections of a person, kept beside the list's data when a new list comes.

use super::{Action as Wish, Letter};
use crate::address::{block_by, computed_block};
use crate::facility::NameForm;
use crate::gui::describe;
use crate::gui::theme::Tone;
use crate::gui::theme::{Element, Surface, measure, space};
use crate::gui::widget::{
    body, chip, field, flow, lines, link, note, notice, quiet, sheet, small, strong,
};
use crate::judgement::Sendable;
use crate::people::letters;
use crate::person::{BirthDate, OwnBlock, Person, Sex};
use crate::workspace::Workspace;
use iced::Fill;
use iced::widget::text_editor::{Action, Content};
use iced::widget::{Column, Id, column, row};

/// Messages of the form.
#[derive(Debug, Clone)]
pub enum Message {
    /// A line was typed.
    Typed(Line, String),
    /// A woman or a man.
    SexChosen(Sex),
    /// The address block was typed in.
    Block(Action),
    /// Switches to the user's own address.
    OwnBlock,
    /// Switches back to the computed address.
    ComputedBlock,
    /// Replaces look-alike letters.
    LettersCorrected,
}

/// A line of the form.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Line {
    /// The name in the passport.
    Official,
    /// The patronymic.
    Patronymic,
    /// The addressee's line in the dative.
    Dative,
    /// Unit, brigade, number.
    Extra,
    /// The birth date.
    Birth,
}

impl Line {
    const ALL: [Self; 5] = [
        Self::Official,
        Self::Patronymic,
        Self::Dative,
        Self::Extra,
        Self::Birth,
    ];

    fn key(self) -> &'static str {
        match self {
            Self::Official => "import-column-official-name",
            Self::Patronymic => "import-column-patronymic",
            Self::Dative => "person-dative",
            Self::Extra => "import-column-extra",
            Self::Birth => "person-birth",
        }
    }

    /// The name of its field, for the focus.
    pub fn id(self) -> Id {
        Id::new(self.key())
    }
}

/// The form for one person.
#[derive(Debug)]
pub struct Edit {
    typed: [String; 5],
    block: Option<Content>,
}

impl Edit {
    /// The form for the person as they are now.
    pub fn new(person: &Person) -> Self {
        let some = |text: &Option<String>| text.clone().unwrap_or_default();
        let names = &person.names;
        Self {
            typed: [
                some(&names.official),
                some(&names.patronymic),
                some(&names.dative),
                some(&person.extra_line),
                person.birth.map(BirthDate::to_typed).unwrap_or_default(),
            ],
            block: holding(person).map(|own| Content::with_text(&own.lines.join("\n"))),
        }
    }

    /// Applies a message; returns the corrected person where something changed.
    /// `lines` are those that the user's own address begins with.
    pub fn update(
        &mut self,
        message: Message,
        person: &Person,
        lines: &[String],
        workspace: &Workspace,
    ) -> Option<Person> {
        let mut edited = person.clone();
        match message {
            Message::Typed(line, text) => {
                apply(&mut edited, line, &text);
                if let Some(typed) = self.typed.get_mut(line as usize) {
                    *typed = text;
                }
            }
            Message::SexChosen(sex) => edited.sex = Some(sex),
            Message::Block(action) => {
                let content = self.block.as_mut()?;
                let edit = action.is_edit();
                content.perform(action);
                if !edit {
                    return None;
                }
                let lines = content.text().lines().map(str::to_owned).collect();
                edited.own_block = own(lines, person, workspace).map(Box::new);
            }
            Message::OwnBlock => {
                self.block = Some(Content::with_text(&lines.join("\n")));
                edited.own_block = own(lines.to_vec(), person, workspace).map(Box::new);
            }
            Message::ComputedBlock => {
                self.block = None;
                edited.own_block = None;
            }
            Message::LettersCorrected => {
                edited = corrected(person);
                *self = Self::new(&edited);
            }
        }
        (edited != *person).then_some(edited)
    }

    /// The form, in a column of this width.
    pub fn view<'a>(
        &'a self,
        workspace: &Workspace,
        person: &Person,
        to: Option<&Sendable<'_>>,
        style: &crate::address::Style<'_>,
        width: f32,
    ) -> Element<'a, super::Message> {
        let words = &workspace.words;
        let sexes = describe::sexes(words)
            .map(|(sex, word)| chip(word, person.sex == Some(sex), wrap(Message::SexChosen(sex))));
        let forms = [
            (NameForm::AsStored, "person-form-usual"),
            (NameForm::GivenFamily, "person-form-given-family"),
            (NameForm::FamilyFirst, "person-form-family-first"),
            (NameForm::Dative, "person-form-dative"),
        ]
        .map(|(form, key)| {
            let on = workspace.name_form.unwrap_or_default() == form;
            chip(words.say(key), on, super::Message::NameFormChosen(form))
        });
        let content = column![
            strong(words.say("person-edit-title")),
            note(words.say("person-edit-text")),
            self.fields(workspace, width),
            column![note(words.say("import-column-sex")), flow(sexes)].spacing(measure::RING),
            column![note(words.say("person-form")), flow(forms)].spacing(measure::RING),
        ]
        .push(match to {
            Some(to) => Some(self.blocks(workspace, to, style, width)),
            // What stands against the card may be these very lines.
            None => self.lines_alone(workspace),
        })
        .push(flow([quiet(
            words.say("person-edit-close"),
            Some(super::Message::EditToggled(false)),
        )]))
        .spacing(space::MEDIUM);
        notice(Surface::Sheet, content).into()
    }

    /// The lines to type, two side by side where there is room.
    fn fields<'a>(&'a self, workspace: &Workspace, width: f32) -> Element<'a, super::Message> {
        let words = &workspace.words;
        let one = |line: Line| -> Element<'a, super::Message> {
            let value = self.typed.get(line as usize).map_or("", String::as_str);
            let wrong = wrong(line, value.trim());
            let wrong = wrong.map(|key| small(words.say(key)).class(Tone::Straw));
            let typed = move |text| wrap(Message::Typed(line, text));
            column![field(line.id(), words.say(line.key()), value, typed)]
                .push(wrong)
                .width(Fill)
                .into()
        };
        let rows = Line::ALL.chunks(if width < measure::STACK { 1 } else { 2 });
        let rows = rows.map(|lines| {
            row(lines.iter().map(|line| one(*line)))
                .spacing(space::MEDIUM)
                .into()
        });
        Column::with_children(rows.collect::<Vec<_>>())
            .spacing(space::SMALL)
            .into()
    }

    /// The address as we compute it, and beside it the user's own, where there is one.
    fn blocks<'a>(
        &'a self,
        workspace: &Workspace,
        to: &Sendable<'_>,
        style: &crate::address::Style<'_>,
        width: f32,
    ) -> Element<'a, super::Message> {
        let words = &workspace.words;
        let computed = computed_block(to, style);
        let ours = computed
            .lines()
            .iter()
            .map(|line| body(line.clone()).into());
        let ours = column![
            note(words.say("person-block-computed")),
            sheet(Column::with_children(ours.collect::<Vec<_>>()))
                .padding(space::MEDIUM)
                .width(Fill),
        ]
        .spacing(measure::RING)
        .width(Fill);
        let Some(content) = &self.block else {
            let begin = link(words.say("person-block-edit"), wrap(Message::OwnBlock));
            return column![ours, flow([begin])].spacing(space::HAIR).into();
        };
        let field = Self::field_of_lines(content);
        let findings = block_by(to, style);
        let findings = findings.findings().iter().map(|finding| {
            small(words.address_finding(finding))
                .class(Tone::Straw)
                .into()
        });
        let own = column![note(words.say("person-block-own")), field]
            .extend(findings.collect::<Vec<_>>())
            .spacing(measure::RING)
            .width(Fill);
        let both: Element<'a, super::Message> = if width < measure::STACK {
            column![ours, own].spacing(space::SMALL).into()
        } else {
            row![ours, own].spacing(space::MEDIUM).into()
        };
        let back = link(words.say("person-block-back"), wrap(Message::ComputedBlock));
        column![both, flow([back])].spacing(space::HAIR).into()
    }

    /// The user's own address where no card can go, to be corrected or taken back.
    fn lines_alone<'a>(&'a self, workspace: &Workspace) -> Option<Element<'a, super::Message>> {
        let words = &workspace.words;
        let field = Self::field_of_lines(self.block.as_ref()?);
        let back = link(words.say("person-block-back"), wrap(Message::ComputedBlock));
        let lines = column![note(words.say("person-block-own")), field, flow([back])];
        Some(lines.spacing(measure::RING).into())
    }

    fn field_of_lines(content: &Content) -> Element<'_, super::Message> {
        lines(
            Self::block_id(),
            content,
            String::new(),
            measure::SENDER,
            |action| wrap(Message::Block(action)),
        )
    }

    /// The name of the field for the block, for the focus.
    pub fn block_id() -> Id {
        Id::new("own-block")
    }
}

impl Letter {
    /// The corrected person. What needs no form, such as replacing letters, opens none.
    pub(super) fn edited(&mut self, message: Message, workspace: &Workspace) -> Wish {
        let Some(person) = workspace
            .people
            .get(&self.to)
            .filter(|p| workspace.is_listed(p))
        else {
            return Wish::None;
        };
        let style = workspace.address_style(self.language);
        let computed = self.addressed(workspace).ok();
        let computed = computed.map(|addressed| computed_block(&addressed.to, &style));
        let mut lines = computed.map_or_else(Vec::new, |block| block.lines().to_vec());
        match &message {
            // The typed lines are kept to be restored.
            Message::ComputedBlock => {
                self.aside = person.own_block.as_ref().map(|own| own.lines.clone());
            }
            Message::OwnBlock => lines = self.aside.take().unwrap_or(lines),
            _ => {}
        }
        let mut passing = Edit::new(person);
        let form = self.edit.as_mut().unwrap_or(&mut passing);
        match form.update(message, person, &lines, workspace) {
            Some(person) => Wish::SavePerson(Box::new(person)),
            None => Wish::None,
        }
    }
}

/// The person with letters that only look right put right.
pub fn corrected(person: &Person) -> Person {
    let mut person = person.clone();
    letters::replace_lookalikes(&mut person.names);
    person
}

/// The user's own block, where the person is still at the place it was written for.
pub fn holding(person: &Person) -> Option<&OwnBlock> {
    let own = person.own_block.as_deref();
    own.filter(|own| own.at == person.place.now.value)
}

fn wrap(message: Message) -> super::Message {
    super::Message::Edit(message)
}

fn own(lines: Vec<String>, person: &Person, workspace: &Workspace) -> Option<OwnBlock> {
    let some = lines.iter().any(|line| !line.trim().is_empty());
    some.then(|| OwnBlock {
        lines,
        on: workspace.today,
        at: person.place.now.value.clone(),
    })
}

/// The problem of a typed line, by its key.
fn wrong(line: Line, text: &str) -> Option<&'static str> {
    let half = !text.is_empty() && text.split_whitespace().nth(1).is_none();
    match line {
        Line::Birth if !text.is_empty() && BirthDate::typed(text).is_none() => {
            Some("person-birth-wrong")
        }
        // These stand on the envelope in place of the whole name.
        Line::Official | Line::Dative if half => Some("person-half-a-name"),
        _ => None,
    }
}

/// Applies a typed line to a person; an empty one removes the value. What is no date
/// is ignored.
fn apply(person: &mut Person, line: Line, text: &str) {
    let (text, _) = letters::clean(text);
    let some = Some(text.clone()).filter(|text| !text.is_empty());
    match line {
        Line::Official => person.names.official = some,
        Line::Patronymic => person.names.patronymic = some,
        Line::Dative => person.names.dative = some,
        Line::Extra => person.extra_line = some,
        Line::Birth if text.is_empty() => person.birth = None,
        Line::Birth => person.birth = BirthDate::typed(&text).or(person.birth),
    }
}
