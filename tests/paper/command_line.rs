//! The same through the program: everything that can be asked for on the command line is there.

use crate::program::Program;
use lopdf::Document;

/// How many pages the file has.
fn pages(program: &Program, file: &str) -> usize {
    Document::load(program.path(file))
        .unwrap()
        .get_pages()
        .len()
}

#[test]
fn every_way_to_print_a_card() {
    let program = Program::new();
    let photo = program.path("photo.png");
    let image = image::RgbImage::from_pixel(1_600, 1_100, image::Rgb([90, 140, 60]));
    image.save(&photo).unwrap();
    let photo = photo.to_str().unwrap();
    for (more, count) in [
        (&["--hand", "script"][..], 2),
        (&["--hand", "lines"], 2),
        (
            &["--hand", "trace", "--product", "card-a5-folded", "--anyway"],
            2,
        ),
        (
            &[
                "--caption",
                "--save-ink",
                "--sender",
                "Анна Смит",
                "--sender",
                "Утрехт",
            ],
            2,
        ),
        (
            &["--picture", photo, "--product", "postcard-a6-print-shop"],
            2,
        ),
        (&["--picture", photo, "--crop", "10,0,80,100"], 2),
        (
            &[
                "--product",
                "postcard-a6-4up",
                "--turning",
                "hand-short",
                "--cut-and-stack",
            ],
            2,
        ),
        (&["--product", "label-avery-5164", "--first", "4"], 1),
        (&["--product", "envelope-c6"], 1),
        (&["--product", "copy-sheet"], 2),
        (
            &[
                "--measured-front",
                "21,19,20,20",
                "--measured-back",
                "20,20,20.5,19.5",
            ],
            2,
        ),
    ] {
        let ran = program.birthday_card(more);
        assert_eq!(ran.code, 0, "{more:?}: {}", ran.err);
        assert_eq!(pages(&program, "card.pdf"), count, "{more:?}");
    }
    program.done(&[
        "test-page",
        "--product",
        "postcard-us-4up",
        "-o",
        "test.pdf",
    ]);
    assert_eq!(pages(&program, "test.pdf"), 2);
}

#[test]
fn what_cannot_be_printed_is_reported() {
    let program = Program::new();
    let text = program.path("text.txt");
    std::fs::write(&text, "no picture").unwrap();
    let text = text.to_str().unwrap();
    for (more, sentence) in [
        (&["--picture", text][..], "neither JPEG nor PNG nor WebP"),
        (&["--measured-front", "60,60,20,20"], "near 20 mm"),
        (
            &["--picture", "sea", "--crop", "0,0,50,50"],
            "Only a picture from a file",
        ),
        (&["--product", "label-none"], "postcard-a6"),
        (
            &["--product", "label-avery-5164", "--first", "7"],
            "has 6 places",
        ),
        (&["--product", "envelope-c6", "--first", "2"], "one place"),
    ] {
        let ran = program.birthday_card(more);
        assert_eq!(ran.code, 1, "{more:?}");
        assert!(ran.err.contains(sentence), "{more:?}: {}", ran.err);
    }
    for more in [
        &["--hand", "foot"][..],
        &["--first", "0"],
        &["--picture", "sea", "--crop", "50,0,60,100"],
        &["--crop", "0,0,60,100"],
        &["--measured-front", "1,2"],
    ] {
        assert_eq!(program.birthday_card(more).code, 2, "{more:?}");
    }
    // Unchecked labels give a warning.
    let ran = program.birthday_card(&["--product", "label-avery-5160"]);
    assert!(
        ran.code == 0 && ran.err.contains("were not checked"),
        "{}",
        ran.err
    );
}
