//! What is seen of the user's own texts.

use super::{Form, Message, State, Work};
use crate::gui::panel::letter::{self, Letter};
use crate::gui::session::Session;
use crate::gui::texts::Shelf;
use crate::gui::theme::{Element, Surface, Tone, size, space};
use crate::gui::widget::{
    action, flow, heading, main_action, note, notice, quiet, sheet, slender, small, tick,
};
use iced::Fill;
use iced::widget::{Column, column, container, scrollable, text_input};

/// The words to be kept, and those that are changed, are so high at most.
const HEIGHT: f32 = 200.0;
/// So many broken files are named.
const NAMED: usize = 3;

/// The line of things to do with the text.
pub fn tools<'a>(
    write: &'a Letter,
    session: &'a Session,
    texts: &'a Shelf,
) -> Element<'a, letter::Message> {
    let words = &session.words;
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
pub fn broken<'a, Message: 'a>(session: &Session, texts: &Shelf) -> Option<Element<'a, Message>> {
    let words = &session.words;
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

/// The panel in which a text is kept or changed, where it is open; else what was done last.
pub fn panel<'a>(
    write: &'a Letter,
    session: &'a Session,
    texts: &'a Shelf,
) -> Option<Element<'a, Message>> {
    let words = &session.words;
    let State {
        form,
        deleted,
        kept,
    } = &write.own;
    if let Some(form) = form {
        let inside = match &form.work {
            Work::Keep(_) => keep(write, form, session, texts),
            Work::Change { .. } => change(form, session),
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
    session: &'a Session,
    texts: &Shelf,
) -> Element<'a, Message> {
    let words = &session.words;
    let Work::Keep(fields) = &form.work else {
        return iced::widget::space().into();
    };
    let names = write.names(session);
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
    let shown = small(write.words_to_keep(session, texts));
    let shown = scrollable(container(shown).padding(space::MEDIUM)).direction(slender());
    let of_books = !write.books_lines(session, texts).is_empty();
    let of_books = of_books.then(|| note(words.say("letter-own-book-lines")));
    column![
        heading(words.say("letter-own-keep-title")),
        title(form, session),
        ticks,
        sheet(shown.width(Fill)).max_height(HEIGHT).width(Fill),
    ]
    .push(of_books)
    .push(problem(form, session))
    .push(flow([save(form, session), close(session)]))
    .spacing(space::SMALL)
    .into()
}

/// An own text gets other words.
fn change<'a>(form: &'a Form, session: &'a Session) -> Element<'a, Message> {
    let says = &session.words;
    let Work::Change { words, asked, .. } = &form.work else {
        return iced::widget::space().into();
    };
    let field = words.view_in(Form::words_id());
    let field = container(field.map(Message::Words)).height(HEIGHT);
    let page = column![
        heading(says.say("letter-own-change-title")),
        title(form, session),
        sheet(field),
        note(says.say("letter-own-change-note")),
    ]
    .push(problem(form, session))
    .spacing(space::SMALL);
    if *asked {
        let sure = says.say_with(
            "letter-own-delete-sure",
            &[("title", form.title.as_str().into())],
        );
        let yes = action(
            says.say("letter-own-delete-yes"),
            "",
            Some(Message::DeleteConfirmed),
        );
        let no = action(
            says.say("data-forget-no"),
            "",
            Some(Message::DeleteCancelled),
        );
        return page
            .push(small(sure).class(Tone::Stamp))
            .push(flow([yes, no]))
            .into();
    }
    let delete = quiet(says.say("letter-own-delete"), Some(Message::DeletePressed));
    page.push(flow([save(form, session), close(session), delete]))
        .into()
}

fn title<'a>(form: &'a Form, session: &Session) -> Element<'a, Message> {
    let label = note(session.words.say("letter-own-title"));
    let input = text_input(&session.words.say("letter-own-title-hint"), &form.title)
        .id(Form::title_id())
        .on_input(Message::TitleTyped)
        .on_submit(Message::SavePressed)
        .padding(space::SMALL)
        .size(size::BODY);
    column![label, input].spacing(space::HAIR).into()
}

fn problem<'a>(form: &Form, session: &Session) -> Option<Element<'a, Message>> {
    let error = form.problem.as_ref()?;
    Some(
        small(session.words.file_faults(error))
            .class(Tone::Stamp)
            .into(),
    )
}

fn save<'a>(form: &Form, session: &Session) -> Element<'a, Message> {
    let ready = !form.title.trim().is_empty() && !form.waits;
    main_action(
        session.words.say("letter-own-save"),
        "",
        ready.then_some(Message::SavePressed),
    )
}

fn close<'a>(session: &Session) -> Element<'a, Message> {
    action(
        session.words.say("letter-own-close"),
        "Esc",
        Some(Message::Closed),
    )
}
