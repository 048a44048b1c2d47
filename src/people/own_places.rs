//! Who is held at a place that the user entered.

use crate::facility::{Evidence, Facilities, Located};
use crate::person::{Listed, Person, Place};
use std::collections::HashMap;

/// Places people by all evidence of their lists: at the user's own places whose names
/// the lists give, away from such as were removed, and nowhere where the evidence contradicts
/// itself. What the user has answered stays.
pub fn connect_own_places(people: &mut [Person], facilities: &Facilities) {
    let mut located: HashMap<(Listed, bool), Located> = HashMap::new();
    for person in people {
        let by = person.id.0.starts_with(VIASNA);
        let own = person.is_own();
        let as_of = person.place.now.as_of.earliest();
        let Place::Held {
            facility,
            listed: Some(listed),
        } = &mut person.place.now.value
        else {
            continue;
        };
        let known = facility.as_ref().and_then(|id| facilities.get(id));
        let word = known.and_then(|place| place.user.as_ref());
        if word.is_some_and(|word| word.on >= as_of) || own && known.is_some() {
            continue;
        }
        let at = located
            .entry((listed.clone(), by))
            .or_insert_with_key(|(listed, by)| locate(listed, *by, facilities));
        let own_place = at.facility.filter(|place| place.is_own());
        let now = match facility.is_some() && !own {
            true => at.facility,
            false => own_place,
        };
        *facility = now.map(|place| place.id.clone());
        // Whoever entered somebody by hand has named the country. Where the cells or the user
        // contradicted it, the record alone proves none.
        let was_clear = listed.country.is_some() || by || own_place.is_some();
        if !own && was_clear {
            listed.country.clone_from(&at.country);
        }
    }
}

/// Where a list's record places somebody. Viasna names places in Belarus alone; its records of
/// old data folders do not say so.
fn locate<'f>(listed: &Listed, by: bool, facilities: &'f Facilities) -> Located<'f> {
    let country = listed.country.as_deref();
    facilities.locate(&Evidence {
        label: &listed.label,
        parts: &listed.address,
        country: country.unwrap_or(if by { "by" } else { "" }),
        rest: "",
    })
}

/// How the ids of Viasna's list begin.
const VIASNA: &str = "viasna-";

#[cfg(test)]
mod tests {
    use super::*;
    use crate::facility::{Id, OwnPlace, Parts};
    use crate::person::{self, Fact, Names, Status};
    use chrono::NaiveDate;

    fn held_at(label: &str) -> Person {
        let as_of = NaiveDate::from_ymd_opt(2026, 11, 22).unwrap().into();
        let listed = Listed {
            label: label.into(),
            address: Parts::default(),
            country: Some("by".into()),
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
        let own = OwnPlace::new("Больница №7 МВД", "by");
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
