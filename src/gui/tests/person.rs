//! What is known of the person who is written to, and what the user corrects.

use super::harness::{Harness, WIDE, tall};
use crate::gui::app::{Message, Shortcut};
use crate::gui::dialog::import;
use crate::gui::panel::letter::edit::{Edit, Line};
use crate::storage::Storage;

/// A list in the export's form, of one day.
pub const HEAD: &str = "id,url,name,status,gender,photo,description,birthday,arrested,articles,prison,\
    declaration,decision,penalty,judge,councel,penalty_start_date,release_date,verdict_date,\
    appeal_date,fake_terrorist_list,died,clusters\n";

pub fn list_row(id: u32, name: &str, prison: &str) -> String {
    format!("{id},,{name},active,male,,,1980-05-06,2023-01-01,,\"{prison}\",,,3 года,,,,,,,,,\n")
}

pub const GOMEL: &str = "ИК №4;246035, г. Гомель, ул. Антошкина, 3";

const ZHODINO: &str = "Тюрьма №8;222163, г. Жодино, ул. Советская, 22А";

pub fn import_rows(harness: &mut Harness, name: &str, rows: &[String]) {
    let path = harness.folder.path().join(name);
    let list = HEAD.to_owned() + &rows.concat();
    Storage::save_output(&path, list.as_bytes()).unwrap();
    harness.import(import::Message::Picked(Some(path)));
    harness.click("Take these people in");
    harness.click("Close");
}

#[test]
fn what_the_user_corrects_is_kept_over_a_new_list() {
    let mut harness = Harness::open(tall(2_000.0));
    // The family name is of Latin letters, and may be a Latin one.
    let rows = [list_row(1, "Роман COPA", GOMEL)];
    import_rows(&mut harness, "first.csv", &rows);
    harness.choose("viasna-1");
    assert!(harness.sees("4 letters in the name are of another alphabet and only look right."));
    harness.click("Put the letters right");
    harness.click("correct or add something");
    harness.type_into(Line::Patronymic.id(), "Ильич");
    harness.type_into(Line::Dative.id(), "Берёзкину Роману Ильичу");
    harness.type_into(Line::Extra.id(), "отряд 5");
    harness.click("write the lines yourself");
    harness.type_into(Edit::block_id(), "!");
    assert!(harness.sees("Edited by you on 22 November 2026"));
    let edited = harness.app.listed()[0].clone();
    assert_eq!(edited.names.ru.as_deref(), Some("Роман Сора"));
    assert_eq!(edited.names.patronymic.as_deref(), Some("Ильич"));
    assert_eq!(edited.extra_line.as_deref(), Some("отряд 5"));
    assert!(edited.own_block.is_some());
    // The same list again confirms, and changes nothing of it; nor does a crash.
    import_rows(&mut harness, "second.csv", &rows);
    let mut again = Harness::open_on(harness.crash(), tall(2_000.0));
    let kept = again.app.listed()[0].clone();
    assert_eq!(kept.names, edited.names);
    assert_eq!(kept.own_block, edited.own_block);
    again.choose("viasna-1");
    again.click("back to the computed address");
    assert!(again.sees("Берёзкину Роману Ильичу"));
    assert!(!again.sees("Edited by you on 22 November 2026"));
    again.click("your own lines again");
    assert_eq!(again.app.listed()[0].own_block, edited.own_block);
}

#[test]
fn a_birth_date_is_taken_as_people_write_it() {
    let mut harness = Harness::open(tall(2_000.0));
    let nobody_knows = list_row(1, "Роман Берёзкин", ZHODINO).replace("1980-05-06", "");
    import_rows(&mut harness, "first.csv", &[nobody_knows]);
    harness.choose("viasna-1");
    harness.click("correct or add something");
    harness.type_into(Line::Birth.id(), "6.5.19");
    assert!(harness.sees("This is no date. Write 12.03.1980, 03.1980 or 1980."));
    harness.type_into(Line::Birth.id(), "80");
    let birth = harness.app.listed()[0].birth;
    assert_eq!(
        birth.map(|birth| birth.to_string()).as_deref(),
        Some("1980-05-06")
    );
    harness.send(Message::ShortcutPressed(Shortcut::Back));
}

#[test]
fn the_history_of_a_person_is_shown() {
    let mut harness = Harness::open(tall(2_000.0));
    import_rows(
        &mut harness,
        "first.csv",
        &[list_row(1, "Роман Берёзкин", GOMEL)],
    );
    import_rows(
        &mut harness,
        "second.csv",
        &[list_row(1, "Роман Берёзкин", ZHODINO)],
    );
    harness.choose("viasna-1");
    let day = harness.app.listed()[0].place.now.as_of;
    let day = crate::words::Words::of(crate::words::UiLanguage::English).partial_date(day);
    assert!(harness.sees(&format!(
        "New in the list of {day}: in Тюрьма №8; before: in ИК №4."
    )));
    harness.click("what is known, and since when");
    assert!(harness.sees(&format!("in Тюрьма №8, since {day} (second.csv)")));
    assert!(harness.sees(&format!("before: in ИК №4, {day} (first.csv)")));
    assert!(harness.sees("Day of arrest: 1 January 2023."));
    harness.click("Copy the sources");
    harness.click("fold it up");
    assert!(!harness.sees("Copy the sources"));
}

#[test]
fn the_lists_address_or_ours_is_chosen_for_the_place() {
    let other = "ИК №4;246000, г. Гомель, ул. Новая, 1";
    for (pressed, line) in [
        ("use the list’s", "246000, г. Гомель"),
        ("use Kartka’s", "246035, г. Гомель"),
    ] {
        let mut harness = Harness::open(tall(2_000.0));
        import_rows(
            &mut harness,
            "first.csv",
            &[list_row(1, "Роман Берёзкин", other)],
        );
        harness.choose("viasna-1");
        harness.click(pressed);
        assert!(!harness.sees(pressed), "{pressed}");
        let mut again = Harness::open_on(harness.crash(), tall(2_000.0));
        again.choose("viasna-1");
        assert!(again.sees(line), "{line}");
        assert!(
            !again.sees(pressed),
            "the choice is remembered for the place"
        );
    }
}

#[test]
fn a_long_story_is_cut_until_it_is_opened() {
    let mut harness = Harness::open(tall(2_000.0));
    let story = "Учит детей музыке и очень любит кошек. ".repeat(10);
    let lines = list_row(1, "Роман Берёзкин", GOMEL).replace("male,,,", &format!("male,,{story},"));
    import_rows(&mut harness, "first.csv", &[lines]);
    harness.choose("viasna-1");
    assert!(!harness.sees(story.trim()));
    harness.click("what is known, and since when");
    assert!(harness.sees(story.trim()));
    harness.send(Message::ShortcutPressed(Shortcut::Back));
    assert!(!harness.sees(story.trim()));
}

#[test]
fn a_place_shows_its_kind_and_the_town_in_the_readers_letters() {
    let cases = [
        (
            "English",
            "Day 1,393 in prison. In ИУОТ-48, Осиповичи (open-type facility, Osipovichi).",
        ),
        (
            "Nederlands",
            "Dag 1393 in de gevangenis. In ИУОТ-48, Осиповичи (open inrichting, Osipovichi).",
        ),
        (
            "Русский",
            "Дней в заключении: 1393. Место заключения: ИУОТ-48, Осиповичи (учреждение открытого типа).",
        ),
    ];
    for (language, sentence) in cases {
        let mut harness = Harness::open(WIDE);
        harness.choose("example-yanina-veraskova");
        harness.click("Data");
        harness.click(language);
        harness.send(Message::ShortcutPressed(Shortcut::Back));
        assert!(harness.sees(sentence), "{language}");
    }
}
