//! The phrase book: sentences by theme that make a card of one's own.

mod chosen;
mod surprise;

pub use chosen::Chosen;
pub use surprise::{CARD_ROOM, Wanted};

use super::source::{Error, Source, read};
use super::text::{Paragraph, RawParagraph, check_months, title};
use serde::Deserialize;
use std::collections::BTreeMap;

/// The phrase book, themes in the order in which a card takes them.
#[derive(Debug, Clone, Default)]
pub struct Phrases {
    themes: Vec<Theme>,
}

/// A theme and its phrases.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Theme {
    /// Stable key: `greeting`.
    pub id: String,
    /// Its place in a card, from 1.
    pub order: u32,
    /// Its phrases.
    pub phrases: Vec<Phrase>,
    title: BTreeMap<String, String>,
}

/// One or two sentences that stand by themselves.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Phrase {
    /// Stable key: `greeting-1`.
    pub id: String,
    /// The months (1–12) in which it is true; empty: all year.
    pub months: Vec<u32>,
    /// Its words and its meanings.
    pub paragraph: Paragraph,
}

/// The files of `assets/phrases/`.
macro_rules! files {
    ($($id:literal),* $(,)?) => {
        &[$((
            concat!($id, ".ron"),
            include_str!(concat!("../../assets/phrases/", $id, ".ron")),
        )),*]
    };
}

const FILES: &[(&str, &str)] = files![
    "greeting",
    "who-i-am",
    "my-town",
    "weather",
    "animal",
    "book",
    "film",
    "music",
    "food",
    "sport",
    "work-school",
    "wish",
    "closing",
];

impl Phrases {
    /// The phrase book that comes with the program.
    ///
    /// # Errors
    /// Only for a file that is broken, which a test rules out.
    pub fn shipped() -> Result<Self, Error> {
        let themes = FILES.iter().map(|(file, text)| Theme::read(file, text));
        let mut themes: Vec<Theme> = themes.collect::<Result<_, _>>()?;
        themes.sort_by_key(|theme| theme.order);
        Ok(Self { themes })
    }

    /// All themes, in the order in which a card takes them.
    pub fn themes(&self) -> &[Theme] {
        &self.themes
    }

    /// The phrase with an id.
    pub fn get(&self, id: &str) -> Option<&Phrase> {
        let mut phrases = self.themes.iter().flat_map(|theme| &theme.phrases);
        phrases.find(|phrase| phrase.id == id)
    }

    /// The place of a phrase's theme in a card.
    fn place(&self, id: &str) -> Option<u32> {
        let has = |theme: &&Theme| theme.phrases.iter().any(|phrase| phrase.id == id);
        self.themes.iter().find(has).map(|theme| theme.order)
    }
}

impl Theme {
    /// Reads one file of `assets/phrases/`.
    ///
    /// # Errors
    /// Everything that is wrong in it, with line and column.
    pub fn read(file: &str, text: &str) -> Result<Self, Error> {
        let raw: RawTheme = read(file, text)?;
        let mut source = Source::new(file, text);
        let phrases = raw.phrases.into_iter().map(|raw| {
            check_months(&raw.months, &mut source);
            let words = RawParagraph {
                ru: raw.ru,
                be: raw.be,
                meaning: raw.meaning,
            };
            Phrase {
                id: raw.id,
                months: raw.months,
                paragraph: Paragraph::of(words, &mut source),
            }
        });
        let phrases = phrases.collect();
        source.finish(Self {
            id: raw.theme,
            order: raw.order,
            phrases,
            title: raw.title,
        })
    }

    /// What it is called in a language of the program.
    pub fn title(&self, ui_language: &str) -> &str {
        title(&self.title, ui_language).unwrap_or(&self.id)
    }
}

impl Phrase {
    /// Whether it fits a month (1–12).
    pub fn fits(&self, month: u32) -> bool {
        self.months.is_empty() || self.months.contains(&month)
    }
}

#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
struct RawTheme {
    theme: String,
    order: u32,
    title: BTreeMap<String, String>,
    phrases: Vec<RawPhrase>,
}

#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
struct RawPhrase {
    id: String,
    #[serde(default)]
    months: Vec<u32>,
    ru: String,
    be: String,
    meaning: BTreeMap<String, String>,
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::facility::CardLanguage::{Belarusian, Russian};
    use crate::person::Sex;
    use crate::template::{Blanks, Field, Missing, Writer};

    fn book() -> Phrases {
        let theme = |id: &str, order: u32, phrases: &str| {
            let text =
                format!("(theme: \"{id}\", order: {order}, title: {{}}, phrases: [{phrases}])");
            Theme::read(id, &text).unwrap()
        };
        let phrase = |id: &str, text: &str| {
            format!(
                "(id: \"{id}\", ru: \"{text}\", be: \"{text}\", meaning: {{\"en\": \"{id}\"}}),"
            )
        };
        let hello = phrase("g1", "Добры дзень, {name}!") + &phrase("g2", "Вітаю, {name}!");
        let snow = "(id: \"w1\", months: [1], ru: \"Снег, и снег, и снова снег.\", be: \"Снег, і снег, і зноў снег.\", meaning: {})";
        Phrases {
            themes: vec![
                theme("greeting", 1, &hello),
                theme("my-town", 2, &phrase("t1", "Мой город называется {town}.")),
                theme("weather", 3, snow),
                theme("wish", 4, &phrase("s1", "Усяго добрага {to: Вам | Вам}.")),
                theme("closing", 5, &phrase("c1", "Да пабачэння.")),
            ],
        }
    }

    fn blanks() -> Blanks {
        let mut blanks = Blanks {
            to: Some(Sex::Male),
            from: Some(Writer::We),
            fields: vec![],
        };
        blanks.set(Field::Name, "Ігар");
        blanks
    }

    #[test]
    fn order_is_kept_and_nothing_stands_twice() {
        let book = book();
        let mut chosen = Chosen::default();
        for (id, added) in [
            ("c1", true),
            ("t1", true),
            ("g1", true),
            ("t1", false),
            ("x", false),
            ("g2", true),
        ] {
            assert_eq!(chosen.add(&book, id), added, "{id}");
        }
        assert_eq!(chosen.ids(), ["g1", "g2", "t1", "c1"]);
        let question = chosen.fill(&book, Russian, &Blanks::default());
        let fields = [Field::Name, Field::Town].map(Missing::Field);
        assert_eq!(question, Err(fields.to_vec()));
        chosen.remove("g2");
        chosen.remove("t1");
        let text = chosen.fill(&book, Russian, &blanks());
        assert_eq!(text.as_deref(), Ok("Добры дзень, Ігар!\nДа пабачэння."));
        assert_eq!(chosen.meaning(&book, "en", &blanks()), ["g1", "c1"]);
    }

    #[test]
    fn a_drawn_card_is_true_fits_and_needs_nothing_unknown() {
        let book = book();
        let known = blanks();
        let wanted = Wanted {
            language: Belarusian,
            month: 1,
            blanks: &known,
            room: 100,
        };
        let of = |wanted: &Wanted<'_>| book.surprise(7, wanted).map(|chosen| chosen.ids().len());
        assert_eq!(of(&wanted), Ok(4));
        assert_eq!(of(&Wanted { month: 7, ..wanted }), Ok(3));
        let long = "Добры дзень, Ігар!\nУсяго добрага Вам.\nДа пабачэння.\n"
            .chars()
            .count();
        assert_eq!(
            of(&Wanted {
                room: long,
                ..wanted
            }),
            Ok(3)
        );
        let nobody = Blanks::default();
        let question = vec![Missing::Sex, Missing::Writer, Missing::Field(Field::Name)];
        let wanted = Wanted {
            blanks: &nobody,
            ..wanted
        };
        assert_eq!(of(&wanted), Err(question));
    }
}
