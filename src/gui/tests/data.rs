//! The screen of data: places, export, deletion.

use super::harness::{Hands, filter_by, tall, with_many};
use crate::facility::Slot;
use crate::gui::app::{Message, Shortcut};
use crate::gui::panel::people::{People, filter};
use crate::gui::screen::data;
use crate::gui::screen::data::places::Places;
use crate::gui::screen::data::places::form::Form;
use crate::gui::widget::editor::Editor;
use crate::storage::Storage;
use std::path::{Path, PathBuf};

#[test]
fn everything_can_be_deleted() {
    let mut hands = with_many(3);
    hands.press("Data");
    hands.happen(Message::Data(
        crate::gui::screen::data::Message::DeletePressed,
    ));
    hands.happen(Message::Data(
        crate::gui::screen::data::Message::DeleteConfirmed,
    ));
    assert!(hands.sees("Bring today’s list"));
}

fn list_file(name: &str) -> PathBuf {
    let folder = Path::new(env!("CARGO_MANIFEST_DIR")).join("tests/data/lists");
    folder.join(name)
}

/// Takes a list in.
fn import_file(hands: &mut Hands, name: &str) {
    hands.happen(Message::ShortcutPressed(Shortcut::Dropped(list_file(name))));
    hands.press("Take these people in");
    hands.press("Close");
}

fn at_places(hands: &mut Hands, tab: &str) {
    hands.press("Data");
    hands.press(tab);
}

#[test]
fn a_place_that_only_the_list_knows_gets_an_address_that_stays() {
    let mut hands = Hands::open(tall(6_000.0));
    import_file(&mut hands, "viasna-ru.csv");
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
    let mut again = Hands::open_on(hands.crash(), tall(6_000.0));
    again.happen(Message::ShortcutPressed(Shortcut::Dropped(list_file(
        "viasna-ru.csv",
    ))));
    assert!(again.sees("This list changes nothing: it confirms what we know."));
    again.press("Take these people in");
    again.press("Close");
    again.type_into(People::search_id(), "ИК 99");
    assert!(again.sees("4 people"));
    filter_by(&mut again, filter::Message::ReachableToggled(true));
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
        let mut hands = Hands::open(tall(6_000.0));
        import_file(&mut hands, "viasna-ru.csv");
        at_places(&mut hands, "Places of detention (9 to check)");
        hands.press(open);
        assert!(hands.sees("Ours") && hands.sees("The list’s"));
        hands.press(choice);
        assert!(hands.sees(after), "{choice}");
        let mut again = Hands::open_on(hands.crash(), tall(6_000.0));
        import_file(&mut again, "viasna-ru.csv");
        at_places(&mut again, "Places of detention (8 to check)");
        again.press(open);
        assert!(again.sees(after), "{choice} after another import");
        again.press("take my word back");
        assert!(again.sees("Places of detention (9 to check)"));
    }
}

#[test]
fn a_place_is_found_confirmed_and_taken_back() {
    let mut hands = Hands::open(tall(6_000.0));
    hands.press("Data");
    hands.happen(Message::Data(data::Message::PartChosen(data::Part::Places)));
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
fn the_list_and_the_texts_are_taken_out() {
    let mut hands = Hands::open(tall(6_000.0));
    import_file(&mut hands, "viasna-ru.csv");
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
