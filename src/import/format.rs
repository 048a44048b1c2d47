//! What kind of file the bytes are, and what text they are.

use super::Error;
use super::encoding::{self, Encoding};
use serde::Serialize;
use std::borrow::Cow;

/// A kind of file that a list comes in.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize)]
#[serde(rename_all = "lowercase")]
pub enum Format {
    /// Rows of text with a separator.
    Csv,
    /// A spreadsheet.
    Xlsx,
    /// An array of objects, or one a line.
    Json,
    /// A page saved from the browser, with a table.
    Html,
}

/// The format of a file, by its first bytes.
pub(super) fn format(bytes: &[u8]) -> Format {
    if bytes.starts_with(b"PK\x03\x04") {
        return Format::Xlsx;
    }
    let start: Vec<u8> = bytes
        .iter()
        .copied()
        .filter(|b| b.is_ascii() && *b != 0)
        .skip_while(u8::is_ascii_whitespace)
        .take(SNIFFED)
        .collect();
    let start = String::from_utf8_lossy(&start).to_lowercase();
    let object = start
        .strip_prefix('{')
        .is_some_and(|rest| rest.trim_start().starts_with('"'));
    let array = start.strip_prefix('[').map(str::trim_start);
    match () {
        () if array.is_some_and(|rest| rest.starts_with(['{', ']'])) || object => Format::Json,
        () if start.starts_with('<') => Format::Html,
        () => Format::Csv,
    }
}

const SNIFFED: usize = 64;

/// The text of a file, and its encoding. Bytes that are no Unicode are read in another encoding
/// only where the user (`requested`) or the page itself says so.
///
/// # Errors
/// [`Error::Encoding`] where they read well in one, [`Error::NotText`] where in none, and
/// [`Error::Misread`] where they cannot be in the one that the user named.
pub(super) fn decoded(
    bytes: &[u8],
    format: Format,
    requested: Option<Encoding>,
) -> Result<(Cow<'_, str>, Encoding), Error> {
    if let Some((text, encoding)) = encoding::by_mark(bytes) {
        let text = text.ok_or_else(|| not_text(bytes))?;
        return Ok((text, encoding));
    }
    let wide = Encoding::Utf16.decode(bytes);
    match (requested.or_else(|| declared(bytes, format)), wide) {
        (None | Some(Encoding::Utf16), Some(text)) => Ok((text, Encoding::Utf16)),
        (Some(Encoding::Utf16), None) => Err(Error::Misread {
            encoding: Encoding::Utf16,
            fits: match std::str::from_utf8(bytes) {
                Ok(_) => Some(Encoding::Utf8),
                Err(_) => encoding::detected(bytes),
            },
        }),
        (None | Some(Encoding::Utf8), _) => match std::str::from_utf8(bytes) {
            Ok(text) => Ok((Cow::Borrowed(text), Encoding::Utf8)),
            Err(_) => Err(match encoding::detected(bytes) {
                Some(encoding) => Error::Encoding(encoding),
                None => not_text(bytes),
            }),
        },
        (Some(encoding), _) => match encoding.decode(bytes) {
            Some(text) => Ok((text, encoding)),
            None => Err(not_text(bytes)),
        },
    }
}

/// The encoding that a saved page declares, of bytes that are no UTF-8.
fn declared(bytes: &[u8], format: Format) -> Option<Encoding> {
    if format != Format::Html || std::str::from_utf8(bytes).is_ok() {
        return None;
    }
    let head = bytes.get(..HEAD.min(bytes.len()))?;
    let head = String::from_utf8_lossy(head).to_lowercase();
    let (_, says) = head.split_once("charset=")?;
    let says = says.trim_start_matches(['"', '\'', ' ']);
    let end = says.find(|c: char| !c.is_ascii_alphanumeric() && !"-_".contains(c));
    Encoding::from_name(&says[..end.unwrap_or(says.len())])
}

const HEAD: usize = 2048;

fn not_text(bytes: &[u8]) -> Error {
    let valid = match std::str::from_utf8(bytes) {
        Ok(_) => bytes.len(),
        Err(error) => error.valid_up_to(),
    };
    let before = bytes.get(..valid).unwrap_or_default();
    Error::NotText {
        line: 1 + before.iter().filter(|b| **b == b'\n').count(),
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn letters_are_read_as_the_user_says() {
        for (encoding, bytes, text) in [
            (Encoding::Utf8, "имя;место".as_bytes(), "имя;место"),
            (Encoding::Windows1251, b"\xe8\xec\xff", "имя"),
            (Encoding::Koi8U, b"\xc9\xcd\xd1", "имя"),
            (Encoding::Windows1250, b"imi\xea", "imię"),
            (Encoding::Windows1257, b"kal\xebjimas", "kalėjimas"),
        ] {
            let read = decoded(bytes, Format::Csv, Some(encoding));
            assert_eq!(read, Ok((Cow::Borrowed(text), encoding)));
        }
        let page = b"<meta charset=koi8-r><table>\xc9\xcd\xd1";
        let read = decoded(page, Format::Html, None).unwrap();
        assert_eq!(read.1, Encoding::Koi8U);
        assert!(read.0.ends_with("имя"));
    }
}
