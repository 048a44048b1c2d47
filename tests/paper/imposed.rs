//! Several cards on several sheets: order, turning, threads, printers that miss.

use super::{MESSAGE, card};
use kartka::batch::{PrintRun, Progress};
use kartka::format::{Flip, Products};
use kartka::layout::{
    Card, Fonts, Imposition, Item, Order, Pages, Side, Turning, calibration_sheet, files,
    go_together, lay_out_as, lay_out_with,
};
use kartka::paper::{Calibration, Correction, Um};
use kartka::pdf;
use lopdf::Document;
use std::num::NonZeroUsize;

/// Each card bears its number.
fn numbered(count: usize) -> Vec<Card> {
    (0..count).map(|n| card(&n.to_string(), false)).collect()
}

/// Which cards' backs lie on each page of backs.
fn backs(pages: &Pages) -> Vec<String> {
    let backs = pages.pages.iter().filter(|page| page.side == Side::Back);
    let numbers = |item: &Item| match item {
        Item::Text(text) => text.line.text().parse::<usize>().ok(),
        _ => None,
    };
    backs
        .map(|page| {
            let items = page.placed.iter().flat_map(|placed| &placed.panel.items);
            let numbers: Vec<String> = items.filter_map(numbers).map(|n| n.to_string()).collect();
            numbers.join(" ")
        })
        .collect()
}

#[test]
fn orders_and_turnings() {
    let fonts = Fonts::shipped().unwrap();
    let products = Products::shipped().unwrap();
    let four = products.get("postcard-a6-4up").unwrap();
    let usual = Imposition::default();
    let stacked = Imposition {
        order: Order::CutAndStack,
        ..usual
    };
    let by_hand = Imposition {
        turning: Turning::ByHand(Flip::ShortEdge),
        ..usual
    };
    let short = Imposition {
        turning: Turning::Duplex(Flip::ShortEdge),
        ..usual
    };
    use Side::{Back, Front};
    for (how, sides, on_backs, flip) in [
        (
            usual,
            [Front, Back, Front, Back],
            ["0 1 2 3", "4 5"],
            Some(Flip::LongEdge),
        ),
        (
            stacked,
            [Front, Back, Front, Back],
            ["0 2 4", "1 3 5"],
            Some(Flip::LongEdge),
        ),
        (
            by_hand,
            [Front, Front, Back, Back],
            ["0 1 2 3", "4 5"],
            None,
        ),
        (
            short,
            [Front, Back, Front, Back],
            ["0 1 2 3", "4 5"],
            Some(Flip::ShortEdge),
        ),
    ] {
        let pages = lay_out_as(four, &numbered(6), &how, &fonts);
        let found: Vec<Side> = pages.pages.iter().map(|page| page.side).collect();
        assert_eq!(found, sides, "{how:?}");
        assert_eq!(backs(&pages), on_backs, "{how:?}");
        assert_eq!(pages.flip, flip, "{how:?}");
        let turned = pages.pages.iter().flat_map(|page| &page.placed);
        // A4 lies: over the long edge what is printed stands on its head.
        let is_turned = how.turning == Turning::Usual;
        assert_eq!(turned.filter(|placed| placed.turned).count() > 0, is_turned);
    }
}

#[test]
fn several_products_on_the_same_paper() {
    let fonts = Fonts::shipped().unwrap();
    let products = Products::shipped().unwrap();
    let get = |id| products.get(id).unwrap();
    let order = Imposition::default();
    for (one, other, expected) in [
        ("postcard-a6-2up", "card-a6-folded", true),
        ("postcard-a6-4up", "postcard-us-4up", false),
        ("postcard-a6-4up", "card-a5-folded", false),
    ] {
        assert_eq!(go_together(get(one), get(other), &order), expected);
    }
    let cards = numbered(3);
    let also = [get("card-a6-folded").clone()];
    let pages = |also| {
        let making = PrintRun {
            product: get("postcard-a6-2up"),
            also,
            cards: &cards,
            order,
            fonts: &fonts,
            printer: Calibration::default(),
            workers: NonZeroUsize::MIN,
        };
        making.lay_out(&mut |_| true).unwrap()[0].pages.len()
    };
    assert_eq!(pages(&[]), 4);
    assert_eq!(pages(&also), 4 + 4);
}

/// Twice in one process, in two processes, with one and two threads, stopped at and gone on.
#[test]
fn the_same_batch_gives_the_same_bytes_however_it_is_made() {
    // In a process of its own the batch is only written.
    let alone = std::env::var_os("KARTKA_TEST_BATCH");
    let fonts = Fonts::shipped().unwrap();
    let products = Products::shipped().unwrap();
    let product = products.get("postcard-a6-4up").unwrap();
    // More than one stretch of cards and of pages.
    let kinds = [card("", false), card("", true)];
    let cards: Vec<Card> = (0..600)
        .map(|n| Card {
            message: format!("{n}\n{MESSAGE}"),
            ..kinds[usize::from(n % 40 == 0)].clone()
        })
        .collect();
    let made = |threads| {
        let threads = NonZeroUsize::new(threads).unwrap();
        let how = Imposition::default();
        let pages = lay_out_with(product, &cards, &how, &fonts, threads);
        pdf::write_with(&pages, &fonts, &Calibration::default(), threads).unwrap()
    };
    let one = made(1);
    if let Some(file) = alone {
        std::fs::write(file, one).unwrap();
        return;
    }
    for threads in [1, 2, 3, 8] {
        assert!(made(threads) == one, "{threads}");
    }
    // A batch that is watched.
    let making = PrintRun {
        product,
        also: &[],
        cards: &cards,
        order: Imposition::default(),
        fonts: &fonts,
        printer: Calibration::default(),
        workers: NonZeroUsize::new(2).unwrap(),
    };
    let mut reports = Vec::new();
    let mut report = |progress: Progress| {
        reports.push(progress.done);
        true
    };
    let pages = making.lay_out(&mut report).unwrap();
    let files = making.write(&pages, &mut report).unwrap().unwrap();
    assert!(files.len() == 1 && files[0] == one);
    assert!(reports.is_sorted() && reports.len() > 4, "{reports:?}");
    assert_eq!(reports.last(), Some(&600));
    // Stopped at any point, nothing is made.
    assert!(making.lay_out(&mut |_| false).is_none());
    let stopped = making.write(&pages, &mut |progress| progress.done < 500);
    assert!(stopped.unwrap().is_none());
    // Two processes.
    let folder = tempfile::tempdir().unwrap();
    for name in ["one", "two"] {
        let file = folder.path().join(name);
        let test = "paper::imposed::the_same_batch_gives_the_same_bytes_however_it_is_made";
        let ran = std::process::Command::new(std::env::current_exe().unwrap())
            .args(["--exact", test])
            .env("KARTKA_TEST_BATCH", &file)
            .output()
            .unwrap();
        assert!(ran.status.success());
        assert!(std::fs::read(&file).unwrap() == one, "{name}");
    }
}

#[test]
fn a_printer_that_misses_is_put_right_in_its_own_file_only() {
    let fonts = Fonts::shipped().unwrap();
    let products = Products::shipped().unwrap();
    let product = products.get("postcard-a6").unwrap();
    let pages = lay_out_as(product, &numbered(1), &Imposition::default(), &fonts);
    let printer = Calibration {
        front: Correction::default(),
        back: Correction {
            right: Um::mm(2.54),
            down: Um::mm(-2.54),
            across: 1.01,
            along: 1.0,
        },
    };
    let moved = "1.01 0 0 1 7.2 7.2 cm";
    for (printer, expected) in [
        (Calibration::default(), [false, false]),
        (printer, [false, true]),
    ] {
        let bytes = pdf::write_for(&pages, &fonts, &printer).unwrap();
        let document = Document::load_mem(&bytes).unwrap();
        let found: Vec<bool> = document
            .get_pages()
            .into_values()
            .map(|page| {
                let content = document.get_page_content(page);
                String::from_utf8_lossy(&content).starts_with(moved)
            })
            .collect();
        assert_eq!(found, expected);
    }
}

#[test]
fn the_test_page_has_both_sides() {
    let fonts = Fonts::shipped().unwrap();
    let products = Products::shipped().unwrap();
    let paper = products.get("postcard-us-4up").unwrap().paper();
    let pages = calibration_sheet(paper, Flip::LongEdge, &fonts);
    assert_eq!(pages.pages.len(), 2);
    for page in &pages.pages {
        assert_eq!(page.size, paper);
        assert!(page.placed[0].panel.items.len() > 100);
    }
    pdf::write(&pages, &fonts).unwrap();
}

#[test]
fn long_lists_are_split() {
    for (cards, expected) in [
        (0, vec![]),
        (1, vec![(0, 1)]),
        (2_000, vec![(0, 2_000)]),
        (4_001, vec![(0, 2_000), (2_000, 4_000), (4_000, 4_001)]),
    ] {
        let found: Vec<_> = files(cards).map(|file| (file.start, file.end)).collect();
        assert_eq!(found, expected);
    }
}
