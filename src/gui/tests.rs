//! Walks through the window without a display: what a supporter does, and what is then seen.
#![allow(clippy::unwrap_used, clippy::panic)]

mod craft;
mod hands;
mod mend;
mod mine;
mod notes;
mod panel;
mod place;
mod print;
mod walks;
