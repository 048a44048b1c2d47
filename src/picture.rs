//! Pictures for the front of a card: drawings of the project's own, as data, and the user's own.
//!
//! A drawing is `assets/pictures/<id>.ron`: a size in millimetres, a background, and shapes one
//! over the other. A shape is SVG path data in millimetres (origin top left, y downwards) with a
//! fill, a line, and what becomes of it where ink is saved.

mod crop;
mod photo;

pub use crop::{Crop, Cutout, Frame};
pub use photo::{Error as PhotoError, Photo};

use crate::paper::{Rect, Size, Um};
use kurbo::BezPath;
use serde::{Deserialize, Deserializer, de};
use std::collections::BTreeMap;
use std::sync::Arc;

const SHIPPED: [&str; 12] = [
    include_str!("../assets/pictures/cornflowers.ron"),
    include_str!("../assets/pictures/flax.ron"),
    include_str!("../assets/pictures/linden.ron"),
    include_str!("../assets/pictures/rowan.ron"),
    include_str!("../assets/pictures/meadow.ron"),
    include_str!("../assets/pictures/stork.ron"),
    include_str!("../assets/pictures/cat.ron"),
    include_str!("../assets/pictures/bicycle.ron"),
    include_str!("../assets/pictures/tea.ron"),
    include_str!("../assets/pictures/sea.ron"),
    include_str!("../assets/pictures/winter-wood.ron"),
    include_str!("../assets/pictures/stars.ron"),
];

/// A colour, a byte a channel.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
pub struct Colour {
    /// Red.
    pub red: u8,
    /// Green.
    pub green: u8,
    /// Blue.
    pub blue: u8,
}

impl Colour {
    /// A colour of its channels.
    pub const fn new(red: u8, green: u8, blue: u8) -> Self {
        Self { red, green, blue }
    }

    /// Whether it is black, white or between them.
    pub const fn is_grey(self) -> bool {
        self.red == self.green && self.green == self.blue
    }
}

/// `#RRGGBB` in a file.
impl<'de> Deserialize<'de> for Colour {
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        let text = String::deserialize(deserializer)?;
        let digits = text.strip_prefix('#').filter(|digits| digits.len() == 6);
        let number = digits.and_then(|digits| u32::from_str_radix(digits, 16).ok());
        let [_, red, green, blue] = number
            .ok_or_else(|| de::Error::custom(format!("«{text}» is not a colour like #RRGGBB")))?
            .to_be_bytes();
        Ok(Self { red, green, blue })
    }
}

/// A picture.
#[derive(Debug, Clone, PartialEq)]
pub struct Picture {
    /// Stable key.
    pub id: String,
    /// What it is called, by language code.
    pub title: BTreeMap<String, String>,
    /// Its own size; it is scaled to the card.
    pub size: Size,
    /// What lies under all of it.
    pub background: Option<Colour>,
    /// What is seen.
    pub art: Art,
}

/// What is seen on a picture.
#[derive(Debug, Clone, PartialEq)]
pub enum Art {
    /// Shapes; later ones cover earlier ones.
    Drawn(Vec<Shape>),
    /// A photograph or another picture in pixels.
    Photo(Photo),
}

/// One shape of a drawing.
#[derive(Debug, Clone, PartialEq)]
pub struct Shape {
    /// In millimetres.
    pub path: BezPath,
    /// What it is filled with.
    pub fill: Option<Colour>,
    /// Its line: colour and width in millimetres, with round caps and joins.
    pub line: Option<(Colour, f64)>,
    /// What becomes of it where ink is saved.
    pub ink: Ink,
}

/// What becomes of a shape where ink is saved.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Deserialize)]
pub enum Ink {
    /// Stays as it is.
    Keep,
    /// Only a thin dark outline stays.
    Outline,
    /// Left out.
    Drop,
}

/// The outline that saves ink.
const OUTLINE: (Colour, f64) = (Colour::new(0x3A, 0x3A, 0x3A), 0.3);

impl Picture {
    /// What it is called; in English where the language has no name for it.
    pub fn title(&self, ui_language: &str) -> &str {
        let title = self.title.get(ui_language).or_else(|| self.title.get("en"));
        title.map_or(&self.id, String::as_str)
    }

    /// The user's own picture. Its size is only its shape: it is scaled to the card.
    pub fn own(photo: Photo) -> Self {
        let length = |px: u32| Um(i32::try_from(px).unwrap_or(i32::MAX / 1_000) * 10);
        Self {
            id: "own".to_owned(),
            title: BTreeMap::new(),
            size: Size {
                width: length(photo.width()),
                height: length(photo.height()),
            },
            background: None,
            art: Art::Photo(photo),
        }
    }

    /// The version that saves ink: lines without surfaces, no background. A photograph stays.
    pub fn saving_ink(&self) -> Self {
        let Art::Drawn(shapes) = &self.art else {
            return self.clone();
        };
        let shapes = shapes.iter().filter_map(|shape| match shape.ink {
            Ink::Keep => Some(shape.clone()),
            Ink::Outline => Some(Shape {
                fill: None,
                line: Some(OUTLINE),
                ..shape.clone()
            }),
            Ink::Drop => None,
        });
        Self {
            background: None,
            art: Art::Drawn(shapes.collect()),
            ..self.clone()
        }
    }

    /// The box that it fills in its own measure.
    pub fn frame(&self) -> Rect {
        Rect::of(self.size)
    }
}

impl<'de> Deserialize<'de> for Picture {
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        let file = File::deserialize(deserializer)?;
        let shapes = file.shapes.into_iter().enumerate().map(|(at, shape)| {
            let path = BezPath::from_svg(&shape.d)
                .map_err(|error| de::Error::custom(format!("shape {}: {error}", at + 1)))?;
            Ok(Shape {
                path,
                fill: shape.fill,
                line: shape.line,
                ink: shape.ink,
            })
        });
        Ok(Self {
            id: file.id,
            title: file.title,
            size: Size {
                width: Um::mm(file.width_mm),
                height: Um::mm(file.height_mm),
            },
            background: file.background,
            art: Art::Drawn(shapes.collect::<Result<_, D::Error>>()?),
        })
    }
}

#[derive(Debug, Deserialize)]
struct File {
    id: String,
    title: BTreeMap<String, String>,
    width_mm: f64,
    height_mm: f64,
    background: Option<Colour>,
    shapes: Vec<FileShape>,
}

#[derive(Debug, Deserialize)]
struct FileShape {
    d: String,
    fill: Option<Colour>,
    line: Option<(Colour, f64)>,
    ink: Ink,
}

/// The drawings shipped with the program.
#[derive(Debug, Clone, Default)]
pub struct Pictures(Vec<Arc<Picture>>);

impl Pictures {
    /// All of them.
    ///
    /// # Errors
    /// Only if a shipped file is broken, which a test rules out.
    pub fn shipped() -> Result<Self, ron::error::SpannedError> {
        SHIPPED
            .into_iter()
            .map(|text| ron::from_str(text).map(Arc::new))
            .collect::<Result<_, _>>()
            .map(Self)
    }

    /// All of them, in the order in which they are offered.
    pub fn all(&self) -> &[Arc<Picture>] {
        &self.0
    }

    /// The drawing with this key.
    pub fn get(&self, id: &str) -> Option<&Arc<Picture>> {
        self.0.iter().find(|picture| picture.id == id)
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn every_drawing_can_be_read_and_stays_on_its_card() {
        for picture in Pictures::shipped().unwrap().all() {
            let Picture { id, size, .. } = picture.as_ref();
            assert_eq!(
                (size.width, size.height),
                (Um::mm(148.0), Um::mm(105.0)),
                "{id}"
            );
            for ui_language in ["en", "de", "nl", "pl", "lt", "uk", "ru", "be"] {
                assert!(
                    picture.title.contains_key(ui_language),
                    "{id}: {ui_language}"
                );
            }
            let Art::Drawn(shapes) = &picture.art else {
                panic!("{id}: no drawing");
            };
            for (at, shape) in shapes.iter().enumerate() {
                let seen = shape.fill.is_some() || shape.line.is_some();
                // A line that is there only where ink is saved.
                assert!(seen || shape.ink == Ink::Outline, "{id}: shape {at}");
            }
            let thrifty = picture.saving_ink();
            assert!(thrifty.background.is_none(), "{id}");
            assert_ne!(thrifty.art, Art::Drawn(Vec::new()), "{id}");
        }
    }
}
