//! The supporter's text: ready texts and phrases, and the checks on what was written.
