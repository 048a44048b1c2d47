//! Labels by the user's own measures, and the label at which a sheet begins.

use super::{Offer, labelled};
use crate::gui::panel::card::labels::{Form, Measure, Message as LabelsMessage, Paper, Problem};
use crate::gui::panel::card::{Card, Message};
use crate::gui::theme::{Element, Surface, Tone, measure, size, space as gap};
use crate::gui::widget::{
    action, chip, flow, main_action, note, notice, segments, select, small, strong,
};
use crate::words::Words;
use iced::widget::{Column, column, container, row, text_input};
use iced::{Alignment, Fill};

/// The way to the form; the label at which a used sheet begins.
pub(super) fn offer<'a>(card: &'a Card, words: &Words) -> Element<'a, Message> {
    let open = chip(
        words.say("card-labels-own"),
        false,
        Message::Labels(LabelsMessage::Opened),
    );
    let first = card.starts_anywhere().then(|| {
        let to = |first: usize| Message::Labels(LabelsMessage::FirstLabelTyped(first));
        let first = card.first_label;
        let sentence = words.say_with("card-labels-first", &[("n", first.into())]);
        flow([
            small(sentence).into(),
            chip("−", false, to(first.saturating_sub(1))),
            chip("+", false, to(first + 1)),
        ])
    });
    let lines = column![].push(first).push(open).spacing(gap::SMALL);
    labelled(String::new(), lines.into())
}

/// The form.
pub(super) fn form<'a>(card: &'a Card, form: &'a Form, words: &Words) -> Element<'a, Message> {
    let say = |key: &str| words.say(key);
    let send = Message::Labels;
    let title = text_input(&say("card-labels-name"), &form.title)
        .on_input(move |text| send(LabelsMessage::TitleTyped(text)))
        .padding(gap::SMALL)
        .size(size::BODY);
    let known: Vec<Offer> = card
        .labels
        .all()
        .iter()
        .map(|label| offer_of(label, words))
        .collect();
    let chosen = known.iter().find(|offer| offer.id == form.known).cloned();
    let known = select(known, chosen, move |offer| {
        send(LabelsMessage::SheetChosen(offer.id.unwrap_or_default()))
    });
    let papers = [
        (Paper::A4, "A4".to_owned()),
        (Paper::Letter, "US Letter".to_owned()),
    ];
    let papers = segments(papers, Some(form.paper), move |paper| {
        send(LabelsMessage::PaperChosen(paper))
    });
    let unchecked = form.known.as_ref().and_then(|id| card.labels.get(id));
    let unchecked = unchecked.filter(|label| !label.is_checked);
    let pairs = Measure::ALL.chunks(2).map(|pair| {
        let fields = pair.iter().map(|measure| field(form, *measure, words));
        row(fields).spacing(gap::MEDIUM).into()
    });
    let problem = form.problem.as_ref();
    let problem = problem.map(|problem| small(trouble_text(problem, words)).class(Tone::Stamp));
    let trouble = form.trouble.as_ref();
    let trouble = trouble.map(|error| small(words.storage_error(error)).class(Tone::Stamp));
    let keep = form
        .problem
        .is_none()
        .then_some(send(LabelsMessage::KeepPressed));
    let content = column![
        strong(say("card-labels-title")),
        note(say("card-labels-how")),
        labelled(say("card-labels-called"), title.into()),
        labelled(say("card-labels-known"), known),
    ]
    .push(unchecked.map(|_| small(say("card-label-unchecked")).class(Tone::Straw)))
    .push(labelled(say("card-labels-paper"), papers))
    .push(Column::with_children(pairs).spacing(gap::SMALL))
    .push(problem)
    .push(trouble)
    .push(note(say("card-labels-trial")))
    .push(flow([
        main_action(say("card-labels-keep"), "", keep),
        action(
            say("card-labels-close"),
            "",
            Some(send(LabelsMessage::Closed)),
        ),
    ]))
    .spacing(gap::SMALL);
    notice(Surface::Sheet, content).into()
}

fn offer_of(label: &crate::format::Label, words: &Words) -> Offer {
    let grid = label.grid();
    let name = format!("{} {}", label.maker, label.number);
    let variables = [
        ("name", name.into()),
        ("columns", grid.columns.into()),
        ("rows", grid.rows.into()),
    ];
    Offer {
        id: Some(label.id()),
        name: words.say_with("format-product-labels", &variables),
    }
}

/// One measure: what it is, and a field for it.
fn field<'a>(form: &'a Form, of: Measure, words: &Words) -> Element<'a, Message> {
    let input = text_input("", form.text(of))
        .id(of.key())
        .on_input(move |text| Message::Labels(LabelsMessage::MeasureTyped(of, text)))
        .padding(gap::SMALL)
        .size(size::BODY)
        .width(measure::NUMBER);
    row![container(note(words.say(of.key()))).width(Fill), input]
        .spacing(gap::HAIR)
        .align_y(Alignment::Center)
        .width(Fill)
        .into()
}

/// Why there is no sheet of these measures.
fn trouble_text(problem: &Problem, words: &Words) -> String {
    match problem {
        Problem::Number(measure) => {
            let what = words.say(measure.key());
            words.say_with("card-labels-number", &[("what", what.into())])
        }
        Problem::Broken(crate::format::Broken::Outside(_)) => words.say("card-labels-too-small"),
        Problem::Broken(_) => words.say("card-labels-no-room"),
    }
}
