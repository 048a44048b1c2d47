//! The columns of the screen where one card is written: who, what, on what.

pub mod card;
pub mod letter;
pub mod people;
