//! Whether two words of addresses are one: in another spelling, or a town and the adjective of its
//! district («Гомель», «Гомельская»). Not where they only begin alike: «Могилёв», «Могилки».

use crate::spelling::fold;

/// Whether two words are one word of an address, whatever their alphabets.
pub(super) fn is_one(one: &str, other: &str) -> bool {
    is_one_folded(&folded(one), &folded(other))
}

/// A word as it is compared.
pub(super) fn folded(word: &str) -> String {
    fold(word).trim().to_owned()
}

/// The same of two folded words.
pub(super) fn is_one_folded(one: &str, other: &str) -> bool {
    if one == other {
        return true;
    }
    if one.len() < SHORTEST || other.len() < SHORTEST {
        return false;
    }
    // «Барановичи», "Baranowicze".
    let bare = |word: &str| {
        let bare = word.strip_suffix(['a', 'i']);
        bare.map(str::to_owned)
    };
    if bare(one).is_some() && bare(one) == bare(other) {
        return true;
    }
    let (stems, others) = (stems(one), stems(other));
    stems.iter().any(|stem| others.contains(stem))
}

/// What a word is made of: itself; of an adjective what stands before its ending, and the town of
/// which it is made.
fn stems(word: &str) -> Vec<String> {
    let mut stems = vec![word.to_owned()];
    // «Лунинец» ends in no vowel, «Гродно» and «Барановичи» lose theirs.
    if let Some(bare) = word.strip_suffix(['a', 'i']) {
        stems.push(bare.to_owned() + "-");
    }
    // The last sound of Брест is one with the hiss of «Брестская».
    if let Some(bare) = word.strip_suffix('t') {
        stems.push(bare.to_owned() + "~");
    }
    let ending = ENDINGS.iter().find_map(|ending| word.strip_suffix(ending));
    let adjective = ending.filter(|stem| stem.ends_with("sk"));
    if let Some(adjective) = adjective {
        // «Минская» of Минск, «Брестская» of Брест, «Гродненская» of Гродно.
        let mut town = adjective.trim_end_matches('k').trim_end_matches('s');
        stems.extend([adjective.to_owned(), town.to_owned(), format!("{town}-")]);
        if let Some(rest) = town.strip_suffix('n') {
            town = rest;
            stems.push(town.to_owned());
            stems.push(format!("{town}-"));
            stems.extend(town.strip_suffix('a').map(|town| format!("{town}-")));
        }
        // «Барановичский»: the hiss of the town's ending and of the adjective's are one.
        let hiss = adjective.trim_end_matches('k');
        stems.extend([format!("{hiss}-"), format!("{hiss}~")]);
    }
    stems.retain(|stem| stem.trim_end_matches(['-', '~']).len() >= SHORTEST - 1);
    stems
}

/// How adjectives end in the one spelling.
const ENDINGS: [&str; 12] = [
    "aha", "ahi", "amv", "aia", "aa", "ai", "ia", "ii", "im", "am", "a", "i",
];

/// A shorter word is known in its own spelling alone.
const SHORTEST: usize = 4;

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_town_is_known_in_its_spellings_and_by_its_district() {
        for (one, other) in [
            ("Гомель", "Гомель"),
            ("Гомель", "Homiel"),
            ("Гомель", "Гомельская"),
            ("Гомельская", "Гомельской"),
            ("Гомельская", "Гомельского"),
            ("Гродно", "Гродненская"),
            ("Гродно", "Гродна"),
            ("Гродненская", "Grodnenskaya"),
            ("Минск", "Минская"),
            ("Минск", "Мінскі"),
            ("Брест", "Брестский"),
            ("Могилёв", "Могилёвская"),
            ("Могилёв", "Mahilioŭ"),
            ("Могилёв", "Mohylew"),
            ("Витебск", "Витебский"),
            ("Орша", "Оршанский"),
            ("Барановичи", "Барановичский"),
            ("Барановичи", "Baranowicze"),
            ("Бобруйск", "Babrujsk"),
            ("Ивацевичи", "Ивацевичского"),
            ("Горки", "Горки"),
        ] {
            assert!(is_one(one, other) && is_one(other, one), "{one}, {other}");
        }
    }

    #[test]
    fn a_town_that_only_begins_alike_is_another() {
        for (one, other) in [
            ("Могилёв", "Могилки"),
            ("Могилёв", "Могильная"),
            ("Барановичи", "Барановка"),
            ("Барановичи", "Баранув"),
            ("Гомель", "Гомелевка"),
            ("Гомель", "Гомельки"),
            ("Брест", "Брестовица"),
            ("Брест", "Брестов"),
            ("Витебск", "Витебщина"),
            ("Новополоцк", "Новополье"),
            ("Новополоцк", "Новосибирск"),
            ("Бобруйск", "Бобров"),
            ("Минск", "Миньковцы"),
            ("Гродно", "Гродзиск"),
            ("Гродно", "Гродненка"),
            ("Горки", "Горловка"),
            ("Жодино", "Жодишки"),
            ("Орша", "Оршица"),
            ("Волковыск", "Волково"),
            ("Шклов", "Шклово"),
            ("Мир", "Миргород"),
        ] {
            assert!(!is_one(one, other) && !is_one(other, one), "{one}, {other}");
        }
    }
}
