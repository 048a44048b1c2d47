//! The products shipped with the program, and a user's own.

use super::Product;
use super::check::{Broken, parse};
use super::own::read;

const SHIPPED: [&str; 18] = [
    include_str!("../../assets/products/postcard-a6.ron"),
    include_str!("../../assets/products/postcard-a6-4up.ron"),
    include_str!("../../assets/products/postcard-a6-2up.ron"),
    include_str!("../../assets/products/postcard-a6-print-shop.ron"),
    include_str!("../../assets/products/postcard-us-4up.ron"),
    include_str!("../../assets/products/card-a6-folded.ron"),
    include_str!("../../assets/products/card-a5-folded.ron"),
    include_str!("../../assets/products/letter-a4-b.ron"),
    include_str!("../../assets/products/letter-a4-a.ron"),
    include_str!("../../assets/products/letter-us-10.ron"),
    include_str!("../../assets/products/envelope-c6.ron"),
    include_str!("../../assets/products/envelope-c5.ron"),
    include_str!("../../assets/products/envelope-dl.ron"),
    include_str!("../../assets/products/envelope-c6-5.ron"),
    include_str!("../../assets/products/envelope-us-10.ron"),
    include_str!("../../assets/products/copy-sheet.ron"),
    include_str!("../../assets/products/copy-sheet-us.ron"),
    include_str!("../../assets/products/case-sheet.ron"),
];

/// All products.
#[derive(Debug, Clone, Default)]
pub struct Products(Vec<Product>);

impl Products {
    /// The products shipped with the program.
    ///
    /// # Errors
    /// Only if a shipped file is broken, which a test rules out.
    pub fn shipped() -> Result<Self, ron::error::SpannedError> {
        SHIPPED
            .into_iter()
            .map(parse)
            .collect::<Result<_, _>>()
            .map(Self)
    }

    /// All of them, in the order in which they are offered.
    pub fn all(&self) -> &[Product] {
        &self.0
    }

    /// The product with this key.
    pub fn get(&self, id: &str) -> Option<&Product> {
        self.0.iter().find(|product| product.id == id)
    }

    /// Adds a product of the user's own, in the same form as the shipped ones, or the measures of
    /// a sheet of labels. One with the key
    /// of another takes its place.
    ///
    /// # Errors
    /// [`Broken`], with the place in the text or the part that cannot be printed.
    pub fn add(&mut self, ron: &str) -> Result<(), Broken> {
        let product = read(ron)?;
        match self.0.iter_mut().find(|known| known.id == product.id) {
            Some(known) => *known = product,
            None => self.0.push(product),
        }
        Ok(())
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::format::Part;
    use crate::format::check::check;
    use crate::paper::Rect;

    #[test]
    fn every_shipped_product_can_be_printed() {
        for product in Products::shipped().unwrap().all() {
            assert_eq!(check(product), Ok(()), "{}", product.id);
        }
    }

    /// The post's machines print in the lowest 15 mm, the stamp stands at the top right: where
    /// the address is, nothing else is.
    #[test]
    fn parts_of_a_side_do_not_meet() {
        for product in Products::shipped().unwrap().all() {
            let side = [&product.front, &product.back, &product.further];
            for parts in side {
                let boxes: Vec<(&str, Rect)> = parts.iter().filter_map(frame).collect();
                for (at, (name, one)) in boxes.iter().enumerate() {
                    for (other, two) in &boxes[at + 1..] {
                        // A message makes room for the sender above it.
                        let makes_room = [name, other].contains(&&"Sender")
                            && [name, other].contains(&&"Message");
                        // A picture makes room for its caption.
                        let gives_way = [name, other].contains(&&"Caption")
                            && [name, other].contains(&&"Picture");
                        let meets = one.meets(*two);
                        assert!(
                            !meets || makes_room || gives_way,
                            "{}: {name} {other}",
                            product.id
                        );
                    }
                }
            }
        }
    }

    fn frame(part: &Part) -> Option<(&'static str, Rect)> {
        Some(match part {
            Part::Picture(picture) => ("Picture", picture.at),
            Part::Caption(area) => ("Caption", area.at),
            Part::Title(area) => ("Title", area.at),
            Part::Message(area) => ("Message", area.at),
            Part::Address(area) => ("Address", area.at),
            Part::Sender(area) => ("Sender", area.at),
            Part::Copy(area) => ("Copy", area.at),
            Part::Footer(area) => ("Footer", area.at),
            Part::Stamp(at) => ("Stamp", *at),
            Part::Free(at) => ("Free", *at),
            Part::Line(_) | Part::Fold(_) => return None,
        })
    }

    #[test]
    fn a_broken_product_is_named_with_its_place() {
        let right = SHIPPED[0];
        for (from, to, expected) in [
            ("id:", "ident:", "line 6, column "),
            ("smallest: 9.0", "smallest: nine", "line 1"),
            ("width: 148.0", "width: 0.0", "card: not a measure of paper"),
            ("width: 148.0", "width: 1e9", "card: not a measure of paper"),
            ("x: 8.0", "x: 1.0", "Caption: outside the safe area"),
            ("safe: 5.0", "safe: -5.0", "safe: not a measure of paper"),
        ] {
            let broken = right.replacen(from, to, 1);
            let error = Products::default().add(&broken).unwrap_err().to_string();
            assert!(error.starts_with(expected), "{error}");
        }
        let mut products = Products::default();
        products.add(right).unwrap();
        products.add(right).unwrap();
        assert_eq!(products.all().len(), 1);
    }
}
