//! Sources that are descriptions, in the reader's language; proper names stay as they are.

use super::Words;

/// The descriptions as the shipped data write them, and their keys here.
const DESCRIPTIONS: [(&str, &str); 14] = [
    (
        "Viasna list, English export, public copy of about March 2023",
        "source-viasna-list-2023",
    ),
    (
        "guides of supporters' groups, as of November 2026",
        "source-guides-2026",
    ),
    (
        "Amnesty's advice to its own writers",
        "source-amnesty-advice",
    ),
    ("list of facilities, October 2024", "source-facilities-2024"),
    ("public guide, no date", "source-public-guide"),
    ("notice of 7 February 2018", "source-notice-2018"),
    ("letter guide of 2024-05-21", "source-letter-guide-2024"),
    ("Libereco postcard page", "source-libereco-postcards"),
    (
        "libereco.org Bialiatski birthday page 2023",
        "source-libereco-birthday",
    ),
    (
        "Viasna 2024-07-11 places the new building near Pashkavichy",
        "source-viasna-pashkavichy",
    ),
    (
        "Euroradio 2024-04-29 (Belarusian form)",
        "source-euroradio-belarusian",
    ),
    ("OVD-Info on Telegram, after 2022", "source-ovd-info"),
    ("Open Space on Telegram", "source-open-space"),
    ("Amnesty UK, about late 2021", "source-amnesty-uk"),
];

impl Words {
    /// A source in the language of the program.
    pub fn source(&self, source: &str) -> String {
        let mut known = DESCRIPTIONS.iter();
        let key = known.find(|(written, _)| *written == source);
        key.map_or_else(|| source.to_owned(), |(_, key)| self.say(key))
    }

    /// Several sources in one line.
    pub fn sources(&self, sources: &[String]) -> String {
        let sentence: Vec<String> = sources.iter().map(|one| self.source(one)).collect();
        sentence.join("; ")
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::facility::Facilities;
    use crate::words::UiLanguage;
    use std::collections::HashSet;

    /// A description that no place has any more was rewritten in the data only.
    #[test]
    fn every_description_is_in_the_data_and_translated() {
        let shipped = Facilities::shipped().unwrap();
        let of_places = shipped.all().iter().flat_map(|place| &place.sources);
        let of_rules = shipped.countries().flat_map(|country| &country.rules);
        let written: HashSet<&str> = of_places
            .chain(of_rules.map(|rule| &rule.source))
            .map(String::as_str)
            .collect();
        for (source, key) in DESCRIPTIONS {
            assert!(written.contains(source), "{source}");
            assert_ne!(Words::of(UiLanguage::English).source(source), key);
            assert_ne!(Words::of(UiLanguage::Dutch).source(source), source);
        }
        let words = Words::of(UiLanguage::German);
        assert_eq!(words.source("polityka.pl 2023-07"), "polityka.pl 2023-07");
    }
}
