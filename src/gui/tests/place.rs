//! Walks about who is shown and where people are held.

use super::hands::Hands;
use crate::facility::Kind;
use crate::gui::app::Message;
use crate::gui::choose::{self, Choose, filter};
use iced::Size;

const WIDE: Size = Size::new(1440.0, 900.0);

fn wish(hands: &mut Hands, wish: filter::Message) {
    hands.happen(Message::Choose(choose::Message::Filter(wish)));
}

#[test]
fn filters_are_combined_and_taken_back_alone_and_all_together() {
    let mut hands = Hands::open(WIDE);
    assert!(hands.sees("12 people, soonest birthday first"));
    assert!(!hands.sees("women"), "the first row is calm");
    hands.press("more filters …");
    hands.press("women");
    assert!(hands.sees("women ×") && hands.sees("6 people, soonest birthday first"));
    wish(&mut hands, filter::Message::Kind(Some(Kind::Colony)));
    assert!(hands.sees("3 people, soonest birthday first"));
    hands.press("fewer filters");
    assert!(hands.sees("women ×") && hands.sees("penal colony ×"));
    hands.press("women ×");
    assert!(!hands.sees("women ×") && hands.sees("penal colony ×"));
    wish(&mut hands, filter::Message::Month(Some(12)));
    assert!(hands.sees("born in December ×"));
    hands.press("clear all filters");
    assert!(!hands.sees("penal colony ×"));
    assert!(hands.sees("12 people, soonest birthday first"));
}

#[test]
fn filters_and_the_search_go_together() {
    let mut hands = Hands::open(WIDE);
    hands.press("more filters …");
    hands.press("can be written to");
    hands.type_into(Choose::search_id(), "Bialiatski");
    assert!(hands.sees("Nobody is found. Try fewer letters, or another spelling."));
    hands.press("show everybody");
    assert!(hands.sees("12 people, soonest birthday first"));
}
