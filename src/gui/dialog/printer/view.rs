//! The printer on the page of data: its choice, its test page, what was measured, the record.

use super::{Edge, Message, Notice, Printer};
use crate::gui::printing::{chooser, outcome};
use crate::gui::theme::{Element, Tone, measure, space};
use crate::gui::widget::{Mark, Sign};
use crate::gui::widget::{action, field, flow, heading, mark, note, quiet, small, tick};
use crate::paper::Size;
use crate::words::Words;
use crate::workspace::{PrinterSettings, Workspace};
use iced::widget::{Row, column, container};
use iced::{Alignment, Fill};

/// The two parts: the printer, and what is kept of the printed. `paper` is what is printed on.
pub fn view<'a>(
    printer: &'a Printer,
    workspace: &Workspace,
    paper: Option<Size>,
) -> Element<'a, Message> {
    let words = &workspace.words;
    let record = column![
        heading(words.say("data-record-title")),
        tick(
            words.say("data-record-keep"),
            workspace.printing.keeps_jobs,
            Message::KeepJobsToggled
        ),
        note(words.say("data-record-why")),
    ]
    .spacing(space::SMALL);
    column![printing(printer, workspace, paper), record]
        .spacing(space::VAST)
        .into()
}

fn printing<'a>(
    printer: &'a Printer,
    workspace: &Workspace,
    paper: Option<Size>,
) -> Element<'a, Message> {
    let words = &workspace.words;
    let known = &workspace.printing;
    let page = [
        action(
            words.say("printer-page-save"),
            "",
            Some(Message::SavePagePressed),
        ),
        action(
            words.say("printer-page-print"),
            "",
            known.name().map(|_| Message::PrintPagePressed),
        ),
    ];
    let title = column![heading(words.say("printer-title"))]
        .push(chooser(known, words, Message::PrinterChosen))
        .push(
            known
                .name()
                .is_none()
                .then(|| note(words.say("printer-no"))),
        )
        .push(flow(page));
    let measured = known
        .name()
        .zip(paper)
        .map(|(name, paper)| measures(printer, known, name, paper, words));
    title
        .push(measured)
        .push(printer.notice.as_ref().map(|last| notice(last, words)))
        .spacing(space::SMALL)
        .into()
}

/// What the user reads off the rulers.
fn measures<'a>(
    printer: &'a Printer,
    known: &PrinterSettings,
    name: &str,
    paper: Size,
    words: &Words,
) -> Element<'a, Message> {
    let variables = [("name", name.into()), ("paper", words.paper(paper).into())];
    let key = match known.measures.on(name, paper) {
        Some(_) => "printer-is-measured",
        None => "printer-is-not-measured",
    };
    let sides = (0..).zip(&printer.typed).map(|(side, typed)| {
        let fields = Edge::ALL.into_iter().zip(typed).map(|(edge, text)| {
            let label = words.say(edge.key());
            let typed = move |text| Message::MeasureTyped(side, edge, text);
            let field = field(Printer::field_id(side, edge), label, text, typed);
            container(field).width(Fill).into()
        });
        // Side by side in the narrowest window, too.
        let fields = Row::with_children(fields).spacing(space::SMALL);
        let side = words.say_with("printer-side", &[("n", (side + 1).into())]);
        column![small(side), fields].spacing(measure::RING).into()
    });
    let keep = action(words.say("printer-keep"), "", Some(Message::KeepPressed));
    let forget = known
        .measures
        .of(name)
        .first()
        .map(|_| Message::ForgetPressed);
    let forget = forget.map(|forget| quiet(words.say("printer-forget"), Some(forget)));
    column![
        note(words.say_with(key, &variables)),
        note(words.say("printer-test-page"))
    ]
    .extend(sides)
    .push(flow([keep].into_iter().chain(forget)))
    .spacing(space::SMALL)
    .align_x(Alignment::Start)
    .into()
}

fn notice<'a>(last: &Notice, words: &Words) -> Element<'a, Message> {
    let about = |key: &str, name: &String| words.say_with(key, &[("name", name.as_str().into())]);
    let (sign, tone, word) = match last {
        Notice::Page(done) => return outcome(done, words),
        Notice::Kept(name) => (Sign::Tick, Tone::Moss, about("printer-kept", name)),
        Notice::Forgotten(name) => (Sign::Tick, Tone::Moss, about("printer-forgotten", name)),
        Notice::Impossible => (Sign::Cross, Tone::Stamp, words.say("cli-measured")),
        Notice::Failed(error) => (Sign::Cross, Tone::Stamp, words.storage_error(error)),
    };
    mark(Mark { sign, word, tone })
}
