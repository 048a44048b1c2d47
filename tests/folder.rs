//! One folder and several programs: nothing is lost, and everybody judges by the newest state.

mod pairs;

use crate::program::{Program, list, words};
use pairs::{changed, content, written};
use std::fs;
use std::path::PathBuf;

#[test]
fn two_programs_never_undo_each_other() {
    assert_eq!(pairs::play(), Ok(28));
}

#[test]
fn a_stroke_on_one_person_writes_little_and_survives_a_new_list() {
    let program = Program::with_list("viasna-ru.csv");
    let before = content(&program, "people.ron");
    let id = program.json(&["people", "--sendable", "--json"])[0]["id"]
        .as_str()
        .unwrap()
        .to_owned();
    program.done(&["person", &id, "--extra", "отряд 4"]);
    assert_eq!(content(&program, "people.ron"), before);
    assert!((1..20_000).contains(&changed(&program).len()));
    program.done(&["import", &list("viasna-ru.csv"), "--as-of", "2026-11-21"]);
    assert!(content(&program, "people.ron").contains("отряд 4"));
}

#[test]
fn a_damaged_file_is_named_and_its_last_good_state_is_back_for_good() {
    let program = Program::with_list("viasna-ru.csv");
    program.done(&["import", &list("viasna-ru.csv"), "--as-of", "2026-11-20"]);
    let people = program.json(&["people", "--json"]);
    let file = program.path("data/people.ron");
    for damage in [
        "",
        "(schema:1,generation:7,content:[(id:",
        "\u{0}\u{0}\u{0}",
    ] {
        fs::write(&file, damage).unwrap();
        let ran = program.run(&["people", "--json"]);
        assert!(
            ran.err.contains("people-unreadable-"),
            "{damage:?}: {}",
            ran.err
        );
        let again = program.run(&["people", "--json"]);
        assert_eq!(again.err, "", "{damage:?}");
        let found = program.json(&["people", "--json"]);
        let ids = |all: &serde_json::Value| -> Vec<serde_json::Value> {
            all.as_array()
                .unwrap()
                .iter()
                .map(|p| p["id"].clone())
                .collect()
        };
        assert_eq!(ids(&found), ids(&people), "{damage:?}");
    }
    // Gone altogether: the backup takes its place.
    fs::remove_file(&file).unwrap();
    let ran = program.run(&["people", "--json"]);
    assert!(ran.err.contains("people.ron"), "{}", ran.err);
    assert_eq!(program.run(&["people", "--json"]).err, "");
    assert!(file.exists());
    // Neither is left whole: that is said at every start until there is a list again.
    for _ in 0..2 {
        fs::write(&file, "(").unwrap();
        fs::write(program.path("data/people.ron.bak"), "(").unwrap();
        let ran = program.run(&["people"]);
        assert!(ran.err.contains("unreadable"), "{}", ran.err);
    }
    assert!(program.run(&["people"]).err.contains("unreadable"));
    program.done(&["import", &list("viasna-ru.csv"), "--as-of", "2026-11-21"]);
    assert_eq!(program.run(&["people"]).err, "");
}

/// Whom a lost file may have called free gets no card without a word of the user's, at no start.
#[test]
fn what_a_damaged_file_said_is_not_taken_for_unsaid() {
    let card = |program: &Program, more: &str| {
        let _ = fs::remove_file(program.path("x.pdf"));
        let line = format!("card --to viasna-1 --template greeting --writer she -o x.pdf {more}");
        program.run(&words(&line)).code
    };
    let damages: [Damage; 10] = [
        ("a word on one person, emptied", |program| {
            fs::write(program.path("data/people/viasna-1.ron"), "").unwrap();
        }),
        ("a word on one person, cut", |program| {
            let file = program.path("data/people/viasna-1.ron");
            let text = fs::read_to_string(&file).unwrap();
            fs::write(&file, text.chars().take(300).collect::<String>()).unwrap();
        }),
        ("a word on one person, gone but for its backup", |program| {
            program.done(&words("person viasna-1 --extra x"));
            fs::remove_file(program.path("data/people/viasna-1.ron")).unwrap();
        }),
        ("a word on one person, gone with its backup", |program| {
            fs::remove_file(program.path("data/people/viasna-1.ron")).unwrap();
        }),
        ("a word on one person, gone with its folder", |program| {
            fs::remove_dir_all(program.path("data/people")).unwrap();
        }),
        ("the list, emptied", |program| {
            import_freed(program);
            fs::write(program.path("data/people.ron"), "").unwrap();
        }),
        ("the list, gone", |program| {
            import_freed(program);
            fs::remove_file(program.path("data/people.ron")).unwrap();
        }),
        ("the list, an older one in its place", |program| {
            import_freed(program);
            let backup = program.path("data/people.ron.bak");
            fs::rename(backup, program.path("data/people.ron")).unwrap();
        }),
        ("the list, half of it", |program| {
            import_freed(program);
            let file = program.path("data/people.ron");
            let text = fs::read_to_string(&file).unwrap();
            let half = text.chars().take(text.chars().count() / 2);
            fs::write(&file, half.collect::<String>()).unwrap();
        }),
        ("the list, zeros", |program| {
            import_freed(program);
            fs::write(program.path("data/people.ron"), [0; 300]).unwrap();
        }),
    ];
    for (damage, run) in damages {
        let program = Program::new();
        let people = [(1, "active"), (2, "active")];
        let first = written(&program, "first.csv", &people);
        program.done(&["import", &first, "--as-of", "2026-11-18"]);
        assert_eq!(card(&program, ""), 0, "{damage}");
        if damage.contains("one person") {
            program.done(&words("person viasna-1 --freed 2026-11-19 --source paper"));
        }
        run(&program);
        for start in 1..=3 {
            assert_eq!(card(&program, ""), 1, "{damage}, start {start}");
        }
        // An older list is no answer, a newer one is.
        program.run(&["import", &first, "--as-of", "2026-11-01"]);
        assert_eq!(card(&program, ""), 1, "{damage}, after an older list");
        if damage.contains("but for its backup") {
            // That had the word of the user's, which is as of today.
            continue;
        }
        program.done(&[
            "import",
            &first,
            "--as-of",
            "2026-11-21",
            "--accept-person",
            "viasna-1",
        ]);
        assert_eq!(card(&program, ""), 0, "{damage}, after a newer list");
    }
}

/// What the user had put right about addresses is not replaced by ours in silence.
#[test]
fn a_lost_correction_of_a_place_is_asked_about() {
    let card = |program: &Program| {
        let _ = fs::remove_file(program.path("x.pdf"));
        let line = "card --to viasna-1 --template greeting --writer she --confirmed -o x.pdf";
        program.run(&words(line))
    };
    let file = "data/places.ron";
    let damages: [Damage; 4] = [
        ("emptied", |program| {
            fs::write(program.path("data/places.ron"), "").unwrap()
        }),
        ("cut", |program| {
            let text = fs::read_to_string(program.path("data/places.ron")).unwrap();
            fs::write(program.path("data/places.ron"), &text[..60]).unwrap();
        }),
        ("gone", |program| {
            fs::remove_file(program.path("data/places.ron")).unwrap()
        }),
        ("an older one in its place", |program| {
            program.done(&words("places by-ik-4 --confirm"));
            let (new, old) = (
                program.path("data/places.ron"),
                program.path("data/places.ron.bak"),
            );
            fs::rename(old, new).unwrap();
            program.done(&words("places by-ik-1 --forget"));
        }),
    ];
    for (damage, run) in damages {
        let program = Program::new();
        let list = written(&program, "list.csv", &[(1, "active"), (2, "active")]);
        program.done(&["import", &list, "--as-of", "2026-11-18"]);
        program.done(&[
            "places",
            "by-ik-1",
            "--postcode",
            "211441",
            "--street",
            "ул. Новая, 1",
            "--town",
            "г. Новополоцк",
        ]);
        assert!(program.done(&["address", "viasna-1"]).contains("211441"));
        run(&program);
        assert!(program.path(file).exists() || damage == "gone");
        for start in 1..=2 {
            let ran = card(&program);
            assert_eq!(ran.code, 1, "{damage}, start {start}");
            assert!(
                ran.err.contains("confirm"),
                "{damage}, start {start}: {}",
                ran.err
            );
        }
        // Another place's address is no answer, this one's is.
        program.done(&words("places by-ik-17 --confirm"));
        assert_eq!(card(&program).code, 1, "{damage}, after another place");
        program.done(&words("places by-ik-1 --confirm"));
        assert_eq!(card(&program).code, 0, "{damage}, after its address");
    }
}

#[test]
fn a_renamed_file_speaks_of_the_same_person_and_a_missing_list_is_named() {
    let program = Program::new();
    let list = written(&program, "list.csv", &[(1, "active"), (2, "active")]);
    program.done(&["import", &list, "--as-of", "2026-11-18"]);
    program.done(&words("person viasna-1 --freed 2026-11-19 --source paper"));
    let folder = program.path("data/people");
    fs::rename(folder.join("viasna-1.ron"), folder.join("other.ron")).unwrap();
    let line = "card --to viasna-1 --template greeting --writer she -o x.pdf";
    assert!(program.refused(&words(line)).contains("Free"));
    fs::remove_file(program.path("data/people.ron")).unwrap();
    let _ = fs::remove_file(program.path("data/people.ron.bak"));
    let ran = program.run(&["people"]);
    assert!(ran.err.contains("people.ron"), "{}", ran.err);
}

/// A damage, and how it comes about.
type Damage = (&'static str, fn(&Program));

/// A list that has the first of them as free.
fn import_freed(program: &Program) {
    let freed = written(program, "freed.csv", &[(1, "former"), (2, "active")]);
    program.done(&["import", &freed, "--as-of", "2026-11-19"]);
}

#[test]
fn a_file_of_a_newer_version_is_read_and_never_written() {
    for (old, new) in [
        ("schema:1", "schema:2"),
        ("(id:\"viasna-", "(mood:\"glad\",id:\"viasna-"),
    ] {
        let program = Program::with_list("viasna-ru.csv");
        let file = program.path("data/people.ron");
        let text = fs::read_to_string(&file).unwrap().replacen(old, new, 1);
        fs::write(&file, &text).unwrap();
        let ran = program.run(&["people", "--json"]);
        assert!(ran.err.contains("newer version"), "{new}: {}", ran.err);
        assert!(ran.out.contains("viasna-"), "{new}");
        let why = program.refused(&["import", &list("viasna-ru.csv"), "--as-of", "2026-11-21"]);
        assert!(why.contains("newer version"), "{new}: {why}");
        assert_eq!(fs::read_to_string(&file).unwrap(), text, "{new}");
    }
}

#[cfg(unix)]
#[test]
fn files_are_for_their_owner_whatever_they_were_and_links_are_followed() {
    use std::os::unix::fs::{MetadataExt, PermissionsExt, symlink};
    let program = Program::with_list("viasna-ru.csv");
    let file = program.path("data/people.ron");
    let elsewhere: PathBuf = program.path("elsewhere.ron");
    fs::rename(&file, &elsewhere).unwrap();
    symlink(&elsewhere, &file).unwrap();
    fs::set_permissions(&elsewhere, fs::Permissions::from_mode(0o644)).unwrap();
    program.done(&["import", &list("viasna-ru.csv"), "--as-of", "2026-11-21"]);
    assert!(file.is_symlink());
    let about = fs::metadata(&elsewhere).unwrap();
    assert_eq!(about.mode() & 0o777, 0o600);
    for folder in ["data", "data/people", "data/drafts"] {
        for file in fs::read_dir(program.path(folder)).into_iter().flatten() {
            let path = file.unwrap().path();
            let mode = fs::metadata(&path).unwrap().mode() & 0o077;
            assert_eq!(mode, 0, "{}", path.display());
        }
    }
}

#[test]
fn a_held_folder_answers_with_a_sentence() {
    let program = Program::with_list("viasna-ru.csv");
    let lock = fs::File::options()
        .write(true)
        .open(program.path("data/lock"))
        .unwrap();
    lock.lock().unwrap();
    for line in [
        "import x.csv --as-of 2026-11-21",
        "person viasna-1",
        "people",
    ] {
        let why = program.refused(&words(line));
        assert!(why.contains("Another Kartka"), "{line}: {why}");
    }
}
