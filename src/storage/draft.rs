//! What was being written, one file for each person, so that two windows never meet.

use super::{Error, Storage};
use crate::facility::CardLanguage;
use crate::people::People;
use crate::person;
use crate::template::Writer;
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
}

impl Storage {
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

/// The folder of drafts within the data folder.
pub(super) const FOLDER: &str = "drafts";

/// The file of a draft. What a file name cannot hold is written as `%` and its number.
pub(super) fn file_of(to: &person::Id) -> String {
    let name: String = to.0.bytes().fold(String::new(), |mut name, byte| {
        match byte {
            b'a'..=b'z' | b'A'..=b'Z' | b'0'..=b'9' | b'-' | b'_' => name.push(char::from(byte)),
            other => name.push_str(&format!("%{other:02x}")),
        }
        name
    });
    format!("{FOLDER}/{name}.ron")
}

/// Whose draft a file is; `None` for any other file, backups too.
pub(super) fn id_of(path: &Path) -> Option<person::Id> {
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
    // A file of another name, such as one set aside, is nobody's draft.
    (file_of(&id) == format!("{FOLDER}/{name}.ron") && !name.contains("-unreadable-")).then_some(id)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn ids_become_file_names_and_back() {
        for id in ["viasna-1000", "ales-bialiatski", "../../x", "мая-1", "a b"] {
            let id = person::Id(id.into());
            let file = file_of(&id);
            assert!(!file.trim_start_matches("drafts/").contains('/'), "{file}");
            assert_eq!(id_of(Path::new(&file)), Some(id));
        }
        assert_eq!(id_of(Path::new("drafts/a.ron.bak")), None);
        assert_eq!(id_of(Path::new("drafts/a-unreadable-1.ron")), None);
    }
}
