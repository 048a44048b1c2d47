//! Nothing that others wrote commands the terminal, the card, the table or the disk; and a name is
//! something that can be seen.

use crate::program::{Program, Ran, words};
use std::fs;
use std::path::Path;
use std::process::Command;

/// Escape codes in their three spellings, a bell, a carriage return, marks of direction.
const EVIL: [&str; 7] = [
    "\u{1b}[2J",
    "\u{1b}]0;pwn\u{7}",
    "\u{9b}31m",
    "a\rb\u{8}",
    "\u{202e}abc\u{202c}",
    "\u{2066}x\u{2069}\u{200f}",
    "\u{61c}\u{7f}\u{2028}",
];

/// What a terminal obeys.
fn commands(character: char) -> bool {
    let own = matches!(character, '\n' | '\t');
    let marks = matches!(character,
        '\u{61c}' | '\u{200e}' | '\u{200f}' | '\u{2028}'..='\u{202e}' | '\u{2066}'..='\u{2069}');
    marks || character.is_control() && !own
}

fn assert_quiet(ran: &Ran, way: &str) {
    for text in [&ran.out, &ran.err] {
        assert!(!text.contains(commands), "{way}: {text:?}");
    }
}

/// Only one file writes to the terminal; the entry point has a sentence of its own.
#[test]
fn one_place_writes_to_the_terminal() {
    fn look(folder: &Path, found: &mut Vec<String>) {
        for entry in fs::read_dir(folder).unwrap() {
            let path = entry.unwrap().path();
            if path.is_dir() {
                look(&path, found);
                continue;
            }
            let text = fs::read_to_string(&path).unwrap();
            let writes = ["print!(", "println!(", "io::stdout", "io::stderr"];
            if writes.iter().any(|call| text.contains(call)) {
                found.push(path.file_name().unwrap().to_str().unwrap().to_owned());
            }
        }
    }
    let mut found = Vec::new();
    let sources = Path::new(env!("CARGO_MANIFEST_DIR")).join("src");
    look(&sources, &mut found);
    found.retain(|file| !matches!(file.as_str(), "tests.rs" | "main.rs"));
    assert_eq!(found, ["terminal.rs"]);
}

/// Every way by which somebody else's words come onto the terminal.
#[test]
fn nothing_commands_the_terminal() {
    let backwards: String = EVIL.into_iter().rev().collect();
    for evil in [EVIL.concat(), backwards] {
        let evil = evil.as_str();
        let program = Program::new();
        let file = format!("{evil}.csv");
        let table = format!(
            "id,name,prison,evil{evil},description\n\
             \"x{evil}\",\"Дарья{evil} Тестова\",\"ИК №4{evil}; 246035\",\"{evil}\",\"шьёт{evil}\"\n\
             7,\"Иван Тестов {evil}\",\"{evil}\",,\n"
        );
        fs::write(program.path("list.csv"), &table).unwrap();
        fs::write(program.path(&file), &table).unwrap();
        fs::write(
            program.path("text.txt"),
            format!("Привет {evil} {{нет{evil}}}"),
        )
        .unwrap();
        fs::write(program.path("plain.txt"), format!("Привет, {evil} Дарья!")).unwrap();
        fs::write(program.path("job.ron"), format!("({evil}: 1)")).unwrap();
        let own = program.path("data/products");
        fs::create_dir_all(&own).unwrap();
        fs::write(
            own.join(format!("p{evil}.ron")),
            format!("(id: \"{evil}\", {evil})"),
        )
        .unwrap();
        let texts = program.path("data/templates");
        fs::create_dir_all(&texts).unwrap();
        fs::write(texts.join(format!("t{evil}.ron")), format!("({evil}")).unwrap();
        let id = format!("nobody{evil}");
        let column = format!("{evil}=name");
        let plain = program.path("plain.txt");
        let plain = plain.to_str().unwrap();
        for command in [
            &["import", "list.csv", "--preview"][..],
            &["import", &file, "--as-of", "2026-11-20"],
            &["import", &file, "--json", "--as-of", "2026-11-20"],
            &[
                "import",
                "list.csv",
                "--reject",
                &id,
                "--accept-person",
                &id,
            ],
            &["import", "list.csv", "--column", &column],
            &["import", evil],
            &["people"],
            &["people", "--json"],
            &["person", &id],
            &["person", "list-7", "--unknown", "--source", evil],
            &["address", &id],
            &["places", &id],
            &["places", "--new", evil, "--postcode", evil],
            &["paste", plain],
            &["templates"],
            &["templates", "--keep", evil, "--text", plain],
            &["templates", "--json"],
            &["check", "text.txt"],
            &["check", "plain.txt", "--json"],
            &["card", "--to", &id, "-o", "a.pdf"],
            &[
                "card",
                "--to",
                "example-vera-tumanava",
                "--product",
                evil,
                "-o",
                "a.pdf",
            ],
            &[
                "card",
                "--to",
                "example-vera-tumanava",
                "--picture",
                evil,
                "-o",
                "a.pdf",
            ],
            &[
                "card",
                "--to",
                "example-vera-tumanava",
                "--text",
                "text.txt",
                "-o",
                "a.pdf",
            ],
            &[
                "card",
                "--to",
                "example-vera-tumanava",
                "--text",
                plain,
                "-o",
                evil,
            ],
            &[
                "card",
                "--to",
                "example-vera-tumanava",
                "--origin",
                evil,
                "-o",
                "b.pdf",
            ],
            &["reprint", "job.ron", "-o", "a.pdf"],
            &["reprint", evil, "-o", "a.pdf"],
            &["print", evil],
            &["printer", evil, "--measured-front", "21,19,20,20"],
            &["printer", evil],
            &["printer"],
            &["test-page", "-o", &format!("none/{evil}/a.pdf")],
            &["fly", evil],
            &["card", evil],
            &["people", "--today", evil],
        ] {
            let ran = program.run(command);
            assert_quiet(&ran, &format!("{command:?}"));
            if ran.code == 0 && command.contains(&"--json") {
                serde_json::from_str::<serde_json::Value>(&ran.out).unwrap();
            }
        }
    }
}

/// What JSON says is what the list said, however it is written.
#[test]
fn json_keeps_what_it_writes_out() {
    let program = Program::new();
    let text = "Дарья \u{202e}пишет\u{202c} \u{1b}[31m";
    fs::write(program.path("text.txt"), format!("{text} {text} дурдом")).unwrap();
    let found = program.run(&["check", "text.txt", "--json", "--language", "be"]);
    assert_quiet(&found, "check");
    let found: serde_json::Value = serde_json::from_str(&found.out).unwrap();
    assert!(found.is_array());
}

#[test]
fn a_name_that_cannot_be_seen_is_no_name() {
    const PLACE: &str = "1980-01-02,ИК №1,211440,г. Новополоцк,\"ул. Техническая, 8\"";
    for (name, is_name) in [
        ("Анна Тестова", true),
        ("Анна\u{200b} Тестова\u{3164}", true),
        ("Да\u{301}рья Тестова", true),
        ("\u{2800}\u{2800} \u{3164}", false),
        ("\u{3164}", false),
        ("\u{115f}\u{1160}", false),
        ("\u{ffa0}", false),
        ("\u{e0041}\u{e0042}", false),
        ("\u{200b}\u{200c}\u{200d}\u{2060}\u{feff}", false),
        ("\u{ad}\u{ad}", false),
        ("\u{301}\u{308} \u{20dd}", false),
        ("\u{202e}\u{2069}", false),
        ("\u{a0}\u{2003}", false),
        ("\u{17b4}\u{17b5}\u{180e}", false),
    ] {
        let program = Program::new();
        let list = format!("name,birthday,facility,postcode,town,street\n{name},{PLACE}\n");
        fs::write(program.path("list.csv"), list).unwrap();
        let read = program.done(&["import", "list.csv", "--as-of", "2026-11-20"]);
        let named = !read.contains("names nobody");
        assert_eq!(named, is_name, "{name:?}: {read}");
        let found = program.done(&["people", "--sendable"]);
        let listed = found.lines().filter(|line| !line.starts_with("example-"));
        assert_eq!(listed.count(), usize::from(is_name), "{name:?}: {found}");
    }
}

/// Nor where the user is asked for it.
#[test]
fn a_name_that_cannot_be_seen_answers_nothing() {
    let program = Program::new();
    let address = "ИК №1\nул. Техническая, 8\n211440, г. Новополоцк\n";
    fs::write(program.path("a.txt"), address).unwrap();
    for name in ["\u{3164}\u{2800}", "\u{301}", "\u{202e}\u{200b}", " "] {
        let asked = program.run(&["paste", "a.txt", "--keep", "--name", name]);
        assert_eq!(asked.code, 1, "{name:?}: {}", asked.out);
        assert!(asked.err.contains("Who is it for?"), "{}", asked.err);
    }
    program.done(&[
        "paste",
        "a.txt",
        "--keep",
        "--name",
        "Анна\u{3164} Тестова\u{202e}",
    ]);
    let found = program.done(&["people", "--sendable"]);
    assert!(
        found.contains("own-анна-тестова-1\tАнна Тестова ("),
        "{found}"
    );
    // An empty answer takes a name in the passport away.
    let person = |name| program.done(&["person", "own-анна-тестова-1", "--official", name]);
    person("Мария\u{202e} Тестова");
    let address = || program.done(&["address", "own-анна-тестова-1"]);
    assert!(address().contains("Мария Тестова"), "{}", address());
    person("\u{3164}");
    assert!(address().contains("Анна Тестова"), "{}", address());
}

#[test]
fn without_a_display_there_is_a_sentence() {
    for (display, wayland) in [
        (None, None),
        (Some(""), None),
        (Some(":4099"), None),
        (Some("no display"), None),
        (None, Some("wayland-4099")),
        (Some(":4099"), Some("wayland-4099")),
    ] {
        let folder = tempfile::tempdir().unwrap();
        let mut window = Command::new(env!("CARGO_BIN_EXE_kartka"));
        window.arg("--data-dir").arg(folder.path());
        window.env("LANG", "C.UTF-8").env_remove("LC_ALL");
        for (name, value) in [("DISPLAY", display), ("WAYLAND_DISPLAY", wayland)] {
            match value {
                Some(value) => window.env(name, value),
                None => window.env_remove(name),
            };
        }
        window.env("XDG_RUNTIME_DIR", folder.path());
        let ran = window.env_remove("WAYLAND_SOCKET").output().unwrap();
        let err = String::from_utf8(ran.stderr).unwrap();
        assert_eq!(ran.status.code(), Some(1), "{display:?} {wayland:?}: {err}");
        assert!(err.starts_with("There is no display"), "{display:?}: {err}");
        assert_eq!(err.lines().count(), 1, "{err}");
    }
}

/// Every file that a command writes where the user says.
#[test]
fn no_file_is_replaced_unless_the_user_says_so() {
    for (command, file) in [
        ("card --to example-vera-tumanava -o FILE", "a.pdf"),
        (
            "card --to example-vera-tumanava -o b.pdf --keep-job FILE",
            "job.ron",
        ),
        ("test-page -o FILE", "test.pdf"),
        ("people --export FILE", "people.csv"),
        ("people --texts FILE", "texts.txt"),
        ("reprint kept.ron -o FILE", "again.pdf"),
    ] {
        let program = Program::new();
        let kept = "card --to example-vera-tumanava -o first.pdf --keep-job kept.ron";
        program.done(&words(kept));
        let full = command.replace("FILE", file);
        fs::write(program.path(file), "mine").unwrap();
        let sentence = program.refused(&words(&full));
        assert!(sentence.contains("--force"), "{sentence}");
        assert!(sentence.contains(file), "{sentence}");
        assert_eq!(fs::read(program.path(file)).unwrap(), b"mine");
        assert!(!program.path("b.pdf").exists(), "nothing at all is written");
        program.done(&words(&format!("{full} --force")));
        assert_ne!(fs::read(program.path(file)).unwrap(), b"mine");
        fs::remove_file(program.path(file)).unwrap();
        let _ = fs::remove_file(program.path("b.pdf"));
        program.done(&words(&full));
    }
}

#[test]
fn nothing_of_the_programs_own_is_replaced_at_all() {
    let program = Program::with_list("viasna-ru.csv");
    let own = |file: &str| fs::read(program.path("data").join(file)).unwrap();
    let people = own("people.ron");
    let absolute = program.path("data/people.ron");
    #[cfg(unix)]
    for (link, to) in [("link.ron", "data/people.ron"), ("elsewhere", "data")] {
        std::os::unix::fs::symlink(program.path(to), program.path(link)).unwrap();
    }
    for file in [
        "data/people.ron",
        "./data/../data/./people.ron",
        absolute.to_str().unwrap(),
        "data/new.pdf",
        "data/drafts/new.pdf",
        "link.ron",
        "elsewhere/new.pdf",
    ] {
        if !cfg!(unix) && (file == "link.ron" || file.starts_with("elsewhere")) {
            continue;
        }
        for command in [
            "card --to example-vera-tumanava -o FILE --force",
            "card --to example-vera-tumanava -o a.pdf --force --keep-job FILE",
            "test-page -o FILE --force",
            "people --export FILE --force",
            "people --texts FILE --force",
        ] {
            let sentence = program.refused(&words(&command.replace("FILE", file)));
            assert!(sentence.contains("keeps your data"), "{sentence}");
        }
    }
    assert!(own("people.ron") == people);
    // Finished cards lie there, too, where one folder is named for all.
    fs::create_dir_all(program.path("data/documents")).unwrap();
    program.done(&words(
        "card --to example-vera-tumanava -o data/documents/a.pdf",
    ));
}

#[test]
fn two_things_never_go_into_one_file() {
    let program = Program::new();
    for command in [
        "card --to example-vera-tumanava -o a.pdf --keep-job ./a.pdf --force",
        "people --export a.csv --texts none/../a.csv --force",
    ] {
        let sentence = program.refused(&words(command));
        assert!(sentence.contains("Two different things"), "{sentence}");
    }
    assert!(!program.path("a.pdf").exists() && !program.path("a.csv").exists());
    // What takes everything is no file.
    #[cfg(unix)]
    program.done(&words(
        "card --to example-vera-tumanava -o /dev/null --keep-job /dev/null",
    ));
}
