//! Whom something is begun or kept for: drafts, and the cards of kept jobs. Nothing is recorded
//! for this; what is there anyway is counted.

use super::Message;
use crate::job::Job;
use crate::person::Id;
use crate::storage::Storage;
use iced::Task;
use std::collections::HashMap;
use std::sync::Arc;

/// How many texts and cards there are for each person.
#[derive(Debug, Clone, Default)]
pub struct Record {
    cards: Arc<HashMap<Id, usize>>,
}

impl Record {
    /// Counts what is on the disk; what cannot be read is left out.
    pub fn count(storage: &Storage) -> Task<Message> {
        let storage = storage.clone();
        Task::future(async move { Message::CardsCounted(Self::read(&storage)) })
    }

    fn read(storage: &Storage) -> Self {
        let jobs = storage.jobs().unwrap_or_default().into_iter();
        let jobs = jobs.filter_map(|file| Job::read(&file.text).ok());
        let kept = jobs.flat_map(|job| job.cards).map(|card| card.to);
        let begun = storage.drafts().unwrap_or_default();
        let mut cards = HashMap::new();
        for id in kept.chain(begun) {
            *cards.entry(id).or_default() += 1;
        }
        Self {
            cards: Arc::new(cards),
        }
    }

    /// How many there are for somebody.
    pub fn cards(&self, id: &Id) -> usize {
        self.cards.get(id).copied().unwrap_or(0)
    }

    /// Whether there is nothing for anybody.
    pub fn is_empty(&self) -> bool {
        self.cards.is_empty()
    }
}
