//! The view of the user's own texts.

use super::{Form, Message, State, Work};
use crate::gui::panel::letter::{self, Letter};
use crate::gui::theme::{Element, Surface, Tone, size, space};
use crate::gui::widget::{
    action, flow, heading, main_action, note, notice, quiet, sheet, small, thin_scrollbar, tick,
};
use crate::workspace::{Texts, Workspace};
use iced::Fill;
use iced::widget::{Column, column, container, scrollable, text_input};

/// The largest height of the text to be saved or changed.
const HEIGHT: f32 = 200.0;
/// How many broken files are named.
const NAMED: usize = 3;

/// The line of things to do with the text.
pub fn tools<'a>(
    write: &'a Letter,
    workspace: &'a Workspace,
    texts: &'a Texts,
) -> Element<'a, letter::Message> {
    let words = &workspace.words;
    let some = !write.text().trim().is_empty();
    let keep = some.then_some(letter::Message::Own(Message::KeepPressed));
    let own = write.template.as_ref().and_then(|id| texts.own(id));
    let change = own.map(|own| {
        let title = own.text.title(words.ui_language().code());
        let sentence = words.say_with("letter-own-change", &[("title", title.into())]);
        let id = own.text.id.clone();
        quiet(
            sentence,
            Some(letter::Message::Own(Message::ChangePressed(id))),
        )
    });
    let find = some.then_some(letter::Message::Find(letter::find::Message::Opened));
    let tools = [
        quiet(words.say("letter-own-keep"), keep),
        quiet(words.say("letter-find-open"), find),
    ];
    flow(tools.into_iter().chain(change))
}

/// The files of the user's own that cannot be read, and what to do.
pub fn broken<'a, Message: 'a>(
    workspace: &Workspace,
    texts: &Texts,
) -> Option<Element<'a, Message>> {
    let words = &workspace.words;
    if texts.broken.is_empty() {
        return None;
    }
    let named = texts.broken.iter().take(NAMED);
    let named = named.map(|error| small(words.file_faults(error)).class(Tone::Straw).into());
    let folder = texts.folder.display().to_string();
    let advice = words.say_with("letter-own-broken", &[("folder", folder.into())]);
    let list = Column::with_children(named.collect::<Vec<_>>()).push(note(advice));
    Some(list.spacing(space::HAIR).into())
}

/// The panel in which a text is kept or changed, where it is open; else the last result.
pub fn panel<'a>(
    write: &'a Letter,
    workspace: &'a Workspace,
    texts: &'a Texts,
) -> Option<Element<'a, Message>> {
    let words = &workspace.words;
    let State {
        form,
        deleted,
        kept,
    } = &write.own;
    if let Some(form) = form {
        let inside = match &form.work {
            Work::Keep(_) => keep(write, form, workspace, texts),
            Work::Change { .. } => change(form, workspace),
        };
        return Some(notice(Surface::Sheet, inside).into());
    }
    let titled = |key: &str, title: &str| words.say_with(key, &[("title", title.into())]);
    if let Some(own) = deleted {
        let title = own.text.title(words.ui_language().code());
        return Some(flow([
            note(titled("letter-own-deleted", title)).into(),
            quiet(words.say("letter-own-back"), Some(Message::RestorePressed)),
        ]));
    }
    let kept = kept.as_ref()?;
    Some(
        small(titled("letter-own-kept", kept))
            .class(Tone::Moss)
            .into(),
    )
}

/// This text becomes one of the ready ones.
fn keep<'a>(
    write: &'a Letter,
    form: &'a Form,
    workspace: &'a Workspace,
    texts: &Texts,
) -> Element<'a, Message> {
    let words = &workspace.words;
    let Work::Keep(fields) = &form.work else {
        return iced::widget::space().into();
    };
    let names = write.names(workspace);
    let ticks = fields.iter().filter_map(|(field, on)| {
        let (_, name) = names.iter().find(|(known, _)| known == field)?;
        let variables = [
            ("blank", format!("{{{}}}", field.key()).into()),
            ("word", name.as_str().into()),
        ];
        let sentence = words.say_with("letter-own-blank", &variables);
        Some(tick(sentence, *on, |on| Message::BlankToggled(*field, on)))
    });
    let ticks = Column::with_children(ticks.collect::<Vec<_>>());
    let shown = small(write.words_to_keep(workspace, texts));
    let shown = scrollable(container(shown).padding(space::MEDIUM)).direction(thin_scrollbar());
    let of_books = !write.books_lines(workspace, texts).is_empty();
    let of_books = of_books.then(|| note(words.say("letter-own-book-lines")));
    column![
        heading(words.say("letter-own-keep-title")),
        title(form, workspace),
        ticks,
        sheet(shown.width(Fill)).max_height(HEIGHT).width(Fill),
    ]
    .push(of_books)
    .push(problem(form, workspace))
    .push(flow([save(form, workspace), close(workspace)]))
    .spacing(space::SMALL)
    .into()
}

/// An own text gets other words.
fn change<'a>(form: &'a Form, workspace: &'a Workspace) -> Element<'a, Message> {
    let labels = &workspace.words;
    let Work::Change {
        words, confirming, ..
    } = &form.work
    else {
        return iced::widget::space().into();
    };
    let field = words.view_in(Form::words_id());
    let field = container(field.map(Message::Words)).height(HEIGHT);
    let page = column![
        heading(labels.say("letter-own-change-title")),
        title(form, workspace),
        sheet(field),
        note(labels.say("letter-own-change-note")),
    ]
    .push(problem(form, workspace))
    .spacing(space::SMALL);
    if *confirming {
        let sure = labels.say_with(
            "letter-own-delete-sure",
            &[("title", form.title.as_str().into())],
        );
        let yes = action(
            labels.say("letter-own-delete-yes"),
            "",
            Some(Message::DeleteConfirmed),
        );
        let no = action(
            labels.say("data-forget-no"),
            "",
            Some(Message::DeleteCancelled),
        );
        return page
            .push(small(sure).class(Tone::Stamp))
            .push(flow([yes, no]))
            .into();
    }
    let delete = quiet(
        labels.say("letter-own-delete"),
        Some(Message::DeletePressed),
    );
    page.push(flow([save(form, workspace), close(workspace), delete]))
        .into()
}

fn title<'a>(form: &'a Form, workspace: &Workspace) -> Element<'a, Message> {
    let label = note(workspace.words.say("letter-own-title"));
    let input = text_input(&workspace.words.say("letter-own-title-hint"), &form.title)
        .id(Form::title_id())
        .on_input(Message::TitleTyped)
        .on_submit(Message::SavePressed)
        .padding(space::SMALL)
        .size(size::BODY);
    column![label, input].spacing(space::HAIR).into()
}

fn problem<'a>(form: &Form, workspace: &Workspace) -> Option<Element<'a, Message>> {
    let error = form.problem.as_ref()?;
    Some(
        small(workspace.words.file_faults(error))
            .class(Tone::Stamp)
            .into(),
    )
}

fn save<'a>(form: &Form, workspace: &Workspace) -> Element<'a, Message> {
    let ready = !form.title.trim().is_empty() && !form.waits;
    main_action(
        workspace.words.say("letter-own-save"),
        "",
        ready.then_some(Message::SavePressed),
    )
}

fn close<'a>(workspace: &Workspace) -> Element<'a, Message> {
    action(
        workspace.words.say("letter-own-close"),
        "Esc",
        Some(Message::Closed),
    )
}
