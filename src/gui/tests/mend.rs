//! Walks about why somebody is written to, and what several will get.

use super::hands::Hands;
use super::walks::{many, with_many};
use crate::gui::app::Message;
use crate::gui::{card, dates, list, several};
use chrono::NaiveDate;
use iced::Size;

/// As high as the longest page.
const TALL: Size = Size::new(1440.0, 3000.0);
const DOUBT: &str = "No birthday is near: is this text meant?";

fn tell(hands: &mut Hands, message: several::Message) {
    hands.happen(Message::Several(message));
}

/// Twelve people, a birthday in every month; for all of them day 1,500 is on 8 February 2027.
fn on_the_page(kind: &str, months: i64) -> Hands {
    let mut hands = Hands::open(TALL);
    let path = many(12, hands.folder.path());
    hands.happen(Message::List(list::Message::Picked(Some(path))));
    hands.press("Take these people in");
    hands.press("Close");
    hands.press("Dates");
    hands.happen(Message::Dates(dates::Message::Months(months)));
    hands.press(kind);
    hands.press("all");
    hands.happen(Message::Dates(dates::Message::WriteThese));
    hands.press("we");
    hands
}

#[test]
fn a_round_day_gets_no_birthday_text_unasked() {
    let mut hands = on_the_page("round days only", 3);
    assert!(hands.sees("day 1,500 in prison · 8 February 2027"));
    assert!(hands.sees("ready") && !hands.sees(DOUBT));
    tell(
        &mut hands,
        several::Message::Template("birthday".to_owned()),
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
    let other = card::Message::Product("postcard-a6-4up".to_owned());
    tell(&mut hands, several::Message::Card(Box::new(other)));
    assert!(hands.sees_start("Cards: 4 · sheets of paper: 1"));
    assert!(hands.sees("print on both sides, turned over the long edge"));
}

#[test]
fn one_month_can_be_looked_at() {
    let mut hands = with_many(12);
    hands.press("Dates");
    let march = NaiveDate::from_ymd_opt(2027, 3, 1).unwrap();
    hands.happen(Message::Dates(dates::Message::Month(march)));
    hands.press("all");
    assert_eq!(hands.app.picked(), 1);
    hands.press("birthdays only");
    assert_eq!(hands.app.picked(), 1);
    // What is out of sight does not count, and is there again.
    hands.press("birthdays only");
    hands.press("round days only");
    assert_eq!(hands.app.picked(), 0);
    hands.press("round days only");
    assert_eq!(hands.app.picked(), 1);
}

#[test]
fn the_empty_page_leads_to_the_dates() {
    let mut hands = Hands::open(TALL);
    hands.press("Several cards");
    hands.press("To the page of dates");
    assert!(hands.sees("Birthdays and round days"));
}

#[test]
fn paper_says_how_it_is_printed() {
    let mut hands = with_many(1);
    hands.size = TALL;
    hands.choose("viasna-1");
    for (product, advice, free) in [
        (
            "postcard-a6",
            "2 pages · print on both sides, turned over the short edge · nothing to cut",
            None,
        ),
        (
            "postcard-a6-4up",
            "2 pages · print on both sides, turned over the long edge",
            Some("3 places on this sheet stay free."),
        ),
        ("postcard-a6-print-shop", "2 pages", None),
        ("envelope-c6", "1 page", None),
    ] {
        let choose = card::Message::Product(product.to_owned());
        hands.happen(Message::Card(choose));
        assert!(hands.sees(advice), "{product}");
        let Some(free) = free else { continue };
        hands.press("Sheet");
        assert!(hands.sees(free), "{product}");
        hands.press("Second side");
        assert!(hands.sees(free), "{product}");
    }
}
