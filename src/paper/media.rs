//! What printing systems call a paper.

use super::{Size, Um};

/// Papers are cut no more exactly than this.
const PLAY: Um = Um::mm(0.5);

impl Size {
    /// The same paper, standing.
    pub fn upright(self) -> Self {
        Self {
            width: self.width.min(self.height),
            height: self.width.max(self.height),
        }
    }

    /// The paper's name for a printing system; one without a name is given by its measures, as
    /// CUPS takes them.
    pub fn media(self) -> String {
        let Self { width, height } = self.upright();
        let near = |one: Um, other: Um| (one - other).max(other - one) <= PLAY;
        let known = known()
            .into_iter()
            .find(|(_, (known_width, known_height))| {
                near(*known_width, width) && near(*known_height, height)
            });
        match known {
            Some((name, _)) => name,
            None => format!("Custom.{}x{}mm", width.in_mm(), height.in_mm()),
        }
    }
}

/// The papers that have a name. A test proves that the shipped file can be read.
fn known() -> Vec<(String, (Um, Um))> {
    ron::from_str(include_str!("../../assets/media.ron")).unwrap_or_default()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn papers_have_the_names_that_printers_know() {
        for (width, height, expected) in [
            (210.0, 297.0, "iso_a4_210x297mm"),
            (297.0, 210.0, "iso_a4_210x297mm"),
            (148.0, 105.0, "iso_a6_105x148mm"),
            (215.9, 279.4, "na_letter_8.5x11in"),
            (241.3, 104.8, "na_number-10_4.125x9.5in"),
            (220.0, 110.0, "iso_dl_110x220mm"),
            (154.0, 111.0, "Custom.111x154mm"),
            (139.7, 107.95, "Custom.107.95x139.7mm"),
        ] {
            let size = Size {
                width: Um::mm(width),
                height: Um::mm(height),
            };
            assert_eq!(size.media(), expected);
        }
    }

    #[test]
    fn the_names_hold_the_sizes() {
        assert_eq!(known().len(), 9);
        for (name, (width, height)) in known() {
            let size = name.rsplit('_').next().unwrap();
            let (factor, size) = match size.strip_suffix("in") {
                Some(inches) => (25.4, inches),
                None => (1.0, size.strip_suffix("mm").unwrap()),
            };
            let (across, along) = size.split_once('x').unwrap();
            let measure = |text: &str| Um::mm(text.parse::<f64>().unwrap() * factor);
            assert_eq!((measure(across), measure(along)), (width, height), "{name}");
        }
    }
}
