//! Templates: words with blanks, right for the reader and for the writer.
//!
//! The language is small and total: `{name}` and a closed list of fields, `{to: m | f}` by the
//! reader's sex, `{from: he | she | we}` by the writer, `{{` and `}}` for the braces themselves.

use crate::person::Sex;
use serde::{Deserialize, Serialize};
use std::fmt;
use std::ops::Range;

/// Who writes: decides «рад», «рада», «рады».
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, Serialize, Deserialize)]
pub enum Writer {
    /// A man.
    He,
    /// A woman.
    She,
    /// Several.
    We,
}

/// A blank that is filled from what is known or typed.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, PartialOrd, Ord, Serialize, Deserialize)]
pub enum Field {
    /// `{name}`: the recipient's given name.
    Name,
    /// `{known}`: the recipient's given and family name.
    Known,
    /// `{me}`: the writer's own name.
    Me,
    /// `{town}`: the writer's town, in the nominative.
    Town,
    /// `{animal}`: the name of the writer's animal, in the nominative.
    Animal,
    /// `{age}`: the recipient's age at the next birthday, a number.
    Age,
    /// `{month}`: the present month, in the nominative.
    Month,
}

/// What the blanks are filled with. A value can hold nothing that changes the text around it.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub struct Blanks {
    /// The reader's sex; `None` is asked for, never guessed.
    pub to: Option<Sex>,
    /// Who writes.
    pub from: Option<Writer>,
    /// What is known of the fields.
    pub fields: Vec<(Field, String)>,
}

/// A parsed template.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Template {
    pieces: Vec<Piece>,
}

#[derive(Debug, Clone, PartialEq, Eq)]
enum Piece {
    Words(String),
    Field(Field),
    To([String; 2]),
    From([String; 3]),
}

/// What is wrong in a template, and where.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Error {
    /// Characters (not bytes) from the start of the text.
    pub at: Range<usize>,
    /// What is wrong there.
    pub kind: ErrorKind,
}

/// The ways in which a template can be wrong.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum ErrorKind {
    /// `{` without `}`.
    Unclosed,
    /// `}` without `{`.
    Stray,
    /// No such field.
    UnknownField(String),
    /// `{to:}` wants two forms, `{from:}` three.
    Forms {
        /// How many it wants.
        wanted: usize,
        /// How many stand there.
        found: usize,
    },
}

impl fmt::Display for Error {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let Range { start, end } = self.at;
        write!(f, "characters {start}..{end}: {:?}", self.kind)
    }
}

impl std::error::Error for Error {}

/// What must be asked before a template can be filled.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, PartialOrd, Ord)]
pub enum Missing {
    /// The reader's sex is not known.
    Sex,
    /// Nobody said who writes.
    Writer,
    /// A field has no value.
    Field(Field),
}

impl Template {
    /// Parses a text.
    ///
    /// # Errors
    /// All errors at once, each with its place.
    pub fn parse(_text: &str) -> Result<Self, Vec<Error>> {
        todo!()
    }

    /// Fills the blanks.
    ///
    /// # Errors
    /// Everything that must be asked first.
    pub fn fill(&self, _blanks: &Blanks) -> Result<String, Vec<Missing>> {
        todo!()
    }
}
