//! A second list over the first: what is announced to change, and what then does.

use chrono::NaiveDate;
use kartka::changes::{Changes, Group, Incoming};
use kartka::facility::Facilities;
use kartka::import::{self, About};
use kartka::person::{Id, Person, Place, Status};
use std::collections::BTreeSet;
use std::path::Path;

fn read(text: &str, name: &str, as_of: &str) -> Vec<Person> {
    let about = About {
        file_name: name,
        as_of: kartka::import::Day::Named(as_of.parse().unwrap()),
    };
    let today = NaiveDate::from_ymd_opt(2026, 11, 22).unwrap();
    let facilities = Facilities::shipped().unwrap();
    import::read(text.as_bytes(), &about, &facilities, today)
        .unwrap()
        .people
}

fn between(old: &[Person], new: Vec<Person>, as_of: &str) -> Changes {
    let incoming = Incoming {
        as_of: as_of.parse().unwrap(),
        source: "new.csv",
        complete: None,
    };
    Changes::between(old, new, &incoming, &Facilities::shipped().unwrap())
}

fn example() -> String {
    let lists = Path::new(env!("CARGO_MANIFEST_DIR")).join("tests/data/lists/viasna-ru.csv");
    std::fs::read_to_string(lists).unwrap()
}

/// Of the example list: 20 released, 10 moved, 15 new, 5 gone; and who they are.
fn second(first: &str) -> (String, [BTreeSet<String>; 4]) {
    let mut reader = csv::Reader::from_reader(first.as_bytes());
    let header = reader.headers().unwrap().clone();
    let rows: Vec<csv::StringRecord> = reader.records().map(Result::unwrap).collect();
    let mut writer = csv::Writer::from_writer(Vec::new());
    writer.write_record(&header).unwrap();
    let mut sets: [BTreeSet<String>; 4] = Default::default();
    let [released, moved, new, gone] = &mut sets;
    for (index, row) in rows.iter().enumerate() {
        let id = format!("viasna-{}", &row[0]);
        let mut cells: Vec<String> = row.iter().map(str::to_owned).collect();
        let held = &row[3] == "active" && row[10].contains('\n');
        if index % 60 == 7 {
            gone.insert(id);
            continue;
        }
        if held && released.len() < 20 {
            cells[3] = "former".into();
            cells[10] = "освобождена".into();
            released.insert(id);
        } else if held && moved.len() < 10 && !row[10].contains("СИЗО-7") {
            cells[10] = "СИЗО-7\n224030, г. Брест, ул. Советских Пограничников, 37".into();
            moved.insert(id);
        }
        writer.write_record(&cells).unwrap();
    }
    for (number, row) in rows.iter().take(15).enumerate() {
        let number = (5000 + number).to_string();
        let cells = std::iter::once(number.as_str()).chain(row.iter().skip(1));
        writer.write_record(cells).unwrap();
        new.insert(format!("viasna-{number}"));
    }
    let text = String::from_utf8(writer.into_inner().unwrap()).unwrap();
    (text, sets)
}

fn ids(changes: &Changes, group: Group) -> BTreeSet<String> {
    changes
        .group(group)
        .map(|entry| entry.id.0.clone())
        .collect()
}

#[test]
fn the_second_list_names_exactly_what_changed() {
    let first = example();
    let (second, [released, moved, new, gone]) = second(&first);
    assert_eq!(
        [released.len(), moved.len(), new.len(), gone.len()],
        [20, 10, 15, 5]
    );
    let old = read(&first, "old.csv", "2026-08-30");
    let mut changes = between(&old, read(&second, "new.csv", "2026-10-01"), "2026-10-01");
    for (group, expected) in [
        (Group::Released, &released),
        (Group::Moved, &moved),
        (Group::New, &new),
        (Group::Gone, &gone),
    ] {
        assert_eq!(ids(&changes, group), *expected, "{group:?}");
    }
    assert_eq!(changes.entries().len(), 50);

    // Reject one release, accept the rest.
    let rejected = Id(released.first().unwrap().clone());
    let freed: Vec<Id> = released.iter().cloned().map(Id).collect();
    assert_eq!(changes.no_longer_waiting(&freed[..3]).count(), 3);
    changes.set(&rejected, false);
    let list = changes.apply(&old);
    assert_eq!(list.len(), 315);
    let get = |id: &str| list.iter().find(|person| person.id.0 == id).unwrap();
    assert_eq!(get(&rejected.0).status.now.value, Status::Imprisoned);
    for id in released.iter().skip(1) {
        let person = get(id);
        assert!(matches!(person.status.now.value, Status::Released { .. }));
        assert_eq!(person.status.before[0].value, Status::Imprisoned);
    }
    for id in &moved {
        // In the new place since the second list; before: the first list's.
        let place = &get(id).place;
        assert_eq!(place.since().to_string(), "2026-10-01");
        assert_eq!(place.before.len(), 1);
        assert_eq!(place.before[0].as_of.to_string(), "2026-08-30");
    }
    for id in &gone {
        let unlisted = get(id).unlisted.as_ref().unwrap();
        assert_eq!(unlisted.as_of.to_string(), "2026-10-01");
    }
    // Who stayed as they were is confirmed by the new list, and known since the old one.
    let same = list.iter().find(|person| {
        let id = &person.id.0;
        let touched = [&released, &moved, &new, &gone]
            .iter()
            .any(|set| set.contains(id));
        !touched && matches!(person.place.now.value, Place::Held { .. })
    });
    let place = &same.unwrap().place;
    assert_eq!(place.now.as_of.to_string(), "2026-10-01");
    assert_eq!(place.since().to_string(), "2026-08-30");

    // The same list once more changes nothing but what was rejected.
    let again = between(&list, read(&second, "new.csv", "2026-10-01"), "2026-10-01");
    let left: Vec<&Id> = again.entries().iter().map(|entry| &entry.id).collect();
    assert_eq!(left, [&rejected]);
}

#[test]
fn groups_are_accepted_and_rejected() {
    let first = example();
    let (second, _) = second(&first);
    let old = read(&first, "old.csv", "2026-08-30");
    let mut changes = between(&old, read(&second, "new.csv", "2026-10-01"), "2026-10-01");
    changes.set_all(false);
    let unchanged = changes.apply(&old);
    assert_eq!(unchanged.len(), 300);
    changes.set_group(Group::New, true);
    assert_eq!(changes.apply(&old).len(), 315);
    let json = serde_json::to_value(changes.summary()).unwrap();
    assert_eq!(json["released"].as_array().unwrap().len(), 20);
    assert_eq!(json["moved"][0]["to"], "СИЗО-7");
}

#[test]
fn what_kind_of_change_it_is() {
    let header = "id,name,status,gender,birthday,prison,penalty";
    let base = "7,Дарья Липова,active,female,1990-01-02,ИК №4,3 years";
    for (what, row, day, expected) in [
        ("nothing", base, "2026-10-01", ""),
        (
            "free",
            "7,Дарья Липова,former,female,1990-01-02,освобождена,3 years",
            "2026-10-01",
            "released",
        ),
        (
            "free by the place",
            "7,Дарья Липова,active,female,1990-01-02,освобождена,3 years",
            "2026-10-01",
            "released",
        ),
        (
            "dead",
            "7,Дарья Липова,np,female,1990-01-02,ИК №4,3 years",
            "2026-10-01",
            "changed",
        ),
        (
            "moved",
            "7,Дарья Липова,active,female,1990-01-02,ИК №24,3 years",
            "2026-10-01",
            "moved",
        ),
        (
            "house arrest",
            "7,Дарья Липова,active,female,1990-01-02,House arrest,3 years",
            "2026-10-01",
            "changed",
        ),
        (
            "another address",
            "7,Дарья Липова,active,female,1990-01-02,\"ИК №4; 246000, г. Гомель\",3 years",
            "2026-10-01",
            "changed",
        ),
        (
            "sentence",
            "7,Дарья Липова,active,female,1990-01-02,ИК №4,5 years",
            "2026-10-01",
            "changed",
        ),
        (
            "birth put right",
            "7,Дарья Липова,active,female,1990-02-01,ИК №4,3 years",
            "2026-10-01",
            "changed",
        ),
        (
            "name put right",
            "7,Дар’я Липова,active,female,1990-01-02,ИК №4,3 years",
            "2026-10-01",
            "changed",
        ),
        (
            "somebody else",
            "7,Вера Лугова,active,female,1950-05-05,ИК №4,3 years",
            "2026-10-01",
            "somebody-else",
        ),
        (
            "an older list",
            "7,Дарья Липова,active,female,1990-01-02,ИК №24,3 years",
            "2026-01-01",
            "older",
        ),
        (
            "another export",
            "7,Darya Lipova,active,female,1990-01-02,Penal colony No. 4,3 г.",
            "2026-10-01",
            "",
        ),
    ] {
        let old = read(&format!("{header}\n{base}\n"), "old.csv", "2026-08-30");
        let new = read(&format!("{header}\n{row}\n"), "new.csv", day);
        let changes = between(&old, new, day);
        let found: Vec<&str> = changes
            .entries()
            .iter()
            .map(|entry| entry.group.key())
            .collect();
        assert_eq!(found.join(" "), expected, "{what}");
        let question = matches!(expected, "older" | "somebody-else");
        assert!(
            changes
                .entries()
                .iter()
                .all(|entry| entry.accepted != question),
            "{what}"
        );
    }
}

#[test]
fn a_newer_fact_is_only_overwritten_by_the_users_decision() {
    let header = "id,name,status,prison";
    let old = read(
        &format!("{header}\n7,Дарья Липова,former,освобождена\n"),
        "new.csv",
        "2026-10-01",
    );
    let late = read(
        &format!("{header}\n7,Дарья Липова,active,ИК №4\n"),
        "old.csv",
        "2026-08-30",
    );
    let mut changes = between(&old, late, "2026-08-30");
    assert_eq!(changes.group(Group::HeldAgain).count(), 1);
    let free = |list: &[Person]| matches!(list[0].status.now.value, Status::Released { .. });
    assert!(free(&changes.apply(&old)));
    // Nobody is held again by accepting all.
    changes.set_all(true);
    changes.set_group(Group::HeldAgain, true);
    assert!(free(&changes.apply(&old)));
    assert!(changes.set(&old[0].id, true));
    assert!(!free(&changes.apply(&old)));
}

#[test]
fn who_is_gone_from_a_newer_list_is_marked_and_back_only_one_by_one() {
    let header = "id,name,status,prison";
    let row = |id: u32| format!("{id},Имя Липова{id},active,ИК №4\n");
    let rows =
        |ids: std::ops::Range<u32>| format!("{header}\n{}", ids.map(row).collect::<String>());
    let old = read(&rows(0..10), "old.csv", "2026-08-30");
    for (ids, day, gone) in [
        (0..8, "2026-10-01", 2),
        (0..3, "2026-10-01", 7),
        (0..8, "2026-01-01", 0),
    ] {
        let changes = between(&old, read(&rows(ids.clone()), "new.csv", day), day);
        assert_eq!(changes.group(Group::Gone).count(), gone, "{ids:?} {day}");
    }
    // Back on the list: the mark goes.
    let day = "2026-10-01";
    let marked = between(&old, read(&rows(0..8), "new.csv", day), day).apply(&old);
    assert!(marked[9].unlisted.is_some());
    let back = between(
        &marked,
        read(&rows(0..10), "new.csv", "2026-10-09"),
        "2026-10-09",
    );
    let mut back = back;
    assert_eq!(back.group(Group::HeldAgain).count(), 2);
    assert!(back.apply(&marked)[9].unlisted.is_some());
    assert!(back.set(&marked[9].id, true));
    assert!(back.apply(&marked)[9].unlisted.is_none());
}

/// Whom a newer list does not have is no longer listed, whichever list is read first.
#[test]
fn an_older_list_read_later_brings_nobody_in_whom_the_newer_one_lacks() {
    let head = "ФИО,Пол,Дата рождения,Место заключения\n";
    let place = "\"ИК №1; 211440, г. Новополоцк, ул. Техническая, 8\"";
    let row = |name: &str, birth: &str| format!("{name},ж,{birth},{place}\n");
    let both = row("Пробина Вера", "12.04.1971") + &row("Пробина Нина", "12.04.1961");
    let more = row("Пробина Анна", "12.04.1951");
    for (newer, older, expected) in [
        (both.clone(), both.clone() + &more, [1, 1]),
        // A part of a list says nothing of the others.
        (
            row("Липова Ева", "01.02.1970"),
            both.clone() + &more,
            [3, 0],
        ),
        (both.clone(), more.clone(), [1, 0]),
    ] {
        let known = read(&(head.to_owned() + &newer), "newer.csv", "2026-11-20");
        let late = read(&(head.to_owned() + &older), "older.csv", "2026-11-01");
        let changes = between(&known, late, "2026-11-01");
        assert_eq!(changes.group(Group::New).count(), expected[0], "{older}");
        let people = changes.apply(&known);
        let unlisted = people.iter().filter(|person| person.unlisted.is_some());
        assert_eq!(unlisted.count(), expected[1], "{older}");
    }
}
