//! `kartka paste`: an address as found on a page, into a person, with every guess marked.

use super::Refusal;
use super::arguments::Paste as Options;
use super::session::Session;
use crate::address::Finding;
use crate::facility::{Id, Slot};
use crate::limits::TEXT_BYTES;
use crate::paste::{self, Ask, Found, Pasted};
use crate::people::{custody_words, letters};
use crate::person::{Claim, NewStatement, OwnBlock, Person};
use std::fmt::Write;

pub(super) fn run(session: &Session, options: &Options) -> Result<String, Refusal> {
    let text = session.text(&options.file, TEXT_BYTES)?;
    let country = options.country.as_ref().map(|country| country.0.as_str());
    let pasted = paste::read_in(&text, country, &session.facilities);
    let mut pasted = pasted.map_err(|error| match error {
        paste::Error::Empty => session.refuse("paste-empty", &[]),
        paste::Error::TooLong => session.refuse("paste-too-long", &[]),
        paste::Error::Words(what) => Refusal::new(what),
    })?;
    answer(session, options, &mut pasted)?;
    let mut sentence = describe(session, &pasted);
    let lines = own_lines(session, country, &mut pasted, &text)?;
    if lines.is_some() {
        let country = country.map(str::to_owned);
        let finding = session.words.address_finding(&Finding::NoRules { country });
        let _ = writeln!(sentence, "{finding}");
    }
    if !options.keep {
        return Ok(sentence);
    }
    if !pasted.asks.is_empty() {
        return Err(Refusal::new(
            sentence + &session.words.say("paste-not-kept"),
        ));
    }
    let mut person = pasted
        .person(session.today.into(), &session.words.say("paste-source"))
        .ok_or_else(|| session.refuse("paste-not-kept", &[]))?;
    person.own_block = lines.map(|lines| {
        Box::new(OwnBlock {
            lines,
            on: session.today,
            at: person.place.now.value.clone(),
        })
    });
    let candidates = session.people.of_same_name(&person);
    let (saved, key, id) = match &options.same {
        Some(same) => {
            let known = candidates.iter().find(|known| known.id.0 == *same);
            let known = known.ok_or_else(|| same_name(session, &candidates))?;
            let moved = moved(session, known, person)?;
            (session.save_person(&moved), "paste-same-kept", moved.id)
        }
        None if candidates.is_empty() || options.another => {
            let removed = session.folder().removed().map_err(|e| session.failed(e))?;
            let id = session.people.id_for_added(&person, &removed);
            let person = Person { id, ..person };
            let added = session.folder().add_person(&person);
            let id = added.clone().unwrap_or(person.id);
            (added.map(|_| ()).map_err(Into::into), "paste-kept", id)
        }
        None => return Err(same_name(session, &candidates)),
    };
    saved.map_err(|error| session.failed(error))?;
    let kept = session.words.say_with(key, &[("id", id.0.into())]);
    let _ = writeln!(sentence, "{kept}");
    Ok(sentence)
}

/// Asks whether it is one of these, or another person.
fn same_name(session: &Session, candidates: &[&Person]) -> Refusal {
    let words = &session.words;
    let mut question = words.say("paste-same-name");
    for person in candidates {
        let birth = person.birth.map(|birth| format!(", {birth}"));
        let status = words.status(&person.status.now.value);
        let place = words.place(&person.place.now.value, &session.facilities);
        let _ = write!(
            question,
            "\n  {}\t{}{}: {status}, {place}",
            person.id.0,
            person.name(),
            birth.unwrap_or_default()
        );
    }
    Refusal::new(question + "\n" + &words.say("paste-same-name-how"))
}

/// The known person at the pasted place, with what the paste adds to somebody of a list.
fn moved(session: &Session, known: &Person, pasted: Person) -> Result<Person, Refusal> {
    let place = pasted.place.now;
    let statement = NewStatement {
        claim: Claim::Moved(place.value),
        as_of: Some(place.as_of),
        source: &place.source,
    };
    let mut person = session.stated(known, statement)?;
    if !session.is_listed(known) {
        return Ok(person);
    }
    person.own_block = pasted.own_block.or(person.own_block.take());
    person.birth = person.birth.or(pasted.birth);
    person.extra_line = pasted.extra_line.or(person.extra_line.take());
    person.names.dative = person.names.dative.take().or(pasted.names.dative);
    Ok(person)
}

/// Replaces open questions by the user's answers.
fn answer(session: &Session, options: &Options, pasted: &mut Pasted) -> Result<(), Refusal> {
    let mut answered = Vec::new();
    let name = options.name.as_ref().map(|name| letters::clean(name).0);
    if let Some(name) = name.filter(|name| !name.is_empty()) {
        pasted.name = Some(sure(name));
        answered.extend([Ask::Name, Ask::Nominative]);
    }
    if let Some(place) = &options.place {
        let id = Id(place.clone());
        let facility = session.facilities.get(&id);
        let variables = [("id", place.as_str().into())];
        let facility = facility.ok_or_else(|| session.refuse("cli-no-such-place", &variables))?;
        let elsewhere = pasted.is_elsewhere(&facility.country);
        pasted.facility = Some(sure(id));
        // Naming the place answers the questions about its address too.
        answered.extend([Ask::Facility, Ask::AddressDiffers, Ask::Postcode, Ask::Rest]);
        match elsewhere {
            // The text names a country, and it is not this place's.
            true => pasted.asks.push(Ask::Country),
            false => pasted.country.clone_from(&facility.country),
        }
    }
    if let Some(birth) = options.birth {
        pasted.birth = Some(sure(birth));
        answered.push(Ask::BirthYear);
    }
    let named = options.country.as_ref();
    if named.is_some() && pasted.facility.as_ref().is_some_and(|found| found.sure) {
        // The place of ours that the text names, in the country that the user names.
        answered.push(Ask::Postcode);
    }
    if let Some(country) = named
        && pasted.country == country.0
        && pasted.facility.is_none()
    {
        let by_address = pasted.label.is_some() && !pasted.parts.postcode.is_empty();
        match session.facilities.country_of(&country.0) {
            // The lines are printed as they stand there.
            None => answered.extend([Ask::Facility, Ask::Country, Ask::Postcode, Ask::Rest]),
            Some(_) if by_address => answered.push(Ask::Facility),
            Some(_) => {}
        }
    }
    pasted.asks.retain(|ask| !answered.contains(ask));
    pasted.asks.dedup();
    Ok(())
}

/// The lines of an address in a country whose rules we do not know, which the user has named: they
/// are printed as they stand there. `None` where the rules are known or nobody has named it.
fn own_lines(
    session: &Session,
    country: Option<&str>,
    pasted: &mut Pasted,
    text: &str,
) -> Result<Option<Vec<String>>, Refusal> {
    let named = country.is_some_and(|country| pasted.country == country);
    if !named || session.facilities.country_of(&pasted.country).is_some() {
        return Ok(None);
    }
    if let Some(found) = custody_words::find(text) {
        return Err(session.refuse("person-block-word", &[("word", found.text.into())]));
    }
    let lines: Vec<String> = text.trim().lines().map(str::to_owned).collect();
    if pasted.label.is_none() {
        pasted.label = Some(sure(lines.join(", ")));
    }
    Ok(Some(lines))
}

fn sure<T>(value: T) -> Found<T> {
    Found { value, sure: true }
}

fn describe(session: &Session, pasted: &Pasted) -> String {
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
    if let Some(dative) = &pasted.dative {
        line("import-column-dative", &dative.value, dative.sure);
    }
    if let Some(birth) = &pasted.birth {
        line("import-column-birth", &birth.value.to_string(), birth.sure);
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
    for ask in &pasted.asks {
        let _ = writeln!(lines, "{}", words.say(&format!("paste-ask-{}", ask.key())));
    }
    lines
}
