//! Rows, tables, sheets and keys in every shape: what is read, what is asked, what is left out.

use chrono::NaiveDate;
use kartka::facility::Facilities;
use kartka::import::{self, About, Choices, Error, Import, RemarkKind};
use proptest::prelude::*;
use proptest::test_runner::{Config, RngSeed, TestCaseError, TestRunner};
use std::io::Write;

fn read(bytes: &[u8]) -> Result<Import, Error> {
    let today = NaiveDate::from_ymd_opt(2026, 11, 25).unwrap();
    let about = About {
        file_name: "list",
        as_of: import::Day::Named(NaiveDate::from_ymd_opt(2026, 11, 20).unwrap()),
    };
    let facilities = Facilities::shipped().unwrap();
    import::read_as(bytes, &about, &facilities, today, &Choices::default())
}

/// The names that were read, the rows that were named, and those that were left out.
fn outcome(bytes: &[u8]) -> String {
    let Import { people, report, .. } = read(bytes).unwrap();
    assert_eq!(report.rows, people.len() + report.skipped.len());
    let names: Vec<&str> = people.iter().map(|person| person.name()).collect();
    let at = |row: usize, sheet: &Option<String>| match sheet {
        Some(sheet) => format!("{row}@{sheet}"),
        None => row.to_string(),
    };
    let remarks = report.remarks.iter();
    let remarks = remarks.map(|r| format!("{} {}", at(r.row, &r.sheet), r.kind.key()));
    let skipped = report.skipped.iter();
    let skipped = skipped.map(|s| format!("-{} {}", at(s.row, &s.sheet), s.reason));
    let unread = report
        .unread
        .iter()
        .map(|u| format!("!{} {}", u.name, u.rows));
    let all: Vec<String> = remarks.chain(skipped).chain(unread).collect();
    format!(
        "{} | {} | {}",
        names.join(", "),
        report.sendable,
        all.join(", ")
    )
}

const HEADER: &str = "ФИО;Пол;Дата рождения;Учреждение;Адрес";
const PETER: &str = "Тестов Пётр;м;13.01.1975;ИК №1;\"211440, г. Новополоцк, ул. Техническая, 8\"";
const ANNA: &str = "Липова Анна;ж;14.02.1980;ИК №4;\"246035, г. Гомель, ул. Антошкина, 3\"";

#[test]
fn a_header_is_found_wherever_it_stands() {
    let both = "Пётр Тестов, Анна Липова | 2 | ";
    for (what, text, expected) in [
        (
            "plain",
            format!("{HEADER}\n{PETER}\n{ANNA}\n"),
            both.to_owned(),
        ),
        (
            "sep line",
            format!("sep=;\n{HEADER}\n{PETER}\n{ANNA}\n"),
            both.to_owned(),
        ),
        (
            "BOM, CRLF",
            format!("\u{feff}sep=;\r\n{HEADER}\r\n{PETER}\r\n{ANNA}"),
            both.to_owned(),
        ),
        (
            "quoted",
            format!("\"sep=;\"\n{HEADER}\n{PETER}\n{ANNA}\n"),
            both.to_owned(),
        ),
        (
            "sep tab",
            format!("sep=\t\n{HEADER}\n{PETER}\n{ANNA}\n").replace(';', "\t"),
            both.to_owned(),
        ),
        (
            "sep bar",
            format!("sep=|\n{HEADER}\n{PETER}\n{ANNA}\n").replace(';', "|"),
            both.to_owned(),
        ),
        (
            "bars alone",
            format!("{HEADER}\n{PETER}\n{ANNA}\n").replace(';', "|"),
            both.to_owned(),
        ),
        (
            "title",
            format!("Список на 20.11.2026;;;;\n;;;;\n{HEADER}\n{PETER}\n;;;;\nИтого: 1;;;;\n"),
            "Пётр Тестов | 1 | 1 above-header, -6 total".to_owned(),
        ),
        (
            "title of one cell",
            format!("Список\n\n{HEADER}\n{PETER}\n{ANNA}\n"),
            format!("{both}1 above-header"),
        ),
        (
            "a title that frees",
            format!("Released in 2025\n{HEADER}\n{PETER}\n"),
            "Пётр Тестов | 0 | 1 above-header, 3 under-heading".to_owned(),
        ),
        (
            "a title that frees in Russian",
            format!("Освобождены;;;;\n\n{HEADER}\n{PETER}\n{ANNA}\n"),
            "Пётр Тестов, Анна Липова | 0 | 1 above-header, 4 under-heading, 5 under-heading"
                .to_owned(),
        ),
        (
            "files put together",
            format!("{HEADER}\n{PETER}\n\n{HEADER}\n{ANNA}\n"),
            format!("{both}-4 header"),
        ),
        (
            "files of two kinds put together",
            format!(
                "{HEADER}\n{PETER}\nУчреждение;Пол;ФИО;Адрес;Дата рождения\nИК №4;ж;Липова Анна;\"246035, г. Гомель, ул. Антошкина, 3\";14.02.1980\n"
            ),
            format!("{both}-3 header"),
        ),
    ] {
        assert_eq!(outcome(text.as_bytes()), expected, "{what}: {text}");
    }
}

#[test]
fn totals_are_no_people() {
    for total in [
        "Итого: 1",
        "Всего;1",
        "Всего 1 человек",
        "Усяго: 1",
        "Усього 1",
        "Total 1",
        "Total: 1",
        "Razem: 1",
        "Ogółem 1",
        "Insgesamt 1",
        "Totaal: 1",
        "Iš viso: 1",
        "Итого",
    ] {
        let text = format!("{HEADER}\n{PETER}\n{total}\n");
        assert_eq!(
            outcome(text.as_bytes()),
            "Пётр Тестов | 1 | -3 total",
            "{total}"
        );
    }
    // A family name may begin like one.
    let text = format!("{HEADER}\n{PETER}\nВсеволод Итогов;;;;\n");
    assert!(!outcome(text.as_bytes()).contains("total"));
}

#[test]
fn rows_with_other_numbers_of_cells_are_named() {
    let header = "name,status,gender,birthday,prison,release_date,died,notes";
    let place = "\"ИК №4, 246035, г. Гомель, ул. Антошкина, 3\"";
    for (what, row, expected) in [
        (
            "whole",
            format!("Анна Липова,active,female,1980-02-14,{place},,,"),
            "1 | ",
        ),
        (
            "nothing after the place",
            format!("Анна Липова,active,female,1980-02-14,{place}"),
            "1 | 2 row-ends-early",
        ),
        (
            "empty cells past the end",
            format!("Анна Липова,active,female,1980-02-14,{place},,,,,"),
            "1 | ",
        ),
        (
            "died, one cell short",
            format!("Анна Липова,active,female,1980-02-14,{place},2025-01-01,x"),
            "0 | 2 short-row",
        ),
        (
            "a name parted",
            format!("Липова,Анна,active,female,1980-02-14,{place},,,"),
            "0 | ",
        ),
        (
            "an address without quotes",
            "Анна Липова,active,female,1980-02-14,ИК №4,246035,г. Гомель,ул. Антошкина,3"
                .to_owned(),
            "0 | ",
        ),
        (
            "a note without quotes",
            format!("Анна Липова,active,female,1980-02-14,{place},,,writes,reads"),
            "0 | 2 long-row",
        ),
    ] {
        let found = outcome(format!("{header}\n{row}\n").as_bytes());
        let found = found.split_once(" | ").unwrap().1;
        assert!(found.starts_with(expected), "{what}: {found}");
    }
    let text = "name,prison\n\n\nАнна Липова,\"ИК №4\n246035\"\n\nПётр\n";
    assert!(
        outcome(text.as_bytes()).ends_with("-6 too-few-cells"),
        "{}",
        outcome(text.as_bytes())
    );
}

#[test]
fn a_row_that_swallowed_others_is_named() {
    let rows = [
        "Тестов Пётр;м;\"любит книги\";ИК №1;\"211440, г. Новополоцк, ул. Техническая, 8\"",
        "Липова Анна;ж;\"рисует\";ИК №4;\"246035, г. Гомель, ул. Антошкина, 3\"",
        "Тестов Иван;м;;ИК №1;\"211440, г. Новополоцк, ул. Техническая, 8\"",
    ];
    let list = format!("ФИО;Пол;Заметки;Учреждение;Адрес\n{}\n", rows.join("\n"));
    let quotes: Vec<usize> = list.match_indices('"').map(|(at, _)| at).collect();
    for at in quotes {
        let mut torn = list.clone();
        torn.remove(at);
        let Import { people, report, .. } = read(torn.as_bytes()).unwrap();
        let asked = report.questions().count();
        let is_whole = people.len() == 3 && report.sendable == 3;
        assert!(
            is_whole || report.sendable + asked >= people.len(),
            "{torn}"
        );
        let is_silent = people.len() < 3 && asked == 0;
        assert!(!is_silent, "{torn}");
    }
    // A line break or a quotation mark within a cell is none of that.
    let text = "name,prison,notes\nАнна Липова,\"ИК №4\n246035\",\"says \"\"yes\"\"\nand no\"\n";
    assert_eq!(outcome(text.as_bytes()), "Анна Липова | 1 | ");
}

/// A workbook of sheets: the name of each, whether it is hidden, and its rows of cells in XML.
fn workbook(sheets: &[(&str, bool, &[&[&str]])]) -> Vec<u8> {
    const MAIN: &str = "http://schemas.openxmlformats.org/spreadsheetml/2006/main";
    const RELATIONS: &str = "http://schemas.openxmlformats.org/officeDocument/2006/relationships";
    const PACKAGE: &str = "http://schemas.openxmlformats.org/package/2006/relationships";
    let mut zip = zip::ZipWriter::new(std::io::Cursor::new(Vec::new()));
    let options = zip::write::SimpleFileOptions::default();
    let mut put = |name: &str, text: &str| {
        zip.start_file(name, options).unwrap();
        zip.write_all(text.as_bytes()).unwrap();
    };
    put("[Content_Types].xml", "<Types/>");
    put(
        "_rels/.rels",
        &format!(
            "<Relationships xmlns=\"{PACKAGE}\"><Relationship Id=\"rId1\" Type=\"{RELATIONS}/officeDocument\" Target=\"xl/workbook.xml\"/></Relationships>"
        ),
    );
    let (mut book, mut relations) = (String::new(), String::new());
    for (at, (name, hidden, rows)) in sheets.iter().enumerate() {
        let state = if *hidden { " state=\"hidden\"" } else { "" };
        book += &format!(
            "<sheet name=\"{name}\" sheetId=\"{0}\"{state} r:id=\"rId{0}\"/>",
            at + 1
        );
        relations += &format!(
            "<Relationship Id=\"rId{0}\" Type=\"{RELATIONS}/worksheet\" Target=\"worksheets/sheet{0}.xml\"/>",
            at + 1
        );
        let rows = rows.iter().map(|cells| {
            let cells = cells.iter().map(|cell| match cell.strip_prefix('<') {
                Some(_) => (*cell).to_owned(),
                None => format!("<c t=\"inlineStr\"><is><t>{cell}</t></is></c>"),
            });
            format!("<row>{}</row>", cells.collect::<String>())
        });
        let rows: String = rows.collect();
        put(
            &format!("xl/worksheets/sheet{}.xml", at + 1),
            &format!("<worksheet xmlns=\"{MAIN}\"><sheetData>{rows}</sheetData></worksheet>"),
        );
    }
    put(
        "xl/workbook.xml",
        &format!(
            "<workbook xmlns=\"{MAIN}\" xmlns:r=\"{RELATIONS}\"><sheets>{book}</sheets></workbook>"
        ),
    );
    put(
        "xl/_rels/workbook.xml.rels",
        &format!("<Relationships xmlns=\"{PACKAGE}\">{relations}</Relationships>"),
    );
    zip.finish().unwrap().into_inner()
}

#[test]
fn every_sheet_is_read_or_named() {
    const HEAD: &[&str] = &["Name", "Prison", "Postcode"];
    const DIED: &[&str] = &["Name", "Prison", "Postcode", "Died"];
    const FAILED: &[&[&str]] = &[
        DIED,
        &[
            "Пётр Тестов",
            "ИК №1",
            "211440",
            "<c t=\"e\"><f>1/0</f><v>#DIV/0!</v></c>",
        ],
    ];
    const PETER: &[&str] = &["Пётр Тестов", "ИК №1", "<c><v>211440.0</v></c>"];
    const ANNA: &[&str] = &["Анна Липова", "ИК №4", "246035"];
    for (what, sheets, expected) in [
        (
            "two with one header",
            &[
                ("Минск", false, &[HEAD, PETER][..]),
                ("Гомель", false, &[HEAD, ANNA]),
            ][..],
            "Пётр Тестов, Анна Липова | 2 | ",
        ),
        (
            "another header",
            &[
                ("A", false, &[HEAD, PETER][..]),
                (
                    "B",
                    false,
                    &[
                        &["Where", "Who"],
                        &["Prison", "Postcode", "Name"],
                        &["ИК №4", "246035", "Анна Липова"],
                    ],
                ),
            ],
            "Пётр Тестов, Анна Липова | 2 | 1@B above-header",
        ),
        (
            "one that is no list",
            &[
                ("A", false, &[HEAD, PETER][..]),
                ("Notes", false, &[&["Things"], &["x", "y"]]),
                ("Empty", false, &[]),
            ],
            "Пётр Тестов | 1 | !Notes 2",
        ),
        (
            "a hidden one",
            &[("A", false, &[HEAD, PETER][..]), ("B", true, &[HEAD, ANNA])],
            "Пётр Тестов, Анна Липова | 1 | 2@B hidden-sheet",
        ),
        (
            "one of the free",
            &[
                ("Сидят", false, &[HEAD, PETER][..]),
                ("Освобождены", false, &[HEAD, ANNA]),
            ],
            "Пётр Тестов, Анна Липова | 1 | 2@Освобождены under-heading",
        ),
        (
            "an old one",
            &[
                ("2026", false, &[HEAD, PETER][..]),
                ("Архив 2023", false, &[HEAD, ANNA]),
            ],
            "Пётр Тестов, Анна Липова | 1 | 2@Архив 2023 under-heading",
        ),
        (
            "a note beside the table",
            &[(
                "A",
                false,
                &[HEAD, &["Пётр Тестов", "ИК №1", "211440", "умер"]][..],
            )],
            "Пётр Тестов | 0 | 2 cell-past-header, 2 note-word",
        ),
        (
            "a formula that failed",
            &[("A", false, FAILED)],
            "Пётр Тестов | 0 | 2 strange-death",
        ),
        (
            "a formula without its value",
            &[(
                "A",
                false,
                &[
                    DIED,
                    &["Пётр Тестов", "ИК №1", "211440", "<c><f>TODAY()</f></c>"],
                ][..],
            )],
            "Пётр Тестов | 0 | 2 strange-death",
        ),
        (
            "a formula that gives nothing",
            &[(
                "A",
                false,
                &[
                    DIED,
                    &[
                        "Пётр Тестов",
                        "ИК №1",
                        "211440",
                        "<c t=\"str\"><f>IF(1,\"\")</f><v></v></c>",
                    ],
                ][..],
            )],
            "Пётр Тестов | 1 | ",
        ),
    ] {
        let found = outcome(&workbook(sheets));
        assert_eq!(found, expected, "{what}");
    }
    let file = concat!(
        env!("CARGO_MANIFEST_DIR"),
        "/tests/data/other/two-sheets.xlsx"
    );
    let found = outcome(&std::fs::read(file).unwrap());
    assert_eq!(found, "Пётр Сычёв, Олег Лещ | 2 | ");
}

#[test]
fn every_table_of_a_page_is_read_or_named() {
    let table = |name: &str, place: &str| {
        format!("<table><tr><th>Name<th>Prison</tr><tr><td>{name}<td>{place}</tr></table>")
    };
    let (one, two) = (
        table("Пётр Тестов", "ИК №1, 211440"),
        table("Анна Липова", "ИК №4, 246035"),
    );
    for (what, page, expected) in [
        (
            "two",
            format!("<html>{one}{two}"),
            "Пётр Тестов, Анна Липова | 2 | ",
        ),
        (
            "in a layout",
            format!("<html><table><tr><td>Menu<td>{one}</tr><tr><td>x<td>{two}</tr></table>"),
            "Пётр Тестов, Анна Липова | 2 | ",
        ),
        (
            "another",
            format!(
                "<html><table><caption>Prices</caption><tr><td>a<td>1</tr></table>{one}<table><tr><td></table>"
            ),
            "Пётр Тестов | 1 | !Prices 1",
        ),
        (
            "a caption that frees",
            format!(
                "<html>{one}{}",
                two.replace("<table>", "<table><caption>Released</caption>")
            ),
            "Пётр Тестов, Анна Липова | 1 | 2@Released under-heading",
        ),
    ] {
        assert_eq!(outcome(page.as_bytes()), expected, "{what}");
    }
}

#[test]
fn keys_of_parts_are_the_same_columns() {
    let address = "213105, Mahilioŭ, Viejna, Slaŭharadskaja šaša 183";
    let rest = r#""id": 1, "name": "Ramuald Testau", "status": "active", "gender": "male", "birthday": "1995-01-30""#;
    let nested = format!(
        r#"[{{{rest}, "prison": {{"title": "Penal colony No. 15", "address": "{address}"}}, "died": null}}]"#
    );
    let expected = read(nested.as_bytes()).unwrap();
    assert_eq!(expected.report.sendable, 1);
    let mut texts = vec![format!(
        r#"[{{{rest}, "prison": {{"address": "{address}", "id": 7, "title": "Penal colony No. 15"}}, "died": false}}]"#
    )];
    for (title, part) in [
        ("prison/title", "prison/address"),
        ("prison.title", "prison.address"),
        ("prisonTitle", "prisonAddress"),
        ("prison_title", "prison_address"),
        ("Prison Title", "Prison Address"),
    ] {
        for whole in ["\"\"", "\"FALSE\"", "null", "\"—\"", "false"] {
            texts.push(format!(
                r#"[{{{rest}, "{part}": "{address}", "{title}": "Penal colony No. 15", "prison": {whole}, "articles/0": "x", "died": "нет"}}]"#
            ));
        }
        texts.push(format!(
            "id,name,status,gender,birthday,{title},{part},died\n1,Ramuald Testau,active,male,1995-01-30,Penal colony No. 15,\"{address}\",FALSE\n"
        ));
    }
    for text in texts {
        let found = read(text.as_bytes()).unwrap();
        assert_eq!(found.people, expected.people, "{text}");
        assert_eq!(found.report.remarks, [], "{text}");
    }
}

#[test]
fn objects_are_found_wherever_they_are() {
    let peter = r#"{"name": "Пётр Тестов", "prison": "ИК №1, 211440"}"#;
    let anna = r#"{"fullName": "Анна Липова", "prison": "ИК №4, 246035"}"#;
    let both = "Пётр Тестов, Анна Липова | 2 | ";
    for (text, expected) in [
        (
            format!("[{peter},{anna}]"),
            "Пётр Тестов | 1 | 1 column-not-read, -3 no-name".to_owned(),
        ),
        (
            format!("[{peter},{}]", anna.replace("fullName", "name")),
            both.to_owned(),
        ),
        (
            format!("{peter}\n{}\n", anna.replace("fullName", "name")),
            both.to_owned(),
        ),
        (
            format!(
                r#"{{"data": {{"count": 2, "items": [{peter},{}]}}}}"#,
                anna.replace("fullName", "name")
            ),
            both.to_owned(),
        ),
        (
            format!(
                r#"{{"p1": {peter}, "p2": {}}}"#,
                anna.replace("fullName", "name")
            ),
            both.to_owned(),
        ),
        (
            format!(r#"{{"held": [{peter}], "released": [{anna}]}}"#),
            "Пётр Тестов, Анна Липова | 1 | 2@released under-heading".to_owned(),
        ),
        (peter.to_owned(), "Пётр Тестов | 1 | ".to_owned()),
        (anna.to_owned(), "Анна Липова | 1 | ".to_owned()),
        (
            format!("[{peter}, null, \"x\"]"),
            "Пётр Тестов | 1 | -3 no-name, -4 no-name".to_owned(),
        ),
    ] {
        assert_eq!(outcome(text.as_bytes()), expected, "{text}");
    }
}

#[test]
fn what_says_nothing_is_nothing() {
    for word in [
        "FALSE",
        "null",
        "None",
        "nan",
        "n/a",
        "-",
        "—",
        "нет",
        "няма",
        "немає",
        "brak",
    ] {
        let text = format!(
            "name;status;gender;birthday;prison;release_date;died;patronymic\n\
             Анна Липова;active;{word};{word};ИК №4, 246035;{word};{word};{word}\n\
             Пётр Тестов;active;m;;{word};;;\n"
        );
        let import = read(text.as_bytes()).unwrap();
        let [anna, peter] = &import.people[..] else {
            panic!("{text}")
        };
        assert_eq!(
            (&anna.names.patronymic, anna.sex, anna.birth),
            (&None, None, None),
            "{word}"
        );
        assert_eq!(
            peter.place.now.value,
            kartka::person::Place::Unknown,
            "{word}"
        );
        assert_eq!(import.report.sendable, 1, "{word}");
    }
    let text = "name;prison\nBrak Anna;ИК №4, 246035\nNone;ИК №1, 211440\n-;ИК №1, 211440\n";
    assert_eq!(
        outcome(text.as_bytes()),
        "Brak Anna | 1 | -3 no-name, -4 no-name"
    );
}

#[test]
fn a_list_that_is_damaged_loses_nobody_in_silence() {
    let damage = (
        0..8_usize,
        any::<prop::sample::Index>(),
        any::<prop::sample::Index>(),
        any::<char>(),
    );
    let damages = prop::collection::vec(damage, 0..6);
    let config = Config {
        cases: 300,
        failure_persistence: None,
        rng_seed: RngSeed::Fixed(7),
        ..Config::default()
    };
    let checked = TestRunner::new(config).run(&damages, |damages| {
        let mut text = format!(
            "{HEADER}\n{PETER}\n{ANNA}\n{}",
            format!("{PETER}\n").replace("Пётр", "Иван")
        );
        for (kind, line, at, letter) in damages {
            text = damaged(&text, kind, line, at, letter);
        }
        let Ok(Import { people, report, .. }) = read(text.as_bytes()) else {
            return Ok(());
        };
        let counted = people.len() + report.skipped.len();
        let reasons: usize = report.not_sendable.values().sum();
        let same = counted == report.rows && report.sendable + reasons == people.len();
        let no_header = people.iter().all(|p| !p.name().contains("ФИО"));
        match same && no_header {
            true => Ok(()),
            false => Err(TestCaseError::fail(format!("{text}\n{report:?}"))),
        }
    });
    checked.unwrap();
}

/// A text with one more damage.
fn damaged(
    text: &str,
    kind: usize,
    line: prop::sample::Index,
    at: prop::sample::Index,
    letter: char,
) -> String {
    let mut lines: Vec<String> = text.split('\n').map(str::to_owned).collect();
    let row = line.index(lines.len());
    let mut letters: Vec<char> = lines[row].chars().collect();
    let place = at.index(letters.len() + 1);
    match kind {
        0 => letters.truncate(place),
        1 => letters.insert(place, ';'),
        2 => letters.retain(|c| *c != '"'),
        3 => lines.insert(row, HEADER.to_owned()),
        4 => lines.insert(row, ";;;;".to_owned()),
        5 => lines.insert(row, String::new()),
        6 => letters.insert(place, letter),
        _ => {
            if place < letters.len() {
                letters.remove(place);
            }
        }
    }
    if !matches!(kind, 3..=5) {
        lines[row] = letters.into_iter().collect();
    }
    lines.join("\n")
}

#[test]
fn remarks_that_only_tell_ask_nothing() {
    let text = format!("Список\n{HEADER}\n{PETER}\n");
    let report = read(text.as_bytes()).unwrap().report;
    assert_eq!(report.questions().count(), 0);
    assert_eq!(
        report.notes().next().map(|r| r.kind),
        Some(RemarkKind::AboveHeader)
    );
}
