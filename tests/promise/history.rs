//! Random histories of lists, hand entries and days, played on the program and on a model.

use chrono::{Days, NaiveDate};
use kartka::changes::{Changes, Group, Incoming};
use kartka::facility::{Facilities, Id as FacilityId};
use kartka::import::{self, About, merge};
use kartka::judgement::{Confirmation, Judge};
use kartka::people::{self, People};
use kartka::person::{Claim, Fact, Id, Names, Person, Place, Status};
use proptest::prelude::*;
use std::collections::BTreeMap;
use std::fmt::Write;
use std::sync::LazyLock;

/// The invented human beings, each with spellings of the name, and when they were born. The first
/// two share a name.
const HUMANS: [(&[&str], &str); 4] = [
    (
        &[
            "Иван Тестов",
            "Тестов Иван",
            "Ivan Testau",
            "И. Тестов",
            "Тестову Ивану",
        ],
        "1980-01-02",
    ),
    (
        &["Иван Тестов", "Иван Петрович Тестов", "Iван Тестов"],
        "1990-05-06",
    ),
    (
        &["Мария Пробина", "Марыя Пробіна", "Пробиной Марии"],
        "1985-03-04",
    ),
    (
        &["Владимир Липов", "Uladzimir Lipau", "Уладзімір Ліпаў"],
        "1970-07-08",
    ),
];

/// What a list says in its status column.
const WORDS: [&str; 4] = ["active", "former", "np", "active died"];

const HEADER: &str = "id,url,name,status,gender,photo,description,birthday,arrested,articles,\
    prison,declaration,decision,penalty,judge,councel,penalty_start_date,release_date,verdict_date,\
    appeal_date,fake_terrorist_list,died,clusters\n";

static KNOWN: LazyLock<Vec<Person>> = LazyLock::new(|| people::known().unwrap());
static FACILITIES: LazyLock<Facilities> = LazyLock::new(|| Facilities::shipped().unwrap());

/// One row of a list.
#[derive(Debug, Clone)]
pub struct Row {
    pub id: usize,
    pub human: usize,
    pub spelling: usize,
    pub word: usize,
    pub birth: bool,
}

/// One thing that happens.
#[derive(Debug, Clone)]
pub enum Step {
    /// A list of so many days ago is read; everything is accepted, what is asked about too, or
    /// only what is not asked about.
    List {
        days: u64,
        all: bool,
        rows: Vec<Row>,
    },
    /// Somebody is entered by hand, on a day.
    Own {
        days: u64,
        human: usize,
        spelling: usize,
        birth: bool,
    },
    /// The user learns that a record's human being is free.
    Freed { days: u64, record: usize },
    /// The clock is set so many days back.
    Clock { back: u64 },
}

pub fn history() -> impl Strategy<Value = Vec<Step>> {
    let row = (
        0..5_usize,
        0..HUMANS.len(),
        0..5_usize,
        0..WORDS.len(),
        any::<bool>(),
    );
    let row = row.prop_map(|(id, human, spelling, word, birth)| Row {
        id,
        human,
        spelling,
        word,
        birth,
    });
    let list = (0..40_u64, any::<bool>(), prop::collection::vec(row, 1..5));
    let own = (0..40_u64, 0..HUMANS.len(), 0..5_usize, any::<bool>());
    let step = prop_oneof![
        6 => list.prop_map(|(days, all, rows)| Step::List { days, all, rows }),
        2 => own.prop_map(|(days, human, spelling, birth)| Step::Own {
            days,
            human,
            spelling,
            birth,
        }),
        1 => (0..40_u64, 0..6_usize).prop_map(|(days, record)| Step::Freed { days, record }),
        1 => (0..60_u64).prop_map(|back| Step::Clock { back }),
    ];
    prop::collection::vec(step, 1..7)
}

/// The status that a statement gives a record.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
enum Claimed {
    Held,
    Free,
    Dead,
}

/// The model: every statement about every record that the user did not turn down.
#[derive(Debug, Default)]
struct Model {
    statements: BTreeMap<Id, Vec<(NaiveDate, Claimed)>>,
    /// Of whom the record was last said to be, and whose birth date it has.
    human: BTreeMap<Id, (usize, Option<usize>)>,
}

impl Model {
    /// The worst status of a record as of its newest day.
    fn now(&self, id: &Id) -> Option<(NaiveDate, Claimed)> {
        let statements = self.statements.get(id)?;
        let newest = statements.iter().map(|(day, _)| *day).max()?;
        let on_it = statements.iter().filter(|(day, _)| *day == newest);
        on_it
            .copied()
            .max_by_key(|(_, claimed)| *claimed != Claimed::Held)
    }

    /// Why a card to a record's human being breaks the promise, if it does.
    fn broken(&self, id: &Id, confirmation: Confirmation, today: NaiveDate) -> Option<String> {
        let (_, claimed) = self.now(id)?;
        if claimed != Claimed::Held {
            return Some(format!("{} is {claimed:?}", id.0));
        }
        let newest = self
            .statements
            .values()
            .flatten()
            .map(|(day, _)| *day)
            .max()?;
        if newest > today && !confirmation.confirmed {
            return Some(format!("the clock is behind {newest}"));
        }
        let (human, birth) = self.human.get(id)?;
        let namesake = self.human.iter().find(|(other, (whose, theirs))| {
            let one_name = human == whose || human.max(whose) < &2;
            let one_birth = birth.is_none() || theirs.is_none() || birth == theirs;
            let gone = self
                .now(other)
                .is_some_and(|(_, claimed)| claimed != Claimed::Held);
            *other != id && one_name && one_birth && gone
        });
        let namesake = namesake.filter(|_| !confirmation.another_person);
        namesake.map(|(other, _)| format!("{} may be {}", id.0, other.0))
    }
}

/// Plays a history, and names the first card that breaks the promise.
pub fn play(steps: &[Step]) -> Result<(), String> {
    let now = NaiveDate::from_ymd_opt(2026, 11, 22).unwrap();
    let day = |days: u64| now - Days::new(days);
    let (mut list, mut model, mut today) = (Vec::new(), Model::default(), now);
    for step in steps {
        match step {
            Step::List { days, all, rows } => {
                list = read(&list, &mut model, day(*days), now, *all, rows);
            }
            Step::Own {
                days,
                human,
                spelling,
                birth,
            } => {
                let id = Id(format!("own-{}", list.len()));
                list = merge(
                    list,
                    vec![own(id.clone(), day(*days), *human, *spelling, *birth)],
                );
                model
                    .statements
                    .entry(id.clone())
                    .or_default()
                    .push((day(*days), Claimed::Held));
                model.human.insert(id, (*human, birth.then_some(*human)));
            }
            Step::Freed { days, record } => {
                let Some(person) = list.get_mut(*record) else {
                    continue;
                };
                let statements = model.statements.entry(person.id.clone()).or_default();
                person.state(Claim::Freed(None), day(*days).into(), "a paper");
                statements.push((day(*days), Claimed::Free));
            }
            Step::Clock { back } => today = day(*back),
        }
        check(&list, &model, today)?;
    }
    Ok(())
}

/// Judges everybody, with every confirmation that the user can give.
fn check(list: &[Person], model: &Model, today: NaiveDate) -> Result<(), String> {
    let mut all = list.to_vec();
    all.extend_from_slice(&KNOWN);
    let people = People::new(all, &FACILITIES);
    let judge = Judge::new(&people, &FACILITIES, today);
    for person in people.all() {
        for (confirmed, another_person) in [(false, false), (true, false), (true, true)] {
            let confirmation = Confirmation {
                confirmed,
                another_person,
                against_list: another_person,
            };
            let card = judge.judge(person, confirmation).is_ok();
            if card && let Some(why) = model.broken(&person.id, confirmation, today) {
                return Err(format!("a card on {today} with {confirmation:?}: {why}"));
            }
        }
    }
    Ok(())
}

/// Reads a list over what is known, as the command line does.
fn read(
    old: &[Person],
    model: &mut Model,
    as_of: NaiveDate,
    now: NaiveDate,
    all: bool,
    rows: &[Row],
) -> Vec<Person> {
    let mut text = String::from(HEADER);
    let mut seen: Vec<(Id, usize, bool, Claimed, bool)> = Vec::new();
    for row in rows {
        let id = Id(format!("viasna-{}", row.id));
        if seen.iter().any(|(known, ..)| *known == id) {
            continue;
        }
        let (spellings, birth) = HUMANS[row.human];
        let name = spellings[row.spelling % spellings.len()];
        let (word, died) = match WORDS[row.word].split_once(' ') {
            Some((word, _)) => (word, "2026-01-01"),
            None => (WORDS[row.word], ""),
        };
        let birth = if row.birth { birth } else { "" };
        let place = "\"ИК №1; 211440, г. Новополоцк, ул. Техническая, 8\"";
        let number = row.id;
        writeln!(
            text,
            "{number},u,{name},{word},male,,,{birth},,,{place},,,,,,,,,,,{died},"
        )
        .unwrap();
        let claimed = match (word, died) {
            (_, "2026-01-01") => Claimed::Dead,
            ("former", _) => Claimed::Free,
            _ => Claimed::Held,
        };
        seen.push((id, row.human, row.birth, claimed, word == "np"));
    }
    let about = About {
        file_name: "list.csv",
        as_of: as_of.into(),
    };
    let import = import::read(text.as_bytes(), &about, &FACILITIES, now).unwrap();
    let incoming = Incoming {
        as_of: as_of.into(),
        source: "list.csv",
        complete: Some(false),
    };
    let mut changes = Changes::between(old, import.people, &incoming, &FACILITIES);
    if all {
        // One by one, as those who are held again want it.
        for (id, ..) in &seen {
            changes.set(id, true);
        }
    }
    for (id, human, birth, claimed, without_designation) in seen {
        let entry = changes.entries().iter().find(|entry| entry.id == id);
        if entry.is_some_and(|entry| !entry.accepted) {
            continue;
        }
        let known = model.human.get(&id).copied();
        // Another human being takes the id over: earlier statements were about the one before.
        let somebody_else = entry.is_some_and(|entry| entry.group == Group::SomebodyElse);
        let taken_over = somebody_else
            || known.is_some_and(|(whose, born)| {
                whose != human && (whose.max(human) > 1 || birth && born.is_some())
            });
        if taken_over {
            model.statements.remove(&id);
        }
        let born = birth.then_some(human);
        let born = born.or(known.and_then(|(_, born)| born));
        model.human.insert(id.clone(), (human, born));
        let statements = model.statements.entry(id).or_default();
        if !without_designation || claimed != Claimed::Held {
            statements.push((as_of, claimed));
        }
    }
    changes.apply(old)
}

fn own(id: Id, as_of: NaiveDate, human: usize, spelling: usize, birth: bool) -> Person {
    let (spellings, born) = HUMANS[human];
    let name = Some(spellings[spelling % spellings.len()].to_owned());
    let names = match name.as_ref().is_some_and(|name| name.is_ascii()) {
        true => Names {
            latin: name,
            ..Names::default()
        },
        false => Names {
            ru: name,
            ..Names::default()
        },
    };
    let place = Place::Held {
        facility: Some(FacilityId("by-ik-4".into())),
        listed: None,
    };
    Person {
        birth: birth.then(|| born.parse().unwrap()),
        ..Person::new(
            id,
            names,
            Fact::new(Status::Imprisoned, as_of.into(), "by hand"),
            Fact::new(place, as_of.into(), "by hand"),
        )
    }
}
