//! How far a long job is: a line on stderr that rewrites itself, where somebody watches.

use crate::batch::Progress;
use crate::words::Words;
use std::io::{self, IsTerminal, Write};
use std::time::{Duration, Instant};

/// A job that takes no longer than this says nothing.
const PATIENCE: Duration = Duration::from_secs(1);
/// The line is written anew no more often than this.
const PACE: Duration = Duration::from_millis(100);

pub(super) struct Watch<'a> {
    words: &'a Words,
    began: Instant,
    said: Option<Instant>,
    /// A script or a file sees nothing of it.
    is_watched: bool,
}

impl<'a> Watch<'a> {
    pub fn new(words: &'a Words) -> Self {
        Self {
            words,
            began: Instant::now(),
            said: None,
            is_watched: io::stderr().is_terminal(),
        }
    }

    /// Says how far it is, where it is time to; always yes, for Ctrl C stops the whole program.
    pub fn show(&mut self, progress: Progress) -> bool {
        let (now, elapsed) = (Instant::now(), self.began.elapsed());
        let is_early = elapsed < PATIENCE || self.said.is_some_and(|said| now - said < PACE);
        if self.is_watched
            && !is_early
            && let Some(left) = progress.left(elapsed)
        {
            let variables = [
                ("done", progress.done.into()),
                ("of", progress.of.into()),
                ("seconds", left.as_secs().max(1).into()),
            ];
            let line = self.words.say_with("cli-progress", &variables);
            // The start of the line, the words, and whatever stood behind them taken away.
            let _ = write!(io::stderr(), "\r{line}\x1b[K");
            self.said = Some(now);
        }
        true
    }

    /// Takes the line away: something else is said now.
    pub fn pause(&mut self) {
        if self.said.take().is_some() {
            let _ = write!(io::stderr(), "\r\x1b[K");
        }
    }
}
