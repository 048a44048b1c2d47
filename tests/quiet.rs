//! Nothing that others wrote commands the terminal, the card, the table or the disk; and a name is
//! something that can be seen.

use crate::program::Program;
use std::fs;

#[test]
fn a_name_that_cannot_be_seen_is_no_name() {
    const PLACE: &str = "1980-01-02,ИК №1,211440,г. Новополоцк,\"ул. Техническая, 8\"";
    for (name, is_name) in [
        ("Анна Тестова", true),
        ("Анна\u{200b} Тестова\u{3164}", true),
        ("Да\u{301}рья Тестова", true),
        ("\u{2800}\u{2800} \u{3164}", false),
        ("\u{3164}", false),
        ("\u{115f}\u{1160}", false),
        ("\u{ffa0}", false),
        ("\u{e0041}\u{e0042}", false),
        ("\u{200b}\u{200c}\u{200d}\u{2060}\u{feff}", false),
        ("\u{ad}\u{ad}", false),
        ("\u{301}\u{308} \u{20dd}", false),
        ("\u{202e}\u{2069}", false),
        ("\u{a0}\u{2003}", false),
        ("\u{17b4}\u{17b5}\u{180e}", false),
    ] {
        let program = Program::new();
        let list = format!("name,birthday,facility,postcode,town,street\n{name},{PLACE}\n");
        fs::write(program.path("list.csv"), list).unwrap();
        let read = program.done(&["import", "list.csv", "--as-of", "2026-11-20"]);
        let named = !read.contains("names nobody");
        assert_eq!(named, is_name, "{name:?}: {read}");
        let found = program.done(&["people", "--sendable"]);
        let listed = found.lines().filter(|line| !line.starts_with("example-"));
        assert_eq!(listed.count(), usize::from(is_name), "{name:?}: {found}");
    }
}
