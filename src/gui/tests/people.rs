//! The column of people: search and filters.

use super::harness::{Hands, WIDE, filter_by, with_many};
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
    for (people, said) in [
        (1, "1 person"),
        (10_000, "10,000 people, soonest birthday first"),
    ] {
        let mut hands = with_many(people);
        assert!(hands.sees(said), "{people}");
        hands.type_into(People::search_id(), "фамилия1");
        assert!(hands.sees("Имя1 Фамилия1"));
    }
    // So many are only laid on the desk: reading them takes a test too long.
    let mut desk = crate::gui::desk::Desk::new(
        crate::storage::Storage::at("nowhere"),
        crate::words::Words::of(crate::words::Tongue::English),
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
    desk.seat(crowd.collect());
    let mut choose = People::new();
    choose.refresh(&desk);
    let typed = crate::gui::panel::people::Message::SearchTyped("фамилия77".into());
    choose.update(typed, &desk);
    let seen = iced_test::simulator(choose.view(&desk, 900.0))
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
