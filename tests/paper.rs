//! A finished file: what is in it, what is not, and what other PDF tools report.

mod boxes;
mod command_line;
mod imposed;
mod labels;
mod own_products;
mod photos;
mod products;

use crate::judge::sendable;
use chrono::NaiveDate;
use kartka::address::{self, Block};
use kartka::facility::{CardLanguage, Facilities};
use kartka::format::Products;
use kartka::layout::{Card, Face, Finding, Fonts, Item, Pages, lay_out};
use kartka::people::letters::is_hidden;
use kartka::picture::Pictures;
use kartka::{pdf, people, preview};
use lopdf::{Document, Object};
use std::path::{Path, PathBuf};
use std::process::Command;
use std::sync::Arc;

const MESSAGE: &str = "Дорогая Дарья!\nС днём рождения! Я живу в Утрехте, и сегодня у нас на каналах \
туман, как молоко. Я рада, что могу написать Вам эту открытку.\nЖелаю Вам крепкого здоровья, тепла \
и добрых людей рядом. І ў «ёлцы» № 4 — 10 000 агнёў, як зімой…";

fn block(language: CardLanguage, example: bool) -> Block {
    let facilities = Facilities::shipped().unwrap();
    let mut person = people::examples().unwrap().remove(0);
    person.example = example;
    let today = NaiveDate::from_ymd_opt(2026, 11, 22).unwrap();
    let to = sendable(&person, &facilities, today, false).unwrap();
    address::block(&to, language)
}

fn card(message: &str, example: bool) -> Card {
    Card {
        picture: Pictures::shipped().unwrap().all().first().cloned(),
        ..Card::new(message, block(CardLanguage::Russian, example))
    }
}

fn laid_out(product: &str, cards: &[Card]) -> (Pages, Vec<u8>) {
    let fonts = Fonts::shipped().unwrap();
    let products = Products::shipped().unwrap();
    let pages = lay_out(products.get(product).unwrap(), cards, &fonts);
    let bytes = pdf::write(&pages, &fonts).unwrap();
    (pages, bytes)
}

/// A file for the judges, in a folder that goes when the test ends.
fn kept(bytes: &[u8]) -> (tempfile::TempDir, PathBuf) {
    let folder = tempfile::tempdir().unwrap();
    let path = folder.path().join("card.pdf");
    std::fs::write(&path, bytes).unwrap();
    (folder, path)
}

/// The report of a PDF tool on a file; `None` where it is not installed. In CI every tool is there.
fn judge(tool: &str, arguments: &[&str], file: &Path, after: &[&str]) -> Option<String> {
    let ran = Command::new(tool)
        .args(arguments)
        .arg(file)
        .args(after)
        .output();
    match ran {
        Ok(output) => {
            assert!(
                output.status.success(),
                "{tool}: {}",
                String::from_utf8_lossy(&output.stderr)
            );
            Some(String::from_utf8(output.stdout).unwrap())
        }
        Err(_) if std::env::var_os("CI").is_none() => {
            println!("skipped: {tool} is not installed");
            None
        }
        Err(error) => panic!("{tool} is missing in CI: {error}"),
    }
}

#[test]
fn the_same_cards_give_the_same_bytes() {
    for product in Products::shipped().unwrap().all() {
        let cards = [card(MESSAGE, false), card("Иначе.", true)];
        let (_, one) = laid_out(&product.id, &cards);
        let (_, two) = laid_out(&product.id, &cards);
        assert!(one == two, "{}", product.id);
    }
}

#[test]
fn a_file_holds_whole_fonts_and_no_word_of_its_maker() {
    let (_, bytes) = laid_out("postcard-a6", &[card(MESSAGE, false)]);
    let document = Document::load_mem(&bytes).unwrap();
    assert_eq!(document.version, "1.7");
    assert!(document.trailer.get(b"Info").is_err());
    let catalog = document.catalog().unwrap();
    assert!(catalog.get(b"Metadata").is_err());
    let wishes = catalog
        .get(b"ViewerPreferences")
        .unwrap()
        .as_dict()
        .unwrap();
    assert_eq!(
        wishes.get(b"PrintScaling").unwrap().as_name().unwrap(),
        b"None"
    );
    let mut fonts = 0;
    for object in document.objects.values() {
        let Ok(dictionary) = object.as_dict() else {
            continue;
        };
        if dictionary.get(b"Type").and_then(Object::as_name).ok() == Some(b"FontDescriptor") {
            let name = dictionary.get(b"FontName").unwrap().as_name().unwrap();
            assert_eq!(name.iter().position(|b| *b == b'+'), Some(6), "{name:?}");
            assert!(dictionary.get(b"FontFile2").is_ok());
            fonts += 1;
        }
    }
    assert_eq!(fonts, 2);
}

#[test]
fn pages_and_blanks() {
    for (product, cards, pages, last) in [
        ("postcard-a6", 1, 2, 1),
        ("postcard-a6", 3, 6, 1),
        ("postcard-a6-4up", 1, 2, 1),
        ("postcard-a6-4up", 4, 2, 4),
        ("postcard-a6-4up", 5, 4, 1),
    ] {
        let cards = vec![card(MESSAGE, false); cards];
        let (laid, bytes) = laid_out(product, &cards);
        assert_eq!(laid.pages.len(), pages, "{product}");
        assert_eq!(laid.pages.last().unwrap().placed.len(), last, "{product}");
        let document = Document::load_mem(&bytes).unwrap();
        assert_eq!(document.get_pages().len(), pages, "{product}");
        // However many cards, the drawing is stored once.
        let forms = document.objects.values().filter(|object| {
            let stream = object.as_stream().map(|stream| &stream.dict);
            stream.is_ok_and(|d| d.get(b"Subtype").and_then(Object::as_name).ok() == Some(b"Form"))
        });
        assert_eq!(forms.count(), 1, "{product}");
    }
}

#[test]
fn too_long_a_text_is_reported_in_numbers() {
    let long = MESSAGE.repeat(6);
    let (pages, _) = laid_out("postcard-a6", &[card(MESSAGE, false), card(&long, false)]);
    let [
        Finding::TextTooLong {
            card: 1,
            lines,
            characters,
        },
    ] = pages.findings[..]
    else {
        panic!("{:?}", pages.findings);
    };
    assert!(lines > 10 && characters > 300, "{lines} {characters}");
    assert!(pages.room[0].lines > 0);
    assert_eq!(pages.room[1].lines, 0);
}

/// Escape codes and marks of direction are neither drawn nor in the text behind the glyphs.
#[test]
fn nothing_hidden_comes_onto_a_card() {
    for evil in [
        "\u{1b}[2J",
        "\u{7}",
        "\u{9b}31m",
        "\u{202e}abc\u{202c}",
        "\u{2066}\u{200f}\u{61c}\u{7f}",
    ] {
        let card = Card {
            sender: vec![format!("Анна {evil}")],
            caption: Some(format!("Кот {evil}")),
            ..card(&format!("Привет, {evil}Дарья!"), false)
        };
        for product in ["postcard-a6", "copy-sheet", "letter-a4-a"] {
            let (pages, _) = laid_out(product, std::slice::from_ref(&card));
            let missing = |finding: &Finding| matches!(finding, Finding::NoGlyph { .. });
            assert!(!pages.findings.iter().any(missing), "{evil:?}");
            let placed = pages.pages.iter().flat_map(|page| &page.placed);
            for item in placed.flat_map(|placed| &placed.panel.items) {
                if let Item::Text(text) = item {
                    let text = &text.line.paragraph.text;
                    assert!(!text.contains(is_hidden), "{text:?}");
                }
            }
        }
    }
}

/// A letter that the face of addresses lacks takes its line into another; a hand stays a hand.
#[test]
fn a_line_with_a_letter_that_is_missing_takes_another_face() {
    let fonts = Fonts::shipped().unwrap();
    for (face, text, expected, missing) in [
        (Face::Address, "ул. Новая, 7", Face::Address, ""),
        (Face::Address, "Bakı şəhəri", Face::Letter, ""),
        (Face::Address, "Əliağa Vahid küçəsi, 12", Face::Letter, ""),
        (Face::Address, "Tərtər ქ", Face::Address, "əəქ"),
        (Face::Mark, "NÜMUNƏ", Face::Title, ""),
        (Face::Letter, "Salam, Leyla! ქ", Face::Letter, "ქ"),
        (Face::Hand, "ქ", Face::Hand, "ქ"),
        (Face::School, "ქ", Face::School, "ქ"),
    ] {
        let shaped = fonts.shape(face, text);
        assert_eq!(shaped.face, expected, "{text}");
        assert_eq!(shaped.missing.iter().collect::<String>(), missing, "{text}");
        assert!(!fonts.outline(face, text).0.elements().is_empty(), "{text}");
    }
}

#[test]
fn a_letter_that_no_font_has_is_named() {
    let (pages, _) = laid_out("postcard-a6", &[card("Привет ქ и ქ!", false)]);
    let expected = Finding::NoGlyph {
        card: 0,
        character: 'ქ',
        in_address: false,
    };
    assert!(!expected.is_fatal());
    assert_eq!(pages.findings, [expected]);
}

#[test]
fn empty_lines_and_tabs_take_no_room_of_their_own() {
    let ink = |message: &str| {
        let (pages, _) = laid_out("postcard-a6", &[card(message, false)]);
        assert_eq!(pages.findings, []);
        let panels = pages.pages.iter().flat_map(|page| &page.placed);
        let items = panels.flat_map(|placed| placed.panel.items.clone());
        let texts = items.filter_map(|item| match item {
            Item::Text(text) => Some((text.at, text.line.text().to_owned())),
            _ => None,
        });
        texts.collect::<Vec<_>>()
    };
    let plain = ink("Здравствуйте!\nУ нас весна.\nС теплом");
    for message in [
        "Здравствуйте!\n\nУ нас весна.\n\nС теплом",
        "\nЗдравствуйте!\n \n\n\nУ нас весна.\nС теплом\n\n",
        "Здравствуйте!\nУ\tнас весна.\n\t\nС теплом",
    ] {
        assert_eq!(ink(message), plain, "{message:?}");
    }
}

#[test]
fn the_preview_is_the_file_at_exact_pixels() {
    let (_, bytes) = laid_out("postcard-a6", &[card(MESSAGE, true)]);
    let bytes = Arc::new(bytes);
    for width in [148, 400, 591, 1_183] {
        let image = preview::draw(&bytes, 1, width).unwrap();
        assert_eq!(image.width, width);
        assert_eq!(image.rgba.len() as u32, image.width * image.height * 4);
        let height = f64::from(width) * 105.0 / 148.0;
        assert!(
            (f64::from(image.height) - height).abs() <= 1.0,
            "{}",
            image.height
        );
        assert!(image.rgba.chunks(4).any(|p| p[0] < 150), "no ink");
    }
    assert_eq!(
        preview::draw(&bytes, 2, 100),
        Err(preview::Error::NoPage(2))
    );
    let nothing = Arc::new(b"no pdf".to_vec());
    assert_eq!(
        preview::draw(&nothing, 0, 100),
        Err(preview::Error::NotAPdf)
    );
}
