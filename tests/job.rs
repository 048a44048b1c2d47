//! A job that is kept, and its cards printed again: the same bytes, but to nobody who is free.

use crate::program::{Program, words};
use std::fs;

/// Everybody on the list gets a card, four on a sheet, by a seed; the job is kept.
fn printed(program: &Program, more: &[&str]) {
    let card = [
        "card",
        "--all",
        "--seed",
        "7",
        "--writer",
        "she",
        "--to-sex",
        "f",
        "--field",
        "me=Анна",
        "--field",
        "town=Утрехт",
        "--field",
        "animal=кошка",
        "--product",
        "postcard-a6-4up",
        "--anyway",
        "--keep-job",
        "job.ron",
        "--force",
        "-o",
        "first.pdf",
    ];
    program.done(&[&card[..], more].concat());
}

fn bytes(program: &Program, file: &str) -> Vec<u8> {
    fs::read(program.path(file)).unwrap()
}

const AGAIN: [&str; 6] = [
    "reprint",
    "job.ron",
    "--anyway",
    "--force",
    "-o",
    "again.pdf",
];

#[test]
fn a_whole_job_again_is_the_same_file() {
    let photo = image::RgbImage::from_fn(1_600, 1_100, |x, y| {
        image::Rgb([x as u8, y as u8, (x / 7) as u8])
    });
    for more in [
        &[][..],
        &["--hand", "script", "--cut-and-stack", "--caption"],
        &["--save-ink", "--sender", "Анна Смит", "--sender", "Утрехт"],
        &["--picture", "photo.png", "--turning", "hand-short"],
        &[
            "--measured-front",
            "21,19,20,20",
            "--measured-back",
            "20,20,20.5,19.5",
        ],
        &["--origin", "nl", "--script", "both", "--birthdays-in", "12"],
    ] {
        let program = Program::with_list("viasna-ru.csv");
        photo.save(program.path("photo.png")).unwrap();
        printed(&program, more);
        program.done(&AGAIN);
        let (first, again) = (bytes(&program, "first.pdf"), bytes(&program, "again.pdf"));
        assert!(first == again, "{more:?}");
    }
}

#[test]
fn some_cards_again_look_as_they_did() {
    let program = Program::with_list("viasna-ru.csv");
    printed(&program, &[]);
    for (cards, count) in [("17", 1), ("12-19", 8), ("3,5", 2), ("2–3; 2", 2)] {
        let sentence = program.done(&[&AGAIN[..], &["--cards", cards]].concat());
        let expected = format!("{count} card{} written", if count == 1 { "" } else { "s" });
        assert!(sentence.contains(&expected), "{cards}: {sentence}");
    }
    for (cards, reason) in [
        ("0", "There is no card 0"),
        ("99999", "There is no card 99999"),
        ("seven", "“seven” is no number of a card"),
    ] {
        let sentence = program.refused(&[&AGAIN[..], &["--cards", cards]].concat());
        assert!(sentence.contains(reason), "{sentence}");
    }
}

#[test]
fn labels_again_begin_where_the_user_says() {
    let program = Program::with_list("viasna-ru.csv");
    let labels = [
        "card",
        "--to",
        "viasna-1000",
        "viasna-1003",
        "--product",
        "label-avery-5164",
        "--first",
        "5",
        "--keep-job",
        "job.ron",
        "-o",
        "first.pdf",
    ];
    program.done(&labels);
    program.done(&AGAIN);
    assert!(bytes(&program, "first.pdf") == bytes(&program, "again.pdf"));
    let one = |more: &[&str]| {
        program.done(&[&AGAIN[..], &["--cards", "1"], more].concat());
        bytes(&program, "again.pdf")
    };
    // Some of them begin on a fresh sheet, unless the user says where.
    assert!(one(&[]) == one(&["--first", "1"]));
    assert!(one(&[]) != one(&["--first", "3"]));
}

/// A list of two, as the export writes it: each with a status and a place.
fn two(program: &Program, first: (&str, &str), second: (&str, &str)) {
    let head = "id,url,name,status,gender,photo,description,birthday,arrested,articles,prison,\
                declaration,decision,penalty,judge,councel,penalty_start_date,release_date,\
                verdict_date,appeal_date,fake_terrorist_list,died,clusters\n";
    let row = |id: u32, name: &str, (status, prison): (&str, &str)| {
        format!("{id},,{name},{status},male,,,1980-01-05,2023-01-01,,\"{prison}\",,,,,,,,,,,,\n")
    };
    let list = [
        head.to_owned(),
        row(1, "Иван Берёзкин", first),
        row(2, "Пётр Осинкин", second),
    ];
    fs::write(program.path("list.csv"), list.concat()).unwrap();
    let list = program.path("list.csv");
    program.done(&[
        "import",
        list.to_str().unwrap(),
        "--accept",
        "all",
        "--as-of",
        "2026-11-20",
    ]);
}

#[test]
fn nobody_is_written_to_again_who_is_free_or_elsewhere() {
    const GOMEL: &str = "ИК №4;246035, г. Гомель, ул. Антошкина, 3";
    const NEW: &str = "ИК №15;212013, г. Могилёв, п/о Вейно, Славгородское шоссе, 183";
    for (now, reason) in [
        (("former", GOMEL), "1 · Ivan Beryozkin: Free"),
        (("active", NEW), "is held somewhere else since then"),
    ] {
        let program = Program::new();
        two(&program, ("active", GOMEL), ("active", GOMEL));
        printed(&program, &[]);
        let before = bytes(&program, "first.pdf");
        two(&program, now, ("active", GOMEL));
        let ran = program.run(&AGAIN);
        assert_eq!(ran.code, 0, "{}", ran.err);
        assert!(ran.err.contains("1 person is left out"), "{}", ran.err);
        assert!(ran.err.contains(reason), "{}", ran.err);
        assert!(ran.out.starts_with("1 card written"), "{}", ran.out);
        assert!(bytes(&program, "again.pdf") != before);
        fs::remove_file(program.path("again.pdf")).unwrap();
        // Asked for alone, nothing is written.
        let sentence = program.refused(&[&AGAIN[..], &["--cards", "1"]].concat());
        assert!(
            sentence.contains("None of these cards can go today"),
            "{sentence}"
        );
        assert!(!program.path("again.pdf").exists());
    }
    // A list that no longer knows somebody: the card stays away.
    let program = Program::with_list("viasna-ru.csv");
    printed(&program, &["--birthdays-in", "12"]);
    let text = fs::read_to_string(program.path("job.ron")).unwrap();
    let stranger = text.replacen("viasna-", "stranger-", 1);
    fs::write(program.path("job.ron"), stranger).unwrap();
    let ran = program.run(&AGAIN);
    assert_eq!(ran.code, 0, "{}", ran.err);
    assert!(ran.err.contains("nobody on today’s lists"), "{}", ran.err);
}

#[test]
fn a_broken_job_is_named_with_its_place() {
    let program = Program::with_list("viasna-ru.csv");
    printed(&program, &["--birthdays-in", "12"]);
    let text = fs::read_to_string(program.path("job.ron")).unwrap();
    for (broken, sentence) in [
        (
            text.replace("hand: Print", "hand: Foot"),
            "job.ron, line 28, column 11",
        ),
        (
            text.replace("postcard-a6-4up", "postcard-b9"),
            "postcard-b9",
        ),
        (text.replace("cornflowers", "thistle"), "thistle"),
        (text.replacen("210.0", "200.0", 1), "on other paper now"),
        ("no job".to_owned(), "job.ron, line 1, column"),
        (String::new(), "job.ron, line 1, column"),
    ] {
        assert_ne!(broken, text, "{sentence}");
        fs::write(program.path("job.ron"), &broken).unwrap();
        let refused = program.refused(&AGAIN);
        assert!(refused.contains(sentence), "{sentence}: {refused}");
    }
}

#[cfg(unix)]
#[test]
fn a_job_is_readable_by_its_owner_alone_and_only_kept_on_request() {
    use std::os::unix::fs::PermissionsExt;
    let program = Program::with_list("viasna-ru.csv");
    printed(&program, &["--birthdays-in", "12"]);
    let about = fs::metadata(program.path("job.ron")).unwrap();
    assert_eq!(about.permissions().mode() & 0o777, 0o600);
    // Nothing of it is in the program's own folder.
    let kept = fs::read_dir(program.path("data")).unwrap();
    let names = kept.map(|entry| entry.unwrap().file_name().into_string().unwrap());
    let jobs: Vec<String> = names.filter(|name| name.contains("job")).collect();
    assert!(jobs.is_empty(), "{jobs:?}");
}

#[test]
fn a_letter_and_its_copy_sheet_come_in_one_file_and_again() {
    let program = Program::with_list("viasna-ru.csv");
    let line = "card --to viasna-1000 --template greeting --writer we --product letter-a4-a";
    let card = |more: &str| format!("{line} {more} --anyway --force -o first.pdf");
    let pages = |file: &str| {
        let pdf = lopdf::Document::load_mem(&bytes(&program, file)).unwrap();
        pdf.get_pages().len()
    };
    program.done(&words(&card("")));
    let alone = pages("first.pdf");
    program.done(&words(&card("--with copy-sheet --keep-job job.ron")));
    assert!(pages("first.pdf") > alone);
    program.done(&AGAIN);
    assert!(bytes(&program, "first.pdf") == bytes(&program, "again.pdf"));
    let sentence = program.refused(&words(&card("--with envelope-c6")));
    assert!(
        sentence.contains("cannot be printed in one go"),
        "{sentence}"
    );
    assert!(
        program
            .refused(&words(&card("--with wings")))
            .contains("There are:")
    );
}

/// The words of a file, a blank between any two.
fn printed_text(program: &Program, file: &str) -> Option<String> {
    let notes = std::process::Command::new("pdftotext")
        .arg("-raw")
        .arg(program.path(file))
        .arg("-")
        .output();
    let text = notes.ok()?.stdout;
    // What stands in one line of the card stands there in one, whatever breaks the tool puts in.
    let text = String::from_utf8(text).unwrap();
    Some(text.split_whitespace().collect::<Vec<_>>().join(" "))
}

/// What a card bears is what is true today: what changed is named and asked about, and the lines
/// in a job's file are printed for nobody.
#[test]
fn a_card_again_bears_the_name_and_the_address_of_today() {
    const GOMEL: &str = "ИК №4;246035, г. Гомель, ул. Антошкина, 3";
    const NEW: &str = "ИК №15;212013, г. Могилёв, п/о Вейно, Славгородское шоссе, 183";
    let old_list = |program: &Program| two(program, ("active", GOMEL), ("active", GOMEL));
    type Happens = fn(&Program);
    let cases: [(&str, Happens, &str, &str); 5] = [
        (
            "the place is corrected",
            |program| drop(program.done(&["places", "by-ik-4", "--postcode", "246099"])),
            "Then: 246035, г. Гомель. Today: 246099, г. Гомель.",
            "246099, г. Гомель",
        ),
        (
            "the name is written otherwise",
            |program| drop(program.done(&["person", "viasna-1", "--dative", "Берёзкину Ивану"])),
            "Today: Берёзкину Ивану.",
            "Берёзкину Ивану",
        ),
        (
            "moved",
            |program| two(program, ("active", NEW), ("active", GOMEL)),
            "is held somewhere else since then",
            "213105",
        ),
        (
            "the lines in the file are forged",
            |program| {
                let job = fs::read_to_string(program.path("job.ron")).unwrap();
                let job = job.replacen("ул. Антошкина, 3", "ул. Чужая, 99", 1);
                fs::write(program.path("job.ron"), job).unwrap();
            },
            "Then: ул. Чужая, 99.",
            "ул. Антошкина, 3",
        ),
        (
            "the id stood for another name",
            |program| {
                let job = fs::read_to_string(program.path("job.ron")).unwrap();
                let job = job.replace("Иван Берёзкин", "Олег Рябинин");
                fs::write(program.path("job.ron"), job).unwrap();
            },
            "had the name Олег Рябинин when the card was made; today the list says Иван Берёзкин",
            "Иван Берёзкин",
        ),
    ];
    for (what, happens, sentence, line) in cases {
        let program = Program::new();
        old_list(&program);
        printed(&program, &[]);
        happens(&program);
        let one = [&AGAIN[..], &["--cards", "1"]].concat();
        let question = program.refused(&one);
        assert!(question.contains(sentence), "{what}: {question}");
        assert!(question.contains("--confirmed"), "{what}: {question}");
        assert!(!program.path("again.pdf").exists(), "{what}");
        let ran = program.run(&[&one[..], &["--confirmed"]].concat());
        assert_eq!(ran.code, 0, "{what}: {}", ran.err);
        assert!(ran.err.contains(sentence), "{what}: {}", ran.err);
        if let Some(text) = printed_text(&program, "again.pdf") {
            assert!(text.contains(line), "{what}: {text}");
            assert!(!text.contains("Чужая"), "{what}: {text}");
        }
    }
}

/// A job of before November 2026 says neither names nor how its addresses were written.
#[test]
fn an_older_job_is_read_and_its_way_of_writing_found_again() {
    let program = Program::with_list("viasna-ru.csv");
    for more in [
        &["--origin", "nl"][..],
        &["--origin", "us", "--script", "latin"],
        &["--language", "be", "--name-form", "family-first"],
        &[],
    ] {
        printed(&program, &[&["--birthdays-in", "12"][..], more].concat());
        let job = fs::read_to_string(program.path("job.ron")).unwrap();
        let start = job.find("    posting:").unwrap();
        let end = start + job[start..].find("    cards:").unwrap();
        let older: String = [&job[..start], &job[end..]].concat();
        let lines = older.lines().filter(|line| {
            let line = line.trim_start();
            !line.starts_with("name: Some(") && !line.starts_with("language: Some(")
        });
        let older: Vec<&str> = lines.collect();
        assert!(older.join("\n").len() < job.len());
        fs::write(program.path("job.ron"), older.join("\n")).unwrap();
        program.done(&AGAIN);
        let (first, again) = (bytes(&program, "first.pdf"), bytes(&program, "again.pdf"));
        assert!(first == again, "{more:?}");
    }
}

/// Whoever changes the id of a card in a file by hand changes to whom it goes, not whom it greets.
#[test]
fn the_words_of_a_card_go_to_nobody_else() {
    const GOMEL: &str = "ИК №4;246035, г. Гомель, ул. Антошкина, 3";
    type Edit = fn(&str) -> String;
    let edits: [(&str, Edit, bool); 4] = [
        ("nothing", |job| job.to_owned(), false),
        (
            "the id",
            |job| job.replacen("viasna-1", "viasna-2", 1),
            true,
        ),
        (
            "the id and the name beside it",
            |job| {
                let job = job.replacen("viasna-1", "viasna-2", 1);
                job.replacen("Some(\"Иван Берёзкин\")", "Some(\"Пётр Осинкин\")", 1)
            },
            true,
        ),
        (
            "the id, the name and the lines",
            |job| {
                let job = job.replacen("viasna-1", "viasna-2", 1);
                job.replace("Иван Берёзкин", "Пётр Осинкин")
            },
            true,
        ),
    ];
    for (what, edit, refused) in edits {
        let program = Program::new();
        two(&program, ("active", GOMEL), ("active", GOMEL));
        program.done(&words(
            "card --to viasna-1 --template greeting --writer she --field me=Анна --anyway \
             --keep-job job.ron -o first.pdf",
        ));
        let job = fs::read_to_string(program.path("job.ron")).unwrap();
        assert!(job.contains("Иван"), "{job}");
        fs::write(program.path("job.ron"), edit(&job)).unwrap();
        let ran = program.run(&[&AGAIN[..], &["--confirmed"]].concat());
        assert_eq!(ran.code != 0, refused, "{what}: {}", ran.err);
        let named = ran.err.contains("they say “Иван”") && ran.err.contains("Пётр Осинкин");
        assert_eq!(named, refused, "{what}: {}", ran.err);
        assert_eq!(program.path("again.pdf").exists(), !refused, "{what}");
    }
}
