//! The texts against the sources: every used key exists, every key is used, and each
//! is in the file that its key begins with.

use kartka::words::{UiLanguage, Words};
use std::collections::BTreeSet;
use std::fs;
use std::path::{Path, PathBuf};

#[test]
fn every_used_key_exists() {
    let words = Words::of(UiLanguage::English);
    let mut missing = BTreeSet::new();
    for source in sources() {
        for call in ["say(", "say_with("] {
            for rest in source.split(call).skip(1) {
                let key = rest.trim_start().strip_prefix('"');
                let key = key.and_then(|rest| rest.split('"').next());
                // A key that is put together has a brace.
                missing.extend(
                    key.filter(|key| !key.contains('{') && !words.has(key))
                        .map(str::to_owned),
                );
            }
        }
    }
    assert!(missing.is_empty(), "{missing:?}");
}

#[test]
fn every_key_is_used() {
    // `"key"` in the sources, or `"family-{…}"`.
    let mut sentence = BTreeSet::new();
    let mut families = BTreeSet::new();
    for source in sources() {
        for rest in source.split('"').skip(1) {
            let is_key = |c: char| c.is_ascii_lowercase() || c.is_ascii_digit() || c == '-';
            let end = rest.find(|c| !is_key(c)).unwrap_or(rest.len());
            match rest[end..].starts_with('{') && rest[..end].ends_with('-') {
                true => families.insert(rest[..end].to_owned()),
                false => sentence.insert(rest[..end].to_owned()),
            };
        }
    }
    let unsaid: Vec<String> = keys()
        .into_iter()
        .map(|(_, key)| key)
        .filter(|key| !sentence.contains(key))
        .filter(|key| {
            !families
                .iter()
                .any(|family| key.starts_with(family.as_str()))
        })
        .collect();
    assert!(unsaid.is_empty(), "{unsaid:?}");
}

#[test]
fn every_key_begins_with_the_name_of_its_file() {
    let strays: Vec<(String, String)> = keys()
        .into_iter()
        .filter(|(file, key)| {
            let rest = key.strip_prefix(file.replace('_', "-").as_str());
            !rest.is_some_and(|rest| rest.is_empty() || rest.starts_with('-'))
        })
        .collect();
    assert!(strays.is_empty(), "{strays:?}");
}

/// The file and the key of every English text.
fn keys() -> Vec<(String, String)> {
    let mut keys = Vec::new();
    let folder = Path::new(env!("CARGO_MANIFEST_DIR")).join("assets/words/en");
    for entry in fs::read_dir(folder).unwrap() {
        let path = entry.unwrap().path();
        let file = path.file_stem().unwrap().to_str().unwrap().to_owned();
        for line in fs::read_to_string(&path).unwrap().lines() {
            if line.starts_with(|c: char| c.is_ascii_lowercase())
                && let Some((key, _)) = line.split_once(" =")
            {
                keys.push((file.clone(), key.to_owned()));
            }
        }
    }
    assert!(keys.len() > 900);
    keys
}

/// The text of every source file.
fn sources() -> Vec<String> {
    let mut found = Vec::new();
    let mut folders: Vec<PathBuf> = vec![Path::new(env!("CARGO_MANIFEST_DIR")).join("src")];
    while let Some(folder) = folders.pop() {
        for entry in fs::read_dir(folder).unwrap() {
            let path = entry.unwrap().path();
            match path.is_dir() {
                true => folders.push(path),
                false => found.push(fs::read_to_string(path).unwrap()),
            }
        }
    }
    found
}
