//! The supporter's own ready texts: a card that was written, kept for the next person.
//!
//! They have the form of the texts that come with the program, one file each, so they can be
//! changed in any editor and passed on.

use super::library::Library;
use super::occasion::Occasion;
use super::source::{Error, Fault, Problem};
use super::text::{Body, Paragraph, RawText, Text};
use crate::facility::CardLanguage;
use crate::limits::FAULTS;
use crate::people;
use crate::template::{Field, Template};
use std::collections::{BTreeMap, BTreeSet};
use std::ops::Range;

/// Where names stand in a text as whole words, in characters: the places to ask about before a
/// card is kept. The full name counts as one place.
pub fn places(text: &str, names: &[(Field, &str)]) -> Vec<(Range<usize>, Field)> {
    let chars: Vec<char> = text.chars().collect();
    let letter = |at: Option<usize>| {
        at.and_then(|at| chars.get(at))
            .is_some_and(|c| c.is_alphabetic())
    };
    let mut longest: Vec<(Field, Vec<char>)> = names
        .iter()
        .map(|(field, name)| (*field, name.trim().chars().collect::<Vec<char>>()))
        .filter(|(_, name)| !name.is_empty())
        .collect();
    longest.sort_by_key(|(_, name)| std::cmp::Reverse(name.len()));
    let mut found: Vec<(Range<usize>, Field)> = Vec::new();
    let mut at = 0;
    while at < chars.len() {
        let rest = chars.get(at..).unwrap_or_default();
        let stands = |name: &[char]| {
            rest.starts_with(name) && !letter(at.checked_sub(1)) && !letter(Some(at + name.len()))
        };
        match longest.iter().find(|(_, name)| stands(name)) {
            Some((field, name)) => {
                found.push((at..at + name.len(), *field));
                at += name.len();
            }
            None => at += 1,
        }
    }
    found
}

/// A text with fields in place of some of its characters. Braces that were typed stay braces.
pub fn with_blanks(text: &str, blanks: &[(Range<usize>, Field)]) -> String {
    let chars: Vec<char> = text.chars().collect();
    let words = |at: Range<usize>| -> String {
        Template::escape(&chars.get(at).unwrap_or_default().iter().collect::<String>())
    };
    let mut places: Vec<&(Range<usize>, Field)> = blanks.iter().collect();
    places.sort_by_key(|(at, _)| at.start);
    let (mut template, mut done) = (String::new(), 0);
    for (at, field) in places {
        if at.start < done || at.end > chars.len() || at.start >= at.end {
            continue;
        }
        template += &words(done..at.start);
        template += &format!("{{{}}}", field.key());
        done = at.end;
    }
    template + &words(done..chars.len())
}

/// The paragraphs of a text with blanks, a line each; blank lines are left out. A line that
/// stands in `known` just so keeps its other language and its meanings.
///
/// # Errors
/// Every mistake with its line and column in the text; the text's name stands for the file's.
pub fn paragraphs(
    name: &str,
    text: &str,
    language: CardLanguage,
    known: &[Paragraph],
) -> Result<Vec<Paragraph>, Error> {
    let (mut paragraphs, mut faults) = (Vec::new(), Vec::new());
    for (number, line) in text.split('\n').enumerate() {
        if faults.len() >= FAULTS {
            break;
        }
        let line = line.trim_end();
        let indent = line.chars().take_while(|c| c.is_whitespace()).count();
        let words = line.trim_start();
        if words.is_empty() {
            continue;
        }
        match Template::parse(words) {
            Ok(template) => {
                let same = |paragraph: &&Paragraph| paragraph.template(language) == Some(&template);
                let known = known.iter().find(same).cloned();
                paragraphs.push(known.unwrap_or_else(|| Paragraph::in_one(language, template)));
            }
            Err(errors) => faults.extend(errors.into_iter().map(|error| Fault {
                line: number + 1,
                column: indent + error.at.start + 1,
                problem: Problem::Template(error.kind),
            })),
        }
    }
    if faults.is_empty() && paragraphs.is_empty() {
        faults.push(Fault {
            line: 1,
            column: 1,
            problem: Problem::NoLanguage,
        });
    }
    if faults.is_empty() {
        return Ok(paragraphs);
    }
    let file = name.to_owned();
    Err(Error { file, faults })
}

impl Text {
    /// A card of the supporter's own.
    pub fn own(title: (&str, &str), occasion: Occasion, paragraphs: Vec<Paragraph>) -> Self {
        let (ui_language, title) = title;
        Self {
            id: String::new(),
            occasion,
            months: Vec::new(),
            title: BTreeMap::from([(ui_language.to_owned(), title.trim().to_owned())]),
            card: Body { paragraphs },
            letter: None,
        }
    }

    /// The card as it is written down in a language, a line each paragraph.
    pub fn source(&self, language: CardLanguage) -> String {
        let paragraphs = self.card.paragraphs.iter();
        let lines = paragraphs.filter_map(|paragraph| paragraph.template(language));
        lines.map(Template::source).collect::<Vec<_>>().join("\n")
    }

    /// The text with another title and other words in a language. A line that is new takes the
    /// place of the old one where there are as many as before, so that the other language stays.
    ///
    /// # Errors
    /// Every mistake with its line and column in the words.
    pub fn changed(
        &self,
        title: (&str, &str),
        language: CardLanguage,
        words: &str,
    ) -> Result<Self, Error> {
        let mut text = self.clone();
        let (ui_language, title) = title;
        text.title
            .insert(ui_language.to_owned(), title.trim().to_owned());
        if words == self.source(language) {
            return Ok(text);
        }
        let old = &self.card.paragraphs;
        let mut paragraphs = paragraphs(title, words, language, old)?;
        if paragraphs.len() == old.len() {
            for (new, old) in paragraphs.iter_mut().zip(old) {
                if new.languages().len() < old.languages().len() {
                    *new = old.rephrased(language, new);
                }
            }
        }
        text.card = Body { paragraphs };
        Ok(text)
    }

    /// The file's text under an id.
    ///
    /// # Errors
    /// What RON says about it: nothing that a text can hold.
    pub fn to_ron(&self, id: &str) -> Result<String, Error> {
        let raw = |body: &Body| body.paragraphs.iter().map(Paragraph::raw).collect();
        let raw = RawText {
            id: id.to_owned(),
            occasion: self.occasion.key().to_owned(),
            months: self.months.clone(),
            title: self.title.clone(),
            card: raw(&self.card),
            letter: self.letter.as_ref().map(raw).unwrap_or_default(),
        };
        let pretty = ron::ser::PrettyConfig::default();
        let text = ron::ser::to_string_pretty(&raw, pretty)
            .map_err(|error| Error::of_form(id, &error.to_string()))?;
        // What is kept can be read again, or it is not kept.
        Text::read(id, &text)?;
        Ok(text)
    }
}

/// A file's name for a title, without its ending: Latin letters, figures, hyphens; another one
/// than those that are taken.
pub fn id(title: &str, taken: &BTreeSet<String>) -> String {
    let latin = people::latin(title).to_lowercase();
    let kept = |c: char| if c.is_ascii_alphanumeric() { c } else { '-' };
    let dashed: String = latin.chars().map(kept).collect();
    let words: Vec<&str> = dashed.split('-').filter(|word| !word.is_empty()).collect();
    let name: String = words.join("-").chars().take(40).collect();
    let name = if name.is_empty() {
        "text".to_owned()
    } else {
        format!("my-{name}")
    };
    let numbered = (2..).map(|number| format!("{name}-{number}"));
    let mut names = std::iter::once(name.clone()).chain(numbered);
    names.find(|name| !taken.contains(name)).unwrap_or(name)
}

impl Library {
    /// Adds the files of the supporter's folder (name and text). A file that is broken is named
    /// and left out; the rest works.
    pub fn add_own<'a>(
        &mut self,
        files: impl IntoIterator<Item = (&'a str, &'a str)>,
    ) -> Vec<Error> {
        let mut broken = Vec::new();
        for (file, text) in files {
            match Text::read(file, text) {
                Ok(text) => self.add(text),
                Err(error) => broken.push(error),
            }
        }
        broken
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::letter::Length;
    use crate::template::Blanks;

    #[test]
    fn names_are_found_as_whole_words() {
        let names = [
            (Field::Name, "Анна"),
            (Field::Known, "Анна Ландыш"),
            (Field::Me, " "),
        ];
        for (text, expected) in [
            ("Дорогая Анна!", vec![(8..12, Field::Name)]),
            (
                "Анна Ландыш, Анна",
                vec![(0..11, Field::Known), (13..17, Field::Name)],
            ),
            ("Жанна, Аннара, анна, Анной", vec![]),
        ] {
            assert_eq!(places(text, &names), expected, "{text}");
        }
    }

    const RU: CardLanguage = CardLanguage::Russian;

    fn lines(text: &str) -> Vec<Paragraph> {
        paragraphs("Mijn kaart", text, RU, &[]).unwrap()
    }

    #[test]
    fn a_card_is_kept_and_read_again() {
        let text = "Дорогая Анна!\n\n  «Ёж» {и} \"кот\" \\ \nАнна, пока.";
        let words = with_blanks(text, &places(text, &[(Field::Name, "Анна")]));
        let kept = Text::own(("nl", "Mijn kaart"), Occasion::Everyday, lines(&words));
        let file = kept.to_ron("my-card").unwrap();
        assert!(file.contains("Дорогая {name}!"), "{file}");
        let mut library = Library::default();
        let broken = library.add_own([("my-card.ron", file.as_str()), ("bad.ron", "(\n id: }")]);
        assert_eq!(broken.len(), 1);
        assert_eq!(
            (broken[0].file.as_str(), broken[0].faults[0].line),
            ("bad.ron", 2)
        );
        let own = library.get("my-card").unwrap();
        assert_eq!(own.title("en"), "Mijn kaart");
        let mut blanks = Blanks::default();
        blanks.set(Field::Name, "Ольга");
        let filled = own.fill(RU, &blanks).unwrap();
        assert_eq!(filled, "Дорогая Ольга!\n«Ёж» {и} \"кот\" \\\nОльга, пока.");
        assert_eq!(own.languages(), [RU]);
    }

    #[test]
    fn a_line_of_a_book_keeps_its_forms_and_its_meanings() {
        let library = Library::shipped().unwrap();
        let greeting = library.get("greeting").unwrap();
        let known = &greeting.body(Length::Card).unwrap().paragraphs;
        let words = format!("{}\nМой кот спит.", greeting.source(RU));
        let kept = paragraphs("x", &words, RU, known).unwrap();
        assert_eq!(kept.len(), known.len() + 1);
        assert_eq!(kept[..known.len()], known[..]);
        let text = Text::own(("en", "x"), Occasion::Everyday, kept);
        let again = Text::read("x.ron", &text.to_ron("x").unwrap()).unwrap();
        assert_eq!(
            again.meaning("de", &Blanks::default()).len(),
            known.len() + 1
        );
        assert_eq!(again.languages(), [RU]);
    }

    #[test]
    fn every_shipped_text_is_written_as_it_was_read() {
        for text in Library::shipped().unwrap().texts() {
            let again = Text::read("x.ron", &text.to_ron(&text.id).unwrap());
            assert_eq!(again.as_ref(), Ok(text));
        }
    }

    #[test]
    fn mistakes_are_named_by_line_and_column_of_the_words() {
        let found = |text: &str| {
            let error = paragraphs("x", text, RU, &[]).unwrap_err();
            let place = |fault: Fault| (fault.line, fault.column);
            error.faults.into_iter().map(place).collect::<Vec<_>>()
        };
        for (text, expected) in [
            ("", vec![(1, 1)]),
            (" \n", vec![(1, 1)]),
            ("а\n\n  б } {nam}", vec![(3, 5), (3, 7)]),
        ] {
            assert_eq!(found(text), expected, "{text}");
        }
    }

    #[test]
    fn a_changed_line_leaves_the_other_language_and_the_rest() {
        let file = r#"(id: "a", occasion: "thanks", title: {"nl": "Dank"}, card: [
            (ru: "Спасибо.", be: "Дзякуй.", meaning: {"en": "Thank you."}),
            (ru: "Пока.", be: "Бывай.", meaning: {"en": "Bye."}),
        ])"#;
        let text = Text::read("a.ron", file).unwrap();
        for (words, languages, meanings) in [
            ("Спасибо.\nПока.", 2, vec!["Thank you.", "Bye."]),
            ("Спасибо.\nДо встречи.", 2, vec!["Thank you.", ""]),
            ("Спасибо.", 2, vec!["Thank you."]),
            ("Спасибо.\nЕщё.\nПока.", 1, vec!["Thank you.", "", "Bye."]),
        ] {
            let changed = text.changed(("en", "Thanks"), RU, words).unwrap();
            assert_eq!(changed.source(RU), words);
            assert_eq!(changed.languages().len(), languages, "{words}");
            assert_eq!(changed.meaning("en", &Blanks::default()), meanings);
            assert_eq!(
                (changed.title("en"), changed.title("nl")),
                ("Thanks", "Dank")
            );
        }
    }

    #[test]
    fn a_title_becomes_a_file_name() {
        let taken = BTreeSet::from(["my-kaart".to_owned()]);
        for (title, expected) in [
            ("Kaart", "my-kaart-2"),
            ("  Zum Geburtstag!  ", "my-zum-geburtstag"),
            ("Мой кот", "my-moy-kot"),
            ("…", "text"),
            ("../../x", "my-x"),
        ] {
            assert_eq!(id(title, &taken), expected, "{title}");
        }
    }
}
