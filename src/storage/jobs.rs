//! Jobs that the user wants to keep: what was printed, and to whom. Off unless asked for.

use super::{Error, OwnFile, Storage};

pub(super) const FOLDER: &str = "jobs";

impl Storage {
    /// The kept jobs, by the neutral names of their files.
    ///
    /// # Errors
    /// [`Error::Read`] where the folder or a file exists and cannot be read.
    pub fn jobs(&self) -> Result<Vec<OwnFile>, Error> {
        self.own_files(FOLDER)
    }

    /// Keeps a job under the first free neutral name.
    ///
    /// # Errors
    /// [`Error::Write`]: a full disk, a folder without rights; no half file is left.
    pub fn keep_job(&self, text: &str) -> Result<(), Error> {
        // No number is used again while a later job is there: the newest stands last.
        let held = self.hold()?;
        let known = held.jobs()?;
        let numbers = known.iter().filter_map(|file| number_of(&file.name));
        let number = numbers.max().unwrap_or(0) + 1;
        held.put(&format!("{FOLDER}/job-{number:05}.ron"), text.as_bytes())
    }

    /// Takes a kept job away.
    ///
    /// # Errors
    /// [`Error::Write`] where it is still there afterwards.
    pub fn remove_job(&self, name: &str) -> Result<(), Error> {
        // A name must not lead out of the folder.
        if number_of(name).is_none() {
            return Ok(());
        }
        self.clear(&self.folder.join(FOLDER).join(name))
    }
}

/// The number in `job-00012.ron`.
fn number_of(name: &str) -> Option<u32> {
    let number = name.strip_prefix("job-")?.strip_suffix(".ron")?;
    number.parse().ok()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn jobs_are_kept_in_their_order_and_taken_away() {
        let folder = tempfile::tempdir().unwrap();
        let storage = Storage::at(folder.path().join("data"));
        let names = || -> Vec<String> {
            let jobs = storage.jobs().unwrap();
            jobs.into_iter().map(|file| file.name).collect()
        };
        assert!(names().is_empty());
        for text in ["one", "two", "three"] {
            storage.keep_job(text).unwrap();
        }
        storage.remove_job("job-00002.ron").unwrap();
        storage.remove_job("../../../elsewhere.ron").unwrap();
        storage.keep_job("four").unwrap();
        assert_eq!(names(), ["job-00001.ron", "job-00003.ron", "job-00004.ron"]);
        storage.delete_everything().unwrap();
        assert!(names().is_empty());
    }
}
