//! The built-in texts of each language, one file a part of the program.

use super::Tongue;

/// The files of one language.
macro_rules! texts {
    ($code:literal) => {
        &[
            include_str!(concat!("../../assets/words/", $code, "/people.ftl")),
            include_str!(concat!("../../assets/words/", $code, "/files.ftl")),
            include_str!(concat!("../../assets/words/", $code, "/cli.ftl")),
            include_str!(concat!("../../assets/words/", $code, "/window.ftl")),
            include_str!(concat!("../../assets/words/", $code, "/card.ftl")),
        ]
    };
}

pub(super) fn of(tongue: Tongue) -> &'static [&'static str] {
    match tongue {
        Tongue::English => texts!("en"),
        // Not written yet: said in English.
        _ => &[],
    }
}
