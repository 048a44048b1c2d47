//! What is told of a place, in the reader's language.

use super::hands::Hands;
use crate::gui::app::{Message, Shortcut};
use iced::Size;

const WIDE: Size = Size::new(1440.0, 900.0);

#[test]
fn a_place_says_its_kind_and_the_town_in_the_readers_letters() {
    let cases = [
        (
            "English",
            "Day 1,393 in prison. In ИУОТ-48, Осиповичи (open-type facility, Osipovichi).",
        ),
        (
            "Nederlands",
            "Dag 1393 in de gevangenis. In ИУОТ-48, Осиповичи (open inrichting, Osipovichi).",
        ),
        (
            "Русский",
            "Дней в заключении: 1393. Место заключения: ИУОТ-48, Осиповичи (учреждение открытого типа).",
        ),
    ];
    for (language, said) in cases {
        let mut hands = Hands::open(WIDE);
        hands.choose("example-yanina-veraskova");
        hands.press("Data");
        hands.press(language);
        hands.happen(Message::Pressed(Shortcut::Back));
        assert!(hands.sees(said), "{language}");
    }
}
