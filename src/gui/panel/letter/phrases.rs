//! Sentences from the phrase book: chosen by theme, or a whole card drawn from them.

use super::{Letter, Message, Written, text};
use crate::gui::desk::Desk;
use crate::gui::shelf::Shelf;
use crate::gui::theme::{Element, Press, Tone, space};
use crate::gui::widget::{chip, flow, note, press, sheet, slender, small};
use crate::letter::{Phrase, Wanted};
use crate::person::Person;
use crate::template::Blanks;
use chrono::Datelike;
use iced::Fill;
use iced::widget::{Column, column, container, scrollable};

/// A drawn card has room for so many characters: the message side of an A6 card.
const ROOM: usize = 420;
/// The open theme is so high.
const HEIGHT: f32 = 240.0;

impl Letter {
    /// Puts a phrase where it belongs: after the line with the cursor, before the greeting's end.
    pub(super) fn add_phrase(&mut self, id: &str, desk: &Desk, shelf: &Shelf) {
        let Some(phrase) = shelf.phrases.get(id) else {
            return;
        };
        let Some(person) = desk.people.get(&self.to) else {
            return;
        };
        let blanks = text::blanks(self, person, desk);
        match phrase.paragraph.fill(self.language, &blanks) {
            Ok(line) => {
                let after = self.place();
                self.take(phrase, &blanks, person, desk);
                self.editor.insert_line(after, &line);
            }
            Err(missing) => self.missing.extend(missing),
        }
    }

    /// Remembers a phrase as the book's, with its meaning.
    fn take(&mut self, phrase: &Phrase, blanks: &Blanks, person: &Person, desk: &Desk) {
        let tongue = desk.words.tongue();
        let Ok(line) = phrase.paragraph.fill(self.language, blanks) else {
            return;
        };
        let told = text::blanks_of_meaning(blanks.clone(), person, tongue);
        let meaning = phrase.paragraph.meaning(tongue.code(), &told);
        self.filled.add(&phrase.id, line, meaning);
        if !self.phrases.contains(&phrase.id) {
            self.phrases.push(phrase.id.clone());
        }
    }

    /// A new sentence comes after the line with the cursor; from the last line, which says
    /// goodbye, it moves before it.
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
    pub(super) fn surprise(&mut self, desk: &Desk, shelf: &Shelf) {
        let Some(person) = desk.people.get(&self.to) else {
            return;
        };
        let blanks = text::blanks(self, person, desk);
        let wanted = Wanted {
            language: self.language,
            month: desk.today.month(),
            blanks: &blanks,
            room: ROOM,
        };
        self.seed += 1;
        match shelf.phrases.surprise(self.seed, &wanted) {
            Ok(chosen) => {
                self.missing.clear();
                self.template = None;
                self.phrases.clear();
                self.filled = Written::default();
                for phrase in chosen.ids().iter().filter_map(|id| shelf.phrases.get(id)) {
                    self.take(phrase, &blanks, person, desk);
                }
                self.editor.replace(&self.filled.text());
            }
            Err(missing) => self.missing = missing,
        }
    }

    /// Finds the phrases in a text that was kept, so that they have their meanings again.
    pub(super) fn recognise(&mut self, kept: &str, desk: &Desk, shelf: &Shelf) {
        let Some(person) = desk.people.get(&self.to) else {
            return;
        };
        let blanks = text::blanks(self, person, desk);
        let unknown: Vec<&str> = kept
            .split('\n')
            .filter(|line| self.filled.meaning(line).is_none())
            .collect();
        let themes = shelf.phrases.themes().iter();
        for phrase in themes.flat_map(|theme| &theme.phrases) {
            let filled = phrase.paragraph.fill(self.language, &blanks);
            if filled.is_ok_and(|line| unknown.contains(&line.as_str())) {
                self.take(phrase, &blanks, person, desk);
            }
        }
    }
}

/// The themes, and the sentences of the open one with their meanings.
pub fn view<'a>(
    write: &Letter,
    desk: &Desk,
    shelf: &Shelf,
    person: &Person,
) -> Option<Element<'a, Message>> {
    let tongue = desk.words.tongue();
    let themes = shelf.phrases.themes();
    if themes.is_empty() {
        return None;
    }
    let label: Element<'a, Message> = note(desk.words.say("letter-add-sentence")).into();
    let chips = themes.iter().map(|theme| {
        let on = write.theme.as_ref() == Some(&theme.id);
        let wish = (!on).then(|| theme.id.clone());
        chip(
            theme.title(tongue.code()).to_owned(),
            on,
            Message::ThemeToggled(wish),
        )
    });
    let chips = flow(std::iter::once(label).chain(chips));
    let open = themes
        .iter()
        .find(|theme| write.theme.as_ref() == Some(&theme.id));
    let blanks = text::blanks(write, person, desk);
    let told = text::blanks_of_meaning(blanks.clone(), person, tongue);
    let phrases = open.map(|theme| {
        let month = desk.today.month();
        let phrases = theme.phrases.iter().filter(|phrase| phrase.fits(month));
        let phrases = phrases.filter_map(|phrase| {
            let template = phrase.paragraph.template(write.language)?;
            let both = column![
                small(template.sketch(&blanks)),
                small(phrase.paragraph.meaning(tongue.code(), &told)).class(Tone::Pencil),
            ]
            .width(Fill);
            let add = Message::PhraseChosen(phrase.id.clone());
            Some(press(both, Press::Entry, Some(add)))
        });
        let phrases = Column::with_children(phrases.collect::<Vec<_>>()).spacing(space::HAIR);
        let phrases = scrollable(container(phrases).padding(space::SMALL)).direction(slender());
        sheet(phrases.width(Fill)).max_height(HEIGHT)
    });
    Some(column![chips].push(phrases).spacing(space::SMALL).into())
}
