//! Dates as people write them: what is read, and what is said of the rest.

use crate::program::Program;
use chrono::NaiveDate;
use kartka::changes::{Changes, Incoming};
use kartka::date::{BirthDate, Order, Sense, Written};
use kartka::facility::Facilities;
use kartka::import::{self, About, Choices, Day, Import};
use kartka::person::Status;

fn today() -> NaiveDate {
    "2026-11-25".parse().unwrap()
}

#[test]
fn a_birth_date_is_read_however_it_is_written() {
    for (text, expected) in [
        // Numbers.
        ("1975-01-13", "1975-01-13"),
        ("1975-01-13T00:00:00", "1975-01-13"),
        ("1975-01-13T00:00:00.000Z", "1975-01-13"),
        ("1975-01-13 00:00", "1975-01-13"),
        ("13.01.1975 0:00:00", "1975-01-13"),
        ("1/13/1975 12:00:00 AM", "1975-01-13"),
        ("19750113", "1975-01-13"),
        ("1975/01/13", "1975-01-13"),
        ("1975.1.13", "1975-01-13"),
        ("13.01.1975", "1975-01-13"),
        ("3.4.1980", "1980-04-03"),
        ("13/01/1975", "1975-01-13"),
        ("1/13/1975", "1975-01-13"),
        ("13-01-1975", "1975-01-13"),
        ("13 01 1975", "1975-01-13"),
        ("13. 1. 1975", "1975-01-13"),
        ("4/4/1980", "1980-04-04"),
        ("03.1980", "1980-03"),
        ("1980-03", "1980-03"),
        ("3/1980", "1980-03"),
        ("1968", "1968"),
        ("00.00.1968", "1968"),
        ("1968-00-00", "1968"),
        ("00.03.1968", "1968-03"),
        ("(29.01.1980)", "1980-01-29"),
        // A year of two digits.
        ("5.3.68", "1968-03-05"),
        ("13/1/99", "1999-01-13"),
        ("13.1.05", "2005-01-13"),
        ("13.1.12", "2012-01-13"),
        ("13.1.16", "1916-01-13"),
        ("13.1.15", "none"),
        ("75-01-13", "1975-01-13"),
        ("04.82", "1982-04"),
        ("24 Apr. 82", "1982-04-24"),
        ("24 Apr '82", "1982-04-24"),
        ("68 г. р.", "1968"),
        ("68 г.р.", "1968"),
        ("68 года рождения", "1968"),
        ("ur. 68", "1968"),
        ("'68", "1968"),
        ("68", "none"),
        // Months as words.
        ("24 апреля 1982", "1982-04-24"),
        ("24 красавіка 1982 г.", "1982-04-24"),
        ("24 красавіка 1982", "1982-04-24"),
        ("24 квітня 1982 р.", "1982-04-24"),
        ("24 kwietnia 1982 r.", "1982-04-24"),
        ("24 April 1982", "1982-04-24"),
        ("24. April 1982", "1982-04-24"),
        ("24. Apr. 1982", "1982-04-24"),
        ("24 april 1982", "1982-04-24"),
        ("April 24, 1982", "1982-04-24"),
        ("Apr 24 1982", "1982-04-24"),
        ("24th April 1982", "1982-04-24"),
        ("24th of April, 1982", "1982-04-24"),
        ("1982 m. balandžio 24 d.", "1982-04-24"),
        ("1982 balandzio 24", "1982-04-24"),
        ("1 марта 1990", "1990-03-01"),
        ("1 März 1990", "1990-03-01"),
        ("1 maart 1990", "1990-03-01"),
        ("5 МАЯ 1971", "1971-05-05"),
        ("17 сент. 1990 г.", "1990-09-17"),
        ("17 wrz 1990", "1990-09-17"),
        ("17-sep-1990", "1990-09-17"),
        ("24.IV.1982", "1982-04-24"),
        ("24 IV 1982", "1982-04-24"),
        ("24.ХІІ.1982", "1982-12-24"),
        ("Tuesday, 5 January 1982", "1982-01-05"),
        ("вторник, 5 января 1982", "1982-01-05"),
        ("Dienstag, 5. Januar 1982", "1982-01-05"),
        ("апрель 1982", "1982-04"),
        ("красавік 1982", "1982-04"),
        ("Juli 1982", "1982-07"),
        ("1982 m. liepa", "1982-07"),
        ("апрель 82", "1982-04"),
        ("апрель 05", "none"),
        ("апрель", "none"),
        // Without a year.
        ("24 January", "--01-24"),
        ("24 января", "--01-24"),
        ("24. Januar", "--01-24"),
        ("January 24", "--01-24"),
        ("sausio 24 d.", "--01-24"),
        ("24 stycznia", "--01-24"),
        ("29 февраля", "--02-29"),
        ("24.01", "--01-24"),
        ("24.01.", "--01-24"),
        ("1.9", "--09-01"),
        ("13/1", "--01-13"),
        ("1/13", "--01-13"),
        ("01-24", "--01-24"),
        ("--01-24", "--01-24"),
        ("--0124", "none"),
        // Words around it.
        ("1968 г.р.", "1968"),
        ("1968 г. р.", "1968"),
        ("1968 года рождения", "1968"),
        ("1968 г.н.", "1968"),
        ("1968 р.н.", "1968"),
        ("born 1968", "1968"),
        ("born on 13 January 1975", "1975-01-13"),
        ("geb. 13.1.1975", "1975-01-13"),
        ("ur. 13.01.1975", "1975-01-13"),
        ("gim. 1975-01-13", "1975-01-13"),
        ("Jahrgang 1968", "1968"),
        ("rocznik 1968", "1968"),
        ("Geburtstag: 24. Januar", "--01-24"),
        ("Дата рождения: 13.01.1975", "1975-01-13"),
        ("13.01.1975 (51 год)", "1975-01-13"),
        ("13.01.1975 (51)", "1975-01-13"),
        ("13.01.1975, 51 год", "1975-01-13"),
        ("13 January 1975 (51 years)", "1975-01-13"),
        ("1975-01-13 (51 m.)", "1975-01-13"),
        ("13.01.1975 (51 lat)", "1975-01-13"),
        ("13/01/1975 r.", "1975-01-13"),
        // Not certain, or no date.
        ("ok. 1968", "none"),
        ("ca. 1968", "none"),
        ("около 1968", "none"),
        ("~1968", "none"),
        ("1968?", "none"),
        ("1968 (?)", "none"),
        ("3/4/1980", "none"),
        ("1/9", "none"),
        ("01-09", "none"),
        ("51 год", "none"),
        ("24 апреля 82 года", "none"),
        ("31.02.1980", "none"),
        ("1975-13-01", "none"),
        ("13.13.1975", "none"),
        ("29.02.1981", "none"),
        ("1875-01-13", "none"),
        ("0027-02-01", "none"),
        ("1968-1970", "none"),
        ("1968/69", "none"),
        ("13.01.1975 (Минск)", "none"),
        ("24 брумера 1982", "none"),
        ("1327795200", "none"),
        ("12:30", "none"),
        ("весной 1982", "none"),
        ("ИК №1", "none"),
        ("-", "none"),
        ("", "none"),
    ] {
        let found = BirthDate::written(text, today());
        let found = found.map_or_else(|| "none".to_owned(), |birth| birth.to_string());
        assert_eq!(found, expected, "{text}");
    }
}

#[test]
fn an_order_that_is_not_proved_leaves_the_year() {
    let (day, month) = (Some(Order::DayFirst), Some(Order::MonthFirst));
    for (text, alone, day_first, month_first) in [
        ("3/4/1980", "1980", "1980-04-03", "1980-03-04"),
        ("3-4-80", "1980", "1980-04-03", "1980-03-04"),
        ("03 04 1980", "1980", "1980-04-03", "1980-03-04"),
        ("1/9", "none", "--09-01", "--01-09"),
        ("01-09", "none", "--09-01", "--01-09"),
        ("3.4.1980", "1980-04-03", "1980-04-03", "1980-03-04"),
        ("13/4/1980", "1980-04-13", "1980-04-13", "1980-04-13"),
        ("4/13/1980", "1980-04-13", "1980-04-13", "1980-04-13"),
    ] {
        let written = Written::parse(text).unwrap();
        for (order, expected) in [(None, alone), (day, day_first), (month, month_first)] {
            let found = written.read(order, Sense::Birth, today());
            let found = found.map_or_else(|| "none".to_owned(), |birth| birth.to_string());
            assert_eq!(found, expected, "{text} {order:?}");
        }
    }
}

#[test]
fn what_happened_tells_the_century() {
    for (text, birth, past, expected) in [
        ("1.12.26", "1926-12-01", "2026-12-01", "2026-12-01"),
        ("1.12.27", "1927-12-01", "1927-12-01", "2027-12-01"),
        ("1.12.24", "1924-12-01", "2024-12-01", "2024-12-01"),
        ("1.12.20", "1920-12-01", "2020-12-01", "2020-12-01"),
        ("1.12.68", "1968-12-01", "1968-12-01", "2068-12-01"),
        ("1.12.14", "none", "2014-12-01", "2014-12-01"),
    ] {
        let written = Written::parse(text).unwrap();
        for (sense, date) in [
            (Sense::Birth, birth),
            (Sense::Past, past),
            (Sense::Expected, expected),
        ] {
            let found = written.read(None, sense, today());
            let found = found.map_or_else(|| "none".to_owned(), |birth| birth.to_string());
            assert_eq!(found, date, "{text} {sense:?}");
        }
    }
}

/// A list with one column of dates; a name is the number of its row.
fn list(header: &str, cells: &[&str]) -> String {
    let rows = cells
        .iter()
        .zip(["Анна", "Борис", "Вера", "Глеб", "Дарья", "Егор"]);
    let rows = rows.map(|(cell, name)| {
        format!("{name} Тестов;м;\"ИК №1, 211440, г. Новополоцк, ул. Техническая, 8\";\"{cell}\"\n")
    });
    format!("name;sex;prison;{header}\n{}", rows.collect::<String>())
}

fn read(list: &str, order: Option<Order>) -> Import {
    let about = About {
        file_name: "list.csv",
        as_of: Day::Named("2026-11-20".parse().unwrap()),
    };
    let choices = Choices {
        dates: order,
        ..Choices::default()
    };
    let facilities = Facilities::shipped().unwrap();
    import::read_as(list.as_bytes(), &about, &facilities, today(), &choices).unwrap()
}

/// What is read of each row, and the remarks: kind, rows.
fn births(import: &Import) -> (String, String) {
    let births = import.people.iter().map(|person| {
        let birth = person.birth.map(|birth| birth.to_string());
        birth.unwrap_or_else(|| "none".to_owned())
    });
    let births: Vec<String> = births.collect();
    let remarks = import.report.remarks.iter().map(|remark| {
        let rows = match remark.rows.is_empty() {
            true => vec![remark.row],
            false => remark.rows.clone(),
        };
        format!("{} {rows:?}", remark.kind.key())
    });
    let remarks: Vec<String> = remarks.collect();
    (births.join(" "), remarks.join(", "))
}

#[test]
fn a_column_tells_the_order_of_its_cells() {
    for (cells, expected, said) in [
        // One cell proves the order of all.
        (
            &["1/13/1975", "3/4/1980", "1/9"][..],
            "1975-01-13 1980-03-04 --01-09",
            "",
        ),
        (
            &["13/1/1975", "3/4/1980", "1/9"],
            "1975-01-13 1980-04-03 --09-01",
            "",
        ),
        (
            &["3-4-1980", "12-24-1990", "01-09"],
            "1980-03-04 1990-12-24 --01-09",
            "",
        ),
        (
            &["3 4 80", "24 12 90", "1 9"],
            "1980-04-03 1990-12-24 --09-01",
            "",
        ),
        (
            &["3/4/80 0:00", "1/31/91 0:00"],
            "1980-03-04 1991-01-31",
            "",
        ),
        (&["1.31.1991", "3.4.1980"], "1991-01-31 1980-03-04", ""),
        // None does, and a mixed column proves nothing.
        (&["3/4/1980", "1/9"], "1980 none", "day-order [2, 3]"),
        (
            &["3/4/1980", "5/5/1981", "6-7-1982"],
            "1980 1981-05-05 1982",
            "day-order [2, 4]",
        ),
        (
            &["13/1/1975", "1/14/1975", "3/4/1980"],
            "1975-01-13 1975-01-14 1980",
            "day-order [4]",
        ),
        (&["3/4/80", "12/11/79"], "1980 1979", "day-order [2, 3]"),
        (
            &["01-02-1970", "1980-03-04"],
            "1970 1980-03-04",
            "day-order [2]",
        ),
        // The dot, the year in front and words need no proof.
        (
            &["3.4.1980", "1980-03-04", "4 March 1980", "1980/3/4"],
            "1980-04-03 1980-03-04 1980-03-04 1980-03-04",
            "",
        ),
        // Slashes prove nothing of dots.
        (
            &["1/13/1975", "3.4.1980", "3/4/1980"],
            "1975-01-13 1980-04-03 1980-03-04",
            "",
        ),
        // What is no date.
        (
            &["soon", "1980", "~1968", "1968?", "весна", "ok. 1968"],
            "none 1980 none none none none",
            "strange-date [2, 4, 5, 6, 7]",
        ),
        (
            &["", "-", "неизвестно", "unknown", "?", "0000-00-00"],
            "none none none none none none",
            "",
        ),
        (
            &["2031-01-01", "1875-01-13", "31.02.1980"],
            "none none none",
            "strange-date [3, 4], future-day [2]",
        ),
        (
            &["27407", "27407.0", "27407.5", "1327795200"],
            "1975-01-13 1975-01-13 1975-01-13 none",
            "strange-date [5]",
        ),
        (
            &["24 мaя 1982", "24  мая\u{a0}1982", "\u{200b}1982-05-24"],
            "1982-05-24 1982-05-24 1982-05-24",
            "",
        ),
    ] {
        let import = read(&list("birthday", cells), None);
        let (births, remarks) = births(&import);
        assert_eq!(
            (births.as_str(), remarks.as_str()),
            (expected, said),
            "{cells:?}"
        );
    }
}

#[test]
fn the_user_says_the_order_where_a_column_does_not() {
    let (day, month) = (Some(Order::DayFirst), Some(Order::MonthFirst));
    for (cells, order, expected) in [
        (&["3/4/1980", "1/9"][..], day, "1980-04-03 --09-01"),
        (&["3/4/1980", "1/9"], month, "1980-03-04 --01-09"),
        (&["3-4-80", "01-02-1970"], month, "1980-03-04 1970-01-02"),
        (
            &["13/1/1975", "1/14/1975", "3/4/1980"],
            day,
            "1975-01-13 1975-01-14 1980-04-03",
        ),
        // What the column proves holds, and the dot.
        (&["1/13/1975", "3/4/1980"], day, "1975-01-13 1980-03-04"),
        (&["3.4.1980", "5.6.1981"], month, "1980-04-03 1981-06-05"),
    ] {
        let import = read(&list("birthday", cells), order);
        assert_eq!(
            births(&import),
            (expected.to_owned(), String::new()),
            "{cells:?}"
        );
    }
}

#[test]
fn every_column_of_days_is_read_for_itself() {
    for (header, cells, said) in [
        ("arrested", ["3/4/2020", "5/6/2021"], "day-order [2, 3]"),
        ("arrested", ["3/14/2020", "5/6/2021"], ""),
        (
            "дата задержания",
            ["14 марта 2020", "осенью"],
            "strange-date [3]",
        ),
        ("arrested", ["24 марта", "2020"], "strange-date [2]"),
        ("release_date", ["3/4/2029", "5/6/2029"], "day-order [2, 3]"),
        ("release_date", ["в апреле", "нет"], "strange-release [2]"),
        ("год рождения", ["68", "1968 г."], ""),
        ("год рождения", ["15", "в 60-х"], "strange-date [2, 3]"),
    ] {
        let import = read(&list(header, &cells), None);
        assert_eq!(births(&import).1, said, "{header} {cells:?}");
    }
    // A year beside a birthday.
    for (day, year, expected) in [
        ("24 января", "1968", "1968-01-24"),
        ("24.01", "68", "1968-01-24"),
        ("24 января", "", "--01-24"),
        ("", "1968", "1968"),
        ("24.01.1970", "1968", "1970-01-24"),
        ("3/4/1968", "1968", "1968"),
    ] {
        let text =
            format!("name;sex;prison;birthday;birth year\nИван Тестов;м;ИК №1;{day};{year}\n");
        assert_eq!(births(&read(&text, None)).0, expected, "{day} {year}");
    }
}

#[test]
fn the_same_list_read_again_makes_no_second_person() {
    let facilities = Facilities::shipped().unwrap();
    let text = list("birthday", &["1/13/1975", "3/4/1980", "1/9"]);
    let mut known = read(&text, None).people;
    // As they were read when months stood first in no list.
    for (person, birth) in known.iter_mut().zip([None, Some("1980-04-03"), None]) {
        person.birth = birth.map(|birth| birth.parse().unwrap());
    }
    let incoming = Incoming {
        as_of: "2026-11-20".parse().unwrap(),
        source: "list.csv",
        complete: None,
    };
    let changes = Changes::between(&known, read(&text, None).people, &incoming, &facilities);
    let people = changes.apply(&known);
    let births = people
        .iter()
        .map(|person| person.birth.unwrap().to_string());
    let births: Vec<String> = births.collect();
    assert_eq!(births, ["1975-01-13", "1980-03-04", "--01-09"]);
}

#[test]
fn the_command_line_asks_for_the_order_and_takes_it() {
    let program = Program::new();
    let file = program.path("list.csv");
    std::fs::write(&file, list("birthday", &["3/4/1980", "5/6/1981"])).unwrap();
    let file = file.to_str().unwrap();
    let import = ["import", file, "--as-of", "2026-11-20"];
    let asked = program.done(&import);
    assert!(
        asked.contains("Rows 2–3: birth date: in “3/4/1980”"),
        "{asked}"
    );
    assert!(asked.contains("--dates day-first"), "{asked}");
    let births = |program: &Program| -> Vec<String> {
        let people = program.json(&["people", "--json"]);
        let people = people.as_array().unwrap().iter();
        let listed = people.filter(|person| person["example"] == false);
        let listed = listed.filter(|person| person["name"].as_str().unwrap().ends_with("Тестов"));
        listed
            .map(|person| person["birth_date"].as_str().unwrap().to_owned())
            .collect()
    };
    assert_eq!(births(&program), ["1980", "1981"]);
    let answered = program.done(&[&import[..], &["--dates", "month-first"]].concat());
    assert!(!answered.contains("--dates"), "{answered}");
    assert_eq!(births(&program), ["1980-03-04", "1981-05-06"]);
}

#[test]
fn the_column_of_death_says_yes_or_no_in_every_language() {
    let status = |cell: &str| {
        let import = read(&list("died", &[cell]), None);
        let status = match &import.people[0].status.now.value {
            Status::Imprisoned => "held",
            Status::Died { on: Some(_) } => "dead since",
            Status::Died { on: None } => "dead",
            _ => "unknown",
        };
        (status, births(&import).1)
    };
    for cell in [
        "да",
        "Да",
        "ДА",
        "так",
        "ТАК",
        "yes",
        "Yes",
        "y",
        "tak",
        "TAK",
        "ja",
        "Ja",
        "taip",
        "TAIP",
        "true",
        "TRUE",
        "1",
        "x",
        "X",
        "х",
        "+",
        "✓",
        "✔",
        "wahr",
        "prawda",
        "умер",
        "умерла",
        "памёр",
        "померла",
        "zmarł",
        "verstorben",
        "mirė",
        "overleden",
        "died",
        "†",
        "умер в СИЗО",
        "died in custody",
        "24 января",
    ] {
        assert_eq!(status(cell), ("dead", String::new()), "{cell}");
    }
    for cell in [
        "2024-05-06",
        "06.05.2024",
        "6 мая 2024",
        "5/16/2024",
        "6.5.24",
        "май 2024",
        "2024",
        "May 6, 2024",
        "2024 m. gegužės 6 d.",
        "45418",
    ] {
        assert_eq!(status(cell), ("dead since", String::new()), "{cell}");
    }
    for cell in [
        "", "нет", "Нет", "НЕТ", "HET", "не", "ні", "НІ", "no", "NO", "nie", "NIE", "nein", "nee",
        "ne", "NE", "false", "FALSE", "0", "-", "–", "жив", "жива", "alive", "żyje", "lebt",
        "gyvas", "leeft", "няма",
    ] {
        assert_eq!(status(cell), ("held", String::new()), "{cell}");
    }
    for cell in [
        "Минск",
        "?",
        "да?",
        "умер?",
        "не умер",
        "ок. 2024",
        "возможно",
        "2",
        "см. ниже",
    ] {
        let asked = "strange-death [2]".to_owned();
        assert_eq!(status(cell), ("unknown", asked), "{cell}");
    }
}

#[test]
fn a_word_in_a_column_of_days_says_what_became_of_them() {
    for header in [
        "arrested",
        "дата ареста",
        "birthday",
        "Geburtstag",
        "gimimo data",
    ] {
        for (cell, sendable) in [
            ("освобождён 10.11.2026", 0),
            ("zwolniony", 0),
            ("умер", 0),
            ("2020-03-14", 1),
            ("весной", 1),
        ] {
            let import = read(&list(header, &[cell]), None);
            assert_eq!(import.report.sendable, sendable, "{header} {cell}");
        }
    }
}
