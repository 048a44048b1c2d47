//! What the user changed in people and is not on the disk yet.

use crate::person::{Id, Person};
use std::collections::BTreeMap;

/// Changes in people, each as the record was and as it is now. They are laid again over whatever
/// is read from the disk meanwhile.
#[derive(Debug, Default)]
pub struct Unsaved {
    waiting: BTreeMap<Id, Change>,
    writing: BTreeMap<Id, Change>,
}

/// One record before and after.
pub type Change = (Person, Person);

impl Unsaved {
    /// The user changed a record.
    pub fn add(&mut self, before: &Person, after: &Person) {
        let change = self.waiting.entry(after.id.clone());
        change.or_insert_with(|| (before.clone(), after.clone())).1 = after.clone();
    }

    /// Whether nothing waits for the disk.
    pub fn is_empty(&self) -> bool {
        self.waiting.is_empty()
    }

    /// Whether something is being written.
    pub fn is_writing(&self) -> bool {
        !self.writing.is_empty()
    }

    /// What is to be written now.
    pub fn write(&mut self) -> Vec<Change> {
        self.writing = std::mem::take(&mut self.waiting);
        self.writing.values().cloned().collect()
    }

    /// It is on the disk.
    pub fn written(&mut self) {
        self.writing.clear();
    }

    /// It could not be written, and waits again.
    pub fn failed(&mut self) {
        for (id, (before, after)) in std::mem::take(&mut self.writing) {
            let change = self.waiting.entry(id);
            change
                .and_modify(|waiting| waiting.0 = before.clone())
                .or_insert((before, after));
        }
    }

    /// Everything is on the disk by another way, or is not wanted any more.
    pub fn clear(&mut self) {
        *self = Self::default();
    }

    /// All changes, the older ones first.
    pub fn all(&self) -> impl Iterator<Item = &Change> {
        self.writing.values().chain(self.waiting.values())
    }
}
