//! Pairs of programs that change one folder at the same moment.

use crate::program::{Program, Ran, words};
use std::fs;
use std::sync::Barrier;
use std::thread;

const HEADER: &str = "id,url,name,status,gender,photo,description,birthday,arrested,articles,\
    prison,declaration,decision,penalty,judge,councel,penalty_start_date,release_date,verdict_date,\
    appeal_date,fake_terrorist_list,died,clusters";
const HELD: &str = "\"ИК №1; 211440, г. Новополоцк, ул. Техническая, 8\"";

/// A list with these people, each with a status.
pub fn written(program: &Program, name: &str, people: &[(usize, &str)]) -> String {
    let mut rows = vec![HEADER.to_owned()];
    rows.extend(people.iter().map(|(id, status)| {
        format!("{id},u,Иван Тестов{id},{status},male,,,1980-01-{id:02},2023-01-01,,{HELD},,3 years,,,,,,,,,,")
    }));
    let path = program.path(name);
    fs::write(&path, rows.join("\n")).unwrap();
    path.to_str().unwrap().to_owned()
}

/// Runs until it is done: another program may hold the folder for longer than the patience.
fn insist(program: &Program, arguments: &[&str]) -> Ran {
    for _ in 0..20 {
        let ran = program.run(arguments);
        if ran.code == 0 || !ran.err.contains("Another Kartka") {
            return ran;
        }
    }
    panic!("{arguments:?} never came through");
}

/// A job that changes the folder, and whether its change is there.
type Change = (
    &'static str,
    fn(&Program, usize),
    fn(&Program, usize) -> bool,
);

pub fn content(program: &Program, name: &str) -> String {
    fs::read_to_string(program.path("data").join(name)).unwrap_or_default()
}

fn changes() -> Vec<Change> {
    fn run(program: &Program, line: &str) {
        let ran = insist(program, &words(line));
        assert_eq!(ran.code, 0, "{line}: {}", ran.err);
    }
    vec![
        (
            "import",
            |program, round| {
                let list = written(
                    program,
                    "new.csv",
                    &[(1, "former"), (2, "active"), (3, "active")],
                );
                let day = format!("2026-11-{:02}", 10 + round);
                let ran = insist(program, &["import", &list, "--as-of", &day]);
                assert_eq!(ran.code, 0, "{}", ran.err);
            },
            |program, _| program.done(&["person", "viasna-1"]).contains("Free"),
        ),
        (
            "person",
            |program, round| run(program, &format!("person viasna-2 --extra brigade-{round}")),
            |program, _| {
                let people = program.json(&["people", "--json"]);
                people.to_string().contains("brigade") || {
                    let all = content(program, "people.ron") + &changed(program);
                    all.contains("brigade")
                }
            },
        ),
        (
            "freed",
            |program, _| run(program, "person viasna-4 --freed 2026-11-20 --source paper"),
            |program, _| program.done(&["person", "viasna-4"]).contains("Free"),
        ),
        (
            "paste",
            |program, _| {
                let text = "Пробин Пётр\nИК №1\n211440, г. Новополоцк, ул. Техническая, 8";
                let file = program.path("pasted.txt");
                fs::write(&file, text).unwrap();
                let file = file.to_str().unwrap();
                let ran = insist(
                    program,
                    &[
                        "paste",
                        file,
                        "--name",
                        "Пётр Пробин",
                        "--another",
                        "--keep",
                    ],
                );
                assert_eq!(ran.code, 0, "{}", ran.err);
            },
            |program, _| {
                program
                    .json(&["people", "--json"])
                    .to_string()
                    .contains("Пробин")
            },
        ),
        (
            "places",
            |program, _| run(program, "places by-ik-4 --confirm"),
            |program, _| content(program, "places.ron").contains("by-ik-4"),
        ),
        (
            "templates",
            |program, round| {
                let file = program.path("text.txt");
                fs::write(&file, "Добрый день! Пишу Вам из дома.").unwrap();
                let title = format!("Text {round}");
                let ran = insist(
                    program,
                    &[
                        "templates",
                        "--keep",
                        &title,
                        "--text",
                        file.to_str().unwrap(),
                    ],
                );
                assert_eq!(ran.code, 0, "{}", ran.err);
            },
            |program, round| {
                let texts = program.done(&["templates"]);
                texts.contains(&format!("Text {round}"))
            },
        ),
        (
            "printer",
            |program, round| {
                run(
                    program,
                    &format!("printer Kitchen{round} --measured-front 20,20,20,20"),
                );
            },
            |program, round| content(program, "printers.ron").contains(&format!("Kitchen{round}")),
        ),
    ]
}

/// What lies in the files of single people.
pub fn changed(program: &Program) -> String {
    let files = fs::read_dir(program.path("data/people"))
        .into_iter()
        .flatten();
    files
        .map(|file| fs::read_to_string(file.unwrap().path()).unwrap())
        .collect()
}

/// Lets every change of the folder run beside every other one; says which of them was lost.
///
/// # Errors
/// The pair, and whose change is not there.
pub fn play() -> Result<usize, String> {
    let changes = changes();
    let mut pairs = 0;
    for (at, one) in changes.iter().enumerate() {
        for other in &changes[at..] {
            pairs += 1;
            play_pair(one, other)?;
        }
    }
    Ok(pairs)
}

fn play_pair(one: &Change, other: &Change) -> Result<(), String> {
    let program = Program::new();
    let held = [(1, "active"), (2, "active"), (4, "active")];
    let first = written(&program, "first.csv", &held);
    program.done(&["import", &first, "--as-of", "2026-11-01"]);
    let together = Barrier::new(2);
    thread::scope(|scope| {
        for (number, (_, run, _)) in [one, other].into_iter().enumerate() {
            let (program, together) = (&program, &together);
            scope.spawn(move || {
                together.wait();
                run(program, number);
            });
        }
    });
    for (number, (name, _, is_there)) in [one, other].into_iter().enumerate() {
        if !is_there(&program, number) {
            return Err(format!("{} beside {}: {name} is lost", one.0, other.0));
        }
    }
    Ok(())
}
