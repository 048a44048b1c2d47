//! What the user states lies over what the lists say, and what they do not take over from a list
//! stays as a doubt: no order of words makes a card to somebody who is free or dead.

use crate::program::{Program, words};

const HEADER: &str = "id,url,name,status,gender,photo,description,birthday,arrested,articles,\
    prison,declaration,decision,penalty,judge,councel,penalty_start_date,release_date,verdict_date,\
    appeal_date,fake_terrorist_list,died,clusters";
const FIRST: &str = "ИК №1; 211440, г. Новополоцк, ул. Техническая, 8";
const PRISON: &str = "Тюрьма №8";
/// The others, so many that a list without one person is no list cut down.
const OTHERS: std::ops::Range<u32> = 2..6;

/// A list of Ivan Testov, as a word for his row says, and of the others.
fn list(ivan: &str) -> String {
    let row = |id: u32, name: &str, status: &str, place: &str, released: &str, died: &str| {
        format!(
            "{id},u,{name},{status},male,,,1980-01-02,,,\"{place}\",,,,,,,{released},,,,{died},"
        )
    };
    let ivan = match ivan {
        "held" => vec![row(1, "Иван Тестов", "active", FIRST, "", "")],
        "freed" => vec![row(
            1,
            "Иван Тестов",
            "former",
            "освобождён",
            "2026-11-10",
            "",
        )],
        "free by place" => vec![row(1, "Иван Тестов", "active", "освобождён", "", "")],
        "dead" => vec![row(1, "Иван Тестов", "active", FIRST, "", "1")],
        "prison" => vec![row(1, "Иван Тестов", "active", PRISON, "", "")],
        "colony 3" => vec![row(
            1,
            "Иван Тестов",
            "active",
            "ИК №3; 211322, г.п. Витьба",
            "",
            "",
        )],
        "moscow" => vec![row(1, "Иван Тестов", "active", "СИЗО-1, Москва", "", "")],
        "nowhere" => vec![row(1, "Иван Тестов", "active", "", "", "")],
        "gone" => Vec::new(),
        other => panic!("{other}"),
    };
    let others = OTHERS.map(|id| row(id, &format!("Имя Липова{id}"), "active", FIRST, "", ""));
    let rows: Vec<String> = [HEADER.to_owned()]
        .into_iter()
        .chain(ivan)
        .chain(others)
        .collect();
    rows.join("\n") + "\n"
}

/// Plays steps: `list DAY WHO WORDS…` reads a list, anything else is said of Ivan Testov.
fn play(steps: &[&str]) -> Program {
    let program = Program::new();
    for step in steps {
        if let Some(read) = step.strip_prefix("list ") {
            let (day, rest) = read.split_once(' ').unwrap();
            let (who, more) = rest.split_once(" --").unwrap_or((rest, ""));
            let file = program.path("list.csv");
            std::fs::write(&file, list(who)).unwrap();
            let day = format!("2026-11-{day}");
            let more = match more {
                "" => String::new(),
                more => format!("--{more}"),
            };
            let line = ["import", file.to_str().unwrap(), "--as-of", &day];
            program.done(&[&line[..], &words(&more)].concat());
        } else {
            let line = [&["person", "viasna-1"][..], &words(step)].concat();
            program.done(&line);
        }
    }
    program
}

/// Whether there is a card to Ivan Testov without a word, and with a word for one card, and whether
/// one for all who were confirmed is his too; and what is said without a word.
fn cards(program: &Program) -> (&'static str, String) {
    let card = |who: &str| {
        let line = format!("card {who} --template greeting --writer she -o a.pdf");
        let ran = program.run(&words(&line));
        let _ = std::fs::remove_file(program.path("a.pdf"));
        ran
    };
    let question = card("--to viasna-1");
    if question.code == 0 {
        return ("card", program.done(&["address", "viasna-1"]));
    }
    let one = card("--to viasna-1 --confirmed").code == 0;
    let all = card("--all --confirmed");
    let all = !(all.out + &all.err).contains("4 cards");
    let how = match (one, all) {
        (false, false) => "refused",
        (true, false) => "for one",
        (true, true) => "confirmed",
        (false, true) => "for all only",
    };
    (how, question.err)
}

#[test]
fn a_statement_lies_over_the_lists_and_goes_without_a_trace() {
    for (steps, expected, sentence) in [
        // Freed by the user, and freed by the list underneath.
        (
            &[
                "list 10 held",
                "--freed 2026-11-18 --source w",
                "list 20 freed",
            ][..],
            "refused",
            "Freed on 18 November",
        ),
        (
            &[
                "list 10 held",
                "--freed 2026-11-18 --source w",
                "list 20 freed",
                "--take-back",
            ],
            "refused",
            "Freed on 10 November",
        ),
        (
            &[
                "list 10 held",
                "--freed --source w",
                "list 20 freed",
                "--take-back",
            ],
            "refused",
            "Freed on 10 November",
        ),
        (
            &[
                "list 10 held",
                "--unknown --source w",
                "list 20 freed",
                "--take-back",
            ],
            "refused",
            "Freed on 10 November",
        ),
        (
            &[
                "list 10 held",
                "--died --source w",
                "list 20 dead",
                "--take-back",
            ],
            "refused",
            "died",
        ),
        // No longer listed.
        (
            &[
                "list 10 held",
                "--freed --source w",
                "list 20 gone",
                "--take-back",
            ],
            "confirmed",
            "No longer listed",
        ),
        (
            &["list 10 held", "--moved by-ik-3 --source w", "list 20 gone"],
            "confirmed",
            "No longer listed",
        ),
        // At another place.
        (
            &[
                "list 10 held",
                "--moved by-ik-3 --source w",
                "list 20 prison",
            ],
            "card",
            "211322",
        ),
        (
            &[
                "list 10 held",
                "--moved by-ik-3 --source w",
                "list 20 prison",
                "--take-back",
            ],
            "card",
            "222163",
        ),
        (
            &[
                "list 10 held",
                "--freed 2026-11-12 --source w",
                "list 20 prison",
                "--take-back",
            ],
            "card",
            "222163",
        ),
        (
            &[
                "list 10 held",
                "--moved by-ik-3 --source w",
                "list 20 nowhere",
            ],
            "card",
            "211322",
        ),
        (
            &[
                "list 10 held",
                "--moved by-ik-3 --source w",
                "list 20 nowhere",
                "--take-back",
            ],
            "refused",
            "",
        ),
        // That they moved frees nobody from a list's word that they are free.
        (
            &[
                "list 10 held",
                "--moved by-ik-3 --source w",
                "list 20 freed",
            ],
            "refused",
            "Freed on 10 November",
        ),
        (
            &[
                "list 10 held",
                "--moved by-ik-3 --source w",
                "list 20 free by place",
            ],
            "refused",
            "Free",
        ),
        (
            &[
                "list 10 held",
                "list 20 free by place",
                "--moved by-ik-3 --source w",
            ],
            "refused",
            "Free",
        ),
        // No word for all takes an older list over a newer word.
        (
            &[
                "list 10 held",
                "--moved by-ik-3 --source w",
                "list 21 held --accept all",
            ],
            "card",
            "211322",
        ),
        (
            &["list 20 prison", "list 10 held --accept all"],
            "card",
            "222163",
        ),
        // A newer list is asked about; without a word its day is learned underneath.
        (
            &[
                "list 10 held",
                "--freed --source w --as-of 2026-11-18",
                "list 20 held",
            ],
            "refused",
            "Free",
        ),
        (
            &[
                "list 10 held",
                "--freed --source w --as-of 2026-11-18",
                "list 20 prison",
                "--take-back",
            ],
            "card",
            "222163",
        ),
        (
            &[
                "list 10 held",
                "--freed --source w --as-of 2026-11-18",
                "list 20 held --accept-person viasna-1",
            ],
            "card",
            "211440",
        ),
        (
            &[
                "list 10 held",
                "--moved by-ik-3 --source w --as-of 2026-11-18",
                "list 20 prison",
            ],
            "card",
            "222163",
        ),
    ] {
        let (how, text) = cards(&play(steps));
        assert!(
            how == expected && text.contains(sentence),
            "{steps:?}: {how} {text}"
        );
    }
}

#[test]
fn what_is_not_taken_over_from_a_newer_list_stays_as_a_doubt() {
    let reject = |who: &str| format!("list 20 {who} --reject viasna-1");
    for (steps, expected, sentence) in [
        (vec![reject("freed")], "for one", "no longer held"),
        (vec![reject("dead")], "for one", "died"),
        (vec![reject("free by place")], "for one", "no longer held"),
        (
            vec![reject("gone")],
            "for one",
            "does not have them as held",
        ),
        (vec![reject("prison")], "for one", "at another place"),
        (vec![reject("moscow")], "for one", "at another place"),
        (vec![reject("nowhere")], "for one", "at another place"),
        (vec![reject("colony 3")], "for one", "at another place"),
        (
            vec!["list 20 moscow --accept new".into()],
            "for one",
            "at another place",
        ),
        (
            vec!["list 20 freed --accept new".into()],
            "refused",
            "Unknown",
        ),
        // A later list answers, as does taking the same one over after all.
        (
            vec![reject("dead"), "list 21 held".into()],
            "card",
            "211440",
        ),
        (
            vec![reject("gone"), "list 21 held".into()],
            "card",
            "211440",
        ),
        (
            vec![reject("prison"), "list 21 held".into()],
            "card",
            "211440",
        ),
        (
            vec![reject("prison"), "list 20 prison".into()],
            "card",
            "222163",
        ),
        (
            vec![reject("dead"), "list 20 dead".into()],
            "refused",
            "died",
        ),
        // Held again by the user's word: what an older list says is no news.
        (
            vec![
                "list 18 freed".into(),
                "list 20 held --accept-person viasna-1".into(),
                "list 15 freed".into(),
            ],
            "card",
            "211440",
        ),
        // A statement does not hide the doubt, nor does taking it back.
        (
            vec!["--moved by-ik-3 --source w".into(), reject("dead")],
            "for one",
            "died",
        ),
        (
            vec![
                "--freed --source w".into(),
                reject("dead"),
                "--take-back".into(),
            ],
            "for one",
            "died",
        ),
        (
            vec!["--moved by-ik-3 --source w".into(), reject("prison")],
            "card",
            "211322",
        ),
        (
            vec![
                "--moved by-ik-3 --source w".into(),
                reject("prison"),
                "--take-back".into(),
            ],
            "for one",
            "at another place",
        ),
    ] {
        let first = ["list 10 held"].into_iter();
        let steps: Vec<&str> = first.chain(steps.iter().map(String::as_str)).collect();
        let (how, text) = cards(&play(&steps));
        assert!(
            how == expected && text.contains(sentence),
            "{steps:?}: {how} {text}"
        );
    }
}

#[test]
fn an_own_block_that_names_no_place_of_detention_is_refused() {
    let program = play(&["list 10 held"]);
    let file = program.path("block.txt");
    let line = ["person", "viasna-1", "--block", file.to_str().unwrap()];
    for (place, refused) in [
        ("освобождён", true),
        ("ИК №1 (умер)", true),
        ("Домашний арест", true),
        ("ИК №1, ул. Техническая, 8", false),
    ] {
        std::fs::write(
            &file,
            format!("Иван Тестов\n{place}\n211440, г. Новополоцк\n"),
        )
        .unwrap();
        let ran = program.run(&line);
        assert_eq!(ran.code == 1, refused, "{place}: {}", ran.err);
    }
    let sentence = program.refused(&words("person viasna-1 --moved СИЗО-1 --source w"));
    assert!(
        sentence.contains("places --new") && sentence.contains("--unknown"),
        "{sentence}"
    );
}

/// A table of one person at a place that nobody understands, read as of a day of November 2026.
fn import_place(program: &Program, day: u32, place: &str, status: &str) {
    let file = program.path("table.csv");
    let table = format!(
        "name,sex,birthday,status,prison,address\n\
         Эмир Тестов,male,1991-09-01,{status},СИЗО-1,\"{place}\"\n"
    );
    std::fs::write(&file, table).unwrap();
    let day = format!("2026-11-{day}");
    program.done(&["import", file.to_str().unwrap(), "--as-of", &day]);
}

#[test]
fn the_answer_to_words_for_a_place_holds_for_these_words_alone() {
    const WORDS: &str = "295999, г. Симферополь, ул. Примерная, 4, Украина";
    const OTHER: &str = "295999, г. Симферополь, ул. Иная, 9, Украина";
    const ANSWER: &str = "--moved by-ik-3 --source w";
    const EARLY: &str = "--moved by-ik-3 --source w --as-of 2026-11-12";
    for (steps, expected) in [
        (&[WORDS][..], "Примерная"),
        (&[WORDS, ANSWER], "211322"),
        (&[WORDS, ANSWER, WORDS], "211322"),
        (&[WORDS, EARLY, WORDS, WORDS], "211322"),
        (&[WORDS, ANSWER, OTHER], "Иная"),
        (&[WORDS, EARLY, OTHER], "Иная"),
        // Other words were asked about in between: nothing is left of the answer.
        (&[WORDS, EARLY, OTHER, WORDS], "Примерная"),
        (
            &[WORDS, EARLY, OTHER, "--moved by-ik-1 --source w", OTHER],
            "211440",
        ),
        // The last answer counts, and taking it back leaves the one before.
        (
            &[WORDS, EARLY, "--moved by-ik-1 --source w", WORDS],
            "211440",
        ),
        (
            &[
                WORDS,
                EARLY,
                "--moved by-ik-1 --source w",
                WORDS,
                "--take-back",
            ],
            "211322",
        ),
        (&[WORDS, EARLY, WORDS, "--take-back"], "Примерная"),
        // Words of release are never answered.
        (&[WORDS, EARLY, "освобождён"], "Free"),
        (&[WORDS, EARLY, "freed"], "Free"),
        (&["освобождён", EARLY, "освобождён"], "Free"),
        (&[WORDS, EARLY, "--freed --source w", WORDS], "Free"),
    ] {
        let program = Program::new();
        let mut day = 9;
        let mut id = String::new();
        for step in steps {
            day += 2;
            match *step {
                word if word.starts_with("--") => {
                    program.done(&[&["person", &id][..], &words(word)].concat());
                }
                "freed" => import_place(&program, day, WORDS, "released"),
                place => import_place(&program, day, place, "imprisoned"),
            }
            let people = program.done(&["people", "--search", "Тестов", "--json"]);
            let people: serde_json::Value = serde_json::from_str(&people).unwrap();
            id = people[0]["id"].as_str().unwrap().to_owned();
        }
        let ran = program.run(&["address", &id, "--confirmed"]);
        let output = ran.out + &ran.err;
        assert!(output.contains(expected), "{steps:?}: {output}");
    }
}

#[test]
fn something_can_be_stated_of_the_publicly_known_people_too() {
    for (statement, sentence) in [
        (
            "--freed 2026-11-18 --source w",
            "Freed on 18 November 2026. Source: w.",
        ),
        (
            "--died 2026-11-18 --source w",
            "Died on 18 November 2026. Source: w.",
        ),
        ("--unknown --source w", "Source: w."),
        ("--moved by-ik-3 --source w", "ИК №3"),
    ] {
        let program = Program::new();
        let line = [&["person", "liudmila-chekina"][..], &words(statement)].concat();
        let before = program.done(&["person", "liudmila-chekina"]);
        assert!(program.done(&line).contains(sentence), "{statement}");
        // It is kept, lies over the shipped record, and makes no card.
        let kept = program.done(&["person", "liudmila-chekina"]);
        assert!(kept.contains(sentence), "{statement}: {kept}");
        program.refused(&["address", "liudmila-chekina", "--confirmed"]);
        let others = std::fs::read_to_string(program.path("data/statements.ron")).unwrap();
        assert!(!others.contains("ales-bialiatski"));
        // A list changes nothing in it, and taking it back leaves what the program knows.
        let file = program.path("list.csv");
        std::fs::write(&file, list("held")).unwrap();
        program.done(&["import", file.to_str().unwrap(), "--as-of", "2026-11-20"]);
        assert_eq!(program.done(&["person", "liudmila-chekina"]), kept);
        program.done(&words("person liudmila-chekina --take-back"));
        assert_eq!(program.done(&["person", "liudmila-chekina"]), before);
        program.refused(&words("person liudmila-chekina --take-back"));
    }
}

#[test]
fn what_is_stated_of_a_known_person_speaks_against_a_namesake() {
    let program = Program::new();
    let file = program.path("list.csv");
    let text = list("held").replace("Иван Тестов", "Людмила Чекина");
    std::fs::write(&file, text).unwrap();
    program.done(&["import", file.to_str().unwrap(), "--as-of", "2026-11-20"]);
    assert_eq!(cards(&program).0, "card");
    program.done(&words("person liudmila-chekina --freed --source w"));
    let (how, sentence) = cards(&program);
    assert!(
        how == "for one" && sentence.contains("liudmila-chekina"),
        "{how} {sentence}"
    );
}

#[test]
fn nothing_but_a_statement_can_be_said_of_people_who_are_no_list_of_the_users() {
    let program = Program::new();
    for line in [
        "person liudmila-chekina --patronymic Тестовна",
        "person liudmila-chekina --freed --source w --birth 1980",
        "person example-vera-tumanava --freed --source w",
        "person example-vera-tumanava --moved by-ik-3 --source w",
    ] {
        let sentence = program.refused(&words(line));
        assert!(sentence.contains("your own lists"), "{line}: {sentence}");
    }
    for (line, option) in [
        ("person ales-bialiatski --freed", "--source TEXT"),
        (
            "person ales-bialiatski --freed 2026-11-23 --source w",
            "after today",
        ),
        (
            "person ales-bialiatski --moved by-ik-99 --source w",
            "kartka places",
        ),
        (
            "person ales-bialiatski --moved by-ik-3 --source w --as-of 2025-12-01",
            "--as-of",
        ),
        ("person ales-bialiatski --take-back", "ales-bialiatski"),
    ] {
        let sentence = program.refused(&words(line));
        assert!(sentence.contains(option), "{line}: {sentence}");
    }
}

/// Whom the user called free and removed is not written to under a new record.
#[test]
fn a_statement_on_somebody_who_was_removed_still_counts() {
    let program = Program::new();
    let text = "Павел Тестов\nИК №1\nул. Техническая, 8\n211440, г. Новополоцк";
    let paste = |more: &[&str]| {
        let arguments = [&["paste", "-", "--keep"][..], more].concat();
        program.run_with(text, &arguments)
    };
    assert_eq!(paste(&[]).code, 0);
    let id = "own-павел-тестов-1";
    program.done(&words(&format!(
        "person {id} --freed 2026-11-20 --source x"
    )));
    program.done(&words(&format!("person {id} --remove")));
    let again = paste(&[]);
    let people = program.json(&["people", "--search", "тестов", "--json"]);
    let sendable = people
        .as_array()
        .unwrap()
        .iter()
        .any(|p| p["sendable"] == true);
    assert!(!sendable, "{} {people}", again.err);
    // Whoever is brought back is free as before.
    program.done(&words(&format!("person {id} --restore")));
    assert!(program.done(&["person", id]).contains("Free"));
}
