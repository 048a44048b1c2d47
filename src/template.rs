//! Templates: words with blanks, right for the reader and for the writer.
//!
//! By hand: template crates bring loops, lookups and escapes, and know nothing of two sexes.
//! The language is small and total: `{name}` and a closed list of fields, `{to: m | f}` by the
//! reader's sex, `{from: he | she | we}` by the writer, `{{` and `}}` for the braces themselves.
//! Nothing stands inside anything else, so there is nothing to run and nothing to escape from.

mod parse;

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

impl Writer {
    /// All, in the order of the forms in `{from:}`.
    pub const ALL: [Self; 3] = [Self::He, Self::She, Self::We];

    /// The word for it on the command line and in files: `he`, `she`, `we`.
    pub fn key(self) -> &'static str {
        match self {
            Self::He => "he",
            Self::She => "she",
            Self::We => "we",
        }
    }

    /// The writer that a key names.
    pub fn of_key(key: &str) -> Option<Self> {
        Self::ALL.into_iter().find(|writer| writer.key() == key)
    }
}

impl Field {
    /// All, in the order in which they are asked for.
    pub const ALL: [Self; 7] = [
        Self::Name,
        Self::Known,
        Self::Me,
        Self::Town,
        Self::Animal,
        Self::Age,
        Self::Month,
    ];

    /// The word that stands between the braces.
    pub fn key(self) -> &'static str {
        match self {
            Self::Name => "name",
            Self::Known => "known",
            Self::Me => "me",
            Self::Town => "town",
            Self::Animal => "animal",
            Self::Age => "age",
            Self::Month => "month",
        }
    }

    /// The field that a key names.
    pub fn of_key(key: &str) -> Option<Self> {
        Self::ALL.into_iter().find(|field| field.key() == key)
    }
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
        write!(
            f,
            "characters {}..{}: {}",
            self.at.start, self.at.end, self.kind
        )
    }
}

impl fmt::Display for ErrorKind {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self {
            Self::Unclosed => f.write_str("`{` without `}`"),
            Self::Stray => f.write_str("`}` without `{`"),
            Self::UnknownField(name) => write!(f, "no such blank: `{name}`"),
            Self::Forms { wanted, found } => write!(f, "{wanted} forms wanted, {found} found"),
        }
    }
}

impl std::error::Error for Error {}

/// What must be asked before a template can be filled.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, PartialOrd, Ord)]
pub enum Missing {
    /// The reader's sex is not known.
    Sex,
    /// Who writes is not known.
    Writer,
    /// The text is not written in the language asked for.
    Language,
    /// A field has no value.
    Field(Field),
}

impl Template {
    /// Parses a text.
    ///
    /// # Errors
    /// All errors at once, each with its place.
    pub fn parse(text: &str) -> Result<Self, Vec<Error>> {
        parse::parse(text).map(|pieces| Self { pieces })
    }

    /// Fills the blanks.
    ///
    /// # Errors
    /// Everything that must be asked first.
    pub fn fill(&self, blanks: &Blanks) -> Result<String, Vec<Missing>> {
        let mut missing: Vec<Missing> = Vec::new();
        let text = self.pieces.iter().map(|piece| {
            blanks.value(piece).unwrap_or_else(|lacking| {
                if !missing.contains(&lacking) {
                    missing.push(lacking);
                }
                String::new()
            })
        });
        let text: String = text.collect();
        if missing.is_empty() {
            Ok(text)
        } else {
            Err(missing)
        }
    }

    /// Fills what is known and shows the rest: `Lieber/Liebe …`. For a meaning beside the text,
    /// never for a card.
    pub fn sketch(&self, blanks: &Blanks) -> String {
        let shown = |piece| blanks.value(piece).unwrap_or_else(|_| open(piece));
        self.pieces.iter().map(shown).collect()
    }

    /// Everything that it asks for, whatever is known already.
    pub fn missing(&self) -> Vec<Missing> {
        self.fill(&Blanks::default()).err().unwrap_or_default()
    }

    /// The template as it is written down: what parses to the same again.
    pub fn source(&self) -> String {
        let written = |piece: &Piece| match piece {
            Piece::Words(words) => Self::escape(words),
            Piece::Field(field) => format!("{{{}}}", field.key()),
            Piece::To(forms) => format!("{{to: {}}}", forms.join(" | ")),
            Piece::From(forms) => format!("{{from: {}}}", forms.join(" | ")),
        };
        self.pieces.iter().map(written).collect()
    }

    /// A text as a template that fills to just that text.
    pub fn escape(text: &str) -> String {
        text.replace('{', "{{").replace('}', "}}")
    }
}

impl Blanks {
    /// Sets a field, in place of what stood there.
    pub fn set(&mut self, field: Field, value: impl Into<String>) {
        self.fields.retain(|(known, _)| *known != field);
        self.fields.push((field, value.into()));
    }

    /// The value of a field as it stands in a text; `None` where nothing is left of it.
    pub fn get(&self, field: Field) -> Option<String> {
        let (_, value) = self.fields.iter().find(|(known, _)| *known == field)?;
        Some(harmless(value)).filter(|value| !value.is_empty())
    }

    fn value(&self, piece: &Piece) -> Result<String, Missing> {
        match piece {
            Piece::Words(words) => Ok(words.clone()),
            Piece::Field(field) => self.get(*field).ok_or(Missing::Field(*field)),
            Piece::To([him, her]) => match self.to {
                Some(Sex::Male) => Ok(him.clone()),
                Some(Sex::Female) => Ok(her.clone()),
                None => Err(Missing::Sex),
            },
            Piece::From([he, she, we]) => match self.from {
                Some(Writer::He) => Ok(he.clone()),
                Some(Writer::She) => Ok(she.clone()),
                Some(Writer::We) => Ok(we.clone()),
                None => Err(Missing::Writer),
            },
        }
    }
}

/// A piece that cannot be filled yet, as it is shown.
fn open(piece: &Piece) -> String {
    match piece {
        Piece::Words(words) => words.clone(),
        Piece::Field(_) => "…".to_owned(),
        Piece::To(forms) => forms.join("/"),
        Piece::From(forms) => forms.join("/"),
    }
}

/// One line without braces, controls and characters that turn or hide the text around them.
fn harmless(value: &str) -> String {
    let hides = |c: char| {
        matches!(c, '\u{ad}' | '\u{61c}' | '\u{180e}' | '\u{200b}'..='\u{200f}'
            | '\u{202a}'..='\u{202e}' | '\u{2060}'..='\u{206f}' | '\u{feff}' | '\u{fff9}'..='\u{fffb}')
    };
    let kept =
        |c: &char| !matches!(c, '{' | '}') && !hides(*c) && (c.is_whitespace() || !c.is_control());
    let kept: String = value.chars().filter(kept).collect();
    kept.split_whitespace().collect::<Vec<_>>().join(" ")
}

#[cfg(test)]
mod tests {
    use super::*;

    fn known() -> Blanks {
        Blanks {
            to: Some(Sex::Female),
            from: Some(Writer::We),
            fields: vec![(Field::Name, "Дарья".into()), (Field::Age, "40".into())],
        }
    }

    #[test]
    fn blanks_are_filled() {
        for (template, expected) in [
            ("", ""),
            ("Без пропусков.", "Без пропусков."),
            ("{to: Дорогой | Дорогая} {name}!", "Дорогая Дарья!"),
            ("{ name }{age}", "Дарья40"),
            ("{from:Я рад|Я рада|Мы рады} Вам", "Мы рады Вам"),
            ("рад{from: | а | ы}", "рады"),
            ("{to: | а}!", "а!"),
            ("{{name}} }}{{", "{name} }{"),
        ] {
            let template = Template::parse(template).unwrap();
            assert_eq!(template.fill(&known()).as_deref(), Ok(expected));
            assert_eq!(Template::parse(&template.source()), Ok(template));
        }
    }

    #[test]
    fn missing_blanks_are_reported_once_and_all_together() {
        let template =
            Template::parse("{town} {to: а | б} {name} {from: а | б | в} {town}").unwrap();
        let nothing = Blanks::default();
        let question = vec![
            Missing::Field(Field::Town),
            Missing::Sex,
            Missing::Field(Field::Name),
            Missing::Writer,
        ];
        assert_eq!(template.fill(&nothing), Err(question.clone()));
        assert_eq!(template.missing(), question);
        assert_eq!(template.sketch(&nothing), "… а/б … а/б/в …");
    }

    #[test]
    fn a_value_changes_nothing_around_it() {
        let template = Template::parse("<{name}>").unwrap();
        for (value, expected) in [
            ("Дарья", Some("<Дарья>")),
            ("  Анна\n\tМария ", Some("<Анна Мария>")),
            ("{town}", Some("<town>")),
            ("}}{{{to: а | б}", Some("<to: а | б>")),
            ("а\u{202e}б\u{200b}в\u{7}", Some("<абв>")),
            ("{}", None),
            (" \n", None),
        ] {
            let mut blanks = Blanks::default();
            blanks.set(Field::Name, value);
            assert_eq!(
                template.fill(&blanks).ok().as_deref(),
                expected,
                "{value:?}"
            );
        }
    }

    #[test]
    fn an_escaped_text_fills_to_itself() {
        for text in ["", "{", "}}", "{name}", "а {to: | б} в"] {
            let template = Template::parse(&Template::escape(text)).unwrap();
            assert_eq!(template.fill(&Blanks::default()).as_deref(), Ok(text));
        }
    }
}
