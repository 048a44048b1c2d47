//! The user's word on places, on the command line.

use crate::program::{Program, list};

#[test]
fn an_address_is_checked_before_it_is_kept() {
    let program = Program::with_list("viasna-ru.csv");
    for (job, code) in [
        (&["places", "by-ik-4", "--postcode", "24603"][..], 1),
        (&["places", "by-ik-4", "--postcode", "24603a"], 1),
        (&["places", "by-ik-4", "--postcode", "999999"], 0),
        (&["places", "by-ik-4", "--confirm"], 0),
        (&["places", "--new", "ИК-4", "--postcode", "246035"], 1),
        (
            &["places", "--new", "Больница №7", "--postcode", "246035"],
            1,
        ),
        (&["places", "--new", "Больница №7"], 2),
        (
            &[
                "places",
                "by-ik-4",
                "--new",
                "Больница №7",
                "--postcode",
                "246035",
            ],
            2,
        ),
    ] {
        assert_eq!(program.run(job).code, code, "{job:?}");
    }
    // A confirmation keeps what was corrected.
    let sentence = program.done(&["places", "by-ik-4"]);
    assert!(sentence.contains("999999"), "{sentence}");
    assert!(
        !program.done(&["places"]).contains("Больница"),
        "nothing half kept"
    );
}

#[test]
fn a_place_that_only_a_list_names_can_be_written_to_once_it_has_an_address() {
    let program = Program::with_list("viasna-ru.csv");
    let sendable = || {
        let sentence = program.done(&["people", "--search", "ИК 99", "--sendable"]);
        sentence.lines().count()
    };
    assert_eq!(sendable(), 0);
    let sentence = program.done(&[
        "places",
        "--new",
        "ИК №99",
        "--postcode",
        "211015",
        "--town",
        "г. Орша",
        "--street",
        "ул. Новая, 5",
    ]);
    assert!(
        sentence.contains("own-ик-99") && sentence.contains("4 people held"),
        "{sentence}"
    );
    assert_eq!(sendable(), 4);
    // The same list once more changes nothing, and the address is still there.
    let again = program.done(&["import", &list("viasna-ru.csv"), "--dry-run"]);
    assert!(again.contains("This list changes nothing"), "{again}");
    program.done(&["import", &list("viasna-ru.csv")]);
    assert_eq!(sendable(), 4);
    program.done(&["places", "own-ик-99", "--forget"]);
    assert_eq!(sendable(), 0);
    let again = program.done(&["import", &list("viasna-ru.csv"), "--dry-run"]);
    assert!(again.contains("This list changes nothing"), "{again}");
}
