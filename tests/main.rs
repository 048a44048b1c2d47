//! All integration tests, in one binary: a table a part.
#![allow(clippy::unwrap_used, clippy::expect_used, clippy::panic)]

mod addresses;
mod layers;
mod lists;
mod sendable;
mod texts;
