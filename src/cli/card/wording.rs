//! What stands on each card: a ready text or the user's own, with its blanks filled.

use super::super::Refusal;
use super::super::arguments::Card as Wish;
use super::super::desk::{Desk, broken};
use crate::facility::Language;
use crate::letter::{self, CARD_ROOM, Phrases, Text, Wanted};
use crate::people;
use crate::person::{Person, Sex};
use crate::template::{Blanks, Field, Missing, Template, Writer};
use chrono::Datelike;

pub(super) struct Wording {
    words: Source,
    language: Language,
    writer: Option<Writer>,
    to_sex: Option<Sex>,
    fields: Vec<(Field, String)>,
}

enum Source {
    Ready(Box<Text>),
    Own(Template),
    Drawn(Box<Phrases>, u64),
}

impl Wording {
    pub fn of(desk: &Desk, wish: &Wish) -> Result<Self, Refusal> {
        let words = match (&wish.template, &wish.text, wish.surprise) {
            (Some(id), _, _) => Source::Ready(Box::new(ready(desk, id)?)),
            (None, Some(file), _) => Source::Own(own(desk, &desk.text(file)?)?),
            (None, None, seed) => {
                let phrases = Phrases::shipped().map_err(broken)?;
                Source::Drawn(Box::new(phrases), seed.unwrap_or_default())
            }
        };
        let fields = wish.field.iter();
        let fields = fields
            .map(|word| (word.field, word.value.clone()))
            .collect();
        Ok(Self {
            words,
            language: wish.language.into(),
            writer: wish.writer.map(Writer::from),
            to_sex: wish.to_sex.map(Sex::from),
            fields,
        })
    }

    pub fn language(&self) -> Language {
        self.language
    }

    /// The words for one person, who is the `number`th of those that get a card.
    pub fn to(&self, desk: &Desk, person: &Person, number: u64) -> Result<String, Refusal> {
        let mut blanks =
            letter::blanks_for(person, self.language, self.writer, desk.today).map_err(broken)?;
        blanks.to = blanks.to.or(self.to_sex);
        for (field, value) in &self.fields {
            blanks.set(*field, value.as_str());
        }
        let filled = match &self.words {
            Source::Ready(text) => text.fill(self.language, &blanks),
            Source::Own(template) => template.fill(&blanks),
            Source::Drawn(phrases, seed) => {
                self.drawn(phrases, seed.wrapping_add(number), &blanks, desk)
            }
        };
        filled.map_err(|missing| ask(desk, person, &missing))
    }

    /// A card from the phrase book; everybody gets another one.
    fn drawn(
        &self,
        phrases: &Phrases,
        seed: u64,
        blanks: &Blanks,
        desk: &Desk,
    ) -> Result<String, Vec<Missing>> {
        let wanted = Wanted {
            language: self.language,
            month: desk.today.month(),
            blanks,
            room: CARD_ROOM,
        };
        let chosen = phrases.surprise(seed, &wanted)?;
        chosen.fill(phrases, self.language, blanks)
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
            Missing::Field(field) => desk
                .words
                .say_with("cli-ask-field", &[("field", field.key().into())]),
        })
        .collect();
    Refusal::new(said.join("\n"))
}
