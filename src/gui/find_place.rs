//! A place of ours, looked for by its number, town or postcode.

use crate::facility::{CardLanguage, Facilities, Facility};
use crate::gui::addresses::lines;
use crate::people::fold;

/// So many are offered at once.
const OFFERED: usize = 6;

/// The places that are meant by what is typed into a search.
pub fn offered<'a>(search: &str, facilities: &'a Facilities) -> Vec<&'a Facility> {
    let wanted: Vec<String> = search.split_whitespace().map(fold).collect();
    if wanted.is_empty() {
        return Vec::new();
    }
    let exact = facilities.find(search, "");
    let is_meant = |place: &&Facility| {
        let key = key(place);
        let begins = |word: &String| key.split(' ').any(|known| known.starts_with(word.trim()));
        wanted.iter().all(begins)
    };
    let others = facilities.all().iter().filter(is_meant);
    let others = others.filter(|place| exact.is_none_or(|exact| exact.id != place.id));
    exact.into_iter().chain(others).take(OFFERED).collect()
}

/// A place in one line.
pub fn in_one_line(place: &Facility) -> String {
    let site = place.site(CardLanguage::Russian);
    lines(&site.label, &site.parts).join(", ")
}

/// What a place is found by, in the one folded spelling.
fn key(place: &Facility) -> String {
    let mut key = fold(&place.name_en);
    for language in CardLanguage::ALL {
        let site = place.site(language);
        let parts = &site.parts;
        for text in [&site.label, &parts.locality, &parts.postcode, &parts.region] {
            key.push(' ');
            key.push_str(&fold(text));
        }
    }
    key.replace(|c: char| !c.is_alphanumeric(), " ")
}
