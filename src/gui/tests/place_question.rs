//! Where the list's words for a place are not understood: the question, and its answers.

use super::harness::{Hands, tall};
use super::statement::makes_a_card;
use crate::gui::app::{Message, Shortcut};
use crate::gui::dialog::import;
use crate::gui::panel::letter::place_question::Answer;
use crate::person::{Id, Place};
use crate::storage::Storage;

const QUESTION: &str = "Where should the card go?";

/// A window with a table that somebody keeps.
fn with_table(table: &str) -> (Hands, Vec<Id>) {
    let mut hands = Hands::open(tall(2_400.0));
    let path = hands.folder.path().join("2026-11-20.csv");
    Storage::save_output(&path, table.as_bytes()).unwrap();
    hands.import(import::Message::Picked(Some(path)));
    if hands.sees("Read the list so") {
        hands.press("Read the list so");
    }
    hands.press("Take these people in");
    hands.press("Close");
    let ids = hands.app.listed().iter().map(|p| p.id.clone()).collect();
    (hands, ids)
}

/// Somebody in a town that the evidence does not agree on.
fn with_unclear() -> Hands {
    let (mut hands, ids) = with_table(
        "name,sex,birthday,prison,address\n\
         Эмир Тестов,male,1991-09-01,СИЗО-1,\"295999, г. Симферополь, ул. Примерная, 4, Украина\"\n",
    );
    hands.choose(&ids[0].0);
    hands.press_if_there("she");
    hands
}

#[test]
fn places_of_russia_and_of_unknown_kinds_are_right_or_asked_about() {
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
        let (mut hands, ids) = with_table(table);
        for (id, label) in ids.iter().zip(label) {
            hands.choose(&id.0);
            hands.press_if_there("she");
            if hands.sees("Save PDF") {
                assert!(!hands.sees(QUESTION), "{label}");
                assert!(hands.sees_part(country), "{label}");
                // A label of no known kind stands there whole.
                assert!(country == "RUSSI" || hands.sees_part(label), "{label}");
            } else {
                assert!(!makes_a_card(&mut hands), "{label}");
            }
        }
    }
}

#[test]
fn no_card_is_made_while_the_question_is_open() {
    let mut hands = with_unclear();
    assert!(hands.sees(QUESTION));
    assert!(hands.sees_part("295999, г. Симферополь"));
    assert!(!hands.sees("Save PDF"));
    assert!(!makes_a_card(&mut hands));
    // Neither is there a way over several people.
    hands.happen(Message::ShortcutPressed(Shortcut::Page(
        crate::gui::app::bar::Page::Dates,
    )));
    assert!(!makes_a_card(&mut hands));
}

#[test]
fn a_place_of_ours_answers_and_the_answer_can_be_taken_back() {
    let mut hands = with_unclear();
    hands.type_into(Answer::search_id(), "гомель 4");
    hands.tab_to("ИК №4, ул. Антошкина, 3, 246035, г. Гомель, Гомельская обл.");
    assert!(!hands.sees(QUESTION));
    assert!(hands.sees("246035, г. Гомель") && hands.sees("Save PDF"));
    let mut again = Hands::open_on(hands.crash(), tall(2_400.0));
    let id = again.app.listed()[0].id.clone();
    again.choose(&id.0);
    assert!(again.sees("246035, г. Гомель"));
    again.press("take it back");
    assert!(again.sees(QUESTION) && !again.sees("Save PDF"));
}

#[test]
fn the_users_own_lines_answer_with_a_plain_word() {
    let mut hands = with_unclear();
    hands.tab_to("write the lines of the address yourself");
    // A name alone is no address.
    hands.press("Use these lines");
    assert!(hands.sees(QUESTION));
    for line in ["СИЗО-1\n", "вул. Примерная, 4\n", "UKRAINE"] {
        use crate::gui::panel::letter::{self, place_question};
        use iced::widget::text_editor::{Action, Edit, Motion};
        for act in [
            Action::Move(Motion::DocumentEnd),
            Action::Edit(Edit::Paste(std::sync::Arc::new(line.to_owned()))),
        ] {
            let edited = place_question::Message::LinesEdited(act);
            hands.letter(letter::Message::PlaceQuestion(edited));
        }
    }
    hands.tab_to("Use these lines");
    assert!(!hands.sees(QUESTION));
    assert!(hands.sees("UKRAINE") && hands.sees("Save PDF"));
    assert!(hands.sees("Kartka knows no rules for Ukraine: check the address yourself."));
}

#[test]
fn it_may_be_that_nobody_knows() {
    let mut hands = with_unclear();
    hands.tab_to("it is not known where they are");
    assert!(!hands.sees(QUESTION) && !hands.sees("Save PDF"));
    assert_eq!(hands.app.listed()[0].place.now.value, Place::Unknown);
    assert!(!makes_a_card(&mut hands));
    hands.press("take it back");
    assert!(hands.sees(QUESTION));
}

#[test]
fn the_answer_holds_as_long_as_lists_repeat_the_words() {
    let table = |street: &str| {
        format!(
            "name,sex,birthday,prison,address\n\
             Эмир Тестов,male,1991-09-01,СИЗО-1,\"295999, г. Симферополь, {street}, Украина\"\n"
        )
    };
    let read = |hands: &mut Hands, day: &str, street: &str| {
        let path = hands.folder.path().join(format!("2026-11-{day}.csv"));
        Storage::save_output(&path, table(street).as_bytes()).unwrap();
        hands.happen(Message::ShortcutPressed(Shortcut::Page(
            crate::gui::app::bar::Page::Write,
        )));
        hands.import(import::Message::Picked(Some(path)));
        hands.press_if_there("Read the list so");
        hands.press_if_there("Take these people in");
        hands.press_if_there("Close");
    };
    for (answer, seen) in [
        (
            "ИК №4, ул. Антошкина, 3, 246035, г. Гомель, Гомельская обл.",
            "246035, г. Гомель",
        ),
        ("it is not known where they are", "take it back"),
    ] {
        let mut hands = with_unclear();
        if answer.starts_with("ИК") {
            hands.type_into(Answer::search_id(), "гомель 4");
        }
        hands.tab_to(answer);
        read(&mut hands, "21", "ул. Примерная, 4");
        let id = hands.app.listed()[0].id.clone();
        let day = hands.app.listed()[0].place.now.as_of.to_string();
        assert_eq!(day, "2026-11-21", "the newer list was read");
        hands.choose(&id.0);
        assert!(!hands.sees(QUESTION) && hands.sees_part(seen), "{answer}");
        read(&mut hands, "22", "ул. Иная, 9");
        hands.choose(&id.0);
        assert!(hands.sees(QUESTION), "{answer}");
        assert!(!makes_a_card(&mut hands), "{answer}");
    }
}
