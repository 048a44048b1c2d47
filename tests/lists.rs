//! The example lists against their facts, and a list as large as the real one.

use chrono::NaiveDate;
use kartka::facility::Facilities;
use kartka::import::{self, About, Error, Import};
use kartka::people::People;
use kartka::person::{Place, Status};
use std::path::Path;

const LISTS: [&str; 4] = [
    "viasna-ru.csv",
    "viasna-be.csv",
    "viasna-en.csv",
    "viasna-ru-semicolon-bom-crlf.csv",
];

fn today() -> NaiveDate {
    NaiveDate::from_ymd_opt(2026, 11, 22).unwrap()
}

fn read(bytes: &[u8]) -> Result<Import, Error> {
    let about = About {
        file_name: "list.csv",
        as_of: kartka::import::Day::Named(NaiveDate::from_ymd_opt(2026, 11, 20).unwrap()),
    };
    import::read(bytes, &about, &Facilities::shipped().unwrap(), today())
}

fn file(name: &str) -> Vec<u8> {
    let lists = Path::new(env!("CARGO_MANIFEST_DIR")).join("tests/data/lists");
    std::fs::read(lists.join(name)).unwrap()
}

#[test]
fn the_example_lists_give_their_facts() {
    for name in LISTS {
        let facts = file(&name.replace(".csv", ".facts.json"));
        let facts: serde_json::Value = serde_json::from_slice(&facts).unwrap();
        let Import { people, report, .. } = read(&file(name)).unwrap();
        let found = |key: &str| report.not_sendable.get(key).copied().unwrap_or(0);
        let active: Vec<_> = people
            .iter()
            .filter(|person| matches!(person.status.now.value, Status::Imprisoned))
            .collect();
        let count = |wanted: fn(&Place) -> bool| {
            active.iter().filter(|p| wanted(&p.place.now.value)).count()
        };
        for (what, ours, key) in [
            ("rows", report.rows, "rows"),
            ("active", report.active, "active"),
            ("former", report.former, "former"),
            ("np", report.np, "np"),
            ("no designation", found("not-designated"), "np"),
            ("at liberty", found("at-liberty"), "active_at_liberty"),
            ("house arrest", found("house-arrest"), "active_house_arrest"),
            ("died", found("died"), "active_died"),
            (
                "no address",
                found("no-address"),
                "active_unlisted_facility",
            ),
            (
                "said released",
                count(|p| *p == Place::Released),
                "active_released_word",
            ),
            (
                "unlisted",
                report.unlisted_facility,
                "active_unlisted_facility",
            ),
            ("differs", report.address_differs, "active_address_differs"),
            ("sex", report.sex_missing, "active_gender_missing"),
            ("look-alikes", report.lookalike_groups, "lookalike_groups"),
            ("hidden", report.hidden_characters, "hidden_character_names"),
        ] {
            assert_eq!(
                ours,
                facts[key].as_u64().unwrap() as usize,
                "{name}: {what}"
            );
        }
        let fact = |key: &str| facts[key].as_u64().unwrap() as usize;
        assert_eq!(
            found("unknown-place"),
            fact("active_unknown_place") + fact("active_empty_place"),
            "{name}"
        );
        // Those with an address, less the dead and those who or whose place want a word of the user.
        let question = found("historic") + found("disputed") + found("namesake");
        assert_eq!(
            report.sendable + question + fact("active_died"),
            fact("active_with_address"),
            "{name}"
        );
        assert_eq!(
            found("released"),
            fact("former") + fact("active_released_word"),
            "{name}"
        );
        let not: usize = report.not_sendable.values().sum();
        assert_eq!(
            report.sendable + not + report.skipped.len(),
            report.rows,
            "{name}"
        );
    }
}

#[test]
fn a_name_stands_in_its_language() {
    for (name, id, ru, be, latin) in [
        (
            "viasna-ru.csv",
            "viasna-1000",
            Some("Юрий Рябинин"),
            None,
            None,
        ),
        (
            "viasna-be.csv",
            "viasna-1000",
            None,
            Some("Юрый Рабінін"),
            None,
        ),
        (
            "viasna-be.csv",
            "viasna-1007",
            None,
            Some("Ян Жураўлікаў"),
            None,
        ),
    ] {
        let people = read(&file(name)).unwrap().people;
        let person = people.iter().find(|person| person.id.0 == id).unwrap();
        let names = &person.names;
        let found = (
            names.ru.as_deref(),
            names.be.as_deref(),
            names.latin.as_deref(),
        );
        assert_eq!(found, (ru, be, latin), "{name}");
    }
    let english = read(&file("viasna-en.csv")).unwrap().people;
    assert!(
        english
            .iter()
            .all(|p| p.names.latin.is_some() && p.names.ru.is_none())
    );
}

#[test]
fn three_exports_of_one_list_give_three_names() {
    let row = |name: &str| {
        format!("id,name,status,gender,birthday,prison\n7,{name},active,female,1990-01-02,ИК №4\n")
    };
    let mut people = Vec::new();
    for name in [
        "Дарья Незабудкина",
        "Дар’я Незабудкіна",
        "Darya Niezabudkina",
    ] {
        people = import::merge(people, read(row(name).as_bytes()).unwrap().people);
    }
    let names = &people[0].names;
    assert_eq!(people.len(), 1);
    assert_eq!(names.ru.as_deref(), Some("Дарья Незабудкина"));
    assert_eq!(names.be.as_deref(), Some("Дар’я Незабудкіна"));
    assert_eq!(names.latin.as_deref(), Some("Darya Niezabudkina"));

    // The same id with another birth date is somebody else, and replaces nobody.
    let other = "id,name,status,birthday,prison\n7,Ольга Лугова,active,1950-05-05,ИК №4\n";
    let people = import::merge(people, read(other.as_bytes()).unwrap().people);
    assert_eq!(people.len(), 2);
    assert_eq!(people[0].names.be.as_deref(), Some("Дар’я Незабудкіна"));
    assert_eq!(people[1].id.0, "viasna-7-1");
}

#[test]
fn a_newer_list_updates_and_the_old_fact_is_kept() {
    let row = |status: &str, place: &str| {
        format!("id,name,status,birthday,prison\n7,Дарья Незабудкина,{status},1990-01-02,{place}\n")
    };
    let old = read(row("active", "СИЗО-3").as_bytes()).unwrap().people;
    let new = read(row("former", "освобождена").as_bytes())
        .unwrap()
        .people;
    let merged = import::merge(old, new);
    assert_eq!(merged[0].status.now.value, Status::Released { on: None });
    assert_eq!(merged[0].status.before[0].value, Status::Imprisoned);
    assert_eq!(merged[0].place.before.len(), 1);
}

#[test]
fn the_mess_of_real_files() {
    let good = "7,Дарья Незабудкина,active,female,1990-01-02,ИК №4";
    let header = "id,name,status,gender,birthday,prison";
    for (what, text, people, skipped) in [
        ("plain", format!("{header}\n{good}\n"), 1, ""),
        ("no newline at the end", format!("{header}\n{good}"), 1, ""),
        ("BOM and CRLF", format!("\u{feff}{header}\r\n{good}\r\n"), 1, ""),
        ("empty lines", format!("{header}\n\n{good}\n,,,,,\n"), 1, ""),
        ("same id twice", format!("{header}\n{good}\n{good}\n"), 1, "3 same-id"),
        ("no name", format!("{header}\n8,,active,,,ИК №4\n{good}\n"), 1, "2 no-name"),
        ("short row", format!("{header}\n8,Имя\n{good}\n"), 1, "2 too-few-cells"),
        ("strange status", format!("{header}\n8,Имя,moved,,,ИК №4\n"), 1, ""),
        (
            "other order, more columns",
            "prison;x;name;status;id\nИК №4;y;Дарья;active;7\n".to_owned(),
            1,
            "",
        ),
        (
            "copied from the site",
            "Имя и фамилия\tДата рождения\tМесто заключения\nДарья Незабудкина\t1990-01-02\tИК №4\n"
                .to_owned(),
            1,
            "",
        ),
        (
            "copied from the Belarusian site",
            "Імя і прозвішча,Месца зняволення\nДар’я Незабудкіна,ПК №4\n".to_owned(),
            1,
            "",
        ),
    ] {
        let Import { people: found, report, .. } = read(text.as_bytes()).unwrap();
        assert_eq!(found.len(), people, "{what}");
        let sentence: Vec<String> = report
            .skipped
            .iter()
            .map(|skipped| format!("{} {}", skipped.row, skipped.reason))
            .collect();
        assert_eq!(sentence.join(", "), skipped, "{what}");
    }
}

#[test]
fn a_file_that_is_no_list_is_refused() {
    for (bytes, error) in [
        (&b""[..], Error::Empty),
        (b"\xef\xbb\xbf \n", Error::Empty),
        (b"a,b\n1,2\n", Error::NoHeader),
        (b"id,name\n1,x\n", Error::MissingColumn("prison")),
        (b"id,prison\n1,x\n", Error::MissingColumn("name")),
        (
            b"id,name,prison\n1,\xcc\xe0\xf0\xe8\xff,x\n",
            Error::Encoding(import::Encoding::Windows1251),
        ),
        (
            b"id,name,prison\n1,\xff\x81\x98\x81,x\n",
            Error::NotText { line: 2 },
        ),
    ] {
        assert_eq!(read(bytes).map(|_| ()), Err(error));
    }
}

/// As many rows as the list of 30 August 2026: the example list, repeated and renumbered.
#[test]
fn a_list_of_real_size() {
    let people = read(large(8_696).as_bytes()).unwrap().people;
    assert_eq!(people.len(), 8_696);
    let people = People::new(people, &Facilities::shipped().unwrap());
    assert_eq!(people.search("viasna-5000").first(), Some(&5_000));
    assert!(people.search("незабудк").len() > 100);
}

/// The example list, repeated and renumbered from 0 to `rows`.
pub fn large(rows: usize) -> String {
    let text = String::from_utf8(file("viasna-ru.csv")).unwrap();
    let mut reader = csv::Reader::from_reader(text.as_bytes());
    let header = reader.headers().unwrap().clone();
    let records: Vec<csv::StringRecord> = reader.records().map(Result::unwrap).collect();
    let mut writer = csv::Writer::from_writer(Vec::new());
    writer.write_record(&header).unwrap();
    for (number, record) in records.iter().cycle().take(rows).enumerate() {
        let number = number.to_string();
        let cells = std::iter::once(number.as_str()).chain(record.iter().skip(1));
        writer.write_record(cells).unwrap();
    }
    String::from_utf8(writer.into_inner().unwrap()).unwrap()
}
