//! Kinds of files that are no list for us, known by their content: what to do instead depends on
//! the kind.

use std::io::Cursor;
use zip::ZipArchive;

/// A kind of file that is not read.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Kind {
    /// What it is called, the same in all languages: `Excel 97–2003 (.xls)`.
    pub name: &'static str,
    /// What to do with it.
    pub remedy: Remedy,
}

/// What to do with a file that is not read.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Remedy {
    /// A table: to be saved in another format.
    SaveAsTable,
    /// A document: its table is to be copied into a spreadsheet.
    CopyTable,
    /// A picture: its letters cannot be read.
    AskForTable,
    /// Several files in one: to be unpacked.
    Unpack,
    /// A database or a book of addresses: to be exported.
    Export,
    /// A page with its pictures: to be saved as HTML alone.
    SaveAsPage,
    /// It needs a password.
    Unlock,
    /// Nobody knows.
    Other,
}

impl Remedy {
    /// A stable key for the program's words: `import-error-kind-<key>`.
    pub(super) fn error_key(self) -> &'static str {
        match self {
            Self::SaveAsTable => "kind-save-as-table",
            Self::CopyTable => "kind-copy-table",
            Self::AskForTable => "kind-ask-for-table",
            Self::Unpack => "kind-unpack",
            Self::Export => "kind-export",
            Self::SaveAsPage => "kind-save-as-page",
            Self::Unlock => "kind-unlock",
            Self::Other => "kind-other",
        }
    }
}

const fn kind(name: &'static str, remedy: Remedy) -> Kind {
    Kind { name, remedy }
}

/// How files begin, from their formats' descriptions and the `magic` database of `file`.
const BEGINNINGS: [(usize, &[u8], Kind); 25] = [
    (0, b"%PDF", kind("PDF", Remedy::CopyTable)),
    (0, b"{\\rtf", kind("RTF (.rtf)", Remedy::CopyTable)),
    (0, b"\x89PNG\r\n", kind("PNG", Remedy::AskForTable)),
    (0, b"\xff\xd8\xff", kind("JPEG", Remedy::AskForTable)),
    (0, b"GIF8", kind("GIF", Remedy::AskForTable)),
    (8, b"WEBP", kind("WebP", Remedy::AskForTable)),
    (0, b"II*\0", kind("TIFF", Remedy::AskForTable)),
    (0, b"MM\0*", kind("TIFF", Remedy::AskForTable)),
    (4, b"ftypheic", kind("HEIC", Remedy::AskForTable)),
    (4, b"ftypmif1", kind("HEIC", Remedy::AskForTable)),
    (4, b"ftypavif", kind("AVIF", Remedy::AskForTable)),
    (0, b"\x1f\x8b", kind("GZIP", Remedy::Unpack)),
    (0, b"7z\xbc\xaf\x27\x1c", kind("7-Zip", Remedy::Unpack)),
    (0, b"Rar!\x1a\x07", kind("RAR", Remedy::Unpack)),
    (0, b"\xfd7zXZ\0", kind("XZ", Remedy::Unpack)),
    (0, b"BZh", kind("BZIP2", Remedy::Unpack)),
    (257, b"ustar", kind("TAR", Remedy::Unpack)),
    (0, b"PK\x05\x06", kind("ZIP", Remedy::Unpack)),
    (0, b"SQLite format 3\0", kind("SQLite", Remedy::Export)),
    (
        0,
        b"\0\x01\0\0Standard ",
        kind("Access (.mdb, .accdb)", Remedy::Export),
    ),
    (0, b"PAR1", kind("Parquet", Remedy::Export)),
    (0, b"BEGIN:VCARD", kind("vCard (.vcf)", Remedy::Export)),
    (
        0,
        b"BEGIN:VCALENDAR",
        kind("iCalendar (.ics)", Remedy::Export),
    ),
    (0, b"bplist00", kind("WebArchive", Remedy::SaveAsPage)),
    (0, b"\x7fELF", kind("ELF", Remedy::Other)),
];

/// Parts of a packed file, and what it is that has one.
const PARTS: [(&str, Kind); 6] = [
    (
        "xl/workbook.bin",
        kind("Excel (.xlsb)", Remedy::SaveAsTable),
    ),
    ("word/document.xml", kind("Word (.docx)", Remedy::CopyTable)),
    (
        "ppt/presentation.xml",
        kind("PowerPoint (.pptx)", Remedy::CopyTable),
    ),
    (
        "Index/Document.iwa",
        kind("Apple Numbers (.numbers)", Remedy::SaveAsTable),
    ),
    (
        "Index.zip",
        kind("Apple Numbers (.numbers)", Remedy::SaveAsTable),
    ),
    (
        "META-INF/container.xml",
        kind("EPUB (.epub)", Remedy::CopyTable),
    ),
];

const ZIP: Kind = kind("ZIP", Remedy::Unpack);

/// What OpenDocument says of itself in its first part.
const OPEN_DOCUMENTS: [(&[u8], Kind); 3] = [
    (
        b"opendocument.spreadsheet",
        kind("OpenDocument (.ods)", Remedy::SaveAsTable),
    ),
    (
        b"opendocument.text",
        kind("OpenDocument (.odt)", Remedy::CopyTable),
    ),
    (b"opendocument", kind("OpenDocument", Remedy::CopyTable)),
];

/// Streams of a compound file, in UTF-16 as its directory names them.
const STREAMS: [(&str, Kind); 4] = [
    ("EncryptedPackage", kind("Office", Remedy::Unlock)),
    (
        "Workbook",
        kind("Excel 97–2003 (.xls)", Remedy::SaveAsTable),
    ),
    ("Book", kind("Excel 5 (.xls)", Remedy::SaveAsTable)),
    (
        "WordDocument",
        kind("Word 97–2003 (.doc)", Remedy::CopyTable),
    ),
];

const COMPOUND: Kind = kind("Office 97–2003", Remedy::SaveAsTable);

/// What an XML file says of itself.
const XML: [(&str, Kind); 4] = [
    (
        "schemas-microsoft-com:office:spreadsheet",
        kind("Excel 2003 XML (.xml)", Remedy::SaveAsTable),
    ),
    (
        "opendocument:xmlns:office",
        kind("OpenDocument (.fods)", Remedy::SaveAsTable),
    ),
    (
        "http://www.w3.org/2000/svg",
        kind("SVG", Remedy::AskForTable),
    ),
    ("<plist", kind("Plist (.plist)", Remedy::Export)),
];

/// What a file is that is no list for us; `None` for one that can be tried.
pub(super) fn of(bytes: &[u8]) -> Option<Kind> {
    let begins = |(at, mark, _): &&(usize, &[u8], Kind)| {
        bytes.get(*at..).is_some_and(|rest| rest.starts_with(mark))
    };
    if let Some((.., kind)) = BEGINNINGS.iter().find(begins) {
        return Some(*kind);
    }
    match bytes {
        [0xd0, 0xcf, 0x11, 0xe0, ..] => Some(compound(bytes)),
        [b'P', b'K', 3, 4, ..] => packed(bytes),
        _ => text(bytes).or_else(|| is_binary(bytes).then_some(kind("", Remedy::Other))),
    }
}

/// A packed file that is no workbook; a broken one is left to the reader of workbooks.
fn packed(bytes: &[u8]) -> Option<Kind> {
    let start = bytes.get(..HEAD.min(bytes.len()))?;
    let says = |(word, _): &&(&[u8], Kind)| contains(start, word);
    if contains(start, b"mimetype")
        && let Some((_, kind)) = OPEN_DOCUMENTS.iter().find(says)
    {
        return Some(*kind);
    }
    let archive = ZipArchive::new(Cursor::new(bytes)).ok()?;
    let has = |name: &str| archive.index_for_name(name).is_some();
    if has("xl/workbook.xml") {
        return None;
    }
    let known = PARTS.iter().find(|(part, _)| has(part));
    // A workbook may name its parts as it likes, but not its table of contents.
    let is_office = has("[Content_Types].xml");
    known.map(|(_, kind)| *kind).or((!is_office).then_some(ZIP))
}

fn compound(bytes: &[u8]) -> Kind {
    let has = |(name, _): &&(&str, Kind)| {
        let wide: Vec<u8> = name.encode_utf16().flat_map(u16::to_le_bytes).collect();
        // A name ends there: «Book» is not the end of «Workbook».
        let end = [wide.as_slice(), &[0, 0]].concat();
        bytes.windows(end.len()).any(|window| window == end)
    };
    STREAMS.iter().find(has).map_or(COMPOUND, |(_, kind)| *kind)
}

/// Kinds of text that hold no table.
fn text(bytes: &[u8]) -> Option<Kind> {
    let start = bytes.get(..HEAD.min(bytes.len()))?;
    let start = String::from_utf8_lossy(start);
    let start = start.trim_start_matches('\u{feff}').trim_start();
    let is_mail = start.starts_with("MIME-Version:") || start.starts_with("From: <Saved by");
    if is_mail && start.contains("multipart/related") {
        return Some(kind("MHTML", Remedy::SaveAsPage));
    }
    if start.starts_with("BEGIN:VCARD") {
        return Some(kind("vCard (.vcf)", Remedy::Export));
    }
    let is_xml = start.starts_with("<?xml") || start.starts_with("<svg");
    let says = |(word, _): &&(&str, Kind)| start.contains(word);
    let known = XML
        .iter()
        .find(says)
        .filter(|_| is_xml && !start.contains("<html"));
    known.map(|(_, kind)| *kind)
}

/// Whether a file is full of bytes that stand in no text, not even in UTF-16.
fn is_binary(bytes: &[u8]) -> bool {
    let start = bytes.get(..HEAD.min(bytes.len())).unwrap_or_default();
    let odd = start
        .iter()
        .filter(|b| matches!(**b, 0..=8 | 14..=26 | 28..=31));
    let all_nul = start.iter().all(|b| *b == 0);
    odd.count() * 10 > start.len() && !all_nul && super::encoding::utf_16(bytes).is_none()
}

const HEAD: usize = 4096;

fn contains(bytes: &[u8], word: &[u8]) -> bool {
    bytes.windows(word.len()).any(|window| window == word)
}

#[cfg(test)]
mod tests {
    use super::*;
    use std::io::Write;

    fn zip_of(parts: &[(&str, &[u8])]) -> Vec<u8> {
        let mut zip = zip::ZipWriter::new(Cursor::new(Vec::new()));
        let stored = zip::write::SimpleFileOptions::default()
            .compression_method(zip::CompressionMethod::Stored);
        for (name, content) in parts {
            zip.start_file(*name, stored).unwrap();
            zip.write_all(content).unwrap();
        }
        zip.finish().unwrap().into_inner()
    }

    fn compound_with(stream: &str) -> Vec<u8> {
        let mut bytes = b"\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1".to_vec();
        bytes.resize(512, 0);
        bytes.extend(stream.encode_utf16().flat_map(u16::to_le_bytes));
        bytes.resize(1024, 0);
        bytes
    }

    #[test]
    fn a_file_that_is_no_list_is_known_by_its_content() {
        let ods = b"application/vnd.oasis.opendocument.spreadsheet";
        for (bytes, expected) in [
            (compound_with("Workbook"), "Excel 97–2003 (.xls)"),
            (compound_with("Book"), "Excel 5 (.xls)"),
            (compound_with("WordDocument"), "Word 97–2003 (.doc)"),
            (compound_with("EncryptedPackage"), "Office"),
            (compound_with("Other"), "Office 97–2003"),
            (zip_of(&[("mimetype", ods)]), "OpenDocument (.ods)"),
            (zip_of(&[("word/document.xml", b"")]), "Word (.docx)"),
            (zip_of(&[("Index/Document.iwa", b"")]), "Apple Numbers (.numbers)"),
            (zip_of(&[("xl/workbook.bin", b"")]), "Excel (.xlsb)"),
            (zip_of(&[("list.csv", b"name,prison")]), "ZIP"),
            (zip_of(&[]), "ZIP"),
            (b"%PDF-1.7\n%\xe2\xe3".to_vec(), "PDF"),
            (b"{\\rtf1\\ansi".to_vec(), "RTF (.rtf)"),
            (b"\x89PNG\r\n\x1a\n".to_vec(), "PNG"),
            (b"RIFF\x10\0\0\0WEBPVP8 ".to_vec(), "WebP"),
            (b"\0\0\0\x18ftypheic".to_vec(), "HEIC"),
            (b"SQLite format 3\0\x10".to_vec(), "SQLite"),
            (b"BEGIN:VCARD\r\nFN:A B\r\n".to_vec(), "vCard (.vcf)"),
            (b"\xef\xbb\xbfBEGIN:VCARD\r\n".to_vec(), "vCard (.vcf)"),
            (b"MIME-Version: 1.0\nContent-Type: multipart/related;".to_vec(), "MHTML"),
            (b"<?xml version=\"1.0\"?><Workbook xmlns=\"urn:schemas-microsoft-com:office:spreadsheet\">".to_vec(), "Excel 2003 XML (.xml)"),
            (b"\x01\x02\0\x03\x07\x10\0\0".to_vec(), ""),
        ] {
            assert_eq!(of(&bytes).map(|kind| kind.name), Some(expected));
        }
        for bytes in [
            b"name,prison\n".to_vec(),
            b"".to_vec(),
            b"<?xml version=\"1.0\"?><html><table>".to_vec(),
            b"<table>".to_vec(),
            b"[{\"name\": \"A\"}]".to_vec(),
            b"PK\x03\x04 nothing".to_vec(),
            zip_of(&[("xl/workbook.xml", b"")]),
            "имя,место"
                .encode_utf16()
                .flat_map(u16::to_le_bytes)
                .collect(),
        ] {
            assert_eq!(of(&bytes), None, "{bytes:?}");
        }
    }
}
