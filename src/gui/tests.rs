//! Tests of the window without a display: what a supporter does, and what is then shown.
#![allow(clippy::unwrap_used, clippy::panic)]

mod add_person;
mod app;
mod batch;
mod card;
mod data;
mod dates;
mod folder;
mod harness;
mod import;
mod letter;
mod own_texts;
mod people;
mod person;
mod place_question;
mod statement;

// Shell scripts stand in for the system's printer.
#[cfg(target_os = "linux")]
mod fake_printer;
#[cfg(target_os = "linux")]
mod jobs;
#[cfg(target_os = "linux")]
mod printer;
