//! The window's sources against its words.

use kartka::words::{Tongue, Words};

/// Every text that the window says by a fixed key is written.
#[test]
fn every_text_is_written() {
    let words = Words::of(Tongue::English);
    let mut folders = vec![std::path::PathBuf::from(concat!(
        env!("CARGO_MANIFEST_DIR"),
        "/src/gui"
    ))];
    let mut missing = Vec::new();
    while let Some(folder) = folders.pop() {
        for entry in std::fs::read_dir(folder).unwrap() {
            let path = entry.unwrap().path();
            if path.is_dir() {
                folders.push(path);
                continue;
            }
            let source = std::fs::read_to_string(path).unwrap();
            for call in ["say(\"", "say_with(\"", "say_with(\n            \""] {
                let keys = source
                    .split(call)
                    .skip(1)
                    .filter_map(|rest| rest.split('"').next());
                missing.extend(keys.filter(|key| !words.has(key)).map(str::to_owned));
            }
        }
    }
    assert!(missing.is_empty(), "{missing:?}");
}
