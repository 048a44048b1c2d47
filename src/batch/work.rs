//! From cards to files: checked before anything is written, with progress, cancellable, saved whole.

use super::print_run::{PrintRun, Progress};
use super::send::{Sent, Unsent, send};
use crate::format::{Flip, Product};
use crate::job::Job;
use crate::layout::{self, Card, Finding, Fonts, Imposition, Pages};
use crate::paper::Calibration;
use crate::storage::{Generation, Printing};
use crate::workspace::Folder;
use std::num::NonZeroUsize;
use std::path::{Path, PathBuf};
use std::sync::Arc;

/// Where cards go.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Destination {
    /// A file that is named; `out-2.pdf` and so on where there are several.
    File(PathBuf),
    /// The Documents folder, under a neutral name.
    Documents,
    /// A printer, the usual one for `None`.
    Printer(Option<String>),
}

/// Whether what is printed is kept, and where: it says who wrote to whom.
#[derive(Debug, Clone, Default)]
pub enum Keep {
    /// Nothing is kept.
    #[default]
    Nothing,
    /// In the program's folder.
    Folder(Arc<Job>),
    /// In a file that is named.
    File(PathBuf, Arc<Job>),
}

/// A finding about a card, with the name of its recipient.
pub type Found = (String, Finding);

/// What became of the cards.
#[derive(Debug, Clone)]
pub enum Made {
    /// They are in these files, with the number of cards in each; with the findings that stop nothing.
    Saved(Vec<(PathBuf, usize)>, Vec<Found>),
    /// They went to a printer, or into the program for such files.
    Sent(Sent, Vec<Found>),
    /// Something does not fit: nothing was written.
    Unfit(Vec<Found>),
}

/// Cards that are ready for paper, with all that making them takes.
#[derive(Debug)]
pub struct Work {
    /// Whose they are, by name.
    pub names: Vec<String>,
    /// The cards.
    pub cards: Vec<Card>,
    /// On what.
    pub product: Product,
    /// On what else, in the same file.
    pub also: Vec<Product>,
    /// How they lie on it.
    pub order: Imposition,
    /// What puts the printer right.
    pub printer: Calibration,
    /// The fonts.
    pub fonts: Fonts,
    /// Whether to print what does not fit.
    pub anyway: bool,
    /// Where they go.
    pub to: Destination,
    /// What is kept of them.
    pub keep: Keep,
    /// The state of the folder by which the people were judged: nothing is made by an older one.
    pub judged: Generation,
}

impl Work {
    /// Lays out, checks, writes, saves or prints, keeps the job; `None` where `go_on`, which is given
    /// the progress, returns false; no file is left then.
    pub fn run(
        &self,
        folder: &Folder,
        go_on: &mut dyn FnMut(Progress) -> bool,
    ) -> Option<Result<Made, Unsent>> {
        let run = PrintRun {
            product: &self.product,
            also: &self.also,
            cards: &self.cards,
            order: self.order,
            fonts: &self.fonts,
            printer: self.printer,
            workers: std::thread::available_parallelism().unwrap_or(NonZeroUsize::MIN),
        };
        let pages = run.lay_out(go_on)?;
        // Everything is looked at before anything is written.
        let found = self.found(&pages);
        let is_unfit =
            |(_, finding): &Found| finding.is_fatal() || (!self.anyway && stops(finding));
        if found.iter().any(is_unfit) {
            return Some(Ok(Made::Unfit(found)));
        }
        let files = match run.write(&pages, go_on) {
            Ok(files) => files?,
            Err(error) => return Some(Err(Unsent::Pdf(error))),
        };
        Some(self.put(&files, &pages, found, folder))
    }

    /// The files that the user named and that are written to.
    pub fn named_files(&self) -> Vec<PathBuf> {
        let mut files = Vec::new();
        if let Destination::File(output) = &self.to {
            let cards = self.cards.len();
            let numbers = layout::files(cards).enumerate();
            files.extend(numbers.map(|(number, _)| file_of(output, number, cards)));
        }
        if let Keep::File(job, _) = &self.keep {
            files.push(job.clone());
        }
        files
    }

    fn put(
        &self,
        files: &[Vec<u8>],
        pages: &[Pages],
        found: Vec<Found>,
        folder: &Folder,
    ) -> Result<Made, Unsent> {
        folder.expect(self.judged).map_err(Unsent::Storage)?;
        let made = match &self.to {
            Destination::Printer(printer) => {
                let flip = pages.first().and_then(|pages| pages.flip);
                let printing = Printing {
                    printer: printer.clone(),
                    paper: self.product.paper(),
                    flip: flip.or(turning(&self.product)),
                };
                Made::Sent(send(files, &printing, folder)?, found)
            }
            Destination::Documents | Destination::File(_) => {
                let numbered = layout::files(self.cards.len()).zip(files).enumerate();
                let saved = numbered.map(|(number, (some, bytes))| {
                    Ok((self.save(number, bytes, folder)?, some.len()))
                });
                let saved: Result<Vec<_>, _> = saved.collect();
                Made::Saved(saved.map_err(Unsent::Storage)?, found)
            }
        };
        self.keep(folder)?;
        Ok(made)
    }

    fn save(
        &self,
        number: usize,
        bytes: &[u8],
        folder: &Folder,
    ) -> Result<PathBuf, crate::storage::Error> {
        match &self.to {
            Destination::File(output) => {
                let file = file_of(output, number, self.cards.len());
                Folder::save_output(&file, bytes)?;
                Ok(file)
            }
            _ => folder.save_card(bytes),
        }
    }

    fn keep(&self, folder: &Folder) -> Result<(), Unsent> {
        let text = |job: &Job| {
            let text = job.text();
            text.map_err(|error| Unsent::Storage(crate::storage::Error::Encode(error.to_string())))
        };
        let kept = match &self.keep {
            Keep::Nothing => return Ok(()),
            Keep::Folder(job) => folder.keep_job(job),
            Keep::File(file, job) => Folder::save_output(file, text(job)?.as_bytes()),
        };
        kept.map_err(Unsent::Storage)
    }

    /// The findings about the cards, with whose each is.
    fn found(&self, files: &[Pages]) -> Vec<Found> {
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

/// Whether something stops a card until the user decides. A coarse picture is only reported.
pub(super) fn stops(finding: &Finding) -> bool {
    !matches!(finding, Finding::CoarsePicture { .. })
}

/// How a printer turns a card of two pages where the file does not say: like the page of a
/// book, as far as the printer can.
pub(crate) fn turning(product: &Product) -> Option<Flip> {
    let edge = match product.paper().is_landscape() {
        true => Flip::ShortEdge,
        false => Flip::LongEdge,
    };
    product.has_back().then_some(edge)
}

/// Where a part of the batch goes: the file that was named, or `out-2.pdf` where there are several.
fn file_of(output: &Path, number: usize, cards: usize) -> PathBuf {
    if layout::files(cards).nth(1).is_none() {
        return output.to_path_buf();
    }
    let stem = output.file_stem().unwrap_or_default().to_string_lossy();
    let name = match output.extension() {
        Some(extension) => format!("{stem}-{}.{}", number + 1, extension.to_string_lossy()),
        None => format!("{stem}-{}", number + 1),
    };
    output.with_file_name(name)
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::address;
    use crate::facility::{CardLanguage, Facilities};
    use crate::format::Products;
    use crate::judgement::{Confirmation, Judge};
    use crate::people;
    use crate::storage::Storage;

    fn work(cards: usize, message: &str) -> Work {
        let person = people::examples().unwrap().remove(0);
        let facilities = Facilities::shipped().unwrap();
        let today = chrono::NaiveDate::from_ymd_opt(2026, 11, 22).unwrap();
        let known = people::People::default();
        let judge = Judge::new(&known, &facilities, today);
        let to = judge.judge(&person, Confirmation::default()).unwrap();
        let card = Card::new(message, address::block(&to, CardLanguage::Russian));
        let products = Products::shipped().unwrap();
        Work {
            names: vec!["Иван Берёзкин".to_owned(); cards],
            judged: Generation::default(),
            cards: vec![card; cards],
            product: products.get("envelope-c6").unwrap().clone(),
            also: Vec::new(),
            order: Imposition::default(),
            printer: Calibration::default(),
            fonts: Fonts::shipped().unwrap(),
            anyway: false,
            to: Destination::Documents,
            keep: Keep::Nothing,
        }
    }

    #[test]
    fn what_is_stopped_leaves_nothing() {
        let folder = tempfile::tempdir().unwrap();
        let storage = Folder::new(Storage::at(folder.path()));
        let work = work(600, "");
        // Between any two chunks, of cards and of pages.
        for chunks in 0..6 {
            let mut left = chunks;
            let mut go_on = |_| {
                left -= 1;
                left >= 0
            };
            assert!(work.run(&storage, &mut go_on).is_none(), "{chunks}");
            assert!(!storage.documents().exists(), "{chunks}");
        }
        let made = work.run(&storage, &mut |_| true).unwrap().unwrap();
        assert!(
            matches!(&made, Made::Saved(files, _) if files[..] == [(storage.documents().join("card-1.pdf"), 600)]),
            "{made:?}"
        );
    }

    #[test]
    fn many_cards_make_several_files() {
        let folder = tempfile::tempdir().unwrap();
        let storage = Folder::new(Storage::at(folder.path()));
        let made = work(2_001, "").run(&storage, &mut |_| true).unwrap();
        let first = storage.documents().join("card-1.pdf");
        assert!(
            matches!(&made, Ok(Made::Saved(files, _)) if files.len() == 2 && files[0].0 == first),
            "{made:?}"
        );
        assert!(storage.documents().join("card-2.pdf").exists());
    }
}
