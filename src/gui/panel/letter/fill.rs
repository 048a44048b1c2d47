//! The ready text and the phrases in the letter: filled in, and filled in anew when what they
//! depend on changes.

use super::{Letter, LetterText, text};
use crate::gui::calendar::SOON_DAYS;
use crate::gui::session::Session;
use crate::gui::texts::Shelf;
use crate::gui::widget::editor::Editor;
use crate::storage::Draft;
use crate::template::Field;

impl Letter {
    /// The first text that is offered: for a birthday that is near, else a greeting.
    pub fn start(&mut self, session: &Session, texts: &Shelf) {
        self.template = self.first_text(session, texts);
        self.fill(session, texts);
        self.check(session, texts);
    }

    fn first_text(&self, session: &Session, texts: &Shelf) -> Option<String> {
        let facts = session.facts_of(&self.to);
        let soon = facts
            .and_then(|f| f.birthday_in)
            .is_some_and(|d| d <= SOON_DAYS);
        let wanted = if soon { "birthday" } else { "greeting" };
        let text = texts
            .library
            .get(wanted)
            .or_else(|| texts.library.texts().first());
        text.map(|text| text.id.clone())
    }

    /// The ready text as it was at first; what was written can be taken back.
    pub(super) fn start_again(&mut self, session: &Session, texts: &Shelf) {
        self.phrases.clear();
        if self.template.is_none() {
            self.template = self.first_text(session, texts);
        }
        self.filled = self.fill_in(session, texts).unwrap_or_default();
        self.editor.replace(&self.filled.text());
    }

    /// Another ready text goes in where the caret is, for the one before. What the user wrote
    /// stays; while something is to be asked, it stands alone.
    pub(super) fn take_text(&mut self, id: String, session: &Session, texts: &Shelf) {
        let (text, caret) = (self.text(), self.editor.line());
        let own = text.split('\n').enumerate().filter(|(_, line)| {
            let books = self.filled.meaning(line).is_some();
            !books && !line.trim().is_empty()
        });
        let (above, below): (Vec<_>, Vec<_>) = own.partition(|(at, _)| *at < caret);
        self.template = Some(id);
        self.phrases.clear();
        self.filled = self.fill_in(session, texts).unwrap_or_default();
        let ready = self.filled.text();
        let ready = ready.split('\n').filter(|line| !line.is_empty());
        let lines = above.into_iter().map(|(_, line)| line);
        let lines = lines
            .chain(ready)
            .chain(below.into_iter().map(|(_, line)| line));
        self.editor.replace(&lines.collect::<Vec<_>>().join("\n"));
    }

    pub(super) fn restore(&mut self, draft: Draft, session: &Session, texts: &Shelf) {
        self.language = draft.language.unwrap_or(self.language);
        self.writer = draft.writer.or(self.writer);
        self.template = draft.template;
        let fields = draft.fields.into_iter();
        self.fields = fields
            .filter_map(|(key, value)| Some((Field::of_key(&key)?, value)))
            .collect();
        self.fill(session, texts);
        self.recognise(&draft.text, session, texts);
        self.editor = Editor::new(&draft.text);
        self.touched = true;
    }

    /// Fills the ready text and the phrases in again. What the user wrote stays; only paragraphs
    /// that are still the book's are exchanged.
    pub(super) fn fill(&mut self, session: &Session, texts: &Shelf) {
        if let Some(written) = self.fill_in(session, texts) {
            let exchanged = written.exchange(&self.filled, &self.editor.text());
            self.filled = written;
            self.editor.replace(&exchanged);
        }
    }

    /// Learns again which lines are a book's; the text stays as it is.
    pub(super) fn fill_blanks(&mut self, session: &Session, texts: &Shelf) {
        if let Some(written) = self.fill_in(session, texts) {
            self.filled = written;
        }
    }

    /// The ready text and the phrases, filled in; `None` while something is to be asked.
    fn fill_in(&mut self, session: &Session, texts: &Shelf) -> Option<LetterText> {
        self.missing.clear();
        let person = session.people.get(&self.to)?;
        // A text that is not let in there is not offered.
        let read = crate::people::languages_read(person, &session.facilities);
        if let (false, Some(first)) = (read.contains(&self.language), read.first()) {
            self.language = *first;
        }
        let ui_language = session.words.ui_language();
        let blanks = text::blanks(self, person, session);
        let output = text::blanks_of_meaning(blanks.clone(), person, ui_language);
        let text = self.template.as_ref().and_then(|id| texts.library.get(id));
        let mut written = match text.map(|text| (text, text.fill(self.language, &blanks))) {
            Some((text, Ok(filled))) => {
                LetterText::new(&filled, text.meaning(ui_language.code(), &output))
            }
            Some((_, Err(missing))) => {
                self.missing = missing;
                return None;
            }
            None => LetterText::default(),
        };
        for phrase in self.phrases.iter().filter_map(|id| texts.phrases.get(id)) {
            match phrase.paragraph.fill(self.language, &blanks) {
                Ok(line) => {
                    let meaning = phrase.paragraph.meaning(ui_language.code(), &output);
                    written.add(&phrase.id, line, meaning);
                }
                Err(missing) => self.missing.extend(missing),
            }
        }
        Some(written)
    }

    /// The words of the program are others now: so are the meanings.
    pub fn refill(&mut self, session: &Session, texts: &Shelf) {
        self.fill(session, texts);
        self.check(session, texts);
    }
}
