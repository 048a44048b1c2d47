//! The screens that the bar leads to.

pub mod batch;
pub mod data;
pub mod dates;
pub mod help;
pub mod write;
