//! What the user states of a person: it counts at once, and can be taken back.

use super::harness::{Harness, tall};
use super::person::{GOMEL, import_rows, list_row};
use crate::gui::app::{Message, Shortcut};
use crate::gui::panel::card;
use crate::gui::panel::letter::statement::Form;
use crate::person::{Place, Status};
use crate::storage::Storage;

/// A window with one person from a list, chosen.
fn with_roman() -> Harness {
    let mut harness = Harness::open(tall(2_000.0));
    let rows = [list_row(1, "Роман Берёзкин", GOMEL)];
    import_rows(&mut harness, "2026-11-20.csv", &rows);
    harness.choose("viasna-1");
    harness
}

/// Whether a card was made: every way to one is tried.
pub fn makes_a_card(harness: &mut Harness) -> bool {
    let path = harness.folder.path().join("card.pdf");
    harness.send(Message::ShortcutPressed(Shortcut::Save));
    harness.send(Message::ShortcutPressed(Shortcut::Print));
    harness.card(card::Message::SavePressed);
    harness.card(card::Message::PathPicked(Some(path.clone())));
    let documents = harness.folder.path().join("documents/card-1.pdf");
    Storage::read_file(&path).is_ok() || Storage::read_file(&documents).is_ok()
}

#[test]
fn what_the_user_states_counts_at_once_and_can_be_taken_back() {
    for (kind, stops) in [
        ("is free", "Free. Source: svaboda.org."),
        ("has died", "Has died. Source: svaboda.org."),
        (
            "nobody knows any more",
            "Nobody says whether they are still held. Source: svaboda.org.",
        ),
    ] {
        let mut harness = with_roman();
        harness.click("she");
        assert!(harness.sees("Save PDF"), "{kind}");
        // Everything is reached by Tab.
        harness.tab_to("freed, moved, died?");
        harness.tab_to(kind);
        harness.tab_to("Keep this");
        assert!(harness.sees_start("Where did you read it?"), "{kind}");
        harness.type_into(Form::source_id(), "svaboda.org");
        harness.tab_to("Keep this");
        assert!(harness.sees(stops), "{kind}");
        // A word of the user's is no newer list.
        assert!(harness.sees_part("List of 20 November 2026"), "{kind}");
        assert!(!harness.sees_start("New in the list"), "{kind}");
        assert!(!harness.sees("Save PDF"), "{kind}");
        assert!(!makes_a_card(&mut harness), "{kind}");
        // It is kept, and has a way back.
        let mut again = Harness::open_on(harness.crash(), tall(2_000.0));
        assert_ne!(again.app.listed()[0].status.now.value, Status::Imprisoned);
        again.choose("viasna-1");
        assert!(again.sees(stops), "{kind}");
        again.tab_to("take it back");
        assert!(!again.sees(stops), "{kind}");
        assert_eq!(again.app.listed()[0].status.now.value, Status::Imprisoned);
        assert!(!again.sees("take it back"), "{kind}");
    }
}

#[test]
fn a_statement_needs_a_day_that_is_over_a_source_and_a_place() {
    let mut harness = with_roman();
    harness.click("freed, moved, died?");
    harness.click("is free");
    harness.type_into(Form::source_id(), "svaboda.org");
    harness.type_into(Form::day_id(), "1.12.2026");
    harness.click("Keep this");
    assert!(harness.sees("1 December 2026 is after today. Please give a day up to today."));
    harness.type_into(Form::day_id(), "?");
    assert!(harness.sees("This is no date. Write 12.03.1980, 03.1980 or 1980."));
    assert_eq!(harness.app.listed()[0].status.now.value, Status::Imprisoned);
    harness.send(Message::ShortcutPressed(Shortcut::Back));
    harness.click("freed, moved, died?");
    harness.click("is held elsewhere");
    harness.click("Keep this");
    assert!(harness.sees("Where are they held now? Please choose the place."));
    harness.type_into(Form::search_id(), "жодино 8");
    harness.click("Тюрьма №8, ул. Советская, 22А, 222163, г. Жодино, Минская обл.");
    harness.type_into(Form::source_id(), "a letter");
    // The place is known for the list's day.
    harness.type_into(Form::day_id(), "19.11.2026");
    harness.click("Keep this");
    assert!(harness.sees_start("Where they are is known for a later day: 20 November 2026."));
    harness.send(Message::ShortcutPressed(Shortcut::Back));
    harness.click("freed, moved, died?");
    harness.click("is held elsewhere");
    harness.type_into(Form::search_id(), "жодино 8");
    harness.click("Тюрьма №8, ул. Советская, 22А, 222163, г. Жодино, Минская обл.");
    harness.type_into(Form::source_id(), "a letter");
    harness.click("Keep this");
    assert!(harness.sees("222163, г. Жодино"));
    harness.click("take it back");
    assert!(harness.sees("246035, г. Гомель"));
    assert!(matches!(
        harness.app.listed()[0].place.now.value,
        Place::Held { .. }
    ));
}

#[test]
fn something_can_be_stated_of_the_publicly_known_people_too() {
    const KNOWN: &str = "liudmila-chekina";
    for (kind, status) in [
        ("is free", Status::Released { on: None }),
        ("has died", Status::Died { on: None }),
        (
            "nobody knows any more",
            Status::Unknown {
                last_in_custody: None,
            },
        ),
    ] {
        let mut harness = Harness::open(tall(2_000.0));
        harness.choose(KNOWN);
        harness.tab_to("freed, moved, died?");
        harness.tab_to(kind);
        harness.type_into(Form::source_id(), "svaboda.org");
        harness.tab_to("Keep this");
        assert!(!makes_a_card(&mut harness), "{kind}");
        // It is kept, and stays when a list comes.
        let mut again = Harness::open_on(harness.crash(), tall(2_000.0));
        let rows = [list_row(1, "Роман Берёзкин", GOMEL)];
        import_rows(&mut again, "2026-11-20.csv", &rows);
        let stated = |harness: &Harness| {
            let person = harness.app.person(KNOWN);
            person.status.now.value.clone()
        };
        assert_eq!(stated(&again), status, "{kind}");
        again.choose(KNOWN);
        assert!(again.sees_part("svaboda.org"), "{kind}");
        again.tab_to("take it back");
        let again = Harness::open_on(again.crash(), tall(2_000.0));
        let shipped = crate::people::known().unwrap();
        let shipped = shipped.iter().find(|person| person.id.0 == KNOWN).unwrap();
        assert_eq!(stated(&again), shipped.status.now.value, "{kind}");
    }
}
