//! Somebody who is pasted or typed in.

use super::harness::{Harness, tall};
use crate::gui::app::{Message, Shortcut};
use crate::gui::dialog::add_person;
use crate::gui::dialog::add_person::{AddPerson, Part};

/// Puts a text into the field that reads it.
fn paste(harness: &mut Harness, text: &str) {
    use iced::widget::text_editor::{Action, Edit};
    let text = std::sync::Arc::new(text.to_owned());
    let edit = Action::Edit(Edit::Paste(text));
    harness.add_person(add_person::Message::TextEdited(edit));
}

#[test]
fn a_pasted_address_is_looked_at_and_becomes_a_person() {
    let mut harness = Harness::open(tall(2_000.0));
    harness.send(Message::ShortcutPressed(Shortcut::Add));
    assert!(harness.sees("Who should get a card?"));
    paste(
        &mut harness,
        "Роман Берёзкин\nИК №4\nул. Антошкина, 3\n246035, г. Гомель",
    );
    // A name is always a guess until the user has looked at it.
    assert!(harness.sees("our guess, please check"));
    harness.click("Keep and write");
    assert_eq!(harness.app.listed().len(), 0);
    harness.click("that is right");
    harness.click("a man");
    assert!(harness.sees("The address as it will stand on the card"));
    harness.click("Keep and write");
    assert!(harness.sees("Save PDF"), "the person is opened for writing");
    let kept = harness.app.listed()[0].clone();
    assert_eq!(kept.names.ru.as_deref(), Some("Роман Берёзкин"));
    assert!(kept.is_own());
    // The person is there again, and is no list.
    let mut again = Harness::open_on(harness.crash(), tall(2_000.0));
    assert_eq!(again.app.listed(), [kept]);
    assert!(again.sees("No list yet"));
}

#[test]
fn an_unrecognised_part_becomes_a_question() {
    for (text, question) in [
        (
            "ИК №4, 246035, г. Гомель",
            "Who is it for? The name was not recognised.",
        ),
        (
            "Берёзкину Роману Ильичу, ИК №4, 246035, г. Гомель",
            "The name seems to stand in the dative («кому»). How is it in its first form?",
        ),
        (
            "Роман Берёзкин",
            "Which prison is it? None that we know was recognised.",
        ),
        (
            "Роман Берёзкин, ИК №4, 246000, г. Гомель, ул. Новая, 1",
            "This is not the address that we have for this prison. Which one holds?",
        ),
        (
            "Роман Берёзкин, ИК №4, 246035, г. Гомель, ул. Антошкина, 3, привет там всем",
            "This was not understood. Does it belong to the address?",
        ),
    ] {
        let mut harness = Harness::open(tall(2_000.0));
        harness.click("Add a person  Ctrl N");
        paste(&mut harness, text);
        assert!(harness.sees(question), "{text}");
        harness.add_person(add_person::Message::KeepPressed);
        assert_eq!(harness.app.listed(), [], "{text}");
    }
}

#[test]
fn a_texts_address_is_kept_for_the_place() {
    let mut harness = Harness::open(tall(2_000.0));
    harness.send(Message::ShortcutPressed(Shortcut::Add));
    paste(
        &mut harness,
        "Роман Берёзкин, ИК №4, 246000, г. Гомель, ул. Новая, 1",
    );
    harness.click("use the text’s");
    harness.add_person(add_person::Message::GuessConfirmed(Part::Name));
    harness.click("Keep and write");
    let mut again = Harness::open_on(harness.crash(), tall(2_000.0));
    again.click("Роман Берёзкин");
    assert!(again.sees("246000, г. Гомель"));
}

#[test]
fn a_person_is_entered_by_hand() {
    let mut harness = Harness::open(tall(2_000.0));
    harness.send(Message::ShortcutPressed(Shortcut::Add));
    harness.type_into(Part::Name.id(), "Мария Липова");
    harness.type_into(AddPerson::search_id(), "гомель");
    harness.click("ИК №4, ул. Антошкина, 3, 246035, г. Гомель, Гомельская обл.");
    assert!(!harness.sees("our guess, please check"));
    harness.click("Keep and write");
    assert!(harness.sees("246035, г. Гомель"));
    // A second person of the same name is reported.
    harness.send(Message::ShortcutPressed(Shortcut::Add));
    harness.type_into(Part::Name.id(), "Мария Липова");
    assert!(harness.sees("Somebody of this name is there already:"));
    harness.click("Мария Липова, ИК №4, Гомель");
    assert!(!harness.sees("Who should get a card?"));
}

#[test]
fn a_place_that_nobody_knows_is_entered_by_its_address() {
    let mut harness = Harness::open(tall(2_000.0));
    harness.send(Message::ShortcutPressed(Shortcut::Add));
    harness.type_into(Part::Name.id(), "Мария Липова");
    harness.click("it is not among them: enter its address");
    harness.type_into(Part::Label.id(), "Больница");
    harness.type_into(Part::Locality.id(), "г. Минск");
    assert!(harness.sees("There is no postcode."));
    harness.type_into(Part::Postcode.id(), "220000");
    harness.click("Keep and write");
    assert!(harness.sees("220000, г. Минск"));
}

/// Somebody of this name at the colony of Gomel, by hand; as far as it goes without an answer.
fn enter(harness: &mut Harness, name: &str) {
    harness.send(Message::ShortcutPressed(Shortcut::Add));
    harness.type_into(Part::Name.id(), name);
    harness.type_into(AddPerson::search_id(), "гомель");
    harness.click("ИК №4, ул. Антошкина, 3, 246035, г. Гомель, Гомельская обл.");
    harness.click("Keep and write");
}

#[test]
fn a_second_person_of_a_name_is_the_same_one_moved_or_another() {
    for (answer, people) in [("the same person, moved here", 1), ("another person", 2)] {
        let mut harness = Harness::open(tall(2_400.0));
        enter(&mut harness, "Мария Липова");
        let first = harness.app.listed()[0].clone();
        enter(&mut harness, "Липова Мария");
        // Nothing is saved before the question is answered.
        assert_eq!(harness.app.listed().len(), 1, "{answer}");
        assert!(
            harness.sees_start("Is it one of them, held here now?"),
            "{answer}"
        );
        harness.tab_to(answer);
        harness.click("Keep and write");
        let listed = harness.app.listed();
        assert_eq!(listed.len(), people, "{answer}");
        assert_eq!(listed[0].id, first.id, "{answer}");
        assert_eq!(listed[0].names, first.names, "nobody is replaced");
        assert!(!harness.sees("Who should get a card?"), "{answer}");
    }
}

#[test]
fn a_person_who_was_added_can_be_removed_and_brought_back() {
    let mut harness = Harness::open(tall(2_400.0));
    enter(&mut harness, "Мария Липова");
    let kept = harness.app.listed()[0].clone();
    harness.tab_to("remove this person");
    assert_eq!(harness.app.listed(), []);
    assert!(harness.sees("Мария Липова is removed."));
    assert!(!super::statement::makes_a_card(&mut harness));
    harness.tab_to("bring back");
    assert_eq!(harness.app.listed(), std::slice::from_ref(&kept));
    harness.click("remove this person");
    // The way back is there after a crash too.
    let mut again = Harness::open_on(harness.crash(), tall(2_400.0));
    assert_eq!(again.app.listed(), []);
    again.send(Message::ShortcutPressed(Shortcut::Add));
    again.tab_to("bring back");
    assert_eq!(again.app.listed(), [kept]);
    assert!(again.sees("246035, г. Гомель"));
}

/// Takes every guess and keeps the person.
fn keep_all(harness: &mut Harness) {
    for part in [
        Part::Name,
        Part::Dative,
        Part::Birth,
        Part::Extra,
        Part::Label,
        Part::Street,
        Part::Postcode,
        Part::Locality,
        Part::District,
        Part::Region,
    ] {
        harness.add_person(add_person::Message::GuessConfirmed(part));
    }
    harness.add_person(add_person::Message::KeepPressed);
}

#[test]
fn a_pasted_place_of_another_country_is_never_one_of_belarus() {
    for text in [
        "Ilya Testov, born 1996\nFKU IK-17 UFSIN Rossii po Respublike Mordoviya\n\
         431999, Respublika Mordoviya, p. Primerny, ul. Lesnaya, d. 3\n",
        "Тестов Эмир\nСИЗО-1\nул. Примерная, 4\n295999, г. Симферополь\nУкраина\n",
    ] {
        let mut harness = Harness::open(tall(2_400.0));
        harness.send(Message::ShortcutPressed(Shortcut::Add));
        paste(&mut harness, text);
        assert!(!harness.sees_part("BELARUS"), "{text}");
        keep_all(&mut harness);
        assert!(!harness.sees_part("BELARUS"), "{text}");
        // Without rules or without an answer there is no card.
        if !harness.sees("Save PDF") {
            assert!(!super::statement::makes_a_card(&mut harness), "{text}");
        } else {
            assert!(harness.sees_part("RUSSIA"), "{text}");
        }
    }
}

#[test]
fn an_own_place_with_exactly_the_pasted_address_asks_nothing() {
    use crate::facility::{CardLanguage, OwnPlace, Parts, Site, UserWord};
    use crate::storage::Storage;
    let own = OwnPlace::new("ФКУ ИК-99 УФСИН России по Тверской области", "ru");
    let site = Site {
        label: own.name.clone(),
        parts: Parts {
            postcode: "171999".into(),
            street: "ул. Новая, 1".into(),
            locality: "г. Примерный".into(),
            ..Parts::default()
        },
    };
    let folder = tempfile::tempdir().unwrap();
    let storage = Storage::at(folder.path());
    storage.keep_own_place(&own).unwrap();
    let on = chrono::NaiveDate::from_ymd_opt(2026, 11, 20).unwrap();
    let word = UserWord::with_address(on, CardLanguage::Russian, site);
    storage.save_place_word(&own.id, Some(word)).unwrap();
    let mut harness = Harness::open_on(folder, tall(2_400.0));
    harness.send(Message::ShortcutPressed(Shortcut::Add));
    paste(
        &mut harness,
        "Тестов Иван Петрович, 1980 г.р.\nФКУ ИК-99 УФСИН России по Тверской области\n\
         ул. Новая, 1\n171999, г. Примерный\n",
    );
    for question in [
        "Which prison is it? None that we know was recognised.",
        "This is not the address that we have for this prison. Which one holds?",
    ] {
        assert!(!harness.sees(question), "{question}");
    }
    assert!(!harness.sees_start("Which country is it in?"));
    assert!(harness.sees_part("171999, г. Примерный"));
}

const TWO: &str = "1. Павел Тестов\nТюрьма №8\nул. Советская, 22А\n222163, г. Жодино\n\n\
    2. Денис Тестов\nСИЗО-6\nул. Брестская, 258 В\n225413, г. Барановичи\n";

/// The page with a text of two people.
fn with_two() -> Harness {
    let mut harness = Harness::open(tall(2_400.0));
    harness.send(Message::ShortcutPressed(Shortcut::Add));
    paste(&mut harness, TWO);
    assert!(harness.sees("1 of 2"));
    harness
}

#[test]
fn people_of_one_text_are_looked_at_one_after_the_other() {
    let mut harness = with_two();
    assert!(harness.sees_part("222163"));
    harness.click("that is right");
    harness.click("Keep, then the next one");
    assert_eq!(harness.app.listed().len(), 1);
    assert!(harness.sees("Павел Тестов is kept."));
    // The second is asked about like the first, and nothing of it is kept yet.
    assert!(harness.sees("our guess, please check") && !harness.sees("1 of 2"));
    assert!(harness.sees_part("225413"));
    harness.click("that is right");
    harness.click("Keep and write");
    let listed = harness.app.listed().to_vec();
    let names: Vec<_> = listed.iter().map(|person| person.name()).collect();
    assert_eq!(names, ["Павел Тестов", "Денис Тестов"]);
    assert!(
        harness.sees("Save PDF"),
        "the last one is opened for writing"
    );
    let again = Harness::open_on(harness.crash(), tall(2_000.0));
    assert!(
        listed
            .iter()
            .all(|person| again.app.listed().contains(person))
    );
}

#[test]
fn what_was_answered_about_one_is_there_after_the_other() {
    let mut harness = with_two();
    harness.type_into(Part::Birth.id(), "1980");
    harness.add_person(add_person::Message::GuessConfirmed(Part::Name));
    harness.click("Денис Тестов");
    assert!(harness.sees("2 of 2") && harness.sees_part("225413"));
    harness.type_into(Part::Birth.id(), "1990");
    harness.click("Павел Тестов");
    assert!(harness.sees("1 of 2") && !harness.sees("our guess, please check"));
    // A word more in the text changes nobody else.
    paste(&mut harness, "\n\nВера Лугова, ИК №4, 246035, г. Гомель");
    assert!(harness.sees("1 of 3"));
    harness.click("Keep, then the next one");
    let birth = |harness: &Harness, at: usize| {
        let person: &crate::person::Person = &harness.app.listed()[at];
        person.birth.map(|birth| birth.to_string())
    };
    assert_eq!(birth(&harness, 0).as_deref(), Some("1980"));
    harness.add_person(add_person::Message::GuessConfirmed(Part::Name));
    harness.click("Keep, then the next one");
    assert_eq!(birth(&harness, 1).as_deref(), Some("1990"));
    // The last one is left out.
    harness.add_person(add_person::Message::PersonLeftOut);
    assert_eq!(harness.app.listed().len(), 2);
    assert!(!harness.sees_part("246035"));
}

#[test]
fn what_is_no_part_of_the_address_is_kept_as_a_note() {
    let mut harness = Harness::open(tall(2_400.0));
    harness.send(Message::ShortcutPressed(Shortcut::Add));
    paste(
        &mut harness,
        "Ales Testau (Алесь Тестаў)\nПК №9\n213410, г. Горкі\nлюбит кошек",
    );
    assert!(harness.sees("любит кошек") && harness.sees("also written: Ales Testau"));
    harness.click("no: keep it as a note");
    keep_all(&mut harness);
    let kept = &harness.app.listed()[0];
    assert_eq!(kept.story.as_deref(), Some("любит кошек"));
    assert_eq!(kept.names.latin.as_deref(), Some("Ales Testau"));
    assert_eq!(kept.names.be.as_deref(), Some("Алесь Тестаў"));
}
