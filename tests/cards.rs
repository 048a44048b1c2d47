//! `kartka card`: one, many, each of its words.

use crate::program::{Program, words};

#[test]
fn a_card_with_the_users_own_text() {
    let program = Program::with_list("viasna-ru.csv");
    let card = ["card", "--to", "viasna-1000", "--text", "-", "-o", "a.pdf"];
    let ran = program.run_with("Добрый день, {name}!\n{to: Рад | Рада} ли {{кот}}?", &card);
    assert_eq!(ran.code, 0, "{}", ran.err);
    let ran = program.run_with("Добрый день, {name", &card);
    assert_eq!(ran.code, 1);
    assert!(ran.err.contains("characters 14 to 18"), "{}", ran.err);
}

#[test]
fn what_does_not_fit_needs_confirmation_before_it_is_written() {
    let program = Program::with_list("viasna-ru.csv");
    let long = "Это очень длинное письмо. ".repeat(100);
    let card = ["card", "--to", "viasna-1000", "--text", "-", "-o", "a.pdf"];
    let ran = program.run_with(&long, &card);
    assert_eq!(ran.code, 1);
    assert!(ran.err.contains("do not fit"), "{}", ran.err);
    assert!(!program.path("a.pdf").exists());
    let ran = program.run_with(&long, &[&card[..], &["--anyway"]].concat());
    assert_eq!(ran.code, 0, "{}", ran.err);
    assert!(ran.err.contains("do not fit"), "{}", ran.err);
    assert!(program.path("a.pdf").exists());
}

#[test]
fn the_writer_is_required_and_never_guessed() {
    let program = Program::with_list("viasna-ru.csv");
    let card = words("card --to viasna-1000 --template birthday -o a.pdf");
    assert!(program.refused(&card).contains("--writer"));
    let people = program.json(&["people", "--sendable", "--json"]);
    let nobody_says = |p: &&serde_json::Value| p["sex"].is_null();
    let unknown = people.as_array().unwrap().iter().find(nobody_says).unwrap();
    let id = unknown["id"].as_str().unwrap();
    let card = format!("card --to {id} --template birthday --writer we -o a.pdf");
    let card = words(&card);
    assert!(program.refused(&card).contains("--to-sex"));
    program.done(&[&card[..], &["--to-sex", "f"]].concat());
}

#[test]
fn cards_for_everybody_who_waits() {
    let program = Program::with_list("viasna-ru.csv");
    let ran = program.run(&words("card --all --template greeting --writer we --to-sex f --product postcard-a6-4up -o all.pdf"));
    assert_eq!(ran.code, 0, "{}", ran.err);
    let waiting = program.json(&["people", "--sendable", "--json"]);
    let examples = |p: &&serde_json::Value| p["example"] == true;
    let waiting = waiting.as_array().unwrap();
    let count = waiting.len() - waiting.iter().filter(examples).count();
    assert!(ran.out.contains(&format!("{count} cards")), "{}", ran.out);
    assert!(ran.err.contains("left out"), "{}", ran.err);
    let pdf = lopdf::Document::load(program.path("all.pdf")).unwrap();
    assert_eq!(pdf.get_pages().len(), count.div_ceil(4) * 2);
}

#[test]
fn the_same_card_twice_is_the_same_file() {
    let program = Program::with_list("viasna-ru.csv");
    let card = |out: &str| {
        let id = "viasna-1000";
        program.done(&[
            "card",
            "--to",
            id,
            "--template",
            "birthday",
            "--language",
            "ru",
            "--writer",
            "he",
            "--product",
            "postcard-a6",
            "-o",
            out,
        ]);
        std::fs::read(program.path(out)).unwrap()
    };
    assert!(card("a.pdf") == card("b.pdf"));
}

#[test]
fn a_card_drawn_by_a_seed_is_the_same_each_time_and_another_for_each() {
    let program = Program::with_list("viasna-ru.csv");
    let card = |out: &str, seed: &str| {
        program.done(&[
            "card",
            "--to",
            "viasna-1000",
            "viasna-1003",
            "--seed",
            seed,
            "--writer",
            "she",
            "--language",
            "be",
            "--force",
            "-o",
            out,
        ]);
        std::fs::read(program.path(out)).unwrap()
    };
    assert!(card("a.pdf", "7") == card("b.pdf", "7"));
    assert!(card("a.pdf", "7") != card("c.pdf", "8"));
}

#[test]
fn a_latin_name_alone_is_not_written_into_a_card() {
    let program = Program::with_list("viasna-en.csv");
    let people = program.json(&["people", "--sendable", "--json"]);
    let listed = |p: &&serde_json::Value| p["example"] == false && !p["sex"].is_null();
    let person = people.as_array().unwrap().iter().find(listed).unwrap();
    let id = person["id"].as_str().unwrap();
    let card = format!("card --to {id} --template birthday --writer we -o a.pdf");
    let card = words(&card);
    let sentence = program.refused(&card);
    assert!(sentence.contains("Latin letters only"), "{sentence}");
    program.done(&[&card[..], &["--field", "name=Юрий"]].concat());
}

/// The longest street of the shipped places stands on one line, smaller but whole.
#[test]
fn an_address_is_rather_small_than_broken() {
    let program = Program::new();
    let list = "id,name,status,gender,prison\n1,Дарья Незабудкина,active,female,СИЗО-7\n";
    std::fs::write(program.path("list.csv"), list).unwrap();
    let file = program.path("list.csv");
    program.done(&["import", file.to_str().unwrap(), "--as-of", "2026-11-20"]);
    program.done(&["card", "--to", "viasna-1", "-o", "a.pdf"]);
    let notes = std::process::Command::new("pdftotext")
        .arg("-raw")
        .arg(program.path("a.pdf"))
        .arg("-")
        .output();
    let Ok(notes) = notes else {
        assert!(
            std::env::var_os("CI").is_none(),
            "pdftotext is missing in CI"
        );
        println!("skipped: pdftotext is not installed");
        return;
    };
    let text = String::from_utf8(notes.stdout).unwrap();
    let lines = "Дарья Незабудкина\nСИЗО-7\nул. Советских Пограничников, 37\n224030, г. Брест\n";
    assert!(text.contains(lines), "{text}");
}

#[test]
fn every_product_on_the_command_line() {
    let program = Program::with_list("viasna-ru.csv");
    let sentence = program.refused(&words("card --to viasna-1000 --product none -o a.pdf"));
    let all = sentence.split("There are: ").nth(1).unwrap();
    let all: Vec<&str> = all.trim().trim_end_matches('.').split(", ").collect();
    assert!(all.len() >= 2);
    for product in all {
        program.done(&[
            "card",
            "--to",
            "viasna-1000",
            "--template",
            "short",
            "--writer",
            "we",
            "--product",
            product,
            "--force",
            "-o",
            "a.pdf",
        ]);
        let pdf = lopdf::Document::load(program.path("a.pdf")).unwrap();
        assert!(!pdf.get_pages().is_empty(), "{product}");
    }
}

#[test]
fn paper_hand_sender_and_a_picture_of_ones_own() {
    let program = Program::with_list("viasna-ru.csv");
    let card = words("card --to viasna-1000 --template short --writer we --force -o a.pdf");
    let also = |more: &[&'static str]| [&card[..], more].concat();
    for (more, refused) in [
        (&["--paper", "letter"][..], None),
        (&["--paper", "a4"], None),
        (
            &["--paper", "letter", "--product", "postcard-a6-4up"],
            Some("other paper"),
        ),
        (&["--hand", "trace"], None),
        (&["--hand", "lines"], None),
        (&["--sender", "Anna", "Utrecht"], None),
        (&["--picture", "cat"], None),
        (&["--picture", "no-such-picture"], Some("cornflowers")),
        (&["--picture", "own.png"], None),
        (&["--picture", "text.txt"], Some("JPEG")),
    ] {
        // Eight by eight grey pixels; coarse, which is reported and stops nothing.
        image::GrayImage::new(8, 8)
            .save(program.path("own.png"))
            .unwrap();
        std::fs::write(program.path("text.txt"), "no picture").unwrap();
        match refused {
            None => drop(program.done(&also(more))),
            Some(word) => {
                let sentence = program.refused(&also(more));
                assert!(sentence.contains(word), "{sentence}");
            }
        }
    }
}

#[test]
fn cards_for_the_birthdays_of_a_month() {
    let program = Program::with_list("viasna-ru.csv");
    let people = program.json(&["people", "--sendable", "--json"]);
    let born = |p: &&serde_json::Value| {
        let birth = p["birth_date"].as_str().unwrap_or("");
        p["example"] == false && birth.get(5..7) == Some("07")
    };
    let count = people.as_array().unwrap().iter().filter(born).count();
    let sentence = program.done(&words(
        "card --all --birthdays-in 7 --template short --writer we --to-sex f -o a.pdf",
    ));
    assert!(
        sentence.starts_with(&format!("{count} card")),
        "{count}: {sentence}"
    );
}

/// A list of people: id, name, sex, month of birth; the third is free.
const FOUR: &str = "id,name,status,gender,birthday,prison\n\
    1,Иван Берёзкин,active,male,1980-12-05,ИК №4\n\
    2,Дарья Незабудкина,active,female,1981-12-06,ИК №4\n\
    3,Пётр Осинкин,former,male,1982-12-07,ИК №4\n\
    4,Саша Лугова,active,,1983-12-08,ИК №4\n";

fn with_four() -> Program {
    let program = Program::new();
    std::fs::write(program.path("four.csv"), FOUR).unwrap();
    let file = program.path("four.csv");
    program.done(&["import", file.to_str().unwrap(), "--as-of", "2026-11-20"]);
    program
}

#[test]
fn nobody_stops_a_batch() {
    const FREED: &str = "Pyotr Osinkin: Free";
    const NO_SEX: &str = "Sasha Lugova: the list does not say";
    let program = with_four();
    for (to, text, cards, sentence) in [
        ("--to viasna-1 viasna-3", "birthday", 1, &[FREED][..]),
        ("--to viasna-1 viasna-4", "birthday", 1, &[NO_SEX]),
        (
            "--to viasna-3 viasna-4 viasna-2",
            "birthday",
            1,
            &[FREED, NO_SEX],
        ),
        (
            "--to viasna-1 viasna-99",
            "birthday",
            1,
            &["viasna-99: nobody"],
        ),
        ("--to viasna-1 viasna-1", "birthday", 1, &[]),
        ("--all", "birthday", 2, &["1 × freed", NO_SEX]),
        ("--all --birthdays-in 12", "birthday", 2, &[NO_SEX]),
        // A text that reads the same for a man and a woman fits whoever the list gives no sex.
        ("--all", "greeting", 3, &["1 × freed"]),
    ] {
        let card = format!("card {to} --template {text} --writer we --anyway --force -o a.pdf");
        let ran = program.run(&words(&card));
        assert_eq!(ran.code, 0, "{card}: {}", ran.err);
        assert!(
            ran.out.starts_with(&format!("{cards} card")),
            "{card}: {}",
            ran.out
        );
        for sentence in sentence {
            assert!(ran.err.contains(sentence), "{card}: {}", ran.err);
        }
        if !sentence.contains(&NO_SEX) {
            assert!(!ran.err.contains("Sasha"), "{card}: {}", ran.err);
        }
    }
}

#[test]
fn a_batch_with_nobody_left_is_refused_and_writes_nothing() {
    let program = with_four();
    for (to, sentence) in [
        (
            "--to viasna-3",
            "No card was made. Choose someone who is still waiting",
        ),
        ("--to viasna-4", "--to-sex"),
        ("--to viasna-99", "viasna-99"),
        ("--to viasna-3 viasna-4", "None of these cards can go today"),
        // What is the same for all is asked for, and nobody is left out for it.
        ("--all", "--writer"),
    ] {
        let writer = if to == "--all" { "" } else { "--writer we" };
        let card = format!("card {to} --template birthday {writer} -o a.pdf");
        let refused = program.refused(&words(&card));
        assert!(refused.contains(sentence), "{card}: {refused}");
        assert!(!program.path("a.pdf").exists(), "{card}");
    }
}

#[test]
fn a_script_reads_who_is_left_out() {
    let program = with_four();
    let card = "card --to viasna-1 viasna-3 viasna-4 --template birthday --writer we --anyway \
                --json -o a.pdf";
    let answer = program.json(&words(card));
    assert_eq!(answer["written"][0]["cards"], 1);
    assert_eq!(answer["written"][0]["file"], "a.pdf");
    let left_out = answer["left_out"].as_array().unwrap();
    let found: Vec<_> = left_out
        .iter()
        .map(|l| (&l["id"], &l["name"], &l["why"]))
        .collect();
    let expected = [
        ("viasna-3", "Пётр Осинкин", "released"),
        ("viasna-4", "Саша Лугова", "sex"),
    ];
    assert_eq!(found.len(), expected.len());
    for ((id, name, why), expected) in found.into_iter().zip(expected) {
        assert_eq!(
            (id, name, why),
            (&expected.0.into(), &expected.1.into(), &expected.2.into())
        );
    }
}
