//! The frame of the window: start, screens, keys, width, language.

use super::harness::{DARYA, Harness, WIDE, begun, tall};
use crate::gui::app::{Message, Shortcut};
use crate::gui::panel::people::People;
use iced::Size;

#[test]
fn the_first_run_invites_and_shows_invented_people() {
    let mut harness = Harness::open(WIDE);
    assert!(harness.sees("Bring today’s list"));
    assert!(harness.sees("Дарья Незабудкина"));
    assert!(harness.sees("No list yet"));
    harness.click("Дарья Незабудкина");
    assert!(harness.sees("Darya Nezabudkina, 32"));
    assert!(harness.sees("246035, г. Гомель"));
}

#[test]
fn a_narrow_window_goes_in_three_steps() {
    let mut harness = Harness::open(Size::new(420.0, 800.0));
    harness.click("Дарья Незабудкина");
    assert!(harness.sees("246035, г. Гомель"));
    assert!(!harness.sees("Save PDF"));
    harness.click("Print");
    assert!(harness.sees("Save PDF"));
    harness.click("Choose");
    assert!(harness.sees("choose for me"));
}

#[test]
fn pages_open_and_go_back_by_key() {
    let mut harness = Harness::open(WIDE);
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
        harness.send(Message::ShortcutPressed(shortcut));
        assert!(harness.sees(title), "{title}");
    }
}

#[test]
fn by_keys_alone_from_the_start_to_a_saved_card() {
    let mut harness = Harness::open(WIDE);
    harness.send(Message::ShortcutPressed(Shortcut::Down));
    assert!(harness.sees("Ivan Biarozkin, 39"));
    harness.tab_to("she");
    assert!(harness.app.text().unwrap().starts_with("Дорогой Иван!"));
    harness.send(Message::ShortcutPressed(Shortcut::Save));
    assert!(harness.folder.path().join("documents/card-1.pdf").exists());
}

#[test]
fn at_twice_the_size_the_window_folds() {
    let mut harness = Harness::open(WIDE);
    harness.choose(DARYA);
    while harness.app.scale() < 2.0 {
        harness.send(Message::ShortcutPressed(Shortcut::ZoomIn));
    }
    assert_eq!(harness.app.scale(), 2.0);
    // The screen is as large as before; what is drawn on it is not.
    harness.size = WIDE * 0.5;
    harness.send(Message::Resized(harness.size));
    assert!(!harness.sees("Save PDF"), "three steps, the second one");
    // Half a screen is too low for it: by key.
    harness.tab_to("she");
    harness.click("Print");
    assert!(harness.sees("Front"));
    harness.send(Message::ShortcutPressed(Shortcut::Save));
    assert!(harness.folder.path().join("documents/card-1.pdf").exists());
}

#[test]
fn the_language_switches_at_once() {
    let mut harness = Harness::open(WIDE);
    harness.choose(DARYA);
    harness.click("she");
    harness.click("Data");
    harness.click("Deutsch");
    assert!(harness.sees("Deutsch") && !harness.sees("Data and settings"));
    harness.send(Message::ShortcutPressed(Shortcut::Back));
    assert!(harness.sees("Liebe Darya,"), "the meaning is German too");
    let again = Harness::open_on(harness.crash(), WIDE);
    assert_eq!(again.app.ui_language(), crate::words::UiLanguage::German);
}

#[test]
fn a_shortcut_writes_nothing_into_a_field() {
    use iced::keyboard::{self, Event::KeyPressed, Key, Location, Modifiers, key};
    let mut harness = Harness::open(WIDE);
    for (modifiers, typed) in [(Modifiers::CTRL, ""), (Modifiers::empty(), "+")] {
        let plus = Key::Character("+".into());
        let key_press = KeyPressed {
            key: plus.clone(),
            modified_key: plus,
            physical_key: key::Physical::Code(key::Code::Equal),
            location: Location::Standard,
            modifiers,
            text: Some("+".into()),
            repeat: false,
        };
        harness.feed(
            People::search_id(),
            [keyboard::Event::ModifiersChanged(modifiers), key_press],
        );
        assert_eq!(harness.app.searched(), typed);
    }
}

#[test]
fn esc_closes_the_panel_before_the_page() {
    let mut harness = begun();
    harness.click("Keep as my text  Ctrl Shift S");
    assert!(harness.sees("What do you call it?"));
    harness.send(Message::ShortcutPressed(Shortcut::Back));
    assert!(!harness.sees("What do you call it?"));
}

#[test]
fn the_help_tells_where_a_dictionary_goes() {
    let mut harness = Harness::open(tall(1_600.0));
    harness.send(Message::ShortcutPressed(Shortcut::Help));
    assert!(harness.sees("Spelling"));
}
