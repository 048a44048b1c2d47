//! Every product: where its ink lies, and what other PDF tools report.

use super::{MESSAGE, block, judge, kept};
use crate::judge::sendable;
use chrono::NaiveDate;
use kartka::address::{self, Block, Origins, Script, Style};
use kartka::facility::{CardLanguage, Facilities};
use kartka::format::{Part, Product, Products};
use kartka::layout::{Card, Face, Fonts, Hand, Item, Pages, Panel, lay_out};
use kartka::paper::{Point, Rect, Um};
use kartka::person::Place;
use kartka::picture::Pictures;
use kartka::{pdf, people};
use lopdf::{Document, Object};

const BELARUSIAN: &str = "Дарагая Дар’я!\nЗ днём нараджэння! У нас сёння ціха, і за акном ідзе \
дождж. Жадаю Вам здароўя, цяпла і добрых людзей побач.\nІрына";
const SHORT: &str = "Дорогая Дарья!\nЗдоровья, тепла и добрых людей рядом.";

fn card(message: &str, language: CardLanguage, hand: Hand) -> Card {
    Card {
        picture: Pictures::shipped().unwrap().all().first().cloned(),
        hand,
        sender: vec!["Анна Смит".to_owned(), "Утрехт".to_owned()],
        caption: Some("Васильки".to_owned()),
        title: Some("Дарья Незабудкина".to_owned()),
        meaning: vec!["Dear Darya!".to_owned(), "Happy birthday!".to_owned()],
        ..Card::new(message, block(language, false))
    }
}

/// An address in one kind of letters, or in both.
fn address(language: CardLanguage, script: Script) -> Block {
    let facilities = Facilities::shipped().unwrap();
    let mut person = people::examples().unwrap().remove(0);
    person.example = false;
    let today = NaiveDate::from_ymd_opt(2026, 11, 22).unwrap();
    let to = sendable(&person, &facilities, today, false).unwrap();
    let way = Style {
        script,
        ..Style::published(language)
    };
    address::block_by(&to, &way)
}

/// Every side of the cards in their order, however it lies on its sheet.
fn panels(pages: &Pages) -> impl Iterator<Item = &Panel> {
    let placed = pages.pages.iter().flat_map(|page| &page.placed);
    placed.map(|placed| placed.panel.as_ref())
}

#[test]
fn ink_lies_where_it_may() {
    let fonts = Fonts::shipped().unwrap();
    for product in Products::shipped().unwrap().all() {
        for (language, script, message) in [
            (CardLanguage::Russian, Script::Destination, MESSAGE),
            (CardLanguage::Russian, Script::Both, SHORT),
            (CardLanguage::Russian, Script::Latin, SHORT),
            (CardLanguage::Belarusian, Script::Destination, BELARUSIAN),
            (CardLanguage::Belarusian, Script::Latin, BELARUSIAN),
        ] {
            let address = address(language, script);
            for hand in Hand::ALL {
                let case = format!("{} {script:?} {hand:?} {message:.20}", product.id);
                let card = Card {
                    address: address.clone(),
                    ..card(message, language, hand)
                };
                let pages = lay_out(product, &[card], &fonts);
                for panel in panels(&pages) {
                    assert_within(product, panel, &fonts, &case);
                }
                assert_address(product, &pages, &fonts, &address, &case);
                assert_play(product, &pages, &fonts, &address, &case);
                if pages.findings.is_empty() && product.has_message() && hand != Hand::Lines {
                    assert_whole(&pages, message, &case);
                }
            }
        }
    }
}

/// The part of a sheet's edge that printers leave out: a sixth of an inch, rounded up.
const UNPRINTED: Um = Um(4_240);

/// Cut ticks, fold marks and the mark for the punch are worth nothing where no printer prints.
#[test]
fn every_mark_lies_where_printers_print() {
    let fonts = Fonts::shipped().unwrap();
    for product in Products::shipped().unwrap().all() {
        let card = card(SHORT, CardLanguage::Russian, Hand::Print);
        for page in &lay_out(product, &vec![card; 4], &fonts).pages {
            let printed = Rect::of(page.size).inset(UNPRINTED);
            for mark in &page.marks {
                assert!(
                    printed.holds(around(mark.from, mark.to)),
                    "{}: {mark:?}",
                    product.id
                );
            }
            for placed in page.placed.iter().filter(|_| page.trim.is_none()) {
                let size = placed.panel.size;
                for item in &placed.panel.items {
                    let Item::Rule(rule) = item else { continue };
                    let on_page = |point: Point| match placed.turned {
                        false => Point {
                            x: placed.at.x + point.x,
                            y: placed.at.y + point.y,
                        },
                        true => Point {
                            x: placed.at.x + size.width - point.x,
                            y: placed.at.y + size.height - point.y,
                        },
                    };
                    let rule = around(on_page(rule.from), on_page(rule.to));
                    assert!(printed.holds(rule), "{}: {rule:?}", product.id);
                }
            }
        }
    }
}

fn around(one: Point, other: Point) -> Rect {
    let (x, y) = (one.x.min(other.x), one.y.min(other.y));
    Rect {
        x,
        y,
        width: one.x.max(other.x) - x,
        height: one.y.max(other.y) - y,
    }
}

/// Text and lines in the printer's black, or in a grey of it: a colour is mixed of dots.
#[test]
fn text_and_lines_are_black_or_grey() {
    let fonts = Fonts::shipped().unwrap();
    for product in Products::shipped().unwrap().all() {
        for hand in Hand::ALL {
            let card = card(SHORT, CardLanguage::Russian, hand);
            let pages = lay_out(product, &[card], &fonts);
            let document = Document::load_mem(&pdf::write(&pages, &fonts).unwrap()).unwrap();
            for (number, page) in document.get_pages() {
                let content = document.get_page_content(page);
                let content = lopdf::content::Content::decode(&content).unwrap();
                let case = format!("{} {hand:?}, page {number}", product.id);
                for operation in &content.operations {
                    let operator = operation.operator.as_str();
                    assert!(!matches!(operator, "rg" | "RG" | "k" | "K"), "{case}");
                    let black = [Object::Integer(0)];
                    // What is traced is pale, and what names sounds is grey.
                    let is_screened = operator == "g" && operation.operands != black;
                    let may_be = hand == Hand::Trace || product.id.starts_with("copy-sheet");
                    assert!(!is_screened || may_be, "{case}: {:?}", operation.operands);
                }
            }
        }
    }
}

/// Every place that a card can go to, with a long name, from three countries in every script.
#[test]
fn every_address_fits_every_product() {
    let fonts = Fonts::shipped().unwrap();
    let (facilities, products) = (Facilities::shipped().unwrap(), Products::shipped().unwrap());
    let origins = Origins::shipped().unwrap();
    let today = NaiveDate::from_ymd_opt(2026, 11, 22).unwrap();
    let mut person = people::examples().unwrap().remove(0);
    person.names.ru = Some("Александра-Виктория Константиновская".into());
    person.names.latin = Some("Aliaksandra-Viktoryia Kanstantsinouskaya".into());
    person.birth = Some("1980".parse().unwrap());
    person.names.dative = Some("Константиновской Александре-Виктории Валентиновне".into());
    let mut reached = 0;
    for place in facilities.all() {
        person.place.now.value = Place::Held {
            facility: Some(place.id.clone()),
            listed: None,
        };
        let Ok(to) = sendable(&person, &facilities, today, true) else {
            continue;
        };
        reached += 1;
        for script in Script::ALL {
            for origin in ["nl", "de", "us"] {
                let style = Style {
                    origin: origins.get(origin),
                    script,
                    ..Style::published(CardLanguage::Russian)
                };
                let address = address::block_by(&to, &style);
                let country = address.lines().last().cloned().unwrap();
                for product in products.all() {
                    let card = Card::new("", address.clone());
                    let pages = lay_out(product, &[card], &fonts);
                    let case = format!("{} {} {script:?} {origin}", place.id.0, product.id);
                    assert_eq!(pages.findings, [], "{case}");
                    let holds = |item: &Item| match item {
                        Item::Text(text) => text.line.paragraph.text.ends_with(&country),
                        _ => false,
                    };
                    let is_there = panels(&pages).any(|panel| panel.items.iter().any(holds));
                    let is_addressed = product.parts().any(|part| matches!(part, Part::Address(_)));
                    assert_eq!(is_there, is_addressed, "{case}");
                }
            }
        }
    }
    assert!(reached > 30, "{reached}");
}

fn assert_within(product: &Product, panel: &Panel, fonts: &Fonts, case: &str) {
    let safe = Rect::of(panel.size).inset(product.safe);
    let keep_free = |part: &Part| match part {
        Part::Free(at) | Part::Stamp(at) => Some(*at),
        _ => None,
    };
    let free: Vec<Rect> = product.back.iter().filter_map(keep_free).collect();
    let free = match product.has_back() {
        true => free,
        false => product.front.iter().filter_map(keep_free).collect(),
    };
    for item in &panel.items {
        match item {
            Item::Text(text) => {
                let frame = text.frame(fonts);
                let words = text.line.text();
                assert!(safe.holds(frame), "{case}: «{words}» {frame:?}");
                // Fronts with a picture have no stamp.
                let is_caption = text.line.paragraph.text == "Васильки";
                let meets = free.iter().any(|at| at.meets(frame));
                assert!(is_caption || !meets, "{case}: «{words}» {frame:?}");
            }
            Item::Rule(_) => {}
            Item::Picture(placing) => {
                let seen = placing.seen.unwrap_or(placing.at);
                let whole = Rect::of(panel.size).inset(-product.bleed);
                assert!(whole.holds(seen), "{case}: {seen:?}");
            }
        }
    }
}

/// All lines of the address stand in their box, from the first to the last.
fn assert_address(product: &Product, pages: &Pages, fonts: &Fonts, address: &Block, case: &str) {
    let area = product.parts().find_map(|part| match part {
        Part::Address(area) => Some(area.at),
        _ => None,
    });
    let Some(area) = area else { return };
    let mut found = Vec::new();
    for panel in panels(pages) {
        for item in &panel.items {
            let Item::Text(text) = item else { continue };
            let paragraph = &text.line.paragraph;
            if paragraph.face == Face::Address && address.lines().contains(&paragraph.text) {
                // The last line of letters may hang below the box by nothing at all.
                assert!(area.holds(text.frame(fonts)), "{case}: {}", paragraph.text);
                found.push(paragraph.text.clone());
            }
        }
    }
    // A letter's footer names the addressee again, but not as a line of its own.
    assert_eq!(found, address.lines(), "{case}");
}

/// What is seen of the letter through the window of its envelope, wherever the sheet lies in it,
/// and how far from its edges the address keeps.
fn window(product: &Product) -> Option<(Rect, Um)> {
    let at = |x: f64, y: f64, width: f64, height: f64| Rect {
        x: Um::mm(x),
        y: Um::mm(y),
        width: Um::mm(width),
        height: Um::mm(height),
    };
    match product.id.as_str() {
        "letter-a4-a" => Some((at(20.0, 27.0, 85.0, 45.0), PLAY)),
        "letter-a4-b" => Some((at(20.0, 45.0, 85.0, 45.0), PLAY)),
        // The window is an inch high where it is sure to be seen: the post asks for an eighth of
        // an inch around the address, and with 5 mm there is no room for six lines.
        "letter-us-10" => Some((at(22.2, 63.5, 88.9, 25.4), Um::mm(3.175))),
        _ => None,
    }
}

/// Paper shifts by so much, in an envelope or in a printer.
const PLAY: Um = Um::mm(5.0);

/// The address keeps away from the edges of its window or card, from the stamp and from what the
/// post's machines print.
fn assert_play(product: &Product, pages: &Pages, fonts: &Fonts, address: &Block, case: &str) {
    let (whole, play) = window(product).unwrap_or((Rect::of(product.card), PLAY));
    let taken: Vec<Rect> = product
        .parts()
        .filter_map(|part| match part {
            Part::Free(at) | Part::Stamp(at) => Some(*at),
            _ => None,
        })
        .collect();
    for item in panels(pages).flat_map(|panel| &panel.items) {
        let Item::Text(text) = item else { continue };
        let paragraph = &text.line.paragraph;
        if paragraph.face != Face::Address || !address.lines().contains(&paragraph.text) {
            continue;
        }
        let frame = text.frame(fonts);
        assert!(whole.inset(play).holds(frame), "{case}: {frame:?}");
        for other in &taken {
            assert!(
                !other.inset(-play).meets(frame),
                "{case}: {frame:?} {other:?}"
            );
        }
    }
}

#[test]
fn every_measure_has_a_source_or_is_measured_first() {
    for product in Products::shipped().unwrap().all() {
        let source = product.source.as_deref().unwrap_or_default();
        assert!(source.contains("read in"), "{}", product.id);
        // A window that was found with one maker or none is looked through first.
        let differs = ["letter-a4-a", "letter-us-10"].contains(&product.id.as_str());
        assert_eq!(product.measure_first, differs, "{}", product.id);
    }
}

/// The message stands there to the last letter.
fn assert_whole(pages: &Pages, message: &str, case: &str) {
    let mut found = String::new();
    for panel in panels(pages) {
        for item in &panel.items {
            let Item::Text(text) = item else { continue };
            let face = text.line.paragraph.face;
            let is_caption = text.line.paragraph.text == "Васильки";
            if matches!(face, Face::Letter | Face::Hand | Face::School) && !is_caption {
                found.push_str(text.line.text());
            }
        }
    }
    let squeezed = |text: &str| text.split_whitespace().collect::<String>();
    assert_eq!(squeezed(&found), squeezed(message), "{case}");
}

#[test]
fn judges_of_other_houses() {
    let fonts = Fonts::shipped().unwrap();
    for product in Products::shipped().unwrap().all() {
        let mut card = card(MESSAGE, CardLanguage::Russian, Hand::Print);
        card.sender.clear();
        let pages = lay_out(product, &[card], &fonts);
        let bytes = pdf::write(&pages, &fonts).unwrap();
        assert_boxes(product, &bytes);
        let (_folder, path) = kept(&bytes);
        let id = &product.id;
        judge("qpdf", &["--check"], &path, &[]);
        if let Some(fonts) = judge("pdffonts", &[], &path, &[]) {
            for font in fonts.lines().skip(2) {
                // Embedded, subset, with the letters of its glyphs.
                assert!(font.contains("yes yes yes"), "{id}: {font}");
            }
        }
        if let Some(about) = judge("pdfinfo", &[], &path, &[]) {
            for word in ["Title", "Author", "Creator", "Producer", "Date"] {
                assert!(!about.contains(&format!("{word}:")), "{id}: {about}");
            }
        }
        let address = block(CardLanguage::Russian, false);
        let has_address = product.parts().any(|part| matches!(part, Part::Address(_)));
        let squeezed = |text: &str| text.split_whitespace().collect::<Vec<_>>().join(" ");
        let output = |text: &str| {
            if product.has_message() {
                assert!(squeezed(text).contains(&squeezed(MESSAGE)), "{id}: {text}");
            }
            if has_address {
                let lines = squeezed(&address.lines().join(" "));
                assert!(squeezed(text).contains(&lines), "{id}: {text}");
            }
        };
        if let Some(text) = judge("pdftotext", &["-raw"], &path, &["-"]) {
            output(&text);
            // Where backs lie upside down, the judge sets every word on a line of its own.
            if product.id == "postcard-a6" {
                assert!(text.contains(&address.lines().join("\n")), "{text}");
            }
        }
        if let Some(text) = judge("mutool", &["draw", "-q", "-F", "text"], &path, &[]) {
            output(&text);
        }
    }
}

/// The paper to a tenth of a millimetre, the cut where there is bleed, no scaling.
fn assert_boxes(product: &Product, bytes: &[u8]) {
    let id = &product.id;
    let document = Document::load_mem(bytes).unwrap();
    let wishes = document
        .catalog()
        .unwrap()
        .get(b"ViewerPreferences")
        .unwrap();
    let scaling = wishes.as_dict().unwrap().get(b"PrintScaling").unwrap();
    assert_eq!(scaling.as_name().unwrap(), b"None", "{id}");
    for page in document.get_pages().into_values() {
        let page = document.get_dictionary(page).unwrap();
        let mm = |name: &[u8]| -> Option<Vec<f32>> {
            let corners = page.get(name).ok()?.as_array().ok()?;
            let points = corners.iter().map(|n| n.as_float().unwrap());
            Some(points.map(|point| point / 72.0 * 25.4).collect())
        };
        let paper = product.paper();
        let near = |measured: f32, wanted: Um| (f64::from(measured) - wanted.in_mm()).abs() < 0.1;
        let sheet = mm(b"MediaBox").unwrap();
        assert!(
            near(sheet[2], paper.width) && near(sheet[3], paper.height),
            "{id}: {sheet:?}"
        );
        let bleeds = product.bleed > Um::ZERO && product.sheet.is_none();
        assert_eq!(mm(b"TrimBox").is_some(), bleeds, "{id}");
        if let Some(trim) = mm(b"TrimBox") {
            assert!(
                near(trim[0], product.bleed) && near(trim[1], product.bleed),
                "{id}"
            );
            assert!(
                near(trim[2] - trim[0], product.card.width),
                "{id}: {trim:?}"
            );
            assert!(
                near(trim[3] - trim[1], product.card.height),
                "{id}: {trim:?}"
            );
            assert_eq!(mm(b"BleedBox"), mm(b"MediaBox"), "{id}");
        }
        assert!(page.get(b"Annots").is_err());
        assert!(matches!(page.get(b"Contents"), Ok(Object::Reference(_))));
    }
}

#[test]
fn a_long_letter_continues_with_its_recipient_in_the_footer() {
    let fonts = Fonts::shipped().unwrap();
    let products = Products::shipped().unwrap();
    let long = [MESSAGE; 12].join("\n");
    for id in ["letter-a4-a", "letter-a4-b", "letter-us-10"] {
        let card = card(&long, CardLanguage::Russian, Hand::Print);
        let pages = lay_out(products.get(id).unwrap(), &[card], &fonts);
        assert_eq!(pages.findings, [], "{id}");
        assert!(pages.pages.len() > 1, "{id}");
        assert_whole(&pages, &long, id);
        let of = pages.pages.len();
        let name = block(CardLanguage::Russian, false).lines()[0].clone();
        for (at, panel) in panels(&pages).enumerate().skip(1) {
            let footer = format!("{name} · {} / {of}", at + 1);
            let found = panel
                .items
                .iter()
                .any(|item| matches!(item, Item::Text(text) if text.line.paragraph.text == footer));
            assert!(found, "{id}: {footer}");
        }
    }
}

#[test]
fn a_copy_sheet_shows_every_line_four_times() {
    let fonts = Fonts::shipped().unwrap();
    let products = Products::shipped().unwrap();
    let card = card(MESSAGE, CardLanguage::Russian, Hand::Print);
    let pages = lay_out(products.get("copy-sheet").unwrap(), &[card], &fonts);
    assert_eq!(pages.findings, []);
    let mut of_face = [(Face::Letter, String::new()), (Face::School, String::new())];
    let mut small = String::new();
    for item in panels(&pages).flat_map(|panel| &panel.items) {
        let Item::Text(text) = item else { continue };
        let words = text.line.text();
        match of_face
            .iter_mut()
            .find(|(face, _)| *face == text.line.paragraph.face)
        {
            // The letters that are pointed out stand alone.
            Some((_, found)) if words.chars().count() > 1 => found.push_str(words),
            Some(_) => {}
            None => small.push_str(words),
        }
    }
    let squeezed = |text: &str| text.split_whitespace().collect::<String>();
    for (face, found) in &of_face {
        assert_eq!(squeezed(found), squeezed(MESSAGE), "{face:?}");
    }
    for words in ["Dorogaya Darya", "Dear Darya!", "Happy birthday!"] {
        assert!(small.contains(words), "{words}: {small}");
    }
}
