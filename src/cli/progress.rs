//! The progress of a long job: a line on stderr that rewrites itself, on a terminal only.

use super::terminal;
use crate::batch::Progress;
use crate::words::Words;
use std::time::{Duration, Instant};

/// A job that takes no longer than this shows no progress.
const PATIENCE: Duration = Duration::from_secs(1);
/// The line is rewritten no more often than this.
const PACE: Duration = Duration::from_millis(100);

pub(super) struct Watch<'a> {
    words: &'a Words,
    began: Instant,
    last_shown: Option<Instant>,
    /// Whether stderr is a terminal; scripts and files get no progress line.
    is_watched: bool,
}

impl<'a> Watch<'a> {
    pub fn new(words: &'a Words) -> Self {
        Self {
            words,
            began: Instant::now(),
            last_shown: None,
            is_watched: terminal::is_watched(),
        }
    }

    /// Shows the progress when it is due; always true, since Ctrl C stops the whole program.
    pub fn show(&mut self, progress: Progress) -> bool {
        let (now, elapsed) = (Instant::now(), self.began.elapsed());
        let is_early = elapsed < PATIENCE
            || self
                .last_shown
                .is_some_and(|last_shown| now - last_shown < PACE);
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
            terminal::rewrite(&line);
            self.last_shown = Some(now);
        }
        true
    }

    /// Erases the line, before something else is printed.
    pub fn pause(&mut self) {
        if self.last_shown.take().is_some() {
            terminal::rewrite("");
        }
    }
}
