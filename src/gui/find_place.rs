//! Searching our places by number, town or postcode.

use crate::facility::{self, CardLanguage, Facilities, Facility};
use crate::gui::addresses::lines;
use crate::gui::theme::{ButtonRole, Element, space};
use crate::gui::widget::{body, field, note, role_button};
use crate::people::fold;
use crate::workspace::Workspace;
use iced::widget::{Id, column};

/// How many are offered at once.
const OFFERED: usize = 6;

/// The places that match a search text.
fn offered<'a>(search: &str, facilities: &'a Facilities) -> Vec<&'a Facility> {
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

/// A field that searches our places, and the places that match.
pub fn place_search<'a, Message: Clone + 'a>(
    id: Id,
    typed: &'a str,
    workspace: &'a Workspace,
    on_type: impl Fn(String) -> Message + Clone + 'a,
    on_choose: impl Fn(facility::Id) -> Message,
) -> Element<'a, Message> {
    let words = &workspace.words;
    let found = offered(typed, &workspace.facilities)
        .into_iter()
        .map(|place| {
            let content = column![body(in_one_line(place)), note(place.name_en.clone())];
            let choose = on_choose(place.id.clone());
            role_button(content, ButtonRole::Entry, Some(choose))
        });
    let label = words.say("add-person-place-search");
    column![field(id, label, typed, on_type)]
        .extend(found.collect::<Vec<_>>())
        .spacing(space::SMALL)
        .into()
}

/// A place in one line.
pub fn in_one_line(place: &Facility) -> String {
    let site = place.site(CardLanguage::Russian);
    lines(&site.label, &site.parts).join(", ")
}

/// The search key of a place, folded.
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
