//! The window.

mod editor;
mod theme;
mod widget;
