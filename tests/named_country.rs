//! The country that the user names for a list or a pasted address: it answers where nothing proves
//! one, and never what contradicts it.

use crate::program::{Program, words};

/// A program that has read a table of one person: label, address and country as its cells say.
fn table(cells: [&str; 3], country: Option<&str>) -> Program {
    let program = Program::new();
    let file = program.path("table.csv");
    let [prison, address, cell] = cells;
    let text = format!(
        "name,sex,birthday,prison,address,country\n\
         Иван Тестов,male,1991-09-01,{prison},\"{address}\",{cell}\n"
    );
    std::fs::write(&file, text).unwrap();
    let line = ["import", file.to_str().unwrap(), "--as-of", "2026-11-20"];
    let named: Vec<&str> = country
        .into_iter()
        .flat_map(|code| ["--country", code])
        .collect();
    program.done(&[&line[..], &named].concat());
    program
}

/// The address of the one person of the table, or why there is none.
fn address(program: &Program) -> String {
    let people = program.json(&words("people --search Тестов --json"));
    let ran = program.run(&["address", people[0]["id"].as_str().unwrap()]);
    ran.out + &ran.err
}

#[test]
fn the_country_that_the_user_names_answers_where_nothing_proves_one() {
    const NOWHERE: [&str; 3] = ["ИК-99", "ул. Примерная, 1", ""];
    const POSTCODE: [&str; 3] = ["ЛТП-1", "211440, г. Новополоцк, ул. Примерная, 1", ""];
    const BELARUS: &str = "REPUBLIC OF BELARUS";
    const UNCLEAR: &str = "The place is not clear";
    for (cells, country, expected) in [
        (NOWHERE, None, UNCLEAR),
        (["ИК №4", "", ""], None, UNCLEAR),
        (["ИК №4", "", ""], Some("by"), BELARUS),
        (["ИК №4", "", ""], Some("BY"), BELARUS),
        (NOWHERE, Some("by"), "No postal address"),
        (NOWHERE, Some("az"), "Azerbaijan"),
        (NOWHERE, Some("kz"), "Kazakhstan"),
        // What is proved needs no answer, and takes none that is wrong.
        (POSTCODE, None, BELARUS),
        (POSTCODE, Some("by"), BELARUS),
        (POSTCODE, Some("ru"), UNCLEAR),
        (POSTCODE, Some("az"), UNCLEAR),
        (
            ["ИК-2", "187999, Ленинградская область, пос. Примерный", ""],
            Some("by"),
            UNCLEAR,
        ),
        (["ФКУ ИК-1 УФСИН", "", ""], Some("by"), UNCLEAR),
        (["СИЗО-1", "г. Самара", ""], Some("by"), UNCLEAR),
        (["СИЗО-1", "Алматы", ""], Some("ru"), UNCLEAR),
        // The row's own cell comes first.
        (["ИК №4", "", "Беларусь"], Some("ru"), BELARUS),
        (
            ["ИК-99", "246035, г. Гомель", "Казахстан"],
            Some("by"),
            UNCLEAR,
        ),
    ] {
        let output = address(&table(cells, country));
        assert!(output.contains(expected), "{cells:?} {country:?}: {output}");
    }
}

#[test]
fn a_cell_of_the_country_counts_when_the_folder_is_opened_again_too() {
    for (cell, clear) in [
        ("Беларусь", true),
        ("by", true),
        ("", true),
        ("Казахстан", false),
        ("Россия", false),
        ("Атлантида", false),
        ("Lietuva", false),
    ] {
        for (label, rest) in [
            ("ИК №4", "246035, г. Гомель, ул. Антошкина, 3"),
            ("ЛТП-1", "211440, г. Новополоцк, ул. Примерная, 1"),
        ] {
            let program = table([label, rest, cell], None);
            let output = address(&program);
            assert_eq!(
                output.contains("BELARUS\n"),
                clear,
                "{label} {cell}: {output}"
            );
            assert!(clear || output.contains(cell), "{label}: {output}");
        }
    }
}

#[test]
fn a_list_that_says_its_country_takes_no_other() {
    let program = Program::new();
    let file = program.path("list.csv");
    let header = "id,url,name,status,gender,photo,description,birthday,arrested,articles,prison,\
        declaration,decision,penalty,judge,councel,penalty_start_date,release_date,verdict_date,\
        appeal_date,fake_terrorist_list,died,clusters\n\
        1,u,Иван Тестов,active,male,,,1980-01-02,,,\"ИК №4\",,,,,,,,,,,,\n";
    std::fs::write(&file, header).unwrap();
    let line = |code| {
        [
            "import",
            file.to_str().unwrap(),
            "--as-of",
            "2026-11-20",
            "--country",
            code,
        ]
        .map(str::to_owned)
    };
    let run = |code| {
        let line = line(code);
        let line: Vec<&str> = line.iter().map(String::as_str).collect();
        program.run(&line)
    };
    let ran = run("ru");
    assert!(ran.code == 1 && ran.err.contains("Belarus"), "{}", ran.err);
    assert_eq!(run("by").code, 0);
}

#[test]
fn an_unknown_country_is_wrong_usage_and_gets_the_known_codes() {
    let program = Program::new();
    for line in ["import x.csv --country", "paste x.txt --country"] {
        for code in ["xx", "bel", "Belarus", "zz", ""] {
            let ran = program.run(&[&words(line)[..], &[code]].concat());
            assert_eq!(ran.code, 2, "{line} {code}: {}", ran.err);
            if !code.is_empty() {
                assert!(
                    ran.err.contains("az, ") && ran.err.contains("by, "),
                    "{}",
                    ran.err
                );
            }
        }
    }
}

const BAKU: &str = "Rashad Testov\nBakı istintaq izolyatoru\nZabrat\nAZ 1000, Baku\n";

#[test]
fn an_address_in_a_country_without_rules_is_printed_as_typed_after_a_plain_word() {
    for (text, name, code, country) in [
        (BAKU, "Rashad Testov", "az", "Azerbaijan"),
        (
            "Иван Тестов\nСИЗО-1\nул. Примерная, 4\nг. Тбилиси\nGEORGIA\n",
            "Иван Тестов",
            "ge",
            "Georgia",
        ),
        (
            "Ivan Testov\nPrison No. 8\nKakheti highway 42\n",
            "Ivan Testov",
            "ge",
            "Georgia",
        ),
    ] {
        let program = Program::new();
        let line = ["paste", "-", "--name", name];
        let question = program.run_with(text, &[&line[..], &["--keep"]].concat());
        assert_eq!(question.code, 1, "{name}: {}", question.out);
        let answer = [&line[..], &["--country", code, "--keep"]].concat();
        let ran = program.run_with(text, &answer);
        let sentence = format!("Kartka knows no rules for {country}: check the address yourself.");
        assert!(
            ran.code == 0 && ran.out.contains(&sentence),
            "{} {}",
            ran.out,
            ran.err
        );
        let people = program.json(&words("people --search Testov --json"));
        let id = people[0]["id"].as_str().unwrap();
        let printed = program.run(&["address", id]);
        assert_eq!(printed.code, 0, "{}", printed.err);
        assert!(printed.out.starts_with(text.trim_end()), "{}", printed.out);
        assert!(printed.err.contains(&sentence), "{}", printed.err);
        let card = [
            &["card", "--to", id][..],
            &words("--template greeting --writer she --field name=Рашад -o a.pdf"),
        ];
        program.done(&card.concat());
        // A new opening of the folder, and lists in between, change nothing.
        program.done(&[
            "import",
            &crate::program::list("viasna-ru.csv"),
            "--as-of",
            "2026-11-20",
        ]);
        assert_eq!(program.run(&["address", id]).out, printed.out);
    }
}

#[test]
fn a_named_country_answers_nothing_that_the_text_contradicts() {
    for (text, code, kept) in [
        ("Иван Тестов\nИК №4\n", "by", true),
        ("Иван Тестов\nИК №4\n", "ru", false),
        (
            "Иван Тестов\nИК №4\nул. Антошкина, 3\n246035, г. Гомель\n",
            "az",
            false,
        ),
        (
            "Иван Тестов\nИК №4\nул. Антошкина, 3\n246035, г. Гомель\n",
            "kz",
            false,
        ),
        ("Иван Тестов\nСИЗО-1\nг. Самара\n", "az", false),
        (BAKU, "ge", false),
        // A place of no known kind in a country with rules, by its address.
        (
            "Иван Тестов\nИК №99\nул. Иная, 9\n246035, г. Гомель\n",
            "by",
            true,
        ),
        ("Иван Тестов\nИК №99\nул. Иная, 9\n", "by", false),
        // Words of release are no address anywhere.
        ("Иван Тестов\nосвобождён\nБаку\n", "az", false),
    ] {
        let program = Program::new();
        let line = [
            "paste",
            "-",
            "--name",
            "Иван Тестов",
            "--country",
            code,
            "--keep",
        ];
        let ran = program.run_with(text, &line);
        let people = program.json(&words("people --search Тестов --json"));
        let count = people.as_array().unwrap().len();
        assert_eq!(
            (ran.code == 0, count == 1),
            (kept, kept),
            "{text} {code}: {} {}",
            ran.out,
            ran.err
        );
    }
}
