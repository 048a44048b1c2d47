//! The day, and waiting.

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
