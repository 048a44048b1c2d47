//! Batches that are kept as jobs: made again, watched, stopped.

use super::fake_printer::{LP, LPSTAT, programs, read};
use super::harness::{Harness, many, tall};
use crate::gui::app::bar::Page;
use crate::gui::app::{Message, Shortcut};
use crate::gui::dialog::import;
use crate::gui::screen::batch::{self, Batch};
use crate::gui::screen::dates;
use crate::storage::Storage;

/// Puts this many people from a list on the batch screen.
fn open_batch(people: usize, harness: &mut Harness) {
    let path = many(people, harness.folder.path());
    harness.import(import::Message::Picked(Some(path)));
    harness.click("Take these people in");
    harness.click("Close");
    harness.send(Message::Dates(dates::Message::MonthsChosen(12)));
    harness.send(Message::Dates(dates::Message::AllPicked(true)));
    harness.send(Message::Dates(dates::Message::WriteBatchPressed));
}

/// The batch screen with this many people from a list, all of whom get a card.
fn saved_batch(people: usize, mut harness: Harness) -> Harness {
    open_batch(people, &mut harness);
    harness.click("we");
    harness.click(&format!("Save {people} cards as one PDF"));
    harness
}

#[test]
fn a_batch_is_made_again_as_it_was() {
    let printers = programs(&[("lp", LP), ("lpstat", LPSTAT)]);
    let mut harness = saved_batch(6, Harness::open_on(printers, tall(3_000.0)));
    let saved = harness.folder.path().join("documents/card-1.pdf");
    assert!(harness.sees(&format!("6 cards saved: {}", saved.display())));
    harness.click("Save again");
    let first = read(&harness, "documents/card-1.pdf");
    assert!(first == read(&harness, "documents/card-2.pdf"));
    for (numbers, sentence) in [
        ("2, 4", "2 cards saved"),
        ("9", "There is no card 9: the job has the cards 1 to 6."),
        ("two", "“two” is no number of a card."),
    ] {
        harness.send(Message::Batch(batch::Message::NumbersTyped(String::new())));
        harness.type_into(Batch::numbers_id(), numbers);
        harness.click("Save again");
        assert!(harness.sees_start(sentence), "{numbers}");
    }
    harness.send(Message::Batch(batch::Message::NumbersTyped(String::new())));
    harness.click("Print these");
    assert!(harness.sees("Sent to Library."));
    assert!(first == read(&harness, "paper.pdf"));
    // Nothing of it is on the disk: after a crash there is nothing to make again.
    assert!(!harness.folder.path().join("jobs").exists());
    let mut harness = Harness::open_on(harness.crash(), tall(3_000.0));
    harness.send(Message::ShortcutPressed(Shortcut::Page(Page::Batch)));
    assert!(!harness.sees("Print again"));
}

#[test]
fn what_was_printed_is_kept_only_where_the_user_wants_it() {
    let mut harness = Harness::open_on(programs(&[]), tall(3_000.0));
    harness.click("Data");
    assert!(harness.sees_start("Nothing of it leaves this computer. Kartka keeps no record"));
    harness.click("keep what was printed to several, so that it can be printed again later");
    assert!(harness.sees_start("Nothing of it leaves this computer. What you print to several is"));
    let harness = saved_batch(3, harness);
    let first = read(&harness, "documents/card-1.pdf");
    let mut harness = Harness::open_on(harness.crash(), tall(3_000.0));
    harness.send(Message::ShortcutPressed(Shortcut::Page(Page::Batch)));
    harness.click("Save again");
    assert!(first == read(&harness, "documents/card-2.pdf"));
    harness.click("delete this record");
    assert!(!harness.sees("Print again"));
    let jobs = Storage::at(harness.folder.path()).jobs().unwrap();
    assert!(jobs.is_empty());
}

#[test]
fn nobody_is_printed_again_who_was_freed_since() {
    let mut harness = saved_batch(3, Harness::open_on(programs(&[]), tall(3_000.0)));
    let path = many(3, harness.folder.path());
    let list = String::from_utf8(Storage::read_file(&path).unwrap()).unwrap();
    let list = list.replace("Иван2 Фамилия2,active", "Иван2 Фамилия2,former");
    Storage::save_output(&path, list.as_bytes()).unwrap();
    harness.import(import::Message::Picked(Some(path)));
    harness.click("Take these people in");
    harness.click("Close");
    harness.send(Message::ShortcutPressed(Shortcut::Page(Page::Batch)));
    harness.click("Save again");
    assert!(harness.sees("1 person is left out:"));
    assert!(harness.sees_start("2 · Иван2 Фамилия2: Free"));
    assert!(harness.sees_start("2 cards saved"));
    harness.type_into(Batch::numbers_id(), "2");
    harness.click("Save again");
    assert!(harness.sees_start("None of these cards can go today."));
}

#[test]
fn whoever_is_left_out_of_a_batch_is_named() {
    let mut harness = Harness::open_on(programs(&[]), tall(3_000.0));
    open_batch(2, &mut harness);
    // The writer is not chosen.
    harness.click("Save 2 cards as one PDF");
    assert!(harness.sees("2 people are left out:"));
    assert!(harness.sees("Иван1 Фамилия1: who writes? he, she or we"));
    assert!(!harness.folder.path().join("documents").exists());
}
