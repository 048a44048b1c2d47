//! A whole name as somebody wrote it: what belongs to it, which of its words is which, and whether
//! it can be read at all. Nothing is declined.

use super::capitals::as_names;
use super::letters::{clean, is_mixed, words_in_one_alphabet};
use super::name_parts::{Kind, is_title, may_be_title};
use crate::language::CardLanguage;
use crate::person::Person;
use crate::spelling::{APOSTROPHE, is_apostrophe};

/// In which order a column, or whoever wrote a name, has its words.
#[derive(Debug, Clone, Copy, Default, PartialEq, Eq)]
pub enum Order {
    /// The given name first, unless the name itself says otherwise.
    #[default]
    GivenFirst,
    /// The family name first.
    FamilyFirst,
}

/// Why a name is asked about.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum NameDoubt {
    /// It holds signs or letters that no name has, or two names.
    Strange,
    /// It may stand in the dative.
    Dative,
}

/// A whole name that was read.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub struct FullName {
    /// Given and family name, the given name first, without a patronymic.
    pub name: String,
    /// The patronymic.
    pub patronymic: Option<String>,
    /// By which one may greet; `None` where that may be another word than the given name.
    pub greeted: Option<String>,
    /// Whether titles or roles were taken off.
    pub titled: bool,
    /// Whether letters were put right: of another alphabet, all in capitals, all small.
    pub repaired: bool,
    /// Why it is asked about.
    pub doubt: Option<NameDoubt>,
}

impl FullName {
    /// Reads a name.
    pub fn read(text: &str, order: Order) -> Self {
        let (cleaned, _) = clean(text);
        let (bare, titled) = without_titles(&cleaned);
        let commas = bare.matches(',').count();
        if commas > 1 || !is_of_names(&bare) {
            return Self {
                name: cleaned,
                doubt: Some(NameDoubt::Strange),
                ..Self::default()
            };
        }
        let (name, repaired) = tidy(&bare);
        let (parts, tokens) = match name.split_once(',') {
            Some((before, after)) => {
                let (before, after) = (tokens(before), tokens(after));
                let parts = Parts::around_comma(&before, &after, order);
                (parts, [before, after].concat())
            }
            None => {
                let tokens = tokens(&name);
                (Parts::of(&names_of(&tokens), order), tokens)
            }
        };
        let strange = parts.two_people || tokens.iter().any(|token| is_mixed(&token.text));
        let dative = is_dative(&tokens);
        let doubt = match (strange, dative) {
            (true, _) => Some(NameDoubt::Strange),
            (false, true) => Some(NameDoubt::Dative),
            (false, false) => None,
        };
        Self {
            greeted: parts.greeted().filter(|_| doubt.is_none()),
            name: match strange {
                true => cleaned,
                false => parts.name(&tokens),
            },
            patronymic: parts.patronymic.filter(|_| !strange),
            titled,
            repaired,
            doubt,
        }
    }

    /// A name of which given and family name stand apart.
    pub fn of_two(given: &str, family: &str) -> Self {
        let cells = [given, family].map(|cell| {
            let (cleaned, _) = clean(cell);
            let (bare, titled) = without_titles(&cleaned);
            let (tidied, repaired) = tidy(&bare);
            (tidied, titled, repaired)
        });
        let [
            (given, titled, repaired),
            (family, titled_too, repaired_too),
        ] = cells;
        let mut all = tokens(&given);
        let patronymic = match &all[..] {
            [_, .., last] if last.is_patronymic() => all.pop(),
            _ => None,
        };
        let mut name = given;
        if patronymic.is_some() {
            name = texts(&all);
        }
        let name = format!("{name} {family}").trim().to_owned();
        let greeted = all.first().filter(|token| token.kind.given);
        let greeted = greeted.map(|token| token.text.clone());
        all.extend(patronymic.clone().into_iter().chain(tokens(&family)));
        let strange = all.iter().any(|token| is_mixed(&token.text)) || !is_of_names(&name);
        let doubt = strange.then_some(NameDoubt::Strange);
        Self {
            doubt: doubt.or_else(|| is_dative(&all).then_some(NameDoubt::Dative)),
            titled: titled || titled_too,
            repaired: repaired || repaired_too,
            greeted,
            name,
            patronymic: patronymic.map(|token| token.text),
        }
    }
}

/// The order that a name shows, where its words leave no doubt: «Тестов Пётр», «Пётр Тестов».
pub fn order_of(name: &str) -> Option<Order> {
    let (bare, _) = without_titles(name);
    let tokens = tokens(&tidy(&bare).0);
    let [first, .., last] = &tokens[..] else {
        return None;
    };
    let second = tokens.get(1)?;
    let family_first = second.kind.given && (first.kind.family || last.is_patronymic());
    match (first.kind.given, second.kind.given || last.kind.given) {
        (false, true) if family_first => Some(Order::FamilyFirst),
        (true, false) if last.kind.family => Some(Order::GivenFirst),
        _ => None,
    }
}

/// Whether a name may stand in the dative, as on envelopes: «Тестову Ивану», «Тэставай Ганне».
pub fn may_be_dative(name: &str) -> bool {
    FullName::read(name, Order::GivenFirst).doubt == Some(NameDoubt::Dative)
}

/// By which name one may greet somebody in a language: the given name, where no other word can be
/// it and it stands in the nominative.
pub fn greeted_name(person: &Person, language: CardLanguage) -> Option<String> {
    let name = name_to_greet(person, language)?;
    (!name.contains(|c: char| c.is_ascii_alphabetic())).then_some(name)
}

fn name_to_greet(person: &Person, language: CardLanguage) -> Option<String> {
    let known = FullName::read(person.known_name(language)?, Order::GivenFirst);
    known.greeted.or_else(|| {
        // The user has typed how the name is.
        let official = person.names.official.as_deref()?;
        let typed = FullName::read(official, Order::GivenFirst);
        typed
            .greeted
            .filter(|given| known.doubt == Some(NameDoubt::Dative) && Kind::of(given).given)
    })
}

/// A text that is a name or a part of one, with its letters put right, and whether any were wrong:
/// one apostrophe, one alphabet a word, one capital a word, no stress marks. What holds other signs
/// is left as it is.
pub fn tidy(name: &str) -> (String, bool) {
    if is_tidy(name) || !is_of_names(name) {
        return (name.to_owned(), false);
    }
    let letters: Vec<char> = name.chars().collect();
    let letter = |at: Option<usize>| {
        let letter = at.and_then(|at| letters.get(at));
        letter.is_some_and(|c| c.is_alphabetic())
    };
    let mut plain = String::with_capacity(name.len());
    let mut usual = String::with_capacity(name.len());
    for (at, c) in letters.iter().enumerate() {
        let inside = letter(at.checked_sub(1)) && letter(Some(at + 1));
        match c {
            '\'' | 'ʼ' if inside => [&mut plain, &mut usual].map(|text| text.push(APOSTROPHE)),
            c if inside && is_apostrophe(*c) => {
                plain.push(APOSTROPHE);
                usual.push(*c);
                continue;
            }
            '\u{301}' => {
                usual.push(*c);
                continue;
            }
            c => [&mut plain, &mut usual].map(|text| text.push(*c)),
        };
    }
    let plain = words_in_one_alphabet(&plain);
    let words: Vec<&str> = plain.split(' ').collect();
    let tidied = as_names(&words).join(" ");
    let repaired = tidied != usual;
    (tidied, repaired)
}

/// Whether a name is of capital and small letters of one alphabet and of nothing else.
fn is_tidy(name: &str) -> bool {
    let word = |word: &str| {
        let mut letters = word.chars();
        letters.next().is_some_and(char::is_uppercase) && letters.all(char::is_lowercase)
    };
    !is_mixed(name) && name.split(' ').all(word)
}

/// A name without titles and roles, and whether there were any. «Пан Иван» has none.
pub fn without_titles(name: &str) -> (String, bool) {
    let unglued: Vec<&str> = name.split(' ').flat_map(unglued).collect();
    let titles: Vec<bool> = unglued.iter().map(|word| is_title(word)).collect();
    let others = titles.iter().filter(|title| !**title).count();
    if others == 0 || others == titles.len() {
        return (name.to_owned(), false);
    }
    let is_off = |word: &str| !may_be_title(word) || word.ends_with('.') || others > 1;
    let left = unglued.iter().zip(&titles);
    let left = left.filter(|(word, title)| !(**title && is_off(word)));
    let left: Vec<&str> = left.map(|(word, _)| *word).collect();
    let titled = left.len() < unglued.len();
    (left.join(" "), titled)
}

/// «гр.Тестов»: a title and the word behind it.
fn unglued(word: &str) -> Vec<&str> {
    let cut = word.find('.').map(|at| word.split_at(at + 1));
    let cut = cut.filter(|(title, rest)| is_title(title) && rest.chars().count() > 1);
    cut.map_or_else(|| vec![word], |(title, rest)| vec![title, rest])
}

/// Whether a text has only signs that stand in names. A number at the end of a word tells people of
/// one name apart: «Липова2».
fn is_of_names(text: &str) -> bool {
    let sign = |c: char| {
        c.is_alphabetic() || is_apostrophe(c) || "-‐‑–., \u{301}\u{306}\u{308}".contains(c)
    };
    let mut words = text.split(' ');
    words.all(|word| {
        let bare = without_number(word);
        bare.chars().all(sign) && (bare.len() == word.len() || bare.contains(char::is_alphabetic))
    })
}

fn without_number(word: &str) -> &str {
    word.trim_end_matches(|c: char| c.is_ascii_digit())
}

/// A word of a name, with what belongs to it, and what it can be.
#[derive(Debug, Clone, Default)]
struct Token {
    text: String,
    kind: Kind,
}

impl Token {
    fn is_patronymic(&self) -> bool {
        self.kind.patronymic
    }

    /// «И.», «И.И.», «Ю»
    fn is_initial(&self) -> bool {
        let mut letters = self.text.split('.').filter(|part| !part.is_empty());
        letters.all(|part| part.chars().count() == 1) && self.text.contains(char::is_alphabetic)
    }
}

/// The words of a name, each with the words that belong to it: «Юсуф оглы», "van der Test".
fn tokens(name: &str) -> Vec<Token> {
    let mut tokens: Vec<Token> = Vec::new();
    let mut particle = false;
    for word in name.split([' ', ',']).filter(|word| !word.is_empty()) {
        let kind = Kind::of(word);
        let small = word.starts_with(char::is_lowercase);
        match tokens.last_mut() {
            Some(last) if particle || kind.makes_patronymic => {
                last.text.push(' ');
                last.text.push_str(word);
                last.kind = Kind {
                    patronymic: kind.makes_patronymic,
                    ..Kind::default()
                };
            }
            _ => tokens.push(Token {
                text: word.to_owned(),
                kind,
            }),
        }
        particle = small && kind.particle;
    }
    tokens
}

/// Those that are no addition.
fn names_of(tokens: &[Token]) -> Vec<Token> {
    let names = tokens.iter().filter(|token| !token.kind.addition);
    names.cloned().collect()
}

fn texts(tokens: &[Token]) -> String {
    let texts: Vec<&str> = tokens.iter().map(|token| token.text.as_str()).collect();
    texts.join(" ")
}

/// Which word is which.
#[derive(Debug, Default)]
struct Parts {
    given: Vec<Token>,
    family: Vec<Token>,
    patronymic: Option<String>,
    /// Whether the first given name is one, and no family name.
    sure: bool,
    two_people: bool,
}

impl Parts {
    fn new(given: &[Token], family: &[Token], sure: bool) -> Self {
        Self {
            given: given.to_vec(),
            family: family.to_vec(),
            sure,
            ..Self::default()
        }
    }

    fn with(self, patronymic: &Token) -> Self {
        Self {
            patronymic: Some(patronymic.text.clone()),
            ..self
        }
    }

    /// «Тестов, Пётр Юрьевич»: the family name stands before the comma, unless it is a given name
    /// and what stands behind is none.
    fn around_comma(before: &[Token], after: &[Token], order: Order) -> Self {
        let (one, two) = (names_of(before), names_of(after));
        let (Some(first), Some(other)) = (two.first(), one.last()) else {
            return Self::of(&[one, two].concat(), order);
        };
        let alone = one.len() == 1 && two.len() == 1;
        if order == Order::GivenFirst && alone && other.kind.given {
            return match first.kind.given {
                true => Self {
                    two_people: true,
                    ..Self::new(&one, &two, false)
                },
                false => Self::new(&one, &two, true),
            };
        }
        let sure = is_sure(first, other);
        match two.split_last() {
            Some((last, given)) if !given.is_empty() && last.is_patronymic() => {
                Self::new(given, &one, sure).with(last)
            }
            _ => Self::new(&two, &one, sure),
        }
    }

    fn of(tokens: &[Token], order: Order) -> Self {
        let written_out = tokens.iter().filter(|token| !token.is_initial());
        match tokens {
            [] => Self::default(),
            [one] => Self::new(std::slice::from_ref(one), &[], one.kind.given),
            _ if written_out.count() == 1 => {
                let (given, family): (Vec<Token>, Vec<Token>) =
                    tokens.iter().cloned().partition(Token::is_initial);
                Self::new(&given, &family, false)
            }
            [a, b] => Self::of_two(a, b, order),
            [first, within @ .., last] => Self::with_patronymic(first, within, last)
                .unwrap_or_else(|| Self::of_many(tokens, order)),
        }
    }

    fn of_two(a: &Token, b: &Token, order: Order) -> Self {
        let family_first = match (a.kind.given, b.kind.given) {
            (true, false) if b.kind.family => false,
            (false, true) if a.kind.family || a.is_patronymic() => true,
            _ => order == Order::FamilyFirst,
        };
        let (given, family) = if family_first { (b, a) } else { (a, b) };
        let one = std::slice::from_ref;
        Self::new(one(given), one(family), is_sure(given, family))
    }

    /// Three words and more, one of which is a patronymic.
    fn with_patronymic(first: &Token, within: &[Token], last: &Token) -> Option<Self> {
        let one = std::slice::from_ref::<Token>;
        if let Some(at) = within.iter().rposition(Token::is_patronymic) {
            // «Тестов Стефанович Иван»: a double family name.
            if last.kind.given && !first.kind.given {
                let family = [one(first), within].concat();
                return Some(Self::new(one(last), &family, true));
            }
            let (before, behind) = within.split_at(at);
            let (patronymic, behind) = behind.split_first()?;
            let given = [one(first), before].concat();
            let family = [behind, one(last)].concat();
            let sure = first.kind.given || !first.kind.family;
            return Some(Self::new(&given, &family, sure).with(patronymic));
        }
        let (given, before) = (within.first()?, within.last()?);
        // «Анна Мария Стефанович»
        let two_given = is_woman(first) && is_woman(before) && !last.kind.hers;
        let short = before.kind.given && !first.kind.given && ends_short(&last.text);
        if !(last.is_patronymic() && !two_given || short) {
            return None;
        }
        // «Иван Тестов Юрьевич»
        if first.kind.given && before.kind.family {
            return Some(Self::new(one(first), within, true).with(last));
        }
        Some(Self::new(within, one(first), is_sure(given, first)).with(last))
    }

    /// Three words and more without a patronymic.
    fn of_many(tokens: &[Token], order: Order) -> Self {
        let (Some((first, rest)), Some((last, start))) =
            (tokens.split_first(), tokens.split_last())
        else {
            return Self::default();
        };
        let one = std::slice::from_ref::<Token>;
        let second_given = rest.first().is_some_and(|token| token.kind.given);
        let moved = match order {
            Order::FamilyFirst if first.kind.given && last.kind.family => false,
            Order::FamilyFirst => second_given || last.kind.given,
            Order::GivenFirst => first.kind.family && second_given,
        };
        match moved {
            true => Self::new(rest, one(first), second_given),
            false => {
                let kept = order == Order::GivenFirst || last.kind.family;
                let sure = first.kind.given || last.kind.family && !first.kind.may_be_family;
                Self::new(start, one(last), kept && sure)
            }
        }
    }

    /// The given name first; what tells the younger from the elder stands last.
    fn name(&self, tokens: &[Token]) -> String {
        let additions = tokens.iter().filter(|token| token.kind.addition);
        let additions: Vec<Token> = additions.cloned().collect();
        texts(&[&self.given[..], &self.family, &additions].concat())
    }

    fn greeted(&self) -> Option<String> {
        let Token { text, kind } = self.given.first().filter(|_| self.sure)?;
        let given = without_number(text);
        let word = given.chars().filter(|c| c.is_alphabetic()).count() > 1;
        let whole = word && !given.contains([' ', '.']) && !is_mixed(given);
        let other = kind.dative_of_given || kind.patronymic || kind.title;
        (whole && !other).then(|| given.to_owned())
    }
}

/// Whether a word is the given name beside the other one: a name that no table has is one only
/// beside what ends as a family name does.
fn is_sure(given: &Token, other: &Token) -> bool {
    let (given, other) = (given.kind, other.kind);
    let doubted = other.given || given.family;
    given.given || !doubted && other.family
}

/// Whether a given name is one of women by its end.
fn is_woman(token: &Token) -> bool {
    token.kind.given && token.text.ends_with(['а', 'я', 'a'])
}

/// Кузьмич and the like, and names of fathers that are on no list.
fn ends_short(word: &str) -> bool {
    ["ич", "ыч", "іч"].iter().any(|end| word.ends_with(end))
}

/// Whether the words of a name may stand in the dative.
fn is_dative(tokens: &[Token]) -> bool {
    if tokens.iter().any(|token| token.kind.dative_of_patronymic) {
        return true;
    }
    if tokens.iter().any(|token| token.kind.given) {
        return false;
    }
    let (given, others): (Vec<&Token>, Vec<&Token>) =
        tokens.iter().partition(|token| token.kind.dative_of_given);
    let family = others.iter().find(|token| token.kind.dative_of_family);
    match (given.is_empty(), family) {
        (false, _) => others.iter().all(|token| can_be_dative(token)),
        (true, Some(family)) => {
            let other =
                |token: &&Token| !token.kind.dative_of_family && ends_as_dative(&token.text);
            // «Яровой И. И.» is a nominative.
            let alone = others.iter().filter(|token| !token.is_initial()).count() == 1;
            let sure = family.text.ends_with('у') || others.len() == 1;
            alone && sure || others.iter().any(other)
        }
        (true, None) => false,
    }
}

/// Whether a family name beside a given name in the dative may stand in it, too, or has no cases:
/// not Тестов, Тестова, Ионеску.
fn can_be_dative(token: &Token) -> bool {
    let word = &token.text;
    let nominative = token.kind.family && word.ends_with(['в', 'й', 'ў', 'і']);
    let other = word.ends_with(['а', 'я']) || word.ends_with("еску") || word.ends_with("эску");
    token.kind.dative_of_family || !nominative && !other
}

/// «Рашаду», «Рашиде»: a given name that no table knows.
fn ends_as_dative(word: &str) -> bool {
    word.ends_with(['у', 'ю', 'е', 'и', 'і'])
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn words_find_their_places() {
        use Order::{FamilyFirst as F, GivenFirst as G};
        // The name, its order; the given name first, the patronymic, how one greets.
        for (text, order, name, patronymic, greeted) in [
            ("Пётр Тестов", G, "Пётр Тестов", "", "Пётр"),
            ("Тестов Пётр", G, "Пётр Тестов", "", "Пётр"),
            ("Тестов Пётр", F, "Пётр Тестов", "", "Пётр"),
            ("Пётр Тестов", F, "Пётр Тестов", "", "Пётр"),
            ("Тестов, Пётр", G, "Пётр Тестов", "", "Пётр"),
            ("Тестов, Пётр Юрьевич", G, "Пётр Тестов", "Юрьевич", "Пётр"),
            ("Пётр, Тестов", G, "Пётр Тестов", "", "Пётр"),
            ("Testov, Pyotr", G, "Pyotr Testov", "", "Pyotr"),
            ("гр. Тестов Пётр", G, "Пётр Тестов", "", "Пётр"),
            ("гр.Тестов Пётр", F, "Пётр Тестов", "", "Пётр"),
            ("Mr. Pyotr Testov", G, "Pyotr Testov", "", "Pyotr"),
            ("Пан Тестов Пётр", G, "Пётр Тестов", "", "Пётр"),
            ("Пан Пётр", F, "Пётр Пан", "", "Пётр"),
            ("Господин Тестов", G, "Тестов", "", ""),
            (
                "осуждённый Тестов Пётр Юрьевич",
                G,
                "Пётр Тестов",
                "Юрьевич",
                "Пётр",
            ),
            ("Тестов Пётр Юрьевич", G, "Пётр Тестов", "Юрьевич", "Пётр"),
            ("Пётр Юрьевич Тестов", F, "Пётр Тестов", "Юрьевич", "Пётр"),
            ("Пётр Тестов Юрьевич", G, "Пётр Тестов", "Юрьевич", "Пётр"),
            (
                "Николай Викторович Статкевич",
                G,
                "Николай Статкевич",
                "Викторович",
                "Николай",
            ),
            (
                "Статкевич Николай Викторович",
                F,
                "Николай Статкевич",
                "Викторович",
                "Николай",
            ),
            (
                "Тестов Стефанович Иван",
                F,
                "Иван Тестов Стефанович",
                "",
                "Иван",
            ),
            (
                "Анна Мария Стефанович",
                G,
                "Анна Мария Стефанович",
                "",
                "Анна",
            ),
            (
                "Тестова Анна Мария Петровна",
                F,
                "Анна Мария Тестова",
                "Петровна",
                "Анна",
            ),
            ("Тестова Анна Мария", F, "Анна Мария Тестова", "", "Анна"),
            ("Тестов Никита Ильич", F, "Никита Тестов", "Ильич", "Никита"),
            (
                "Тестов Рашад Юсуф оглы",
                F,
                "Рашад Тестов",
                "Юсуф оглы",
                "Рашад",
            ),
            (
                "ТЕСТОВА ЛЕЙЛА ЮСУФ КЫЗЫ",
                F,
                "Лейла Тестова",
                "Юсуф кызы",
                "Лейла",
            ),
            (
                "Тестов Рашад Юсуф-оглы",
                F,
                "Рашад Тестов",
                "Юсуф-оглы",
                "Рашад",
            ),
            (
                "Рашад Юсуф оглы Тестов",
                G,
                "Рашад Тестов",
                "Юсуф оглы",
                "Рашад",
            ),
            (
                "Тестов Бек Нурлан уулу",
                F,
                "Бек Тестов",
                "Нурлан уулу",
                "Бек",
            ),
            ("Рашад Юсуф оглы", G, "Рашад Юсуф оглы", "", "Рашад"),
            ("Рашад", G, "Рашад", "", "Рашад"),
            ("Тестов", G, "Тестов", "", ""),
            ("Тестов Фыва", G, "Тестов Фыва", "", ""),
            ("Тестов Фыва", F, "Фыва Тестов", "", "Фыва"),
            ("Фыва Тестов", G, "Фыва Тестов", "", "Фыва"),
            ("Фыва Максим", G, "Фыва Максим", "", ""),
            ("Nguyen Van Test", G, "Nguyen Van Test", "", ""),
            ("Нгуен Ван Тест", F, "Нгуен Ван Тест", "", ""),
            ("Ян ван дер Тест", G, "Ян ван дер Тест", "", "Ян"),
            ("фон Тест Анна", F, "Анна фон Тест", "", "Анна"),
            ("И. И. Тестов", G, "И. И. Тестов", "", ""),
            ("Тестов И.И.", F, "И.И. Тестов", "", ""),
            ("Тестов И. И.", G, "И. И. Тестов", "", ""),
            ("Иван Тестов мл.", G, "Иван Тестов мл.", "", "Иван"),
            ("Анна2 Тестова2", G, "Анна2 Тестова2", "", "Анна"),
            ("ТЕСТЁВ ПЁТР ЮРЬЕВИЧ", F, "Пётр Тестёв", "Юрьевич", "Пётр"),
            ("МАР'ЯНА ДЗЯМ'ЯНЧУК", G, "Мар’яна Дзям’янчук", "", "Мар’яна"),
            ("Те́стов Ива́н", F, "Иван Тестов", "", "Иван"),
            ("Максим Павел", G, "Максим Павел", "", "Максим"),
            ("Максим Павел", F, "Павел Максим", "", "Павел"),
        ] {
            let read = FullName::read(text, order);
            assert_eq!(read.name, name, "{text}");
            assert_eq!(
                read.patronymic.as_deref().unwrap_or_default(),
                patronymic,
                "{text}"
            );
            assert_eq!(
                read.greeted.as_deref().unwrap_or_default(),
                greeted,
                "{text}"
            );
            assert_eq!(read.doubt, None, "{text}");
        }
    }

    #[test]
    fn a_name_shows_its_order() {
        for (name, order) in [
            ("Тестов Пётр", Some(Order::FamilyFirst)),
            ("ТЕСТОВ ПЁТР ЮРЬЕВИЧ", Some(Order::FamilyFirst)),
            ("Ткач Пётр Юрьевич", Some(Order::FamilyFirst)),
            ("Пётр Тестов", Some(Order::GivenFirst)),
            ("Пётр Юрьевич Тестов", Some(Order::GivenFirst)),
            ("Ткач Пётр", None),
            ("Пётр Максим", None),
            ("Рашад", None),
        ] {
            assert_eq!(order_of(name), order, "{name}");
        }
    }

    #[test]
    fn what_may_be_a_dative_is_doubted() {
        for (name, dative) in [
            ("Тестову Ивану Ивановичу", true),
            ("Тестову Ивану", true),
            ("Ивану Тестову", true),
            ("Тестовой Анне", true),
            ("Тестовой Анне Ивановне", true),
            ("Тэставу Івану", true),
            ("Тэставай Ганне", true),
            ("Тестову Рашаду", true),
            ("Тестовой Фыве", true),
            ("Ткаченко Ивану", true),
            ("Анне Дзямянчук", true),
            ("Липскому Павлу", true),
            ("Липке Саше", true),
            ("Тестовій Олені", true),
            ("гр. ТЕСТОВУ ИВАНУ", true),
            ("Тестову", true),
            ("Тестову И. И.", true),
            ("И.И. Тестову", true),
            ("Яровой И. И.", false),
            ("Яровой Иван", false),
            ("Иван Тестов", false),
            ("Иван Петру", false),
            ("Петру Ионеску", false),
            ("Анне Тестова", false),
            ("Мари Тестов", false),
            ("Лев Толстой", false),
            ("Фыва Трубецкой", false),
            ("Анна Коваленко", false),
            ("Anne Test", false),
            ("Ли Му", false),
        ] {
            assert_eq!(may_be_dative(name), dative, "{name}");
        }
    }

    #[test]
    fn what_is_no_name_is_strange() {
        for name in [
            "Т?стов Иван",
            "Т\u{fffd}стов Иван",
            "Иван Т3стов",
            "Tesтов Иван",
            "Иван, Пётр",
            "Тестов, Иван, Петрович",
            "Иван Тестов (вышел)",
        ] {
            let read = FullName::read(name, Order::GivenFirst);
            assert_eq!(
                (read.doubt, read.greeted),
                (Some(NameDoubt::Strange), None),
                "{name}"
            );
        }
    }
}
