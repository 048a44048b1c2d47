//! `kartka paste`: an address as found on a page, into a person, with every guess marked.

mod describe;

use super::arguments::Paste as Options;
use super::session::Session;
use super::{Refusal, terminal};
use crate::facility::Id;
use crate::import;
use crate::limits::{LIST_BYTES, TEXT_BYTES};
use crate::paste::{self, Ask, Found, Pasted};
use crate::people::{custody_words, letters};
use crate::person::{Claim, Id as PersonId, NewStatement, OwnBlock, Person};
use std::fmt::Write;

pub(super) fn run(session: &Session, options: &Options) -> Result<String, Refusal> {
    let country = options.country.as_ref().map(|country| country.0.as_str());
    let mut people = read(session, options, country)?;
    let n = people.len();
    let chosen = chosen(session, options, n)?;
    let only = (0..n).filter(|at| chosen.is_none_or(|chosen| chosen == *at));
    let mut found = Vec::new();
    for at in only {
        let Some(pasted) = people.get_mut(at) else {
            continue;
        };
        answer(session, options, pasted)?;
        let lines = own_lines(session, country, pasted)?;
        let mut sentence = String::new();
        if n > 1 {
            let number = [("at", (at + 1).into()), ("n", n.into())];
            let _ = writeln!(sentence, "{}", session.words.say_with("paste-of", &number));
        }
        sentence.push_str(&describe::in_words(session, pasted));
        found.push((pasted.clone(), lines, sentence));
    }
    if options.json {
        return describe::as_json(found.iter().map(|(pasted, ..)| pasted));
    }
    let sentences: Vec<&str> = found
        .iter()
        .map(|(.., sentence)| sentence.as_str())
        .collect();
    let sentence = sentences.join("\n");
    if !options.keep {
        return Ok(sentence);
    }
    if found.len() > 1 && !options.all {
        let which = session.words.say_with("paste-which", &[("n", n.into())]);
        return Err(Refusal::new(format!("{sentence}\n{which}")));
    }
    if found.iter().any(|(pasted, ..)| !pasted.asks.is_empty()) {
        return Err(Refusal::new(
            sentence + &session.words.say("paste-not-kept"),
        ));
    }
    let kept = keep(session, options, &found)?;
    Ok(sentence + &kept)
}

/// The people of the text, or of the text of a saved page.
fn read(
    session: &Session,
    options: &Options,
    country: Option<&str>,
) -> Result<Vec<Pasted>, Refusal> {
    let (file, facilities) = (&options.file, &session.facilities);
    let bytes = session.bytes(file, LIST_BYTES)?;
    if !import::is_page(&bytes) {
        let text = session.utf8(file, bytes, TEXT_BYTES)?;
        let read = paste::read_all(&text, country, facilities);
        return read.map_err(|error| refused(session, error));
    }
    let text = import::page_text(&bytes, None).map_err(|error| {
        let name = file.display().to_string();
        Refusal::new(session.words.import_error(&name, &error))
    })?;
    let page = paste::read_page(&text, country, facilities);
    let page = page.map_err(|error| refused(session, error))?;
    if page.people.is_empty() {
        return Err(session.refuse("paste-page-empty", &[]));
    }
    if page.left_out > 0 {
        let n = [("n", page.left_out.into())];
        terminal::note(&session.words.say_with("paste-page-left-out", &n));
    }
    Ok(page.people)
}

fn refused(session: &Session, error: paste::Error) -> Refusal {
    match error {
        paste::Error::Empty => session.refuse("paste-empty", &[]),
        paste::Error::TooLong => session.refuse("paste-too-long", &[]),
        paste::Error::TooMany => {
            session.refuse("paste-too-many", &[("n", paste::MAX_BLOCKS.into())])
        }
        paste::Error::Words(what) => Refusal::new(what),
    }
}

/// Whom of several the user names; an answer is about one of them.
fn chosen(session: &Session, options: &Options, n: usize) -> Result<Option<usize>, Refusal> {
    let answered = options.name.is_some() || options.place.is_some() || options.birth.is_some();
    match options.block {
        Some(number) => {
            let at = number.checked_sub(1).filter(|at| *at < n);
            let variables = [("at", number.into()), ("n", n.into())];
            let at = at.ok_or_else(|| session.refuse("paste-no-such-block", &variables))?;
            Ok(Some(at))
        }
        None if n > 1 && (answered || options.same.is_some()) => {
            Err(session.refuse("paste-which-answer", &[("n", n.into())]))
        }
        None => Ok(None),
    }
}

/// Somebody, the lines that are printed as they stand there, and what was read in words.
type Read = (Pasted, Option<Vec<String>>, String);

/// Keeps them all, or nobody where something is to be asked about one.
fn keep(session: &Session, options: &Options, found: &[Read]) -> Result<String, Refusal> {
    let mut people = Vec::new();
    for (pasted, lines, _) in found {
        let person = person(session, pasted, lines.clone())?;
        let candidates = session.people.of_same_name(&person);
        let same = match &options.same {
            Some(same) => {
                let known = candidates.iter().find(|known| known.id.0 == *same);
                Some(*known.ok_or_else(|| same_name(session, &candidates))?)
            }
            None if candidates.is_empty() || options.another => None,
            None => return Err(same_name(session, &candidates)),
        };
        people.push((person, same, !pasted.rest.is_empty()));
    }
    let mut sentence = String::new();
    for (person, same, noted) in people {
        let (key, id) = save(session, person, same)?;
        let kept = session.words.say_with(key, &[("id", id.0.into())]);
        let _ = writeln!(sentence, "{kept}");
        if noted {
            let _ = writeln!(sentence, "{}", session.words.say("paste-rest-kept"));
        }
    }
    Ok(sentence)
}

/// The person whom the text is about.
fn person(
    session: &Session,
    pasted: &Pasted,
    lines: Option<Vec<String>>,
) -> Result<Person, Refusal> {
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
    Ok(person)
}

/// Saves somebody new, or the new place of one who is known.
fn save(
    session: &Session,
    person: Person,
    same: Option<&Person>,
) -> Result<(&'static str, PersonId), Refusal> {
    if let Some(known) = same {
        let moved = moved(session, known, person)?;
        let saved = session.save_person(&moved);
        saved.map_err(|error| session.failed(error))?;
        return Ok(("paste-same-kept", moved.id));
    }
    let removed = session.folder().removed().map_err(|e| session.failed(e))?;
    let id = session.people.id_for_added(&person, &removed);
    let added = session.folder().add_person(&Person { id, ..person });
    added
        .map(|id| ("paste-kept", id))
        .map_err(|error| session.failed(error))
}

/// Asks whether it is one of these, or another person.
fn same_name(session: &Session, candidates: &[&Person]) -> Refusal {
    let words = &session.words;
    let mut question = words.say("paste-same-name");
    for person in candidates {
        let birth = person.birth.map(|birth| format!(", {}", birth.to_typed()));
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
    person.story = person.story.take().or(pasted.story);
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
) -> Result<Option<Vec<String>>, Refusal> {
    let named = country.is_some_and(|country| pasted.country == country);
    if !named || session.facilities.country_of(&pasted.country).is_some() {
        return Ok(None);
    }
    let lines = pasted.lines.clone();
    if let Some(found) = custody_words::find(&lines.join("\n")) {
        return Err(session.refuse("person-block-word", &[("word", found.text.into())]));
    }
    if pasted.label.is_none() {
        pasted.label = Some(sure(lines.join(", ")));
    }
    Ok(Some(lines))
}

fn sure<T>(value: T) -> Found<T> {
    Found { value, sure: true }
}
