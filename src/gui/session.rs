//! What every screen is lent.

pub use crate::workspace::{Error, Facts, Opened, State, Workspace as Session};
