//! The one door: who may be written to, who may not and why, and what stands on the envelope.

use crate::judge::sendable;
use chrono::{Days, NaiveDate};
use kartka::address;
use kartka::facility::{CardLanguage, Confidence, Facilities, Id as FacilityId, Parts, UserWord};
use kartka::freshness::{Freshness, freshness};
use kartka::judgement::{Confirmation, Judge};
use kartka::people;
use kartka::person::{Fact, Id, Listed, Names, PartialDate, Person, Place, Status};

fn today() -> NaiveDate {
    NaiveDate::from_ymd_opt(2026, 11, 22).unwrap()
}

fn days_ago(days: u64) -> PartialDate {
    (today() - Days::new(days)).into()
}

fn held(facility: &str) -> Place {
    Place::Held {
        facility: Some(FacilityId(facility.into())),
        listed: None,
    }
}

fn listed(facility: Option<&str>, postcode: &str) -> Place {
    Place::Held {
        facility: facility.map(|id| FacilityId(id.into())),
        listed: Some(Listed {
            label: "ИК №99".into(),
            address: Parts {
                postcode: postcode.into(),
                street: "ул. Новая, 1".into(),
                locality: "г. Новый".into(),
                ..Parts::default()
            },
            country: Some("by".into()),
        }),
    }
}

fn person(status: Status, place: Place, as_of: PartialDate) -> Person {
    let names = Names {
        ru: Some("Дарья Незабудкина".into()),
        ..Names::default()
    };
    let status = Fact::new(status, as_of, "list.csv");
    let place = Fact::new(place, as_of, "list.csv");
    Person::new(Id("viasna-1".into()), names, status, place)
}

#[test]
fn who_may_be_written_to() {
    let facilities = Facilities::shipped().unwrap();
    let waiting = || Status::Imprisoned;
    for (status, place, days, confirmed, expected) in [
        (waiting(), held("by-ik-4"), 0, false, ""),
        (waiting(), held("by-ik-4"), 180, false, ""),
        (waiting(), held("by-ik-4"), 181, false, "old"),
        (waiting(), held("by-ik-4"), 181, true, ""),
        (waiting(), held("by-ik-8"), 0, false, ""),
        (
            Status::Released { on: None },
            held("by-ik-4"),
            0,
            true,
            "released",
        ),
        (
            Status::Released { on: None },
            Place::Unknown,
            0,
            false,
            "released",
        ),
        (Status::Died { on: None }, held("by-ik-4"), 0, true, "died"),
        (
            Status::NotDesignated,
            held("by-ik-4"),
            0,
            true,
            "not-designated",
        ),
        (
            Status::Unknown {
                last_in_custody: None,
            },
            held("by-ik-4"),
            0,
            true,
            "unknown-status",
        ),
        (waiting(), Place::Unknown, 0, true, "unknown-place"),
        (waiting(), Place::AtLiberty, 0, true, "at-liberty"),
        (waiting(), Place::HouseArrest, 0, true, "house-arrest"),
        (waiting(), Place::Released, 0, true, "released"),
        (waiting(), held("by-sizo-kgb"), 0, true, "no-address"),
        (
            waiting(),
            held("by-sizo-1-valadarskaha"),
            0,
            true,
            "historic",
        ),
        (waiting(), held("by-akrestsina"), 0, true, "disputed"),
        (waiting(), held("no-such-place"), 0, true, "unknown-place"),
        (waiting(), listed(None, "210000"), 0, false, ""),
        (waiting(), listed(None, ""), 0, false, "no-address"),
        (waiting(), listed(Some("by-sizo-4"), "212000"), 0, false, ""),
        (
            waiting(),
            listed(Some("by-sizo-4"), ""),
            0,
            false,
            "no-address",
        ),
    ] {
        let about = format!("{status:?} {place:?} {days} {confirmed}");
        let person = person(status, place, days_ago(days));
        let found = match sendable(&person, &facilities, today(), confirmed) {
            Ok(_) => String::new(),
            Err(reasons) => reasons
                .iter()
                .map(|r| r.key())
                .collect::<Vec<_>>()
                .join(" "),
        };
        assert_eq!(found, expected, "{about}");
    }
}

#[test]
fn the_word_of_the_user_opens_a_doubted_place() {
    let mut facilities = Facilities::shipped().unwrap();
    for id in ["by-akrestsina", "by-sizo-1-valadarskaha", "by-iuot-29"] {
        let person = person(Status::Imprisoned, held(id), days_ago(0));
        assert!(
            sendable(&person, &facilities, today(), false).is_err(),
            "{id}"
        );
        let word = UserWord {
            on: today(),
            ru: None,
            be: None,
        };
        assert!(facilities.set_user_word(&FacilityId(id.into()), Some(word)));
        assert!(
            sendable(&person, &facilities, today(), false).is_ok(),
            "{id}"
        );
    }
}

#[test]
fn how_old_a_record_is() {
    for (days, expected) in [
        (0, Freshness::Fresh { days: 0 }),
        (30, Freshness::Fresh { days: 30 }),
        (31, Freshness::PleaseCheck { days: 31 }),
        (180, Freshness::PleaseCheck { days: 180 }),
        (181, Freshness::Old { days: 181 }),
    ] {
        let person = person(Status::Imprisoned, held("by-ik-4"), days_ago(days));
        assert_eq!(freshness(&person, today()), expected);
    }
    // A part of a date counts from its first day: doubt makes a fact older.
    assert_eq!(Freshness::of("2026".parse().unwrap(), today()).days(), 325);
    // Tomorrow's list is today's.
    assert_eq!(Freshness::of("2027".parse().unwrap(), today()).days(), 0);
}

#[test]
fn the_known_are_free_and_the_examples_wait() {
    let facilities = Facilities::shipped().unwrap();
    for person in people::known().unwrap() {
        assert!(
            sendable(&person, &facilities, today(), true).is_err(),
            "{:?}",
            person.id
        );
    }
    for person in people::examples().unwrap() {
        // Whenever somebody tries the program.
        for day in ["2026-11-22", "2031-01-01"] {
            let to = sendable(&person, &facilities, day.parse().unwrap(), false).unwrap();
            assert!(address::block(&to, CardLanguage::Russian).is_example());
        }
    }
}

#[test]
fn the_lines_on_the_envelope() {
    let facilities = Facilities::shipped().unwrap();
    let be = Names {
        be: Some("Дар’я Незабудкіна".into()),
        ..Names::default()
    };
    let both = Names {
        ru: Some("Дарья Незабудкина".into()),
        ..be.clone()
    };
    let ru = Names {
        be: None,
        ..both.clone()
    };
    let official = Names {
        official: Some("Васильков Геннадий".into()),
        patronymic: Some("Иванович".into()),
        ..ru.clone()
    };
    let dative = Names {
        dative: Some("Василькову Геннадию Ивановичу".into()),
        ..official.clone()
    };
    let (russian, belarusian) = (CardLanguage::Russian, CardLanguage::Belarusian);
    for (names, place, language, expected) in [
        (
            &ru,
            held("by-ik-4"),
            russian,
            "Дарья Незабудкина | ИК №4 | ул. Антошкина, 3 | 246035, г. Гомель",
        ),
        // A Russian name has no Belarusian block.
        (
            &ru,
            held("by-ik-4"),
            belarusian,
            "Дарья Незабудкина | ИК №4 | ул. Антошкина, 3 | 246035, г. Гомель",
        ),
        (
            &both,
            held("by-ik-4"),
            belarusian,
            "Дар’я Незабудкіна | ПК №4 | вул. Антошкіна, 3 | 246035, г. Гомель",
        ),
        (
            &be,
            held("by-prison-4"),
            russian,
            "Дар’я Незабудкіна | Турма №4 | вул. Крупскай, 99А | 212011, г. Магілёў",
        ),
        (
            &ru,
            held("by-ik-17"),
            russian,
            "Дарья Незабудкина | ИК №17 | ул. 1-я Заводская, 8 | 213004, г. Шклов | Могилёвская обл.",
        ),
        (
            &ru,
            held("by-sizo-1"),
            russian,
            "Дарья Незабудкина | СИЗО-1 | Новодворский с/с, 143/4 | 223016, д. Пашковичи | Минский р-н | Минская обл.",
        ),
        // No street in the source, no line.
        (
            &ru,
            held("by-iuot-6"),
            russian,
            "Дарья Незабудкина | ИУОТ-6 | 225889, д. Лущики | Кобринский р-н | Брестская обл.",
        ),
        (
            &ru,
            listed(None, "210000"),
            russian,
            "Дарья Незабудкина | ИК №99 | ул. Новая, 1 | 210000, г. Новый",
        ),
        (
            &official,
            held("by-ik-4"),
            russian,
            "Васильков Геннадий Иванович | ИК №4 | ул. Антошкина, 3 | 246035, г. Гомель",
        ),
        (
            &dative,
            held("by-ik-4"),
            russian,
            "Василькову Геннадию Ивановичу | ИК №4 | ул. Антошкина, 3 | 246035, г. Гомель",
        ),
    ] {
        let mut person = person(Status::Imprisoned, place, days_ago(0));
        person.names = names.clone();
        let to = sendable(&person, &facilities, today(), false).unwrap();
        let lines = address::block(&to, language).lines().join(" | ");
        assert_eq!(lines, format!("{expected} | REPUBLIC OF BELARUS"));
    }
}

#[test]
fn a_list_kept_by_an_older_program_is_still_read() {
    let text = r#"(
        id: "viasna-1",
        names: (ru: Some("Дарья Незабудкина")),
        status: (now: (value: Imprisoned, as_of: "2026-11-20", source: "list.csv")),
        place: (now: (value: Unknown, as_of: "2026-11-20", source: "list.csv")),
        namesake: Some((
            value: Released(on: Some("2025-12-13")), as_of: "2025-12-15", source: "a paper",
        )),
    )"#;
    assert_eq!(
        ron::from_str::<Person>(text).unwrap().name(),
        "Дарья Незабудкина"
    );
}

/// A list of so many people, one after the other at all places with an address in Russian.
fn ordinary_list(people: usize, with_address: bool) -> String {
    let facilities = Facilities::shipped().unwrap();
    let places = facilities
        .all()
        .iter()
        .filter(|place| place.country == "by" && place.has_address(CardLanguage::Russian));
    let cells: Vec<String> = places
        .map(|place| {
            let Parts {
                postcode,
                locality,
                street,
                ..
            } = &place.ru.parts;
            match with_address {
                true => format!("{}; {postcode}, {locality}, {street}", place.ru.label),
                false => place.ru.label.clone(),
            }
        })
        .collect();
    let rows = (0..people).map(|at| {
        let cell = &cells[at % cells.len()];
        format!("{at},Имя{at} Фамилия{at},active,\"{cell}\"\n")
    });
    format!("id,name,status,prison\n{}", rows.collect::<String>())
}

#[test]
fn a_list_of_today_confirms_the_addresses_that_it_gives() {
    let facilities = Facilities::shipped().unwrap();
    for (with_address, days, most_percent) in [(true, 0, 10), (true, 31, 100), (false, 0, 100)] {
        let about = kartka::import::About {
            file_name: "list.csv",
            as_of: kartka::import::Day::Named(today() - Days::new(days)),
        };
        let list = ordinary_list(900, with_address);
        let read = kartka::import::read(list.as_bytes(), &about, &facilities, today()).unwrap();
        let people = people::People::new(read.people, &facilities);
        let judge = Judge::new(&people, &facilities, today());
        let (mut of_one_source, mut question, mut stopped) = (0, 0, 0);
        for person in people.all() {
            match judge.judge(person, Confirmation::default()) {
                Ok(to) => {
                    let place = to.facility().unwrap();
                    of_one_source += usize::from(place.confidence == Confidence::Single);
                    question += usize::from(to.has_one_source());
                }
                Err(_) => stopped += 1,
            }
        }
        println!("{with_address} {days}: {of_one_source} -> {question} of 900, {stopped} stopped");
        assert!(
            (question + stopped) * 100 <= 900 * most_percent,
            "{question} + {stopped}"
        );
        assert_eq!(question == 0, most_percent < 100, "{with_address} {days}");
    }
}
