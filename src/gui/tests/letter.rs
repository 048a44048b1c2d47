//! The text of a letter: filled in, typed, checked, kept.

use super::harness::{DARYA, Hands, WIDE, begun, tall};
use crate::gui::app::{Message, Shortcut};
use crate::gui::dialog::import;
use crate::gui::panel::letter;
use crate::gui::panel::letter::find::Find;
use crate::gui::widget::editor;
use crate::gui::widget::editor::Editor;
use crate::storage::Storage;
use iced::widget::text_editor::{Action, Edit};
use std::path::Path;
use std::sync::Arc;

#[test]
fn the_text_follows_both_people_and_keeps_own_words() {
    let mut hands = Hands::open(WIDE);
    hands.choose(DARYA);
    hands.press("she");
    let text = hands.app.text().unwrap();
    assert!(text.starts_with("Дорогая Дарья!"), "{text}");
    hands.type_into(Editor::id(), " Мяў");
    assert!(hands.app.text().unwrap().contains("Мяў"));
    hands.press("Беларуская");
    let text = hands.app.text().unwrap();
    assert!(
        text.starts_with("Дарагая Дар’я!") && text.contains("Мяў"),
        "{text}"
    );
    hands.choose("example-ivan-beryozkin");
    let text = hands.app.text().unwrap();
    assert!(text.starts_with("Дарагі Іван!"), "{text}");
}

#[test]
fn what_was_typed_is_there_after_a_crash() {
    let mut hands = Hands::open(WIDE);
    hands.choose(DARYA);
    hands.press("she");
    hands.type_into(Editor::id(), " Да встречи");
    let text = hands.app.text().unwrap();
    let mut again = Hands::open_on(hands.crash(), WIDE);
    again.choose(DARYA);
    assert_eq!(again.app.text().unwrap(), text);
}

#[test]
fn a_text_is_thrown_away_with_its_draft_and_can_be_taken_back() {
    let mut hands = Hands::open(WIDE);
    hands.choose(DARYA);
    hands.press("she");
    hands.type_into(Editor::id(), " Да встречи");
    hands.press("start again");
    assert!(!hands.app.text().unwrap().contains("Да встречи"));
    let folder = hands.crash();
    assert_eq!(Storage::at(folder.path()).drafts().unwrap(), []);
}

#[test]
fn advice_leads_to_its_place() {
    let mut hands = Hands::open(WIDE);
    hands.choose(DARYA);
    hands.press("she");
    assert!(hands.sees("Right for a woman, written by a woman · nothing a censor looks for"));
    hands.type_into(Editor::id(), " ok");
    assert!(hands.sees("«ok»"));
    hands.press("«ok»");
    hands.letter(letter::Message::Editor(
        crate::gui::widget::editor::Message::Undo,
    ));
    assert!(!hands.sees("«ok»"));
}

#[test]
fn another_ready_text_keeps_own_words_and_waits_for_an_answer() {
    let mut hands = Hands::open(WIDE);
    hands.choose(DARYA);
    hands.press("she");
    let take = |id: &str| Message::letter(letter::Message::TemplateChosen(id.into()));
    hands.type_into(Editor::id(), " Мяў");
    hands.happen(take("winter"));
    let text = hands.app.text().unwrap();
    assert!(text.contains("Мяў") && text.contains("снег"), "{text}");
    assert_eq!(text.matches("Дарья").count(), 1, "{text}");
    // What cannot be filled in yet leaves nothing of the text before.
    let folder = hands.folder.path();
    let list = "id,name,status,gender,birthday,prison\n7,Анна Липова,active,,1980-03-01,ИК №4\n";
    let path = folder.join("one.csv");
    Storage::save_output(&path, list.as_bytes()).unwrap();
    hands.import(import::Message::Picked(Some(path)));
    hands.press("Take these people in");
    hands.press("Close");
    hands.choose("viasna-7");
    hands.happen(take("greeting"));
    assert!(hands.app.text().unwrap().starts_with("Здравствуйте"));
    hands.happen(take("birthday"));
    assert_eq!(hands.app.text().unwrap(), "");
    hands.press("a woman");
    let text = hands.app.text().unwrap();
    assert!(text.starts_with("Дорогая Анна!"), "{text}");
}

#[test]
fn an_empty_text_says_that_there_is_room_to_write() {
    let mut hands = begun();
    assert!(!hands.sees("An empty text is room to write by hand."));
    let empty = crate::storage::Draft {
        language: Some(crate::facility::CardLanguage::Russian),
        ..crate::storage::Draft::default()
    };
    hands.happen(Message::DraftLoaded(
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
fn type_letter(hands: &mut Hands, words: &str) {
    for action in [
        Action::SelectAll,
        Action::Edit(Edit::Paste(Arc::new(words.to_owned()))),
    ] {
        hands.letter(letter::Message::Editor(editor::Message::Acted(action)));
    }
}

#[test]
fn an_unknown_word_is_named_mended_and_called_right() {
    let folder = tempfile::tempdir().unwrap();
    with_dictionary(folder.path());
    let mut hands = Hands::open_on(folder, tall(1_600.0));
    hands.choose(DARYA);
    hands.press("she");
    type_letter(&mut hands, "Дорогая Дарья!\nМой коот машет лапой. Муур.");
    assert!(hands.sees("«коот»") && hands.sees("«Муур»"));
    hands.press("кот");
    assert!(hands.app.text().unwrap().contains("Мой кот машет"));
    assert!(!hands.sees("«коот»"));
    hands.press("this word is right");
    assert!(!hands.sees("«Муур»"));
    // It is right at the next start too.
    let mut again = Hands::open_on(hands.crash(), tall(1_600.0));
    again.choose(DARYA);
    assert!(again.app.text().unwrap().contains("Муур"));
    assert!(!again.sees("«Муур»"));
}

#[test]
fn words_are_found_in_the_text() {
    let mut hands = begun();
    type_letter(&mut hands, "Мой кот и твой Кот.\nЕщё кот.");
    hands.happen(Message::ShortcutPressed(Shortcut::Find));
    hands.type_into(Find::id(), "КОТ");
    assert!(hands.sees("1 of 3"), "after the last place the first");
    hands.press("Next  Enter");
    assert!(hands.sees("2 of 3"));
    hands.happen(Message::ShortcutPressed(Shortcut::FindPrevious));
    hands.happen(Message::ShortcutPressed(Shortcut::FindPrevious));
    assert!(hands.sees("3 of 3"));
    // What is meant is selected: it can be typed over.
    let typed = Action::Edit(Edit::Paste(Arc::new("пёс".to_owned())));
    let typed = letter::Message::Editor(editor::Message::Acted(typed));
    hands.letter(typed);
    assert_eq!(hands.app.text().unwrap(), "Мой кот и твой Кот.\nЕщё пёс.");
    hands.type_into(Find::id(), "а");
    assert!(hands.sees("not found"));
    hands.happen(Message::ShortcutPressed(Shortcut::Leave));
    assert!(!hands.sees("not found"));
}
