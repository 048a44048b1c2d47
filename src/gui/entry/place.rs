//! Where somebody is: a place of ours, found by what the text says or by searching, or one that
//! we do not know, by its address.

use super::view::asked;
use super::{Ask, Entry, Message, Part};
use crate::facility::{Facility, Language, Parts};
use crate::gui::desk::Desk;
use crate::gui::theme::{Element, Press, Tone, measure, space};
use crate::gui::widget::{
    action, body, chip, field, flow, heading, link, note, press, quiet, sheet, small,
};
use crate::paste;
use crate::people::fold;
use iced::Fill;
use iced::widget::{Column, column, row};

/// So many places are offered at once.
const OFFERED: usize = 6;

impl Entry {
    pub(super) fn where_is<'a>(&'a self, desk: &'a Desk, width: f32) -> Element<'a, Message> {
        let ours = self.facility().and_then(|id| desk.facilities.get(id));
        let content = match ours {
            Some(ours) if self.differs(desk) => self.both(ours, desk, width),
            Some(ours) => self.ours(ours, desk),
            None => self.unknown(desk, width),
        };
        column![heading(desk.words.say("panel-where")), content]
            .spacing(space::SMALL)
            .into()
    }

    /// A place of ours.
    fn ours<'a>(&self, ours: &Facility, desk: &Desk) -> Element<'a, Message> {
        let words = &desk.words;
        let guess = self
            .place_is_guess(desk)
            .then(|| self.guess(Part::Label, desk));
        column![body(said(ours)), note(ours.name_en.clone())]
            .push(guess)
            .push(flow([quiet(
                words.say("panel-other-place"),
                Some(Message::OtherPlace),
            )]))
            .spacing(measure::RING)
            .into()
    }

    /// Our address and the text's, side by side: one of them holds.
    fn both<'a>(&'a self, ours: &Facility, desk: &Desk, width: f32) -> Element<'a, Message> {
        let words = &desk.words;
        let site = ours.site(Language::Russian);
        let theirs = self.parts();
        let cannot = crate::people::taken(ours, &theirs, desk.today).is_none();
        let one = |title: &str, key: &str, label: &str, parts: &Parts, theirs: bool| {
            let lines = address_lines(label, parts).into_iter();
            let lines = lines.map(|line| body(line).into());
            let lines = sheet(Column::with_children(lines.collect::<Vec<_>>()))
                .padding(space::MEDIUM)
                .width(Fill);
            let take: Element<'a, Message> = match self.theirs == Some(theirs) {
                true => small(words.say("panel-taken")).class(Tone::Moss).into(),
                false if theirs && cannot => note(words.say("panel-cannot-take")).into(),
                false => action(words.say(key), "", Some(Message::Theirs(theirs))),
            };
            column![note(words.say(title)), lines, take]
                .spacing(space::HAIR)
                .width(Fill)
        };
        let label = self.value(Part::Label);
        let first = one(
            "panel-ours",
            "panel-take-ours",
            &site.label,
            &site.parts,
            false,
        );
        let second = one(
            "panel-text-says",
            "panel-take-theirs",
            &label,
            &theirs,
            true,
        );
        let both: Element<'a, Message> = match width < measure::STACK {
            true => column![first, second].spacing(space::SMALL).into(),
            false => row![first, second].spacing(space::MEDIUM).into(),
        };
        let ask = self.theirs.is_none();
        let ask = ask.then(|| asked(words.say("paste-ask-address-differs")));
        let other = quiet(words.say("panel-other-place"), Some(Message::OtherPlace));
        column![]
            .push(ask)
            .push(both)
            .push(flow([other]))
            .spacing(space::SMALL)
            .into()
    }

    /// None of ours is known yet: it is looked for, or given by its address.
    fn unknown<'a>(&'a self, desk: &'a Desk, width: f32) -> Element<'a, Message> {
        let words = &desk.words;
        let ask = Ask::Paste(paste::Ask::Facility);
        let ask = self
            .asks
            .contains(&ask)
            .then(|| asked(words.say("paste-ask-facility")));
        let search = field(
            Self::search_id(),
            words.say("panel-place-search"),
            &self.search,
            Message::Search,
        );
        let offered = self.offered(desk).into_iter().map(|place| {
            let content = column![body(said(place)), note(place.name_en.clone())];
            press(
                content,
                Press::Entry,
                Some(Message::Place(place.id.clone())),
            )
        });
        let by_address = self.by_address();
        let address = match by_address {
            true => self.address(desk, width),
            false => flow([link(
                words.say("panel-by-address"),
                Message::ByAddress(true),
            )]),
        };
        let (label, postcode) = (self.value(Part::Label), self.value(Part::Postcode));
        let code = self.country_code(desk);
        let meant = desk.facilities.find_in(&code, &label, &postcode);
        let meant = meant.filter(|_| by_address).map(|place| {
            column![
                asked(words.say("panel-is-it-this")),
                press(
                    body(said(place)),
                    Press::Entry,
                    Some(Message::Place(place.id.clone()))
                ),
            ]
        });
        column![]
            .push(ask)
            .push(search)
            .extend(offered.collect::<Vec<_>>())
            .push(meant)
            .push(address)
            .spacing(space::SMALL)
            .into()
    }

    fn address<'a>(&'a self, desk: &'a Desk, width: f32) -> Element<'a, Message> {
        let words = &desk.words;
        let code = self.country_code(desk);
        let countries = desk.facilities.countries().map(|country| {
            let said = words.say(&format!("country-{}", country.code));
            chip(
                said,
                country.code == code,
                Message::Country(country.code.clone()),
            )
        });
        column![
            note(words.say("panel-address-text")),
            flow(countries.collect::<Vec<_>>()),
            self.pair([Part::Label, Part::Street], desk, width),
            self.pair([Part::Postcode, Part::Locality], desk, width),
            self.pair([Part::District, Part::Region], desk, width),
        ]
        .spacing(space::SMALL)
        .into()
    }

    /// The places that are meant by what is typed into the search.
    fn offered<'a>(&self, desk: &'a Desk) -> Vec<&'a Facility> {
        let wanted: Vec<String> = self.search.split_whitespace().map(fold).collect();
        if wanted.is_empty() {
            return Vec::new();
        }
        let exact = desk.facilities.find(&self.search, "");
        let is_meant = |place: &&Facility| {
            let key = key(place);
            let begins = |word: &String| key.split(' ').any(|known| known.starts_with(word.trim()));
            wanted.iter().all(begins)
        };
        let others = desk.facilities.all().iter().filter(is_meant);
        let others = others.filter(|place| exact.is_none_or(|exact| exact.id != place.id));
        exact.into_iter().chain(others).take(OFFERED).collect()
    }
}

/// What a place is found by, in the one folded spelling.
fn key(place: &Facility) -> String {
    let mut key = fold(&place.name_en);
    for language in Language::ALL {
        let site = place.site(language);
        let parts = &site.parts;
        for text in [&site.label, &parts.locality, &parts.postcode, &parts.region] {
            key.push(' ');
            key.push_str(&fold(text));
        }
    }
    key.replace(|c: char| !c.is_alphanumeric(), " ")
}

/// A place in one line.
fn said(place: &Facility) -> String {
    let site = place.site(Language::Russian);
    address_lines(&site.label, &site.parts).join(", ")
}

/// Label and address, a line each.
fn address_lines(label: &str, parts: &Parts) -> Vec<String> {
    let town = [parts.postcode.as_str(), parts.locality.as_str()];
    let town: Vec<&str> = town.into_iter().filter(|text| !text.is_empty()).collect();
    [
        label,
        &parts.street,
        &town.join(", "),
        &parts.district,
        &parts.region,
    ]
    .into_iter()
    .filter(|line| !line.is_empty())
    .map(str::to_owned)
    .collect()
}
