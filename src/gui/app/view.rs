//! What is seen: the bar, and under it a page or the columns.

use super::{App, Message};
use crate::format::Product;
use crate::gui::app::bar::{self, Page};
use crate::gui::dialog::printer;
use crate::gui::screen::help;
use crate::gui::theme::{Element, measure, space};
use crate::gui::widget::{Focus, note};
use iced::widget::{column, container, rule};

impl App {
    /// The window.
    pub fn view(&self) -> Element<'_, Message> {
        let size = self.logical();
        let several = self.batch.count();
        let bar = bar::view(
            &self.session,
            &self.settings,
            self.page,
            several,
            size.width,
        );
        let bar = bar.map(Message::Bar);
        let mut window = column![bar, rule::horizontal(measure::LINE)];
        if let Some(trouble) = &self.trouble {
            window = window.push(container(note(trouble)).padding([space::SMALL, space::WIDE]));
        }
        let (session, texts) = (&self.session, &self.texts);
        let window = window.push(match self.page {
            Page::Write => {
                let write = self
                    .write
                    .view(session, texts, size, self.pixels(), self.ready);
                write.map(Message::Write)
            }
            Page::Dates => {
                let way = self.settings.days_on_the_way;
                self.dates.view(session, way, size).map(Message::Dates)
            }
            Page::Batch => {
                let (lent, pixels) = (self.write.card.supply(session), self.pixels());
                let several = self.batch.view(session, texts, lent, size.width, pixels);
                several.map(Message::Batch)
            }
            Page::Data => {
                let (product, _) = self.write.card.paper_and_fonts();
                let paper = product.map(Product::paper);
                let printer = printer::view(&self.printer, session, paper);
                let (settings, folder) = (&self.settings, &self.folder);
                let data = self
                    .data
                    .view(session, settings, folder, printer, size.width);
                data.map(Message::Data)
            }
            Page::Help => help::view(session),
        });
        Focus::window(window).into()
    }
}
