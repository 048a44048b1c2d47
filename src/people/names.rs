//! Whether two names may be one human being's: in any order, alphabet and case, with initials,
//! with the patronymic or without it.

use super::letters::{clean, without_lookalikes};
use crate::person::Names;
use crate::spelling::fold;
use std::collections::HashSet;
use std::sync::LazyLock;

const ADDITIONS: &str = include_str!("../../assets/people/additions.ron");

static SHIPPED: LazyLock<HashSet<String>> =
    LazyLock::new(|| ron::from_str(ADDITIONS).unwrap_or_default());

/// A word of a name, in the one folded spelling.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(super) enum Word {
    /// Written out, with what an initial of it may sound like.
    Whole(String, Sounds),
    /// Only its first letter, with what that may sound like.
    Initial(Sounds),
}

/// The sound of the first letter, and the first of the folded word: of Иван, «i» and «v».
pub(super) type Sounds = [char; 2];

/// All names of somebody, each as its words.
pub(super) fn forms(names: &Names) -> Vec<Vec<Word>> {
    let Names {
        ru,
        be,
        latin,
        official,
        patronymic,
        dative,
    } = names;
    let patronymic = patronymic.as_deref().map(words).unwrap_or_default();
    let mut forms: Vec<Vec<Word>> = Vec::new();
    for name in [ru, be, latin, official, dative].into_iter().flatten() {
        let mut form = words(name);
        if form.len() == 2 {
            let missing = patronymic.iter().filter(|word| !form.contains(word));
            let missing: Vec<Word> = missing.cloned().collect();
            form.extend(missing);
        }
        if form.len() > 1 && !forms.contains(&form) {
            forms.push(form);
        }
    }
    forms
}

/// The words of one name, without what stands in brackets or is an addition («мл.»).
fn words(name: &str) -> Vec<Word> {
    let (name, _) = clean(name);
    let mut depth = 0_usize;
    let outside: String = without_lookalikes(&name)
        .chars()
        .filter_map(|c| match c {
            '(' | '[' => {
                depth += 1;
                Some(' ')
            }
            ')' | ']' => {
                depth = depth.saturating_sub(1);
                Some(' ')
            }
            _ if depth > 0 => None,
            _ => Some(c),
        })
        .collect();
    let is_end = |c: char| !c.is_alphanumeric() && !matches!(c, '\'' | '’' | 'ʼ' | '.');
    outside
        .split(is_end)
        .flat_map(|part| part.split_inclusive('.'))
        .filter_map(word)
        .collect()
}

fn word(written: &str) -> Option<Word> {
    let trimmed = written.trim_matches(|c: char| !c.is_alphanumeric());
    if trimmed.is_empty() || SHIPPED.contains(&trimmed.to_lowercase()) {
        return None;
    }
    let folded = sounds(trimmed);
    let first = folded.chars().next()?;
    let letter = trimmed
        .chars()
        .next()
        .map(|letter| fold(&letter.to_string()));
    let letter = letter.and_then(|sound| sound.trim().chars().next());
    let first = [letter.unwrap_or(first), first];
    let letters = trimmed.chars().count();
    // «Ю.», "Yu.": cut off after its first sound.
    let is_initial = letters == 1 || letters == 2 && written.ends_with('.');
    Some(match is_initial {
        true => Word::Initial(first),
        false => Word::Whole(folded, first),
    })
}

/// The folded spelling, and what Russian and Belarusian still keep apart in it: soft т and ц, soft
/// д and дз, the в and г that Belarusian puts before a vowel, Николай and Мікалай.
fn sounds(word: &str) -> String {
    let folded = fold(word).trim().replace("ds", "d").replace('t', "s");
    let mut sounds = String::with_capacity(folded.len());
    for sound in folded.chars() {
        if !sounds.ends_with(sound) {
            sounds.push(sound);
        }
    }
    for (belarusian, russian) in [("mik", "nik"), ("han", "an"), ("valh", "alh")] {
        if let Some(rest) = sounds.strip_prefix(belarusian) {
            return format!("{russian}{rest}");
        }
    }
    sounds
}

/// The consonants of a word, which its spellings and its cases share; two where a last sound may
/// be the ending of a dative or part of the name (Максиму, Беляцкому).
pub(super) fn frames(word: &str) -> Vec<String> {
    let bones: String = word.chars().filter(|c| !matches!(c, 'a' | 'i')).collect();
    let whole = bones.trim_end_matches('v');
    let mut frames = vec![whole.to_owned()];
    if whole.len() < bones.len()
        && let Some(short) = whole.strip_suffix('m')
    {
        frames.push(short.to_owned());
    }
    frames
}

/// Whether two names may be one: every word of the shorter is in the longer, and at least one of
/// two or more is written out in both.
pub(super) fn is_one_name(a: &[Word], b: &[Word]) -> bool {
    let (short, long) = if a.len() <= b.len() { (a, b) } else { (b, a) };
    let mut left: Vec<&Word> = long.iter().collect();
    let mut take = |fits: &dyn Fn(&Word) -> bool| {
        let at = left.iter().position(|word| fits(word));
        at.map(|at| left.swap_remove(at)).is_some()
    };
    let mut written_out = 0;
    let mut open = Vec::new();
    for word in short {
        match word {
            Word::Whole(own, _)
                if take(&|w| matches!(w, Word::Whole(w, _) if is_one_word(own, w))) =>
            {
                written_out += 1;
            }
            _ => open.push(word),
        }
    }
    let initials = open.into_iter().all(|word| {
        take(&|other| match (word, other) {
            (Word::Whole(..), Word::Whole(..)) => false,
            (Word::Initial(a) | Word::Whole(_, a), Word::Initial(b) | Word::Whole(_, b)) => {
                a.iter().any(|sound| b.contains(sound))
            }
        })
    });
    initials && written_out > 0 && short.len() > 1
}

/// Whether two folded words are one in other spellings or cases.
fn is_one_word(a: &str, b: &str) -> bool {
    a == b || is_dative_of(a, b) || is_dative_of(b, a) || differ_in_a_vowel(a, b)
}

/// Whether a word is the dative of another: Алесю of Алесь, Беляцкому of Беляцкий, Марии of
/// Мария, Ивановой of Иванова. What ends in «-е» folds to its nominative.
fn is_dative_of(dative: &str, nominative: &str) -> bool {
    let with = |stem: &str, ending: &str| dative.strip_prefix(stem) == Some(ending);
    if let Some(stem) = nominative.strip_suffix('a') {
        return with(stem, "i") || with(nominative, "i");
    }
    if let Some(stem) = nominative.strip_suffix('i') {
        return with(stem, "amv") || with(stem, "v") || with(nominative, "v");
    }
    // Павел, Павлу: the last vowel goes.
    let mut sounds = nominative.chars().rev();
    let fleeting = sounds
        .next()
        .zip(sounds.next())
        .is_some_and(|(last, vowel)| {
            let stem = nominative
                .len()
                .checked_sub(2)
                .and_then(|at| nominative.get(..at));
            vowel == 'a' && stem.is_some_and(|stem| with(stem, &format!("{last}v")))
        });
    with(nominative, "v") || with(nominative, "i") || fleeting
}

/// Whether two words of some length differ in one unstressed vowel (Биляцкий), in a vowel before
/// the first sound (Катерина) or in a last й (Евген): never in the last «а», which is a woman's.
fn differ_in_a_vowel(a: &str, b: &str) -> bool {
    let (short, long) = if a.len() <= b.len() { (a, b) } else { (b, a) };
    if short.len() < 4 {
        return false;
    }
    if short.len() == long.len() {
        let mut differing = short
            .bytes()
            .zip(long.bytes())
            .enumerate()
            .filter(|(_, (a, b))| a != b);
        let first = differing.next();
        return short.len() > 4
            && differing.next().is_none()
            && first.is_some_and(|(at, (a, b))| {
                at + 1 < short.len() && matches!((a, b), (b'a', b'i') | (b'i', b'a'))
            });
    }
    long.strip_prefix(short) == Some("i")
        || ["a", "i"]
            .iter()
            .any(|vowel| long.strip_prefix(vowel) == Some(short))
}

#[cfg(test)]
mod tests {
    use super::*;

    fn one(a: &str, b: &str) -> bool {
        is_one_name(&words(a), &words(b))
    }

    #[test]
    fn one_human_being_in_many_spellings() {
        for name in [
            "Беляцкий Алесь",
            "БЕЛЯЦКИЙ АЛЕСЬ",
            "Алесь Бяляцкі",
            "Ales Bialiatski",
            "Bialiatski Ales",
            "Ales Beliatsky",
            "А. Беляцкий",
            "Беляцкий А.",
            "Беляцкий А. В.",
            "Алесь Беляцкий мл.",
            "Алесь Беляцкий (Нобелевский лауреат)",
            "Беляцкому Алесю",
            "Алесь Викторович Беляцкий",
            "Беляцкому Алесю Викторовичу",
            "Алесь Бiляцкий",
            "Aлecь Бeляцкий",
            "Алесь\u{200b} Бе\u{ad}ляцкий",
            "гр. Беляцкий, Алесь",
        ] {
            assert!(one("Алесь Беляцкий", name), "{name}");
        }
        for (a, b) in [
            ("Владимир Лабкович", "Uladzimir Labkovich"),
            ("Николай Статкевич", "Мікола Статкевіч"),
            ("Николай Иванов", "Мікалай Іваноў"),
            ("Иван Николаевич Иванов", "Іван Мікалаевіч Іваноў"),
            ("Валентин Стефанович", "Стэфановіч Валянцін"),
            ("Дмитрий Орлов", "Dzmitry Arlou"),
            ("Екатерина Орлова", "Кацярына Арлова"),
            ("Анна Орлова", "Ганна Арлова"),
            ("Ольга Орлова", "Вольга Арлова"),
            ("Анастасия Орлова", "Настасся Арлова"),
            ("Мария Рабкова", "Рабковой Марии"),
            ("Сергей Орлов", "Орлову Сергею"),
            ("Павел Максим", "Максиму Павлу"),
            ("Евгений Ефимов", "Яўген Яфімаў"),
            ("Юрий Орлов", "Yu. Arlou"),
            ("Иван Орлов", "И. Орлов"),
            ("Иосиф Орлов", "И. Орлов"),
            ("Анна Петрова-Орлова", "Анна Орлова"),
        ] {
            assert!(one(a, b), "{a}, {b}");
        }
    }

    #[test]
    fn other_human_beings() {
        for (a, b) in [
            ("Алесь Беляцкий", "Алесь Белый"),
            ("Алесь Беляцкий", "Иван Беляцкий"),
            ("Алесь Беляцкий", "И. Беляцкий"),
            ("Алесь Беляцкий", "Алесь"),
            ("Александр Орлов", "Александра Орлова"),
            ("Иван Орлов", "Иван Орловский"),
            ("Иван Петрович Орлов", "Иван Сергеевич Орлов"),
            ("Иван Петрович Орлов", "Иван Петрович Соколов"),
            ("А. О.", "А. О."),
            ("Анна Липова", "Инна Липова"),
        ] {
            assert!(!one(a, b), "{a}, {b}");
        }
    }
}
