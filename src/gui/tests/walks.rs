//! The walks.

use super::hands::Hands;
use crate::gui::app::{Message, Shortcut};
use crate::gui::choose::Choose;
use crate::gui::editor::Editor;
use crate::gui::{card, list, write};
use crate::storage::Storage;
use iced::Size;
use std::path::{Path, PathBuf};

const WIDE: Size = Size::new(1440.0, 900.0);
const DARYA: &str = "example-darya-nezabudkina";

fn file(name: &str) -> PathBuf {
    Path::new(env!("CARGO_MANIFEST_DIR"))
        .join("tests/data/lists")
        .join(name)
}

#[test]
fn the_first_run_invites_and_shows_invented_people() {
    let mut hands = Hands::open(WIDE);
    assert!(hands.sees("Bring today’s list"));
    assert!(hands.sees("Дарья Незабудкина"));
    assert!(hands.sees("No list yet"));
    hands.press("Дарья Незабудкина");
    assert!(hands.sees("Darya Nezabudkina, 32"));
    assert!(hands.sees("246035, г. Гомель"));
}

#[test]
fn a_dropped_list_is_reported_and_taken_in() {
    let mut hands = Hands::open(WIDE);
    hands.happen(Message::Pressed(Shortcut::Dropped(file("viasna-ru.csv"))));
    assert!(hands.sees("This is what the list holds"));
    hands.press("Take these people in");
    assert!(hands.sees("The list is taken in"));
    hands.press("Close");
    assert!(!hands.sees("Bring today’s list"));
    // The people are there again after a crash.
    let mut again = Hands::open_on(hands.crash(), WIDE);
    assert!(!again.sees("Bring today’s list"));
    assert!(!again.sees("Дарья Незабудкина"));
}

#[test]
fn a_file_that_is_no_list_is_named_with_what_to_do() {
    let mut hands = Hands::open(WIDE);
    let empty = hands.folder.path().join("empty.csv");
    Storage::save_output(&empty, b"").unwrap();
    hands.happen(Message::List(list::Message::Picked(Some(empty))));
    assert!(hands.sees("This file cannot be taken in"));
    hands.press("Close");
    assert!(hands.sees("Bring today’s list"));
}

#[test]
fn somebody_is_found_in_every_spelling_and_the_released_are_told() {
    for spelling in ["Бяляцкі", "Беляцкий", "Bialiatski", "bjaljazki"] {
        let mut hands = Hands::open(WIDE);
        hands.type_into(Choose::search_id(), spelling);
        assert!(hands.sees("Алесь Беляцкий"), "{spelling}");
        hands.press("Алесь Беляцкий");
        assert!(hands.sees("Choose someone who is still waiting."));
        assert!(
            !hands.sees("Save PDF"),
            "{spelling}: no card for the released"
        );
    }
}

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
fn a_card_is_saved_under_a_neutral_name() {
    let mut hands = Hands::open(WIDE);
    hands.choose(DARYA);
    hands.press("she");
    hands.press("Save PDF");
    let saved = hands.folder.path().join("documents/card-1.pdf");
    assert!(Storage::read_file(&saved).unwrap().starts_with(b"%PDF"));
    assert!(hands.sees(&format!("Saved: {}", saved.display())));
}

#[test]
fn too_long_a_text_asks_first() {
    let mut hands = Hands::open(WIDE);
    hands.choose(DARYA);
    hands.press("she");
    let long = "Очень длинная строка о погоде и о кошке. ".repeat(60);
    let paste = crate::gui::editor::Message::Acted(iced::widget::text_editor::Action::Edit(
        iced::widget::text_editor::Edit::Paste(std::sync::Arc::new(long)),
    ));
    hands.happen(Message::Write(write::Message::Editor(paste)));
    hands.press("Save PDF");
    assert!(hands.sees("Save anyway"));
    assert!(!hands.folder.path().join("documents/card-1.pdf").exists());
    hands.press("Back to the text");
    assert!(!hands.sees("Save anyway"));
    hands.happen(Message::Card(card::Message::Save));
    hands.press("Save anyway");
    assert!(hands.folder.path().join("documents/card-1.pdf").exists());
}

#[test]
fn a_narrow_window_goes_in_three_steps() {
    let mut hands = Hands::open(Size::new(420.0, 800.0));
    hands.press("Дарья Незабудкина");
    assert!(hands.sees("246035, г. Гомель"));
    assert!(!hands.sees("Save PDF"));
    hands.press("Print");
    assert!(hands.sees("Save PDF"));
    hands.press("Choose");
    assert!(hands.sees("choose for me"));
}
