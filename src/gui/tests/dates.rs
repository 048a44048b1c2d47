//! The screen of dates.

use super::harness::{Harness, WIDE, tall, with_many};
use super::person::{GOMEL, import_rows, list_row};
use crate::gui::app::Message;
use crate::gui::panel::letter::edit::Line;
use crate::gui::screen::dates;
use crate::gui::screen::dates::Dates;
use chrono::NaiveDate;

#[test]
fn the_day_of_posting_is_the_birthday_less_the_days_on_the_way() {
    let unset = "How long a card takes is not set, so no day of posting is shown. Enter it above.";
    let mut harness = Harness::open(WIDE);
    harness.click("Dates");
    assert!(harness.sees("1 December 2026") && harness.sees(unset));
    harness.type_into(Dates::days_on_the_way_id(), "5");
    assert!(harness.sees("post by 26 November 2026") && !harness.sees(unset));
    harness.type_into(Dates::days_on_the_way_id(), "0");
    assert!(harness.sees("post it today"));
    let mut again = Harness::open_on(harness.crash(), WIDE);
    again.click("Dates");
    assert!(again.sees("post it today"), "what was set is kept");
}

#[test]
fn one_month_can_be_looked_at() {
    let mut harness = with_many(12);
    harness.click("Dates");
    let march = NaiveDate::from_ymd_opt(2027, 3, 1).unwrap();
    harness.send(Message::Dates(dates::Message::MonthChosen(march)));
    harness.click("all");
    assert_eq!(harness.app.picked(), 1);
    harness.click("birthdays only");
    assert_eq!(harness.app.picked(), 1);
    // What is out of sight does not count, and is there again.
    harness.click("birthdays only");
    harness.click("round days only");
    assert_eq!(harness.app.picked(), 0);
    harness.click("round days only");
    assert_eq!(harness.app.picked(), 1);
}

#[test]
fn a_birthday_without_its_year_is_in_the_calendar() {
    let mut harness = Harness::open(tall(2_000.0));
    let row = list_row(1, "Роман Берёзкин", GOMEL).replace("1980-05-06", "5 декабря");
    import_rows(&mut harness, "first.csv", &[row]);
    harness.choose("viasna-1");
    assert!(harness.sees("Birthday on 5 December 2026, in 13 days"));
    harness.click("Dates");
    assert!(harness.sees("birthday") && harness.sees("5 December 2026"));
    harness.click("Write");
    harness.click("correct or add something");
    harness.type_into(Line::Birth.id(), ".1980");
    let birth = harness.app.listed()[0].birth;
    assert_eq!(birth, "1980-12-05".parse().ok());
}
