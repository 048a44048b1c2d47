//! The page: a field for the text, and under it everything that was recognised.

use super::{AddPerson, Ask, Message, Namesake, Part};
use crate::gui::describe;
use crate::gui::theme::{Element, Tone, measure, space};
use crate::gui::widget::{
    body, chip, field, flow, heading, lines, link, main_action, note, quiet, sheet, small, title,
};
use crate::paste;
use crate::people::letters;
use crate::workspace::Workspace;
use iced::Fill;
use iced::widget::{Column, column, container, row};

impl AddPerson {
    /// The page, in a column of this width.
    pub fn view<'a>(&'a self, workspace: &'a Workspace, width: f32) -> Element<'a, Message> {
        let words = &workspace.words;
        let text = lines(
            Self::text_id(),
            &self.text,
            words.say("add-person-paste-here"),
            measure::SENDER,
            Message::TextEdited,
        );
        let page = column![
            title(words.say("add-person-title")),
            note(words.say("add-person-text")),
            text,
        ]
        .push(self.of_several(workspace))
        .push(self.about_text(workspace))
        .push(self.who(workspace, width))
        .push(self.where_is(workspace, width))
        .push(self.preview_sheet(workspace))
        .push(self.buttons(workspace))
        .push(self.removed(workspace))
        .spacing(space::LARGE)
        .max_width(measure::PAGE);
        container(page).padding([space::LARGE, space::WIDE]).into()
    }

    /// Notes on the text: why it is not read, what was removed, what is left over.
    fn about_text<'a>(&'a self, workspace: &Workspace) -> Option<Element<'a, Message>> {
        let words = &workspace.words;
        let refused = self.refused.as_ref().map(|error| {
            let sentence = match error {
                paste::Error::Empty => words.say("paste-empty"),
                paste::Error::TooLong => words.say("paste-too-long"),
                paste::Error::TooMany => {
                    words.say_with("paste-too-many", &[("n", paste::MAX_BLOCKS.into())])
                }
                paste::Error::Words(what) => what.clone(),
            };
            small(sentence).class(Tone::Straw)
        });
        let hidden = self
            .form
            .read
            .hidden
            .then(|| note(words.say("address-hidden-removed")));
        let not_held = self.form.asks.contains(&Ask::Paste(paste::Ask::NotHeld));
        let not_held = not_held.then(|| question(words.say("paste-ask-not-held")));
        let rest = self
            .form
            .asks
            .contains(&Ask::Paste(paste::Ask::Rest))
            .then(|| {
                column![
                    small(words.say("paste-ask-rest")).class(Tone::Straw),
                    body(self.form.read.rest.join("\n")),
                    flow([link(
                        words.say("add-person-leave-out"),
                        Message::RestLeftOut
                    )]),
                ]
            });
        let said = refused.is_some() || hidden.is_some() || not_held.is_some() || rest.is_some();
        said.then(|| {
            column![]
                .push(refused)
                .push(hidden)
                .push(not_held)
                .push(rest)
                .spacing(space::HAIR)
                .into()
        })
    }

    /// The people of the text, where it names several: which of them is shown.
    fn of_several<'a>(&self, workspace: &Workspace) -> Option<Element<'a, Message>> {
        let words = &workspace.words;
        let kept = self.kept.as_ref().map(|name| {
            let name = [("name", name.as_str().into())];
            note(words.say_with("add-person-kept", &name))
        });
        let n = self.people.len();
        let several = (n > 1).then(|| {
            let number = [("at", (self.at + 1).into()), ("n", n.into())];
            let chips = self.people.iter().enumerate().map(|(at, form)| {
                let shown = at == self.at;
                let form = if shown { &self.form } else { form };
                let name = form.name().map(str::to_owned);
                let name = name.unwrap_or_else(|| words.say("add-person-nameless"));
                chip(name, shown, Message::PersonShown(at))
            });
            column![
                note(words.say("add-person-several")),
                flow(
                    std::iter::once(body(words.say_with("paste-of", &number)).into())
                        .chain(chips.collect::<Vec<_>>())
                ),
            ]
            .spacing(measure::RING)
        });
        let said = kept.is_some() || several.is_some();
        said.then(|| {
            let column = column![].push(kept).push(several);
            column.spacing(space::SMALL).into()
        })
    }

    fn who<'a>(&'a self, workspace: &Workspace, width: f32) -> Element<'a, Message> {
        let words = &workspace.words;
        let name = self.value(Part::Name);
        let n = letters::lookalikes(&name).len();
        let fix_letters = (n > 0).then(|| {
            let sentence = words.say_with("paste-lookalikes", &[("n", n.into())]);
            flow([
                small(sentence).class(Tone::Straw).into(),
                link(words.say("paste-mend"), Message::LettersCorrected),
            ])
        });
        let also = self.form.read.also.join(", ");
        let also = (!also.is_empty() && !self.form.typed.contains_key(&Part::Name))
            .then(|| note(format!("{}: {also}", words.say("paste-also"))));
        let sexes = describe::sexes(words)
            .map(|(sex, word)| chip(word, self.form.sex == Some(sex), Message::SexChosen(sex)));
        column![heading(words.say("add-person-who"))]
            .push(self.pair([Part::Name, Part::Dative], workspace, width))
            .push(also)
            .push(fix_letters)
            .push(self.same_name(workspace))
            .push(self.pair([Part::Birth, Part::Extra], workspace, width))
            .push(column![note(words.say("import-column-sex")), flow(sexes)].spacing(measure::RING))
            .spacing(space::SMALL)
            .into()
    }

    /// People of the same name: the way to them, and the question whether it is one of them.
    fn same_name<'a>(&self, workspace: &Workspace) -> Option<Element<'a, Message>> {
        let words = &workspace.words;
        let same = self
            .form
            .same
            .iter()
            .filter_map(|id| workspace.people.get(id));
        let same = same.map(|person| {
            let place = describe::place(workspace, person);
            let state = workspace.facts_of(&person.id).map(|facts| facts.state);
            let state = state.map_or_else(String::new, |state| describe::mark(words, state).word);
            let birth = person.birth.map(|birth| words.birth_date(birth));
            let about = [person.name(), place.as_str()];
            let about: Vec<&str> = about.into_iter().filter(|text| !text.is_empty()).collect();
            let more = [birth.unwrap_or_default(), state];
            let more: Vec<String> = more.into_iter().filter(|text| !text.is_empty()).collect();
            // Shipped people cannot be changed.
            let moved = workspace.is_listed(person).then(|| {
                let chosen = self.form.answer == Some(Namesake::Same(person.id.clone()));
                let choose = Message::SamePersonChosen(person.id.clone());
                chip(words.say("statement-same-name-moved"), chosen, choose)
            });
            let who = link(about.join(", "), Message::WritePressed(person.id.clone()));
            flow([who, note(more.join(", ")).into()].into_iter().chain(moved))
        });
        let another = chip(
            words.say("statement-same-name-another"),
            self.form.answer == Some(Namesake::Another),
            Message::AnotherPersonChosen,
        );
        (!self.form.same.is_empty()).then(|| {
            column![question(words.say("add-person-same-name"))]
                .extend(same.collect::<Vec<_>>())
                .push(note(words.say("statement-same-name-question")))
                .push(flow([another]))
                .spacing(space::HAIR)
                .into()
        })
    }

    /// Those whom the user removed, and the way back.
    fn removed<'a>(&self, workspace: &Workspace) -> Option<Element<'a, Message>> {
        let words = &workspace.words;
        let people = self.removed.iter().map(|(id, name)| {
            let back = Message::RestorePressed(id.clone());
            flow([
                body(name.clone()).into(),
                link(words.say("person-restore"), back),
            ])
        });
        (!self.removed.is_empty()).then(|| {
            column![note(words.say("person-removed-title"))]
                .extend(people.collect::<Vec<_>>())
                .into()
        })
    }

    /// Two fields side by side where there is room.
    pub(super) fn pair<'a>(
        &'a self,
        parts: [Part; 2],
        workspace: &Workspace,
        width: f32,
    ) -> Element<'a, Message> {
        let fields = parts.map(|part| self.part(part, workspace));
        if width < measure::STACK {
            Column::with_children(fields).spacing(space::SMALL).into()
        } else {
            row(fields).spacing(space::MEDIUM).into()
        }
    }

    /// A part in its field, with its questions below.
    fn part<'a>(&'a self, part: Part, workspace: &Workspace) -> Element<'a, Message> {
        let words = &workspace.words;
        let value = self.value(part);
        let input = field(part.id(), words.say(part.key()), &value, move |text| {
            Message::Typed(part, text)
        });
        let asks = self.form.asks.iter().filter(|_| !self.is_fresh());
        let questions = asks.filter_map(|ask| match (ask, part) {
            (Ask::Paste(ask @ (paste::Ask::Name | paste::Ask::Nominative)), Part::Name)
            | (Ask::Paste(ask @ paste::Ask::BirthYear), Part::Birth)
            | (Ask::Paste(ask @ paste::Ask::Postcode), Part::Postcode) => {
                Some(question(words.say(&format!("paste-ask-{}", ask.key()))))
            }
            (Ask::Birth, Part::Birth) => Some(question(words.say("person-birth-wrong"))),
            (Ask::Dative, Part::Dative) => Some(question(words.say("judgement-missing-dative"))),
            (Ask::Guess(guess), _) if *guess == part && self.is_guess(part) => {
                Some(self.guess(part, workspace))
            }
            _ => None,
        });
        column![input]
            .extend(questions.collect::<Vec<_>>())
            .width(Fill)
            .into()
    }

    /// A guess, marked, with a button to confirm it.
    pub(super) fn guess<'a>(&self, part: Part, workspace: &Workspace) -> Element<'a, Message> {
        let words = &workspace.words;
        flow([
            question(words.say("paste-guess")),
            link(words.say("add-person-right"), Message::GuessConfirmed(part)),
        ])
    }

    /// The address as it will stand on the card, or why there is none yet.
    fn preview_sheet<'a>(&self, workspace: &Workspace) -> Option<Element<'a, Message>> {
        let words = &workspace.words;
        let lines: Vec<Element<'a, Message>> = match self.form.preview.as_ref()? {
            Ok(block) => {
                let lines = block.lines().iter().map(|line| body(line.clone()).into());
                let findings = block.findings().iter();
                let findings = findings.map(|finding| question(words.address_finding(finding)));
                lines.chain(findings).collect()
            }
            Err(reasons) => {
                let sentences = reasons.iter().map(|reason| question(words.reason(reason)));
                sentences.collect()
            }
        };
        let content = Column::with_children(lines);
        let shown = sheet(content).padding([space::MEDIUM, space::LARGE]);
        Some(
            column![
                note(words.say("add-person-as-it-will-be")),
                shown.width(Fill)
            ]
            .spacing(space::HAIR)
            .into(),
        )
    }

    fn buttons<'a>(&self, workspace: &Workspace) -> Element<'a, Message> {
        let words = &workspace.words;
        let ready = self.form.asks.is_empty() && self.form.person.is_some();
        let left = (!ready && !self.is_fresh()).then(|| note(words.say("add-person-not-yet")));
        let several = self.people.len() > 1;
        let keep = match several {
            true => "add-person-keep-next",
            false => "add-person-keep",
        };
        let keep = main_action(words.say(keep), "", ready.then_some(Message::KeepPressed));
        let skip =
            several.then(|| quiet(words.say("add-person-skip"), Some(Message::PersonLeftOut)));
        let other = [
            quiet(words.say("add-person-clear"), Some(Message::Cleared)),
            quiet(
                format!("{}  Esc", words.say("person-edit-close")),
                Some(Message::Closed),
            ),
        ];
        column![]
            .push(left)
            .push(flow([keep].into_iter().chain(skip).chain(other)))
            .spacing(space::SMALL)
            .into()
    }
}

/// A question, beside its field.
pub(super) fn question<'a>(words: String) -> Element<'a, Message> {
    small(words).class(Tone::Straw).into()
}
