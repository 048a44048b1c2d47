//! Printers: their arguments, what is saved about them, and that no file knows them.
#![cfg(target_os = "linux")]

use crate::program::Program;
use std::fs;
use std::os::unix::fs::PermissionsExt;
use std::path::{Path, PathBuf};
use std::process::Command;

/// A folder with programs of this system that only write down their arguments.
fn system(program: &Program, scripts: &[(&str, &str)]) -> PathBuf {
    let folder = program.path("programs");
    let _ = fs::remove_dir_all(&folder);
    fs::create_dir_all(&folder).unwrap();
    for (name, script) in scripts {
        let path = folder.join(name);
        let text = program.path("script");
        fs::write(&text, format!("#!/bin/sh\n{script}\n")).unwrap();
        fs::set_permissions(&text, fs::Permissions::from_mode(0o755)).unwrap();
        // Copied by another process: what this one holds open for writing cannot be run.
        let copied = Command::new("cp").arg(&text).arg(&path).status();
        assert!(copied.unwrap().success());
    }
    folder
}

/// A printing system with two printers that takes everything.
const LP: &str = r#"printf '%s\n' "$@" > arguments; /bin/cat > paper.pdf"#;
const LPSTAT: &str = r#"case "$1" in
  -e) echo Kitchen; echo Library ;;
  -d) echo "system default destination: Library" ;;
esac"#;

fn arguments(program: &Program) -> String {
    let arguments = fs::read_to_string(program.path("arguments")).unwrap();
    arguments.lines().collect::<Vec<_>>().join(" ")
}

#[test]
fn a_printer_gets_the_file_with_paper_and_sides() {
    let program = Program::new();
    let programs = system(&program, &[("lp", LP), ("lpstat", LPSTAT)]);
    const REST: &str = "-o print-scaling=none -o fit-to-page=false -- -";
    for (product, more, expected) in [
        (
            "postcard-a6-4up",
            &["--printer", "Kitchen"][..],
            "-d Kitchen -t card -o media=iso_a4_210x297mm -o sides=two-sided-long-edge",
        ),
        (
            "postcard-us-4up",
            &[],
            "-t card -o media=na_letter_8.5x11in -o sides=two-sided-long-edge",
        ),
        (
            "envelope-c6",
            &[],
            "-t card -o media=iso_c6_114x162mm -o sides=one-sided",
        ),
        (
            "postcard-a6",
            &["--sides", "short"],
            "-t card -o media=iso_a6_105x148mm -o sides=two-sided-short-edge",
        ),
    ] {
        assert_eq!(program.birthday_card(&["--product", product]).code, 0);
        let ran = program.run_among(&programs, &[&["print", "card.pdf"], more].concat());
        assert_eq!(ran.code, 0, "{product}: {}", ran.err);
        assert_eq!(
            arguments(&program),
            format!("{expected} {REST}"),
            "{product}"
        );
        let printed = fs::read(program.path("paper.pdf")).unwrap();
        assert!(printed == fs::read(program.path("card.pdf")).unwrap());
    }
}

#[test]
fn without_a_printer_the_viewer_opens_or_the_path_is_printed() {
    let program = Program::new();
    assert_eq!(program.birthday_card(&[]).code, 0);
    let viewer = r#"printf '%s\n' "$@" > opened"#;
    let refusing =
        "/bin/cat > /dev/null; echo 'lp: The printer or class does not exist.' >&2; exit 1";
    for (scripts, code, sentence) in [
        (
            &[("xdg-open", viewer)][..],
            0,
            "is open in the program for PDFs",
        ),
        (&[], 1, "neither a printing system here nor a program"),
        (
            &[("lp", refusing), ("xdg-open", viewer)],
            1,
            "did not take it: The printer or class does not exist.",
        ),
    ] {
        let programs = system(&program, scripts);
        let ran = program.run_among(&programs, &["print", "card.pdf"]);
        assert_eq!(ran.code, code, "{}", ran.err);
        let found = if code == 0 { ran.out } else { ran.err };
        assert!(found.contains(sentence), "{found}");
    }
    fs::write(program.path("text.pdf"), "no PDF").unwrap();
    let sentence = program.refused(&["print", "text.pdf"]);
    assert!(
        sentence.contains("is no PDF that can be printed"),
        "{sentence}"
    );
}

#[test]
fn what_was_measured_is_kept_by_the_printers_name() {
    let program = Program::new();
    let programs = system(&program, &[("lpstat", LPSTAT)]);
    let bytes = |more: &[&str]| {
        let ran = program.birthday_card(&[&["--product", "postcard-a6-4up"], more].concat());
        assert_eq!(ran.code, 0, "{}", ran.err);
        fs::read(program.path("card.pdf")).unwrap()
    };
    let usual = bytes(&[]);
    // Unmeasured, a printer is no name to print for.
    let ran = program.birthday_card(&["--printer", "Kitchen"]);
    assert_eq!(ran.code, 1);
    assert!(
        ran.err.contains("Nothing is kept of the printer Kitchen"),
        "{}",
        ran.err
    );
    let measure = ["printer", "Kitchen", "--measured-front", "21,19,20,20"];
    assert!(program.done(&measure).contains("Kept for Kitchen"));
    let put_right = bytes(&["--printer", "Kitchen"]);
    assert!(put_right != usual);
    assert!(put_right == bytes(&["--measured-front", "21,19,20,20"]));
    assert!(
        bytes(&[]) == usual,
        "only the printer's own file is put right"
    );
    // It is known for this paper only.
    let ran = program.birthday_card(&["--printer", "Kitchen", "--product", "postcard-us-4up"]);
    assert_eq!(ran.code, 1);
    assert!(ran.err.contains("279.4 × 215.9 mm"), "{}", ran.err);
    let ran = program.run_among(&programs, &["printer"]);
    assert_eq!(
        ran.out,
        "Kitchen\n  297 × 210 mm (left, right, top, bottom): side 1: 21 19 20 20; side 2: —\n\
         Library\n  not measured\n  used where none is chosen\n"
    );
    let wrong = ["printer", "Kitchen", "--measured-front", "90,19,20,20"];
    assert!(program.refused(&wrong).contains("near 20 mm"));
    let forget = ["printer", "Kitchen", "--forget"];
    assert!(program.done(&forget).contains("is forgotten"));
    assert!(program.refused(&forget).contains("Nothing is kept"));
}

#[test]
fn no_file_knows_its_printer() {
    let program = Program::new();
    let measure = [
        "printer",
        "Schlüsselblume-7",
        "--measured-front",
        "21,19,20,20",
    ];
    program.done(&measure);
    let ran = program.birthday_card(&[
        "--product",
        "postcard-a6-4up",
        "--printer",
        "Schlüsselblume-7",
    ]);
    assert_eq!(ran.code, 0, "{}", ran.err);
    let mut document = lopdf::Document::load(program.path("card.pdf")).unwrap();
    document.decompress();
    let mut bytes = Vec::new();
    document.save_to(&mut bytes).unwrap();
    for name in ["Schlüsselblume", "lüsselblume-7", "sselblume"] {
        assert!(!holds(&bytes, name.as_bytes()), "{name}");
    }
    assert!(holds(&bytes, b"/Type/Page"), "the search itself works");
}

fn holds(bytes: &[u8], what: &[u8]) -> bool {
    bytes.windows(what.len()).any(|some| some == what)
}

#[test]
fn wrong_usage() {
    let program = Program::new();
    for arguments in [
        &["printer", "--forget"][..],
        &["printer", "--measured-front", "20,20,20,20"],
        &["print"],
        &["print", "card.pdf", "--sides", "three"],
        &["reprint", "job.ron"],
    ] {
        assert_eq!(program.run(arguments).code, 2, "{arguments:?}");
    }
    let both = ["--printer", "Kitchen", "--measured-front", "20,20,20,20"];
    assert_eq!(program.birthday_card(&both).code, 2);
    assert!(!Path::new(&program.path("card.pdf")).exists());
}
