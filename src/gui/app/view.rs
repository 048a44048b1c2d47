//! The view: the bar, and under it a page or the columns.

use super::{App, Message};
use crate::format::Product;
use crate::gui::app::bar::{self, Page};
use crate::gui::dialog::printer;
use crate::gui::screen::help;
use crate::gui::theme::{Element, measure, space};
use crate::gui::widget::{Focus, body, flow, link, note};
use iced::widget::{column, container, rule};

impl App {
    /// The window.
    pub fn view(&self) -> Element<'_, Message> {
        let size = self.logical();
        let several = self.batch.count();
        let bar = bar::view(
            &self.workspace,
            &self.settings,
            self.page,
            several,
            size.width,
        );
        let bar = bar.map(Message::Bar);
        let mut window = column![bar, rule::horizontal(measure::LINE)];
        if self.folder.is_traceless() {
            let line = note(self.workspace.words.say("app-no-trace"));
            window = window.push(container(line).padding([space::SMALL, space::WIDE]));
        }
        if self.folder.is_read_only() {
            let line = note(self.workspace.words.say("app-read-only"));
            window = window.push(container(line).padding([space::SMALL, space::WIDE]));
        }
        if self.is_second {
            let words = &self.workspace.words;
            let line = flow([
                body(words.say("app-other-window")).into(),
                link(
                    words.say("app-other-window-open"),
                    Message::OpenFirstPressed,
                ),
                link(words.say("app-other-window-read"), Message::ReadOnlyPressed),
            ]);
            window = window.push(container(line).padding([space::SMALL, space::WIDE]));
        }
        if let Some(trouble) = &self.trouble {
            window = window.push(container(note(trouble)).padding([space::SMALL, space::WIDE]));
        }
        let (workspace, texts) = (&self.workspace, &self.texts);
        let window = window.push(match self.page {
            Page::Write => {
                let write = self
                    .write
                    .view(workspace, texts, size, self.pixels(), self.ready);
                write.map(Message::Write)
            }
            Page::Dates => {
                let days_on_the_way = self.settings.days_on_the_way;
                self.dates
                    .view(workspace, days_on_the_way, size)
                    .map(Message::Dates)
            }
            Page::Batch => {
                let (supply, pixels) = (self.write.card.supply(workspace), self.pixels());
                let several = self
                    .batch
                    .view(workspace, texts, supply, size.width, pixels);
                several.map(Message::Batch)
            }
            Page::Data => {
                let (product, _) = self.write.card.paper_and_fonts();
                let paper = product.map(Product::paper);
                let printer = printer::view(&self.printer, workspace, paper);
                let (settings, folder) = (&self.settings, &self.folder);
                let data = self
                    .data
                    .view(workspace, settings, folder, printer, size.width);
                data.map(Message::Data)
            }
            Page::Help => help::view(workspace),
        });
        Focus::window(window).into()
    }
}
