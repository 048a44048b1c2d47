//! What stands on each card: a ready text or the user's own, with its blanks filled.

use super::super::Refusal;
use super::super::arguments::Card as Wish;
use super::super::desk::{Desk, broken};
use crate::facility::Language;
use crate::letter::{self, CARD_ROOM, Phrases, Text, Wanted};
use crate::people;
use crate::person::{Person, Sex};
use crate::template::{Field, Missing, Template, Writer};
use chrono::Datelike;

pub(super) struct Wording {
    words: Source,
    language: Language,
    writer: Option<Writer>,
    to_sex: Option<Sex>,
    fields: Vec<(Field, String)>,
}

/// What stands on one card, and what it means paragraph by paragraph where that is known.
pub(super) struct Words {
    pub message: String,
    pub meaning: Vec<String>,
}

enum Source {
    Ready(Box<Text>),
    Own(Template),
    /// Drawn from the phrase book by a seed, another card for each person.
    Drawn(Phrases, u64),
}

impl Wording {
    pub fn of(desk: &Desk, wish: &Wish) -> Result<Self, Refusal> {
        let words = match (&wish.template, &wish.text, wish.seed) {
            (Some(id), ..) => Source::Ready(Box::new(ready(desk, id)?)),
            (None, Some(file), _) => Source::Own(own(desk, &desk.text(file)?)?),
            (None, None, Some(seed)) => Source::Drawn(Phrases::shipped().map_err(broken)?, seed),
            // Room to write by hand.
            (None, None, None) => Source::Own(own(desk, "")?),
        };
        let fields = wish.field.iter();
        let fields = fields.map(|word| (word.field, word.value.clone()));
        Ok(Self {
            words,
            language: wish.language.into(),
            writer: wish.writer.map(Writer::from),
            to_sex: wish.to_sex.map(Sex::from),
            fields: fields.collect(),
        })
    }

    pub fn language(&self) -> Language {
        self.language
    }

    /// The words for one person, the `number`th of the job.
    pub fn to(&self, desk: &Desk, person: &Person, number: u64) -> Result<Words, Refusal> {
        let tongue = desk.words.tongue().code();
        let mut blanks =
            letter::blanks_for(person, self.language, self.writer, desk.today).map_err(broken)?;
        blanks.to = blanks.to.or(self.to_sex);
        for (field, value) in &self.fields {
            blanks.set(*field, value.as_str());
        }
        let filled = match &self.words {
            Source::Ready(text) => text.fill(self.language, &blanks).map(|message| Words {
                message,
                meaning: text.meaning(tongue, &blanks),
            }),
            Source::Own(template) => template.fill(&blanks).map(|message| Words {
                message,
                meaning: Vec::new(),
            }),
            Source::Drawn(phrases, seed) => {
                let wanted = Wanted {
                    language: self.language,
                    month: desk.today.month(),
                    blanks: &blanks,
                    room: CARD_ROOM,
                };
                phrases
                    .surprise(seed.wrapping_add(number), &wanted)
                    .and_then(|drawn| {
                        Ok(Words {
                            message: drawn.fill(phrases, self.language, &blanks)?,
                            meaning: drawn.meaning(phrases, tongue, &blanks),
                        })
                    })
            }
        };
        filled.map_err(|missing| ask(desk, person, &missing))
    }
}

fn ready(desk: &Desk, id: &str) -> Result<Text, Refusal> {
    let library = desk.library()?;
    library
        .get(id)
        .cloned()
        .ok_or_else(|| desk.refuse("cli-no-such-template", &[("id", id.into())]))
}

fn own(desk: &Desk, text: &str) -> Result<Template, Refusal> {
    Template::parse(text.trim_end()).map_err(|errors| {
        let said: Vec<String> = errors
            .iter()
            .map(|error| desk.words.template_error(error))
            .collect();
        Refusal::new(said.join("\n"))
    })
}

/// What the user must say first.
fn ask(desk: &Desk, person: &Person, missing: &[Missing]) -> Refusal {
    let said: Vec<String> = missing
        .iter()
        .map(|missing| match missing {
            Missing::Sex => {
                let name = people::latin(person.name());
                desk.words.say_with("cli-ask-sex", &[("name", name.into())])
            }
            Missing::Writer => desk.words.say("cli-ask-writer"),
            Missing::Language => desk.words.say("cli-ask-language"),
            Missing::Field(field @ (Field::Name | Field::Known)) => {
                let name = person.name().to_owned();
                let variables = [("name", name.into()), ("field", field.key().into())];
                desk.words.say_with("cli-ask-name", &variables)
            }
            Missing::Field(field) => desk
                .words
                .say_with("cli-ask-field", &[("field", field.key().into())]),
        })
        .collect();
    Refusal::new(said.join("\n"))
}
