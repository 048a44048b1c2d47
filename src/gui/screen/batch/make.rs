//! Cards on their way into files or to a printer: beside the window, watched, and stopped.

use super::{Action, Message, Ready, Several, Stand};
use crate::gui::desk::Desk;
use crate::gui::panel::card::turning;
use crate::gui::press::Press;
use crate::gui::printing::{Sent, Unsent, send};
use crate::gui::shelf::Shelf;
use crate::job::{Job, Making, Printed, Progress};
use crate::layout::{self, Card, Finding, Imposition, Pages};
use crate::paper::Calibration;
use crate::storage::{Printing, Storage};
use iced::Task;
use iced::futures::channel::mpsc;
use std::num::NonZeroUsize;
use std::path::PathBuf;
use std::sync::Arc;
use std::time::{Duration, Instant};

/// How often it is said how far it is.
const PACE: Duration = Duration::from_millis(100);

/// Where cards go.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum To {
    /// The Documents folder, under a neutral name.
    Documents,
    /// Onto paper.
    Printer,
}

/// What became of the cards.
#[derive(Debug, Clone)]
pub enum Made {
    /// So many are in files: the first of them, and how many files.
    Saved(usize, PathBuf, usize),
    /// They went to a printer, or into the program for such files.
    Sent(Sent),
    /// Something does not fit: nothing was written.
    Unfit(Vec<(String, Finding)>),
}

/// Cards that are ready for paper.
#[derive(Debug)]
pub(super) struct Work {
    /// Whose they are, by name.
    pub names: Vec<String>,
    pub cards: Vec<Card>,
    pub press: Press,
    pub order: Imposition,
    pub calibration: Calibration,
    pub to: To,
    pub printer: Option<String>,
    /// Whether to print what does not fit.
    pub anyway: bool,
    /// What is kept of it on the disk, if the user wants that.
    pub kept: Option<Arc<Job>>,
}

/// Does the work in a thread of its own. Whoever drops the task stops it.
pub(super) fn run(work: Work, storage: Storage) -> Task<Message> {
    let (sender, receiver) = mpsc::unbounded();
    std::thread::spawn(move || {
        let began = Instant::now();
        let mut said = began;
        let mut go_on = |progress: Progress| {
            if said.elapsed() >= PACE {
                said = Instant::now();
                let left = progress.left(began.elapsed());
                let _ = sender.unbounded_send(Message::Progressed(progress, left));
            }
            !sender.is_closed()
        };
        if let Some(made) = work.made(&storage, &mut go_on) {
            // Nobody waits any more where it was stopped at the last moment.
            let _ = sender.unbounded_send(Message::Made(made));
        }
    });
    Task::stream(receiver)
}

impl Several {
    /// Makes the cards of all who can have one; the rest is named on the page.
    pub(super) fn make(
        &mut self,
        to: To,
        anyway: bool,
        desk: &Desk,
        shelf: &Shelf,
        storage: &Storage,
        press: Option<Press>,
    ) -> Action {
        let Some(press) = press else {
            return Action::None;
        };
        let (mut people, mut cards, mut left_out) = (Vec::new(), Vec::new(), Vec::new());
        for person in self.people(desk) {
            match self.ready(person, desk, shelf, Some(&press)) {
                Ready::Card(card) => {
                    people.push(person);
                    cards.push(*card);
                }
                lacking => {
                    let why = lacking.lacks(&desk.words).unwrap_or_default();
                    left_out.push(format!("{}: {why}", person.name()));
                }
            }
        }
        if cards.is_empty() {
            self.stand = Stand::No;
            self.left_out = left_out;
            return Action::None;
        }
        let doubtful = people.iter().filter(|p| self.is_doubtful(p, desk, shelf));
        let doubtful: Vec<String> = doubtful.map(|p| p.name().to_owned()).collect();
        if !doubtful.is_empty() && !anyway && !self.meant {
            self.stand = Stand::Doubtful(doubtful);
            return Action::None;
        }
        let order = Imposition {
            skip: press.skip,
            ..Imposition::default()
        };
        let printer = desk.printing.calibration(press.product.paper());
        let printed = Printed {
            made: desk.today,
            product: &press.product,
            also: &[],
            order,
            printer,
            seed: None,
        };
        let job = Job::of(
            &printed,
            people.iter().copied().zip(&cards),
            &press.pictures,
        );
        let job = Arc::new(job);
        let names = people.iter().map(|p| p.name().to_owned()).collect();
        self.making = Some(Arc::clone(&job));
        self.left_out = left_out;
        self.run(
            Work {
                names,
                cards,
                order,
                calibration: printer,
                press,
                to,
                printer: desk.printing.name().map(str::to_owned),
                anyway,
                kept: desk.printing.keeps_jobs.then_some(job),
            },
            storage,
        )
    }

    pub(super) fn run(&mut self, work: Work, storage: &Storage) -> Action {
        let (make, handle) = run(work, storage.clone()).abortable();
        self.stand = Stand::Making {
            _handle: handle.abort_on_drop(),
            progress: None,
        };
        Action::Run(make)
    }
}

impl Work {
    /// Lays out, writes, saves or prints; `None` where it was stopped, and nothing is left.
    fn made(
        &self,
        storage: &Storage,
        go_on: &mut dyn FnMut(Progress) -> bool,
    ) -> Option<Result<Made, Unsent>> {
        let making = Making {
            product: &self.press.product,
            also: &[],
            cards: &self.cards,
            order: self.order,
            fonts: &self.press.fonts,
            printer: self.calibration,
            workers: std::thread::available_parallelism().unwrap_or(NonZeroUsize::MIN),
        };
        let pages = making.lay_out(go_on)?;
        let unfit = self.unfit(&pages);
        if !self.anyway && !unfit.is_empty() {
            return Some(Ok(Made::Unfit(unfit)));
        }
        let files = match making.write(&pages, go_on) {
            Ok(files) => files?,
            Err(error) => return Some(Err(Unsent::Pdf(error))),
        };
        Some(self.put(&files, &pages, storage))
    }

    fn put(&self, files: &[Vec<u8>], pages: &[Pages], storage: &Storage) -> Result<Made, Unsent> {
        let made = match self.to {
            To::Documents => {
                let saved: Result<Vec<PathBuf>, _> =
                    files.iter().map(|file| storage.save_card(file)).collect();
                let saved = saved.map_err(Unsent::Storage)?;
                let first = saved.first().cloned().unwrap_or_default();
                Made::Saved(self.cards.len(), first, saved.len())
            }
            To::Printer => {
                let flip = pages.first().and_then(|pages| pages.flip);
                let product = &self.press.product;
                let printing = Printing {
                    printer: self.printer.clone(),
                    paper: product.paper(),
                    flip: flip.or(turning(product)),
                };
                Made::Sent(send(files, &printing, storage)?)
            }
        };
        if let Some(job) = &self.kept
            && let Ok(text) = job.text()
        {
            storage.keep_job(&text).map_err(Unsent::Storage)?;
        }
        Ok(made)
    }

    /// What does not fit, with whose card it is.
    fn unfit(&self, files: &[Pages]) -> Vec<(String, Finding)> {
        let numbered = layout::files(self.cards.len()).zip(files);
        let named = numbered.flat_map(|(some, pages)| {
            pages.findings.iter().map(move |finding| {
                let name = self.names.get(some.start + finding.card());
                (name.cloned().unwrap_or_default(), finding.clone())
            })
        });
        named.collect()
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::address;
    use crate::facility::{Facilities, Language};
    use crate::format::Products;
    use crate::judgement::{Judge, Word};
    use crate::layout::{Fonts, Hand};
    use crate::people;
    use crate::picture::Pictures;

    fn work(cards: usize, message: &str) -> Work {
        let person = people::examples().unwrap().remove(0);
        let facilities = Facilities::shipped().unwrap();
        let today = chrono::NaiveDate::from_ymd_opt(2026, 11, 22).unwrap();
        let known = people::People::default();
        let judge = Judge::new(&known, &facilities, today);
        let to = judge.judge(&person, Word::default()).unwrap();
        let card = Card::new(message, address::block(&to, Language::Russian));
        let products = Products::shipped().unwrap();
        Work {
            names: vec!["Иван Берёзкин".to_owned(); cards],
            cards: vec![card; cards],
            press: Press {
                product: products.get("envelope-c6").unwrap().clone(),
                skip: 0,
                picture: None,
                hand: Hand::Print,
                sender: Vec::new(),
                fonts: Fonts::shipped().unwrap(),
                pictures: Pictures::default(),
            },
            order: Imposition::default(),
            calibration: Calibration::default(),
            to: To::Documents,
            printer: None,
            anyway: false,
            kept: None,
        }
    }

    #[test]
    fn what_is_stopped_leaves_nothing() {
        let folder = tempfile::tempdir().unwrap();
        let storage = Storage::at(folder.path());
        let work = work(600, "");
        // Between any two stretches, of cards and of pages.
        for stretches in 0..6 {
            let mut left = stretches;
            let mut go_on = |_| {
                left -= 1;
                left >= 0
            };
            assert!(work.made(&storage, &mut go_on).is_none(), "{stretches}");
            assert!(!storage.documents().exists(), "{stretches}");
        }
        let made = work.made(&storage, &mut |_| true).unwrap().unwrap();
        assert!(matches!(made, Made::Saved(600, _, 1)), "{made:?}");
    }

    #[test]
    fn many_cards_make_several_files() {
        let folder = tempfile::tempdir().unwrap();
        let storage = Storage::at(folder.path());
        let made = work(2_001, "").made(&storage, &mut |_| true).unwrap();
        let first = storage.documents().join("card-1.pdf");
        assert!(
            matches!(&made, Ok(Made::Saved(2_001, path, 2)) if *path == first),
            "{made:?}"
        );
        assert!(storage.documents().join("card-2.pdf").exists());
    }
}
