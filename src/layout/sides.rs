//! One card after the other: the items on its sides, and its findings.

use super::copy;
use super::fit::{Set, fit};
use super::flow::{Block, fill};
use super::marks::{example_mark, fold, line, stamp_box, thin};
use super::{
    Card, Face, Finding, Fonts, Hand, INK, Item, Panel, Placing, Room, Rule, TRACE, TRACE_LINE,
};
use crate::format::{Part, PictureBox, Product, TextBox};
use crate::paper::{Point, Rect, Size, Um};
use crate::picture::{Art, Picture};
use std::collections::{HashMap, VecDeque};
use std::sync::Arc;

/// The sides of one card.
#[derive(Debug, Clone)]
pub(super) struct Sides {
    pub front: Arc<Panel>,
    /// None where the paper is printed on one side.
    pub back: Option<Arc<Panel>>,
    /// The pages onto which a long text goes on.
    pub further: Vec<Arc<Panel>>,
}

/// Some cards, laid out.
#[derive(Debug, Default)]
pub(super) struct Done {
    pub sides: Vec<Sides>,
    pub findings: Vec<Finding>,
    pub room: Vec<Room>,
}

/// What all cards of a job share.
pub(super) struct Context<'a> {
    product: &'a Product,
    fonts: &'a Fonts,
    /// The pale mark across a card to somebody invented. Drawn, not set: it is no text.
    example: Option<Arc<Picture>>,
}

/// What makes a front the same as another: picture, caption, example or not.
type Shared<'a> = (Option<*const Picture>, Option<&'a str>, bool);

impl<'a> Context<'a> {
    pub fn new(product: &'a Product, cards: &[Card], fonts: &'a Fonts) -> Self {
        let any = cards.iter().any(|card| card.address.is_example());
        Self {
            product,
            fonts,
            example: any.then(|| Arc::new(example_mark(product.card, fonts))),
        }
    }

    /// Lays out some cards, the first of which has the given number.
    pub fn sides(&self, first: usize, cards: &[Card]) -> Done {
        let mut done = Done::default();
        let mut fronts: HashMap<Shared, Sides> = HashMap::new();
        let front_is_shared = self.product.front.iter().all(Part::is_shared);
        for (at, card) in cards.iter().enumerate() {
            let mut pen = Pen {
                context: self,
                number: first + at,
                card,
                findings: Vec::new(),
                room: Room::default(),
                rest: VecDeque::new(),
            };
            let key = (
                card.picture.as_ref().map(Arc::as_ptr),
                card.caption.as_deref(),
                card.address.is_example(),
            );
            let mut sides = match fronts.get(&key).filter(|_| front_is_shared) {
                Some(known) => known.clone(),
                None => pen.front(),
            };
            if front_is_shared && !fronts.contains_key(&key) {
                fronts.insert(key, sides.clone());
            }
            if self.product.has_back() {
                sides.back = Some(Arc::new(pen.side(&self.product.back)));
            }
            pen.look_at_picture();
            done.sides.push(sides);
            done.findings.append(&mut pen.findings);
            done.room.push(pen.room);
        }
        done
    }
}

/// Sets one card.
struct Pen<'a> {
    context: &'a Context<'a>,
    number: usize,
    card: &'a Card,
    findings: Vec<Finding>,
    room: Room,
    /// The blocks that continue on the next page.
    rest: VecDeque<Block>,
}

impl Pen<'_> {
    /// The front, and the pages onto which its text goes on.
    fn front(&mut self) -> Sides {
        let product = self.context.product;
        let mut pages = vec![(self.side(&product.front), &product.front)];
        while !self.rest.is_empty() && product.has_further() {
            pages.push((self.side(&product.further), &product.further));
        }
        let of = pages.len();
        let mut pages = pages
            .into_iter()
            .enumerate()
            .map(|(number, (mut page, parts))| {
                // How many pages there are is known only now.
                self.footer(parts, number + 1, of, &mut page.items);
                Arc::new(page)
            });
        Sides {
            front: pages.next().unwrap_or_default(),
            further: pages.collect(),
            back: None,
        }
    }

    fn side(&mut self, parts: &[Part]) -> Panel {
        let mut items = Vec::new();
        for part in parts {
            if let Part::Picture(area) = part {
                items.extend(self.picture(area, parts));
            }
        }
        // Over the picture, under the words.
        if self.card.address.is_example() {
            items.extend(self.example());
        }
        // A message begins below the sender, a picture ends above its caption.
        let mut sender_ends = Um::ZERO;
        for part in parts {
            if let Part::Sender(area) = part {
                sender_ends = self.sender(*area, &mut items);
            }
        }
        for part in parts {
            match part {
                Part::Caption(area) => self.caption(self.card.caption.as_deref(), area, &mut items),
                Part::Title(area) => self.title(area, &mut items),
                Part::Message(area) => self.message(below(*area, sender_ends), &mut items),
                Part::Address(area) => self.address(area, &mut items),
                Part::Copy(area) => self.copy(area, &mut items),
                Part::Stamp(at) => items.extend(stamp_box(*at).map(Item::Rule)),
                Part::Line(stroke) => items.push(Item::Rule(line(*stroke))),
                Part::Fold(stroke) => items.push(Item::Rule(fold(*stroke))),
                Part::Picture(_) | Part::Sender(_) | Part::Footer(_) | Part::Free(_) => {}
            }
        }
        Panel {
            size: self.context.product.card,
            items,
        }
    }

    fn example(&self) -> Option<Item> {
        let picture = Arc::clone(self.context.example.as_ref()?);
        Some(Item::Picture(Placing {
            picture,
            at: Rect::of(self.context.product.card),
            seen: None,
        }))
    }

    fn picture(&self, area: &PictureBox, parts: &[Part]) -> Option<Item> {
        let picture = self.card.picture.as_ref()?;
        let mut area = *area;
        let captions = parts.iter().filter_map(|part| match part {
            Part::Caption(caption) if self.card.caption.is_some() => Some(caption.at.y),
            _ => None,
        });
        for top in captions {
            if area.at.bottom() > top {
                area.at.height = top - area.at.y;
                area.fills = false;
            }
        }
        Some(Item::Picture(placed(picture, &area)))
    }

    /// The user's own picture is checked for every card, since a front may be shared.
    fn look_at_picture(&mut self) {
        let Some(picture) = &self.card.picture else {
            return;
        };
        for part in self.context.product.parts() {
            let Part::Picture(area) = part else { continue };
            let ppi = match &picture.art {
                Art::Photo(photo) => photo.ppi(placed(picture, area).at.width),
                Art::Drawn(_) => continue,
            };
            if ppi < COARSE {
                self.findings.push(Finding::CoarsePicture {
                    card: self.number,
                    ppi,
                });
            }
        }
    }

    fn sender(&mut self, area: TextBox, items: &mut Vec<Item>) -> Um {
        let lines: Vec<&str> = self.card.sender.iter().map(String::as_str).collect();
        if lines.iter().all(|line| line.trim().is_empty()) {
            return Um::ZERO;
        }
        let set = self.set(Face::Address, &lines, area);
        if set.left_over > 0 {
            self.findings.push(Finding::SenderTooLong {
                card: self.number,
                lines: set.left_over,
            });
        }
        let ends = area.at.y + set.height();
        items.extend(set.at_top(area.at, INK).map(Item::Text));
        ends
    }

    fn caption(&mut self, words: Option<&str>, area: &TextBox, items: &mut Vec<Item>) {
        self.one_line(Face::Letter, words, area, items);
    }

    fn title(&mut self, area: &TextBox, items: &mut Vec<Item>) {
        self.one_line(Face::Title, self.card.title.as_deref(), area, items);
    }

    fn one_line(&mut self, face: Face, words: Option<&str>, area: &TextBox, items: &mut Vec<Item>) {
        let Some(words) = words else { return };
        let set = self.set(face, &[words], *area);
        if set.left_over > 0 {
            self.findings.push(Finding::CaptionTooLong {
                card: self.number,
                lines: set.left_over,
            });
        }
        items.extend(set.at_top(area.at, INK).map(Item::Text));
    }

    fn message(&mut self, area: TextBox, items: &mut Vec<Item>) {
        if !self.rest.is_empty() {
            fill(&mut self.rest, area.at, items);
            return;
        }
        if self.card.hand == Hand::Lines {
            let rules = ruled(area.at);
            self.room = Room {
                lines: rules.len(),
                size: 0.0,
            };
            items.extend(rules.into_iter().map(Item::Rule));
            return;
        }
        let (face, area) = written(self.card.hand, area);
        let paragraphs: Vec<&str> = paragraphs(&self.card.message).collect();
        let set = self.set(face, &paragraphs, area);
        self.room = Room {
            lines: set.lines_free,
            size: set.size,
        };
        let colour = match self.card.hand {
            Hand::Trace => TRACE,
            Hand::Print | Hand::Script | Hand::Lines => INK,
        };
        if set.left_over > 0 && self.context.product.has_further() {
            self.rest = set.blocks(colour).collect();
            fill(&mut self.rest, area.at, items);
            return;
        }
        if set.left_over > 0 {
            self.findings.push(Finding::TextTooLong {
                card: self.number,
                lines: set.left_over,
                characters: set.characters_left_over,
            });
        }
        let is_traced = self.card.hand == Hand::Trace;
        for text in set.at_top(area.at, colour) {
            if is_traced {
                let right = area.at.right();
                let from = Point {
                    x: area.at.x,
                    y: text.at.y,
                };
                let line = thin(from, Point { x: right, ..from });
                items.push(Item::Rule(Rule {
                    colour: TRACE_LINE,
                    ..line
                }));
            }
            items.push(Item::Text(text));
        }
    }

    fn address(&mut self, area: &TextBox, items: &mut Vec<Item>) {
        let address = &self.card.address;
        let fonts = self.context.fonts;
        let usual = as_strs(address.lines());
        self.missing(&usual, Face::Address, true);
        let mut set = fit(fonts, Face::Address, &usual, *area);
        if set.left_over > 0 {
            let compact = address.compact().iter();
            let mut fewer = compact.map(|lines| fit(fonts, Face::Address, &as_strs(lines), *area));
            set = fewer.find(|set| set.left_over == 0).unwrap_or(set);
        }
        if set.left_over > 0 {
            let first = usual.len().saturating_sub(set.left_over);
            let left_over = usual.get(first..).unwrap_or_default();
            self.findings.push(Finding::AddressTooLong {
                card: self.number,
                lines: left_over.iter().map(ToString::to_string).collect(),
            });
        }
        items.extend(set.at_bottom(area.at, INK).map(Item::Text));
    }

    fn copy(&mut self, area: &TextBox, items: &mut Vec<Item>) {
        if self.rest.is_empty() {
            let card = self.card;
            // Each with what it means, by its number.
            let paragraphs: Vec<&str> = card.message.trim_end().split('\n').collect();
            for face in [Face::Letter, Face::School] {
                self.missing(&paragraphs, face, false);
            }
            self.rest = copy::blocks(self.context.fonts, &paragraphs, &card.meaning, area);
        }
        fill(&mut self.rest, area.at, items);
    }

    /// `Name · 2 / 3`: in figures, since the reader's language is not the writer's.
    fn footer(&self, parts: &[Part], number: usize, of: usize, items: &mut Vec<Item>) {
        if of < 2 {
            return;
        }
        for part in parts {
            let Part::Footer(area) = part else { continue };
            let name = self.card.address.lines().first();
            let name = name.map_or("", String::as_str);
            let words = format!("{name} · {number} / {of}");
            let set = fit(self.context.fonts, Face::Address, &[&words], *area);
            items.extend(set.at_top(area.at, INK).map(Item::Text));
        }
    }

    /// Sets paragraphs in a box; letters that the face does not have are found.
    fn set(&mut self, face: Face, paragraphs: &[&str], area: TextBox) -> Set {
        self.missing(paragraphs, face, false);
        fit(self.context.fonts, face, paragraphs, area)
    }

    fn missing(&mut self, paragraphs: &[&str], face: Face, in_address: bool) {
        for paragraph in paragraphs {
            for character in &self.context.fonts.shape(face, paragraph).missing {
                let finding = Finding::NoGlyph {
                    card: self.number,
                    character: *character,
                    in_address,
                };
                if !self.findings.contains(&finding) {
                    self.findings.push(finding);
                }
            }
        }
    }
}

/// Fewer pixels an inch than this look coarse in print.
const COARSE: u32 = 200;
/// From one ruled line to the next: room for a grown-up's hand.
const RULED: Um = Um::mm(8.0);

/// The face of a hand, and the sizes that it needs. A script face is smaller for its size, and
/// its lines may stand closer; to be traced it is larger, and its lines stand further apart.
fn written(hand: Hand, area: TextBox) -> (Face, TextBox) {
    let sized = |size: f64, leading: f64| TextBox {
        largest: area.largest * size,
        smallest: area.smallest * size,
        leading: area.leading * leading,
        ..area
    };
    match hand {
        Hand::Print | Hand::Lines => (Face::Letter, area),
        Hand::Script => (Face::Hand, sized(1.35, 0.82)),
        Hand::Trace => (Face::School, sized(1.55, 1.1)),
    }
}

fn as_strs(lines: &[String]) -> Vec<&str> {
    lines.iter().map(String::as_str).collect()
}

/// The paragraphs of a message. Empty lines between two are no more than the gap that is there
/// already.
fn paragraphs(message: &str) -> impl Iterator<Item = &str> {
    let lines = message.split('\n');
    lines.filter(|line| !line.trim().is_empty())
}

/// Lines to write on.
fn ruled(area: Rect) -> Vec<super::Rule> {
    let count = (area.height.0 / RULED.0).max(0);
    (1..=count)
        .map(|number| {
            let y = area.y + RULED * number;
            let right = Point { x: area.right(), y };
            thin(Point { x: area.x, y }, right)
        })
        .collect()
}

/// The part of a box that lies below a sender.
fn below(area: TextBox, sender_ends: Um) -> TextBox {
    let top = sender_ends + SENDER_GAP;
    if sender_ends == Um::ZERO || top <= area.at.y || sender_ends >= area.at.bottom() {
        return area;
    }
    let at = Rect {
        y: top,
        height: area.at.bottom() - top,
        ..area.at
    };
    TextBox { at, ..area }
}

const SENDER_GAP: Um = Um::mm(4.0);

/// Where a picture comes to lie: whole in the middle of its box, or over all of it.
fn placed(picture: &Arc<Picture>, area: &PictureBox) -> Placing {
    let Size { width, height } = picture.size;
    let ratio = |whole: Um, part: Um| f64::from(whole.0) / f64::from(part.0.max(1));
    let (across, along) = (ratio(area.at.width, width), ratio(area.at.height, height));
    let scale = match area.fills {
        true => across.max(along),
        false => across.min(along),
    };
    let scaled = |length: Um| Um((f64::from(length.0) * scale).round() as i32);
    let (width, height) = (scaled(width), scaled(height));
    Placing {
        picture: Arc::clone(picture),
        at: Rect {
            x: area.at.x + (area.at.width - width) / 2,
            y: area.at.y + (area.at.height - height) / 2,
            width,
            height,
        },
        seen: area.fills.then_some(area.at),
    }
}
