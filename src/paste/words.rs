//! The words by which the parts of an address are told apart: `assets/places/pieces.ron`.

use serde::Deserialize;

const PIECES: &str = include_str!("../../assets/places/pieces.ron");

/// The words, small.
#[derive(Debug, Clone, Deserialize)]
pub(crate) struct Words {
    pub countries: Vec<(String, Vec<String>)>,
    pub labels: Vec<String>,
    pub street_starts: Vec<String>,
    pub street_words: Vec<String>,
    pub locality_starts: Vec<String>,
    pub region_words: Vec<String>,
    pub district_words: Vec<String>,
    pub house_starts: Vec<String>,
    pub extra_starts: Vec<String>,
    pub birth_words: Vec<String>,
    pub dative_endings: Vec<String>,
}

impl Words {
    pub(crate) fn shipped() -> Result<Self, ron::error::SpannedError> {
        ron::from_str(PIECES)
    }

    /// The country that a text names.
    pub(crate) fn country(&self, text: &str) -> Option<&str> {
        let text = text.trim_matches('.').to_lowercase();
        let whole = |part: &str| {
            let found = self
                .countries
                .iter()
                .find(|(_, names)| names.iter().any(|name| name == part));
            found.map(|(code, _)| code.as_str())
        };
        // «BIAŁORUŚ / BELARUS»: each part alone.
        whole(&text).or_else(|| {
            let mut codes = text.split('/').map(|part| whole(part.trim()));
            let first = codes.next()??;
            codes.all(|code| code == Some(first)).then_some(first)
        })
    }
}
