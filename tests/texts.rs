//! The ready texts and the phrases, each for every language, reader and writer.
//!
//! `cargo test print_all_texts -- --nocapture` prints all of them for a human to read.

use crate::judge::sendable;
use chrono::NaiveDate;
use kartka::facility::{CardLanguage, Facilities};
use kartka::format::Products;
use kartka::layout::{Card, Fonts, lay_out};
use kartka::letter::check::{Checks, Request};
use kartka::letter::{CARD_ROOM, Length, Library, Paragraph, Phrases, Wanted};
use kartka::person::Sex;
use kartka::template::{Blanks, Field, Writer};
use kartka::{address, people};
use std::collections::BTreeSet;
use std::fs;
use std::path::Path;

/// The languages of the program that a text in Russian or Belarusian is explained in.
const TONGUES: [&str; 8] = ["en", "de", "nl", "pl", "lt", "uk", "ru", "be"];

#[test]
fn every_file_of_texts_is_offered() {
    let library = Library::shipped().unwrap_or_else(|error| panic!("{error}"));
    let phrases = Phrases::shipped().unwrap_or_else(|error| panic!("{error}"));
    let texts = library.texts().iter().map(|text| text.id.clone()).collect();
    let themes = phrases
        .themes()
        .iter()
        .map(|theme| theme.id.clone())
        .collect();
    for (folder, offered) in [("templates", texts), ("phrases", themes)] {
        assert_eq!(files(folder), offered, "{folder}");
    }
}

#[test]
fn every_paragraph_is_right_for_every_reader_and_writer() {
    for (id, paragraph) in paragraphs() {
        for blanks in everybody() {
            for language in CardLanguage::ALL {
                let blanks = named(&blanks, language);
                let text = paragraph.fill(language, &blanks);
                let text = text.unwrap_or_else(|missing| panic!("{id} {missing:?}"));
                assert_tidy(&id, &text);
            }
            for ui_language in TONGUES {
                let blanks = named(&blanks, CardLanguage::Russian);
                let meaning = paragraph.meaning(ui_language, &blanks);
                assert!(!meaning.is_empty(), "{id} says nothing in {ui_language}");
                assert_tidy(&id, &meaning);
            }
        }
    }
}

#[test]
fn every_paragraph_passes_our_own_checks() {
    let checks = Checks::shipped("en").unwrap();
    let mut found = Vec::new();
    for (id, paragraph) in paragraphs() {
        for blanks in everybody() {
            for language in CardLanguage::ALL {
                let text = paragraph.fill(language, &named(&blanks, language)).unwrap();
                let question = Request {
                    language,
                    writer: blanks.from,
                    to: blanks.to,
                };
                for finding in checks.check(&text, &question) {
                    found.push(format!("{id}: {finding:?} in {text}"));
                }
            }
        }
    }
    assert!(found.is_empty(), "{}", found.join("\n"));
}

#[test]
fn every_card_fits_a_postcard() {
    let mut texts = Vec::new();
    for text in Library::shipped().unwrap().texts() {
        for blanks in everybody() {
            for language in CardLanguage::ALL {
                let filled = text.fill(language, &named(&blanks, language)).unwrap();
                texts.push((text.id.clone(), filled));
            }
        }
    }
    assert_fit(&texts);
}

#[test]
fn two_hundred_drawn_cards_are_all_different_and_right() {
    let phrases = Phrases::shipped().unwrap();
    let checks = Checks::shipped("en").unwrap();
    let mut all = Vec::new();
    for language in CardLanguage::ALL {
        let mut once = BTreeSet::new();
        for seed in 1..=200 {
            let people = everybody();
            let blanks = named(&people[seed % people.len()], language);
            let wanted = Wanted {
                language,
                month: u32::try_from(seed % 12 + 1).unwrap(),
                blanks: &blanks,
                room: CARD_ROOM,
            };
            let drawn = |seed: usize| phrases.surprise(seed.try_into().unwrap(), &wanted).unwrap();
            let chosen = drawn(seed);
            assert_eq!(chosen, drawn(seed), "the same seed draws the same card");
            let ids = chosen.ids();
            let of = |theme: &str| ids.iter().filter(|id| id.starts_with(theme)).count();
            assert_eq!(
                ["greeting", "wish", "closing"].map(of),
                [1, 1, 1],
                "{ids:?}"
            );
            assert!(ids.len() > 3, "{ids:?}");
            let text = chosen.fill(&phrases, language, &blanks).unwrap();
            let question = Request {
                language,
                writer: blanks.from,
                to: blanks.to,
            };
            assert_eq!(checks.check(&text, &question), [], "{text}");
            // Different words, and not only another name.
            assert!(once.insert(ids.to_vec()), "twice: {ids:?}");
            all.push((format!("seed {seed}"), text));
        }
    }
    assert_fit(&all);
}

#[test]
fn phrases_have_names_of_their_own() {
    let phrases = Phrases::shipped().unwrap();
    let all = || phrases.themes().iter().flat_map(|theme| &theme.phrases);
    let once: BTreeSet<&str> = all().map(|phrase| phrase.id.as_str()).collect();
    assert_eq!(once.len(), all().count());
    assert!(once.len() >= 120, "{}", once.len());
    for theme in phrases.themes() {
        let own = theme
            .phrases
            .iter()
            .all(|phrase| phrase.id.starts_with(&theme.id));
        assert!(own, "{}", theme.id);
    }
}

#[test]
fn every_title_is_known_in_every_language() {
    let library = Library::shipped().unwrap();
    let phrases = Phrases::shipped().unwrap();
    for ui_language in TONGUES {
        let titles = library.texts().iter().map(|text| text.title(ui_language));
        let titles: Vec<_> = titles.collect();
        let once: BTreeSet<_> = titles.iter().collect();
        assert_eq!(
            once.len(),
            titles.len(),
            "two texts of one title in {ui_language}: {titles:?}"
        );
        for theme in phrases.themes() {
            assert!(!theme.title(ui_language).is_empty());
        }
    }
}

#[test]
fn print_all_texts() {
    let blanks = &everybody()[1];
    for text in Library::shipped().unwrap().texts() {
        println!("\n\n======== {} · {}", text.id, text.title("en"));
        for (length, name) in [(Length::Card, "card"), (Length::Letter, "letter")] {
            let Some(body) = text.body(length) else {
                continue;
            };
            for language in CardLanguage::ALL {
                let filled = body.fill(language, &named(blanks, language)).unwrap();
                println!(
                    "\n-- {name} {language:?} {} characters\n{filled}",
                    filled.chars().count()
                );
            }
        }
        for ui_language in &TONGUES[..6] {
            let blanks = named(blanks, CardLanguage::Russian);
            println!(
                "\n-- {ui_language}\n{}",
                text.meaning(ui_language, &blanks).join("\n")
            );
        }
    }
    for theme in Phrases::shipped().unwrap().themes() {
        println!("\n\n======== {} · {}", theme.id, theme.title("en"));
        for phrase in &theme.phrases {
            println!("\n-- {} {:?}", phrase.id, phrase.months);
            for ui_language in ["ru", "be", "en", "de", "nl", "pl", "lt", "uk"] {
                println!(
                    "{ui_language}: {}",
                    phrase.paragraph.meaning(ui_language, blanks)
                );
            }
        }
    }
}

/// Every text, laid out on a postcard, leaves no finding.
fn assert_fit(texts: &[(String, String)]) {
    let facilities = Facilities::shipped().unwrap();
    let example = people::examples().unwrap().remove(0);
    let today = NaiveDate::from_ymd_opt(2026, 11, 22).unwrap();
    let to = sendable(&example, &facilities, today, false).unwrap();
    let address = address::block(&to, CardLanguage::Russian);
    let card = |(_, message): &(String, String)| Card::new(message.clone(), address.clone());
    let cards: Vec<Card> = texts.iter().map(card).collect();
    let products = Products::shipped().unwrap();
    let product = products.get("postcard-a6").unwrap();
    let pages = lay_out(product, &cards, &Fonts::shipped().unwrap());
    let wrong: Vec<_> = pages
        .findings
        .iter()
        .map(|f| (&texts[f.card()].0, f))
        .collect();
    assert!(wrong.is_empty(), "{wrong:?}");
}

/// Every paragraph with a name for it.
pub fn paragraphs() -> Vec<(String, Paragraph)> {
    let mut found = Vec::new();
    for text in Library::shipped().unwrap().texts() {
        for length in [Length::Card, Length::Letter] {
            let body = text
                .body(length)
                .into_iter()
                .flat_map(|body| &body.paragraphs);
            let named = |(n, paragraph): (usize, &Paragraph)| {
                (
                    format!("{} {length:?} {}", text.id, n + 1),
                    paragraph.clone(),
                )
            };
            found.extend(body.enumerate().map(named));
        }
    }
    for theme in Phrases::shipped().unwrap().themes() {
        let phrases = theme.phrases.iter();
        found.extend(phrases.map(|phrase| (phrase.id.clone(), phrase.paragraph.clone())));
    }
    found
}

/// Both readers with all three writers.
pub fn everybody() -> Vec<Blanks> {
    let mut found = Vec::new();
    for to in [Sex::Male, Sex::Female] {
        for from in Writer::ALL {
            found.push(Blanks {
                to: Some(to),
                from: Some(from),
                fields: vec![(Field::Age, "40".into())],
            });
        }
    }
    found
}

/// With invented names, as they are written in a language.
pub fn named(blanks: &Blanks, language: CardLanguage) -> Blanks {
    let female = blanks.to == Some(Sex::Female);
    let (name, known, me, town, animal, month) = match (language, female) {
        (CardLanguage::Russian, true) => (
            "Дарья",
            "Дарья Незабудкина",
            "Анна",
            "Утрехт",
            "Мурка",
            "ноябрь",
        ),
        (CardLanguage::Russian, false) => (
            "Игорь",
            "Игорь Подснежников",
            "Анна",
            "Утрехт",
            "Мурка",
            "ноябрь",
        ),
        (CardLanguage::Belarusian, true) => (
            "Дар’я",
            "Дар’я Незабудкіна",
            "Ганна",
            "Утрэхт",
            "Мурка",
            "лістапад",
        ),
        (CardLanguage::Belarusian, false) => (
            "Ігар",
            "Ігар Падснежнікаў",
            "Ганна",
            "Утрэхт",
            "Мурка",
            "лістапад",
        ),
    };
    let mut blanks = blanks.clone();
    for (field, value) in [
        (Field::Name, name),
        (Field::Known, known),
        (Field::Me, me),
        (Field::Town, town),
        (Field::Animal, animal),
        (Field::Month, month),
    ] {
        blanks.set(field, value);
    }
    blanks
}

/// Nothing is left of the blanks, and no form left a gap.
fn assert_tidy(id: &str, text: &str) {
    for wrong in [
        "{", "}", "|", "  ", " ,", " .", " !", " ?", "\n", "\"", "..", "'",
    ] {
        assert!(!text.contains(wrong), "{id}: {wrong:?} in {text}");
    }
    assert_eq!(text, text.trim(), "{id}");
}

/// The names of the files in a folder of the assets, without their ending.
fn files(folder: &str) -> BTreeSet<String> {
    let folder = Path::new(env!("CARGO_MANIFEST_DIR"))
        .join("assets")
        .join(folder);
    let entries = fs::read_dir(folder).into_iter().flatten();
    let names = entries.map(|entry| entry.unwrap().path());
    let stem = |path: std::path::PathBuf| path.file_stem().unwrap().to_str().unwrap().to_owned();
    names
        .filter(|path| path.extension().is_some_and(|e| e == "ron"))
        .map(stem)
        .collect()
}
