//! `kartka places`: all places of detention with how sure they are, and the user's word on one.

use super::arguments::Places as Wish;
use super::desk::{Desk, broken};
use super::{Refusal, json};
use crate::facility::{
    Confidence, Evidence, Facilities, Facility, Id, Language, OwnPlace, Parts, Site, UserWord,
};
use crate::people::{People, connect_own_places, difference, letters, taken};
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

pub(super) fn run(desk: &Desk, wish: &Wish) -> Result<String, Refusal> {
    let failed = |error| desk.failed(&error);
    let mut facilities = desk.facilities.clone();
    let mut chosen = wish.id.as_ref().map(|id| Id(id.clone()));
    if let Some(name) = &wish.new {
        chosen = Some(begin(desk, name, wish, &mut facilities)?);
    }
    if let Some(id) = &chosen {
        let place = facilities.get(id).ok_or_else(|| {
            let variables = [("id", id.0.as_str().into())];
            desk.refuse("cli-no-such-place", &variables)
        })?;
        if wish.forget && place.is_own() {
            desk.storage.forget_own_place(id).map_err(failed)?;
            return Ok(String::new());
        }
        if let Some(word) = word(desk, wish, place)? {
            let kept = desk.storage.say_of_place(id, word.clone());
            kept.map_err(failed)?;
            facilities.hear(id, word);
        }
    }
    // A new place leads its people to it at once.
    let mut all = desk.people()?.all().to_vec();
    connect_own_places(&mut all, &facilities);
    let people = People::new(all, &facilities);
    let rows: Vec<Row> = facilities
        .all()
        .iter()
        .filter(|place| chosen.as_ref().is_none_or(|id| *id == place.id))
        .map(|place| row(desk, place, people.held_at(&place.id), &facilities))
        .collect();
    if wish.json {
        return json(&rows);
    }
    rows.iter().map(|row| line(desk, row)).collect()
}

/// Takes in a place that no shipped file knows. Its address is checked before anything is kept.
fn begin(desk: &Desk, name: &str, wish: &Wish, facilities: &mut Facilities) -> Result<Id, Refusal> {
    let (name, _) = letters::clean(name);
    let own = OwnPlace::new(&name, &country(desk, &name, wish)?);
    if !facilities.add_own(&own) {
        return Err(desk.refuse("place-known", &[("name", name.into())]));
    }
    if let Some(place) = facilities.get(&own.id) {
        word(desk, wish, place)?;
    }
    desk.storage
        .keep_own_place(&own)
        .map_err(|error| desk.failed(&error))?;
    Ok(own.id)
}

/// The country of a new place: as the user says, else as its address proves.
fn country(desk: &Desk, name: &str, wish: &Wish) -> Result<String, Refusal> {
    if let Some(code) = &wish.country {
        return Ok(code.0.clone());
    }
    let said = |said: &Option<String>| said.clone().unwrap_or_default();
    let parts = Parts {
        postcode: said(&wish.postcode),
        street: said(&wish.street),
        locality: said(&wish.town),
        district: said(&wish.district),
        region: said(&wish.region),
    };
    let located = desk.facilities.locate(&Evidence {
        label: name,
        parts: &parts,
        country: "",
        rest: "",
    });
    let known = |code: &String| desk.facilities.country_of(code).is_some();
    located.country.filter(known).ok_or_else(|| {
        let all: Vec<&str> = desk
            .facilities
            .countries()
            .map(|c| c.code.as_str())
            .collect();
        let variables = [("name", name.into()), ("all", all.join(", ").into())];
        desk.refuse("place-which-country", &variables)
    })
}

/// What the user says now: nothing, a word, or a word taken back.
fn word(desk: &Desk, wish: &Wish, place: &Facility) -> Result<Option<Option<UserWord>>, Refusal> {
    if wish.forget {
        return Ok(Some(None));
    }
    if wish.confirm {
        return Ok(Some(Some(place.confirmed(desk.today))));
    }
    if wish.keep_ours {
        return Ok(Some(Some(place.confirmed(desk.today))));
    }
    if wish.take_list {
        return of_list(desk, place).map(|word| Some(Some(word)));
    }
    let Some(postcode) = &wish.postcode else {
        return Ok(None);
    };
    let language: Language = wish.language.into();
    let ours = place.site(language);
    let said = |said: &Option<String>, ours: &str| match said {
        Some(said) => letters::clean(said).0,
        None => ours.to_owned(),
    };
    let parts = Parts {
        postcode: letters::clean(postcode).0,
        street: said(&wish.street, &ours.parts.street),
        locality: said(&wish.town, &ours.parts.locality),
        district: said(&wish.district, &ours.parts.district),
        region: said(&wish.region, &ours.parts.region),
    };
    let faults = desk.facilities.rules_of(&place.country).faults(&parts);
    for fault in &faults {
        let said = desk.words.place_fault(fault);
        if fault.stops() {
            return Err(Refusal::new(said));
        }
        eprintln!("{said}");
    }
    let site = Site {
        label: ours.label.clone(),
        parts,
    };
    Ok(Some(Some(UserWord::gives(desk.today, language, site))))
}

/// The address that the newest list gives for the place where it is another one than ours.
fn of_list(desk: &Desk, place: &Facility) -> Result<UserWord, Refusal> {
    let told = desk.listed.iter();
    let told = told.filter_map(|person| difference(person, &desk.facilities));
    let newest = told
        .filter(|difference| difference.ours.id == place.id)
        .max_by_key(|difference| difference.told.now.as_of);
    newest
        .and_then(|difference| taken(place, &difference.listed.address, desk.today))
        .ok_or_else(|| desk.refuse("cli-no-list-address", &[]))
}

fn row(desk: &Desk, place: &Facility, held: usize, facilities: &Facilities) -> Row {
    let site = place.site(Language::Russian);
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
    let note = place.note_in(desk.words.tongue().code());
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

fn line(desk: &Desk, row: &Row) -> Result<String, Refusal> {
    let confidence = serde_json::to_value(row.confidence).map_err(broken)?;
    let key = confidence.as_str().unwrap_or_default().to_lowercase();
    let mut said = vec![
        row.id.clone(),
        row.address.clone(),
        desk.words.say(&format!("confidence-{key}")),
        row.as_of.clone().unwrap_or_default(),
        desk.words
            .say_with("places-held", &[("n", row.held.into())]),
    ];
    if let Some(on) = &row.confirmed_by_user {
        let variables = [("date", on.as_str().into())];
        said.push(desk.words.say_with("places-your-word", &variables));
    }
    said.retain(|part| !part.is_empty());
    Ok(said.join(" · ") + "\n")
}
