//! Words, lines and boxes to pages. Pure, cannot fail, never clips: what does not fit is a
//! finding with a number, and whoever prints asks first.

mod fit;
mod fonts;
mod imposition;
mod lines;

pub use fonts::{Error as FontError, Face, FontFile, Fonts, Glyph, Metrics, Shaped};
pub use imposition::{Placed, back_of};
pub use lines::Line;

use crate::address::Block;
use crate::format::{Divider, Flip, Product, TextBox};
use crate::paper::{Point, Rect, Size, Um};
use crate::picture::{Colour, Ink, Picture, Shape};
use fit::fit;
use kurbo::BezPath;
use std::collections::HashMap;
use std::sync::Arc;

/// What goes on one card.
#[derive(Debug, Clone)]
pub struct Card {
    /// The message; every line of it is a paragraph.
    pub message: String,
    /// To whom: only somebody who may be written to has one.
    pub address: Block,
    /// The front; without one it stays white.
    pub picture: Option<Arc<Picture>>,
    /// What the message looks like.
    pub hand: Hand,
}

/// What a message looks like.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, Default)]
pub enum Hand {
    /// In print.
    #[default]
    Print,
    /// As if written by hand.
    Script,
}

/// The finished pages, and what there is to say about them.
#[derive(Debug, Clone, Default)]
pub struct Pages {
    /// In printing order.
    pub pages: Vec<Page>,
    /// How the printer turns the paper; `None` where every side is a page of its own.
    pub flip: Option<Flip>,
    /// What does not fit and which letters are missing.
    pub findings: Vec<Finding>,
    /// How much room is left, a card each.
    pub room: Vec<Room>,
}

/// One side of a sheet.
#[derive(Debug, Clone)]
pub struct Page {
    /// The paper.
    pub size: Size,
    /// The cards' sides on it.
    pub placed: Vec<Placed>,
    /// Marks for the knife, in the page's own measure.
    pub marks: Vec<Rule>,
}

/// One side of a card.
#[derive(Debug, Clone, Default)]
pub struct Panel {
    /// Its size.
    pub size: Size,
    /// What stands on it; later items cover earlier ones.
    pub items: Vec<Item>,
}

/// A thing on a card.
#[derive(Debug, Clone)]
pub enum Item {
    /// A line of text.
    Text(Text),
    /// A straight line.
    Rule(Rule),
    /// A drawing, scaled into a box.
    Picture(Arc<Picture>, Rect),
}

/// A line of text on a card.
#[derive(Debug, Clone)]
pub struct Text {
    /// Its glyphs.
    pub line: Line,
    /// The type size in points.
    pub size: f64,
    /// Where the baseline begins.
    pub at: Point,
    /// Its colour.
    pub colour: Colour,
}

impl Text {
    /// The box of the line: its width, from the face's ascent to its descent.
    pub fn frame(&self, fonts: &Fonts) -> Rect {
        let metrics = fonts.metrics(self.line.paragraph.face);
        let length = |thousandths: f64| Um::pt(thousandths / 1000.0 * self.size);
        Rect {
            x: self.at.x,
            y: self.at.y - length(metrics.ascent),
            width: length(self.line.width),
            height: length(metrics.ascent + metrics.descent),
        }
    }
}

/// A straight line on a card or a page.
#[derive(Debug, Clone, Copy, PartialEq)]
pub struct Rule {
    /// One end.
    pub from: Point,
    /// The other.
    pub to: Point,
    /// How thick.
    pub width: Um,
    /// Whether it is dashed.
    pub dashed: bool,
    /// Its colour.
    pub colour: Colour,
}

/// An outline in units of a type size, y downwards.
#[derive(Debug, Clone, Default)]
pub struct Outline(pub BezPath);

/// What there is to say of a card before it is printed. `card` counts from 0.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Finding {
    /// The message does not fit in the smallest type.
    TextTooLong {
        /// Which card.
        card: usize,
        /// So many lines do not fit.
        lines: usize,
        /// So many characters stand on them.
        characters: usize,
    },
    /// The address does not fit in the smallest type.
    AddressTooLong {
        /// Which card.
        card: usize,
        /// So many lines do not fit.
        lines: usize,
    },
    /// No face has a glyph for a character.
    NoGlyph {
        /// Which card.
        card: usize,
        /// The character.
        character: char,
    },
}

impl Finding {
    /// Which card it is about, counted from 0.
    pub fn card(&self) -> usize {
        match self {
            Self::TextTooLong { card, .. }
            | Self::AddressTooLong { card, .. }
            | Self::NoGlyph { card, .. } => *card,
        }
    }
}

/// How much room a message leaves.
#[derive(Debug, Clone, Copy, PartialEq, Default)]
pub struct Room {
    /// So many more lines fit before the type reaches its floor.
    pub lines: usize,
    /// The type size that was chosen, in points.
    pub size: f64,
}

const INK: Colour = Colour::new(0x1F, 0x24, 0x30);
const PENCIL: Colour = Colour::new(0x8A, 0x90, 0x9C);
const PALE: Colour = Colour::new(0xE9, 0xE4, 0xDA);
const HAIRLINE: Um = Um(120);

/// Lays out cards, one after the other, on the sheets of a product.
pub fn lay_out(product: &Product, cards: &[Card], fonts: &Fonts) -> Pages {
    let mut desk = Desk {
        product,
        fonts,
        fronts: HashMap::new(),
        example: None,
        findings: Vec::new(),
        room: Vec::with_capacity(cards.len()),
    };
    let sides: Vec<(Arc<Panel>, Arc<Panel>)> = cards
        .iter()
        .enumerate()
        .map(|(number, card)| (desk.front(card), Arc::new(desk.back(number, card))))
        .collect();
    Pages {
        pages: imposition::pages(product, &sides),
        flip: product.sheet.map(|sheet| sheet.flip),
        findings: desk.findings,
        room: desk.room,
    }
}

struct Desk<'a> {
    product: &'a Product,
    fonts: &'a Fonts,
    /// Many cards share a front: it is made once.
    fronts: HashMap<(Option<*const Picture>, bool), Arc<Panel>>,
    example: Option<Arc<Picture>>,
    findings: Vec<Finding>,
    room: Vec<Room>,
}

impl Desk<'_> {
    fn front(&mut self, card: &Card) -> Arc<Panel> {
        let key = (
            card.picture.as_ref().map(Arc::as_ptr),
            card.address.is_example(),
        );
        if let Some(front) = self.fronts.get(&key) {
            return Arc::clone(front);
        }
        let size = self.product.card;
        let mut items = Vec::new();
        if let Some(picture) = &card.picture {
            let frame = Rect::of(size).inset(self.product.safe);
            items.push(Item::Picture(
                Arc::clone(picture),
                within(picture.size, frame),
            ));
        }
        if card.address.is_example() {
            items.push(self.example());
        }
        let front = Arc::new(Panel { size, items });
        self.fronts.insert(key, Arc::clone(&front));
        front
    }

    fn back(&mut self, number: usize, card: &Card) -> Panel {
        let back = &self.product.back;
        let mut items = Vec::new();
        if card.address.is_example() {
            items.push(self.example());
        }
        items.push(Item::Rule(divider(back.divider)));
        items.extend(stamp_box(back.stamp).map(Item::Rule));
        self.message(number, card, back.message, &mut items);
        self.address(number, card, back.address, &mut items);
        Panel {
            size: self.product.card,
            items,
        }
    }

    fn message(&mut self, number: usize, card: &Card, area: TextBox, items: &mut Vec<Item>) {
        // A script face is smaller for its size, and its lines may stand closer.
        let (face, area) = match card.hand {
            Hand::Print => (Face::Letter, area),
            Hand::Script => (
                Face::Hand,
                TextBox {
                    largest: area.largest * 1.35,
                    smallest: area.smallest * 1.35,
                    leading: area.leading * 0.82,
                    ..area
                },
            ),
        };
        let paragraphs: Vec<&str> = card.message.trim_end().split('\n').collect();
        let set = fit(self.fonts, face, &paragraphs, area);
        if set.left_over > 0 {
            self.findings.push(Finding::TextTooLong {
                card: number,
                lines: set.left_over,
                characters: set.characters_left_over,
            });
        }
        self.missing(number, &paragraphs, face);
        self.room.push(Room {
            lines: set.lines_free,
            size: set.size,
        });
        items.extend(set.hung(area.at, INK).map(Item::Text));
    }

    fn address(&mut self, number: usize, card: &Card, area: TextBox, items: &mut Vec<Item>) {
        let lines: Vec<&str> = card.address.lines().iter().map(String::as_str).collect();
        let set = fit(self.fonts, Face::Address, &lines, area);
        if set.left_over > 0 {
            self.findings.push(Finding::AddressTooLong {
                card: number,
                lines: set.left_over,
            });
        }
        self.missing(number, &lines, Face::Address);
        items.extend(set.stood(area.at, INK).map(Item::Text));
    }

    fn missing(&mut self, card: usize, paragraphs: &[&str], face: Face) {
        for paragraph in paragraphs {
            for character in &self.fonts.shape(face, paragraph).missing {
                let finding = Finding::NoGlyph {
                    card,
                    character: *character,
                };
                if !self.findings.contains(&finding) {
                    self.findings.push(finding);
                }
            }
        }
    }

    /// The pale mark across a card to somebody invented. Drawn, not set: it is no text.
    fn example(&mut self) -> Item {
        let size = self.product.card;
        let fonts = self.fonts;
        let mark = self
            .example
            .get_or_insert_with(|| Arc::new(example_mark(size, fonts)));
        Item::Picture(Arc::clone(mark), Rect::of(size))
    }
}

/// The largest box of a picture's shape in the middle of a frame.
fn within(picture: Size, frame: Rect) -> Rect {
    let ratio = |whole: Um, part: Um| f64::from(whole.0) / f64::from(part.0.max(1));
    let scale = ratio(frame.width, picture.width).min(ratio(frame.height, picture.height));
    let scaled = |length: Um| Um((f64::from(length.0) * scale) as i32);
    let (width, height) = (scaled(picture.width), scaled(picture.height));
    Rect {
        x: frame.x + (frame.width - width) / 2,
        y: frame.y + (frame.height - height) / 2,
        width,
        height,
    }
}

fn example_mark(size: Size, fonts: &Fonts) -> Picture {
    const WORDS: &str = "EXAMPLE / ПРИМЕР";
    let outline = fonts.outline(Face::Mark, WORDS).0;
    let wide = fonts.shape(Face::Mark, WORDS);
    let wide = wide.width(0..wide.glyphs.len()) / 1000.0;
    let (width, height) = (size.width.in_mm(), size.height.in_mm());
    // Along the rising diagonal, over three quarters of its length.
    let diagonal = width.hypot(height);
    let scale = diagonal * 0.75 / wide;
    let place = kurbo::Affine::translate((width / 2.0, height / 2.0))
        * kurbo::Affine::rotate(-height.atan2(width))
        * kurbo::Affine::scale(scale)
        * kurbo::Affine::translate((-wide / 2.0, 0.35));
    Picture {
        id: "example".to_owned(),
        title: Default::default(),
        size,
        background: None,
        shapes: vec![Shape {
            path: place * outline,
            fill: Some(PALE),
            line: None,
            ink: Ink::Keep,
        }],
    }
}

fn divider(divider: Divider) -> Rule {
    let Divider { x, top, bottom } = divider;
    Rule {
        from: Point { x, y: top },
        to: Point { x, y: bottom },
        width: HAIRLINE,
        dashed: false,
        colour: PENCIL,
    }
}

fn stamp_box(at: Rect) -> [Rule; 4] {
    let corner = |x, y| Point { x, y };
    let corners = [
        corner(at.x, at.y),
        corner(at.right(), at.y),
        corner(at.right(), at.bottom()),
        corner(at.x, at.bottom()),
    ];
    [0, 1, 2, 3].map(|side| Rule {
        from: corners[side],
        to: corners[(side + 1) % 4],
        width: HAIRLINE,
        dashed: true,
        colour: PENCIL,
    })
}
