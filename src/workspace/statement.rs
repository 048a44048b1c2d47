//! Statements of the user about people of the lists, or people whom the program itself knows.

use super::{Error, Workspace};
use crate::judgement::Reason;
use crate::person::{Claim, NewStatement, Person, StatementError};

impl Workspace {
    /// Whether the user can state something of a person: of everybody but the invented.
    pub fn takes_statements(&self, person: &Person) -> bool {
        let known = !person.example && self.people.position(&person.id).is_some();
        known || self.is_listed(person)
    }

    /// The person as the user states, once that is checked. Where the words of a list for the place
    /// are not understood, a place answers them, for as long as lists repeat them.
    ///
    /// # Errors
    /// What the user has to correct first.
    pub fn state(
        &self,
        person: &Person,
        statement: NewStatement<'_>,
    ) -> Result<Person, StatementError> {
        let as_of = statement.check(person, &self.facilities, self.today)?;
        let source = statement.source.trim();
        let mut stated = person.clone();
        match statement.claim {
            Claim::Moved(place) if self.has_unclear_place(person) => {
                stated.answer_place(place, as_of, source);
            }
            claim => stated.state(claim, as_of, source),
        }
        Ok(stated)
    }

    /// Whether the lists alone leave open where the person is, and nothing else.
    fn has_unclear_place(&self, person: &Person) -> bool {
        let mut person = person.without_statements();
        person.own_block = None;
        let reasons = self.freshness(&person).err().unwrap_or_default();
        !reasons.is_empty() && reasons.iter().all(Reason::asks_for_place)
    }

    /// Saves a person whom the user has changed; of those whom the program itself knows, only the
    /// statements. What another program changed meanwhile stays.
    ///
    /// # Errors
    /// Where it cannot be written; what was there stays.
    pub fn save_person(&self, person: &Person) -> Result<(), Error> {
        match self.people.get(&person.id) {
            Some(before) if self.is_listed(before) => {
                let change = (before.clone(), person.clone());
                self.folder.change_people(&[change], self.generation())?;
            }
            _ => self.folder.save_statements(person)?,
        }
        Ok(())
    }
}
