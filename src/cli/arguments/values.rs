//! The values of command line options: their words, and what each stands for.

use crate::address::Script;
use crate::date::Order;
use crate::facility::{CardLanguage, Facilities, NameForm, RuleKey, RuleValue, country_codes};
use crate::import::{Column, Encoding};
use crate::layout::Hand;
use crate::paper::{Reading, Um};
use crate::person::Sex;
use crate::picture::Cutout;
use crate::template::{Field, Writer};
use clap::ValueEnum;
use std::str::FromStr;

/// The code of a country whose rules we know; any other is wrong usage and gets the known ones.
#[derive(Debug, Clone)]
pub struct CountryWord(pub String);

impl FromStr for CountryWord {
    type Err = String;

    fn from_str(text: &str) -> Result<Self, String> {
        let code = text.trim().to_lowercase();
        let places = Facilities::shipped().map_err(|error| error.to_string())?;
        match places.country_of(&code) {
            Some(_) => Ok(Self(code)),
            None => {
                let known: Vec<&str> = places.countries().map(|c| c.code.as_str()).collect();
                Err(known.join(", "))
            }
        }
    }
}

/// The code of any country, with or without rules of ours; anything else is wrong usage and gets
/// the known ones.
#[derive(Debug, Clone)]
pub struct CountryCode(pub String);

impl FromStr for CountryCode {
    type Err = String;

    fn from_str(text: &str) -> Result<Self, String> {
        let code = text.trim().to_lowercase();
        let known = country_codes();
        match known.contains(&code.as_str()) {
            true => Ok(Self(code)),
            false => Err(known.join(", ")),
        }
    }
}

/// Four measures in millimetres: `20,20.5,19.8,20`.
#[derive(Debug, Clone, Copy)]
pub struct MeasuredWord(pub [f64; 4]);

impl From<MeasuredWord> for Reading {
    fn from(MeasuredWord(measured): MeasuredWord) -> Self {
        let [left, right, top, bottom] = measured.map(Um::mm);
        Self {
            left,
            right,
            top,
            bottom,
        }
    }
}

impl FromStr for MeasuredWord {
    type Err = String;

    fn from_str(text: &str) -> Result<Self, String> {
        let numbers: Result<Vec<f64>, _> = text.split(',').map(|n| n.trim().parse()).collect();
        let numbers = numbers.map_err(|_| "20,20,20,20".to_owned())?;
        let four = <[f64; 4]>::try_from(numbers).map_err(|_| "20,20,20,20".to_owned())?;
        Ok(Self(four))
    }
}

/// A part of a picture in percent of its width and height: `10,0,80,100`.
#[derive(Debug, Clone, Copy)]
pub struct CropWord([f64; 4]);

impl CropWord {
    /// The part of a picture of so many pixels.
    pub fn of(self, (width, height): (u32, u32)) -> Cutout {
        let [left, top, across, along] = self.0.map(|percent| percent / 100.0);
        let px = |part: f64, whole: u32| (part * f64::from(whole)).round() as u32;
        Cutout {
            x: px(left, width),
            y: px(top, height),
            width: px(across, width).max(1),
            height: px(along, height).max(1),
        }
    }
}

impl FromStr for CropWord {
    type Err = String;

    fn from_str(text: &str) -> Result<Self, String> {
        let MeasuredWord(part) = text.parse().map_err(|_| "10,0,80,100".to_owned())?;
        let [left, top, width, height] = part;
        let within =
            |start: f64, length: f64| start >= 0.0 && length > 0.0 && start + length <= 100.0;
        match within(left, width) && within(top, height) {
            true => Ok(Self(part)),
            false => Err("10,0,80,100".to_owned()),
        }
    }
}

#[derive(Debug, Clone, Copy, ValueEnum)]
pub enum TurningWord {
    Long,
    Short,
    HandLong,
    HandShort,
}

/// Which sides of the paper a printer prints, and over which edge it turns it.
#[derive(Debug, Clone, Copy, ValueEnum)]
pub enum SidesWord {
    One,
    Long,
    Short,
}

#[derive(Debug, Clone, Copy, ValueEnum)]
pub enum LanguageWord {
    Ru,
    Be,
}

#[derive(Debug, Clone, Copy, PartialEq, Eq, ValueEnum)]
pub enum PaperWord {
    A4,
    Letter,
}

#[derive(Debug, Clone, Copy, ValueEnum)]
pub enum HandWord {
    Print,
    Script,
    Lines,
    Trace,
}

impl From<HandWord> for Hand {
    fn from(word: HandWord) -> Self {
        match word {
            HandWord::Print => Self::Print,
            HandWord::Script => Self::Script,
            HandWord::Lines => Self::Lines,
            HandWord::Trace => Self::Trace,
        }
    }
}

#[derive(Debug, Clone, Copy, ValueEnum)]
pub enum WriterWord {
    He,
    She,
    We,
}

/// What a column of a list holds: `Who=name`.
#[derive(Debug, Clone)]
pub struct ColumnWord {
    pub header: String,
    pub column: Column,
}

impl FromStr for ColumnWord {
    type Err = String;

    fn from_str(text: &str) -> Result<Self, String> {
        let kinds = || Column::ALL.map(Column::key).join(", ");
        let (header, kind) = text.rsplit_once('=').ok_or_else(kinds)?;
        Ok(Self {
            header: header.trim().to_owned(),
            column: Column::from_key(kind.trim()).ok_or_else(kinds)?,
        })
    }
}

/// The encoding of a list.
#[derive(Debug, Clone, Copy)]
pub struct EncodingWord(pub Encoding);

impl FromStr for EncodingWord {
    type Err = String;

    fn from_str(text: &str) -> Result<Self, String> {
        let names = || Encoding::ALL.map(Encoding::name).join(", ");
        Encoding::from_name(text).map(Self).ok_or_else(names)
    }
}

/// Whether day or month stands first in a list's dates.
#[derive(Debug, Clone, Copy, ValueEnum)]
pub enum OrderWord {
    DayFirst,
    MonthFirst,
}

impl From<OrderWord> for Order {
    fn from(word: OrderWord) -> Self {
        match word {
            OrderWord::DayFirst => Self::DayFirst,
            OrderWord::MonthFirst => Self::MonthFirst,
        }
    }
}

/// How the addressee is named.
#[derive(Debug, Clone, Copy, ValueEnum)]
pub enum NameWord {
    Stored,
    GivenFamily,
    FamilyFirst,
    Dative,
}

impl From<NameWord> for NameForm {
    fn from(word: NameWord) -> Self {
        match word {
            NameWord::Stored => Self::AsStored,
            NameWord::GivenFamily => Self::GivenFamily,
            NameWord::FamilyFirst => Self::FamilyFirst,
            NameWord::Dative => Self::Dative,
        }
    }
}

/// A blank and what stands in it: `town=Утрехт`.
#[derive(Debug, Clone)]
pub struct FieldWord {
    pub field: Field,
    pub value: String,
}

impl FromStr for FieldWord {
    type Err = String;

    fn from_str(text: &str) -> Result<Self, String> {
        let (name, value) = text.split_once('=').unwrap_or((text, ""));
        let field = Field::of_key(name.trim());
        match field.filter(|_| !value.trim().is_empty()) {
            Some(field) => Ok(Self {
                field,
                value: value.trim().to_owned(),
            }),
            None => {
                let known: Vec<&str> = Field::ALL.iter().map(|field| field.key()).collect();
                Err(known.join("=, ") + "=")
            }
        }
    }
}

#[derive(Debug, Clone, Copy, ValueEnum)]
pub enum SexWord {
    M,
    F,
}

#[derive(Debug, Clone, Copy, ValueEnum)]
pub enum AcceptWord {
    All,
    Released,
    Moved,
    New,
}

#[derive(Debug, Clone, Copy, ValueEnum)]
pub enum ScriptWord {
    Destination,
    Both,
    Latin,
}

impl From<ScriptWord> for Script {
    fn from(word: ScriptWord) -> Self {
        match word {
            ScriptWord::Destination => Self::Destination,
            ScriptWord::Both => Self::Both,
            ScriptWord::Latin => Self::Latin,
        }
    }
}

impl From<LanguageWord> for CardLanguage {
    fn from(word: LanguageWord) -> Self {
        match word {
            LanguageWord::Ru => Self::Russian,
            LanguageWord::Be => Self::Belarusian,
        }
    }
}

impl From<WriterWord> for Writer {
    fn from(word: WriterWord) -> Self {
        match word {
            WriterWord::He => Self::He,
            WriterWord::She => Self::She,
            WriterWord::We => Self::We,
        }
    }
}

impl From<SexWord> for Sex {
    fn from(word: SexWord) -> Self {
        match word {
            SexWord::M => Self::Male,
            SexWord::F => Self::Female,
        }
    }
}

/// What may go to somebody: `stickers=forbid`, `pages=2`; `stickers=` takes it back.
#[derive(Debug, Clone, Copy)]
pub struct RuleWord {
    pub about: RuleKey,
    pub value: Option<RuleValue>,
}

impl FromStr for RuleWord {
    type Err = String;

    fn from_str(text: &str) -> Result<Self, String> {
        let known = || {
            let keys = RuleKey::ALL.map(RuleKey::key).join("|");
            format!("{keys}=ask|allow|warn|forbid|2")
        };
        let (about, value) = text.split_once('=').ok_or_else(known)?;
        let about = RuleKey::of_key(about.trim()).ok_or_else(known)?;
        let value = match value.trim() {
            "" => None,
            value => Some(RuleValue::of_key(value).ok_or_else(known)?),
        };
        Ok(Self { about, value })
    }
}
