//! Lengths and sheets.
