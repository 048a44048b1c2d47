//! What stands in the cells of a list beside what belongs there makes nobody sendable, and what
//! belongs there asks nothing.

use kartka::facility::{Facilities, Site};
use kartka::import::{self, About, Day, Import, RemarkKind};
use kartka::person::{Place, Status};

fn read(list: &str) -> Import {
    let about = About {
        file_name: "list.csv",
        as_of: Day::Named("2026-11-20".parse().unwrap()),
    };
    let today = "2026-11-25".parse().unwrap();
    import::read(
        list.as_bytes(),
        &about,
        &Facilities::shipped().unwrap(),
        today,
    )
    .unwrap()
}

fn quoted(cell: &str) -> String {
    format!("\"{}\"", cell.replace('"', "\"\""))
}

/// A list in the columns of the export, with one row.
fn export(name: &str, place: &str) -> String {
    format!(
        "id,name,status,birthday,prison\n1,{},active,1980-01-02,{}\n",
        quoted(name),
        quoted(place)
    )
}

const ADDRESS: &str = "ИК №1; 211440, г. Новополоцк, ул. Техническая, 8";

/// Whether the only person can be written to, and what the row was named for.
fn outcome(list: &str) -> (usize, Vec<RemarkKind>) {
    let Import { report, .. } = read(list);
    let kinds = report.remarks.iter().map(|remark| remark.kind).collect();
    (report.sendable, kinds)
}

#[test]
fn more_than_a_name_makes_nobody_sendable() {
    for name in [
        "Иван Тестов (освобождён)",
        "Иван Тестов †",
        "Иван Тестов (умер)",
        "Иван Тестов — на воле",
        "Иван Тестов (RELEASED)",
        "Иван Тестов, освобожден 10.11.2026",
        "Иван Тестов [deceased]",
        "Иван Тестов (помилован)",
        "(не писать) Иван Тестов",
        "вышла Анна Тестова",
        "Иван Тестов (1980–2025)",
        "???",
        "Иван Тестов и Пётр Пробин",
        "семья Тестовых",
    ] {
        let (sendable, kinds) = outcome(&export(name, ADDRESS));
        assert_eq!(
            (sendable, kinds),
            (0, vec![RemarkKind::StrangeName]),
            "{name}"
        );
    }
    for name in [
        "Иван Тестов",
        "ИВАН ТЕСТОВ",
        "Тестов Иван Петрович",
        "Анна-Мария Тестова-Пробина",
        "Дар’я Тэстава",
        "гр. Иван Тестов",
        "И. И. Тестов",
    ] {
        assert_eq!(outcome(&export(name, ADDRESS)), (1, vec![]), "{name}");
    }
}

#[test]
fn more_than_a_place_makes_nobody_sendable() {
    let after_the_address = [
        ". Вышел!",
        " †",
        " (R.I.P.)",
        " (отбыл)",
        " (exchanged)",
        " (дома)",
        " - химия",
        " (в Вильнюсе)",
        " (срок окончился)",
        " (не писать)",
        "; ИК №3",
        " → Тюрьма №4",
        " с 2021 по 2024",
        " (old address)",
        " (СТАРЫЙ)",
    ];
    let wholes = [
        "ИК №1, вышла",
        "ИК №1, обменян",
        "ИК №1 или ИК №3",
        "ИК №1/ИК №3",
        "ИК №1 (до этапа СИЗО-1)",
        "ИК №1, больница",
        "ИК №1?",
        "ИК №77; 213800, Харп, ул. Мира, 1",
        "ИК №99; 211440, г. Новополоцк, ул. Другая, 8",
    ];
    let elsewhere = [
        "Расея",
        "Р.Ф.",
        "РСФСР",
        "Rossiya",
        "RU",
        "UA",
        "Летува",
        "Крым",
        "ДНР",
        "Чечня",
        "Мордовия",
        "Вільня",
        "Wilno",
        "Харп",
        "Praveniškės",
    ];
    let bobruisk = "ИК №2; 213800, г. Бобруйск, ул. Сикорского, 1";
    let cells = after_the_address
        .iter()
        .map(|after| format!("{ADDRESS}{after}"))
        .chain(wholes.iter().map(|cell| (*cell).to_owned()))
        .chain(elsewhere.iter().map(|place| format!("ИК №2, {place}")))
        .chain(elsewhere.iter().map(|place| format!("{bobruisk}, {place}")));
    let mut wrong = Vec::new();
    for cell in cells {
        for list in [export("Иван Тестов", &cell), own_table(&cell)] {
            let read = read(&list);
            let person = &read.people[0];
            let kinds: Vec<_> = read.report.remarks.iter().map(|r| r.kind).collect();
            let unclear = matches!(
                &person.place.now.value,
                Place::Held { listed: Some(listed), .. } if listed.country.is_none()
            );
            let named = kinds.contains(&RemarkKind::PlaceRemainder);
            let by_word = kinds.contains(&RemarkKind::PlaceWord);
            if read.report.sendable != 0 || !(by_word || unclear) {
                wrong.push(format!(
                    "{cell}: {kinds:?} {named} {:?}",
                    person.place.now.value
                ));
            }
        }
    }
    assert!(wrong.is_empty(), "{}", wrong.join("\n"));
}

/// A table that somebody keeps, with one row.
fn own_table(place: &str) -> String {
    format!(
        "name,place of detention,sentence\nИван Тестов,{},5\n",
        quoted(place)
    )
}

#[test]
fn ordinary_places_ask_nothing() {
    let facilities = Facilities::shipped().unwrap();
    let places = facilities
        .all()
        .iter()
        .filter(|place| place.country == "by");
    let cells: Vec<String> = places
        .flat_map(|place| {
            [
                (&place.ru, "Беларусь"),
                (&place.be, "Беларусь"),
                (&place.latin, "Belarus"),
                (&place.latin, "Беларусь"),
            ]
        })
        .flat_map(|(site, country)| forms(site, country))
        .collect();
    let rows = |begin: &str| -> String {
        let row =
            |(at, cell): (usize, &String)| format!("{at},Иван Тестов,{begin}{},5\n", quoted(cell));
        cells.iter().enumerate().map(row).collect()
    };
    let export = format!("id,name,status,prison,decision\n{}", rows("active,"));
    let own = format!("id,name,place of detention,sentence\n{}", rows(""));
    for list in [export, own] {
        let remarks = read(&list).report.remarks;
        let question: Vec<String> = remarks
            .iter()
            .filter(|remark| remark.kind != RemarkKind::SamePerson)
            .map(|remark| format!("{}: {}", cells[remark.row - 2], remark.text))
            .collect();
        println!(
            "{} of {} ordinary cells asked about",
            question.len(),
            cells.len()
        );
        assert!(question.is_empty(), "{}", question.join("\n"));
    }
}

/// The usual ways to write a place in one cell.
fn forms(site: &Site, country: &str) -> Vec<String> {
    let parts = &site.parts;
    let join = |all: &[&str]| {
        let all: Vec<&str> = all
            .iter()
            .copied()
            .filter(|part| !part.is_empty())
            .collect();
        all.join(", ")
    };
    let (label, postcode, town) = (&site.label, &parts.postcode, &parts.locality);
    let (street, district, region) = (&parts.street, &parts.district, &parts.region);
    let address = join(&[postcode, town, street]);
    vec![
        format!("{label}; {address}"),
        format!("{label}\n{address}"),
        label.clone(),
        join(&[label, town]),
        join(&[label, postcode, town, street]),
        join(&[label, street, postcode, town, country]),
        join(&[label, postcode, region, district, town, street]),
    ]
}

#[test]
fn a_column_with_free_or_dead_is_read_in_any_list() {
    let headers = [
        "died",
        "умер",
        "дата смерти",
        "release_date",
        "released",
        "freed",
        "освобождён",
        "вызвалены",
        "zwolniony",
        "state",
        "в тюрьме",
        "примечание",
        "notes",
        "Bemerkungen zu allem",
        "overleden",
        "mirė",
        "звільнений",
        "entlassen",
    ];
    for header in headers {
        for value in ["освобождён", "умер", "released"] {
            let list = format!(
                "name;sex;birthday;prison;address;{header}\nИван Тестов;м;1980-01-02;ИК №1;\
                 \"211440, г. Новополоцк, ул. Техническая, 8\";{value}\n"
            );
            let read = read(&list);
            assert_eq!(read.report.sendable, 0, "{header} {value}");
            let held = matches!(read.people[0].status.now.value, Status::Imprisoned);
            assert!(!held, "{header} {value}");
        }
    }
    for (header, value) in [
        ("died", "2026-11-10"),
        ("умер", "да"),
        ("дата смерти", "10.11.2026"),
        ("release_date", "2026-11-10"),
        ("released", "да"),
        ("freed", "2026-11-10"),
        ("освобождён", "да"),
        ("вызвалены", "10.11.2026"),
        ("zwolniony", "tak"),
        ("state", "да"),
        ("в тюрьме", "нет"),
    ] {
        let list = format!("name;sex;prison;{header}\nИван Тестов;м;{ADDRESS};{value}\n")
            .replace("ИК №1; ", "ИК №1, ");
        assert_eq!(outcome(&list).0, 0, "{header} {value}");
    }
    // A column that nobody knows is named.
    let list = "name,place of detention,sentence,кот\nИван Тестов,\"ИК №1, 211440, г. Новополоцк\",5,есть\n";
    let report = read(list).report;
    assert_eq!(report.sendable, 1);
    let remark = &report.remarks[0];
    assert_eq!((remark.row, remark.kind), (1, RemarkKind::ColumnNotRead));
    assert_eq!(remark.text, "кот");
}

#[test]
fn a_release_that_is_not_understood_makes_nobody_sendable() {
    for value in [
        "10 ноября 2026",
        "ноябрь 2026",
        "2026.11.10",
        "46336.0",
        "до 10.11.2026",
        "released",
        "да",
        "?",
        "2025-13-45",
    ] {
        let list = format!(
            "id,name,status,birthday,prison,release_date\n1,Иван Тестов,active,1980-01-02,\"{ADDRESS}\",{value}\n"
        );
        let (sendable, kinds) = outcome(&list);
        assert_eq!((sendable, kinds.len()), (0, 1), "{value} {kinds:?}");
    }
    for value in ["", "-", "нет", "2027-05-06", "06.05.2027"] {
        let list = format!(
            "id,name,status,birthday,prison,release_date\n1,Иван Тестов,active,1980-01-02,\"{ADDRESS}\",{value}\n"
        );
        assert_eq!(outcome(&list), (1, vec![]), "{value}");
    }
}

#[test]
fn the_rows_under_a_heading_of_the_free_are_questions() {
    let list = "name;prison;address\nПётр Пробин;ИК №1;\"211440, г. Новополоцк\"\nОСВОБОЖДЕНЫ:;;\nИван Тестов;ИК №1;\"211440, г. Новополоцк\"\n";
    let report = read(list).report;
    assert_eq!(report.sendable, 1);
    assert_eq!(report.skipped.len(), 1);
    assert_eq!(report.remarks[0].kind, RemarkKind::UnderHeading);
    assert_eq!(report.remarks[0].row, 4);
}

#[test]
fn usual_words_for_held_and_alive_ask_nothing() {
    for word in [
        "за решёткой",
        "за гратамі",
        "в тюрьме",
        "осуждён",
        "арестован",
        "политзаключённый",
    ] {
        let list = export("Иван Тестов", ADDRESS).replace(",active,", &format!(",{word},"));
        assert_eq!(outcome(&list), (1, vec![]), "{word}");
    }
    for (died, sendable) in [("жив", 1), ("ложь", 1), ("хлусня", 1), ("#N/A", 0)] {
        let list = format!(
            "id,name,status,birthday,prison,died\n1,Иван Тестов,active,1980-01-02,\"{ADDRESS}\",{died}\n"
        );
        assert_eq!(outcome(&list).0, sendable, "{died}");
    }
    // A postcode with a blank.
    for cell in [
        "ИК №4; 246 035, г. Гомель, ул. Антошкина, 3",
        "ИК №4, 246 035, г. Гомель, ул. Антошкина, 3",
    ] {
        assert_eq!(outcome(&export("Иван Тестов", cell)), (1, vec![]), "{cell}");
    }
}

#[test]
fn another_street_is_kept_as_the_list_gives_it() {
    let list = export("Иван Тестов", "ИК №1; 211440, г. Новополоцк, ул. Другая, 5");
    let report = read(&list).report;
    assert_eq!((report.sendable, report.address_differs), (1, 1));
}

/// Lists of every description, each with one row of somebody held, and a column that is not read.
fn lists_of_all_kinds(header: &str, cell: &str) -> Vec<(&'static str, String)> {
    let place = quoted("ИК №1, 211440, г. Новополоцк, ул. Техническая, 8");
    let russian = "171161, Тверская область, г. Вышний Волочек, Ржевский тракт, д. 7";
    let authority = "ФКУ ИК-5 УФСИН России по Тверской области";
    let (header, cell) = (quoted(header), quoted(cell));
    vec![
        (
            "viasna",
            format!(
                "id,name,status,birthday,prison,{header}\n1,Иван Тестов,active,1980-01-02,{},{cell}\n",
                quoted(ADDRESS)
            ),
        ),
        (
            "ovd-info",
            format!(
                "ФИО,Статьи,История,Дата рождения,Год рождения,Где находится,СИЗО (актуальное),\
                 Колония (актуальная),{header}\nТестов Иван Ильич,,,3/12/1980,1980,,,\
                 \"{russian}, {authority}\",{cell}\n"
            ),
        ),
        (
            "politzek",
            format!(
                "id,name,address_for_letters,institution_short_name,date_of_birth,status,\
                 can_write,{header}\n17,Тестов Иван Ильич,\"{russian}\",{authority},1980-03-12,\
                 convicted,true,{cell}\n"
            ),
        ),
        (
            "kartka",
            format!(
                "kartka id,name ru,name be,name latin,sex,birthday,status,facility,street,\
                 postcode,town,country,{header}\nlist-5,Иван Тестов,,,m,1980-03-12,active,ИК №1,\
                 \"ул. Техническая, 8\",211440,г. Новополоцк,by,{cell}\n"
            ),
        ),
        (
            "list",
            format!("full name,born,where,{header}\nИван Тестов,1980-01-02,{place},{cell}\n"),
        ),
    ]
}

#[test]
fn a_column_that_is_not_read_is_looked_through_in_every_list() {
    for (id, list) in lists_of_all_kinds("Цвет", "синий") {
        let Import { report, .. } = read(&list);
        assert_eq!((report.list.as_str(), report.sendable), (id, 1), "{list}");
        let kinds: Vec<_> = report.remarks.iter().map(|remark| remark.kind).collect();
        assert_eq!(kinds, [RemarkKind::ColumnNotRead], "{id}");
    }
    for cell in [
        "освобождён 10.11.2026",
        "вызвалены",
        "звільнений",
        "zwolniony",
        "freed",
        "entlassen",
        "paleistas",
        "vrijgelaten",
        "умер",
        "памёр",
        "deceased",
        "этапирован",
        "пераведзены",
        "transferred",
        "verlegt",
        "оcвобождён",
    ] {
        for (id, list) in lists_of_all_kinds("Цвет", cell) {
            let Import { report, .. } = read(&list);
            assert_eq!(report.sendable, 0, "{id} {cell}");
            let named = report.remarks.iter().any(|remark| {
                (remark.row, remark.kind) == (2, RemarkKind::NoteWord)
                    && cell.contains(&remark.text)
            });
            assert!(named, "{id} {cell}: {:?}", report.remarks);
        }
    }
}

#[test]
fn a_heading_that_says_so_counts_in_every_list() {
    for (id, list) in lists_of_all_kinds("Цвет", "") {
        let (header, row) = list.split_once('\n').unwrap();
        let cells = header.matches(',').count();
        let heading = format!("Освобождены{}", ",".repeat(cells));
        let Import { report, .. } = read(&format!("{header}\n{heading}\n{row}"));
        assert_eq!(report.sendable, 0, "{id}");
    }
}

#[test]
fn a_town_that_only_begins_like_the_places_own_is_not_its_town() {
    for place in [
        "ИК №1; 211440, г. Новополье, ул. Техническая, 8",
        "ИК №1; 211440, г. Новосибирск, ул. Техническая, 8",
        "ИК №1; г. Новополье",
        "ИК №4; 246035, г. Гомелевка, ул. Антошкина, 3",
        "ИК №4; г. Гомельки",
        "ИК №15; 213105, г. Могилки",
        "ИК №2; 213800, г. Бобров, ул. Сикорского, 1",
        "Penal colony No. 1; 211440, Novopolie, Tekhnicheskaya, 8",
    ] {
        let (sendable, _) = outcome(&export("Иван Тестов", place));
        assert_eq!(sendable, 0, "{place}");
    }
    for place in [
        "ИК №4; 246035, г. Гомель, ул. Антошкина, 3",
        "ИК №4; 246035, Гомельская обл., г. Гомель, ул. Антошкина, 3",
        "Penal colony No. 4; 246035, Homiel",
        "ИК №3; 211322, г. Витебск",
        "ИУОТ №6, 225889, д. Лущики",
        "ИУОТ-6, 225889, Кобринский р-н, д. Лущики",
    ] {
        assert_eq!(
            outcome(&export("Иван Тестов", place)),
            (1, vec![]),
            "{place}"
        );
    }
}

#[test]
fn a_street_that_is_not_the_places_own_is_named_with_its_row() {
    for (street, named) in [
        ("ул. Другая, 5", Some("ул. Другая, 5")),
        ("ул. 40 лет Победы, 5", Some("ул. 40 лет Победы, 5")),
        ("ul. Drugaja 5", Some("ul. Drugaja 5")),
        ("ул. Техническая, 8", None),
        ("вул. Тэхнічная, 8", None),
    ] {
        let place = format!("ИК №1; 211440, г. Новополоцк, {street}");
        let Import { report, people, .. } = read(&export("Иван Тестов", &place));
        let remarks: Vec<_> = report.remarks.iter().map(|r| (r.row, r.kind)).collect();
        let texts: Vec<&str> = report.remarks.iter().map(|r| r.text.as_str()).collect();
        let expected: Vec<_> = named
            .map(|_| (2, RemarkKind::OtherStreet))
            .into_iter()
            .collect();
        assert_eq!(
            (remarks, texts.first().copied()),
            (expected, named),
            "{street}"
        );
        let facilities = Facilities::shipped().unwrap();
        let difference = kartka::people::difference(&people[0], &facilities);
        assert_eq!(difference.is_some(), named.is_some(), "{street}");
    }
    for street in [
        "ул. уже не сидит",
        "ул. выпущен вчера",
        "ул. дома у мамы",
        "ул. Свободы, вышел",
    ] {
        let place = format!("ИК №1; 211440, г. Новополоцк, {street}");
        let (sendable, _) = outcome(&export("Иван Тестов", &place));
        assert_eq!(sendable, 0, "{street}");
    }
}

#[test]
fn labels_in_other_languages_name_the_place() {
    for place in [
        "Kolonia karna nr 17, 213004, Szkłów",
        "Kolonia karna nr 17; 213004, Szkłów, obwód mohylewski",
        "Strafkolonie Nr. 17, 213004, Schklow",
        "Strafkolonie Nr. 17\n213004, Schklow, Gebiet Mogiljow",
        "Penal Colony No. 17, 213004, Shklow",
        "Penal Colony No. 17",
        "Correctional facility № 15, 213105, Mogilev",
        "Pataisos kolonija Nr. 17",
        "Виправна колонія № 17",
    ] {
        let (sendable, kinds) = outcome(&export("Иван Тестов", place));
        assert_eq!((sendable, kinds), (1, vec![]), "{place}");
    }
    let list = export("Иван Тестов", "ЦИП, г. Минск");
    let keys: Vec<String> = read(&list).report.not_sendable.into_keys().collect();
    assert_eq!(keys, ["disputed"]);
}

#[test]
fn what_is_not_understood_is_quoted_as_it_stands() {
    for (place, key) in [
        ("где-то у Минска", "place-unclear"),
        ("дома у мамы", "place-unclear"),
        ("РНПЦ неизвестно какой", "unknown-place"),
        (
            "ИК №1; 211440, г. Новополоцк, ул. Техническая, 8; гуляет",
            "place-unclear",
        ),
        ("ИК №1 гуляет", "place-unclear"),
        ("ИК №4, г. Орша", "place-unclear"),
        ("ИУОТ №6, 230005, г. Гродно", "place-unclear"),
        ("ИК №99", "no-address"),
        ("Penal colony No. 99", "no-address"),
    ] {
        let keys: Vec<String> = read(&export("Иван Тестов", place))
            .report
            .not_sendable
            .into_keys()
            .collect();
        assert_eq!(keys, [key], "{place}");
    }
}
