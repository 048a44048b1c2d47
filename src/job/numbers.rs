//! Which cards of a job: `417`, `12-19`, `3,5`.

use std::collections::BTreeSet;

/// Numbers of cards, counted from 1, each once and in the order of the job.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Numbers(BTreeSet<usize>);

/// Why a range of cards cannot be read.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Unread {
    /// This is neither a number nor two numbers with a dash.
    Part(String),
    /// The job has no card of this number.
    Beyond(usize),
}

impl Numbers {
    /// Reads a range of the cards of a job that has this many.
    ///
    /// # Errors
    /// The first part that cannot be read, or the first number that the job does not have.
    pub fn read(text: &str, cards: usize) -> Result<Self, Unread> {
        let mut numbers = BTreeSet::new();
        for part in text.split([',', ';']).map(str::trim) {
            let unread = || Unread::Part(part.to_owned());
            let number = |text: &str| text.trim().parse::<usize>().map_err(|_| unread());
            let (first, last) = match part.split_once(['-', '–', '—']) {
                Some((first, last)) => (number(first)?, number(last)?),
                None => (number(part)?, number(part)?),
            };
            if first > last {
                return Err(unread());
            }
            let known = 1..=cards;
            if let Some(beyond) = [first, last].into_iter().find(|n| !known.contains(n)) {
                return Err(Unread::Beyond(beyond));
            }
            numbers.extend(first..=last);
        }
        Ok(Self(numbers))
    }

    /// Whether a card is among them.
    pub fn contains(&self, number: usize) -> bool {
        self.0.contains(&number)
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn numbers_and_stretches() {
        for (text, expected) in [
            ("417", vec![417]),
            ("12-15", vec![12, 13, 14, 15]),
            ("5, 3,3 ; 7 – 8", vec![3, 5, 7, 8]),
            ("1000", vec![1000]),
        ] {
            let numbers = Numbers::read(text, 1000).unwrap();
            let found: Vec<usize> = (0..=1001).filter(|n| numbers.contains(*n)).collect();
            assert_eq!(found, expected, "{text}");
        }
    }

    #[test]
    fn what_is_no_number_is_named() {
        for (text, expected) in [
            ("", Unread::Part(String::new())),
            ("3,", Unread::Part(String::new())),
            ("seven", Unread::Part("seven".into())),
            ("9-3", Unread::Part("9-3".into())),
            ("-4", Unread::Part("-4".into())),
            ("0", Unread::Beyond(0)),
            ("3, 31", Unread::Beyond(31)),
            ("1-18446744073709551615", Unread::Beyond(usize::MAX)),
        ] {
            assert_eq!(Numbers::read(text, 30), Err(expected), "{text}");
        }
    }
}
