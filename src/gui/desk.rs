//! What every screen is lent: the people, the places, the words, the day.

use crate::address::{Origins, Script, Way};
use crate::facility::{Facilities, Language, NameForm};
use crate::freshness::Freshness;
use crate::gui::printing::Known;
use crate::judgement::{Judge, Reason, Sendable, Word};
use crate::people::{self, People};
use crate::person::{Id, PartialDate, Person, Status};
use crate::storage::{self, Storage};
use crate::words::{Tongue, Words};
use chrono::NaiveDate;
use std::fmt;
use std::path::PathBuf;

/// The things that lie on the desk.
#[derive(Debug)]
pub struct Desk {
    /// What the program says.
    pub words: Words,
    /// The day.
    pub today: NaiveDate,
    /// The places, with the user's words on them.
    pub facilities: Facilities,
    /// The user's people, the known ones, the invented ones.
    pub people: People,
    /// What is counted from them once a day, by their place in [`People::all`].
    pub facts: Vec<Facts>,
    /// The countries of posting; none only for a broken built-in file.
    pub origins: Option<Origins>,
    /// From which of them the cards are posted, by its code, where the user said so.
    pub posted_from: Option<String>,
    /// In which letters the address stands; the country of posting's own choice for `None`.
    pub script: Option<Script>,
    /// How the addressee is named; the country's own form for `None`.
    pub name_form: Option<NameForm>,
    /// The printers.
    pub printing: Known,
    /// How many of the people come from the user's lists.
    pub listed: usize,
    /// The newest day for which a list of the user's speaks.
    pub list_as_of: Option<PartialDate>,
}

/// What the list shows and sorts by.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Facts {
    /// Days to the next birthday.
    pub birthday_in: Option<i64>,
    /// Days since the arrest, that day included.
    pub held: Option<i64>,
    /// Whether they wait for a card, and why none can go.
    pub state: State,
}

impl Facts {
    fn of(person: &Person, judge: &Judge<'_>, today: NaiveDate) -> Self {
        Self {
            birthday_in: person
                .birth
                .and_then(|birth| birth.next_birthday(today))
                .map(|day| (day - today).num_days()),
            held: person
                .arrested
                .and_then(PartialDate::full)
                .map(|day| (today - day).num_days() + 1),
            state: State::of(person, judge),
        }
    }
}

/// Somebody's state, in the order in which a reader should know it.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, PartialOrd, Ord)]
pub enum State {
    /// Can be written to, seen within a month.
    Checked,
    /// Can be written to; only one source gives the address.
    OneSource,
    /// Can be written to, but what is known is some weeks old.
    PleaseCheck {
        /// So many days.
        days: i64,
    },
    /// To be confirmed for each card.
    Old {
        /// So many days.
        days: i64,
    },
    /// Waits, but no card can go; by the reason's key.
    Waits(&'static str),
    /// Does not wait, or nobody knows; by the reason's key.
    Gone(&'static str),
}

impl State {
    fn of(person: &Person, judge: &Judge<'_>) -> Self {
        match judge.judge(person, Word::default()) {
            Ok(sendable) => Self::of_sendable(&sendable),
            Err(reasons) => match reasons.first() {
                Some(Reason::Old { days }) => Self::Old { days: *days },
                Some(reason) if person.status.now.value == Status::Imprisoned => {
                    Self::Waits(reason.key())
                }
                Some(reason) => Self::Gone(reason.key()),
                None => Self::Gone("unknown-status"),
            },
        }
    }

    fn of_sendable(sendable: &Sendable<'_>) -> Self {
        match sendable.freshness() {
            Freshness::Fresh { .. } if sendable.has_one_source() => Self::OneSource,
            Freshness::Fresh { .. } => Self::Checked,
            Freshness::PleaseCheck { days } => Self::PleaseCheck { days },
            Freshness::Old { days } => Self::Old { days },
        }
    }

    /// Whether a card can go, perhaps after a tick.
    pub fn can_be_written_to(self) -> bool {
        !matches!(self, Self::Waits(_) | Self::Gone(_))
    }

    /// Why no card can go, by the reason's key.
    pub fn reason(self) -> Option<&'static str> {
        match self {
            Self::Waits(key) | Self::Gone(key) => Some(key),
            _ => None,
        }
    }
}

/// What was read from the disk when the window opened.
#[derive(Debug, Clone)]
pub struct Opened {
    /// The people, folded for the search.
    pub seats: Seats,
    /// The places, with the user's words laid over them.
    pub facilities: Facilities,
    /// Files that could not be read and were kept aside.
    pub aside: Vec<PathBuf>,
}

/// The user's people with the known ones behind them; an id that a list has is the list's. The
/// invented ones are there until there is a list.
#[derive(Debug, Clone)]
pub struct Seats {
    people: People,
    listed: usize,
    list_as_of: Option<PartialDate>,
}

impl Seats {
    fn new(list: Vec<Person>, facilities: &Facilities) -> Self {
        let mut list = list;
        people::connect_own_places(&mut list, facilities);
        let listed = list.len();
        let of_lists = list.iter().filter(|person| !person.is_own());
        let list_as_of = of_lists.map(|person| person.status.now.as_of).max();
        let mut all = list;
        // A broken built-in file is ruled out by a test; without it the user's list still works.
        all.extend(people::known().unwrap_or_default());
        if listed == 0 {
            all.extend(people::examples().unwrap_or_default());
        }
        Self {
            people: People::new(all, facilities),
            listed,
            list_as_of,
        }
    }
}

/// Why the window cannot work.
#[derive(Debug, Clone)]
pub enum Error {
    /// A file of the user's.
    Storage(storage::Error),
    /// A built-in file is broken; ruled out by tests.
    Built(String),
}

impl fmt::Display for Error {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self {
            Self::Storage(error) => error.fmt(f),
            Self::Built(what) => write!(f, "a built-in file is broken: {what}"),
        }
    }
}

impl std::error::Error for Error {}

impl From<storage::Error> for Error {
    fn from(error: storage::Error) -> Self {
        Self::Storage(error)
    }
}

impl Opened {
    /// Reads the user's lists and words.
    ///
    /// # Errors
    /// Where the system does not give a file that is there.
    pub fn read(storage: &Storage) -> Result<Self, Error> {
        let people = storage.people()?;
        let built = |error: ron::error::SpannedError| Error::Built(error.to_string());
        let mut facilities = Facilities::shipped().map_err(built)?;
        let set_aside = storage.lay_over(&mut facilities)?;
        Ok(Self {
            seats: Seats::new(people.value, &facilities),
            facilities,
            aside: people.aside.into_iter().chain(set_aside).collect(),
        })
    }
}

impl Desk {
    /// An empty desk, until the files are read.
    pub fn new(tongue: Tongue, today: NaiveDate) -> Self {
        Self {
            words: Words::of(tongue),
            today,
            facilities: Facilities::default(),
            people: People::default(),
            facts: Vec::new(),
            origins: Origins::shipped().ok(),
            posted_from: None,
            script: None,
            name_form: None,
            printing: Known::default(),
            listed: 0,
            list_as_of: None,
        }
    }

    /// Lays the people and places on the desk.
    pub fn lay(&mut self, opened: Opened) {
        self.facilities = opened.facilities;
        self.sit(opened.seats);
    }

    /// These are the user's people now.
    pub fn seat(&mut self, listed: Vec<Person>) {
        self.sit(Seats::new(listed, &self.facilities));
    }

    fn sit(&mut self, seats: Seats) {
        self.people = seats.people;
        self.listed = seats.listed;
        self.list_as_of = seats.list_as_of;
        self.count();
    }

    /// How an address is to be written.
    pub fn way(&self, language: Language) -> Way<'_> {
        let origins = self.origins.as_ref();
        let origin = self
            .posted_from
            .as_ref()
            .and_then(|code| origins?.get(code));
        let way = match origin {
            Some(origin) => Way::from(origin, language),
            None => Way::published(language),
        };
        Way {
            script: self.script.unwrap_or(way.script),
            name: self.name_form,
            ..way
        }
    }

    /// Another day began.
    pub fn begin(&mut self, today: NaiveDate) {
        if self.today != today {
            self.today = today;
            self.count();
        }
    }

    /// The user's own people, as they are kept on the disk.
    pub fn listed(&self) -> &[Person] {
        self.people.all().get(..self.listed).unwrap_or_default()
    }

    /// Counts again what depends on the day and on the places.
    pub fn count(&mut self) {
        let judge = self.judge();
        let all = self.people.all().iter();
        self.facts = all
            .map(|person| Facts::of(person, &judge, self.today))
            .collect();
    }

    /// Lays what the user says over one of the user's people.
    pub fn edit(&mut self, person: Person) {
        if let Some(at) = self.people.replace(person, &self.facilities)
            && let Some(person) = self.people.all().get(at)
        {
            let facts = Facts::of(person, &self.judge(), self.today);
            if let Some(counted) = self.facts.get_mut(at) {
                *counted = facts;
            }
        }
    }

    /// Who judges whether somebody may be written to, by everybody that is known.
    pub fn judge(&self) -> Judge<'_> {
        Judge::new(&self.people, &self.facilities, self.today)
    }

    /// Whether somebody is of the user's own lists, not shipped with the program.
    pub fn is_listed(&self, person: &Person) -> bool {
        let at = self.people.position(&person.id);
        at.is_some_and(|at| at < self.listed)
    }

    /// What is counted of a person.
    pub fn facts_of(&self, id: &Id) -> Option<Facts> {
        self.facts.get(self.people.position(id)?).copied()
    }
}
