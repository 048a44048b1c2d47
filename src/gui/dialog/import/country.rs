//! The country of places of which a list names none: the user says it once for the whole list.

use super::{Incoming, Message};
use crate::facility;
use crate::gui::theme::{Element, Surface, measure, space};
use crate::gui::widget::{note, notice, select, strong};
use crate::person::{Person, Place};
use crate::workspace::Workspace;
use iced::widget::{column, container};
use std::fmt;

/// How many people are held at a place of which nobody says in which country it is.
pub fn without_country(people: &[Person]) -> usize {
    let is_open = |person: &&Person| match &person.place.now.value {
        Place::Held {
            facility: None,
            listed: Some(listed),
        } => listed.country.is_none(),
        _ => false,
    };
    people.iter().filter(is_open).count()
}

/// The question; nothing where the list names its countries.
pub fn view<'a>(incoming: &Incoming, workspace: &Workspace) -> Option<Element<'a, Message>> {
    let words = &workspace.words;
    let chosen = incoming.answers.country.as_deref();
    if incoming.without_country == 0 && chosen.is_none() {
        return None;
    }
    let offers = offers(workspace);
    let chosen = offers.iter().find(|offer| Some(offer.code) == chosen);
    let chosen = chosen.cloned();
    let count = [("n", incoming.without_country.into())];
    let choice = select(offers, chosen, |offer: Offer| {
        Message::CountryChosen(offer.code.to_owned())
    });
    let content = column![
        strong(words.say("import-country-title")),
        note(words.say_with("import-country-text", &count)),
        container(choice).width(measure::ADDRESS),
    ]
    .spacing(space::SMALL);
    Some(notice(Surface::Notice, content).into())
}

/// The countries by name, those whose places Kartka knows first.
fn offers(workspace: &Workspace) -> Vec<Offer> {
    let named = facility::country_codes().into_iter().filter_map(|code| {
        Some(Offer {
            code,
            name: workspace.words.country(code)?,
        })
    });
    let mut offers: Vec<Offer> = named.collect();
    let is_known = |offer: &Offer| workspace.facilities.country_of(offer.code).is_some();
    offers.sort_by_key(|offer| (!is_known(offer), offer.name));
    offers
}

/// A country as it is offered.
#[derive(Debug, Clone, PartialEq)]
struct Offer {
    code: &'static str,
    name: &'static str,
}

impl fmt::Display for Offer {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(self.name)
    }
}
