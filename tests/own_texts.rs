//! What is the supporter's own: ready texts, words to look for, a dictionary, a drawn card.

use crate::program::{Program, words};
use std::fs;

/// Writes a file into the data folder.
fn put(program: &Program, name: &str, text: &str) {
    let path = program.path("data").join(name);
    fs::create_dir_all(path.parent().unwrap()).unwrap();
    fs::write(path, text).unwrap();
}

#[test]
fn own_texts_are_offered_and_a_broken_one_is_named() {
    let program = Program::with_list("viasna-ru.csv");
    put(
        &program,
        "templates/my-cat.ron",
        r#"(id: "my-cat", occasion: "everyday", title: {"en": "My cat"}, card: [(ru: "{name}, мой кот спит.")])"#,
    );
    put(
        &program,
        "templates/bad.ron",
        "(\n  id: \"bad\",\n  card: }",
    );
    let ran = program.run(&["templates", "--json"]);
    assert_eq!(ran.code, 0, "{}", ran.err);
    assert!(ran.err.contains("bad.ron, line 3, column"), "{}", ran.err);
    let texts: serde_json::Value = serde_json::from_str(&ran.out).unwrap();
    let texts = texts.as_array().unwrap();
    assert!(texts.len() > 16);
    let own = texts.iter().find(|text| text["id"] == "my-cat").unwrap();
    assert_eq!(own["title"], "My cat");
    assert_eq!(own["languages"], serde_json::json!(["ru"]));
    let card = ["card", "--to", "viasna-1000", "--template", "my-cat"];
    program.done(&[&card[..], &["-o", "a.pdf"]].concat());
    let sentence = program.refused(&[&card[..], &["--language", "be", "-o", "b.pdf"]].concat());
    assert!(
        sentence.contains("not written in that language"),
        "{sentence}"
    );
}

#[test]
fn a_blank_is_filled_from_the_command_line() {
    let program = Program::with_list("viasna-ru.csv");
    let card = words("card --to viasna-1000 --template my-town --writer we -o a.pdf");
    let sentence = program.refused(&card);
    assert!(sentence.contains("--field town="), "{sentence}");
    program.done(&[&card[..], &["--field", "town=Утрехт"]].concat());
    for wrong in ["tonw=Утрехт", "town", "town="] {
        let ran = program.run(&[&card[..], &["--field", wrong]].concat());
        assert_eq!(ran.code, 2, "{wrong}");
        assert!(ran.err.contains("town="), "{}", ran.err);
    }
}

#[test]
fn a_drawn_card_is_the_same_for_the_same_number() {
    let program = Program::with_list("viasna-ru.csv");
    let draw = |seed: &str, file: &str| {
        program.done(&[
            "card",
            "--to",
            "viasna-1000",
            "--seed",
            seed,
            "--writer",
            "she",
            "--force",
            "-o",
            file,
        ]);
        fs::read(program.path(file)).unwrap()
    };
    assert_eq!(draw("7", "a.pdf"), draw("7", "b.pdf"));
    assert_ne!(draw("7", "a.pdf"), draw("8", "c.pdf"));
    let sentence = program.refused(&["card", "--to", "viasna-1000", "--seed", "7", "-o", "d.pdf"]);
    assert!(sentence.contains("--writer"), "{sentence}");
}

#[test]
fn words_and_dictionaries_of_ones_own_are_used() {
    let program = Program::new();
    put(
        &program,
        "checks/mine.ron",
        r#"[(key: "mine", kind: "avoid-word", reason: {"en": "Not on our cards."}, be: ["арбуз*"])]"#,
    );
    put(&program, "checks/bad.ron", "[(key: 1)]");
    put(&program, "dictionaries/be_BY.aff", "SET UTF-8\n");
    put(
        &program,
        "dictionaries/be_BY.dic",
        "4\nкот\nесць\nарбузы\nкаля\n",
    );
    let text = "Кот есць арбузы калля акна.";
    let ran = program.run_with(text, &["check", "-", "--language", "be", "--json"]);
    assert!(ran.err.contains("bad.ron, line 1"), "{}", ran.err);
    let findings: serde_json::Value = serde_json::from_str(&ran.out).unwrap();
    let found: Vec<(&str, &str)> = findings
        .as_array()
        .unwrap()
        .iter()
        .map(|f| (f["kind"].as_str().unwrap(), f["text"].as_str().unwrap()))
        .collect();
    let expected = [
        ("avoid-word", "арбузы"),
        ("spelling", "калля"),
        ("spelling", "акна"),
    ];
    assert_eq!(found, expected);
    assert!(ran.out.contains("Not on our cards."));
}

#[test]
fn what_does_not_fit_the_product_is_reported_with_its_place() {
    let program = Program::new();
    let text = "Сонца свеціць. ".repeat(120);
    let check = ["check", "-", "--language", "be", "--json"];
    let ran = program.run_with(&text, &check);
    let findings: serde_json::Value = serde_json::from_str(&ran.out).unwrap();
    let last = findings.as_array().unwrap().last().unwrap();
    assert_eq!(last["kind"], "too-long");
    assert_eq!(last["end"], text.chars().count());
    assert!(last["start"].as_u64().unwrap() > 400, "{last}");
    let ran = program.run_with("Сонца свеціць.", &check);
    assert!(!ran.out.contains("too-long"), "{}", ran.out);
    let ran = program.run_with("Сонца", &[&check[..], &["--product", "x"]].concat());
    assert_eq!(ran.code, 1, "{}", ran.err);
}

#[test]
fn a_word_that_was_called_right_is_not_named() {
    let program = Program::new();
    put(&program, "dictionaries/ru_RU.aff", "SET UTF-8\n");
    put(&program, "dictionaries/ru_RU.dic", "2\nмой\nкот\n");
    let check = ["check", "-", "--json"];
    let found = |program: &Program| program.run_with("Мой кот мур.", &check).out;
    assert!(found(&program).contains("мур"));
    put(&program, "right-words.ron", "{ru: [\"мур\"]}");
    assert!(!found(&program).contains("мур"), "{}", found(&program));
}

#[test]
fn a_text_is_kept_from_the_command_line() {
    let program = Program::with_list("viasna-ru.csv");
    let keep = ["templates", "--keep", "Cat", "--text", "-"];
    let words = "{to: Дорогой | Дорогая} {name}!\n\nМой кот спит.\n";
    for id in ["my-cat", "my-cat-2"] {
        let ran = program.run_with(words, &keep);
        assert_eq!(ran.code, 0, "{}", ran.err);
        assert!(
            ran.out.ends_with(&format!("--template {id}\n")),
            "{}",
            ran.out
        );
    }
    let texts = program.json(&["templates", "--language", "ru", "--json"]);
    let own = texts.as_array().unwrap().iter();
    assert_eq!(own.filter(|text| text["title"] == "Cat").count(), 2);
    let card = ["card", "--to", "viasna-1000", "--template", "my-cat"];
    program.done(&[&card[..], &["-o", "a.pdf"]].concat());
    // A mistake is named, and nothing is kept.
    let ran = program.run_with("Привет,\n {nam}!", &keep);
    assert_ne!(ran.code, 0);
    assert!(ran.err.contains("line 2, column 2"), "{}", ran.err);
    assert_eq!(
        fs::read_dir(program.path("data/templates"))
            .unwrap()
            .count(),
        2
    );
}

#[test]
fn what_holds_for_one_person_is_the_users_word() {
    let program = Program::with_list("viasna-ru.csv");
    let person = ["person", "viasna-1000"];
    let lines = program.done(&person);
    assert!(lines.contains("Stickers, glitter: not let in"), "{lines}");
    let rule = |rule| [&person[..], &["--rule", rule]].concat();
    let lines = program.done(&rule("pages=2"));
    assert!(
        lines.contains("Pages: at most 2 (Your word of 22 November 2026)"),
        "{lines}"
    );
    // The nearer rule takes the place of the country's.
    let lines = program.done(&rule("postcard=forbid"));
    assert_eq!(lines.matches("Postcard:").count(), 1, "{lines}");
    assert!(lines.contains("Postcard: not let in"), "{lines}");
    assert!(lines.contains("Pages: at most 2"), "{lines}");
    let lines = program.done(&rule("pages="));
    assert!(!lines.contains("Pages:"), "{lines}");
    for wrong in ["pages", "wings=2", "pages=some"] {
        assert_eq!(program.run(&rule(wrong)).code, 2, "{wrong}");
    }
}
