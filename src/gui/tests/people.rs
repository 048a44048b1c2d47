//! The column of people: search and filters.

use super::harness::{Harness, WIDE, filter_by, tall, with_many};
use super::person::{GOMEL, import_rows, list_row};
use super::statement::makes_a_card;
use crate::facility::Kind;
use crate::gui::panel::people::{People, filter};
use crate::gui::widget::editor::Editor;

#[test]
fn somebody_is_found_in_every_spelling_and_the_released_are_marked() {
    for spelling in ["Бяляцкі", "Беляцкий", "Bialiatski", "bjaljazki"] {
        let mut harness = Harness::open(WIDE);
        harness.type_into(People::search_id(), spelling);
        assert!(harness.sees("Алесь Беляцкий"), "{spelling}");
        harness.click("Алесь Беляцкий");
        assert!(harness.sees("Choose someone who is still waiting."));
        assert!(
            !harness.sees("Save PDF"),
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
        let mut harness = with_many(people);
        assert!(harness.sees(text), "{people}");
        harness.type_into(People::search_id(), "фамилия1");
        assert!(harness.sees("Иван1 Фамилия1"));
    }
    // These people are put into the workspace directly: reading them would take a test too long.
    let mut workspace = crate::workspace::Workspace::new(
        crate::workspace::Folder::at("nowhere"),
        crate::words::Words::of(crate::words::UiLanguage::English),
        chrono::NaiveDate::from_ymd_opt(2026, 11, 22).unwrap(),
    );
    let harness = with_many(1_000);
    let listed = harness.app.listed();
    let crowd = (0..100).flat_map(|n| {
        listed.iter().cloned().map(move |mut person| {
            person.id.0 = format!("{}-{n}", person.id.0);
            person
        })
    });
    workspace.set_listed(crowd.collect());
    let mut choose = People::new();
    choose.refresh(&workspace);
    let typed = crate::gui::panel::people::Message::SearchTyped("фамилия77".into());
    choose.update(typed, &workspace);
    let seen = iced_test::simulator(choose.view(&workspace, 900.0))
        .find("Иван77 Фамилия77")
        .is_ok();
    assert!(seen);
}

#[test]
fn filters_are_combined_and_taken_back_alone_and_all_together() {
    let mut harness = Harness::open(WIDE);
    assert!(harness.sees("12 people, soonest birthday first"));
    assert!(!harness.sees("women"), "the first row is calm");
    harness.click("more filters …");
    harness.click("women");
    assert!(harness.sees("women ×") && harness.sees("6 people, soonest birthday first"));
    filter_by(
        &mut harness,
        filter::Message::KindChosen(Some(Kind::Colony)),
    );
    assert!(harness.sees("3 people, soonest birthday first"));
    harness.click("fewer filters");
    assert!(harness.sees("women ×") && harness.sees("penal colony ×"));
    harness.click("women ×");
    assert!(!harness.sees("women ×") && harness.sees("penal colony ×"));
    filter_by(&mut harness, filter::Message::MonthChosen(Some(12)));
    assert!(harness.sees("born in December ×"));
    harness.click("clear all filters");
    assert!(!harness.sees("penal colony ×"));
    assert!(harness.sees("12 people, soonest birthday first"));
}

#[test]
fn filters_and_the_search_go_together() {
    let mut harness = Harness::open(WIDE);
    harness.click("more filters …");
    harness.click("can be written to");
    harness.type_into(People::search_id(), "Bialiatski");
    assert!(harness.sees("Nobody is found. Try fewer letters, or another spelling."));
    harness.click("show everybody");
    assert!(harness.sees("12 people, soonest birthday first"));
}

#[test]
fn people_with_a_draft_can_be_filtered_out() {
    let mut harness = Harness::open(WIDE);
    harness.click("more filters …");
    assert!(
        !harness.sees("nothing begun or kept"),
        "nobody is known yet"
    );
    harness.choose("example-darya-nezabudkina");
    harness.click("she");
    harness.type_into(Editor::id(), " Мяў");
    let mut again = Harness::open_on(harness.crash(), WIDE);
    again.click("more filters …");
    again.click("nothing begun or kept");
    assert!(again.sees("11 people, soonest birthday first"));
    again.click("nothing begun or kept ×");
    // With everybody in the list, the program never chooses her while others have nothing.
    for _ in 0..22 {
        again.click("choose for me");
        assert!(!again.sees("Darya Nezabudkina, 32"));
    }
}

#[test]
fn a_clock_behind_the_newest_record_is_reported_above_the_people() {
    let sentence = "The computer’s date seems wrong: it says 22 November 2026, but something is \
        known of 30 November 2026. Please put the date right; until then each card wants your word.";
    let mut harness = Harness::open(tall(2_000.0));
    assert!(!harness.sees(sentence));
    // The list was taken in on a right day; then the clock went back.
    let folder = {
        let mut later = Harness::open_on_day(harness.crash(), tall(2_000.0), (2026, 12, 1));
        let rows = [list_row(1, "Роман Берёзкин", GOMEL)];
        import_rows(&mut later, "2026-11-30.csv", &rows);
        later.crash()
    };
    let mut again = Harness::open_on(folder, tall(2_000.0));
    assert!(again.sees(sentence));
    again.choose("viasna-1");
    again.click("she");
    assert!(!makes_a_card(&mut again));
    again.tab_to("I have checked it myself: they are still there");
    assert!(makes_a_card(&mut again));
}

#[test]
fn a_namesake_is_another_person_only_in_the_users_word_for_this_card() {
    let mut harness = Harness::open(tall(2_000.0));
    let held = list_row(1, "Роман Берёзкин", GOMEL);
    let freed = list_row(2, "Берёзкин Роман", GOMEL).replace("active", "former");
    let other = list_row(3, "Мария Липова", GOMEL);
    import_rows(&mut harness, "2026-11-20.csv", &[held, freed, other]);
    harness.choose("viasna-1");
    harness.click("she");
    // Who the other is, and who says so.
    assert!(harness.sees_start("Somebody of this name is free: Берёзкин Роман ("));
    assert!(harness.sees_part("2026-11-20.csv"));
    assert!(!makes_a_card(&mut harness));
    // The tick for an old record is another word, and is not even there.
    assert!(!harness.sees("I have checked it myself: they are still there"));
    harness.letter(crate::gui::panel::letter::Message::OldRecordConfirmed(true));
    assert!(!makes_a_card(&mut harness));
    harness.tab_to("I have checked it myself: this is another person");
    assert!(harness.sees("Save PDF") && makes_a_card(&mut harness));
    // It holds for this card alone.
    harness.choose("viasna-3");
    harness.choose("viasna-1");
    assert!(!harness.sees("Save PDF"));
    assert!(harness.sees_start("Somebody of this name is free: Берёзкин Роман ("));
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
