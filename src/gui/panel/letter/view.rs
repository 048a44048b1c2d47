//! The text: the ready text, its language, the writer, and its meaning line by line.

use super::{Letter, Message, advice, find, own, phrases};
use crate::gui::describe;
use crate::gui::theme::{ButtonRole, Element, Surface, Tone, measure, size, space};
use crate::gui::widget::editor;
use crate::gui::widget::{
    Beside, chip, flow, note, notice, quiet, role_button, segments, sheet, small,
};
use crate::letter::Text;
use crate::people;
use crate::person::Person;
use crate::template::{Field, Missing, Writer};
use crate::workspace::{Texts, Workspace};
use chrono::Datelike;
use iced::widget::{Column, column, container, row, text_input};
use iced::{Alignment, Fill, FillPortion};

/// How many ready texts stand in the first line.
const FIRST: usize = 6;
/// The field for the text is so many lines high.
const LINES: f32 = 15.0;

/// The letter's part of the column; `below` stands under the text: what fits.
pub fn view<'a>(
    write: &'a Letter,
    workspace: &'a Workspace,
    texts: &'a Texts,
    person: &'a Person,
    width: f32,
    below: Option<Element<'a, Message>>,
) -> Element<'a, Message> {
    column![templates(write, workspace, texts)]
        .push(own::broken(workspace, texts))
        .push(own::panel(write, workspace, texts).map(|panel| panel.map(Message::Own)))
        .push(choices(write, workspace, person))
        .push(question(write, workspace, person))
        .push(find::view(write, workspace))
        .push(text(write, workspace, width))
        .push(by_hand(write, workspace))
        .push(below)
        .push(own::tools(write, workspace, texts))
        .push(advice::view(write, workspace, person))
        .push(phrases::view(write, workspace, texts, person))
        .push(note(workspace.words.say("letter-delivery")))
        .spacing(space::MEDIUM)
        .into()
}

/// The ready texts, those of the month first.
fn templates<'a>(write: &Letter, workspace: &Workspace, texts: &Texts) -> Element<'a, Message> {
    let ui_language = workspace.words.ui_language().code();
    // The user's own first: they were saved to be used again.
    let (mut offered, other): (Vec<&Text>, Vec<&Text>) = texts
        .library
        .offered(workspace.today.month())
        .into_iter()
        .partition(|text| texts.own(&text.id).is_some());
    offered.extend(other);
    let all = offered.len();
    let chosen = |text: &Text| write.template.as_deref() == Some(text.id.as_str());
    let one = |text: &Text| {
        let title = small(text.title(ui_language).to_owned());
        let own = texts
            .own(&text.id)
            .map(|_| note(workspace.words.say("letter-own-mark")));
        let words = row![title].push(own).spacing(space::HAIR);
        let on = chosen(text);
        role_button(
            words,
            ButtonRole::Chip { on },
            Some(Message::TemplateChosen(text.id.clone())),
        )
    };
    let shown: Vec<&Text> = if write.all_templates || all <= FIRST + 1 {
        offered
    } else {
        let first = offered.iter().take(FIRST).copied();
        let own = offered
            .iter()
            .skip(FIRST)
            .copied()
            .filter(|text| chosen(text));
        first.chain(own).collect()
    };
    let more = (shown.len() < all).then(|| {
        let words = workspace
            .words
            .say_with("letter-all-templates", &[("n", all.into())]);
        chip(words, false, Message::AllTemplatesToggled(true))
    });
    let surprise = (!texts.phrases.themes().is_empty()).then(|| {
        chip(
            workspace.words.say("letter-surprise-me"),
            false,
            Message::SurprisePressed,
        )
    });
    flow(shown.into_iter().map(one).chain(more).chain(surprise))
}

/// Language and writer, and undo.
fn choices<'a>(write: &Letter, workspace: &Workspace, person: &Person) -> Element<'a, Message> {
    let words = &workspace.words;
    // Only what is let in where the person is held.
    let read = people::languages_read(person, &workspace.facilities);
    let languages = read.iter().map(|language| {
        let key = format!("letter-language-{}", language.code());
        (*language, words.say(&key))
    });
    let writers = Writer::ALL.map(|writer| {
        (
            writer,
            words.say(&format!("letter-writer-{}", writer.key())),
        )
    });
    let undo = write.editor.can_undo();
    let undo = undo.then_some(Message::Editor(editor::Message::Undo));
    let choices = flow([
        segments(languages, Some(write.language), Message::LanguageChosen),
        container(note(words.say("letter-write-as")))
            .padding([0.0, space::HAIR])
            .into(),
        segments(writers, write.writer, Message::WriterChosen),
    ]);
    let start_again = write.touched.then_some(Message::TextDiscarded);
    row![
        container(choices).width(Fill),
        quiet(words.say("letter-start-again"), start_again),
        quiet(words.say("letter-undo"), undo)
    ]
    .spacing(space::MEDIUM)
    .align_y(Alignment::Center)
    .into()
}

/// The blanks of the ready text, asked in place.
fn question<'a>(
    write: &Letter,
    workspace: &Workspace,
    person: &Person,
) -> Option<Element<'a, Message>> {
    let words = &workspace.words;
    let mut questions: Vec<Element<'a, Message>> = Vec::new();
    let is_given = |field: Field| write.fields.contains_key(&field);
    if write.missing.contains(&Missing::Sex) || (person.sex.is_none() && write.chosen_sex.is_some())
    {
        let name = [("name", person.name().to_owned().into())];
        questions.push(line(
            words.say_with("letter-ask-sex", &name),
            segments(describe::sexes(words), write.chosen_sex, Message::SexChosen),
        ));
    }
    if write.missing.contains(&Missing::Writer) {
        questions.push(
            small(words.say("letter-ask-writer"))
                .class(Tone::Straw)
                .into(),
        );
    }
    if write.missing.contains(&Missing::Language) {
        questions.push(
            small(words.say("letter-ask-language"))
                .class(Tone::Straw)
                .into(),
        );
    }
    for field in Field::ALL {
        if !write.missing.contains(&Missing::Field(field)) && !is_given(field) {
            continue;
        }
        let key = format!("letter-ask-{}", field.key());
        let value = write.fields.get(&field).map_or("", String::as_str);
        let input = text_input(&words.say(&format!("{key}-hint")), value)
            .id(iced::widget::Id::from(key.clone()))
            .on_input(move |value| Message::FieldTyped(field, value))
            .padding(space::SMALL)
            .size(size::BODY);
        questions.push(line(words.say(&key), input.into()));
    }
    (!questions.is_empty()).then(|| {
        notice(
            Surface::Sheet,
            Column::with_children(questions).spacing(space::SMALL),
        )
        .into()
    })
}

fn line<'a>(words: String, answer: Element<'a, Message>) -> Element<'a, Message> {
    row![
        container(small(words)).width(FillPortion(1)),
        container(answer).width(FillPortion(1))
    ]
    .spacing(space::MEDIUM)
    .align_y(Alignment::Center)
    .into()
}

/// The text to edit, and beside it its meaning.
fn text<'a>(write: &'a Letter, workspace: &'a Workspace, width: f32) -> Element<'a, Message> {
    let words = &workspace.words;
    let editor = write
        .editor
        .view(words.say("letter-text-empty"))
        .map(Message::Editor);
    let stacked = width < measure::STACK;
    let (line, byte) = write.editor.caret();
    let (found, at) = write.matches();
    let height = LINES * (size::BODY * size::LINE);
    let both = Beside::new(editor, height, meanings(write, workspace))
        .decisive(write.filled.pairs())
        .stacked(stacked)
        .caret(line, byte)
        .found(found, at);
    sheet(both).padding(measure::LINE).into()
}

/// A note on an empty text: room to write by hand.
fn by_hand<'a>(write: &Letter, workspace: &Workspace) -> Option<Element<'a, Message>> {
    let empty = write.text().trim().is_empty();
    empty.then(|| note(workspace.words.say("letter-by-hand")).into())
}

/// Each line with its meaning in the language of the program.
fn meanings(write: &Letter, workspace: &Workspace) -> Vec<(String, String)> {
    let text = write.editor.text();
    let lines = text.split('\n').map(|line| {
        let meaning = match write.filled.meaning(line) {
            Some(meaning) if !meaning.is_empty() => meaning.to_owned(),
            _ if line.trim().is_empty() => String::new(),
            _ => workspace.words.say("letter-own-words"),
        };
        (line.to_owned(), meaning)
    });
    lines.collect()
}
