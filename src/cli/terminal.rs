//! The only place that writes to standard output and standard error.
//!
//! A list, a file name or a job can hold characters that command a terminal: an escape code that
//! clears the screen, a mark that turns the line round. They are written as `\u001b`, which is
//! how JSON writes them inside its strings, so that one way serves sentences and `--json`.

use std::borrow::Cow;
use std::fmt::Write as _;
use std::io::{self, IsTerminal, Write};

/// Writes the answer of a command.
///
/// # Errors
/// Where standard output cannot be written.
pub(super) fn print(text: &str) -> io::Result<()> {
    io::stdout().lock().write_all(visible(text).as_bytes())
}

/// Writes a line beside the answer. Where standard error is closed, nobody reads it.
pub(super) fn note(line: &str) {
    let _ = writeln!(io::stderr().lock(), "{}", visible(line));
}

/// Whether somebody watches standard error; a script or a file does not.
pub(super) fn is_watched() -> bool {
    io::stderr().is_terminal()
}

/// Writes over the last line of standard error, and stays on it.
pub(super) fn rewrite(line: &str) {
    // Back to the start of the line, the text, and the rest of the line erased.
    let _ = write!(io::stderr().lock(), "\r{}\x1b[K", visible(line));
}

/// The text with every character that commands a terminal written out.
fn visible(text: &str) -> Cow<'_, str> {
    if !text.contains(commands) {
        return Cow::Borrowed(text);
    }
    let mut visible = String::with_capacity(text.len() + 16);
    for character in text.chars() {
        if !commands(character) {
            visible.push(character);
            continue;
        }
        for unit in character.encode_utf16(&mut [0; 2]) {
            let _ = write!(visible, "\\u{unit:04x}");
        }
    }
    Cow::Owned(visible)
}

/// Whether a terminal obeys a character: control characters but the newline and the tab that our
/// own lines are made of, marks of direction, separators of lines, and tags.
fn commands(character: char) -> bool {
    match character {
        '\n' | '\t' => false,
        '\u{61c}' | '\u{200e}' | '\u{200f}' | '\u{2028}'..='\u{202e}' => true,
        '\u{2066}'..='\u{206f}' | '\u{fff9}'..='\u{fffb}' | '\u{e0000}'..='\u{e007f}' => true,
        other => other.is_control(),
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn what_commands_a_terminal_is_written_out() {
        for (text, expected) in [
            ("Дарья Незабудкина\tИК №1\n", "Дарья Незабудкина\tИК №1\n"),
            ("Dar\u{301}ya 👩‍🎨 ❤️ ␛", "Dar\u{301}ya 👩‍🎨 ❤️ ␛"),
            ("\u{1b}[31mred", "\\u001b[31mred"),
            ("\u{9b}2J", "\\u009b2J"),
            (
                "a\rb\u{7}\u{8}\0\u{7f}",
                "a\\u000db\\u0007\\u0008\\u0000\\u007f",
            ),
            ("\u{202e}вокин\u{202c}", "\\u202eвокин\\u202c"),
            (
                "\u{2066}\u{2069}\u{200f}\u{61c}",
                "\\u2066\\u2069\\u200f\\u061c",
            ),
            ("a\u{2028}b\u{85}c", "a\\u2028b\\u0085c"),
            ("\u{e0041}", "\\udb40\\udc41"),
        ] {
            assert_eq!(visible(text), expected, "{text:?}");
        }
    }

    #[test]
    fn json_says_the_same_as_before() {
        let all: String = (1..0x3000)
            .chain(0xe0000..0xe0080)
            .filter_map(char::from_u32)
            .collect();
        let json = serde_json::to_string_pretty(&[&all]).unwrap();
        let written = visible(&json);
        assert!(!written.contains(commands));
        assert_eq!(
            serde_json::from_str::<[String; 1]>(&written).unwrap(),
            [all]
        );
    }
}
