//! Sentences from the phrase book: chosen by theme, or a whole card drawn from them.

use super::{Letter, LetterText, Message, text};
use crate::gui::theme::{ButtonRole, Element, Tone, space};
use crate::gui::widget::{chip, flow, note, role_button, sheet, small, thin_scrollbar};
use crate::letter::{Phrase, Wanted};
use crate::person::Person;
use crate::template::Blanks;
use crate::workspace::{Texts, Workspace};
use chrono::Datelike;
use iced::Fill;
use iced::widget::{Column, column, container, scrollable};

/// A drawn card has room for so many characters: the message side of an A6 card.
const ROOM: usize = 420;
/// The open theme is so high.
const HEIGHT: f32 = 240.0;

impl Letter {
    /// Puts a phrase where it belongs: after the line with the cursor, before the greeting's end.
    pub(super) fn add_phrase(&mut self, id: &str, workspace: &Workspace, texts: &Texts) {
        let Some(phrase) = texts.phrases.get(id) else {
            return;
        };
        let Some(person) = workspace.people.get(&self.to) else {
            return;
        };
        let blanks = text::blanks(self, person, workspace);
        match phrase.paragraph.fill(self.language, &blanks) {
            Ok(line) => {
                let after = self.place();
                self.take(phrase, &blanks, person, workspace);
                self.editor.insert_line(after, &line);
            }
            Err(missing) => self.missing.extend(missing),
        }
    }

    /// Remembers a phrase with its meaning.
    fn take(&mut self, phrase: &Phrase, blanks: &Blanks, person: &Person, workspace: &Workspace) {
        let ui_language = workspace.words.ui_language();
        let Ok(line) = phrase.paragraph.fill(self.language, blanks) else {
            return;
        };
        let meaning_blanks = text::blanks_of_meaning(blanks.clone(), person, ui_language);
        let meaning = phrase
            .paragraph
            .meaning(ui_language.code(), &meaning_blanks);
        self.filled.add(&phrase.id, line, meaning);
        if !self.phrases.contains(&phrase.id) {
            self.phrases.push(phrase.id.clone());
        }
    }

    /// A new sentence comes after the line with the cursor; from the last line, which is
    /// the closing, it moves before it.
    fn place(&self) -> Option<usize> {
        let lines = self.text().split('\n').count();
        let line = self.editor.line();
        if lines > 1 && line + 1 >= lines {
            lines.checked_sub(2)
        } else {
            Some(line)
        }
    }

    /// A card from phrases, another one at each press; the text before can be taken back.
    pub(super) fn surprise(&mut self, workspace: &Workspace, texts: &Texts) {
        let Some(person) = workspace.people.get(&self.to) else {
            return;
        };
        let blanks = text::blanks(self, person, workspace);
        let wanted = Wanted {
            language: self.language,
            month: workspace.today.month(),
            blanks: &blanks,
            room: ROOM,
        };
        self.seed += 1;
        match texts.phrases.surprise(self.seed, &wanted) {
            Ok(chosen) => {
                self.missing.clear();
                self.template = None;
                self.phrases.clear();
                self.filled = LetterText::default();
                for phrase in chosen.ids().iter().filter_map(|id| texts.phrases.get(id)) {
                    self.take(phrase, &blanks, person, workspace);
                }
                self.editor.replace(&self.filled.text());
            }
            Err(missing) => self.missing = missing,
        }
    }

    /// Finds the phrases in a text that was kept, so that they have their meanings again.
    pub(super) fn recognise(&mut self, kept: &str, workspace: &Workspace, texts: &Texts) {
        let Some(person) = workspace.people.get(&self.to) else {
            return;
        };
        let blanks = text::blanks(self, person, workspace);
        let unknown: Vec<&str> = kept
            .split('\n')
            .filter(|line| self.filled.meaning(line).is_none())
            .collect();
        let themes = texts.phrases.themes().iter();
        for phrase in themes.flat_map(|theme| &theme.phrases) {
            let filled = phrase.paragraph.fill(self.language, &blanks);
            if filled.is_ok_and(|line| unknown.contains(&line.as_str())) {
                self.take(phrase, &blanks, person, workspace);
            }
        }
    }
}

/// The themes, and the sentences of the open one with their meanings.
pub fn view<'a>(
    write: &Letter,
    workspace: &Workspace,
    texts: &Texts,
    person: &Person,
) -> Option<Element<'a, Message>> {
    let ui_language = workspace.words.ui_language();
    let themes = texts.phrases.themes();
    if themes.is_empty() {
        return None;
    }
    let label: Element<'a, Message> = note(workspace.words.say("letter-add-sentence")).into();
    let chips = themes.iter().map(|theme| {
        let on = write.theme.as_ref() == Some(&theme.id);
        let theme_to_open = (!on).then(|| theme.id.clone());
        chip(
            theme.title(ui_language.code()).to_owned(),
            on,
            Message::ThemeToggled(theme_to_open),
        )
    });
    let chips = flow(std::iter::once(label).chain(chips));
    let open = themes
        .iter()
        .find(|theme| write.theme.as_ref() == Some(&theme.id));
    let blanks = text::blanks(write, person, workspace);
    let meaning_blanks = text::blanks_of_meaning(blanks.clone(), person, ui_language);
    let phrases = open.map(|theme| {
        let month = workspace.today.month();
        let phrases = theme.phrases.iter().filter(|phrase| phrase.fits(month));
        let phrases = phrases.filter_map(|phrase| {
            let template = phrase.paragraph.template(write.language)?;
            let both = column![
                small(template.sketch(&blanks)),
                small(
                    phrase
                        .paragraph
                        .meaning(ui_language.code(), &meaning_blanks)
                )
                .class(Tone::Pencil),
            ]
            .width(Fill);
            let add = Message::PhraseChosen(phrase.id.clone());
            Some(role_button(both, ButtonRole::Entry, Some(add)))
        });
        let phrases = Column::with_children(phrases.collect::<Vec<_>>()).spacing(space::HAIR);
        let phrases =
            scrollable(container(phrases).padding(space::SMALL)).direction(thin_scrollbar());
        sheet(phrases.width(Fill)).max_height(HEIGHT)
    });
    Some(column![chips].push(phrases).spacing(space::SMALL).into())
}
