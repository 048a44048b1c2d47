//! The day, and waiting.

use crate::storage::{self, Generation};
use crate::workspace::Folder;
use chrono::{Local, NaiveDate};
use iced::futures::channel::{mpsc, oneshot};
use std::time::Duration;

/// How often the day is looked up.
const DAY_DELAY: Duration = Duration::from_secs(60);

/// Today by the system's clock; called in tasks only.
pub fn today_by_the_clock() -> NaiveDate {
    Local::now().date_naive()
}

/// Waits without holding a thread of the pool: the executor has no timer.
pub async fn after(delay: Duration) {
    let (done, waiting) = oneshot::channel();
    std::thread::spawn(move || {
        std::thread::sleep(delay);
        // The receiver is gone once the window is closed.
        let _ = done.send(());
    });
    let _ = waiting.await;
}

/// The day, once a minute.
pub fn minutes() -> mpsc::UnboundedReceiver<NaiveDate> {
    let (sender, receiver) = mpsc::unbounded();
    std::thread::spawn(move || {
        while sender.unbounded_send(today_by_the_clock()).is_ok() {
            std::thread::sleep(DAY_DELAY);
        }
    });
    receiver
}

/// The folder is looked at so often.
const FOLDER_DELAY: Duration = Duration::from_secs(1);

/// What other programs do in the folder.
#[derive(Debug, Clone)]
pub enum Change {
    /// Another generation, or the folder is gone.
    Generation(Result<Generation, storage::Error>),
    /// A second window calls the first.
    Called,
}

/// What other programs do in the folder, as it happens.
pub fn changes(folder: Folder) -> mpsc::UnboundedReceiver<Change> {
    let (sender, receiver) = mpsc::unbounded();
    std::thread::spawn(move || {
        let mut known = None;
        while !sender.is_closed() {
            let found = folder.generation();
            if known.as_ref() != Some(&found) {
                let _ = sender.unbounded_send(Change::Generation(found.clone()));
                known = Some(found);
            }
            if folder.is_called() {
                let _ = sender.unbounded_send(Change::Called);
            }
            std::thread::sleep(FOLDER_DELAY);
        }
    });
    receiver
}
