//! The text of the cards, by the options.

use super::super::Refusal;
use super::super::arguments::Card as Options;
use super::super::session::{Session, broken};
use crate::batch::{Source, Wording};
use crate::letter::{Phrases, Text};
use crate::limits::TEXT_BYTES;
use crate::person::Sex;
use crate::template::{Template, Writer};

pub(super) fn of(session: &Session, options: &Options) -> Result<Wording, Refusal> {
    let source = match (&options.template, &options.text, options.seed) {
        (Some(id), ..) => Source::Ready(Box::new(ready(session, id)?)),
        (None, Some(file), _) => Source::Own(own(session, &session.text(file, TEXT_BYTES)?)?),
        (None, None, Some(seed)) => {
            Source::Drawn(Box::new(Phrases::shipped().map_err(broken)?), seed)
        }
        // Room to write by hand.
        (None, None, None) => Source::Own(own(session, "")?),
    };
    let fields = options.field.iter();
    let fields = fields.map(|word| (word.field, word.value.clone()));
    Ok(Wording {
        source,
        language: options.language.into(),
        writer: options.writer.map(Writer::from),
        to_sex: options.to_sex.map(Sex::from),
        fields: fields.collect(),
    })
}

fn ready(session: &Session, id: &str) -> Result<Text, Refusal> {
    let library = session.library()?;
    library
        .get(id)
        .cloned()
        .ok_or_else(|| session.refuse("cli-no-such-template", &[("id", id.into())]))
}

fn own(session: &Session, text: &str) -> Result<Template, Refusal> {
    Template::parse(text.trim_end()).map_err(|errors| {
        let sentence: Vec<String> = errors
            .iter()
            .map(|error| session.words.template_error(error))
            .collect();
        Refusal::new(sentence.join("\n"))
    })
}
