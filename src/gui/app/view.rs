//! What is seen: the bar, and under it a page or the columns.

use super::{App, Message, Step};
use crate::format::Product;
use crate::gui::app::bar::{self, Page};
use crate::gui::dialog::import;
use crate::gui::dialog::printer;
use crate::gui::panel::card;
use crate::gui::screen::help;
use crate::gui::theme::{Element, measure, space};
use crate::gui::widget::{Focus, heading, note, scrolled, segments, slender};
use iced::widget::{Id, column, container, row, rule, scrollable};
use iced::{Fill, Padding, Size};

impl App {
    /// The window.
    pub fn view(&self) -> Element<'_, Message> {
        let size = self.logical();
        let several = self.several.count();
        let bar = bar::view(&self.desk, &self.settings, self.page, several, size.width);
        let bar = bar.map(Message::Top);
        let mut window = column![bar, rule::horizontal(measure::LINE)];
        if let Some(trouble) = &self.trouble {
            window = window.push(container(note(trouble)).padding([space::SMALL, space::WIDE]));
        }
        let (desk, shelf) = (&self.desk, &self.shelf);
        let window = window.push(match self.page {
            Page::Write => self.columns(size),
            Page::Dates => {
                let way = self.settings.days_on_the_way;
                self.dates.view(desk, way, size).map(Message::Dates)
            }
            Page::Several => {
                let (lent, pixels) = (self.card.lent(desk), self.pixels());
                let several = self.several.view(desk, shelf, lent, size.width, pixels);
                several.map(Message::Several)
            }
            Page::Data => {
                let (product, _) = self.card.paper_and_fonts();
                let paper = product.map(Product::paper);
                let printer = printer::view(&self.printer, desk, paper);
                let (settings, storage) = (&self.settings, &self.storage);
                let data = self.data.view(desk, settings, storage, printer, size.width);
                data.map(Message::Data)
            }
            Page::Help => help::view(desk),
        });
        Focus::window(window).into()
    }

    /// Three columns, or two with the card under the letter, or one with three steps.
    pub(super) fn columns(&self, size: Size) -> Element<'_, Message> {
        let people = self
            .choose
            .view(&self.desk, size.height)
            .map(Message::Choose);
        let people = column![].push(self.first_run()).push(people);
        if size.width < measure::STEPS {
            let step = match self.step {
                Step::Choose => people.into(),
                Step::Write => self.letter(size.width, false),
                Step::Print => self.print(),
            };
            return column![self.steps(), step].into();
        }
        let people = container(people).width(measure::PEOPLE);
        let rest = size.width - measure::PEOPLE;
        if size.width < measure::FOLD {
            let letter = self.letter(rest, true);
            return row![people, rule::vertical(measure::LINE), letter]
                .height(Fill)
                .into();
        }
        let card = self.card_column();
        let width = if card.is_some() {
            rest - measure::CARD
        } else {
            rest
        };
        let letter = self.letter(width, false);
        let mut columns = row![people, rule::vertical(measure::LINE), letter];
        if let Some(card) = card {
            columns = columns
                .push(rule::vertical(measure::LINE))
                .push(container(scrolled(card)).width(measure::CARD));
        }
        columns.height(Fill).into()
    }

    /// The three steps of a narrow window.
    pub(super) fn steps(&self) -> Element<'_, Message> {
        let words = &self.desk.words;
        let steps = Step::ALL.map(|(step, key)| (step, words.say(key)));
        container(segments(steps, Some(self.step), Message::Step))
            .padding([space::SMALL, space::WIDE])
            .into()
    }

    /// The last step: the card, or what is missing for one.
    pub(super) fn print(&self) -> Element<'_, Message> {
        match self.card_column() {
            Some(card) => scrolled(card),
            None => self.letter(self.logical().width, false),
        }
    }

    /// The name of the column of the letter, to bring its beginning into sight.
    pub(super) fn letter_id() -> Id {
        Id::new("letter-column")
    }

    /// The letter in a column of this width, with the card under it where the window is folded.
    pub(super) fn letter(&self, width: f32, folded: bool) -> Element<'_, Message> {
        let words = &self.desk.words;
        if let Some(report) = self.list.view(&self.desk) {
            return scrolled(report.map(Message::List));
        }
        if self.adding {
            return scrolled(self.entry.view(&self.desk, width).map(Message::Entry));
        }
        match &self.write {
            Some(write) => {
                let fit = card::fit(&self.card, words);
                let letter = write.view(&self.desk, &self.shelf, width, fit);
                let card = folded.then(|| self.card_column()).flatten();
                let page = column![letter.map(Message::Write)].push(card);
                scrollable(page)
                    .id(Self::letter_id())
                    .direction(slender())
                    .width(Fill)
                    .height(Fill)
                    .into()
            }
            None if self.ready => container(
                column![
                    heading(words.say("choose-title")),
                    note(words.say("choose-text"))
                ]
                .spacing(space::SMALL),
            )
            .padding(space::VAST)
            .width(Fill)
            .into(),
            None => iced::widget::space().width(Fill).into(),
        }
    }

    /// The card, for somebody who can have one.
    pub(super) fn card_column(&self) -> Option<Element<'_, Message>> {
        let write = self.write.as_ref()?;
        let busy = self.adding || self.list.view(&self.desk).is_some();
        if busy || write.block(&self.desk).is_none() {
            return None;
        }
        let card = self.card.view(&self.desk, self.pixels()).map(Message::Card);
        let card = container(card).padding([space::LARGE, space::WIDE]);
        Some(card.max_width(measure::CARD).into())
    }

    /// While there is no list: how to get today's.
    pub(super) fn first_run(&self) -> Option<Element<'_, Message>> {
        let show = self.ready && self.desk.listed == 0;
        show.then(|| {
            container(import::invitation(&self.desk).map(Message::List))
                .padding(Padding::new(space::WIDE).bottom(0.0).top(space::LARGE))
                .into()
        })
    }
}
