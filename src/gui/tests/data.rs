//! The screen of data: places, export, deletion.

use super::harness::{Harness, filter_by, tall, with_many};
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
    let mut harness = with_many(3);
    harness.click("Data");
    harness.send(Message::Data(
        crate::gui::screen::data::Message::DeletePressed,
    ));
    harness.send(Message::Data(
        crate::gui::screen::data::Message::DeleteConfirmed,
    ));
    assert!(harness.sees("Bring today’s list"));
}

fn list_file(name: &str) -> PathBuf {
    let folder = Path::new(env!("CARGO_MANIFEST_DIR")).join("tests/data/lists");
    folder.join(name)
}

/// Imports a list.
fn import_file(harness: &mut Harness, name: &str) {
    harness.send(Message::ShortcutPressed(Shortcut::Dropped(list_file(name))));
    harness.click("Take these people in");
    harness.click("Close");
}

fn at_places(harness: &mut Harness, tab: &str) {
    harness.click("Data");
    harness.click(tab);
}

#[test]
fn a_place_that_only_the_list_knows_gets_an_address_that_stays() {
    let mut harness = Harness::open(tall(6_000.0));
    import_file(&mut harness, "viasna-ru.csv");
    at_places(&mut harness, "Places of detention (9 to check)");
    harness.click("ИК №99");
    harness.click("Enter the address");
    harness.type_into(Form::field(Slot::Postcode), "2110");
    harness.click("Keep this address");
    assert!(harness.sees("The postcode should have 6 digits. Please check it."));
    harness.type_into(Form::field(Slot::Postcode), "15");
    harness.type_into(Form::field(Slot::Locality), "г. Орша");
    harness.click("Keep this address");
    assert!(harness.sees("ИК №99, Орша") && harness.sees("your word of 22 November 2026"));
    assert!(harness.sees("Places of detention (8 to check)"));
    // A crash and the same list once more: it is there.
    let mut again = Harness::open_on(harness.crash(), tall(6_000.0));
    again.send(Message::ShortcutPressed(Shortcut::Dropped(list_file(
        "viasna-ru.csv",
    ))));
    assert!(again.sees("This list changes nothing: it confirms what we know."));
    again.click("Take these people in");
    again.click("Close");
    again.type_into(People::search_id(), "ИК 99");
    assert!(again.sees("4 people"));
    filter_by(&mut again, filter::Message::ReachableToggled(true));
    assert!(again.sees("4 people"), "cards can go there now");
    // Forgotten, it is only the list's again.
    at_places(&mut again, "Places of detention (8 to check)");
    again.click("ИК №99, Орша");
    again.click("forget this place");
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
        let mut harness = Harness::open(tall(6_000.0));
        import_file(&mut harness, "viasna-ru.csv");
        at_places(&mut harness, "Places of detention (9 to check)");
        harness.click(open);
        assert!(harness.sees("Ours") && harness.sees("The list’s"));
        harness.click(choice);
        assert!(harness.sees(after), "{choice}");
        let mut again = Harness::open_on(harness.crash(), tall(6_000.0));
        import_file(&mut again, "viasna-ru.csv");
        at_places(&mut again, "Places of detention (8 to check)");
        again.click(open);
        assert!(again.sees(after), "{choice} after another import");
        again.click("take my word back");
        assert!(again.sees("Places of detention (9 to check)"));
    }
}

#[test]
fn a_place_is_found_confirmed_and_taken_back() {
    let mut harness = Harness::open(tall(6_000.0));
    harness.click("Data");
    harness.send(Message::Data(data::Message::PartChosen(data::Part::Places)));
    harness.type_into(Places::search_id(), "homel ik");
    assert!(harness.sees("ИК №4, Гомель") && !harness.sees("ИК №2, Бобруйск"));
    harness.click("ИК №4, Гомель");
    assert!(harness.sees("copy the sources"));
    harness.click("I have checked today: it is right");
    assert!(harness.sees("your word of 22 November 2026"));
    // What was corrected stays when it is confirmed.
    harness.click("Correct the address");
    harness.type_into(Form::field(Slot::Street), " корп. 2");
    harness.click("Keep this address");
    harness.click("I have checked today: it is right");
    let kept = Storage::at(harness.folder.path()).places().unwrap().value;
    let word = kept.values().next().and_then(|word| word.ru.clone());
    assert!(word.unwrap().parts.street.ends_with("корп. 2"));
    harness.click("take my word back");
    assert!(!harness.sees("your word of 22 November 2026"));
}

#[test]
fn the_list_and_the_texts_are_taken_out() {
    let mut harness = Harness::open(tall(6_000.0));
    import_file(&mut harness, "viasna-ru.csv");
    harness.choose("viasna-1003");
    harness.click("she");
    harness.type_into(Editor::id(), " Мяў");
    harness.click("Data");
    let documents = harness.folder.path().join("documents");
    for (label, file, inside) in [
        ("Save my list as a table", "people-1.csv", "viasna-1003"),
        ("Save my texts", "texts-1.txt", "Мяў"),
    ] {
        harness.click(label);
        let path = documents.join(file);
        assert!(
            harness.sees(&format!("Saved: {}", path.display())),
            "{file}"
        );
        let bytes = Storage::read_file(&path).unwrap();
        assert!(String::from_utf8(bytes).unwrap().contains(inside), "{file}");
    }
}
