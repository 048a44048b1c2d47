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
