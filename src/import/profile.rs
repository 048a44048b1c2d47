//! How lists are written, read from `assets/lists/`: their columns and their words.

use crate::date::Order;
use crate::limits::HEADER_BYTES;
use crate::people::letters::{clean, plain};
use crate::person::Sex;
use serde::{Deserialize, Serialize};
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
            .map(|text| ron::from_str::<Profile>(text).map(|list| with_words_of(list, &any)))
            .collect();
        Ok(Self { known: known?, any })
    }

    /// The list that a header is of: the one that knows the most of its columns; of two equal
    /// ones the list of its own before any list.
    pub(super) fn of(&self, header: &[String]) -> &Profile {
        // Made comparable once, not once for each list.
        let header: Vec<String> = header.iter().map(|word| comparable(word)).collect();
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
        let header: Vec<String> = header.iter().map(|word| comparable(word)).collect();
        let all = self.known.iter().chain([&self.any]);
        all.map(|list| list.count(&header)).max().unwrap_or(0)
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
        self
    }

    pub(super) fn column(&self, header: &str) -> Option<Column> {
        if header.len() > HEADER_BYTES {
            return None;
        }
        meaning(&self.columns, header)
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
        self.watched.contains(&header.trim().to_lowercase())
    }

    /// Whether a column is known and not read. What stands in any other counts.
    pub(super) fn ignores(&self, header: &str) -> bool {
        let header = header.trim().to_lowercase();
        self.ignored.contains(&header)
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
        word.is_empty() || self.no.contains(&word)
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

    /// Whether a header, made comparable, has the columns that no row can do without.
    fn has_needed(&self, header: &[String]) -> bool {
        let columns: Vec<Option<Column>> = header.iter().map(|h| known(&self.columns, h)).collect();
        self.missing(&columns).is_none()
    }

    /// How many columns of a header, made comparable, are known.
    fn count(&self, header: &[String]) -> usize {
        let columns = header.iter().filter_map(|h| known(&self.columns, h));
        columns.count()
    }
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
