//! The screen for several people: which text, what is made, made again.

use super::harness::{Harness, many, tall, with_many};
use crate::gui::app::Message;
use crate::gui::dialog::import;
use crate::gui::panel::card;
use crate::gui::screen::{batch, dates};

#[test]
fn a_batch_of_thirty_comes_from_the_dates() {
    // For all thirty the 1,500th day comes within three months.
    let mut harness = with_many(30);
    harness.click("Dates");
    harness.click("3 months");
    harness.click("all");
    let picked = harness.app.picked();
    assert_eq!(picked, 30);
    harness.send(Message::Dates(
        crate::gui::screen::dates::Message::WriteBatchPressed,
    ));
    assert!(harness.sees("who writes? he, she or we"));
    harness.click("we");
    assert!(harness.sees("ready"));
    harness.send(Message::Batch(
        crate::gui::screen::batch::Message::MakePressed(crate::gui::screen::batch::To::Documents),
    ));
    assert!(harness.folder.path().join("documents/card-1.pdf").exists());
    let saved = harness.folder.path().join("documents/card-1.pdf");
    assert!(harness.sees(&format!("{picked} cards saved: {}", saved.display())));
}

const DOUBT: &str = "No birthday is near: is this text meant?";

fn tell_batch(harness: &mut Harness, message: batch::Message) {
    harness.send(Message::Batch(message));
}

/// Twelve people, a birthday in every month; for all of them day 1,500 is on 8 February 2027.
fn on_the_page(kind: &str, months: i64) -> Harness {
    let mut harness = Harness::open(tall(3_000.0));
    let path = many(12, harness.folder.path());
    harness.import(import::Message::Picked(Some(path)));
    harness.click("Take these people in");
    harness.click("Close");
    harness.click("Dates");
    harness.send(Message::Dates(dates::Message::MonthsChosen(months)));
    harness.click(kind);
    harness.click("all");
    harness.send(Message::Dates(dates::Message::WriteBatchPressed));
    harness.click("we");
    harness
}

#[test]
fn a_birthday_text_for_a_round_day_needs_confirmation() {
    let mut harness = on_the_page("round days only", 3);
    assert!(harness.sees("day 1,500 in prison · 8 February 2027"));
    assert!(harness.sees("ready") && !harness.sees(DOUBT));
    tell_batch(
        &mut harness,
        batch::Message::TemplateChosen("birthday".to_owned()),
    );
    assert!(harness.sees(DOUBT));
    // Whose birthday is near all the same gets one.
    assert!(harness.sees("ready"));
    harness.click("Save 12 cards as one PDF");
    let file = harness.folder.path().join("documents/card-1.pdf");
    assert!(!file.exists());
    assert!(harness.sees_start("9 people have no birthday near"));
    harness.click("It is meant: make all cards");
    assert!(file.exists());
    assert!(harness.sees("Open"));
}

#[test]
fn whoever_comes_for_a_birthday_gets_its_text() {
    let mut harness = on_the_page("birthdays only", 4);
    assert!(!harness.sees_start("day 1,500"));
    assert!(harness.sees_start("turns 46 · "));
    assert!(!harness.sees(DOUBT), "they were picked for it");
    // The text that is shown, and what it says.
    assert!(harness.sees("Поздравляем Вас с днём рождения!"));
    assert!(harness.sees_start("1 / "));
    harness.click("next →");
    assert!(harness.sees_start("2 / "));
    harness.click("← previous");
    assert!(harness.sees_start("1 / "));
    harness.click("Front");
    let other = card::Message::ProductChosen("postcard-a6-4up".to_owned());
    tell_batch(&mut harness, batch::Message::Card(Box::new(other)));
    assert!(harness.sees_start("Cards: 4 · sheets of paper: 1"));
    assert!(harness.sees("print on both sides, turned over the long edge"));
}

#[test]
fn the_empty_page_leads_to_the_dates() {
    let mut harness = Harness::open(tall(3_000.0));
    harness.click("Several cards");
    harness.click("To the page of dates");
    assert!(harness.sees("Birthdays and round days"));
}

#[test]
fn a_namesake_is_left_out_by_name_and_written_to_singly() {
    use super::person::{GOMEL, import_rows, list_row};
    let mut harness = Harness::open(tall(2_400.0));
    let held = list_row(1, "Роман Берёзкин", GOMEL);
    let freed = list_row(2, "Берёзкин Роман", GOMEL).replace("active", "former");
    let other = list_row(3, "Мария Липова", GOMEL);
    import_rows(&mut harness, "2026-11-20.csv", &[held, freed, other]);
    harness.click("Dates");
    harness.send(Message::Dates(dates::Message::MonthsChosen(12)));
    harness.click("all");
    assert_eq!(harness.app.picked(), 2);
    harness.send(Message::Dates(dates::Message::WriteBatchPressed));
    harness.click("we");
    let reason = "Somebody of this name is free: Берёзкин Роман (";
    assert!(harness.sees("Роман Берёзкин") && harness.sees_start(reason));
    harness.send(Message::Batch(batch::Message::MakePressed(
        batch::To::Documents,
    )));
    assert!(harness.sees_start("1 card saved"));
    harness.send(Message::Batch(batch::Message::WritePressed(
        crate::person::Id("viasna-1".into()),
    )));
    assert!(harness.sees("I have checked it myself: this is another person"));
}
