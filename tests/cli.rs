//! The command line: what it answers, what it refuses, and with which exit code.

use crate::program::{Program, list};

#[test]
fn exit_codes() {
    let program = Program::new();
    for (arguments, code) in [
        (&["people"][..], 0),
        (&["--help"], 0),
        (&["--version"], 0),
        (
            &[
                "card",
                "--to",
                "nobody",
                "--template",
                "birthday",
                "-o",
                "x.pdf",
            ],
            1,
        ),
        (&["address", "nobody"], 1),
        (&["import", "no-such-file.csv"], 1),
        (&["fly"], 2),
        (&["card", "--to", "a"], 2),
        (&["people", "--today", "tomorrow"], 2),
    ] {
        let ran = program.run(arguments);
        assert_eq!(ran.code, code, "{arguments:?}: {} {}", ran.out, ran.err);
        assert_eq!(ran.err.is_empty(), code == 0, "{arguments:?}");
    }
}

/// The ten people of the documents that the project started from: nobody prints them a card.
#[test]
fn nobody_writes_to_the_freed() {
    let program = Program::new();
    for (id, reason) in [
        ("ales-bialiatski", "Freed on 13 December 2025"),
        ("maryia-kalesnikava", "Freed on 13 December 2025"),
        ("uladzimir-labkovich", "Freed on 13 December 2025"),
        ("aliaksandr-yarashuk", "Freed on 11 September 2025"),
        ("marfa-rabkova", "Freed on 19 March 2026"),
        ("nasta-loika", "Freed on 19 March 2026"),
        ("valiantsin-stefanovich", "Freed on 19 March 2026"),
        ("andrei-chapiuk", "Freed on 18 April 2025"),
        ("leanid-sudalenka", "Freed on 21 July 2023"),
        (
            "liudmila-chekina",
            "Unknown. Last seen in custody in July 2024",
        ),
    ] {
        let card = [
            "card",
            "--to",
            id,
            "--template",
            "birthday",
            "--writer",
            "she",
            "-o",
            "a.pdf",
        ];
        for arguments in [&card[..], &["address", id]] {
            let said = program.refused(arguments);
            assert!(said.contains(reason), "{said}");
            assert!(said.contains("Source: "), "{said}");
        }
        // Nor does the user's word lift it.
        let said = program.refused(&[&card[..], &["--confirmed"]].concat());
        assert!(said.contains(reason), "{said}");
        assert!(!program.path("a.pdf").exists());
    }
}

#[test]
fn a_freed_man_is_found_in_every_spelling() {
    let program = Program::new();
    for spelling in ["Bialiatski", "Бяляцкі", "Беляцкий", "беляцкий алесь"]
    {
        let found = program.json(&["people", "--search", spelling, "--json"]);
        assert_eq!(found[0]["id"], "ales-bialiatski", "{spelling}");
        assert_eq!(found[0]["status"], "released");
        assert_eq!(found[0]["sendable"], false);
        assert_eq!(found[0]["reasons"][0]["reason"], "released");
    }
}

#[test]
fn the_example_lists_give_their_figures() {
    for name in [
        "viasna-ru.csv",
        "viasna-be.csv",
        "viasna-en.csv",
        "viasna-ru-semicolon-bom-crlf.csv",
    ] {
        let facts = list(&name.replace(".csv", ".facts.json"));
        let facts: serde_json::Value =
            serde_json::from_str(&std::fs::read_to_string(facts).unwrap()).unwrap();
        let program = Program::new();
        let file = list(name);
        let report = program.json(&["import", &file, "--as-of", "2026-11-20", "--json"]);
        for (ours, theirs) in [
            ("rows", "rows"),
            ("active", "active"),
            ("former", "former"),
            ("np", "np"),
            ("lookalike_groups", "lookalike_groups"),
            ("hidden_characters", "hidden_character_names"),
            ("sex_missing", "active_gender_missing"),
            ("address_differs", "active_address_differs"),
            ("unlisted_facility", "active_unlisted_facility"),
        ] {
            assert_eq!(report[ours], facts[theirs], "{name}: {ours}");
        }
        let counts = report["not_sendable"].as_object().unwrap();
        let not: u64 = counts.values().map(|n| n.as_u64().unwrap()).sum();
        let sendable = report["sendable"].as_u64().unwrap();
        assert_eq!(sendable + not, report["rows"].as_u64().unwrap(), "{name}");

        let people = program.json(&["people", "--json"]);
        let people = people.as_array().unwrap();
        let listed = |p: &&serde_json::Value| p["id"].as_str().unwrap().starts_with("viasna-");
        assert_eq!(
            people.iter().filter(listed).count() as u64,
            report["rows"].as_u64().unwrap()
        );
        let waiting = people
            .iter()
            .filter(listed)
            .filter(|p| p["sendable"] == true);
        assert_eq!(waiting.count() as u64, sendable, "{name}");
    }
}

#[test]
fn a_dry_run_keeps_nothing() {
    let program = Program::new();
    program.done(&["import", &list("viasna-ru.csv"), "--dry-run"]);
    let people = program.json(&["people", "--search", "viasna-1000", "--json"]);
    assert_eq!(people.as_array().unwrap().len(), 0);
}

#[test]
fn the_list_of_people_has_its_keys() {
    let program = Program::with_list("viasna-ru.csv");
    let people = program.json(&["people", "--search", "viasna-1000", "--json"]);
    let first = &people[0];
    for (key, value) in [
        ("id", "viasna-1000"),
        ("name", "Юрий Рябинин"),
        ("name_latin", "Yury Ryabinin"),
        ("sex", "m"),
        ("birth_date", "1997-07-22"),
        ("status", "imprisoned"),
        ("as_of", "2026-11-20"),
        ("facility", "ИК №2"),
    ] {
        assert_eq!(first[key], value, "{key}");
    }
    assert_eq!(first["sendable"], true);
    assert_eq!(first["reasons"], serde_json::json!([]));
    let examples = program.json(&["people", "--search", "example", "--json"]);
    assert!(
        examples
            .as_array()
            .unwrap()
            .iter()
            .all(|p| p["example"] == true)
    );
}

#[test]
fn an_old_record_wants_a_word() {
    let program = Program::new();
    program.done(&["import", &list("viasna-ru.csv"), "--as-of", "2026-05-01"]);
    let said = program.refused(&["address", "viasna-1000"]);
    assert!(said.contains("205 days old"), "{said}");
    assert!(said.contains("--confirmed"), "{said}");
    program.done(&["address", "viasna-1000", "--confirmed"]);
}
