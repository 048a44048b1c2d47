//! Where the list's words for a place are not understood: the question, and its answers.

use super::harness::{Harness, tall};
use super::statement::makes_a_card;
use crate::gui::app::{Message, Shortcut};
use crate::gui::dialog::import;
use crate::gui::panel::letter::place_question::Answer;
use crate::person::{Id, Place};
use crate::storage::Storage;

const QUESTION: &str = "Where should the card go?";

/// A window with a table that somebody keeps.
fn with_table(table: &str) -> (Harness, Vec<Id>) {
    let mut harness = Harness::open(tall(2_400.0));
    let path = harness.folder.path().join("2026-11-20.csv");
    Storage::save_output(&path, table.as_bytes()).unwrap();
    harness.import(import::Message::Picked(Some(path)));
    if harness.sees("Read the list so") {
        harness.click("Read the list so");
    }
    harness.click("Take these people in");
    harness.click("Close");
    let ids = harness.app.listed().iter().map(|p| p.id.clone()).collect();
    (harness, ids)
}

/// Somebody in a town that the evidence does not agree on.
fn with_unclear() -> Harness {
    let (mut harness, ids) = with_table(
        "name,sex,birthday,prison,address\n\
         Эмир Тестов,male,1991-09-01,СИЗО-1,\"295999, г. Симферополь, ул. Примерная, 4, Украина\"\n",
    );
    harness.choose(&ids[0].0);
    harness.click_if_there("she");
    harness
}

#[test]
fn places_of_russia_and_of_unknown_kinds_are_right_or_questions() {
    let russia = "ФИО;Пол;Дата рождения;Место заключения\n\
        Тестов Иван Иванович;м;04.09.1991;ИК-2, 187999, Ленинградская область, пос. Примерный, ул. Дальняя, 1\n\
        Тестов Пётр Иванович;м;05.09.1991;СИЗО-1, 185999, Республика Карелия, г. Петрозаводск, ул. Примерная, 1\n\
        Тестов Лев Иванович;м;08.09.1991;ФКУ ИК-17, 431999, Республика Мордовия, п. Примерный, ул. Лесная, 3\n";
    let unknown = "name,sex,birthday,prison,address\n\
        Иван Первый,male,1991-09-01,Учреждение №14,\"211440, г. Новополоцк, ул. Примерная, 1\"\n\
        Иван Второй,male,1991-09-02,ЛТП-1,\"211440, г. Новополоцк, ул. Примерная, 1\"\n\
        Иван Третий,male,1991-09-03,РНПЦ психического здоровья,\"211440, г. Новополоцк, ул. Примерная, 1\"\n\
        Иван Четвёртый,male,1991-09-04,Detention Centre No. 10,\"211440, г. Новополоцк, ул. Примерная, 1\"\n";
    for (table, label, country) in [
        (russia, ["ИК-2", "СИЗО-1", "ФКУ ИК-17"].as_slice(), "RUSSI"),
        (
            unknown,
            [
                "Учреждение №14",
                "ЛТП-1",
                "РНПЦ психического здоровья",
                "Detention Centre No. 10",
            ]
            .as_slice(),
            "BELARUS",
        ),
    ] {
        let (mut harness, ids) = with_table(table);
        for (id, label) in ids.iter().zip(label) {
            harness.choose(&id.0);
            harness.click_if_there("she");
            if harness.sees("Save PDF") {
                assert!(!harness.sees(QUESTION), "{label}");
                assert!(harness.sees_part(country), "{label}");
                // A label of no known kind stands there whole.
                assert!(country == "RUSSI" || harness.sees_part(label), "{label}");
            } else {
                assert!(!makes_a_card(&mut harness), "{label}");
            }
        }
    }
}

#[test]
fn no_card_is_made_while_the_question_is_open() {
    let mut harness = with_unclear();
    assert!(harness.sees(QUESTION));
    assert!(harness.sees_part("295999, г. Симферополь"));
    assert!(!harness.sees("Save PDF"));
    assert!(!makes_a_card(&mut harness));
    // Nor can a card be made in a batch.
    harness.send(Message::ShortcutPressed(Shortcut::Page(
        crate::gui::app::bar::Page::Dates,
    )));
    assert!(!makes_a_card(&mut harness));
}

#[test]
fn a_place_of_ours_answers_and_the_answer_can_be_taken_back() {
    let mut harness = with_unclear();
    harness.type_into(Answer::search_id(), "гомель 4");
    harness.tab_to("ИК №4, ул. Антошкина, 3, 246035, г. Гомель, Гомельская обл.");
    assert!(!harness.sees(QUESTION));
    assert!(harness.sees("246035, г. Гомель") && harness.sees("Save PDF"));
    let mut again = Harness::open_on(harness.crash(), tall(2_400.0));
    let id = again.app.listed()[0].id.clone();
    again.choose(&id.0);
    assert!(again.sees("246035, г. Гомель"));
    again.click("take it back");
    assert!(again.sees(QUESTION) && !again.sees("Save PDF"));
}

#[test]
fn the_users_own_lines_answer_with_a_plain_word() {
    let mut harness = with_unclear();
    harness.tab_to("write the lines of the address yourself");
    // A name alone is no address.
    harness.click("Use these lines");
    assert!(harness.sees(QUESTION));
    for line in ["СИЗО-1\n", "вул. Примерная, 4\n", "UKRAINE"] {
        use crate::gui::panel::letter::{self, place_question};
        use iced::widget::text_editor::{Action, Edit, Motion};
        for act in [
            Action::Move(Motion::DocumentEnd),
            Action::Edit(Edit::Paste(std::sync::Arc::new(line.to_owned()))),
        ] {
            let edited = place_question::Message::LinesEdited(act);
            harness.letter(letter::Message::PlaceQuestion(edited));
        }
    }
    harness.tab_to("Use these lines");
    assert!(!harness.sees(QUESTION));
    assert!(harness.sees("UKRAINE") && harness.sees("Save PDF"));
    assert!(harness.sees("Kartka knows no rules for Ukraine: check the address yourself."));
}

#[test]
fn it_may_be_that_nobody_knows() {
    let mut harness = with_unclear();
    harness.tab_to("it is not known where they are");
    assert!(!harness.sees(QUESTION) && !harness.sees("Save PDF"));
    assert_eq!(harness.app.listed()[0].place.now.value, Place::Unknown);
    assert!(!makes_a_card(&mut harness));
    harness.click("take it back");
    assert!(harness.sees(QUESTION));
}

#[test]
fn the_answer_holds_as_long_as_lists_repeat_the_words() {
    let table = |street: &str| {
        format!(
            "name,sex,birthday,prison,address\n\
             Эмир Тестов,male,1991-09-01,СИЗО-1,\"295999, г. Симферополь, {street}, Украина\"\n"
        )
    };
    let read = |harness: &mut Harness, day: &str, street: &str| {
        let path = harness.folder.path().join(format!("2026-11-{day}.csv"));
        Storage::save_output(&path, table(street).as_bytes()).unwrap();
        harness.send(Message::ShortcutPressed(Shortcut::Page(
            crate::gui::app::bar::Page::Write,
        )));
        harness.import(import::Message::Picked(Some(path)));
        harness.click_if_there("Read the list so");
        harness.click_if_there("Take these people in");
        harness.click_if_there("Close");
    };
    for (answer, seen) in [
        (
            "ИК №4, ул. Антошкина, 3, 246035, г. Гомель, Гомельская обл.",
            "246035, г. Гомель",
        ),
        ("it is not known where they are", "take it back"),
    ] {
        let mut harness = with_unclear();
        if answer.starts_with("ИК") {
            harness.type_into(Answer::search_id(), "гомель 4");
        }
        harness.tab_to(answer);
        read(&mut harness, "21", "ул. Примерная, 4");
        let id = harness.app.listed()[0].id.clone();
        let day = harness.app.listed()[0].place.now.as_of.to_string();
        assert_eq!(day, "2026-11-21", "the newer list was read");
        harness.choose(&id.0);
        assert!(
            !harness.sees(QUESTION) && harness.sees_part(seen),
            "{answer}"
        );
        read(&mut harness, "22", "ул. Иная, 9");
        harness.choose(&id.0);
        assert!(harness.sees(QUESTION), "{answer}");
        assert!(!makes_a_card(&mut harness), "{answer}");
    }
}
