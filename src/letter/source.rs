//! A RON file of texts, and where in it something is wrong.
//!
//! Ready texts can be written by the supporter in any editor, so a mistake is named with its
//! line and column, also one inside a text, which RON itself cannot point to.

use crate::limits::{FAULTS, OWN_FILE_BYTES, PATTERN_GAPS};
use crate::template::{self, Template};
use serde::de::DeserializeOwned;
use std::fmt;

/// A file that cannot be read as texts.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Error {
    /// The file's name, without its folder.
    pub file: String,
    /// Everything that is wrong in it.
    pub faults: Vec<Fault>,
}

/// One mistake and its place.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Fault {
    /// Counted from 1.
    pub line: usize,
    /// In characters, counted from 1.
    pub column: usize,
    /// What is wrong there.
    pub problem: Problem,
}

/// The ways in which a file of texts can be wrong.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Problem {
    /// Not a file of this form; what the RON reader says.
    Form(String),
    /// A mistake in a template.
    Template(template::ErrorKind),
    /// No such occasion.
    Occasion(String),
    /// No such kind of list.
    Kind(String),
    /// A pattern with more gaps than [`PATTERN_GAPS`].
    Gaps(String),
    /// Not a month from 1 to 12.
    Month(u32),
    /// There is no language in which every paragraph is written.
    NoLanguage,
    /// The file is larger than [`OWN_FILE_BYTES`].
    TooLarge,
}

impl fmt::Display for Error {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        for (number, fault) in self.faults.iter().enumerate() {
            let Fault {
                line,
                column,
                problem,
            } = fault;
            let separator = if number == 0 { "" } else { "\n" };
            write!(f, "{separator}{}:{line}:{column}: {problem}", self.file)?;
        }
        Ok(())
    }
}

impl fmt::Display for Problem {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self {
            Self::Form(what) => f.write_str(what),
            Self::Template(kind) => kind.fmt(f),
            Self::Occasion(name) => write!(f, "no such occasion: {name}"),
            Self::Kind(name) => write!(f, "no such kind: {name}"),
            Self::Gaps(pattern) => write!(f, "more than {PATTERN_GAPS} gaps: {pattern}"),
            Self::Month(number) => write!(f, "{number} is not a month"),
            Self::NoLanguage => f.write_str("no language has every paragraph"),
            Self::TooLarge => write!(f, "more than {OWN_FILE_BYTES} bytes"),
        }
    }
}

impl std::error::Error for Error {}

impl Error {
    /// What RON says where it names no place.
    pub(super) fn of_form(file: &str, what: &str) -> Self {
        Self::of_file(file, Problem::Form(what.to_owned()))
    }

    fn of_file(file: &str, problem: Problem) -> Self {
        Self {
            file: file.to_owned(),
            faults: vec![Fault {
                line: 1,
                column: 1,
                problem,
            }],
        }
    }
}

/// Reads a file into its raw form.
pub(super) fn read<T: DeserializeOwned>(file: &str, text: &str) -> Result<T, Error> {
    if text.len() > OWN_FILE_BYTES {
        return Err(Error::of_file(file, Problem::TooLarge));
    }
    ron::from_str(text).map_err(|error| Error {
        file: file.to_owned(),
        faults: vec![Fault {
            line: error.span.start.line,
            column: error.span.start.col,
            problem: Problem::Form(error.code.to_string()),
        }],
    })
}

/// Collects what is wrong while the texts of a file are read.
pub(super) struct Source<'a> {
    file: &'a str,
    literals: Vec<Literal>,
    faults: Vec<Fault>,
}

impl<'a> Source<'a> {
    pub(super) fn new(file: &'a str, text: &str) -> Self {
        Self {
            file,
            literals: literals(text),
            faults: Vec::new(),
        }
    }

    /// Parses a template; `None` for an empty one and for one with mistakes.
    pub(super) fn template(&mut self, text: &str) -> Option<Template> {
        match Template::parse(text) {
            Ok(template) => (!text.trim().is_empty()).then_some(template),
            // Nobody reads more of them, and each is looked for in the whole file.
            Err(_) if self.faults.len() >= FAULTS => None,
            Err(errors) => {
                let at = self
                    .literals
                    .iter()
                    .position(|literal| literal.text == text);
                // A second text of the same words stands in a place of its own.
                let literal = at.map(|at| self.literals.remove(at));
                for error in errors {
                    let place = |literal: &Literal| literal.places.get(error.at.start).copied();
                    let place = literal.as_ref().and_then(place);
                    self.fault(place, Problem::Template(error.kind));
                }
                None
            }
        }
    }

    /// Notes a mistake about a whole string of the file, or about the file.
    pub(super) fn wrong(&mut self, string: &str, problem: Problem) {
        let literal = self.literals.iter().find(|literal| literal.text == string);
        let place = literal.and_then(|literal| literal.places.first().copied());
        self.fault(place, problem);
    }

    /// The value, if nothing was wrong.
    pub(super) fn finish<T>(self, value: T) -> Result<T, Error> {
        if self.faults.is_empty() {
            Ok(value)
        } else {
            Err(Error {
                file: self.file.to_owned(),
                faults: self.faults,
            })
        }
    }

    fn fault(&mut self, place: Option<(usize, usize)>, problem: Problem) {
        if self.faults.len() >= FAULTS {
            return;
        }
        let (line, column) = place.unwrap_or((1, 1));
        self.faults.push(Fault {
            line,
            column,
            problem,
        });
    }
}

/// A string in the file: its value, and the line and column of each of its characters.
struct Literal {
    text: String,
    places: Vec<(usize, usize)>,
}

/// All plain strings of a file that RON has read before.
fn literals(text: &str) -> Vec<Literal> {
    let mut found = Vec::new();
    let mut open: Option<Literal> = None;
    let mut place = (1, 1);
    let mut chars = text.chars().peekable();
    let mut in_comment = false;
    while let Some(c) = chars.next() {
        let here = place;
        place = if c == '\n' {
            (here.0 + 1, 1)
        } else {
            (here.0, here.1 + 1)
        };
        let Some(literal) = &mut open else {
            in_comment = (in_comment || (c == '/' && chars.peek() == Some(&'/'))) && c != '\n';
            if c == '"' && !in_comment {
                open = Some(Literal {
                    text: String::new(),
                    places: Vec::new(),
                });
            }
            continue;
        };
        match c {
            '"' => found.extend(open.take()),
            '\\' => {
                let escaped = chars.next().unwrap_or(c);
                place.1 += 1;
                literal.text.push(match escaped {
                    'n' => '\n',
                    't' => '\t',
                    other => other,
                });
                literal.places.push(here);
            }
            _ => {
                literal.text.push(c);
                literal.places.push(here);
            }
        }
    }
    found
}
