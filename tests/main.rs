//! All integration tests, in one binary: a table a part.
#![allow(clippy::unwrap_used, clippy::expect_used, clippy::panic)]

mod layers;
mod lists;
mod paper;
mod sendable;
mod texts;
