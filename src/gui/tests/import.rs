//! A list that is imported.

use super::harness::{Hands, WIDE, many, tall, with_many};
use crate::gui::app::{Message, Shortcut};
use crate::gui::dialog::import;
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
