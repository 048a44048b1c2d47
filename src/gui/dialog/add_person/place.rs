//! Where somebody is: a place of ours, found by what the text says or by searching, or one that
//! we do not know, by its address.

use super::view::question;
use super::{AddPerson, Ask, Message, Part};
use crate::facility::{CardLanguage, Facility};
use crate::gui::addresses::{Address, side_by_side};
use crate::gui::find_place::{in_one_line, offered};
use crate::gui::session::Session;
use crate::gui::theme::{Element, Press, measure, space};
use crate::gui::widget::{body, chip, field, flow, heading, link, note, press, quiet};
use crate::paste;
use iced::widget::column;

impl AddPerson {
    pub(super) fn where_is<'a>(&'a self, session: &'a Session, width: f32) -> Element<'a, Message> {
        let ours = self.facility().and_then(|id| session.facilities.get(id));
        let content = match ours {
            Some(ours) if self.differs(session) => self.both(ours, session, width),
            Some(ours) => self.ours(ours, session),
            None => self.unknown(session, width),
        };
        column![heading(session.words.say("add-person-where")), content]
            .spacing(space::SMALL)
            .into()
    }

    /// A place of ours.
    fn ours<'a>(&self, ours: &Facility, session: &Session) -> Element<'a, Message> {
        let words = &session.words;
        let guess = self
            .place_is_guess(session)
            .then(|| self.guess(Part::Label, session));
        let elsewhere = self.asks.contains(&Ask::Paste(paste::Ask::Country));
        let elsewhere = elsewhere.then(|| question(words.say("paste-ask-country")));
        column![body(in_one_line(ours)), note(ours.name_en.clone())]
            .push(elsewhere)
            .push(guess)
            .push(flow([quiet(
                words.say("add-person-other-place"),
                Some(Message::OtherPlacePressed),
            )]))
            .spacing(measure::RING)
            .into()
    }

    /// Our address and the text's, side by side: one of them holds.
    fn both<'a>(&'a self, ours: &Facility, session: &Session, width: f32) -> Element<'a, Message> {
        let words = &session.words;
        let site = ours.site(CardLanguage::Russian);
        let theirs = self.parts();
        let cannot = crate::people::word_from_list(ours, &theirs, session.today).is_none();
        let label = self.value(Part::Label);
        let both = [
            Address {
                title: "person-ours",
                label: &site.label,
                parts: &site.parts,
                take: "person-take-ours",
                on_take: Some(Message::AddressChosen(false)),
                taken: self.theirs == Some(false),
            },
            Address {
                title: "add-person-text-says",
                label: &label,
                parts: &theirs,
                take: "add-person-take-theirs",
                on_take: (!cannot).then_some(Message::AddressChosen(true)),
                taken: self.theirs == Some(true),
            },
        ];
        let both = side_by_side(both, session, width);
        let ask = self.theirs.is_none();
        let ask = ask.then(|| question(words.say("paste-ask-address-differs")));
        let other = quiet(
            words.say("add-person-other-place"),
            Some(Message::OtherPlacePressed),
        );
        column![]
            .push(ask)
            .push(both)
            .push(flow([other]))
            .spacing(space::SMALL)
            .into()
    }

    /// None of ours is known yet: it is looked for, or given by its address.
    fn unknown<'a>(&'a self, session: &'a Session, width: f32) -> Element<'a, Message> {
        let words = &session.words;
        let ask = Ask::Paste(paste::Ask::Facility);
        let asks = self.asks.contains(&ask) && !self.is_fresh();
        let ask = asks.then(|| question(words.say("paste-ask-facility")));
        let search = field(
            Self::search_id(),
            words.say("add-person-place-search"),
            &self.search,
            Message::PlaceSearched,
        );
        let found = offered(&self.search, &session.facilities)
            .into_iter()
            .map(|place| {
                let content = column![body(in_one_line(place)), note(place.name_en.clone())];
                press(
                    content,
                    Press::Entry,
                    Some(Message::PlaceChosen(place.id.clone())),
                )
            });
        let by_address = self.by_address();
        let address = match by_address {
            true => self.address(session, width),
            false => flow([link(
                words.say("add-person-by-address"),
                Message::ByAddressToggled(true),
            )]),
        };
        let (label, postcode) = (self.value(Part::Label), self.value(Part::Postcode));
        let code = self.country_code(session);
        let meant = session.facilities.find_in(&code, &label, &postcode);
        let meant = meant.filter(|_| by_address).map(|place| {
            column![
                question(words.say("add-person-is-it-this")),
                press(
                    body(in_one_line(place)),
                    Press::Entry,
                    Some(Message::PlaceChosen(place.id.clone()))
                ),
            ]
        });
        column![]
            .push(ask)
            .push(search)
            .extend(found.collect::<Vec<_>>())
            .push(meant)
            .push(address)
            .spacing(space::SMALL)
            .into()
    }

    fn address<'a>(&'a self, session: &'a Session, width: f32) -> Element<'a, Message> {
        let words = &session.words;
        let code = self.country_code(session);
        let countries = session.facilities.countries().map(|country| {
            let sentence = words.say(&format!("address-country-{}", country.code));
            chip(
                sentence,
                country.code == code,
                Message::CountryChosen(country.code.clone()),
            )
        });
        // A country whose rules we do not know can be meant all the same.
        let named = Some(&self.read.country)
            .filter(|code| !code.is_empty() && session.facilities.country_of(code).is_none());
        let named = named.and_then(|named| {
            let sentence = words.country(named)?.to_owned();
            let chosen = *named == code && self.country.is_some();
            Some(chip(
                sentence,
                chosen,
                Message::CountryChosen(named.clone()),
            ))
        });
        let ask = self.asks.contains(&Ask::Paste(paste::Ask::Country)) && !self.is_fresh();
        let ask = ask.then(|| question(words.say("paste-ask-country")));
        column![
            note(words.say("add-person-address-text")),
            column![]
                .push(ask)
                .push(flow(countries.chain(named).collect::<Vec<_>>())),
            self.pair([Part::Label, Part::Street], session, width),
            self.pair([Part::Postcode, Part::Locality], session, width),
            self.pair([Part::District, Part::Region], session, width),
        ]
        .spacing(space::SMALL)
        .into()
    }
}
