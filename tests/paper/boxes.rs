//! Any text in any box: nothing panics, nothing is lost, whatever is left over is reported.

use super::block;
use kartka::facility::CardLanguage;
use kartka::format::{Part, Product, TextBox};
use kartka::layout::{Card, Face, Finding, Fonts, Hand, Item, Pages, lay_out};
use kartka::paper::{Rect, Size, Um};

/// Numbers that only look random, the same in every run.
struct Dice(u64);

impl Dice {
    fn throw(&mut self, below: u64) -> u64 {
        self.0 = self
            .0
            .wrapping_mul(6_364_136_223_846_793_005)
            .wrapping_add(1);
        (self.0 >> 33) % below
    }
}

const LETTERS: &str =
    "абвгдеёжзійклмнопрстуўфхцчшыьэюяАБВІЎ’ʼ«»“”—–№€1234567890  \u{a0}  .,!?-\nżółćq\u{301}ქ漢";

fn text(dice: &mut Dice) -> String {
    let letters: Vec<char> = LETTERS.chars().collect();
    let length = dice.throw(180);
    (0..length)
        .map(|_| letters[dice.throw(letters.len() as u64) as usize])
        .collect()
}

fn product(dice: &mut Dice) -> Product {
    let card = Size {
        width: Um::mm(148.0),
        height: Um::mm(105.0),
    };
    let mut length = |from: u64, to: u64| Um::mm((from + dice.throw(to - from)) as f64);
    let at = Rect {
        x: Um::mm(5.0),
        y: Um::mm(5.0),
        width: length(2, 130),
        height: length(2, 90),
    };
    let smallest = 5.0 + dice.throw(8) as f64;
    Product {
        id: "any".to_owned(),
        title: None,
        source: None,
        measure_first: false,
        card,
        safe: Um::mm(5.0),
        bleed: Um::ZERO,
        front: vec![Part::Message(TextBox {
            at,
            largest: smallest + dice.throw(12) as f64,
            smallest,
            leading: 1.0 + dice.throw(10) as f64 / 10.0,
            centred: dice.throw(4) == 0,
        })],
        back: Vec::new(),
        further: Vec::new(),
        sheet: None,
    }
}

#[test]
fn ten_thousand_texts_in_as_many_boxes() {
    let fonts = Fonts::shipped().unwrap();
    let address = block(CardLanguage::Russian, false);
    let mut dice = Dice(2_026);
    for case in 0..10_000 {
        let message = text(&mut dice);
        let hand = [Hand::Print, Hand::Script, Hand::Trace][dice.throw(3) as usize];
        let product = product(&mut dice);
        let card = Card {
            hand,
            ..Card::new(message.clone(), address.clone())
        };
        let pages = lay_out(&product, &[card], &fonts);
        let face = match hand {
            Hand::Print | Hand::Lines => Face::Letter,
            Hand::Script => Face::Hand,
            Hand::Trace => Face::School,
        };
        let paragraphs = message.trim_end().split('\n');
        let whole: usize = paragraphs.map(|p| inked(&fonts.shape(face, p).text)).sum();
        let (set, missing) = (found(&pages), left_over(&pages));
        match missing {
            0 => assert_eq!(set, whole, "{case}: {message:?}"),
            _ => assert!(set < whole && set + missing >= whole, "{case}: {message:?}"),
        }
    }
}

/// How many characters are no blanks.
fn inked(text: &str) -> usize {
    text.chars().filter(|c| !c.is_whitespace()).count()
}

fn found(pages: &Pages) -> usize {
    let placed = pages.pages.iter().flat_map(|page| &page.placed);
    let items = placed.flat_map(|placed| &placed.panel.items);
    let texts = items.filter_map(|item| match item {
        Item::Text(text) => Some(inked(text.line.text())),
        _ => None,
    });
    texts.sum()
}

fn left_over(pages: &Pages) -> usize {
    let findings = pages.findings.iter().filter_map(|finding| match finding {
        Finding::TextTooLong { characters, .. } => Some(*characters),
        _ => None,
    });
    findings.sum()
}
