//! All integration tests, in one binary: a table a part.
#![allow(clippy::unwrap_used, clippy::expect_used, clippy::panic)]

mod addresses;
mod cards;
mod cells;
mod changes;
mod checks;
mod checksums;
mod cli;
mod corrections;
mod countries;
mod export;
mod files;
mod folder;
mod hostile;
mod job;
mod judge;
mod layers;
mod list_facts;
mod lists;
mod named_country;
mod older_folder;
mod own_texts;
mod paper;
mod paste;
mod places;
mod printing;
mod privacy;
mod program;
mod promise;
mod properties;
mod quiet;
mod reasons;
mod sendable;
mod statements;
mod texts;
mod words;
