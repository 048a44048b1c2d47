//! Products of the user's own: the README's examples, and the way from a file to paper.

use crate::program::Program;
use kartka::format::Products;
use lopdf::Document;

/// The files that the README shows.
fn shown() -> Vec<String> {
    let readme = include_str!("../../README.md");
    let blocks = readme.split("```ron\n").skip(1);
    let texts = blocks.filter_map(|block| block.split_once("```"));
    texts.map(|(text, _)| text.to_owned()).collect()
}

#[test]
fn the_examples_of_the_readme_can_be_printed() {
    let mut products = Products::default();
    for text in shown() {
        products.add(&text).unwrap();
    }
    let ids: Vec<&str> = products.all().iter().map(|p| p.id.as_str()).collect();
    assert_eq!(ids, ["labels-from-the-drawer", "bookmark"]);
}

#[test]
fn a_file_in_the_users_folder_is_offered_and_a_broken_one_named() {
    let program = Program::new();
    let folder = program.path("data/products");
    std::fs::create_dir_all(&folder).unwrap();
    for (name, text) in ["a.ron", "b.ron"].iter().zip(shown()) {
        std::fs::write(folder.join(name), text).unwrap();
    }
    std::fs::write(folder.join("c.ron"), "(\n    id: \"c\",\n    card: 7,\n)").unwrap();
    std::fs::write(folder.join("d.txt"), "no product").unwrap();
    for (id, pages) in [("labels-from-the-drawer", 1), ("bookmark", 2)] {
        let ran = program.run(&[
            "card",
            "--to",
            "example-darya-nezabudkina",
            "--template",
            "greeting",
            "--writer",
            "we",
            "--field",
            "me=Анна",
            "--product",
            id,
            "--force",
            "-o",
            "card.pdf",
        ]);
        assert_eq!(ran.code, 0, "{id}: {}", ran.err);
        assert!(ran.err.contains("c.ron, line 3, column 10"), "{}", ran.err);
        assert!(!ran.err.contains("d.txt"), "{}", ran.err);
        let document = Document::load(program.path("card.pdf")).unwrap();
        assert_eq!(document.get_pages().len(), pages, "{id}");
    }
}
