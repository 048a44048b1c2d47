//! What kind of file the bytes are, and in which encoding its text stands.

use super::Error;
use encoding_rs::{
    Encoding as Codec, KOI8_U, UTF_8, UTF_16BE, UTF_16LE, WINDOWS_1250, WINDOWS_1251, WINDOWS_1257,
};
use serde::{Deserialize, Serialize};
use std::borrow::Cow;

/// A kind of file that a list comes in.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize)]
#[serde(rename_all = "lowercase")]
pub enum Format {
    /// Rows of text with a separator.
    Csv,
    /// A spreadsheet.
    Xlsx,
    /// An array of objects.
    Json,
    /// A page saved from the browser, with a table.
    Html,
}

/// An encoding of text.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize)]
pub enum Encoding {
    /// UTF-8.
    #[serde(rename = "utf-8")]
    Utf8,
    /// UTF-16, with a byte order mark.
    #[serde(rename = "utf-16")]
    Utf16,
    /// Windows-1251, from old programs.
    #[serde(rename = "windows-1251")]
    Windows1251,
    /// Windows-1250, from old programs in Poland and its neighbours; only where the user says so.
    #[serde(rename = "windows-1250")]
    Windows1250,
    /// Windows-1257, from the Baltic countries; only where the user says so.
    #[serde(rename = "windows-1257")]
    Windows1257,
    /// KOI8-U, from old mail; only where the user says so.
    #[serde(rename = "koi8-u")]
    Koi8U,
}

impl Encoding {
    /// All of them, the likeliest first.
    pub const ALL: [Self; 6] = [
        Self::Utf8,
        Self::Utf16,
        Self::Windows1251,
        Self::Windows1250,
        Self::Windows1257,
        Self::Koi8U,
    ];

    /// The codec of an encoding with one byte a letter.
    fn codec(self) -> Option<&'static Codec> {
        match self {
            Self::Utf8 | Self::Utf16 => None,
            Self::Windows1251 => Some(WINDOWS_1251),
            Self::Windows1250 => Some(WINDOWS_1250),
            Self::Windows1257 => Some(WINDOWS_1257),
            Self::Koi8U => Some(KOI8_U),
        }
    }

    /// Its usual name.
    pub fn name(self) -> &'static str {
        match self {
            Self::Utf8 => "utf-8",
            Self::Utf16 => "utf-16",
            Self::Windows1251 => "windows-1251",
            Self::Windows1250 => "windows-1250",
            Self::Windows1257 => "windows-1257",
            Self::Koi8U => "koi8-u",
        }
    }

    /// The encoding of a name.
    pub fn from_name(name: &str) -> Option<Self> {
        Self::ALL
            .into_iter()
            .find(|encoding| encoding.name() == name.to_lowercase())
    }
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

/// The text of a file, and its encoding. Bytes that are no Unicode are taken for Windows-1251
/// only where the user (`requested`) or the page itself says so.
///
/// # Errors
/// [`Error::Encoding`] where they look like it, [`Error::NotText`] where not even that.
pub(super) fn decoded(
    bytes: &[u8],
    format: Format,
    requested: Option<Encoding>,
) -> Result<(Cow<'_, str>, Encoding), Error> {
    if let Some((codec, _)) = Codec::for_bom(bytes) {
        let (text, _, broken) = codec.decode(bytes);
        let encoding = match codec {
            codec if codec == UTF_16LE || codec == UTF_16BE => Encoding::Utf16,
            _ => Encoding::Utf8,
        };
        return match broken && codec == UTF_8 {
            true => Err(not_text(bytes)),
            false => Ok((text, encoding)),
        };
    }
    let requested = requested.or_else(|| declared(bytes, format));
    if let Some(encoding) = requested
        && let Some(codec) = encoding.codec()
    {
        let (text, _) = codec.decode_without_bom_handling(bytes);
        return Ok((text, encoding));
    }
    match std::str::from_utf8(bytes) {
        Ok(text) => Ok((Cow::Borrowed(text), Encoding::Utf8)),
        Err(_) if looks_like_1251(bytes) => Err(Error::Encoding(Encoding::Windows1251)),
        Err(_) => Err(not_text(bytes)),
    }
}

/// The encoding that a saved page declares.
fn declared(bytes: &[u8], format: Format) -> Option<Encoding> {
    let head = bytes.get(..HEAD.min(bytes.len()))?;
    let head = String::from_utf8_lossy(head).to_lowercase();
    let says = format == Format::Html && head.contains("charset=") && head.contains("windows-1251");
    (says && std::str::from_utf8(bytes).is_err()).then_some(Encoding::Windows1251)
}

const HEAD: usize = 2048;

/// Whether most of the bytes past ASCII are Cyrillic letters of Windows-1251, with small ones in
/// the majority, as in any text.
fn looks_like_1251(bytes: &[u8]) -> bool {
    let high: Vec<u8> = bytes.iter().copied().filter(|b| *b >= 0x80).collect();
    let letter = |b: &&u8| {
        matches!(
            **b,
            0xc0..=0xff | 0xa1 | 0xa2 | 0xa8 | 0xb8 | 0xb2 | 0xb3 | 0xb9 | 0x92
        )
    };
    let small = high.iter().filter(|b| matches!(**b, 0xe0..=0xff)).count();
    let letters = high.iter().filter(letter).count();
    letters * 10 >= high.len() * 9 && small * 2 >= high.len()
}

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
        for (encoding, text) in [
            (Encoding::Utf8, "имя;место"),
            (Encoding::Windows1251, "имя;место"),
            (Encoding::Windows1250, "imię;więzienie"),
            (Encoding::Windows1257, "vardas;kalėjimas"),
            (Encoding::Koi8U, "имя;место"),
        ] {
            let codec = encoding.codec().unwrap_or(UTF_8);
            let (bytes, _, _) = codec.encode(text);
            let read = decoded(&bytes, Format::Csv, Some(encoding));
            assert_eq!(read, Ok((Cow::Borrowed(text), encoding)));
            assert_eq!(Encoding::from_name(encoding.name()), Some(encoding));
        }
    }
}
