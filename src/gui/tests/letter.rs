//! The text of a letter: filled in, typed, checked, kept.

use super::harness::{DARYA, Harness, WIDE, begun, tall};
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
    let mut harness = Harness::open(WIDE);
    harness.choose(DARYA);
    harness.click("she");
    let text = harness.app.text().unwrap();
    assert!(text.starts_with("Дорогая Дарья!"), "{text}");
    harness.type_into(Editor::id(), " Мяў");
    assert!(harness.app.text().unwrap().contains("Мяў"));
    harness.click("Беларуская");
    let text = harness.app.text().unwrap();
    assert!(
        text.starts_with("Дарагая Дар’я!") && text.contains("Мяў"),
        "{text}"
    );
    harness.choose("example-ivan-beryozkin");
    let text = harness.app.text().unwrap();
    assert!(text.starts_with("Дарагі Іван!"), "{text}");
}

#[test]
fn what_was_typed_is_there_after_a_crash() {
    let mut harness = Harness::open(WIDE);
    harness.choose(DARYA);
    harness.click("she");
    harness.type_into(Editor::id(), " Да встречи");
    let text = harness.app.text().unwrap();
    let mut again = Harness::open_on(harness.crash(), WIDE);
    again.choose(DARYA);
    assert_eq!(again.app.text().unwrap(), text);
}

#[test]
fn a_text_is_thrown_away_with_its_draft_and_can_be_taken_back() {
    let mut harness = Harness::open(WIDE);
    harness.choose(DARYA);
    harness.click("she");
    harness.type_into(Editor::id(), " Да встречи");
    harness.click("start again");
    assert!(!harness.app.text().unwrap().contains("Да встречи"));
    let folder = harness.crash();
    assert_eq!(Storage::at(folder.path()).drafts().unwrap(), []);
}

#[test]
fn advice_leads_to_its_place() {
    let mut harness = Harness::open(WIDE);
    harness.choose(DARYA);
    harness.click("she");
    assert!(harness.sees("Right for a woman, written by a woman · nothing a censor looks for"));
    harness.type_into(Editor::id(), " ok");
    assert!(harness.sees("«ok»"));
    harness.click("«ok»");
    harness.letter(letter::Message::Editor(
        crate::gui::widget::editor::Message::Undo,
    ));
    assert!(!harness.sees("«ok»"));
}

#[test]
fn another_ready_text_keeps_own_words_and_waits_for_an_answer() {
    let mut harness = Harness::open(WIDE);
    harness.choose(DARYA);
    harness.click("she");
    let take = |id: &str| Message::letter(letter::Message::TemplateChosen(id.into()));
    harness.type_into(Editor::id(), " Мяў");
    harness.send(take("winter"));
    let text = harness.app.text().unwrap();
    assert!(text.contains("Мяў") && text.contains("снег"), "{text}");
    assert_eq!(text.matches("Дарья").count(), 1, "{text}");
    // What cannot be filled in yet leaves nothing of the text before.
    let folder = harness.folder.path();
    let list = "id,name,status,gender,birthday,prison\n7,Анна Липова,active,,1980-03-01,ИК №4\n";
    let path = folder.join("one.csv");
    Storage::save_output(&path, list.as_bytes()).unwrap();
    harness.import(import::Message::Picked(Some(path)));
    harness.click("Take these people in");
    harness.click("Close");
    harness.choose("viasna-7");
    harness.send(take("greeting"));
    assert!(harness.app.text().unwrap().starts_with("Здравствуйте"));
    harness.send(take("birthday"));
    assert_eq!(harness.app.text().unwrap(), "");
    harness.click("a woman");
    let text = harness.app.text().unwrap();
    assert!(text.starts_with("Дорогая Анна!"), "{text}");
}

#[test]
fn an_empty_text_shows_that_there_is_room_to_write() {
    let mut harness = begun();
    assert!(!harness.sees("An empty text is room to write by hand."));
    let empty = crate::storage::Draft {
        language: Some(crate::facility::CardLanguage::Russian),
        ..crate::storage::Draft::default()
    };
    harness.send(Message::DraftLoaded(
        crate::person::Id(DARYA.into()),
        Some(empty),
    ));
    assert!(harness.sees("An empty text is room to write by hand."));
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
fn type_letter(harness: &mut Harness, words: &str) {
    for action in [
        Action::SelectAll,
        Action::Edit(Edit::Paste(Arc::new(words.to_owned()))),
    ] {
        harness.letter(letter::Message::Editor(editor::Message::Acted(action)));
    }
}

#[test]
fn an_unknown_word_is_named_mended_and_called_right() {
    let folder = tempfile::tempdir().unwrap();
    with_dictionary(folder.path());
    let mut harness = Harness::open_on(folder, tall(1_600.0));
    harness.choose(DARYA);
    harness.click("she");
    type_letter(&mut harness, "Дорогая Дарья!\nМой коот машет лапой. Муур.");
    assert!(harness.sees("«коот»") && harness.sees("«Муур»"));
    harness.click("кот");
    assert!(harness.app.text().unwrap().contains("Мой кот машет"));
    assert!(!harness.sees("«коот»"));
    harness.click("this word is right");
    assert!(!harness.sees("«Муур»"));
    // It is right at the next start too.
    let mut again = Harness::open_on(harness.crash(), tall(1_600.0));
    again.choose(DARYA);
    assert!(again.app.text().unwrap().contains("Муур"));
    assert!(!again.sees("«Муур»"));
}

#[test]
fn words_are_found_in_the_text() {
    let mut harness = begun();
    type_letter(&mut harness, "Мой кот и твой Кот.\nЕщё кот.");
    harness.send(Message::ShortcutPressed(Shortcut::Find));
    harness.type_into(Find::id(), "КОТ");
    assert!(harness.sees("1 of 3"), "after the last place the first");
    harness.click("Next  Enter");
    assert!(harness.sees("2 of 3"));
    harness.send(Message::ShortcutPressed(Shortcut::FindPrevious));
    harness.send(Message::ShortcutPressed(Shortcut::FindPrevious));
    assert!(harness.sees("3 of 3"));
    // What is meant is selected: it can be typed over.
    let typed = Action::Edit(Edit::Paste(Arc::new("пёс".to_owned())));
    let typed = letter::Message::Editor(editor::Message::Acted(typed));
    harness.letter(typed);
    assert_eq!(harness.app.text().unwrap(), "Мой кот и твой Кот.\nЕщё пёс.");
    harness.type_into(Find::id(), "а");
    assert!(harness.sees("not found"));
    harness.send(Message::ShortcutPressed(Shortcut::Leave));
    assert!(!harness.sees("not found"));
}
