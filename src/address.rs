//! The lines on the envelope, by the rules of the country that delivers.
//!
//! A pure function of a [`Sendable`] and a language: without the one there are no lines.

use crate::facility::{Country, Language, Parts};
use crate::freshness::{Destination, Sendable};

/// The finished address block, top to bottom.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Block {
    lines: Vec<String>,
    example: bool,
}

impl Block {
    /// The lines, addressee first, country last.
    pub fn lines(&self) -> &[String] {
        &self.lines
    }

    /// Whether the addressee is invented: the card is marked on both sides.
    pub fn is_example(&self) -> bool {
        self.example
    }
}

/// The block in the published form: all of it Cyrillic, the country in Latin capitals.
///
/// The language decides the spelling where both are known; a block never mixes two.
pub fn block(to: &Sendable, language: Language) -> Block {
    let language = language_of_block(to, language);
    let (label, parts) = match to.destination() {
        Destination::Ours(facility) => {
            let site = facility.site(language);
            (site.label.as_str(), &site.parts)
        }
        Destination::Listed(listed) => (listed.label.as_str(), &listed.address),
    };
    let person = to.person();
    let addressee = addressee(to, language);
    let extra = person.extra_line.as_deref().unwrap_or("");
    let town = locality_line(parts);
    let mut lines = vec![addressee.as_str(), extra, label, &parts.street, &town];
    if !is_regional_centre(to.country(), &parts.locality) {
        lines.extend([parts.district.as_str(), parts.region.as_str()]);
    }
    lines.push(&to.country().line);
    Block {
        lines: lines
            .into_iter()
            .filter(|line| !line.is_empty())
            .map(str::to_owned)
            .collect(),
        example: person.example,
    }
}

/// The wished language, unless the person's name or the place's address is known only in the other.
fn language_of_block(to: &Sendable, wished: Language) -> Language {
    let names = &to.person().names;
    let named = |language: Language| match language {
        Language::Russian => names.ru.is_some(),
        Language::Belarusian => names.be.is_some(),
    };
    let placed = |language: Language| to.facility().is_none_or(|f| f.has_address(language));
    Language::ALL
        .into_iter()
        .filter(|language| placed(*language))
        .max_by_key(|language| (named(*language), *language == wished))
        .unwrap_or(wished)
}

/// A stored dative, else the official name, else the known one. Nothing is declined here.
fn addressee(to: &Sendable, language: Language) -> String {
    let person = to.person();
    let names = &person.names;
    if let Some(dative) = &names.dative {
        return dative.clone();
    }
    if let Some(official) = &names.official {
        let patronymic = names.patronymic.as_deref().unwrap_or("");
        return format!("{official} {patronymic}").trim_end().to_owned();
    }
    let known = match language {
        Language::Russian => &names.ru,
        Language::Belarusian => &names.be,
    };
    known.clone().unwrap_or_else(|| person.name().to_owned())
}

/// Postcode, then town, on one line.
fn locality_line(parts: &Parts) -> String {
    [parts.postcode.as_str(), parts.locality.as_str()]
        .into_iter()
        .filter(|part| !part.is_empty())
        .collect::<Vec<_>>()
        .join(", ")
}

/// Whether a town needs no district and region line: `г. Гомель`, `Гомель`.
fn is_regional_centre(country: &Country, locality: &str) -> bool {
    let town = locality.split_whitespace().next_back().unwrap_or("");
    country.regional_centres.iter().any(|centre| centre == town)
}
