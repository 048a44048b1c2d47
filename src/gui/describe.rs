//! What the window tells of a person, as sentences in the reader's language.

use crate::facility::{CardLanguage, Kind};
use crate::freshness::{self, Freshness};
use crate::gui::session::{Facts, Session, State};
use crate::gui::theme::Tone;
use crate::gui::widget::{Mark, Sign};
use crate::people;
use crate::person::{Person, Place};
use crate::words::{UiLanguage, Words};

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
        // The user can do nothing about where a court keeps somebody.
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

/// Where somebody is held, short: `ИК №4, Гомель`; empty where nobody says.
pub fn place(session: &Session, person: &Person) -> String {
    let Place::Held { facility, listed } = &person.place.now.value else {
        return String::new();
    };
    let ours = facility.as_ref().and_then(|id| session.facilities.get(id));
    let (label, locality) = match (ours, listed) {
        (Some(ours), _) => {
            let site = ours.site(CardLanguage::Russian);
            (site.label.as_str(), site.parts.locality.as_str())
        }
        (None, Some(listed)) => (listed.label.as_str(), listed.address.locality.as_str()),
        (None, None) => return String::new(),
    };
    let town = locality.split_once(' ').map_or(locality, |(_, town)| town);
    let short = session.facilities.short(label);
    let parts: Vec<&str> = [short.as_str(), town]
        .into_iter()
        .filter(|p| !p.is_empty())
        .collect();
    parts.join(", ")
}

/// The same with the kind of place in the reader's language, and the town in Latin letters for
/// whoever reads these: `ИУОТ-36, Минск (open-type facility, Minsk)`.
pub fn place_explained(session: &Session, person: &Person) -> String {
    let words = &session.words;
    let text = place(session, person);
    let Place::Held { facility, listed } = &person.place.now.value else {
        return text;
    };
    let ours = facility.as_ref().and_then(|id| session.facilities.get(id));
    let lines = listed.as_ref().map_or("", |listed| listed.label.as_str());
    let kind = ours.map(|ours| ours.kind);
    let kind = kind.or_else(|| session.facilities.kind_of(lines));
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

/// When the birthday is, short: `in 12 days`.
pub fn birthday_in(words: &Words, facts: Facts) -> Option<String> {
    let days = facts.birthday_in?;
    Some(words.say_with("people-row-birthday", &[("days", days.into())]))
}

/// Birthday and what it means: `Birthday on 4 December, in 12 days`.
pub fn birthday(session: &Session, person: &Person) -> Option<String> {
    let words = &session.words;
    let birth = person.birth?;
    let Some(next) = birth.next_birthday(session.today) else {
        let born = ("date", words.partial_date(birth).into());
        return Some(words.say_with("person-born", &[born]));
    };
    let days = (next - session.today).num_days();
    let age = person.age(next).map_or(0, i64::from);
    Some(words.say_with(
        "person-birthday",
        &[
            ("date", words.date(next).into()),
            ("days", days.into()),
            ("age", age.into()),
        ],
    ))
}

/// Everything that is told of a person who waits, a paragraph each.
pub fn story(session: &Session, person: &Person) -> Vec<String> {
    let words = &session.words;
    let held = session
        .facts_of(&person.id)
        .and_then(|facts| held(words, facts));
    let stay = [held, stay(session, person)]
        .into_iter()
        .flatten()
        .collect::<Vec<_>>();
    let life = [
        birthday(session, person),
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
    let text = number(words.ui_language(), days);
    Some(words.say_with("person-held", &[("number", text.into())]))
}

/// Where somebody is and since when, and where before.
pub fn stay(session: &Session, person: &Person) -> Option<String> {
    let words = &session.words;
    let here = place_explained(session, person);
    if here.is_empty() {
        return None;
    }
    let before = person.place.before.last().and_then(|text| {
        let before = Person {
            place: crate::person::Fact::new(text.value.clone(), text.as_of, ""),
            ..person.clone()
        };
        Some(place(session, &before)).filter(|name| !name.is_empty())
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

/// How sure and how fresh it is, with who says so.
pub fn freshness(session: &Session, person: &Person, state: State) -> Mark {
    let words = &session.words;
    let fresh = freshness::freshness(person, session.today);
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
pub fn list_age(session: &Session) -> Mark {
    let words = &session.words;
    let Some(as_of) = session.list_as_of else {
        return Mark {
            sign: Sign::Question,
            word: words.say("app-list-none"),
            tone: Tone::Straw,
        };
    };
    let fresh = Freshness::of(as_of, session.today);
    let (sign, tone) = match fresh {
        Freshness::Fresh { .. } => (Sign::Tick, Tone::Moss),
        _ => (Sign::Question, Tone::Straw),
    };
    let key = match as_of.earliest() > session.today {
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

/// A number as the language groups its digits.
pub fn number(ui_language: UiLanguage, number: i64) -> String {
    let separator = match ui_language {
        UiLanguage::English => ",",
        UiLanguage::German | UiLanguage::Dutch => ".",
        _ => "\u{a0}",
    };
    let digits = number.to_string();
    // Four digits stand together where the language writes them so.
    if digits.len() <= 4 && ui_language != UiLanguage::English {
        return digits;
    }
    let head = digits.len() % 3;
    let mut groups: Vec<&str> = Vec::new();
    if head > 0 {
        groups.push(&digits[..head]);
    }
    groups.extend(
        (head..digits.len())
            .step_by(3)
            .map(|at| &digits[at..at + 3]),
    );
    groups.join(separator)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn digits_are_grouped_as_the_language_does() {
        for (ui_language, n, text) in [
            (UiLanguage::English, 12, "12"),
            (UiLanguage::English, 1132, "1,132"),
            (UiLanguage::English, 1_234_567, "1,234,567"),
            (UiLanguage::German, 1132, "1132"),
            (UiLanguage::German, 11_132, "11.132"),
            (UiLanguage::Polish, 11_132, "11\u{a0}132"),
        ] {
            assert_eq!(number(ui_language, n), text);
        }
    }
}
