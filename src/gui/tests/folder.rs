//! Beside the window another program works in the same folder: neither undoes the other.

use super::harness::{Harness, at_the_end, begun, tall};
use super::person::{GOMEL, import_rows, list_row};
use super::statement::makes_a_card;
use crate::facility::{self, CardLanguage, UserWord};
use crate::gui::app::Message;
use crate::gui::dialog::import;
use crate::gui::panel::letter;
use crate::gui::panel::letter::edit::Line;
use crate::letter::{Occasion, Text, own};
use crate::paper::{Measured, Size};
use crate::person::{Claim, Id, Person, Status};
use crate::storage::{Generation, Storage};
use std::collections::BTreeSet;
use std::sync::Barrier;
use std::thread;

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
    harness.click("Take these people in");
    // It was not: what the other program changed is there now, and the list is compared anew.
    assert!(harness.sees_part("Another Kartka has changed something"));
    harness.click("Take these people in");
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

/// What another program changes in a round, and whether it is there.
type Elsewhere = (
    &'static str,
    fn(&Storage, usize),
    fn(&Storage, usize) -> bool,
);

const ELSEWHERE: [Elsewhere; 5] = [
    (
        "a list",
        |storage, round| {
            let kept = || {
                let known = storage.generation()?;
                let mut people = storage.people()?.value;
                let second = people.iter_mut().find(|person| person.id.0 == "viasna-2");
                second.unwrap().extra_line = Some(unit(round));
                storage.save_people_since(&people, known)
            };
            while kept().is_err() {}
        },
        is_in_unit,
    ),
    (
        "a person",
        |storage, round| {
            let known = storage.people().unwrap().value;
            let before = known.iter().find(|person| person.id.0 == "viasna-2");
            let before = before.unwrap().clone();
            let mut after = before.clone();
            after.extra_line = Some(unit(round));
            let unknown = Generation::default();
            storage.change_people(&[(before, after)], unknown).unwrap();
        },
        is_in_unit,
    ),
    (
        "a place",
        |storage, _| {
            let word = UserWord::confirmation("2026-11-21".parse().unwrap());
            storage.save_place_word(&place(4), Some(word)).unwrap();
        },
        |storage, _| storage.places().unwrap().value.contains_key(&place(4)),
    ),
    (
        "a text",
        |storage, _| {
            let lines = own::paragraphs("x", "Добрый день!", CardLanguage::Russian, &[]);
            let text = Text::own(("en", "Kitchen"), Occasion::Everyday, lines.unwrap());
            storage
                .add_own_text("Kitchen", &text, &BTreeSet::new())
                .unwrap();
        },
        |storage, round| storage.own_texts().unwrap().len() == round + 1,
    ),
    (
        "a printer",
        |storage, round| {
            let measured = Measured {
                paper: Size::default(),
                front: None,
                back: None,
            };
            storage.keep_measured(&unit(round), measured).unwrap();
        },
        |storage, round| {
            !storage
                .measures()
                .unwrap()
                .value
                .of(&unit(round))
                .is_empty()
        },
    ),
];

fn unit(round: usize) -> String {
    format!("отряд {round}")
}

fn is_in_unit(storage: &Storage, round: usize) -> bool {
    let people = storage.people().unwrap().value;
    let person = people.iter().find(|person| person.id.0 == "viasna-2");
    person.unwrap().extra_line == Some(unit(round))
}

fn place(number: usize) -> facility::Id {
    facility::Id(format!("by-ik-{number}"))
}

/// What the user does in the window in a round, and whether it is there.
type InWindow = (
    &'static str,
    fn(&mut Harness, usize),
    fn(&Storage, usize) -> bool,
);

const IN_WINDOW: [InWindow; 3] = [
    (
        "a correction",
        |harness, round| {
            let line = Line::Patronymic.id();
            harness.type_into(line, if round == 0 { "Ильич" } else { "а" });
        },
        |storage, round| {
            let people = storage.people().unwrap().value;
            let person = people.iter().find(|person| person.id.0 == "viasna-1");
            let patronymic = person.unwrap().names.patronymic.clone();
            patronymic.unwrap_or_default().chars().count() == 5 + round
        },
    ),
    (
        "a confirmed place",
        |harness, _| harness.letter(letter::Message::PlaceConfirmed(place(1))),
        |storage, _| storage.places().unwrap().value.contains_key(&place(1)),
    ),
    (
        "a list that is imported",
        |harness, round| {
            let path = harness.folder.path().join("2026-11-21.csv");
            let names = ["Роман Берёзкин", "Иван Тестов"].into_iter();
            let names = names.chain(std::iter::repeat_n("Мария Липова", round + 1));
            let rows = (1..).zip(names).map(|(id, name)| list_row(id, name, GOMEL));
            let list = super::person::HEAD.to_owned() + &rows.collect::<String>();
            Storage::save_output(&path, list.as_bytes()).unwrap();
            harness.import(import::Message::Picked(Some(path)));
            // Where the other one was first, the list is compared and looked at once more.
            harness.click("Take these people in");
            harness.click_if_there("Take these people in");
            harness.click("Close");
        },
        |storage, round| storage.people().unwrap().value.len() == 3 + round,
    ),
];

/// How often each pair meets.
const ROUNDS: usize = 2;

#[test]
fn the_window_and_another_program_never_undo_each_other() {
    for (inside, act, is_done) in IN_WINDOW {
        for (outside, change, is_changed) in ELSEWHERE {
            let mut harness = window();
            harness.click("correct or add something");
            let storage = Storage::at(harness.folder.path());
            for round in 0..ROUNDS {
                for number in [1, 4] {
                    storage.save_place_word(&place(number), None).unwrap();
                }
                let together = Barrier::new(2);
                thread::scope(|scope| {
                    scope.spawn(|| {
                        together.wait();
                        change(&storage, round);
                    });
                    together.wait();
                    act(&mut harness, round);
                });
                let pair = format!("{inside} beside {outside}, round {round}");
                assert!(is_done(&storage, round), "{pair}: {inside} is lost");
                assert!(is_changed(&storage, round), "{pair}: {outside} is lost");
            }
        }
    }
}
