//! Who is held at a place that the user entered.

use crate::facility::{self, Facilities};
use crate::person::{Person, Place};

/// Connects people to the user's own places by the names that the lists give, and takes the
/// connection away where the place was removed.
pub fn connect_own_places(people: &mut [Person], facilities: &Facilities) {
    for person in people {
        let Place::Held { facility, listed } = &mut person.place.now.value else {
            continue;
        };
        let Some(listed) = listed else {
            continue;
        };
        let removed = |id: &facility::Id| id.is_own() && facilities.get(id).is_none();
        if facility.as_ref().is_some_and(removed) {
            *facility = None;
        }
        if facility.is_none() {
            let country = &facilities.country_of(&listed.country).code;
            let found = facilities.find_in(country, &listed.label, &listed.address.postcode);
            *facility = found.filter(|f| f.is_own()).map(|f| f.id.clone());
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::facility::{Id, OwnPlace, Parts};
    use crate::person::{self, Fact, Listed, Names, Status};
    use chrono::NaiveDate;

    fn held_at(label: &str) -> Person {
        let as_of = NaiveDate::from_ymd_opt(2026, 11, 22).unwrap().into();
        let listed = Listed {
            label: label.into(),
            address: Parts::default(),
            country: String::new(),
        };
        let place = Place::Held {
            facility: None,
            listed: Some(listed),
        };
        Person::new(
            person::Id("list-1".into()),
            Names::default(),
            Fact::new(Status::Imprisoned, as_of, "list"),
            Fact::new(place, as_of, "list"),
        )
    }

    #[test]
    fn a_place_that_only_a_list_names_is_connected_and_forgotten() {
        let mut places = Facilities::shipped().unwrap();
        let own = OwnPlace::new("Больница №7 МВД", "");
        assert_eq!(own.id.0, "own-больница-7-мвд");
        let mut people = [held_at("Больница № 7 МВД"), held_at("ИК №99")];
        assert!(places.add_own(&own) && !places.add_own(&own));
        connect_own_places(&mut people, &places);
        let place_of = |person: &Person| match &person.place.now.value {
            Place::Held { facility, .. } => facility.clone(),
            _ => None,
        };
        assert_eq!(place_of(&people[0]), Some(own.id.clone()));
        assert_eq!(place_of(&people[1]), None);
        assert!(places.forget_own(&own.id) && !places.forget_own(&Id("by-ik-4".into())));
        connect_own_places(&mut people, &places);
        assert_eq!(place_of(&people[0]), None);
    }
}
