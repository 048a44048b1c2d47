//! The screen of dates.

use super::harness::{Hands, WIDE, with_many};
use crate::gui::app::Message;
use crate::gui::screen::dates;
use crate::gui::screen::dates::Dates;
use chrono::NaiveDate;

#[test]
fn the_day_of_posting_is_the_birthday_less_the_days_on_the_way() {
    let unset = "How long a card takes is not set, so no day of posting is shown. Enter it above.";
    let mut hands = Hands::open(WIDE);
    hands.press("Dates");
    assert!(hands.sees("1 December 2026") && hands.sees(unset));
    hands.type_into(Dates::way_id(), "5");
    assert!(hands.sees("post by 26 November 2026") && !hands.sees(unset));
    hands.type_into(Dates::way_id(), "0");
    assert!(hands.sees("post it today"));
    let mut again = Hands::open_on(hands.crash(), WIDE);
    again.press("Dates");
    assert!(again.sees("post it today"), "what was set is kept");
}

#[test]
fn one_month_can_be_looked_at() {
    let mut hands = with_many(12);
    hands.press("Dates");
    let march = NaiveDate::from_ymd_opt(2027, 3, 1).unwrap();
    hands.happen(Message::Dates(dates::Message::MonthChosen(march)));
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
