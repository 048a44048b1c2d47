//! Walks through the window without a display: what a supporter does, and what is then seen.
#![allow(clippy::unwrap_used, clippy::panic)]

mod add_person;
mod app;
mod batch;
mod card;
mod data;
mod dates;
mod harness;
mod import;
mod letter;
mod own_texts;
mod people;
mod person;
mod place_question;
mod statement;

// The system's printer is stood in for by shell scripts.
#[cfg(target_os = "linux")]
mod fake_printer;
#[cfg(target_os = "linux")]
mod jobs;
#[cfg(target_os = "linux")]
mod printer;
