//! Walks through what is known of a person: corrected, entered by hand, pasted, told.

use super::hands::Hands;
use crate::gui::app::{Message, Shortcut};
use crate::gui::list;
use crate::gui::write::edit::{Edit, Line};
use crate::storage::Storage;
use iced::Size;

const WIDE: Size = Size::new(1440.0, 900.0);

/// A list in the export's form, of one day.
const HEAD: &str = "id,url,name,status,gender,photo,description,birthday,arrested,articles,prison,\
    declaration,decision,penalty,judge,councel,penalty_start_date,release_date,verdict_date,\
    appeal_date,fake_terrorist_list,died,clusters\n";

fn row(id: u32, name: &str, prison: &str) -> String {
    format!("{id},,{name},active,male,,,1980-05-06,2023-01-01,,\"{prison}\",,,3 года,,,,,,,,,\n")
}

const GOMEL: &str = "ИК №4;246035, г. Гомель, ул. Антошкина, 3";
const ZHODINO: &str = "Тюрьма №8;222163, г. Жодино, ул. Советская, 22А";

fn take(hands: &mut Hands, name: &str, rows: &[String]) {
    let path = hands.folder.path().join(name);
    let list = HEAD.to_owned() + &rows.concat();
    Storage::save_output(&path, list.as_bytes()).unwrap();
    hands.happen(Message::List(list::Message::Picked(Some(path))));
    hands.press("Take these people in");
    hands.press("Close");
}

#[test]
fn what_the_user_corrects_is_kept_over_a_new_list() {
    let mut hands = Hands::open(WIDE);
    // The first letter of the name is a Latin one.
    let rows = [row(1, "Pоман Берёзкин", GOMEL)];
    take(&mut hands, "first.csv", &rows);
    hands.choose("viasna-1");
    assert!(hands.sees("1 letter in the name is of another alphabet and only looks right."));
    hands.press("Put the letters right");
    hands.press("correct or add something");
    hands.type_into(Line::Patronymic.id(), "Ильич");
    hands.type_into(Line::Dative.id(), "Берёзкину Роману Ильичу");
    hands.type_into(Line::Extra.id(), "отряд 5");
    hands.press("write the lines yourself");
    hands.type_into(Edit::block_id(), "!");
    assert!(hands.sees("Edited by you on 22 November 2026"));
    let edited = hands.app.listed()[0].clone();
    assert_eq!(edited.names.ru.as_deref(), Some("Роман Берёзкин"));
    assert_eq!(edited.names.patronymic.as_deref(), Some("Ильич"));
    assert_eq!(edited.extra_line.as_deref(), Some("отряд 5"));
    assert!(edited.own_block.is_some());
    // The same list again confirms, and changes nothing of it; nor does a crash.
    take(&mut hands, "second.csv", &rows);
    let mut again = Hands::open_on(hands.crash(), WIDE);
    let kept = again.app.listed()[0].clone();
    assert_eq!(kept.names, edited.names);
    assert_eq!(kept.own_block, edited.own_block);
    again.choose("viasna-1");
    again.press("back to the computed address");
    assert!(again.sees("Берёзкину Роману Ильичу"));
    assert!(!again.sees("Edited by you on 22 November 2026"));
}

#[test]
fn a_birth_date_is_taken_as_people_write_it() {
    let mut hands = Hands::open(WIDE);
    let nobody_knows = row(1, "Роман Берёзкин", ZHODINO).replace("1980-05-06", "");
    take(&mut hands, "first.csv", &[nobody_knows]);
    hands.choose("viasna-1");
    hands.press("correct or add something");
    hands.type_into(Line::Birth.id(), "6.5.19");
    assert!(hands.sees("This is no date. Write 12.03.1980, 03.1980 or 1980."));
    hands.type_into(Line::Birth.id(), "80");
    let birth = hands.app.listed()[0].birth;
    assert_eq!(
        birth.map(|birth| birth.to_string()).as_deref(),
        Some("1980-05-06")
    );
    hands.happen(Message::Pressed(Shortcut::Back));
}
