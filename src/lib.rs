//! Kartka: choose a person in prison, write a card, print it with the right address.
//!
//! One way only: who → what → where → layout → pdf → preview → faces.
//! Nothing lower knows anything higher; `tests/layers.rs` holds it to that.

// what many share
pub mod date;
pub mod language;
// who
pub mod changes;
pub mod facility;
pub mod freshness;
pub mod import;
pub mod judgement;
pub mod paste;
pub mod people;
pub mod person;
// what
pub mod letter;
pub mod template;
// where to
pub mod address;
// on what
pub mod format;
pub mod paper;
pub mod picture;
// the card itself
pub mod job;
pub mod layout;
pub mod pdf;
pub mod preview;
// what stays
pub mod storage;
// the two faces, and what they say
pub mod cli;
pub mod gui;
pub mod words;
