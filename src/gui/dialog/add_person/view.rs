//! The page: a field for the text, and under it everything that was recognised.

use super::{AddPerson, Ask, Message, Namesake, Part};
use crate::facility::{CardLanguage, Facilities};
use crate::gui::describe;
use crate::gui::session::Session;
use crate::gui::theme::{Element, Tone, measure, space};
use crate::gui::widget::{
    body, chip, field, flow, heading, lines, link, main_action, note, quiet, sheet, small, title,
};
use crate::judgement::Reason;
use crate::paste;
use crate::people::letters;
use crate::person::{Person, Sex};
use iced::Fill;
use iced::widget::{Column, column, container, row};

impl AddPerson {
    /// The page, in a column of this width.
    pub fn view<'a>(&'a self, session: &'a Session, width: f32) -> Element<'a, Message> {
        let words = &session.words;
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
        .push(self.about_text(session))
        .push(self.who(session, width))
        .push(self.where_is(session, width))
        .push(self.as_it_will_be(session))
        .push(self.buttons(session))
        .push(self.removed(session))
        .spacing(space::LARGE)
        .max_width(measure::PAGE);
        container(page).padding([space::LARGE, space::WIDE]).into()
    }

    /// What is to be said of the text: why it is not read, what was taken out, what is left over.
    fn about_text<'a>(&'a self, session: &Session) -> Option<Element<'a, Message>> {
        let words = &session.words;
        let refused = self.refused.as_ref().map(|error| {
            let sentence = match error {
                paste::Error::Empty => words.say("paste-empty"),
                paste::Error::TooLong => words.say("paste-too-long"),
                paste::Error::Words(what) => what.clone(),
            };
            small(sentence).class(Tone::Straw)
        });
        let hidden = self
            .read
            .hidden
            .then(|| note(words.say("address-hidden-removed")));
        let not_held = self.asks.contains(&Ask::Paste(paste::Ask::NotHeld));
        let not_held = not_held.then(|| question(words.say("paste-ask-not-held")));
        let rest = self.asks.contains(&Ask::Paste(paste::Ask::Rest)).then(|| {
            column![
                small(words.say("paste-ask-rest")).class(Tone::Straw),
                body(self.read.rest.join("\n")),
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

    fn who<'a>(&'a self, session: &Session, width: f32) -> Element<'a, Message> {
        let words = &session.words;
        let name = self.value(Part::Name);
        let n = letters::lookalikes(&name).len();
        let mend = (n > 0).then(|| {
            let sentence = words.say_with("paste-lookalikes", &[("n", n.into())]);
            flow([
                small(sentence).class(Tone::Straw).into(),
                link(words.say("paste-mend"), Message::LettersCorrected),
            ])
        });
        let sexes = [
            (Sex::Female, "letter-ask-woman"),
            (Sex::Male, "letter-ask-man"),
        ]
        .map(|(sex, key)| {
            chip(
                words.say(key),
                self.sex == Some(sex),
                Message::SexChosen(sex),
            )
        });
        column![heading(words.say("add-person-who"))]
            .push(self.pair([Part::Name, Part::Dative], session, width))
            .push(mend)
            .push(self.there_already(session))
            .push(self.pair([Part::Birth, Part::Extra], session, width))
            .push(column![note(words.say("import-column-sex")), flow(sexes)].spacing(measure::RING))
            .spacing(space::SMALL)
            .into()
    }

    /// People of the same name: the way to them, and the question whether it is one of them.
    fn there_already<'a>(&self, session: &Session) -> Option<Element<'a, Message>> {
        let words = &session.words;
        let same = self.same.iter().filter_map(|id| session.people.get(id));
        let same = same.map(|person| {
            let place = describe::place(session, person);
            let state = session.facts_of(&person.id).map(|facts| facts.state);
            let state = state.map_or_else(String::new, |state| describe::mark(words, state).word);
            let birth = person.birth.map(|birth| words.partial_date(birth));
            let about = [person.name(), place.as_str()];
            let about: Vec<&str> = about.into_iter().filter(|text| !text.is_empty()).collect();
            let more = [birth.unwrap_or_default(), state];
            let more: Vec<String> = more.into_iter().filter(|text| !text.is_empty()).collect();
            // The shipped people are no list of the user's: nothing is changed in them.
            let moved = session.is_listed(person).then(|| {
                let chosen = self.answer == Some(Namesake::Same(person.id.clone()));
                let choose = Message::SamePersonChosen(person.id.clone());
                chip(words.say("statement-same-name-moved"), chosen, choose)
            });
            let who = link(about.join(", "), Message::WritePressed(person.id.clone()));
            flow([who, note(more.join(", ")).into()].into_iter().chain(moved))
        });
        let another = chip(
            words.say("statement-same-name-another"),
            self.answer == Some(Namesake::Another),
            Message::AnotherPersonChosen,
        );
        (!self.same.is_empty()).then(|| {
            column![question(words.say("add-person-same-name"))]
                .extend(same.collect::<Vec<_>>())
                .push(note(words.say("statement-same-name-question")))
                .push(flow([another]))
                .spacing(space::HAIR)
                .into()
        })
    }

    /// Those whom the user removed, and the way back.
    fn removed<'a>(&self, session: &Session) -> Option<Element<'a, Message>> {
        let words = &session.words;
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
        session: &Session,
        width: f32,
    ) -> Element<'a, Message> {
        let fields = parts.map(|part| self.part(part, session));
        if width < measure::STACK {
            Column::with_children(fields).spacing(space::SMALL).into()
        } else {
            row(fields).spacing(space::MEDIUM).into()
        }
    }

    /// A part in its field; under it what is asked of it.
    fn part<'a>(&'a self, part: Part, session: &Session) -> Element<'a, Message> {
        let words = &session.words;
        let value = self.value(part);
        let input = field(part.id(), words.say(part.key()), &value, move |text| {
            Message::Typed(part, text)
        });
        let asks = self.asks.iter().filter(|_| !self.is_fresh());
        let request = asks.filter_map(|ask| match (ask, part) {
            (Ask::Paste(ask @ (paste::Ask::Name | paste::Ask::Nominative)), Part::Name)
            | (Ask::Paste(ask @ paste::Ask::BirthYear), Part::Birth)
            | (Ask::Paste(ask @ paste::Ask::Postcode), Part::Postcode) => {
                Some(question(words.say(&format!("paste-ask-{}", ask.key()))))
            }
            (Ask::Birth, Part::Birth) => Some(question(words.say("person-birth-wrong"))),
            (Ask::Dative, Part::Dative) => Some(question(words.say("judgement-missing-dative"))),
            (Ask::Guess(guess), _) if *guess == part && self.is_guess(part) => {
                Some(self.guess(part, session))
            }
            _ => None,
        });
        column![input]
            .extend(request.collect::<Vec<_>>())
            .width(Fill)
            .into()
    }

    /// A guess, marked, and the user's word that it is right.
    pub(super) fn guess<'a>(&self, part: Part, session: &Session) -> Element<'a, Message> {
        let words = &session.words;
        flow([
            question(words.say("paste-guess")),
            link(words.say("add-person-right"), Message::GuessConfirmed(part)),
        ])
    }

    /// The address as it will stand on the card, or why there is none yet.
    fn as_it_will_be<'a>(&self, session: &Session) -> Option<Element<'a, Message>> {
        let person = self.person.as_ref()?;
        let words = &session.words;
        let content = match self.word(session) {
            Some((id, word)) => {
                let mut facilities = session.facilities.clone();
                facilities.set_user_word(&id, Some(word));
                block(person, &facilities, session)
            }
            None => block(person, &session.facilities, session),
        };
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

    fn buttons<'a>(&self, session: &Session) -> Element<'a, Message> {
        let words = &session.words;
        let ready = self.asks.is_empty() && self.person.is_some();
        let left = (!ready && !self.is_fresh()).then(|| note(words.say("add-person-not-yet")));
        let keep = main_action(
            words.say("add-person-keep"),
            "",
            ready.then_some(Message::KeepPressed),
        );
        let other = [
            quiet(words.say("add-person-clear"), Some(Message::Cleared)),
            quiet(
                format!("{}  Esc", words.say("person-edit-close")),
                Some(Message::Closed),
            ),
        ];
        column![]
            .push(left)
            .push(flow([keep].into_iter().chain(other)))
            .spacing(space::SMALL)
            .into()
    }
}

/// What is asked, beside what it is about.
pub(super) fn question<'a>(words: String) -> Element<'a, Message> {
    small(words).class(Tone::Straw).into()
}

fn block<'a>(person: &Person, facilities: &Facilities, session: &Session) -> Element<'a, Message> {
    let words = &session.words;
    match session.address_of_new(person, facilities, CardLanguage::Russian) {
        Ok(block) => {
            let lines = block.lines().iter().map(|line| body(line.clone()).into());
            let findings = block.findings().iter();
            let findings = findings.map(|finding| question(words.address_finding(finding)));
            Column::with_children(lines.chain(findings).collect::<Vec<_>>()).into()
        }
        Err(reasons) => {
            let sentence = reasons
                .iter()
                .map(|reason: &Reason| question(words.reason(reason)));
            Column::with_children(sentence.collect::<Vec<_>>()).into()
        }
    }
}
