//! A finished file in the system's own program for such files.

use std::path::Path;
use std::process::{Command, Stdio};

#[cfg(target_os = "macos")]
const OPENER: &[&str] = &["open"];
#[cfg(target_os = "windows")]
const OPENER: &[&str] = &["explorer"];
#[cfg(not(any(target_os = "macos", target_os = "windows")))]
const OPENER: &[&str] = &["xdg-open"];

/// Opens a file; false where the system has nothing to open it with.
pub fn open(path: &Path) -> bool {
    let Some((program, arguments)) = OPENER.split_first() else {
        return false;
    };
    let mut command = Command::new(program);
    command.args(arguments).arg(path);
    command
        .stdin(Stdio::null())
        .stdout(Stdio::null())
        .stderr(Stdio::null());
    command.spawn().is_ok()
}
