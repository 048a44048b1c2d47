//! The errors in a file of the supporter's own, line by line.

use super::Words;
use crate::letter::{Error, Problem};
use crate::template::ErrorKind;

impl Words {
    /// Every mistake in a file of texts or of words to look for, a line each, with its place.
    pub fn file_faults(&self, error: &Error) -> String {
        let sentence = error.faults.iter().map(|fault| {
            let variables = [
                ("file", error.file.as_str().into()),
                ("line", fault.line.into()),
                ("column", fault.column.into()),
                ("what", self.problem(&fault.problem).into()),
            ];
            self.say_with("fault", &variables)
        });
        sentence.collect::<Vec<_>>().join("\n")
    }

    fn problem(&self, problem: &Problem) -> String {
        match problem {
            Problem::Form(what) => self.say_with("fault-form", &[("what", what.as_str().into())]),
            Problem::Template(ErrorKind::Unclosed) => self.say("fault-unclosed"),
            Problem::Template(ErrorKind::Stray) => self.say("fault-stray"),
            Problem::Template(ErrorKind::UnknownField(name)) => {
                self.say_with("fault-unknown-field", &[("name", name.as_str().into())])
            }
            Problem::Template(ErrorKind::Forms { wanted, found }) => {
                let variables = [("wanted", (*wanted).into()), ("found", (*found).into())];
                self.say_with("fault-forms", &variables)
            }
            Problem::Occasion(name) => {
                self.say_with("fault-occasion", &[("name", name.as_str().into())])
            }
            Problem::Kind(name) => self.say_with("fault-kind", &[("name", name.as_str().into())]),
            Problem::Gaps(pattern) => {
                let shown: String = pattern.chars().take(SHOWN).collect();
                self.say_with("fault-gaps", &[("pattern", shown.into())])
            }
            Problem::Month(number) => self.say_with("fault-month", &[("n", (*number).into())]),
            Problem::NoLanguage => self.say("fault-no-language"),
            Problem::TooLarge => self.say("fault-too-large"),
        }
    }
}

/// Characters of a pattern that are shown.
const SHOWN: usize = 80;
