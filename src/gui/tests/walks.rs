//! The walks.

use super::hands::Hands;
use crate::gui::app::{Message, Shortcut};
use crate::gui::choose::Choose;
use crate::gui::editor::Editor;
use crate::gui::{card, list, write};
use crate::storage::Storage;
use iced::Size;
use std::path::{Path, PathBuf};

const WIDE: Size = Size::new(1440.0, 900.0);
const DARYA: &str = "example-darya-nezabudkina";

fn file(name: &str) -> PathBuf {
    Path::new(env!("CARGO_MANIFEST_DIR"))
        .join("tests/data/lists")
        .join(name)
}

#[test]
fn the_first_run_invites_and_shows_invented_people() {
    let mut hands = Hands::open(WIDE);
    assert!(hands.sees("Bring today’s list"));
    assert!(hands.sees("Дарья Незабудкина"));
    assert!(hands.sees("No list yet"));
    hands.press("Дарья Незабудкина");
    assert!(hands.sees("Darya Nezabudkina, 32"));
    assert!(hands.sees("246035, г. Гомель"));
}

#[test]
fn a_dropped_list_is_reported_and_taken_in() {
    let mut hands = Hands::open(WIDE);
    hands.happen(Message::Pressed(Shortcut::Dropped(file("viasna-ru.csv"))));
    assert!(hands.sees("This is what the list holds"));
    hands.press("Take these people in");
    assert!(hands.sees("The list is taken in"));
    hands.press("Close");
    assert!(!hands.sees("Bring today’s list"));
    // The people are there again after a crash.
    let mut again = Hands::open_on(hands.crash(), WIDE);
    assert!(!again.sees("Bring today’s list"));
    assert!(!again.sees("Дарья Незабудкина"));
}

#[test]
fn a_file_that_is_no_list_is_named_with_what_to_do() {
    let mut hands = Hands::open(WIDE);
    let empty = hands.folder.path().join("empty.csv");
    Storage::save_output(&empty, b"").unwrap();
    hands.happen(Message::List(list::Message::Picked(Some(empty))));
    assert!(hands.sees("This file cannot be taken in"));
    hands.press("Close");
    assert!(hands.sees("Bring today’s list"));
}

#[test]
fn somebody_is_found_in_every_spelling_and_the_released_are_told() {
    for spelling in ["Бяляцкі", "Беляцкий", "Bialiatski", "bjaljazki"] {
        let mut hands = Hands::open(WIDE);
        hands.type_into(Choose::search_id(), spelling);
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
fn the_text_follows_both_people_and_keeps_own_words() {
    let mut hands = Hands::open(WIDE);
    hands.choose(DARYA);
    hands.press("she");
    let text = hands.app.text().unwrap();
    assert!(text.starts_with("Дорогая Дарья!"), "{text}");
    hands.type_into(Editor::id(), " Мяў");
    assert!(hands.app.text().unwrap().contains("Мяў"));
    hands.press("Беларуская");
    let text = hands.app.text().unwrap();
    assert!(
        text.starts_with("Дарагая Дар’я!") && text.contains("Мяў"),
        "{text}"
    );
    hands.choose("example-ivan-beryozkin");
    let text = hands.app.text().unwrap();
    assert!(text.starts_with("Дарагі Іван!"), "{text}");
}

#[test]
fn what_was_typed_is_there_after_a_crash() {
    let mut hands = Hands::open(WIDE);
    hands.choose(DARYA);
    hands.press("she");
    hands.type_into(Editor::id(), " Да встречи");
    let text = hands.app.text().unwrap();
    let mut again = Hands::open_on(hands.crash(), WIDE);
    again.choose(DARYA);
    assert_eq!(again.app.text().unwrap(), text);
}

#[test]
fn a_text_is_thrown_away_with_its_draft_and_can_be_taken_back() {
    let mut hands = Hands::open(WIDE);
    hands.choose(DARYA);
    hands.press("she");
    hands.type_into(Editor::id(), " Да встречи");
    hands.press("start again");
    assert!(!hands.app.text().unwrap().contains("Да встречи"));
    let folder = hands.crash();
    assert_eq!(Storage::at(folder.path()).drafts().unwrap(), []);
}

#[test]
fn a_card_is_saved_under_a_neutral_name() {
    let mut hands = Hands::open(WIDE);
    hands.choose(DARYA);
    hands.press("she");
    hands.press("Save PDF");
    let saved = hands.folder.path().join("documents/card-1.pdf");
    assert!(Storage::read_file(&saved).unwrap().starts_with(b"%PDF"));
    assert!(hands.sees(&format!("Saved: {}", saved.display())));
}

#[test]
fn too_long_a_text_asks_first() {
    let mut hands = Hands::open(WIDE);
    hands.choose(DARYA);
    hands.press("she");
    let long = "Очень длинная строка о погоде и о кошке. ".repeat(60);
    let paste = crate::gui::editor::Message::Acted(iced::widget::text_editor::Action::Edit(
        iced::widget::text_editor::Edit::Paste(std::sync::Arc::new(long)),
    ));
    hands.happen(Message::Write(write::Message::Editor(paste)));
    hands.press("Save PDF");
    assert!(hands.sees("Save anyway"));
    assert!(!hands.folder.path().join("documents/card-1.pdf").exists());
    hands.press("Back to the text");
    assert!(!hands.sees("Save anyway"));
    hands.happen(Message::Card(card::Message::Save));
    hands.press("Save anyway");
    assert!(hands.folder.path().join("documents/card-1.pdf").exists());
}

#[test]
fn a_narrow_window_goes_in_three_steps() {
    let mut hands = Hands::open(Size::new(420.0, 800.0));
    hands.press("Дарья Незабудкина");
    assert!(hands.sees("246035, г. Гомель"));
    assert!(!hands.sees("Save PDF"));
    hands.press("Print");
    assert!(hands.sees("Save PDF"));
    hands.press("Choose");
    assert!(hands.sees("choose for me"));
}

/// A list of many people, as the export writes it.
pub(super) fn many(people: usize, folder: &Path) -> PathBuf {
    let head = "id,url,name,status,gender,photo,description,birthday,arrested,articles,prison,\
                declaration,decision,penalty,judge,councel,penalty_start_date,release_date,\
                verdict_date,appeal_date,fake_terrorist_list,died,clusters\n";
    let mut list = head.to_owned();
    for n in 1..=people {
        let (month, day) = (n % 12 + 1, n % 28 + 1);
        list.push_str(&format!(
            "{n},,Имя{n} Фамилия{n},active,male,,,1980-{month:02}-{day:02},2023-01-01,,\
             \"ИК №4;246035, г. Гомель, ул. Антошкина, 3\",,,,,,,,,,,,\n"
        ));
    }
    let path = folder.join("many.csv");
    Storage::save_output(&path, list.as_bytes()).unwrap();
    path
}

pub(super) fn with_many(people: usize) -> Hands {
    let mut hands = Hands::open(WIDE);
    let path = many(people, hands.folder.path());
    hands.happen(Message::List(list::Message::Picked(Some(path))));
    hands.press("Take these people in");
    hands.press("Close");
    hands
}

#[test]
fn nobody_ten_thousand_and_a_hundred_thousand() {
    for (people, said) in [
        (1, "1 person"),
        (10_000, "10,000 people, soonest birthday first"),
    ] {
        let mut hands = with_many(people);
        assert!(hands.sees(said), "{people}");
        hands.type_into(Choose::search_id(), "фамилия1");
        assert!(hands.sees("Имя1 Фамилия1"));
    }
    // So many are only laid on the desk: reading them takes a test too long.
    let mut desk = crate::gui::desk::Desk::new(
        crate::words::Tongue::English,
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
    let mut choose = Choose::new();
    choose.refresh(&desk);
    let typed = crate::gui::choose::Message::Typed("фамилия77".into());
    choose.update(typed, &desk);
    let seen = iced_test::simulator(choose.view(&desk, 900.0))
        .find("Имя77 Фамилия77")
        .is_ok();
    assert!(seen);
}

#[test]
fn a_batch_of_thirty_comes_from_the_dates() {
    // For all thirty the 1,500th day comes within three months.
    let mut hands = with_many(30);
    hands.press("Dates");
    hands.press("3 months");
    hands.press("all");
    let picked = hands.app.picked();
    assert_eq!(picked, 30);
    hands.happen(Message::Dates(crate::gui::dates::Message::WriteThese));
    assert!(hands.sees("who writes? he, she or we"));
    hands.press("we");
    assert!(hands.sees("ready"));
    hands.happen(Message::Several(crate::gui::several::Message::Make(
        crate::gui::several::To::Documents,
    )));
    assert!(hands.folder.path().join("documents/card-1.pdf").exists());
    let saved = hands.folder.path().join("documents/card-1.pdf");
    assert!(hands.sees(&format!("{picked} cards saved: {}", saved.display())));
}

#[test]
fn a_new_list_says_what_it_changes() {
    let mut hands = with_many(3);
    let path = many(4, hands.folder.path());
    hands.happen(Message::List(list::Message::Picked(Some(path))));
    assert!(hands.sees("What the new list changes"));
    assert!(hands.sees("1 person is newly listed"));
    hands.press("1 person is newly listed");
    hands.press("Take these people in");
    hands.press("Close");
    assert!(hands.sees("3 people, soonest birthday first"));
}

#[test]
fn everything_can_be_deleted() {
    let mut hands = with_many(3);
    hands.press("Data");
    hands.happen(Message::Data(crate::gui::data::Message::Forget));
    hands.happen(Message::Data(crate::gui::data::Message::ForgetIndeed));
    assert!(hands.sees("Bring today’s list"));
}

#[test]
fn pages_open_and_go_back_by_key() {
    let mut hands = Hands::open(WIDE);
    for (shortcut, title) in [
        (Shortcut::Help, "How it is done"),
        (
            Shortcut::Page(crate::gui::top::Page::Dates),
            "Birthdays and round days",
        ),
        (
            Shortcut::Page(crate::gui::top::Page::Several),
            "One text to several",
        ),
        (
            Shortcut::Page(crate::gui::top::Page::Data),
            "Data and settings",
        ),
        (Shortcut::Back, "Who will hear from you today?"),
    ] {
        hands.happen(Message::Pressed(shortcut));
        assert!(hands.sees(title), "{title}");
    }
}

#[test]
fn by_keys_alone_from_the_start_to_a_saved_card() {
    let mut hands = Hands::open(WIDE);
    hands.happen(Message::Pressed(Shortcut::Down));
    assert!(hands.sees("Ivan Biarozkin, 39"));
    hands.tab_to("she");
    assert!(hands.app.text().unwrap().starts_with("Дорогой Иван!"));
    hands.happen(Message::Pressed(Shortcut::Save));
    assert!(hands.folder.path().join("documents/card-1.pdf").exists());
}

#[test]
fn at_twice_the_size_the_window_folds() {
    let mut hands = Hands::open(WIDE);
    hands.choose(DARYA);
    while hands.app.scale() < 2.0 {
        hands.happen(Message::Pressed(Shortcut::ZoomIn));
    }
    assert_eq!(hands.app.scale(), 2.0);
    // The screen is as large as before; what is drawn on it is not.
    hands.size = WIDE * 0.5;
    hands.happen(Message::Resized(hands.size));
    assert!(!hands.sees("Save PDF"), "three steps, the second one");
    // Half a screen is too low for it: by key.
    hands.tab_to("she");
    hands.press("Print");
    assert!(hands.sees("Front"));
    hands.happen(Message::Pressed(Shortcut::Save));
    assert!(hands.folder.path().join("documents/card-1.pdf").exists());
}

#[test]
fn advice_leads_to_its_place() {
    let mut hands = Hands::open(WIDE);
    hands.choose(DARYA);
    hands.press("she");
    assert!(hands.sees("Right for a woman, written by a woman · nothing a censor looks for"));
    hands.type_into(Editor::id(), " ok");
    assert!(hands.sees("«ok»"));
    hands.press("«ok»");
    hands.happen(Message::Write(write::Message::Editor(
        crate::gui::editor::Message::Undo,
    )));
    assert!(!hands.sees("«ok»"));
}

#[test]
fn the_program_speaks_another_language_at_once() {
    let mut hands = Hands::open(WIDE);
    hands.choose(DARYA);
    hands.press("she");
    hands.press("Data");
    hands.press("Deutsch");
    assert!(hands.sees("Deutsch") && !hands.sees("Data and settings"));
    hands.happen(Message::Pressed(Shortcut::Back));
    assert!(hands.sees("Liebe Darya,"), "the meaning is German too");
    let again = Hands::open_on(hands.crash(), WIDE);
    assert_eq!(again.app.tongue(), crate::words::Tongue::German);
}

#[test]
fn without_a_dialog_the_path_is_typed() {
    let mut hands = Hands::open(WIDE);
    hands.happen(Message::List(list::Message::Picked(None)));
    assert!(hands.sees("No file was chosen"));
    let path = many(3, hands.folder.path()).display().to_string();
    hands.happen(Message::List(list::Message::Path(path)));
    hands.press("Read it");
    assert!(hands.sees("Take these people in"));
}

#[test]
fn a_shortcut_writes_nothing_into_a_field() {
    use iced::keyboard::{self, Event::KeyPressed, Key, Location, Modifiers, key};
    let mut hands = Hands::open(WIDE);
    for (modifiers, typed) in [(Modifiers::CTRL, ""), (Modifiers::empty(), "+")] {
        let plus = Key::Character("+".into());
        let pressed = KeyPressed {
            key: plus.clone(),
            modified_key: plus,
            physical_key: key::Physical::Code(key::Code::Equal),
            location: Location::Standard,
            modifiers,
            text: Some("+".into()),
            repeat: false,
        };
        hands.feed(
            Choose::search_id(),
            [keyboard::Event::ModifiersChanged(modifiers), pressed],
        );
        assert_eq!(hands.app.searched(), typed);
    }
}

#[test]
fn another_ready_text_keeps_own_words_and_waits_for_an_answer() {
    let mut hands = Hands::open(WIDE);
    hands.choose(DARYA);
    hands.press("she");
    let take = |id: &str| Message::Write(write::Message::Template(id.into()));
    hands.type_into(Editor::id(), " Мяў");
    hands.happen(take("winter"));
    let text = hands.app.text().unwrap();
    assert!(text.contains("Мяў") && text.contains("снег"), "{text}");
    assert_eq!(text.matches("Дарья").count(), 1, "{text}");
    // What cannot be filled in yet leaves nothing of the text before.
    let folder = hands.folder.path();
    let list = "id,name,status,gender,birthday,prison\n7,Анна Липова,active,,1980-03-01,ИК №4\n";
    let path = folder.join("one.csv");
    Storage::save_output(&path, list.as_bytes()).unwrap();
    hands.happen(Message::List(list::Message::Picked(Some(path))));
    hands.press("Take these people in");
    hands.press("Close");
    hands.choose("viasna-7");
    hands.happen(take("greeting"));
    assert!(hands.app.text().unwrap().starts_with("Здравствуйте"));
    hands.happen(take("birthday"));
    assert_eq!(hands.app.text().unwrap(), "");
    hands.press("a woman");
    let text = hands.app.text().unwrap();
    assert!(text.starts_with("Дорогая Анна!"), "{text}");
}
