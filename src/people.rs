//! The list in memory: indexed once at load, searched while typing.

mod added;
mod capitals;
pub mod custody_headers;
pub mod custody_words;
mod foreign_names;
mod full_name;
mod given_names;
mod greeting;
pub mod letters;
mod marks;
mod name_parts;
mod name_words;
mod names;
mod namesakes;
mod own_places;
mod place;
mod short_names;
mod slips;

pub use crate::spelling::{fold, latin, slug};
pub use full_name::{
    FullName, NameDoubt, Order, greeted_name, may_be_dative, order_of, tidy, without_titles,
};
pub use greeting::other_name_in;
pub use marks::Marks;
pub use name_parts::{is_title, is_within_names};
pub use own_places::connect_own_places;
pub use place::{
    Difference, country_of, difference, languages_read, place_label, place_town, rules_for,
    word_from_list,
};

use crate::facility::{self, CardLanguage, Facilities};
use crate::person::{Id, PartialDate, Person, Place, Status};
use crate::spelling::{is_apostrophe, with_one_apostrophe};
pub(crate) use given_names::is_given;
pub(crate) use names::{is_one_name_of, share_a_word};
use namesakes::Namesakes;
use std::collections::HashMap;
use std::sync::{Arc, LazyLock};

const KNOWN: &str = include_str!("../assets/people/known.ron");
const EXAMPLES: &str = include_str!("../assets/people/examples.ron");

/// The people whom the project's first documents name, with what became of them.
///
/// # Errors
/// Only if the shipped file is broken, which a test rules out.
pub fn known() -> Result<Vec<Person>, ron::error::SpannedError> {
    static SHIPPED: LazyLock<Result<Vec<Person>, ron::error::SpannedError>> =
        LazyLock::new(|| ron::from_str(KNOWN));
    SHIPPED.clone()
}

/// Invented people, for trying the program out.
///
/// # Errors
/// Only if the shipped file is broken, which a test rules out.
pub fn examples() -> Result<Vec<Person>, ron::error::SpannedError> {
    ron::from_str(EXAMPLES)
}

/// The people and the keys under which they are found.
#[derive(Debug, Clone, Default)]
pub struct People {
    all: Vec<Person>,
    by_id: HashMap<Id, usize>,
    keys: Vec<Keys>,
    /// The newest day on which a list gave our address for a place.
    listed_on: HashMap<facility::Id, PartialDate>,
    namesakes: Namesakes,
    /// Those whom the user removed, and who are nobody's business but a namesake's.
    removed: Vec<Person>,
    removed_namesakes: Namesakes,
    /// The newest day of any statement about a real person.
    newest: Option<PartialDate>,
}

/// What somebody is found by: words between blanks, so that " word" finds a beginning.
#[derive(Debug, Clone, Default)]
struct Keys {
    /// Names and the id as they are spelled, small.
    spelled: String,
    /// Names in the one folded spelling.
    folded: String,
    /// The place, folded; one for all who are held there.
    place: Arc<str>,
}

impl People {
    /// Folds a list once. Of two people with one id the first stays.
    pub fn new(list: Vec<Person>, facilities: &Facilities) -> Self {
        let mut people = Self {
            all: Vec::with_capacity(list.len()),
            by_id: HashMap::with_capacity(list.len()),
            keys: Vec::with_capacity(list.len()),
            listed_on: HashMap::new(),
            namesakes: Namesakes::default(),
            removed: Vec::new(),
            removed_namesakes: Namesakes::default(),
            newest: None,
        };
        let mut places = HashMap::new();
        for person in list {
            if people.by_id.contains_key(&person.id) {
                continue;
            }
            if let Some(id) = confirmed_place(&person) {
                let on = person.place.now.as_of;
                let newest = people.listed_on.entry(id.clone()).or_insert(on);
                *newest = on.max(*newest);
            }
            let at = people.all.len();
            people.by_id.insert(person.id.clone(), at);
            people.note(at, &person);
            let place = folded_place(&person.place.now.value, facilities, &mut places);
            people.keys.push(Keys::of(&person, place));
            people.all.push(person);
        }
        people
    }

    /// Lays another record over the one with its id; where it stands, if there is one.
    pub fn replace(&mut self, person: Person, facilities: &Facilities) -> Option<usize> {
        let at = *self.by_id.get(&person.id)?;
        *self.keys.get_mut(at)? = Keys::of(
            &person,
            place_key(&person.place.now.value, facilities).into(),
        );
        self.note(at, &person);
        *self.all.get_mut(at)? = person;
        Some(at)
    }

    /// The newest day on which a list gave our very address for a place: that list confirms it.
    pub fn listed_on(&self, place: &facility::Id) -> Option<PartialDate> {
        self.listed_on.get(place).copied()
    }

    /// Everybody, in list order.
    pub fn all(&self) -> &[Person] {
        &self.all
    }

    /// The person with this id.
    pub fn get(&self, id: &Id) -> Option<&Person> {
        self.by_id.get(id).and_then(|at| self.all.get(*at))
    }

    /// Indexes what the judgement needs of everybody.
    fn note(&mut self, at: usize, person: &Person) {
        self.namesakes.add(at, person);
        self.newest = self.newest.max(newest(person));
    }

    /// The records under another id that may be of the same human being and are free, dead,
    /// unknown or no longer listed: of the same name, in whatever spelling, and no other birth
    /// date. Invented people are nobody's namesakes.
    pub fn namesakes<'a>(&'a self, person: &Person) -> Vec<&'a Person> {
        match person.example {
            true => Vec::new(),
            false => {
                let mut found = self.namesakes.find(person, &self.all);
                found.extend(self.removed_namesakes.find(person, &self.removed));
                found
            }
        }
    }

    /// These people with those whom the user removed: what is known of them counts still.
    #[must_use]
    pub fn with_removed(mut self, removed: Vec<Person>) -> Self {
        self.removed_namesakes = Namesakes::default();
        for (at, person) in removed.iter().enumerate() {
            self.removed_namesakes.add(at, person);
        }
        self.removed = removed;
        self
    }

    /// The newest day of any statement about a real person.
    pub fn newest(&self) -> Option<PartialDate> {
        self.newest
    }

    /// Where in [`Self::all`] the person with this id stands.
    pub fn position(&self, id: &Id) -> Option<usize> {
        self.by_id.get(id).copied()
    }

    /// The places in [`Self::all`] of those who are meant, best first: every word of the text
    /// begins a name, a place or an id, in Cyrillic or Latin letters. Everybody for no text.
    pub fn search(&self, text: &str) -> Vec<usize> {
        let wanted: Vec<Wanted> = text.split_whitespace().filter_map(Wanted::of).collect();
        let mut found: Vec<(u32, usize)> = self
            .keys
            .iter()
            .enumerate()
            .filter_map(|(at, keys)| {
                let ranks = wanted.iter().map(|word| word.rank(keys));
                ranks.sum::<Option<u32>>().map(|rank| (rank, at))
            })
            .collect();
        found.sort_unstable();
        found.into_iter().map(|(_, at)| at).collect()
    }
}

/// The newest day of any statement about a real person, whether or not it still holds:
/// accepting an older list makes no day earlier.
pub fn newest(person: &Person) -> Option<PartialDate> {
    let statuses = person.status.before.iter().map(|sourced| sourced.as_of);
    let places = person.place.before.iter().map(|sourced| sourced.as_of);
    let unlisted = person.unlisted.as_ref().map(|unlisted| unlisted.as_of);
    let rejected = person.rejected.as_ref().map(|sourced| sourced.as_of);
    let elsewhere = person.rejected_place.as_ref().map(|sourced| sourced.as_of);
    let now = person.status.now.as_of.max(person.place.now.as_of);
    let earlier = statuses.chain(places);
    let others = earlier.chain(unlisted).chain(rejected).chain(elsewhere);
    (!person.example).then(|| others.fold(now, PartialDate::max))
}

/// The place of ours for which a list gives our address. What the user enters confirms nothing, and
/// neither does a list that names the place alone: of that its words are kept.
fn confirmed_place(person: &Person) -> Option<&facility::Id> {
    let of_a_list = !person.is_own() && !person.example && person.statement.is_none();
    match &person.place.now.value {
        Place::Held {
            facility: Some(id),
            listed: None,
        } if of_a_list && person.status.now.value == Status::Imprisoned => Some(id),
        _ => None,
    }
}

/// One word of the search text.
#[derive(Debug)]
struct Wanted {
    spelled: String,
    folded: String,
    /// The folded word in Cyrillic letters, where it is Latin and all of look-alikes.
    twin: Option<String>,
    /// A short number means this number and none that begins with it.
    number: bool,
}

impl Wanted {
    fn of(word: &str) -> Option<Self> {
        let word = word.trim_matches(|c: char| !c.is_alphanumeric());
        let twin = letters::cyrillic_twins(word);
        let word = letters::in_one_alphabet(&with_one_apostrophe(word)).to_lowercase();
        // Folding merges doubled letters; without this "zzz" would match every name in S.
        let first = word.chars().next();
        let drummed = word.chars().count() > 2 && word.chars().all(|c| Some(c) == first);
        let folded = if drummed { String::new() } else { fold(&word) };
        (!word.is_empty()).then(|| Self {
            number: word.len() < 6 && word.bytes().all(|b| b.is_ascii_digit()),
            spelled: format!(" {word}"),
            folded: format!(" {}", folded.trim()),
            twin: twin.map(|twin| format!(" {}", fold(&twin))),
        })
    }

    /// How well the word fits: the smaller the better; `None` where it does not.
    fn rank(&self, keys: &Keys) -> Option<u32> {
        let folds = self.folded.len() > 1;
        let twin = self.twin.as_ref().unwrap_or(&self.folded);
        let looks = [
            (&*keys.spelled, &self.spelled, true),
            (&*keys.folded, &self.folded, folds),
            (&*keys.folded, twin, self.twin.is_some()),
            (&*keys.place, &self.folded, folds),
        ];
        looks
            .iter()
            .zip([0, 2, 4, 8])
            .filter(|((_, _, can), _)| *can)
            .filter_map(|((key, word, _), rank)| match begins(key, word)? {
                End::Word => Some(rank),
                End::Inside if self.number => None,
                End::Inside => Some(rank + 1),
            })
            .min()
    }
}

enum End {
    Word,
    Inside,
}

/// Whether a word of the key begins with `word` (which begins with a blank), and how it ends.
fn begins(key: &str, word: &str) -> Option<End> {
    let mut found = None;
    for (at, _) in key.match_indices(word) {
        if key[at + word.len()..].starts_with(' ') {
            return Some(End::Word);
        }
        found = Some(End::Inside);
    }
    found
}

impl Keys {
    fn of(person: &Person, place: Arc<str>) -> Self {
        let names = &person.names;
        let forms = [
            &names.ru,
            &names.be,
            &names.latin,
            &names.official,
            &names.patronymic,
        ];
        let mut keys = Self {
            place,
            ..Self::default()
        };
        for form in forms.into_iter().flatten() {
            push_words(
                &mut keys.spelled,
                &with_one_apostrophe(&form.to_lowercase()),
            );
            push_words(&mut keys.folded, &fold(form));
            push_twins(&mut keys.folded, form);
        }
        keys.spelled.push(' ');
        keys.spelled.push_str(&person.id.0.to_lowercase());
        keys.spelled.push(' ');
        keys.folded.push(' ');
        // Kept as long as the list, so spare capacity is freed.
        for key in [&mut keys.spelled, &mut keys.folded] {
            key.shrink_to_fit();
        }
        keys
    }
}

fn push_words(key: &mut String, text: &str) {
    for word in text
        .split(|c: char| !c.is_alphanumeric() && c != '’')
        .filter(|w| !w.is_empty())
    {
        // A form that differs only in spelling folds to the same word: once is enough.
        if !key.ends_with(&format!(" {word}")) {
            key.push(' ');
            key.push_str(word);
        }
    }
}

/// Adds the words that letters of the other alphabet stand in, as they are meant.
fn push_twins(key: &mut String, form: &str) {
    if form.is_ascii()
        && !form
            .split(' ')
            .any(|w| letters::cyrillic_twins(w).is_some())
    {
        return;
    }
    for word in form.split(|c: char| !c.is_alphabetic() && !is_apostrophe(c)) {
        let meant = letters::cyrillic_twins(word).unwrap_or_else(|| letters::in_one_alphabet(word));
        if meant != word {
            push_words(key, &fold(&meant));
        }
    }
}

/// The key of a place, folded once for a list.
fn folded_place(
    place: &Place,
    facilities: &Facilities,
    folded: &mut HashMap<(Option<facility::Id>, String), Arc<str>>,
) -> Arc<str> {
    let Place::Held { facility, listed } = place else {
        return Arc::default();
    };
    let listed = listed.as_ref().map_or_else(String::new, |listed| {
        format!("{}\n{}", listed.label, listed.address.locality)
    });
    let known = folded.entry((facility.clone(), listed));
    Arc::clone(known.or_insert_with(|| place_key(place, facilities).into()))
}

fn place_key(place: &Place, facilities: &Facilities) -> String {
    let Place::Held { facility, listed } = place else {
        return String::new();
    };
    let mut key = String::new();
    if let Some(facility) = facility.as_ref().and_then(|id| facilities.get(id)) {
        for language in CardLanguage::ALL {
            let site = facility.site(language);
            for text in [&site.label, &site.parts.locality, &site.parts.postcode] {
                push_words(&mut key, &fold(text));
            }
        }
        push_words(&mut key, &fold(&facility.name_en));
    }
    if let Some(listed) = listed {
        push_words(&mut key, &fold(&listed.label));
        push_words(&mut key, &fold(&listed.address.locality));
    }
    key.push(' ');
    key
}

#[cfg(test)]
mod tests {
    use super::*;

    fn shipped() -> People {
        let list = [known().unwrap(), examples().unwrap()].concat();
        People::new(list, &Facilities::shipped().unwrap())
    }

    #[test]
    fn one_person_in_every_spelling() {
        let people = shipped();
        for (text, id) in [
            ("Bialiatski", "ales-bialiatski"),
            ("Бяляцкі", "ales-bialiatski"),
            ("Беляцкий", "ales-bialiatski"),
            ("Bjaljazki", "ales-bialiatski"),
            ("Beliatsky", "ales-bialiatski"),
            ("бяляц", "ales-bialiatski"),
            ("Беляцкий Алесь", "ales-bialiatski"),
            ("aleś bialacki", "ales-bialiatski"),
            ("kolesnikova", "maryia-kalesnikava"),
            ("Калеснікава", "maryia-kalesnikava"),
            ("Ljudmila Tschekina", "liudmila-chekina"),
            ("Berezkin", "example-ivan-beryozkin"),
            ("Березкин", "example-ivan-beryozkin"),
            ("Biarozkin", "example-ivan-beryozkin"),
            ("васильков генадзь", "example-henadz-vasilkou"),
            ("example-vera", "example-vera-tumanava"),
        ] {
            let found = people.search(text);
            let first = found.first().map(|at| people.all()[*at].id.0.as_str());
            assert_eq!(first, Some(id), "{text}");
        }
    }

    #[test]
    fn a_name_is_found_by_every_apostrophe_and_by_letters_that_look_alike() {
        let day: PartialDate = "2026-11-20".parse().unwrap();
        let person = |id: &str, be: &str| {
            let names = crate::person::Names {
                be: Some(be.to_owned()),
                ..Default::default()
            };
            let status = crate::person::Fact::new(Status::Imprisoned, day, "list");
            let place = crate::person::Fact::new(Place::Unknown, day, "list");
            Person::new(Id(id.to_owned()), names, status, place)
        };
        let list = vec![
            person("1", "Мар’яна Дзям’янчук"),
            person("2", "Вера Тэстава"),
            person("3", "Haталля COPA"),
        ];
        let people = People::new(list, &Facilities::shipped().unwrap());
        for (text, found) in [
            ("Мар’яна", "1"),
            ("Мар'яна", "1"),
            ("Марʼяна", "1"),
            ("Мар`яна", "1"),
            ("Мар´яна", "1"),
            ("мар‘яна дзям′янчук", "1"),
            ("Дзям″янчук", "1"),
            ("Maryana", "1"),
            ("Mapʼянa", "1"),
            ("Bepa", "2"),
            ("Bера Tэcтава", "2"),
            ("Haталля", "3"),
            ("Наталля", "3"),
            ("COPA", "3"),
            ("Сора", "3"),
        ] {
            let ids = people.search(text);
            let ids: Vec<&str> = ids
                .iter()
                .map(|at| people.all()[*at].id.0.as_str())
                .collect();
            assert_eq!(ids, [found], "{text}");
        }
    }

    #[test]
    fn a_place_finds_who_is_held_there() {
        let people = shipped();
        for (text, count) in [
            ("ИК №4", 2),
            ("ик 4", 2),
            ("ПК-4", 2),
            ("ik 4 незабудкина", 1),
            ("гомель", 2),
            ("Homel", 2),
            ("ИК №99", 0),
            ("никого", 0),
            ("zzz", 0),
        ] {
            assert_eq!(people.search(text).len(), count, "{text}");
        }
        assert_eq!(people.search("  ").len(), people.all().len());
    }

    #[test]
    fn the_shipped_people_are_whole() {
        let facilities = Facilities::shipped().unwrap();
        assert_eq!(known().unwrap().len(), 10);
        let examples = examples().unwrap();
        assert_eq!(examples.len(), 12);
        for person in &examples {
            let Place::Held {
                facility: Some(id), ..
            } = &person.place.now.value
            else {
                panic!("{:?}", person.id);
            };
            assert!(facilities.get(id).is_some(), "{id:?}");
            assert!(person.example && person.names.ru.is_some() && person.names.be.is_some());
        }
    }
}
