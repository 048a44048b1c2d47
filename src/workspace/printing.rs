//! The printers, what was measured on them, and which one is used.

use crate::paper::{Calibration, Measures, Size};
use crate::storage::Printers;

/// What is known of printers.
#[derive(Debug, Clone, Default)]
pub struct PrinterSettings {
    /// The system's printers; `None` where it has no printing system.
    pub system: Option<Printers>,
    /// What was measured on them.
    pub measures: Measures,
    /// The one that the user chose.
    pub chosen: Option<String>,
    /// Whether what was printed to several is kept on the disk.
    pub keeps_jobs: bool,
}

impl PrinterSettings {
    /// The printer that is used: the chosen one where it is there, else the usual one.
    pub fn name(&self) -> Option<&str> {
        let system = self.system.as_ref()?;
        let chosen = self.chosen.as_ref();
        let chosen = chosen.filter(|chosen| system.names.contains(chosen));
        chosen.or(system.usual.as_ref()).map(String::as_str)
    }

    /// What puts that printer right on a paper; nothing where it was not measured.
    pub fn calibration(&self, paper: Size) -> Calibration {
        let calibration = self
            .name()
            .and_then(|name| self.measures.calibration(name, paper));
        calibration.unwrap_or_default()
    }
}
