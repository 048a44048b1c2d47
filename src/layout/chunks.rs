//! The work on many cards, in chunks: spread over threads, with progress, cancellable.

use super::sides::{Context, Sides};
use super::{Card, Fonts, Imposition, Pages, imposition};
use crate::format::Product;
use std::num::NonZeroUsize;

/// Lays out cards with the given number of threads, which only changes the time it takes.
pub fn lay_out_with(
    product: &Product,
    cards: &[Card],
    imposition: &Imposition,
    fonts: &Fonts,
    workers: NonZeroUsize,
) -> Pages {
    let pages = lay_out_while(product, cards, imposition, fonts, workers, &mut |_| true);
    pages.unwrap_or_default()
}

/// How many cards are laid out between two progress reports.
const STRETCH: usize = 256;

/// Lays out cards as long as `go_on`, which is given the progress, returns true; `None` where it
/// returned false. The pages are the same as those that are laid out in one go.
pub fn lay_out_while(
    product: &Product,
    cards: &[Card],
    imposition: &Imposition,
    fonts: &Fonts,
    workers: NonZeroUsize,
    go_on: &mut dyn FnMut(usize) -> bool,
) -> Option<Pages> {
    let context = Context::new(product, cards, fonts);
    let mut sides: Vec<Sides> = Vec::with_capacity(cards.len());
    let mut pages = Pages {
        flip: imposition.flip(product),
        ..Pages::default()
    };
    for stretch in cards.chunks(STRETCH) {
        let before = sides.len();
        let parts = in_chunks(stretch, workers, |first, cards| {
            context.sides(before + first, cards)
        });
        for part in parts {
            sides.extend(part.sides);
            pages.findings.extend(part.findings);
            pages.room.extend(part.room);
        }
        if !go_on(sides.len()) {
            return None;
        }
    }
    pages.pages = imposition::pages(product, &sides, imposition);
    Some(pages)
}

/// Fewer than this are not worth a thread.
const WORTH_A_THREAD: usize = 24;

/// Does some work in chunks, a thread each, and returns the results in the order of the items.
pub(crate) fn in_chunks<T: Sync, R: Send>(
    items: &[T],
    workers: NonZeroUsize,
    work: impl Fn(usize, &[T]) -> R + Sync,
) -> Vec<R> {
    let workers = workers.get().min(items.len() / WORTH_A_THREAD).max(1);
    if workers == 1 {
        return vec![work(0, items)];
    }
    let length = items.len().div_ceil(workers);
    std::thread::scope(|scope| {
        let work = &work;
        let running: Vec<_> = items
            .chunks(length)
            .enumerate()
            .map(|(part, items)| (part, items, scope.spawn(move || work(part * length, items))))
            .collect();
        running
            .into_iter()
            // Work that panicked in its thread is done again here, where the panic is visible.
            .map(|(part, items, run)| run.join().unwrap_or_else(|_| work(part * length, items)))
            .collect()
    })
}
