//! Findings about an address. A face words them by [`Finding::key`].

use crate::facility::Slot;
use crate::person::PartialDate;

/// Something that the user should know of an address block.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Finding {
    /// It has more lines than the post of origin or of destination reads.
    TooManyLines {
        /// How many there are.
        lines: usize,
        /// How many there may be.
        most: usize,
    },
    /// A line has more characters than the post of origin reads.
    LineTooLong {
        /// Which line, counted from 1.
        line: usize,
        /// How many characters it has.
        characters: usize,
        /// How many it may have.
        most: usize,
    },
    /// The postcode is none in the country of destination.
    NotAPostcode {
        /// How many digits it should have.
        digits: usize,
    },
    /// No place that we know has a postcode that begins like this.
    StrangePostcode {
        /// Its first digits.
        region: String,
    },
    /// This part in Latin letters is no stored spelling but computed: a suggestion, to be checked.
    Suggested {
        /// Which part.
        slot: Slot,
        /// The suggestion.
        text: String,
    },
    /// There was nothing to make this part of in Latin letters.
    Missing {
        /// Which part.
        slot: Slot,
    },
    /// Invisible characters were removed.
    HiddenRemoved,
    /// A source says of its day that the post of origin had stopped mail to the country.
    Suspended {
        /// The day of that source.
        on: PartialDate,
        /// Who says so.
        source: String,
    },
    /// The country's post wants the name in the dative; the nominative stands there.
    NoDative,
    /// The country's post wants the authority in the facility's name; there is none.
    NoAuthority,
    /// We know no rules of the country: the user's lines are printed as they stand.
    NoRules {
        /// Its code, where one is known.
        country: Option<String>,
    },
    /// The user wrote an own block for another place; it was not used.
    OwnBlockOutdated,
}

impl Finding {
    /// A stable key for scripts and for the program's words: `address-<key>`.
    pub fn key(&self) -> &'static str {
        match self {
            Self::TooManyLines { .. } => "too-many-lines",
            Self::LineTooLong { .. } => "line-too-long",
            Self::NotAPostcode { .. } => "not-a-postcode",
            Self::StrangePostcode { .. } => "strange-postcode",
            Self::Suggested { .. } => "suggested",
            Self::Missing { .. } => "missing",
            Self::HiddenRemoved => "hidden-removed",
            Self::Suspended { .. } => "suspended",
            Self::NoDative => "no-dative",
            Self::NoAuthority => "no-authority",
            Self::NoRules { .. } => "no-rules",
            Self::OwnBlockOutdated => "own-block-outdated",
        }
    }

    /// Whether no card should be made before it is put right.
    pub fn is_error(&self) -> bool {
        matches!(self, Self::NotAPostcode { .. })
    }
}
