//! An address block as found on a web page or in a message, into its parts.
//!
//! What is recognised is shown for confirmation, every guess is marked, and what is not
//! recognised is asked for: nothing is taken in silence.

mod birth;
mod blocks;
mod fragments;
mod name;
pub(crate) mod pieces;
mod place;
mod words;

use crate::facility::{self, Facilities, Parts};
use crate::people::custody_words;
use crate::people::letters::{self, clean};
use crate::people::{may_be_dative, tidy, without_titles};
use crate::person::{BirthDate, Fact, Id, Listed, Names, PartialDate, Person, Place, Status};
use pieces::{Kind, Piece};
use std::fmt;

pub(crate) use words::Words;

/// The longest text that is taken for one address, in bytes.
pub const MAX_BYTES: usize = 4096;
/// The longest text that is taken for several addresses, in bytes.
pub const MAX_TEXT_BYTES: usize = crate::limits::TEXT_BYTES;
/// The longest text of a saved page that is read, in bytes.
pub const MAX_PAGE_BYTES: usize = 256 * 1024;
/// The most people that are told apart in one text.
pub const MAX_BLOCKS: usize = 50;

/// Something found in the text.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Found<T> {
    /// What.
    pub value: T,
    /// Whether the text says so itself; otherwise it is our guess and to be marked.
    pub sure: bool,
}

/// What the program asks before it takes a pasted address.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
pub enum Ask {
    /// Nobody is named, or several are.
    Name,
    /// The name may stand in the dative: how is it in the nominative?
    Nominative,
    /// No place of detention was recognised, or we do not know it.
    Facility,
    /// No country is named, one whose rules we do not know, or the evidence contradicts itself.
    Country,
    /// There is no postcode.
    Postcode,
    /// The text's address is not the one that we have for this place.
    AddressDiffers,
    /// The country's post wants the year of birth.
    BirthYear,
    /// A part of the text was not understood.
    Rest,
    /// The text says that they are free, dead or no longer there: nobody is kept so.
    NotHeld,
}

impl Ask {
    /// A stable key for scripts and for the program's words: `paste-ask-<key>`.
    pub fn key(self) -> &'static str {
        match self {
            Self::Name => "name",
            Self::Nominative => "nominative",
            Self::Facility => "facility",
            Self::Country => "country",
            Self::Postcode => "postcode",
            Self::AddressDiffers => "address-differs",
            Self::BirthYear => "birth-year",
            Self::Rest => "rest",
            Self::NotHeld => "not-held",
        }
    }
}

/// What a pasted text says.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub struct Pasted {
    /// The name as it stands there.
    pub name: Option<Found<String>>,
    /// The same name in another alphabet or language.
    pub also: Vec<String>,
    /// The same as the dative line, where it looks like one. To be confirmed by the user.
    pub dative: Option<Found<String>>,
    /// The year or day of birth.
    pub birth: Option<Found<BirthDate>>,
    /// The place of ours that is meant.
    pub facility: Option<Found<facility::Id>>,
    /// The facility as the text writes it.
    pub label: Option<Found<String>>,
    /// The parts of the address as the text gives them.
    pub parts: Parts,
    /// Which of the parts are guesses.
    pub guessed: Vec<facility::Slot>,
    /// Unit, brigade, number.
    pub extra: Option<String>,
    /// The code of the country, with or without rules of ours; empty where none is known.
    pub country: String,
    /// The codes of the countries that the text can be of by the names in it; none where it does
    /// not say.
    pub named: Vec<String>,
    /// What is asked.
    pub asks: Vec<Ask>,
    /// What was not understood, as it stands there.
    pub rest: Vec<String>,
    /// The lines of the text that are about this person.
    pub lines: Vec<String>,
    /// Whether invisible characters were taken out.
    pub hidden: bool,
}

/// Why a text is not taken for an address at all.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Error {
    /// Nothing in it.
    Empty,
    /// More than [`MAX_BYTES`] of one address, or [`MAX_TEXT_BYTES`] of several.
    TooLong,
    /// More people than [`MAX_BLOCKS`].
    TooMany,
    /// The shipped words cannot be read; ruled out by a test.
    Words(String),
}

impl fmt::Display for Error {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self {
            Self::Empty => f.write_str("the text is empty"),
            Self::TooLong => write!(f, "the text is longer than {MAX_BYTES} bytes"),
            Self::TooMany => write!(f, "the text names more than {MAX_BLOCKS} people"),
            Self::Words(what) => write!(f, "assets/places/pieces.ron: {what}"),
        }
    }
}

impl std::error::Error for Error {}

/// Reads a pasted text.
///
/// # Errors
/// Where there is no text, or one far too long for an address.
pub fn read(text: &str, facilities: &Facilities) -> Result<Pasted, Error> {
    read_in(text, None, facilities)
}

/// Reads a pasted text of which the user says that it is of the country of this code. What the text
/// says against it leaves the country open.
///
/// # Errors
/// As [`read`].
pub fn read_in(
    text: &str,
    country: Option<&str>,
    facilities: &Facilities,
) -> Result<Pasted, Error> {
    if text.len() > MAX_BYTES {
        return Err(Error::TooLong);
    }
    let reading = Reading::new(text, country, facilities)?;
    let block = blocks::whole(reading.items.clone(), &reading.lines);
    Ok(reading.of(block))
}

/// Reads a pasted text that may hold the addresses of several people; each is one to confirm.
///
/// # Errors
/// As [`read`]; and where it names more people than [`MAX_BLOCKS`].
pub fn read_all(
    text: &str,
    country: Option<&str>,
    facilities: &Facilities,
) -> Result<Vec<Pasted>, Error> {
    if text.len() > MAX_TEXT_BYTES {
        return Err(Error::TooLong);
    }
    let reading = Reading::new(text, country, facilities)?;
    let blocks = blocks::blocks(&reading.items, &reading.lines, facilities, MAX_BLOCKS);
    let blocks = blocks.ok_or(Error::TooMany)?;
    let length = |lines: &[String]| lines.iter().map(String::len).sum::<usize>();
    if blocks.iter().any(|block| length(&block.lines) > MAX_BYTES) {
        return Err(Error::TooLong);
    }
    let mut read: Vec<Pasted> = blocks.into_iter().map(|block| reading.of(block)).collect();
    reading.ask_of_all(&mut read);
    Ok(read)
}

/// The people whose addresses a saved page holds.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub struct Page {
    /// Each is one to confirm.
    pub people: Vec<Pasted>,
    /// How many lines of the page are about none of them.
    pub left_out: usize,
}

/// Reads the text of a saved page: the blocks of it that hold the name of a place or a postcode,
/// and nothing of what stands around them.
///
/// # Errors
/// As [`read_all`].
pub fn read_page(
    text: &str,
    country: Option<&str>,
    facilities: &Facilities,
) -> Result<Page, Error> {
    if text.len() > MAX_PAGE_BYTES {
        return Err(Error::TooLong);
    }
    // No address is as long as that.
    let (prose, short): (Vec<&str>, Vec<&str>) =
        text.lines().partition(|line| line.len() > MAX_BYTES);
    let mut reading = Reading::new(&short.join("\n"), country, facilities)?;
    reading.prose = prose.join("\n");
    let items = blocks::without_loose(&reading.items);
    let most = MAX_BLOCKS * NAMES_ON_A_PAGE;
    let blocks = blocks::blocks(&items, &reading.lines, facilities, most).ok_or(Error::TooMany)?;
    let blocks: Vec<blocks::Block> = blocks
        .into_iter()
        .filter(blocks::Block::is_address)
        .collect();
    if blocks.len() > MAX_BLOCKS {
        return Err(Error::TooMany);
    }
    let left_out = prose.len() + reading.lines.len() - blocks::lines_of(&blocks);
    let mut people: Vec<Pasted> = blocks.into_iter().map(|block| reading.of(block)).collect();
    reading.ask_of_all(&mut people);
    Ok(Page { people, left_out })
}

/// A page names others than those whose addresses it holds.
const NAMES_ON_A_PAGE: usize = 4;

/// A text and its pieces, before it is known whose they are.
struct Reading<'r> {
    facilities: &'r Facilities,
    country: Option<&'r str>,
    lines: Vec<fragments::Line>,
    items: Vec<blocks::Item>,
    /// What is no address and is not cut into pieces.
    prose: String,
    hidden: bool,
}

impl<'r> Reading<'r> {
    fn new(
        text: &str,
        country: Option<&'r str>,
        facilities: &'r Facilities,
    ) -> Result<Self, Error> {
        let words = Words::shipped().map_err(|error| Error::Words(error.to_string()))?;
        let lines = fragments::lines(text);
        if lines.iter().any(|line| line.text.len() > MAX_BYTES) {
            return Err(Error::TooLong);
        }
        let items = blocks::items(&lines, &words, facilities);
        if items.is_empty() {
            return Err(Error::Empty);
        }
        Ok(Self {
            facilities,
            country,
            lines,
            items,
            prose: String::new(),
            hidden: text.lines().any(|line| clean(line).1),
        })
    }

    /// Asks of everybody what is said of nobody: it may be said of each.
    fn ask_of_all(&self, people: &mut [Pasted]) {
        let prose = std::iter::once(self.prose.as_str());
        let nameless = people
            .iter()
            .filter(|one| one.name.is_none() && one.dative.is_none());
        let nameless = nameless.flat_map(|one| &one.lines).map(String::as_str);
        let signs = self.lines.iter().filter(|line| line.is_only_signs());
        let signs = signs.map(|line| line.text.as_str());
        let loose = blocks::loose(&self.items).chain(prose).chain(nameless);
        let loose = loose.chain(signs);
        let loose: Vec<&str> = loose.collect();
        if custody_words::find(&loose.join("\n")).is_none() {
            return;
        }
        for pasted in people {
            pasted.asks.push(Ask::NotHeld);
            pasted.asks.dedup();
        }
    }

    /// What a block says.
    fn of(&self, block: blocks::Block) -> Pasted {
        let facilities = self.facilities;
        let pieces = block.items.iter().map(|item| item.piece.text.as_str());
        let text = pieces.collect::<Vec<_>>().join("\n");
        let named = facilities.countries_of_lines(&block.lines);
        let mut pasted = Pasted {
            hidden: self.hidden,
            named: named.into_iter().map(str::to_owned).collect(),
            ..Pasted::default()
        };
        for item in &block.items {
            pasted.take_once(&item.piece, facilities);
        }
        if let Some(country) = self.country {
            pasted.country = country.to_owned();
        }
        let written = pasted.country.clone();
        place::find(&mut pasted, &text, facilities);
        place::ask_about_details(&mut pasted, facilities);
        let contradicted = pasted.country.is_empty() && self.country.is_none();
        if contradicted && facilities.country_of(&written).is_none() {
            // The text says so itself, whatever speaks against it; it is asked about.
            pasted.country = written;
        }
        pasted.ask(facilities);
        if custody_words::find(&block.lines.join("\n")).is_some() {
            pasted.asks.push(Ask::NotHeld);
        }
        pasted.lines = block.lines;
        pasted
    }
}

/// What the cells of a list say of a place.
#[derive(Debug, Clone, Default)]
pub(crate) struct PlaceCells {
    /// The facility's own cell.
    pub facility: String,
    /// The cell of the place: the facility, perhaps with its address.
    pub place: String,
    /// The cell of the address.
    pub address: String,
    /// The cells of the address's parts.
    pub parts: Parts,
    /// The country, as a name or a code; empty where nobody says.
    pub country: String,
    /// The country's own cell, where the row has one.
    pub country_cell: String,
}

/// A place out of a list's cells; `None` where they are empty.
pub(crate) fn place_of(cells: PlaceCells, words: &Words, facilities: &Facilities) -> Option<Place> {
    let whole = [&cells.facility, &cells.place, &cells.address];
    let whole = whole.map(String::as_str).join("\n");
    let (label, text) = label_and_text(&cells);
    let mut pasted = Pasted {
        label: label.map(|value| Found { value, sure: true }),
        country: cells.country,
        ..Pasted::default()
    };
    let mut left = Vec::new();
    for piece in pieces::pieces(&text, words, facilities) {
        match piece.kind {
            // A list names the person elsewhere.
            Kind::Birth(_) => {}
            Kind::Name | Kind::Unknown | Kind::Country(_) => left.push(piece),
            _ => pasted.take(&piece),
        }
    }
    let parts = &mut pasted.parts;
    for (field, cell) in [
        (&mut parts.postcode, cells.parts.postcode),
        (&mut parts.street, cells.parts.street),
        (&mut parts.locality, cells.parts.locality),
        (&mut parts.district, cells.parts.district),
        (&mut parts.region, cells.parts.region),
    ] {
        if !cell.is_empty() {
            *field = cell;
        }
    }
    if pasted.label.is_none() {
        // What is no part of an address names the facility.
        let unknown = |piece: &Piece| !matches!(piece.kind, Kind::Country(_));
        if let Some(at) = left.iter().position(unknown) {
            let value = left.remove(at).text;
            pasted.label = Some(Found { value, sure: false });
        }
    }
    place::find(&mut pasted, &whole, facilities);
    if facilities.country_of(&pasted.country).is_none() {
        // The user is told all that the list says.
        for piece in left {
            push_text(&mut pasted.parts.street, &piece.text);
        }
        if !cells.country_cell.is_empty() {
            push_text(&mut pasted.parts.street, &cells.country_cell);
        }
    }
    pasted.place()
}

/// The facility's name where it has a cell to itself, and the text of the other cells.
fn label_and_text(cells: &PlaceCells) -> (Option<String>, String) {
    let (place, _) = clean(&cells.place);
    if !cells.facility.is_empty() {
        let text = format!("{}\n{}", cells.place, cells.address);
        return (Some(cells.facility.clone()), text);
    }
    let alone = !place.is_empty() && !cells.place.trim().contains(['\n', ',', ';', '|', '\t']);
    let beside = !cells.address.trim().is_empty() || cells.parts != Parts::default();
    match alone && beside {
        true => (Some(place), cells.address.clone()),
        false => (None, format!("{}\n{}", cells.place, cells.address)),
    }
}

impl Pasted {
    /// Takes a piece in; what the block says already in another language is no new word.
    fn take_once(&mut self, piece: &Piece, facilities: &Facilities) {
        let text = &piece.text;
        let known = match &piece.kind {
            Kind::Facility => self
                .label
                .as_ref()
                .is_some_and(|label| blocks::is_one_place(&label.value, text, facilities)),
            Kind::Street => same_street(&self.parts.street, text),
            Kind::Birth(date) => match &self.birth {
                Some(birth) if birth.value == *date => true,
                Some(_) => return self.rest.push(text.clone()),
                None => false,
            },
            Kind::Country(code) if !self.country.is_empty() && self.country != *code => {
                return self.rest.push(text.clone());
            }
            _ => false,
        };
        if !known {
            self.take(piece);
        }
    }

    fn take(&mut self, piece: &Piece) {
        let text = piece.text.clone();
        let sure = piece.sure;
        let slot = match piece.kind {
            Kind::Country(ref code) => return self.country.clone_from(code),
            Kind::Birth(date) => {
                let value = date;
                return self.birth = Some(Found { value, sure });
            }
            Kind::Name => return self.take_name(&text, sure),
            Kind::Extra => return push_text(self.extra.get_or_insert_default(), &text),
            Kind::Facility if self.label.is_none() => {
                self.label = Some(Found { value: text, sure });
                return;
            }
            // A second one is not ours to choose between.
            Kind::Facility | Kind::Unknown => return self.rest.push(text),
            Kind::Postcode => facility::Slot::Postcode,
            Kind::Street | Kind::House => facility::Slot::Street,
            Kind::Locality => facility::Slot::Locality,
            Kind::District => facility::Slot::District,
            Kind::Region => facility::Slot::Region,
        };
        let parts = &mut self.parts;
        let field = match slot {
            facility::Slot::Postcode => &mut parts.postcode,
            facility::Slot::Street => &mut parts.street,
            facility::Slot::District => &mut parts.district,
            facility::Slot::Region => &mut parts.region,
            _ => &mut parts.locality,
        };
        match (field.is_empty(), slot) {
            (true, _) => *field = text,
            (false, facility::Slot::Street) => push_text(field, &text),
            // The same once more, as in the Latin line of an address: no new word.
            (false, _) if crate::people::fold(field) == crate::people::fold(&text) => return,
            (false, facility::Slot::Locality) if same_town(field, &text) => return,
            (false, _) => return self.rest.push(text),
        }
        if !sure {
            self.guessed.push(slot);
        }
    }

    fn take_name(&mut self, text: &str, sure: bool) {
        let text = name::tidied(text);
        let known = self.name.as_ref().or(self.dative.as_ref());
        let other = known.is_some_and(|known| !name::is_one(&known.value, &text));
        let dative = may_be_dative(&text);
        let slot = if dative { &self.dative } else { &self.name };
        match slot {
            _ if other => self.rest.push(text),
            Some(_) => self.take_spelling(text),
            _ => {
                let found = Some(Found { value: text, sure });
                match dative {
                    true => self.dative = found,
                    false => self.name = found,
                }
            }
        }
    }

    /// The name once more, as it is written in another alphabet: the Cyrillic one is shown.
    fn take_spelling(&mut self, text: String) {
        let Some(name) = &mut self.name else {
            return;
        };
        let cyrillic = letters::is_cyrillic_text;
        let known = name.value == text || self.also.contains(&text);
        if known {
            return;
        }
        match cyrillic(&text) && !cyrillic(&name.value) {
            true => self.also.push(std::mem::replace(&mut name.value, text)),
            false => self.also.push(text),
        }
    }

    fn birth_year(&self) -> Option<i32> {
        self.birth.as_ref()?.value.year()
    }

    /// Whether the text names another country than that of a code.
    pub fn is_elsewhere(&self, country: &str) -> bool {
        !self.named.is_empty() && !self.named.iter().any(|code| code == country)
    }

    fn ask(&mut self, facilities: &Facilities) {
        let country = facilities.rules_of(&self.country);
        let no_rules = facilities.country_of(&self.country).is_none();
        let wants_year = country.required.contains(&facility::Field::BirthYear);
        for (question, ask) in [
            (self.name.is_none() && self.dative.is_none(), Ask::Name),
            (
                self.name.is_none() && self.dative.is_some(),
                Ask::Nominative,
            ),
            (self.facility.is_none(), Ask::Facility),
            (self.facility.is_none() && no_rules, Ask::Country),
            (self.parts.postcode.is_empty(), Ask::Postcode),
            (wants_year && self.birth_year().is_none(), Ask::BirthYear),
            (!self.rest.is_empty(), Ask::Rest),
        ] {
            if question {
                self.asks.push(ask);
            }
        }
    }

    /// Look-alike letters of the other alphabet within the name.
    pub fn lookalikes(&self) -> Vec<letters::Lookalike> {
        let name = self.name.as_ref().or(self.dative.as_ref());
        name.map_or_else(Vec::new, |name| letters::lookalikes(&name.value))
    }

    /// The person, once the user has confirmed what is marked; `None` without a name or a place.
    /// A dative is taken over only where the user left it standing.
    pub fn person(&self, on: PartialDate, source: &str) -> Option<Person> {
        let dative = self.dative.as_ref().map(|dative| dative.value.clone());
        let shown = self.name.as_ref().map(|name| name.value.clone());
        let name = shown.or(dative.clone())?;
        let place = self.place()?;
        let mut names = Names {
            dative,
            ..Names::default()
        };
        for written in std::iter::once(&name).chain(&self.also) {
            let (bare, _) = without_titles(written);
            let (written, _) = tidy(&bare);
            let cyrillic = letters::is_cyrillic_text(&written);
            let slot = match (cyrillic, belarusian(&written, self)) {
                (false, _) => &mut names.latin,
                (true, true) => &mut names.be,
                (true, false) => &mut names.ru,
            };
            slot.get_or_insert(written);
        }
        let birth = self.birth.as_ref().map(|birth| birth.value);
        let key = birth.map_or_else(String::new, |birth| birth.to_string());
        Some(Person {
            birth,
            extra_line: self.extra.clone(),
            // Nothing of the text is lost.
            story: Some(self.rest.join("; ")).filter(|rest| !rest.is_empty()),
            ..Person::new(
                Id(format!("own-{}", crate::people::slug(&name, &key))),
                names,
                Fact::new(Status::Imprisoned, on, source),
                Fact::new(place, on, source),
            )
        })
    }

    fn place(&self) -> Option<Place> {
        let facility = self.facility.as_ref().map(|found| found.value.clone());
        let listed = Listed {
            label: self
                .label
                .as_ref()
                .map_or_else(String::new, |l| l.value.clone()),
            address: self.parts.clone(),
            country: Some(self.country.clone()).filter(|code| !code.is_empty()),
        };
        // An address that is ours confirms it; none confirms nothing.
        let agrees = !listed.address.postcode.is_empty() || listed.label.is_empty();
        let differs = facility.is_none() || !agrees || self.asks.contains(&Ask::AddressDiffers);
        let named =
            facility.is_some() || !listed.label.is_empty() || listed.address != Parts::default();
        named.then_some(Place::Held {
            facility,
            listed: differs.then_some(listed),
        })
    }
}

/// Whether a name in Cyrillic letters is a Belarusian one: by its letters, else by the label's.
fn belarusian(name: &str, pasted: &Pasted) -> bool {
    let balance = letters::balance;
    let around = format!("{} {}", pasted.parts.street, pasted.parts.locality);
    match balance(name) {
        0 => balance(&around) > 0,
        own => own > 0,
    }
}

fn push_text(field: &mut String, text: &str) {
    if !field.is_empty() {
        field.push_str(", ");
    }
    field.push_str(text);
}

/// Whether two streets have one number and a word of the name in common, in whatever alphabet.
fn same_street(one: &str, other: &str) -> bool {
    let known = street_words(one);
    let shared = || street_words(other).iter().any(|word| known.contains(word));
    street_numbers(one) == street_numbers(other) && shared()
}

fn street_numbers(street: &str) -> String {
    street.chars().filter(char::is_ascii_digit).collect()
}

/// The words of a street's name, folded.
fn street_words(street: &str) -> Vec<String> {
    let words = street.split(|c: char| !c.is_alphabetic());
    let words = words.map(crate::people::fold);
    words.filter(|word| word.len() > SHORT_WORD).collect()
}

/// A shorter word is that for the kind of the street.
const SHORT_WORD: usize = 3;

/// «г. Гомель» and GOMEL.
fn same_town(one: &str, other: &str) -> bool {
    let last = |text: &str| {
        let words = text.split(|c: char| c.is_whitespace() || c == '.');
        let last = words.rev().find(|word| !word.is_empty());
        crate::people::fold(last.unwrap_or_default())
    };
    last(one) == last(other)
}
