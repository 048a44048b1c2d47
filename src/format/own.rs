//! A user's own products as they stand in a file: a whole product, or only the measures of a
//! sheet of labels.

use super::check::{Broken, check, parse, place};
use super::{Grid, Product};
use crate::limits::OWN_FILE_BYTES;
use crate::paper::{Point, Size};
use ron::extensions::Extensions;
use ron::ser::PrettyConfig;
use serde::{Deserialize, Serialize};

/// A sheet of labels by its measures, as a file says it: `Labels(id: …, paper: …, …)`.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
#[serde(rename = "Labels", deny_unknown_fields)]
pub struct LabelSheet {
    /// Stable key.
    pub id: String,
    /// What it is called.
    pub title: String,
    /// The sheet.
    pub paper: Size,
    /// Labels side by side.
    pub columns: usize,
    /// Labels one under the other.
    pub rows: usize,
    /// One label.
    pub label: Size,
    /// The corner of the first label.
    pub first: Point,
    /// From the corner of a label to that of the next, to the right and down.
    pub step: Size,
}

impl LabelSheet {
    /// The product that it is.
    ///
    /// # Errors
    /// [`Broken`] where the labels do not find room on the sheet, or an address on the label.
    pub fn product(&self) -> Result<Product, Broken> {
        let grid = Grid {
            paper: self.paper,
            label: self.label,
            columns: self.columns,
            rows: self.rows,
            first: self.first,
            step: self.step,
        };
        Ok(Product {
            title: Some(self.title.clone()),
            ..grid.product(&self.id)?
        })
    }

    /// The text of its file.
    ///
    /// # Errors
    /// Never for measures; the writer of the form could fail.
    pub fn to_ron(&self) -> Result<String, ron::Error> {
        let pretty = PrettyConfig::default().struct_names(true);
        ron::ser::to_string_pretty(self, pretty)
    }
}

/// Reads a product of the user's own.
///
/// # Errors
/// [`Broken`], with the place in the text or the part that cannot be printed.
pub(super) fn read(text: &str) -> Result<Product, Broken> {
    if text.len() > OWN_FILE_BYTES {
        return Err(Broken::TooLarge);
    }
    let text = text.trim_start_matches('\u{feff}');
    let product = match is_labels(text) {
        true => {
            let options =
                ron::Options::default().with_default_extension(Extensions::UNWRAP_VARIANT_NEWTYPES);
            let sheet: LabelSheet = options.from_str(text).map_err(|error| place(&error))?;
            sheet.product()?
        }
        false => parse(text).map_err(|error| place(&error))?,
    };
    check(&product)?;
    Ok(product)
}

/// Whether the first word that is no comment names a sheet of labels.
fn is_labels(text: &str) -> bool {
    let mut lines = text.lines().map(str::trim_start);
    let first = lines.find(|line| !line.is_empty() && !line.starts_with("//"));
    first.is_some_and(|line| line.starts_with("Labels"))
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::format::Products;
    use crate::paper::Um;

    fn sheet() -> LabelSheet {
        let size = |width, height| Size {
            width: Um::mm(width),
            height: Um::mm(height),
        };
        LabelSheet {
            id: "my-labels-1".to_owned(),
            title: "Labels «from the drawer»".to_owned(),
            paper: size(210.0, 297.0),
            columns: 3,
            rows: 7,
            label: size(63.5, 38.1),
            first: Point {
                x: Um::mm(7.21),
                y: Um::mm(15.15),
            },
            step: size(66.04, 38.1),
        }
    }

    #[test]
    fn a_sheet_of_labels_is_written_and_read_again() {
        let text = sheet().to_ron().unwrap();
        let mut products = Products::default();
        for text in [text.clone(), format!("// Mine.\n\n\u{20}{text}")] {
            products.add(&text).unwrap();
        }
        let [product] = products.all() else {
            panic!("{products:?}");
        };
        assert_eq!(product.per_sheet(), 21);
        assert_eq!(product.title.as_deref(), Some("Labels «from the drawer»"));
        let kept = product.sheet.unwrap();
        assert_eq!(kept.first, Some(sheet().first));
        assert_eq!(kept.gap.width, Um::mm(2.54));
    }

    #[test]
    fn a_broken_sheet_is_named_with_its_place() {
        let text = sheet().to_ron().unwrap();
        for (from, to, expected) in [
            ("columns: 3", "columns: three", "line 8, column "),
            (
                "rows: 7",
                "rows: 8",
                "the cards do not find room on the sheet",
            ),
            ("rows", "lines", "line 9, column "),
            (
                "columns: 3",
                "columns: 0",
                "columns and rows: not a measure of paper",
            ),
        ] {
            let error = Products::default().add(&text.replacen(from, to, 1));
            let error = error.unwrap_err().to_string();
            assert!(error.starts_with(expected), "{from}: {error}");
        }
    }
}
