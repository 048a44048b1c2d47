//! Cards that were printed, made again as they were, to those who may still be written to.

use super::make::{To, Work};
use super::{Action, Message, Several, Stand};
use crate::gui::desk::Desk;
use crate::gui::press::Press;
use crate::job::{Job, Numbers};
use crate::judgement::Word;
use crate::storage::Storage;
use iced::Task;
use std::sync::Arc;

impl Several {
    /// Looks for what was printed and is kept; what cannot be read is left out.
    pub fn load_jobs(storage: &Storage) -> Task<Message> {
        let storage = storage.clone();
        Task::future(async move {
            let files = storage.jobs().unwrap_or_default().into_iter();
            let jobs = files.filter_map(|file| {
                let job = Job::read(&file.text).ok()?;
                Some((file.name, Arc::new(job)))
            });
            Message::JobsLoaded(jobs.collect())
        })
    }

    /// Makes the wished cards of the earlier job again.
    pub(super) fn again(
        &mut self,
        to: To,
        anyway: bool,
        desk: &Desk,
        storage: &Storage,
        press_for: &dyn Fn(&Job) -> Option<Press>,
    ) -> Action {
        let Some((_, job)) = self.earlier.get(self.chosen) else {
            return Action::None;
        };
        let job = Arc::clone(job);
        let Some(press) = press_for(&job) else {
            self.stand = Stand::Nobody;
            return Action::None;
        };
        let numbers = match self.numbers.trim() {
            "" => None,
            text => match Numbers::read(text, job.cards.len()) {
                Ok(numbers) => Some(numbers),
                Err(unread) => {
                    self.stand = Stand::Unread(unread, job.cards.len());
                    return Action::None;
                }
            },
        };
        let words = &desk.words;
        let (mut names, mut cards, mut left_out) = (Vec::new(), Vec::new(), Vec::new());
        let numbered = (1..).zip(&job.cards);
        let wished = |number| numbers.as_ref().is_none_or(|some| some.contains(number));
        for (number, kept) in numbered.filter(|(number, _)| wished(*number)) {
            let Some(person) = desk.people.get(&kept.to) else {
                left_out.push(format!("{number} · {}", words.say("job-nobody")));
                continue;
            };
            let why = match desk.judge().judge(person, Word::default()) {
                Ok(to) if kept.still_reaches(person) => {
                    cards.push(job.card(kept, &to, press.picture.clone()));
                    names.push(person.name().to_owned());
                    continue;
                }
                Ok(_) => words.say("job-moved"),
                Err(reasons) => {
                    let said: Vec<String> = reasons.iter().map(|r| words.reason(r)).collect();
                    said.join(" ")
                }
            };
            left_out.push(format!("{number} · {}: {why}", person.name()));
        }
        self.left_out = left_out;
        self.making = None;
        if cards.is_empty() {
            self.stand = Stand::Nobody;
            return Action::None;
        }
        self.run(
            Work {
                names,
                cards,
                order: job.order_of(numbers.as_ref()),
                // The printer that is used now may be another one.
                calibration: match to {
                    To::Documents => job.printer,
                    To::Printer => desk.printing.calibration(job.paper),
                },
                press,
                to,
                printer: desk.printing.name().map(str::to_owned),
                anyway,
                kept: None,
            },
            storage,
        )
    }

    /// The earlier job is forgotten, on the disk too.
    pub(super) fn forget_job(&mut self, storage: &Storage) -> Action {
        if self.chosen >= self.earlier.len() {
            return Action::None;
        }
        let (name, _) = self.earlier.remove(self.chosen);
        self.chosen = 0;
        self.stand = Stand::No;
        self.left_out.clear();
        let Some(name) = name else {
            return Action::None;
        };
        let (storage, look) = (storage.clone(), Self::load_jobs(storage));
        Action::Run(
            Task::future(async move { storage.remove_job(&name).err() })
                .then(move |error| match error {
                    Some(error) => Task::done(Message::Made(Err(
                        crate::gui::printing::Unsent::Storage(error),
                    ))),
                    None => Task::none(),
                })
                .chain(look),
        )
    }
}
