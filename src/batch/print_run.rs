//! From cards to files, a chunk at a time; reports progress and can be stopped.

use crate::format::Product;
use crate::layout::{self, Card, Fonts, Imposition, Pages};
use crate::paper::Calibration;
use crate::pdf;
use std::num::NonZeroUsize;
use std::time::Duration;

/// Cards on their way into files: a print run.
#[derive(Debug)]
pub struct PrintRun<'a> {
    /// On what.
    pub product: &'a Product,
    /// On what else, in the same file behind it; each goes together with the first.
    pub also: &'a [Product],
    /// The cards.
    pub cards: &'a [Card],
    /// How they lie on it.
    pub order: Imposition,
    /// The fonts.
    pub fonts: &'a Fonts,
    /// What is put right for the printer.
    pub printer: Calibration,
    /// With how many threads, which only changes the time it takes.
    pub workers: NonZeroUsize,
}

/// How far a job is.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Progress {
    /// How many cards are done.
    pub done: usize,
    /// Of so many.
    pub of: usize,
}

impl Progress {
    /// How long the rest will take at the pace so far; `None` at the start.
    pub fn left(self, elapsed: Duration) -> Option<Duration> {
        let done = u32::try_from(self.done).ok().filter(|done| *done > 0)?;
        let rest = u32::try_from(self.of.saturating_sub(self.done)).ok()?;
        Some(elapsed * rest / done)
    }
}

impl PrintRun<'_> {
    /// The pages, a file each; `None` where `go_on`, which is given the progress, returns false.
    pub fn lay_out(&self, go_on: &mut dyn FnMut(Progress) -> bool) -> Option<Vec<Pages>> {
        let of = self.cards.len();
        layout::files(of)
            .map(|some| {
                let before = some.start;
                // Labels that are used already are on the first sheet of the first file only.
                let skip = if before == 0 { self.order.skip } else { 0 };
                let order = Imposition { skip, ..self.order };
                let cards = self.cards.get(some).unwrap_or_default();
                let (product, fonts, workers) = (self.product, self.fonts, self.workers);
                let mut further = |done: usize| {
                    // Writing the file is the other half.
                    let done = (before + done) / 2;
                    go_on(Progress { done, of })
                };
                let mut pages =
                    layout::lay_out_while(product, cards, &order, fonts, workers, &mut further)?;
                // Used labels are used on the first product's sheet only.
                let order = Imposition { skip: 0, ..order };
                for product in self.also {
                    let more = layout::lay_out_with(product, cards, &order, fonts, workers);
                    pages.pages.extend(more.pages);
                    pages.findings.extend(more.findings);
                }
                Some(pages)
            })
            .collect()
    }

    /// The files' bytes; `None` where `go_on`, which is given the progress, returns false. Until all of
    /// them are made there is nothing that could be saved in part.
    ///
    /// # Errors
    /// Where a file cannot be put together.
    pub fn write(
        &self,
        files: &[Pages],
        go_on: &mut dyn FnMut(Progress) -> bool,
    ) -> Result<Option<Vec<Vec<u8>>>, pdf::Error> {
        let of = self.cards.len();
        let all: usize = files.iter().map(|pages| pages.pages.len()).sum();
        let mut before = 0;
        let mut written = Vec::with_capacity(files.len());
        for pages in files {
            let mut further = |done: usize| {
                let done = of - of / 2 + (before + done) * (of / 2) / all.max(1);
                go_on(Progress { done, of })
            };
            let (fonts, workers) = (self.fonts, self.workers);
            let bytes = pdf::write_while(pages, fonts, &self.printer, workers, &mut further)?;
            let Some(bytes) = bytes else { return Ok(None) };
            written.push(bytes);
            before += pages.pages.len();
        }
        Ok(Some(written))
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_rest_takes_as_long_as_the_beginning() {
        let second = Duration::from_secs(1);
        for (done, of, expected) in [
            (0, 10, None),
            (1, 10, Some(9)),
            (5, 10, Some(1)),
            (10, 10, Some(0)),
        ] {
            let left = Progress { done, of }.left(second);
            assert_eq!(left.map(|left| left.as_secs()), expected, "{done}");
        }
    }
}
