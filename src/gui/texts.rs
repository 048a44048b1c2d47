//! The ready texts, lent to the screens that write.

pub use crate::workspace::{Own, OwnFiles, Texts as Shelf};
