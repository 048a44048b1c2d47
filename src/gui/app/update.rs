//! The moves that the screens ask for: from one to another, and to what is kept.

use super::clock::today_by_the_clock;
use super::{App, Message, Shortcut, Step};
use crate::facility::Language;
use crate::gui::app::bar;
use crate::gui::app::bar::Page;
use crate::gui::dialog::add_person::{self, Entry};
use crate::gui::dialog::import;
use crate::gui::dialog::printer;
use crate::gui::panel::card;
use crate::gui::panel::letter;
use crate::gui::panel::letter::Write;
use crate::gui::panel::people;
use crate::gui::panel::people::Choose;
use crate::gui::screen::batch;
use crate::gui::screen::data;
use crate::gui::screen::dates;
use crate::gui::settings::Settings;
use crate::gui::widget::editor::Editor;
use crate::gui::widget::{caret_id, focus_next, focus_on, focus_previous, show};
use crate::import::merge;
use crate::job::Job;
use crate::person::Id;
use iced::Task;
use iced::widget::operation;

impl App {
    pub(super) fn pressed(&mut self, shortcut: Shortcut) -> Task<Message> {
        match shortcut {
            Shortcut::Search => {
                self.page = Page::Write;
                self.step = Step::Choose;
                operation::focus(Choose::search_id())
                    .chain(operation::select_all(Choose::search_id()))
            }
            Shortcut::Help => self.top(bar::Message::Page(Page::Help)),
            Shortcut::Page(page) => self.top(bar::Message::Page(page)),
            Shortcut::Add => self.add(),
            Shortcut::Back => {
                if self.page == Page::Write && std::mem::take(&mut self.adding) {
                    return Task::none();
                }
                if self.close_panel() {
                    return Task::none();
                }
                self.top(bar::Message::Page(Page::Write))
            }
            Shortcut::Leave => {
                if !std::mem::take(&mut self.adding) {
                    self.close_panel();
                }
                Task::none()
            }
            Shortcut::Find => self.found(letter::find::Message::Open),
            Shortcut::FindNext => self.found(letter::find::Message::Next),
            Shortcut::FindPrevious => self.found(letter::find::Message::Previous),
            Shortcut::KeepText => self.written(letter::Message::Own(letter::own::Message::Keep)),
            Shortcut::FocusNext => focus_next(),
            Shortcut::FocusPrevious => focus_previous(),
            Shortcut::Up => self.step(-1),
            Shortcut::Down => self.step(1),
            Shortcut::ZoomIn => self.change(Settings::zoom_in),
            Shortcut::ZoomOut => self.change(Settings::zoom_out),
            Shortcut::ZoomReset => self.change(|settings| settings.zoom = 100),
            Shortcut::Save => self.carded_with(card::Message::Save),
            Shortcut::Print if self.page == Page::Write => self.carded_with(card::Message::Print),
            Shortcut::Print => Task::none(),
            Shortcut::Turn => {
                let side = self.card.turned();
                self.carded_with(card::Message::Side(side))
            }
            Shortcut::Open => self.list_moved(import::Message::Choose),
            Shortcut::Dropped(path) if card::is_picture(&path) => {
                let picked = card::OwnMessage::Picked(Some(path));
                self.carded_with(card::Message::Own(picked))
            }
            Shortcut::Dropped(path) => self.list_moved(import::Message::Picked(Some(path))),
            // In another program an own text may have been mended, a dictionary put in its place.
            Shortcut::Focused => {
                self.speller.look_again();
                let day = match self.fixed_day {
                    Some(_) => Task::none(),
                    None => Task::future(async { Message::Day(today_by_the_clock()) }),
                };
                Task::batch([day, self.read_own(), self.spell_soon()])
            }
        }
    }

    /// In the field that finds words in the text.
    fn found(&mut self, message: letter::find::Message) -> Task<Message> {
        match self.page {
            Page::Write => self.written(letter::Message::Find(message)),
            _ => Task::none(),
        }
    }

    /// Closes what is open over the text; false where nothing is.
    fn close_panel(&mut self) -> bool {
        let here = self.page == Page::Write;
        here && self.write.as_mut().is_some_and(Write::close)
    }

    pub(super) fn step(&mut self, by: isize) -> Task<Message> {
        if self.page != Page::Write {
            return Task::none();
        }
        let action = self.choose.update(people::Message::Stepped(by), &self.desk);
        self.chosen(action)
    }

    pub(super) fn top(&mut self, message: bar::Message) -> Task<Message> {
        match message {
            bar::Message::Page(page) => {
                self.page = page;
                match page {
                    Page::Write => return Choose::look(&self.storage).map(Message::Choose),
                    Page::Data => self.data.refresh(&self.desk),
                    _ => {}
                }
                self.draw_several()
            }
            bar::Message::ZoomIn => self.change(Settings::zoom_in),
            bar::Message::ZoomOut => self.change(Settings::zoom_out),
        }
    }

    pub(super) fn dated(&mut self, action: dates::Action) -> Task<Message> {
        match action {
            dates::Action::None => Task::none(),
            dates::Action::Write(id) => self.go_to(id),
            dates::Action::Several(picked) => {
                self.page = Page::Several;
                let language = self.settings.language.unwrap_or(Language::Russian);
                let writer = self.settings.writer;
                let drafts = self.several.fill(picked, language, writer, &self.storage);
                // What was typed a moment ago is kept before the drafts are read.
                self.keep_draft().chain(drafts.map(Message::Several))
            }
            dates::Action::OnTheWay(days) => {
                self.change(|settings| settings.days_on_the_way = days)
            }
        }
    }

    pub(super) fn data_wished(&mut self, action: data::Action) -> Task<Message> {
        match action {
            data::Action::None => Task::none(),
            data::Action::List => self.list_moved(import::Message::Choose),
            data::Action::Places(action) => self.placed(*action),
            data::Action::Tongue(tongue) => self.change(|settings| settings.tongue = Some(tongue)),
            data::Action::Look(look) => self.change(|settings| settings.look = look),
            data::Action::Printer(message) => self.printed(message),
            data::Action::TakeOut(out) => self.take_out(out),
            data::Action::Forget => self.forget(),
        }
    }

    pub(super) fn several_moved(&mut self, message: batch::Message) -> Task<Message> {
        let (press, card) = (self.card.press(), &self.card);
        let press_for = |job: &Job| card.press_for(job);
        let changes = message.changes_cards();
        let (desk, shelf, storage) = (&self.desk, &self.shelf, &self.storage);
        let action = self
            .several
            .update(message, desk, shelf, storage, press, &press_for);
        let task = match action {
            batch::Action::None => Task::none(),
            batch::Action::Run(task) => task.map(Message::Several),
            batch::Action::Write(id) => self.go_to(id),
            batch::Action::ToDates => self.top(bar::Message::Page(Page::Dates)),
            batch::Action::Draw => self.draw_several(),
            batch::Action::Card(message) => self.carded_with(*message),
            batch::Action::Printer(name) => self.change(|settings| settings.printer = Some(name)),
        };
        match changes {
            true => Task::batch([task, self.draw_several()]),
            false => task,
        }
    }

    /// Draws the card that is shown on the page for several, while it is open.
    pub(super) fn draw_several(&mut self) -> Task<Message> {
        if self.page != Page::Several {
            return Task::none();
        }
        let (press, px) = (self.card.press(), self.card_px());
        let drawn = self.several.draw(&self.desk, &self.shelf, press, px);
        drawn.map(Message::Several)
    }

    pub(super) fn printed(&mut self, message: printer::Message) -> Task<Message> {
        let (product, fonts) = self.card.paper_and_fonts();
        let (desk, storage) = (&self.desk, &self.storage);
        match self.printer.update(message, desk, storage, product, fonts) {
            printer::Action::None => Task::none(),
            printer::Action::Run(task) => task.map(Message::Printer),
            printer::Action::Known(system, measures) => {
                self.desk.printing.system = system;
                self.desk.printing.measures = measures;
                Task::none()
            }
            printer::Action::Chose(name) => self.change(|settings| settings.printer = Some(name)),
            printer::Action::Measures(measures) => {
                self.desk.printing.measures = measures.clone();
                let storage = self.storage.clone();
                Task::future(async move {
                    let written = storage.save_measures(&measures);
                    Message::Printer(printer::Message::Written(written))
                })
            }
            printer::Action::KeepJobs(keep) => self.change(|settings| settings.keep_jobs = keep),
        }
    }

    /// To one person's letter, from another page.
    pub(super) fn go_to(&mut self, id: Id) -> Task<Message> {
        self.page = Page::Write;
        let action = self.choose.update(people::Message::Chose(id), &self.desk);
        self.chosen(action)
    }

    pub(super) fn chosen(&mut self, action: people::Action) -> Task<Message> {
        match action {
            people::Action::None => Task::none(),
            people::Action::Add => self.add(),
            people::Action::Run(task) => task.map(Message::Choose),
            people::Action::Write(id, task) => {
                Task::batch([task.map(Message::Choose), self.write_to(id)])
            }
        }
    }

    /// Opens the letter to somebody, as it was left.
    pub(super) fn write_to(&mut self, id: Id) -> Task<Message> {
        self.adding = false;
        if self.write.as_ref().is_some_and(|write| *write.to() == id) {
            return Task::none();
        }
        let kept = self.keep_draft();
        self.card.clear();
        self.step = Step::Write;
        let language = self.settings.language.unwrap_or(Language::Russian);
        let mut write = Write::new(id.clone(), language, self.settings.writer);
        write.begin(&self.desk, &self.shelf);
        if let Some(before) = &mut self.write {
            write.carry(before);
        }
        self.write = Some(write);
        let draw = self.draw();
        let storage = self.storage.clone();
        let read = Task::future(async move {
            let draft = storage.draft(&id).ok().and_then(|loaded| loaded.value);
            Message::DraftRead(id, draft)
        });
        let top = operation::snap_to(Self::letter_id(), operation::RelativeOffset::START);
        Task::batch([kept.chain(read), draw, top])
    }

    pub(super) fn written(&mut self, message: letter::Message) -> Task<Message> {
        let Some(write) = &mut self.write else {
            return Task::none();
        };
        match write.update(message, &self.desk, &self.shelf) {
            letter::Action::None => Task::none(),
            letter::Action::Draw => self.draw(),
            letter::Action::Changed => Task::batch([self.draw(), self.draft_soon()]),
            letter::Action::Typed => {
                let drawn = Task::batch([self.draw(), self.draft_soon()]);
                Task::batch([show(caret_id()), drawn])
            }
            letter::Action::Follow => show(caret_id()),
            letter::Action::Remember => {
                let (language, writer) = (write.language(), write.writer());
                let kept = self.change(|settings| {
                    settings.language = Some(language);
                    settings.writer = writer;
                });
                Task::batch([kept, self.draft_soon()])
            }
            letter::Action::ConfirmPlace(id) => self.confirm_place(id),
            letter::Action::Forget => {
                let (storage, id) = (self.storage.clone(), write.to().clone());
                let forgotten =
                    Task::future(async move { Message::Kept(storage.save_draft(&id, None)) });
                Task::batch([self.draw(), forgotten])
            }
            letter::Action::PostedFrom(code) => self.change(|settings| {
                settings.posted_from = code;
                settings.script = None;
            }),
            letter::Action::Script(script) => {
                self.change(|settings| settings.script = Some(script))
            }
            letter::Action::Edited(person) => self.edit_person(*person),
            letter::Action::Copy(text) => iced::clipboard::write(text),
            letter::Action::PlaceWord(id, word) => self.hear_word(id, Some(*word)),
            letter::Action::NameForm(form) => {
                self.change(|settings| settings.name_form = Some(form))
            }
            letter::Action::Focus => focus_on(Editor::id()).chain(show(caret_id())),
            letter::Action::FocusOn(id) => focus_on(id),
            letter::Action::Own(wish) => self.keep_own(wish),
            letter::Action::RightWord(language, word) => self.keep_right(language, word),
        }
    }

    pub(super) fn carded_with(&mut self, message: card::Message) -> Task<Message> {
        let action = self.card.update(message, &self.desk, &self.storage);
        self.carded(action)
    }

    pub(super) fn carded(&mut self, action: card::Action) -> Task<Message> {
        match action {
            card::Action::None => Task::none(),
            card::Action::Run(task) => task.map(Message::Card),
            card::Action::Draw => self.draw(),
            card::Action::Printer(name) => self.change(|settings| settings.printer = Some(name)),
            card::Action::Stocked => {
                let Settings {
                    product, picture, ..
                } = &self.settings;
                self.card.choose(product.as_ref(), picture.as_ref());
                self.draw()
            }
            card::Action::Remember => {
                let product = self.card.product_id().to_owned();
                let picture = self.card.picture_id().to_owned();
                self.change(|settings| {
                    settings.product = Some(product);
                    settings.picture = Some(picture);
                })
            }
        }
    }

    /// Somebody is to be added: the page, as it was left.
    pub(super) fn add(&mut self) -> Task<Message> {
        self.page = Page::Write;
        self.step = Step::Write;
        self.adding = true;
        self.entry.begin(&self.desk);
        operation::focus(Entry::text_id())
    }

    pub(super) fn entered(&mut self, message: add_person::Message) -> Task<Message> {
        match self.entry.update(message, &self.desk) {
            add_person::Action::None => Task::none(),
            add_person::Action::Keep(person, word) => {
                let id = person.id.clone();
                self.entry = Entry::default();
                let heard = match word {
                    Some(word) => {
                        let (place, word) = *word;
                        self.hear_word(place, Some(word))
                    }
                    None => Task::none(),
                };
                let people = merge(self.desk.listed().to_vec(), vec![*person]);
                let kept = self.keep_people(people);
                Task::batch([heard, kept, self.go_to(id)])
            }
            add_person::Action::Write(id) => self.go_to(id),
            add_person::Action::Close => {
                self.adding = false;
                Task::none()
            }
        }
    }

    pub(super) fn list_moved(&mut self, message: import::Message) -> Task<Message> {
        // A list on its way is seen where the letter is.
        if let import::Message::Picked(_) = message {
            self.adding = false;
            self.page = Page::Write;
            self.step = Step::Write;
        }
        match self.list.update(message, &self.desk, &self.storage) {
            import::Action::None => Task::none(),
            import::Action::Run(task) => task.map(Message::List),
            import::Action::Keep(people) => self.keep_people(people),
        }
    }
}
