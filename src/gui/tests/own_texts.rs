//! The user's own ready texts.

use super::harness::{DARYA, Hands, at_the_end, begun, tall};
use crate::gui::app::{Message, Shortcut};
use crate::gui::panel::letter;
use crate::gui::panel::letter::own::Form;
use crate::gui::widget::editor;
use crate::storage::Storage;

const IVAN: &str = "example-ivan-beryozkin";

/// Words put at the end of the own text that is being changed.
fn to_own_words(hands: &mut Hands, words: &str) {
    for action in at_the_end(words) {
        let words = letter::own::Message::Words(action);
        hands.letter(letter::Message::Own(words));
    }
}

#[test]
fn a_text_is_kept_and_stands_there_for_the_next_person() {
    let mut hands = begun();
    let text = hands.app.text().unwrap();
    hands.happen(Message::ShortcutPressed(Shortcut::KeepText));
    assert!(hands.sees("Put {name} where “Дарья” stands"));
    hands.type_into(Form::title_id(), "Cat");
    hands.press("Keep");
    assert!(hands.sees("Kept: “Cat” stands among the ready texts now."));
    assert!(hands.sees("Cat"), "the chip");
    assert_eq!(hands.app.text().unwrap(), text, "the letter stays");
    // Another person gets it with their name and their forms.
    hands.choose(IVAN);
    hands.press("Cat");
    let to_ivan = hands.app.text().unwrap();
    assert!(hands.sees("your own words"), "what it says is not known");
    assert!(to_ivan.starts_with("Дорогой Иван!"), "{to_ivan}");
    assert!(to_ivan.ends_with("Мой кот машет лапой, Иван!"), "{to_ivan}");
    // It is there again at the next start.
    let mut again = Hands::open_on(hands.crash(), tall(1_600.0));
    again.choose(DARYA);
    assert!(again.sees("Cat") && again.sees("mine"));
}

#[test]
fn a_name_stays_where_the_user_wants_it() {
    let mut hands = begun();
    hands.press("Keep as my text  Ctrl Shift S");
    hands.press("Put {name} where “Дарья” stands");
    hands.type_into(Form::title_id(), "Cat");
    hands.press("Keep");
    hands.choose(IVAN);
    hands.press("Cat");
    assert!(hands.app.text().unwrap().ends_with("лапой, Дарья!"));
}

#[test]
fn two_texts_of_one_title_are_both_kept() {
    let mut hands = begun();
    for _ in 0..2 {
        hands.press("Keep as my text  Ctrl Shift S");
        hands.type_into(Form::title_id(), "Cat");
        hands.press("Keep");
    }
    let texts = Storage::at(hands.folder.path()).own_texts().unwrap();
    let names: Vec<&str> = texts.iter().map(|file| file.stem()).collect();
    assert_eq!(names, ["my-cat-2", "my-cat"]);
}

#[test]
fn an_own_text_is_changed_deleted_and_brought_back() {
    let mut hands = begun();
    hands.press("Keep as my text  Ctrl Shift S");
    hands.type_into(Form::title_id(), "Cat");
    hands.press("Keep");
    hands.press("Change “Cat” …");
    to_own_words(&mut hands, "\n {nam}");
    hands.press("Keep");
    assert!(hands.sees("Cat, line 8, column 2: there is no blank called “nam”"));
    let undo = letter::own::Message::Words(editor::Message::Undo);
    hands.letter(letter::Message::Own(undo));
    to_own_words(&mut hands, " Мур");
    hands.press("Keep");
    assert!(hands.app.text().unwrap().contains("Мур"));
    hands.press("Change “Cat” …");
    hands.press("Delete …");
    let text = hands.app.text().unwrap();
    hands.press("Delete the text");
    assert!(hands.sees("“Cat” is deleted."));
    assert!(!hands.sees("mine"));
    assert_eq!(hands.app.text().unwrap(), text, "the letter stays");
    hands.press("Беларуская");
    assert!(
        hands.app.text().unwrap().contains("Мур"),
        "and goes on to stay"
    );
    hands.press("Bring it back");
    assert!(hands.sees("mine"));
}

#[test]
fn a_text_that_is_being_changed_is_kept_when_the_window_closes() {
    let mut hands = begun();
    hands.press("Keep as my text  Ctrl Shift S");
    hands.type_into(Form::title_id(), "Cat");
    hands.press("Keep");
    hands.press("Change “Cat” …");
    to_own_words(&mut hands, " Мур");
    // The work goes on with somebody else: what is being changed goes along.
    hands.choose(IVAN);
    assert!(hands.sees("Change your own text"));
    hands.happen(Message::CloseRequested(iced::window::Id::unique()));
    let texts = Storage::at(hands.folder.path()).own_texts().unwrap();
    assert!(texts[0].text.contains("Мур"));
}

#[test]
fn a_broken_file_is_named_and_the_rest_works() {
    let mut hands = begun();
    hands.press("Keep as my text  Ctrl Shift S");
    hands.type_into(Form::title_id(), "Cat");
    hands.press("Keep");
    let folder = hands.folder.path().join("templates");
    Storage::save_output(&folder.join("bad.ron"), b"(\n  id: \"bad\",\n  card: }").unwrap();
    let mut again = Hands::open_on(hands.crash(), tall(1_600.0));
    again.choose(DARYA);
    let named =
        "bad.ron, line 3, column 8: this is not the form of such a file (Expected opening `[`)";
    assert!(again.sees(named));
    again.press("Cat");
    assert!(again.app.text().unwrap().starts_with("Дорогая Дарья!"));
}
