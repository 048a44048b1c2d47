//! The command line: what it answers, what it refuses, and with which exit code.

use crate::program::{Program, list, words};

#[test]
fn exit_codes() {
    let program = Program::new();
    for (arguments, code) in [
        (&["people"][..], 0),
        (&["--help"], 0),
        (&["--version"], 0),
        (&words("card --to nobody --template birthday -o x.pdf"), 1),
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
            "Unknown. Last seen in custody: July 2024",
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
            let sentence = program.refused(arguments);
            assert!(sentence.contains(reason), "{sentence}");
            assert!(sentence.contains("Source: "), "{sentence}");
        }
        // Nor does the user's word lift it.
        let sentence = program.refused(&[&card[..], &["--confirmed"]].concat());
        assert!(sentence.contains(reason), "{sentence}");
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
    let sentence = program.refused(&["address", "viasna-1000"]);
    assert!(sentence.contains("205 days old"), "{sentence}");
    assert!(sentence.contains("--confirmed"), "{sentence}");
    program.done(&["address", "viasna-1000", "--confirmed"]);
}

#[test]
fn a_text_is_checked_from_a_file_or_from_standard_input() {
    let program = Program::new();
    let text = "Дорогая Анна!\nЖелаю Вам свободы. Я рад. Пишите: a@b.by";
    let arguments = words("check - --language ru --writer she --json");
    let ran = program.run_with(text, &arguments);
    assert_eq!(ran.code, 0, "{}", ran.err);
    let findings: serde_json::Value = serde_json::from_str(&ran.out).unwrap();
    let findings = findings.as_array().unwrap();
    for (kind, words) in [
        ("avoid-word", "свободы"),
        ("gender", "рад"),
        ("personal-data", "a@b.by"),
    ] {
        let found = findings
            .iter()
            .find(|f| f["kind"] == kind && f["text"] == words);
        let found = found.unwrap_or_else(|| panic!("{kind}: {}", ran.out));
        let (start, end) = (&found["start"], &found["end"]);
        let cut = text
            .chars()
            .skip(start.as_u64().unwrap() as usize)
            .take((end.as_u64().unwrap() - start.as_u64().unwrap()) as usize);
        assert_eq!(cut.collect::<String>(), words);
        assert!(!found["reason"].as_str().unwrap().is_empty());
    }
    let good = "Дорогая Анна!\nУ нас сегодня дождь, и кот спит на окне.";
    let ran = program.run_with(good, &arguments);
    assert_eq!(ran.out.trim(), "[]");
}

/// An old list still has the freed as waiting, under ids of its own.
#[test]
fn an_old_list_does_not_bring_the_freed_back() {
    let program = Program::new();
    let list = "id,name,status,gender,birthday,prison\n\
        11,Алесь Беляцкий,active,male,,\"ИК №9\n213410, г. Горки, ул. Добролюбова, 16\"\n\
        12,Мария Колесникова,active,female,,ИК №4\n\
        13,Мария Незабудкина,active,female,,ИК №4\n";
    std::fs::write(program.path("old.csv"), list).unwrap();
    let file = program.path("old.csv");
    program.done(&["import", file.to_str().unwrap(), "--as-of", "2026-11-20"]);
    for id in ["viasna-11", "viasna-12"] {
        let sentence = program.refused(&["address", id]);
        let known = "free since 13 December 2025";
        assert!(sentence.contains(known), "{sentence}");
        assert!(sentence.contains("--confirmed"), "{sentence}");
        program.done(&["address", id, "--confirmed"]);
    }
    program.done(&["address", "viasna-13"]);
}

#[test]
fn rows_of_parts_become_lines() {
    let program = Program::new();
    let file = concat!(
        env!("CARGO_MANIFEST_DIR"),
        "/tests/data/parts/addresses.csv"
    );
    let sentence = program.done(&["address", "--parts", file]);
    let mut rows = csv::Reader::from_path(file).unwrap();
    let columns = rows.headers().unwrap().clone();
    let at = |name: &str| columns.iter().position(|column| column == name).unwrap();
    let (case, expected) = (at("case"), at("expected"));
    let lines: Vec<String> = rows
        .records()
        .map(Result::unwrap)
        .map(|row| format!("{} | {}", &row[case], &row[expected]))
        .collect();
    assert!(lines.len() > 20);
    assert_eq!(sentence.lines().collect::<Vec<_>>(), lines);
}

#[test]
fn an_address_from_a_country_of_posting() {
    let program = Program::with_list("viasna-ru.csv");
    let cyrillic = "Дарья Берёзкина\nИК №4\nул. Антошкина, 3\n246035, г. Гомель\n";
    for (origin, expected) in [
        ("NL", format!("{cyrillic}246035  GOMEL\nBELARUS\n")),
        ("DE", format!("{cyrillic}246035 GOMEL\nBELARUS\n")),
        (
            "PL",
            format!("{cyrillic}246035 GOMEL\nBIAŁORUŚ / BELARUS\n"),
        ),
        ("US", format!("{cyrillic}246035 GOMEL\nBELARUS\n")),
    ] {
        let sentence = program.done(&["address", "viasna-1003", "--origin", origin]);
        assert_eq!(sentence, expected, "{origin}");
    }
    let sentence = program.done(&["address", "viasna-1003"]);
    assert_eq!(sentence, format!("{cyrillic}REPUBLIC OF BELARUS\n"));
    let ran = program.run(&["address", "viasna-1003", "--origin", "us"]);
    assert!(ran.err.contains("post office"), "{}", ran.err);
    assert!(
        program
            .refused(&["address", "viasna-1003", "--origin", "ZZ"])
            .contains("ZZ")
    );
}

/// 20 released, 10 moved, 15 new, 5 gone: shown before anything changes, and imported as decided.
#[test]
fn a_second_list_is_shown_before_it_is_imported() {
    let program = Program::with_list("viasna-ru.csv");
    let (second, changed) = second_list();
    std::fs::write(program.path("second.csv"), second).unwrap();
    let file = program.path("second.csv");
    let import = ["import", file.to_str().unwrap(), "--as-of", "2026-11-21"];
    let output = program.json(&[&import[..], &["--dry-run", "--json"]].concat());
    let ids = |group: &str| -> Vec<String> {
        let entries = output["changes"][group].as_array().unwrap();
        entries
            .iter()
            .map(|e| e["id"].as_str().unwrap().to_owned())
            .collect()
    };
    for (group, expected) in &changed {
        let mut found = ids(group);
        found.sort();
        assert_eq!(&found, expected, "{group}");
    }
    assert!(ids("changed").is_empty(), "{:?}", ids("changed"));
    // A dry run has kept nothing.
    let released = &changed[0].1;
    program.done(&["address", &released[0]]);

    // One release is rejected, the rest accepted.
    program.done(&[&import[..], &["--reject", &released[0]]].concat());
    let sentence = program.refused(&["address", &released[0]]);
    assert!(sentence.contains("no longer held"), "{sentence}");
    program.done(&["address", &released[0], "--confirmed"]);
    for id in &released[1..] {
        assert!(program.refused(&["address", id]).contains("second.csv"));
    }
    for id in &changed[3].1 {
        assert!(
            program
                .refused(&["address", id])
                .contains("No longer listed")
        );
        program.done(&["address", id, "--confirmed"]);
    }
}

/// The example list with changes, and the ids of each kind of change, sorted.
fn second_list() -> (Vec<u8>, [(&'static str, Vec<String>); 4]) {
    let mut rows = csv::Reader::from_path(list("viasna-ru.csv")).unwrap();
    let header = rows.headers().unwrap().clone();
    let records: Vec<csv::StringRecord> = rows.records().map(Result::unwrap).collect();
    let waiting = |row: &csv::StringRecord| {
        &row[3] == "active"
            && row[10].contains("ИК")
            && row[10].contains(", ")
            && row[21].is_empty()
    };
    let mut waits = records
        .iter()
        .filter(|row| waiting(row))
        .map(|row| row[0].to_owned());
    let mut take = |count: usize| -> Vec<String> { waits.by_ref().take(count).collect() };
    let (released, moved, gone) = (take(20), take(10), take(5));
    let mut second = csv::Writer::from_writer(Vec::new());
    second.write_record(&header).unwrap();
    for row in &records {
        let mut cells: Vec<String> = row.iter().map(str::to_owned).collect();
        let id = &row[0];
        if gone.iter().any(|other| other == id) {
            continue;
        }
        if released.iter().any(|other| other == id) {
            cells[3] = "former".into();
            cells[10] = "освобождён".into();
        }
        if moved.iter().any(|other| other == id) {
            cells[10] = "Тюрьма №4\n212011, г. Могилёв, ул. Крупской, 99А".into();
        }
        second.write_record(&cells).unwrap();
    }
    let new: Vec<String> = (9_000..9_015).map(|id| id.to_string()).collect();
    for id in &new {
        let mut cells: Vec<String> = records[0].iter().map(str::to_owned).collect();
        cells[0] = id.clone();
        second.write_record(&cells).unwrap();
    }
    let ids = |mut ids: Vec<String>| {
        ids.iter_mut().for_each(|id| *id = format!("viasna-{id}"));
        ids.sort();
        ids
    };
    let changed = [
        ("released", ids(released)),
        ("moved", ids(moved)),
        ("new", ids(new)),
        ("gone", ids(gone)),
    ];
    (second.into_inner().unwrap(), changed)
}
