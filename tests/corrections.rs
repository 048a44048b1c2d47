//! The careful keeper of who is where, from outside: a person, a place, a paste, a strange file.

use crate::program::Program;

fn other(name: &str) -> String {
    format!("{}/tests/data/other/{name}", env!("CARGO_MANIFEST_DIR"))
}

const BLOCK: &str = "Липову Ивану Ильичу\nФКУ ИК-5 УФСИН России по Тверской области\n\
    Ржевский тракт, д. 7\n171161, г. Вышний Волочек\nТверская область\n";

#[test]
fn a_pasted_address_is_saved_once_no_question_is_open() {
    let program = Program::new();
    let question = program.run_with(BLOCK, &["paste", "-", "--keep"]);
    assert_eq!(question.code, 1);
    assert!(question.err.contains("year of birth"), "{}", question.err);
    let answers = [
        "paste",
        "-",
        "--keep",
        "--name",
        "Иван Липов",
        "--birth",
        "1980",
    ];
    assert_eq!(program.run_with(BLOCK, &answers).code, 0);
    let address = program.done(&["address", "own-иван-липов-1980-1"]);
    assert!(
        address.starts_with("Липову Ивану Ильичу,\n1980 г. р.\n"),
        "{address}"
    );
    let copied = program.done(&["address", "own-иван-липов-1980-1", "--order", "copy-line"]);
    assert!(
        copied.starts_with("171161, Тверская область,\n"),
        "{copied}"
    );
}

#[test]
fn the_user_edits_a_person_and_their_block() {
    let program = Program::with_list("viasna-ru.csv");
    let edit = [
        "person",
        "viasna-1003",
        "--dative",
        "Берёзкиной Дарье",
        "--sex",
        "f",
    ];
    program.done(&edit);
    let address = program.done(&["address", "viasna-1003"]);
    assert!(address.starts_with("Берёзкиной Дарье\n"), "{address}");
    let own = "Своя строка\nИК №4\n246035, г. Гомель\nBELARUS\n";
    let kept = program.run_with(own, &["person", "viasna-1003", "--block", "-"]);
    assert_eq!(kept.code, 0, "{}", kept.err);
    assert_eq!(program.done(&["address", "viasna-1003"]), own);
    // The next import leaves what the user wrote.
    let list = crate::program::list("viasna-ru.csv");
    program.done(&["import", &list, "--as-of", "2026-11-21"]);
    assert_eq!(program.done(&["address", "viasna-1003"]), own);
    let story = program.done(&["person", "viasna-1003"]);
    assert!(
        story.contains("in ИК №4, since 20 November 2026"),
        "{story}"
    );
    // Nobody edits the shipped people.
    assert_eq!(
        program
            .run(&["person", "ales-bialiatski", "--dative", "x"])
            .code,
        1
    );
}

#[test]
fn the_word_on_a_place_is_kept_apart_and_taken_back() {
    let program = Program::with_list("viasna-ru.csv");
    program.done(&["places", "by-ik-4", "--postcode", "246099"]);
    let list = crate::program::list("viasna-ru.csv");
    // It changes nothing in the people there.
    let again = program.done(&["import", &list, "--as-of", "2026-11-21", "--json"]);
    let again: serde_json::Value = serde_json::from_str(&again).unwrap();
    assert_eq!(again["changes"]["changed"].as_array().unwrap().len(), 0);
    let address = program.done(&["address", "viasna-1003"]);
    assert!(address.contains("246099, г. Гомель"), "{address}");
    let story = program.done(&["person", "viasna-1003"]);
    assert!(!story.contains("Which one holds"), "{story}");
    program.done(&["places", "by-ik-4", "--forget"]);
    let address = program.done(&["address", "viasna-1003"]);
    assert!(address.contains("246035, г. Гомель"), "{address}");
    let all: serde_json::Value =
        serde_json::from_str(&program.done(&["places", "--json"])).unwrap();
    assert_eq!(all.as_array().unwrap().len(), 52);
    assert_eq!(program.run(&["places", "no-such-place"]).code, 1);
}

#[test]
fn a_strange_file_is_shown_and_explained_once() {
    let program = Program::new();
    let old = other("windows-1251.csv");
    assert_eq!(program.run(&["import", &old]).code, 1);
    let preview = program.done(&["import", &old, "--preview"]);
    assert!(
        preview.contains("windows-1251") && preview.contains("Липова"),
        "{preview}"
    );
    program.done(&["import", &old, "--encoding", "windows-1251"]);

    let own = program.path("own.csv");
    std::fs::write(&own, "Who,Kde\nВера Лугова,ИК №4\n").unwrap();
    let own = own.to_str().unwrap();
    assert_eq!(program.run(&["import", own]).code, 1);
    program.done(&[
        "import",
        own,
        "--column",
        "Who=name",
        "--column",
        "Kde=facility",
    ]);
    // Remembered for this header.
    program.done(&["import", own]);
    assert!(
        program
            .done(&["people", "--search", "Лугова"])
            .contains("ИК №4")
    );
}

#[test]
fn the_lists_address_is_taken_or_ours_is_kept() {
    let program = Program::new();
    let list = program.path("list.csv");
    let rows = "name,prison,postcode,street,town\n\
                Роман Берёзкин,ИК №4,246000,\"ул. Новая, 1\",г. Гомель\n";
    std::fs::write(&list, rows).unwrap();
    assert_eq!(program.run(&["places", "by-ik-4", "--take-list"]).code, 1);
    program.done(&["import", list.to_str().unwrap()]);
    assert!(
        program
            .done(&["places", "by-ik-4", "--keep-ours"])
            .contains("246035")
    );
    assert!(
        program
            .done(&["places", "by-ik-4", "--take-list"])
            .contains("246000")
    );
}

const TWO: &str = "Павел Тестов\nТюрьма №8\nул. Советская, 22А\n222163, г. Жодино\n\n\
    Денис Тестов\nСИЗО-6\nул. Брестская, 258 В\n225413, г. Барановичи\n";

#[test]
fn several_people_in_a_text_are_kept_one_by_one_or_all() {
    let people = |program: &Program| {
        let found = program.json(&["people", "--search", "Тестов", "--json"]);
        found.as_array().unwrap().len()
    };
    for (more, kept, sentence) in [
        (&[][..], 0, "--block N"),
        (&["--block", "3"], 0, "from 1 to 2"),
        (&["--block", "0"], 0, "from 1 to 2"),
        (&["--name", "Денис Тестов"], 0, "--block N"),
        (&["--block", "2"], 1, "own-денис-тестов-1"),
        (&["--all"], 2, "own-павел-тестов-1"),
    ] {
        let program = Program::new();
        let line = [&["paste", "-", "--keep"][..], more].concat();
        let ran = program.run_with(TWO, &line);
        assert_eq!(ran.code == 0, kept > 0, "{more:?}: {} {}", ran.out, ran.err);
        let said = format!("{}{}", ran.out, ran.err);
        assert!(said.contains(sentence), "{more:?}: {said}");
        assert_eq!(people(&program), kept, "{more:?}");
    }
    // Nobody is kept where something is asked about one.
    let program = Program::new();
    let asked = TWO.replace("СИЗО-6", "СИЗО-66");
    assert_eq!(
        program
            .run_with(&asked, &["paste", "-", "--keep", "--all"])
            .code,
        1
    );
    assert_eq!(people(&program), 0);
}

#[test]
fn a_pasted_text_is_an_object_for_one_and_an_array_for_several() {
    let program = Program::new();
    let json = |text: &str, more: &[&str]| -> serde_json::Value {
        let ran = program.run_with(text, &[&["paste", "-", "--json"][..], more].concat());
        serde_json::from_str(&ran.out).unwrap()
    };
    let one = json(BLOCK, &[]);
    assert_eq!(one["dative"], "Липову Ивану Ильичу");
    assert_eq!(one["facility"], "ru-ik-5-tver");
    assert_eq!(one["town"], "г. Вышний Волочек");
    assert_eq!(one["asks"], serde_json::json!(["nominative", "birth-year"]));
    let two = json(TWO, &[]);
    assert_eq!(two[0]["name"], "Павел Тестов");
    assert_eq!(two[1]["street"], "ул. Брестская, 258 В");
    assert_eq!(two[1]["guesses"], serde_json::json!(["name"]));
    assert_eq!(json(TWO, &["--block", "2"])["name"], "Денис Тестов");
}

#[test]
fn what_was_not_understood_is_kept_as_a_note() {
    let program = Program::new();
    let text = TWO.replace("Денис", "сестра просила писать\nДенис");
    let line = ["paste", "-", "--keep", "--block", "2"];
    let asked = program.run_with(&text, &line);
    assert!(
        asked.code == 1 && asked.err.contains("сестра просила писать"),
        "{}",
        asked.err
    );
    let answered = [&line[..], &["--place", "by-sizo-6"]].concat();
    let kept = program.run_with(&text, &answered);
    assert!(
        kept.out.contains("is kept as a note"),
        "{} {}",
        kept.out,
        kept.err
    );
    let file = program.path("people.csv");
    program.done(&["people", "--export", file.to_str().unwrap()]);
    let export = std::fs::read_to_string(file).unwrap();
    assert!(export.contains("сестра просила писать"), "{export}");
}

#[test]
fn an_own_place_with_exactly_the_pasted_address_asks_nothing() {
    let program = Program::new();
    let name = "ФКУ ИК-99 УФСИН России по Тверской области";
    program.done(&[
        "places",
        "--new",
        name,
        "--country",
        "ru",
        "--postcode",
        "171999",
        "--street",
        "ул. Новая, 1",
        "--town",
        "г. Примерный",
    ]);
    let text = include_str!("data/paste/18-own-place.txt");
    let ran = program.run_with(text, &["paste", "-", "--keep"]);
    assert_eq!(ran.code, 0, "{} {}", ran.out, ran.err);
}

#[test]
fn a_page_without_a_table_names_its_addresses_and_makes_nobody() {
    let program = Program::new();
    let page = concat!(env!("CARGO_MANIFEST_DIR"), "/tests/data/paste/page.html");
    let refused = program.refused(&["import", page, "--as-of", "2026-11-20"]);
    for part in ["Addresses in its text: 2", "kartka paste page.html"] {
        assert!(refused.contains(part), "{refused}");
    }
    let read = program.run(&["paste", page]);
    assert!(read.out.contains("2 of 2"), "{}", read.out);
    assert!(read.err.contains("left out: 5"), "{}", read.err);
    let found = program.json(&["people", "--search", "Тестов", "--json"]);
    assert_eq!(found.as_array().unwrap().len(), 0);
    assert_eq!(program.run(&["paste", page, "--keep", "--all"]).code, 0);
    let found = program.json(&["people", "--search", "Тестов", "--json"]);
    assert_eq!(found.as_array().unwrap().len(), 2);
}
