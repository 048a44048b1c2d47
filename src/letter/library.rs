//! All ready texts: those that come with the program, then the supporter's own.

use super::source::Error;
use super::text::Text;

/// The ready texts.
#[derive(Debug, Clone, Default)]
pub struct Library {
    texts: Vec<Text>,
}

/// The files of `assets/templates/`, in the order in which they are offered.
macro_rules! files {
    ($($id:literal),* $(,)?) => {
        &[$((
            concat!($id, ".ron"),
            include_str!(concat!("../../assets/templates/", $id, ".ron")),
        )),*]
    };
}

const FILES: &[(&str, &str)] = files![
    "greeting",
    "birthday",
    "birthday-round",
    "birthday-soon-after",
    "new-year",
    "spring",
    "summer",
    "autumn",
    "winter",
    "my-town",
    "animals",
    "books",
    "music-films",
    "nature-walk",
    "kitchen",
    "group",
    "child",
    "short",
    "get-well",
    "thank-you",
    "second-card",
];

impl Library {
    /// The texts that come with the program.
    ///
    /// # Errors
    /// Only for a file that is broken, which a test rules out.
    pub fn shipped() -> Result<Self, Error> {
        let texts = FILES.iter().map(|(file, text)| Text::read(file, text));
        let texts = texts.collect::<Result<_, _>>()?;
        Ok(Self { texts })
    }

    /// Adds a text, in place of one with the same id.
    pub fn add(&mut self, text: Text) {
        match self.texts.iter_mut().find(|known| known.id == text.id) {
            Some(known) => *known = text,
            None => self.texts.push(text),
        }
    }

    /// All, in the order in which they are offered.
    pub fn texts(&self) -> &[Text] {
        &self.texts
    }

    /// All, those of a month (1–12) first.
    pub fn offered(&self, month: u32) -> Vec<&Text> {
        let (mut first, other): (Vec<_>, Vec<_>) = self
            .texts
            .iter()
            .partition(|text| text.months.contains(&month));
        first.extend(other);
        first
    }

    /// The text with an id.
    pub fn get(&self, id: &str) -> Option<&Text> {
        self.texts.iter().find(|text| text.id == id)
    }
}
