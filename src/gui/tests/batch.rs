//! The screen for several people: which text, what is made, made again.

use super::harness::{Hands, many, tall, with_many};
use crate::gui::app::Message;
use crate::gui::dialog::import;
use crate::gui::panel::card;
use crate::gui::screen::{batch, dates};

#[test]
fn a_batch_of_thirty_comes_from_the_dates() {
    // For all thirty the 1,500th day comes within three months.
    let mut hands = with_many(30);
    hands.press("Dates");
    hands.press("3 months");
    hands.press("all");
    let picked = hands.app.picked();
    assert_eq!(picked, 30);
    hands.happen(Message::Dates(
        crate::gui::screen::dates::Message::WriteBatchPressed,
    ));
    assert!(hands.sees("who writes? he, she or we"));
    hands.press("we");
    assert!(hands.sees("ready"));
    hands.happen(Message::Batch(
        crate::gui::screen::batch::Message::MakePressed(crate::gui::screen::batch::To::Documents),
    ));
    assert!(hands.folder.path().join("documents/card-1.pdf").exists());
    let saved = hands.folder.path().join("documents/card-1.pdf");
    assert!(hands.sees(&format!("{picked} cards saved: {}", saved.display())));
}

const DOUBT: &str = "No birthday is near: is this text meant?";

fn tell_batch(hands: &mut Hands, message: batch::Message) {
    hands.happen(Message::Batch(message));
}

/// Twelve people, a birthday in every month; for all of them day 1,500 is on 8 February 2027.
fn on_the_page(kind: &str, months: i64) -> Hands {
    let mut hands = Hands::open(tall(3_000.0));
    let path = many(12, hands.folder.path());
    hands.import(import::Message::Picked(Some(path)));
    hands.press("Take these people in");
    hands.press("Close");
    hands.press("Dates");
    hands.happen(Message::Dates(dates::Message::MonthsChosen(months)));
    hands.press(kind);
    hands.press("all");
    hands.happen(Message::Dates(dates::Message::WriteBatchPressed));
    hands.press("we");
    hands
}

#[test]
fn a_round_day_gets_no_birthday_text_unasked() {
    let mut hands = on_the_page("round days only", 3);
    assert!(hands.sees("day 1,500 in prison · 8 February 2027"));
    assert!(hands.sees("ready") && !hands.sees(DOUBT));
    tell_batch(
        &mut hands,
        batch::Message::TemplateChosen("birthday".to_owned()),
    );
    assert!(hands.sees(DOUBT));
    // Whose birthday is near all the same gets one.
    assert!(hands.sees("ready"));
    hands.press("Save 12 cards as one PDF");
    let file = hands.folder.path().join("documents/card-1.pdf");
    assert!(!file.exists());
    assert!(hands.sees_start("9 people have no birthday near"));
    hands.press("It is meant: make all cards");
    assert!(file.exists());
    assert!(hands.sees("Open"));
}

#[test]
fn whoever_comes_for_a_birthday_gets_its_text() {
    let mut hands = on_the_page("birthdays only", 4);
    assert!(!hands.sees_start("day 1,500"));
    assert!(hands.sees_start("turns 46 · "));
    assert!(!hands.sees(DOUBT), "they were picked for it");
    // The text that is shown, and what it says.
    assert!(hands.sees("Поздравляем Вас с днём рождения!"));
    assert!(hands.sees_start("1 / "));
    hands.press("next →");
    assert!(hands.sees_start("2 / "));
    hands.press("← previous");
    assert!(hands.sees_start("1 / "));
    hands.press("Front");
    let other = card::Message::ProductChosen("postcard-a6-4up".to_owned());
    tell_batch(&mut hands, batch::Message::Card(Box::new(other)));
    assert!(hands.sees_start("Cards: 4 · sheets of paper: 1"));
    assert!(hands.sees("print on both sides, turned over the long edge"));
}

#[test]
fn the_empty_page_leads_to_the_dates() {
    let mut hands = Hands::open(tall(3_000.0));
    hands.press("Several cards");
    hands.press("To the page of dates");
    assert!(hands.sees("Birthdays and round days"));
}

#[test]
fn a_namesake_is_left_out_by_name_and_written_to_singly() {
    use super::person::{GOMEL, import_rows, list_row};
    let mut hands = Hands::open(tall(2_400.0));
    let held = list_row(1, "Роман Берёзкин", GOMEL);
    let freed = list_row(2, "Берёзкин Роман", GOMEL).replace("active", "former");
    let other = list_row(3, "Мария Липова", GOMEL);
    import_rows(&mut hands, "2026-11-20.csv", &[held, freed, other]);
    hands.press("Dates");
    hands.happen(Message::Dates(dates::Message::MonthsChosen(12)));
    hands.press("all");
    assert_eq!(hands.app.picked(), 2);
    hands.happen(Message::Dates(dates::Message::WriteBatchPressed));
    hands.press("we");
    let reason = "Somebody of this name is free: Берёзкин Роман (";
    assert!(hands.sees("Роман Берёзкин") && hands.sees_start(reason));
    hands.happen(Message::Batch(batch::Message::MakePressed(
        batch::To::Documents,
    )));
    assert!(hands.sees_start("1 card saved"));
    hands.happen(Message::Batch(batch::Message::WritePressed(
        crate::person::Id("viasna-1".into()),
    )));
    assert!(hands.sees("I have checked it myself: this is another person"));
}
