//! Parts into lines: by the template of the country of delivery and the rules of the origin.

use super::{Finding, Origin};
use crate::facility::{Compact, Country, Parts, Slot, Template};
use crate::people::letters::clean;
use serde::{Deserialize, Serialize};
use unicode_normalization::UnicodeNormalization;

/// In which letters the block stands.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, Default, Serialize, Deserialize)]
pub enum Script {
    /// The country's own: the published form.
    #[default]
    Destination,
    /// The country's own, then postcode and town in Latin capitals, then the country.
    Both,
    /// All in Latin letters.
    Latin,
}

impl Script {
    /// All of them.
    pub const ALL: [Self; 3] = [Self::Destination, Self::Both, Self::Latin];

    /// A stable key: `destination`, `both`, `latin`.
    pub fn key(self) -> &'static str {
        match self {
            Self::Destination => "destination",
            Self::Both => "both",
            Self::Latin => "latin",
        }
    }

    /// The script of a key.
    pub fn from_key(key: &str) -> Option<Self> {
        Self::ALL.into_iter().find(|script| script.key() == key)
    }
}

/// All parts of one address in one spelling.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub(super) struct Spelled {
    pub name: String,
    pub year: String,
    pub extra: String,
    pub facility: String,
    pub parts: Parts,
}

/// The rules by which the lines are made.
#[derive(Debug, Clone, Copy)]
pub(super) struct Request<'a> {
    pub country: &'a Country,
    pub template: Option<&'a Template>,
    pub origin: Option<&'a Origin>,
    pub script: Script,
}

/// The lines of an address, and what there is to say of them.
#[derive(Debug, Default)]
pub(super) struct Composed {
    /// The usual ones.
    pub lines: Vec<String>,
    /// Fewer lines for a low box, the least change first.
    pub compact: Vec<Vec<String>>,
    pub findings: Vec<Finding>,
}

/// The lines, and the findings about them.
pub(super) fn compose(own: &Spelled, latin: &Spelled, request: &Request) -> Composed {
    let mut findings = Vec::new();
    let (own, hidden) = cleaned(own, request.country);
    let (latin, latin_hidden) = cleaned(latin, request.country);
    if hidden || latin_hidden {
        findings.push(Finding::HiddenRemoved);
    }
    let usual = request.template.map_or(&[][..], |template| &template.lines);
    let usual = lines(&own, &latin, request, usual, false);
    let lines_of = |compact: &Compact| {
        let joins = compact.latin_joins_country;
        lines(&own, &latin, request, &compact.lines, joins)
    };
    let compact = request.country.compact.iter().map(lines_of).collect();
    let lines = wrapped(usual, request.country);
    findings.extend(postcode_finding(&own.parts.postcode, request.country));
    findings.extend(general(&lines, request));
    Composed {
        lines,
        compact,
        findings,
    }
}

/// The user's own lines, cleaned, and the findings about them.
pub(super) fn own_lines(lines: &[String], request: &Request) -> (Vec<String>, Vec<Finding>) {
    let cleaned: Vec<(String, bool)> = lines.iter().map(|line| clean(line)).collect();
    let mut findings = Vec::new();
    if cleaned.iter().any(|(_, hidden)| *hidden) {
        findings.push(Finding::HiddenRemoved);
    }
    let lines: Vec<String> = cleaned
        .into_iter()
        .map(|(line, _)| line)
        .filter(|line| !line.is_empty())
        .collect();
    findings.extend(general(&lines, request));
    (lines, findings)
}

/// Fills what no source spells in Latin with a computed form, with a finding for each part that
/// the script uses.
pub(super) fn with_suggestions(
    mut known: Spelled,
    own: &Spelled,
    script: Script,
    latin: fn(&str) -> String,
) -> (Spelled, Vec<Finding>) {
    let mut findings = Vec::new();
    let whole = script == Script::Latin;
    let mut fill = |slot: Slot, known: &mut String, own: &str, used: bool| {
        if !known.is_empty() || own.is_empty() || !used {
            return;
        }
        *known = latin(own).replace('№', "No. ").replace("No.  ", "No. ");
        findings.push(Finding::Suggested {
            slot,
            text: known.clone(),
        });
    };
    fill(Slot::Name, &mut known.name, &own.name, whole);
    fill(Slot::Extra, &mut known.extra, &own.extra, whole);
    fill(Slot::Facility, &mut known.facility, &own.facility, whole);
    let (parts, from) = (&mut known.parts, &own.parts);
    fill(Slot::Street, &mut parts.street, &from.street, whole);
    fill(
        Slot::Locality,
        &mut parts.locality,
        town_without_prefix(&from.locality),
        true,
    );
    let no_town = from.locality.is_empty();
    fill(
        Slot::District,
        &mut parts.district,
        &from.district,
        whole || no_town,
    );
    fill(Slot::Region, &mut parts.region, &from.region, whole);
    known.parts.postcode.clone_from(&own.parts.postcode);
    (known, findings)
}

/// A town without the word for its kind: «г. Гомель» → «Гомель».
fn town_without_prefix(locality: &str) -> &str {
    match locality.split_once(' ') {
        Some((kind, town)) if kind.ends_with('.') => town.trim(),
        _ => locality,
    }
}

fn cleaned(spelled: &Spelled, country: &Country) -> (Spelled, bool) {
    let mut any = false;
    let mut one = |text: &str| {
        let (text, hidden) = clean(text);
        any |= hidden;
        text
    };
    let mut postcode = one(&spelled.parts.postcode);
    if country.postcode_gaps {
        postcode.retain(|c| c != ' ');
    }
    let spelled = Spelled {
        name: one(&spelled.name),
        year: one(&spelled.year),
        extra: one(&spelled.extra),
        facility: one(&spelled.facility),
        parts: Parts {
            postcode,
            street: one(&spelled.parts.street),
            locality: one(&spelled.parts.locality),
            district: one(&spelled.parts.district),
            region: one(&spelled.parts.region),
        },
    };
    (spelled, any)
}

fn lines(
    own: &Spelled,
    latin: &Spelled,
    request: &Request,
    rows: &[Vec<Slot>],
    latin_joins_country: bool,
) -> Vec<String> {
    let country = request.origin.map_or(request.country.line.as_str(), |o| {
        o.country_line(request.country)
    });
    let home = request
        .origin
        .is_some_and(|o| o.is_home_of(request.country));
    if rows.is_empty() {
        return Vec::new();
    }
    let centre = request.country.is_regional_centre(&own.parts.locality);
    let mut lines = Vec::new();
    let mut country_put = false;
    for row in rows {
        let line = match request.script {
            Script::Latin if row.contains(&Slot::Locality) && row.len() <= TOWN_LINE => {
                town_line(latin, request)
            }
            // Stands with the town already.
            Script::Latin if row[..] == [Slot::Postcode] => continue,
            Script::Latin => joined(row, latin, centre, ""),
            _ if row.contains(&Slot::Country) => continue,
            _ => joined(row, own, centre, ""),
        };
        let put_before = request.country.country_before_postcode
            && request.script == Script::Destination
            && row[..] == [Slot::Postcode];
        if put_before {
            lines.push(country.to_owned());
            country_put = true;
        }
        lines.push(line);
    }
    let with_latin = request.script == Script::Both && !home;
    if with_latin && latin_joins_country && !country_put {
        lines.push(format!("{}, {country}", town_line(latin, request)));
        country_put = true;
    } else if with_latin {
        lines.push(town_line(latin, request));
    }
    if !country_put {
        lines.push(country.to_owned());
    }
    lines.retain(|line| !line.is_empty());
    lines
}

/// A row of this many slots or fewer is a line of postcode and town; a longer one is a copy line.
const TOWN_LINE: usize = 2;

fn joined(row: &[Slot], spelled: &Spelled, centre: bool, country: &str) -> String {
    let text = |slot: &Slot| match slot {
        Slot::Name => spelled.name.as_str(),
        Slot::Year => &spelled.year,
        Slot::Extra => &spelled.extra,
        Slot::Facility => &spelled.facility,
        Slot::Street => &spelled.parts.street,
        Slot::Postcode => &spelled.parts.postcode,
        Slot::Locality => &spelled.parts.locality,
        Slot::District | Slot::Region if centre => "",
        Slot::District => &spelled.parts.district,
        Slot::Region => &spelled.parts.region,
        Slot::Country => country,
    };
    row.iter()
        .map(text)
        .filter(|text| !text.is_empty())
        .collect::<Vec<_>>()
        .join(", ")
}

/// Postcode and town in Latin letters, as the post of origin sorts them.
fn town_line(latin: &Spelled, request: &Request) -> String {
    let parts = &latin.parts;
    // A place without a town stands under its district.
    let town = [&parts.locality, &parts.district, &parts.region]
        .into_iter()
        .find(|text| !text.is_empty());
    let mut town = town.map(|town| town.to_uppercase()).unwrap_or_default();
    let (prefix, separator) = request
        .origin
        .map_or(("", " "), |o| (o.prefix.as_str(), o.separator.as_str()));
    if request.origin.is_some_and(|o| o.plain_capitals) {
        town = plain(&town);
    }
    match (parts.postcode.as_str(), town.as_str()) {
        ("", _) => town,
        (postcode, "") => format!("{prefix}{postcode}"),
        (postcode, town) => format!("{prefix}{postcode}{separator}{town}"),
    }
}

/// Without accents and punctuation.
fn plain(text: &str) -> String {
    let letters: String = text
        .nfd()
        .filter(|c| !('\u{300}'..='\u{36f}').contains(c) && !['\'', '’', '.'].contains(c))
        .map(|c| if c.is_alphanumeric() { c } else { ' ' })
        .collect();
    letters.split_whitespace().collect::<Vec<_>>().join(" ")
}

/// Lines within the width of the country's envelope: broken after a comma, and only where that is
/// not enough between words. A word is never cut.
fn wrapped(lines: Vec<String>, country: &Country) -> Vec<String> {
    let most = country.wrap_chars;
    if most == 0 {
        return lines;
    }
    let mut wrapped = Vec::with_capacity(lines.len());
    for line in lines {
        let mut row = String::new();
        for part in line.split_inclusive(", ") {
            let part = part.trim_end();
            match fits(&row, part, most) {
                true => push_word(&mut row, part),
                false => {
                    let words = match part.chars().count() > most {
                        true => part.split(' ').collect(),
                        false => vec![part],
                    };
                    for (at, word) in words.into_iter().enumerate() {
                        // A part that is broken begins on its own line.
                        if !row.is_empty() && (at == 0 || !fits(&row, word, most)) {
                            wrapped.push(std::mem::take(&mut row));
                        }
                        push_word(&mut row, word);
                    }
                }
            }
        }
        wrapped.push(row);
    }
    wrapped
}

fn fits(row: &str, text: &str, most: usize) -> bool {
    row.chars().count() + 1 + text.chars().count() <= most
        || (row.is_empty() && text.chars().count() <= most)
}

fn push_word(row: &mut String, word: &str) {
    if !row.is_empty() {
        row.push(' ');
    }
    row.push_str(word);
}

fn postcode_finding(postcode: &str, country: &Country) -> Option<Finding> {
    let digits = country.postcode_digits;
    let is_one = postcode.len() == digits && postcode.bytes().all(|b| b.is_ascii_digit());
    if !is_one {
        return Some(Finding::NotAPostcode { digits });
    }
    country
        .strange_region(postcode)
        .map(|region| Finding::StrangePostcode {
            region: region.to_owned(),
        })
}

/// What holds of any lines: how many, how long, and whether mail was stopped.
fn general(lines: &[String], request: &Request) -> Vec<Finding> {
    let mut findings = Vec::new();
    let most_lines = [
        request.country.max_lines,
        request.origin.map_or(0, |o| o.max_lines),
    ]
    .into_iter()
    // The limit of a country with long addresses comes first.
    .find(|most| *most > 0);
    if let Some(most) = most_lines.filter(|most| lines.len() > *most) {
        findings.push(Finding::TooManyLines {
            lines: lines.len(),
            most,
        });
    }
    let most = match (request.country.wrap_chars, request.origin) {
        (0, Some(origin)) => origin.max_chars,
        (0, None) => usize::MAX,
        (wrap, _) => wrap,
    };
    for (at, line) in lines.iter().enumerate() {
        let characters = line.chars().count();
        if characters > most {
            findings.push(Finding::LineTooLong {
                line: at + 1,
                characters,
                most,
            });
        }
    }
    if let Some(suspension) = request.origin.and_then(|o| o.suspension(request.country)) {
        findings.push(Finding::Suspended {
            on: suspension.on,
            source: suspension.source.clone(),
        });
    }
    findings
}
