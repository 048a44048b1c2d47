//! What was read of a pasted text, for people and for scripts.

use super::super::session::Session;
use super::super::{Refusal, json};
use crate::address::Finding;
use crate::facility::Slot;
use crate::paste::{Found, Pasted};
use serde::Serialize;
use std::fmt::Write;

/// What was read, a line for each part, and what is asked.
pub(super) fn in_words(session: &Session, pasted: &Pasted) -> String {
    let words = &session.words;
    let mut lines = String::new();
    let mut line = |key: &str, text: &str, sure: bool| {
        if !text.is_empty() {
            let mark = if sure {
                String::new()
            } else {
                format!(" ({})", words.say("paste-guess"))
            };
            let _ = writeln!(lines, "{}: {text}{mark}", words.say(key));
        }
    };
    if let Some(name) = &pasted.name {
        line("import-column-name", &name.value, name.sure);
    }
    for name in &pasted.also {
        line("paste-also", name, true);
    }
    if let Some(dative) = &pasted.dative {
        line("import-column-dative", &dative.value, dative.sure);
    }
    if let Some(birth) = &pasted.birth {
        line("import-column-birth", &birth.value.to_typed(), birth.sure);
    }
    if let Some(label) = &pasted.label {
        line("import-column-facility", &label.value, label.sure);
    }
    if let Some(id) = &pasted.facility {
        let place = session.facilities.get(&id.value);
        line(
            "paste-place",
            place.map_or("", |place| &place.name_en),
            id.sure,
        );
    }
    let parts = &pasted.parts;
    for (key, text, slot) in [
        ("import-column-street", &parts.street, Slot::Street),
        ("import-column-postcode", &parts.postcode, Slot::Postcode),
        ("import-column-locality", &parts.locality, Slot::Locality),
        ("import-column-district", &parts.district, Slot::District),
        ("import-column-region", &parts.region, Slot::Region),
    ] {
        line(key, text, !pasted.guessed.contains(&slot));
    }
    let country = words.country(&pasted.country);
    if pasted.facility.is_none() {
        line("import-column-country", country.unwrap_or_default(), true);
    }
    line(
        "import-column-extra",
        pasted.extra.as_deref().unwrap_or(""),
        true,
    );
    for rest in &pasted.rest {
        line("paste-rest", rest, true);
    }
    if pasted.hidden {
        let _ = writeln!(lines, "{}", words.say("address-hidden-removed"));
    }
    let lookalikes = pasted.lookalikes().len();
    if lookalikes > 0 {
        let sentence = words.say_with("paste-lookalikes", &[("n", lookalikes.into())]);
        let _ = writeln!(lines, "{sentence}");
    }
    let no_rules = session.facilities.country_of(&pasted.country).is_none();
    if pasted.facility.is_none() && no_rules && !pasted.country.is_empty() {
        let country = Some(pasted.country.clone());
        let finding = words.address_finding(&Finding::NoRules { country });
        let _ = writeln!(lines, "{finding}");
    }
    for ask in &pasted.asks {
        let _ = writeln!(lines, "{}", words.say(&format!("paste-ask-{}", ask.key())));
    }
    lines
}

/// What was read of one person, for scripts.
#[derive(Debug, Serialize)]
struct Answer<'p> {
    name: Option<&'p str>,
    also: &'p [String],
    dative: Option<&'p str>,
    birth: Option<String>,
    facility: Option<&'p str>,
    label: Option<&'p str>,
    street: &'p str,
    postcode: &'p str,
    town: &'p str,
    district: &'p str,
    region: &'p str,
    extra: Option<&'p str>,
    country: &'p str,
    guesses: Vec<&'static str>,
    asks: Vec<&'static str>,
    rest: &'p [String],
}

impl<'p> Answer<'p> {
    fn new(pasted: &'p Pasted) -> Self {
        let text = |found: &'p Option<Found<String>>| found.as_ref().map(|f| f.value.as_str());
        let parts = &pasted.parts;
        Self {
            name: text(&pasted.name),
            also: &pasted.also,
            dative: text(&pasted.dative),
            birth: pasted.birth.as_ref().map(|birth| birth.value.to_string()),
            facility: pasted.facility.as_ref().map(|found| found.value.0.as_str()),
            label: text(&pasted.label),
            street: &parts.street,
            postcode: &parts.postcode,
            town: &parts.locality,
            district: &parts.district,
            region: &parts.region,
            extra: pasted.extra.as_deref(),
            country: &pasted.country,
            guesses: guesses(pasted),
            asks: pasted.asks.iter().map(|ask| ask.key()).collect(),
            rest: &pasted.rest,
        }
    }
}

/// The names of the parts that are our guess.
fn guesses(pasted: &Pasted) -> Vec<&'static str> {
    let unsure = |found: &Option<Found<String>>| found.as_ref().is_some_and(|f| !f.sure);
    let place = pasted.facility.as_ref().is_some_and(|found| !found.sure);
    let birth = pasted.birth.as_ref().is_some_and(|birth| !birth.sure);
    let slot = |slot: Slot| pasted.guessed.contains(&slot);
    let all = [
        ("name", unsure(&pasted.name)),
        ("dative", unsure(&pasted.dative)),
        ("birth", birth),
        ("facility", place),
        ("label", unsure(&pasted.label)),
        ("street", slot(Slot::Street)),
        ("postcode", slot(Slot::Postcode)),
        ("town", slot(Slot::Locality)),
        ("district", slot(Slot::District)),
        ("region", slot(Slot::Region)),
    ];
    let guesses = all.into_iter().filter(|(_, guess)| *guess);
    guesses.map(|(name, _)| name).collect()
}

/// An object for one, an array for several.
pub(super) fn as_json<'p>(people: impl Iterator<Item = &'p Pasted>) -> Result<String, Refusal> {
    let people: Vec<Answer> = people.map(Answer::new).collect();
    match people.as_slice() {
        [one] => json(one),
        several => json(&several),
    }
}
