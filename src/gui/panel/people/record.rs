//! For whom there are drafts or cards of kept jobs. Nothing is recorded
//! for this; the existing files are counted.

use super::Message;
use crate::person::Id;
use crate::workspace::Folder;
use iced::Task;
use std::collections::HashMap;
use std::sync::Arc;

/// How many texts and cards there are for each person.
#[derive(Debug, Clone, Default)]
pub struct Record {
    cards: Arc<HashMap<Id, usize>>,
}

impl Record {
    /// Counts the files on disk; what cannot be read is left out.
    pub fn count(folder: &Folder) -> Task<Message> {
        let folder = folder.clone();
        Task::future(async move { Message::CardsCounted(Self::read(&folder)) })
    }

    fn read(folder: &Folder) -> Self {
        let jobs = folder.jobs().unwrap_or_default().into_iter();
        let kept = jobs.flat_map(|(_, job)| job.cards).map(|card| card.to);
        let begun = folder.drafts().unwrap_or_default();
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
