//! People for tests.

use super::{Fact, Id, Names, PartialDate, Person, Place, Status};

/// Somebody of whom a list says that they are held, nobody knows where, as of a day.
pub fn imprisoned(id: &str, name: &str, as_of: &str) -> Person {
    let as_of: PartialDate = as_of.parse().unwrap();
    let names = Names {
        ru: Some(name.to_owned()),
        ..Names::default()
    };
    Person::new(
        Id(id.to_owned()),
        names,
        Fact::new(Status::Imprisoned, as_of, "list"),
        Fact::new(Place::Unknown, as_of, "list"),
    )
}
