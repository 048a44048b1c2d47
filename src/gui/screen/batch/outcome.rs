//! The result of a batch: in progress, made, not fitting, left out.

use super::{Batch, Made, Message, Pending, Stage};
use crate::batch::Progress;
use crate::gui::printing::outcome as sent_to;
use crate::gui::theme::{Element, Surface, Tone, space};
use crate::gui::widget::{Mark, Sign};
use crate::gui::widget::{action, body, flow, mark, note, notice, small};
use crate::words::Words;
use crate::workspace::Workspace;
use iced::widget::{Column, column, progress_bar};
use std::time::Duration;

/// How many findings are named one by one.
const SHOWN: usize = 20;

/// The result, beside the button that started it.
pub(super) fn outcome_beside<'a>(
    several: &Batch,
    again: bool,
    workspace: &Workspace,
) -> Option<Element<'a, Message>> {
    let is_again = matches!(several.wanted, Some(Pending::Again(_)));
    (is_again == again)
        .then(|| outcome(several, workspace))
        .flatten()
}

/// The progress or the result, and who was left out.
fn outcome<'a>(several: &Batch, workspace: &Workspace) -> Option<Element<'a, Message>> {
    let words = &workspace.words;
    let text = result(several, words);
    if several.left_out.is_empty() {
        return text;
    }
    let n = [("n", several.left_out.len().into())];
    let people = several.left_out.iter().take(SHOWN);
    let people = people.map(|name| small(name.clone()).class(Tone::Stamp).into());
    let left_out = column![body(words.say_with("cli-left-out", &n))].extend(people);
    let left_out = notice(Surface::Stop, left_out.spacing(space::SMALL));
    Some(
        column![]
            .push(text)
            .push(left_out)
            .spacing(space::SMALL)
            .into(),
    )
}

fn result<'a>(several: &Batch, words: &Words) -> Option<Element<'a, Message>> {
    match &several.stand {
        Stage::No => None,
        Stage::Making { progress, .. } => Some(making(*progress, words)),
        Stage::Done(Made::Sent(sent, _)) => Some(sent_to(&Ok(sent.clone()), words)),
        Stage::Done(Made::Saved(files, _)) => {
            let cards: usize = files.iter().map(|(_, cards)| cards).sum();
            let first = files.first().map(|(path, _)| path.display().to_string());
            let variables = [
                ("n", cards.into()),
                ("files", files.len().into()),
                ("file", first.unwrap_or_default().into()),
            ];
            let key = match files.len() {
                1 => "batch-saved",
                _ => "batch-saved-files",
            };
            let saved = mark(Mark {
                sign: Sign::Tick,
                word: words.say_with(key, &variables),
                tone: Tone::Moss,
            });
            let open = action(words.say("card-open"), "", Some(Message::OpenPressed));
            let cannot = several
                .cannot_open
                .then(|| small(words.say("card-cannot-open")).class(Tone::Stamp));
            Some(column![flow([saved, open])].push(cannot).into())
        }
        Stage::Failed(unsent) => Some(sent_to(&Err(unsent.clone()), words)),
        Stage::Nobody => Some(notice(Surface::Stop, body(words.say("job-none"))).into()),
        Stage::Doubtful(names) => {
            let n = [("n", names.len().into())];
            let people = names
                .iter()
                .take(SHOWN)
                .map(|name| small(name.clone()).into());
            let content = column![body(words.say_with("batch-doubt", &n))]
                .extend(people)
                .push(flow([
                    action(words.say("batch-meant"), "", Some(Message::AnywayPressed)),
                    action(words.say("card-save-back"), "", Some(Message::StopPressed)),
                ]))
                .spacing(space::SMALL);
            Some(notice(Surface::Sheet, content).into())
        }
        Stage::Changed(cards) => {
            let n = [("n", cards.len().into())];
            let named = cards.iter().take(SHOWN);
            let content = column![body(words.say_with("batch-changed", &n))]
                .extend(named.map(|sentence| small(sentence.clone()).into()))
                .push(flow([
                    action(words.say("batch-today"), "", Some(Message::AnywayPressed)),
                    action(words.say("card-save-back"), "", Some(Message::StopPressed)),
                ]))
                .spacing(space::SMALL);
            Some(notice(Surface::Sheet, content).into())
        }
        Stage::Unread(unread, cards) => {
            let text = words.numbers_unread(unread, *cards);
            Some(notice(Surface::Stop, body(text)).into())
        }
        Stage::Unfit(findings) | Stage::Done(Made::Unfit(findings)) => {
            let text = findings.iter().take(SHOWN).map(|(name, finding)| {
                small(format!("{name}: {}", words.finding(finding)))
                    .class(Tone::Stamp)
                    .into()
            });
            let is_fatal = findings.iter().any(|(_, finding)| finding.is_fatal());
            let anyway = (!is_fatal).then_some(Message::AnywayPressed);
            let content = Column::with_children(text.collect::<Vec<_>>())
                .push(flow([
                    action(words.say("card-save-anyway"), "", anyway),
                    action(words.say("card-save-back"), "", Some(Message::StopPressed)),
                ]))
                .spacing(space::SMALL);
            Some(notice(Surface::Stop, content).into())
        }
    }
}

/// The progress, the time left, and the button to stop.
fn making<'a>(
    progress: Option<(Progress, Option<Duration>)>,
    words: &Words,
) -> Element<'a, Message> {
    let stop = action(words.say("batch-stop"), "", Some(Message::StopPressed));
    let Some((Progress { done, of }, left)) = progress else {
        return flow([note(words.say("batch-making")).into(), stop]);
    };
    let seconds = left.map_or(1, |left| left.as_secs().max(1));
    let variables = [
        ("done", done.into()),
        ("of", of.into()),
        ("seconds", seconds.into()),
    ];
    let text = note(words.say_with("printer-print-progress", &variables));
    column![
        progress_bar(0.0..=of as f32, done as f32).girth(space::SMALL),
        flow([text.into(), stop])
    ]
    .spacing(space::SMALL)
    .into()
}
