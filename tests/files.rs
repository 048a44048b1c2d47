//! Lists in other forms than Viasna's export: each from a real file of its kind.

use crate::judge::sendable;
use chrono::NaiveDate;
use kartka::facility::Facilities;
use kartka::import::{self, About, Choices, Column, Encoding, Error, Format, Import, Mapping};
use kartka::limits;
use kartka::person::{Person, Place, Sex};
use std::path::Path;

fn today() -> NaiveDate {
    NaiveDate::from_ymd_opt(2026, 11, 22).unwrap()
}

fn file(name: &str) -> Vec<u8> {
    let folder = Path::new(env!("CARGO_MANIFEST_DIR")).join("tests/data/other");
    std::fs::read(folder.join(name)).unwrap()
}

fn read(bytes: &[u8], choices: &Choices) -> Result<Import, Error> {
    let about = About {
        file_name: "list",
        as_of: kartka::import::Day::Named(today()),
    };
    import::read_as(
        bytes,
        &about,
        &Facilities::shipped().unwrap(),
        today(),
        choices,
    )
}

/// One person in one line: id, name, birth, sex, place, and whether a card can go there.
fn summary(person: &Person) -> String {
    let names = &person.names;
    let name = [
        ("ru", &names.ru),
        ("be", &names.be),
        ("latin", &names.latin),
    ]
    .into_iter()
    .find_map(|(slot, name)| name.as_ref().map(|name| format!("{slot} {name}")))
    .unwrap();
    let patronymic = names.patronymic.as_deref().unwrap_or("");
    let birth = person.birth.map_or_else(String::new, |b| b.to_string());
    let sex = match person.sex {
        Some(Sex::Male) => "m",
        Some(Sex::Female) => "f",
        None => "-",
    };
    let place = match &person.place.now.value {
        Place::Held { facility, listed } => {
            let ours = facility.as_ref().map_or("", |id| id.0.as_str());
            let listed = listed.as_ref().map_or_else(String::new, |listed| {
                let parts = &listed.address;
                let all = [
                    &parts.postcode,
                    &parts.street,
                    &parts.locality,
                    &parts.region,
                ];
                format!(
                    "{} {all:?} {}",
                    listed.label,
                    listed.country.as_deref().unwrap_or_default()
                )
            });
            format!("{ours}{listed}")
        }
        other => format!("{other:?}"),
    };
    let can = match sendable(person, &Facilities::shipped().unwrap(), today(), false) {
        Ok(_) => "yes".to_owned(),
        Err(reasons) => reasons
            .iter()
            .map(|r| r.key())
            .collect::<Vec<_>>()
            .join(" "),
    };
    format!(
        "{} | {name} {patronymic} | {birth} | {sex} | {place} | {can}",
        person.id.0
    )
}

#[test]
fn each_kind_of_file_gives_its_people() {
    let old_text = Choices {
        encoding: Some(Encoding::Windows1251),
        ..Choices::default()
    };
    for (name, choices, list, format, expected) in [
        (
            "windows-1251.csv",
            old_text,
            "list",
            Format::Csv,
            &[
                "list-дарья-липова-04-12-1993 | ru Дарья Липова Ивановна | 1993-12-04 | f | by-ik-4 | yes",
                "list-ян-журавушкин-1979 | ru Ян Журавушкин  | 1979 | m | by-sizo-7 | yes",
                "list-иван-берёзкин-01-12-1986 | ru Иван Берёзкин Ильич | 1986-12-01 | m | ИК №99 [\"210000\", \"ул. Новая, 1\", \"г. Полоцк\", \"\"] by | yes",
            ][..],
        ),
        (
            "spreadsheet.xlsx",
            Choices::default(),
            "list",
            Format::Xlsx,
            &[
                "list-дарья-липова-1993-12-04 | ru Дарья Липова  | 1993-12-04 | f | by-ik-4 | yes",
                "list-ян-журавушкин-28913 | ru Ян Журавушкин  | 1979-02-27 | m | by-sizo-7 | yes",
                "list-ганна-ластаўкіна-1999 | ru Ганна Ластаўкіна  | 1999 | f | by-ik-24ПК №24 [\"\", \"\", \"\", \"\"] by | yes",
            ],
        ),
        (
            "saved-page.html",
            Choices::default(),
            "viasna",
            Format::Html,
            &[
                "list-дар-я-незабудкіна-1993-12-04 | be Дар’я Незабудкіна  | 1993-12-04 | - | by-ik-4 | yes",
                "list-алег-рабінін-1971-12-10 | be Алег Рабінін  | 1971-12-10 | - | by-prison-4 | yes",
                "list-ян-жураўлікаў | be Ян Жураўлікаў  |  | - | Unknown | unknown-place",
            ],
        ),
        (
            "objects.json",
            Choices::default(),
            "list",
            Format::Json,
            &[
                "list-дарья-липова-1993-12-04 | ru Дарья Липова  | 1993-12-04 | f | by-ik-4 | yes",
                "list-ян-журавушкин | ru Ян Журавушкин  |  | m | СИЗО-7 [\"\", \"\", \"\", \"\"]  | unknown-status",
                "list-вера-туманова | ru Вера Туманова  |  | - | ИК №4 [\"\", \"\", \"\", \"\"]  | released",
            ],
        ),
        (
            "ovd-info.csv",
            Choices::default(),
            "ovd-info",
            Format::Csv,
            &[
                "ovd-info-иван-липов-3-12-1980 | ru Иван Липов Ильич | 1980-03-12 | - | ru-ik-5-tver | yes",
                "ovd-info-вера-лугова-1990 | ru Вера Лугова Ильинична | 1990 | - | Unknown | unknown-place",
                "ovd-info-пётр-родников | ru Пётр Родников  |  | - | ru-ik-9-novosibirsk | missing-field",
                "ovd-info-анна-соколова-1-2-1985 | ru Анна Соколова  | 1985-01-02 | - | Released | released",
            ],
        ),
        (
            "memorial.csv",
            Choices::default(),
            "memorial",
            Format::Csv,
            &[
                "memorial-иван-липов | ru Иван Липов Ильич |  | - | Unknown | unknown-place",
                "memorial-вера-лугова | ru Вера Лугова Ильинична |  | - | Unknown | unknown-place",
            ],
        ),
        (
            "politzek.csv",
            Choices::default(),
            "politzek",
            Format::Csv,
            &[
                "politzek-17 | ru Иван Липов Ильич | 1980-03-12 | m | ru-ik-5-tver | yes",
                "politzek-18 | ru Вера Лугова Ильинична | 1990-01-01 | f | Unknown | unknown-status",
            ],
        ),
    ] {
        let Import { people, report, .. } = read(&file(name), &choices).unwrap();
        let found: Vec<String> = people.iter().map(summary).collect();
        assert_eq!(found, expected, "{name}");
        assert_eq!(
            (report.list.as_str(), report.format),
            (list, Some(format)),
            "{name}"
        );
    }
}

#[test]
fn old_text_is_shown_before_it_is_taken() {
    let bytes = file("windows-1251.csv");
    let refused = read(&bytes, &Choices::default()).unwrap_err();
    assert_eq!(refused, Error::Encoding(Encoding::Windows1251));
    let preview = import::preview(&bytes, &Choices::default()).unwrap();
    assert_eq!(preview.encoding, Encoding::Windows1251);
    assert_eq!(preview.rows[0][..2], ["Липова", "Дарья"]);
    assert_eq!(preview.count, 3);
    assert_eq!(preview.mapping.columns[0], Some(Column::FamilyName));
}

#[test]
fn columns_that_the_user_named_are_remembered_for_the_header() {
    let text = "Who,Kde,Kod\nДарья Липова,ИК №4,246035\n";
    assert_eq!(
        read(text.as_bytes(), &Choices::default()).unwrap_err(),
        Error::MissingColumn("name")
    );
    let mapping = Mapping {
        header: vec!["Who".into(), "Kde".into(), "Kod".into()],
        columns: vec![
            Some(Column::Name),
            Some(Column::Facility),
            Some(Column::Postcode),
        ],
    };
    let mappings = [mapping];
    let choices = Choices {
        mappings: &mappings,
        ..Choices::default()
    };
    let people = read(text.as_bytes(), &choices).unwrap().people;
    assert_eq!(
        summary(&people[0]),
        "list-дарья-липова | ru Дарья Липова  |  | - | by-ik-4 | yes"
    );
}

#[test]
fn a_name_is_put_together_from_its_columns() {
    for (text, expected) in [
        (
            "ФИО;Адрес\nЛипова Дарья Ивановна;ИК №4",
            "ru Дарья Липова Ивановна",
        ),
        ("ФИО;Адрес\nЛипова Дарья;ИК №4", "ru Дарья Липова "),
        (
            "Имя и фамилия;Адрес\nДарья Липова;ИК №4",
            "ru Дарья Липова ",
        ),
        (
            "Name;Vorname;Anschrift\nLipova;Darya;IK No. 4",
            "latin Darya Lipova ",
        ),
        (
            "Name;Surname;Address\nDarya;Lipova;IK No. 4",
            "latin Darya Lipova ",
        ),
        (
            "Nazwisko i imię;Adres\nЛипова Дарья;ИК №4",
            "ru Дарья Липова ",
        ),
        (
            "Фамилия;Имя;Отчество;Адрес\nЛипова;Дарья;Ивановна;ИК №4",
            "ru Дарья Липова Ивановна",
        ),
        (
            "Имя;Адрес\nДарья Липова;\"ИК №4, ул. Антошкина, 3, 246035, г. Гомель\"",
            "ru Дарья Липова ",
        ),
    ] {
        // The postcode says which country's colony it is.
        let text = text
            .replace(" №4", " №4, 246035")
            .replace("No. 4", "No. 4, 246035");
        let people = read(text.as_bytes(), &Choices::default()).unwrap().people;
        let found = summary(&people[0]);
        let name = found.split(" | ").nth(1).unwrap();
        assert_eq!(name, expected, "{text}");
        assert!(found.contains("by-ik-4 | yes"), "{found}");
    }
}

#[test]
fn header_words_in_five_languages() {
    for header in [
        "Name;Prison;Postal code;City;Street;Date of birth;Sex",
        "ФИО;Учреждение;Индекс;Город;Улица;Дата рождения;Пол",
        "Імя і прозвішча;Установа;Індэкс;Горад;Вуліца;Дата нараджэння;Пал",
        "Imię i nazwisko;Więzienie;Kod pocztowy;Miasto;Ulica;Data urodzenia;Płeć",
        "Vor- und Nachname;Gefängnis;PLZ;Ort;Straße;Geburtsdatum;Geschlecht",
    ] {
        let preview = import::preview(format!("{header}\n").as_bytes(), &Choices::default());
        let columns = preview.unwrap().mapping.columns;
        assert!(columns.iter().all(Option::is_some), "{header}: {columns:?}");
    }
}

#[test]
fn what_is_too_much_is_refused_with_a_reason() {
    let rows = |count: usize| format!("name,prison\n{}", "Имя,ИК №4\n".repeat(count));
    let long = "а".repeat(import::MAX_FIELD / 2 + 1);
    let fields = format!("name,prison\nИмя,ИК №4\nИмя,{long}\n");
    let story = format!("id,name,prison,description\n1,Имя,ИК №4,{long}\n");
    for (what, bytes, expected) in [
        (
            "rows",
            rows(limits::LIST_ROWS + 1).into_bytes(),
            Some(Error::TooManyRows),
        ),
        (
            "just as many rows",
            rows(limits::LIST_ROWS).into_bytes(),
            None,
        ),
        (
            "a field",
            fields.into_bytes(),
            Some(Error::FieldTooLong {
                row: 3,
                column: "prison".into(),
            }),
        ),
        ("a story is cut", story.into_bytes(), None),
        (
            "bytes",
            vec![b'a'; limits::LIST_BYTES + 1],
            Some(Error::TooLarge),
        ),
        (
            "a broken sheet",
            b"PK\x03\x04 nothing".to_vec(),
            Some(Error::Broken(Format::Xlsx)),
        ),
        (
            "broken JSON",
            b"[{\"name\": ".to_vec(),
            Some(Error::Broken(Format::Json)),
        ),
        (
            "a page without a table",
            b"<html><p>x</p>".to_vec(),
            Some(Error::NoHeader),
        ),
    ] {
        let found = import::preview(&bytes, &Choices::default()).err();
        let read = read(&bytes, &Choices::default());
        match expected {
            Some(Error::FieldTooLong { .. }) => assert_eq!(read.err(), expected, "{what}"),
            Some(_) => assert_eq!(
                (&found, read.err()),
                (&expected, expected.clone()),
                "{what}"
            ),
            None => assert!(read.is_ok(), "{what}: {:?}", read.err()),
        }
    }
}
