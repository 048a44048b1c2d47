//! People out into a table that any spreadsheet opens and [`super::read`] reads back whole.

use super::formula::guarded;
use crate::facility::{CardLanguage, Facilities, Parts};
use crate::person::{PartialDate, Person, Place, Sex, Status};

/// The columns in their order. The last one is for the eye: an own address block holds only for as
/// long as somebody stays where they are.
const HEADER: [&str; 27] = [
    "kartka id",
    "name ru",
    "name be",
    "name latin",
    "official name",
    "patronymic",
    "dative",
    "sex",
    "birthday",
    "status",
    "released on",
    "died on",
    "facility",
    "street",
    "postcode",
    "town",
    "district",
    "region",
    "country",
    "unit",
    "arrested",
    "sentence",
    "story",
    "page",
    "known for",
    "known from",
    "own address block",
];

/// The people as CSV: UTF-8 with a byte order mark, so that spreadsheets know the encoding.
pub fn export(people: &[Person], facilities: &Facilities) -> Vec<u8> {
    let header = HEADER.map(str::to_owned);
    let rows = people.iter().map(|person| row(person, facilities));
    let lines = std::iter::once(header).chain(rows).map(|cells| {
        let cells: Vec<String> = cells.iter().map(|cell| quoted(cell)).collect();
        cells.join(",") + "\r\n"
    });
    let text: String = std::iter::once("\u{feff}".to_owned())
        .chain(lines)
        .collect();
    text.into_bytes()
}

fn row(person: &Person, facilities: &Facilities) -> [String; HEADER.len()] {
    let names = &person.names;
    let known = |text: &Option<String>| text.clone().unwrap_or_default();
    let day = |day: Option<PartialDate>| day.map_or_else(String::new, |day| day.to_string());
    let (status, released, died) = status(&person.status.now.value);
    let (facility, parts, country) = place(&person.place.now.value, facilities);
    let sex = match person.sex {
        Some(Sex::Male) => "m",
        Some(Sex::Female) => "f",
        None => "",
    };
    let block = person.own_block.as_ref();
    [
        person.id.0.clone(),
        known(&names.ru),
        known(&names.be),
        known(&names.latin),
        known(&names.official),
        known(&names.patronymic),
        known(&names.dative),
        sex.to_owned(),
        person
            .birth
            .map_or_else(String::new, |birth| birth.to_string()),
        status.to_owned(),
        day(released),
        died,
        facility,
        parts.street,
        parts.postcode,
        parts.locality,
        parts.district,
        parts.region,
        country,
        known(&person.extra_line),
        day(person.arrested),
        known(&person.sentence),
        known(&person.story),
        known(&person.page),
        // Of two days the older: an export must not make a fact fresher.
        person
            .status
            .now
            .as_of
            .min(person.place.now.as_of)
            .to_string(),
        person.status.now.source.clone(),
        block.map_or_else(String::new, |block| block.lines.join("\n")),
    ]
}

/// The word for a status, and the days of release and death.
fn status(status: &Status) -> (&'static str, Option<PartialDate>, String) {
    match status {
        Status::Imprisoned => ("active", None, String::new()),
        Status::Released { on } => ("former", *on, String::new()),
        // Anything in the column of death means death.
        Status::Died { on } => {
            let on = on.map_or_else(|| "died".to_owned(), |on| on.to_string());
            ("died", None, on)
        }
        Status::NotDesignated => ("np", None, String::new()),
        Status::Unknown { .. } => ("unknown", None, String::new()),
    }
}

/// The place as the list writes it, else as we and the user do, with its country.
fn place(place: &Place, facilities: &Facilities) -> (String, Parts, String) {
    let word = |word: &str| (word.to_owned(), Parts::default(), String::new());
    let (ours, listed) = match place {
        Place::Held { facility, listed } => {
            let ours = facility.as_ref().and_then(|id| facilities.get(id));
            (ours, listed)
        }
        Place::AtLiberty => return word("at liberty"),
        Place::HouseArrest => return word("house arrest"),
        Place::Released => return word("released"),
        Place::Unknown => return word("unknown"),
    };
    // A list without an address adds nothing to ours.
    let addressed = listed
        .as_ref()
        .filter(|listed| ours.is_none() || listed.address != Parts::default());
    match (addressed, ours) {
        (Some(listed), _) => {
            let (label, parts) = (listed.label.clone(), listed.address.clone());
            (label, parts, listed.country.clone().unwrap_or_default())
        }
        (None, Some(ours)) => {
            let language = CardLanguage::ALL.into_iter().find(|l| ours.has_address(*l));
            let site = ours.site(language.unwrap_or(CardLanguage::Russian));
            (site.label.clone(), site.parts.clone(), ours.country.clone())
        }
        (None, None) => word("unknown"),
    }
}

/// A cell as CSV writes it.
fn quoted(cell: &str) -> String {
    let cell = guarded(cell);
    match cell.contains(['"', ',', ';', '\n', '\r', '\t']) {
        true => format!("\"{}\"", cell.replace('"', "\"\"")),
        false => cell.into_owned(),
    }
}
