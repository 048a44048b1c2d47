//! `kartka places`: all places of detention with their confidence, and the user's correction of one.

use super::arguments::Places as Options;
use super::session::{Session, broken};
use super::{Refusal, json, terminal};
use crate::facility::{
    CardLanguage, Confidence, Evidence, Facilities, Facility, Id, OwnPlace, Parts, Site, UserWord,
};
use crate::people::{People, connect_own_places, difference, letters, word_from_list};
use serde::Serialize;

#[derive(Debug, Serialize)]
struct Row {
    id: String,
    country: String,
    name: String,
    confidence: Confidence,
    as_of: Option<String>,
    sources: Vec<String>,
    note: String,
    confirmed_by_user: Option<String>,
    held: usize,
    address: String,
    rules: Vec<Rule>,
}

#[derive(Debug, Serialize)]
struct Rule {
    about: crate::facility::RuleKey,
    rule: crate::facility::RuleValue,
    text: String,
    source: String,
}

pub(super) fn run(session: &Session, options: &Options) -> Result<String, Refusal> {
    let failed = |error| session.failed(error);
    let mut facilities = session.facilities.clone();
    let mut chosen = options.id.as_ref().map(|id| Id(id.clone()));
    if let Some(name) = &options.new {
        chosen = Some(add(session, name, options, &mut facilities)?);
    }
    if let Some(id) = &chosen {
        let place = facilities.get(id).ok_or_else(|| {
            let variables = [("id", id.0.as_str().into())];
            session.refuse("cli-no-such-place", &variables)
        })?;
        if options.forget && place.is_own() {
            session.folder().remove_own_place(id).map_err(failed)?;
            return Ok(String::new());
        }
        if let Some(word) = word(session, options, place)? {
            let kept = session.folder().save_place_word(id, word.clone());
            kept.map_err(failed)?;
            facilities.set_user_word(id, word);
        }
    }
    // People whose lists name the new place are connected to it at once.
    let mut all = session.people.all().to_vec();
    connect_own_places(&mut all, &facilities);
    let people = People::new(all, &facilities);
    let rows: Vec<Row> = facilities
        .all()
        .iter()
        .filter(|place| chosen.as_ref().is_none_or(|id| *id == place.id))
        .map(|place| row(session, place, people.held_at(&place.id), &facilities))
        .collect();
    if options.json {
        return json(&rows);
    }
    rows.iter().map(|row| line(session, row)).collect()
}

/// Adds a place that no shipped file knows. Its address is checked before anything is saved.
fn add(
    session: &Session,
    name: &str,
    options: &Options,
    facilities: &mut Facilities,
) -> Result<Id, Refusal> {
    let (name, _) = letters::clean(name);
    let own = OwnPlace::new(&name, &country(session, &name, options)?);
    if !facilities.add_own(&own) {
        return Err(session.refuse("cli-place-known", &[("name", name.into())]));
    }
    if let Some(place) = facilities.get(&own.id) {
        word(session, options, place)?;
    }
    session
        .folder()
        .save_own_place(&own)
        .map_err(|error| session.failed(error))?;
    Ok(own.id)
}

/// The country of a new place: as the user says, else as its address proves.
fn country(session: &Session, name: &str, options: &Options) -> Result<String, Refusal> {
    if let Some(code) = &options.country {
        return Ok(code.0.clone());
    }
    let sentence = |sentence: &Option<String>| sentence.clone().unwrap_or_default();
    let parts = Parts {
        postcode: sentence(&options.postcode),
        street: sentence(&options.street),
        locality: sentence(&options.town),
        district: sentence(&options.district),
        region: sentence(&options.region),
    };
    let located = session.facilities.locate(&Evidence {
        label: name,
        parts: &parts,
        country: "",
        rest: "",
    });
    let known = |code: &String| session.facilities.country_of(code).is_some();
    located.country.filter(known).ok_or_else(|| {
        let all: Vec<&str> = session
            .facilities
            .countries()
            .map(|c| c.code.as_str())
            .collect();
        let variables = [("name", name.into()), ("all", all.join(", ").into())];
        session.refuse("data-place-which-country", &variables)
    })
}

/// The correction given now: none, one, or the removal of one.
fn word(
    session: &Session,
    options: &Options,
    place: &Facility,
) -> Result<Option<Option<UserWord>>, Refusal> {
    if options.forget {
        return Ok(Some(None));
    }
    if options.confirm {
        return Ok(Some(Some(place.confirmed(session.today))));
    }
    if options.keep_ours {
        return Ok(Some(Some(place.confirmed(session.today))));
    }
    if options.take_list {
        return of_list(session, place).map(|word| Some(Some(word)));
    }
    let Some(postcode) = &options.postcode else {
        return Ok(None);
    };
    let language: CardLanguage = options.language.into();
    let ours = place.site(language);
    let sentence = |sentence: &Option<String>, ours: &str| match sentence {
        Some(sentence) => letters::clean(sentence).0,
        None => ours.to_owned(),
    };
    let parts = Parts {
        postcode: letters::clean(postcode).0,
        street: sentence(&options.street, &ours.parts.street),
        locality: sentence(&options.town, &ours.parts.locality),
        district: sentence(&options.district, &ours.parts.district),
        region: sentence(&options.region, &ours.parts.region),
    };
    let faults = session.facilities.rules_of(&place.country).faults(&parts);
    for fault in &faults {
        let sentence = session.words.place_fault(fault);
        if fault.stops() {
            return Err(Refusal::new(sentence));
        }
        terminal::note(&sentence);
    }
    let site = Site {
        label: ours.label.clone(),
        parts,
    };
    Ok(Some(Some(UserWord::with_address(
        session.today,
        language,
        site,
    ))))
}

/// The address that the newest list gives for the place, where it differs from ours.
fn of_list(session: &Session, place: &Facility) -> Result<UserWord, Refusal> {
    let lines = session.listed().iter();
    let lines = lines.filter_map(|person| difference(person, &session.facilities));
    let newest = lines
        .filter(|difference| difference.ours.id == place.id)
        .max_by_key(|difference| difference.statement.now.as_of);
    newest
        .and_then(|difference| word_from_list(place, &difference.listed.address, session.today))
        .ok_or_else(|| session.refuse("cli-no-list-address", &[]))
}

fn row(session: &Session, place: &Facility, held: usize, facilities: &Facilities) -> Row {
    let site = place.site(CardLanguage::Russian);
    let parts = &site.parts;
    let address = [
        &site.label,
        &parts.street,
        &parts.postcode,
        &parts.locality,
        &parts.district,
        &parts.region,
    ];
    let address: Vec<&str> = address
        .into_iter()
        .map(String::as_str)
        .filter(|part| !part.is_empty())
        .collect();
    let rules = facilities
        .rules_of(&place.country)
        .rules_for(Some(place), &[]);
    let note = place.note(session.words.ui_language().code());
    Row {
        id: place.id.0.clone(),
        country: place.country.clone(),
        name: place.name_en.clone(),
        confidence: place.confidence,
        as_of: place.as_of.map(|day| day.to_string()),
        sources: place.sources.clone(),
        note: note.unwrap_or_default().to_owned(),
        confirmed_by_user: place.user.as_ref().map(|word| word.on.to_string()),
        held,
        address: address.join(", "),
        rules: rules
            .into_iter()
            .map(|rule| Rule {
                about: rule.key,
                rule: rule.value,
                text: rule.text.clone(),
                source: rule.source.clone(),
            })
            .collect(),
    }
}

fn line(session: &Session, row: &Row) -> Result<String, Refusal> {
    let confidence = serde_json::to_value(row.confidence).map_err(broken)?;
    let key = confidence.as_str().unwrap_or_default().to_lowercase();
    let mut sentence = vec![
        row.id.clone(),
        row.address.clone(),
        session.words.say(&format!("facility-confidence-{key}")),
        row.as_of.clone().unwrap_or_default(),
        session
            .words
            .say_with("facility-held", &[("n", row.held.into())]),
    ];
    if let Some(on) = &row.confirmed_by_user {
        let variables = [("date", on.as_str().into())];
        sentence.push(session.words.say_with("facility-your-word", &variables));
    }
    sentence.retain(|part| !part.is_empty());
    Ok(sentence.join(" · ") + "\n")
}
