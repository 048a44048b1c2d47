//! From cards to files: looked at before anything is written, watched, saved whole.

use super::super::Refusal;
use super::super::desk::{Desk, broken};
use super::super::progress::Watch;
use crate::format::Product;
use crate::job::Making;
use crate::layout::{self, Card, Finding, Fonts, Imposition, Pages};
use crate::paper::Calibration;
use crate::people;
use crate::person::Person;
use crate::storage::Storage;
use std::num::NonZeroUsize;
use std::path::{Path, PathBuf};

/// Cards that are ready for paper.
pub(in super::super) struct Batch<'a> {
    pub product: &'a Product,
    /// On what else, in the same file.
    pub also: &'a [Product],
    pub cards: &'a [Card],
    /// To whom each of them goes.
    pub people: Vec<&'a Person>,
    pub order: Imposition,
    pub printer: Calibration,
    /// Whether to print what does not fit.
    pub anyway: bool,
    pub output: &'a Path,
}

impl Batch<'_> {
    /// The files' bytes. Nothing is written yet.
    pub fn made(&self, desk: &Desk) -> Result<Vec<Vec<u8>>, Refusal> {
        let fonts = Fonts::shipped().map_err(broken)?;
        let making = Making {
            product: self.product,
            also: self.also,
            cards: self.cards,
            order: self.order,
            fonts: &fonts,
            printer: self.printer,
            workers: std::thread::available_parallelism().unwrap_or(NonZeroUsize::MIN),
        };
        let mut watch = Watch::new(&desk.words);
        // Whoever stops it here stops the program, and nothing is on the disk yet.
        let laid_out = making.lay_out(&mut |progress| watch.hear(progress));
        let laid_out = laid_out.unwrap_or_default();
        watch.pause();
        // Everything is looked at before anything is written.
        self.ask_first(desk, &laid_out)?;
        let files = making.write(&laid_out, &mut |progress| watch.hear(progress));
        watch.pause();
        Ok(files.map_err(broken)?.unwrap_or_default())
    }

    /// Writes the files, and says which.
    pub fn save(&self, desk: &Desk, files: &[Vec<u8>]) -> Result<String, Refusal> {
        let mut said = String::new();
        for (number, (some, bytes)) in layout::files(self.cards.len()).zip(files).enumerate() {
            let file = file_of(self.output, number, self.cards.len());
            Storage::save_output(&file, bytes).map_err(|error| desk.failed(&error))?;
            let file = file.display().to_string();
            let variables = [("n", some.len().into()), ("file", file.into())];
            said.push_str(&desk.words.say_with("cli-written", &variables));
            said.push('\n');
        }
        Ok(said)
    }

    /// Nothing is printed that does not fit, unless the user has decided so. That a picture is
    /// coarse is only said.
    fn ask_first(&self, desk: &Desk, files: &[Pages]) -> Result<(), Refusal> {
        let mut stops = false;
        let mut said = Vec::new();
        for (pages, some) in files.iter().zip(layout::files(self.cards.len())) {
            for finding in &pages.findings {
                let person = self.people.get(some.start + finding.card());
                let name = people::latin(person.map_or("", |person| person.name()));
                said.push(format!("{name}: {}", desk.words.finding(finding)));
                stops |= !matches!(finding, Finding::CoarsePicture { .. });
            }
        }
        if said.is_empty() {
            return Ok(());
        }
        let said = said.join("\n");
        if self.anyway || !stops {
            eprintln!("{said}");
            return Ok(());
        }
        let title = desk.words.say("cli-does-not-fit");
        let advice = desk.words.say("cli-anyway");
        Err(Refusal::new(format!("{title}\n{said}\n{advice}")))
    }
}

/// Where a part of the job goes: the file that was named, or `out-2.pdf` where there are several.
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
