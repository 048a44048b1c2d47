//! A card for somebody who does not know what to write: phrases drawn by a seed.

use super::{Chosen, Phrase, Phrases, Theme};
use crate::facility::CardLanguage;
use crate::template::{Blanks, Missing};

/// What a drawn card is for.
#[derive(Debug, Clone, Copy)]
pub struct Wanted<'a> {
    /// The language of the card.
    pub language: CardLanguage,
    /// The present month (1–12): no snow in July.
    pub month: u32,
    /// What is known of both people. Phrases that need more are not drawn.
    pub blanks: &'a Blanks,
    /// The characters that there is room for.
    pub room: usize,
}

/// The characters that fit the message side of a postcard in a type that is easy to read.
pub const CARD_ROOM: usize = 380;
/// Themes that every card has. The phrases between them are drawn.
const ALWAYS: [&str; 3] = ["greeting", "wish", "closing"];
/// Phrases between greeting and wish, at most: more of them read like a list.
const BETWEEN: usize = 4;

impl Phrases {
    /// Draws a card. The same seed draws the same card from the same phrases.
    ///
    /// # Errors
    /// Everything that must be asked first: who reads, who writes, and what every greeting needs.
    pub fn surprise(&self, seed: u64, wanted: &Wanted<'_>) -> Result<Chosen, Vec<Missing>> {
        let blanks = wanted.blanks;
        let people = [
            blanks.to.is_none().then_some(Missing::Sex),
            blanks.from.is_none().then_some(Missing::Writer),
        ];
        let mut missing: Vec<Missing> = people.into_iter().flatten().collect();
        let mut draw = Draw(seed);
        let mut chosen = Chosen::default();
        let mut left = wanted.room;
        for theme in self.themes().iter().filter(|theme| is_always(theme)) {
            match draw.one(fitting(theme, wanted, left)) {
                Some((phrase, length)) => {
                    chosen.add(self, &phrase.id);
                    left = left.saturating_sub(length);
                }
                None => missing.extend(lacking(theme, wanted)),
            }
        }
        missing.sort();
        missing.dedup();
        if !missing.is_empty() {
            return Err(missing);
        }
        let mut themes: Vec<&Theme> = self.themes().iter().filter(|t| !is_always(t)).collect();
        for _ in 0..BETWEEN.min(themes.len()) {
            let theme = themes.swap_remove(draw.below(themes.len()));
            if let Some((phrase, length)) = draw.one(fitting(theme, wanted, left)) {
                chosen.add(self, &phrase.id);
                left = left.saturating_sub(length);
            }
        }
        Ok(chosen)
    }
}

fn is_always(theme: &Theme) -> bool {
    ALWAYS.contains(&theme.id.as_str())
}

/// The phrases of a theme that are true now, need nothing unknown and fit, with their lengths.
fn fitting<'a>(theme: &'a Theme, wanted: &Wanted<'_>, left: usize) -> Vec<(&'a Phrase, usize)> {
    let length = |phrase: &'a Phrase| {
        let text = phrase.paragraph.fill(wanted.language, wanted.blanks).ok()?;
        // And the end of its line.
        Some((phrase, text.chars().count() + 1))
    };
    let now = theme
        .phrases
        .iter()
        .filter(|phrase| phrase.fits(wanted.month));
    now.filter_map(length)
        .filter(|(_, length)| *length <= left)
        .collect()
}

/// What the first phrase of a theme asks for.
fn lacking(theme: &Theme, wanted: &Wanted<'_>) -> Vec<Missing> {
    let first = theme
        .phrases
        .iter()
        .find(|phrase| phrase.fits(wanted.month));
    let filled = first.map(|phrase| phrase.paragraph.fill(wanted.language, wanted.blanks));
    filled.and_then(Result::err).unwrap_or_default()
}

/// SplitMix64. Our own few lines, for a card must not change when a crate does.
struct Draw(u64);

impl Draw {
    fn next(&mut self) -> u64 {
        self.0 = self.0.wrapping_add(0x9e37_79b9_7f4a_7c15);
        let mut z = self.0;
        z = (z ^ (z >> 30)).wrapping_mul(0xbf58_476d_1ce4_e5b9);
        z = (z ^ (z >> 27)).wrapping_mul(0x94d0_49bb_1331_11eb);
        z ^ (z >> 31)
    }

    /// A number below another one; 0 below 0.
    fn below(&mut self, end: usize) -> usize {
        let end = u64::try_from(end).unwrap_or(u64::MAX).max(1);
        usize::try_from(self.next() % end).unwrap_or(0)
    }

    fn one<T>(&mut self, mut from: Vec<T>) -> Option<T> {
        let at = self.below(from.len());
        (at < from.len()).then(|| from.swap_remove(at))
    }
}
