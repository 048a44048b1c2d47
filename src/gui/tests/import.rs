//! A list that is imported.

use super::harness::{Hands, WIDE, many, tall, with_many};
use super::person::{GOMEL, HEAD, import_rows, list_row};
use super::statement::makes_a_card;
use crate::gui::app::{Message, Shortcut};
use crate::gui::dialog::import;
use crate::person::Status;
use crate::storage::Storage;
use std::path::{Path, PathBuf};

fn list_file(name: &str) -> PathBuf {
    Path::new(env!("CARGO_MANIFEST_DIR"))
        .join("tests/data/lists")
        .join(name)
}

#[test]
fn a_dropped_list_is_reported_and_taken_in() {
    let mut hands = Hands::open(WIDE);
    hands.happen(Message::ShortcutPressed(Shortcut::Dropped(list_file(
        "viasna-ru.csv",
    ))));
    assert!(hands.sees("This is what the list holds"));
    hands.press("Take these people in");
    assert!(hands.sees("The list is taken in"));
    hands.press("Close");
    assert!(!hands.sees("Bring today’s list"));
    // The people are there again after a crash.
    let mut again = Hands::open_on(hands.crash(), WIDE);
    assert!(!again.sees("Bring today’s list"));
    assert!(!again.sees("Дарья Незабудкина"));
}

#[test]
fn a_file_that_is_no_list_is_named_with_what_to_do() {
    let mut hands = Hands::open(WIDE);
    let empty = hands.folder.path().join("empty.csv");
    Storage::save_output(&empty, b"").unwrap();
    hands.import(import::Message::Picked(Some(empty)));
    assert!(hands.sees("This file cannot be taken in"));
    hands.press("Close");
    assert!(hands.sees("Bring today’s list"));
}

#[test]
fn a_new_list_says_what_it_changes() {
    let mut hands = with_many(3);
    let path = many(4, hands.folder.path());
    hands.import(import::Message::Picked(Some(path)));
    assert!(hands.sees("What the new list changes"));
    assert!(hands.sees("1 person is newly listed"));
    hands.press("1 person is newly listed");
    hands.press("Take these people in");
    hands.press("Close");
    assert!(hands.sees("3 people, soonest birthday first"));
}

#[test]
fn without_a_dialog_the_path_is_typed() {
    let mut hands = Hands::open(WIDE);
    hands.import(import::Message::Picked(None));
    assert!(hands.sees("No file was chosen"));
    let path = many(3, hands.folder.path()).display().to_string();
    hands.import(import::Message::PathTyped(path));
    hands.press("Read it");
    assert!(hands.sees("Take these people in"));
}

#[test]
fn a_file_with_strange_columns_is_looked_at_and_remembered() {
    use crate::import::Column;
    use import::columns::Message as Columns;
    let list = "Кого поддерживаем;Индекс;Куда слать;Заметка\n\
                Роман Берёзкин;246035;ИК №4, г. Гомель, ул. Антошкина, 3;любит книги\n";
    let mut hands = Hands::open(tall(2_000.0));
    let path = hands.folder.path().join("ours.csv");
    let (old_letters, _, _) = encoding_rs::WINDOWS_1251.encode(list);
    Storage::save_output(&path, &old_letters).unwrap();
    hands.import(import::Message::Picked(Some(path.clone())));
    // The letters are shown before they are taken, and can be read otherwise.
    assert!(hands.sees("What stands in the columns?"));
    assert!(hands.sees("Кого поддерживаем"));
    hands.press("koi8-u");
    assert!(!hands.sees("Кого поддерживаем"));
    hands.press("windows-1251");
    // Without a name nobody can be read.
    for (at, meaning) in [(0, None), (1, Some(Column::Postcode)), (3, None)] {
        let name = Columns::MeaningChosen(at, meaning);
        hands.import(import::Message::Columns(name));
    }
    hands.press("Read the list so");
    assert!(hands.sees("What stands in the columns?"));
    for (at, meaning) in [(0, Column::Name), (2, Column::Place), (3, Column::Story)] {
        let name = Columns::MeaningChosen(at, Some(meaning));
        hands.import(import::Message::Columns(name));
    }
    hands.press("Read the list so");
    hands.press("Take these people in");
    let person = hands.app.listed()[0].clone();
    assert_eq!(person.names.ru.as_deref(), Some("Роман Берёзкин"));
    assert_eq!(person.story.as_deref(), Some("любит книги"));
    // The next file with this header, in UTF-8, is read at once.
    hands.press("Close");
    let more = list.to_owned() + "Мария Липова;246035;ИК №4, г. Гомель;\n";
    Storage::save_output(&path, more.as_bytes()).unwrap();
    hands.import(import::Message::Picked(Some(path)));
    assert!(hands.sees("This is what the list holds"));
}

/// Lets the window read a list of these rows, as far as it can be looked at.
fn read_rows(hands: &mut Hands, name: &str, rows: &[String]) {
    let path = hands.folder.path().join(name);
    Storage::save_output(&path, (HEAD.to_owned() + &rows.concat()).as_bytes()).unwrap();
    hands.import(import::Message::Picked(Some(path)));
}

/// Somebody who was held on 10 November and free on 20 November.
fn with_freed() -> Hands {
    let mut hands = Hands::open(tall(3_000.0));
    let held = list_row(1, "Роман Берёзкин", GOMEL);
    import_rows(&mut hands, "2026-11-10.csv", std::slice::from_ref(&held));
    import_rows(
        &mut hands,
        "2026-11-20.csv",
        &[held.replace("active", "former")],
    );
    hands
}

#[test]
fn a_list_that_takes_back_a_release_is_asked_for_its_day_and_each_one_is_ticked() {
    let mut hands = with_freed();
    let held = list_row(1, "Роман Берёзкин", GOMEL);
    let status = |hands: &Hands| hands.app.listed()[0].status.now.value.clone();
    read_rows(&mut hands, "old.csv", std::slice::from_ref(&held));
    // The day is a proposal, and taking the list in waits for the answer.
    assert!(hands.sees("Which day is this list of?"));
    assert!(hands.sees_start("This list would take back what is known"));
    hands.press("Take these people in");
    assert!(!hands.sees("The list is taken in"));
    for (typed, refused) in [
        ("1.12.2026", "old.csv: 1 December 2026 is after today"),
        ("1.1.2022", "old.csv: the list cannot be of 1 January 2022."),
    ] {
        hands.import(import::Message::DayTyped(typed.to_owned()));
        hands.tab_to("Use this day");
        assert!(hands.sees_start(refused), "{typed}");
    }
    hands.import(import::Message::DayTyped("2026".to_owned()));
    assert!(hands.sees("This is no whole day. Write it like 20.11.2026."));
    hands.import(import::Message::DayTyped("21.11.2026".to_owned()));
    hands.tab_to("Use this day");
    assert!(!hands.sees("Which day is this list of?"));
    let sentence = "This list says that 1 person who was free, dead or not known is held again";
    assert!(hands.sees_start(sentence));
    // There is no tick for all of them, and none is made beforehand.
    hands.import(import::Message::GroupPicked(
        crate::changes::Group::HeldAgain,
        true,
    ));
    hands.press("Take these people in");
    hands.press("Close");
    assert!(matches!(status(&hands), Status::Released { .. }));
    // It does happen: looked at, it is taken in.
    read_rows(&mut hands, "2026-11-21.csv", &[held]);
    hands.tab_to("Роман Берёзкин");
    hands.press("Take these people in");
    assert_eq!(status(&hands), Status::Imprisoned);
}

#[test]
fn a_proposed_day_can_be_confirmed() {
    let mut hands = with_freed();
    read_rows(
        &mut hands,
        "old.csv",
        &[list_row(1, "Роман Берёзкин", GOMEL)],
    );
    hands.tab_to("It is of 22 November 2026");
    assert!(!hands.sees("Which day is this list of?"));
}

#[test]
fn what_is_not_understood_is_named_with_its_row() {
    let mut hands = Hands::open(tall(3_000.0));
    let strange = list_row(1, "Роман Берёзкин", GOMEL).replace("active", "wibble");
    let twice = list_row(2, "Мария Липова", GOMEL);
    read_rows(
        &mut hands,
        "2026-11-20.csv",
        &[strange, twice.clone(), twice.replace("active", "former")],
    );
    assert!(hands.sees("Not understood in the list: 2"));
    assert!(hands.sees_start("Row 2: the status “wibble” is not understood."));
    assert!(hands.sees_start("Rows 3 and 4 have the same id"));
}

#[test]
fn more_than_a_third_gone_is_said_in_big_letters() {
    let mut hands = Hands::open(tall(3_000.0));
    let rows: Vec<String> = (1..=4)
        .map(|n| list_row(n, &format!("Имя{n} Берёзкин"), GOMEL))
        .collect();
    import_rows(&mut hands, "2026-11-10.csv", &rows);
    read_rows(&mut hands, "2026-11-20.csv", &rows[..2]);
    assert!(hands.sees("MORE THAN A THIRD OF THE LIST IS GONE: 2 OF 4 PEOPLE."));
}

#[test]
fn whoever_a_new_list_frees_while_their_letter_is_open_gets_no_card() {
    let mut hands = Hands::open(tall(2_000.0));
    let held = list_row(1, "Роман Берёзкин", GOMEL);
    import_rows(&mut hands, "2026-11-10.csv", std::slice::from_ref(&held));
    hands.choose("viasna-1");
    hands.press("she");
    assert!(hands.sees("Save PDF"));
    let free = held.replace("active", "former");
    import_rows(&mut hands, "2026-11-20.csv", &[free]);
    assert!(!makes_a_card(&mut hands));
}
