//! One change, and how two records of one person differ.

use super::{is_dead, is_free, is_held, merge_record};
use crate::facility::{CardLanguage, Facilities};
use crate::people::letters::without_lookalikes;
use crate::people::{fold, place_label, place_town, share_a_word, tidy};
use crate::person::{Id, Names, PartialDate, Person, Place, Sourced, Status, Unlisted};
use serde::Serialize;

/// What kind of change it is; the order is the order of the report.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize)]
#[serde(rename_all = "kebab-case")]
pub enum Group {
    /// Free now.
    Released,
    /// Free, dead, unknown or no longer listed before, held again by this list: usually an old
    /// list. Each wants a look.
    HeldAgain,
    /// At another place.
    Moved,
    /// Newly listed.
    New,
    /// Other changes.
    Changed,
    /// No longer listed.
    Gone,
    /// What we know is newer than the list: the user is asked.
    Older,
    /// The id stands for somebody else now: the user is asked.
    SomebodyElse,
}

impl Group {
    /// All of them, in the order of the report.
    pub const ALL: [Self; 8] = [
        Self::Released,
        Self::HeldAgain,
        Self::Moved,
        Self::New,
        Self::Changed,
        Self::Gone,
        Self::Older,
        Self::SomebodyElse,
    ];

    /// A stable key for scripts and for the program's words.
    pub fn key(self) -> &'static str {
        match self {
            Self::Released => "released",
            Self::HeldAgain => "held-again",
            Self::Moved => "moved",
            Self::New => "new",
            Self::Changed => "changed",
            Self::Gone => "gone",
            Self::Older => "older",
            Self::SomebodyElse => "somebody-else",
        }
    }

    /// Whether a change of this kind needs the user's decision.
    pub fn is_asked(self) -> bool {
        matches!(self, Self::HeldAgain | Self::Older | Self::SomebodyElse)
    }
}

/// What differs between two records of one person.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize)]
#[serde(rename_all = "kebab-case")]
pub enum What {
    /// The status.
    Status,
    /// The place they are held at.
    Place,
    /// The address of the same place.
    Address,
    /// The name in a language in which it was known.
    Name,
    /// Man or woman.
    Sex,
    /// The birth date.
    Birth,
    /// The day of arrest.
    Arrested,
    /// The sentence.
    Sentence,
    /// A list has them again after it had lost them.
    ListedAgain,
}

impl What {
    /// A stable key for the program's words.
    pub fn key(self) -> &'static str {
        match self {
            Self::Status => "status",
            Self::Place => "place",
            Self::Address => "address",
            Self::Name => "name",
            Self::Sex => "sex",
            Self::Birth => "birth",
            Self::Arrested => "arrested",
            Self::Sentence => "sentence",
            Self::ListedAgain => "listed-again",
        }
    }
}

/// One person in whom something changes.
#[derive(Debug, Clone, Serialize)]
pub struct Entry {
    /// Who.
    pub id: Id,
    /// Their name, as the newer record has it.
    pub name: String,
    /// What kind of change.
    #[serde(skip)]
    pub group: Group,
    /// What differs.
    #[serde(skip_serializing_if = "Vec::is_empty")]
    pub what: Vec<What>,
    /// Where they were, in the envelope's words.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub from: Option<String>,
    /// Where they are.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub to: Option<String>,
    /// The user's decision.
    pub accepted: bool,
    /// Whether the user rejected this very change; not accepting a group is no rejection.
    #[serde(skip)]
    pub(super) rejected: bool,
    /// What we know; `None` for somebody new.
    #[serde(skip)]
    pub old: Option<Person>,
    /// What the list says; `None` for somebody gone.
    #[serde(skip)]
    pub new: Option<Person>,
    #[serde(skip)]
    unlisted: Option<Unlisted>,
    /// Whether a card by the newer record would go to another address.
    #[serde(skip)]
    another_address: bool,
}

impl Entry {
    pub(super) fn new_person(person: Person, facilities: &Facilities) -> Self {
        Self {
            id: person.id.clone(),
            name: person.name().to_owned(),
            group: Group::New,
            what: Vec::new(),
            from: None,
            to: place_label(&person.place.now.value, facilities),
            accepted: true,
            rejected: false,
            old: None,
            new: Some(person),
            unlisted: None,
            another_address: false,
        }
    }

    pub(super) fn change(
        old: Person,
        new: Person,
        what: Vec<What>,
        facilities: &Facilities,
    ) -> Self {
        let group = group_of(&old, &new, &what);
        let (from, to) = place_labels(&old.place.now.value, &new.place.now.value, facilities);
        // Where a place of ours has an address, a list's other one is not used.
        let listed = what.contains(&What::Address) && !has_our_address(&old, facilities);
        let another_address = what.contains(&What::Place) || listed;
        Self {
            id: old.id.clone(),
            name: new.name().to_owned(),
            group,
            what,
            from,
            to,
            accepted: !group.is_asked(),
            rejected: false,
            old: Some(old),
            new: Some(new),
            unlisted: None,
            another_address,
        }
    }

    pub(super) fn gone(person: Person, unlisted: Unlisted, facilities: &Facilities) -> Self {
        Self {
            id: person.id.clone(),
            name: person.name().to_owned(),
            group: Group::Gone,
            what: Vec::new(),
            from: place_label(&person.place.now.value, facilities),
            to: None,
            accepted: true,
            rejected: false,
            old: Some(person),
            new: None,
            unlisted: Some(unlisted),
            another_address: false,
        }
    }

    /// The person with this change.
    pub(super) fn applied(&self, person: &Person) -> Person {
        let mut person = person.clone();
        match &self.new {
            None => person.unlisted.clone_from(&self.unlisted),
            Some(new) if self.group == Group::SomebodyElse => person = new.clone(),
            Some(new) => {
                let force = matches!(self.group, Group::Older | Group::HeldAgain);
                merge_record(&mut person, new.clone(), force);
            }
        }
        person
    }

    /// The person where the user did not accept this: what stands against a card stays as a doubt.
    pub(super) fn left_out(&self, person: &Person) -> Person {
        let mut person = person.clone();
        let layers = person.take_off();
        match (&self.new, &self.unlisted) {
            // The user's statement holds, and takes nothing from the list that it overrides.
            (Some(new), _)
                if self.group == Group::HeldAgain
                    && !self.rejected
                    && !layers.is_empty()
                    && is_held(&person)
                    && person.unlisted.is_none() =>
            {
                // Who it is was not accepted either.
                let Person {
                    names, birth, sex, ..
                } = person.clone();
                merge_record(&mut person, new.clone(), false);
                person = Person {
                    names,
                    birth,
                    sex,
                    ..person
                };
            }
            (Some(new), _) => self.leave_out(&mut person, new),
            (None, Some(Unlisted { as_of, source })) => doubt(&mut person, *as_of, source),
            (None, None) => {}
        }
        for layer in layers {
            person.lay(layer);
        }
        person
    }

    fn leave_out(&self, person: &mut Person, new: &Person) {
        let (stated, known) = (&new.status.now, &person.status.now);
        let newer = stated.as_of >= known.as_of;
        let place = &new.place.now;
        let place_newer = place.as_of >= person.place.now.as_of;
        match self.group {
            // The person who had the id before is not on this list.
            Group::SomebodyElse if newer && self.rejected => {
                doubt(person, stated.as_of, &stated.source);
            }
            Group::SomebodyElse if newer => {
                person.unlisted = person.unlisted.take().or(Some(Unlisted {
                    as_of: stated.as_of,
                    source: stated.source.clone(),
                }));
            }
            Group::SomebodyElse => {}
            // An older list that knows them free: perhaps the newer one has a wrong day.
            Group::Older => {
                let answered = returned_after(person, stated.as_of);
                if !self.rejected && !answered && !is_held(new) && is_held(person) {
                    person.rejected = Some(Box::new(stated.clone()));
                }
            }
            _ if !is_held(person) => {}
            _ => {
                if self.another_address && place_newer && place.value != Place::Released {
                    person.rejected_place = Some(Box::new(place.clone()));
                }
                if newer && !is_held(new) && self.rejected {
                    person.rejected = Some(Box::new(no_longer_held(new)));
                } else if newer && !is_held(new) {
                    let last_in_custody = Some(known.as_of);
                    person.status.update(Sourced {
                        value: Status::Unknown { last_in_custody },
                        ..stated.clone()
                    });
                }
            }
        }
    }

    /// Whether this puts somebody back where they were before.
    pub(super) fn goes_back(&self) -> bool {
        let (Some(old), Some(new)) = (&self.old, &self.new) else {
            return false;
        };
        let place = &new.place.now.value;
        self.what.contains(&What::Place)
            && old
                .place
                .before
                .iter()
                .any(|sourced| sourced.value == *place)
    }
}

/// Records that a list does not have somebody whom the user left unchanged.
fn doubt(person: &mut Person, as_of: PartialDate, source: &str) {
    let last_in_custody = Some(person.status.now.as_of);
    if is_held(person) {
        person.rejected = Some(Box::new(Sourced {
            value: Status::Unknown { last_in_custody },
            as_of,
            source: source.to_owned(),
        }));
    }
}

/// Whether they were known not to be held, and are held again since a later day than this: the
/// user has accepted that.
fn returned_after(person: &Person, day: PartialDate) -> bool {
    let before = person.status.before.last();
    let was_gone = before
        .is_some_and(|status| !matches!(status.value, Status::Imprisoned | Status::NotDesignated));
    was_gone && day < person.status.since()
}

/// The status that a list gives somebody whom it does not have as held.
fn no_longer_held(new: &Person) -> Sourced<Status> {
    let status = new.status.now.clone();
    match status.value {
        // "Released" stands in place of the address.
        Status::Imprisoned => Sourced {
            value: Status::Released { on: None },
            ..status
        },
        _ => status,
    }
}

/// All that differs; nothing for a record that only confirms.
pub(super) fn differences(old: &Person, new: &Person, facilities: &Facilities) -> Vec<What> {
    let other_language = brings_a_language(&old.names, &new.names);
    let place = place_difference(&old.place.now.value, &new.place.now.value, other_language);
    // Where the user has given the place's address, a list's other one is no news of the person.
    let place = place.filter(|what| *what != What::Address || !has_users_word(new, facilities));
    let arrested = new.arrested.is_some() && new.arrested != old.arrested;
    let birth = new.birth.is_some() && new.birth != old.birth;
    let sentence = new.sentence.is_some() && new.sentence != old.sentence && !other_language;
    [
        (old.status.now.value != new.status.now.value, What::Status),
        (place == Some(What::Place), What::Place),
        (place == Some(What::Address), What::Address),
        (renamed(&old.names, &new.names), What::Name),
        (new.sex.is_some() && new.sex != old.sex, What::Sex),
        (birth, What::Birth),
        (arrested, What::Arrested),
        (sentence, What::Sentence),
        (listed_again(old, new), What::ListedAgain),
    ]
    .into_iter()
    .filter_map(|(differs, what)| differs.then_some(what))
    .collect()
}

/// Whether a list has somebody again; an older one does not take back that a newer one had lost
/// them.
fn listed_again(old: &Person, new: &Person) -> bool {
    let unlisted = old.unlisted.as_ref();
    unlisted.is_some_and(|unlisted| new.status.now.as_of >= unlisted.as_of)
}

fn group_of(old: &Person, new: &Person, what: &[What]) -> Group {
    let births = old.birth.zip(new.birth);
    let other_birth = births.is_some_and(|(old, new)| old.contradicts(new));
    let other_sex = old.sex.is_some() && new.sex.is_some() && old.sex != new.sex;
    // A corrected, married or translated name keeps a word; one that keeps none is another's.
    let other_name = || !share_a_word(&old.names, &new.names);
    if what.contains(&What::Name) && (other_birth || other_sex || other_name()) {
        return Group::SomebodyElse;
    }
    let status = what.contains(&What::Status);
    let place = what.contains(&What::Place) || what.contains(&What::Address);
    let newer_known = (status && old.status.now.as_of > new.status.now.as_of)
        || (place && old.place.now.as_of > new.place.now.as_of);
    // To be designated is no return.
    let was_held = is_held(old) || old.status.now.value == Status::NotDesignated && !is_free(old);
    let back = !was_held || what.contains(&What::ListedAgain);
    let held = |person: &Person| matches!(person.place.now.value, Place::Held { .. });
    match () {
        () if is_held(new) && back => Group::HeldAgain,
        () if newer_known => Group::Older,
        () if is_free(new) && !is_free(old) && !is_dead(old) => Group::Released,
        () if what.contains(&What::Place) && held(old) && held(new) => Group::Moved,
        () => Group::Changed,
    }
}

fn has_our_address(person: &Person, facilities: &Facilities) -> bool {
    let Place::Held {
        facility: Some(id), ..
    } = &person.place.now.value
    else {
        return false;
    };
    let place = facilities.get(id);
    place.is_some_and(|place| CardLanguage::ALL.iter().any(|l| place.has_address(*l)))
}

fn has_users_word(person: &Person, facilities: &Facilities) -> bool {
    let Place::Held {
        facility: Some(id), ..
    } = &person.place.now.value
    else {
        return false;
    };
    facilities.get(id).is_some_and(|place| place.user.is_some())
}

/// Whether two places are two; a place that only lists know is compared by its words.
fn place_difference(old: &Place, new: &Place, other_language: bool) -> Option<What> {
    let (
        Place::Held {
            facility: old_id,
            listed: old_listed,
        },
        Place::Held {
            facility: new_id,
            listed: new_listed,
        },
    ) = (old, new)
    else {
        return (old != new).then_some(What::Place);
    };
    if old_id != new_id {
        return Some(What::Place);
    }
    let (old_listed, new_listed) = match (old_listed, new_listed) {
        (Some(old), Some(new)) => (old, new),
        (None, None) => return None,
        // A list that names the place alone says nothing of its address.
        (Some(listed), None) | (None, Some(listed))
            if new_id.is_some() && listed.address.postcode.is_empty() =>
        {
            return None;
        }
        _ if new_id.is_some() => return Some(What::Address),
        _ => return Some(What::Place),
    };
    let (old_code, new_code) = (&old_listed.address.postcode, &new_listed.address.postcode);
    if new_id.is_some() {
        // Streets are spelled in many ways: the postcode decides.
        return (old_code != new_code).then_some(What::Address);
    }
    let (old_label, new_label) = (fold(&old_listed.label), fold(&new_listed.label));
    let digits = |text: &str| {
        text.chars()
            .filter(char::is_ascii_digit)
            .collect::<String>()
    };
    let same_number = !digits(&old_label).is_empty() && digits(&old_label) == digits(&new_label);
    let same = old_label == new_label || (other_language && same_number);
    match (same, old_code == new_code) {
        (true, true) => None,
        (true, false) => Some(What::Address),
        (false, _) => Some(What::Place),
    }
}

/// Whether the newer record has the name in a language that the older one lacks: another export.
fn brings_a_language(old: &Names, new: &Names) -> bool {
    slots(old, new).any(|(old, new)| old.is_none() && new.is_some())
}

/// Whether a name that was known is another one now.
fn renamed(old: &Names, new: &Names) -> bool {
    slots(old, new).any(|(old, new)| match (old, new) {
        // Letters that were put right make no other name.
        (Some(old), Some(new)) => {
            old != new && *old != without_lookalikes(new) && tidy(old).0 != *new
        }
        _ => false,
    })
}

fn slots<'a>(
    old: &'a Names,
    new: &'a Names,
) -> impl Iterator<Item = (&'a Option<String>, &'a Option<String>)> {
    [
        (&old.ru, &new.ru),
        (&old.be, &new.be),
        (&old.latin, &new.latin),
    ]
    .into_iter()
}

/// Old place and new place in words; with the town where the words are the same.
fn place_labels(
    old: &Place,
    new: &Place,
    facilities: &Facilities,
) -> (Option<String>, Option<String>) {
    let (from, to) = (place_label(old, facilities), place_label(new, facilities));
    if from.is_none() || from != to || old == new {
        return (from, to);
    }
    let with_town = |label: Option<String>, place: &Place| {
        let town = place_town(place, facilities);
        label.map(|label| town.map_or(label.clone(), |town| format!("{label}, {town}")))
    };
    (with_town(from, old), with_town(to, new))
}
