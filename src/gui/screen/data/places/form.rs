//! The user's own address of a place, as it is typed.

use super::book::Key;
use crate::facility::{CardLanguage, Country, Fault, Parts, Slot};
use crate::gui::theme::{Element, Surface, Tone, measure, space};
use crate::gui::widget::{action, flow, main_action, note, notice, segments, small, strong};
use crate::people::letters;
use crate::workspace::Workspace;
use iced::widget::{Column, column, row, text_input};
use iced::{Alignment, Fill};

/// Messages of it.
#[derive(Debug, Clone)]
pub enum Message {
    /// A part of the address is another one.
    Typed(Slot, String),
    /// It is given in another language.
    LanguageChosen(CardLanguage),
    /// It is to be kept.
    KeepPressed,
    /// It is not.
    Closed,
}

/// The parts in the order of asking.
const SLOTS: [Slot; 5] = [
    Slot::Postcode,
    Slot::Street,
    Slot::Locality,
    Slot::District,
    Slot::Region,
];

/// The form.
#[derive(Debug, Clone)]
pub struct Form {
    /// Of which place.
    pub key: Key,
    /// In which language.
    pub language: CardLanguage,
    parts: Parts,
    /// Whether it was to be kept before it was right.
    tried: bool,
}

impl Form {
    /// The form with an address to begin with.
    pub fn new(key: Key, language: CardLanguage, parts: Parts) -> Self {
        Self {
            key,
            language,
            parts,
            tried: false,
        }
    }

    /// Takes in what was typed.
    pub fn typed(&mut self, slot: Slot, text: String) {
        if let Some(part) = part(&mut self.parts, slot) {
            *part = text;
        }
    }

    /// The address, clean, if it can be kept; from now on its faults are shown.
    pub fn checked_parts(&mut self, country: &Country) -> Option<Parts> {
        self.tried = true;
        let parts = self.clean();
        let stops = country.faults(&parts).iter().any(Fault::stops);
        (!stops).then_some(parts)
    }

    fn clean(&self) -> Parts {
        let mut parts = self.parts.clone();
        for slot in SLOTS {
            if let Some(part) = part(&mut parts, slot) {
                *part = letters::without_lookalikes(&letters::clean(part).0);
            }
        }
        parts
    }

    /// The name of a field, for the focus.
    pub fn field(slot: Slot) -> iced::widget::Id {
        iced::widget::Id::from(format!("place-{}", slot.key()))
    }

    /// The form as it stands.
    pub fn view<'a>(&self, country: &Country, workspace: &Workspace) -> Element<'a, Message> {
        let words = &workspace.words;
        let languages = CardLanguage::ALL.map(|language| {
            (
                language,
                words.say(&format!("letter-language-{}", language.code())),
            )
        });
        let fields = SLOTS.map(|slot| {
            let mut parts = self.parts.clone();
            let typed = part(&mut parts, slot).map(std::mem::take);
            let hint = words.say(&format!(
                "data-place-hint-{}-{}",
                slot.key(),
                self.language.code()
            ));
            let field = text_input(&hint, &typed.unwrap_or_default())
                .id(Self::field(slot))
                .on_input(move |text| Message::Typed(slot, text))
                .on_submit(Message::KeepPressed)
                .padding(space::SMALL)
                .width(Fill);
            let label = note(words.say(&format!("data-place-field-{}", slot.key())));
            row![label.width(measure::LABEL), field]
                .spacing(space::SMALL)
                .align_y(Alignment::Center)
                .into()
        });
        let shown = |fault: &&Fault| self.tried || !fault.stops();
        let begun = !self.parts.postcode.is_empty();
        let faults = country.faults(&self.clean());
        let faults = faults.iter().filter(|_| begun || self.tried).filter(shown);
        let faults = faults.map(|fault| {
            let tone = if fault.stops() {
                Tone::Stamp
            } else {
                Tone::Straw
            };
            small(words.place_fault(fault)).class(tone).into()
        });
        let content = column![
            strong(words.say("data-place-form-title")),
            note(words.say("data-place-form-text")),
            segments(languages, Some(self.language), Message::LanguageChosen),
        ]
        .push(Column::with_children(fields).spacing(space::HAIR))
        .extend(faults.collect::<Vec<_>>())
        .push(flow([
            main_action(words.say("data-place-keep"), "", Some(Message::KeepPressed)),
            action(words.say("data-place-cancel"), "", Some(Message::Closed)),
        ]));
        notice(Surface::Frame, content.spacing(space::SMALL)).into()
    }
}

fn part(parts: &mut Parts, slot: Slot) -> Option<&mut String> {
    Some(match slot {
        Slot::Postcode => &mut parts.postcode,
        Slot::Street => &mut parts.street,
        Slot::Locality => &mut parts.locality,
        Slot::District => &mut parts.district,
        Slot::Region => &mut parts.region,
        _ => return None,
    })
}
