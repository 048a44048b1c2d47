//! How lists are written, read from `assets/lists/`: their columns and their words.

use crate::date::Order;
use crate::limits::HEADER_BYTES;
use crate::people::letters::{clean, plain};
use crate::person::Sex;
use serde::{Deserialize, Serialize};
use std::collections::HashMap;
use std::sync::LazyLock;

const VIASNA: &str = include_str!("../../assets/lists/viasna.ron");
const OVD_INFO: &str = include_str!("../../assets/lists/ovd-info.ron");
const POLITZEK: &str = include_str!("../../assets/lists/politzek.ron");
const MEMORIAL: &str = include_str!("../../assets/lists/memorial.ron");
const KARTKA: &str = include_str!("../../assets/lists/kartka.ron");
const ANY: &str = include_str!("../../assets/lists/any.ron");

/// What a column holds.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, Serialize, Deserialize)]
pub enum Column {
    /// The list's own key.
    Id,
    /// Where the list has a page about the person.
    Page,
    /// The whole name.
    Name,
    /// The whole name in Belarusian, beside the one in Russian.
    NameBelarusian,
    /// The whole name in Latin letters, beside the Cyrillic one.
    NameLatin,
    /// The whole name, family name first.
    FamilyFirstName,
    /// The given name alone.
    GivenName,
    /// The family name alone.
    FamilyName,
    /// The patronymic alone.
    Patronymic,
    /// The name in the passport.
    OfficialName,
    /// The addressee line in the dative.
    Dative,
    /// Whether they wait for a card.
    Status,
    /// Whether the list says that one can write.
    CanWrite,
    /// Man or woman.
    Sex,
    /// A line about them.
    Story,
    /// Birth date.
    Birth,
    /// Year of birth.
    BirthYear,
    /// Day of arrest.
    Arrested,
    /// Facility and address in one cell.
    Place,
    /// The colony, newer than the remand prison.
    ColonyPlace,
    /// The remand prison, newer than the free text.
    RemandPlace,
    /// The facility alone.
    Facility,
    /// The address, or all of the envelope's lines.
    Address,
    /// Street and number.
    Street,
    /// Postcode.
    Postcode,
    /// Town or village.
    Locality,
    /// District.
    District,
    /// Region.
    Region,
    /// Country.
    Country,
    /// Unit, brigade, number.
    Extra,
    /// The sentence.
    Sentence,
    /// The rest of the sentence.
    Penalty,
    /// Day of the verdict.
    Verdict,
    /// Day of release.
    Released,
    /// Day of death, or whether they have died.
    Died,
    /// The newest day for which it was said, where that is not the file's.
    KnownFor,
    /// Who said it, where that is not the file.
    KnownFrom,
}

impl Column {
    /// All of them.
    pub const ALL: [Self; 37] = [
        Self::Id,
        Self::Page,
        Self::Name,
        Self::NameBelarusian,
        Self::NameLatin,
        Self::FamilyFirstName,
        Self::GivenName,
        Self::FamilyName,
        Self::Patronymic,
        Self::OfficialName,
        Self::Dative,
        Self::Status,
        Self::CanWrite,
        Self::Sex,
        Self::Story,
        Self::Birth,
        Self::BirthYear,
        Self::Arrested,
        Self::Place,
        Self::ColonyPlace,
        Self::RemandPlace,
        Self::Facility,
        Self::Address,
        Self::Street,
        Self::Postcode,
        Self::Locality,
        Self::District,
        Self::Region,
        Self::Country,
        Self::Extra,
        Self::Sentence,
        Self::Penalty,
        Self::Verdict,
        Self::Released,
        Self::Died,
        Self::KnownFor,
        Self::KnownFrom,
    ];

    /// A stable key for scripts and for the program's words: `import-column-<key>`.
    pub fn key(self) -> &'static str {
        match self {
            Self::Id => "id",
            Self::Page => "page",
            Self::Name => "name",
            Self::NameBelarusian => "name-be",
            Self::NameLatin => "name-latin",
            Self::FamilyFirstName => "family-first-name",
            Self::GivenName => "given-name",
            Self::FamilyName => "family-name",
            Self::Patronymic => "patronymic",
            Self::OfficialName => "official-name",
            Self::Dative => "dative",
            Self::Status => "status",
            Self::CanWrite => "can-write",
            Self::Sex => "sex",
            Self::Story => "story",
            Self::Birth => "birth",
            Self::BirthYear => "birth-year",
            Self::Arrested => "arrested",
            Self::Place => "place",
            Self::ColonyPlace => "colony-place",
            Self::RemandPlace => "remand-place",
            Self::Facility => "facility",
            Self::Address => "address",
            Self::Street => "street",
            Self::Postcode => "postcode",
            Self::Locality => "locality",
            Self::District => "district",
            Self::Region => "region",
            Self::Country => "country",
            Self::Extra => "extra",
            Self::Sentence => "sentence",
            Self::Penalty => "penalty",
            Self::Verdict => "verdict",
            Self::Released => "released",
            Self::Died => "died",
            Self::KnownFor => "known-for",
            Self::KnownFrom => "known-from",
        }
    }

    /// The column of a key.
    pub fn from_key(key: &str) -> Option<Self> {
        Self::ALL.into_iter().find(|column| column.key() == key)
    }
}

/// What a list says of somebody's status.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Deserialize)]
pub(super) enum StatusWord {
    Active,
    Former,
    Died,
    NotDesignated,
    /// Nobody knows, or a word that we do not know.
    Unknown,
}

/// What stands in place of an address.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Deserialize)]
pub(super) enum PlaceWord {
    Released,
    Unknown,
    AtLiberty,
    HouseArrest,
}

/// How one list is written.
#[derive(Debug, Clone, Default, Deserialize)]
#[serde(default)]
pub(super) struct Profile {
    /// The first part of its people's ids: `viasna`.
    pub id: String,
    /// The country of all its places, if it has only one.
    country: String,
    /// Whether its ids are stable and its own.
    pub own_ids: bool,
    /// Whether its ids are whole keys of ours.
    pub whole_ids: bool,
    /// Whether places are written as in Viasna's export: facility, newline or `;`, address.
    pub export_places: bool,
    /// Whether a name is written family name first.
    pub family_first: bool,
    /// The order of day and month where a column does not prove it.
    pub dates: Option<Order>,
    /// A list has one column of each group at least.
    needed: Vec<Vec<Column>>,
    columns: Vec<(Column, Vec<String>)>,
    status: Vec<(StatusWord, Vec<String>)>,
    sex: Vec<(Sex, Vec<String>)>,
    place: Vec<(PlaceWord, Vec<String>)>,
    yes: Vec<String>,
    no: Vec<String>,
    /// Columns that are known and not read.
    ignored: Vec<String>,
    /// Columns that are known and not read, but may say what became of somebody.
    watched: Vec<String>,
    /// Words within a name that are no part of it and say nothing else: «гр.», "van".
    name_words: Vec<String>,
    /// Words that make one name out of two, or no name at all.
    not_one_name: Vec<String>,
    /// Words that stand in a cell in which there is nothing.
    nothing: Vec<String>,
    /// The same in a cell of a name, letter by letter as programs write them.
    no_names: Vec<String>,
    /// Words that begin a row of totals.
    totals: Vec<String>,
    /// Words of a sheet's name that say that it holds what was once true.
    former_sheets: Vec<String>,
    /// What the parts of a place are called after the word for it: `prison/title`.
    place_parts: Vec<(PlacePart, Vec<String>)>,
    /// What each header word means, made of `columns`.
    #[serde(skip)]
    by_word: HashMap<String, Column>,
}

/// A part of a place that has a column of its own, in the order in which they make up the place.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Deserialize)]
pub(super) enum PlacePart {
    /// The place as a whole, or its name, in a column beside those of its parts.
    Whole,
    Label,
    Address,
    /// Any other part.
    Other,
    /// A key or a link: no part of an address.
    Key,
}

/// All lists that we know, and the words of any other.
#[derive(Debug, Clone)]
pub(super) struct Profiles {
    known: Vec<Profile>,
    any: Profile,
}

/// Read once: of many small lists the descriptions took longer than the lists.
static SHIPPED: LazyLock<Result<Profiles, ron::error::SpannedError>> =
    LazyLock::new(Profiles::read);

impl Profiles {
    pub(super) fn shipped() -> Result<&'static Self, ron::error::SpannedError> {
        SHIPPED.as_ref().map_err(Clone::clone)
    }

    fn read() -> Result<Self, ron::error::SpannedError> {
        let any: Profile = ron::from_str::<Profile>(ANY)?.with_plain_words();
        let known: Result<Vec<Profile>, _> = [VIASNA, OVD_INFO, POLITZEK, MEMORIAL, KARTKA]
            .into_iter()
            .map(|text| Ok(with_words_of(ron::from_str::<Profile>(text)?, &any)))
            .collect();
        Ok(Self { known: known?, any })
    }

    /// The list that a header is of: the one that knows the most of its columns; of two equal
    /// ones the list of its own before any list.
    pub(super) fn of(&self, header: &[String]) -> &Profile {
        // Made comparable once, not once for each list.
        let header: Vec<Header> = header.iter().map(|cell| Header::of(cell)).collect();
        let known = self.known.iter().filter(|list| list.has_needed(&header));
        known
            .rev()
            .max_by_key(|list| list.count(&header))
            .filter(|list| {
                !self.any.has_needed(&header) || list.count(&header) >= self.any.count(&header)
            })
            .unwrap_or(&self.any)
    }

    /// Any list, for columns that the user named.
    pub(super) fn any(&self) -> &Profile {
        &self.any
    }

    /// How many columns of a header any of the lists knows.
    pub(super) fn known_columns(&self, header: &[String]) -> usize {
        let header: Vec<Header> = header.iter().map(|cell| Header::of(cell)).collect();
        self.all()
            .map(|list| list.count(&header))
            .max()
            .unwrap_or(0)
    }

    /// Whether a header has the columns that no row of its list can do without.
    pub(super) fn is_header(&self, header: &[String]) -> bool {
        let header: Vec<Header> = header.iter().map(|cell| Header::of(cell)).collect();
        self.all().any(|list| list.has_needed(&header))
    }

    /// Whether a header is one of a place, in any of the lists.
    pub(super) fn is_place(&self, header: &str) -> bool {
        let header = Header::of(header);
        let column = |list: &Profile| list.word_of(&header.plain);
        self.all().filter_map(column).any(is_place)
    }

    fn all(&self) -> impl Iterator<Item = &Profile> {
        self.known.iter().chain([&self.any])
    }
}

/// A list's own words, then those of any list.
fn with_words_of(list: Profile, any: &Profile) -> Profile {
    let mut list = list.with_plain_words();
    list.status.extend_from_slice(&any.status);
    list.sex.extend_from_slice(&any.sex);
    list.place.extend_from_slice(&any.place);
    list.yes.clone_from(&any.yes);
    list.no.clone_from(&any.no);
    list.name_words.clone_from(&any.name_words);
    list.not_one_name.clone_from(&any.not_one_name);
    list.nothing.clone_from(&any.nothing);
    list.no_names.clone_from(&any.no_names);
    list.totals.clone_from(&any.totals);
    list.former_sheets.clone_from(&any.former_sheets);
    list.place_parts.clone_from(&any.place_parts);
    list
}

impl Profile {
    /// With its words as they are compared.
    fn with_plain_words(mut self) -> Self {
        make_plain(&mut self.columns);
        make_plain(&mut self.status);
        make_plain(&mut self.sex);
        make_plain(&mut self.place);
        for words in [&mut self.yes, &mut self.no] {
            *words = words.iter().map(|word| plain_phrase(word)).collect();
        }
        make_plain(&mut self.place_parts);
        for words in [&mut self.totals, &mut self.former_sheets] {
            for word in words {
                *word = plain_phrase(word);
            }
        }
        // Of two columns with one word the first is meant.
        for (column, words) in self.columns.iter().rev() {
            let words = words.iter().map(|word| (word.clone(), *column));
            self.by_word.extend(words);
        }
        self
    }

    pub(super) fn column(&self, header: &str) -> Option<Column> {
        if header.len() > HEADER_BYTES {
            return None;
        }
        self.column_of(&Header::of(header))
    }

    /// The place that a column holds a part of, and which: `prison/title`, `prisonAddress`.
    pub(super) fn place_part(&self, header: &str) -> Option<(Column, PlacePart)> {
        if header.len() > HEADER_BYTES {
            return None;
        }
        self.part_of(&Header::of(header))
    }

    fn part_of(&self, header: &Header) -> Option<(Column, PlacePart)> {
        let (base, part) = header.parts.as_ref()?;
        let column = self.word_of(base).filter(|column| is_place(*column))?;
        let named = self.place_parts.iter();
        let mut named = named.filter(|(_, words)| words.contains(part));
        let part = match named.next() {
            Some((part, _)) => *part,
            None => header.is_path.then_some(PlacePart::Other)?,
        };
        match (column, part) {
            // Its address has a column of its own.
            (Column::Facility, PlacePart::Address) => Some((Column::Address, PlacePart::Whole)),
            (Column::Facility, PlacePart::Other) => None,
            found => Some(found),
        }
    }

    /// What a header means: as it stands, by its words, or as a part of a place.
    fn column_of(&self, header: &Header) -> Option<Column> {
        let spaced = || self.word_of(header.spaced.as_deref()?);
        let part = || match self.part_of(header)? {
            (_, PlacePart::Key) => None,
            (column, _) => Some(column),
        };
        self.word_of(&header.plain).or_else(spaced).or_else(part)
    }

    fn word_of(&self, word: &str) -> Option<Column> {
        self.by_word.get(word).copied()
    }

    /// Whether a row is one of totals: «Итого: 3».
    pub(super) fn is_total(&self, first: &str) -> bool {
        const LONGEST: usize = 80;
        if first.len() > LONGEST {
            return false;
        }
        let words = comparable(first);
        let words = words.trim_end_matches(|c: char| !c.is_alphabetic());
        self.totals.iter().any(|total| {
            let rest = words.strip_prefix(total.as_str());
            // «Итого 3 человека», but nobody called «Всеволод».
            rest.is_some_and(|rest| {
                rest.is_empty()
                    || (!rest.starts_with(char::is_alphabetic)
                        && rest.contains(|c: char| c.is_ascii_digit()))
            })
        })
    }

    /// Whether a sheet's name says that it holds what was once true.
    pub(super) fn is_former_sheet(&self, name: &str) -> bool {
        let name = comparable(name);
        let mut words = name.split(|c: char| !c.is_alphabetic());
        words.any(|word| self.former_sheets.iter().any(|former| former == word))
    }

    /// Whether a cell says that there is nothing in it: `FALSE`, `null`, «нет», «—».
    pub(super) fn is_nothing(&self, column: Column, cell: &str) -> bool {
        const LONGEST: usize = 24;
        let cell = cell.trim();
        if cell.is_empty() || cell.len() > LONGEST {
            return false;
        }
        match column {
            // There it says something.
            Column::Status | Column::CanWrite | Column::Died | Column::Released => false,
            // Null and Brak are family names.
            column if column != Column::Patronymic && NAMES.contains(&column) => {
                self.no_names.iter().any(|word| word == cell)
            }
            _ => self.nothing.contains(&cell.to_lowercase()),
        }
    }

    /// Whether a cell can only belong to its column: then none before it is missing.
    pub(super) fn fits(&self, column: Column, cell: &str) -> bool {
        let digits = || cell.bytes().filter(u8::is_ascii_digit).count();
        match column {
            Column::Status => self.status(cell).is_some(),
            Column::Sex => self.sex(cell).is_some(),
            Column::Birth => digits() >= 4 && !cell.contains(char::is_alphabetic),
            Column::BirthYear => cell.trim().len() == 4 && digits() == 4,
            Column::Postcode => digits() >= 5 && !cell.contains(char::is_alphabetic),
            Column::Page => cell.trim().starts_with("http"),
            Column::Place | Column::ColonyPlace | Column::RemandPlace | Column::Address => {
                has_postcode(cell)
            }
            Column::Facility => cell.contains('№') && !has_postcode(cell),
            _ => false,
        }
    }

    /// Whether a header is the whole word for its column, not one of a part.
    pub(super) fn names_column(&self, header: &str) -> bool {
        let header = Header::of(header);
        let spaced = header.spaced.as_deref();
        [Some(header.plain.as_str()), spaced]
            .into_iter()
            .flatten()
            .any(|word| self.by_word.contains_key(word))
    }

    /// Whether a cell is the word for a column.
    pub(super) fn is_header_word(&self, cell: &str) -> bool {
        cell.len() <= HEADER_BYTES && self.by_word.contains_key(&comparable(cell))
    }

    pub(super) fn status(&self, word: &str) -> Option<StatusWord> {
        meaning(&self.status, word)
    }

    pub(super) fn sex(&self, word: &str) -> Option<Sex> {
        meaning(&self.sex, word)
    }

    pub(super) fn place(&self, word: &str) -> Option<PlaceWord> {
        meaning(&self.place, word)
    }

    /// Whether a column is known, though its cells are not read, so that nobody need be told.
    pub(super) fn knows_unread(&self, header: &str) -> bool {
        knows(&self.watched, header)
    }

    /// Whether a column is known and not read. What stands in any other counts.
    pub(super) fn ignores(&self, header: &str) -> bool {
        knows(&self.ignored, header) || matches!(self.place_part(header), Some((_, PlacePart::Key)))
    }

    /// Whether what people write of somebody counts: in a table that somebody keeps.
    pub(super) fn notes_count(&self) -> bool {
        self.id == "list"
    }

    /// Whether a word stands in names without being one.
    pub(super) fn is_name_word(&self, word: &str) -> bool {
        self.name_words.iter().any(|other| other == word)
    }

    /// Whether a word says that a cell names several people, or a family.
    pub(super) fn is_not_one_name(&self, word: &str) -> bool {
        self.not_one_name.iter().any(|other| other == word)
    }

    pub(super) fn is_no(&self, word: &str) -> bool {
        let word = comparable(word);
        word.is_empty() || self.no.contains(&word) || self.nothing.contains(&word)
    }

    /// The code of the country of all its places, if it has only one.
    pub(super) fn country(&self) -> &str {
        &self.country
    }

    pub(super) fn is_yes(&self, word: &str) -> bool {
        self.yes.contains(&comparable(word))
    }

    /// Whether a column is one that a row cannot do without.
    pub(super) fn needs(&self, column: Column) -> bool {
        self.needed.iter().any(|group| group[..] == [column])
    }

    /// The first group of columns of which there is none.
    pub(super) fn missing(&self, columns: &[Option<Column>]) -> Option<&[Column]> {
        let there =
            |group: &&Vec<Column>| !group.iter().any(|column| columns.contains(&Some(*column)));
        self.needed.iter().find(there).map(Vec::as_slice)
    }

    /// Whether a header has the columns that no row can do without.
    fn has_needed(&self, header: &[Header]) -> bool {
        let columns: Vec<Option<Column>> = header.iter().map(|h| self.column_of(h)).collect();
        self.missing(&columns).is_none()
    }

    /// How many columns of a header are known.
    fn count(&self, header: &[Header]) -> usize {
        header.iter().filter_map(|h| self.column_of(h)).count()
    }
}

/// A cell of a header as it is looked up.
struct Header {
    plain: String,
    /// Its words one by one: `birthDate`, `birth_date`.
    spaced: Option<String>,
    /// A word, and the last one after it: `prison/title`, `prisonTitle`.
    parts: Option<(String, String)>,
    /// Whether they are parted as in a path: `prison/title`, `prison.title`.
    is_path: bool,
}

impl Header {
    fn of(cell: &str) -> Self {
        let cell = if cell.len() > HEADER_BYTES { "" } else { cell };
        let path = cell.trim().split_once(['/', '.']);
        let path = path.filter(|(base, part)| is_key(base) && is_key(part));
        let words = words(cell);
        let spaced = comparable(&words);
        let parts = match path {
            Some((base, part)) => Some((comparable(base), comparable(part))),
            None => spaced
                .rsplit_once(' ')
                .map(|(base, part)| (base.to_owned(), part.to_owned())),
        };
        let plain = comparable(cell);
        Self {
            spaced: (spaced != plain).then_some(spaced),
            plain,
            parts,
            is_path: path.is_some(),
        }
    }
}

/// Whether a text is a key of JSON that a program wrote.
fn is_key(text: &str) -> bool {
    !text.is_empty()
        && text
            .bytes()
            .all(|b| b.is_ascii_alphanumeric() || b"_-".contains(&b))
}

/// The words of a header that is written as one: `birthDate`, `birth_date`, `birth-date`.
fn words(header: &str) -> String {
    let mut words = String::with_capacity(header.len() + 4);
    let mut after_small = false;
    for letter in header.chars() {
        if after_small && letter.is_uppercase() {
            words.push(' ');
        }
        after_small = letter.is_lowercase();
        words.push(if "_-".contains(letter) { ' ' } else { letter });
    }
    words
}

/// Whether a word, or what stands before the number of its parts (`articles/0`), is among these.
fn knows(words: &[String], header: &str) -> bool {
    let header = header.trim().to_lowercase();
    let base = header
        .split_once(['/', '.'])
        .filter(|(_, part)| is_key(part));
    words.contains(&header) || base.is_some_and(|(base, _)| words.iter().any(|word| word == base))
}

/// Whether a cell holds a number of five or six digits.
fn has_postcode(cell: &str) -> bool {
    let mut numbers = cell.split(|c: char| !c.is_ascii_digit());
    numbers.any(|number| matches!(number.len(), 5 | 6))
}

/// The columns that make up a name.
pub(super) const NAMES: [Column; 7] = [
    Column::Name,
    Column::FamilyFirstName,
    Column::NameBelarusian,
    Column::NameLatin,
    Column::GivenName,
    Column::FamilyName,
    Column::Patronymic,
];

/// Whether a column holds a place as a whole.
fn is_place(column: Column) -> bool {
    matches!(
        column,
        Column::Place | Column::ColonyPlace | Column::RemandPlace | Column::Facility
    )
}

/// What a word means, whatever its case, the blanks around it and letters that only look right.
fn meaning<T: Copy>(words: &[(T, Vec<String>)], word: &str) -> Option<T> {
    known(words, &comparable(word))
}

/// What a word means that was made comparable.
fn known<T: Copy>(words: &[(T, Vec<String>)], word: &str) -> Option<T> {
    let mut found = words
        .iter()
        .filter(|(_, all)| all.iter().any(|known| known == word));
    found
        .next()
        .filter(|_| !word.is_empty())
        .map(|(meaning, _)| *meaning)
}

/// A word whatever its case, the blanks around it and letters that only look right.
fn comparable(word: &str) -> String {
    plain_phrase(&clean(word).0)
}

/// Words as they are compared.
fn plain_phrase(text: &str) -> String {
    let words: Vec<String> = text.split(' ').map(plain).collect();
    words.join(" ")
}

fn make_plain<T>(words: &mut [(T, Vec<String>)]) {
    for word in words.iter_mut().flat_map(|(_, all)| all) {
        *word = plain_phrase(word);
    }
}
