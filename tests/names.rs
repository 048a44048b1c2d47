//! The cell of a name → given and family name, patronymic, the greeting, Latin letters, and what is
//! said of it.

use kartka::facility::{CardLanguage, Facilities};
use kartka::import::{self, About, Day, Import};
use kartka::letter;
use kartka::people::{People, latin};
use kartka::person::Person;
use kartka::template::Field;

const PLACE: &str = "ИК №1,\"211440, г. Новополоцк, ул. Техническая, 8\"";

fn read(list: &str) -> Import {
    let about = About {
        file_name: "list.csv",
        as_of: Day::Named("2026-11-20".parse().unwrap()),
    };
    let today = "2026-11-25".parse().unwrap();
    let facilities = Facilities::shipped().unwrap();
    import::read(list.as_bytes(), &about, &facilities, today).unwrap()
}

/// A list of one row: the columns of its name, and their cells.
fn list(header: &str, cells: &str) -> Import {
    read(&format!(
        "{header},sex,birthday,prison,address\n{cells},male,1975-01-16,{PLACE}\n"
    ))
}

fn greeting(person: &Person) -> String {
    let today = "2026-11-25".parse().unwrap();
    let blanks = letter::blanks_for(person, CardLanguage::Russian, None, today).unwrap();
    blanks.get(Field::Name).unwrap_or_default()
}

/// What the report says of the names, in short.
fn said(import: &Import) -> String {
    let report = &import.report;
    let remarks = report.remarks.iter().map(|remark| remark.kind.key());
    let counts = [
        ("titles", report.titles_removed),
        ("repaired", report.names_repaired),
    ];
    let counts = counts.into_iter().filter(|(_, n)| *n > 0);
    let all: Vec<&str> = remarks.chain(counts.map(|(word, _)| word)).collect();
    all.join(" ")
}

#[test]
fn a_name_is_read_as_it_is_meant() {
    let mut wrong: Vec<String> = Vec::new();
    for (header, cells, name, patronymic, greeted, in_latin, report) in [
        (
            "ФИО",
            "Дзям’янчук Мар’яна",
            "Мар’яна Дзям’янчук",
            "",
            "Мар’яна",
            "Maryana Dzyamyanchuk",
            "",
        ),
        (
            "ФИО",
            "Лук'янчык Марʼяна",
            "Мар’яна Лук’янчык",
            "",
            "Мар’яна",
            "Maryana Lukyanchyk",
            "",
        ),
        (
            "ФИО",
            "Вераб´ёва Мар`яна",
            "Мар’яна Вераб’ёва",
            "",
            "Мар’яна",
            "Maryana Verabyova",
            "repaired",
        ),
        (
            "ФИО",
            "Лук″янчык Мар‘яна",
            "Мар’яна Лук’янчык",
            "",
            "Мар’яна",
            "Maryana Lukyanchyk",
            "repaired",
        ),
        (
            "ФИО",
            "ТЕСТЁВ ПЁТР ЮРЬЕВИЧ",
            "Пётр Тестёв",
            "Юрьевич",
            "Пётр",
            "Pyotr Testyov",
            "repaired",
        ),
        (
            "ФИО",
            "тестёв пётр юрьевич",
            "Пётр Тестёв",
            "Юрьевич",
            "Пётр",
            "Pyotr Testyov",
            "repaired",
        ),
        (
            "ФИО",
            "ТЕСТОВ-ПРОБИН ИВАН",
            "Иван Тестов-Пробин",
            "",
            "Иван",
            "Ivan Testov-Probin",
            "repaired",
        ),
        (
            "Nazwisko i imię",
            "MÜLLER-TESTOWA ANNA",
            "Anna Müller-Testowa",
            "",
            "",
            "Anna Müller-Testowa",
            "repaired",
        ),
        (
            "\"Family name, given name\"",
            "Testov Pyotr",
            "Pyotr Testov",
            "",
            "",
            "Pyotr Testov",
            "",
        ),
        (
            "\"Прозвішча, імя\"",
            "Тэстаў Пятро",
            "Пятро Тэстаў",
            "",
            "Пятро",
            "Pyatro Testau",
            "",
        ),
        (
            "name",
            "\"Тестов, Пётр\"",
            "Пётр Тестов",
            "",
            "Пётр",
            "Pyotr Testov",
            "",
        ),
        (
            "name",
            "\"Тестов, Пётр Юрьевич\"",
            "Пётр Тестов",
            "Юрьевич",
            "Пётр",
            "Pyotr Testov",
            "",
        ),
        (
            "name",
            "\"ТЕСТОВ, ПЁТР\"",
            "Пётр Тестов",
            "",
            "Пётр",
            "Pyotr Testov",
            "repaired",
        ),
        (
            "name",
            "гр. Тестов Пётр",
            "Пётр Тестов",
            "",
            "Пётр",
            "Pyotr Testov",
            "titles",
        ),
        (
            "name",
            "г-н Пётр Тестов",
            "Пётр Тестов",
            "",
            "Пётр",
            "Pyotr Testov",
            "titles",
        ),
        (
            "name",
            "Грамадзянін Тэстаў Пятро",
            "Пятро Тэстаў",
            "",
            "Пятро",
            "Pyatro Testau",
            "titles",
        ),
        (
            "name",
            "Пані Ганна Тэстава",
            "Ганна Тэстава",
            "",
            "Ганна",
            "Ganna Testava",
            "titles",
        ),
        (
            "name",
            "д-р Анна Тестова",
            "Анна Тестова",
            "",
            "Анна",
            "Anna Testova",
            "titles",
        ),
        (
            "name",
            "Mrs. Anna Testova",
            "Anna Testova",
            "",
            "",
            "Anna Testova",
            "titles",
        ),
        (
            "name",
            "Herr Pyotr Testov",
            "Pyotr Testov",
            "",
            "",
            "Pyotr Testov",
            "titles",
        ),
        (
            "name",
            "осуждённый Тестов Пётр",
            "Пётр Тестов",
            "",
            "Пётр",
            "Pyotr Testov",
            "titles",
        ),
        (
            "ФИО",
            "Тестов Рашад Юсуф оглы",
            "Рашад Тестов",
            "Юсуф оглы",
            "Рашад",
            "Rashad Testov",
            "",
        ),
        (
            "ФИО",
            "Тестова Лейла Юсуф кызы",
            "Лейла Тестова",
            "Юсуф кызы",
            "Лейла",
            "Leyla Testova",
            "",
        ),
        (
            "name",
            "Тестов Рашад Юсуф оглы",
            "Рашад Тестов",
            "Юсуф оглы",
            "Рашад",
            "Rashad Testov",
            "",
        ),
        ("name", "Рашад", "Рашад", "", "Рашад", "Rashad", ""),
        (
            "name",
            "Тестов Аваз",
            "Тестов Аваз",
            "",
            "",
            "Testov Avaz",
            "",
        ),
        (
            "name",
            "Nguyen Van Test",
            "Nguyen Van Test",
            "",
            "",
            "Nguyen Van Test",
            "",
        ),
        (
            "name",
            "Нгуен Ван Тест",
            "Нгуен Ван Тест",
            "",
            "",
            "Nguyen Van Test",
            "",
        ),
        (
            "name",
            "Сяргeй Bераб'ёў",
            "Сяргей Вераб’ёў",
            "",
            "Сяргей",
            "Syarhey Verabyou",
            "repaired",
        ),
        (
            "name",
            "Haталля Tecтaвa",
            "Наталля Тестава",
            "",
            "Наталля",
            "Natallya Testava",
            "repaired",
        ),
        (
            "name",
            "Рavel Тestau",
            "Pavel Testau",
            "",
            "",
            "Pavel Testau",
            "repaired",
        ),
        (
            "name",
            "Tesтов Иван",
            "Tesтов Иван",
            "",
            "",
            "",
            "strange-name",
        ),
        (
            "name",
            "Т?стов Иван",
            "Т?стов Иван",
            "",
            "",
            "",
            "lost-letter",
        ),
        (
            "name",
            "Иван Т\u{fffd}стов",
            "Иван Т\u{fffd}стов",
            "",
            "",
            "",
            "lost-letter",
        ),
        (
            "name",
            "Иван Т3стов",
            "Иван Т3стов",
            "",
            "",
            "",
            "strange-name",
        ),
        (
            "name",
            "\"Иван, Пётр\"",
            "Иван Пётр",
            "",
            "",
            "",
            "strange-name",
        ),
        (
            "ФИО",
            "Тестову Ивану Ивановичу",
            "",
            "",
            "",
            "",
            "dative-name",
        ),
        ("ФИО", "Тестову Ивану", "", "", "", "", "dative-name"),
        ("name", "Тестовой Анне", "", "", "", "", "dative-name"),
        ("name", "Тэставу Івану", "", "", "", "", "dative-name"),
        (
            "name",
            "гр. ТЕСТОВУ ИВАНУ",
            "",
            "",
            "",
            "",
            "dative-name titles repaired",
        ),
        ("name", "Тестову Рашаду", "", "", "", "", "dative-name"),
        (
            "имя,фамилия",
            "Ивану,Тестову",
            "",
            "",
            "",
            "",
            "dative-name",
        ),
        (
            "имя,фамилия",
            "ПЁТР,ТЕСТОВ",
            "Пётр Тестов",
            "",
            "Пётр",
            "Pyotr Testov",
            "repaired",
        ),
        (
            "имя,фамилия",
            "Пётр Юрьевич,Тестов",
            "Пётр Тестов",
            "Юрьевич",
            "Пётр",
            "Pyotr Testov",
            "",
        ),
        (
            "имя",
            "Тестов Пётр",
            "Пётр Тестов",
            "",
            "Пётр",
            "Pyotr Testov",
            "",
        ),
        (
            "name",
            "Николай Викторович Статкевич",
            "Николай Статкевич",
            "Викторович",
            "Николай",
            "Nikolay Statkevich",
            "",
        ),
        (
            "name",
            "Анна Тестова2",
            "Анна Тестова2",
            "",
            "Анна",
            "Anna Testova2",
            "",
        ),
    ] {
        let import = list(header, cells);
        let person = import.people.first().unwrap();
        let asked = !import.report.remarks.is_empty();
        let unless_asked = |text: &str| {
            if asked {
                String::new()
            } else {
                text.to_owned()
            }
        };
        let father = person.names.patronymic.as_deref().unwrap_or_default();
        let found = [
            unless_asked(person.name()),
            unless_asked(father),
            greeting(person),
            unless_asked(&latin(person.name())),
            said(&import),
        ];
        let expected = [
            unless_asked(name),
            patronymic.into(),
            greeted.into(),
            in_latin.into(),
            report.into(),
        ];
        if found != expected || import.report.sendable != usize::from(!asked) {
            wrong.push(format!("{cells}: {found:?}"));
        }
    }
    assert!(wrong.is_empty(), "{}", wrong.join("\n"));
}

#[test]
fn the_other_rows_show_the_order_of_a_column() {
    for (others, name) in [
        (
            ["Тестов Иван", "Пробина Анна", "Ткач Пётр Юрьевич"],
            "Рашад Ткач",
        ),
        (["Иван Тестов", "Анна Пробина", "Пётр Ткач"], "Ткач Рашад"),
        (
            ["Иван Тестов", "Пробина Анна", "Ткач Пётр Юрьевич"],
            "Ткач Рашад",
        ),
    ] {
        let names = others.into_iter().chain(["Ткач Рашад"]);
        let rows: String = names.map(|name| format!("{name},{PLACE}\n")).collect();
        let people = read(&format!("name,prison,address\n{rows}")).people;
        assert_eq!(people.last().map(Person::name), Some(name), "{others:?}");
    }
}

#[test]
fn a_name_is_found_as_it_was_typed_and_as_it_is_meant() {
    let rows = [
        "Сяргeй Bераб'ёў",
        "Haталля Tecтaвa",
        "\"ДЗЯМ`ЯНЧУК, МАР`ЯНА\"",
    ];
    let rows = rows.map(|name| format!("{name},{PLACE}\n")).concat();
    let people = read(&format!("name,prison,address\n{rows}")).people;
    let people = People::new(people, &Facilities::shipped().unwrap());
    for (text, name) in [
        ("Сяргeй Bераб'ёў", "Сяргей Вераб’ёў"),
        ("Сяргей Вераб’ёў", "Сяргей Вераб’ёў"),
        ("Syarhey", "Сяргей Вераб’ёў"),
        ("Haталля", "Наталля Тестава"),
        ("Тестава", "Наталля Тестава"),
        ("МАР'ЯНА", "Мар’яна Дзям’янчук"),
        ("дзямʼянчук", "Мар’яна Дзям’янчук"),
        ("Dzyamyanchuk", "Мар’яна Дзям’янчук"),
    ] {
        let found = people.search(text);
        let names: Vec<&str> = found.iter().map(|at| people.all()[*at].name()).collect();
        assert_eq!(names, [name], "{text}");
    }
}

/// A given name that no table has is greeted only beside what ends as a family name does.
#[test]
fn nobody_is_greeted_by_a_word_that_may_be_the_family_name() {
    for (cells, greeted) in [
        ("Рашад Мамедов", "Рашад"),
        ("Эльчин Гасанов", "Эльчин"),
        ("Шмидт Дитрих", ""),
        ("Смит Джон", ""),
        ("Смиту Джону", ""),
        ("Анджею Почобуту", ""),
        ("Мамедову Эльчину Рашид оглы", ""),
    ] {
        let import = list("name", cells);
        assert_eq!(greeting(&import.people[0]), greeted, "{cells}");
    }
}
