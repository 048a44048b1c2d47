//! What each shortcut does.

use super::bar::{self, Page};
use super::clock::today_by_the_clock;
use super::{App, Message, Shortcut};
use crate::gui::dialog::import;
use crate::gui::panel::card;
use crate::gui::panel::letter::{self, Letter};
use crate::gui::panel::people::{self, People};
use crate::gui::screen::write::Step;
use crate::gui::widget::{focus_next, focus_previous};
use crate::workspace::Settings;
use iced::Task;
use iced::widget::operation;

impl App {
    /// Does what a shortcut asks for.
    pub(super) fn run_shortcut(&mut self, shortcut: Shortcut) -> Task<Message> {
        match shortcut {
            Shortcut::Search => {
                self.page = Page::Write;
                self.write.step = Step::Choose;
                operation::focus(People::search_id())
                    .chain(operation::select_all(People::search_id()))
            }
            Shortcut::Help => self.update_bar(bar::Message::PageChosen(Page::Help)),
            Shortcut::Page(page) => self.update_bar(bar::Message::PageChosen(page)),
            Shortcut::Add => self.open_add_person(),
            Shortcut::Back => {
                if self.page == Page::Write && self.write.close_add_person() {
                    return Task::none();
                }
                if self.close_panel() {
                    return Task::none();
                }
                self.update_bar(bar::Message::PageChosen(Page::Write))
            }
            Shortcut::Leave => {
                if !self.write.close_add_person() {
                    self.close_panel();
                }
                Task::none()
            }
            Shortcut::Find => self.update_find(letter::find::Message::Opened),
            Shortcut::FindNext => self.update_find(letter::find::Message::NextPressed),
            Shortcut::FindPrevious => self.update_find(letter::find::Message::PreviousPressed),
            Shortcut::KeepText => {
                self.update_letter(letter::Message::Own(letter::own::Message::KeepPressed))
            }
            Shortcut::FocusNext => focus_next(),
            Shortcut::FocusPrevious => focus_previous(),
            Shortcut::Up => self.select_next(-1),
            Shortcut::Down => self.select_next(1),
            Shortcut::ZoomIn => self.change_settings(Settings::zoom_in),
            Shortcut::ZoomOut => self.change_settings(Settings::zoom_out),
            Shortcut::ZoomReset => self.change_settings(|settings| settings.zoom = 100),
            Shortcut::Save => self.update_card(card::Message::SavePressed),
            Shortcut::Print if self.page == Page::Write => {
                self.update_card(card::Message::PrintPressed)
            }
            Shortcut::Print => Task::none(),
            Shortcut::Turn => {
                let side = self.write.card.turned();
                self.update_card(card::Message::SideChosen(side))
            }
            Shortcut::Open => self.update_import(import::Message::ChoosePressed),
            Shortcut::Dropped(path) if card::is_picture(&path) => {
                let picked = card::OwnMessage::Picked(Some(path));
                self.update_card(card::Message::Own(picked))
            }
            Shortcut::Dropped(path) => self.update_import(import::Message::Picked(Some(path))),
            // Another program may have changed an own text or added a dictionary.
            Shortcut::Focused => {
                self.speller.look_again();
                let day = match self.fixed_day {
                    Some(_) => Task::none(),
                    None => Task::future(async { Message::DayChanged(today_by_the_clock()) }),
                };
                Task::batch([day, self.load_own_texts(), self.check_spelling_soon()])
            }
        }
    }

    /// In the field that finds words in the text.
    fn update_find(&mut self, message: letter::find::Message) -> Task<Message> {
        match self.page {
            Page::Write => self.update_letter(letter::Message::Find(message)),
            _ => Task::none(),
        }
    }

    /// Closes what is open over the text; false where nothing is.
    fn close_panel(&mut self) -> bool {
        let here = self.page == Page::Write;
        here && self.write.letter.as_mut().is_some_and(Letter::close)
    }

    /// Selects the person this many rows further down.
    fn select_next(&mut self, by: isize) -> Task<Message> {
        if self.page != Page::Write {
            return Task::none();
        }
        self.update_people(people::Message::SelectionMoved(by))
    }
}
