//! The list in memory: folded once at load, searched, filtered, sorted.
