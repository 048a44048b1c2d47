//! Walks about who is shown and where people are held.

use super::hands::Hands;
use crate::facility::{Kind, Slot};
use crate::gui::app::{Message, Shortcut};
use crate::gui::choose::{self, Choose, filter};
use crate::gui::data;
use crate::gui::data::form::Form;
use crate::gui::data::places::Places;
use crate::gui::dates::Dates;
use crate::gui::editor::Editor;
use crate::storage::Storage;
use iced::Size;
use std::path::{Path, PathBuf};

const WIDE: Size = Size::new(1440.0, 900.0);
/// As high as the page of places, so that everything on it is in sight.
const TALL: Size = Size::new(1440.0, 6000.0);

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

fn list(name: &str) -> PathBuf {
    let folder = Path::new(env!("CARGO_MANIFEST_DIR")).join("tests/data/lists");
    folder.join(name)
}

/// Takes a list in.
fn take(hands: &mut Hands, name: &str) {
    hands.happen(Message::Pressed(Shortcut::Dropped(list(name))));
    hands.press("Take these people in");
    hands.press("Close");
}

fn at_places(hands: &mut Hands, tab: &str) {
    hands.press("Data");
    hands.press(tab);
}

#[test]
fn a_place_that_only_the_list_knows_gets_an_address_that_stays() {
    let mut hands = Hands::open(TALL);
    take(&mut hands, "viasna-ru.csv");
    at_places(&mut hands, "Places of detention (9 to check)");
    hands.press("ИК №99");
    hands.press("Enter the address");
    hands.type_into(Form::field(Slot::Postcode), "2110");
    hands.press("Keep this address");
    assert!(hands.sees("The postcode should have 6 digits. Please check it."));
    hands.type_into(Form::field(Slot::Postcode), "15");
    hands.type_into(Form::field(Slot::Locality), "г. Орша");
    hands.press("Keep this address");
    assert!(hands.sees("ИК №99, Орша") && hands.sees("your word of 22 November 2026"));
    assert!(hands.sees("Places of detention (8 to check)"));
    // A crash and the same list once more: it is there.
    let mut again = Hands::open_on(hands.crash(), TALL);
    again.happen(Message::Pressed(Shortcut::Dropped(list("viasna-ru.csv"))));
    assert!(again.sees("This list changes nothing: it confirms what we know."));
    again.press("Take these people in");
    again.press("Close");
    again.type_into(Choose::search_id(), "ИК 99");
    assert!(again.sees("4 people"));
    wish(&mut again, filter::Message::Reachable(true));
    assert!(again.sees("4 people"), "cards can go there now");
    // Forgotten, it is only the list's again.
    at_places(&mut again, "Places of detention (8 to check)");
    again.press("ИК №99, Орша");
    again.press("forget this place");
    assert!(again.sees("Places of detention (9 to check)") && again.sees("ИК №99"));
}

#[test]
fn the_list_s_address_and_ours_stand_side_by_side_and_the_choice_is_remembered() {
    for (choice, open, after) in [
        (
            "Use the list’s",
            "ИУОТ-1, Брест",
            "your word of 22 November 2026",
        ),
        (
            "Keep ours",
            "ИУОТ-1, Брест",
            "You have chosen ours on 22 November 2026.",
        ),
    ] {
        let mut hands = Hands::open(TALL);
        take(&mut hands, "viasna-ru.csv");
        at_places(&mut hands, "Places of detention (9 to check)");
        hands.press(open);
        assert!(hands.sees("Ours") && hands.sees("The list’s"));
        hands.press(choice);
        assert!(hands.sees(after), "{choice}");
        let mut again = Hands::open_on(hands.crash(), TALL);
        take(&mut again, "viasna-ru.csv");
        at_places(&mut again, "Places of detention (8 to check)");
        again.press(open);
        assert!(again.sees(after), "{choice} after another import");
        again.press("take my word back");
        assert!(again.sees("Places of detention (9 to check)"));
    }
}

#[test]
fn a_place_is_found_confirmed_and_taken_back() {
    let mut hands = Hands::open(TALL);
    hands.press("Data");
    hands.happen(Message::Data(data::Message::Part(data::Part::Places)));
    hands.type_into(Places::search_id(), "homel ik");
    assert!(hands.sees("ИК №4, Гомель") && !hands.sees("ИК №2, Бобруйск"));
    hands.press("ИК №4, Гомель");
    assert!(hands.sees("copy the sources"));
    hands.press("I have checked today: it is right");
    assert!(hands.sees("your word of 22 November 2026"));
    // What was corrected stays when it is confirmed.
    hands.press("Correct the address");
    hands.type_into(Form::field(Slot::Street), " корп. 2");
    hands.press("Keep this address");
    hands.press("I have checked today: it is right");
    let kept = Storage::at(hands.folder.path()).places().unwrap().value;
    let word = kept.values().next().and_then(|word| word.ru.clone());
    assert!(word.unwrap().parts.street.ends_with("корп. 2"));
    hands.press("take my word back");
    assert!(!hands.sees("your word of 22 November 2026"));
}

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
fn the_list_and_the_texts_are_taken_out() {
    let mut hands = Hands::open(TALL);
    take(&mut hands, "viasna-ru.csv");
    hands.choose("viasna-1003");
    hands.press("she");
    hands.type_into(Editor::id(), " Мяў");
    hands.press("Data");
    let documents = hands.folder.path().join("documents");
    for (press, file, inside) in [
        ("Save my list as a table", "people-1.csv", "viasna-1003"),
        ("Save my texts", "texts-1.txt", "Мяў"),
    ] {
        hands.press(press);
        let path = documents.join(file);
        assert!(hands.sees(&format!("Saved: {}", path.display())), "{file}");
        let bytes = Storage::read_file(&path).unwrap();
        assert!(String::from_utf8(bytes).unwrap().contains(inside), "{file}");
    }
}

#[test]
fn whom_something_is_begun_for_is_told_apart() {
    let mut hands = Hands::open(WIDE);
    hands.press("more filters …");
    assert!(!hands.sees("nothing begun or kept"), "nobody is known yet");
    hands.choose("example-darya-nezabudkina");
    hands.press("she");
    hands.type_into(Editor::id(), " Мяў");
    let mut again = Hands::open_on(hands.crash(), WIDE);
    again.press("more filters …");
    again.press("nothing begun or kept");
    assert!(again.sees("11 people, soonest birthday first"));
    again.press("nothing begun or kept ×");
    // With everybody in the list, the program never chooses her while others have nothing.
    for _ in 0..22 {
        again.press("choose for me");
        assert!(!again.sees("Darya Nezabudkina, 32"));
    }
}
