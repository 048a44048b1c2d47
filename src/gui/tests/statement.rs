//! What the user states of a person: it counts at once, and can be taken back.

use super::harness::{Hands, tall};
use super::person::{GOMEL, import_rows, list_row};
use crate::gui::app::{Message, Shortcut};
use crate::gui::panel::card;
use crate::gui::panel::letter::statement::Form;
use crate::person::{Place, Status};
use crate::storage::Storage;

/// A window with one person from a list, chosen.
fn with_roman() -> Hands {
    let mut hands = Hands::open(tall(2_000.0));
    let rows = [list_row(1, "Роман Берёзкин", GOMEL)];
    import_rows(&mut hands, "2026-11-20.csv", &rows);
    hands.choose("viasna-1");
    hands
}

/// Whether a card was made: every way to one is tried.
pub fn makes_a_card(hands: &mut Hands) -> bool {
    let path = hands.folder.path().join("card.pdf");
    hands.happen(Message::ShortcutPressed(Shortcut::Save));
    hands.happen(Message::ShortcutPressed(Shortcut::Print));
    hands.card(card::Message::SavePressed);
    hands.card(card::Message::PathPicked(Some(path.clone())));
    let documents = hands.folder.path().join("documents/card-1.pdf");
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
        let mut hands = with_roman();
        hands.press("she");
        assert!(hands.sees("Save PDF"), "{kind}");
        // Everything is reached by Tab.
        hands.tab_to("freed, moved, died?");
        hands.tab_to(kind);
        hands.tab_to("Keep this");
        assert!(hands.sees_start("Where did you read it?"), "{kind}");
        hands.type_into(Form::source_id(), "svaboda.org");
        hands.tab_to("Keep this");
        assert!(hands.sees(stops), "{kind}");
        assert!(!hands.sees("Save PDF"), "{kind}");
        assert!(!makes_a_card(&mut hands), "{kind}");
        // It is kept, and has a way back.
        let mut again = Hands::open_on(hands.crash(), tall(2_000.0));
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
    let mut hands = with_roman();
    hands.press("freed, moved, died?");
    hands.press("is free");
    hands.type_into(Form::source_id(), "svaboda.org");
    hands.type_into(Form::day_id(), "1.12.2026");
    hands.press("Keep this");
    assert!(hands.sees("1 December 2026 is after today. Please give a day up to today."));
    hands.type_into(Form::day_id(), "?");
    assert!(hands.sees("This is no date. Write 12.03.1980, 03.1980 or 1980."));
    assert_eq!(hands.app.listed()[0].status.now.value, Status::Imprisoned);
    hands.happen(Message::ShortcutPressed(Shortcut::Back));
    hands.press("freed, moved, died?");
    hands.press("is held elsewhere");
    hands.press("Keep this");
    assert!(hands.sees("Where are they held now? Please choose the place."));
    hands.type_into(Form::search_id(), "жодино 8");
    hands.press("Тюрьма №8, ул. Советская, 22А, 222163, г. Жодино, Минская обл.");
    hands.type_into(Form::source_id(), "a letter");
    // Where somebody is is known for the list's day.
    hands.type_into(Form::day_id(), "19.11.2026");
    hands.press("Keep this");
    assert!(hands.sees_start("Where they are is known for a later day: 20 November 2026."));
    hands.happen(Message::ShortcutPressed(Shortcut::Back));
    hands.press("freed, moved, died?");
    hands.press("is held elsewhere");
    hands.type_into(Form::search_id(), "жодино 8");
    hands.press("Тюрьма №8, ул. Советская, 22А, 222163, г. Жодино, Минская обл.");
    hands.type_into(Form::source_id(), "a letter");
    hands.press("Keep this");
    assert!(hands.sees("222163, г. Жодино"));
    hands.press("take it back");
    assert!(hands.sees("246035, г. Гомель"));
    assert!(matches!(
        hands.app.listed()[0].place.now.value,
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
        let mut hands = Hands::open(tall(2_000.0));
        hands.choose(KNOWN);
        hands.tab_to("freed, moved, died?");
        hands.tab_to(kind);
        hands.type_into(Form::source_id(), "svaboda.org");
        hands.tab_to("Keep this");
        assert!(!makes_a_card(&mut hands), "{kind}");
        // It is kept, and stays when a list comes.
        let mut again = Hands::open_on(hands.crash(), tall(2_000.0));
        let rows = [list_row(1, "Роман Берёзкин", GOMEL)];
        import_rows(&mut again, "2026-11-20.csv", &rows);
        let stated = |hands: &Hands| {
            let person = hands.app.person(KNOWN);
            person.status.now.value.clone()
        };
        assert_eq!(stated(&again), status, "{kind}");
        again.choose(KNOWN);
        assert!(again.sees_part("svaboda.org"), "{kind}");
        again.tab_to("take it back");
        let again = Hands::open_on(again.crash(), tall(2_000.0));
        let shipped = crate::people::known().unwrap();
        let shipped = shipped.iter().find(|person| person.id.0 == KNOWN).unwrap();
        assert_eq!(stated(&again), shipped.status.now.value, "{kind}");
    }
}
