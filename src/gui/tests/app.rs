//! The frame of the window: start, screens, keys, width, language.

use super::harness::{DARYA, Hands, WIDE, begun, tall};
use crate::gui::app::{Message, Shortcut};
use crate::gui::panel::people::People;
use iced::Size;

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

#[test]
fn pages_open_and_go_back_by_key() {
    let mut hands = Hands::open(WIDE);
    for (shortcut, title) in [
        (Shortcut::Help, "How it is done"),
        (
            Shortcut::Page(crate::gui::app::bar::Page::Dates),
            "Birthdays and round days",
        ),
        (
            Shortcut::Page(crate::gui::app::bar::Page::Batch),
            "One text to several",
        ),
        (
            Shortcut::Page(crate::gui::app::bar::Page::Data),
            "Data and settings",
        ),
        (Shortcut::Back, "Who will hear from you today?"),
    ] {
        hands.happen(Message::ShortcutPressed(shortcut));
        assert!(hands.sees(title), "{title}");
    }
}

#[test]
fn by_keys_alone_from_the_start_to_a_saved_card() {
    let mut hands = Hands::open(WIDE);
    hands.happen(Message::ShortcutPressed(Shortcut::Down));
    assert!(hands.sees("Ivan Biarozkin, 39"));
    hands.tab_to("she");
    assert!(hands.app.text().unwrap().starts_with("Дорогой Иван!"));
    hands.happen(Message::ShortcutPressed(Shortcut::Save));
    assert!(hands.folder.path().join("documents/card-1.pdf").exists());
}

#[test]
fn at_twice_the_size_the_window_folds() {
    let mut hands = Hands::open(WIDE);
    hands.choose(DARYA);
    while hands.app.scale() < 2.0 {
        hands.happen(Message::ShortcutPressed(Shortcut::ZoomIn));
    }
    assert_eq!(hands.app.scale(), 2.0);
    // The screen is as large as before; what is drawn on it is not.
    hands.size = WIDE * 0.5;
    hands.happen(Message::Resized(hands.size));
    assert!(!hands.sees("Save PDF"), "three steps, the second one");
    // Half a screen is too low for it: by key.
    hands.tab_to("she");
    hands.press("Print");
    assert!(hands.sees("Front"));
    hands.happen(Message::ShortcutPressed(Shortcut::Save));
    assert!(hands.folder.path().join("documents/card-1.pdf").exists());
}

#[test]
fn the_program_speaks_another_language_at_once() {
    let mut hands = Hands::open(WIDE);
    hands.choose(DARYA);
    hands.press("she");
    hands.press("Data");
    hands.press("Deutsch");
    assert!(hands.sees("Deutsch") && !hands.sees("Data and settings"));
    hands.happen(Message::ShortcutPressed(Shortcut::Back));
    assert!(hands.sees("Liebe Darya,"), "the meaning is German too");
    let again = Hands::open_on(hands.crash(), WIDE);
    assert_eq!(again.app.ui_language(), crate::words::UiLanguage::German);
}

#[test]
fn a_shortcut_writes_nothing_into_a_field() {
    use iced::keyboard::{self, Event::KeyPressed, Key, Location, Modifiers, key};
    let mut hands = Hands::open(WIDE);
    for (modifiers, typed) in [(Modifiers::CTRL, ""), (Modifiers::empty(), "+")] {
        let plus = Key::Character("+".into());
        let pressed = KeyPressed {
            key: plus.clone(),
            modified_key: plus,
            physical_key: key::Physical::Code(key::Code::Equal),
            location: Location::Standard,
            modifiers,
            text: Some("+".into()),
            repeat: false,
        };
        hands.feed(
            People::search_id(),
            [keyboard::Event::ModifiersChanged(modifiers), pressed],
        );
        assert_eq!(hands.app.searched(), typed);
    }
}

#[test]
fn esc_closes_the_panel_before_the_page() {
    let mut hands = begun();
    hands.press("Keep as my text  Ctrl Shift S");
    assert!(hands.sees("What do you call it?"));
    hands.happen(Message::ShortcutPressed(Shortcut::Back));
    assert!(!hands.sees("What do you call it?"));
}

#[test]
fn the_help_tells_where_a_dictionary_goes() {
    let mut hands = Hands::open(tall(1_600.0));
    hands.happen(Message::ShortcutPressed(Shortcut::Help));
    assert!(hands.sees("Spelling"));
}
