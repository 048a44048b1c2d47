//! A list that goes out comes back whole.

use crate::program::{Program, list};
use chrono::NaiveDate;
use kartka::facility::Facilities;
use kartka::import::{self, About};
use kartka::people;
use kartka::person::{Person, Place, Status};
use std::fs;

fn day() -> NaiveDate {
    NaiveDate::from_ymd_opt(2026, 11, 22).unwrap()
}

fn read(bytes: &[u8], name: &str) -> Vec<Person> {
    let about = About {
        file_name: name,
        as_of: kartka::import::Day::Named(day()),
    };
    let facilities = Facilities::shipped().unwrap();
    import::read(bytes, &about, &facilities, day())
        .unwrap()
        .people
}

/// The person with the default country: an export without one reads as Belarus.
fn with_country(person: &Person) -> Person {
    let mut person = person.clone();
    if let Place::Held {
        listed: Some(listed),
        ..
    } = &mut person.place.now.value
    {
        listed.country = Some("by".into());
    }
    person
}

#[test]
fn every_list_comes_back_as_it_went_out() {
    let facilities = Facilities::shipped().unwrap();
    for name in ["viasna-ru.csv", "viasna-be.csv", "viasna-en.csv"] {
        let mut people = read(&fs::read(list(name)).unwrap(), name);
        // The user's own words, with every sign that a table could stumble over.
        people[0].names.dative = Some("Ивановой Анне \"Ане\"".into());
        people[0].names.official = Some("Иванова; Мария, Ивановна".into());
        people[0].extra_line = Some("отряд 7".into());
        people[1].names.ru = Some("Анна Липова".into());
        people[1].names.be = Some("Ганна Ліпава".into());
        people[1].names.latin = Some("Hanna Lipava".into());
        people[1].birth = Some("--01-24".parse().unwrap());
        people[2].status.now.value = Status::Died { on: None };
        for (n, place) in [
            Place::AtLiberty,
            Place::HouseArrest,
            Place::Unknown,
            Place::Released,
        ]
        .into_iter()
        .enumerate()
        {
            people[n + 3].place.now.value = place;
        }
        // A list of the summer is one of the summer when it comes back in November.
        for person in &mut people {
            let summer = NaiveDate::from_ymd_opt(2026, 6, 1).unwrap();
            person.status.now.as_of = summer.into();
            person.place.now.as_of = summer.into();
        }
        let bytes = import::export(&people, &facilities);
        assert!(bytes.starts_with("\u{feff}kartka id,".as_bytes()));
        let back = read(&bytes, "people-1.csv");
        assert_eq!(back.len(), people.len(), "{name}");
        for (person, back) in people.iter().zip(&back) {
            // What is known of freed people of that name is found by name again.
            let back = Person {
                ..with_country(back)
            };
            assert_eq!(back, with_country(person), "{name}");
        }
    }
}

/// What a spreadsheet would run, in every cell that holds a text.
#[test]
fn no_cell_is_a_formula() {
    let facilities = Facilities::shipped().unwrap();
    for begin in [
        "=cmd|'/C calc'!A0 ",
        "+1+1 ",
        "-1 ",
        "@SUM(A1) ",
        "=HYPERLINK(\"http://evil.invalid\",\"x\") ",
        "＝1 ",
        "'=1 ",
        "''@a ",
        "'",
    ] {
        let evil = |text: &str| Some(format!("{begin}{text}"));
        let mut people = people::examples().unwrap();
        for person in &mut people {
            person.names.official = evil("Мария");
            person.names.patronymic = evil("Ивановна");
            person.names.dative = evil("Марии");
            person.names.ru = evil("Мария Тестова");
            person.extra_line = evil("отряд 7");
            person.sentence = evil("три года");
            person.story = evil("вышивает");
            person.page = evil("example.org");
        }
        let bytes = import::export(&people, &facilities);
        let mut rows = csv::Reader::from_reader(&bytes[..]);
        for cell in rows.records().flat_map(|row| {
            let row = row.unwrap();
            row.iter().map(str::to_owned).collect::<Vec<_>>()
        }) {
            assert!(
                !cell.starts_with(['=', '+', '-', '@', '＝', '\t']),
                "{cell}"
            );
        }
        for (person, back) in people.iter().zip(read(&bytes, "people-1.csv")) {
            assert_eq!(
                (
                    back.names,
                    back.extra_line,
                    back.sentence,
                    back.story,
                    back.page
                ),
                (
                    person.names.clone(),
                    person.extra_line.clone(),
                    person.sentence.clone(),
                    person.story.clone(),
                    person.page.clone(),
                ),
                "{begin}"
            );
        }
    }
}

#[test]
fn the_invented_people_come_back_with_all_their_names() {
    let facilities = Facilities::shipped().unwrap();
    let people = people::examples().unwrap();
    let back = read(&import::export(&people, &facilities), "people-1.csv");
    for (person, back) in people.iter().zip(&back) {
        assert_eq!((&back.id, &back.names), (&person.id, &person.names));
        assert_eq!(back.place.now.value, person.place.now.value);
    }
}

#[test]
fn the_command_line_writes_the_list_and_the_texts() {
    let program = Program::with_list("viasna-ru.csv");
    program.done(&["person", "viasna-1003", "--dative", "Липовой Анне"]);
    let folder = tempfile::tempdir().unwrap();
    let file = folder.path().join("people.csv");
    let file = file.to_str().unwrap();
    program.done(&["people", "--export", file]);
    let text = fs::read_to_string(file).unwrap();
    assert!(text.contains("Липовой Анне"));
    // Nobody invented, nobody whom the program itself knows.
    assert_eq!(read(text.as_bytes(), "people.csv").len(), 300);
    let again = Program::new();
    again.done(&["import", file]);
    again.done(&["people", "--export", file, "--force"]);
    assert_eq!(
        fs::read_to_string(file).unwrap(),
        text,
        "out again as it came in"
    );
    let texts = folder.path().join("texts.txt");
    program.done(&["people", "--texts", texts.to_str().unwrap()]);
    assert_eq!(fs::read_to_string(texts).unwrap(), "");
}
