//! The program as a user or a script runs it, in a folder of its own.

use std::io::Write;
use std::path::{Path, PathBuf};
use std::process::{Command, Stdio};
use tempfile::TempDir;

/// The program with its own data folder, on 22 November 2026.
pub struct Program {
    folder: TempDir,
}

/// What a run left behind.
#[derive(Debug)]
pub struct Ran {
    pub code: i32,
    pub out: String,
    pub err: String,
}

impl Program {
    pub fn new() -> Self {
        Self {
            folder: tempfile::tempdir().unwrap(),
        }
    }

    /// The program with one of the example lists imported.
    pub fn with_list(name: &str) -> Self {
        let program = Self::new();
        program.done(&["import", &list(name), "--as-of", "2026-11-20"]);
        program
    }

    /// A path in the program's own folder.
    pub fn path(&self, name: &str) -> PathBuf {
        self.folder.path().join(name)
    }

    pub fn run(&self, arguments: &[&str]) -> Ran {
        self.run_with("", arguments)
    }

    /// Runs with a text on standard input.
    pub fn run_with(&self, input: &str, arguments: &[&str]) -> Ran {
        self.ran(input, arguments, None)
    }

    /// Runs where the system's programs are those in a folder, and no others.
    pub fn run_among(&self, programs: &Path, arguments: &[&str]) -> Ran {
        self.ran("", arguments, Some(programs))
    }

    fn ran(&self, input: &str, arguments: &[&str], programs: Option<&Path>) -> Ran {
        let mut command = Command::new(env!("CARGO_BIN_EXE_kartka"));
        if let Some(programs) = programs {
            command.env("PATH", programs);
        }
        let mut child = command
            .arg("--data-dir")
            .arg(self.path("data"))
            .args(["--today", "2026-11-22"])
            .args(arguments)
            .env("LANG", "C.UTF-8")
            .env_remove("LC_ALL")
            .current_dir(self.folder.path())
            .stdin(Stdio::piped())
            .stdout(Stdio::piped())
            .stderr(Stdio::piped())
            .spawn()
            .unwrap();
        // A program that has read enough does not wait for the rest.
        let written = child.stdin.take().unwrap().write_all(input.as_bytes());
        let refused = |error: &std::io::Error| error.kind() == std::io::ErrorKind::BrokenPipe;
        assert!(written.as_ref().err().is_none_or(refused), "{written:?}");
        let output = child.wait_with_output().unwrap();
        Ran {
            code: output.status.code().unwrap(),
            out: String::from_utf8(output.stdout).unwrap(),
            err: String::from_utf8(output.stderr).unwrap(),
        }
    }

    /// Runs, and fails the test if the program does not do it. Returns its output.
    pub fn done(&self, arguments: &[&str]) -> String {
        let ran = self.run(arguments);
        assert_eq!(ran.code, 0, "{arguments:?}: {}", ran.err);
        ran.out
    }

    /// Runs, and fails the test unless the program refuses. Gives the reason.
    pub fn refused(&self, arguments: &[&str]) -> String {
        let ran = self.run(arguments);
        assert_eq!(ran.code, 1, "{arguments:?}: {}", ran.out);
        assert!(ran.out.is_empty(), "{}", ran.out);
        ran.err
    }

    /// A birthday card to somebody invented, with more words of the command line.
    pub fn birthday_card(&self, more: &[&str]) -> Ran {
        let card = words(
            "card --to example-darya-nezabudkina --template birthday --writer she \
             --field me=Анна --force -o card.pdf",
        );
        self.run(&[&card[..], more].concat())
    }

    pub fn json(&self, arguments: &[&str]) -> serde_json::Value {
        serde_json::from_str(&self.done(arguments)).unwrap()
    }
}

/// A line of the command line, cut at its blanks.
pub fn words(line: &str) -> Vec<&str> {
    line.split_whitespace().collect()
}

/// The path of an example list.
pub fn list(name: &str) -> String {
    let lists = Path::new(env!("CARGO_MANIFEST_DIR")).join("tests/data/lists");
    lists.join(name).to_str().unwrap().to_owned()
}
