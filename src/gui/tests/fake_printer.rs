//! Programs that stand in the place of the system's printer.

use super::harness::{DARYA, Harness};
use crate::storage::Storage;
use iced::Size;
use std::process::Command;

/// A folder with scripts in place of the system's programs for printing.
pub fn programs(scripts: &[(&str, &str)]) -> tempfile::TempDir {
    let folder = tempfile::tempdir().unwrap();
    for (name, script) in scripts {
        let here = folder.path().display();
        let text = folder.path().join("script");
        let script = format!("#!/bin/sh\ncd '{here}'\n{script}\n");
        Storage::save_output(&text, script.as_bytes()).unwrap();
        // Put there by another process: what this one holds open for writing cannot be run.
        let mut install = Command::new("install");
        let install = install.args(["-D", "-m", "755"]).arg(&text);
        let installed = install
            .arg(folder.path().join("programs").join(name))
            .status();
        assert!(installed.unwrap().success());
    }
    folder
}

/// Keeps its arguments and the paper that it is sent.
pub const LP: &str = r#"printf '%s ' "$@" > arguments; /bin/cat > paper.pdf"#;

/// Names two printers, the second of them the usual one.
pub const LPSTAT: &str = r#"case "$1" in
  -e) echo Kitchen; echo Library ;;
  -d) echo "system default destination: Library" ;;
esac"#;

/// The window with a card ready to be printed.
pub fn at_a_card(folder: tempfile::TempDir, size: Size) -> Harness {
    let mut harness = Harness::open_on(folder, size);
    harness.choose(DARYA);
    harness.click("she");
    harness
}

/// A file of the folder.
pub fn read(harness: &Harness, name: &str) -> Vec<u8> {
    Storage::read_file(&harness.folder.path().join(name)).unwrap()
}
