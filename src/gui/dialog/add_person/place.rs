//! The place: one of our data, found by the text or by searching, or one that
//! our data does not have, by its address.

use super::view::question;
use super::{AddPerson, Ask, Message, Part};
use crate::facility::{CardLanguage, Facility};
use crate::gui::addresses::{Address, side_by_side};
use crate::gui::find_place::{in_one_line, place_search};
use crate::gui::theme::{ButtonRole, Element, measure, space};
use crate::gui::widget::{body, chip, flow, heading, link, note, quiet, role_button};
use crate::paste;
use crate::workspace::Workspace;
use iced::widget::column;

impl AddPerson {
    pub(super) fn where_is<'a>(
        &'a self,
        workspace: &'a Workspace,
        width: f32,
    ) -> Element<'a, Message> {
        let ours = self.facility().and_then(|id| workspace.facilities.get(id));
        let content = match ours {
            Some(ours) if self.differs(workspace) => self.both(ours, workspace, width),
            Some(ours) => self.ours(ours, workspace),
            None => self.unknown(workspace, width),
        };
        column![heading(workspace.words.say("add-person-where")), content]
            .spacing(space::SMALL)
            .into()
    }

    /// A place of ours.
    fn ours<'a>(&self, ours: &Facility, workspace: &Workspace) -> Element<'a, Message> {
        let words = &workspace.words;
        let guess = self
            .place_is_guess(workspace)
            .then(|| self.guess(Part::Label, workspace));
        let elsewhere = self.form.asks.contains(&Ask::Paste(paste::Ask::Country));
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
    fn both<'a>(
        &'a self,
        ours: &Facility,
        workspace: &Workspace,
        width: f32,
    ) -> Element<'a, Message> {
        let words = &workspace.words;
        let site = ours.site(CardLanguage::Russian);
        let text_address = self.parts();
        let is_unusable =
            crate::people::word_from_list(ours, &text_address, workspace.today).is_none();
        let label = self.value(Part::Label);
        let both = [
            Address {
                title: "person-ours",
                label: &site.label,
                parts: &site.parts,
                take: "person-take-ours",
                on_take: Some(Message::AddressChosen(false)),
                taken: self.form.uses_text_address == Some(false),
            },
            Address {
                title: "add-person-text-says",
                label: &label,
                parts: &text_address,
                take: "add-person-take-theirs",
                on_take: (!is_unusable).then_some(Message::AddressChosen(true)),
                taken: self.form.uses_text_address == Some(true),
            },
        ];
        let both = side_by_side(both, workspace, width);
        let ask = self.form.uses_text_address.is_none();
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

    /// No place is chosen yet: it is searched for, or entered by its address.
    fn unknown<'a>(&'a self, workspace: &'a Workspace, width: f32) -> Element<'a, Message> {
        let words = &workspace.words;
        let ask = Ask::Paste(paste::Ask::Facility);
        let asks = self.form.asks.contains(&ask) && !self.is_fresh();
        let ask = asks.then(|| question(words.say("paste-ask-facility")));
        let search = place_search(
            Self::search_id(),
            &self.form.search,
            workspace,
            Message::PlaceSearched,
            Message::PlaceChosen,
        );
        let by_address = self.by_address();
        let address = match by_address {
            true => self.address(workspace, width),
            false => flow([link(
                words.say("add-person-by-address"),
                Message::ByAddressToggled(true),
            )]),
        };
        let (label, postcode) = (self.value(Part::Label), self.value(Part::Postcode));
        let code = self.country_code(workspace);
        let meant = workspace.facilities.find_in(&code, &label, &postcode);
        let meant = meant.filter(|_| by_address).map(|place| {
            column![
                question(words.say("add-person-is-it-this")),
                role_button(
                    body(in_one_line(place)),
                    ButtonRole::Entry,
                    Some(Message::PlaceChosen(place.id.clone()))
                ),
            ]
        });
        column![]
            .push(ask)
            .push(search)
            .push(meant)
            .push(address)
            .spacing(space::SMALL)
            .into()
    }

    fn address<'a>(&'a self, workspace: &'a Workspace, width: f32) -> Element<'a, Message> {
        let words = &workspace.words;
        let code = self.country_code(workspace);
        let countries = workspace.facilities.countries().map(|country| {
            let sentence = words.say(&format!("address-country-{}", country.code));
            chip(
                sentence,
                country.code == code,
                Message::CountryChosen(country.code.clone()),
            )
        });
        // A country whose rules we do not know can be meant all the same.
        let named = Some(&self.form.read.country)
            .filter(|code| !code.is_empty() && workspace.facilities.country_of(code).is_none());
        let named = named.and_then(|named| {
            let sentence = words.country(named)?.to_owned();
            let chosen = *named == code && self.form.country.is_some();
            Some(chip(
                sentence,
                chosen,
                Message::CountryChosen(named.clone()),
            ))
        });
        let ask = self.form.asks.contains(&Ask::Paste(paste::Ask::Country)) && !self.is_fresh();
        let ask = ask.then(|| question(words.say("paste-ask-country")));
        column![
            note(words.say("add-person-address-text")),
            column![]
                .push(ask)
                .push(flow(countries.chain(named).collect::<Vec<_>>())),
            self.pair([Part::Label, Part::Street], workspace, width),
            self.pair([Part::Postcode, Part::Locality], workspace, width),
            self.pair([Part::District, Part::Region], workspace, width),
        ]
        .spacing(space::SMALL)
        .into()
    }
}
