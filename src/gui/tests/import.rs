//! A list that is imported.

use super::harness::{Harness, WIDE, many, tall, with_many};
use super::person::{GOMEL, HEAD, import_rows, list_row};
use super::statement::makes_a_card;
use crate::date::Order;
use crate::gui::app::{Message, Shortcut};
use crate::gui::dialog::import;
use crate::person::{Place, Status};
use crate::storage::Storage;
use std::path::{Path, PathBuf};

fn list_file(name: &str) -> PathBuf {
    Path::new(env!("CARGO_MANIFEST_DIR"))
        .join("tests/data/lists")
        .join(name)
}

#[test]
fn a_dropped_list_is_reported_and_taken_in() {
    let mut harness = Harness::open(WIDE);
    harness.send(Message::ShortcutPressed(Shortcut::Dropped(list_file(
        "viasna-ru.csv",
    ))));
    assert!(harness.sees("This is what the list holds"));
    harness.click("Take these people in");
    assert!(harness.sees("The list is taken in"));
    harness.click("Close");
    assert!(!harness.sees("Bring today’s list"));
    // The people are there again after a crash.
    let mut again = Harness::open_on(harness.crash(), WIDE);
    assert!(!again.sees("Bring today’s list"));
    assert!(!again.sees("Дарья Незабудкина"));
}

#[test]
fn a_file_that_is_no_list_is_named_with_what_to_do() {
    let mut harness = Harness::open(WIDE);
    let empty = harness.folder.path().join("empty.csv");
    Storage::save_output(&empty, b"").unwrap();
    harness.import(import::Message::Picked(Some(empty)));
    assert!(harness.sees("This file cannot be taken in"));
    harness.click("Close");
    assert!(harness.sees("Bring today’s list"));
}

#[test]
fn a_new_list_shows_what_it_changes() {
    let mut harness = with_many(3);
    let path = many(4, harness.folder.path());
    harness.import(import::Message::Picked(Some(path)));
    assert!(harness.sees("What the new list changes"));
    assert!(harness.sees("1 person is newly listed"));
    harness.click("1 person is newly listed");
    harness.click("Take these people in");
    harness.click("Close");
    assert!(harness.sees("3 people, soonest birthday first"));
}

#[test]
fn without_a_dialog_the_path_is_typed() {
    let mut harness = Harness::open(WIDE);
    harness.import(import::Message::Picked(None));
    assert!(harness.sees("No file was chosen"));
    let path = many(3, harness.folder.path()).display().to_string();
    harness.import(import::Message::PathTyped(path));
    harness.click("Read it");
    assert!(harness.sees("Take these people in"));
}

#[test]
fn a_file_with_strange_columns_is_looked_at_and_remembered() {
    use crate::import::Column;
    use import::columns::Message as Columns;
    let list = "Кого поддерживаем;Индекс;Куда слать;Заметка\n\
                Роман Берёзкин;246035;ИК №4, г. Гомель, ул. Антошкина, 3;любит книги\n";
    let mut harness = Harness::open(tall(2_000.0));
    let path = harness.folder.path().join("ours.csv");
    let (old_letters, _, _) = encoding_rs::WINDOWS_1251.encode(list);
    Storage::save_output(&path, &old_letters).unwrap();
    harness.import(import::Message::Picked(Some(path.clone())));
    // The letters are shown before they are taken, and can be read otherwise.
    assert!(harness.sees("What stands in the columns?"));
    assert!(harness.sees("Кого поддерживаем"));
    harness.click("koi8-u");
    assert!(!harness.sees("Кого поддерживаем"));
    harness.click("windows-1251");
    // Without a name nobody can be read.
    for (at, meaning) in [(0, None), (1, Some(Column::Postcode)), (3, None)] {
        let name = Columns::MeaningChosen(at, meaning);
        harness.import(import::Message::Columns(name));
    }
    harness.click("Read the list so");
    assert!(harness.sees("What stands in the columns?"));
    for (at, meaning) in [(0, Column::Name), (2, Column::Place), (3, Column::Story)] {
        let name = Columns::MeaningChosen(at, Some(meaning));
        harness.import(import::Message::Columns(name));
    }
    harness.click("Read the list so");
    harness.click("Take these people in");
    let person = harness.app.listed()[0].clone();
    assert_eq!(person.names.ru.as_deref(), Some("Роман Берёзкин"));
    assert_eq!(person.story.as_deref(), Some("любит книги"));
    // The next file with this header, in UTF-8, is read at once.
    harness.click("Close");
    let more = list.to_owned() + "Мария Липова;246035;ИК №4, г. Гомель;\n";
    Storage::save_output(&path, more.as_bytes()).unwrap();
    harness.import(import::Message::Picked(Some(path)));
    assert!(harness.sees("This is what the list holds"));
}

/// Lets the window read a list of these rows, as far as it can be looked at.
fn read_rows(harness: &mut Harness, name: &str, rows: &[String]) {
    let path = harness.folder.path().join(name);
    Storage::save_output(&path, (HEAD.to_owned() + &rows.concat()).as_bytes()).unwrap();
    harness.import(import::Message::Picked(Some(path)));
}

/// Somebody who was held on 10 November and free on 20 November.
fn with_freed() -> Harness {
    let mut harness = Harness::open(tall(3_000.0));
    let held = list_row(1, "Роман Берёзкин", GOMEL);
    import_rows(&mut harness, "2026-11-10.csv", std::slice::from_ref(&held));
    import_rows(
        &mut harness,
        "2026-11-20.csv",
        &[held.replace("active", "former")],
    );
    harness
}

#[test]
fn a_list_that_takes_back_a_release_needs_its_day_and_a_tick_for_each_person() {
    let mut harness = with_freed();
    let held = list_row(1, "Роман Берёзкин", GOMEL);
    let status = |harness: &Harness| harness.app.listed()[0].status.now.value.clone();
    read_rows(&mut harness, "old.csv", std::slice::from_ref(&held));
    // The day is a proposal, and taking the list in waits for the answer.
    assert!(harness.sees("Which day is this list of?"));
    assert!(harness.sees_start("This list would take back what is known"));
    harness.click("Take these people in");
    assert!(!harness.sees("The list is taken in"));
    for (typed, refused) in [
        ("1.12.2026", "old.csv: 1 December 2026 is after today"),
        ("1.1.2022", "old.csv: the list cannot be of 1 January 2022."),
    ] {
        harness.import(import::Message::DayTyped(typed.to_owned()));
        harness.tab_to("Use this day");
        assert!(harness.sees_start(refused), "{typed}");
    }
    harness.import(import::Message::DayTyped("2026".to_owned()));
    assert!(harness.sees("This is no whole day. Write it like 20.11.2026."));
    harness.import(import::Message::DayTyped("21.11.2026".to_owned()));
    harness.tab_to("Use this day");
    assert!(!harness.sees("Which day is this list of?"));
    let sentence = "This list says that 1 person who was free, dead or not known is held again";
    assert!(harness.sees_start(sentence));
    // There is no tick for all of them, and none is made beforehand.
    harness.import(import::Message::GroupPicked(
        crate::changes::Group::HeldAgain,
        true,
    ));
    harness.click("Take these people in");
    harness.click("Close");
    assert!(matches!(status(&harness), Status::Released { .. }));
    // It does happen: looked at, it is taken in.
    read_rows(&mut harness, "2026-11-21.csv", &[held]);
    harness.tab_to("Роман Берёзкин");
    harness.click("Take these people in");
    assert_eq!(status(&harness), Status::Imprisoned);
}

#[test]
fn a_proposed_day_can_be_confirmed() {
    let mut harness = with_freed();
    read_rows(
        &mut harness,
        "old.csv",
        &[list_row(1, "Роман Берёзкин", GOMEL)],
    );
    harness.tab_to("It is of 22 November 2026");
    assert!(!harness.sees("Which day is this list of?"));
}

#[test]
fn what_is_not_understood_is_named_with_its_row() {
    let mut harness = Harness::open(tall(3_000.0));
    let strange = list_row(1, "Роман Берёзкин", GOMEL).replace("active", "wibble");
    let twice = list_row(2, "Мария Липова", GOMEL);
    read_rows(
        &mut harness,
        "2026-11-20.csv",
        &[strange, twice.clone(), twice.replace("active", "former")],
    );
    assert!(harness.sees("Not understood in the list: 2"));
    assert!(harness.sees_start("Row 2: the status “wibble” is not understood."));
    assert!(harness.sees_start("Rows 3 and 4 have the same id"));
    harness.click("Copy this report");
    assert!(harness.sees("Not understood in the list: 2"));
}

#[test]
fn a_file_whose_letters_or_columns_are_unknown_says_why_it_is_asked_about() {
    let mut harness = Harness::open(tall(3_000.0));
    let path = harness.folder.path().join("2026-11-20.csv");
    let koi8 = encoding_rs::KOI8_U
        .encode("ФИО;Место\nЛипова Анна;ИК №4, 246035\n")
        .0;
    for (bytes, why) in [
        (&b"Who;Where\nA;B\n"[..], "2026-11-20.csv: no column is one"),
        (
            &koi8,
            "2026-11-20.csv is not UTF-8 text. It looks like koi8-u",
        ),
    ] {
        Storage::save_output(&path, bytes).unwrap();
        harness.import(import::Message::Picked(Some(path.clone())));
        assert!(harness.sees("What stands in the columns?"));
        assert!(harness.sees_start(why), "{why}");
    }
}

#[test]
fn what_needs_no_answer_is_told_apart() {
    let mut harness = Harness::open(tall(3_000.0));
    let path = harness.folder.path().join("2026-11-20.csv");
    let list =
        "List of November\nid,name,status,prison\n1,Anna Lipova,active,\"IK No. 4\"\nTotal: 1\n";
    Storage::save_output(&path, list.as_bytes()).unwrap();
    harness.import(import::Message::Picked(Some(path)));
    assert!(harness.sees("For your information: 1"));
    assert!(harness.sees_start("Row 1 stands above the columns"));
    assert!(harness.sees_start("Row 4 left out: it is a row of totals"));
}

#[test]
fn the_country_of_a_list_that_names_none_is_asked_once() {
    let mut harness = Harness::open(tall(3_000.0));
    let path = harness.folder.path().join("2026-11-20.csv");
    let list = "ФИО;Пол;Дата рождения;Учреждение;Адрес\n\
        Тестов Иван Петрович;м;02.01.1980;Test Prison;ул. Примерная, 1\n";
    Storage::save_output(&path, list.as_bytes()).unwrap();
    harness.import(import::Message::Picked(Some(path)));
    assert!(harness.sees("Which country are these places in?"));
    harness.import(import::Message::CountryChosen("by".into()));
    assert!(harness.sees_start("The places of this list that name no country"));
    harness.click("Take these people in");
    let Place::Held { listed, .. } = &harness.app.listed()[0].place.now.value else {
        panic!("held nowhere");
    };
    let country = listed.as_ref().and_then(|listed| listed.country.as_deref());
    assert_eq!(country, Some("by"));
}

#[test]
fn more_than_a_third_gone_is_a_warning() {
    let mut harness = Harness::open(tall(3_000.0));
    let rows: Vec<String> = (1..=4)
        .map(|n| list_row(n, &format!("Имя{n} Берёзкин"), GOMEL))
        .collect();
    import_rows(&mut harness, "2026-11-10.csv", &rows);
    read_rows(&mut harness, "2026-11-20.csv", &rows[..2]);
    assert!(harness.sees("MORE THAN A THIRD OF THE LIST IS GONE: 2 OF 4 PEOPLE."));
}

#[test]
fn whoever_a_new_list_frees_while_their_letter_is_open_gets_no_card() {
    let mut harness = Harness::open(tall(2_000.0));
    let held = list_row(1, "Роман Берёзкин", GOMEL);
    import_rows(&mut harness, "2026-11-10.csv", std::slice::from_ref(&held));
    harness.choose("viasna-1");
    harness.click("she");
    assert!(harness.sees("Save PDF"));
    let free = held.replace("active", "former");
    import_rows(&mut harness, "2026-11-20.csv", &[free]);
    assert!(!makes_a_card(&mut harness));
}

#[test]
fn the_order_of_dates_that_do_not_tell_it_is_asked_for_the_list() {
    let mut harness = Harness::open(tall(3_000.0));
    let path = harness.folder.path().join("2026-11-20.csv");
    let list = "name;sex;birthday;prison\n\
        Иван Тестов;м;3/4/1980;ИК №1\n\
        Пётр Пробин;м;5/6/1981;ИК №1\n";
    Storage::save_output(&path, list.as_bytes()).unwrap();
    harness.import(import::Message::Picked(Some(path)));
    assert!(harness.sees("Which comes first in these dates?"));
    assert!(harness.sees_start("Rows 2–3: birth date"));
    harness.import(import::Message::OrderChosen(Order::MonthFirst));
    assert!(harness.sees("Which comes first in these dates?"));
    assert!(!harness.sees_start("Rows 2–3: birth date"));
    harness.click("Take these people in");
    let births = harness
        .app
        .listed()
        .iter()
        .filter_map(|person| person.birth);
    let births: Vec<String> = births.map(|birth| birth.to_string()).collect();
    assert_eq!(births, ["1980-03-04", "1981-05-06"]);
}
