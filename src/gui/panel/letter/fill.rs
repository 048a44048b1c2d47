//! The ready text and the phrases in the letter: filled in, and filled in again when what they
//! depend on changes.

use super::{Letter, LetterText, text};
use crate::gui::widget::editor::Editor;
use crate::storage::Draft;
use crate::template::Field;
use crate::workspace::{Texts, Workspace};

impl Letter {
    /// The first text that is offered: for a birthday that is near, else a greeting.
    pub fn start(&mut self, workspace: &Workspace, texts: &Texts) {
        self.template = self.first_text(workspace, texts);
        self.fill(workspace, texts);
        self.check(workspace, texts);
    }

    fn first_text(&self, workspace: &Workspace, texts: &Texts) -> Option<String> {
        let facts = workspace.facts_of(&self.to);
        let soon = facts.is_some_and(|facts| facts.is_birthday_soon());
        let wanted = if soon { "birthday" } else { "greeting" };
        let text = texts
            .library
            .get(wanted)
            .or_else(|| texts.library.texts().first());
        text.map(|text| text.id.clone())
    }

    /// The ready text as it was at first; what was written can be taken back.
    pub(super) fn start_again(&mut self, workspace: &Workspace, texts: &Texts) {
        self.phrases.clear();
        if self.template.is_none() {
            self.template = self.first_text(workspace, texts);
        }
        self.filled = self.fill_in(workspace, texts).unwrap_or_default();
        self.editor.replace(&self.filled.text());
    }

    /// Another ready text goes in where the caret is, for the one before. What the user wrote
    /// stays; while a blank is missing, nothing else changes.
    pub(super) fn take_text(&mut self, id: String, workspace: &Workspace, texts: &Texts) {
        let (text, caret) = (self.text(), self.editor.line());
        let own = text.split('\n').enumerate().filter(|(_, line)| {
            let books = self.filled.meaning(line).is_some();
            !books && !line.trim().is_empty()
        });
        let (above, below): (Vec<_>, Vec<_>) = own.partition(|(at, _)| *at < caret);
        self.template = Some(id);
        self.phrases.clear();
        self.filled = self.fill_in(workspace, texts).unwrap_or_default();
        let ready = self.filled.text();
        let ready = ready.split('\n').filter(|line| !line.is_empty());
        let lines = above.into_iter().map(|(_, line)| line);
        let lines = lines
            .chain(ready)
            .chain(below.into_iter().map(|(_, line)| line));
        self.editor.replace(&lines.collect::<Vec<_>>().join("\n"));
    }

    pub(super) fn restore(&mut self, draft: Draft, workspace: &Workspace, texts: &Texts) {
        self.language = draft.language.unwrap_or(self.language);
        self.writer = draft.writer.or(self.writer);
        self.template = draft.template;
        let fields = draft.fields.into_iter();
        self.fields = fields
            .filter_map(|(key, value)| Some((Field::of_key(&key)?, value)))
            .collect();
        self.fill(workspace, texts);
        self.recognise(&draft.text, workspace, texts);
        self.editor = Editor::new(&draft.text);
        self.touched = true;
    }

    /// Fills the ready text and the phrases in again. What the user wrote stays; only paragraphs
    /// that still come from a ready text are replaced.
    pub(super) fn fill(&mut self, workspace: &Workspace, texts: &Texts) {
        if let Some(written) = self.fill_in(workspace, texts) {
            let exchanged = written.exchange(&self.filled, &self.editor.text());
            self.filled = written;
            self.editor.replace(&exchanged);
        }
    }

    /// Determines again which lines come from a ready text; the text stays as it is.
    pub(super) fn fill_blanks(&mut self, workspace: &Workspace, texts: &Texts) {
        if let Some(written) = self.fill_in(workspace, texts) {
            self.filled = written;
        }
    }

    /// The ready text and the phrases, filled in; `None` while a blank is missing.
    fn fill_in(&mut self, workspace: &Workspace, texts: &Texts) -> Option<LetterText> {
        self.missing.clear();
        let person = workspace.people.get(&self.to)?;
        // A text in a language that is not let in there is not offered.
        let read = crate::people::languages_read(person, &workspace.facilities);
        if let (false, Some(first)) = (read.contains(&self.language), read.first()) {
            self.language = *first;
        }
        let ui_language = workspace.words.ui_language();
        let blanks = text::blanks(self, person, workspace);
        let meaning_blanks = text::blanks_of_meaning(blanks.clone(), person, ui_language);
        let text = self.template.as_ref().and_then(|id| texts.library.get(id));
        let mut written = match text.map(|text| (text, text.fill(self.language, &blanks))) {
            Some((text, Ok(filled))) => {
                LetterText::new(&filled, text.meaning(ui_language.code(), &meaning_blanks))
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
                    let meaning = phrase
                        .paragraph
                        .meaning(ui_language.code(), &meaning_blanks);
                    written.add(&phrase.id, line, meaning);
                }
                Err(missing) => self.missing.extend(missing),
            }
        }
        Some(written)
    }

    /// Fills again after the language of the program changed.
    pub fn refill(&mut self, workspace: &Workspace, texts: &Texts) {
        self.fill(workspace, texts);
        self.check(workspace, texts);
    }
}
