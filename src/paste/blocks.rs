//! The pieces of a text, told apart by the people whose they are.

use super::fragments::{Fragment, Line, fragments};
use super::name::{around_comma, is_one, is_small_name};
use super::pieces::{Kind, Piece, of_part};
use super::words::{Field, Words};
use super::{birth, same_street, same_town};
use crate::facility::Facilities;
use std::collections::BTreeSet;
use std::ops::Range;

/// A piece and where it stands.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(super) struct Item {
    pub piece: Piece,
    line: usize,
    after_gap: bool,
    /// Whether a line or a semicolon begins with it.
    begins: bool,
}

/// What is somebody's of a text.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub(super) struct Block {
    pub items: Vec<Item>,
    /// The lines that it is written on; of a line that others share, its own part.
    pub lines: Vec<String>,
}

/// The pieces of a text's lines.
pub(super) fn items(lines: &[Line], words: &Words, facilities: &Facilities) -> Vec<Item> {
    let mut items: Vec<Item> = Vec::new();
    for fragment in fragments(lines, words, facilities) {
        let mut first = true;
        for piece in pieces(&fragment, words, facilities) {
            let begins = std::mem::take(&mut first);
            let item = Item {
                piece,
                line: fragment.line,
                after_gap: begins && fragment.after_gap,
                begins: begins && fragment.begins,
            };
            push(&mut items, item, words, facilities);
        }
    }
    items
}

/// The pieces of a fragment; one where its label says what it is.
fn pieces(fragment: &Fragment, words: &Words, facilities: &Facilities) -> Vec<Piece> {
    let text = &fragment.text;
    let kind = match fragment.field {
        None | Some(Field::NamePart) => return of_part(text, words, facilities),
        Some(Field::Name) => Kind::Name,
        Some(Field::Birth) => match birth::read_labelled(text, words) {
            Some(date) => Kind::Birth(date),
            None => Kind::Unknown,
        },
        Some(Field::Facility) => Kind::Facility,
        Some(Field::Street) => Kind::Street,
        Some(Field::House) => Kind::House,
        Some(Field::Postcode) if text.chars().count() <= LONGEST_POSTCODE => Kind::Postcode,
        Some(Field::Locality) => Kind::Locality,
        Some(Field::District) => Kind::District,
        Some(Field::Region) => Kind::Region,
        Some(Field::Extra) => Kind::Extra,
        Some(Field::Country) => match facilities.country_line(text) {
            Some(code) => Kind::Country(code),
            None => Kind::Unknown,
        },
        Some(Field::Postcode) => Kind::Unknown,
    };
    let known = of_part(text, words, facilities);
    // The label is one word of several: what follows is told apart as elsewhere.
    if known.len() > 1 && kind != Kind::Name {
        return known;
    }
    vec![Piece {
        text: text.clone(),
        sure: kind != Kind::Name,
        kind,
    }]
}

/// "AZ 1000", «295999».
const LONGEST_POSTCODE: usize = 10;

/// Adds a piece, a house number to its street.
fn push(items: &mut Vec<Item>, mut item: Item, words: &Words, facilities: &Facilities) {
    let text = &item.piece.text;
    if let Some(name) = family_before(items, &item)
        && let Some(last) = items.last_mut()
    {
        last.piece.kind = Kind::Name;
        last.piece.text = name;
        return;
    }
    let guess = guess(items, &item.piece, words, facilities);
    match (guess, &item.piece.kind) {
        (Some(kind), _) => {
            item.piece.kind = kind;
            item.piece.sure = false;
        }
        (None, Kind::House) => {
            let bare = text.starts_with(|c: char| c.is_ascii_digit());
            let last = items.last_mut().map(|last| &mut last.piece);
            match last {
                Some(last) if matches!(last.kind, Kind::Street | Kind::House) => {
                    last.text.push_str(", ");
                    last.text.push_str(text);
                    return;
                }
                // A village has houses without a street.
                Some(last) if last.kind == Kind::Locality => {}
                _ if bare => item.piece.kind = Kind::Unknown,
                _ => {}
            }
        }
        _ => {}
    }
    items.push(item);
}

/// What a piece is by the pieces before it, where it does not say so itself.
fn guess(items: &[Item], piece: &Piece, words: &Words, facilities: &Facilities) -> Option<Kind> {
    let (text, is_first) = (piece.text.as_str(), items.is_empty());
    let last = items.last().map(|last| &last.piece.kind);
    let is_one_of = |kinds: &[Kind]| kinds.contains(&piece.kind);
    if is_one_of(&[Kind::Unknown]) && is_first && is_small_name(text) {
        return Some(Kind::Name);
    }
    let is_town = || facilities.is_town(text) && !(is_first && text.contains(' '));
    if is_one_of(&[Kind::Unknown, Kind::Name]) && is_town() {
        return Some(Kind::Locality);
    }
    // «Алесь Тестаў (24 студзеня)»
    if is_one_of(&[Kind::House, Kind::Unknown])
        && last == Some(&Kind::Name)
        && let Some(date) = birth::read_labelled(text, words)
    {
        return Some(Kind::Birth(date));
    }
    let may_be_postcode = is_one_of(&[Kind::House, Kind::Street, Kind::Unknown]);
    (may_be_postcode && is_foreign_postcode(text)).then_some(Kind::Postcode)
}

/// «Тестов, Иван»: the name that the piece before makes with this one.
fn family_before(items: &[Item], item: &Item) -> Option<String> {
    let last = items.last()?;
    let is_unknown = |item: &Item| item.piece.kind == Kind::Unknown;
    let beside = last.line == item.line && is_unknown(last) && is_unknown(item);
    beside.then(|| around_comma(&last.piece.text, &item.piece.text))?
}

/// "AZ 1000", «04050»: as countries write them whose rules we do not know.
fn is_foreign_postcode(text: &str) -> bool {
    let letters: String = text.chars().take_while(char::is_ascii_uppercase).collect();
    let rest = text.get(letters.len()..).unwrap_or_default();
    let digits = rest.trim_start_matches([' ', '-']);
    let number = digits.bytes().all(|b| b.is_ascii_digit());
    number && matches!((letters.len(), digits.len()), (0, 5) | (2, 4..=6))
}

/// Tells people apart: a name after an address begins another block where an address of its own
/// follows; names without one between them share it. `None` where there are more than `most`.
pub(super) fn blocks(
    items: &[Item],
    lines: &[Line],
    facilities: &Facilities,
    most: usize,
) -> Option<Vec<Block>> {
    let mut scan = Scan {
        items,
        facilities,
        done: Vec::new(),
        open: Open::default(),
    };
    for at in 0..items.len() {
        scan.take(at);
        if scan.done.len() + scan.open.people.len() > most {
            return None;
        }
    }
    scan.close();
    let blocks = scan.done.iter().map(|own| {
        let of_block: Vec<Item> = own
            .iter()
            .filter_map(|at| items.get(*at))
            .cloned()
            .collect();
        Block {
            lines: written_lines(&of_block, items, lines),
            items: of_block,
        }
    });
    Some(blocks.collect())
}

/// The pieces that are nobody's: before all that was understood, and in paragraphs of their own.
pub(super) fn loose(items: &[Item]) -> impl Iterator<Item = &str> {
    let start = items.iter().take_while(|item| is_unknown(item)).count();
    let alone = paragraphs(items).filter(|all| all.iter().all(is_unknown));
    let all = items.iter().take(start).chain(alone.flatten());
    all.map(|item| item.piece.text.as_str())
}

/// The pieces of all paragraphs of which anything was understood.
pub(super) fn without_loose(items: &[Item]) -> Vec<Item> {
    let known = paragraphs(items).filter(|all| !all.iter().all(is_unknown));
    known.flatten().cloned().collect()
}

fn paragraphs(items: &[Item]) -> impl Iterator<Item = &[Item]> {
    items.chunk_by(|_, next| !next.after_gap)
}

fn is_unknown(item: &Item) -> bool {
    item.piece.kind == Kind::Unknown
}

/// On how many lines blocks stand.
pub(super) fn lines_of(blocks: &[Block]) -> usize {
    let items = blocks.iter().flat_map(|block| &block.items);
    let lines: BTreeSet<usize> = items.map(|item| item.line).collect();
    lines.len()
}

impl Block {
    /// Whether it holds the name of a place or a postcode.
    pub(super) fn is_address(&self) -> bool {
        let mut items = self.items.iter();
        items.any(|item| matches!(item.piece.kind, Kind::Facility | Kind::Postcode))
    }
}

/// All of a text as one block.
pub(super) fn whole(items: Vec<Item>, lines: &[Line]) -> Block {
    Block {
        lines: lines.iter().map(|line| line.text.clone()).collect(),
        items,
    }
}

/// The lines of a block: those of the text, or the parts of them that are its own.
fn written_lines(own: &[Item], items: &[Item], lines: &[Line]) -> Vec<String> {
    let mut written = Vec::new();
    let mut rest = own;
    while let Some(first) = rest.first() {
        let at = first.line;
        let length = rest.iter().take_while(|item| item.line == at).count();
        let (here, after) = rest.split_at(length);
        let from = items.partition_point(|item| item.line < at);
        let to = items.partition_point(|item| item.line <= at);
        let texts: Vec<&str> = here.iter().map(|item| item.piece.text.as_str()).collect();
        written.push(match lines.get(at) {
            Some(line) if here.len() == to - from => line.text.clone(),
            // Whose sign it is cannot be told.
            Some(line) if line.has_signs() => format!("{} {}", texts.join(", "), line.signs()),
            _ => texts.join(", "),
        });
        rest = after;
    }
    written
}

/// The address that a block has by now.
#[derive(Debug, Default)]
struct Address<'i> {
    facility: Option<&'i str>,
    postcode: Option<&'i str>,
    street: Option<&'i str>,
    locality: Option<&'i str>,
    other: bool,
}

impl<'i> Address<'i> {
    fn is_some(&self) -> bool {
        self.other
            || self.facility.is_some()
            || self.postcode.is_some()
            || self.street.is_some()
            || self.locality.is_some()
    }

    fn add(&mut self, piece: &'i Piece) {
        let text = piece.text.as_str();
        let slot = match piece.kind {
            Kind::Facility => &mut self.facility,
            Kind::Postcode => &mut self.postcode,
            Kind::Street => &mut self.street,
            Kind::Locality => &mut self.locality,
            Kind::District | Kind::Region => return self.other = true,
            _ => return,
        };
        slot.get_or_insert(text);
    }

    /// Whether a piece gives what is there already, the same or another.
    fn has(&self, piece: &Piece) -> bool {
        match piece.kind {
            Kind::Facility => self.facility.is_some(),
            Kind::Postcode => self.postcode.is_some(),
            _ => false,
        }
    }

    /// Whether a piece gives another than what is there.
    fn contradicts(&self, piece: &Piece, facilities: &Facilities) -> bool {
        let text = piece.text.as_str();
        match piece.kind {
            Kind::Facility => self
                .facility
                .is_some_and(|own| !is_one_place(own, text, facilities)),
            Kind::Postcode => self.postcode.is_some_and(|own| own != text),
            Kind::Street => self.street.is_some_and(|own| !same_street(own, text)),
            Kind::Locality => self.locality.is_some_and(|own| !same_town(own, text)),
            _ => false,
        }
    }
}

/// Whether two labels name one place, in whatever language.
pub(super) fn is_one_place(one: &str, other: &str, facilities: &Facilities) -> bool {
    let find = |label: &str| facilities.find(label, "").map(|facility| &facility.id);
    one == other || find(one).is_some_and(|id| find(other) == Some(id))
}

/// The block that is being read.
#[derive(Debug, Default)]
struct Open<'i> {
    /// What is each one's own.
    people: Vec<Vec<usize>>,
    shared: Vec<usize>,
    address: Address<'i>,
    /// Whether the address stood before the names.
    heading: bool,
    /// Whether the last piece was somebody's own.
    within: bool,
}

struct Scan<'i> {
    items: &'i [Item],
    facilities: &'i Facilities,
    done: Vec<Vec<usize>>,
    open: Open<'i>,
}

impl<'i> Scan<'i> {
    fn take(&mut self, at: usize) {
        let Some(item) = self.items.get(at) else {
            return;
        };
        if item.after_gap && self.begins_another(at) {
            self.close();
        }
        match &item.piece.kind {
            Kind::Name => self.take_name(at, item),
            Kind::Unknown | Kind::Birth(_) | Kind::Extra if self.open.within => self.add_own(at),
            kind => {
                let open = &self.open;
                let next = open.heading && !open.people.is_empty();
                if next && open.address.contradicts(&item.piece, self.facilities) {
                    self.close();
                }
                self.open.address.add(&item.piece);
                self.open.within &= matches!(kind, Kind::Country(_));
                self.open.shared.push(at);
            }
        }
    }

    fn take_name(&mut self, at: usize, item: &'i Item) {
        if let Some(known) = self.same_person(at, item) {
            if let Some(person) = self.open.people.get_mut(known) {
                person.push(at);
            }
            return;
        }
        let open = &self.open;
        let alone = open.people.is_empty();
        let addressed = open.address.is_some();
        let another = match (alone, addressed, open.heading) {
            (true, ..) => false,
            (_, false, _) => item.after_gap,
            (_, true, true) => item.after_gap && self.own_address(at, Address::contradicts_place),
            (_, true, false) => {
                let moved = item.begins && self.own_address(at, Address::contradicts);
                item.after_gap || moved || self.own_address(at, |a, piece, _| a.has(piece))
            }
        };
        if another {
            self.close();
        } else if !alone && addressed && !open.heading {
            // Somebody else without an address: asked about.
            self.open.shared.push(at);
            return;
        }
        self.open.heading |= self.open.people.is_empty() && self.open.address.is_some();
        self.open.people.push(vec![at]);
        self.open.within = true;
    }

    fn add_own(&mut self, at: usize) {
        match self.open.people.last_mut() {
            Some(person) => person.push(at),
            None => self.open.shared.push(at),
        }
    }

    /// Which of the people this name is of, in another spelling.
    fn same_person(&self, at: usize, item: &Item) -> Option<usize> {
        let name = &item.piece.text;
        let mut people = self.open.people.iter();
        let known = people.position(|own| {
            let first = own.first().and_then(|at| self.items.get(*at));
            first.is_some_and(|first| is_one(&first.piece.text, name))
        })?;
        let elsewhere = self.own_address(at, Address::contradicts_place);
        (!elsewhere).then_some(known)
    }

    /// Whether of the pieces behind a name, as far as the next person's, one is so.
    fn own_address(
        &self,
        at: usize,
        is_so: impl Fn(&Address<'i>, &Piece, &Facilities) -> bool,
    ) -> bool {
        let name = self.items.get(at).map_or("", |item| &item.piece.text);
        let other = |item: &&Item| item.piece.kind == Kind::Name && !is_one(&item.piece.text, name);
        let behind = self.items.iter().skip(at + 1);
        let mut own = behind.take_while(|item| !other(item));
        own.any(|item| is_so(&self.open.address, &item.piece, self.facilities))
    }

    /// Whether a paragraph is about another place than the open block.
    fn begins_another(&self, at: usize) -> bool {
        let paragraph = self.paragraph(at);
        let mut pieces = self.items.get(paragraph).unwrap_or_default().iter();
        pieces.any(|item| {
            self.open
                .address
                .contradicts_place(&item.piece, self.facilities)
        })
    }

    fn paragraph(&self, at: usize) -> Range<usize> {
        let behind = self.items.iter().skip(at + 1);
        let length = behind.take_while(|item| !item.after_gap).count();
        at..at + 1 + length
    }

    fn close(&mut self) {
        let open = std::mem::take(&mut self.open);
        if open.people.is_empty() && !open.shared.is_empty() {
            self.done.push(open.shared);
            return;
        }
        for own in open.people {
            let mut all = [own, open.shared.clone()].concat();
            all.sort_unstable();
            self.done.push(all);
        }
    }
}

impl Address<'_> {
    /// Whether a piece gives another place or postcode.
    fn contradicts_place(&self, piece: &Piece, facilities: &Facilities) -> bool {
        matches!(piece.kind, Kind::Facility | Kind::Postcode) && self.contradicts(piece, facilities)
    }
}
