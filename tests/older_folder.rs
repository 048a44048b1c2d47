//! Folders that an earlier version wrote: every document is read whole, and written in today's
//! shape as its golden file says. `KARTKA_GOLDEN=write cargo test older_folder` writes the golden
//! files anew.

use kartka::facility::CardLanguage;
use kartka::job::Job;
use kartka::person::Id;
use kartka::storage::Storage;
use kartka::workspace::Settings;
use std::fs;
use std::path::{Path, PathBuf};

/// The folder of the last version before documents had a schema number.
const BEFORE_1: &str = "tests/data/folders/before-1";
/// The same documents in the shape of schema 1.
const SCHEMA_1: &str = "tests/data/folders/schema-1";

/// Every document that an earlier version wrote, with what takes it from one folder to another.
type Document = (&'static str, fn(&Storage, &Storage));

const DOCUMENTS: [Document; 9] = [
    ("people.ron", |from, to| {
        to.save_people(&from.people().unwrap().value).unwrap();
    }),
    ("removed.ron", |from, to| {
        for person in from.removed().unwrap().value {
            to.add_person(&person).unwrap();
            to.remove_person(&person.id).unwrap();
        }
    }),
    ("places.ron", |from, to| {
        for (id, word) in from.places().unwrap().value {
            to.save_place_word(&id, Some(word)).unwrap();
        }
    }),
    ("own-places.ron", |from, to| {
        for place in from.own_places().unwrap().value {
            to.keep_own_place(&place).unwrap();
        }
    }),
    ("columns.ron", |from, to| {
        to.save_columns(&from.columns().unwrap().value).unwrap();
    }),
    ("printers.ron", |from, to| {
        let measures = from.measures().unwrap().value;
        for printer in measures.printers() {
            for measured in measures.of(printer) {
                to.keep_measured(printer, *measured).unwrap();
            }
        }
    }),
    ("settings.ron", |from, to| {
        let settings = from.settings::<Settings>().unwrap().value;
        to.save_settings(&settings).unwrap();
    }),
    ("right-words.ron", |from, to| {
        assert!(
            from.right_words()
                .unwrap()
                .value
                .holds(CardLanguage::Russian, RIGHT_WORD)
        );
        to.add_right_word(CardLanguage::Russian, RIGHT_WORD)
            .unwrap();
    }),
    (DRAFT, |from, to| {
        for id in from.drafts().unwrap() {
            let draft = from.draft(&id).unwrap().value.unwrap();
            to.save_draft(&id, Some(&draft)).unwrap();
        }
    }),
];

const RIGHT_WORD: &str = "спасибочки";
const DRAFT: &str = "drafts/list-%d0%b0%d0%bd%d0%bd%d0%b0-%d1%82%d0%b5%d1%81%d1%82%d0%be%d0%b2%d0%b0-03-02-1985.ron";

/// A copy of a folder of the tests, for what is read may be put in order.
fn copied(folder: &str) -> (tempfile::TempDir, Storage) {
    fn copy(from: &Path, to: &Path) {
        fs::create_dir_all(to).unwrap();
        for entry in fs::read_dir(from).unwrap() {
            let path = entry.unwrap().path();
            let target = to.join(path.file_name().unwrap());
            match path.is_dir() {
                true => copy(&path, &target),
                false => drop(fs::copy(&path, &target).unwrap()),
            }
        }
    }
    let temporary = tempfile::tempdir().unwrap();
    copy(&root().join(folder), temporary.path());
    let storage = Storage::at(temporary.path());
    (temporary, storage)
}

fn root() -> PathBuf {
    PathBuf::from(env!("CARGO_MANIFEST_DIR"))
}

/// The content of a document, whatever its generation.
fn content(path: &Path) -> String {
    let text = fs::read_to_string(path).unwrap();
    let (_, content) = text.split_once("content:").unwrap();
    content.to_owned()
}

#[test]
fn every_document_of_an_older_folder_becomes_its_golden_file() {
    let golden = root().join(SCHEMA_1);
    for folder in [BEFORE_1, SCHEMA_1] {
        let (_old, from) = copied(folder);
        let (new, to) = copied_empty();
        for (name, migrate) in DOCUMENTS {
            migrate(&from, &to);
            let written = new.path().join(name);
            if std::env::var_os("KARTKA_GOLDEN").is_some() {
                let target = golden.join(name);
                fs::create_dir_all(target.parent().unwrap()).unwrap();
                fs::copy(&written, target).unwrap();
            }
            assert_eq!(
                content(&written),
                content(&golden.join(name)),
                "{folder}/{name}"
            );
        }
    }
}

fn copied_empty() -> (tempfile::TempDir, Storage) {
    let temporary = tempfile::tempdir().unwrap();
    let storage = Storage::at(temporary.path());
    (temporary, storage)
}

#[test]
fn nothing_of_an_older_folder_is_lost() {
    for folder in [BEFORE_1, SCHEMA_1] {
        let (_temporary, storage) = copied(folder);
        let people = storage.people().unwrap();
        assert!(people.repairs.is_empty(), "{folder}");
        let person = |id: &str| {
            let found = people.value.iter().find(|person| person.id.0 == id);
            found.unwrap_or_else(|| panic!("{folder}: {id}")).clone()
        };
        let ivan = person("list-иван-тестов-02-01-1980");
        assert_eq!(ivan.extra_line.as_deref(), Some("брыгада 7"));
        assert_eq!(
            ivan.names.dative.as_deref(),
            Some("Тестову Ивану Петровичу")
        );
        let freed = person("list-лев-пробин-04-03-1990");
        assert!(freed.statements().len() == 1, "{folder}");
        assert!(person("own-алесь-пробін-1").is_own());
        assert_eq!(storage.removed().unwrap().value.len(), 1);
        assert_eq!(storage.places().unwrap().value.len(), 2);
        assert_eq!(storage.own_places().unwrap().value.len(), 1);
        assert_eq!(storage.columns().unwrap().value[0].header.len(), 6);
        let draft = storage.draft(&Id("list-анна-тестова-03-02-1985".into()));
        assert!(
            draft
                .unwrap()
                .value
                .unwrap()
                .text
                .starts_with("Здравствуйте, Анна!")
        );
        assert_eq!(storage.drafts().unwrap().len(), 1);
        assert_eq!(storage.settings::<Settings>().unwrap().value.zoom, 100);
    }
}

#[test]
fn an_older_job_and_an_older_own_text_are_read() {
    let (_temporary, storage) = copied(BEFORE_1);
    let jobs = storage.jobs().unwrap();
    let job = Job::read(&jobs[0].text).unwrap();
    assert_eq!(job.cards.len(), 3);
    assert_eq!(storage.own_texts().unwrap().len(), 1);
}
