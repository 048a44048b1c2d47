//! The card: saved, with a picture of one's own, on labels of one's own.

use super::harness::{DARYA, Hands, WIDE, tall, with_many};
use crate::gui::app::{Message, Shortcut};
use crate::gui::drawing::Side;
use crate::gui::panel::card::{LabelsMessage, Measure, OwnMessage};
use crate::gui::panel::{card, letter};
use crate::paper::Um;
use crate::storage::Storage;
use std::path::PathBuf;

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
    let paste =
        crate::gui::widget::editor::Message::Acted(iced::widget::text_editor::Action::Edit(
            iced::widget::text_editor::Edit::Paste(std::sync::Arc::new(long)),
        ));
    hands.letter(letter::Message::Editor(paste));
    hands.press("Save PDF");
    assert!(hands.sees("Save anyway"));
    assert!(!hands.folder.path().join("documents/card-1.pdf").exists());
    hands.press("Back to the text");
    assert!(!hands.sees("Save anyway"));
    hands.card(card::Message::SavePressed);
    hands.press("Save anyway");
    assert!(hands.folder.path().join("documents/card-1.pdf").exists());
}

/// A photograph whose left half is red and whose right half is blue, as a file.
fn photo(hands: &Hands, name: &str, (width, height): (u32, u32)) -> PathBuf {
    let image = image::RgbImage::from_fn(width, height, |x, _| match x < width / 2 {
        true => image::Rgb([220, 30, 30]),
        false => image::Rgb([30, 30, 220]),
    });
    let path = hands.folder.path().join(name);
    image.save(&path).unwrap();
    path
}

fn own_picture(hands: &mut Hands, message: OwnMessage) {
    hands.card(card::Message::Own(message));
}

/// What is saved now.
fn saved_pdf(hands: &mut Hands, number: u32) -> Vec<u8> {
    hands.card(card::Message::SavePressed);
    let file = format!("documents/card-{number}.pdf");
    Storage::read_file(&hands.folder.path().join(file)).unwrap()
}

/// The pictures of the card that is saved now: their sizes in pixels.
fn picture_sizes(hands: &mut Hands, number: u32) -> Vec<(u32, u32)> {
    let pdf = saved_pdf(hands, number);
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
    let mut hands = Hands::open(WIDE);
    hands.choose(DARYA);
    hands.press("she");
    let path = photo(&hands, "Sea.JPG", (2_760, 950));
    hands.happen(Message::ShortcutPressed(Shortcut::Dropped(path)));
    assert!(hands.sees("Drag the picture to move it, turn the wheel to make it larger or smaller. With the keys: arrows, + and −."));
    // The frame is 138 × 95 mm: half of the picture's width is seen.
    assert_eq!(picture_sizes(&mut hands, 1), [(1_380, 950)]);
    hands.press("Show all of it");
    assert_eq!(picture_sizes(&mut hands, 2), [(2_760, 950)]);
    hands.press("Fill the frame");
    hands.press("Larger");
    assert_eq!(picture_sizes(&mut hands, 3), [(1_255, 864)]);
    hands.press("Smaller");
    own_picture(&mut hands, OwnMessage::Zoomed(0.001));
    assert_eq!(picture_sizes(&mut hands, 4), [(2_760, 950)]);
}

#[test]
fn a_picture_goes_with_the_hand_that_holds_it() {
    let mut hands = Hands::open(WIDE);
    hands.choose(DARYA);
    hands.press("she");
    let path = photo(&hands, "sea.png", (2_760, 950));
    own_picture(&mut hands, OwnMessage::Picked(Some(path)));
    // Only a hand that holds it moves it; saved is what is seen when the hand lets go.
    let mut colours = Vec::new();
    for (number, way) in [
        (1, None),
        (2, Some(-100.0)),
        (3, Some(100.0)),
        (4, Some(100.0)),
    ] {
        let hover = |x: f64| OwnMessage::Hovered(Um::mm(x), Um::mm(50.0));
        own_picture(&mut hands, hover(60.0));
        if let Some(way) = way {
            own_picture(&mut hands, OwnMessage::Grabbed);
            own_picture(&mut hands, hover(60.0 + way));
            own_picture(&mut hands, OwnMessage::Released);
        }
        own_picture(&mut hands, hover(10.0));
        own_picture(&mut hands, OwnMessage::Released);
        let pdf = std::sync::Arc::new(saved_pdf(&mut hands, number));
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
fn what_is_no_picture_is_said_with_what_to_do() {
    let mut hands = Hands::open(WIDE);
    hands.choose(DARYA);
    hands.press("she");
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
        let path = hands.folder.path().join(name);
        Storage::save_output(&path, bytes).unwrap();
        hands.happen(Message::ShortcutPressed(Shortcut::Dropped(path)));
        assert!(hands.sees(sentence), "{name}");
    }
    let small = photo(&hands, "small.png", (300, 200));
    own_picture(&mut hands, OwnMessage::Picked(Some(small)));
    assert!(
        hands.sees("The picture will look coarse: 54 pixels an inch. From 200 on it prints well.")
    );
}

#[test]
fn a_picture_is_kept_only_where_the_user_wants_it() {
    let mut hands = Hands::open(WIDE);
    hands.choose(DARYA);
    hands.press("she");
    let path = photo(&hands, "sea.png", (1_600, 1_100));
    own_picture(&mut hands, OwnMessage::Picked(Some(path)));
    let pictures = |hands: &Hands| Storage::at(hands.folder.path()).pictures().unwrap();
    assert!(pictures(&hands).is_empty());
    hands.press("Keep this picture for other days");
    assert_eq!(pictures(&hands), ["picture-1.jpg"]);
    // It is there again another day, on the front as it was.
    let mut again = Hands::open_on(hands.crash(), WIDE);
    again.choose(DARYA);
    again.card(card::Message::SideChosen(Side::Front));
    assert!(again.sees("It lies in the program’s folder, without place, date and camera."));
    assert_eq!(picture_sizes(&mut again, 1).len(), 1);
    again.press("Keep this picture for other days");
    assert!(pictures(&again).is_empty());
    assert!(again.sees("It is gone when the window is closed."));
    let mut third = Hands::open_on(again.crash(), WIDE);
    third.choose(DARYA);
    assert_eq!(picture_sizes(&mut third, 2).len(), 0);
}

fn own_labels(hands: &mut Hands, message: LabelsMessage) {
    hands.card(card::Message::Labels(message));
}

#[test]
fn labels_by_own_measures_are_tried_out_and_kept() {
    let mut hands = Hands::open(tall(1_800.0));
    hands.choose(DARYA);
    hands.press("she");
    hands.press("Labels of my own measures …");
    assert!(hands.sees("Labels of your own measures"));
    let measure = |hands: &mut Hands, of: Measure, text: &str| {
        own_labels(hands, LabelsMessage::MeasureTyped(of, text.to_owned()));
    };
    // What cannot be is said; the trial sheet stays as it was.
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
        measure(&mut hands, of, text);
        assert!(sentence.is_empty() || hands.sees(sentence), "{text}");
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
        measure(&mut hands, of, text);
    }
    own_labels(
        &mut hands,
        LabelsMessage::TitleTyped("From the drawer".to_owned()),
    );
    // The trial sheet is full and can be saved.
    assert!(!saved_pdf(&mut hands, 1).is_empty());
    hands.press("Keep these labels");
    assert!(!hands.sees("Labels of your own measures"));
    assert!(hands.sees("First free label: 1"));
    for _ in 0..12 {
        own_labels(&mut hands, LabelsMessage::FirstLabelTyped(11));
    }
    assert!(hands.sees("First free label: 10"));
    // Another day they are among the products, and what is broken there is named.
    let broken = hands.folder.path().join("products/broken.ron");
    Storage::save_output(&broken, b"(\n  id: 7,\n)").unwrap();
    let mut again = Hands::open_on(hands.crash(), tall(1_800.0));
    again.choose(DARYA);
    assert!(again.sees("First free label: 1"));
    assert!(again.sees(
        "broken.ron, line 2, column 6: this is not the form of such a file (Expected string)"
    ));
    let own = Storage::at(again.folder.path()).own_products().unwrap();
    assert!(own.iter().any(|file| file.text.contains("From the drawer")));
}

#[test]
fn paper_says_how_it_is_printed() {
    let mut hands = with_many(1);
    hands.size = tall(3_000.0);
    hands.choose("viasna-1");
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
        hands.card(choose);
        assert!(hands.sees(advice), "{product}");
        let Some(free) = free else { continue };
        hands.press("Sheet");
        assert!(hands.sees(free), "{product}");
        hands.press("Second side");
        assert!(hands.sees(free), "{product}");
    }
}
