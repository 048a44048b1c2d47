//! What was measured on printers, kept by their names.

use super::{Calibration, Correction, Reading, Size};
use serde::{Deserialize, Serialize};
use std::collections::BTreeMap;

/// What was read on the test page of a printer, on one paper. Another paper may be drawn in
/// otherwise, so each is measured for itself.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize)]
pub struct Measured {
    /// The paper, as it is printed.
    pub paper: Size,
    /// On the first side.
    pub front: Option<Reading>,
    /// On the second.
    pub back: Option<Reading>,
}

impl Measured {
    /// What puts it right; `None` where what was read cannot be.
    pub fn calibration(&self) -> Option<Calibration> {
        let side = |reading: Option<Reading>| match reading {
            Some(reading) => Correction::of(self.paper, reading),
            None => Some(Correction::default()),
        };
        Some(Calibration {
            front: side(self.front)?,
            back: side(self.back)?,
        })
    }
}

/// The measures of printers, by the names under which the system knows them.
#[derive(Debug, Clone, PartialEq, Eq, Default, Serialize, Deserialize)]
pub struct Measures(BTreeMap<String, Vec<Measured>>);

impl Measures {
    /// What was measured on a printer, a paper each.
    pub fn of(&self, printer: &str) -> &[Measured] {
        self.0.get(printer).map_or(&[], Vec::as_slice)
    }

    /// What puts a printer right on a paper; `None` where it was not measured.
    pub fn calibration(&self, printer: &str, paper: Size) -> Option<Calibration> {
        self.on(printer, paper)?.calibration()
    }

    /// What was measured on a printer on a paper.
    pub fn on(&self, printer: &str, paper: Size) -> Option<&Measured> {
        let mut all = self.of(printer).iter();
        all.find(|measured| measured.paper == paper)
    }

    /// Keeps what was measured; what was known for the same paper is replaced.
    pub fn keep(&mut self, printer: &str, measured: Measured) {
        let all = self.0.entry(printer.to_owned()).or_default();
        all.retain(|known| known.paper != measured.paper);
        all.push(measured);
    }

    /// Forgets a printer; false where nothing was known of it.
    pub fn forget(&mut self, printer: &str) -> bool {
        self.0.remove(printer).is_some()
    }

    /// The printers that were measured.
    pub fn printers(&self) -> impl Iterator<Item = &str> {
        self.0.keys().map(String::as_str)
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::paper::Um;

    fn paper(width: f64, height: f64) -> Size {
        Size {
            width: Um::mm(width),
            height: Um::mm(height),
        }
    }

    fn measured(paper: Size, left: f64) -> Measured {
        let reading = Reading {
            left: Um::mm(left),
            right: Um::mm(40.0 - left),
            top: Reading::RIGHT,
            bottom: Reading::RIGHT,
        };
        Measured {
            paper,
            front: Some(reading),
            back: None,
        }
    }

    #[test]
    fn measures_are_kept_by_printer_and_paper() {
        let (a4, letter) = (paper(210.0, 297.0), paper(215.9, 279.4));
        let mut measures = Measures::default();
        measures.keep("Kitchen", measured(a4, 21.0));
        measures.keep("Kitchen", measured(letter, 19.0));
        measures.keep("Library", measured(a4, 20.0));
        measures.keep("Kitchen", measured(a4, 22.0));
        for (printer, paper, expected) in [
            ("Kitchen", a4, Some(-2.0)),
            ("Kitchen", letter, Some(1.0)),
            ("Kitchen", self::paper(297.0, 210.0), None),
            ("Library", a4, Some(0.0)),
            ("Library", letter, None),
            ("Attic", a4, None),
        ] {
            let found = measures.calibration(printer, paper);
            let found = found.map(|calibration| calibration.front.right.in_mm());
            assert_eq!(found, expected, "{printer}");
        }
        assert_eq!(measures.of("Kitchen").len(), 2);
        assert!(measures.forget("Kitchen") && !measures.forget("Kitchen"));
        assert_eq!(measures.printers().collect::<Vec<_>>(), ["Library"]);
    }

    #[test]
    fn what_cannot_be_measured_puts_nothing_right() {
        let a4 = paper(210.0, 297.0);
        let wrong = Measured {
            back: Some(Reading {
                left: Um::mm(90.0),
                ..measured(a4, 20.0).front.unwrap()
            }),
            ..measured(a4, 20.0)
        };
        assert_eq!(wrong.calibration(), None);
    }
}
