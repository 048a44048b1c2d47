//! The printer and its measures.

use super::fake_printer::{LP, LPSTAT, at_a_card, programs, read};
use super::harness::{Hands, WIDE, tall};
use crate::gui::app::{Message, Shortcut};
use crate::gui::dialog::printer::{Edge, Printer};
use crate::storage::Storage;

#[test]
fn a_card_goes_to_the_usual_printer_and_lies_nowhere() {
    let mut hands = at_a_card(programs(&[("lp", LP), ("lpstat", LPSTAT)]), WIDE);
    hands.press("Print");
    assert!(hands.sees("Sent to Library."));
    let lines = String::from_utf8(read(&hands, "told")).unwrap();
    assert_eq!(
        lines,
        "-d Library -t card -o media=iso_a6_105x148mm -o sides=two-sided-short-edge \
         -o print-scaling=none -o fit-to-page=false -- - "
    );
    assert!(!hands.folder.path().join("documents").exists());
    // What was printed is what is saved.
    hands.press("Save PDF");
    assert!(read(&hands, "documents/card-1.pdf") == read(&hands, "paper.pdf"));
    Storage::save_output(&hands.folder.path().join("told"), b"").unwrap();
    hands.happen(Message::ShortcutPressed(Shortcut::Print));
    assert!(!read(&hands, "told").is_empty());
}

#[test]
fn without_a_printer_the_viewer_opens() {
    let viewer = r#"printf '%s' "$@" > opened"#;
    let mut hands = at_a_card(programs(&[("xdg-open", viewer), ("open", viewer)]), WIDE);
    hands.press("Print");
    let saved = hands.folder.path().join("documents/card-1.pdf");
    assert!(saved.exists());
    let sentence = format!(
        "Kartka found no printing system here. {} is open",
        saved.display()
    );
    assert!(hands.sees_start(&sentence));
    // Nor a viewer: it is said where the file is.
    let mut hands = at_a_card(programs(&[]), WIDE);
    hands.press("Print");
    assert!(hands.sees_start("Kartka found neither a printing system here nor a program"));
    // A printer that refuses is quoted.
    let refusing = "/bin/cat > /dev/null; echo 'lp: The printer is asleep.' >&2; exit 1";
    let mut hands = at_a_card(programs(&[("lp", refusing), ("lpstat", LPSTAT)]), WIDE);
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
    let mut hands = at_a_card(programs(&[("lp", LP), ("lpstat", LPSTAT)]), tall(3_000.0));
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
    let mut hands = Hands::open_on(hands.crash(), tall(3_000.0));
    hands.press("Data");
    measure(&mut hands, 0, ["21", "19", "20", "20"]);
    measure(&mut hands, 1, ["20", "20", "20,5", "19,5"]);
    hands.press("Keep these measures");
    assert!(hands.sees("Library is measured on paper of 148 × 105 mm: its files are put right."));
    // It is there again after a crash, and the file is another one.
    let mut hands = at_a_card(hands.crash(), tall(3_000.0));
    assert!(hands.sees("The file is put right for Library; what is seen here stays as it is."));
    hands.press("Save PDF");
    let (before, after) = ("documents/card-1.pdf", "documents/card-2.pdf");
    assert!(read(&hands, before) != read(&hands, after));
    hands.press("Data");
    hands.press("forget its measures");
    hands.happen(Message::ShortcutPressed(Shortcut::Back));
    hands.press("Save PDF");
    assert!(read(&hands, before) == read(&hands, "documents/card-3.pdf"));
}

#[test]
fn another_printer_is_remembered() {
    let folder = programs(&[("lp", LP), ("lpstat", LPSTAT)]);
    let mut hands = at_a_card(folder, WIDE);
    let chosen = crate::gui::panel::card::Message::PrinterChosen("Kitchen".to_owned());
    hands.card(chosen);
    let mut hands = at_a_card(hands.crash(), WIDE);
    hands.press("Print");
    assert!(hands.sees("Sent to Kitchen."));
}
