//! What stands on each card: a ready text or the user's own, with its blanks filled.

use crate::language::CardLanguage;
use crate::letter::{self, CARD_ROOM, Phrases, Text, Wanted};
use crate::person::{Person, Sex};
use crate::template::{Blanks, Field, Missing, Template, Writer};
use crate::workspace::Workspace;
use chrono::Datelike;

/// The words of a batch.
#[derive(Debug, Clone)]
pub struct Wording {
    /// Where they come from.
    pub source: Source,
    /// The language.
    pub language: CardLanguage,
    /// Who writes.
    pub writer: Option<Writer>,
    /// The sex of whoever the list gives none.
    pub to_sex: Option<Sex>,
    /// What stands in the blanks for everybody.
    pub fields: Vec<(Field, String)>,
}

/// Where the words come from.
#[derive(Debug, Clone)]
pub enum Source {
    /// A ready text.
    Ready(Box<Text>),
    /// A ready text that is there no longer: another one is to be chosen.
    Gone,
    /// The user's own.
    Own(Template),
    /// Drawn from the phrases by a seed, another card for each person.
    Drawn(Box<Phrases>, u64),
}

/// What stands on one card, and what it means paragraph by paragraph where that is known.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Worded {
    /// The text.
    pub message: String,
    /// In the language of the program.
    pub meaning: Vec<String>,
}

impl Wording {
    /// The words for one person, the `number`th of the batch. Where the list gives no sex, a text
    /// is taken that reads the same for both.
    ///
    /// # Errors
    /// Everything that must be asked first.
    pub fn to(
        &self,
        person: &Person,
        number: u64,
        workspace: &Workspace,
    ) -> Result<Worded, Vec<Missing>> {
        let blanks = letter::blanks_for(person, self.language, self.writer, workspace.today);
        // Without the names of the months, which a test rules out, more is asked for.
        let mut blanks = blanks.unwrap_or_else(|_| Blanks {
            to: person.sex,
            from: self.writer,
            fields: Vec::new(),
        });
        blanks.to = blanks.to.or(self.to_sex);
        for (field, value) in &self.fields {
            blanks.set(*field, value.as_str());
        }
        match self.filled(&blanks, number, workspace) {
            Err(missing) if missing == [Missing::Sex] => {
                let both = [Sex::Male, Sex::Female].map(|sex| {
                    let to = Some(sex);
                    let blanks = blanks.clone();
                    self.filled(&Blanks { to, ..blanks }, number, workspace)
                });
                match both {
                    [Ok(he), Ok(she)] if he == she => Ok(he),
                    _ => Err(missing),
                }
            }
            filled => filled,
        }
    }

    fn filled(
        &self,
        blanks: &Blanks,
        number: u64,
        workspace: &Workspace,
    ) -> Result<Worded, Vec<Missing>> {
        let ui_language = workspace.ui_language().code();
        match &self.source {
            Source::Ready(text) => Ok(Worded {
                message: text.fill(self.language, blanks)?,
                meaning: text.meaning(ui_language, blanks),
            }),
            Source::Gone => Err(vec![Missing::Language]),
            Source::Own(template) => Ok(Worded {
                message: template.fill(blanks)?,
                meaning: Vec::new(),
            }),
            Source::Drawn(phrases, seed) => {
                let wanted = Wanted {
                    language: self.language,
                    month: workspace.today.month(),
                    blanks,
                    room: CARD_ROOM,
                };
                let drawn = phrases.surprise(seed.wrapping_add(number), &wanted)?;
                Ok(Worded {
                    message: drawn.fill(phrases, self.language, blanks)?,
                    meaning: drawn.meaning(phrases, ui_language, blanks),
                })
            }
        }
    }
}
