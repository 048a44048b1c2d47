//! One ready text: a card, and often a longer letter, in both languages with its meanings.

use super::occasion::Occasion;
use super::source::{Error, Problem, Source, read};
use crate::facility::CardLanguage;
use crate::template::{Blanks, Missing, Template};
use serde::{Deserialize, Serialize};
use std::collections::BTreeMap;

/// A ready text.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Text {
    /// Stable key; the file's name.
    pub id: String,
    /// When one writes it.
    pub occasion: Occasion,
    /// The months (1–12) in which it is offered first; empty: all year.
    pub months: Vec<u32>,
    pub(super) title: BTreeMap<String, String>,
    pub(super) card: Body,
    pub(super) letter: Option<Body>,
}

/// How much room there is.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, Default)]
pub enum Length {
    /// The message side of an A6 card.
    #[default]
    Card,
    /// A sheet.
    Letter,
}

/// The paragraphs of a card or of a letter.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Body {
    /// In the order in which they are written.
    pub paragraphs: Vec<Paragraph>,
}

/// One paragraph in both languages, with its meanings.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Paragraph {
    ru: Option<Template>,
    be: Option<Template>,
    meaning: BTreeMap<String, Template>,
}

impl Text {
    /// Reads one file of `assets/templates/`, or one of the same form in the user's folder.
    ///
    /// # Errors
    /// Everything that is wrong in it, with line and column.
    pub fn read(file: &str, text: &str) -> Result<Self, Error> {
        let raw: RawText = read(file, text)?;
        let mut source = Source::new(file, text);
        let occasion = Occasion::of_key(&raw.occasion);
        if occasion.is_none() {
            source.wrong(&raw.occasion, Problem::Occasion(raw.occasion.clone()));
        }
        check_months(&raw.months, &mut source);
        let card = Body::of(raw.card, &mut source);
        let letter = Body::of(raw.letter, &mut source);
        if card.languages().is_empty() {
            source.wrong("", Problem::NoLanguage);
        }
        source.finish(Self {
            id: raw.id,
            occasion: occasion.unwrap_or(Occasion::Everyday),
            months: raw.months,
            title: raw.title,
            card,
            letter: Some(letter).filter(|letter| !letter.paragraphs.is_empty()),
        })
    }

    /// What it is called in a language of the program; English where that is not known.
    pub fn title(&self, ui_language: &str) -> &str {
        title(&self.title, ui_language).unwrap_or(&self.id)
    }

    /// The languages in which it can be written.
    pub fn languages(&self) -> Vec<CardLanguage> {
        self.card.languages()
    }

    /// The paragraphs for a length; `None` where there is no letter.
    pub fn body(&self, length: Length) -> Option<&Body> {
        match length {
            Length::Card => Some(&self.card),
            Length::Letter => self.letter.as_ref(),
        }
    }

    /// The card's text, paragraphs on lines of their own.
    ///
    /// # Errors
    /// Everything that must be asked first.
    pub fn fill(&self, language: CardLanguage, blanks: &Blanks) -> Result<String, Vec<Missing>> {
        self.card.fill(language, blanks)
    }

    /// What the card says, paragraph by paragraph, in a language of the program; an empty
    /// string where that is not known.
    pub fn meaning(&self, ui_language: &str, blanks: &Blanks) -> Vec<String> {
        self.card.meaning(ui_language, blanks)
    }

    /// Everything that the card asks for in a language.
    pub fn missing(&self, language: CardLanguage) -> Vec<Missing> {
        self.card.missing(language)
    }
}

impl Body {
    /// The languages in which every paragraph is written.
    pub fn languages(&self) -> Vec<CardLanguage> {
        let whole = |language: &CardLanguage| {
            let written = |paragraph: &Paragraph| paragraph.template(*language).is_some();
            !self.paragraphs.is_empty() && self.paragraphs.iter().all(written)
        };
        CardLanguage::ALL.into_iter().filter(whole).collect()
    }

    /// The text, paragraphs on lines of their own.
    ///
    /// # Errors
    /// Everything that must be asked first.
    pub fn fill(&self, language: CardLanguage, blanks: &Blanks) -> Result<String, Vec<Missing>> {
        let (mut lines, mut missing) = (Vec::new(), Vec::new());
        for paragraph in &self.paragraphs {
            match paragraph.fill(language, blanks) {
                Ok(line) => lines.push(line),
                Err(lacking) => missing.extend(lacking),
            }
        }
        if missing.is_empty() {
            Ok(lines.join("\n"))
        } else {
            Err(each_once(missing))
        }
    }

    /// What each paragraph says in a language of the program.
    pub fn meaning(&self, ui_language: &str, blanks: &Blanks) -> Vec<String> {
        let sentence = |paragraph: &Paragraph| paragraph.meaning(ui_language, blanks);
        self.paragraphs.iter().map(sentence).collect()
    }

    /// Everything that it asks for in a language.
    pub fn missing(&self, language: CardLanguage) -> Vec<Missing> {
        self.fill(language, &Blanks::default())
            .err()
            .unwrap_or_default()
    }

    fn of(raw: Vec<RawParagraph>, source: &mut Source<'_>) -> Self {
        let paragraphs = raw
            .into_iter()
            .map(|raw| Paragraph::of(raw, source))
            .collect();
        Self { paragraphs }
    }
}

impl Paragraph {
    /// The paragraph's text.
    ///
    /// # Errors
    /// Everything that must be asked first.
    pub fn fill(&self, language: CardLanguage, blanks: &Blanks) -> Result<String, Vec<Missing>> {
        let template = self
            .template(language)
            .ok_or_else(|| vec![Missing::Language])?;
        template.fill(blanks)
    }

    /// What it says in a language of the program; empty where that is not known. What is not
    /// filled yet is shown open, for a meaning is only read.
    pub fn meaning(&self, ui_language: &str, blanks: &Blanks) -> String {
        let own = match ui_language {
            "ru" => self.ru.as_ref(),
            "be" => self.be.as_ref(),
            _ => None,
        };
        let template = own.or_else(|| self.meaning.get(ui_language));
        template
            .map(|template| template.sketch(blanks))
            .unwrap_or_default()
    }

    /// Its template in a language, where it is written in it.
    pub fn template(&self, language: CardLanguage) -> Option<&Template> {
        match language {
            CardLanguage::Russian => self.ru.as_ref(),
            CardLanguage::Belarusian => self.be.as_ref(),
        }
    }

    /// The languages in which it is written.
    pub fn languages(&self) -> Vec<CardLanguage> {
        let written = |language: &CardLanguage| self.template(*language).is_some();
        CardLanguage::ALL.into_iter().filter(written).collect()
    }

    /// A paragraph in one language, of which no meaning is known.
    pub(super) fn in_one(language: CardLanguage, template: Template) -> Self {
        let (ru, be) = match language {
            CardLanguage::Russian => (Some(template), None),
            CardLanguage::Belarusian => (None, Some(template)),
        };
        let meaning = BTreeMap::new();
        Self { ru, be, meaning }
    }

    /// The paragraph with another's words in a language: what it means is not known any more.
    pub(super) fn rephrased(&self, language: CardLanguage, other: &Self) -> Self {
        let (ru, be) = match language {
            CardLanguage::Russian => (other.ru.clone(), self.be.clone()),
            CardLanguage::Belarusian => (self.ru.clone(), other.be.clone()),
        };
        let meaning = BTreeMap::new();
        Self { ru, be, meaning }
    }

    /// As it stands in a file.
    pub(super) fn raw(&self) -> RawParagraph {
        let source = |template: &Option<Template>| {
            let source = template.as_ref().map(Template::source);
            source.unwrap_or_default()
        };
        let meaning = self.meaning.iter();
        RawParagraph {
            ru: source(&self.ru),
            be: source(&self.be),
            meaning: meaning
                .map(|(ui_language, template)| (ui_language.clone(), template.source()))
                .collect(),
        }
    }

    pub(super) fn of(raw: RawParagraph, source: &mut Source<'_>) -> Self {
        let ru = source.template(&raw.ru);
        let be = source.template(&raw.be);
        let meaning = raw.meaning.into_iter().filter_map(|(ui_language, text)| {
            let template = source.template(&text)?;
            Some((ui_language, template))
        });
        let meaning = meaning.collect();
        Self { ru, be, meaning }
    }
}

/// A paragraph as it stands in a file.
#[derive(Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub(super) struct RawParagraph {
    #[serde(default, skip_serializing_if = "String::is_empty")]
    pub(super) ru: String,
    #[serde(default, skip_serializing_if = "String::is_empty")]
    pub(super) be: String,
    #[serde(default, skip_serializing_if = "BTreeMap::is_empty")]
    pub(super) meaning: BTreeMap<String, String>,
}

/// A ready text as it stands in a file.
#[derive(Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub(super) struct RawText {
    pub(super) id: String,
    pub(super) occasion: String,
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    pub(super) months: Vec<u32>,
    pub(super) title: BTreeMap<String, String>,
    pub(super) card: Vec<RawParagraph>,
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    pub(super) letter: Vec<RawParagraph>,
}

pub(super) fn check_months(months: &[u32], source: &mut Source<'_>) {
    for month in months.iter().filter(|month| !(1..=12).contains(*month)) {
        source.wrong("", Problem::Month(*month));
    }
}

/// A title in a language, else in English, else in whichever it has.
pub(super) fn title<'a>(
    titles: &'a BTreeMap<String, String>,
    ui_language: &str,
) -> Option<&'a str> {
    let known = titles.get(ui_language).or_else(|| titles.get("en"));
    known.or_else(|| titles.values().next()).map(String::as_str)
}

fn each_once(missing: Vec<Missing>) -> Vec<Missing> {
    let mut once = Vec::new();
    for lacking in missing {
        if !once.contains(&lacking) {
            once.push(lacking);
        }
    }
    once
}

#[cfg(test)]
mod tests {
    use super::super::source::Fault;
    use super::*;
    use crate::template::ErrorKind;

    #[test]
    fn every_mistake_is_named_with_line_and_column() {
        let text = r#"(
    id: "mine", // a "quoted" comment
    occasion: "party",
    months: [0, 12, 13],
    title: {"en": "He said \"hello\""},
    card: [
        (ru: "Добры {nam}!", be: "Здравствуйте, \"{name}\" }"),
        (ru: "раз
два {to: а}", be: "Добры {nam}!"),
    ],
)"#;
        let error = Text::read("mine.ron", text).unwrap_err();
        let found: Vec<_> = error
            .faults
            .into_iter()
            .map(
                |Fault {
                     line,
                     column,
                     problem,
                 }| (line, column, problem),
            )
            .collect();
        let unknown = || Problem::Template(ErrorKind::UnknownField("nam".into()));
        let forms = ErrorKind::Forms {
            wanted: 2,
            found: 1,
        };
        assert_eq!(
            found,
            [
                (3, 16, Problem::Occasion("party".into())),
                (1, 1, Problem::Month(0)),
                (1, 1, Problem::Month(13)),
                (7, 21, unknown()),
                (7, 60, Problem::Template(ErrorKind::Stray)),
                (9, 5, Problem::Template(forms)),
                (9, 26, unknown()),
                (1, 1, Problem::NoLanguage),
            ]
        );
    }

    #[test]
    fn a_file_of_another_form_is_named_with_its_place() {
        for (text, line) in [
            ("", 1),
            ("(\n id: \"a\",\n)", 3),
            ("(\n id: 7,\n)", 2),
            (
                "(id: \"a\", occasion: \"short\", title: {}, card: [],\n colour: 1)",
                2,
            ),
        ] {
            let error = Text::read("mine.ron", text).unwrap_err();
            assert!(
                matches!(error.faults[0].problem, Problem::Form(_)),
                "{text}"
            );
            assert_eq!(error.faults[0].line, line, "{text} {error}");
        }
    }

    #[test]
    fn a_text_may_be_in_one_language_and_without_meanings() {
        let text = r#"(id: "a", occasion: "short", title: {"nl": "Kort"}, card: [(be: "Добры дзень, {name}!")])"#;
        let text = Text::read("a.ron", text).unwrap();
        let mut blanks = Blanks::default();
        assert_eq!(text.languages(), [CardLanguage::Belarusian]);
        assert_eq!(text.title("lt"), "Kort");
        assert_eq!(
            text.fill(CardLanguage::Russian, &blanks),
            Err(vec![Missing::Language])
        );
        assert_eq!(text.meaning("en", &blanks), [""]);
        assert_eq!(text.meaning("be", &blanks), ["Добры дзень, …!"]);
        blanks.set(crate::template::Field::Name, "Дар’я");
        let filled = text.fill(CardLanguage::Belarusian, &blanks);
        assert_eq!(filled.as_deref(), Ok("Добры дзень, Дар’я!"));
        assert_eq!(text.body(Length::Letter), None);
    }
}
