//! Descriptions of a person, as sentences in the language of the program.

use crate::facility::{CardLanguage, Kind};
use crate::freshness::{self, Freshness};
use crate::gui::theme::Tone;
use crate::gui::widget::{Mark, Sign};
use crate::people;
use crate::person::{Person, Place, Sex};
use crate::words::Words;
use crate::workspace::{Facts, State, Workspace};

/// Somebody's state as it stands in the row.
pub fn mark(words: &Words, state: State) -> Mark {
    let days = |key: &str, days: i64| words.say_with(key, &[("days", days.into())]);
    let (sign, word, tone) = match state {
        State::Checked => (Sign::Tick, words.say("people-state-checked"), Tone::Moss),
        State::OneSource => (
            Sign::Question,
            words.say("people-state-one-source"),
            Tone::Straw,
        ),
        State::PleaseCheck { days: n } => (
            Sign::Question,
            days("people-state-please-check", n),
            Tone::Straw,
        ),
        State::Old { days: n } => (Sign::Question, days("people-state-old", n), Tone::Straw),
        // The user cannot change where a court holds somebody.
        State::Waits(key @ ("unknown-place" | "at-liberty" | "house-arrest")) => (
            Sign::Question,
            words.say(&format!("people-state-{key}")),
            Tone::Pencil,
        ),
        State::Waits(key) => (
            Sign::Question,
            words.say(&format!("people-state-{key}")),
            Tone::Straw,
        ),
        State::Gone(key) => (
            Sign::Cross,
            words.say(&format!("people-state-{key}")),
            Tone::Stamp,
        ),
    };
    Mark { sign, word, tone }
}

/// The name in Latin letters: the list's own, else computed.
pub fn latin(person: &Person) -> String {
    let listed = person.names.latin.clone();
    listed.unwrap_or_else(|| people::latin(person.name()))
}

/// The place, short: `ИК №4, Гомель`; empty where it is not known.
pub fn place(workspace: &Workspace, person: &Person) -> String {
    let Place::Held { facility, listed } = &person.place.now.value else {
        return String::new();
    };
    let ours = facility
        .as_ref()
        .and_then(|id| workspace.facilities.get(id));
    let (label, locality) = match (ours, listed) {
        (Some(ours), _) => {
            let site = ours.site(CardLanguage::Russian);
            (site.label.as_str(), site.parts.locality.as_str())
        }
        (None, Some(listed)) => (listed.label.as_str(), listed.address.locality.as_str()),
        (None, None) => return String::new(),
    };
    let town = locality.split_once(' ').map_or(locality, |(_, town)| town);
    let short = workspace.facilities.short(label);
    let parts: Vec<&str> = [short.as_str(), town]
        .into_iter()
        .filter(|p| !p.is_empty())
        .collect();
    parts.join(", ")
}

/// The same with the kind of place in the reader's language, and the town in Latin letters for
/// whoever reads these: `ИУОТ-36, Минск (open-type facility, Minsk)`.
pub fn place_explained(workspace: &Workspace, person: &Person) -> String {
    let words = &workspace.words;
    let text = place(workspace, person);
    let Place::Held { facility, listed } = &person.place.now.value else {
        return text;
    };
    let ours = facility
        .as_ref()
        .and_then(|id| workspace.facilities.get(id));
    let lines = listed.as_ref().map_or("", |listed| listed.label.as_str());
    let kind = ours.map(|ours| ours.kind);
    let kind = kind.or_else(|| workspace.facilities.kind_of(lines));
    let Some(kind) = kind.filter(|kind| *kind != Kind::Other) else {
        return text;
    };
    // The abbreviation in brackets stands in the label already.
    let kind = words.say(&format!("facility-kind-{}", kind.key()));
    let kind = kind.split(" (").next().unwrap_or_default();
    let town = ours.map(|ours| ours.latin_site().parts.locality);
    let town = town.filter(|town| !town.is_empty() && words.ui_language().is_latin());
    match town {
        Some(town) => words.say_with(
            "facility-explained-latin",
            &[
                ("place", text.into()),
                ("kind", kind.into()),
                ("town", town.into()),
            ],
        ),
        None if text.to_lowercase().starts_with(kind) => text,
        None => words.say_with(
            "facility-explained",
            &[("place", text.into()), ("kind", kind.into())],
        ),
    }
}

/// The sexes with their words, in the order in which they are offered.
pub fn sexes(words: &Words) -> [(Sex, String); 2] {
    [
        (Sex::Female, "letter-ask-woman"),
        (Sex::Male, "letter-ask-man"),
    ]
    .map(|(sex, key)| (sex, words.say(key)))
}

/// When the birthday is, short: `in 12 days`.
pub fn birthday_in(words: &Words, facts: Facts) -> Option<String> {
    let days = facts.birthday_in?;
    Some(words.say_with("people-row-birthday", &[("days", days.into())]))
}

/// Birthday and what it means: `Birthday on 4 December, in 12 days`.
pub fn birthday(workspace: &Workspace, person: &Person) -> Option<String> {
    let words = &workspace.words;
    let birth = person.birth?;
    let Some(next) = birth.next_birthday(workspace.today) else {
        let born = ("date", words.birth_date(birth).into());
        return Some(words.say_with("person-born", &[born]));
    };
    let days = (next - workspace.today).num_days();
    let variables = [
        ("date", words.date(next).into()),
        ("days", days.into()),
        ("age", person.age(next).unwrap_or_default().into()),
    ];
    let key = match person.age(next) {
        Some(_) => "person-birthday",
        None => "person-birthday-ageless",
    };
    Some(words.say_with(key, &variables))
}

/// The story of a person who can be written to, a paragraph each.
pub fn story(workspace: &Workspace, person: &Person) -> Vec<String> {
    let words = &workspace.words;
    let held = workspace
        .facts_of(&person.id)
        .and_then(|facts| held(words, facts));
    let stay = [held, stay(workspace, person)]
        .into_iter()
        .flatten()
        .collect::<Vec<_>>();
    let life = [
        birthday(workspace, person),
        person.story.clone(),
        sentence(words, person),
    ];
    let all = life.into_iter().flatten().chain([stay.join(" ")]);
    all.filter(|line| !line.is_empty()).collect()
}

/// The sentence, as the list says it.
pub fn sentence(words: &Words, person: &Person) -> Option<String> {
    let sentence = person.sentence.as_ref()?;
    Some(words.say_with("person-sentence", &[("sentence", sentence.clone().into())]))
}

/// `Day 1,132 in prison`.
pub fn held(words: &Words, facts: Facts) -> Option<String> {
    let days = facts.held.filter(|days| *days > 0)?;
    let text = words.number(days);
    Some(words.say_with("person-held", &[("number", text.into())]))
}

/// Where somebody is and since when, and where before.
pub fn stay(workspace: &Workspace, person: &Person) -> Option<String> {
    let words = &workspace.words;
    let here = place_explained(workspace, person);
    if here.is_empty() {
        return None;
    }
    let before = person.place.before.last().and_then(|text| {
        let before = Person {
            place: crate::person::Fact::new(text.value.clone(), text.as_of, ""),
            ..person.clone()
        };
        Some(place(workspace, &before)).filter(|name| !name.is_empty())
    });
    let of_list = !person.is_own() && !person.example;
    let since = words.partial_date(person.place.since());
    Some(match before {
        Some(before) if of_list => words.say_with(
            "person-stay-moved",
            &[
                ("place", here.into()),
                ("date", since.into()),
                ("before", before.into()),
            ],
        ),
        None if of_list => words.say_with(
            "person-stay",
            &[("place", here.into()), ("date", since.into())],
        ),
        Some(before) => words.say_with(
            "person-moved",
            &[("place", here.into()), ("before", before.into())],
        ),
        None => words.say_with("person-place", &[("place", here.into())]),
    })
}

/// The confidence and the age of the record, with its source.
pub fn freshness(workspace: &Workspace, person: &Person, state: State) -> Mark {
    let words = &workspace.words;
    let fresh = freshness::freshness(person, workspace.today);
    let as_of = person.status.now.as_of.min(person.place.now.as_of);
    let (sign, tone) = match (state, fresh) {
        (State::Checked, _) => (Sign::Tick, Tone::Moss),
        _ => (Sign::Question, Tone::Straw),
    };
    let key = match (state, fresh) {
        (State::OneSource, _) => "person-one-source",
        (_, Freshness::Fresh { .. }) => "person-confirmed",
        _ => "person-please-check",
    };
    let word = words.say_with(
        key,
        &[
            ("date", words.partial_date(as_of).into()),
            ("days", fresh.days().into()),
        ],
    );
    Mark { sign, word, tone }
}

/// How old the newest list is.
pub fn list_age(workspace: &Workspace) -> Mark {
    let words = &workspace.words;
    let Some(as_of) = workspace.list_as_of else {
        return Mark {
            sign: Sign::Question,
            word: words.say("app-list-none"),
            tone: Tone::Straw,
        };
    };
    let fresh = Freshness::of(as_of, workspace.today);
    let (sign, tone) = match fresh {
        Freshness::Fresh { .. } => (Sign::Tick, Tone::Moss),
        _ => (Sign::Question, Tone::Straw),
    };
    let key = match as_of.earliest() > workspace.today {
        true => "import-clock-behind",
        false => "app-list-age",
    };
    let word = words.say_with(
        key,
        &[
            ("date", words.partial_date(as_of).into()),
            ("days", fresh.days().into()),
        ],
    );
    Mark { sign, word, tone }
}
