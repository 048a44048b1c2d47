//! What every job needs: the people, the places, the day, and the words to say it in.

use super::Refusal;
use crate::facility::Facilities;
use crate::format::Products;
use crate::judgement::{Judge, Reason, Sendable, Word};
use crate::letter::Library;
use crate::letter::check::Checks;
use crate::paper::Measures;
use crate::people::{self, People};
use crate::person::{Id, Person};
use crate::storage::{self, Loaded, Storage};
use crate::words::Words;
use chrono::NaiveDate;
use std::path::Path;

pub(super) struct Desk {
    pub storage: Storage,
    pub facilities: Facilities,
    /// The people of the imported lists alone.
    pub listed: Vec<Person>,
    pub today: NaiveDate,
    pub words: Words,
}

impl Desk {
    pub fn open(storage: Storage, today: NaiveDate, words: Words) -> Result<Self, Refusal> {
        let failed = |error: storage::Error| Refusal::new(storage_error(&words, &error));
        let mut listed = kept(storage.people().map_err(failed)?, &words);
        let mut facilities = Facilities::shipped().map_err(broken)?;
        for aside in storage.lay_over(&mut facilities).map_err(failed)? {
            say_set_aside(&aside, &words);
        }
        people::connect_own_places(&mut listed, &facilities);
        Ok(Self {
            storage,
            facilities,
            listed,
            today,
            words,
        })
    }

    /// The people of the lists, then the known ones and the examples.
    pub fn people(&self) -> Result<People, Refusal> {
        let mut all = self.listed.clone();
        all.extend(people::known().map_err(broken)?);
        all.extend(people::examples().map_err(broken)?);
        Ok(People::new(all, &self.facilities))
    }

    pub fn person<'a>(&self, people: &'a People, id: &str) -> Result<&'a Person, Refusal> {
        people
            .get(&Id(id.to_owned()))
            .ok_or_else(|| self.refuse("cli-no-such-person", &[("id", id.into())]))
    }

    /// Who judges whether somebody may be written to, by everybody that is known.
    pub fn judge<'a>(&'a self, people: &'a People) -> Judge<'a> {
        Judge::new(people, &self.facilities, self.today)
    }

    /// Whether somebody may be written to, or the refusal that says why not.
    pub fn sendable<'a>(
        &'a self,
        people: &'a People,
        person: &'a Person,
        word: Word,
    ) -> Result<Sendable<'a>, Refusal> {
        self.judge(people)
            .judge(person, word)
            .map_err(|reasons| self.not_sendable(person, &reasons))
    }

    pub fn not_sendable(&self, person: &Person, reasons: &[Reason]) -> Refusal {
        let said: Vec<String> = reasons.iter().map(|r| self.words.reason(r)).collect();
        let advice = match reasons.iter().all(Reason::can_be_confirmed) {
            true => self.words.say("cli-confirm-with"),
            false if matches!(reasons, [Reason::PlaceUnclear { .. }]) => {
                self.words.say("cli-help-place-unclear")
            }
            false if *reasons == [Reason::UnknownPlace] => self.words.say("cli-help-unknown-place"),
            false => self.words.say("cli-choose-another"),
        };
        let name = people::latin(person.name());
        Refusal::new(self.words.say_with(
            "cli-not-sendable",
            &[
                ("name", name.into()),
                ("reasons", said.join(" ").into()),
                ("advice", advice.into()),
            ],
        ))
    }

    /// The ready texts, the user's own among them; a broken one is named on stderr.
    pub fn library(&self) -> Result<Library, Refusal> {
        let mut library = Library::shipped().map_err(broken)?;
        let own = self.storage.own_texts().map_err(|e| self.failed(&e))?;
        let files = own
            .iter()
            .map(|file| (file.name.as_str(), file.text.as_str()));
        for error in library.add_own(files) {
            eprintln!("{}", self.words.file_faults(&error));
        }
        Ok(library)
    }

    /// The checks, with the user's own lists of words; a broken one is named on stderr.
    pub fn checks(&self) -> Result<Checks, Refusal> {
        let mut checks = Checks::shipped(self.words.tongue().code()).map_err(broken)?;
        for file in self.storage.own_checks().map_err(|e| self.failed(&e))? {
            if let Err(error) = checks.add(&file.name, &file.text) {
                eprintln!("{}", self.words.file_faults(&error));
            }
        }
        Ok(checks)
    }

    /// The products, the user's own among them; a broken one is named on stderr.
    pub fn products(&self) -> Result<Products, Refusal> {
        let mut products = Products::shipped().map_err(broken)?;
        for file in self.storage.own_products().map_err(|e| self.failed(&e))? {
            if let Err(error) = products.add(&file.text) {
                eprintln!("{}", self.words.broken_product(&file.name, &error));
            }
        }
        Ok(products)
    }

    /// What was measured on printers.
    pub fn measures(&self) -> Result<Measures, Refusal> {
        let measures = self.storage.measures().map_err(|e| self.failed(&e))?;
        Ok(kept(measures, &self.words))
    }

    pub fn refuse(&self, key: &str, variables: &[(&str, fluent_bundle::FluentValue)]) -> Refusal {
        Refusal::new(self.words.say_with(key, variables))
    }

    pub fn failed(&self, error: &storage::Error) -> Refusal {
        Refusal::new(storage_error(&self.words, error))
    }

    /// A text that the user names: a file, or `-` for standard input.
    pub fn text(&self, file: &Path) -> Result<String, Refusal> {
        let bytes = if file == Path::new("-") {
            let mut bytes = Vec::new();
            std::io::Read::read_to_end(&mut std::io::stdin().lock(), &mut bytes)
                .map_err(|error| self.failed(&storage::Error::Read("-".into(), error.kind())))?;
            bytes
        } else {
            Storage::read_file(file).map_err(|error| self.failed(&error))?
        };
        let file = file.display().to_string();
        String::from_utf8(bytes)
            .map(|text| text.trim_start_matches('\u{feff}').to_owned())
            .map_err(|_| self.refuse("cli-not-utf8", &[("file", file.into())]))
    }
}

/// What was loaded; a file that had to be set aside is named on stderr.
fn kept<T>(loaded: Loaded<T>, words: &Words) -> T {
    if let Some(aside) = loaded.aside {
        say_set_aside(&aside, words);
    }
    loaded.value
}

fn say_set_aside(file: &Path, words: &Words) {
    let file = file.display().to_string();
    let said = words.say_with("file-set-aside", &[("file", file.into())]);
    eprintln!("{said}");
}

/// A shipped file that cannot be read: never the user's fault, and ruled out by tests.
pub(super) fn broken(error: impl std::fmt::Display) -> Refusal {
    Refusal::new(error.to_string())
}

pub(super) fn storage_error(words: &Words, error: &storage::Error) -> String {
    words.storage_error(error)
}
