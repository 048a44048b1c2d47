//! What every command needs: the opened workspace, and refusals as sentences.

use super::{Refusal, terminal};
use crate::address::{Posting, Style};
use crate::format::Products;
use crate::judgement::Reason;
use crate::language::CardLanguage;
use crate::letter::Library;
use crate::letter::check::Checks;
use crate::paper::Measures;
use crate::people;
use crate::person::{Id, NewStatement, Person, StatementError};
use crate::workspace::{Error, Folder, Notice, Workspace};
use std::io::{self, Read};
use std::ops::Deref;
use std::path::Path;

/// The workspace of one run of the program.
pub(super) struct Session(Workspace);

impl Deref for Session {
    type Target = Workspace;

    fn deref(&self) -> &Workspace {
        &self.0
    }
}

impl Session {
    /// A session on an opened workspace; a file that had to be set aside is named on stderr.
    pub fn new((workspace, notices): (Workspace, Vec<Notice>)) -> Self {
        let session = Self(workspace);
        session.say(notices);
        session
    }

    /// Names files that could not be used on stderr.
    fn say(&self, notices: impl IntoIterator<Item = Notice>) {
        for notice in notices {
            terminal::note(&notice.say(&self.words));
        }
    }

    pub fn person(&self, id: &str) -> Result<&Person, Refusal> {
        self.people
            .get(&Id(id.to_owned()))
            .ok_or_else(|| self.no_such_person(id))
    }

    pub fn no_such_person(&self, id: &str) -> Refusal {
        self.refuse("cli-no-such-person", &[("id", id.into())])
    }

    /// Why somebody cannot be written to, as a sentence; with the id of a namesake, by which the
    /// command line finds the record.
    pub fn reason(&self, reason: &Reason) -> String {
        let sentence = self.words.reason(reason);
        match reason {
            Reason::Namesake { id, .. } => format!("{sentence} [{}]", id.0),
            _ => sentence,
        }
    }

    /// Several reasons in one line.
    pub fn reasons(&self, reasons: &[Reason]) -> String {
        let sentences: Vec<String> = reasons.iter().map(|r| self.reason(r)).collect();
        sentences.join(" ")
    }

    pub fn not_sendable(&self, person: &str, reasons: &[Reason]) -> Refusal {
        let sentence = self.reasons(reasons);
        let advice = self.words.say(match reasons {
            all if all.iter().all(Reason::can_be_confirmed) => "cli-confirm-with",
            all if all.iter().all(Reason::asks_for_place) => "cli-place-unclear",
            [Reason::OwnBlock(_)] => "cli-place-unclear",
            [Reason::UnknownPlace] => "cli-unknown-place",
            [Reason::Historic { .. } | Reason::Disputed { .. }] => "cli-confirm-place",
            [Reason::MissingField { .. }] => "cli-enter-missing",
            _ => "cli-choose-another",
        });
        let name = people::latin(person);
        Refusal::new(self.words.say_with(
            "cli-not-sendable",
            &[
                ("name", name.into()),
                ("reasons", sentence.into()),
                ("advice", advice.into()),
            ],
        ))
    }

    /// The person as the user states, or what is wrong with the statement and which option says it.
    pub fn stated(&self, person: &Person, statement: NewStatement<'_>) -> Result<Person, Refusal> {
        if !self.takes_statements(person) {
            return Err(self.refuse("cli-person-not-yours", &[]));
        }
        self.state(person, statement).map_err(|error| {
            let sentence = self.words.statement_error(&error);
            let option = match error {
                StatementError::NoSource => " (--source TEXT)",
                StatementError::PlaceKnownLater(_) => " (--as-of YYYY-MM-DD)",
                _ => "",
            };
            Refusal::new(sentence + option)
        })
    }

    /// The ready texts, the user's own among them; a broken one is named on stderr.
    pub fn library(&self) -> Result<Library, Refusal> {
        self.noticed(self.0.library())
    }

    /// The checks, with the user's own lists of words; a broken one is named on stderr.
    pub fn checks(&self) -> Result<Checks, Refusal> {
        self.noticed(self.0.checks())
    }

    /// The products, the user's own among them; a broken one is named on stderr.
    pub fn products(&self) -> Result<Products, Refusal> {
        self.noticed(self.0.products())
    }

    /// What was measured on printers.
    pub fn measures(&self) -> Result<Measures, Refusal> {
        self.noticed(self.folder().measures())
    }

    /// What was read; a file that could not be used is named on stderr.
    pub fn noticed<T, N: IntoIterator<Item = Notice>, E: Into<Error>>(
        &self,
        read: Result<(T, N), E>,
    ) -> Result<T, Refusal> {
        let (value, notices) = read.map_err(|error| self.failed(error))?;
        self.say(notices);
        Ok(value)
    }

    /// How addresses are written; refused where there is no such country of posting.
    pub fn address_style<'a>(
        &'a self,
        posting: &'a Posting,
        language: CardLanguage,
    ) -> Result<Style<'a>, Refusal> {
        let style = self
            .origins
            .as_ref()
            .and_then(|all| posting.style(all, language));
        style.ok_or_else(|| {
            let origins = self.origins.as_ref();
            let all = origins.map_or(&[][..], |origins| origins.all());
            let all: Vec<&str> = all.iter().map(|o| o.code.as_str()).collect();
            let all = all.join(", ").to_uppercase();
            let code = posting.origin.as_deref().unwrap_or_default();
            let variables = [("code", code.into()), ("all", all.into())];
            self.refuse("cli-no-such-origin", &variables)
        })
    }

    pub fn refuse(&self, key: &str, variables: &[(&str, fluent_bundle::FluentValue)]) -> Refusal {
        Refusal::new(self.words.say_with(key, variables))
    }

    pub fn failed(&self, error: impl Into<Error>) -> Refusal {
        Refusal::new(error.into().say(&self.words))
    }

    /// A text that the user names, of so many bytes at most: a file, or `-` for standard input.
    pub fn text(&self, file: &Path, most: usize) -> Result<String, Refusal> {
        self.utf8(file, self.bytes(file, most)?, most)
    }

    /// The bytes of a text as UTF-8, of so many at most.
    pub fn utf8(&self, file: &Path, bytes: Vec<u8>, most: usize) -> Result<String, Refusal> {
        let name = file.display().to_string();
        if bytes.len() > most {
            return Err(self.too_large(&name, most));
        }
        String::from_utf8(bytes)
            .map(|text| text.trim_start_matches('\u{feff}').to_owned())
            .map_err(|_| self.refuse("cli-not-utf8", &[("file", name.into())]))
    }

    fn too_large(&self, file: &str, most: usize) -> Refusal {
        let kilobytes = i64::try_from(most / 1024).unwrap_or(i64::MAX);
        let variables = [
            ("file", file.into()),
            ("kilobytes", self.words.number(kilobytes).into()),
        ];
        self.refuse("cli-text-too-large", &variables)
    }

    /// The bytes that the user names, so many at most: a file, or `-` for standard input.
    pub fn bytes(&self, file: &Path, most: usize) -> Result<Vec<u8>, Refusal> {
        let bytes = if file == Path::new("-") {
            let mut bytes = Vec::new();
            io::stdin()
                .lock()
                .take(most as u64 + 1)
                .read_to_end(&mut bytes)
                .map_err(|error| self.failed(Error::unreadable("-", error.kind())))?;
            bytes
        } else {
            Folder::read_file(file).map_err(|error| self.failed(error))?
        };
        match bytes.len() > most {
            true => Err(self.too_large(&file.display().to_string(), most)),
            false => Ok(bytes),
        }
    }
}

/// A shipped file that cannot be read: never the user's fault, and ruled out by tests.
pub(super) fn broken(error: impl std::fmt::Display) -> Refusal {
    Refusal::new(error.to_string())
}
