//! A disk that is only read.

use super::{Disk, Lock};
use std::io;
use std::path::{Path, PathBuf};
use std::sync::Arc;

/// Another disk, of which nothing is changed.
#[derive(Debug)]
pub struct ReadOnlyDisk(pub Arc<dyn Disk>);

fn refused<T>() -> io::Result<T> {
    Err(io::ErrorKind::ReadOnlyFilesystem.into())
}

impl Disk for ReadOnlyDisk {
    fn read(&self, path: &Path, limit: u64) -> io::Result<Vec<u8>> {
        self.0.read(path, limit)
    }

    fn create(&self, _path: &Path, _bytes: &[u8]) -> io::Result<()> {
        refused()
    }

    fn link(&self, _from: &Path, _to: &Path) -> io::Result<()> {
        refused()
    }

    fn rename(&self, _from: &Path, _to: &Path) -> io::Result<()> {
        refused()
    }

    fn remove(&self, _path: &Path) -> io::Result<()> {
        refused()
    }

    fn flush_folder(&self, _path: &Path) -> io::Result<()> {
        Ok(())
    }

    fn create_folder(&self, path: &Path) -> io::Result<()> {
        match self.0.exists(path) {
            true => Ok(()),
            false => refused(),
        }
    }

    fn remove_folder(&self, _path: &Path) -> io::Result<()> {
        refused()
    }

    fn files(&self, folder: &Path) -> io::Result<Vec<PathBuf>> {
        self.0.files(folder)
    }

    fn folders(&self, folder: &Path) -> io::Result<Vec<PathBuf>> {
        self.0.folders(folder)
    }

    fn exists(&self, path: &Path) -> bool {
        self.0.exists(path)
    }

    fn resolve(&self, path: &Path) -> PathBuf {
        self.0.resolve(path)
    }

    fn try_lock(&self, path: &Path) -> io::Result<Option<Lock>> {
        self.0.try_lock(path)
    }
}
