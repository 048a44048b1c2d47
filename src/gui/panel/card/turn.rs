//! Turning the card over.

use super::Card;
use crate::format::Product;
use crate::gui::drawing::Side;

impl Card {
    /// The next side or page.
    pub fn turned(&self) -> Side {
        let pages = self.drawn.as_ref().map_or(1, |drawn| drawn.pages.max(1));
        match self.side {
            Side::Front => Side::Back,
            Side::Back | Side::SheetBack => Side::Front,
            Side::Sheet => Side::SheetBack,
            Side::Page(page) => Side::Page((page + 1) % pages),
        }
    }

    /// The side that is seen first of what is printed on.
    pub(super) fn turn_to_first(&mut self) {
        let both = self.product().is_none_or(Product::has_back);
        self.side = match (both, self.side) {
            (false, _) => Side::Page(0),
            (true, Side::Page(_)) => Side::Back,
            (true, side) => side,
        };
        let sheet = matches!(self.side, Side::Sheet | Side::SheetBack);
        if self.product().is_some_and(|p| p.sheet.is_none()) && sheet {
            self.side = Side::Back;
        }
    }
}
