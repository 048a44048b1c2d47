//! The documents of the folder: each with a schema number and a generation, saved whole or not at
//! all, its last good state beside it.

use super::{COLUMNS, DRAFTS, Error, MEASURES, RIGHT_WORDS, SETTINGS, Storage};
use serde::de::DeserializeOwned;
use serde::{Deserialize, Serialize};
use std::io;
use std::path::{Path, PathBuf};

/// The shape in which this version writes. Documents without a number are of the shape before the
/// first: a bare value, which reads the same.
const SCHEMA: u32 = 1;

/// A larger file is none of ours.
pub(super) const MAX_DOCUMENT_BYTES: u64 = 512 * 1024 * 1024;

/// More than a header takes.
const HEADER_BYTES: u64 = 64;

/// What was read, and what there is to say of its file.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Loaded<T> {
    /// The content: the file's, else its backup's, else the empty one.
    pub value: T,
    /// What is to be said of the file, if it was not as it should be.
    pub repair: Option<Repair>,
    /// At which generation of the folder it was written; 0 where nobody noted it.
    pub(super) generation: u64,
}

/// A file that was not as it should be.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Repair {
    /// It could not be read, or was gone: the last good state is in its place again. The
    /// unreadable file is kept under the other name.
    Restored(PathBuf, Option<PathBuf>),
    /// It could not be read, and neither could a backup: it is kept under this name.
    Lost(PathBuf),
    /// Files of this folder are gone, and their backups with them.
    Gone(PathBuf),
    /// A newer version of the program wrote it: it is read and never written.
    ReadOnly(PathBuf),
}

#[derive(Deserialize)]
struct Document<T> {
    #[serde(rename = "schema")]
    _schema: u32,
    #[serde(rename = "generation")]
    _generation: u64,
    content: T,
}

/// What stands at the beginning of a document.
#[derive(Debug, Clone, Copy, Default, PartialEq, Eq)]
pub(super) struct Header {
    pub(super) schema: u32,
    pub(super) generation: u64,
}

impl Header {
    /// `(schema:1,generation:7,content:…`; all zero where there is none.
    pub(super) fn of(text: &str) -> Self {
        let read = || {
            let rest = after(text.trim_start().strip_prefix('(')?, "schema")?;
            let (schema, rest) = number(rest)?;
            let rest = rest.trim_start().strip_prefix(',')?;
            let (generation, _) = number(after(rest, "generation")?)?;
            Some(Self {
                schema: u32::try_from(schema).unwrap_or(u32::MAX),
                generation,
            })
        };
        read().unwrap_or_default()
    }
}

fn after<'a>(text: &'a str, key: &str) -> Option<&'a str> {
    let rest = text.trim_start().strip_prefix(key)?;
    rest.trim_start().strip_prefix(':')
}

fn number(text: &str) -> Option<(u64, &str)> {
    let text = text.trim_start();
    let end = text.find(|c: char| !c.is_ascii_digit())?;
    let (digits, rest) = text.split_at(end);
    Some((digits.parse().ok()?, rest))
}

/// A document's text.
pub(super) fn document(generation: u64, content: &str) -> String {
    format!("(schema:{SCHEMA},generation:{generation},content:{content})\n")
}

/// A document that was understood; `foreign` where parts of it are a newer version's.
struct Parsed<T> {
    value: T,
    generation: u64,
    foreign: bool,
}

fn parsed<T: DeserializeOwned>(text: &str) -> Option<Parsed<T>> {
    let Header { schema, generation } = Header::of(text);
    if schema == 0 {
        let value = ron::from_str(text).ok()?;
        return Some(Parsed {
            value,
            generation,
            foreign: false,
        });
    }
    let mut foreign = schema > SCHEMA;
    let mut ron = ron::Deserializer::from_str(text).ok()?;
    let read = serde_ignored::deserialize(&mut ron, |_| foreign = true);
    let document: Document<T> = read.ok()?;
    ron.end().ok()?;
    Some(Parsed {
        value: document.content,
        generation,
        foreign,
    })
}

impl Storage {
    /// Reads a document. A broken one is set aside, and its backup takes its place.
    ///
    /// # Errors
    /// [`Error::Read`] where the file is there and the system does not give it.
    pub(super) fn read<T: DeserializeOwned + Default>(
        &self,
        name: &str,
    ) -> Result<Loaded<T>, Error> {
        let path = self.path(name);
        let Some(text) = self.text_of(&path)? else {
            return self.recovered(&path, None);
        };
        match parsed(&text) {
            Some(parsed) => Ok(self.loaded(parsed, &path)),
            // Of a newer version whose shape says nothing to this one: left as it is.
            None if Header::of(&text).schema > SCHEMA => {
                self.protect(&path);
                Ok(Loaded {
                    value: T::default(),
                    repair: Some(Repair::ReadOnly(path)),
                    generation: 0,
                })
            }
            None => {
                let aside = self.set_aside(&path);
                self.recovered(&path, Some(aside))
            }
        }
    }

    fn loaded<T>(&self, parsed: Parsed<T>, path: &Path) -> Loaded<T> {
        if parsed.foreign {
            self.protect(path);
        }
        Loaded {
            value: parsed.value,
            repair: parsed.foreign.then(|| Repair::ReadOnly(path.into())),
            generation: parsed.generation,
        }
    }

    /// The last good state of a document that is gone or was set aside; it is written back.
    fn recovered<T: DeserializeOwned + Default>(
        &self,
        path: &Path,
        aside: Option<PathBuf>,
    ) -> Result<Loaded<T>, Error> {
        let backup = backup_of(path);
        let text = self.text_of(&backup)?;
        let good = text.as_deref().and_then(parsed::<T>);
        if let (Some(text), Some(good)) = (&text, good) {
            // Where it cannot be written, the backup goes on standing for it.
            let _ = self.write_back(path, text.as_bytes());
            let loaded = self.loaded(good, path);
            let restored = Repair::Restored(path.into(), aside);
            return Ok(Loaded {
                repair: loaded.repair.or(Some(restored)),
                ..loaded
            });
        }
        let aside = match text {
            Some(_) => Some(self.set_aside(&backup)),
            None => aside.or_else(|| self.kept_aside(path)),
        };
        Ok(Loaded {
            value: T::default(),
            repair: aside.map(Repair::Lost),
            generation: 0,
        })
    }

    fn write_back(&self, path: &Path, bytes: &[u8]) -> Result<(), Error> {
        let held = self.hold()?;
        if held.disk.exists(path) {
            return Ok(());
        }
        let new = beside(path, "");
        let failed = |error: io::Error| Error::Write(path.into(), error.kind());
        held.create_anew(&new, bytes)?;
        held.disk.rename(&new, path).map_err(failed)
    }

    /// Writes a document; of the next generation, if it says anything on whom a card may go to.
    ///
    /// # Errors
    /// [`Error::Busy`], [`Error::Write`], [`Error::Newer`]; the old file is then as it was.
    pub(super) fn write<T: Serialize + ?Sized>(&self, name: &str, value: &T) -> Result<(), Error> {
        let text = pretty(value)?;
        let held = self.hold()?;
        let generation = match is_counted(name) {
            true => held.next_generation()?,
            false => 0,
        };
        held.put(name, document(generation, &text).as_bytes())
    }

    /// Reads a document, changes it and writes it, while no other program does.
    ///
    /// # Errors
    /// As for [`Self::read`] and [`Self::write`].
    pub(super) fn change<T: DeserializeOwned + Default + Serialize, A>(
        &self,
        name: &str,
        change: impl FnOnce(&mut T) -> A,
    ) -> Result<A, Error> {
        let held = self.hold()?;
        let mut value = held.read(name)?.value;
        let answer = change(&mut value);
        held.write(name, &value)?;
        Ok(answer)
    }

    /// Puts a file in the place of another: beside it, then renamed over; what was there becomes
    /// the backup. Called while the lock is held.
    pub(super) fn put(&self, name: &str, bytes: &[u8]) -> Result<(), Error> {
        let path = self.path(name);
        self.refuse_newer(&path)?;
        let folder = path.parent().unwrap_or(&self.folder);
        self.make_folder(folder)?;
        let (new, old) = (beside(&path, ""), beside(&path, ".bak"));
        let placed = self.create_anew(&new, bytes).and_then(|()| {
            let failed = |error: io::Error| Error::Write(path.clone(), error.kind());
            if self.disk.exists(&path) {
                self.clear(&old)?;
                self.disk.link(&path, &old).map_err(failed)?;
                let kept = self.disk.rename(&old, &backup_of(&path));
                kept.map_err(failed)?;
            }
            self.disk.rename(&new, &path).map_err(failed)?;
            self.disk.flush_folder(folder).map_err(failed)
        });
        if placed.is_err() {
            let _ = self.clear(&new).and(self.clear(&old));
        }
        placed
    }

    /// Creates a file under a name that only this program uses, in place of a stray.
    pub(super) fn create_anew(&self, path: &Path, bytes: &[u8]) -> Result<(), Error> {
        self.clear(path)?;
        let created = self.disk.create(path, bytes);
        if created.is_err() {
            let _ = self.clear(path);
        }
        created.map_err(|error| Error::Write(path.into(), error.kind()))
    }

    /// Deletes a file that may be gone already.
    pub(super) fn clear(&self, path: &Path) -> Result<(), Error> {
        match self.disk.remove(path) {
            Err(error) if error.kind() != io::ErrorKind::NotFound => {
                Err(Error::Write(path.into(), error.kind()))
            }
            _ => Ok(()),
        }
    }

    /// A file that a newer version wrote stays as it is.
    fn refuse_newer(&self, path: &Path) -> Result<(), Error> {
        let start = self.disk.read(path, HEADER_BYTES).unwrap_or_default();
        let header = Header::of(&String::from_utf8_lossy(&start));
        match self.is_protected(path) || header.schema > SCHEMA {
            true => Err(Error::Newer(path.into())),
            false => Ok(()),
        }
    }

    /// A document's file; where a link stands for it, what the link leads to.
    pub(super) fn path(&self, name: &str) -> PathBuf {
        self.disk.resolve(&self.folder.join(name))
    }

    /// A file's text; `None` where there is no such file. Broken UTF-8 reads as a broken file.
    pub(super) fn text_of(&self, path: &Path) -> Result<Option<String>, Error> {
        match self.disk.read(path, MAX_DOCUMENT_BYTES) {
            Ok(bytes) if bytes.len() as u64 > MAX_DOCUMENT_BYTES => {
                Err(Error::TooLarge(path.into(), bytes.len() as u64))
            }
            Ok(bytes) => Ok(Some(String::from_utf8_lossy(&bytes).into_owned())),
            Err(error) if error.kind() == io::ErrorKind::NotFound => Ok(None),
            Err(error) => Err(Error::Read(path.into(), error.kind())),
        }
    }

    /// Renames a file that cannot be read, and says how it is called now. Where it cannot be
    /// renamed, it is never written over.
    fn set_aside(&self, path: &Path) -> PathBuf {
        let free = asides(path).find(|aside| !self.disk.exists(aside));
        let _held = self.hold();
        match free.map(|free| (self.disk.rename(path, &free), free)) {
            Some((Ok(()), free)) => free,
            _ => {
                self.protect(path);
                path.to_path_buf()
            }
        }
    }

    /// The file that was set aside last, while nothing has taken its place.
    fn kept_aside(&self, path: &Path) -> Option<PathBuf> {
        asides(path)
            .take_while(|aside| self.disk.exists(aside))
            .last()
    }
}

/// Whether other programs must look at the folder again when a document is written. What says
/// nothing on whom a card may go to is not counted: a stroke in a letter is no news to a window.
fn is_counted(name: &str) -> bool {
    let uncounted = [SETTINGS, COLUMNS, MEASURES, RIGHT_WORDS];
    let is_draft = Path::new(name).starts_with(DRAFTS);
    !uncounted.contains(&name) && !is_draft
}

/// The names of a file that is set aside, in their order.
fn asides(path: &Path) -> impl Iterator<Item = PathBuf> {
    let name = path.file_name().unwrap_or_default().to_string_lossy();
    let stem = name.split('.').next().unwrap_or_default().to_owned();
    let path = path.to_path_buf();
    (1..10_000_u32).map(move |n| path.with_file_name(format!("{stem}{UNREADABLE}{n}.ron")))
}

/// Stands in the name of a file that was set aside.
pub(super) const UNREADABLE: &str = "-unreadable-";

pub(super) fn pretty<T: Serialize + ?Sized>(value: &T) -> Result<String, Error> {
    ron::ser::to_string_pretty(value, ron::ser::PrettyConfig::default())
        .map_err(|error| Error::Encode(error.to_string()))
}

pub(super) fn backup_of(path: &Path) -> PathBuf {
    path.with_extension("ron.bak")
}

/// Begins the name of a file that is being written.
pub(super) const STRAY: &str = ".~";

/// Where a file is written before it takes its name.
fn beside(path: &Path, ending: &str) -> PathBuf {
    let name = path.file_name().unwrap_or_default().to_string_lossy();
    path.with_file_name(format!("{STRAY}{name}{ending}"))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_header_is_read_however_it_is_spaced() {
        for (text, schema, generation) in [
            ("(schema:1,generation:7,content:[])", 1, 7),
            (
                "(\n    schema: 2,\n    generation: 30,\n  content: ())",
                2,
                30,
            ),
            ("[]", 0, 0),
            ("(scheme:1,generation:7)", 0, 0),
            ("(schema:99999999999,generation:7,content:[])", u32::MAX, 7),
            ("", 0, 0),
        ] {
            assert_eq!(Header::of(text), Header { schema, generation }, "{text}");
        }
    }
}
