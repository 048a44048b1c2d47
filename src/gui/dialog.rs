//! What opens over a screen for one task and closes after it.

pub mod add_person;
pub mod import;
pub mod printer;
