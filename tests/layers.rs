//! Who may use whom: the architecture's invariants, read off the sources.
//!
//! Four rules: a module uses only those before it in [`ORDER`]; no circle among the modules, nor
//! among the files below one; a crate, the clock or the disk only where it is at home; no storage
//! and no judgement in the faces. A file and the files below it are one module and may name each
//! other: `layout.rs` has what `layout/fit.rs` works on.

mod sources;

use sources::{Module, Sources, Target, Use};
use std::collections::{BTreeMap, BTreeSet};
use std::path::Path;
use std::sync::OnceLock;

/// The modules from the lowest to the highest; each uses only those before it.
const ORDER: &[&str] = &[
    // who
    "date",
    "language",
    "limits",
    "spelling",
    "facility",
    "person",
    "freshness",
    "people",
    "judgement",
    "changes",
    "paste",
    "import",
    // what
    "template",
    "letter",
    // where to
    "address",
    // on what
    "paper",
    "picture",
    "format",
    // the card itself
    "layout",
    "pdf",
    "job",
    "preview",
    // the disk, and the texts
    "storage",
    "words",
    // the one way to a card
    "workspace",
    "batch",
    // the faces; the command line opens the window
    "gui",
    "cli",
    "main",
];

/// Crates and parts of the standard library that only some modules use.
const ONLY: &[(&str, &[&str])] = &[
    ("printpdf", &["pdf"]),
    ("lopdf", &["pdf"]),
    ("subsetter", &["pdf"]),
    ("hayro", &["preview"]),
    ("harfrust", &["layout"]),
    ("skrifa", &["layout"]),
    ("image", &["picture"]),
    ("calamine", &["import"]),
    ("chardetng", &["import"]),
    ("scraper", &["import"]),
    ("html5ever", &["import"]),
    ("zip", &["import"]),
    ("directories", &["storage"]),
    ("tempfile", &["storage"]),
    ("std::fs", &["storage"]),
    ("std::process::Command", &["storage", "main"]),
    ("std::net", &[]),
    ("std::os", &["storage", "main"]),
    ("std::env", &["main"]),
    ("fluent_bundle", &["words", "cli"]),
    ("iced", &["gui"]),
    ("rfd", &["gui"]),
    ("clap", &["cli"]),
];

/// The clock, by the end of its path.
const CLOCK: &[(&str, &[&str])] = &[
    ("Local::now", &["gui", "cli"]),
    ("Instant::now", &["gui", "cli"]),
    ("Utc::now", &[]),
    ("SystemTime::now", &[]),
];

/// Methods of `std::path::Path` that look at the disk.
const DISK_METHODS: &[&str] = &[
    "canonicalize",
    "exists",
    "is_dir",
    "is_file",
    "is_symlink",
    "metadata",
    "read_dir",
    "read_link",
    "symlink_metadata",
    "try_exists",
];

/// What the faces leave to `workspace` and `batch`: the disk, and the judgement whether somebody
/// can be written to.
const NOT_IN_FACES: &[&str] = &["storage::Storage", "judgement::Judge"];

/// Circles that are still there: the files below a module that lead back to each other. Only ever
/// shrinks.
const STILL_CIRCLES: &[(&str, &[&str])] = &[];

#[test]
fn nothing_is_used_where_it_should_not_be() {
    let found = breaches(program());
    assert!(found.is_empty(), "{}", found.join("\n"));
}

#[test]
fn the_faces_leave_the_disk_and_the_judgement_to_others() {
    let found = in_faces(program());
    let wrong: Vec<String> = found
        .iter()
        .map(|((face, what), files)| format!("{face} uses {what} in {}", list(files)))
        .collect();
    assert!(wrong.is_empty(), "{}", wrong.join("\n"));
}

#[test]
fn no_module_and_no_file_leads_back_to_itself() {
    let mut wrong = Vec::new();
    let mut still: BTreeSet<(&str, &str)> = STILL_CIRCLES
        .iter()
        .flat_map(|(within, names)| names.iter().map(|name| (*within, *name)))
        .collect();
    for circle in circles(program()) {
        let known = |name: &String| still.contains(&(&circle.within[..], &name[..]));
        if !circle.names.iter().all(known) {
            wrong.push(circle.to_string());
        }
        still.retain(|(within, name)| *within != circle.within || !circle.names.contains(*name));
    }
    for (within, name) in still {
        wrong.push(format!(
            "{within}/{name} is in no circle: take it off the list"
        ));
    }
    assert!(wrong.is_empty(), "{}", wrong.join("\n"));
}

#[test]
fn every_module_has_its_place() {
    let modules = program().modules().filter_map(|module| module.first());
    let unknown: BTreeSet<&String> = modules.filter(|module| rank(module).is_none()).collect();
    assert!(unknown.is_empty(), "not in the order: {unknown:?}");
}

#[test]
fn a_breach_is_found() {
    for (file, source, expected) in [
        ("layout.rs", "use iced::Color;", "layout uses iced"),
        (
            "layout.rs",
            "fn f() -> iced::Color { todo!() }",
            "layout uses iced",
        ),
        (
            "layout.rs",
            "use iced as window; type C = window::Color;",
            "layout uses iced",
        ),
        (
            "layout.rs",
            "fn f() { assert!(iced::ok()); }",
            "layout uses iced",
        ),
        ("layout/fit.rs", "use iced::Color;", "layout/fit uses iced"),
        ("gui.rs", "use printpdf::Pt;", "gui uses printpdf"),
        ("storage.rs", "use lopdf::Object;", "storage uses lopdf"),
        ("address.rs", "use std::fs;", "address uses std::fs"),
        ("address.rs", "use std::{fmt, fs};", "address uses std::fs"),
        (
            "address.rs",
            "use std::{fmt, fs as disk};",
            "address uses std::fs",
        ),
        (
            "address.rs",
            "use std::{self, fmt}; fn f() { std::fs::read(\"a\"); }",
            "address uses std::fs",
        ),
        (
            "address.rs",
            "use std::*; fn f() { fs::read(\"a\"); }",
            "address uses std::fs",
        ),
        (
            "address.rs",
            "fn f(path: &Path) -> bool { path.exists() }",
            "address looks at the disk: exists",
        ),
        (
            "address.rs",
            "fn f(p: &Path) { assert!(p.is_file()); }",
            "address looks at the disk: is_file",
        ),
        ("cli.rs", "use std::net::TcpStream;", "cli uses std::net"),
        (
            "people.rs",
            "fn f() { let today = chrono::Local::now(); }",
            "people uses Local::now",
        ),
        (
            "people.rs",
            "use chrono::Local as L; fn f() { L::now(); }",
            "people uses Local::now",
        ),
        (
            "gui.rs",
            "fn f() { std::time::SystemTime::now(); }",
            "gui uses SystemTime::now",
        ),
        ("person.rs", "use crate::gui::App;", "person uses gui"),
        (
            "person.rs",
            "use crate::{facility, gui as g};",
            "person uses gui",
        ),
        ("person.rs", "use super::gui::App;", "person uses gui"),
        (
            "person.rs",
            "fn f() { let n = vec![crate::gui::App::new()]; }",
            "person uses gui",
        ),
        (
            "person/date.rs",
            "use super::super::gui;",
            "person/date uses gui",
        ),
        (
            "facility.rs",
            "use crate::person::Person;",
            "facility uses person",
        ),
        ("gui.rs", "use crate::cli::run;", "gui uses cli"),
    ] {
        let found = breaches(&planted(&[(file, source)]));
        assert_eq!(found, [expected], "{source}");
    }
    for (file, source) in [
        ("gui.rs", "use iced::Color;"),
        ("storage.rs", "use std::fs;"),
        ("storage.rs", "fn f(path: &Path) -> bool { path.exists() }"),
        (
            "layout.rs",
            "//! No word of iced here, nor std::fs.\n/// use iced::Color;\nfn f() {}",
        ),
        ("layout.rs", "fn f() { let text = \"use iced::Color\"; }"),
        ("layout.rs", "fn f() { let sliced = iced_tea; }"),
        ("layout.rs", "#[cfg(test)]\nmod tests { use std::fs; }"),
        ("cli.rs", "use crate::{letter, words};"),
        ("cli.rs", "use crate::gui::run;"),
        ("person.rs", "mod gui { pub struct App; }\nuse gui::App;"),
    ] {
        let found = breaches(&planted(&[(file, source)]));
        assert!(found.is_empty(), "{source}: {found:?}");
    }
}

#[test]
fn a_face_that_does_the_work_of_others_is_found() {
    let storage = ("storage.rs", "pub struct Storage; pub enum Error {}");
    let judgement = ("judgement.rs", "pub struct Sendable; pub struct Judge;");
    for (file, source, expected) in [
        (
            "cli/card.rs",
            "use crate::storage::Storage;",
            Some("cli uses storage::Storage"),
        ),
        (
            "gui/app.rs",
            "use crate::storage; fn f(s: &storage::Storage) {}",
            Some("gui uses storage::Storage"),
        ),
        (
            "gui/app.rs",
            "use crate::workspace::Storage;",
            Some("gui uses storage::Storage"),
        ),
        (
            "gui/app.rs",
            "fn f(desk: &Desk) { desk.storage.save(); }",
            Some("gui uses storage::Storage"),
        ),
        (
            "gui/app.rs",
            "fn f(desk: &Desk) { desk.storage().save(); }",
            Some("gui uses storage::Storage"),
        ),
        (
            "gui/app.rs",
            "use crate::judgement::Judge as Other;",
            Some("gui uses judgement::Judge"),
        ),
        (
            "gui/app.rs",
            "use crate::judgement; fn f() { judgement::Judge::new(); }",
            Some("gui uses judgement::Judge"),
        ),
        (
            "gui/app.rs",
            "use crate::judgement::Sendable; use crate::storage::Error;",
            None,
        ),
        (
            "batch.rs",
            "use crate::judgement::Judge; use crate::storage::Storage;",
            None,
        ),
    ] {
        let workspace = ("workspace.rs", "pub use crate::storage::*;");
        let tree = planted(&[storage, judgement, workspace, (file, source)]);
        let found: Vec<String> = in_faces(&tree)
            .keys()
            .map(|(face, what)| format!("{face} uses {what}"))
            .collect();
        assert_eq!(found, expected.as_slice(), "{source}");
    }
}

#[test]
fn a_circle_is_found() {
    for (files, expected) in [
        (
            &[
                ("person.rs", "use crate::facility::Id;"),
                ("facility.rs", "pub struct Id; use crate::person::Person;"),
            ][..],
            &["facility ↔ person"][..],
        ),
        (
            &[
                ("a.rs", "mod b; mod c; mod d;"),
                ("a/b.rs", "use super::c::C;"),
                ("a/c.rs", "pub struct C(crate::a::d::D);"),
                (
                    "a/d.rs",
                    "pub struct D; fn f() { let b = format!(\"{}\", super::b::name()); }",
                ),
            ],
            &["a: b ↔ c ↔ d"],
        ),
        // Through what the module hands on.
        (
            &[
                ("a.rs", "mod b; mod c; pub use b::B; pub use c::*;"),
                ("a/b.rs", "use super::C; pub struct B;"),
                ("a/c.rs", "pub struct C(super::B);"),
            ],
            &["a: b ↔ c"],
        ),
        // A file below counts for the one that it lies below.
        (
            &[
                ("a.rs", "mod b; mod c;"),
                ("a/b.rs", "mod d; pub struct B;"),
                ("a/b/d.rs", "use crate::a::c::C;"),
                ("a/c.rs", "use super::b::B; pub struct C;"),
            ],
            &["a: b ↔ c"],
        ),
        // A module and its own files, one way only, tests.
        (
            &[
                ("a.rs", "mod b; mod c; pub struct A; use b::B;"),
                (
                    "a/b.rs",
                    "use super::A; pub struct B;\n#[cfg(test)] mod tests { use crate::a::c::C; }",
                ),
                (
                    "a/c.rs",
                    "use super::b::B; pub struct C; fn f(b: &str) { b.c(); }",
                ),
            ],
            &[],
        ),
    ] {
        let found: Vec<String> = circles(&planted(files)).iter().map(Circle::names).collect();
        assert_eq!(found, expected, "{files:?}");
    }
}

/// The program's own sources, read once.
fn program() -> &'static Sources {
    static READ: OnceLock<Sources> = OnceLock::new();
    READ.get_or_init(|| Sources::read(&Path::new(env!("CARGO_MANIFEST_DIR")).join("src")))
}

/// A program with these files, and with the modules that they may name.
fn planted(files: &[(&str, &str)]) -> Sources {
    let empty = ORDER.iter().map(|module| (format!("{module}.rs"), ""));
    let mut texts: BTreeMap<String, &str> = empty.collect();
    for (name, text) in files {
        texts.insert((*name).to_owned(), text);
    }
    Sources::parse(texts.iter().map(|(name, text)| (&name[..], *text)))
}

fn breaches(sources: &Sources) -> Vec<String> {
    let mut found = BTreeSet::new();
    for Use { from, target, .. } in sources.uses() {
        // The crate's own page names everything.
        let Some(module) = from.first() else { continue };
        match target {
            Target::Inside { module: other, .. } => {
                let Some(other) = other.first() else { continue };
                if other != module && rank(other) >= rank(module) {
                    found.insert(format!("{} uses {other}", from.join("/")));
                }
            }
            Target::Outside(path) => {
                let crates = ONLY.iter().filter(|(only, _)| is_below(&path, only));
                let clock = CLOCK.iter().filter(|(only, _)| ends(&path, only));
                for (only, by) in crates.chain(clock) {
                    if !by.contains(&module.as_str()) {
                        found.insert(format!("{} uses {only}", from.join("/")));
                    }
                }
            }
        }
    }
    for (from, method) in sources.methods() {
        let at_home = from.first().is_some_and(|module| module == "storage");
        if !at_home && DISK_METHODS.contains(&method.as_str()) {
            found.insert(format!("{} looks at the disk: {method}", from.join("/")));
        }
    }
    found.into_iter().collect()
}

/// What the faces do themselves, with the files.
fn in_faces(sources: &Sources) -> BTreeMap<(&'static str, &'static str), BTreeSet<String>> {
    let mut found: BTreeMap<_, BTreeSet<String>> = BTreeMap::new();
    let face = |from: &Module| match from.first().map(String::as_str) {
        Some("gui") => Some("gui"),
        Some("cli") => Some("cli"),
        _ => None,
    };
    let mut add = |from: &Module, what: &'static str| {
        if let Some(face) = face(from) {
            found
                .entry((face, what))
                .or_default()
                .insert(from.join("/"));
        }
    };
    for Use { from, target } in sources.uses() {
        let Target::Inside { module, item } = target else {
            continue;
        };
        let path = [&module[..], &[item]].concat().join("::");
        for what in NOT_IN_FACES.iter().filter(|what| **what == path) {
            add(&from, what);
        }
    }
    let members = sources.methods().chain(sources.fields());
    for (from, _) in members.filter(|(_, name)| *name == "storage") {
        add(from, "storage::Storage");
    }
    found
}

/// Files below one module, or modules, that lead back to each other.
struct Circle {
    /// The module; empty for the crate.
    within: String,
    /// The files or modules.
    names: BTreeSet<String>,
    /// Who names whom.
    uses: BTreeSet<String>,
}

impl Circle {
    fn names(&self) -> String {
        let names: Vec<&str> = self.names.iter().map(String::as_str).collect();
        match self.within.as_str() {
            "" => names.join(" ↔ "),
            within => format!("{within}: {}", names.join(" ↔ ")),
        }
    }
}

impl std::fmt::Display for Circle {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        write!(f, "{}", self.names())?;
        self.uses
            .iter()
            .try_for_each(|line| write!(f, "\n    {line}"))
    }
}

fn circles(sources: &Sources) -> Vec<Circle> {
    // For each module, which file below it names which other one, and how.
    type Edges = BTreeMap<(String, String), BTreeSet<String>>;
    let mut modules: BTreeMap<String, Edges> = BTreeMap::new();
    for Use { from, target } in sources.uses() {
        let Target::Inside { module, item } = target else {
            continue;
        };
        let same = from.iter().zip(&module).take_while(|(a, b)| a == b);
        let shared = same.count();
        // The crate's own page, and a module with its own files.
        if shared == from.len() || shared == module.len() {
            continue;
        }
        let edge = (from[shared].clone(), module[shared].clone());
        let line = format!("{} → {} {item}", from.join("/"), module.join("/"));
        let edges = modules.entry(from[..shared].join("/")).or_default();
        edges.entry(edge).or_default().insert(line);
    }
    let mut found = Vec::new();
    for (within, edges) in modules {
        let names: BTreeSet<&String> = edges.keys().map(|(from, _)| from).collect();
        let reached: BTreeMap<&String, BTreeSet<&String>> = names
            .iter()
            .map(|name| (*name, reached(name, edges.keys())))
            .collect();
        let mut done: BTreeSet<&String> = BTreeSet::new();
        for name in names {
            let circle: BTreeSet<&String> = reached[name]
                .iter()
                .copied()
                .filter(|other| reached.get(other).is_some_and(|back| back.contains(name)))
                .collect();
            if circle.is_empty() || !done.insert(name) {
                continue;
            }
            done.extend(&circle);
            let inside =
                |(from, to): &(String, String)| circle.contains(from) && circle.contains(to);
            let uses = edges.iter().filter(|(edge, _)| inside(edge));
            // One line for each pair is enough to find the way.
            let example = |(_, lines): (_, &BTreeSet<String>)| {
                let more = match lines.len() - 1 {
                    0 => String::new(),
                    more => format!(", and {more} more"),
                };
                lines.first().map(|line| format!("{line}{more}"))
            };
            found.push(Circle {
                within: within.clone(),
                uses: uses.filter_map(example).collect(),
                names: circle.into_iter().cloned().collect(),
            });
        }
    }
    found
}

/// Everything that can be reached from a name.
fn reached<'a>(
    from: &'a String,
    edges: impl Iterator<Item = &'a (String, String)> + Clone,
) -> BTreeSet<&'a String> {
    let mut seen = BTreeSet::new();
    let mut next = vec![from];
    while let Some(at) = next.pop() {
        let onward = edges.clone().filter(|(from, _)| from == at);
        next.extend(onward.map(|(_, to)| to).filter(|to| seen.insert(*to)));
    }
    seen
}

/// Whether a path is this one or lies below it.
fn is_below(path: &str, above: &str) -> bool {
    path.strip_prefix(above)
        .is_some_and(|rest| rest.is_empty() || rest.starts_with("::"))
}

/// Whether a path ends in this one.
fn ends(path: &str, end: &str) -> bool {
    path.strip_suffix(end)
        .is_some_and(|rest| rest.is_empty() || rest.ends_with("::"))
}

fn rank(module: &str) -> Option<usize> {
    ORDER.iter().position(|other| *other == module)
}

fn list(names: &BTreeSet<String>) -> String {
    let names: Vec<&str> = names.iter().map(String::as_str).collect();
    names.join(", ")
}
