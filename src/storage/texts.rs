//! The supporter's own texts and lists of words, and the spelling dictionaries of the system.

use super::document::{STRAY, UNREADABLE, backup_of};
use super::{Error, Loaded, RIGHT_WORDS, Storage};
use crate::facility::CardLanguage;
use crate::letter::check::RightWords;
use crate::letter::{Text, own};
use encoding_rs::{Encoding, UTF_8};
use serde::Deserialize;
use std::collections::{BTreeMap, BTreeSet};
use std::fs;
use std::path::{Path, PathBuf};

/// A file that the supporter may have written in any editor.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct OwnFile {
    /// Its name, without the folder.
    pub name: String,
    /// What is in it. Broken UTF-8 shows as replacement characters.
    pub text: String,
}

impl OwnFile {
    /// Its name without the ending.
    pub fn stem(&self) -> &str {
        self.name.strip_suffix(".ron").unwrap_or(&self.name)
    }
}

/// The two files of a Hunspell dictionary.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct DictionaryFiles {
    /// The rules.
    pub aff: String,
    /// The words.
    pub dic: String,
}

const TEXTS: &str = "templates";
const CHECKS: &str = "checks";
const DICTIONARIES: &str = "dictionaries";

impl Storage {
    /// Where the supporter's own ready texts lie.
    pub fn texts_folder(&self) -> PathBuf {
        self.folder.join(TEXTS)
    }

    /// The supporter's own ready texts, by name.
    ///
    /// # Errors
    /// [`Error::Read`] where the folder or a file exists and cannot be read.
    pub fn own_texts(&self) -> Result<Vec<OwnFile>, Error> {
        self.own_files(TEXTS)
    }

    /// Keeps a ready text of the supporter's own in a new file, never in place of another, and
    /// returns its id: made from the title, and none of `taken`.
    ///
    /// # Errors
    /// [`Error::Write`]; nothing is kept then.
    pub fn add_own_text(
        &self,
        title: &str,
        text: &Text,
        taken: &BTreeSet<String>,
    ) -> Result<String, Error> {
        let held = self.hold()?;
        let mut taken = taken.clone();
        let files = held.own_texts()?;
        taken.extend(files.into_iter().map(|file| file.stem().to_owned()));
        let id = own::id(title, &taken);
        let words = words_of(text, &id)?;
        held.next_generation()?;
        held.put(&format!("{TEXTS}/{id}.ron"), words.as_bytes())?;
        Ok(id)
    }

    /// Keeps a changed ready text in the file that it was read from; the one before stays as a
    /// backup.
    ///
    /// # Errors
    /// [`Error::Write`]; the old file is then as it was.
    pub fn save_own_text(&self, stem: &str, text: &Text) -> Result<(), Error> {
        let words = words_of(text, &text.id)?;
        let held = self.hold()?;
        held.next_generation()?;
        held.put(&format!("{TEXTS}/{stem}.ron"), words.as_bytes())
    }

    /// Takes a ready text away. It stays as a backup beside its old place.
    ///
    /// # Errors
    /// [`Error::Write`]; the file is then where it was.
    pub fn remove_own_text(&self, stem: &str) -> Result<(), Error> {
        let path = self.path(&format!("{TEXTS}/{stem}.ron"));
        let held = self.hold()?;
        held.next_generation()?;
        let renamed = held.disk.rename(&path, &backup_of(&path));
        renamed.map_err(|error| Error::Write(path, error.kind()))
    }

    /// The supporter's own lists of words to look for.
    ///
    /// # Errors
    /// [`Error::Read`] where the folder or a file exists and cannot be read.
    pub fn own_checks(&self) -> Result<Vec<OwnFile>, Error> {
        self.own_files(CHECKS)
    }

    /// Words that the supporter accepted as correct.
    ///
    /// # Errors
    /// [`Error::Read`] where the file exists and cannot be read.
    pub fn right_words(&self) -> Result<Loaded<RightWords>, Error> {
        self.read(RIGHT_WORDS)
    }

    /// Adds a word to those that the supporter accepted as correct, and returns all of them.
    ///
    /// # Errors
    /// [`Error::Read`], [`Error::Write`]; the old file is then as it was.
    pub fn add_right_word(&self, language: CardLanguage, word: &str) -> Result<RightWords, Error> {
        self.change(RIGHT_WORDS, |words: &mut RightWords| {
            words.take(language, word);
            words.clone()
        })
    }

    /// The files that the user put into a folder of ours, by name.
    pub(super) fn own_files(&self, folder: &str) -> Result<Vec<OwnFile>, Error> {
        let mut files = Vec::new();
        for path in self.files_in(folder)? {
            let name = path.file_name().unwrap_or_default().to_string_lossy();
            let is_ours = name.starts_with(STRAY) || name.contains(UNREADABLE);
            if is_ours || path.extension().is_none_or(|end| end != "ron") {
                continue;
            }
            let name = name.into_owned();
            let text = self.text_of(&path)?.unwrap_or_default();
            files.push(OwnFile { name, text });
        }
        Ok(files)
    }

    /// A spelling dictionary: the supporter's own, else the system's; `None` where there is none
    /// that can be read.
    pub fn dictionary(&self, language: CardLanguage) -> Option<DictionaryFiles> {
        let places: Places = ron::from_str(include_str!("../../assets/spelling.ron")).ok()?;
        let names = places.names.get(&language)?;
        let own = std::iter::once(self.folder.join(DICTIONARIES));
        let folders = own.chain(places.folders.iter().map(PathBuf::from));
        let files = folders.flat_map(|folder| names.iter().map(move |name| folder.join(name)));
        let mut found = files.filter_map(|stem| dictionary_at(&stem));
        found.next()
    }
}

#[derive(Deserialize)]
struct Places {
    folders: Vec<String>,
    names: BTreeMap<CardLanguage, Vec<String>>,
}

fn words_of(text: &Text, id: &str) -> Result<String, Error> {
    text.to_ron(id)
        .map_err(|error| Error::Encode(error.to_string()))
}

fn dictionary_at(stem: &Path) -> Option<DictionaryFiles> {
    let aff = fs::read(stem.with_extension("aff")).ok()?;
    let dic = fs::read(stem.with_extension("dic")).ok()?;
    let encoding = encoding_of(&aff);
    let text = |bytes: &[u8]| encoding.decode(bytes).0.into_owned();
    Some(DictionaryFiles {
        aff: text(&aff),
        dic: text(&dic),
    })
}

/// The encoding that the rules name on their `SET` line. Old dictionaries are in KOI8-R or
/// Windows-1251, which Hunspell calls `microsoft-cp1251`.
fn encoding_of(aff: &[u8]) -> &'static Encoding {
    let text = String::from_utf8_lossy(aff);
    let named = text
        .lines()
        .find_map(|line| line.trim_start_matches('\u{feff}').strip_prefix("SET "));
    let name = named
        .unwrap_or("")
        .trim()
        .to_lowercase()
        .replace("microsoft-cp", "windows-");
    Encoding::for_label(name.as_bytes()).unwrap_or(UTF_8)
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::letter::Occasion;

    #[test]
    fn own_files_are_found_by_name() {
        let folder = tempfile::tempdir().unwrap();
        let storage = Storage::at(folder.path());
        assert_eq!(storage.own_texts(), Ok(vec![]));
        let text = |words: &str| {
            let lines = own::paragraphs("x", words, CardLanguage::Russian, &[]).unwrap();
            let mut text = Text::own(("en", "Кот"), Occasion::Everyday, lines);
            text.id = "other".into();
            text
        };
        let taken = BTreeSet::from(["my-kot-2".to_owned()]);
        let add = |words| storage.add_own_text("Кот", &text(words), &taken);
        assert_eq!(add("первый"), Ok("my-kot".into()));
        assert_eq!(add("второй"), Ok("my-kot-3".into()));
        storage.save_own_text("my-kot", &text("иной")).unwrap();
        let found = || {
            let files = storage.own_texts().unwrap();
            let read = |file: &OwnFile| {
                let text = Text::read(&file.name, &file.text).unwrap();
                (
                    file.stem().to_owned(),
                    text.id.clone(),
                    text.source(CardLanguage::Russian),
                )
            };
            files.iter().map(read).collect::<Vec<_>>()
        };
        let row = |stem: &str, id: &str, words: &str| (stem.into(), id.into(), words.into());
        let third = row("my-kot-3", "my-kot-3", "второй");
        assert_eq!(found(), [third.clone(), row("my-kot", "other", "иной")]);
        storage.remove_own_text("my-kot").unwrap();
        assert_eq!(found(), [third]);
        assert!(folder.path().join("templates/my-kot.ron.bak").exists());
        assert_eq!(storage.own_checks(), Ok(vec![]));
    }

    #[test]
    fn a_word_that_was_called_right_stays_so() {
        let folder = tempfile::tempdir().unwrap();
        let storage = Storage::at(folder.path());
        for word in ["Мяу", "гав"] {
            storage.add_right_word(CardLanguage::Russian, word).unwrap();
        }
        let words = storage.right_words().unwrap().value;
        assert!(
            words.holds(CardLanguage::Russian, "мяу") && words.holds(CardLanguage::Russian, "Гав")
        );
        storage.delete_everything().unwrap();
        assert_eq!(storage.right_words().unwrap().value, RightWords::default());
    }

    #[test]
    fn the_users_own_dictionary_comes_first_in_any_encoding() {
        let folder = tempfile::tempdir().unwrap();
        let storage = Storage::at(folder.path());
        let dictionaries = folder.path().join("dictionaries");
        fs::create_dir(&dictionaries).unwrap();
        fs::write(dictionaries.join("ru_RU.aff"), "SET KOI8-R\n").unwrap();
        fs::write(dictionaries.join("ru_RU.dic"), b"1\n\xcb\xcf\xd4\n").unwrap();
        let files = storage.dictionary(CardLanguage::Russian).unwrap();
        assert_eq!(files.dic, "1\nкот\n");
        for (aff, expected) in [
            ("SET UTF-8\n", "UTF-8"),
            ("\u{feff}SET UTF-8\n", "UTF-8"),
            ("# x\nSET microsoft-cp1251\r\n", "windows-1251"),
            ("", "UTF-8"),
        ] {
            assert_eq!(encoding_of(aff.as_bytes()).name(), expected, "{aff}");
        }
    }
}
