//! What a list holds, counted, and every row that was left out, with the reason.

use super::{Import, Message, Trouble, close, country, dates, day, differences, take};
use crate::gui::theme::{Element, Surface, Tone, measure, space};
use crate::gui::widget::{action, body, field, main_action, note, notice, small, title};
use crate::import::Report;
use crate::workspace::Workspace;
use iced::Fill;
use iced::widget::{Column, Id, column, container, row};

/// How many left-out rows are named one by one.
const ROWS: usize = 50;

/// The page about the list on its way.
pub fn view<'a>(list: &'a Import, workspace: &'a Workspace) -> Option<Element<'a, Message>> {
    let words = &workspace.words;
    let content: Column<'a, Message, _> = match list {
        Import::None => return None,
        Import::Reading { .. } => column![title(words.say("import-reading")), close(workspace),],
        Import::Failed(trouble) => {
            let sentence = match trouble {
                Trouble::File(error) => words.storage_error(error),
                Trouble::Content(file, error) => words.import_error(file, error),
            };
            let what =
                column![body(sentence), note(words.say("import-first-page"))].spacing(space::SMALL);
            column![
                title(words.say("import-failed")),
                notice(Surface::Stop, what),
                close(workspace),
            ]
        }
        Import::Path(path) => {
            let given = path.trim();
            let read = Message::Picked(Some(given.into()));
            let read = (!given.is_empty()).then_some(read);
            column![
                title(words.say("import-path")),
                field(
                    Id::new("list-path"),
                    words.say("import-path-text"),
                    path,
                    Message::PathTyped
                ),
                row![
                    main_action(words.say("import-path-read"), "", read),
                    action(words.say("import-close"), "", Some(Message::Closed)),
                ]
                .spacing(space::MEDIUM),
            ]
        }
        Import::Columns(columns) => column![columns.view(workspace)],
        Import::Read(incoming) => {
            let named = [
                ("file", incoming.file.name.clone().into()),
                ("date", words.date(incoming.day.date()).into()),
            ];
            // A day that is only proposed is asked about below.
            let about = match incoming.day.is_proposed() {
                true => incoming.file.name.clone(),
                false => words.say_with("import-file", &named),
            };
            column![title(words.say("import-read")), note(about)]
                .push(day::view(incoming, workspace))
                .push(country::view(incoming, workspace))
                .push(dates::view(incoming, workspace))
                .push(count_line(workspace, &incoming.report))
                .push((!incoming.first).then(|| differences::view(incoming, workspace)))
                .push(take(incoming, workspace))
        }
        Import::Taken(incoming) => {
            let named = [("file", incoming.file.name.clone().into())];
            column![
                title(words.say("import-taken")),
                note(words.say_with("import-taken-file", &named)),
                count_line(workspace, &incoming.report),
                close(workspace),
            ]
        }
    };
    let page = content.spacing(space::LARGE).max_width(measure::PAGE);
    Some(container(page).padding(space::VAST).width(Fill).into())
}

fn count_line<'a>(workspace: &Workspace, report: &Report) -> Element<'a, Message> {
    let words = &workspace.words;
    let sentence = |key: &str, n: usize| {
        let number = words.number(n as i64);
        words.say_with(key, &[("n", n.into()), ("number", number.into())])
    };
    let mut lines: Vec<Element<'a, Message>> = vec![
        body(sentence("import-report-rows", report.rows)).into(),
        body(sentence("import-report-active", report.active)).into(),
        body(sentence("import-report-sendable", report.sendable))
            .class(Tone::Moss)
            .into(),
    ];
    let reasons = report.not_sendable.iter();
    lines.extend(
        reasons.map(|(reason, n)| note(sentence(&format!("people-why-{reason}"), *n)).into()),
    );
    for (key, n) in [
        ("import-report-address-differs", report.address_differs),
        ("import-report-unlisted", report.unlisted_facility),
        ("import-report-sex-missing", report.sex_missing),
        ("import-report-lookalike", report.lookalike_groups),
        ("import-report-hidden", report.hidden_characters),
        ("import-report-repaired", report.names_repaired),
        ("import-report-titles", report.titles_removed),
    ] {
        if n > 0 {
            lines.push(note(sentence(key, n)).into());
        }
    }
    let questions = report.questions().map(|remark| words.remark(remark));
    push_group(
        &mut lines,
        workspace,
        "import-report-remarks",
        questions.collect(),
    );
    let skipped = report.skipped.iter().map(|skipped| words.skipped(skipped));
    push_group(
        &mut lines,
        workspace,
        "import-report-skipped",
        skipped.collect(),
    );
    let unread = report.unread.iter().map(|unread| words.unread(unread));
    let notes = unread.chain(report.notes().map(|remark| words.remark(remark)));
    push_group(
        &mut lines,
        workspace,
        "import-report-notes",
        notes.collect(),
    );
    let copy = action(
        words.say("import-report-copy"),
        "",
        Some(Message::CopyPressed),
    );
    lines.push(row![copy].into());
    Column::with_children(lines).spacing(space::HAIR).into()
}

/// A heading with a number, and below it the first of so many sentences.
fn push_group<'a>(
    lines: &mut Vec<Element<'a, Message>>,
    workspace: &Workspace,
    heading: &str,
    sentences: Vec<String>,
) {
    if sentences.is_empty() {
        return;
    }
    let words = &workspace.words;
    let say = |key: &str, n: usize| {
        let number = words.number(n as i64);
        words.say_with(key, &[("n", n.into()), ("number", number.into())])
    };
    let all = sentences.len();
    lines.push(small(say(heading, all)).class(Tone::Straw).into());
    lines.extend(
        sentences
            .into_iter()
            .take(ROWS)
            .map(|sentence| note(sentence).into()),
    );
    if all > ROWS {
        lines.push(note(say("import-report-skipped-more", all - ROWS)).into());
    }
}
