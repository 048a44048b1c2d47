//! Whatever comes in is read within limits, or refused with a sentence that names them.

mod fuzz;

use crate::program::Program;
use fuzz::{Entrance, World, changed};
use kartka::format::{Broken, Products};
use kartka::import::{self, Choices, Error, SkipReason};
use kartka::layout::{Fonts, lay_out};
use kartka::letter::{Problem, Text};
use kartka::limits::{self, FAULTS};
use kartka::picture::{Photo, PhotoError};
use kartka::template::Template;
use kartka::words::{UiLanguage, Words};
use proptest::test_runner::{Config, TestCaseError, TestRunner};
use std::io::Write;
use std::time::{Duration, Instant};

/// Two seconds in a release build; a debug build is some ten times slower, and tests run beside
/// each other.
const LONGEST: Duration = Duration::from_secs(if cfg!(debug_assertions) { 30 } else { 2 });

/// Does something within the time.
fn in_time<T>(what: &str, work: impl FnOnce() -> T) -> T {
    let start = Instant::now();
    let done = work();
    assert!(start.elapsed() < LONGEST, "{what}: {:?}", start.elapsed());
    done
}

fn kept(name: &str) -> Vec<u8> {
    let folder = std::path::Path::new(env!("CARGO_MANIFEST_DIR")).join("tests/data/hostile");
    std::fs::read(folder.join(name)).unwrap()
}

/// A workbook of one sheet and one more part.
fn workbook(sheet: &str, part: (&str, &str)) -> Vec<u8> {
    const MAIN: &str = "http://schemas.openxmlformats.org/spreadsheetml/2006/main";
    const RELATIONS: &str = "http://schemas.openxmlformats.org/officeDocument/2006/relationships";
    let types = "<Types xmlns=\"http://schemas.openxmlformats.org/package/2006/content-types\"/>";
    let relation = |kind: &str, target: &str| {
        format!(
            "<Relationships xmlns=\"http://schemas.openxmlformats.org/package/2006/relationships\">\
             <Relationship Id=\"rId1\" Type=\"{RELATIONS}/{kind}\" Target=\"{target}\"/></Relationships>"
        )
    };
    let book = format!(
        "<workbook xmlns=\"{MAIN}\" xmlns:r=\"{RELATIONS}\"><sheets>\
         <sheet name=\"S\" sheetId=\"1\" r:id=\"rId1\"/></sheets></workbook>"
    );
    let sheet = format!("<worksheet xmlns=\"{MAIN}\"><sheetData>{sheet}</sheetData></worksheet>");
    let mut zip = zip::ZipWriter::new(std::io::Cursor::new(Vec::new()));
    let packed = zip::write::SimpleFileOptions::default()
        .compression_method(zip::CompressionMethod::Deflated);
    for (name, text) in [
        ("[Content_Types].xml", types),
        (
            "_rels/.rels",
            &relation("officeDocument", "xl/workbook.xml"),
        ),
        ("xl/workbook.xml", &book),
        (
            "xl/_rels/workbook.xml.rels",
            &relation("worksheet", "worksheets/sheet1.xml"),
        ),
        ("xl/worksheets/sheet1.xml", &sheet),
        part,
    ] {
        zip.start_file(name, packed).unwrap();
        zip.write_all(text.as_bytes()).unwrap();
    }
    zip.finish().unwrap().into_inner()
}

fn cell(text: &str) -> String {
    format!("<row><c t=\"inlineStr\"><is><t>{text}</t></is></c></row>")
}

#[test]
fn a_list_past_a_limit_is_refused() {
    let no_part = ("xl/nothing.xml", "<x/>");
    let objects = |count: usize, object: &dyn Fn(usize) -> String| {
        let objects: Vec<String> = (0..count).map(object).collect();
        format!("[{}]", objects.join(",")).into_bytes()
    };
    let wide = limits::LIST_COLUMNS;
    let deep = Error::TooDeep(limits::PAGE_DEPTH);
    let cases: Vec<(&str, Vec<u8>, Error)> = vec![
        ("commas", b",".repeat(5_000_000), Error::TooManyColumns),
        (
            "one wide row below the header",
            format!("name,prison\nx,y{}\n", ",".repeat(wide)).into(),
            Error::TooManyColumns,
        ),
        (
            "columns up to the limit in each row",
            format!("{}x\n", ",".repeat(wide - 1)).repeat(4_000).into(),
            Error::TooManyCells(limits::LIST_CELLS),
        ),
        (
            "blanks in one cell",
            [b"name,prison\nx,\"".to_vec(), vec![b' '; 2_000_000]].concat(),
            Error::CellTooLong { row: 2, column: 2 },
        ),
        (
            "a file of NUL",
            vec![0; 3_000_000],
            Error::CellTooLong { row: 1, column: 1 },
        ),
        (
            "a key for each object",
            objects(2_000, &|n| format!("{{\"k{n}\":1}}")),
            Error::TooManyColumns,
        ),
        (
            "an object of many keys",
            format!(
                "[{{{}}}]",
                (0..100_000)
                    .map(|n| format!("\"k{n}\":1"))
                    .collect::<Vec<_>>()
                    .join(",")
            )
            .into(),
            Error::TooManyColumns,
        ),
        (
            "many values",
            objects(400_000, &|_| "{}".to_owned()),
            Error::TooManyCells(limits::JSON_VALUES),
        ),
        (
            "arrays in each other",
            format!("[{{\"a\":{}", "[".repeat(100_000)).into(),
            Error::TooDeep(limits::JSON_DEPTH),
        ),
        (
            "many texts that are claimed",
            kept("xlsx-shared-count.xlsx"),
            Error::TooManyCells(limits::WORKBOOK_TEXTS),
        ),
        (
            "many texts",
            workbook(
                &cell("name"),
                (
                    "xl/SharedStrings.xml",
                    &format!("<sst>{}</sst>", "<si/>".repeat(1_100_000)),
                ),
            ),
            Error::TooManyCells(limits::WORKBOOK_TEXTS),
        ),
        (
            "a cell that is packed small",
            workbook(&cell(&"a".repeat(3_000_000)), no_part),
            Error::UnpackedTooLarge,
        ),
        (
            "another part that is packed small",
            workbook(&cell("name"), ("xl/styles.xml", &"<a/>".repeat(40_000_000))),
            Error::UnpackedTooLarge,
        ),
        (
            "tables in tables",
            kept("nested-tables-200.html"),
            deep.clone(),
        ),
        (
            "some tables in tables",
            "<table><tr><td>".repeat(20).into(),
            Error::TooDeep(limits::PAGE_TABLES),
        ),
        (
            "boxes in boxes",
            "<div>".repeat(100_000).into(),
            deep.clone(),
        ),
        (
            "boxes that only seem to be closed",
            "<svg><desc><div></svg></desc></div>".repeat(10_000).into(),
            deep.clone(),
        ),
        (
            "letters that are opened again in each paragraph",
            "<p><b><i></p>".repeat(10_000).into(),
            Error::NoHeader,
        ),
        (
            "boxes beside a table",
            format!("<table>{}", "<div>".repeat(100_000)).into(),
            deep,
        ),
        (
            "a long page",
            format!("<table><tr><td>{}", "word ".repeat(2_000_000)).into(),
            Error::PageTooLarge,
        ),
        (
            "a page of many tags",
            "<br>".repeat(1_100_000).into(),
            Error::PageTooLarge,
        ),
        (
            "a tag of many attributes",
            format!(
                "<table {}>",
                (0..300_000)
                    .map(|n| format!("a{n}"))
                    .collect::<Vec<_>>()
                    .join(" ")
            )
            .into(),
            Error::NoHeader,
        ),
    ];
    for (what, bytes, expected) in cases {
        let found = in_time(what, || import::preview(&bytes, &Choices::default()));
        let found = found.map(|preview| preview.mapping.header.len());
        match expected {
            // Nothing is too much there; an empty table, or none.
            Error::NoHeader => assert!(
                matches!(found, Err(Error::NoHeader | Error::Empty) | Ok(_)),
                "{what}: {found:?}"
            ),
            expected => assert_eq!(found, Err(expected), "{what}"),
        }
    }
}

/// A row whose name is longer than any is left out, and named; the others are read.
#[test]
fn a_name_is_no_page() {
    let world = World::new();
    let most = limits::NAME_LETTERS;
    let name = |letters: usize| format!("Тест {}", "е".repeat(letters - 5));
    for (names, letters, expected) in [
        (["name", "page"], most, false),
        (["name", "page"], most + 1, true),
        (["given name", "surname"], most, false),
        (["given name", "surname"], most + 1, true),
        (["page", "name"], most + 1, true),
    ] {
        let header = names.join(",");
        let row = |name: &str| match names {
            ["page", _] => format!(",{name}"),
            ["given name", _] => format!("Тест,{name}"),
            _ => format!("{name},"),
        };
        let place = "\"ИК №4, 246035, г. Гомель\",active\n";
        let list = format!(
            "{header},prison,status\n{},{place}{},{place}",
            row(&name(letters)),
            row("Анна Липова"),
        );
        let report = world.list(list.as_bytes()).unwrap().report;
        let skipped: Vec<_> = report.skipped.iter().map(|s| (s.row, s.reason)).collect();
        let long = [(2, SkipReason::LongName)];
        assert_eq!(skipped, long[..usize::from(expected)], "{header} {letters}");
    }
}

/// The limit as a language writes it stands in its sentence, and after it what to do.
#[test]
fn every_sentence_names_its_limit() {
    for language in UiLanguage::ALL {
        let words = Words::of(language);
        let number = |n: usize| words.number(n as i64);
        let megabytes = |bytes: usize| number(bytes / 1024 / 1024);
        let cells = Error::TooManyCells(limits::LIST_CELLS);
        let long = Error::CellTooLong { row: 7, column: 9 };
        for (error, limit) in [
            (Error::TooLarge, megabytes(limits::LIST_BYTES)),
            (
                Error::UnpackedTooLarge,
                megabytes(limits::WORKBOOK_BYTES as usize),
            ),
            (Error::PageTooLarge, megabytes(limits::PAGE_BYTES)),
            (Error::PageTooLarge, number(limits::PAGE_NODES)),
            (
                Error::TooDeep(limits::PAGE_DEPTH),
                number(limits::PAGE_DEPTH),
            ),
            (Error::TooManyRows, number(limits::LIST_ROWS)),
            (Error::TooManyColumns, number(limits::LIST_COLUMNS)),
            (cells, number(limits::LIST_CELLS)),
            (long, megabytes(limits::CELL_BYTES)),
        ] {
            let sentence = words
                .import_error("list.csv", &error)
                .replace(' ', "\u{a0}");
            assert!(
                sentence.contains(&limit),
                "{language:?}: {sentence} {limit}"
            );
            let sentences = sentence.trim_end_matches(['.', '?']).matches(['.', '?']);
            assert!(sentences.count() > 1, "{language:?}: {sentence}");
        }
        let own = words.broken_product("own.ron", &Broken::TooLarge);
        assert!(
            own.contains(&number(limits::OWN_FILE_BYTES / 1024)),
            "{own}"
        );
        let own = words.broken_product("own.ron", &Broken::TooManyParts);
        assert!(own.contains(&number(limits::SIDE_PARTS)), "{own}");
        let picture = words.say("card-picture-scans");
        assert!(
            picture.contains(&number(limits::PICTURE_SCANS)),
            "{picture}"
        );
    }
}

/// Texts that were once read again and again for each of their letters or lines.
#[test]
fn a_long_text_is_checked_and_printed_in_time() {
    let world = World::new();
    let most = limits::TEXT_BYTES;
    for piece in [
        "а",
        "a",
        " ",
        "\n",
        ".",
        "а ",
        "а\n",
        "{",
        "}",
        "[",
        "<",
        "(",
        "/",
        "а/а ",
        "а(а",
        "«",
        "а-",
        "1 ",
        "@",
        "😀",
        ":)",
        "ИК ",
        "Ў",
        "\u{301}",
        "\u{a0}",
        "я рад ",
        "ждет ",
        "письмо ",
        "{name} ",
        "x ",
        "é",
    ] {
        let text = piece.repeat(most / piece.len());
        in_time(piece, || world.write(&text));
    }
}

#[test]
fn a_text_past_the_limit_is_refused_from_a_file_and_from_standard_input() {
    let program = Program::with_list("viasna-ru.csv");
    let long = "а ".repeat(limits::TEXT_BYTES / 3 + 1);
    let file = program.path("long.txt");
    std::fs::write(&file, &long).unwrap();
    let file = file.to_str().unwrap();
    for arguments in [
        &["check", "FILE"][..],
        &["paste", "FILE"],
        &["templates", "--keep", "Mine", "--text", "FILE"],
        &["card", "--to", "viasna-1", "--text", "FILE", "-o", "x.pdf"],
    ] {
        for name in [file, "-"] {
            let named = |word: &&str| if *word == "FILE" { name } else { *word }.to_owned();
            let arguments: Vec<String> = arguments.iter().map(named).collect();
            let arguments: Vec<&str> = arguments.iter().map(String::as_str).collect();
            let ran = program.run_with(&long, &arguments);
            assert_eq!(ran.code, 1, "{arguments:?}: {} {}", ran.out, ran.err);
            assert!(ran.err.contains("64 KB"), "{arguments:?}: {}", ran.err);
        }
    }
}

#[test]
fn only_the_first_mistakes_are_named() {
    for text in ["{ ", "} ", "{x}", "{to: а}"] {
        let errors = in_time(text, || Template::parse(&text.repeat(100_000)).unwrap_err());
        assert_eq!(errors.len(), FAULTS, "{text}");
    }
    let paragraph = "(ru: \"}\"),";
    let file = |times| {
        let card = paragraph.repeat(times);
        format!("(id: \"a\", occasion: \"thanks\", title: {{\"en\": \"x\"}}, card: [{card}])")
    };
    let faults = in_time("a file", || {
        Text::read("a.ron", &file(20_000)).unwrap_err().faults
    });
    assert_eq!(faults.len(), FAULTS);
    let large = Text::read("a.ron", &file(40_000)).unwrap_err();
    assert_eq!(large.faults[0].problem, Problem::TooLarge);
}

/// Found by the long run: each gap is tried in every length with all of the others.
#[test]
fn words_to_look_for_have_few_gaps() {
    let text = "тест ".repeat(limits::TEXT_BYTES / 9);
    for (pattern, fits) in [
        (format!("тест {}", "~ ".repeat(limits::PATTERN_GAPS)), true),
        (
            format!("тест {}", "~ ".repeat(limits::PATTERN_GAPS + 1)),
            false,
        ),
        (format!("тест {}дом", "~ ".repeat(400)), false),
        ("тест ".repeat(400), true),
    ] {
        let file = format!(
            "[(key: \"mine\", kind: \"avoid-word\", reason: {{\"en\": \"x\"}}, ru: [\"{pattern}\"])]"
        );
        let found = in_time(&pattern, || World::new().check_with(&file, &text));
        let problem = found.err().map(|error| error.faults[0].problem.clone());
        let expected = (!fits).then(|| Problem::Gaps(pattern.clone()));
        assert_eq!(problem, expected);
    }
}

/// A line narrower than a letter holds one, and a field of a width passes through all of them
/// while it is typed.
#[test]
fn any_label_can_be_printed_or_is_refused() {
    let world = World::new();
    let fonts = Fonts::shipped().unwrap();
    let text = String::from_utf8(kept("label-10mm.ron")).unwrap();
    let widths = (1..300).map(|tenths| format!("{}.{}", tenths / 10, tenths % 10));
    let odd = [
        "NaN",
        "inf",
        "-inf",
        "1e300",
        "-1.0",
        "0.0",
        "1e-9",
        "2147483.6",
    ];
    let mut printed = 0;
    for width in widths.chain(odd.map(str::to_owned)) {
        for (part, to) in [
            ("label: (width: 10.0", format!("label: (width: {width}")),
            (
                "height: 38.1),\n    first",
                format!("height: {width}),\n    first"),
            ),
            ("x: 7.2", format!("x: {width}")),
            ("step: (width: 66.0", format!("step: (width: {width}")),
        ] {
            let changed = text.replacen(part, &to, 1);
            assert!(changed != text || to == part, "{part}");
            let mut products = Products::default();
            if products.add(&changed).is_err() {
                continue;
            }
            let product = &products.all()[0];
            in_time(&to, || lay_out(product, &[world.card("Да")], &fonts));
            printed += 1;
        }
    }
    assert!(printed > 100, "{printed}");
}

#[test]
fn a_product_with_odd_measures_is_printed_or_refused() {
    let world = World::new();
    let fonts = Fonts::shipped().unwrap();
    let right = include_str!("../assets/products/postcard-a6.ron");
    let numbers: Vec<(usize, usize)> = {
        let is_part = |c: char| c.is_ascii_digit() || c == '.';
        let starts = right.match_indices(|c: char| c.is_ascii_digit());
        let starts = starts.map(|(at, _)| at).filter(|at| {
            let before = right[..*at].chars().next_back().unwrap_or(' ');
            before == ' ' && !right[right[..*at].rfind('\n').unwrap_or(0)..*at].contains("//")
        });
        starts
            .map(|at| (at, at + right[at..].find(|c| !is_part(c)).unwrap_or(0)))
            .collect()
    };
    assert!(numbers.len() > 20, "{numbers:?}");
    for (start, end) in numbers {
        for odd in [
            "NaN", "inf", "-inf", "1e300", "1e-300", "-1.0", "0.0", "0.5", "1.0",
        ] {
            let changed = format!("{}{odd}{}", &right[..start], &right[end..]);
            let mut products = Products::default();
            if products.add(&changed).is_err() {
                continue;
            }
            let product = &products.all()[0];
            let card = world.card(&"Добрый день, Дарья! ".repeat(40));
            let what = format!("{odd} at {start}");
            in_time(&what, || lay_out(product, &[card], &fonts));
        }
    }
    let part = "Fold(from: (x: 1.0, y: 1.0), to: (x: 1.0, y: 1.0)),";
    let many = right.replacen("back: [", &format!("back: [{}", part.repeat(100)), 1);
    let error = Products::default().add(&many).unwrap_err();
    assert_eq!(error, Broken::TooManyParts);
    let error = Products::default().add(&format!("{right}{}", " ".repeat(300_000)));
    assert_eq!(error, Err(Broken::TooLarge));
}

/// A JPEG as far as its frame, which claims these pixels.
fn claim(marker: u8, width: u16, height: u16) -> Vec<u8> {
    let mut bytes = vec![0xFF, 0xD8, 0xFF, marker, 0, 17, 8];
    bytes.extend(height.to_be_bytes());
    bytes.extend(width.to_be_bytes());
    bytes.extend([3, 1, 0x11, 0, 2, 0x11, 0, 3, 0x11, 0]);
    bytes
}

#[test]
fn a_picture_is_judged_by_what_it_claims() {
    const SCAN: [u8; 14] = [0xFF, 0xDA, 0, 12, 3, 1, 0, 2, 0, 3, 0, 0, 63, 0];
    let with_scans = |mut bytes: Vec<u8>, count| {
        bytes.extend(SCAN.repeat(count));
        bytes
    };
    for (what, bytes, expected) in [
        (
            "more than 64 million pixels",
            with_scans(claim(0xC0, 8_001, 8_000), 1),
            PhotoError::TooLarge(8_001, 8_000),
        ),
        (
            "a long side",
            with_scans(claim(0xC0, 16_001, 10), 1),
            PhotoError::TooLarge(16_001, 10),
        ),
        (
            "a progressive one, of which all must be kept",
            with_scans(claim(0xC2, 6_000, 5_000), 1),
            PhotoError::TooLarge(6_000, 5_000),
        ),
        (
            "many scans",
            with_scans(claim(0xC2, 600, 500), limits::PICTURE_SCANS + 1),
            PhotoError::TooManyScans,
        ),
        (
            "nothing behind the claim",
            with_scans(claim(0xC0, 600, 500), 1),
            PhotoError::Damaged,
        ),
    ] {
        assert_eq!(
            in_time(what, || Photo::read(&bytes)),
            Err(expected),
            "{what}"
        );
    }
}

/// A few hundred inputs an entrance; the long run is `cargo bench --bench fuzz`.
#[test]
fn nothing_that_is_changed_at_random_stops_the_program() {
    let world = World::new();
    for entrance in Entrance::ALL {
        let config = Config {
            cases: 150,
            failure_persistence: None,
            ..Config::default()
        };
        let outcome = TestRunner::new(config).run(&changed(entrance), |bytes| {
            let start = Instant::now();
            world.take_in(entrance, &bytes);
            let took = start.elapsed();
            if took > LONGEST {
                return Err(TestCaseError::fail(format!("{took:?}")));
            }
            Ok(())
        });
        assert!(outcome.is_ok(), "{entrance:?}: {outcome:?}");
    }
}
