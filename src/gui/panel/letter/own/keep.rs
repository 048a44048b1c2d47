//! What is kept of a text: its lines with their blanks.

use super::{Change, Form, Own, Work};
use crate::gui::panel::letter::{Action, Letter, text};
use crate::letter::{Error, Length, Occasion, Paragraph, Text, own};
use crate::template::Field;
use crate::workspace::{Texts, Workspace};
use std::collections::BTreeSet;

impl Letter {
    pub(super) fn save(&mut self, workspace: &Workspace, texts: &Texts) -> Action {
        let made = match &self.own.form {
            Some(form) if form.title.trim().is_empty() || form.waits => {
                return Action::FocusOn(Form::title_id());
            }
            Some(form) => self.own_text(form, workspace, texts),
            None => return Action::None,
        };
        let Some(form) = &mut self.own.form else {
            return Action::None;
        };
        match made {
            Ok(change) => {
                form.waits = true;
                form.problem = None;
                Action::ChangeOwnText(change)
            }
            Err(error) => {
                form.problem = Some(error);
                Action::None
            }
        }
    }

    /// An own text that is being changed, as it is to be kept when the window closes; `None`
    /// where nothing was changed, or where it could not be parsed.
    pub fn unsaved(&self, workspace: &Workspace, texts: &Texts) -> Option<Change> {
        let form = self.own.form.as_ref().filter(|form| !form.waits)?;
        let Work::Change { own, .. } = &form.work else {
            return None;
        };
        let change = self.own_text(form, workspace, texts).ok()?;
        let changed = matches!(&change, Change::Save(new) if new.text != own.text);
        (changed && !form.title.trim().is_empty()).then_some(change)
    }

    fn own_text(&self, form: &Form, workspace: &Workspace, texts: &Texts) -> Result<Change, Error> {
        let title = (workspace.words.ui_language().code(), form.title.as_str());
        match &form.work {
            Work::Keep(_) => {
                let words = self.words_to_keep(workspace, texts);
                let known = self.books_lines(workspace, texts);
                let occasion = self.template.as_ref().and_then(|id| texts.library.get(id));
                let occasion = occasion.map_or(Occasion::Everyday, |text| text.occasion);
                let lines = own::paragraphs(&form.title, &words, self.language, &known)?;
                let text = Text::own(title, occasion, lines);
                Ok(Change::Add(form.title.clone(), Box::new(text)))
            }
            Work::Change {
                own,
                language,
                words,
                ..
            } => {
                let text = own
                    .text
                    .changed(title, *language, words.text().trim_end())?;
                let stem = own.stem.clone();
                Ok(Change::Save(Own { stem, text }))
            }
        }
    }

    /// The text as it would be saved: the lines of a ready text with their blanks, in the user's own
    /// words a blank in place of a value where the user wants it.
    pub(in crate::gui::panel::letter) fn words_to_keep(
        &self,
        workspace: &Workspace,
        texts: &Texts,
    ) -> String {
        let fields = match self.own.form.as_ref().map(|form| &form.work) {
            Some(Work::Keep(fields)) => fields,
            _ => return String::new(),
        };
        let names = self.names(workspace);
        let wanted = names
            .iter()
            .filter(|(field, _)| fields.get(field) == Some(&true))
            .map(|(field, name)| (*field, name.as_str()));
        let wanted: Vec<(Field, &str)> = wanted.collect();
        let text = self.text();
        let lines = text.split('\n').map(|line| {
            let book = self.book_line(line, workspace, texts);
            let book = book.and_then(|paragraph| paragraph.template(self.language));
            match book {
                Some(template) => template.source(),
                None => own::with_blanks(line, &own::places(line, &wanted)),
            }
        });
        let lines: Vec<String> = lines.filter(|line| !line.trim().is_empty()).collect();
        lines.join("\n")
    }

    /// The paragraphs of the text that come from a ready text or phrase.
    pub(in crate::gui::panel::letter) fn books_lines(
        &self,
        workspace: &Workspace,
        texts: &Texts,
    ) -> Vec<Paragraph> {
        let text = self.text();
        let lines = text.split('\n');
        let known = lines.filter_map(|line| self.book_line(line, workspace, texts));
        known.cloned().collect()
    }

    /// The fields whose values stand in the user's own words, with the values.
    pub(in crate::gui::panel::letter) fn names(
        &self,
        workspace: &Workspace,
    ) -> Vec<(Field, String)> {
        let Some(person) = workspace.people.get(&self.to) else {
            return Vec::new();
        };
        let blanks = text::blanks(self, person, workspace);
        let value = |field: Field| Some((field, blanks.get(field)?));
        Field::ALL.into_iter().filter_map(value).collect()
    }

    pub(super) fn blanks_in_own_words(
        &self,
        workspace: &Workspace,
        texts: &Texts,
    ) -> BTreeSet<Field> {
        let names = self.names(workspace);
        let names: Vec<(Field, &str)> = names.iter().map(|(f, n)| (*f, n.as_str())).collect();
        let text = self.text();
        let own = text.split('\n');
        let own = own.filter(|line| self.book_line(line, workspace, texts).is_none());
        own.flat_map(|line| own::places(line, &names))
            .map(|(_, field)| field)
            .collect()
    }

    /// The ready paragraph that a line is, unchanged.
    fn book_line<'a>(
        &self,
        line: &str,
        workspace: &Workspace,
        texts: &'a Texts,
    ) -> Option<&'a Paragraph> {
        let key = self.filled.key(line)?;
        let paragraph = match key.parse::<usize>() {
            Ok(number) => {
                let text = texts.library.get(self.template.as_ref()?)?;
                text.body(Length::Card)?.paragraphs.get(number)?
            }
            Err(_) => &texts.phrases.get(key)?.paragraph,
        };
        let person = workspace.people.get(&self.to)?;
        let filled = paragraph.fill(self.language, &text::blanks(self, person, workspace));
        filled
            .is_ok_and(|filled| filled == line)
            .then_some(paragraph)
    }
}
