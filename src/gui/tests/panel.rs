//! Walks through what is known of a person: corrected, entered by hand, pasted, told.

use super::hands::Hands;
use crate::gui::app::{Message, Shortcut};
use crate::gui::entry::{self, Entry, Part};
use crate::gui::list;
use crate::gui::write::edit::{Edit, Line};
use crate::storage::Storage;
use iced::Size;

/// As high as the longest page, so that everything is in reach of a press.
const WIDE: Size = Size::new(1440.0, 2000.0);

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
    again.press("your own lines again");
    assert_eq!(again.app.listed()[0].own_block, edited.own_block);
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

/// Puts a text into the field that reads it.
fn paste(hands: &mut Hands, text: &str) {
    use iced::widget::text_editor::{Action, Edit};
    let text = std::sync::Arc::new(text.to_owned());
    let edit = Action::Edit(Edit::Paste(text));
    hands.happen(Message::Entry(entry::Message::Text(edit)));
}

#[test]
fn a_pasted_address_is_looked_at_and_becomes_a_person() {
    let mut hands = Hands::open(WIDE);
    hands.happen(Message::Pressed(Shortcut::Add));
    assert!(hands.sees("Who should get a card?"));
    paste(
        &mut hands,
        "Роман Берёзкин\nИК №4\nул. Антошкина, 3\n246035, г. Гомель",
    );
    // A name is always a guess until the user has looked at it.
    assert!(hands.sees("our guess, please check"));
    hands.press("Keep and write");
    assert_eq!(hands.app.listed().len(), 0);
    hands.press("that is right");
    hands.press("a man");
    assert!(hands.sees("The address as it will stand on the card"));
    hands.press("Keep and write");
    assert!(hands.sees("Save PDF"), "the person is opened for writing");
    let kept = hands.app.listed()[0].clone();
    assert_eq!(kept.names.ru.as_deref(), Some("Роман Берёзкин"));
    assert!(kept.is_own());
    // The person is there again, and is no list.
    let mut again = Hands::open_on(hands.crash(), WIDE);
    assert_eq!(again.app.listed(), [kept]);
    assert!(again.sees("No list yet"));
}

#[test]
fn what_is_not_recognised_is_asked() {
    for (text, asked) in [
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
            "Роман Берёзкин, ИК №4, 246000, г. Минск, ул. Новая, 1",
            "This is not the address that we have for this prison. Which one holds?",
        ),
        (
            "Роман Берёзкин, ИК №4, 246035, г. Гомель, ул. Антошкина, 3, привет там всем",
            "This was not understood. Does it belong to the address?",
        ),
    ] {
        let mut hands = Hands::open(WIDE);
        hands.press("Add a person  Ctrl N");
        paste(&mut hands, text);
        assert!(hands.sees(asked), "{text}");
        hands.happen(Message::Entry(entry::Message::Keep));
        assert_eq!(hands.app.listed(), [], "{text}");
    }
}

#[test]
fn a_texts_address_is_kept_for_the_place() {
    let mut hands = Hands::open(WIDE);
    hands.happen(Message::Pressed(Shortcut::Add));
    paste(
        &mut hands,
        "Роман Берёзкин, ИК №4, 246000, г. Минск, ул. Новая, 1",
    );
    hands.press("use the text’s");
    hands.happen(Message::Entry(entry::Message::Right(Part::Name)));
    hands.press("Keep and write");
    let mut again = Hands::open_on(hands.crash(), WIDE);
    again.press("Роман Берёзкин");
    assert!(again.sees("246000, г. Минск"));
}

#[test]
fn a_person_is_entered_by_hand() {
    let mut hands = Hands::open(WIDE);
    hands.happen(Message::Pressed(Shortcut::Add));
    hands.type_into(Part::Name.id(), "Мария Липова");
    hands.type_into(Entry::search_id(), "гомель");
    hands.press("ИК №4, ул. Антошкина, 3, 246035, г. Гомель, Гомельская обл.");
    assert!(!hands.sees("our guess, please check"));
    hands.press("Keep and write");
    assert!(hands.sees("246035, г. Гомель"));
    // The same name once more is said.
    hands.happen(Message::Pressed(Shortcut::Add));
    hands.type_into(Part::Name.id(), "Мария Липова");
    assert!(hands.sees("Somebody of this name is there already:"));
    hands.press("Мария Липова, ИК №4, Гомель");
    assert!(!hands.sees("Who should get a card?"));
}

#[test]
fn a_place_that_nobody_knows_is_entered_by_its_address() {
    let mut hands = Hands::open(WIDE);
    hands.happen(Message::Pressed(Shortcut::Add));
    hands.type_into(Part::Name.id(), "Мария Липова");
    hands.press("it is not among them: enter its address");
    hands.type_into(Part::Label.id(), "Больница");
    hands.type_into(Part::Locality.id(), "г. Минск");
    assert!(hands.sees("There is no postcode."));
    hands.type_into(Part::Postcode.id(), "220000");
    hands.press("Keep and write");
    assert!(hands.sees("220000, г. Минск"));
}

#[test]
fn what_is_known_is_told_with_its_past() {
    let mut hands = Hands::open(WIDE);
    take(&mut hands, "first.csv", &[row(1, "Роман Берёзкин", GOMEL)]);
    take(
        &mut hands,
        "second.csv",
        &[row(1, "Роман Берёзкин", ZHODINO)],
    );
    hands.choose("viasna-1");
    let day = hands.app.listed()[0].place.now.as_of;
    let day = crate::words::Words::of(crate::words::Tongue::English).partial_date(day);
    assert!(hands.sees(&format!(
        "New in the list of {day}: in Тюрьма №8; before: in ИК №4."
    )));
    hands.press("what is known, and since when");
    assert!(hands.sees(&format!("in Тюрьма №8, since {day} (second.csv)")));
    assert!(hands.sees(&format!("before: in ИК №4, {day} (first.csv)")));
    assert!(hands.sees("Day of arrest: 1 January 2023."));
    hands.press("Copy the sources");
    hands.press("fold it up");
    assert!(!hands.sees("Copy the sources"));
}

#[test]
fn the_lists_address_or_ours_is_chosen_for_the_place() {
    let other = "ИК №4;246000, г. Минск, ул. Новая, 1";
    for (pressed, line) in [
        ("use the list’s", "246000, г. Минск"),
        ("use Kartka’s", "246035, г. Гомель"),
    ] {
        let mut hands = Hands::open(WIDE);
        take(&mut hands, "first.csv", &[row(1, "Роман Берёзкин", other)]);
        hands.choose("viasna-1");
        hands.press(pressed);
        assert!(!hands.sees(pressed), "{pressed}");
        let mut again = Hands::open_on(hands.crash(), WIDE);
        again.choose("viasna-1");
        assert!(again.sees(line), "{line}");
        assert!(
            !again.sees(pressed),
            "the choice is remembered for the place"
        );
    }
}

#[test]
fn a_file_with_strange_columns_is_looked_at_and_remembered() {
    use crate::import::Column;
    use list::columns::Message as Columns;
    let list = "Кого поддерживаем;Индекс;Куда слать;Заметка\n\
                Роман Берёзкин;246035;ИК №4, г. Гомель, ул. Антошкина, 3;любит книги\n";
    let mut hands = Hands::open(WIDE);
    let path = hands.folder.path().join("ours.csv");
    let (old_letters, _, _) = encoding_rs::WINDOWS_1251.encode(list);
    Storage::save_output(&path, &old_letters).unwrap();
    hands.happen(Message::List(list::Message::Picked(Some(path.clone()))));
    // The letters are shown before they are taken, and can be read otherwise.
    assert!(hands.sees("What stands in the columns?"));
    assert!(hands.sees("Кого поддерживаем"));
    hands.press("koi8-u");
    assert!(!hands.sees("Кого поддерживаем"));
    hands.press("windows-1251");
    // Without a name nobody can be read.
    for (at, meaning) in [(0, None), (1, Some(Column::Postcode)), (3, None)] {
        let name = Columns::Meaning(at, meaning);
        hands.happen(Message::List(list::Message::Columns(name)));
    }
    hands.press("Read the list so");
    assert!(hands.sees("What stands in the columns?"));
    for (at, meaning) in [(0, Column::Name), (2, Column::Place), (3, Column::Story)] {
        let name = Columns::Meaning(at, Some(meaning));
        hands.happen(Message::List(list::Message::Columns(name)));
    }
    hands.press("Read the list so");
    hands.press("Take these people in");
    let person = hands.app.listed()[0].clone();
    assert_eq!(person.names.ru.as_deref(), Some("Роман Берёзкин"));
    assert_eq!(person.story.as_deref(), Some("любит книги"));
    // The next file with this header, in UTF-8, is read at once.
    hands.press("Close");
    let more = list.to_owned() + "Мария Липова;246035;ИК №4, г. Гомель;\n";
    Storage::save_output(&path, more.as_bytes()).unwrap();
    hands.happen(Message::List(list::Message::Picked(Some(path))));
    assert!(hands.sees("This is what the list holds"));
}

#[test]
fn a_long_story_is_folded_until_it_is_asked_for() {
    let mut hands = Hands::open(WIDE);
    let story = "Учит детей музыке и очень любит кошек. ".repeat(10);
    let told = row(1, "Роман Берёзкин", GOMEL).replace("male,,,", &format!("male,,{story},"));
    take(&mut hands, "first.csv", &[told]);
    hands.choose("viasna-1");
    assert!(!hands.sees(story.trim()));
    hands.press("what is known, and since when");
    assert!(hands.sees(story.trim()));
    hands.happen(Message::Pressed(Shortcut::Back));
    assert!(!hands.sees(story.trim()));
}
