//! Which window is open on the folder, so that a second one can say so and call the first.

use super::disk::Lock;
use super::{Error, Storage};
use std::sync::Arc;

const WINDOW: &str = "window";
const CALL: &str = "show-window";

/// Held by the window that opened the folder first, while it is open.
#[derive(Debug, Clone)]
pub struct FirstWindow(#[allow(dead_code, reason = "freed when it is dropped")] Arc<Lock>);

impl Storage {
    /// Becomes the first window on the folder; `None` where another one is.
    ///
    /// # Errors
    /// [`Error::Write`] where nothing can be written there.
    pub fn become_first_window(&self) -> Result<Option<FirstWindow>, Error> {
        self.make_folder(&self.folder)?;
        let path = self.folder.join(WINDOW);
        let lock = self.disk.try_lock(&path);
        let lock = lock.map_err(|error| Error::Write(path, error.kind()))?;
        Ok(lock.map(|lock| FirstWindow(Arc::new(lock))))
    }

    /// Asks the first window to show itself.
    ///
    /// # Errors
    /// [`Error::Write`].
    pub fn call_first_window(&self) -> Result<(), Error> {
        let held = self.hold()?;
        held.create_anew(&held.folder.join(CALL), b"")
    }

    /// Whether another window asks the first one to show itself.
    pub fn is_called(&self) -> bool {
        self.disk.exists(&self.folder.join(CALL))
    }

    /// The first window has shown itself.
    ///
    /// # Errors
    /// [`Error::Write`].
    pub fn answer_call(&self) -> Result<(), Error> {
        self.clear(&self.folder.join(CALL))
    }
}
