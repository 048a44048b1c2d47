//! The user's own ready texts.

use super::harness::{DARYA, Harness, at_the_end, begun, tall};
use crate::gui::app::{Message, Shortcut};
use crate::gui::panel::letter;
use crate::gui::panel::letter::own::Form;
use crate::gui::widget::editor;
use crate::storage::Storage;

const IVAN: &str = "example-ivan-beryozkin";

/// Words appended to the end of the own text that is being changed.
fn to_own_words(harness: &mut Harness, words: &str) {
    for action in at_the_end(words) {
        let words = letter::own::Message::Words(action);
        harness.letter(letter::Message::Own(words));
    }
}

#[test]
fn a_text_is_kept_and_stands_there_for_the_next_person() {
    let mut harness = begun();
    let text = harness.app.text().unwrap();
    harness.send(Message::ShortcutPressed(Shortcut::KeepText));
    assert!(harness.sees("Put {name} where “Дарья” stands"));
    harness.type_into(Form::title_id(), "Cat");
    harness.click("Keep");
    assert!(harness.sees("Kept: “Cat” stands among the ready texts now."));
    assert!(harness.sees("Cat"), "the chip");
    assert_eq!(harness.app.text().unwrap(), text, "the letter stays");
    // Another person gets it with their name and their forms.
    harness.choose(IVAN);
    harness.click("Cat");
    let to_ivan = harness.app.text().unwrap();
    assert!(harness.sees("your own words"), "what it says is not known");
    assert!(to_ivan.starts_with("Дорогой Иван!"), "{to_ivan}");
    assert!(to_ivan.ends_with("Мой кот машет лапой, Иван!"), "{to_ivan}");
    // It is there again at the next start.
    let mut again = Harness::open_on(harness.crash(), tall(1_600.0));
    again.choose(DARYA);
    assert!(again.sees("Cat") && again.sees("mine"));
}

#[test]
fn a_name_stays_where_the_user_wants_it() {
    let mut harness = begun();
    harness.click("Keep as my text  Ctrl Shift S");
    harness.click("Put {name} where “Дарья” stands");
    harness.type_into(Form::title_id(), "Cat");
    harness.click("Keep");
    harness.choose(IVAN);
    harness.click("Cat");
    assert!(harness.app.text().unwrap().ends_with("лапой, Дарья!"));
}

#[test]
fn two_texts_of_one_title_are_both_kept() {
    let mut harness = begun();
    for _ in 0..2 {
        harness.click("Keep as my text  Ctrl Shift S");
        harness.type_into(Form::title_id(), "Cat");
        harness.click("Keep");
    }
    let texts = Storage::at(harness.folder.path()).own_texts().unwrap();
    let names: Vec<&str> = texts.iter().map(|file| file.stem()).collect();
    assert_eq!(names, ["my-cat-2", "my-cat"]);
}

#[test]
fn an_own_text_is_changed_deleted_and_brought_back() {
    let mut harness = begun();
    harness.click("Keep as my text  Ctrl Shift S");
    harness.type_into(Form::title_id(), "Cat");
    harness.click("Keep");
    harness.click("Change “Cat” …");
    to_own_words(&mut harness, "\n {nam}");
    harness.click("Keep");
    assert!(harness.sees("Cat, line 8, column 2: there is no blank called “nam”"));
    let undo = letter::own::Message::Words(editor::Message::Undo);
    harness.letter(letter::Message::Own(undo));
    to_own_words(&mut harness, " Мур");
    harness.click("Keep");
    assert!(harness.app.text().unwrap().contains("Мур"));
    harness.click("Change “Cat” …");
    harness.click("Delete …");
    let text = harness.app.text().unwrap();
    harness.click("Delete the text");
    assert!(harness.sees("“Cat” is deleted."));
    assert!(!harness.sees("mine"));
    assert_eq!(harness.app.text().unwrap(), text, "the letter stays");
    harness.click("Беларуская");
    assert!(
        harness.app.text().unwrap().contains("Мур"),
        "and goes on to stay"
    );
    harness.click("Bring it back");
    assert!(harness.sees("mine"));
}

#[test]
fn a_text_that_is_being_changed_is_kept_when_the_window_closes() {
    let mut harness = begun();
    harness.click("Keep as my text  Ctrl Shift S");
    harness.type_into(Form::title_id(), "Cat");
    harness.click("Keep");
    harness.click("Change “Cat” …");
    to_own_words(&mut harness, " Мур");
    // The work goes on with somebody else: what is being changed goes along.
    harness.choose(IVAN);
    assert!(harness.sees("Change your own text"));
    harness.send(Message::CloseRequested(iced::window::Id::unique()));
    let texts = Storage::at(harness.folder.path()).own_texts().unwrap();
    assert!(texts[0].text.contains("Мур"));
}

#[test]
fn a_broken_file_is_named_and_the_rest_works() {
    let mut harness = begun();
    harness.click("Keep as my text  Ctrl Shift S");
    harness.type_into(Form::title_id(), "Cat");
    harness.click("Keep");
    let folder = harness.folder.path().join("templates");
    Storage::save_output(&folder.join("bad.ron"), b"(\n  id: \"bad\",\n  card: }").unwrap();
    let mut again = Harness::open_on(harness.crash(), tall(1_600.0));
    again.choose(DARYA);
    let named =
        "bad.ron, line 3, column 8: this is not the form of such a file (Expected opening `[`)";
    assert!(again.sees(named));
    again.click("Cat");
    assert!(again.app.text().unwrap().starts_with("Дорогая Дарья!"));
}
