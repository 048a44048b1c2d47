//! The lines on the envelope, by the rules of the country that delivers and of the country of
//! posting.
//!
//! A pure function of a [`Sendable`] and a [`Style`]: without the one there are no lines.

mod addressee;
mod compose;
mod finding;
mod origin;
pub mod parts;
mod posting;

pub use compose::Script;
pub use finding::Finding;
pub use origin::{Origin, Origins, Suspension};
pub use posting::Posting;

use crate::facility::{CardLanguage, Country, NameForm, Parts, Site};
use crate::judgement::{Destination, Sendable};
use crate::people::latin;
use crate::person::{BirthDate, OwnBlock};
use compose::{Composed, Request, Spelled, compose};

/// The finished address block, top to bottom.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Block {
    lines: Vec<String>,
    /// Fewer lines, the least change first.
    compact: Vec<Vec<String>>,
    example: bool,
    edited: bool,
    findings: Vec<Finding>,
}

impl Block {
    /// The lines, addressee first, country last.
    pub fn lines(&self) -> &[String] {
        &self.lines
    }

    /// The same address on fewer and fewer lines, for boxes that are too low for the usual ones; none
    /// for the user's own lines.
    pub fn compact(&self) -> &[Vec<String>] {
        &self.compact
    }

    /// Whether the addressee is invented: the card is marked on both sides.
    pub fn is_example(&self) -> bool {
        self.example
    }

    /// Whether the lines are the user's own.
    pub fn is_edited(&self) -> bool {
        self.edited
    }

    /// What the user should know of it.
    pub fn findings(&self) -> &[Finding] {
        &self.findings
    }
}

/// How an address is to be written.
#[derive(Debug, Clone, Copy)]
pub struct Style<'a> {
    /// Decides the spelling where both are known; a block never mixes two.
    pub language: CardLanguage,
    /// The country of posting, where one is chosen.
    pub origin: Option<&'a Origin>,
    /// In which letters.
    pub script: Script,
    /// How the addressee is named; `None` for the country's own form.
    pub name: Option<NameForm>,
    /// The order of the lines, by the id of the country's template; `None` for the usual one.
    pub template: Option<&'a str>,
}

impl Style<'_> {
    /// The published form: all of it Cyrillic, the country in Latin capitals.
    pub fn published(language: CardLanguage) -> Self {
        Self {
            language,
            origin: None,
            script: Script::Destination,
            name: None,
            template: None,
        }
    }
}

impl<'a> Style<'a> {
    /// From a country of posting: the Cyrillic block, then postcode, town and country in Latin.
    pub fn from(origin: &'a Origin, language: CardLanguage) -> Self {
        Self {
            origin: Some(origin),
            script: Script::Both,
            ..Style::published(language)
        }
    }
}

/// The block in the published form.
pub fn block(to: &Sendable, language: CardLanguage) -> Block {
    block_by(to, &Style::published(language))
}

/// The block, the user's own if there is one for this place.
pub fn block_by(to: &Sendable, style: &Style) -> Block {
    let person = to.person();
    match &person.own_block {
        Some(own) if own.at == person.place.now.value => edited(to, own, style),
        own => {
            let mut block = computed_block(to, style);
            if own.is_some() {
                block.findings.push(Finding::OwnBlockOutdated);
            }
            block
        }
    }
}

/// The block as it would stand without the user's own.
pub fn computed_block(to: &Sendable, style: &Style) -> Block {
    let country = to.country();
    let language = language_of_block(to, style.language);
    let (cyrillic, name_findings) = spelled(to, language, style);
    let (latin, guessed) = match style.script {
        Script::Destination => (Spelled::default(), Vec::new()),
        Script::Both | Script::Latin => latin_spelled(to, &cyrillic, style),
    };
    let request = Request {
        country,
        template: country.template(style.template),
        origin: style.origin,
        script: style.script,
    };
    let Composed {
        lines,
        compact,
        mut findings,
    } = compose(&cyrillic, &latin, &request);
    findings.extend(guessed);
    findings.extend(name_findings);
    findings.extend(authority_finding(country, &cyrillic.facility));
    Block {
        lines,
        compact,
        example: to.person().example,
        edited: false,
        findings,
    }
}

/// The user's own lines, without what nobody sees.
fn edited(to: &Sendable, own: &OwnBlock, style: &Style) -> Block {
    let request = Request {
        country: to.country(),
        template: None,
        origin: style.origin,
        script: style.script,
    };
    let (lines, mut findings) = compose::own_lines(&own.lines, &request);
    if let Destination::OwnBlock(country) = to.destination()
        && to.country().code.is_empty()
    {
        findings.push(Finding::NoRules {
            country: country.map(str::to_owned),
        });
    }
    Block {
        lines,
        compact: Vec::new(),
        example: to.person().example,
        edited: true,
        findings,
    }
}

/// The requested language, unless the country does not read it, or the person's name or the place's
/// address is known only in the other.
fn language_of_block(to: &Sendable, requested: CardLanguage) -> CardLanguage {
    let names = &to.person().names;
    let named = |language: CardLanguage| match language {
        CardLanguage::Russian => names.ru.is_some(),
        CardLanguage::Belarusian => names.be.is_some(),
    };
    let placed = |language: CardLanguage| to.facility().is_none_or(|f| f.has_address(language));
    let read = |language: CardLanguage| to.country().languages.contains(&language);
    CardLanguage::ALL
        .into_iter()
        .filter(|language| placed(*language) && read(*language))
        .max_by_key(|language| (named(*language), *language == requested))
        .unwrap_or(requested)
}

/// The parts in the country's own letters.
fn spelled(to: &Sendable, language: CardLanguage, style: &Style) -> (Spelled, Vec<Finding>) {
    let nowhere = Parts::default();
    let (label, parts) = match to.destination() {
        Destination::Ours(facility) => {
            let site = facility.site(language);
            (site.label.as_str(), &site.parts)
        }
        Destination::Listed(listed) => (listed.label.as_str(), &listed.address),
        // The user's lines are all there is.
        Destination::OwnBlock(_) => ("", &nowhere),
    };
    let person = to.person();
    let form = style.name.unwrap_or(to.country().name);
    let (name, finding) = addressee::addressee(person, language, form, to.country());
    let year = person
        .birth
        .and_then(BirthDate::year)
        .map(|year| to.country().year_line.replace("{year}", &year.to_string()))
        .unwrap_or_default();
    let spelled = Spelled {
        name,
        year,
        extra: person.extra_line.clone().unwrap_or_default(),
        facility: label.to_owned(),
        parts: parts.clone(),
    };
    (spelled, finding.into_iter().collect())
}

/// The parts in Latin letters: what is stored, and where nothing is, a suggestion with a finding.
fn latin_spelled(to: &Sendable, cyrillic: &Spelled, style: &Style) -> (Spelled, Vec<Finding>) {
    let stored = match to.facility() {
        Some(facility) => facility.latin_site(),
        None => Site::default(),
    };
    let person = to.person();
    let known = Spelled {
        name: person.names.latin.clone().unwrap_or_default(),
        year: person
            .birth
            .and_then(BirthDate::year)
            .filter(|_| !cyrillic.year.is_empty())
            .map(|year| year.to_string())
            .unwrap_or_default(),
        extra: String::new(),
        facility: stored.label,
        parts: stored.parts,
    };
    compose::with_suggestions(known, cyrillic, style.script, latin)
}

/// Where a country's facilities bear the authority's name and this one does not.
fn authority_finding(country: &Country, label: &str) -> Option<Finding> {
    let wanted = country.wanted.contains(&crate::facility::Field::Authority);
    let there = country
        .authority_words
        .iter()
        .any(|word| label.contains(word));
    (wanted && !there).then_some(Finding::NoAuthority)
}
