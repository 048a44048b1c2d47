//! Sheets of labels: which there are, and the product that each of them is.

use super::check::check;
use super::{Broken, Marks, Part, Product, Sheet, TextBox};
use crate::paper::{Point, Rect, Size, Um};
use serde::Deserialize;

/// A sheet of labels, by what is printed on its box.
#[derive(Debug, Clone, PartialEq, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Label {
    /// Who makes it.
    pub maker: String,
    /// The maker's number for it.
    pub number: String,
    paper: Paper,
    size: (Um, Um),
    count: (usize, usize),
    first: (Um, Um),
    step: (Um, Um),
    /// Whether several makers agree on its measures.
    #[serde(skip)]
    pub is_checked: bool,
}

#[derive(Debug, Clone, Copy, PartialEq, Deserialize)]
enum Paper {
    A4,
    US,
}

/// The measures of a sheet of labels, for one that is on no list.
#[derive(Debug, Clone, Copy, PartialEq)]
pub struct Grid {
    /// The sheet.
    pub paper: Size,
    /// One label.
    pub label: Size,
    /// Labels side by side.
    pub columns: usize,
    /// Labels one under the other.
    pub rows: usize,
    /// The corner of the first label.
    pub first: Point,
    /// From the corner of a label to that of the next, to the right and down.
    pub step: Size,
}

/// The address keeps this far from a label's sides, and this from its top and bottom: 3 mm at
/// least (burscheid-medien.de, «Briefumschläge bedrucken», read in November 2026). On a label of
/// an inch there is no room for more.
const PLAY: (Um, Um) = (Um::mm(4.0), Um::mm(3.0));
/// A sheet may lie askew by so much.
const SAFE: Um = Um::mm(1.5);

impl Label {
    /// Stable key: `label-avery-5160`.
    pub fn id(&self) -> String {
        let named = format!("label {} {}", self.maker, self.number).to_lowercase();
        let words = named.split(|c: char| !c.is_ascii_alphanumeric());
        let words: Vec<&str> = words.filter(|word| !word.is_empty()).collect();
        words.join("-")
    }

    /// Its measures.
    pub fn grid(&self) -> Grid {
        let (width, height) = match self.paper {
            Paper::A4 => (210.0, 297.0),
            Paper::US => (215.9, 279.4),
        };
        let size = |(width, height)| Size { width, height };
        Grid {
            paper: size((Um::mm(width), Um::mm(height))),
            label: size(self.size),
            columns: self.count.0,
            rows: self.count.1,
            first: Point {
                x: self.first.0,
                y: self.first.1,
            },
            step: size(self.step),
        }
    }

    /// What is printed on it: addresses.
    ///
    /// # Errors
    /// Only for a broken list, which a test rules out.
    pub fn product(&self) -> Result<Product, Broken> {
        self.grid().product(&self.id())
    }
}

impl Grid {
    /// A product of addresses on these labels.
    ///
    /// # Errors
    /// Where the labels do not find room on the sheet, or an address on the label.
    pub fn product(&self, id: &str) -> Result<Product, Broken> {
        let gap = Size {
            width: self.step.width - self.label.width,
            height: self.step.height - self.label.height,
        };
        let (across, along) = PLAY;
        let product = Product {
            id: id.to_owned(),
            title: None,
            source: None,
            measure_first: false,
            card: self.label,
            safe: SAFE,
            bleed: Um::ZERO,
            front: vec![Part::Address(TextBox {
                at: Rect {
                    x: across,
                    y: along,
                    width: self.label.width - across * 2,
                    height: self.label.height - along * 2,
                },
                largest: 12.0,
                smallest: 7.5,
                leading: 1.15,
                centred: false,
            })],
            back: Vec::new(),
            further: Vec::new(),
            sheet: Some(Sheet {
                paper: self.paper,
                columns: self.columns,
                rows: self.rows,
                flip: Default::default(),
                gap,
                first: Some(self.first),
                marks: Marks::None,
            }),
        };
        check(&product)?;
        Ok(product)
    }
}

/// The sheets of labels that are known.
#[derive(Debug, Clone, Default)]
pub struct Labels(Vec<Label>);

impl Labels {
    /// All of them: the checked ones first.
    ///
    /// # Errors
    /// Only if the shipped list is broken, which a test rules out.
    pub fn shipped() -> Result<Self, ron::error::SpannedError> {
        #[derive(Deserialize)]
        struct File {
            checked: Vec<Label>,
            unchecked: Vec<Label>,
        }
        let file: File = ron::from_str(include_str!("../../assets/products/labels.ron"))?;
        let checked = file.checked.into_iter().map(|label| Label {
            is_checked: true,
            ..label
        });
        Ok(Self(checked.chain(file.unchecked).collect()))
    }

    /// All of them, in the order in which they are offered.
    pub fn all(&self) -> &[Label] {
        &self.0
    }

    /// The sheet with this key.
    pub fn get(&self, id: &str) -> Option<&Label> {
        self.0.iter().find(|label| label.id() == id)
    }

    /// Whether a key is that of a sheet that nobody checked.
    pub fn is_unchecked(id: &str) -> bool {
        let labels = Self::shipped().unwrap_or_default();
        labels.get(id).is_some_and(|label| !label.is_checked)
    }

    /// The sheets whose maker and number hold all these words.
    pub fn search(&self, words: &str) -> impl Iterator<Item = &Label> {
        let words = words.to_lowercase();
        self.0.iter().filter(move |label| {
            let name = format!("{} {}", label.maker, label.number).to_lowercase();
            words.split_whitespace().all(|word| name.contains(word))
        })
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use std::collections::HashSet;

    #[test]
    fn every_sheet_of_labels_can_be_printed() {
        let labels = Labels::shipped().unwrap();
        let checked = labels.all().iter().filter(|label| label.is_checked);
        assert_eq!(checked.count(), 25);
        let mut ids = HashSet::new();
        for label in labels.all() {
            let id = label.id();
            let product = label.product();
            assert!(product.is_ok(), "{id}: {product:?}");
            assert!(ids.insert(id.clone()), "{id} twice");
        }
    }

    #[test]
    fn a_sheet_is_found_by_what_is_on_its_box() {
        let labels = Labels::shipped().unwrap();
        for (words, some) in [("avery 5", true), ("AVERY", true), ("no such maker", false)] {
            assert_eq!(labels.search(words).next().is_some(), some, "{words}");
        }
        let first = labels.all().first().unwrap();
        assert_eq!(labels.get(&first.id()), Some(first));
    }

    #[test]
    fn own_measures_are_looked_at() {
        let size = |width, height| Size {
            width: Um::mm(width),
            height: Um::mm(height),
        };
        let right = Grid {
            paper: size(210.0, 297.0),
            label: size(70.0, 36.0),
            columns: 3,
            rows: 8,
            first: Point {
                x: Um::ZERO,
                y: Um::mm(4.5),
            },
            step: size(70.0, 36.0),
        };
        for (grid, expected) in [
            (right, None),
            (
                Grid {
                    columns: 4,
                    ..right
                },
                Some(Broken::Sheet),
            ),
            (
                Grid { rows: 0, ..right },
                Some(Broken::Measure("columns and rows")),
            ),
            (
                Grid {
                    step: size(60.0, 36.0),
                    ..right
                },
                Some(Broken::Measure("gap")),
            ),
            (
                Grid {
                    label: size(7.0, 36.0),
                    ..right
                },
                Some(Broken::Outside("Address")),
            ),
        ] {
            assert_eq!(grid.product("own").err(), expected, "{grid:?}");
        }
    }
}
