//! Batches that are kept as jobs: made again, watched, stopped.

use super::fake_printer::{LP, LPSTAT, programs, read};
use super::harness::{Hands, many, tall};
use crate::gui::app::bar::Page;
use crate::gui::app::{Message, Shortcut};
use crate::gui::dialog::import;
use crate::gui::screen::batch::{self, Batch};
use crate::gui::screen::dates;
use crate::storage::Storage;

/// So many people from a list are on the page for several, and all of them get a card.
fn saved_batch(people: usize, mut hands: Hands) -> Hands {
    let path = many(people, hands.folder.path());
    hands.import(import::Message::Picked(Some(path)));
    hands.press("Take these people in");
    hands.press("Close");
    hands.happen(Message::Dates(dates::Message::MonthsChosen(12)));
    hands.happen(Message::Dates(dates::Message::AllPicked(true)));
    hands.happen(Message::Dates(dates::Message::WriteBatchPressed));
    hands.press("we");
    hands.press(&format!("Save {people} cards as one PDF"));
    hands
}

#[test]
fn a_batch_is_made_again_as_it_was() {
    let printers = programs(&[("lp", LP), ("lpstat", LPSTAT)]);
    let mut hands = saved_batch(6, Hands::open_on(printers, tall(3_000.0)));
    let saved = hands.folder.path().join("documents/card-1.pdf");
    assert!(hands.sees(&format!("6 cards saved: {}", saved.display())));
    hands.press("Save again");
    let first = read(&hands, "documents/card-1.pdf");
    assert!(first == read(&hands, "documents/card-2.pdf"));
    for (numbers, sentence) in [
        ("2, 4", "2 cards saved"),
        ("9", "There is no card 9: the job has the cards 1 to 6."),
        ("two", "“two” is no number of a card."),
    ] {
        hands.happen(Message::Batch(batch::Message::NumbersTyped(String::new())));
        hands.type_into(Batch::numbers_id(), numbers);
        hands.press("Save again");
        assert!(hands.sees_start(sentence), "{numbers}");
    }
    hands.happen(Message::Batch(batch::Message::NumbersTyped(String::new())));
    hands.press("Print these");
    assert!(hands.sees("Sent to Library."));
    assert!(first == read(&hands, "paper.pdf"));
    // Nothing of it is on the disk: after a crash there is nothing to make again.
    assert!(!hands.folder.path().join("jobs").exists());
    let mut hands = Hands::open_on(hands.crash(), tall(3_000.0));
    hands.happen(Message::ShortcutPressed(Shortcut::Page(Page::Batch)));
    assert!(!hands.sees("Print again"));
}

#[test]
fn what_was_printed_is_kept_only_where_the_user_wants_it() {
    let mut hands = Hands::open_on(programs(&[]), tall(3_000.0));
    hands.press("Data");
    assert!(hands.sees_start("Nothing of it leaves this computer. Kartka keeps no record"));
    hands.press("keep what was printed to several, so that it can be printed again later");
    assert!(hands.sees_start("Nothing of it leaves this computer. What you print to several is"));
    let hands = saved_batch(3, hands);
    let first = read(&hands, "documents/card-1.pdf");
    let mut hands = Hands::open_on(hands.crash(), tall(3_000.0));
    hands.happen(Message::ShortcutPressed(Shortcut::Page(Page::Batch)));
    hands.press("Save again");
    assert!(first == read(&hands, "documents/card-2.pdf"));
    hands.press("delete this record");
    assert!(!hands.sees("Print again"));
    let jobs = Storage::at(hands.folder.path()).jobs().unwrap();
    assert!(jobs.is_empty());
}

#[test]
fn nobody_is_printed_again_who_was_freed_since() {
    let mut hands = saved_batch(3, Hands::open_on(programs(&[]), tall(3_000.0)));
    let path = many(3, hands.folder.path());
    let list = String::from_utf8(Storage::read_file(&path).unwrap()).unwrap();
    let list = list.replace("Имя2 Фамилия2,active", "Имя2 Фамилия2,former");
    Storage::save_output(&path, list.as_bytes()).unwrap();
    hands.import(import::Message::Picked(Some(path)));
    hands.press("Take these people in");
    hands.press("Close");
    hands.happen(Message::ShortcutPressed(Shortcut::Page(Page::Batch)));
    hands.press("Save again");
    assert!(hands.sees("1 person is left out:"));
    assert!(hands.sees_start("2 · Имя2 Фамилия2: Free"));
    assert!(hands.sees_start("2 cards saved"));
    hands.type_into(Batch::numbers_id(), "2");
    hands.press("Save again");
    assert!(hands.sees_start("None of these cards can go today."));
}

#[test]
fn whoever_is_left_out_of_a_batch_is_named() {
    let mut hands = Hands::open_on(programs(&[]), tall(3_000.0));
    let path = many(2, hands.folder.path());
    hands.import(import::Message::Picked(Some(path)));
    hands.press("Take these people in");
    hands.press("Close");
    hands.happen(Message::Dates(dates::Message::MonthsChosen(12)));
    hands.happen(Message::Dates(dates::Message::AllPicked(true)));
    hands.happen(Message::Dates(dates::Message::WriteBatchPressed));
    // Nobody has said who writes.
    hands.press("Save 2 cards as one PDF");
    assert!(hands.sees("2 people are left out:"));
    assert!(hands.sees("Имя1 Фамилия1: who writes? he, she or we"));
    assert!(!hands.folder.path().join("documents").exists());
}
