//! Printing: the printer, its measures, a batch that is watched, stopped, and made again.
#![cfg(target_os = "linux")]

use super::hands::Hands;
use super::walks::many;
use crate::gui::app::{Message, Shortcut};
use crate::gui::printer::{Edge, Printer};
use crate::gui::several::{self, Several};
use crate::gui::top::Page;
use crate::gui::{dates, list};
use crate::storage::Storage;
use iced::Size;
use std::process::Command;

const WIDE: Size = Size::new(1440.0, 900.0);
/// High enough to see a whole page at once.
const HIGH: Size = Size::new(1440.0, 3_000.0);
const DARYA: &str = "example-darya-nezabudkina";

/// Programs that write down what they are told, in a folder that the window looks into.
fn system(scripts: &[(&str, &str)]) -> tempfile::TempDir {
    let folder = tempfile::tempdir().unwrap();
    for (name, script) in scripts {
        let here = folder.path().display();
        let text = folder.path().join("script");
        let script = format!("#!/bin/sh\ncd '{here}'\n{script}\n");
        Storage::save_output(&text, script.as_bytes()).unwrap();
        // Put there by another process: what this one holds open for writing cannot be run.
        let mut install = Command::new("install");
        let install = install.args(["-D", "-m", "755"]).arg(&text);
        let installed = install
            .arg(folder.path().join("programs").join(name))
            .status();
        assert!(installed.unwrap().success());
    }
    folder
}

const LP: &str = r#"printf '%s ' "$@" > told; /bin/cat > paper.pdf"#;
const LPSTAT: &str = r#"case "$1" in
  -e) echo Kitchen; echo Library ;;
  -d) echo "system default destination: Library" ;;
esac"#;

fn at_a_card(folder: tempfile::TempDir, size: Size) -> Hands {
    let mut hands = Hands::open_on(folder, size);
    hands.choose(DARYA);
    hands.press("she");
    hands
}

fn read(hands: &Hands, name: &str) -> Vec<u8> {
    Storage::read_file(&hands.folder.path().join(name)).unwrap()
}

#[test]
fn a_card_goes_to_the_usual_printer_and_lies_nowhere() {
    let mut hands = at_a_card(system(&[("lp", LP), ("lpstat", LPSTAT)]), WIDE);
    hands.press("Print");
    assert!(hands.sees("Sent to Library."));
    let told = String::from_utf8(read(&hands, "told")).unwrap();
    assert_eq!(
        told,
        "-d Library -t card -o media=iso_a6_105x148mm -o sides=two-sided-short-edge \
         -o print-scaling=none -o fit-to-page=false -- - "
    );
    assert!(!hands.folder.path().join("documents").exists());
    // What was printed is what is saved.
    hands.press("Save PDF");
    assert!(read(&hands, "documents/card-1.pdf") == read(&hands, "paper.pdf"));
    Storage::save_output(&hands.folder.path().join("told"), b"").unwrap();
    hands.happen(Message::Pressed(Shortcut::Print));
    assert!(!read(&hands, "told").is_empty());
}

#[test]
fn without_a_printer_the_viewer_opens() {
    let viewer = r#"printf '%s' "$@" > opened"#;
    let mut hands = at_a_card(system(&[("xdg-open", viewer), ("open", viewer)]), WIDE);
    hands.press("Print");
    let saved = hands.folder.path().join("documents/card-1.pdf");
    assert!(saved.exists());
    let said = format!(
        "Kartka found no printing system here. {} is open",
        saved.display()
    );
    assert!(hands.sees_start(&said));
    // Nor a viewer: it is said where the file is.
    let mut hands = at_a_card(system(&[]), WIDE);
    hands.press("Print");
    assert!(hands.sees_start("Kartka found neither a printing system here nor a program"));
    // A printer that refuses is quoted.
    let refusing = "/bin/cat > /dev/null; echo 'lp: The printer is asleep.' >&2; exit 1";
    let mut hands = at_a_card(system(&[("lp", refusing), ("lpstat", LPSTAT)]), WIDE);
    hands.press("Print");
    assert!(hands.sees("The printer did not take it: The printer is asleep."));
}

fn measure(hands: &mut Hands, side: usize, measures: [&str; 4]) {
    for (edge, text) in Edge::ALL.into_iter().zip(measures) {
        hands.type_into(Printer::field_id(side, edge), text);
    }
}

#[test]
fn what_is_measured_is_kept_and_put_right_in_files_only() {
    let mut hands = at_a_card(system(&[("lp", LP), ("lpstat", LPSTAT)]), HIGH);
    hands.press("Save PDF");
    hands.press("Data");
    hands.press("Print the test page");
    assert!(hands.sees("Sent to Library."));
    assert!(read(&hands, "paper.pdf").starts_with(b"%PDF"));
    assert!(
        hands.sees("Library is not measured on paper of 148 × 105 mm, the paper of your card.")
    );
    measure(&mut hands, 0, ["90", "19", "20", "20"]);
    hands.press("Keep these measures");
    assert!(hands.sees_start("These measures cannot be"));
    let mut hands = Hands::open_on(hands.crash(), HIGH);
    hands.press("Data");
    measure(&mut hands, 0, ["21", "19", "20", "20"]);
    measure(&mut hands, 1, ["20", "20", "20,5", "19,5"]);
    hands.press("Keep these measures");
    assert!(hands.sees("Library is measured on paper of 148 × 105 mm: its files are put right."));
    // It is there again after a crash, and the file is another one.
    let mut hands = at_a_card(hands.crash(), HIGH);
    assert!(hands.sees("The file is put right for Library; what is seen here stays as it is."));
    hands.press("Save PDF");
    let (before, after) = ("documents/card-1.pdf", "documents/card-2.pdf");
    assert!(read(&hands, before) != read(&hands, after));
    hands.press("Data");
    hands.press("forget its measures");
    hands.happen(Message::Pressed(Shortcut::Back));
    hands.press("Save PDF");
    assert!(read(&hands, before) == read(&hands, "documents/card-3.pdf"));
}

#[test]
fn another_printer_is_remembered() {
    let folder = system(&[("lp", LP), ("lpstat", LPSTAT)]);
    let mut hands = at_a_card(folder, WIDE);
    let chosen = crate::gui::card::Message::Printer("Kitchen".to_owned());
    hands.happen(Message::Card(chosen));
    let mut hands = at_a_card(hands.crash(), WIDE);
    hands.press("Print");
    assert!(hands.sees("Sent to Kitchen."));
}

/// So many people from a list are on the page for several, and all of them get a card.
fn batch(people: usize, mut hands: Hands) -> Hands {
    let path = many(people, hands.folder.path());
    hands.happen(Message::List(list::Message::Picked(Some(path))));
    hands.press("Take these people in");
    hands.press("Close");
    hands.happen(Message::Dates(dates::Message::Months(12)));
    hands.happen(Message::Dates(dates::Message::All(true)));
    hands.happen(Message::Dates(dates::Message::WriteThese));
    hands.press("we");
    hands.press(&format!("Save {people} cards as one PDF"));
    hands
}

#[test]
fn a_batch_is_made_again_as_it_was() {
    let printers = system(&[("lp", LP), ("lpstat", LPSTAT)]);
    let mut hands = batch(6, Hands::open_on(printers, HIGH));
    let saved = hands.folder.path().join("documents/card-1.pdf");
    assert!(hands.sees(&format!("6 cards saved: {}", saved.display())));
    hands.press("Save again");
    let first = read(&hands, "documents/card-1.pdf");
    assert!(first == read(&hands, "documents/card-2.pdf"));
    for (numbers, said) in [
        ("2, 4", "2 cards saved"),
        ("9", "There is no card 9: the job has the cards 1 to 6."),
        ("two", "“two” is no number of a card."),
    ] {
        hands.happen(Message::Several(several::Message::Numbers(String::new())));
        hands.type_into(Several::numbers_id(), numbers);
        hands.press("Save again");
        assert!(hands.sees_start(said), "{numbers}");
    }
    hands.happen(Message::Several(several::Message::Numbers(String::new())));
    hands.press("Print these");
    assert!(hands.sees("Sent to Library."));
    assert!(first == read(&hands, "paper.pdf"));
    // Nothing of it is on the disk: after a crash there is nothing to make again.
    assert!(!hands.folder.path().join("jobs").exists());
    let mut hands = Hands::open_on(hands.crash(), HIGH);
    hands.happen(Message::Pressed(Shortcut::Page(Page::Several)));
    assert!(!hands.sees("Print again"));
}

#[test]
fn what_was_printed_is_kept_only_where_the_user_wants_it() {
    let mut hands = Hands::open_on(system(&[]), HIGH);
    hands.press("Data");
    assert!(hands.sees_start("Nothing of it leaves this computer. Kartka keeps no record"));
    hands.press("keep what was printed to several, so that it can be printed again later");
    assert!(hands.sees_start("Nothing of it leaves this computer. What you print to several is"));
    let hands = batch(3, hands);
    let first = read(&hands, "documents/card-1.pdf");
    let mut hands = Hands::open_on(hands.crash(), HIGH);
    hands.happen(Message::Pressed(Shortcut::Page(Page::Several)));
    hands.press("Save again");
    assert!(first == read(&hands, "documents/card-2.pdf"));
    hands.press("delete this record");
    assert!(!hands.sees("Print again"));
    let jobs = Storage::at(hands.folder.path()).jobs().unwrap();
    assert!(jobs.is_empty());
}

#[test]
fn nobody_is_printed_again_who_was_freed_since() {
    let mut hands = batch(3, Hands::open_on(system(&[]), HIGH));
    let path = many(3, hands.folder.path());
    let list = String::from_utf8(Storage::read_file(&path).unwrap()).unwrap();
    let list = list.replace("Имя2 Фамилия2,active", "Имя2 Фамилия2,former");
    Storage::save_output(&path, list.as_bytes()).unwrap();
    hands.happen(Message::List(list::Message::Picked(Some(path))));
    hands.press("Take these people in");
    hands.press("Close");
    hands.happen(Message::Pressed(Shortcut::Page(Page::Several)));
    hands.press("Save again");
    assert!(hands.sees("1 person is left out:"));
    assert!(hands.sees_start("2 · Имя2 Фамилия2: Free"));
    assert!(hands.sees_start("2 cards saved"));
    hands.type_into(Several::numbers_id(), "2");
    hands.press("Save again");
    assert!(hands.sees_start("None of these cards can go today."));
}

#[test]
fn whoever_is_left_out_of_a_batch_is_named() {
    let mut hands = Hands::open_on(system(&[]), HIGH);
    let path = many(2, hands.folder.path());
    hands.happen(Message::List(list::Message::Picked(Some(path))));
    hands.press("Take these people in");
    hands.press("Close");
    hands.happen(Message::Dates(dates::Message::Months(12)));
    hands.happen(Message::Dates(dates::Message::All(true)));
    hands.happen(Message::Dates(dates::Message::WriteThese));
    // Nobody has said who writes.
    hands.press("Save 2 cards as one PDF");
    assert!(hands.sees("2 people are left out:"));
    assert!(hands.sees("Имя1 Фамилия1: who writes? he, she or we"));
    assert!(!hands.folder.path().join("documents").exists());
}
