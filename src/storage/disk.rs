//! What the storage asks of a disk: small enough that a test can let any single call fail, and
//! that a disk in memory can stand for it where nothing may be left behind.

#[cfg(test)]
mod faulty;
mod memory;
mod read_only;
mod system;

#[cfg(test)]
pub use faulty::FaultyDisk;
pub use memory::MemoryDisk;
pub use read_only::ReadOnlyDisk;
pub use system::SystemDisk;

use std::fmt::Debug;
use std::io;
use std::path::{Path, PathBuf};

/// A disk. Every path is absolute or relative to where the program runs; errors are the system's.
pub trait Disk: Debug + Send + Sync {
    /// All bytes of a file, at most `limit` of them and one more.
    fn read(&self, path: &Path, limit: u64) -> io::Result<Vec<u8>>;

    /// Writes a file that is not there yet, readable by its owner only, down to the medium.
    fn create(&self, path: &Path, bytes: &[u8]) -> io::Result<()>;

    /// Gives a file a second name, which must be free.
    fn link(&self, from: &Path, to: &Path) -> io::Result<()>;

    /// Renames a file; what bore the name is replaced in the same instant.
    fn rename(&self, from: &Path, to: &Path) -> io::Result<()>;

    /// Deletes a file.
    fn remove(&self, path: &Path) -> io::Result<()>;

    /// Writes down to the medium which files a folder holds.
    fn flush_folder(&self, path: &Path) -> io::Result<()>;

    /// Makes a folder, and those above it, for its owner only; it may be there already.
    fn create_folder(&self, path: &Path) -> io::Result<()>;

    /// Deletes a folder with everything in it.
    fn remove_folder(&self, path: &Path) -> io::Result<()>;

    /// The files in a folder, by name; links to files among them.
    fn files(&self, folder: &Path) -> io::Result<Vec<PathBuf>>;

    /// The folders in a folder, by name.
    fn folders(&self, folder: &Path) -> io::Result<Vec<PathBuf>>;

    /// Whether a file or a folder is there.
    fn exists(&self, path: &Path) -> bool;

    /// Where a link leads; the path itself where it is none.
    fn resolve(&self, path: &Path) -> PathBuf;

    /// Takes the lock that this file stands for; `None` where another holds it.
    fn try_lock(&self, path: &Path) -> io::Result<Option<Lock>>;
}

/// Held while it lives.
#[derive(Debug)]
pub struct Lock(#[allow(dead_code, reason = "freed when it is dropped")] Box<dyn Held>);

/// What a lock holds: a file of the system, or a guard in memory.
trait Held: Debug + Send + Sync {}
