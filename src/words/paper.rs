//! What products are called, and what is wrong in one of the user's own.

use super::Words;
use crate::format::{Broken, Product};

impl Words {
    /// What a product is called: by its own name, or in the reader's language.
    pub fn product(&self, product: &Product) -> String {
        let key = format!("format-product-{}", product.id);
        match &product.title {
            Some(title) => title.clone(),
            None if self.has(&key) => self.say(&key),
            None => product.id.clone(),
        }
    }

    /// Why a user's own product cannot be used, with its file and, in a text, its place.
    pub fn broken_product(&self, file: &str, broken: &Broken) -> String {
        let file = ("file", file.to_owned().into());
        match broken {
            Broken::Text {
                line,
                column,
                reason,
            } => {
                let reason = [("what", reason.as_str().into())];
                let what = self.say_with("fault-form", &reason);
                self.say_with(
                    "fault",
                    &[
                        file,
                        ("line", (*line).into()),
                        ("column", (*column).into()),
                        ("what", what.into()),
                    ],
                )
            }
            Broken::Measure(what) => {
                self.say_with("fault-product-measure", &[file, ("what", (*what).into())])
            }
            Broken::Outside(part) => {
                self.say_with("fault-product-outside", &[file, ("what", (*part).into())])
            }
            Broken::Sheet => self.say_with("fault-product-sheet", &[file]),
            Broken::TooLarge => self.say_with("fault-product-too-large", &[file]),
            Broken::TooManyParts => self.say_with("fault-product-parts", &[file]),
        }
    }
}
