//! A disk that fails at one call: for tests that let each call fail in turn.

use super::{Disk, Lock};
use std::io;
use std::path::{Path, PathBuf};
use std::sync::Arc;
use std::sync::atomic::{AtomicUsize, Ordering};

/// Fails at the call of this number, and at all after it where it is to stay broken.
#[derive(Debug)]
pub struct FaultyDisk {
    pub disk: Arc<dyn Disk>,
    pub fails_at: usize,
    pub stays_broken: bool,
    pub calls: AtomicUsize,
}

impl FaultyDisk {
    fn call(&self) -> io::Result<()> {
        let number = self.calls.fetch_add(1, Ordering::Relaxed) + 1;
        match number == self.fails_at || self.stays_broken && number > self.fails_at {
            true => Err(io::ErrorKind::StorageFull.into()),
            false => Ok(()),
        }
    }
}

impl Disk for FaultyDisk {
    fn read(&self, path: &Path, limit: u64) -> io::Result<Vec<u8>> {
        self.call()?;
        self.disk.read(path, limit)
    }

    fn create(&self, path: &Path, bytes: &[u8]) -> io::Result<()> {
        if let Err(error) = self.call() {
            // A full disk holds the beginning.
            let half = bytes.get(..bytes.len() / 2).unwrap_or_default();
            let _ = self.disk.create(path, half);
            return Err(error);
        }
        self.disk.create(path, bytes)
    }

    fn link(&self, from: &Path, to: &Path) -> io::Result<()> {
        self.call()?;
        self.disk.link(from, to)
    }

    fn rename(&self, from: &Path, to: &Path) -> io::Result<()> {
        self.call()?;
        self.disk.rename(from, to)
    }

    fn remove(&self, path: &Path) -> io::Result<()> {
        self.call()?;
        self.disk.remove(path)
    }

    fn flush_folder(&self, path: &Path) -> io::Result<()> {
        self.call()?;
        self.disk.flush_folder(path)
    }

    fn create_folder(&self, path: &Path) -> io::Result<()> {
        self.call()?;
        self.disk.create_folder(path)
    }

    fn remove_folder(&self, path: &Path) -> io::Result<()> {
        self.call()?;
        self.disk.remove_folder(path)
    }

    fn files(&self, folder: &Path) -> io::Result<Vec<PathBuf>> {
        self.call()?;
        self.disk.files(folder)
    }

    fn folders(&self, folder: &Path) -> io::Result<Vec<PathBuf>> {
        self.call()?;
        self.disk.folders(folder)
    }

    fn exists(&self, path: &Path) -> bool {
        self.disk.exists(path)
    }

    fn resolve(&self, path: &Path) -> PathBuf {
        self.disk.resolve(path)
    }

    fn try_lock(&self, path: &Path) -> io::Result<Option<Lock>> {
        self.call()?;
        self.disk.try_lock(path)
    }
}
