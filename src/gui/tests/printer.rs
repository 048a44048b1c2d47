//! The printer and its measures.

use super::fake_printer::{LP, LPSTAT, at_a_card, programs, read};
use super::harness::{Harness, WIDE, tall};
use crate::gui::app::{Message, Shortcut};
use crate::gui::dialog::printer::{Edge, Printer};
use crate::storage::Storage;

#[test]
fn a_card_goes_to_the_usual_printer_and_lies_nowhere() {
    let mut harness = at_a_card(programs(&[("lp", LP), ("lpstat", LPSTAT)]), WIDE);
    harness.click("Print");
    assert!(harness.sees("Sent to Library."));
    let lines = String::from_utf8(read(&harness, "arguments")).unwrap();
    assert_eq!(
        lines,
        "-d Library -t card -o media=iso_a6_105x148mm -o sides=two-sided-short-edge \
         -o print-scaling=none -o fit-to-page=false -- - "
    );
    assert!(!harness.folder.path().join("documents").exists());
    // What was printed is what is saved.
    harness.click("Save PDF");
    assert!(read(&harness, "documents/card-1.pdf") == read(&harness, "paper.pdf"));
    Storage::save_output(&harness.folder.path().join("arguments"), b"").unwrap();
    harness.send(Message::ShortcutPressed(Shortcut::Print));
    assert!(!read(&harness, "arguments").is_empty());
}

#[test]
fn without_a_printer_the_viewer_opens() {
    let viewer = r#"printf '%s' "$@" > opened"#;
    let mut harness = at_a_card(programs(&[("xdg-open", viewer), ("open", viewer)]), WIDE);
    harness.click("Print");
    let saved = harness.folder.path().join("documents/card-1.pdf");
    assert!(saved.exists());
    let sentence = format!(
        "Kartka found no printing system here. {} is open",
        saved.display()
    );
    assert!(harness.sees_start(&sentence));
    // Without a viewer too, the path of the file is shown.
    let mut harness = at_a_card(programs(&[]), WIDE);
    harness.click("Print");
    assert!(harness.sees_start("Kartka found neither a printing system here nor a program"));
    // A printer that refuses is quoted.
    let refusing = "/bin/cat > /dev/null; echo 'lp: The printer is asleep.' >&2; exit 1";
    let mut harness = at_a_card(programs(&[("lp", refusing), ("lpstat", LPSTAT)]), WIDE);
    harness.click("Print");
    assert!(harness.sees("The printer did not take it: The printer is asleep."));
}

fn measure(harness: &mut Harness, side: usize, measures: [&str; 4]) {
    for (edge, text) in Edge::ALL.into_iter().zip(measures) {
        harness.type_into(Printer::field_id(side, edge), text);
    }
}

#[test]
fn what_is_measured_is_kept_and_put_right_in_files_only() {
    let mut harness = at_a_card(programs(&[("lp", LP), ("lpstat", LPSTAT)]), tall(3_000.0));
    harness.click("Save PDF");
    harness.click("Data");
    harness.click("Print the test page");
    assert!(harness.sees("Sent to Library."));
    assert!(read(&harness, "paper.pdf").starts_with(b"%PDF"));
    assert!(
        harness.sees("Library is not measured on paper of 148 × 105 mm, the paper of your card.")
    );
    measure(&mut harness, 0, ["90", "19", "20", "20"]);
    harness.click("Keep these measures");
    assert!(harness.sees_start("These measures cannot be"));
    let mut harness = Harness::open_on(harness.crash(), tall(3_000.0));
    harness.click("Data");
    measure(&mut harness, 0, ["21", "19", "20", "20"]);
    measure(&mut harness, 1, ["20", "20", "20,5", "19,5"]);
    harness.click("Keep these measures");
    assert!(harness.sees("Library is measured on paper of 148 × 105 mm: its files are put right."));
    // It is there again after a crash, and the file is another one.
    let mut harness = at_a_card(harness.crash(), tall(3_000.0));
    assert!(harness.sees("The file is put right for Library; what is seen here stays as it is."));
    harness.click("Save PDF");
    let (before, after) = ("documents/card-1.pdf", "documents/card-2.pdf");
    assert!(read(&harness, before) != read(&harness, after));
    harness.click("Data");
    harness.click("forget its measures");
    harness.send(Message::ShortcutPressed(Shortcut::Back));
    harness.click("Save PDF");
    assert!(read(&harness, before) == read(&harness, "documents/card-3.pdf"));
}

#[test]
fn another_printer_is_remembered() {
    let folder = programs(&[("lp", LP), ("lpstat", LPSTAT)]);
    let mut harness = at_a_card(folder, WIDE);
    let chosen = crate::gui::panel::card::Message::PrinterChosen("Kitchen".to_owned());
    harness.card(chosen);
    let mut harness = at_a_card(harness.crash(), WIDE);
    harness.click("Print");
    assert!(harness.sees("Sent to Kitchen."));
}
