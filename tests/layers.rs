//! Who may use whom: the architecture's invariants, read off the sources.

use std::fs;
use std::path::{Path, PathBuf};

/// What only one module may use, and which.
const ONLY: &[(&str, &[&str])] = &[
    ("printpdf", &["pdf"]),
    ("lopdf", &["pdf"]),
    ("hayro", &["preview"]),
    ("std::fs", &["storage"]),
    ("std::net", &[]),
    ("directories", &["storage"]),
    ("iced", &["gui"]),
    ("rfd", &["gui"]),
    ("clap", &["cli"]),
    ("Local::now", &["gui", "cli"]),
    ("Utc::now", &[]),
    ("SystemTime::now", &[]),
];

/// The modules from the lowest to the highest; each may use itself and those before it.
const ORDER: &[&[&str]] = &[
    &["person", "facility", "freshness"],
    &["people", "import", "changes", "paste"],
    &["template", "letter"],
    &["address"],
    &["paper", "picture", "format"],
    &["layout"],
    &["pdf"],
    &["job"],
    &["preview"],
    &["storage"],
    &["words"],
    &["gui", "cli"],
];

#[test]
fn nothing_is_used_where_it_should_not_be() {
    let found: Vec<String> = sources()
        .iter()
        .flat_map(|(module, path)| breaches(module, &fs::read_to_string(path).unwrap()))
        .collect();
    assert!(found.is_empty(), "{}", found.join("\n"));
}

#[test]
fn every_module_has_its_place() {
    let unknown: Vec<String> = sources()
        .into_iter()
        .map(|(module, _)| module)
        .filter(|module| !["lib", "main"].contains(&module.as_str()) && rank(module).is_none())
        .collect();
    assert!(unknown.is_empty(), "not in the order: {unknown:?}");
}

#[test]
fn a_breach_is_found() {
    for (module, source, expected) in [
        ("layout", "use iced::Color;", "layout uses iced"),
        ("address", "use std::fs;", "address uses std::fs"),
        ("address", "use std::{fmt, fs};", "address uses std::fs"),
        ("person", "use crate::gui::App;", "person uses gui"),
        ("person", "use crate::{gui, facility};", "person uses gui"),
        ("gui", "use printpdf::Pt;", "gui uses printpdf"),
        (
            "people",
            "let today = chrono::Local::now();",
            "people uses Local::now",
        ),
    ] {
        assert_eq!(breaches(module, source), [expected], "{source}");
    }
    for (module, source) in [
        ("gui", "use iced::Color;"),
        ("storage", "use std::fs;"),
        ("layout", "//! No word of iced here, nor std::fs."),
        ("cli", "use crate::{letter, words};"),
        ("layout", "let sliced = iced_tea;"),
    ] {
        assert!(breaches(module, source).is_empty(), "{source}");
    }
}

/// Every source file with the top module that it belongs to.
fn sources() -> Vec<(String, PathBuf)> {
    let src = Path::new(env!("CARGO_MANIFEST_DIR")).join("src");
    let mut found = Vec::new();
    let mut folders = vec![src.clone()];
    while let Some(folder) = folders.pop() {
        for entry in fs::read_dir(folder).unwrap() {
            let path = entry.unwrap().path();
            if path.is_dir() {
                folders.push(path);
            } else if path.extension().is_some_and(|e| e == "rs") {
                let first = path.strip_prefix(&src).unwrap().iter().next().unwrap();
                let module = first.to_str().unwrap().trim_end_matches(".rs").to_owned();
                found.push((module, path));
            }
        }
    }
    found
}

fn breaches(module: &str, source: &str) -> Vec<String> {
    let code: String = source
        .lines()
        .filter(|line| !line.trim_start().starts_with("//"))
        .flat_map(|line| [line, "\n"])
        .collect();
    let code = unfolded(&code);
    let outside = ONLY
        .iter()
        .filter(|(used, by)| !by.contains(&module) && has_word(&code, used))
        .map(|(used, _)| *used);
    let above = ORDER.concat().into_iter().filter(|other| {
        let higher = rank(module).is_some_and(|own| rank(other) > Some(own));
        higher && has_word(&code, &format!("crate::{other}"))
    });
    outside
        .chain(above)
        .map(|used| format!("{module} uses {used}"))
        .collect()
}

/// `use a::{b, c};` as `use a::b;` and `use a::c;`, one level deep.
fn unfolded(code: &str) -> String {
    let mut lines = code.to_owned();
    for prefix in ["crate", "std"] {
        let open = format!("{prefix}::{{");
        for (at, _) in code.match_indices(&open) {
            let inner = code[at + open.len()..].split(';').next().unwrap_or("");
            for name in inner.split([',', '{', '}']) {
                lines.push_str(&format!("\n{prefix}::{}", name.trim()));
            }
        }
    }
    lines
}

fn has_word(code: &str, word: &str) -> bool {
    let is_part = |c: char| c.is_alphanumeric() || c == '_';
    code.match_indices(word).any(|(at, _)| {
        let before = code[..at].chars().next_back();
        let after = code[at + word.len()..].chars().next();
        !before.is_some_and(is_part) && !after.is_some_and(is_part)
    })
}

fn rank(module: &str) -> Option<usize> {
    ORDER.iter().position(|row| row.contains(&module))
}
