//! The letter column: the person, the address, and the text.

mod advice;
pub mod edit;
mod fill;
pub mod find;
mod history;
pub mod own;
mod person;
mod phrases;
pub mod place_question;
mod rules;
pub mod statement;
mod text;
mod view;

pub use text::{LetterText, blanks_for, blanks_of_meaning};

use crate::address::{Block, Script};
use crate::batch::{self, Addressed};
use crate::facility::{self, CardLanguage, NameForm, UserWord};
use crate::gui::describe;
use crate::gui::drawing::Content;
use crate::gui::theme::{Element, space};
use crate::gui::widget::editor::{self, Editor};
use crate::judgement::{Confirmation, Reason};
use crate::letter::check::Finding;
use crate::person::{Id, Person, Sex};
use crate::storage::Draft;
use crate::template::{Field, Missing, Writer};
use crate::workspace::{Texts, Workspace};
use edit::Edit;
use iced::widget::text_editor::{Action as EditorAction, Edit as Editing};
use iced::widget::{column, container};
use std::collections::BTreeMap;
use std::sync::Arc;

/// Messages of the column.
#[derive(Debug, Clone)]
pub enum Message {
    /// A draft was kept for this person.
    DraftLoaded(Draft),
    /// A ready text was chosen, by its id.
    TemplateChosen(String),
    /// All ready texts are shown, or the first ones.
    AllTemplatesToggled(bool),
    /// The language of the text was chosen.
    LanguageChosen(CardLanguage),
    /// Who writes was chosen.
    WriterChosen(Writer),
    /// The user chose the sex, which the list does not give.
    SexChosen(Sex),
    /// A blank was filled.
    FieldTyped(Field, String),
    /// The text is thrown away; the ready one stands there again.
    TextDiscarded,
    /// Something happened in the text.
    Editor(editor::Message),
    /// A theme of the phrase book was opened, or closed.
    ThemeToggled(Option<String>),
    /// A phrase was chosen, by its id.
    PhraseChosen(String),
    /// A card is to be put together from phrases.
    SurprisePressed,
    /// With the user's own ready texts.
    Own(own::Message),
    /// In the field that finds words in the text.
    Find(find::Message),
    /// Replaces the characters from, to by other words.
    ReplacementChosen(usize, usize, String),
    /// A word is right although no dictionary knows it.
    WordAccepted(String),
    /// The place that an advice is about is to be seen: characters from, to.
    AdvicePressed(usize, usize),
    /// How the address is written is opened, or closed.
    AddressOptionsToggled(bool),
    /// What may go with the card is shown, or not.
    RulesToggled(bool),
    /// Cards are posted in this country.
    PostedFromChosen(Option<String>),
    /// The address stands in these letters.
    ScriptChosen(Script),
    /// The user confirms an old record for this card.
    OldRecordConfirmed(bool),
    /// The user confirms that the free person of this name is another person.
    AnotherPersonConfirmed(bool),
    /// The user confirms the place's address.
    PlaceConfirmed(facility::Id),
    /// The form for what the user says of the person is opened, or closed.
    EditToggled(bool),
    /// Something happened in it.
    Edit(edit::Message),
    /// Under the question where somebody is.
    PlaceQuestion(place_question::Message),
    /// The person is removed: the user added them.
    RemovePressed,
    /// The removed person is to be there again.
    RestorePressed,
    /// The form for what no list says yet is opened, or closed.
    StatementToggled(bool),
    /// Something happened in it.
    Statement(statement::Message),
    /// The addressee is named so.
    NameFormChosen(NameForm),
    /// What is known and since when is opened, or closed.
    HistoryToggled(bool),
    /// This text is to be copied.
    CopyPressed(String),
    /// The user chose which address of the place is right.
    PlaceAnswered(facility::Id, Box<UserWord>),
}

/// What the column asks the app to do.
#[derive(Debug, Clone, PartialEq)]
pub enum Action {
    /// Nothing.
    None,
    /// The text or who may have it changed: draw it and keep the draft.
    Changed,
    /// The card is drawn again; no draft is to be kept.
    Draw,
    /// Keep who writes and in which language.
    SaveChoices,
    /// Save the user's confirmation of a place.
    ConfirmPlace(facility::Id),
    /// No draft is to be kept any more.
    DeleteDraft,
    /// Keep where cards are posted.
    SavePostedFrom(Option<String>),
    /// Keep in which letters the address stands.
    SaveScript(Script),
    /// The text was changed by hand: as [`Action::Changed`], and the cursor is to be seen.
    Typed,
    /// The cursor is to be seen.
    ShowCursor,
    /// The text is to have the focus.
    FocusText,
    /// Another field is to have it.
    FocusOn(iced::widget::Id),
    /// An own text is to be kept or deleted.
    ChangeOwnText(own::Change),
    /// A word is right in a language: keep that.
    SaveRightWord(CardLanguage, String),
    /// Save the corrected person.
    SavePerson(Box<Person>),
    /// Save the user's statement: it may stand against the cards of namesakes too.
    SaveStatement(Box<Person>),
    /// Remove the person; they are kept aside.
    RemovePerson(Id),
    /// Bring back the person of this key who was removed.
    RestorePerson(Id),
    /// Keep how the addressee is named.
    SaveNameForm(NameForm),
    /// Copy this text to the clipboard.
    Copy(String),
    /// Save the user's correction of a place's address.
    SavePlaceWord(facility::Id, Box<UserWord>),
}

/// The column for one person.
#[derive(Debug)]
pub struct Letter {
    to: Id,
    language: CardLanguage,
    writer: Option<Writer>,
    template: Option<String>,
    chosen_sex: Option<Sex>,
    fields: BTreeMap<Field, String>,
    editor: Editor,
    /// The ready text as it was last filled in, to tell it from the user's own words.
    filled: LetterText,
    missing: Vec<Missing>,
    /// Phrases in the text, by id.
    phrases: Vec<String>,
    theme: Option<String>,
    seed: u64,
    findings: Vec<Finding>,
    spelling: advice::Spelling,
    confirmed: bool,
    another_person: bool,
    touched: bool,
    /// What of it went onto a card that was saved or printed.
    finished: Option<Draft>,
    all_templates: bool,
    /// Whether the way of writing the address is open.
    address_options_open: bool,
    /// What is done with the user's own ready texts.
    own: own::State,
    /// The field that finds words in the text, where it is open.
    find: Option<find::Find>,
    /// The form for corrections, while it is open.
    edit: Option<Edit>,
    /// The form for a statement, while it is open.
    statement: Option<statement::Form>,
    /// The user's answer where the place is not understood.
    place_answer: place_question::Answer,
    /// The name of the person, once the user has removed them.
    removed: Option<String>,
    /// The user's own address lines, while the computed ones stand in their place.
    aside: Option<Vec<String>>,
    /// Whether what is known and since when is open.
    history: bool,
    /// Whether what may go with the card is shown.
    rules: bool,
}

impl Letter {
    /// The column for somebody, before it is known whether a draft is kept.
    pub fn new(to: Id, language: CardLanguage, writer: Option<Writer>) -> Self {
        Self {
            to,
            language,
            writer,
            template: None,
            chosen_sex: None,
            fields: BTreeMap::new(),
            editor: Editor::default(),
            filled: LetterText::default(),
            missing: Vec::new(),
            phrases: Vec::new(),
            theme: None,
            seed: 0,
            findings: Vec::new(),
            spelling: advice::Spelling::default(),
            confirmed: false,
            another_person: false,
            touched: false,
            finished: None,
            all_templates: false,
            address_options_open: false,
            own: own::State::default(),
            find: None,
            edit: None,
            statement: None,
            place_answer: place_question::Answer::default(),
            removed: None,
            aside: None,
            history: false,
            rules: false,
        }
    }

    /// Takes over from the previous letter what does not belong to its recipient: an own text that
    /// is being changed.
    pub fn take_over_from(&mut self, before: &mut Self) {
        if before.own.is_changing() {
            self.own = std::mem::take(&mut before.own);
        }
    }

    /// Closes what is open over the text; false where nothing is.
    pub fn close(&mut self) -> bool {
        self.find.take().is_some()
            || self.own.form.take().is_some()
            || self.edit.take().is_some()
            || self.statement.take().is_some()
            || std::mem::take(&mut self.history)
    }

    /// To whom.
    pub fn to(&self) -> &Id {
        &self.to
    }

    /// The text as it stands.
    pub fn text(&self) -> String {
        self.editor.text()
    }

    /// The language of the text.
    pub fn language(&self) -> CardLanguage {
        self.language
    }

    /// Who writes.
    pub fn writer(&self) -> Option<Writer> {
        self.writer
    }

    /// The user's confirmations for this card.
    fn confirmation(&self) -> Confirmation {
        Confirmation {
            confirmed: self.confirmed,
            another_person: self.another_person,
            against_list: self.confirmed,
        }
    }

    /// The judged address, or the reasons against it.
    pub fn addressed<'a>(&self, workspace: &'a Workspace) -> Result<Addressed<'a>, Vec<Reason>> {
        batch::addressed(workspace, &self.to, self.language, self.confirmation())
    }

    /// The address for a card, where there can be one.
    pub fn block(&self, workspace: &Workspace) -> Option<Block> {
        self.addressed(workspace).ok()?.ready().ok()
    }

    /// What stands on the card; nothing where there can be none.
    pub fn card_content(&self, workspace: &Workspace) -> Option<Content> {
        let person = workspace.people.get(&self.to)?;
        let message = self.text();
        let meaning = message.split('\n').map(|line| {
            let meaning = self.filled.meaning(line);
            meaning.unwrap_or_default().to_owned()
        });
        Some(Content {
            meaning: meaning.collect(),
            story: describe::story(workspace, person).join("\n"),
            name: format!("{} · {}", person.name(), describe::latin(person)),
            address: self.block(workspace)?,
            message,
        })
    }

    /// What is kept of the text; `None` until the user has done something to it.
    pub fn draft(&self) -> Option<Draft> {
        self.changed()
            .filter(|draft| self.finished.as_ref() != Some(draft))
    }

    /// The card is saved or printed: the text is no draft any more, until it is changed.
    pub fn put_away(&mut self) -> Option<Draft> {
        self.finished = self.changed();
        self.finished.clone()
    }

    fn changed(&self) -> Option<Draft> {
        let fields = self.fields.iter();
        self.touched.then(|| Draft {
            text: self.text(),
            language: Some(self.language),
            writer: self.writer,
            template: self.template.clone(),
            on: None,
            fields: fields
                .map(|(field, value)| (field.key().to_owned(), value.clone()))
                .collect(),
        })
    }

    /// Applies a message.
    pub fn update(&mut self, message: Message, workspace: &Workspace, texts: &Texts) -> Action {
        let action = self.apply_message(message, workspace, texts);
        let text_stays = matches!(
            action,
            Action::None
                | Action::ShowCursor
                | Action::FocusText
                | Action::FocusOn(_)
                | Action::ChangeOwnText(_)
                | Action::SaveRightWord(..)
        );
        if !text_stays {
            self.check(workspace, texts);
        }
        action
    }

    fn apply_message(&mut self, message: Message, workspace: &Workspace, texts: &Texts) -> Action {
        match message {
            Message::DraftLoaded(draft) => {
                self.restore(draft, workspace, texts);
                return Action::Draw;
            }
            Message::TemplateChosen(id) => {
                self.all_templates = false;
                self.take_text(id, workspace, texts);
            }
            Message::AllTemplatesToggled(all) => {
                self.all_templates = all;
                return Action::None;
            }
            Message::LanguageChosen(language) => {
                self.language = language;
                self.fill(workspace, texts);
                return self.save_choices();
            }
            Message::WriterChosen(writer) => {
                self.writer = Some(writer);
                self.fill(workspace, texts);
                return self.save_choices();
            }
            Message::SexChosen(sex) => {
                self.chosen_sex = Some(sex);
                self.fill(workspace, texts);
            }
            Message::FieldTyped(field, value) => {
                self.fields.insert(field, value);
                self.fill(workspace, texts);
            }
            Message::TextDiscarded => {
                self.start_again(workspace, texts);
                self.touched = false;
                return Action::DeleteDraft;
            }
            Message::Editor(message) => {
                if !self.editor.update(message) {
                    return Action::ShowCursor;
                }
                self.touched = true;
                return Action::Typed;
            }
            Message::ThemeToggled(theme) => {
                self.theme = theme;
                return Action::None;
            }
            Message::PhraseChosen(id) => self.add_phrase(&id, workspace, texts),
            Message::SurprisePressed => self.surprise(workspace, texts),
            Message::Own(message) => return self.update_own(message, workspace, texts),
            Message::Find(message) => return self.update_find(message),
            Message::ReplacementChosen(from, to, words) => {
                self.editor.select(from, to);
                let paste = Editing::Paste(Arc::new(words));
                self.editor
                    .update(editor::Message::Acted(EditorAction::Edit(paste)));
            }
            Message::WordAccepted(word) => return Action::SaveRightWord(self.language, word),
            Message::AdvicePressed(from, to) => {
                self.editor.select(from, to);
                return Action::FocusText;
            }
            Message::AddressOptionsToggled(open) => {
                self.address_options_open = open;
                return Action::None;
            }
            Message::RulesToggled(open) => {
                self.rules = open;
                return Action::None;
            }
            Message::PostedFromChosen(code) => return Action::SavePostedFrom(code),
            Message::ScriptChosen(script) => return Action::SaveScript(script),
            Message::OldRecordConfirmed(confirmed) => {
                self.confirmed = confirmed;
                return Action::Draw;
            }
            Message::AnotherPersonConfirmed(another) => {
                self.another_person = another;
                return Action::Draw;
            }
            Message::PlaceConfirmed(id) => return Action::ConfirmPlace(id),
            Message::EditToggled(open) => {
                let person = workspace.people.get(&self.to).filter(|_| open);
                self.edit = person.map(Edit::new);
                return Action::None;
            }
            Message::Edit(message) => return self.edited(message, workspace),
            Message::PlaceQuestion(message) => {
                return self.update_place_question(message, workspace);
            }
            Message::RemovePressed => {
                let person = workspace.people.get(&self.to).filter(|p| p.is_own());
                let Some(person) = person else {
                    return Action::None;
                };
                self.close();
                self.removed = Some(person.name().to_owned());
                return Action::RemovePerson(self.to.clone());
            }
            Message::RestorePressed => {
                self.removed = None;
                return Action::RestorePerson(self.to.clone());
            }
            Message::StatementToggled(open) => {
                self.statement = open.then(statement::Form::default);
                return Action::None;
            }
            Message::Statement(message) => return self.update_statement(message, workspace),
            Message::HistoryToggled(open) => {
                self.history = open;
                return Action::None;
            }
            Message::CopyPressed(text) => return Action::Copy(text),
            Message::PlaceAnswered(id, word) => return Action::SavePlaceWord(id, word),
            Message::NameFormChosen(form) => return Action::SaveNameForm(form),
        }
        self.touched = true;
        Action::Changed
    }

    fn save_choices(&mut self) -> Action {
        self.touched |= !self.text().is_empty() && self.text() != self.filled.text();
        Action::SaveChoices
    }

    fn sex_of(&self, person: &Person) -> Option<Sex> {
        person.sex.or(self.chosen_sex)
    }

    /// The column. Somebody who cannot be written to gets no text and no card.
    pub fn view<'a>(
        &'a self,
        workspace: &'a Workspace,
        texts: &'a Texts,
        width: f32,
        below: Option<Element<'a, Message>>,
    ) -> Element<'a, Message> {
        let Some(person) = workspace.people.get(&self.to) else {
            return person::removed(self.removed.as_deref(), workspace);
        };
        let addressed = self.addressed(workspace);
        let mut page =
            column![person::view(self, workspace, person, &addressed, width)].spacing(space::LARGE);
        let asks_only = |reasons: &Vec<Reason>| reasons.iter().all(Reason::can_be_confirmed);
        if addressed.as_ref().map_or_else(asks_only, |_| true) {
            page = page.push(view::view(self, workspace, texts, person, width, below));
        }
        container(page).padding([space::LARGE, space::WIDE]).into()
    }
}
