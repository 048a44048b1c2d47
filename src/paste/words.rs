//! The words by which the parts of an address are recognised: `assets/places/pieces.ron`.

use serde::Deserialize;
use std::collections::HashSet;
use std::sync::LazyLock;

const PIECES: &str = include_str!("../../assets/places/pieces.ron");

/// The words, small.
#[derive(Debug, Clone, Deserialize)]
pub(crate) struct Words {
    pub labels: Vec<String>,
    pub fields: Vec<(Field, Vec<String>)>,
    pub conjunctions: Vec<String>,
    pub adjectives: Vec<String>,
    pub street_starts: Vec<String>,
    pub street_words: Vec<String>,
    pub locality_starts: Vec<String>,
    pub region_words: Vec<String>,
    pub district_words: Vec<String>,
    pub house_starts: Vec<String>,
    pub extra_starts: Vec<String>,
    pub birth_words: Vec<String>,
    /// The first words of `birth_words`.
    #[serde(skip)]
    birth_starts: HashSet<String>,
}

/// The part that a word before a colon announces.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Deserialize)]
pub(crate) enum Field {
    Name,
    /// Given name, family name or patronymic alone.
    NamePart,
    Birth,
    Facility,
    Street,
    House,
    Postcode,
    Locality,
    District,
    Region,
    Country,
    Extra,
}

/// What a word before a colon is.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(crate) enum Label {
    /// It only says that an address or a name follows.
    Plain,
    /// It says which part follows.
    Of(Field),
}

impl Words {
    pub(crate) fn shipped() -> Result<Self, ron::error::SpannedError> {
        static SHIPPED: LazyLock<Result<Words, ron::error::SpannedError>> =
            LazyLock::new(|| ron::from_str(PIECES).map(Words::with_starts));
        SHIPPED.clone()
    }

    fn with_starts(mut self) -> Self {
        let first = |phrase: &String| phrase.split(' ').next().map(str::to_owned);
        self.birth_starts = self.birth_words.iter().filter_map(first).collect();
        self
    }

    /// What a text is that stands before a colon; `None` for any other text.
    pub(super) fn label(&self, text: &str) -> Option<Label> {
        let small = text.trim().to_lowercase();
        if self.labels.contains(&small) {
            return Some(Label::Plain);
        }
        let field = self.fields.iter().find(|(_, all)| all.contains(&small));
        field.map(|(field, _)| Label::Of(*field))
    }

    /// Whether a word with its point is a known abbreviation: «ул.», «обл.».
    pub(super) fn is_abbreviation(&self, word: &str) -> bool {
        let small = word.to_lowercase();
        [
            &self.street_starts,
            &self.street_words,
            &self.locality_starts,
            &self.region_words,
            &self.district_words,
            &self.house_starts,
        ]
        .iter()
        .any(|all| all.contains(&small))
            || self.birth_words.iter().any(|end| end.ends_with(&small))
    }

    /// Whether a text has a word that says that it is of a birth.
    pub(super) fn marks_birth(&self, small: &str) -> bool {
        self.birth_words.iter().any(|word| {
            let mut found = small.match_indices(word.as_str());
            found.any(|(at, _)| !small[..at].ends_with(char::is_alphabetic))
        })
    }

    /// Whether a text ends in such a word.
    pub(super) fn ends_birth(&self, small: &str) -> bool {
        self.birth_words
            .iter()
            .any(|word| small.ends_with(word.as_str()))
    }

    /// Whether such a phrase begins with this word.
    pub(super) fn begins_birth(&self, small: &str) -> bool {
        self.birth_starts.contains(small)
    }

    /// Whether a word is an adjective as it stands before the kind of a place.
    pub(super) fn is_adjective(&self, word: &str) -> bool {
        let small = word.to_lowercase();
        let long = small.chars().count() > SHORT_ADJECTIVE;
        long && self
            .adjectives
            .iter()
            .any(|end| small.ends_with(end.as_str()))
    }
}

/// Shorter words are none: «мой», «той».
const SHORT_ADJECTIVE: usize = 4;
