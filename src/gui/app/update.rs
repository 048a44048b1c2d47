//! Messages to state changes: from one screen to another, and to what is saved.

use super::bar::{self, Page};
use super::{App, Message};
use crate::facility::{self, CardLanguage, UserWord};
use crate::gui::dialog::add_person::{self, AddPerson};
use crate::gui::dialog::{import, printer};
use crate::gui::panel::letter::Letter;
use crate::gui::panel::people::People;
use crate::gui::panel::{card, letter, people};
use crate::gui::screen::write::{self, Step, Write};
use crate::gui::screen::{batch, data, dates};
use crate::gui::widget::editor::Editor;
use crate::gui::widget::{caret_id, focus_on, show};
use crate::job::Job;
use crate::person::{Claim, Id, NewStatement, Person};
use crate::workspace::{Settings, Workspace};
use iced::widget::operation;
use iced::{Task, window};
use std::sync::Arc;

impl App {
    /// Applies a message.
    pub fn update(&mut self, message: Message) -> Task<Message> {
        match message {
            Message::Opened(Ok(opened)) => self.open(Arc::unwrap_or_clone(opened)),
            Message::Opened(Err(error)) => {
                self.trouble = Some(error.say(&self.workspace.words));
                Task::none()
            }
            Message::BooksLoaded(texts) => {
                self.texts = Arc::unwrap_or_clone(texts);
                let ui_language = self.workspace.words.ui_language();
                if ui_language != self.ui_language {
                    self.texts.set_ui_language(ui_language);
                }
                // A person may be chosen before the texts are loaded: the letter is filled now.
                if let Some(letter) = &mut self.write.letter
                    && letter.text().is_empty()
                {
                    letter.start(&self.workspace, &self.texts);
                }
                self.draw_card()
            }
            Message::SettingsLoaded(settings) => self.apply_settings(settings),
            Message::DayChanged(day) => {
                self.workspace.set_today(self.fixed_day.unwrap_or(day));
                self.refresh();
                Task::none()
            }
            Message::Resized(size) => {
                // iced reports the size divided by the zoom; the stored size is not.
                self.size = size * self.scale();
                self.draw_card()
            }
            Message::Rescaled(screen) => {
                self.screen = screen;
                self.draw_card()
            }
            Message::ShortcutPressed(shortcut) => self.run_shortcut(shortcut),
            Message::Bar(message) => self.update_bar(message),
            Message::Write(message) => self.update_write(message),
            Message::Dates(message) => {
                let action = self.dates.update(message, &self.workspace);
                self.apply_dates(action)
            }
            Message::Batch(message) => self.update_batch(message),
            Message::Data(message) => {
                let action = self.data.update(message, &self.workspace);
                self.apply_data(action)
            }
            Message::Printer(message) => self.update_printer(message),
            Message::DraftLoaded(id, Some(draft)) => {
                let letter = self.write.letter.as_ref();
                match letter.is_some_and(|letter| *letter.to() == id) {
                    true => self.update_letter(letter::Message::DraftLoaded(draft)),
                    false => Task::none(),
                }
            }
            // The text of a card that was saved is off the disk, and here until the window closes.
            Message::DraftLoaded(id, None) => {
                let letter = self.write.letter.as_ref();
                let open = letter.is_some_and(|letter| *letter.to() == id);
                match self.finished.get(&id).cloned().filter(|_| open) {
                    Some(draft) => {
                        let loaded = self.update_letter(letter::Message::DraftLoaded(draft));
                        if let Some(letter) = &mut self.write.letter {
                            letter.put_away();
                        }
                        loaded
                    }
                    None => Task::none(),
                }
            }
            Message::DraftsCounted(Ok(0)) => Task::none(),
            Message::DraftsCounted(Ok(n)) => {
                let days = i64::from(self.settings.draft_days);
                let variables = [("n", n.into()), ("days", days.into())];
                let words = &self.workspace.words;
                self.trouble = Some(words.say_with("app-drafts-old", &variables));
                self.change_settings(|settings| settings.draft_days_told = true)
            }
            Message::DraftsCounted(Err(error)) => {
                self.trouble = Some(self.workspace.words.storage_error(&error));
                Task::none()
            }
            Message::FirstWindow(Ok(Some(first))) => {
                self.first_window = Some(first);
                Task::none()
            }
            Message::FirstWindow(Ok(None)) => {
                self.is_second = true;
                Task::none()
            }
            // Where nothing can be written, that is said where something is to be.
            Message::FirstWindow(Err(_)) => Task::none(),
            Message::Called if self.first_window.is_some() => {
                let folder = self.folder.clone();
                let answered = Task::future(async move { Message::Saved(folder.answer_call()) });
                let shown = window::oldest().and_then(|id| {
                    Task::batch([window::minimize(id, false), window::gain_focus(id)])
                });
                Task::batch([answered, shown])
            }
            Message::Called => Task::none(),
            Message::OpenFirstPressed => {
                let folder = self.folder.clone();
                let called = Task::future(async move { folder.call_first_window() });
                called.then(|called| match called {
                    Ok(()) => window::oldest().and_then(window::close),
                    Err(error) => Task::done(Message::Saved(Err(error))),
                })
            }
            Message::ReadOnlyPressed => {
                self.is_second = false;
                self.folder = self.folder.read_only();
                self.workspace.set_folder(self.folder.clone());
                Task::none()
            }
            Message::DraftSaved(saved) => self.finish_saving_draft(saved),
            Message::FolderChanged(found) => self.follow_folder(found),
            Message::Reloaded(Ok(opened)) => self.finish_reloading(Arc::unwrap_or_clone(opened)),
            Message::Reloaded(Err(error)) => {
                self.trouble = Some(error.say(&self.workspace.words));
                Task::none()
            }
            Message::PeopleSaved(saved) => self.finish_saving_people(saved),
            Message::ListSaved(saved) => self.finish_saving_list(saved),
            Message::DraftSaveDue => {
                self.draft_waits = false;
                self.save_draft()
            }
            Message::SpellingDue => {
                self.spell_waits = false;
                self.check_spelling()
            }
            Message::SpellingChecked(answer) => self.finish_spelling(answer),
            Message::RightWordsLoaded(words) => self.set_right_words(words),
            Message::OwnTextsLoaded(read) => self.set_own_texts(read),
            Message::OwnTextSaved(kept) => self.finish_own_text(kept),
            Message::PeopleSaveDue => self.save_edited_people(),
            Message::CloseRequested(id) => self
                .save_edited_people()
                .chain(self.save_draft())
                .chain(self.save_unsaved_text())
                .chain(window::close(id)),
            Message::PersonRestored(Ok(Some(person))) => self.finish_restoring(*person),
            Message::PersonRestored(Ok(None)) | Message::Saved(Ok(())) => Task::none(),
            Message::PersonRestored(Err(error)) | Message::Saved(Err(error)) => {
                self.trouble = Some(self.workspace.words.storage_error(&error));
                Task::none()
            }
        }
    }

    pub(super) fn update_bar(&mut self, message: bar::Message) -> Task<Message> {
        match message {
            bar::Message::PageChosen(page) => {
                self.page = page;
                match page {
                    Page::Write => return People::count_cards(&self.folder).map(Message::people),
                    Page::Data => self.data.refresh(&self.workspace),
                    _ => {}
                }
                self.draw_batch()
            }
            bar::Message::ZoomedIn => self.change_settings(Settings::zoom_in),
            bar::Message::ZoomedOut => self.change_settings(Settings::zoom_out),
        }
    }

    fn apply_dates(&mut self, action: dates::Action) -> Task<Message> {
        match action {
            dates::Action::None => Task::none(),
            dates::Action::Write(id) => self.select_person(id),
            dates::Action::WriteBatch(picked) => {
                self.page = Page::Batch;
                let language = self.settings.language.unwrap_or(CardLanguage::Russian);
                let writer = self.settings.writer;
                let drafts = self.batch.fill(picked, language, writer, &self.folder);
                // The open draft is saved before the drafts are read.
                self.save_draft().chain(drafts.map(Message::Batch))
            }
            dates::Action::SaveDaysOnTheWay(days) => {
                self.change_settings(|settings| settings.days_on_the_way = days)
            }
        }
    }

    fn apply_data(&mut self, action: data::Action) -> Task<Message> {
        match action {
            data::Action::None => Task::none(),
            data::Action::ChooseList => self.update_import(import::Message::ChoosePressed),
            data::Action::Places(action) => self.apply_places(*action),
            data::Action::SaveLanguage(ui_language) => {
                self.change_settings(|settings| settings.ui_language = Some(ui_language))
            }
            data::Action::SaveLook(look) => self.change_settings(|settings| settings.look = look),
            data::Action::Printer(message) => self.update_printer(message),
            data::Action::Export(what) => self.export(what),
            data::Action::SaveDraftDays(days) => self.change_settings(|settings| {
                settings.draft_days = days;
                settings.draft_days_told = true;
            }),
            data::Action::LeaveNoTrace => self.leave_no_trace(),
            data::Action::DeleteEverything => self.delete_everything(),
        }
    }

    pub(super) fn update_batch(&mut self, message: batch::Message) -> Task<Message> {
        let (print_options, card) = (self.write.card.print_options(), &self.write.card);
        let options_for = |job: &Job| card.print_options_for(job);
        let changes = message.changes_cards();
        let (workspace, texts, folder) = (&self.workspace, &self.texts, &self.folder);
        let action = self.batch.update(
            message,
            workspace,
            texts,
            folder,
            print_options,
            &options_for,
        );
        let task = match action {
            batch::Action::None => Task::none(),
            batch::Action::Run(task) => task.map(Message::Batch),
            batch::Action::Write(id) => self.select_person(id),
            batch::Action::OpenDates => self.update_bar(bar::Message::PageChosen(Page::Dates)),
            batch::Action::Draw => self.draw_batch(),
            batch::Action::Card(message) => self.update_card(*message),
            batch::Action::Finished(drafts, kept) => {
                let ids = drafts.iter().map(|(id, _)| id.clone()).collect();
                self.finished.extend(drafts);
                Task::batch([kept.map(Message::Batch), self.delete_drafts(ids)])
            }
            batch::Action::Reload => self.reload(),
            batch::Action::SavePrinter(name) => {
                self.change_settings(|settings| settings.printer = Some(name))
            }
        };
        match changes {
            true => Task::batch([task, self.draw_batch()]),
            false => task,
        }
    }

    /// Draws the card that is shown on the page for several, while it is open.
    pub(super) fn draw_batch(&mut self) -> Task<Message> {
        if self.page != Page::Batch {
            return Task::none();
        }
        let (print_options, px) = (self.write.card.print_options(), self.card_px());
        let drawn = self
            .batch
            .draw(&self.workspace, &self.texts, print_options, px);
        drawn.map(Message::Batch)
    }

    pub(super) fn update_printer(&mut self, message: printer::Message) -> Task<Message> {
        let (product, fonts) = self.write.card.paper_and_fonts();
        let (workspace, folder) = (&self.workspace, &self.folder);
        match self
            .printer
            .update(message, workspace, folder, product, fonts)
        {
            printer::Action::None => Task::none(),
            printer::Action::Run(task) => task.map(Message::Printer),
            printer::Action::SetPrinters(system, measures) => {
                self.workspace.printing.system = system;
                self.workspace.printing.measures = measures;
                Task::none()
            }
            printer::Action::SavePrinter(name) => {
                self.change_settings(|settings| settings.printer = Some(name))
            }
            printer::Action::KeepMeasured(name, measured) => {
                self.workspace.printing.measures.keep(&name, measured);
                let folder = self.folder.clone();
                Task::future(async move {
                    let written = folder.keep_measured(&name, measured);
                    Message::Printer(printer::Message::Saved(written))
                })
            }
            printer::Action::ForgetMeasured(name) => {
                self.workspace.printing.measures.forget(&name);
                let folder = self.folder.clone();
                Task::future(async move {
                    let written = folder.forget_measured(&name).map(|_| ());
                    Message::Printer(printer::Message::Saved(written))
                })
            }
            printer::Action::SaveKeepJobs(keep) => {
                self.change_settings(|settings| settings.keep_jobs = keep)
            }
        }
    }

    /// Opens one person's letter, from another screen.
    pub(super) fn select_person(&mut self, id: Id) -> Task<Message> {
        self.page = Page::Write;
        self.update_people(people::Message::PersonChosen(id))
    }

    pub(super) fn update_write(&mut self, message: write::Message) -> Task<Message> {
        // Somebody who was sendable when the card was drawn may no longer be.
        if let write::Message::Card(message) = &message
            && message.makes_a_card()
            && !self.can_be_sent()
        {
            return self.draw_card();
        }
        // A list that was picked on another screen is shown on this one.
        if let write::Message::Import(import::Message::Picked(_)) = message {
            self.page = Page::Write;
        }
        let (workspace, texts, folder) = (&self.workspace, &self.texts, &self.folder);
        match self.write.update(message, workspace, texts, folder) {
            write::Action::None => Task::none(),
            write::Action::People(action) => self.apply_people(action),
            write::Action::Letter(action) => self.apply_letter(action),
            write::Action::Card(action) => self.apply_card(action),
            write::Action::Import(action) => self.apply_import(action),
            write::Action::AddPerson(action) => self.apply_add_person(action),
        }
    }

    pub(super) fn update_people(&mut self, message: people::Message) -> Task<Message> {
        self.update_write(write::Message::People(message))
    }

    pub(super) fn update_letter(&mut self, message: letter::Message) -> Task<Message> {
        self.update_write(write::Message::Letter(message))
    }

    pub(super) fn update_card(&mut self, message: card::Message) -> Task<Message> {
        self.update_write(write::Message::Card(message))
    }

    pub(super) fn update_import(&mut self, message: import::Message) -> Task<Message> {
        self.update_write(write::Message::Import(message))
    }

    fn apply_people(&mut self, action: people::Action) -> Task<Message> {
        match action {
            people::Action::None => Task::none(),
            people::Action::Add => self.open_add_person(),
            people::Action::Run(task) => task.map(Message::people),
            people::Action::Write(id, task) => {
                Task::batch([task.map(Message::people), self.open_letter(id)])
            }
        }
    }

    /// Opens the letter to somebody, as it was left.
    pub(super) fn open_letter(&mut self, id: Id) -> Task<Message> {
        self.write.close_add_person();
        let open = self.write.letter.as_ref();
        if open.is_some_and(|letter| *letter.to() == id) {
            return Task::none();
        }
        let kept = self.save_draft();
        self.write.card.clear();
        self.write.step = Step::Write;
        let language = self.settings.language.unwrap_or(CardLanguage::Russian);
        let mut letter = Letter::new(id.clone(), language, self.settings.writer);
        letter.start(&self.workspace, &self.texts);
        if let Some(before) = &mut self.write.letter {
            letter.take_over_from(before);
        }
        self.write.letter = Some(letter);
        let draw = self.draw_card();
        let folder = self.folder.clone();
        let read = Task::future(async move {
            let draft = folder.draft(&id).ok().flatten();
            Message::DraftLoaded(id, draft)
        });
        let top = operation::snap_to(Write::letter_id(), operation::RelativeOffset::START);
        Task::batch([kept.chain(read), draw, top])
    }

    fn apply_letter(&mut self, action: letter::Action) -> Task<Message> {
        match action {
            letter::Action::None => Task::none(),
            letter::Action::Draw => self.draw_card(),
            letter::Action::Changed => Task::batch([self.draw_card(), self.save_draft_soon()]),
            letter::Action::Typed => {
                let drawn = Task::batch([self.draw_card(), self.save_draft_soon()]);
                Task::batch([show(caret_id()), drawn])
            }
            letter::Action::ShowCursor => show(caret_id()),
            letter::Action::SaveChoices => {
                let Some(letter) = &self.write.letter else {
                    return Task::none();
                };
                let (language, writer) = (letter.language(), letter.writer());
                let kept = self.change_settings(|settings| {
                    settings.language = Some(language);
                    settings.writer = writer;
                });
                Task::batch([kept, self.save_draft_soon()])
            }
            letter::Action::ConfirmPlace(id) => self.confirm_place(id),
            letter::Action::DeleteDraft => Task::batch([self.draw_card(), self.delete_draft()]),
            letter::Action::SavePostedFrom(code) => self.change_settings(|settings| {
                settings.posted_from = code;
                settings.script = None;
            }),
            letter::Action::SaveScript(script) => {
                self.change_settings(|settings| settings.script = Some(script))
            }
            letter::Action::SavePerson(person) => self.edit_person(*person),
            letter::Action::SaveStatement(person) => self.save_statement(*person),
            letter::Action::RemovePerson(id) => self.remove_person(&id),
            letter::Action::RestorePerson(id) => self.restore_person(&id),
            letter::Action::Copy(text) => iced::clipboard::write(text),
            letter::Action::SavePlaceWord(id, word) => self.set_place_word(id, Some(*word)),
            letter::Action::SaveNameForm(form) => {
                self.change_settings(|settings| settings.name_form = Some(form))
            }
            letter::Action::FocusText => focus_on(Editor::id()).chain(show(caret_id())),
            letter::Action::FocusOn(id) => focus_on(id),
            letter::Action::ChangeOwnText(change) => self.save_own_text(change),
            letter::Action::SaveRightWord(language, word) => self.save_right_word(language, word),
        }
    }

    fn apply_card(&mut self, action: card::Action) -> Task<Message> {
        match action {
            card::Action::None => Task::none(),
            card::Action::Run(task) => task.map(Message::card),
            card::Action::Draw => self.draw_card(),
            card::Action::Finished => self.put_away_draft(),
            card::Action::Reload => self.reload(),
            card::Action::SavePrinter(name) => {
                self.change_settings(|settings| settings.printer = Some(name))
            }
            card::Action::RestoreChoices => {
                let Settings {
                    product, picture, ..
                } = &self.settings;
                self.write.card.choose(product.as_ref(), picture.as_ref());
                self.draw_card()
            }
            card::Action::SaveChoices => {
                let product = self.write.card.product_id().to_owned();
                let picture = self.write.card.picture_id().to_owned();
                self.change_settings(|settings| {
                    settings.product = Some(product);
                    settings.picture = Some(picture);
                })
            }
        }
    }

    /// Opens the form for somebody new, as it was left.
    pub(super) fn open_add_person(&mut self) -> Task<Message> {
        self.page = Page::Write;
        self.write.open_add_person(&self.workspace);
        let folder = self.folder.clone();
        let removed = Task::future(async move {
            let removed = folder.removed();
            let removed = removed.unwrap_or_default().into_iter();
            let removed = removed.map(|person| (person.id.clone(), person.name().to_owned()));
            Message::add_person(add_person::Message::RemovedLoaded(removed.collect()))
        });
        Task::batch([removed, operation::focus(AddPerson::text_id())])
    }

    fn apply_add_person(&mut self, action: add_person::Action) -> Task<Message> {
        match action {
            add_person::Action::None => Task::none(),
            add_person::Action::SavePerson(person, word) => {
                let mut person = *person;
                person.id = self.workspace.people.id_for_added(&person, &[]);
                let id = person.id.clone();
                let save_place = self.save_correction(word);
                let added = self.add_person(person);
                Task::batch([save_place, added, self.next_or_write(id)])
            }
            add_person::Action::MovePerson(id, added, word) => {
                let save_place = self.save_correction(word);
                let known = self.workspace.people.get(&id);
                let moved = match known.and_then(|known| moved(&self.workspace, known, *added)) {
                    Some(person) => self.save_statement(person),
                    None => Task::none(),
                };
                Task::batch([save_place, moved, self.next_or_write(id)])
            }
            add_person::Action::RestorePerson(id) => self.restore_person(&id),
            add_person::Action::ToTop => form_to_top(),
            add_person::Action::Write(id) => self.select_person(id),
            add_person::Action::Close => {
                self.write.close_add_person();
                Task::none()
            }
        }
    }

    /// Shows the next person of a pasted text, or opens the one who was kept for writing.
    fn next_or_write(&mut self, kept: Id) -> Task<Message> {
        match self.write.add_person.show_next(&self.workspace) {
            true => form_to_top(),
            false => self.select_person(kept),
        }
    }

    /// Saves the correction of a place that came with somebody who was added.
    fn save_correction(&mut self, word: Option<Box<(facility::Id, UserWord)>>) -> Task<Message> {
        match word {
            Some(word) => {
                let (place, word) = *word;
                self.set_place_word(place, Some(word))
            }
            None => Task::none(),
        }
    }

    fn apply_import(&mut self, action: import::Action) -> Task<Message> {
        match action {
            import::Action::None => Task::none(),
            import::Action::Run(task) => task.map(Message::import),
            import::Action::SavePeople(people) => self.save_list(people),
        }
    }
}

fn form_to_top() -> Task<Message> {
    operation::snap_to(Write::form_id(), operation::RelativeOffset::START)
}

/// The known person at the place of the record that was added, with what it adds; `None` where a
/// later day is known for the place.
fn moved(workspace: &Workspace, known: &Person, added: Person) -> Option<Person> {
    let place = added.place.now;
    let statement = NewStatement {
        claim: Claim::Moved(place.value),
        as_of: Some(place.as_of),
        source: &place.source,
    };
    let mut person = workspace.state(known, statement).ok()?;
    person.birth = person.birth.or(added.birth);
    person.sex = person.sex.or(added.sex);
    person.extra_line = added.extra_line.or(person.extra_line);
    person.story = person.story.or(added.story);
    person.names.dative = person.names.dative.or(added.names.dative);
    Some(person)
}
