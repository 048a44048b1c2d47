//! Beside the window another program works in the same folder: neither undoes the other.

use super::harness::{Harness, at_the_end, begun, tall};
use super::person::{GOMEL, import_rows, list_row};
use super::statement::makes_a_card;
use crate::gui::app::Message;
use crate::gui::dialog::import;
use crate::gui::panel::letter;
use crate::gui::panel::letter::edit::Line;
use crate::person::{Claim, Id, Person, Status};
use crate::storage::Storage;

/// A window with two people from a list, the first of them chosen.
fn window() -> Harness {
    let mut harness = Harness::open(tall(2_000.0));
    let rows = [
        list_row(1, "Роман Берёзкин", GOMEL),
        list_row(2, "Иван Тестов", GOMEL),
    ];
    import_rows(&mut harness, "2026-11-20.csv", &rows);
    harness.choose("viasna-1");
    harness.click("she");
    harness
}

/// Changes somebody as another program does.
fn elsewhere(harness: &Harness, id: &str, change: impl FnOnce(&mut Person)) {
    let storage = Storage::at(harness.folder.path());
    let known = storage.people().unwrap().value;
    let before = known.iter().find(|person| person.id.0 == id).unwrap();
    let mut after = before.clone();
    change(&mut after);
    let known = storage.generation().unwrap();
    storage
        .change_people(&[(before.clone(), after)], known)
        .unwrap();
}

fn free(person: &mut Person) {
    let day = "2026-11-21".parse().unwrap();
    person.state(Claim::Freed(None), day, "a paper");
}

fn kept(harness: &Harness, id: &str) -> Person {
    let storage = Storage::at(harness.folder.path());
    let people = storage.people().unwrap().value;
    people.into_iter().find(|person| person.id.0 == id).unwrap()
}

#[test]
fn whom_another_program_has_freed_gets_no_card_from_the_open_window() {
    let mut harness = window();
    assert!(harness.sees("Save PDF"));
    elsewhere(&harness, "viasna-1", free);
    assert!(!makes_a_card(&mut harness));
    assert!(harness.sees("Free. Source: a paper."));
    // Somebody else whom nothing was said of gets one all the same, by the newest state.
    elsewhere(&harness, "viasna-1", |person| {
        person.extra_line = Some("отряд 4".into());
    });
    harness.choose("viasna-2");
    harness.click_if_there("she");
    assert!(makes_a_card(&mut harness));
}

#[test]
fn what_both_change_in_one_person_is_kept_of_both() {
    let mut harness = window();
    harness.click("correct or add something");
    elsewhere(&harness, "viasna-1", |person| {
        person.extra_line = Some("отряд 4".into());
    });
    elsewhere(&harness, "viasna-2", free);
    harness.type_into(Line::Patronymic.id(), "Ильич");
    let person = kept(&harness, "viasna-1");
    assert_eq!(person.names.patronymic.as_deref(), Some("Ильич"));
    assert_eq!(person.extra_line.as_deref(), Some("отряд 4"));
    let other = kept(&harness, "viasna-2");
    assert_eq!(other.status.now.value, Status::Released { on: None });
}

#[test]
fn a_list_over_what_another_program_changed_is_looked_at_once_more() {
    let mut harness = window();
    let path = harness.folder.path().join("2026-11-21.csv");
    let rows = super::person::HEAD.to_owned() + &list_row(1, "Роман Берёзкин", GOMEL);
    Storage::save_output(&path, rows.as_bytes()).unwrap();
    harness.import(import::Message::Picked(Some(path)));
    elsewhere(&harness, "viasna-1", free);
    harness.click_if_there("Take these people in");
    harness.click_if_there("Take in what is ticked");
    let person = kept(&harness, "viasna-1");
    assert_eq!(person.status.now.value, Status::Released { on: None });
}

#[test]
fn the_draft_of_a_card_that_was_saved_is_off_the_disk_and_in_the_window() {
    let mut harness = begun();
    let draft = |harness: &Harness| {
        let storage = Storage::at(harness.folder.path());
        let id = Id(super::harness::DARYA.into());
        storage.draft(&id).unwrap().value
    };
    assert!(draft(&harness).is_some());
    harness.click("Save PDF");
    assert_eq!(draft(&harness), None);
    assert!(harness.folder.path().join("documents/card-1.pdf").exists());
    // Whoever comes back finds the text, until the window closes; changed, it is a draft again.
    harness.choose("example-ivan-beryozkin");
    harness.choose(super::harness::DARYA);
    let text = |harness: &Harness| harness.app.text().unwrap();
    assert!(text(&harness).contains("Мой кот машет лапой"));
    harness.send(Message::DraftSaveDue);
    assert_eq!(draft(&harness), None);
    for action in at_the_end(" Ещё раз!") {
        harness.letter(letter::Message::Editor(action));
    }
    assert!(draft(&harness).is_some());
}

#[cfg(unix)]
#[test]
fn a_second_window_says_so_and_can_only_read() {
    let first = window();
    let folder = tempfile::tempdir().unwrap();
    // Two windows on one folder: the second one's own is put in the place of the first one's.
    let second_folder = folder.path().join("link");
    std::os::unix::fs::symlink(first.folder.path(), &second_folder).unwrap();
    let mut second = Harness::open_in(folder, "link", tall(2_000.0));
    assert!(second.sees("only read in this one"));
    second.click("only read in this one");
    assert!(second.sees_start("This window only reads"));
    second.choose("viasna-1");
    second.click("she");
    for action in at_the_end(" Ещё раз!") {
        second.letter(letter::Message::Editor(action));
    }
    let storage = Storage::at(first.folder.path());
    assert_eq!(storage.drafts().unwrap(), []);
    drop(first);
}
