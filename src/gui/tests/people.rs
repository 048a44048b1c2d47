//! The column of people: search and filters.

use super::harness::{Hands, WIDE, filter_by, tall, with_many};
use super::person::{GOMEL, import_rows, list_row};
use super::statement::makes_a_card;
use crate::facility::Kind;
use crate::gui::panel::people::{People, filter};
use crate::gui::widget::editor::Editor;

#[test]
fn somebody_is_found_in_every_spelling_and_the_released_are_told() {
    for spelling in ["Бяляцкі", "Беляцкий", "Bialiatski", "bjaljazki"] {
        let mut hands = Hands::open(WIDE);
        hands.type_into(People::search_id(), spelling);
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
fn nobody_ten_thousand_and_a_hundred_thousand() {
    for (people, text) in [
        (1, "1 person"),
        (10_000, "10,000 people, soonest birthday first"),
    ] {
        let mut hands = with_many(people);
        assert!(hands.sees(text), "{people}");
        hands.type_into(People::search_id(), "фамилия1");
        assert!(hands.sees("Имя1 Фамилия1"));
    }
    // So many are only laid on the desk: reading them takes a test too long.
    let mut session = crate::gui::session::Session::new(
        crate::storage::Storage::at("nowhere"),
        crate::words::Words::of(crate::words::UiLanguage::English),
        chrono::NaiveDate::from_ymd_opt(2026, 11, 22).unwrap(),
    );
    let hands = with_many(1_000);
    let listed = hands.app.listed();
    let crowd = (0..100).flat_map(|n| {
        listed.iter().cloned().map(move |mut person| {
            person.id.0 = format!("{}-{n}", person.id.0);
            person
        })
    });
    session.seat(crowd.collect());
    let mut choose = People::new();
    choose.refresh(&session);
    let typed = crate::gui::panel::people::Message::SearchTyped("фамилия77".into());
    choose.update(typed, &session);
    let seen = iced_test::simulator(choose.view(&session, 900.0))
        .find("Имя77 Фамилия77")
        .is_ok();
    assert!(seen);
}

#[test]
fn filters_are_combined_and_taken_back_alone_and_all_together() {
    let mut hands = Hands::open(WIDE);
    assert!(hands.sees("12 people, soonest birthday first"));
    assert!(!hands.sees("women"), "the first row is calm");
    hands.press("more filters …");
    hands.press("women");
    assert!(hands.sees("women ×") && hands.sees("6 people, soonest birthday first"));
    filter_by(&mut hands, filter::Message::KindChosen(Some(Kind::Colony)));
    assert!(hands.sees("3 people, soonest birthday first"));
    hands.press("fewer filters");
    assert!(hands.sees("women ×") && hands.sees("penal colony ×"));
    hands.press("women ×");
    assert!(!hands.sees("women ×") && hands.sees("penal colony ×"));
    filter_by(&mut hands, filter::Message::MonthChosen(Some(12)));
    assert!(hands.sees("born in December ×"));
    hands.press("clear all filters");
    assert!(!hands.sees("penal colony ×"));
    assert!(hands.sees("12 people, soonest birthday first"));
}

#[test]
fn filters_and_the_search_go_together() {
    let mut hands = Hands::open(WIDE);
    hands.press("more filters …");
    hands.press("can be written to");
    hands.type_into(People::search_id(), "Bialiatski");
    assert!(hands.sees("Nobody is found. Try fewer letters, or another spelling."));
    hands.press("show everybody");
    assert!(hands.sees("12 people, soonest birthday first"));
}

#[test]
fn whom_something_is_begun_for_is_told_apart() {
    let mut hands = Hands::open(WIDE);
    hands.press("more filters …");
    assert!(!hands.sees("nothing begun or kept"), "nobody is known yet");
    hands.choose("example-darya-nezabudkina");
    hands.press("she");
    hands.type_into(Editor::id(), " Мяў");
    let mut again = Hands::open_on(hands.crash(), WIDE);
    again.press("more filters …");
    again.press("nothing begun or kept");
    assert!(again.sees("11 people, soonest birthday first"));
    again.press("nothing begun or kept ×");
    // With everybody in the list, the program never chooses her while others have nothing.
    for _ in 0..22 {
        again.press("choose for me");
        assert!(!again.sees("Darya Nezabudkina, 32"));
    }
}

#[test]
fn a_clock_behind_what_is_known_is_said_above_the_people() {
    let sentence = "The computer’s date seems wrong: it says 22 November 2026, but something is \
        known of 30 November 2026. Please put the date right; until then each card wants your word.";
    let mut hands = Hands::open(tall(2_000.0));
    assert!(!hands.sees(sentence));
    // The list was taken in on a right day; then the clock went back.
    let folder = {
        let mut later = Hands::open_on_day(hands.crash(), tall(2_000.0), (2026, 12, 1));
        let rows = [list_row(1, "Роман Берёзкин", GOMEL)];
        import_rows(&mut later, "2026-11-30.csv", &rows);
        later.crash()
    };
    let mut again = Hands::open_on(folder, tall(2_000.0));
    assert!(again.sees(sentence));
    again.choose("viasna-1");
    again.press("she");
    assert!(!makes_a_card(&mut again));
    again.tab_to("I have checked it myself: they are still there");
    assert!(makes_a_card(&mut again));
}

#[test]
fn a_namesake_is_another_person_only_in_the_users_word_for_this_card() {
    let mut hands = Hands::open(tall(2_000.0));
    let held = list_row(1, "Роман Берёзкин", GOMEL);
    let freed = list_row(2, "Берёзкин Роман", GOMEL).replace("active", "former");
    let other = list_row(3, "Мария Липова", GOMEL);
    import_rows(&mut hands, "2026-11-20.csv", &[held, freed, other]);
    hands.choose("viasna-1");
    hands.press("she");
    // Who the other is, and who says so.
    assert!(hands.sees_start("Somebody of this name is free: Берёзкин Роман ("));
    assert!(hands.sees_part("2026-11-20.csv"));
    assert!(!makes_a_card(&mut hands));
    // The tick for an old record is another word, and is not even there.
    assert!(!hands.sees("I have checked it myself: they are still there"));
    hands.letter(crate::gui::panel::letter::Message::OldRecordConfirmed(true));
    assert!(!makes_a_card(&mut hands));
    hands.tab_to("I have checked it myself: this is another person");
    assert!(hands.sees("Save PDF") && makes_a_card(&mut hands));
    // It holds for this card alone.
    hands.choose("viasna-3");
    hands.choose("viasna-1");
    assert!(!hands.sees("Save PDF"));
    assert!(hands.sees_start("Somebody of this name is free: Берёзкин Роман ("));
}

#[test]
fn every_reason_has_its_words_in_every_language() {
    use crate::words::{UiLanguage, Words};
    let reasons = [
        "released",
        "died",
        "not-designated",
        "unknown-status",
        "unknown-place",
        "place-unclear",
        "own-block",
        "at-liberty",
        "house-arrest",
        "no-address",
        "historic",
        "disputed",
        "namesake",
        "missing-field",
        "unlisted",
        "rejected",
        "clock-behind",
        "old",
    ];
    for ui_language in UiLanguage::ALL {
        let words = Words::of(ui_language);
        for reason in reasons {
            for kind in ["people-state", "people-why", "judgement-short"] {
                let key = format!("{kind}-{reason}");
                assert_ne!(words.say(&key), key, "{ui_language:?}");
            }
        }
    }
}
