//! The words by which the parts of an address are recognised: `assets/places/pieces.ron`.

use serde::Deserialize;
use std::sync::LazyLock;

const PIECES: &str = include_str!("../../assets/places/pieces.ron");

/// The words, small.
#[derive(Debug, Clone, Deserialize)]
pub(crate) struct Words {
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
        static SHIPPED: LazyLock<Result<Words, ron::error::SpannedError>> =
            LazyLock::new(|| ron::from_str(PIECES));
        SHIPPED.clone()
    }
}
