//! A country's profile: what its post wants on the envelope, and what its prisons let in.

use super::rule::{Authority, Rule};
use super::{CardLanguage, Facility};
use serde::{Deserialize, Serialize};

/// What a country's post and prisons want.
#[derive(Debug, Clone, Default, PartialEq, Eq, Deserialize)]
#[serde(default)]
pub struct Country {
    /// ISO 3166-1 code, small: `by`.
    pub code: String,
    /// The last line where no country of posting is chosen.
    pub line: String,
    /// Whether the country's line stands before the postcode's.
    pub country_before_postcode: bool,
    /// Towns that need no district and region line, without the word for "town".
    pub regional_centres: Vec<String>,
    /// The languages a card may be written in.
    pub languages: Vec<CardLanguage>,
    /// The orders of the address, the usual one first.
    pub templates: Vec<Template>,
    /// What may join where a box is too low for the usual lines, the least change first. Postcode,
    /// town and country are in all of them.
    #[serde(default)]
    pub compact: Vec<Compact>,
    /// The form of the name.
    pub name: NameForm,
    /// Without these no card is made.
    pub required: Vec<Field>,
    /// These are asked for; a missing one is a finding.
    pub wanted: Vec<Field>,
    /// How the year of birth is written, `{year}` in it; empty where it is not.
    pub year_line: String,
    /// How many digits a postcode has.
    pub postcode_digits: usize,
    /// Whether lists write a blank within a postcode.
    pub postcode_gaps: bool,
    /// Whether kind and number name one place in the whole country.
    pub unique_numbers: bool,
    /// Words that name an authority within a facility's name.
    pub authority_words: Vec<String>,
    /// Words that only labels and addresses of this country hold.
    pub own_words: Vec<String>,
    /// The most lines that an address may have, 0 for no limit.
    pub max_lines: usize,
    /// Past this many characters a line is wrapped, 0 for never.
    pub wrap_chars: usize,
    /// How a patronymic ends.
    pub patronymic_endings: Vec<String>,
    /// What the prisons let in.
    pub rules: Vec<Rule>,
    /// What one authority's prisons let in, where that is another thing.
    pub authorities: Vec<Authority>,
    /// Beginnings of the postcodes of the places that we know, to warn of a strange one.
    #[serde(skip)]
    known_regions: Vec<String>,
}

/// The order of an address's parts: a row of slots is one line, joined by commas.
#[derive(Debug, Clone, PartialEq, Eq, Deserialize)]
pub struct Template {
    /// `postal`, `copy-line`.
    pub id: String,
    /// The lines, top to bottom. A slot without content vanishes, and an empty line with it.
    pub lines: Vec<Vec<Slot>>,
}

/// Fewer lines for a low box.
#[derive(Debug, Clone, PartialEq, Eq, Deserialize)]
pub struct Compact {
    /// The lines, as in a [`Template`].
    pub lines: Vec<Vec<Slot>>,
    /// Whether the line in Latin letters joins the country's.
    #[serde(default)]
    pub latin_joins_country: bool,
}

/// A part of the address.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, Serialize, Deserialize)]
pub enum Slot {
    /// The addressee.
    Name,
    /// The year of birth.
    Year,
    /// Unit, brigade, number.
    Extra,
    /// The place of detention.
    Facility,
    /// Street and number.
    Street,
    /// Postcode.
    Postcode,
    /// Town or village.
    Locality,
    /// District.
    District,
    /// Region.
    Region,
    /// The country's line.
    Country,
}

impl Slot {
    /// A stable key for the program's words.
    pub fn key(self) -> &'static str {
        match self {
            Self::Name => "name",
            Self::Year => "year",
            Self::Extra => "extra",
            Self::Facility => "facility",
            Self::Street => "street",
            Self::Postcode => "postcode",
            Self::Locality => "locality",
            Self::District => "district",
            Self::Region => "region",
            Self::Country => "country",
        }
    }
}

/// How the addressee is named.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, Default, Serialize, Deserialize)]
pub enum NameForm {
    /// The stored dative, else the official name, else the known one.
    #[default]
    AsStored,
    /// Given and family name, nominative: the published form.
    GivenFamily,
    /// Family name, given name, patronymic, nominative.
    FamilyFirst,
    /// The stored dative, else family name, given name, patronymic in the nominative.
    Dative,
}

impl NameForm {
    /// All of them.
    pub const ALL: [Self; 4] = [
        Self::AsStored,
        Self::GivenFamily,
        Self::FamilyFirst,
        Self::Dative,
    ];
}

/// Something that a country asks for of a person or a place.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, Serialize, Deserialize)]
pub enum Field {
    /// The year of birth.
    BirthYear,
    /// The name in the dative.
    Dative,
    /// The authority in the facility's name.
    Authority,
}

impl Field {
    /// A stable key for scripts and for the program's words.
    pub fn key(self) -> &'static str {
        match self {
            Self::BirthYear => "birth-year",
            Self::Dative => "dative",
            Self::Authority => "authority",
        }
    }
}

impl Country {
    /// The template of an id; the usual one for none or an unknown one.
    pub fn template(&self, id: Option<&str>) -> Option<&Template> {
        self.templates
            .iter()
            .find(|template| Some(template.id.as_str()) == id)
            .or(self.templates.first())
    }

    /// Whether a text names one of its authorities.
    pub fn names_an_authority(&self, text: &str) -> bool {
        let mut words = text.split(|c: char| !c.is_alphabetic());
        words.any(|word| self.authority_words.iter().any(|own| own == word))
    }

    /// Whether a town needs no district and region line: `г. Гомель`, `Гомель`.
    pub fn is_regional_centre(&self, locality: &str) -> bool {
        let town = locality.split_whitespace().next_back().unwrap_or("");
        self.regional_centres.iter().any(|centre| centre == town)
    }

    /// The first digits of a postcode, where no place that we know has the same.
    pub fn strange_region<'p>(&self, postcode: &'p str) -> Option<&'p str> {
        let region = postcode.get(..REGION_DIGITS)?;
        let strange = self.unique_numbers && !self.known_regions.iter().any(|k| k == region);
        strange.then_some(region)
    }

    /// The rules that hold for somebody, the nearest first: the person's own, the place's, its
    /// authority's, the country's. Where two are about the same topic, the nearer one holds.
    pub fn rules_for<'r>(
        &'r self,
        place: Option<&'r Facility>,
        person: &'r [Rule],
    ) -> Vec<&'r Rule> {
        let authority = place.map_or("", |place| place.authority.as_str());
        let authority = self.authorities.iter().filter(|own| own.holds(authority));
        let layers = [
            person.iter().collect::<Vec<_>>(),
            place.iter().flat_map(|place| &place.rules).collect(),
            authority.flat_map(|own| &own.rules).collect(),
            self.rules.iter().collect(),
        ];
        let mut holding: Vec<&Rule> = Vec::new();
        for layer in layers {
            let farther: Vec<&Rule> = layer
                .into_iter()
                .filter(|rule| holding.iter().all(|nearer| nearer.key != rule.key))
                .collect();
            holding.extend(farther);
        }
        holding
    }

    pub(super) fn add_postcode(&mut self, postcode: &str) {
        if let Some(region) = postcode.get(..REGION_DIGITS)
            && !self.known_regions.iter().any(|known| known == region)
        {
            self.known_regions.push(region.to_owned());
        }
    }
}

/// How many digits of a postcode name the region.
const REGION_DIGITS: usize = 3;
