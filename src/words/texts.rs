//! The built-in texts of each language, one file a part of the program.

use super::UiLanguage;

/// The files of one language.
macro_rules! texts {
    ($code:literal) => {
        &[
            include_str!(concat!("../../assets/words/", $code, "/app.ftl")),
            include_str!(concat!("../../assets/words/", $code, "/people.ftl")),
            include_str!(concat!("../../assets/words/", $code, "/person.ftl")),
            include_str!(concat!("../../assets/words/", $code, "/statement.ftl")),
            include_str!(concat!("../../assets/words/", $code, "/letter.ftl")),
            include_str!(concat!("../../assets/words/", $code, "/card.ftl")),
            include_str!(concat!("../../assets/words/", $code, "/batch.ftl")),
            include_str!(concat!("../../assets/words/", $code, "/dates.ftl")),
            include_str!(concat!("../../assets/words/", $code, "/data.ftl")),
            include_str!(concat!("../../assets/words/", $code, "/help.ftl")),
            include_str!(concat!("../../assets/words/", $code, "/add_person.ftl")),
            include_str!(concat!("../../assets/words/", $code, "/import.ftl")),
            include_str!(concat!("../../assets/words/", $code, "/printer.ftl")),
            include_str!(concat!("../../assets/words/", $code, "/judgement.ftl")),
            include_str!(concat!("../../assets/words/", $code, "/freshness.ftl")),
            include_str!(concat!("../../assets/words/", $code, "/history.ftl")),
            include_str!(concat!("../../assets/words/", $code, "/facility.ftl")),
            include_str!(concat!("../../assets/words/", $code, "/address.ftl")),
            include_str!(concat!("../../assets/words/", $code, "/paste.ftl")),
            include_str!(concat!("../../assets/words/", $code, "/changes.ftl")),
            include_str!(concat!("../../assets/words/", $code, "/template.ftl")),
            include_str!(concat!("../../assets/words/", $code, "/fault.ftl")),
            include_str!(concat!("../../assets/words/", $code, "/format.ftl")),
            include_str!(concat!("../../assets/words/", $code, "/layout.ftl")),
            include_str!(concat!("../../assets/words/", $code, "/job.ftl")),
            include_str!(concat!("../../assets/words/", $code, "/storage.ftl")),
            include_str!(concat!("../../assets/words/", $code, "/source.ftl")),
            include_str!(concat!("../../assets/words/", $code, "/cli.ftl")),
        ]
    };
}

pub(super) fn of(ui_language: UiLanguage) -> &'static [&'static str] {
    match ui_language {
        UiLanguage::English => texts!("en"),
        UiLanguage::Belarusian => texts!("be"),
        UiLanguage::Russian => texts!("ru"),
        UiLanguage::German => texts!("de"),
        UiLanguage::Dutch => texts!("nl"),
        UiLanguage::Polish => texts!("pl"),
        UiLanguage::Lithuanian => texts!("lt"),
        UiLanguage::Ukrainian => texts!("uk"),
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::words::{Words, plural};
    use std::collections::{BTreeMap, BTreeSet};

    /// The messages of a language: key, and the lines of its text.
    fn messages(ui_language: UiLanguage) -> BTreeMap<String, String> {
        let mut messages = BTreeMap::new();
        let mut last = String::new();
        for line in of(ui_language).iter().flat_map(|text| text.lines()) {
            let key = line.split_once(" =").map(|(key, _)| key);
            let is_key = |key: &&str| {
                let known = |c: char| c.is_ascii_lowercase() || c.is_ascii_digit() || c == '-';
                !key.is_empty() && key.chars().all(known)
            };
            if let Some(key) = key.filter(is_key) {
                last = key.to_owned();
                assert!(
                    !messages.contains_key(key),
                    "{ui_language:?}: {key} stands twice"
                );
            }
            if !line.starts_with('#') {
                messages
                    .entry(last.clone())
                    .or_insert_with(String::new)
                    .push_str(line);
            }
        }
        messages.remove("");
        messages
    }

    fn variables(text: &str) -> BTreeSet<String> {
        let names = text.split('$').skip(1);
        names
            .map(|rest| {
                rest.chars()
                    .take_while(|c| c.is_alphanumeric() || *c == '_')
                    .collect()
            })
            .collect()
    }

    #[test]
    fn all_languages_have_the_same_keys() {
        let english = messages(UiLanguage::English);
        assert!(english.len() > 100);
        for ui_language in UiLanguage::ALL {
            let theirs = messages(ui_language);
            let missing: Vec<_> = english
                .keys()
                .filter(|key| !theirs.contains_key(*key))
                .collect();
            assert!(missing.is_empty(), "{ui_language:?} lacks {missing:?}");
            let stray: Vec<_> = theirs
                .keys()
                .filter(|key| !english.contains_key(*key))
                .collect();
            assert!(stray.is_empty(), "{ui_language:?} has no use for {stray:?}");
            for (key, text) in &english {
                assert_eq!(
                    variables(text),
                    variables(&theirs[key]),
                    "{ui_language:?}: {key}"
                );
            }
        }
    }

    /// Where a number decides the form, every form that the language has is written.
    #[test]
    fn every_number_finds_its_form() {
        let numbers = [0, 1, 2, 5, 11, 21, 22, 25, 111, 122];
        for ui_language in UiLanguage::ALL {
            let words = Words::of(ui_language);
            for (key, text) in messages(ui_language) {
                if !text.contains("PLURAL(") {
                    continue;
                }
                for number in numbers {
                    let form = format!("[{}]", plural::category(ui_language, number));
                    assert!(text.contains(&form), "{ui_language:?}: {key} has no {form}");
                    let all = variables(&text);
                    let filled: Vec<_> = all.iter().map(|v| (v.as_str(), number.into())).collect();
                    let sentence = words.say_with(&key, &filled);
                    assert!(
                        !sentence.contains('{') && sentence != key,
                        "{ui_language:?}: {sentence}"
                    );
                }
            }
        }
    }
}
