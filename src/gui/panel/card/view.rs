//! The card as it will be printed, the choices, and the buttons.

mod labels;
mod own;

use super::own::OWN;
use super::request::has;
use super::saving::Saving;
use super::{Card, Drawn, Message, Side};
use crate::batch::turning;
use crate::format::{Flip, Part, Product};
use crate::gui::printing::{Sent, chooser, outcome as sent_to};
use crate::gui::theme::{Element, Surface, Tone, measure, size, space as gap};
use crate::gui::widget::{Mark, Sign};
use crate::gui::widget::{
    action, body, flow, main_action, mark, note, notice, segments, select, sheet, small, tick,
};
use crate::layout::Hand;
use crate::paper::Um;
use crate::words::Words;
use crate::workspace::Workspace;
use iced::widget::{Column, column, container, image, row, space, text_editor};
use iced::{Alignment, Fill};
use std::fmt;

/// The number of layers of the shadow.
const LAYERS: usize = 4;
/// How many pages have a place of their own in the row above the drawing.
const PAGES: usize = 5;

/// The column.
pub fn view<'a>(card: &'a Card, workspace: &'a Workspace, scale: f32) -> Element<'a, Message> {
    let words = &workspace.words;
    column![sides(card, words), picture(card, workspace, scale)]
        .push(own::placement_buttons(card, words))
        .push(choices(card, words))
        .push(save_question(card, words))
        .push(buttons(card, words))
        .push(chooser(&workspace.printing, words, Message::PrinterChosen))
        .push(notes(card, workspace))
        .spacing(gap::LARGE)
        .width(Fill)
        .into()
}

fn sides<'a>(card: &Card, words: &Words) -> Element<'a, Message> {
    let pages = card.drawn.as_ref().map_or(1, |drawn| drawn.pages);
    let product = card.product();
    let sides: Vec<(Side, String)> = if product.is_some_and(|product| !product.has_back()) {
        let pages = (0..pages.min(PAGES)).map(|page| {
            let sentence = words.say_with("card-side-page", &[("n", (page + 1).into())]);
            (Side::Page(page), sentence)
        });
        pages.collect()
    } else {
        let sheet = product.is_some_and(|product| product.sheet.is_some());
        let sides = [
            (Side::Front, "card-side-front"),
            (Side::Back, "card-side-back"),
        ];
        let sides = sides
            .into_iter()
            .chain(sheet.then_some((Side::Sheet, "card-side-sheet")));
        sides.map(|(side, key)| (side, words.say(key))).collect()
    };
    // The two sides of a sheet stand in a row of their own.
    let (side, sheet) = match card.side {
        Side::SheetBack => (Side::Sheet, true),
        side => (side, side == Side::Sheet),
    };
    let sides = row![
        segments(sides, Some(side), Message::SideChosen),
        note("Ctrl T")
    ]
    .spacing(gap::SMALL)
    .align_y(Alignment::Center);
    let sheet = product.filter(|_| sheet).map(|product| {
        let both = [
            (Side::Sheet, words.say("card-sheet-first")),
            (Side::SheetBack, words.say("card-sheet-second")),
        ];
        let free = product.per_sheet().saturating_sub(1);
        let free =
            (free > 0).then(|| note(words.say_with("card-sheet-free", &[("n", free.into())])));
        column![segments(both, Some(card.side), Message::SideChosen)]
            .push(free)
            .spacing(gap::HAIR)
    });
    column![sides].push(sheet).spacing(gap::SMALL).into()
}

/// The drawing at exactly as many pixels as it has.
fn picture<'a>(card: &'a Card, workspace: &Workspace, scale: f32) -> Element<'a, Message> {
    match (&card.drawn, &card.trouble) {
        (_, Some(error)) => notice(Surface::Stop, body(error.to_string())).into(),
        (Some(drawn), None) => {
            let card_view = paper(drawn, scale);
            match card.can_place() {
                true => own::draggable(card, drawn, card_view, scale),
                false => card_view,
            }
        }
        // White paper until the card is drawn: nothing jumps.
        (None, None) => match card.paper {
            Some((width, height)) => {
                let paper = container(space())
                    .width(width as f32 / scale)
                    .height(height as f32 / scale);
                shaded(paper.class(Surface::Card).into())
            }
            None => note(workspace.words.say("card-drawing")).into(),
        },
    }
}

/// A drawn card on its shadow.
pub fn paper<'a, Message: 'a>(drawn: &Drawn, scale: f32) -> Element<'a, Message> {
    let shown = image(drawn.picture.clone())
        .width(drawn.width_px as f32 / scale)
        .height(drawn.height_px as f32 / scale)
        .filter_method(image::FilterMethod::Nearest);
    shaded(container(shown).class(Surface::Card).into())
}

/// The one soft shadow: surfaces laid around each other, for the renderer draws no shadow again
/// that is larger than what throws it.
fn shaded<'a, Message: 'a>(card: Element<'a, Message>) -> Element<'a, Message> {
    (0..LAYERS).fold(card, |inner, layer| {
        let around = if layer == 0 {
            measure::LINE
        } else {
            measure::RING
        };
        container(inner)
            .padding(around)
            .class(Surface::Shade)
            .into()
    })
}

/// Something that is offered in a list: what it is called, and its id.
#[derive(Debug, Clone, PartialEq)]
struct Offer {
    id: Option<String>,
    name: String,
}

impl fmt::Display for Offer {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(&self.name)
    }
}

/// A product as it is offered: one without a source bears the advice to measure first.
fn offered(product: &Product, words: &Words) -> String {
    let name = words.product(product);
    match product.measure_first {
        true => words.say_with("card-product-to-measure", &[("product", name.into())]),
        false => name,
    }
}

/// What is printed on, and how.
pub(super) fn choices<'a>(card: &'a Card, words: &Words) -> Element<'a, Message> {
    let products = card.products.all().iter().map(|product| Offer {
        name: offered(product, words),
        id: Some(product.id.clone()),
    });
    let products: Vec<Offer> = products.collect();
    let product = products
        .iter()
        .find(|o| o.id.as_deref() == Some(&card.product))
        .cloned();
    let none = Offer {
        id: None,
        name: words.say("card-picture-none"),
    };
    let ui_language = words.ui_language().code();
    let pictures = card.pictures.all().iter().map(|picture| Offer {
        name: picture.title(ui_language).to_owned(),
        id: Some(picture.id.clone()),
    });
    let pictures: Vec<Offer> = pictures
        .chain(own::offers(card, words))
        .chain([none])
        .collect();
    let chosen = match card.with_own {
        true => Some(own::id(card)),
        false => card.picture.clone(),
    };
    let picture = pictures.iter().find(|o| o.id == chosen).cloned();
    let hands = [
        (Hand::Print, "card-hand-print"),
        (Hand::Script, "card-hand-script"),
        (Hand::Lines, "card-hand-lines"),
        (Hand::Trace, "card-hand-trace"),
    ];
    let hands = hands.map(|(hand, key)| HandOffer {
        hand,
        name: words.say(key),
    });
    let hand = hands.iter().find(|offer| offer.hand == card.hand).cloned();
    let measure_first = card.product().is_some_and(|product| product.measure_first);
    let measure_first =
        measure_first.then(|| small(words.say("card-measure-first")).class(Tone::Straw));
    let of = |kind: fn(&Part) -> bool| card.product().is_some_and(|product| has(product, kind));
    let text =
        of(|part| matches!(part, Part::Message(_))) && !of(|part| matches!(part, Part::Title(_)));
    let text = text.then(|| {
        let hands = select(hands.to_vec(), hand, |offer| {
            Message::HandChosen(offer.hand)
        });
        labelled(words.say("card-text"), hands)
    });
    let picture = of(|part| matches!(part, Part::Picture(_))).then(|| {
        let pictures = select(pictures, picture, |offer| Message::PictureChosen(offer.id));
        column![
            labelled(words.say("card-picture"), pictures),
            own::place(card, words)
        ]
        .spacing(gap::SMALL)
    });
    let sender = of(|part| matches!(part, Part::Sender(_))).then(|| sender(card, words));
    let product = select(products, product, |offer| {
        Message::ProductChosen(offer.id.unwrap_or_default())
    });
    let broken = card.broken.iter().map(|(file, broken)| {
        small(words.broken_product(file, broken))
            .class(Tone::Stamp)
            .into()
    });
    if let Some(form) = &card.form {
        return labels::form(card, form, words);
    }
    column![labelled(words.say("card-print-as"), product)]
        .push(measure_first)
        .extend(broken)
        .push(labels::offer(card, words))
        .push(text)
        .push(picture)
        .push(sender)
        .spacing(gap::SMALL)
        .into()
}

/// Who sends it: off until the writer wants it, with a plain word on what it means.
fn sender<'a>(card: &'a Card, words: &Words) -> Element<'a, Message> {
    let on = tick(
        words.say("card-sender"),
        card.with_sender,
        Message::SenderToggled,
    );
    let lines = card.with_sender.then(|| {
        let lines = text_editor(&card.sender)
            .placeholder(words.say("card-sender-hint"))
            .on_action(Message::SenderEdited)
            .padding(gap::SMALL)
            .size(size::BODY)
            .height(measure::SENDER);
        sheet(lines).padding(measure::LINE)
    });
    let advice = card
        .with_sender
        .then(|| note(words.say("card-sender-advice")));
    column![on]
        .push(lines)
        .push(advice)
        .spacing(gap::SMALL)
        .into()
}

/// A way of writing as it is offered.
#[derive(Debug, Clone, PartialEq)]
struct HandOffer {
    hand: Hand,
    name: String,
}

impl fmt::Display for HandOffer {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(&self.name)
    }
}

fn labelled<'a>(label: String, choice: Element<'a, Message>) -> Element<'a, Message> {
    row![
        container(note(label)).width(measure::LABEL),
        container(choice).width(Fill)
    ]
    .spacing(gap::SMALL)
    .align_y(Alignment::Center)
    .into()
}

/// Something does not fit: the user decides.
fn save_question<'a>(card: &Card, words: &Words) -> Option<Element<'a, Message>> {
    let (Saving::Asked(_), Some(drawn)) = (&card.saving, &card.drawn) else {
        return None;
    };
    let sentences = drawn
        .proof
        .findings
        .iter()
        .map(|f| body(words.finding(f)).class(Tone::Stamp).into());
    let anyway = (!drawn.proof.is_fatal()).then_some(Message::SaveAnywayPressed);
    let content = Column::with_children(sentences.collect::<Vec<_>>())
        .push(flow([
            action(words.say("card-save-anyway"), "", anyway),
            action(
                words.say("card-save-back"),
                "",
                Some(Message::SaveCancelled),
            ),
        ]))
        .spacing(gap::SMALL);
    Some(notice(Surface::Stop, content).into())
}

fn buttons<'a>(card: &Card, words: &Words) -> Element<'a, Message> {
    let ready = card.drawn.is_some() && card.saving != Saving::Writing;
    let done = matches!(card.saving, Saving::Done(Sent::Saved(_)));
    let print = words.say("printer-print");
    let open = done.then(|| action(words.say("card-open"), "", Some(Message::OpenPressed)));
    let all = [
        main_action(
            words.say("card-save"),
            "Ctrl S",
            ready.then_some(Message::SavePressed),
        ),
        action(print, "Ctrl P", ready.then_some(Message::PrintPressed)),
        action(
            words.say("card-save-as"),
            "",
            ready.then_some(Message::SaveAsPressed),
        ),
    ];
    flow(all.into_iter().chain(open))
}

/// Where it is saved, how it is printed, and that it holds no personal data.
fn notes<'a>(card: &Card, workspace: &Workspace) -> Element<'a, Message> {
    let words = &workspace.words;
    let saved: Option<Element<'a, Message>> = match &card.saving {
        Saving::Done(sent) => Some(sent_to(&Ok(sent.clone()), words)),
        Saving::Failed(unsent) => Some(sent_to(&Err(unsent.clone()), words)),
        Saving::Writing | Saving::WhenDrawn(_) => Some(note(words.say("card-saving")).into()),
        Saving::No | Saving::Asked(_) => None,
    };
    let name = workspace.printing.name().zip(card.product());
    let measured = name.filter(|(name, product)| {
        workspace
            .printing
            .measures
            .on(name, product.paper())
            .is_some()
    });
    let corrected = measured
        .map(|(name, _)| note(words.say_with("printer-puts-right", &[("name", name.into())])));
    let cannot_open = card
        .cannot_open
        .then(|| small(words.say("card-cannot-open")).class(Tone::Stamp));
    let pages = card
        .drawn
        .as_ref()
        .map(|drawn| note(printing(card, words, drawn)));
    column![]
        .push(saved)
        .push(cannot_open)
        .push(pages)
        .push(corrected)
        .push(note(words.say("card-silent")))
        .spacing(gap::HAIR)
        .into()
}

/// How many pages, and how the printer must turn them.
fn printing(card: &Card, words: &Words, drawn: &Drawn) -> String {
    let pages = words.say_with("card-pages", &[("n", drawn.pages.into())]);
    let advice = card.product().and_then(|product| advice(product, words));
    advice.map_or(pages.clone(), |advice| format!("{pages} · {advice}"))
}

/// Whether both sides are printed, over which edge the paper is turned, and what is cut. A print
/// shop knows for itself.
pub fn advice(product: &Product, words: &Words) -> Option<String> {
    let alone = product.sheet.is_none();
    let shop = alone && product.bleed > Um::default();
    let flip = product.sheet.map(|sheet| sheet.flip);
    let flip = flip.filter(|_| product.has_back()).or(turning(product));
    let flip = flip.filter(|_| !shop)?;
    let turned = words.say(match flip {
        Flip::LongEdge => "card-flip-long",
        Flip::ShortEdge => "card-flip-short",
    });
    Some(match alone {
        true => format!("{turned} · {}", words.say("card-cut-nothing")),
        false => turned,
    })
}

/// Whether the text fits, under the text; missing letters are named.
pub fn fit<'a, Message: 'a>(card: &Card, words: &Words) -> Option<Element<'a, Message>> {
    let drawn = card.drawn.as_ref()?;
    let letter = card
        .product()
        .is_some_and(|p| p.has_message() && !p.has_further());
    if drawn.proof.findings.is_empty() && !letter {
        return None;
    }
    if drawn.proof.findings.is_empty() {
        let lines = [("lines", drawn.room.lines.into())];
        return Some(note(words.say_with("card-fits", &lines)).into());
    }
    let sentences = drawn.proof.findings.iter().map(|found| {
        mark(Mark {
            sign: Sign::Cross,
            word: words.finding(found),
            tone: Tone::Stamp,
        })
    });
    Some(Column::with_children(sentences.collect::<Vec<_>>()).into())
}
