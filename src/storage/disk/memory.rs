//! A disk in memory: gone with the program.

use super::{Disk, Held, Lock};
use std::collections::{BTreeMap, BTreeSet};
use std::io;
use std::path::{Path, PathBuf};
use std::sync::{Arc, Mutex, MutexGuard, PoisonError};

/// A disk in memory: gone with the program, so that nothing is left on a borrowed machine.
#[derive(Debug, Clone, Default)]
pub struct MemoryDisk(Arc<Mutex<Content>>);

#[derive(Debug, Default)]
struct Content {
    files: BTreeMap<PathBuf, Arc<[u8]>>,
    folders: BTreeSet<PathBuf>,
    locked: BTreeSet<PathBuf>,
}

#[derive(Debug)]
struct Taken {
    disk: MemoryDisk,
    path: PathBuf,
}

impl Held for Taken {}

impl Drop for Taken {
    fn drop(&mut self) {
        self.disk.content().locked.remove(&self.path);
    }
}

impl MemoryDisk {
    /// A disk of its own with the same files, as they are now.
    #[cfg(test)]
    pub fn copy(&self) -> Self {
        let content = self.content();
        let content = Content {
            files: content.files.clone(),
            folders: content.folders.clone(),
            ..Content::default()
        };
        Self(Arc::new(Mutex::new(content)))
    }

    fn content(&self) -> MutexGuard<'_, Content> {
        self.0.lock().unwrap_or_else(PoisonError::into_inner)
    }

    fn get(&self, path: &Path) -> io::Result<Arc<[u8]>> {
        let found = self.content().files.get(path).cloned();
        found.ok_or_else(|| io::ErrorKind::NotFound.into())
    }
}

impl Disk for MemoryDisk {
    fn read(&self, path: &Path, _limit: u64) -> io::Result<Vec<u8>> {
        Ok(self.get(path)?.to_vec())
    }

    fn create(&self, path: &Path, bytes: &[u8]) -> io::Result<()> {
        let mut content = self.content();
        if content.files.contains_key(path) {
            return Err(io::ErrorKind::AlreadyExists.into());
        }
        content.files.insert(path.to_path_buf(), bytes.into());
        Ok(())
    }

    fn link(&self, from: &Path, to: &Path) -> io::Result<()> {
        let bytes = self.get(from)?;
        self.create(to, &bytes)
    }

    fn rename(&self, from: &Path, to: &Path) -> io::Result<()> {
        let mut content = self.content();
        let bytes = content.files.remove(from);
        let bytes = bytes.ok_or(io::Error::from(io::ErrorKind::NotFound))?;
        content.files.insert(to.to_path_buf(), bytes);
        Ok(())
    }

    fn remove(&self, path: &Path) -> io::Result<()> {
        let removed = self.content().files.remove(path);
        removed
            .map(|_| ())
            .ok_or_else(|| io::ErrorKind::NotFound.into())
    }

    fn flush_folder(&self, _path: &Path) -> io::Result<()> {
        Ok(())
    }

    fn create_folder(&self, path: &Path) -> io::Result<()> {
        self.content().folders.insert(path.to_path_buf());
        Ok(())
    }

    fn remove_folder(&self, path: &Path) -> io::Result<()> {
        let mut content = self.content();
        content.files.retain(|file, _| !file.starts_with(path));
        content.folders.retain(|folder| !folder.starts_with(path));
        Ok(())
    }

    fn files(&self, folder: &Path) -> io::Result<Vec<PathBuf>> {
        let content = self.content();
        let files = content.files.keys();
        let inside = files.filter(|path| path.parent() == Some(folder));
        Ok(inside.cloned().collect())
    }

    fn folders(&self, folder: &Path) -> io::Result<Vec<PathBuf>> {
        let content = self.content();
        let folders = content.folders.iter();
        let inside = folders.filter(|path| path.parent() == Some(folder));
        Ok(inside.cloned().collect())
    }

    fn exists(&self, path: &Path) -> bool {
        let content = self.content();
        content.files.contains_key(path) || content.folders.contains(path)
    }

    fn resolve(&self, path: &Path) -> PathBuf {
        path.to_path_buf()
    }

    fn try_lock(&self, path: &Path) -> io::Result<Option<Lock>> {
        let free = self.content().locked.insert(path.to_path_buf());
        let taken = || Taken {
            disk: self.clone(),
            path: path.to_path_buf(),
        };
        Ok(free.then(|| Lock(Box::new(taken()))))
    }
}
