//! Sheets of labels: addresses from a chosen label on, each whole on its own.

use super::card;
use kartka::format::Labels;
use kartka::layout::{Fonts, Imposition, Item, lay_out_as};
use kartka::paper::Rect;
use kartka::pdf;

#[test]
fn an_address_stands_on_every_checked_label() {
    let fonts = Fonts::shipped().unwrap();
    let labels = Labels::shipped().unwrap();
    for label in labels.all().iter().filter(|label| label.is_checked) {
        let id = label.id();
        let product = label.product().unwrap();
        let cards = vec![card("", false); product.per_sheet()];
        let how = Imposition {
            skip: 3,
            ..Imposition::default()
        };
        let pages = lay_out_as(&product, &cards, &how, &fonts);
        assert_eq!(pages.findings, [], "{id}");
        // Three labels were used up already, so three addresses come onto a second sheet.
        let placed: Vec<usize> = pages.pages.iter().map(|page| page.placed.len()).collect();
        assert_eq!(placed, [product.per_sheet() - 3, 3], "{id}");
        let grid = label.grid();
        let fourth = pages.pages[0].placed[0].at;
        let (column, row) = (3 % grid.columns, 3 / grid.columns);
        let number = |n: usize| i32::try_from(n).unwrap();
        assert_eq!(
            fourth.x,
            grid.first.x + grid.step.width * number(column),
            "{id}"
        );
        assert_eq!(
            fourth.y,
            grid.first.y + grid.step.height * number(row),
            "{id}"
        );
        for placed in pages.pages.iter().flat_map(|page| &page.placed) {
            let safe = Rect::of(placed.panel.size).inset(product.safe);
            for item in &placed.panel.items {
                let Item::Text(text) = item else { continue };
                assert!(safe.holds(text.frame(&fonts)), "{id}: {}", text.line.text());
            }
        }
        pdf::write(&pages, &fonts).unwrap();
    }
}
