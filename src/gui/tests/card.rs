//! The card: saved, with a picture of one's own, on labels of one's own.

use super::harness::{DARYA, Harness, WIDE, tall, with_many};
use crate::gui::app::{Message, Shortcut};
use crate::gui::drawing::Side;
use crate::gui::panel::card::{LabelsMessage, Measure, OwnMessage};
use crate::gui::panel::{card, letter};
use crate::paper::Um;
use crate::storage::Storage;
use std::path::PathBuf;

#[test]
fn a_card_is_saved_under_a_neutral_name() {
    let mut harness = Harness::open(WIDE);
    harness.choose(DARYA);
    harness.click("she");
    harness.click("Save PDF");
    let saved = harness.folder.path().join("documents/card-1.pdf");
    assert!(Storage::read_file(&saved).unwrap().starts_with(b"%PDF"));
    assert!(harness.sees(&format!("Saved: {}", saved.display())));
}

#[test]
fn too_long_a_text_asks_first() {
    let mut harness = Harness::open(WIDE);
    harness.choose(DARYA);
    harness.click("she");
    let long = "Очень длинная строка о погоде и о кошке. ".repeat(60);
    let paste =
        crate::gui::widget::editor::Message::Acted(iced::widget::text_editor::Action::Edit(
            iced::widget::text_editor::Edit::Paste(std::sync::Arc::new(long)),
        ));
    harness.letter(letter::Message::Editor(paste));
    harness.click("Save PDF");
    assert!(harness.sees("Save anyway"));
    assert!(!harness.folder.path().join("documents/card-1.pdf").exists());
    harness.click("Back to the text");
    assert!(!harness.sees("Save anyway"));
    harness.card(card::Message::SavePressed);
    harness.click("Save anyway");
    assert!(harness.folder.path().join("documents/card-1.pdf").exists());
}

/// A photograph whose left half is red and whose right half is blue, as a file.
fn photo(harness: &Harness, name: &str, (width, height): (u32, u32)) -> PathBuf {
    let image = image::RgbImage::from_fn(width, height, |x, _| match x < width / 2 {
        true => image::Rgb([220, 30, 30]),
        false => image::Rgb([30, 30, 220]),
    });
    let path = harness.folder.path().join(name);
    image.save(&path).unwrap();
    path
}

fn own_picture(harness: &mut Harness, message: OwnMessage) {
    harness.card(card::Message::Own(message));
}

/// What is saved now.
fn saved_pdf(harness: &mut Harness, number: u32) -> Vec<u8> {
    harness.card(card::Message::SavePressed);
    let file = format!("documents/card-{number}.pdf");
    Storage::read_file(&harness.folder.path().join(file)).unwrap()
}

/// The pictures of the card that is saved now: their sizes in pixels.
fn picture_sizes(harness: &mut Harness, number: u32) -> Vec<(u32, u32)> {
    let pdf = saved_pdf(harness, number);
    let text = String::from_utf8_lossy(&pdf);
    let images = text
        .split(" obj")
        .filter(|object| object.contains("/Subtype/Image"));
    let length = |object: &str, key: &str| -> u32 {
        let (_, after) = object.split_once(key).unwrap();
        let digits = after.trim_start().split(|c: char| !c.is_ascii_digit());
        digits.into_iter().next().unwrap().parse().unwrap()
    };
    images
        .map(|object| (length(object, "/Width"), length(object, "/Height")))
        .collect()
}

#[test]
fn a_dropped_picture_fills_its_frame_and_is_placed_by_hand() {
    let mut harness = Harness::open(WIDE);
    harness.choose(DARYA);
    harness.click("she");
    let path = photo(&harness, "Sea.JPG", (2_760, 950));
    harness.send(Message::ShortcutPressed(Shortcut::Dropped(path)));
    assert!(harness.sees("Drag the picture to move it, turn the wheel to make it larger or smaller. With the keys: arrows, + and −."));
    // The frame is 138 × 95 mm: half of the picture's width is seen.
    assert_eq!(picture_sizes(&mut harness, 1), [(1_380, 950)]);
    harness.click("Show all of it");
    assert_eq!(picture_sizes(&mut harness, 2), [(2_760, 950)]);
    harness.click("Fill the frame");
    harness.click("Larger");
    assert_eq!(picture_sizes(&mut harness, 3), [(1_255, 864)]);
    harness.click("Smaller");
    own_picture(&mut harness, OwnMessage::Zoomed(0.001));
    assert_eq!(picture_sizes(&mut harness, 4), [(2_760, 950)]);
}

#[test]
fn a_picture_goes_with_the_hand_that_holds_it() {
    let mut harness = Harness::open(WIDE);
    harness.choose(DARYA);
    harness.click("she");
    let path = photo(&harness, "sea.png", (2_760, 950));
    own_picture(&mut harness, OwnMessage::Picked(Some(path)));
    // Only a hand that holds it moves it; saved is what is seen when the hand lets go.
    let mut colours = Vec::new();
    for (number, distance) in [
        (1, None),
        (2, Some(-100.0)),
        (3, Some(100.0)),
        (4, Some(100.0)),
    ] {
        let hover = |x: f64| OwnMessage::Hovered(Um::mm(x), Um::mm(50.0));
        own_picture(&mut harness, hover(60.0));
        if let Some(distance) = distance {
            own_picture(&mut harness, OwnMessage::Grabbed);
            own_picture(&mut harness, hover(60.0 + distance));
            own_picture(&mut harness, OwnMessage::Released);
        }
        own_picture(&mut harness, hover(10.0));
        own_picture(&mut harness, OwnMessage::Released);
        let pdf = std::sync::Arc::new(saved_pdf(&mut harness, number));
        let seen = crate::preview::draw(&pdf, 0, 148).unwrap();
        let at = |x: u32| {
            let start = ((50 * seen.width + x) * 4) as usize;
            seen.rgba[start] > seen.rgba[start + 2]
        };
        colours.push((at(20), at(128)));
    }
    let (half, blue, red) = ((true, false), (false, false), (true, true));
    assert_eq!(colours, [half, blue, half, red]);
}

#[test]
fn a_file_that_is_no_picture_is_refused_with_advice() {
    let mut harness = Harness::open(WIDE);
    harness.choose(DARYA);
    harness.click("she");
    for (name, bytes, sentence) in [
        (
            "a.jpg",
            b"no picture".as_slice(),
            "This file is neither JPEG nor PNG nor WebP. Save your picture as one of them and choose it again.",
        ),
        (
            "b.png",
            b"\x89PNG\r\n\x1a\n\0\0",
            "This file is damaged or not finished. Fetch the picture again, from the telephone or the camera.",
        ),
    ] {
        let path = harness.folder.path().join(name);
        Storage::save_output(&path, bytes).unwrap();
        harness.send(Message::ShortcutPressed(Shortcut::Dropped(path)));
        assert!(harness.sees(sentence), "{name}");
    }
    let small = photo(&harness, "small.png", (300, 200));
    own_picture(&mut harness, OwnMessage::Picked(Some(small)));
    assert!(
        harness
            .sees("The picture will look coarse: 54 pixels an inch. From 200 on it prints well.")
    );
}

#[test]
fn a_picture_is_kept_only_where_the_user_wants_it() {
    let mut harness = Harness::open(WIDE);
    harness.choose(DARYA);
    harness.click("she");
    let path = photo(&harness, "sea.png", (1_600, 1_100));
    own_picture(&mut harness, OwnMessage::Picked(Some(path)));
    let pictures = |harness: &Harness| Storage::at(harness.folder.path()).pictures().unwrap();
    assert!(pictures(&harness).is_empty());
    harness.click("Keep this picture for other days");
    assert_eq!(pictures(&harness), ["picture-1.jpg"]);
    // It is there again another day, on the front as it was.
    let mut again = Harness::open_on(harness.crash(), WIDE);
    again.choose(DARYA);
    again.card(card::Message::SideChosen(Side::Front));
    assert!(again.sees("It lies in the program’s folder, without place, date and camera."));
    assert_eq!(picture_sizes(&mut again, 1).len(), 1);
    again.click("Keep this picture for other days");
    assert!(pictures(&again).is_empty());
    assert!(again.sees("It is gone when the window is closed."));
    let mut third = Harness::open_on(again.crash(), WIDE);
    third.choose(DARYA);
    assert_eq!(picture_sizes(&mut third, 2).len(), 0);
}

fn own_labels(harness: &mut Harness, message: LabelsMessage) {
    harness.card(card::Message::Labels(message));
}

#[test]
fn labels_by_own_measures_are_tried_out_and_kept() {
    let mut harness = Harness::open(tall(1_800.0));
    harness.choose(DARYA);
    harness.click("she");
    harness.click("Labels of my own measures …");
    assert!(harness.sees("Labels of your own measures"));
    let measure = |harness: &mut Harness, of: Measure, text: &str| {
        own_labels(harness, LabelsMessage::MeasureTyped(of, text.to_owned()));
    };
    // An impossible measure is reported; the trial sheet stays as it was.
    for (of, text, sentence) in [
        (Measure::Columns, "many", "“Side by side” wants a number."),
        (
            Measure::Columns,
            "9",
            "These labels do not find room on the paper: look at the margins and the steps.",
        ),
        (Measure::Columns, "2", ""),
        (
            Measure::Height,
            "3",
            "The labels are too small for an address.",
        ),
    ] {
        measure(&mut harness, of, text);
        assert!(sentence.is_empty() || harness.sees(sentence), "{text}");
    }
    for (of, text) in [
        (Measure::Rows, "5"),
        (Measure::Width, "89,9"),
        (Measure::Height, "52"),
        (Measure::Left, "15.2"),
        (Measure::Top, "18,5"),
        (Measure::Across, "89.9"),
        (Measure::Down, "52"),
    ] {
        measure(&mut harness, of, text);
    }
    own_labels(
        &mut harness,
        LabelsMessage::TitleTyped("From the drawer".to_owned()),
    );
    // The trial sheet is full and can be saved.
    assert!(!saved_pdf(&mut harness, 1).is_empty());
    harness.click("Keep these labels");
    assert!(!harness.sees("Labels of your own measures"));
    assert!(harness.sees("First free label: 1"));
    for _ in 0..12 {
        own_labels(&mut harness, LabelsMessage::FirstLabelTyped(11));
    }
    assert!(harness.sees("First free label: 10"));
    // Another day they are among the products, and what is broken there is named.
    let broken = harness.folder.path().join("products/broken.ron");
    Storage::save_output(&broken, b"(\n  id: 7,\n)").unwrap();
    let mut again = Harness::open_on(harness.crash(), tall(1_800.0));
    again.choose(DARYA);
    assert!(again.sees("First free label: 1"));
    assert!(again.sees(
        "broken.ron, line 2, column 6: this is not the form of such a file (Expected string)"
    ));
    let own = Storage::at(again.folder.path()).own_products().unwrap();
    assert!(own.iter().any(|file| file.text.contains("From the drawer")));
}

#[test]
fn a_paper_shows_how_it_is_printed() {
    let mut harness = with_many(1);
    harness.size = tall(3_000.0);
    harness.choose("viasna-1");
    for (product, advice, free) in [
        (
            "postcard-a6",
            "2 pages · print on both sides, turned over the short edge · nothing to cut",
            None,
        ),
        (
            "postcard-a6-4up",
            "2 pages · print on both sides, turned over the long edge",
            Some("3 places on this sheet stay free."),
        ),
        ("postcard-a6-print-shop", "2 pages", None),
        ("envelope-c6", "1 page", None),
    ] {
        let choose = card::Message::ProductChosen(product.to_owned());
        harness.card(choose);
        assert!(harness.sees(advice), "{product}");
        let Some(free) = free else { continue };
        harness.click("Sheet");
        assert!(harness.sees(free), "{product}");
        harness.click("Second side");
        assert!(harness.sees(free), "{product}");
    }
}
