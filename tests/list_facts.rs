//! What a list says of somebody's status: its words, its days, its ids, and its order among other
//! lists. What is not understood makes nobody sendable.

use crate::program::{Program, words};
use kartka::changes::{Changes, Group, Incoming};
use kartka::facility::Facilities;
use kartka::import::{self, About, Day, Error, Import, RemarkKind};
use kartka::person::{Person, Place, Status};

const HEADER: &str =
    "id,name,status,gender,birthday,arrested,prison,verdict_date,release_date,died";
const HELD: &str = "\"ИК №1; 211440, г. Новополоцк, ул. Техническая, 8\"";
const TODAY: &str = "2026-11-25";

fn read(text: &str, day: &str) -> Result<Import, Error> {
    let about = About {
        file_name: day,
        as_of: Day::Named(day.parse().unwrap()),
    };
    let facilities = Facilities::shipped().unwrap();
    import::read(text.as_bytes(), &about, &facilities, TODAY.parse().unwrap())
}

/// A list of one person: status, place, day of arrest, of verdict, of release, of death.
fn row(status: &str, place: &str, days: [&str; 4]) -> String {
    let [arrested, verdict, released, died] = days;
    format!(
        "{HEADER}\n1,Иван Тестов,{status},male,1980-01-02,{arrested},{place},{verdict},{released},{died}\n"
    )
}

fn only(import: &Import) -> (&str, String) {
    let person = import.people.first().unwrap();
    let status = match &person.status.now.value {
        _ if person.place.now.value == Place::Released => "free",
        Status::Imprisoned => "held",
        Status::Released { .. } => "free",
        Status::Died { .. } => "dead",
        Status::NotDesignated => "not designated",
        Status::Unknown { .. } => "unknown",
    };
    let remarks: Vec<&str> = import.report.remarks.iter().map(|r| r.kind.key()).collect();
    (status, remarks.join(" "))
}

#[test]
fn a_status_is_read_in_any_language() {
    for (cell, expected) in [
        ("active", ("held", "")),
        ("former", ("free", "")),
        ("freed", ("free", "")),
        ("Released", ("free", "")),
        ("освобождён", ("free", "")),
        ("освобождена", ("free", "")),
        ("оcвобождён", ("free", "")),
        ("ОСВОБОЖДЕН", ("free", "")),
        ("освобождён 10.11.2026", ("free", "")),
        ("вышел на свободу", ("free", "")),
        ("вызвалены", ("free", "")),
        ("звільнений", ("free", "")),
        ("zwolniony", ("free", "")),
        ("freigelassen", ("free", "")),
        ("paleistas", ("free", "")),
        ("vrijgelaten", ("free", "")),
        ("former political prisoner", ("free", "")),
        ("бывший политзаключённый", ("free", "")),
        ("deceased", ("dead", "")),
        ("умер", ("dead", "")),
        ("памёр", ("dead", "")),
        ("zmarła", ("dead", "")),
        ("verstorben", ("dead", "")),
        ("np", ("not designated", "")),
        ("unknown", ("unknown", "")),
        ("неизвестно", ("unknown", "")),
        ("", ("unknown", "empty-status")),
        ("-", ("unknown", "unknown-status")),
        ("не освобождён", ("unknown", "unknown-status")),
        ("transferred", ("unknown", "unknown-status")),
        ("qwerty", ("unknown", "unknown-status")),
    ] {
        let import = read(&row(cell, HELD, [""; 4]), "2026-11-20").unwrap();
        let (status, remarks) = only(&import);
        assert_eq!((status, remarks.as_str()), expected, "{cell}");
    }
}

#[test]
fn a_word_beside_the_address_counts_and_not_the_address() {
    let address = "211440, г. Новополоцк, ул. Техническая, 8";
    for (cell, expected) in [
        (format!("ИК №1; {address}"), ("held", "")),
        (
            format!("ИК №1 (освобождён); {address}"),
            ("free", "place-word"),
        ),
        (
            format!("Освобождён из ИК №1; {address}"),
            ("free", "place-word"),
        ),
        (
            format!("ИК №1; {address}; освобождён 10.11.2026"),
            ("free", "place-word"),
        ),
        (format!("ИК №1 (умер); {address}"), ("dead", "place-word")),
        ("освобождён".to_owned(), ("free", "")),
    ] {
        let import = read(
            &row("active", &format!("\"{cell}\""), [""; 4]),
            "2026-11-20",
        )
        .unwrap();
        let (status, remarks) = only(&import);
        assert_eq!((status, remarks.as_str()), expected, "{cell}");
    }
    for cell in [
        "до 2025 ИК №1",
        "in exile",
        "этапирован",
        "оcвобождён, потом этапирован",
    ] {
        let cell = format!("\"{cell}; {address}\"");
        let import = read(&row("active", &cell, [""; 4]), "2026-11-20").unwrap();
        let place = &import.people[0].place.now.value;
        assert!(
            matches!(place, Place::Unknown | Place::Released),
            "{cell}: {place:?}"
        );
        assert_eq!(
            import.report.remarks[0].kind,
            RemarkKind::PlaceWord,
            "{cell}"
        );
    }
}

#[test]
fn the_column_of_death_holds_yes_no_or_a_day() {
    for (cell, expected) in [
        ("", ("held", "")),
        ("FALSE", ("held", "")),
        ("нет", ("held", "")),
        ("-", ("held", "")),
        ("0", ("held", "")),
        ("1", ("dead", "")),
        ("да", ("dead", "")),
        ("умер", ("dead", "")),
        ("2024-05-06", ("dead", "")),
        ("Минск", ("unknown", "strange-death")),
        ("31.02.2024", ("unknown", "strange-death")),
        ("2030-01-01", ("dead", "future-day")),
    ] {
        let text = row("active", HELD, ["", "", "", cell]);
        let import = read(&text, "2026-11-20").unwrap();
        let (status, remarks) = only(&import);
        assert_eq!((status, remarks.as_str()), expected, "{cell}");
    }
    // A row that is one cell short: the town stands under death.
    let short =
        format!("{HEADER}\n1,Иван Тестов,active,male,1980-01-02,2023-01-01,{HELD},,,Минск\n");
    assert_eq!(read(&short, "2026-11-20").unwrap().report.remarks[0].row, 2);
}

#[test]
fn days_are_facts() {
    let refused = |days, day: &str| match read(&row("active", HELD, days), day) {
        Ok(_) => "taken".to_owned(),
        Err(error) => error.key().to_owned(),
    };
    for (days, day, expected) in [
        (["", "", "", ""], "2026-11-25", "taken"),
        (["", "", "", ""], "2026-11-26", "future-day"),
        (["", "", "", ""], "2030-01-01", "future-day"),
        (
            ["2026-11-10", "", "", ""],
            "2026-11-09",
            "older-than-its-rows",
        ),
        (["2026-11-10", "", "", ""], "2026-11-10", "taken"),
        (
            ["", "2026-11-10", "", ""],
            "2026-11-09",
            "older-than-its-rows",
        ),
        (
            ["", "", "", "2026-11-10"],
            "2026-11-09",
            "older-than-its-rows",
        ),
        // A day to come proves nothing; nor does the day on which somebody is to be freed.
        (["2030-01-01", "", "", ""], "2026-11-09", "taken"),
        (["", "", "2027-01-01", ""], "2026-11-09", "taken"),
    ] {
        assert_eq!(refused(days, day), expected, "{days:?} {day}");
    }
    for (days, expected) in [
        (["", "", "2026-11-01", ""], ("unknown", "release-is-over")),
        (["", "", "2027-01-01", ""], ("held", "")),
        (["2030-01-01", "", "", ""], ("held", "future-day")),
    ] {
        let import = read(&row("active", HELD, days), "2026-11-20").unwrap();
        let (status, remarks) = only(&import);
        assert_eq!((status, remarks.as_str()), expected, "{days:?}");
    }
}

#[test]
fn of_two_rows_with_one_id_the_worse_word_counts() {
    let line =
        |status: &str, place: &str| format!("1,Иван Тестов,{status},male,1980-01-02,,{place},,,\n");
    let other = "\"ИК №2; 213800, г. Бобруйск, ул. Сикорского, 1\"";
    for (first, second, expected) in [
        (("active", HELD), ("former", HELD), "free"),
        (("former", HELD), ("active", HELD), "free"),
        (("active", HELD), ("np", HELD), "not designated"),
        (("qwerty", HELD), ("active", HELD), "unknown"),
        (("former", HELD), ("deceased", HELD), "dead"),
        (("active", HELD), ("active", HELD), "held"),
        (("active", HELD), ("active", "освобождён"), "free"),
    ] {
        let text = format!(
            "{HEADER}\n{}{}",
            line(first.0, first.1),
            line(second.0, second.1)
        );
        let import = read(&text, "2026-11-20").unwrap();
        assert_eq!(only(&import).0, expected, "{first:?} {second:?}");
        assert_eq!(import.people.len(), 1);
        let remark = import.report.remarks.last().unwrap();
        assert_eq!(
            (remark.kind, remark.first_row, remark.row),
            (RemarkKind::SamePerson, Some(2), 3)
        );
    }
    // Two places in one list are none.
    let text = format!(
        "{HEADER}\n{}{}",
        line("active", HELD),
        line("active", other)
    );
    let import = read(&text, "2026-11-20").unwrap();
    assert_eq!(import.people[0].place.now.value, Place::Unknown);
}

/// Reads lists of one person one after the other, as the program does without a word of the user.
fn after(lists: &[(&str, &str)]) -> Person {
    let facilities = Facilities::shipped().unwrap();
    let other = "2,Пётр Пробин,active,male,1981-01-02,,ИК №1,,,\n";
    let mut known: Vec<Person> = Vec::new();
    for (day, status) in lists {
        let text = match *status {
            "gone" => format!("{HEADER}\n{other}"),
            status => row(status, HELD, [""; 4]) + other,
        };
        let import = read(&text, day).unwrap();
        let incoming = Incoming {
            as_of: import.day.date().into(),
            source: day,
            complete: import.is_complete(false),
        };
        let mut changes = Changes::between(&known, import.people, &incoming, &facilities);
        for group in Group::ALL.into_iter().filter(|group| !group.is_asked()) {
            changes.set_group(group, true);
        }
        known = changes.apply(&known);
    }
    known
        .into_iter()
        .find(|person| person.id.0 == "viasna-1")
        .unwrap()
}

#[test]
fn no_order_of_lists_brings_somebody_back_without_a_word() {
    for (lists, held, listed) in [
        (
            &[("2026-11-01", "active"), ("2026-11-20", "active")][..],
            true,
            true,
        ),
        (
            &[("2026-11-01", "active"), ("2026-11-20", "former")],
            false,
            true,
        ),
        (
            &[("2026-11-20", "former"), ("2026-11-01", "active")],
            false,
            true,
        ),
        // An old list with the day of today.
        (
            &[("2026-11-20", "former"), ("2026-11-25", "active")],
            false,
            true,
        ),
        (
            &[("2026-11-20", "former"), ("2026-11-20", "active")],
            false,
            true,
        ),
        (
            &[("2026-11-20", "deceased"), ("2026-11-25", "active")],
            false,
            true,
        ),
        (
            &[("2026-11-01", "active"), ("2026-11-20", "qwerty")],
            false,
            true,
        ),
        (
            &[("2026-11-20", "qwerty"), ("2026-11-25", "active")],
            false,
            true,
        ),
        // No longer listed: neither an older list nor a newer one takes it back by itself.
        (
            &[
                ("2026-11-01", "active"),
                ("2026-11-10", "gone"),
                ("2026-11-05", "active"),
            ],
            true,
            false,
        ),
        (
            &[
                ("2026-11-01", "active"),
                ("2026-11-10", "gone"),
                ("2026-11-25", "active"),
            ],
            true,
            false,
        ),
        (
            &[("2026-11-20", "np"), ("2026-11-25", "active")],
            true,
            true,
        ),
    ] {
        let person = after(lists);
        let is_held = person.status.now.value == Status::Imprisoned;
        assert_eq!(
            (is_held, person.unlisted.is_none()),
            (held, listed),
            "{lists:?}"
        );
    }
}

#[test]
fn a_release_in_an_older_list_is_a_doubt_until_a_newer_list() {
    let mut lists = vec![("2026-11-22", "active"), ("2026-11-20", "former")];
    assert!(after(&lists).rejected.is_some());
    lists.push(("2026-11-24", "active"));
    assert!(after(&lists).rejected.is_none());
}

#[test]
fn a_copied_old_list_frees_nobody_from_being_free() {
    let program = Program::new();
    let save = |name: &str, status: &str| {
        let text = row(status, HELD, [""; 4]) + "2,Пётр Пробин,active,male,1981-01-02,,ИК №1,,,\n";
        std::fs::write(program.path(name), text).unwrap();
        program.path(name).to_str().unwrap().to_owned()
    };
    let (a, b) = (save("a.csv", "active"), save("b.csv", "former"));
    // A first list may have the file's own day, which is said.
    let ran = program.run(&["import", &a, "--dry-run"]);
    assert_eq!(ran.code, 0, "{}", ran.err);
    assert!(ran.err.contains("--as-of"), "{}", ran.err);
    program.done(&["import", &a, "--as-of", "2026-11-01"]);
    program.done(&["import", &b, "--as-of", "2026-11-20"]);
    let old = save("old.csv", "active");
    let sentence = program.refused(&["import", &old]);
    assert!(sentence.contains("says nothing of its day"), "{sentence}");
    // With the day that the copy has, it is asked about one by one.
    let import = ["import", old.as_str(), "--as-of", "2026-11-22"];
    for more in ["", "--accept all", "--accept new,moved,released"] {
        let sentence = program.done(&[&import[..], &words(more)].concat());
        assert!(
            sentence.contains("held again: usually an old list"),
            "{more}: {sentence}"
        );
        program.refused(&["address", "viasna-1", "--confirmed"]);
    }
    let json = program.json(&[&import[..], &["--json"]].concat());
    assert_eq!(json["changes"]["held_again"][0]["id"], "viasna-1");
    // A list that changes nothing in somebody is taken all the same, and that is said.
    let ran = program.run(&[&import[..], &["--accept-person", "viasna-9"]].concat());
    assert!(ran.code == 0 && ran.err.contains("viasna-9"), "{}", ran.err);
    program.done(&[&import[..], &["--accept-person", "viasna-1"]].concat());
    program.done(&["address", "viasna-1"]);
    assert!(
        program
            .refused(&["import", &a, "--as-of", "2031-01-01"])
            .contains("after today")
    );
}

#[test]
fn a_release_that_is_left_out_stays_as_a_doubt() {
    let program = Program::new();
    let text = |status: &str| row(status, HELD, [""; 4]);
    std::fs::write(program.path("a.csv"), text("active")).unwrap();
    std::fs::write(program.path("b.csv"), text("former")).unwrap();
    let import = |name: &str, day: &str, more: &str| {
        let path = program.path(name);
        let line = ["import", path.to_str().unwrap(), "--as-of", day];
        program.done(&[&line[..], &words(more)].concat())
    };
    import("a.csv", "2026-11-01", "");
    import("b.csv", "2026-11-10", "--accept new");
    program.refused(&["address", "viasna-1", "--confirmed"]);
    import("b.csv", "2026-11-11", "--reject viasna-1");
    program.refused(&["address", "viasna-1", "--confirmed"]);
}

#[test]
fn many_missing_people_are_a_warning() {
    let program = Program::new();
    let rows = |ids: std::ops::Range<u32>| {
        let row = |id| format!("{id},Имя Липова{id},active,male,,,ИК №4,,,\n");
        format!("{HEADER}\n{}", ids.map(row).collect::<String>())
    };
    for (name, ids) in [("all.csv", 0..10), ("few.csv", 0..4)] {
        std::fs::write(program.path(name), rows(ids)).unwrap();
    }
    let path = |name: &str| program.path(name).to_str().unwrap().to_owned();
    program.done(&["import", &path("all.csv"), "--as-of", "2026-11-01"]);
    let few = path("few.csv");
    let import = ["import", few.as_str(), "--as-of", "2026-11-10"];
    let part = program.done(&[&import[..], &["--partial", "--dry-run"]].concat());
    assert!(!part.contains("MORE THAN A THIRD"), "{part}");
    let whole = program.done(&[&import[..], &["--accept", "new"]].concat());
    assert!(
        whole.contains("MORE THAN A THIRD OF THE LIST IS GONE: 6 OF 10"),
        "{whole}"
    );
    assert!(
        program
            .refused(&["address", "viasna-9"])
            .contains("No longer listed")
    );
}

#[test]
fn the_user_states_who_is_free_and_takes_it_back() {
    let program = Program::with_list("viasna-ru.csv");
    let id = "viasna-1000";
    for claim in ["--freed 2026-11-20", "--freed", "--died", "--unknown"] {
        let line = [&["person", id][..], &words(claim)].concat();
        assert!(program.refused(&line).contains("--source"), "{claim}");
        program.done(&[&line[..], &["--source", "a paper"]].concat());
        program.refused(&["address", id, "--confirmed"]);
        // The same list, and one of the same day, say nothing against it.
        let list = crate::program::list("viasna-ru.csv");
        program.done(&["import", &list, "--as-of", "2026-11-22", "--accept", "all"]);
        program.refused(&["address", id, "--confirmed"]);
        program.done(&["person", id, "--take-back"]);
        program.done(&["address", id]);
    }
    program.refused(&["person", id, "--take-back"]);
    let moved = ["person", id, "--moved", "by-ik-4", "--source", "a letter"];
    program.done(&moved);
    assert!(program.done(&["address", id]).contains("246035"));
    program.done(&["person", id, "--take-back"]);
    assert!(!program.done(&["address", id]).contains("246035"));
    program.refused(&["person", id, "--moved", "nowhere", "--source", "a letter"]);
    let later = ["person", id, "--freed", "2026-12-01", "--source", "a paper"];
    assert!(program.refused(&later).contains("after today"));
    // Who stands on a list is not removed.
    assert!(
        program
            .refused(&["person", id, "--remove"])
            .contains("--freed")
    );
}

#[test]
fn a_second_person_of_a_name_is_a_question() {
    let program = Program::new();
    let block = |place: &str| format!("Иван Тестов\n{place}");
    let first = block("ИК №4\nул. Антошкина, 3\n246035, г. Гомель");
    let second = block("ИК №1\nул. Техническая, 8\n211440, г. Новополоцк");
    let name = ["--name", "Иван Тестов", "--keep"];
    let paste = |text: &str, more: &[&str]| {
        program.run_with(text, &[&["paste", "-"][..], &name, more].concat())
    };
    assert_eq!(paste(&first, &[]).code, 0);
    let question = paste(&second, &[]);
    assert_eq!(question.code, 1);
    for part in ["own-иван-тестов-1", "--same ID", "--another"] {
        assert!(question.err.contains(part), "{part}: {}", question.err);
    }
    let address = |id: &str| program.done(&["address", id]);
    assert!(address("own-иван-тестов-1").contains("246035"));
    assert_eq!(paste(&second, &["--same", "own-иван-тестов-1"]).code, 0);
    assert!(address("own-иван-тестов-1").contains("211440"));
    program.done(&["person", "own-иван-тестов-1", "--take-back"]);
    assert!(address("own-иван-тестов-1").contains("246035"));
    assert_eq!(paste(&second, &["--another"]).code, 0);
    assert!(address("own-иван-тестов-2").contains("211440"));
    assert!(address("own-иван-тестов-1").contains("246035"));
    // Removed, and back again; its id is nobody else's meanwhile.
    program.done(&["person", "own-иван-тестов-2", "--remove"]);
    program.refused(&["address", "own-иван-тестов-2"]);
    assert_eq!(paste(&second, &["--another"]).code, 0);
    program.done(&["address", "own-иван-тестов-3"]);
    program.done(&["person", "own-иван-тестов-2", "--restore"]);
    program.done(&["address", "own-иван-тестов-2"]);
    program.refused(&["person", "own-иван-тестов-2", "--restore"]);
}

#[test]
fn a_table_with_the_id_of_a_known_person_hides_nobody() {
    let program = Program::new();
    let table = "kartka id,name ru,sex,status,facility,postcode,town,street,country\n\
        ales-bialiatski,Алесь Беляцкий,m,active,ИК №4,246035,г. Гомель,\"ул. Антошкина, 3\",by\n";
    std::fs::write(program.path("own.csv"), table).unwrap();
    let path = program.path("own.csv");
    let sentence = program.done(&["import", path.to_str().unwrap(), "--as-of", "2026-11-20"]);
    assert!(sentence.contains("ales-bialiatski"), "{sentence}");
    let sentence = program.refused(&["address", "ales-bialiatski", "--confirmed"]);
    assert!(sentence.contains("Freed on 13 December 2025"), "{sentence}");
}
