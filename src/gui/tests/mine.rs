//! Walks with the user's own texts and in the editor.

use super::hands::Hands;
use crate::gui::app::{Message, Shortcut};
use crate::gui::write::find::Find;
use crate::gui::write::own::Form;
use crate::gui::{editor, write};
use crate::storage::Storage;
use iced::Size;
use iced::widget::text_editor::{Action, Edit, Motion};
use std::path::Path;
use std::sync::Arc;

const TALL: Size = Size::new(1440.0, 1600.0);
const DARYA: &str = "example-darya-nezabudkina";
const IVAN: &str = "example-ivan-beryozkin";

/// A letter to Darya with a line of the user's own.
fn begun() -> Hands {
    let mut hands = Hands::open(TALL);
    hands.choose(DARYA);
    hands.press("she");
    for action in at_the_end("\nМой кот машет лапой, Дарья!") {
        hands.happen(Message::Write(write::Message::Editor(action)));
    }
    hands
}

/// Words put at the end of a text.
fn at_the_end(words: &str) -> [editor::Message; 2] {
    [
        Action::Move(Motion::DocumentEnd),
        Action::Edit(Edit::Paste(Arc::new(words.to_owned()))),
    ]
    .map(editor::Message::Acted)
}

/// Words put at the end of the own text that is being changed.
fn to_own_words(hands: &mut Hands, words: &str) {
    for action in at_the_end(words) {
        let words = write::own::Message::Words(action);
        hands.happen(Message::Write(write::Message::Own(words)));
    }
}

#[test]
fn a_text_is_kept_and_stands_there_for_the_next_person() {
    let mut hands = begun();
    let text = hands.app.text().unwrap();
    hands.happen(Message::Pressed(Shortcut::KeepText));
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
    let mut again = Hands::open_on(hands.crash(), TALL);
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
    let undo = write::own::Message::Words(editor::Message::Undo);
    hands.happen(Message::Write(write::Message::Own(undo)));
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
    hands.happen(Message::Closing(iced::window::Id::unique()));
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
    let mut again = Hands::open_on(hands.crash(), TALL);
    again.choose(DARYA);
    let named =
        "bad.ron, line 3, column 8: this is not the form of such a file (Expected opening `[`)";
    assert!(again.sees(named));
    again.press("Cat");
    assert!(again.app.text().unwrap().starts_with("Дорогая Дарья!"));
}

#[test]
fn esc_closes_the_panel_before_the_page() {
    let mut hands = begun();
    hands.press("Keep as my text  Ctrl Shift S");
    assert!(hands.sees("What do you call it?"));
    hands.happen(Message::Pressed(Shortcut::Back));
    assert!(!hands.sees("What do you call it?"));
}

#[test]
fn an_empty_text_says_that_there_is_room_to_write() {
    let mut hands = begun();
    assert!(!hands.sees("An empty text is room to write by hand."));
    let empty = crate::storage::Draft {
        language: Some(crate::facility::Language::Russian),
        ..crate::storage::Draft::default()
    };
    hands.happen(Message::DraftRead(
        crate::person::Id(DARYA.into()),
        Some(empty),
    ));
    assert!(hands.sees("An empty text is room to write by hand."));
}

/// A dictionary of a few words in the user's own folder.
fn with_dictionary(folder: &Path) {
    let text = "дорогая дарья мой кот машет лапой поздравляю с днем рождения";
    let words: Vec<&str> = text.split(' ').collect();
    let dic = format!("{}\n{}\n", words.len(), words.join("\n"));
    let folder = folder.join("dictionaries");
    let made = std::process::Command::new("mkdir").arg(&folder).status();
    assert!(made.unwrap().success());
    Storage::save_output(&folder.join("ru_RU.aff"), b"SET UTF-8\n").unwrap();
    Storage::save_output(&folder.join("ru_RU.dic"), dic.as_bytes()).unwrap();
}

/// A letter with just these words.
fn letter(hands: &mut Hands, words: &str) {
    for action in [
        Action::SelectAll,
        Action::Edit(Edit::Paste(Arc::new(words.to_owned()))),
    ] {
        hands.happen(Message::Write(write::Message::Editor(
            editor::Message::Acted(action),
        )));
    }
}

#[test]
fn an_unknown_word_is_named_mended_and_called_right() {
    let folder = tempfile::tempdir().unwrap();
    with_dictionary(folder.path());
    let mut hands = Hands::open_on(folder, TALL);
    hands.choose(DARYA);
    hands.press("she");
    letter(&mut hands, "Дорогая Дарья!\nМой коот машет лапой. Муур.");
    assert!(hands.sees("«коот»") && hands.sees("«Муур»"));
    hands.press("кот");
    assert!(hands.app.text().unwrap().contains("Мой кот машет"));
    assert!(!hands.sees("«коот»"));
    hands.press("this word is right");
    assert!(!hands.sees("«Муур»"));
    // It is right at the next start too.
    let mut again = Hands::open_on(hands.crash(), TALL);
    again.choose(DARYA);
    assert!(again.app.text().unwrap().contains("Муур"));
    assert!(!again.sees("«Муур»"));
}

#[test]
fn the_help_tells_where_a_dictionary_goes() {
    let mut hands = Hands::open(TALL);
    hands.happen(Message::Pressed(Shortcut::Help));
    assert!(hands.sees("Spelling"));
}

#[test]
fn words_are_found_in_the_text() {
    let mut hands = begun();
    letter(&mut hands, "Мой кот и твой Кот.\nЕщё кот.");
    hands.happen(Message::Pressed(Shortcut::Find));
    hands.type_into(Find::id(), "КОТ");
    assert!(hands.sees("1 of 3"), "after the last place the first");
    hands.press("Next  Enter");
    assert!(hands.sees("2 of 3"));
    hands.happen(Message::Pressed(Shortcut::FindPrevious));
    hands.happen(Message::Pressed(Shortcut::FindPrevious));
    assert!(hands.sees("3 of 3"));
    // What is meant is selected: it can be typed over.
    let typed = Action::Edit(Edit::Paste(Arc::new("пёс".to_owned())));
    let typed = write::Message::Editor(editor::Message::Acted(typed));
    hands.happen(Message::Write(typed));
    assert_eq!(hands.app.text().unwrap(), "Мой кот и твой Кот.\nЕщё пёс.");
    hands.type_into(Find::id(), "а");
    assert!(hands.sees("not found"));
    hands.happen(Message::Pressed(Shortcut::Leave));
    assert!(!hands.sees("not found"));
}
