//! What was being written, one file for each person, so that two windows never meet.

use super::document::{Loaded, UNREADABLE, backup_of};
use super::{DRAFTS, Error, Storage};
use crate::facility::CardLanguage;
use crate::people::People;
use crate::person;
use crate::template::Writer;
use chrono::NaiveDate;
use serde::{Deserialize, Serialize};
use std::collections::BTreeMap;
use std::path::Path;

/// A text being written.
#[derive(Debug, Clone, Default, PartialEq, Eq, Serialize, Deserialize)]
#[serde(default)]
pub struct Draft {
    /// The text as it stands in the editor.
    pub text: String,
    /// The language that it is written in.
    pub language: Option<CardLanguage>,
    /// Who writes.
    pub writer: Option<Writer>,
    /// The template that it began with, while the text is still the template's.
    pub template: Option<String>,
    /// What was typed into the template's blanks, by the field's name.
    pub fields: BTreeMap<String, String>,
    /// The day on which it was changed last; `None` in drafts of older versions.
    pub on: Option<NaiveDate>,
}

impl Storage {
    /// What was being written to somebody, if anything.
    ///
    /// # Errors
    /// [`Error::Read`] where the file is there and the system does not give it.
    pub fn draft(&self, to: &person::Id) -> Result<Loaded<Option<Draft>>, Error> {
        self.read(&file_in(DRAFTS, to))
    }

    /// Keeps a draft; `None` takes it away, its backup too: no trace of whom was written to.
    ///
    /// # Errors
    /// [`Error::Write`]; the old draft is then as it was.
    pub fn save_draft(&self, to: &person::Id, draft: Option<&Draft>) -> Result<(), Error> {
        let name = file_in(DRAFTS, to);
        if draft.is_some() {
            return self.write(&name, &draft);
        }
        let path = self.path(&name);
        if !self.disk.exists(&path) && !self.disk.exists(&backup_of(&path)) {
            return Ok(());
        }
        let held = self.hold()?;
        // The backup first: a draft without a main file would be brought back from it.
        held.clear(&backup_of(&path))?;
        held.clear(&path)
    }

    /// Whom a draft is kept for.
    ///
    /// # Errors
    /// [`Error::Read`] where the folder is there and the system does not give it.
    pub fn drafts(&self) -> Result<Vec<person::Id>, Error> {
        let files = self.files_in(DRAFTS)?;
        let mut ids: Vec<_> = files
            .iter()
            .filter_map(|path| id_in(path))
            .filter(|id| matches!(self.draft(id), Ok(Loaded { value: Some(_), .. })))
            .collect();
        ids.sort();
        Ok(ids)
    }

    /// Deletes drafts that were not touched for so many days; with `only_count`, says how many
    /// there are. Those without a day get this one.
    ///
    /// # Errors
    /// [`Error::Read`], [`Error::Write`].
    pub fn old_drafts(
        &self,
        today: NaiveDate,
        days: u16,
        only_count: bool,
    ) -> Result<usize, Error> {
        let mut old = 0;
        for id in self.drafts()? {
            let Some(draft) = self.draft(&id)?.value else {
                continue;
            };
            match draft.on {
                None => {
                    let on = Some(today);
                    self.save_draft(&id, Some(&Draft { on, ..draft }))?;
                }
                Some(on) if (today - on).num_days() >= i64::from(days) => {
                    old += 1;
                    if !only_count {
                        self.save_draft(&id, None)?;
                    }
                }
                Some(_) => {}
            }
        }
        Ok(old)
    }

    /// All texts that were begun, each under the name of whom it is for.
    ///
    /// # Errors
    /// [`Error::Read`] where a draft exists and cannot be read.
    pub fn drafts_as_text(&self, people: &People) -> Result<String, Error> {
        let mut all = String::new();
        for id in self.drafts()? {
            let Some(draft) = self.draft(&id)?.value else {
                continue;
            };
            let name = people.get(&id).map_or(id.0.as_str(), person::Person::name);
            if !all.is_empty() {
                all.push_str("\n\n");
            }
            all.push_str(&format!("# {name}\n\n{}\n", draft.text.trim_end()));
        }
        Ok(all)
    }
}

/// The file of somebody's in a folder. What a file name cannot hold is written as `%` and its
/// number.
pub(super) fn file_in(folder: &str, id: &person::Id) -> String {
    format!("{folder}/{}.ron", name_of(id))
}

fn name_of(id: &person::Id) -> String {
    id.0.bytes().fold(String::new(), |mut name, byte| {
        match byte {
            b'a'..=b'z' | b'A'..=b'Z' | b'0'..=b'9' | b'-' | b'_' => name.push(char::from(byte)),
            other => name.push_str(&format!("%{other:02x}")),
        }
        name
    })
}

/// Whose file it is; `None` for any other file, backups too.
pub(super) fn id_in(path: &Path) -> Option<person::Id> {
    if path.extension()? != "ron" {
        return None;
    }
    let name = path.file_stem()?.to_str()?;
    let mut bytes = Vec::with_capacity(name.len());
    let mut rest = name;
    while let Some(first) = rest.chars().next() {
        if first == '%' {
            bytes.push(u8::from_str_radix(rest.get(1..3)?, 16).ok()?);
            rest = rest.get(3..)?;
        } else {
            bytes.extend_from_slice(rest.get(..first.len_utf8())?.as_bytes());
            rest = rest.get(first.len_utf8()..)?;
        }
    }
    let id = person::Id(String::from_utf8(bytes).ok()?);
    // A file of another name, such as one set aside, is nobody's.
    (name_of(&id) == name && !name.contains(UNREADABLE)).then_some(id)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn ids_become_file_names_and_back() {
        for id in ["viasna-1000", "ales-bialiatski", "../../x", "мая-1", "a b"] {
            let id = person::Id(id.into());
            let file = file_in(DRAFTS, &id);
            assert!(!file.trim_start_matches("drafts/").contains('/'), "{file}");
            assert_eq!(id_in(Path::new(&file)), Some(id));
        }
        assert_eq!(id_in(Path::new("drafts/a.ron.bak")), None);
        assert_eq!(id_in(Path::new("drafts/a-unreadable-1.ron")), None);
    }
}
